import { Anchors } from '../../../card/anchors';
import { t } from '../../../l10n/translate';
import { likelyTarget, linksInside, targetFix } from '../../deadLinks';
import { didYouMean, quote, type ConsistencyRule, type HubMetadata, type Problem } from '../../hubMetadata';

/** A link inside of the card to a heading that it does not have, or has under another name. */
export const deadAnchor: ConsistencyRule = {
	ruleId: 'consistency/dead-anchor',
	severity: 'hint',
	*check(metadata: HubMetadata): Iterable<Problem> {
		const { card } = metadata;
		for (const link of linksInside(card).others) {
			if (Anchors.of(card).has(link.fragment)) continue;
			const target = likelyTarget(card, link);
			yield {
				message: t('{0} leads nowhere: the card has no heading or anchor of that name, and who clicks stays where they are.', quote(link.url)) + (target ? didYouMean(`#${target.slug}`) : t(' Correct the link, or remove it.')),
				range: metadata.mark(link.range),
				fixes: [targetFix(card, link, target)],
			};
		}
	},
};
