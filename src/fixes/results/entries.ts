import type { IdentifiedMeasure } from '../../claims/results/identify';
import { identifyDataset, identifyMetric } from '../../claims/results/identify';
import type { Score } from '../../claims/results/score';
import { UNSAID_DATASET, UNSAID_METRIC } from '../../claims/results/structured';
import { scalarOf, type Marked } from './yaml';

/** A result to be written. */
export interface Entry extends IdentifiedMeasure {
	readonly score: Score;
}

/**
 * The results as items of `model-index`, one for each data set and way of measuring. What is not known is written as it stands in the card
 * and marked.
 *
 * @param task the card's task, if it has one
 */
export function modelIndexItems(entries: readonly Entry[], task: string | undefined): readonly unknown[] {
	const groups = new Map<string, Entry[]>();
	for (const entry of entries) {
		const key = JSON.stringify([entry.dataset, entry.datasetId, entry.split, entry.shots]);
		groups.set(key, [...(groups.get(key) ?? []), entry]);
	}
	return [...groups.values()].map((group) => ({
		task: { type: task ?? marked('other', 'the card has no pipeline_tag: put the task here') },
		dataset: datasetOf(group[0]!),
		metrics: group.map((entry) => ({ type: metricOf(entry), name: metricName(entry), value: scalarOf(entry.score) })),
	}));
}

function datasetOf(entry: Entry): unknown {
	const { name, id, config } = identifyDataset(entry);
	if (name === undefined && id === undefined) return { type: marked(UNSAID_DATASET, 'the table names no data set: put its id here'), name: marked(UNSAID_DATASET, 'and its name here') };
	return {
		type: id ?? marked(name!, 'not a known data set: put its id on the Hub here, owner/name'), name: name ?? id, config, split: entry.split,
		args: entry.shots === undefined ? undefined : { num_few_shot: entry.shots },
	};
}

function metricOf(entry: Entry): unknown {
	if (entry.metric === undefined) return marked(UNSAID_METRIC, 'the table names no metric: put it here, for example accuracy');
	return identifyMetric(entry) ?? marked(entry.metric, 'not a known metric');
}

/** The metric in the card's words, where they say more than the id. */
function metricName(entry: Entry): string | undefined {
	const { metric, remarks } = entry;
	if (metric === undefined) return remarks.length === 0 ? undefined : remarks.join(', ');
	if (remarks.length > 0) return `${metric} (${remarks.join(', ')})`;
	return metric === identifyMetric(entry) || identifyMetric(entry) === undefined ? undefined : metric;
}

/**
 * The results as the list of a file in `.eval_results/` (hub-docs, eval-results.md); `undefined` when the Hub knows none of their data
 * sets, for then it shows none of them.
 */
export function evalResultsItems(entries: readonly Entry[]): readonly unknown[] | undefined {
	const known = entries.filter((entry) => identifyDataset(entry).name !== undefined || identifyDataset(entry).id !== undefined);
	if (!known.some((entry) => identifyDataset(entry).id?.includes('/'))) return undefined;
	return known.map((entry) => {
		const { name, id, config } = identifyDataset(entry);
		const notes = [entry.metric, entry.shots === undefined ? undefined : `${entry.shots}-shot`, entry.split, ...entry.remarks].filter((note) => note !== undefined);
		return {
			dataset: {
				id: id?.includes('/') ? id : marked(id ?? name!, 'not a known data set: put its id on the Hub here, owner/name'),
				task_id: config ?? marked('default', 'a task of the eval.yaml of this data set'),
			},
			value: scalarOf(entry.score),
			notes: notes.length === 0 ? undefined : notes.join(', '),
		};
	});
}

function marked(value: string, mark: string): Marked {
	return { value, mark };
}
