import { findDisclosure } from '../../src/disclosures/catalogue';
import type { DisclosureId } from '../../src/disclosures/disclosure';
import type { Condition, Framework, Requirement } from '../../src/frameworks/framework';

const INTRODUCTION = `# Frameworks

What somebody asks of open models, and which disclosures of a card answer it. The checklist says of each requirement whether a card meets it,
with the places, and what is still to be disclosed. It tells what a framework asks for, not what the law demands of you.

- A requirement is met when the card makes all of its disclosures, or all of one of several sets of them. Disclosures in another document that
  the card points to count; what is withheld, promised or said of an earlier model does not.
- Some requirements ask for something more special than any disclosure. A card can show them in part only, and a reader has to check.
- Requirements that are optional, out of place or beyond what a card can show are not counted.
- What was read of each framework stands below its name. Where the words of a requirement were not, neither in the original nor in copies that
  agree, the remarks say so, as the checklist does.

For the Model Openness Framework the disclosures say which components a card tells of. The licence of the front matter holds for them, that of the
code for code; data need a licence of their own. A file of the [Model Openness Tool](https://mot.isitopen.ai) (YAML) is evaluated as the tool
does it. Of its licence list, that is true for \`PDDL-1.0\`, \`C-UDA-1.0\` and \`CC-PDDC\` as well, which it does not count as open.`;

const CONDITIONS: Readonly<Record<Condition, string>> = {
	'weights-released': 'unless the weights are not released',
	'code-released': 'where code is released',
	'open-data-claimed': 'where the data are said to be open',
	'compute-support-claimed': 'where supported compute is claimed',
};

/** docs/frameworks.md: what each framework asks for, by which disclosures. */
export function frameworksPage(frameworks: readonly Framework[]): string {
	return [INTRODUCTION, ...frameworks.map(section)].join('\n\n') + '\n';
}

/** The frameworks for the README. */
export function frameworksTable(frameworks: readonly Framework[]): string {
	const rows = frameworks.map(({ id, title, version, requirements }) => `| \`${id}\` | [${title}](docs/frameworks.md#${id}) | ${version} | ${requirements.length} |`);
	return ['| Identifier | Framework | Version | Requirements |', '| --- | --- | --- | ---: |', ...rows].join('\n');
}

function section({ id, title, version, about, sources, requirements }: Framework): string {
	const rows = requirements.map((requirement) => `| ${requirement.group} | ${requirement.title} | ${answers(requirement)} | ${remarks(requirement).join('; ')} |`);
	return [
		`## ${id}`,
		`**${title}**, ${version}. ${about}`,
		`Sources: ${sources}`,
		['| Part | Requirement | Disclosures | Remarks |', '| --- | --- | --- | --- |', ...rows].join('\n'),
	].join('\n\n');
}

function answers({ ways }: Requirement): string {
	const link = (id: DisclosureId): string => `[${findDisclosure(id).title}](disclosures/${id}.md)`;
	return ways.map((way) => way.map(link).join(' and ')).join('; or ');
}

function remarks({ optional, coarse, onlyIf, terms, ungated, unverified, ways }: Requirement): readonly string[] {
	return [
		...(ways.length === 0 ? ['no card can show it'] : []),
		...(optional ? ['optional'] : []),
		...(onlyIf ? [CONDITIONS[onlyIf]] : []),
		...(terms === 'approved' ? ['under a licence approved by the Open Source Initiative'] : terms === 'open' ? ['under an open licence'] : []),
		...(ungated ? ['in part where access is given on request'] : []),
		...(coarse ? ['in part only'] : []),
		...(unverified ? ['wording not verified'] : []),
	];
}
