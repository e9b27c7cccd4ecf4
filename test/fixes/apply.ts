import type { Fix } from '../../src/fixes/fix';

/** The text with the edits of a fix made; throws when they overlap or are out of order. */
export function apply(text: string, fix: Fix | undefined): string {
	let result = '';
	let at = 0;
	for (const { range, newText } of fix?.edits ?? []) {
		if (range.start < at || range.end < range.start || range.end > text.length) throw new RangeError(`The edit at ${range.start} is out of place.`);
		result += text.slice(at, range.start) + newText;
		at = range.end;
	}
	return result + text.slice(at);
}
