import type { Card } from '../card/card';
import type { Range } from '../card/range';
import type { Edit } from './fix';
import { inStyleOf } from './markdownStyle';

/**
 * The edit that adds Markdown blocks above `boundary`, the start of a line or the end of the text: below what stands before, with one
 * blank line on either side, and nothing else changed.
 *
 * @param blocks in order, without blank lines around them; their line endings and marks become the card's
 */
export function insertBlocks(card: Card, boundary: number, blocks: readonly string[]): Edit {
	const { text, eol } = card;
	let content = boundary;
	while (content > 0 && isBlank(text.charCodeAt(content - 1))) content--;
	const second = nextLine(text, content, boundary);
	const third = second === undefined ? undefined : nextLine(text, second, boundary);
	const at = third ?? boundary;
	const before = third !== undefined || content === 0 ? '' : second === undefined ? eol + eol : eol;
	const after = isBlankFrom(text, at) ? '' : eol;
	const inserted = blocks.map((block) => asBlock(card, block)).join(eol + eol);
	return { range: { start: at, end: at }, newText: before + inserted + eol + after };
}

/** The edit that puts a Markdown block in the place of whole lines, set off by blank lines. */
export function replaceLines(card: Card, lines: Range, block: string): Edit {
	const { text, eol } = card;
	const above = text.slice(0, lines.start).replace(/(?:\r\n|\r|\n)$/u, '');
	const before = lines.start === 0 || /(?:^|[\r\n])[ \t]*$/u.test(above.slice(-1000)) ? '' : eol;
	const ending = /(?:\r\n|\r|\n)?$/u.exec(text.slice(lines.start, lines.end))![0];
	const after = isBlankFrom(text, lines.end) ? '' : eol;
	return { range: lines, newText: before + asBlock(card, block) + ending + after };
}

/** A Markdown block as it stands in a card: in its style, with its line endings and no blank lines around it. */
export function asBlock(card: Card, block: string): string {
	return inStyleOf(card, block.trim().replace(/\r\n?/gu, '\n')).replaceAll('\n', card.eol);
}

/** The start of the line below the blank rest of the one at `at`, if it is not behind `limit`. */
function nextLine(text: string, at: number, limit: number): number | undefined {
	for (let i = at; i < limit; i++) {
		const unit = text.charCodeAt(i);
		if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) return i + 1;
	}
	return undefined;
}

/** Whether the line at `at` is blank, or the text ends there. */
function isBlankFrom(text: string, at: number): boolean {
	return /^[ \t]*(?:[\r\n]|$)/u.test(text.slice(at, at + 1000));
}

function isBlank(unit: number): boolean {
	return unit === 32 || unit === 9 || unit === 10 || unit === 13 || unit === 0xfeff;
}
