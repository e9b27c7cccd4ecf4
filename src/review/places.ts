import type { Card, Section } from '../card/card';
import type { Claim } from '../claims/claims';
import type { Statement } from '../claims/statement';
import type { Topic } from '../claims/topics';
import type { DisclosureId } from '../disclosures/disclosure';
import { asideSections, DONE_BY_MAKERS, fineTuningSections, inputSections, instructionSections, isNotOnUse, isPlan, makersSections, makingSections, planSections, readersSections, resultsSections, sectionsNotOnUse, TIMED, TOLD_AMONG_PLANS, TOLD_ASIDE, TOLD_BY_MAKER, TOLD_OF_INPUT, TOLD_OF_MAKERS, TOLD_OF_TESTS, TOLD_OF_USE } from './scopes';

/** What the claims of a statement are where it stands. */
export interface Placed {
	readonly claims: readonly Claim[];
	/** Whether one of them may tell of a disclosure there. */
	readonly mayTell: (id: DisclosureId, claim: Claim) => boolean;
}

/** Where the statements of a card stand: among instructions, results, plans, asides, or what its makers tell of themselves. */
export class Places {
	readonly #card: Card;
	readonly #asides: ReadonlySet<Section>;
	readonly #plans: ReadonlySet<Section>;
	readonly #makers: ReadonlySet<Section>;
	readonly #readers: ReadonlySet<Section>;
	readonly #instructions: ReadonlySet<Section>;
	readonly #fineTuning: ReadonlySet<Section>;
	readonly #results: ReadonlySet<Section>;
	readonly #inputs: ReadonlySet<Section>;
	readonly #notOnUse: ReadonlySet<Section>;
	readonly #making: ReadonlySet<Section>;

	constructor(card: Card, statements: readonly Statement[], topics: ReadonlyMap<Section, readonly Topic[]>) {
		this.#card = card;
		this.#asides = asideSections(card);
		this.#plans = planSections(card);
		this.#makers = makersSections(card);
		this.#readers = readersSections(card);
		this.#fineTuning = fineTuningSections(card);
		this.#instructions = instructionSections(card, statements, topics, this.#fineTuning);
		this.#results = resultsSections(card, topics);
		this.#inputs = inputSections(card, topics);
		this.#notOnUse = sectionsNotOnUse(card, topics);
		this.#making = makingSections(card, topics);
	}

	/** Whether readers are told there how to use or train the model, and not what its makers did. */
	isInstruction({ section, text }: Statement): boolean {
		return (this.#instructions.has(section) || this.#readers.has(section)) && !DONE_BY_MAKERS.test(text) && !(TIMED.test(text) && !this.#fineTuning.has(section));
	}

	/** Whether code there makes a model or its data: one that loads a model by its name on the Hub may still be pasted. */
	#isOfMaking({ section, kind, concepts }: Statement): boolean {
		return this.#making.has(section) && (kind !== 'code' || !concepts.has('repository-link') || !concepts.has('usage-code') || concepts.has('data-code'));
	}

	/**
	 * @param read its claims
	 * @param labelled what the nearest label announces
	 */
	place(statement: Statement, read: readonly Claim[], labelled: readonly Topic[]): Placed {
		const { section, kind } = statement;
		const claims = (labelled.length > 0 ? labelled.every(isNotOnUse) : this.#notOnUse.has(section)) ? read.map(asOfElse) : read;
		if (this.#makers.has(section)) return { claims, mayTell: (id) => TOLD_OF_MAKERS.test(id) };
		if (this.#asides.has(section)) return { claims, mayTell: (id) => TOLD_ASIDE.test(id) };
		if (isPlan(this.#card, statement, this.#plans)) return { claims, mayTell: (id) => TOLD_AMONG_PLANS.test(id) };
		const isInstruction = this.isInstruction(statement);
		const isOfTests = this.#results.has(section) && kind !== 'code';
		const isOfInput = this.#inputs.has(section);
		const isOfMaking = this.#isOfMaking(statement);
		return {
			claims: isInstruction && this.#instructions.has(section) ? claims.map(asInstruction) : claims,
			mayTell: (id, claim) => {
				if ((isInstruction && TOLD_BY_MAKER.test(id)) || (isOfMaking && TOLD_OF_USE.test(id))) return false;
				return isOnTraining(claim) || !((isOfTests && TOLD_OF_TESTS.test(id)) || (isOfInput && TOLD_OF_INPUT.test(id)));
			},
		};
	}
}

/** Adds that a claim stands among instructions: what is trained, measured or needed there is the reader's. */
function asInstruction(claim: Claim): Claim {
	return { ...claim, concepts: new Set([...claim.concepts, 'reader', 'how-to']) };
}

/** Adds that a claim stands where something else than use is told, such as risks or data: what a model or a process does there is told for that. */
function asOfElse(claim: Claim): Claim {
	return { ...claim, concepts: new Set([...claim.concepts, 'told-of-else']) };
}

function isOnTraining({ concepts }: Claim): boolean {
	return concepts.has('train') || concepts.has('train-noun');
}
