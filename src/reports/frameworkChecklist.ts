import type { ListItem, RootContent } from 'mdast';
import type { Card } from '../card/card';
import { findFramework } from '../frameworks/catalogue';
import { applies, isMet, type FrameworkResult, type RequirementResult, type RequirementStatus } from '../frameworks/framework';
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
	const { about, verified, sources } = findFramework(id);
	return [
		keyed(id, heading(2, `${title} (${version}): ${countText(requirements)}`)),
		keyed(`${id}:about`, paragraph(about)),
		...(verified ? [] : [keyed(`${id}:sources`, paragraph(`Not verified against the original text. Read were: ${sources}`))]),
		...levelText(result).map((text, index) => keyed(`${id}:level-${index}`, paragraph(strong(text)))),
		...groupsOf(requirements).flatMap((group, index) => {
			const members = requirements.filter((requirement) => requirement.group === group);
			return [keyed(`${id}:group-${index}`, heading(3, `${group}: ${countText(members)}`)), list(...members.map((requirement) => keyed(`${id}/${requirement.id}`, row(card, requirement, file))))];
		}),
	];
}

export function groupsOf(requirements: readonly RequirementResult[]): readonly string[] {
	return [...new Set(requirements.map(({ group }) => group))];
}

/** How many of the requirements that apply are met. */
export function countText(requirements: readonly RequirementResult[]): string {
	const counted = requirements.filter(({ optional, status }) => !optional && applies(status));
	return `${counted.filter(({ status }) => isMet(status)).length} of ${counted.length} met`;
}

/** The level of a framework that has levels, and what is missing for the next. */
export function levelText({ level, progress, requirements }: FrameworkResult): readonly string[] {
	if (level === undefined) return [];
	const reached = Object.values(progress).filter((share) => share === 1).length;
	const groups = groupsOf(requirements);
	const next = groups[reached];
	const missing = requirements.filter(({ group, optional, status }) => groups.indexOf(group) <= reached && !optional && applies(status) && !isMet(status));
	return [
		reached === 0 ? 'Reached so far: no class.' : `Reached: ${groups[reached - 1]}.`,
		...(next === undefined ? [] : [`Missing for ${next}: ${missing.map(({ title }) => title).join(', ')}.`]),
	];
}

function row(card: Card, { title, optional, status, needed, evidence }: RequirementResult, file: ChecklistFile): ListItem {
	const text = `${optional ? ' (optional)' : ''}: ${REQUIREMENT_TEXTS[status]}${needed === '' ? '' : `. ${needed}`}`;
	return item([paragraph(strong(title), text), ...evidenceList(card, evidence, (range) => file.link(range))], isMet(status) || status === 'not-applicable');
}
