import type { Card, Link, Section } from './card';

/** A link to a place in the same card. */
export interface InternalLink extends Link {
	/** Behind the `#`, decoded. */
	readonly fragment: string;
}

/** `id="x"`, `name='x'`, and the `{#x}` that some renderers take behind a heading. Wherever they stand: a place too many hides a dead link at worst. */
const HTML_ANCHOR = /\b(?:id|name)\s?=\s?(?:"([^"<>\n]{1,200})"|'([^'<>\n]{1,200})'|([^\s"'<>]{1,200}))|\{#([\w:.-]{1,100})\}/giu;
/** What renderers and browsers know by themselves. */
const BUILT_IN: ReadonlySet<string> = new Set(['', 'top', 'readme']);
/** What pictographs consist of besides themselves, of which some renderers keep one or the other. */
const INVISIBLE = /\u200D|\uFE0E|\uFE0F/gu;

/** The name by which a link leads to a heading, as GitHub makes it (github-slugger) and, but for details that `Anchors` overlooks, the Hub. */
export function slugOf(heading: string): string {
	return heading.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replace(INVISIBLE, '').replaceAll(' ', '-');
}

/** Where the links inside of a card can lead: to its headings and to anchors in HTML. */
export class Anchors {
	static readonly #known = new WeakMap<Card, Anchors>();
	/** The section of each heading's slug; `-1` and so on tell headings of one name apart. */
	readonly headings: ReadonlyMap<string, Section>;
	readonly #sections = new Map<string, Section>();
	readonly #places = new Set<string>();

	static of(card: Card): Anchors {
		let anchors = Anchors.#known.get(card);
		if (!anchors) Anchors.#known.set(card, anchors = new Anchors(card));
		return anchors;
	}

	private constructor(card: Card) {
		const counts = new Map<string, number>();
		const headings = new Map<string, Section>();
		for (const section of card.sections) {
			const { heading } = section;
			// A line of bold text or a summary is no heading to a renderer.
			if (!heading || (heading.style !== 'atx' && heading.style !== 'setext' && heading.style !== 'html')) continue;
			const slug = slugOf(heading.text);
			const count = counts.get(slug) ?? 0;
			counts.set(slug, count + 1);
			const own = count === 0 ? slug : `${slug}-${count}`;
			headings.set(own, section);
			this.#sections.set(loose(own), section);
		}
		this.headings = headings;
		for (const [, double, single, bare, custom] of card.text.matchAll(HTML_ANCHOR)) this.#places.add(loose((double ?? single ?? bare ?? custom)!));
	}

	/** The section whose heading a fragment leads to. */
	section(fragment: string): Section | undefined {
		return this.#sections.get(loose(fragment));
	}

	/** Whether a fragment leads somewhere, or is one that only a browser understands. */
	has(fragment: string): boolean {
		const name = loose(fragment);
		return BUILT_IN.has(name) || fragment.includes('/') || fragment.startsWith(':~:') || this.#sections.has(name) || this.#places.has(name);
	}
}

/** The links of a block to places in the same card. */
export function internalLinks(links: readonly Link[]): readonly InternalLink[] {
	return links.filter(({ url }) => url.startsWith('#')).map((link) => ({ ...link, fragment: decode(link.url.slice(1)) }));
}

/** Renderers differ in what they make of capitals, of dashes in a row and of those at either end. */
function loose(fragment: string): string {
	return fragment.toLowerCase().replace(/^user-content-/u, '').replace(INVISIBLE, '').replace(/-+/gu, '-').replace(/^-|-$/gu, '');
}

function decode(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}
