import type { RootContent } from 'mdast';
import type { Card } from '../card/card';
import type { Range } from '../card/range';
import type { Disclosure, Reference } from '../disclosures/disclosure';
import { t } from '../l10n/translate';
import { decidingPlaces, type Assessment } from '../review/review';
import { evidenceList } from './evidence';
import { frameworkName } from './frameworks';
import { authored, item, link, list, paragraph, strong, toMarkdown } from './markdown';
import { STATUS_TEXTS } from './status';

/** Where an explanation leads. */
export interface ExplanationLinks {
	/** The address of a place in the card. */
	place(range: Range): string;
	/** The address of the disclosure's page. */
	page(disclosure: Disclosure): string;
}

/** What belongs to a disclosure, why, who asks for it, and what the card says about it, as Markdown. */
export function explainDisclosure(card: Card, disclosure: Disclosure, assessment: Assessment, links: ExplanationLinks): string {
	return toMarkdown([
		paragraph(strong(t(disclosure.title)), t(': {0}', t(STATUS_TEXTS[assessment.status]))),
		...evidenceList(card, decidingPlaces(assessment), links.place),
		paragraph(strong(t('What counts')), t(': '), ...authored(t(disclosure.counts))),
		paragraph(strong(t('Why')), t(': '), ...authored(t(disclosure.why))),
		...askedBy(disclosure.references),
		paragraph(link(t('More about this disclosure'), links.page(disclosure))),
	]);
}

/** More entries would fill the screen. */
const MAX_LISTED = 12;

/** Several disclosures by name, with what the card does about them. */
export function listDisclosures(title: string, listed: readonly { readonly disclosure: Disclosure; readonly assessment: Assessment }[], links: ExplanationLinks): string {
	const items = listed.slice(0, MAX_LISTED).map(({ disclosure, assessment }) => item([paragraph(link(t(disclosure.title), links.page(disclosure)), t(': {0}', t(STATUS_TEXTS[assessment.status])))]));
	const more = listed.length - MAX_LISTED;
	return toMarkdown([paragraph(strong(title), t(':')), list(...items, ...(more > 0 ? [item([paragraph(t('and {0} more', more))])] : []))]);
}

/** What is asked is quoted in the framework's own words. */
function askedBy(references: readonly Reference[]): readonly RootContent[] {
	if (references.length === 0) return [];
	return [
		paragraph(strong(t('Asked for by')), t(':')),
		list(...references.map(({ framework, item: asked }) => item([paragraph(frameworkName(framework), t(': '), ...authored(asked))]))),
	];
}
