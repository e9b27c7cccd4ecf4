import type { Card } from '../../../card/card';
import { SUPPRESSION_KINDS, SUPPRESSION_PREFIX, unknownComments, type UnknownComment } from '../../../card/suppressionComments';
import { removeCommentFix, replaceNameFix } from '../../../fixes/unsuppress';
import { t } from '../../../l10n/translate';
import { closest } from '../../../vocabulary/closest';
import { didYouMean, quote } from '../../hubMetadata';
import type { Finding } from '../../review';
import { RULE_IDS } from '../../ruleIds';

/** Who writes them wrong knows it from the first of them. */
const MAX = 20;

const SWITCH = /^(?:dis|en)able/iu;

/** A comment whose kind is misspelt suppresses nothing, and whoever wrote it believes that it does. */
export function checkUnknownKinds(card: Card): readonly Finding[] {
	return unknownComments(card).filter(isMeantToSuppress).slice(0, MAX).map((comment): Finding => {
		const meant = meantKind(comment);
		const correct = meant && `${SUPPRESSION_PREFIX}${meant}`;
		return {
			ruleId: 'suppressions/unknown-kind',
			severity: 'warning',
			message: t('{0} is not the beginning of a comment that suppresses findings, so this one does nothing.{1} There are {2}.', quote(card.text.slice(comment.kindRange.start, comment.kindRange.end)), didYouMean(correct), SUPPRESSION_KINDS.map((kind) => `${SUPPRESSION_PREFIX}${kind}`).join(', ')),
			range: comment.kindRange,
			fixes: [...(correct === undefined ? [] : [replaceNameFix(comment.kindRange, correct)]), removeCommentFix(card, comment)],
		};
	});
}

/** Comments speak of programs of a similar name, and of this one, in prose: only a kind, or a rule behind it, tells what is meant. */
function isMeantToSuppress(comment: UnknownComment): boolean {
	const namesRule = comment.rules.some(({ id }) => RULE_IDS.includes(id));
	if (comment.prefix.toLowerCase() === SUPPRESSION_PREFIX) return namesRule || SWITCH.test(comment.kind) || meantKind(comment) !== undefined;
	return (SUPPRESSION_KINDS as readonly string[]).includes(comment.kind) && (namesRule || comment.rules.length === 0);
}

function meantKind({ kind }: UnknownComment): string | undefined {
	const word = kind.toLowerCase();
	return SUPPRESSION_KINDS.find((name) => name === word) ?? closest(word, SUPPRESSION_KINDS) ?? (SWITCH.test(word) ? SUPPRESSION_KINDS.find((name) => name.startsWith(word)) : undefined);
}
