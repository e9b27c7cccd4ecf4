import type { Range } from '../card/range';
import { withDerived } from './findConcepts';
import { firstSubject } from './lexicon';
import type { Clause } from './statements';

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
export function readClaims(clauses: readonly Clause[], isForeign: (clause: Clause) => boolean, before?: 'other-model'): readonly Claim[] {
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
	}
	return [...claims.values()].map(({ start, end, concepts }) => ({ range: { start, end }, concepts: withDerived(concepts) }));
}

function subjectOf(clause: Clause, isForeign: (clause: Clause) => boolean): Subject {
	const { concepts, text } = clause;
	if (concepts.has('reader')) return 'reader';
	if (isForeign(clause)) return 'other-model';
	// Of two models that a clause names, the first is the one that it is about: "our model beats the base model".
	if (concepts.has('other-model')) return firstSubject(text) === 'this-model' ? 'own' : 'other-model';
	return concepts.has('this-model') ? 'own' : undefined;
}
