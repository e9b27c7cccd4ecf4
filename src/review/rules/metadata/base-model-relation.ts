import { replaceValue } from '../../../fixes/replaceValue';
import { t } from '../../../l10n/translate';
import { closest } from '../../../vocabulary/closest';
import { HUB_VALUES } from '../../../vocabulary/hubValues';
import { didYouMean, quote, type HubMetadata, type MetadataRule, type Problem } from '../../hubMetadata';

const RELATIONS: readonly string[] = Object.keys(HUB_VALUES.relation);
const STEMS: readonly (readonly [RegExp, string])[] = [[/^fine?tun/u, 'finetune'], [/^quanti[sz]/u, 'quantized'], [/^merg/u, 'merge'], [/^adapt/u, 'adapter']];

/** Whether the Hub rejects other values is not known; it cannot draw the model tree from them. */
export const baseModelRelation: MetadataRule = {
	ruleId: 'metadata/base-model-relation',
	severity: 'warning',
	*check(metadata: HubMetadata): Iterable<Problem> {
		for (const { node, items } of metadata.texts('base_model_relation')) {
			if (items || node.value === '' || RELATIONS.includes(node.value)) continue;
			const word = node.value.trim().toLowerCase().replace(/[\s_-]+/gu, '');
			const stem = STEMS.find(([pattern]) => pattern.test(word))?.[1];
			const meant = stem ?? closest(word, RELATIONS);
			yield {
				message: t('{0} is none of the relations that the Hub knows ({1}), so that the model is missing from the tree of its base model.{2}', quote(node.value), RELATIONS.join(', '), didYouMean(meant)),
				range: metadata.mark(node.range),
				fixes: meant === undefined ? [] : [replaceValue(metadata.card, node, meant, stem !== undefined)],
			};
		}
	},
};
