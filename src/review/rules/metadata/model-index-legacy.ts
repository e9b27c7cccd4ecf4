import { identifyDataset } from '../../../claims/results/identify';
import { readModelIndex } from '../../../claims/results/structured';
import { hasLeaderboard } from '../../../vocabulary/results';
import { quote, type HubMetadata, type MetadataRule, type Problem } from '../../hubMetadata';

/** The Hub takes both; its leaderboards read the newer form only (hub-docs, eval-results.md). */
export const modelIndexLegacy: MetadataRule = {
	ruleId: 'metadata/model-index-legacy',
	severity: 'hint',
	*check({ card, entries }: HubMetadata): Iterable<Problem> {
		const index = entries.find(({ key }) => key === 'model-index');
		const onBoard = index && readModelIndex(card).map((result) => identifyDataset(result).id).find((id) => id !== undefined && hasLeaderboard(id));
		if (onBoard) yield { message: `The results on ${quote(onBoard)} do not get to its leaderboard from model-index. Write them to a file in .eval_results too.`, range: index.keyRange };
	},
};
