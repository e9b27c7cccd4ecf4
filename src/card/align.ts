import type { SourceTextBuilder } from './sourceText';

/** The longest character reference of HTML is `&CounterClockwiseContourIntegral;`. */
const MAX_REFERENCE = 33;

/**
 * Appends `value`, which was read from `text.slice(start, end)`, run by run. Escapes, character references, indents, quote
 * markers and folded lines make the source longer than the value; what the value leaves out is skipped.
 */
export function appendAligned(builder: SourceTextBuilder, value: string, text: string, start: number, end: number): void {
	if (value.length === end - start) {
		builder.append(value, start, end);
		return;
	}
	let at = start;
	let run = 0;
	let runStart = start;
	const close = (to: number): void => {
		if (to > run) builder.append(value.slice(run, to), runStart, runStart + (to - run));
	};
	for (let i = 0; i < value.length; i++) {
		if (at < end && text[at] === value[i]) {
			at++;
			continue;
		}
		close(i);
		const found = locate(value[i]!, text, at, end);
		if (found) {
			builder.append(value[i]!, found.start, found.end);
			at = found.end;
			run = i + 1;
			runStart = at;
		} else {
			// Nothing of the rest can be placed: it stands for what is left of the source.
			builder.append(value.slice(i), Math.min(at, end), end);
			return;
		}
	}
	close(value.length);
}

/** The next place at or behind `at` that can stand for `char`: itself, a line break for a blank, or a character reference. */
function locate(char: string, text: string, at: number, end: number): { start: number; end: number } | undefined {
	for (let i = at; i < end; i++) {
		const unit = text[i]!;
		if (unit === char) return { start: i, end: i + 1 };
		if (unit === '&') {
			const semicolon = text.indexOf(';', i);
			if (semicolon > 0 && semicolon < end && semicolon - i <= MAX_REFERENCE) return { start: i, end: semicolon + 1 };
		}
		if (/\s/u.test(char) && /\s/u.test(unit)) return { start: i, end: i + 1 };
	}
	return undefined;
}
