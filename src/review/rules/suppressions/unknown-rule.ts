import type { Card } from '../../../card/card';
import type { SuppressionComment } from '../../../card/suppressionComments';
import { removeRuleFix, replaceNameFix } from '../../../fixes/unsuppress';
import { t } from '../../../l10n/translate';
import { closest } from '../../../vocabulary/closest';
import { didYouMean, quote } from '../../hubMetadata';
import type { Finding } from '../../review';
import { RULE_IDS } from '../../ruleIds';

/** Who has written a wrong list knows it from the first of them. */
const MAX = 20;

/** A name that is no rule's suppresses nothing, and whoever wrote it believes that it does. */
export function checkUnknownRules(card: Card, comments: readonly SuppressionComment[]): readonly Finding[] {
	const known = new Set(RULE_IDS);
	const unknown = comments.flatMap((comment) => comment.rules.filter(({ id }) => !known.has(id)).map((rule) => ({ comment, rule })));
	return unknown.slice(0, MAX).map(({ comment, rule }): Finding => {
		const meant = closest(rule.id.toLowerCase(), RULE_IDS) ?? RULE_IDS.find((id) => id === rule.id.toLowerCase());
		return {
			ruleId: 'suppressions/unknown-rule',
			severity: 'warning',
			message: t('{0} is not the name of a rule, so this comment does nothing about it.{1} Rules are named as the findings show them, such as data/sources.', quote(rule.id), didYouMean(meant)),
			range: rule.range,
			fixes: [...(meant === undefined ? [] : [replaceNameFix(rule.range, meant)]), removeRuleFix(card, comment, rule, known)],
		};
	});
}
