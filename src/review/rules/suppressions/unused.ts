import type { Card } from '../../../card/card';
import type { NamedRule, SuppressionComment } from '../../../card/suppressionComments';
import { removeCommentFix, removeRuleFix } from '../../../fixes/unsuppress';
import { t } from '../../../l10n/translate';
import { firstLine } from '../../firstLine';
import { quote } from '../../hubMetadata';
import { isSettled, type Assessment, type Finding } from '../../review';
import { RULE_IDS } from '../../ruleIds';

/** Who has left many of them knows it from the first of them. */
const MAX = 20;

/**
 * A comment that suppresses nothing misleads, and would hide the next finding of its rule.
 *
 * @param uses the comments with the rules of which they suppress a finding
 * @param left the findings that are not suppressed
 */
export function checkUnused(card: Card, disclosures: readonly Assessment[], uses: ReadonlyMap<SuppressionComment, ReadonlySet<string>>, left: readonly Finding[]): readonly Finding[] {
	const findings: Finding[] = [];
	const known = new Set([...left.map(({ ruleId }) => ruleId), ...[...uses.values()].flatMap((used) => [...used])]);
	// What is open and not found is not checked here. It may be elsewhere: the comment is of use there.
	const unchecked = new Set<string>(disclosures.filter(({ id, status }) => !isSettled(status) && !known.has(id)).map(({ id }) => id));
	for (const [comment, used] of uses) {
		if (comment.kind === 'enable' || findings.length >= MAX) continue;
		const report = (message: string, range: Finding['range'], fix: Finding['fixes'][number]): void => {
			findings.push({ ruleId: 'suppressions/unused', severity: 'information', message, range: firstLine(card, range), fixes: [fix] });
		};
		if (comment.rules.length === 0 && used.size === 0) report(t('This comment suppresses nothing, for nothing is found where it holds. Remove it.'), comment.range, removeCommentFix(card, comment));
		for (const rule of comment.rules) if (isUnused(rule, used) && !unchecked.has(rule.id)) report(messageOf(card, rule, left), rule.range, removeRuleFix(card, comment, rule, new Set([...used, ...unchecked])));
	}
	return findings.slice(0, MAX);
}

/** Other rules tell of a name that is no rule's; whether a comment about comments is of use depends on itself. */
function isUnused({ id }: NamedRule, used: ReadonlySet<string>): boolean {
	return !used.has(id) && RULE_IDS.includes(id) && !id.startsWith('suppressions/');
}

function messageOf({ lines }: Card, { id }: NamedRule, left: readonly Finding[]): string {
	const elsewhere = left.find(({ ruleId }) => ruleId === id);
	return elsewhere
		? t('This comment suppresses nothing: {0} is found on line {1}, where the comment does not hold. Put it above that line, or make it a model-card-review-disable-file.', quote(id), lines.position(elsewhere.range.start).line + 1)
		: t('This comment suppresses nothing, for {0} is not found where it holds. Remove it.', quote(id));
}
