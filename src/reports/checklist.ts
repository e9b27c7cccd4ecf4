import type { ListItem, RootContent } from 'mdast';
import type { Card } from '../card/card';
import type { Range } from '../card/range';
import { GROUP_TITLES, findDisclosure } from '../disclosures/catalogue';
import { GROUPS, type Group } from '../disclosures/disclosure';
import type { FrameworkResult } from '../frameworks/framework';
import { decidingPlaces, isDisclosed, type Assessment, type Review } from '../review/review';
import { evidenceList } from './evidence';
import { frameworkSection } from './frameworkChecklist';
import { authored, heading, item, keyed, list, paragraph, strong, toMarkdown, toMarkedMarkdown } from './markdown';
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
		keyed('title', heading(1, `Openness checklist: ${file.name}`)),
		...(parts.disclosures ? disclosureSections(card, review, file) : [keyed('about', paragraph(TICK))]),
		...parts.frameworks.flatMap((result) => frameworkSection(card, result, file)),
	]);
}

const TICK = 'A tick says that the card discloses the item, not that what it says is right.';

function disclosureSections(card: Card, review: Review, file: ChecklistFile): readonly RootContent[] {
	const groups = GROUPS.map((group) => ({ group, assessments: review.disclosures.filter(({ id }) => id.startsWith(`${group}/`)) }));
	const { done, total } = count(review.disclosures);
	const also = (['withheld', 'not-applicable'] as const).flatMap((status) => {
		const { length } = review.disclosures.filter((assessment) => assessment.status === status);
		return length > 0 ? [`${length} ${status === 'withheld' ? 'withheld' : 'not applicable'}`] : [];
	});
	return [
		keyed('about', paragraph(`${done} of ${total} items are disclosed${also.length > 0 ? ` (${also.join(', ')})` : ''}. ${TICK}`)),
		...groups.filter(({ assessments }) => assessments.length > 0).flatMap(({ group, assessments }) => [
			keyed(group, heading(2, groupTitle(group, assessments))),
			list(...assessments.map((assessment) => row(card, assessment, file))),
		]),
	];
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
	return keyed(assessment.id, item([paragraph(strong(title), `${optional}: ${STATUS_TEXTS[status]}`, ...needed), ...evidenceList(card, decidingPlaces(assessment), (range) => file.link(range))], isDisclosed(status) || status === 'not-applicable'));
}

function count(assessments: readonly Assessment[]): { readonly done: number; readonly total: number } {
	return {
		done: assessments.filter(({ status }) => isDisclosed(status)).length,
		total: assessments.filter(({ status }) => status !== 'not-applicable').length,
	};
}
