import type { Image, Section } from '../card/card';
import { findConcepts, withLinks } from './findConcepts';
import { whole, type Statement } from './statement';

/** What a picture tells by its text, by its file's name or, as a badge, by its address. */
export function pictureStatement(image: Image, section: Section): Statement {
	const badge = badgeText(image.url);
	const text = `${image.alt} ${badge ?? fileWords(image.url)}`.trim();
	const kind = badge === undefined ? 'image' : 'badge';
	// Who sees a badge sees its label; without one, the words of its address.
	const links = image.link !== undefined && OUTSIDE.test(image.link) ? [{ range: image.range, text: image.alt || text, url: image.link }] : [];
	return whole({ kind, range: image.range, text, value: text, labels: image.labels, links, section, block: image, concepts: withLinks(findConcepts(text).add(kind), links) });
}

/** A page; a picture that leads to a larger one tells nothing more by it. */
const OUTSIDE = /^(?:https?:|mailto:)(?![^?#]{0,2000}\.(?:png|jpe?g|gif|svg|webp)(?:[?#]|$))/iu;

const BADGE = /^https?:\/\/img\.shields\.io\/(?:static\/v1\?|badge\/)([^?#]{1,300})/iu;

/** The words of a badge of shields.io, which stand in its address; `undefined` for any other picture. */
function badgeText(url: string): string | undefined {
	const path = BADGE.exec(url)?.[1];
	if (path === undefined) return undefined;
	try {
		return decodeURIComponent(path).replace(/__/gu, '\uE000').replace(/[_-]+/gu, ' ').replace(/\uE000/gu, '_');
	} catch {
		return path;
	}
}

const FILE_NAME = /([^/?#]{1,80})\.(?:png|jpe?g|gif|svg|webp|pdf)(?:[?#]|$)/iu;

/** The words of a picture's file name, which often say more than its text does: `figures/benchmark_results.png`. */
function fileWords(url: string): string {
	return FILE_NAME.exec(url)?.[1]?.replace(/%20|[_.-]+/gu, ' ') ?? '';
}
