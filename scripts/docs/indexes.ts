import { GROUP_TITLES } from '../../src/disclosures/catalogue';
import { GROUPS, type Disclosure } from '../../src/disclosures/disclosure';

/** docs/disclosures/README.md: every disclosure with the link to its page. */
export function disclosureIndex(disclosures: readonly Disclosure[]): string {
	const groups = GROUPS.flatMap((group) => {
		const rows = inGroup(disclosures, group).map(({ id, title, profile, severity, counts }) => `| [${title}](${id}.md) | ${profile} | ${profile === 'optional' ? '' : severity} | ${counts.replaceAll('|', '\\|')} |`);
		return rows.length > 0 ? [`## ${GROUP_TITLES[group]}`, ['| Disclosure | Profile | When missing | What counts |', '| --- | --- | --- | --- |', ...rows].join('\n')] : [];
	});
	return `${[
		'# Disclosures',
		`What an open release says about itself: ${disclosures.length} items. Required and recommended ones are checked by default; optional ones appear in the checklist only. How the review judges them: [statuses](../statuses.md).`,
		...groups,
	].join('\n\n')}\n`;
}

/** The table of README.md. */
export function readmeTable(disclosures: readonly Disclosure[]): string {
	const links = (items: readonly Disclosure[]): string => items.map(({ id, title }) => `[${title}](docs/disclosures/${id}.md)`).join(' · ');
	const rows = GROUPS.flatMap((group) => {
		const items = inGroup(disclosures, group);
		return items.length > 0 ? [`| ${GROUP_TITLES[group]} | ${links(items.filter(({ profile }) => profile !== 'optional'))} | ${links(items.filter(({ profile }) => profile === 'optional'))} |`] : [];
	});
	return ['| | Checked by default | In the checklist only |', '| --- | --- | --- |', ...rows].join('\n');
}

function inGroup(disclosures: readonly Disclosure[], group: string): readonly Disclosure[] {
	return disclosures.filter(({ id }) => id.startsWith(`${group}/`));
}
