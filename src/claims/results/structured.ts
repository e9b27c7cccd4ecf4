import type { Card } from '../../card/card';
import { findEntry } from '../../card/frontMatter';
import type { MetadataNode, ScalarNode } from '../../card/metadataNode';
import { metricIdOf } from '../../vocabulary/results';
import type { IdentifiedMeasure } from './identify';
import { readMeasure } from './measure';
import { readScore, type Score } from './score';

/** One metric of `model-index`, or one entry of a file in `.eval_results/`. */
export interface StructuredResult extends IdentifiedMeasure {
	/** Of the model that it belongs to, where that is said. */
	readonly model: string | undefined;
	readonly score: Score;
	/** The value. */
	readonly node: ScalarNode;
}

/** The results in the front matter of a card. */
export function readModelIndex(card: Card): readonly StructuredResult[] {
	const index = findEntry(card.frontMatter, 'model-index')?.value;
	return itemsOf(index).flatMap((model) => itemsOf(at(model, 'results')).flatMap((result) => {
		const dataset = at(result, 'dataset');
		const [datasetId, title] = [known(textOf(at(dataset, 'type'))), known(textOf(at(dataset, 'name')))];
		const named = title === undefined ? undefined : readMeasure(title);
		const config = textOf(at(dataset, 'config'));
		const shots = numberOf(at(dataset, 'args', 'num_few_shot')) ?? named?.shots;
		return itemsOf(at(result, 'metrics')).flatMap((metric): readonly StructuredResult[] => {
			const value = at(metric, 'value');
			const score = scoreOf(card.text, value);
			const type = textOf(at(metric, 'type'));
			if (!score || type === undefined) return [];
			const name = textOf(at(metric, 'name'));
			const said = name === undefined || type === UNSAID_METRIC ? undefined : readMeasure(name);
			return [{
				model: textOf(at(model, 'name')), datasetId, dataset: named?.dataset ?? title ?? datasetId?.slice(datasetId.lastIndexOf('/') + 1), config: config === 'default' ? undefined : config,
				metric: type === UNSAID_METRIC ? undefined : metricIdOf(type) ?? said?.metric ?? type,
				split: textOf(at(dataset, 'split')) ?? named?.split ?? said?.split, shots: shots ?? said?.shots,
				remarks: [...named?.remarks ?? [], ...said?.remarks ?? (type === UNSAID_METRIC && name !== undefined ? [name] : []), ...[textOf(at(metric, 'config'))].filter((text) => text !== undefined)],
				score, node: value as ScalarNode,
			}];
		});
	}));
}

/** The results in a file of `.eval_results/`, a YAML file. */
export function readEvalResults({ text, frontMatter }: Card): readonly StructuredResult[] {
	return itemsOf(frontMatter?.root).flatMap((entry): readonly StructuredResult[] => {
		const value = at(entry, 'value');
		const score = scoreOf(text, value);
		const id = textOf(at(entry, 'dataset', 'id'));
		if (!score || id === undefined) return [];
		const [task, notes] = [textOf(at(entry, 'dataset', 'task_id')), textOf(at(entry, 'notes'))];
		return [{
			model: undefined, datasetId: id, dataset: id.slice(id.lastIndexOf('/') + 1), config: task === 'default' ? undefined : task, metric: undefined, split: undefined, shots: undefined,
			remarks: notes === undefined ? [] : [notes], score, node: value as ScalarNode,
		}];
	});
}

/** What stands as the type of a metric that a table does not name. */
export const UNSAID_METRIC = 'score';
/** What stands as the data set of a result of which a table does not say it; cards that are made by libraries have the same. */
export const UNSAID_DATASET = 'unknown';

function known(name: string | undefined): string | undefined {
	return name?.toLowerCase() === UNSAID_DATASET ? undefined : name;
}

/** The value below keys; mappings only. */
function at(node: MetadataNode | undefined, ...keys: readonly string[]): MetadataNode | undefined {
	return keys.reduce<MetadataNode | undefined>((inner, key) => (inner?.kind === 'mapping' ? inner.pairs.find((pair) => pair.key === key)?.value : undefined), node);
}

function itemsOf(node: MetadataNode | undefined): readonly MetadataNode[] {
	return node?.kind === 'list' ? node.items : [];
}

function textOf(node: MetadataNode | undefined): string | undefined {
	return node?.kind === 'scalar' && node.value !== null && node.value !== '' ? String(node.value).trim() : undefined;
}

function numberOf(node: MetadataNode | undefined): number | undefined {
	return node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : undefined;
}

/** A number as the file writes it, or a text that holds one. */
function scoreOf(text: string, node: MetadataNode | undefined): Score | undefined {
	if (node?.kind !== 'scalar' || typeof node.value === 'boolean') return undefined;
	const source = typeof node.value === 'string' ? node.value : text.slice(node.range.start, node.range.end);
	return readScore(source) ?? (typeof node.value === 'number' && Number.isFinite(node.value) ? { value: node.value, text: String(node.value), isPercent: false, remark: undefined } : undefined);
}
