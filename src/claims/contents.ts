import type { Prose } from '../card/card';

/** A table of contents that is written as one paragraph has few entries; longer lists are not worth the look. */
const MAX_LINKS = 40;

/** Whether a paragraph or an item is part of a table of contents: nothing but links to places in the card. */
export function isContents({ links, source }: Prose): boolean {
	return links.length > 0 && links.length <= MAX_LINKS && links.every(({ url }) => url.startsWith('#')) && links.reduce((rest, { text }) => rest.replace(text, ''), source.text).replace(/[\s\p{P}\d]+/gu, '') === '';
}
