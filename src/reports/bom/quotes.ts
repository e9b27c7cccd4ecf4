import type { Card, Link } from '../../card/card';
import type { Range } from '../../card/range';
import type { DisclosureId } from '../../disclosures/disclosure';
import type { CardFacts } from '../../frameworks/facts';
import type { Evidence } from '../../review/review';

/** Longer quotes are cut: a bill of materials points to the card, it does not replace it. */
const MAX_QUOTE = 2000;

/** What a card says of something, in its own words. */
export interface Quote {
	readonly id: DisclosureId;
	/** What was recognised: the heading or label, or what a sentence does. */
	readonly says: string;
	/** The label of a field: `Learning rate`. */
	readonly label: string | undefined;
	readonly text: string;
	readonly range: Range;
}

/** The card's own words on disclosures that it makes; what it promises, withholds or leaves to other documents is none. */
export class Quotes {
	readonly #card: Card;
	readonly #facts: CardFacts;

	constructor(card: Card, facts: CardFacts) {
		this.#card = card;
		this.#facts = facts;
	}

	/** In document order, none within another, and nothing of the front matter, which is read as data. */
	of(...ids: readonly DisclosureId[]): readonly Quote[] {
		const places = ids.flatMap((id) => this.#placesOf(id).map((place) => ({ ...place, id }))).filter(({ signal }) => signal !== 'front-matter');
		// Longer ones first where several start, so that what holds a place stands before it.
		places.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
		let end = -1;
		return places.flatMap((place) => {
			if (place.range.end <= end) return [];
			({ end } = place.range);
			return this.#quote(place.id, place) ?? [];
		});
	}

	/** The places that answer the disclosure as a field, one by one. */
	fieldsOf(id: DisclosureId): readonly Quote[] {
		return this.#placesOf(id).filter(({ signal }) => signal === 'field').flatMap((place) => this.#quote(id, place) ?? []);
	}

	/** Addresses on the web that stand where the disclosure is made. */
	linksOf(id: DisclosureId): readonly string[] {
		const places = this.#placesOf(id);
		const links = this.#card.sections.flatMap(({ blocks }) => blocks).flatMap((block): readonly Link[] => (block.kind === 'prose' ? block.links : block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.links)) : []));
		return [...new Set(links.filter(({ range, url }) => /^https?:\/\/[^\s<>"{}|\\^`]+$/u.test(url) && places.some((place) => holds(place.range, range))).map(({ url }) => url))];
	}

	#placesOf(id: DisclosureId): readonly Evidence[] {
		const status = this.#facts.statusOf(id);
		return status === 'disclosed' || status === 'disclosed-negative' || status === 'linked' ? this.#facts.placesOf(id) : [];
	}

	#quote(id: DisclosureId, { range, says, signal }: Evidence): Quote | undefined {
		const source = withoutComments(this.#card.text.slice(range.start, range.end));
		// Of a section, what stands below its heading; of a field or a table's row, what stands behind its label.
		const text = source.replace(/^#{1,6} [^\n]*(?:\n|$)/u, '');
		const row = /^\|(?<label>[^|\n]*)\|(?<value>[^\n]*)\|\s*$/u.exec(text)?.groups ?? (signal === 'field' || /^[^:：\n]{1,80}[:：]\*\*/u.test(text) ? /^[-*+ ]{0,8}(?<label>[^:：\n]{1,80})[:：](?<value>[^]*)$/u.exec(text)?.groups : undefined);
		const value = plain(row?.value ?? text);
		return value === '' ? undefined : { id, says, label: row && plain(row.label!), text: value, range };
	}
}

function holds(outer: Range, inner: Range): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

function withoutComments(text: string): string {
	return text.split('<!--').map((part, index) => (index === 0 ? part : part.split('-->').slice(1).join('-->'))).join('');
}

/** Without marks of emphasis and blank ends. */
function plain(text: string): string {
	const whole = text.replace(/\*\*|__/gu, '').replace(/\r\n/gu, '\n').trim();
	return whole.length > MAX_QUOTE ? `${whole.slice(0, MAX_QUOTE).trimEnd()}…` : whole;
}
