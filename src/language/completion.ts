import type { Range } from '../card/range';

/** Something that can be written at a place of a card. */
export interface Completion {
	readonly label: string;
	readonly kind: 'key' | 'value' | 'section';
	/** What it is, in a few words. */
	readonly detail?: string | undefined;
	/** What it does, in a sentence or two, without markup. */
	readonly documentation?: string | undefined;
	/** What somebody may type to find it. */
	readonly filter: string;
	/** The part of the line that it takes the place of. */
	readonly range: Range;
	/** In the syntax of the editor's snippets, which names of the vocabulary need no escapes for. */
	readonly snippet: string;
	/** Whether the author may as well write anything else, so that it had better not be offered unasked. */
	readonly isFree?: boolean;
	/** Whether a choice of values follows. */
	readonly leadsOn?: boolean;
}
