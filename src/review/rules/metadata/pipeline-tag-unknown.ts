import { replaceValue } from '../../../fixes/replaceValue';
import { t } from '../../../l10n/translate';
import { PIPELINE_OF_SUBTASK, PIPELINE_TAGS } from '../../../vocabulary';
import { closest } from '../../../vocabulary/closest';
import { didYouMean, quote, type HubMetadata, type MetadataRule, type Problem } from '../../hubMetadata';

/** The tasks are the keys of PIPELINE_DATA in @huggingface/tasks; whether the Hub rejects others is not known. */
export const pipelineTagUnknown: MetadataRule = {
	ruleId: 'metadata/pipeline-tag-unknown',
	severity: 'warning',
	*check(metadata: HubMetadata): Iterable<Problem> {
		for (const { node, items } of metadata.texts('pipeline_tag')) {
			if (items || node.value === '' || PIPELINE_TAGS.includes(node.value)) continue;
			const spelled = node.value.trim().toLowerCase().replace(/[\s_]+/gu, '-');
			const isSpelling = PIPELINE_TAGS.includes(spelled);
			const parent = Object.hasOwn(PIPELINE_OF_SUBTASK, spelled) ? PIPELINE_OF_SUBTASK[spelled] : undefined;
			const meant = isSpelling ? spelled : parent ?? closest(spelled, PIPELINE_TAGS);
			const advice = parent ? t(' It is part of “{0}”: write that, and {1} among the tags.', parent, quote(spelled)) : didYouMean(meant);
			yield {
				message: t('{0} is not a task of the Hub, so that no filter finds the model by its task and it gets no widget.{1}', quote(node.value), advice),
				range: metadata.mark(node.range),
				fixes: meant === undefined ? [] : [replaceValue(metadata.card, node, meant, isSpelling)],
			};
		}
	},
};
