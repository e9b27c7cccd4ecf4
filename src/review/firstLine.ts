import type { Card } from '../card/card';
import type { Range } from '../card/range';

/** The part of a range on its first line: a diagnostic marks where to look, not everything that is meant. */
export function firstLine({ text, lines }: Card, { start, end }: Range): Range {
	const line = lines.line(lines.position(start).line);
	return { start, end: start + text.slice(start, Math.min(end, line.end)).trimEnd().length };
}
