import type { Range } from '../card/range';

/** Replaces `range` of the card's text by `newText`. */
export interface Edit {
	readonly range: Range;
	readonly newText: string;
}

/** A repair of a finding as text edits, which do not overlap and are in document order. */
export interface Fix {
	readonly title: string;
	readonly kind: 'insert-section' | 'fill-section' | 'replace' | 'metadata' | 'declare' | 'suppress';
	readonly edits: readonly Edit[];
	readonly isPreferred: boolean;
}
