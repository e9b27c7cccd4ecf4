import type { Card } from '../../../card/card';
import type { Fix } from '../../../fixes/fix';
import { isWrittenUp, requiredSectionFix, sectionsNamed } from '../../../fixes/requiredSection';
import { t } from '../../../l10n/translate';
import type { RequiredSection } from '../../configuration';
import { firstLine, titlePlace } from '../../firstLine';
import type { Finding } from '../../review';

export const SECTION_REQUIRED = 'sections/required';

/** The sections that the team wants and the card does not have, or has without anything in them. */
export function checkRequiredSections(card: Card, required: readonly RequiredSection[]): readonly Finding[] {
	return required.flatMap(({ titles, why, template, severity }): Finding[] => {
		const sections = sectionsNamed(card, titles);
		if (sections.some((section) => isWrittenUp(card, section, template))) return [];
		const [empty] = sections;
		const title = empty?.heading?.text ?? titles[0]!;
		let fixes: readonly Fix[] | undefined;
		return [{
			ruleId: SECTION_REQUIRED,
			severity,
			message: messageOf(title, why, empty !== undefined),
			range: empty?.heading ? firstLine(card, empty.heading.range) : titlePlace(card),
			get fixes(): readonly Fix[] {
				return fixes ??= [requiredSectionFix(card, title, template)].filter((fix) => fix !== undefined);
			},
		}];
	});
}

function messageOf(title: string, why: string | undefined, isEmpty: boolean): string {
	if (isEmpty) return why === undefined
		? t('The section “{0}” has nothing in it but a placeholder, and your team\'s configuration requires it. Fill it in.', title)
		: t('The section “{0}” has nothing in it but a placeholder, and your team requires it: {1} Fill it in.', title, why);
	return why === undefined
		? t('The section “{0}” is missing, and your team\'s configuration requires it. Add it.', title)
		: t('The section “{0}” is missing, and your team requires it: {1} Add it.', title, why);
}
