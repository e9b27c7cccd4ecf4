import { t } from '../../../l10n/translate';
import { hasLeaderboard, hubDatasetOf } from '../../../vocabulary/results';
import { quote, type HubMetadata, type MetadataRule, type Problem } from '../../hubMetadata';

/** The Hub takes both; its leaderboards read the newer form only (hub-docs, eval-results.md). */
export const modelIndexLegacy: MetadataRule = {
	ruleId: 'metadata/model-index-legacy',
	severity: 'hint',
	*check({ entries }: HubMetadata): Iterable<Problem> {
		const index = entries.find(({ key }) => key === 'model-index');
		const types = index?.scalars.filter(({ path }) => path.join('.') === 'model-index.results.dataset.type').map(({ value }) => hubDatasetOf(String(value))?.id) ?? [];
		const onBoard = types.find((id) => id !== undefined && hasLeaderboard(id));
		if (index && onBoard !== undefined) yield { message: t('The results on {0} do not get to its leaderboard from model-index. Write them to a file in .eval_results too.', quote(onBoard)), range: index.keyRange };
	},
};
