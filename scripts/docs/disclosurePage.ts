import { LANGUAGES, type Language } from '../../src/card/card';
import type { Disclosure, EvidenceRule, MetadataEvidence, Template, Terms } from '../../src/disclosures/disclosure';
import { blankBody } from '../../src/fixes/template';
import { frameworkName } from '../../src/reports/frameworks';

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', zh: 'Chinese', ja: 'Japanese', ko: 'Korean', fr: 'French', de: 'German', es: 'Spanish' };

const PROFILES: Readonly<Record<Disclosure['profile'], string>> = {
	required: 'Required: every open release should say it; checked by default.',
	recommended: 'Recommended: checked by default.',
	optional: 'Optional: never reported as missing, listed in the checklist.',
};

/** The page of one disclosure under docs/disclosures/. */
export function disclosurePage(disclosure: Disclosure): string {
	const { id, title, why, counts, severity, profile, headings, fields, metadata = [], evidence, section, template, references } = disclosure;
	const statements = evidence.map((rule) => `- ${statement(rule)}`);
	return [
		`# ${title}`,
		`\`${id}\` · ${PROFILES[profile]}${profile === 'optional' ? '' : ` Its absence is reported as ${article(severity)}.`}`,
		why,
		'## What counts',
		counts,
		'## What the review looks for',
		section === 'prose'
			? 'A section or a field of one of these names, with text in it that is more than a placeholder:'
			: 'A section or a field of one of these names, with a statement in it that is listed further below:',
		namesTable(headings),
		...(fields ? ['Names that are understood as a field (`Name: …`), but are too general for a section:', namesTable(fields)] : []),
		...(metadata.length > 0 ? ['Keys of the front matter:', metadata.map(key).join('\n')] : []),
		...(statements.length > 0 ? ['A statement, table row or caption that', statements.join('\n')] : []),
		'## Template',
		...templateSections(template),
		'## Who asks for it',
		['| Framework | Item |', '| --- | --- |', ...references.map(({ framework, item }) => `| ${frameworkName(framework)} | ${cell(item)} |`)].join('\n'),
	].join('\n\n') + '\n';
}

function article(severity: Disclosure['severity']): string {
	return severity === 'information' ? 'information' : `${severity === 'error' ? 'an' : 'a'} ${severity}`;
}

function key({ path, degree, values }: MetadataEvidence): string {
	const remarks = [...(degree === 'partial' ? ['in part'] : []), ...(degree === 'not-applicable' ? ['does not apply'] : []), ...(values ? [`with ${values.map((value) => `\`${value}\``).join(', ')}`] : [])];
	return `- \`${path}\`${remarks.length > 0 ? ` (${remarks.join(' ')})` : ''}`;
}

function statement({ says, degree, under }: EvidenceRule): string {
	const remarks = [...(degree === 'partial' ? ['in part'] : []), ...(under ? ['below such a name'] : [])];
	return remarks.length > 0 ? `${says} (${remarks.join(', ')})` : says;
}

function namesTable(names: Terms): string {
	const rows = LANGUAGES.flatMap((language) => (names[language] ? [`| ${LANGUAGE_NAMES[language]} | ${names[language].map(cell).join(' · ')} |`] : []));
	return ['| Language | Names |', '| --- | --- |', ...rows].join('\n');
}

function templateSections(template: Template): readonly string[] {
	const { parent, heading, body } = template;
	return (['en', 'zh'] as const).flatMap((language) => {
		const title = heading[language];
		if (title === undefined || body[language] === undefined) return [];
		const text = blankBody(template, language);
		const place = parent ? `, below “${parent[language] ?? parent.en}”` : '';
		return [`${LANGUAGE_NAMES[language]}${place}:`, `\`\`\`\`markdown\n${parent ? '###' : '##'} ${title}\n\n${text.trimEnd()}\n\`\`\`\``];
	});
}

function cell(text: string): string {
	return text.replaceAll('|', '\\|').replaceAll('<', '\\<');
}
