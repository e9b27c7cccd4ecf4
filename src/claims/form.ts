import type { Card } from '../card/card';

/** A card with fewer hints may use italics for anything. */
const MIN_HINTS = 5;

/**
 * Whether the card is a form that nobody has filled in, in which italics tell the author what to write: as many templates of organisations
 * are made, with hints of their own words. Most of its values are in italics then.
 */
export function isUnfilledForm(card: Card): boolean {
	let hints = 0;
	let values = 0;
	for (const { blocks } of card.sections) {
		for (const block of blocks) {
			if (block.kind === 'prose' && block.valueStart > 0 && block.valueStart < block.source.text.length) {
				values++;
				if (block.isItalic) hints++;
			} else if (block.kind === 'table') {
				for (const cell of block.rows.flatMap(({ cells }) => cells.slice(1))) {
					if (cell.source.text.trim() !== '') values++;
					if (cell.isItalic) hints++;
				}
			}
		}
	}
	return hints >= MIN_HINTS && hints * 2 > values;
}
