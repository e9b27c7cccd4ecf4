import { hubDatasetOf, isShare, metricIdOf, nameKey } from '../../vocabulary/results';
import type { Measure } from './measure';

/** What may stand before a metric without making another one of it. */
const QUALIFIER = /^(?:final|test|eval|evaluation|validation|val|dev|overall|best)[\s_-]+/iu;
const SPLITS: Readonly<Record<string, string>> = { val: 'validation', valid: 'validation', dev: 'validation', development: 'validation', 测试集: 'test', 验证集: 'validation' };

/** A data set by its names; of the id and the configuration, what is known. */
export interface NamedDataset {
	readonly name: string | undefined;
	readonly id: string | undefined;
	readonly config: string | undefined;
}

/** A measure of which more may be known than its words. */
export interface IdentifiedMeasure extends Measure {
	readonly datasetId?: string | undefined;
	readonly config?: string | undefined;
}

/** The data set of a measure; a name that the vocabulary knows has an id. */
export function identifyDataset({ dataset: name, datasetId, config }: IdentifiedMeasure): NamedDataset {
	const byName = name === undefined ? undefined : hubDatasetOf(name);
	const byId = datasetId === undefined ? undefined : hubDatasetOf(datasetId);
	return { name, id: byId?.id ?? datasetId ?? byName?.id, config: config ?? byId?.config ?? byName?.config };
}

/** The id of the metric of a measure; `undefined` when it is not known. */
export function identifyMetric({ metric }: Measure): string | undefined {
	return metric === undefined ? undefined : metricIdOf(metric) ?? metricIdOf(metric.replace(QUALIFIER, '').replace(QUALIFIER, ''));
}

/**
 * Whether two results are of one data set by one metric, as far as that is said, and were measured in the same way: with as many shots, on
 * the same split, and with the same remarks.
 */
export function isSameMeasure(a: IdentifiedMeasure, b: IdentifiedMeasure): boolean {
	return isSameDataset(identifyDataset(a), identifyDataset(b)) && metricKey(a) === metricKey(b) && a.shots === b.shots && splitKey(a) === splitKey(b) && howKey(a) === howKey(b);
}

/** Whether the values of a measure are shares, written as a fraction or in percent. */
export function measuresShare(measure: Measure): boolean {
	const id = identifyMetric(measure);
	return id !== undefined && isShare(id);
}

function isSameDataset(a: NamedDataset, b: NamedDataset): boolean {
	const isSame = (one: string | undefined, other: string | undefined): boolean => one !== undefined && other !== undefined && nameKey(one) === nameKey(other);
	return isSame(a.id, b.id) || isSame(a.name, b.name) || (a.name === undefined && b.name === undefined && a.id === b.id);
}

function metricKey(measure: Measure): string | undefined {
	const name = identifyMetric(measure) ?? measure.metric;
	return name === undefined ? undefined : nameKey(name);
}

function splitKey({ split }: Measure): string | undefined {
	return split === undefined ? undefined : SPLITS[split.toLowerCase()] ?? split.toLowerCase();
}

/** A table has the configuration in brackets, or in the name, where the metadata has a key for it. */
function howKey(measure: IdentifiedMeasure): string {
	const { config } = identifyDataset(measure);
	return [...new Set([...measure.remarks, ...(config === undefined ? [] : [config])].map(nameKey))].sort().join(' ');
}
