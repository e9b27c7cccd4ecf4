import type { BlockContent, List } from 'mdast';
import type { Card } from '../card/card';
import type { Range } from '../card/range';
import type { Evidence } from '../review/review';
import { excerpt, item, link, list, paragraph } from './markdown';

const MAX_PLACES = 3;

type Place = Pick<Evidence, 'range' | 'says'>;

/** Places that a status rests on as a list with excerpts, and with links unless there is nothing to open. Empty for a missing item. */
export function evidenceList(card: Card, places: readonly Place[], linkTo?: (range: Range) => string): readonly List[] {
	if (places.length === 0) return [];
	const items = places.slice(0, MAX_PLACES).map((place) => item([placeText(card, place, linkTo)]));
	const more = places.length - MAX_PLACES;
	return [list(...items, ...(more > 0 ? [item([paragraph(`and ${more} more ${more === 1 ? 'place' : 'places'}`)])] : []))];
}

function placeText(card: Card, { range, says }: Place, linkTo?: (range: Range) => string): BlockContent {
	const line = card.lines.position(range.start).line + 1;
	const quoted = excerpt(card.text.slice(range.start, range.end));
	const name = `line ${line}`;
	return paragraph(linkTo ? link(name, linkTo(range)) : name, `: ${says}`, ...(quoted.value === '' ? [] : [': ', quoted]));
}
