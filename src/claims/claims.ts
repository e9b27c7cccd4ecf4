import type { Block, Card, Section } from '../card/card';
import type { Range } from '../card/range';
import { isByline, isSignature, namesMarkedAuthors } from './byline';
import { withDerived } from './findConcepts';
import { LEXICON, firstSubject } from './lexicon';
import { linkConcepts } from './links';
import type { Clause, Statement } from './statement';
import { Repositories } from './repositories';
import { BEFORE_SUBJECT, Subjects } from './subject';
import { isTitle } from './topics';
import { OwnVersions } from './versions';

/** What a statement says of one subject: all of its clauses that are about it and that are, or are not, promises. */
export interface Claim {
	/** From the first of its clauses to the last. */
	readonly range: Range;
	/** Besides what its words say, `other-model` or `reader` when the clauses before it tell that it goes on about them. */
	readonly concepts: ReadonlySet<string>;
}

/** Who a clause is about. `undefined`: it does not say, so it goes on about what the clause before it was about. */
type Subject = 'own' | 'other-model' | 'reader' | undefined;

/**
 * Reads the clauses of a statement as claims. Rules look at one claim at a time, so that what is said of somebody else's model, or promised,
 * never lends a concept to what is said of this one.
 *
 * @param isForeign whether the subject of a clause is a name that is not this card's
 * @param before who the statement is about when it does not say
 */
function readClaims(clauses: readonly Clause[], isForeign: (clause: Clause) => boolean, before?: 'other-model'): readonly Claim[] {
	const claims = new Map<string, { start: number; end: number; concepts: Set<string> }>();
	let subject: Subject = before;
	for (const clause of clauses) {
		subject = subjectOf(clause, isForeign) ?? subject;
		const frame = `${subject ?? 'own'}${clause.concepts.has('promise') ? ' promise' : ''}`;
		let claim = claims.get(frame);
		if (!claim) claims.set(frame, claim = { ...clause.range, concepts: new Set() });
		claim.end = clause.range.end;
		for (const concept of clause.concepts) if (concept !== 'other-model' || subject !== 'own') claim.concepts.add(concept);
		if (subject === 'other-model' || subject === 'reader') claim.concepts.add(subject);
		// What is kept from others of the reader's own is nothing that the card keeps back.
		if (subject === 'reader') claim.concepts.delete('withhold');
	}
	return [...claims.values()].map(({ start, end, concepts }) => ({ range: { start, end }, concepts: withDerived(concepts) }));
}

/** That what the card is about is itself a base model, and not the one that something else was made from: 这是基座模型, “es ein Basismodell ist”. */
const IS_BASE_MODEL = /^[\s\p{P}]*(?:由于|由於|因为|因為|鉴于)?(?:它|其|[这這此](?:个|個|款)?(?:模型|版本)?|[本该該](?:模型|版本|系列))?[仍只]?(?:是|为|為|属于|屬於)(?:一?[个個款种種])?[^，,。的]{0,8}(?:的)?(?:基座|基础|基礎|底座|基底)模型|(?<!の)ベースモデル(?:です|で(?:すので|あり|ある)|な(?:ので|ため)|のため)|(?<!의 )베이스 ?모델(?:이라|이므로|이기|이며|입니다|이어서|이니)|(?<!\p{L})(?:eine?[ms]?\s(?:\p{L}+\s)?basismodell|une?\s(?:\p{L}+\s)?modèle de base|un\s(?:\p{L}+\s)?modelo (?:de )?base)(?!\p{L})/iu;

function subjectOf(clause: Clause, isForeign: (clause: Clause) => boolean): Subject {
	const { concepts, text } = clause;
	if (concepts.has('reader')) return 'reader';
	if (isForeign(clause)) return 'other-model';
	// Of two models that a clause names, the first is the one that it is about: "our model beats the base model".
	if (concepts.has('other-model')) return firstSubject(text) === 'this-model' || IS_BASE_MODEL.test(text) ? 'own' : 'other-model';
	return concepts.has('this-model') ? 'own' : undefined;
}

/** How a sentence begins that goes on about what the one before it was about. */
const ANAPHORA = /^\s*(?:it|its|they|their|that model|il|elle|ils|elles|es|sie|ella|ellos|它|其|それ|同モデル)(?![\p{Script=Latin}\d])/iu;

/** A pronoun that is the subject, and stands for something: not “it is hard to tell”, nor 其他. */
const PRONOUN = /^\s*(?:it(?!\s(?:is|was|seems|takes|may be|can be)\s(?:\S+\s){1,2}(?:to|that|how|whether|which)\b)|they|il(?!\s(?:est|y|faut|semble)\s)|elle|ils|elles|es(?!\s(?:ist|war|gibt|bleibt)\s)|ella|ellos|它|同モデル)(?![\p{Script=Latin}\d])/iu;

/** So many statements, in so many sections, tell first of all what a card presents: there a sentence without a subject is about the model; further down it may be about anything. */
const BEGINNING = { statements: 18, sections: 3 };

/** A version and nothing else, as an entry in a list of them. */
const BARE_VERSION = /^[\s\p{P}]*(?:version\s|release\s|v\.?\s?)\d{1,3}(?:\.\d{1,4}){0,3}[\s\p{P}]*$/iu;

/** Reads the statements of one card, in document order, as claims. */
export class ClaimReader {
	readonly #subjects: Subjects;
	readonly #repositories: Repositories;
	readonly #versions: OwnVersions;
	readonly #text: string;
	#read = 0;
	readonly #sections = new Set<Section>();
	#block: Block | undefined;
	/** Whether the last sentence was about another model all along, and whether that was the base model. */
	#wasForeign = false;
	#wasBase = false;
	/** Whether the subject of the last clause was surely this model. */
	#wasOwn = false;

	constructor(card: Card) {
		this.#subjects = new Subjects(card);
		this.#repositories = new Repositories(card);
		this.#versions = new OwnVersions(card);
		this.#text = card.text;
	}

	read(statement: Statement): readonly Claim[] {
		const claims = this.#readClauses(statement);
		const own = claims.some(({ concepts }) => concepts.has('released-model')) && this.#subjects.namesOnlyItself(statement.text) ? claims.map(withOwnRelease) : claims;
		const further = [...this.#whoseRepository(statement), ...(this.#linksOwnPaper(statement) ? ['own-paper-link'] : []), ...(statement.block?.kind !== 'table' && this.#subjects.namesOwnPaper(statement.text) ? ['paper-of-own-name'] : []), ...this.#namedVersion(statement), ...this.#countedPlace(statement)];
		return further.length > 0 ? withConcepts(own, further) : own;
	}

	/** Whose the repositories are that a statement names, where that can be told, and whether one of them bears a version of the model. */
	#whoseRepository({ concepts, range, links }: Statement): readonly string[] {
		if (!concepts.has('repository-link')) return [];
		const text = [this.#text.slice(range.start, range.end), ...links.map(({ url }) => url)].join('\n');
		const whose = this.#repositories.whose(text);
		return [...(whose ? [`${whose}-repository`] : []), ...(this.#repositories.namesOwnVersion(text) ? ['versioned-repository'] : [])];
	}

	/** Whether the name of the model is a link to a paper. */
	#linksOwnPaper({ links }: Statement): boolean {
		return links.some((link) => this.#subjects.isOwnName(link.text) && linkConcepts(link).includes('paper-link'));
	}

	/** Whether the title tells a version of the model, or a sentence names another one than the title does; tables hold it against others. */
	#namedVersion({ kind, section, block, text }: Statement): readonly string[] {
		if (kind === 'heading' && section === this.#versions.titled) return this.#versions.isLabelled ? ['versioned-name'] : [];
		return (kind === 'sentence' || kind === 'field') && block?.kind !== 'table' && this.#versions.namesAnother(text) ? ['another-version'] : [];
	}

	/** Counts the statement, and says what it means where it stands: in the title or at the beginning of its card, or alone. */
	#countedPlace({ kind, section, block, text }: Statement): readonly string[] {
		const isAuthors = (kind === 'sentence' || kind === 'field') && block?.kind !== 'table' && namesMarkedAuthors(text);
		const place = [...(kind === 'heading' && isTitle(section) ? ['in-title'] : []), ...(BARE_VERSION.test(text) ? ['bare-version'] : []), ...(isAuthors ? ['byline'] : []), ...(kind === 'sentence' && isSignature(text) ? ['signature'] : [])];
		if (++this.#read > BEGINNING.statements || this.#sections.add(section).size > BEGINNING.sections) return place;
		return (kind === 'sentence' || kind === 'heading') && isByline(text) ? [...place, 'beginning', 'byline'] : [...place, 'beginning'];
	}

	#readClauses({ kind, text, clauses, block }: Statement): readonly Claim[] {
		if (kind !== 'sentence') return readClaims(clauses, () => false);
		const follows = this.#wasForeign && this.#block === block;
		const goesOn = follows && ANAPHORA.test(text);
		const isForeign = (clause: Clause): boolean => this.#isForeign(clause);
		this.#wasOwn &&= this.#block === block;
		const named = clauses.map((clause) => this.#withSubject(clause));
		const claims = goesOn ? readClaims(named.map(withoutIt), isForeign, 'other-model') : readClaims(named, isForeign);
		this.#block = block;
		this.#wasForeign = claims.length > 0 && claims.every(({ concepts }) => concepts.has('other-model'));
		// What goes on about the base model, and names no further one, is said of it too.
		const isStillBase = follows && this.#wasBase && this.#wasForeign && !named.some(isForeign);
		this.#wasBase = isStillBase || claims.some(({ concepts }) => concepts.has('base-model'));
		return isStillBase ? withConcepts(claims, ['base-model']) : claims;
	}

	/** The clause, marked if its subject is surely this model, be it by a pronoun that goes on about it. */
	#withSubject(clause: Clause): Clause {
		const { text, concepts } = clause;
		const isNamed = this.#subjects.isOwnName(text);
		const goesOn = this.#wasOwn && PRONOUN.test(text.replace(BEFORE_SUBJECT, ''));
		this.#wasOwn = isNamed || ((goesOn || this.#subjects.isThisModel(text)) && !concepts.has('other-model') && !this.#isForeign(clause));
		if (!this.#wasOwn) return this.#subjects.isBase(text) ? withBase(clause) : clause;
		const own = isNamed ? withOwnName(clause) : clause;
		return { ...own, concepts: new Set([...own.concepts, 'model-as-subject']) };
	}

	#isForeign({ text, concepts }: Clause): boolean {
		// "X was used with the benchmark Y": X may be data as well; with a score it is a model.
		const namesData = (concepts.has('dataset-name') || concepts.has('benchmark-name')) && !concepts.has('score');
		if (this.#subjects.isKnownForeign(text)) return !saysWhichModel(text);
		if (concepts.has('paper-link-name') && this.#subjects.isForeignPaper(text)) return true;
		return !concepts.has('this-model') && !namesData && this.#subjects.isForeign(text);
	}
}

/** The claims, each with further concepts. */
export function withConcepts(claims: readonly Claim[], further: readonly string[]): readonly Claim[] {
	return claims.map((claim) => ({ ...claim, concepts: new Set([...claim.concepts, ...further]) }));
}

/** Words for any model, which do not say that this one is meant. */
const ANY_MODEL = /^(?:模型|モデル|모델)$/u;

/** Whether a text names this model by more than a word for any model: 本模型, our model. */
function saysWhichModel(text: string): boolean {
	return LEXICON.find(text).some(({ concept, start, end }) => concept === 'this-model' && !ANY_MODEL.test(text.slice(start, end)));
}

/** "Parrot cleans up recordings" is about this model where its title is “Parrot”, whatever model it names after that. */
function withOwnName(clause: Clause): Clause {
	return { ...clause, concepts: new Set([...[...clause.concepts].filter((concept) => concept !== 'other-model'), 'this-model']) };
}

/** What is told of the model that this one was made from is told of a part of it. */
function withBase(clause: Clause): Clause {
	return { ...clause, concepts: new Set([...clause.concepts, 'base-model']) };
}

/** A card's own name is not that of a model which its own was made from. */
function withOwnRelease(claim: Claim): Claim {
	return { ...claim, concepts: new Set([...claim.concepts].map((concept) => (concept === 'released-model' ? 'own-release' : concept))) };
}

/** "It was trained on ..." is about this model unless the sentence before it was about another. */
function withoutIt(clause: Clause): Clause {
	return { ...clause, concepts: new Set([...clause.concepts].filter((concept) => concept !== 'this-model')) };
}
