import { assert } from 'chai';
import type { Completion } from '../../src/language/completion';

/**
 * What tests ask of completions at the cursor, which `|` stands for in a text.
 *
 * @param complete the completions at the cursor of such a text
 * @param show a snippet as a test writes it, put in behind `before`
 */
export function atCursor<As>(complete: (marked: string, as?: As) => readonly Completion[], show: (snippet: string, before: string) => string): {
	readonly labels: (marked: string, as?: As) => readonly string[];
	/** The text with the completion of that label put in. */
	readonly accept: (marked: string, label: string, as?: As) => string;
} {
	return {
		labels: (marked, as) => complete(marked, as).map(({ label }) => label),
		accept: (marked, label, as) => {
			const found = complete(marked, as).find((completion) => completion.label === label);
			assert(found, `no completion “${label}”`);
			const text = marked.replace('|', '');
			const before = text.slice(0, found.range.start);
			return before + show(found.snippet, before) + text.slice(found.range.end);
		},
	};
}
