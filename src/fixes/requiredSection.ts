import type { Card, Section } from '../card/card';
import { isPlaceholder } from '../claims/placeholders';
import type { Disclosure } from '../disclosures/disclosure';
import type { Fix } from './fix';
import { compactName } from './hubOutline';
import { insertSectionFix } from './insertSection';

const PLACEHOLDER = '[More Information Needed]';

/** The sections of one of these names, however their headings are numbered, decorated and written. */
export function sectionsNamed({ sections }: Card, titles: readonly string[]): readonly Section[] {
	const names = new Set(titles.map(compactName));
	return sections.filter(({ heading }) => heading && names.has(compactName(heading.text)));
}

/** Whether something stands in a section, or in one below it, that is neither a placeholder nor what the template has there. */
export function isWrittenUp(card: Card, section: Section, template: string | undefined): boolean {
	const content = card.text.slice(section.body.start, section.range.end);
	if (template !== undefined && words(content) === words(template)) return false;
	return section.blocks.some((block) => {
		if (block.kind === 'comment') return false;
		return block.kind !== 'prose' || !isPlaceholder(block.source.text.slice(block.valueStart));
	}) || section.children.some((child) => isWrittenUp(card, child, undefined));
}

/**
 * The fix that inserts a section of that name with a team's template, or fills the empty one; `undefined` when the template is there
 * already, or there is no place for it.
 */
export function requiredSectionFix(card: Card, title: string, template: string | undefined): Fix | undefined {
	// A key of a YAML card is made of Latin letters and digits.
	if (card.format === 'yaml' && !/[a-z\d]/iu.test(title)) return undefined;
	const body = template ?? PLACEHOLDER;
	const [section] = sectionsNamed(card, [title]);
	if (section && words(card.text.slice(section.body.start, section.range.end)) === words(body)) return undefined;
	return insertSectionFix(card, asDisclosure(title, body));
}

/** A section that only a team asks for is inserted as that of a disclosure, of a group that the catalogue does not have. */
function asDisclosure(title: string, body: string): Disclosure {
	const id: string = 'sections/required';
	return {
		id: id as Disclosure['id'], title, why: '', counts: '', severity: 'warning', profile: 'required', headings: { en: [title] }, evidence: [], section: 'prose',
		template: { heading: { en: title }, body: { en: body } }, references: [],
	};
}

/** What is written, whatever marks are around it, which are those of the card; the link target of the next heading may stand at the end. */
function words(text: string): string {
	return text.replace(/[#=|*_`~+-]|<[^<>]*>/gu, '').trim().replace(/\s+/gu, ' ');
}
