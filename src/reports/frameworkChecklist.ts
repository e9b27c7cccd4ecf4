import type { ListItem, RootContent } from 'mdast';
import type { Card } from '../card/card';
import { findFramework } from '../frameworks/catalogue';
import { applies, countMet, isMet, type FrameworkResult, type RequirementResult, type RequirementStatus } from '../frameworks/framework';
import { t } from '../l10n/translate';
import type { ChecklistFile } from './checklist';
import { evidenceList } from './evidence';
import { heading, item, keyed, list, paragraph, strong } from './markdown';

/** What the status of a requirement says, for people. */
export const REQUIREMENT_TEXTS: Readonly<Record<RequirementStatus, string>> = {
	'met': 'met',
	'partial': 'met in part',
	'unmet': 'not met',
	'promised': 'promised',
	'unlicensed': 'there, but under no licence',
	'not-open': 'there, but not under an open licence',
	'not-applicable': 'does not apply',
	'not-assessed': 'a card cannot show it',
	'open': 'open',
	'closed': 'closed',
};

/** What a framework makes of a card, as a part of a Markdown checklist. */
export function frameworkSection(card: Card, result: FrameworkResult, file: ChecklistFile): readonly RootContent[] {
	const { id, title, version, requirements } = result;
	const { about, sources } = findFramework(id);
	return [
		keyed(id, heading(2, t('{0} ({1}): {2}', title, version, countText(requirements)))),
		keyed(`${id}:about`, paragraph(t(about))),
		...(isVerified(result) ? [] : [keyed(`${id}:sources`, paragraph(t('Not every requirement was verified in its own words. Read were: {0}', t(sources))))]),
		...levelText(result).map((text, index) => keyed(`${id}:level-${index}`, paragraph(strong(text)))),
		...groupsOf(requirements).flatMap((group, index) => {
			const members = requirements.filter((requirement) => requirement.group === group);
			return [keyed(`${id}:group-${index}`, heading(3, t('{0}: {1}', group, countText(members)))), list(...members.map((requirement) => keyed(`${id}/${requirement.id}`, row(card, requirement, file))))];
		}),
	];
}

/** Whether the words of all requirements were read. */
export function isVerified({ requirements }: FrameworkResult): boolean {
	return requirements.every(({ verified }) => verified);
}

export function groupsOf(requirements: readonly RequirementResult[]): readonly string[] {
	return [...new Set(requirements.map(({ group }) => group))];
}

/** How many of the requirements that apply are met. */
export function countText(requirements: readonly RequirementResult[]): string {
	const { met, total } = countMet(requirements);
	return t('{0} of {1} met', met, total);
}

/** The level of a framework that has levels, and what is missing for the next. */
export function levelText({ level, progress, requirements }: FrameworkResult): readonly string[] {
	if (level === undefined) return [];
	const reached = Object.values(progress).filter((share) => share === 1).length;
	const groups = groupsOf(requirements);
	const next = groups[reached];
	const missing = requirements.filter(({ group, optional, status }) => groups.indexOf(group) <= reached && !optional && applies(status) && !isMet(status));
	return [
		reached === 0 ? t('Reached so far: no class.') : t('Reached: {0}.', groups[reached - 1]!),
		...(next === undefined ? [] : [t('Missing for {0}: {1}.', next, missing.map(({ title }) => title).join(t(', ')))]),
	];
}

/** The name of a requirement for people. */
export function nameOf({ title, verified }: RequirementResult): string {
	return verified ? title : t('{0} (wording not verified)', title);
}

function row(card: Card, requirement: RequirementResult, file: ChecklistFile): ListItem {
	const { optional, status, needed, evidence } = requirement;
	const says = optional ? t(' (optional): {0}', t(REQUIREMENT_TEXTS[status])) : t(': {0}', t(REQUIREMENT_TEXTS[status]));
	return item([paragraph(strong(nameOf(requirement)), needed === '' ? says : t('{0}. {1}', says, needed)), ...evidenceList(card, evidence, (range) => file.link(range))], isMet(status) || status === 'not-applicable');
}
