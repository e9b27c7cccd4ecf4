import { t } from '../../../l10n/translate';
import type { HubMetadata, MetadataRule, Problem } from '../../hubMetadata';

/** What hub-docs (eval-results.md) requires of the `eval.yaml` of a data set that is a benchmark. */
const REQUIRED = ['name', 'evaluation_framework', 'tasks'];

export const benchmarkShape: MetadataRule = {
	ruleId: 'metadata/benchmark-shape',
	severity: 'error',
	*check({ card }: HubMetadata): Iterable<Problem> {
		const entries = card.frontMatter?.entries ?? [];
		if (entries.some(({ key }) => key === '<<')) return;
		for (const name of REQUIRED) {
			const entry = entries.find(({ key }) => key === name);
			if (!entry) yield { message: t('{0} is missing, and the Hub makes no benchmark of the data set without it. Add “{0}: …”.', name), range: entries[0]!.keyRange };
			else if (!entry.valueRange) yield { message: t('{0} has no value, and the Hub makes no benchmark of the data set without it. Write it behind the colon.', name), range: entry.keyRange };
		}
		const tasks = entries.find(({ key }) => key === 'tasks');
		if (!tasks?.valueRange || tasks.value.kind === 'unknown') return;
		if (tasks.value.kind !== 'list') {
			yield { message: t('tasks is not a list, so that the Hub finds no leaderboard in it. Put a dash before each task: “- id: …”.'), range: tasks.keyRange };
			return;
		}
		for (const item of tasks.value.items) {
			if (item.kind !== 'mapping' || item.pairs.some(({ key }) => key === 'id' || key === '<<')) continue;
			yield { message: t('This task has no id, by which results name its leaderboard. Add “id: …”.'), range: item.pairs[0]?.keyRange ?? tasks.keyRange };
		}
	},
};
