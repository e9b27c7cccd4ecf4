import type { Block, Label, Link, Section } from '../card/card';
import type { Range } from '../card/range';

export type StatementKind = 'heading' | 'sentence' | 'field' | 'row' | 'table' | 'code' | 'image' | 'badge';

/** A part of a statement that speaks of one subject. */
export interface Clause {
	readonly range: Range;
	readonly text: string;
	readonly concepts: ReadonlySet<string>;
}

/** The smallest unit that can disclose something, with the concepts that it speaks of. */
export interface Statement {
	readonly kind: StatementKind;
	readonly range: Range;
	/** As a reader sees it; for a field, the name and the value. */
	readonly text: string;
	/** For a field, the value alone; otherwise the text. */
	readonly value: string;
	/** Of all of its clauses, with what the line that leads up to it says: "We evaluated the model on:". */
	readonly concepts: ReadonlySet<string>;
	/** A sentence has one or more, anything else one. */
	readonly clauses: readonly Clause[];
	readonly labels: readonly Label[];
	readonly links: readonly Link[];
	readonly section: Section;
	/** `undefined` for a heading. */
	readonly block: Block | undefined;
}

type Draft = Omit<Statement, 'concepts' | 'clauses'> & { readonly concepts: ReadonlySet<string> };

/** A statement of one clause. */
export function whole(draft: Draft): Statement {
	return { ...draft, clauses: [{ range: draft.range, text: draft.text, concepts: draft.concepts }] };
}
