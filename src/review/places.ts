import type { Card, Section } from '../card/card';
import { withConcepts, type Claim } from '../claims/claims';
import { conceptName } from '../claims/lexicon';
import type { Statement } from '../claims/statement';
import type { Topic } from '../claims/topics';
import type { DisclosureId } from '../disclosures/disclosure';
import { asideSections, documentsOption, DONE_BY_MAKERS, fineTuningSections, inputSections, instructionSections, isNotOnUse, isOfReader, isOption, isPlan, isPublished, isReference, makersSections, makingSections, othersSections, planSections, readersSections, readyingSections, resultsSections, sectionsNotOnUse, sectionsOfFindings, sectionsOnItsMaking, sectionsOnLimitations, sectionsOnOthers, sectionsWithReferences, silentSections, TIMED, TOLD_AMONG_PLANS, TOLD_ASIDE, TOLD_BY_MAKER, TOLD_OF_INPUT, TOLD_OF_MAKERS, TOLD_OF_RESULT, TOLD_OF_SETTINGS, TOLD_OF_TESTS, TOLD_OF_USE, TOLD_OF_WEAKNESS, untoldWithin } from './scopes';

/** What the claims of a statement are where it stands. */
export interface Placed {
	readonly claims: readonly Claim[];
	/** Whether readers are told there how to use or train the model, and not what its makers did. */
	readonly isInstruction: boolean;
	/** Whether one of them may tell of a disclosure there. */
	readonly mayTell: (id: DisclosureId, claim: Claim) => boolean;
}

/** So many statements make a card in which a sentence is not all that there is on something, and names the model that it speaks of. */
const LONG = 12;

/** Whether a card with these statements is that long; headings do not count. */
export function isLong(statements: readonly Statement[]): boolean {
	return statements.filter(({ kind }) => kind !== 'heading').length >= LONG;
}

/** Where the statements of a card stand: among instructions, results, plans, asides, or what its makers tell of themselves. */
export class Places {
	readonly #card: Card;
	readonly #isLong: boolean;
	readonly #onLimitations: ReadonlySet<Section>;
	readonly #findings: ReadonlySet<Section>;
	readonly #asides: ReadonlySet<Section>;
	readonly #others: ReadonlySet<Section>;
	readonly #silent: ReturnType<typeof silentSections>;
	readonly #plans: ReadonlySet<Section>;
	readonly #makers: ReadonlySet<Section>;
	readonly #readers: ReadonlySet<Section>;
	readonly #instructions: ReadonlySet<Section>;
	readonly #fineTuning: ReadonlySet<Section>;
	readonly #results: ReadonlySet<Section>;
	readonly #inputs: ReadonlySet<Section>;
	readonly #notOnUse: ReadonlySet<Section>;
	readonly #making: ReadonlySet<Section>;
	readonly #readying: ReadonlySet<Section>;
	readonly #itsMaking: ReadonlySet<Section>;
	readonly #onOthers: ReadonlySet<Section>;
	readonly #withReferences: ReadonlySet<Section>;

	constructor(card: Card, statements: readonly Statement[], topics: ReadonlyMap<Section, readonly Topic[]>) {
		this.#card = card;
		this.#isLong = isLong(statements);
		this.#onLimitations = sectionsOnLimitations(card, topics);
		this.#findings = sectionsOfFindings(card, topics);
		this.#asides = asideSections(card);
		this.#others = othersSections(card);
		this.#silent = silentSections(card, topics);
		this.#plans = planSections(card);
		this.#makers = makersSections(card);
		this.#readers = readersSections(card);
		this.#fineTuning = fineTuningSections(card);
		this.#instructions = instructionSections(card, statements, topics, this.#fineTuning);
		this.#results = resultsSections(card, topics);
		this.#inputs = inputSections(card, topics);
		this.#notOnUse = sectionsNotOnUse(card, topics);
		this.#making = makingSections(card, topics);
		this.#readying = readyingSections(card);
		this.#itsMaking = sectionsOnItsMaking(card, topics);
		this.#onOthers = sectionsOnOthers(card, topics);
		this.#withReferences = sectionsWithReferences(statements);
	}

	#isInstruction(statement: Statement): boolean {
		const { section, text } = statement;
		return documentsOption(statement) || ((this.#instructions.has(section) || this.#readers.has(section) || isOfReader(statement)) && !DONE_BY_MAKERS.test(text) && !(TIMED.test(text) && !this.#fineTuning.has(section)));
	}

	/** Whether code there makes a model or its data, or only gets a machine ready: one that loads a model by its name on the Hub may still be pasted. */
	#isOfMaking({ section, kind, concepts }: Statement): boolean {
		if (this.#readying.has(section) && kind === 'code' && !concepts.has('usage-code')) return true;
		return this.#making.has(section) && (kind !== 'code' || !concepts.has('repository-link') || !concepts.has('usage-code') || concepts.has('data-code'));
	}

	/**
	 * @param read its claims
	 * @param labelled what the nearest label announces
	 */
	place(statement: Statement, read: readonly Claim[], labelled: readonly Topic[]): Placed {
		const { section, kind } = statement;
		const isInstruction = this.#isInstruction(statement);
		const isOfElse = labelled.length > 0 ? labelled.every(isNotOnUse) : this.#notOnUse.has(section);
		const told = this.#only(statement);
		// Among instructions, what is trained, measured or needed is the reader's; where risks or data are told, what a model or a process does is told for that.
		const added = [...(isOfElse ? ['told-of-else'] : []), ...(this.#withReferences.has(section) ? ['among-references'] : []), ...(this.#others.has(section) ? ['among-others'] : []), ...(this.#isLong ? [] : ['in-short-card']), ...(this.#onLimitations.has(section) ? ['on-limitations'] : []), ...(this.#findings.has(section) ? ['in-findings'] : []), ...(!told && isInstruction && this.#instructions.has(section) ? ['reader', 'how-to'] : [])];
		const claims = added.length === 0 ? read : withConcepts(read, added);
		const isOfMaking = this.#isOfMaking(statement);
		if (told) return { claims, isInstruction, mayTell: (id) => told.test(id) && !(isOfMaking && TOLD_OF_USE.test(id)) };
		const isOfTests = kind !== 'code' && (this.#results.has(section) || isRowOfTests(kind, read));
		const isOfInput = this.#inputs.has(section);
		const isOfElsewhere = isInstruction || isPublished(statement);
		const isSet = isOption(statement);
		const isOnOthers = this.#onOthers.has(section) && !labelled.some(({ id }) => TOLD_OF_RESULT.test(id));
		const untold = [...this.#silent.filter(([sections]) => sections.has(section)).map(([, ids]) => ids), ...untoldWithin(statement)];
		const isOfItsMaking = this.#itsMaking.has(section) && !labelled.some(({ id }) => TOLD_OF_RESULT.test(id));
		return {
			claims,
			isInstruction,
			mayTell: (id, claim) => {
				if ((untold.some((ids) => ids.test(id)) && !isOfThisModel(claim)) || (isOfElsewhere && TOLD_BY_MAKER.test(id)) || (isSet && TOLD_OF_SETTINGS.test(id)) || (isOfMaking && TOLD_OF_USE.test(id)) || (((isOfItsMaking && TOLD_OF_RESULT.test(id)) || (isOnOthers && TOLD_OF_WEAKNESS.test(id))) && !(isOfThisModel(claim) || isKeptFrom(id, claim)))) return false;
				return isOnTraining(claim) || (isOfTests && isOfRun(id, claim)) || !((isOfTests && TOLD_OF_TESTS.test(id)) || (isOfInput && TOLD_OF_INPUT.test(id)));
			},
		};
	}

	/** What alone may be told there; `undefined` where there is no such bound. */
	#only(statement: Statement): RegExp | undefined {
		if (this.#makers.has(statement.section)) return TOLD_OF_MAKERS;
		if (this.#asides.has(statement.section) || (this.#withReferences.has(statement.section) && isReference(statement))) return TOLD_ASIDE;
		return isPlan(this.#card, statement, this.#plans) ? TOLD_AMONG_PLANS : undefined;
	}
}

/** Whether a row of a table puts a benchmark beside a metric: its “Dataset” was there to measure with. */
function isRowOfTests(kind: Statement['kind'], claims: readonly Claim[]): boolean {
	return kind === 'row' && claims.length > 0 && claims.every(({ concepts }) => concepts.has('benchmark-name') && concepts.has('metric-name'));
}

/** Whether the model itself is what a claim is about: what it does badly it does wherever that is told. */
function isOfThisModel({ concepts }: Claim): boolean {
	return concepts.has('model-as-subject');
}

const KEPT_FROM = conceptName({ id: 'use/out-of-scope' }, 'own.kept-from');

/** Whether a claim says for what the model is not to be taken, as is told beside whatever data or layers leave it unfit for that. */
function isKeptFrom(id: DisclosureId, { concepts }: Claim): boolean {
	return id === 'use/out-of-scope' && concepts.has(KEPT_FROM);
}

/** The words for a training that those for its machines and its time go with. */
const RUN = conceptName({ id: 'compute/training-compute' }, 'own.training');

/** Whether a claim tells the machines or the time that passes over data took. */
function isOfRun(id: DisclosureId, { concepts }: Claim): boolean {
	return id.startsWith('compute/') && concepts.has(RUN);
}

function isOnTraining({ concepts }: Claim): boolean {
	return concepts.has('train') || concepts.has('train-noun');
}
