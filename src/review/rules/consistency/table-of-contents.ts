import { Anchors, type InternalLink } from '../../../card/anchors';
import type { Card, Section } from '../../../card/card';
import { t } from '../../../l10n/translate';
import { likelyTarget, linksInside, targetFix } from '../../deadLinks';
import { didYouMean, quote, type ConsistencyRule, type HubMetadata, type Problem } from '../../hubMetadata';

/** An entry of the table of contents whose section is not there, or holds nothing. */
export const tableOfContents: ConsistencyRule = {
	ruleId: 'consistency/table-of-contents',
	severity: 'hint',
	*check(metadata: HubMetadata): Iterable<Problem> {
		const { card } = metadata;
		const { contents } = linksInside(card);
		for (const link of contents) {
			const section = Anchors.of(card).section(link.fragment);
			const range = metadata.mark(link.range);
			if (section) {
				if (!isEmpty(card, section) || !isLast(card, link, section, contents) || metadata.isToldAsPlaceholder(section.heading!.range)) continue;
				yield { message: t('The table of contents lists {0}, but there is nothing in that section. Write it, or remove the heading and the entry.', quote(link.text)), range };
				continue;
			}
			if (Anchors.of(card).has(link.fragment)) continue;
			const target = likelyTarget(card, link);
			yield {
				message: t('The table of contents lists {0}, but no heading of the card is called “#{1}”.', quote(link.text), link.fragment) + (target ? didYouMean(`#${target.slug}`) : t(' Write the section, or remove the entry.')),
				range,
				fixes: [targetFix(card, link, target)],
			};
		}
	},
};

/** Whether nothing stands between a heading without sections below it and the next but comments and rules. */
function isEmpty({ text }: Card, { body, children }: Section): boolean {
	return children.length === 0 && text.slice(body.start, body.end).replace(/<!--.*?-->/gsu, '').replace(/[\s*_-]/gu, '') === '';
}

/** Whether the next heading belongs beside this one, not below it: authors write both on one level, and tell them apart in the list. */
function isLast(card: Card, link: InternalLink, section: Section, contents: readonly InternalLink[]): boolean {
	const { sections, lines } = card;
	const next = sections[sections.indexOf(section) + 1];
	if (!next || next.level < section.level) return true;
	const entry = contents.find(({ fragment }) => Anchors.of(card).section(fragment) === next);
	const column = ({ range }: InternalLink): number => lines.position(range.start).column;
	return entry !== undefined && column(entry) <= column(link);
}
