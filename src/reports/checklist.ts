import type { ListItem } from 'mdast';
import type { Card } from '../card/card';
import type { Range } from '../card/range';
import { GROUP_TITLES, findDisclosure } from '../disclosures/catalogue';
import { GROUPS, type Group } from '../disclosures/disclosure';
import { decidingPlaces, isDisclosed, type Assessment, type Review } from '../review/review';
import { evidenceList } from './evidence';
import { authored, heading, item, list, paragraph, strong, toMarkdown } from './markdown';
import { STATUS_TEXTS, isOpen } from './status';

/** The file that a checklist is about. */
export interface ChecklistFile {
	/** For the title. */
	readonly name: string;
	/** The address of a place in the card. */
	link(range: Range): string;
}

/**
 * The openness of a card as a Markdown task list by groups: what is disclosed, with links to the evidence, and what is open, with what
 * would count. The counts leave out what does not apply.
 *
 * @param review of that card, which was reviewed
 */
export function renderChecklist(card: Card, review: Review, file: ChecklistFile): string {
	const groups = GROUPS.map((group) => ({ group, assessments: review.disclosures.filter(({ id }) => id.startsWith(`${group}/`)) }));
	const { done, total } = count(review.disclosures);
	const also = (['withheld', 'not-applicable'] as const).flatMap((status) => {
		const { length } = review.disclosures.filter((assessment) => assessment.status === status);
		return length > 0 ? [`${length} ${status === 'withheld' ? 'withheld' : 'not applicable'}`] : [];
	});
	return toMarkdown([
		heading(1, `Openness checklist: ${file.name}`),
		paragraph(`${done} of ${total} items are disclosed${also.length > 0 ? ` (${also.join(', ')})` : ''}. A tick says that the card discloses the item, not that what it says is right.`),
		...groups.filter(({ assessments }) => assessments.length > 0).flatMap(({ group, assessments }) => [
			heading(2, groupTitle(group, assessments)),
			list(...assessments.map((assessment) => row(card, assessment, file))),
		]),
	]);
}

function groupTitle(group: Group, assessments: readonly Assessment[]): string {
	const { done, total } = count(assessments);
	// Not the bare title: a document of such headings would be taken for a model card itself.
	return `${GROUP_TITLES[group]}: ${done} of ${total} disclosed`;
}

function row(card: Card, assessment: Assessment, file: ChecklistFile): ListItem {
	const { status } = assessment;
	const { title, counts, profile } = findDisclosure(assessment.id);
	const optional = profile === 'optional' && isOpen(status) ? ' (optional)' : '';
	const needed = isOpen(status) ? ['. What counts: ', ...authored(counts)] : [];
	return item([paragraph(strong(title), `${optional}: ${STATUS_TEXTS[status]}`, ...needed), ...evidenceList(card, decidingPlaces(assessment), (range) => file.link(range))], isDisclosed(status) || status === 'not-applicable');
}

function count(assessments: readonly Assessment[]): { readonly done: number; readonly total: number } {
	return {
		done: assessments.filter(({ status }) => isDisclosed(status)).length,
		total: assessments.filter(({ status }) => status !== 'not-applicable').length,
	};
}
