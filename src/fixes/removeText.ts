import type { Card } from '../card/card';
import type { Range } from '../card/range';
import type { Fix } from './fix';

/** What may stand around the only text of a line: marks of lists and their numbers, of quotes, emphasis and code. */
const MARKS = /^[\s>*+_`~.)\d-]*$/u;

/** The fix that takes out a text: with its lines where nothing else stands on them, and one of the blank lines around them. */
export function removeText(card: Card, { start, end }: Range, title: string): Fix {
	const { text, lines } = card;
	const first = lines.position(start).line;
	const last = lines.position(end).line;
	const whole = { start: lines.line(first).start, end: lines.line(last).end };
	const remove = (range: Range): Fix => ({ title, kind: 'replace', edits: [{ range, newText: '' }], isPreferred: true });
	const isBlank = (line: number): boolean => text.slice(lines.line(line).start, lines.line(line).end).trim() === '';
	if (!MARKS.test(text.slice(whole.start, start)) || !MARKS.test(text.slice(end, whole.end))) {
		const before = text.slice(whole.start, start);
		return remove({ start: start - (before.length - before.trimEnd().length), end });
	}
	const isFreed = first > 0 && isBlank(first - 1) && last + 1 < lines.count && isBlank(last + 1);
	return remove({ start: whole.start, end: isFreed ? lines.line(last + 1).end : whole.end });
}
