import type { Card, Section } from '../card/card';
import { lastAtMost } from '../card/lineIndex';
import { isEmpty } from './form';
import { findRegions, type Regions } from './regions';

const ANCHOR = /^[ \t]*<a\s[^<>]*>(?:[ \t]*<\/a>)?[ \t]*$/iu;
const LIST_OR_INDENT = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]|^[ \t]+\S/u;

/** Finds the places of one card where a new section can stand as a section. */
export class Spots {
	static readonly #known = new WeakMap<Card, Spots>();
	readonly #card: Card;
	readonly #regions: Regions;
	readonly #sectionStarts: readonly number[];
	readonly #regionStarts: readonly number[];

	static of(card: Card): Spots {
		let spots = Spots.#known.get(card);
		if (!spots) {
			spots = new Spots(card);
			Spots.#known.set(card, spots);
		}
		return spots;
	}

	private constructor(card: Card) {
		this.#card = card;
		this.#regions = findRegions(card);
		this.#sectionStarts = card.sections.map(({ range }) => range.start);
		this.#regionStarts = this.#regions.closed.map(({ start }) => start);
	}

	/**
	 * The offset nearest to `boundary`, the start or end of a section, that is the start of a line outside of HTML elements, lists,
	 * and fences or comments that never end; `undefined` when there is none.
	 */
	near(boundary: number): number | undefined {
		const { text, lines } = this.#card;
		const { closed, openFrom } = this.#regions;
		for (let at = boundary, before = -1; before < at && at <= openFrom;) {
			if (at === text.length) return at;
			before = at;
			const region = closed[lastAtMost(this.#regionStarts, at)];
			const lineStart = lines.line(lines.position(at).line).start;
			if (region && region.start < at && at < region.end) {
				const opening = lines.line(lines.position(region.start).line).start;
				// A heading may be the first thing in the element: then the section goes before both.
				if (text.slice(opening, at).replace(/<[^<>]*>/gu, '').trim() === '') return this.#aboveAnchors(opening);
				at = this.#sectionAt(region.end).range.end;
			} else if (text.slice(lineStart, at).trim() !== '' || (at > lineStart && this.#isListed(lineStart))) {
				at = this.#sectionAt(at).range.end;
			} else {
				return this.#aboveAnchors(lineStart);
			}
		}
		// The section that holds what never ends stays as it is; the new one goes before it.
		const holder = this.#sectionAt(openFrom);
		return holder.heading && holder.range.start < boundary && holder.range.start <= openFrom ? this.near(holder.range.start) : undefined;
	}

	/** Where text goes that is to stand in the section's own body, behind what is there. */
	inBody(section: Section): number | undefined {
		const { lines } = this.#card;
		const end = section.blocks.at(-1)?.range.end ?? section.heading!.range.end;
		const behind = lines.line(lines.position(end).line).end;
		// What `<details>` hides stays hidden with its heading.
		if (this.#regions.details.some((range) => range.start < section.range.start && behind < range.end)) return behind;
		const at = this.near(isEmpty(section) ? behind : section.body.end);
		return at !== undefined && at >= end ? at : undefined;
	}

	/** The innermost section at an offset. */
	#sectionAt(offset: number): Section {
		return this.#card.sections[lastAtMost(this.#sectionStarts, offset)]!;
	}

	/** Link targets right above a heading belong to it. */
	#aboveAnchors(at: number): number {
		const { text, lines } = this.#card;
		let found = at;
		for (let line = lines.position(at).line - 1; line >= 0; line--) {
			const { start, end } = lines.line(line);
			const content = text.slice(start, end).trimEnd();
			if (ANCHOR.test(content)) found = start;
			else if (content.trim() !== '') break;
		}
		return found;
	}

	/** Whether an indented heading may be part of the list item above it. */
	#isListed(lineStart: number): boolean {
		const { text, lines } = this.#card;
		for (let line = lines.position(lineStart).line - 1; line >= 0; line--) {
			const { start, end } = lines.line(line);
			const content = text.slice(start, end);
			if (content.trim() !== '') return LIST_OR_INDENT.test(content);
		}
		return false;
	}
}
