import type { Edit } from './fix';

/** The text with edits made. Throws a `RangeError` when they overlap, are out of order or lie outside of the text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	let result = '';
	let at = 0;
	for (const { range, newText } of edits) {
		if (range.start < at || range.end < range.start || range.end > text.length) throw new RangeError(`The edit at ${range.start} is out of place.`);
		result += text.slice(at, range.start) + newText;
		at = range.end;
	}
	return result + text.slice(at);
}
