import type { ListItem, RootContent } from 'mdast';
import type { Card } from '../card/card';
import type { Range } from '../card/range';
import type { Disclosure } from '../disclosures/disclosure';
import type { FrameworkResult } from '../frameworks/framework';
import { t } from '../l10n/translate';
import { decidingPlaces, isDisclosed, type Assessment, type Review } from '../review/review';
import { evidenceList } from './evidence';
import { frameworkSection } from './frameworkChecklist';
import { authored, heading, item, keyed, list, paragraph, strong, toMarkdown, toMarkedMarkdown } from './markdown';
import { countDisclosed, opennessGroups } from './openness';
import { STATUS_TEXTS, isOpen } from './status';

/** The file that a checklist is about. */
export interface ChecklistFile {
	/** For the title. */
	readonly name: string;
	/** The address of a place in the card. */
	link(range: Range): string;
}

/** What a checklist shows. */
export interface ChecklistParts {
	/** Every disclosure of the catalogue. */
	readonly disclosures: boolean;
	readonly frameworks: readonly FrameworkResult[];
	/** For a checklist that is to be updated in place: each part carries what `mergeChecklist` has to know. */
	readonly marks?: boolean;
}

/**
 * The openness of a card as a Markdown task list by groups: what is disclosed or met, with links to the evidence, and what is open, with
 * what would count. The counts leave out what does not apply.
 *
 * @param review of that card, which was reviewed if its disclosures are wanted
 */
export function renderChecklist(card: Card, review: Review, file: ChecklistFile, parts: ChecklistParts): string {
	return (parts.marks ? toMarkedMarkdown : toMarkdown)([
		keyed('title', heading(1, t('Openness checklist: {0}', file.name))),
		...(parts.disclosures ? disclosureSections(card, review, file) : [keyed('about', paragraph(t(TICK)))]),
		...parts.frameworks.flatMap((result) => frameworkSection(card, result, file)),
	]);
}

export const TICK = 'A tick says that the card discloses the item, not that what it says is right.';

function disclosureSections(card: Card, review: Review, file: ChecklistFile): readonly RootContent[] {
	const { done, total } = countDisclosed(review.disclosures);
	const also = (['withheld', 'not-applicable'] as const).flatMap((status) => {
		const { length } = review.disclosures.filter((assessment) => assessment.status === status);
		return length > 0 ? [status === 'withheld' ? t('{0} withheld', length) : t('{0} not applicable', length)] : [];
	});
	return [
		keyed('about', paragraph(also.length > 0 ? t('{0} of {1} items are disclosed ({2}).', done, total, also.join(t(', '))) : t('{0} of {1} items are disclosed.', done, total), ` ${t(TICK)}`)),
		// Not the bare title: a document of such headings would be taken for a model card itself.
		...opennessGroups(review.disclosures).flatMap(({ id, title, done, total, items }) => [
			keyed(id, heading(2, t('{0}: {1} of {2} disclosed', title, done, total))),
			list(...items.map(({ disclosure, assessment }) => row(card, disclosure, assessment, file))),
		]),
	];
}

function row(card: Card, { title, counts, profile }: Disclosure, assessment: Assessment, file: ChecklistFile): ListItem {
	const { status } = assessment;
	const says = profile === 'optional' && isOpen(status) ? t(' (optional): {0}', t(STATUS_TEXTS[status])) : t(': {0}', t(STATUS_TEXTS[status]));
	const needed = isOpen(status) ? [t('. What counts: '), ...authored(t(counts))] : [];
	return keyed(assessment.id, item([paragraph(strong(t(title)), says, ...needed), ...evidenceList(card, decidingPlaces(assessment), (range) => file.link(range))], isDisclosed(status) || status === 'not-applicable'));
}
