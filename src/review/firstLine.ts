import type { Card } from '../card/card';
import { firstHeading } from '../card/outline';
import type { Range } from '../card/range';

/** The part of a range on its first line: a diagnostic marks where to look, not everything that is meant. */
export function firstLine({ text, lines }: Card, { start, end }: Range): Range {
	const line = lines.line(lines.position(start).line);
	return { start, end: start + text.slice(start, Math.min(end, line.end)).trimEnd().length };
}

/** Where a finding about the card as a whole stands: its title, else the first line. */
export function titlePlace(card: Card): Range {
	const title = firstHeading(card);
	if (title) return title.textRange;
	const start = card.frontMatter?.range.end ?? 0;
	const text = card.text.slice(start);
	return firstLine(card, { start: start + text.length - text.trimStart().length, end: card.text.length });
}
