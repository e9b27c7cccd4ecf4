import type { Card } from '../../card/card';
import { findEntry } from '../../card/frontMatter';
import type { MetadataNode, ScalarNode } from '../../card/metadataNode';
import type { Measure } from './measure';
import { readScore, type Score } from './score';

/** One metric of `model-index`, or one entry of a file in `.eval_results/`. */
export interface StructuredResult extends Measure {
	/** Of the model that it belongs to, where that is said. */
	readonly model: string | undefined;
	/** The Hub's id of the data set, or what stands in its place. */
	readonly datasetId: string | undefined;
	readonly score: Score;
	/** The value. */
	readonly node: ScalarNode;
}

/** The results in the front matter of a card. */
export function readModelIndex(card: Card): readonly StructuredResult[] {
	const index = findEntry(card.frontMatter, 'model-index')?.value;
	return itemsOf(index).flatMap((model) => itemsOf(at(model, 'results')).flatMap((result) => {
		const dataset = at(result, 'dataset');
		const shots = numberOf(at(dataset, 'args', 'num_few_shot')) ?? numberOf(at(result, 'task', 'args', 'num_few_shot'));
		return itemsOf(at(result, 'metrics')).flatMap((metric): readonly StructuredResult[] => {
			const value = at(metric, 'value');
			const score = scoreOf(card.text, value);
			if (!score) return [];
			const [type, name] = [textOf(at(metric, 'type')), textOf(at(metric, 'name'))];
			const datasetId = known(textOf(at(dataset, 'type')));
			return [{
				model: textOf(at(model, 'name')), datasetId, dataset: bestName(known(textOf(at(dataset, 'name'))), datasetId),
				metric: type === undefined || type === UNSAID_METRIC ? undefined : name ?? type,
				split: textOf(at(dataset, 'split')), shots, remarks: [textOf(at(dataset, 'config')), textOf(at(metric, 'config'))].filter((text) => text !== undefined && text !== 'default') as string[],
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
			model: undefined, datasetId: id, dataset: id.slice(id.lastIndexOf('/') + 1), metric: undefined, split: undefined, shots: undefined,
			remarks: [task === 'default' ? undefined : task, notes].filter((remark) => remark !== undefined), score, node: value as ScalarNode,
		}];
	});
}

/** What stands as the type of a metric that a table does not name. */
export const UNSAID_METRIC = 'score';
/** What stands as the data set of a result of which a table does not say it; cards that are made by libraries have the same. */
export const UNSAID_DATASET = 'unknown';

/** A data set goes by the name that it is given, unless only its id is one that is known. */
function bestName(name: string | undefined, id: string | undefined): string | undefined {
	return name ?? id?.slice(id.lastIndexOf('/') + 1);
}

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
