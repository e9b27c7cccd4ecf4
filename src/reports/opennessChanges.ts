import type { ListItem, RootContent } from 'mdast';
import { findDisclosure } from '../disclosures/catalogue';
import { applies, isMet, type FrameworkResult } from '../frameworks/framework';
import { t } from '../l10n/translate';
import { decidingPlaces } from '../review/review';
import type { ChecklistFile } from './checklist';
import { compare, type Change, type Difference } from './comparison';
import type { EvaluatedCard } from './evaluated';
import { evidenceList } from './evidence';
import { levelText } from './frameworkChecklist';
import { heading, item, list, paragraph, strong, toMarkdown } from './markdown';
import { STATUS_TEXTS } from './status';

/**
 * What became of the openness of a card since an earlier version of it, as Markdown: by what kind of change, with links to the places in the
 * present text, and excerpts of the earlier one.
 *
 * @param since the name of the earlier version
 * @param after evaluated by the same frameworks, in the same order
 */
export function renderChanges(before: EvaluatedCard, after: EvaluatedCard, since: string, file: ChecklistFile): string {
	const differences = compare(before.review, after.review).filter(({ change }) => change !== 'same');
	const sections = KINDS.map(({ change, title }) => ({ title: title(), members: differences.filter((difference) => difference.change === change) })).filter(({ members }) => members.length > 0);
	const frameworks = after.frameworks.flatMap((now, index) => frameworkChanges(before.frameworks[index]!, now));
	return toMarkdown([
		heading(1, t('Changes in openness: {0}', file.name)),
		paragraph(differences.length > 0
			? t('Since {0}, {1} of {2} disclosures have changed.', since, differences.length, after.review.disclosures.length)
			: t('Since {0}, no disclosure has changed.', since)),
		...sections.flatMap(({ title, members }): readonly RootContent[] => [heading(2, title), list(...members.map((difference) => row(difference, before, after, file)))]),
		...(frameworks.length > 0 ? [heading(2, t('Frameworks')), list(...frameworks)] : []),
	]);
}

const KINDS: readonly { readonly change: Exclude<Change, 'same'>; readonly title: () => string }[] = [
	{ change: 'gained', title: () => t('Gained') },
	{ change: 'lost', title: () => t('Lost') },
	{ change: 'stronger', title: () => t('Stronger') },
	{ change: 'weaker', title: () => t('Weaker') },
	{ change: 'changed', title: () => t('Changed') },
];

function row({ id, before: was, after: is }: Difference, before: EvaluatedCard, after: EvaluatedCard, file: ChecklistFile): ListItem {
	const places = decidingPlaces(is);
	// Where nothing is left to link to, readers see what is gone.
	const evidence = places.length > 0 ? evidenceList(after.card, places, (range) => file.link(range)) : evidenceList(before.card, decidingPlaces(was));
	return item([paragraph(strong(findDisclosure(id).title), t(': {0} (before: {1})', STATUS_TEXTS[is.status], STATUS_TEXTS[was.status])), ...evidence]);
}

/** Nothing where a framework makes the same of both. */
function frameworkChanges(before: FrameworkResult, now: FrameworkResult): readonly ListItem[] {
	const wasMet = new Set(before.requirements.filter(({ status }) => isMet(status)).map(({ id }) => id));
	const gained = now.requirements.filter(({ id, status }) => isMet(status) && !wasMet.has(id)).map(({ title }) => title);
	const lost = now.requirements.filter(({ id, status }) => !isMet(status) && wasMet.has(id)).map(({ title }) => title);
	if (gained.length + lost.length === 0 && before.level === now.level) return [];
	const count = ({ requirements }: FrameworkResult): number => requirements.filter(({ status }) => isMet(status)).length;
	const total = now.requirements.filter(({ status }) => applies(status)).length;
	const lines = [
		...(before.level === now.level ? [] : [t('Now: {0} Before: {1}', levelText(now)[0]!, levelText(before)[0]!)]),
		...(gained.length > 0 ? [t('Newly met: {0}.', gained.join(', '))] : []),
		...(lost.length > 0 ? [t('No longer met: {0}.', lost.join(', '))] : []),
	];
	return [item([paragraph(strong(`${now.title} (${now.version})`), t(': {0} of {1} requirements are met (before: {2})', count(now), total, count(before))), list(...lines.map((line) => item([paragraph(line)])))])];
}
