import { Anchors, internalLinks, type InternalLink } from '../card/anchors';
import type { Block, Card } from '../card/card';
import { isContents } from '../claims/contents';
import type { Fix } from '../fixes/fix';
import { retargetFix } from '../fixes/retarget';
import { closest } from '../vocabulary/closest';

/** Fewer links in a row do not make a table of contents. */
const MIN_ENTRIES = 3;

/** The links of a card to places in it: those of its tables of contents, and all others. */
export function linksInside(card: Card): { readonly contents: readonly InternalLink[]; readonly others: readonly InternalLink[] } {
	const contents: InternalLink[] = [];
	const others: InternalLink[] = [];
	for (const { blocks } of card.sections) {
		const entries = blocks.filter((block) => block.kind === 'prose' && isContents(block)).flatMap(linksOf);
		if (entries.length >= MIN_ENTRIES) contents.push(...entries);
		const listed = new Set(entries.length >= MIN_ENTRIES ? entries.map(({ range }) => range) : []);
		others.push(...blocks.flatMap(linksOf).filter(({ range }) => !listed.has(range)));
	}
	return { contents, others };
}

function linksOf(block: Block): readonly InternalLink[] {
	if (block.kind === 'prose') return internalLinks(block.links);
	return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap(({ links }) => internalLinks(links))) : [];
}

/** A heading by its slug. */
interface Target {
	readonly slug: string;
	/** Whether only marks and capitals differ, from one heading alone. */
	readonly isCertain: boolean;
}

/** Where a link that leads nowhere was most likely to lead. */
export function likelyTarget(card: Card, { fragment, text }: InternalLink): Target | undefined {
	const { headings } = Anchors.of(card);
	const slugs = [...headings.keys()];
	const same = slugs.filter((slug) => letters(slug) === letters(fragment) && letters(slug) !== '');
	if (same.length > 0) return { slug: same[0]!, isCertain: same.length === 1 };
	const named = [...headings].filter(([, { heading }]) => letters(heading!.text) === letters(text) && letters(text) !== '');
	const slug = named.length === 1 ? named[0]![0] : closest(fragment.toLowerCase(), slugs);
	return slug === undefined ? undefined : { slug, isCertain: false };
}

/** The fix that lets a link lead to where it was most likely to lead. */
export function targetFix(card: Card, link: InternalLink, target: Target | undefined): Fix | undefined {
	return target && retargetFix(card, link, target.slug, target.isCertain);
}

function letters(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
