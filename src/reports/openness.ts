import { GROUP_TITLES, findDisclosure } from '../disclosures/catalogue';
import { GROUPS, type Disclosure, type Group } from '../disclosures/disclosure';
import { t } from '../l10n/translate';
import { isDisclosed, type Assessment } from '../review/review';

/** How many items are disclosed, of those that apply. */
export interface Count {
	readonly done: number;
	readonly total: number;
}

/** A part of the catalogue with what a card does about it. */
export interface OpennessGroup extends Count {
	readonly id: Group;
	readonly title: string;
	readonly items: readonly { readonly disclosure: Disclosure; readonly assessment: Assessment }[];
}

/** The disclosures of a reviewed card by groups, in the order of the catalogue. */
export function opennessGroups(assessments: readonly Assessment[]): readonly OpennessGroup[] {
	return GROUPS.map((id) => {
		const members = assessments.filter((assessment) => assessment.id.startsWith(`${id}/`));
		return { id, title: t(GROUP_TITLES[id]), ...countDisclosed(members), items: members.map((assessment) => ({ disclosure: findDisclosure(assessment.id), assessment })) };
	}).filter(({ items }) => items.length > 0);
}

export function countDisclosed(assessments: readonly Assessment[]): Count {
	return {
		done: assessments.filter(({ status }) => isDisclosed(status)).length,
		total: assessments.filter(({ status }) => status !== 'not-applicable').length,
	};
}
