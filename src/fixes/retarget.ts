import type { Card, Link } from '../card/card';
import { t } from '../l10n/translate';
import type { Edit, Fix } from './fix';

/** The edit that lets a link lead to another place in the card; `undefined` where its address is not found as it was read. */
export function retarget({ text }: Card, { range, url }: Link, slug: string): Edit | undefined {
	const source = text.slice(range.start, range.end);
	const at = source.startsWith('<') ? source.indexOf(url) : source.lastIndexOf(`](${url}`) + 2;
	if (at < 2) return undefined;
	const start = range.start + at;
	return { range: { start, end: start + url.length }, newText: `#${slug}` };
}

/** The fix that does so. */
export function retargetFix(card: Card, link: Link, slug: string, isPreferred: boolean): Fix | undefined {
	const edit = retarget(card, link, slug);
	return edit && { title: t('Change to “#{0}”', slug), kind: 'replace', edits: [edit], isPreferred };
}
