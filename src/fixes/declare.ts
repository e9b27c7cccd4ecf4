import type { Card } from '../card/card';
import { namedBySection } from '../claims/topics';
import type { ByLanguage, Disclosure } from '../disclosures/disclosure';
import { t } from '../l10n/translate';
import { DECLARATIONS, findOpenDeclaration, type DeclarationStatus } from './declaration';
import { bodyBelow } from './draft';
import type { Edit, Fix } from './fix';
import { asBlock } from './insertion';
import { insertSectionFix } from './insertSection';
import { Outline } from './outline';
import { inLanguage, templateBody } from './template';

/**
 * The fixes by which the author says that the disclosure is not made, or does not apply, and why: one sentence in the place of a template
 * that nobody has touched or of the value that a field waits for, or else where the disclosure's section belongs.
 */
export function declareFixes(card: Card, disclosure: Disclosure): readonly Fix[] {
	// A key that holds data, such as `license`, would make data of the sentence.
	if (card.format === 'yaml' && disclosure.metadata) return [];
	return (['withheld', 'not-applicable'] as const).flatMap((status): Fix[] => {
		const edits = replaceWhatWaits(card, disclosure, status) ?? insertSectionFix(card, withBody(disclosure, status))?.edits;
		if (edits === undefined || edits.length === 0) return [];
		return [{ title: titleOf(inLanguage(card, disclosure.template.heading), status), kind: 'declare', edits, isPreferred: false }];
	});
}

function titleOf(heading: string, status: DeclarationStatus): string {
	return status === 'withheld' ? t('Declare “{0}” as not disclosed, with a reason', heading) : t('Declare “{0}” as not applicable, with a reason', heading);
}

/** Where its heading alone does not tell what a section is about, the sentence is the value of a field. */
function withBody(disclosure: Disclosure, status: DeclarationStatus): Disclosure {
	const { heading } = disclosure.template;
	const { en, zh } = DECLARATIONS[status];
	const body: ByLanguage<string> & { readonly en: string } = {
		en: namedBySection(heading.en).includes(disclosure.id) ? en : `**${heading.en}:** ${en}`,
		zh: namedBySection(heading.zh ?? heading.en).includes(disclosure.id) ? zh : `**${heading.zh ?? heading.en}：** ${zh}`,
	};
	return { ...disclosure, template: { ...disclosure.template, body } };
}

/** `undefined` when nothing waits; no edit when the declaration itself does. */
function replaceWhatWaits(card: Card, disclosure: Disclosure, status: DeclarationStatus): readonly Edit[] | undefined {
	const sentence: string = inLanguage(card, DECLARATIONS[status]);
	const replace = (start: number, replaced: string, newText = sentence): readonly Edit[] => (replaced === newText ? [] : [{ range: { start, end: start + replaced.length }, newText }]);
	if (card.format === 'markdown') {
		for (const section of Outline.of(card).about(disclosure)) {
			const template = asBlock(card, bodyBelow(templateBody(card, disclosure.template), section.level));
			const content = card.text.slice(section.body.start).trimStart();
			if (content.startsWith(template)) return replace(card.text.length - content.length, template, asBlock(card, inLanguage(card, withBody(disclosure, status).template.body)));
			const declared = findOpenDeclaration(card.text.slice(section.body.start, section.body.end));
			if (declared !== undefined) return replace(card.text.indexOf(declared, section.body.start), declared);
		}
	}
	const field = Outline.of(card).openField(disclosure);
	if (!field) return undefined;
	const { start, end } = field.source.range(field.valueStart);
	return replace(start, card.text.slice(start, end));
}
