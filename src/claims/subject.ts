import type { Card } from '../card/card';
import { models } from '../disclosures/model/models';
import { findConcepts } from './findConcepts';
import { TermMatcher } from './terms';

/** Words before the subject that set it against another: "whereas X ...", "compared to X", 作为对比. */
const CONTRAST = /^[\s\p{P}]*(?:(?:whereas|while|unlike|like|although|though|compared? (?:to|with)|(?:in|by|for) (?:comparison|contrast|reference)(?: to| with)?|but|however|mais|tandis que|contrairement à|par rapport à|aber|während|im gegensatz zu|im vergleich(?: zu| dazu)?|anders als|pero|mientras que|a diferencia de|en comparación(?: con)?)[,\s]+|(?:作为对比|作為對比|相比之下|相较于|与|對比|对比|而|但|比起)[，,]?\s?)/iu;
/** What is only compared with: the subject stands behind it. */
const COMPARED = /^[\s\p{P}]*(?:(?:unlike|like|compared? (?:to|with)|in (?:comparison|contrast) (?:to|with)|contrairement à|par rapport à|comparé à|im gegensatz zu|im vergleich zu|anders als|verglichen mit|a diferencia de|en comparación con|comparado con)\s|相较于|相較於|相比于|与|與|比起)[^,，.。]{1,60}[,，]\s?(?!(?:which|who|whose|qui|der|die|das|que)\s)/iu;
/** A name with a capital or digit inside it at the beginning of a sentence, and what can follow a subject. */
const SUBJECT = /^[\s\p{P}]*(\p{Lu}[\p{L}\d]*(?:[-.][\p{L}\d]+)*)(?:['’]s)?(?=[\s,，]+[\p{Ll}(]|\s?(?:は|が|는|은|이|가|是|的|由|在|得|达|于|可以|采用|使用|支持))/u;
/** An adjective, not a name: `LLM-based`, `GPU-accelerated`. */
const COMPOUND = /^\p{Lu}{2,}-\p{Ll}{4,}$/u;
const INNER = /^.+?[\p{Lu}\d]/u;
/** An abbreviation of something else far more often than of a model that nobody knows: `PII`, `PDFs`, `CTC`. */
const ABBREVIATION = /^\p{Lu}{2,5}s?$/u;
/** Models that everybody knows, of whose names the first word is enough: "Vicuna was trained on ...". */
const KNOWN = new TermMatcher();
KNOWN.add('model', models);
/** What is said of a known model as such, and not of its tokenizer, its size or a version of it that was made. */
const KNOWN_PREDICATE = /^(?:[\w.-]*\s){0,2}?(?:is|was|were|has|had|can|cannot|does|did|needs?|needed|reach(?:es|ed)|scor(?:es|ed)|achiev(?:es|ed)|gets?|got|takes?|took|consumed|struggles?|fails?|uses|used|shows?|learnt|saw|est|a|était|ist|war|hat|lernte|es|fue|ha|son)\s|^[\w.\s-]{0,12}(?:由|在|是|当初|使用|采用|的|得|は|が|には|는|은|가|의)/u;
/** A name that the card speaks of this often is one of its own: a family, an alias, a component. */
const OWN_MENTIONS = 3;
/** Two names of one family begin alike. */
const FAMILY_PREFIX = 4;
/** Each further name costs a pass over the card. */
const MAX_NAMES = 200;

/** Tells sentences about other people's models: those whose subject is a name that the card does not go by. */
export class Subjects {
	readonly #own = new Set<string>();
	readonly #families = new Set<string>();
	readonly #text: string;
	readonly #mentions = new Map<string, number>();

	constructor(card: Card) {
		const lead = card.sections.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'prose');
		const first = lead?.kind === 'prose' ? lead.source.text.split(/[.。!！]\s/u, 1)[0]! : '';
		// What a card contrasts itself with in its first sentence is not its own.
		const names = [...card.sections.map(({ heading }) => heading?.text ?? ''), ...(CONTRAST.test(first) ? [] : [first]), ...(card.frontMatter?.entries ?? []).flatMap(({ scalars }) => scalars.map(({ value }) => String(value)))];
		for (const name of names.flatMap((each) => each.split(/[\s/,，（）()]+/u)).map(plain)) {
			this.#own.add(name);
			if (name.length >= FAMILY_PREFIX) this.#families.add(name.slice(0, FAMILY_PREFIX));
		}
		this.#text = card.text;
	}

	/** Whether the subject of the sentence is a model that everybody knows and that is not this card's. */
	isKnownForeign(sentence: string): boolean {
		const beginning = subjectFirst(sentence).replace(/^[\s\p{P}]+/u, '').slice(0, 80);
		const match = KNOWN.find(beginning).find(({ start }) => start === 0);
		return match !== undefined && !this.#isOwn(plain(beginning.slice(0, match.end))) && KNOWN_PREDICATE.test(beginning.slice(match.end).trimStart());
	}

	#isOwn(key: string): boolean {
		return this.#own.has(key) || (key.length >= FAMILY_PREFIX && this.#families.has(key.slice(0, FAMILY_PREFIX)));
	}

	/** Whether the subject of the sentence is a name, of a model or of something else, that the card does not go by. */
	isForeign(sentence: string): boolean {
		const name = SUBJECT.exec(subjectFirst(sentence))?.[1];
		if (name === undefined || !INNER.test(name) || COMPOUND.test(name) || ABBREVIATION.test(name) || isMeasure(name)) return false;
		const key = plain(name);
		if (this.#isOwn(key)) return false;
		let mentions = this.#mentions.get(name);
		if (mentions === undefined && this.#mentions.size >= MAX_NAMES) return false;
		if (mentions === undefined) this.#mentions.set(name, mentions = this.#text.split(name, OWN_MENTIONS + 1).length - 1);
		return mentions < OWN_MENTIONS;
	}
}

/** A sentence without what it sets its subject against. */
function subjectFirst(sentence: string): string {
	return sentence.replace(COMPARED, '').replace(CONTRAST, '');
}

/** Whether the name is that of something other than a model: a metric, a benchmark, a data set, a device. */
function isMeasure(name: string): boolean {
	const concepts = findConcepts(name);
	return ['metric-name', 'benchmark-name', 'safety-benchmark', 'dataset-name', 'hardware-name', 'training-method', 'license-name', 'hyperparameter', 'training/recipe#optimizer', 'data/processing#subwords'].some((concept) => concepts.has(concept));
}

function plain(name: string): string {
	return name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
