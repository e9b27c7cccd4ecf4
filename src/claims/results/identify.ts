import { hubDatasetOf, isShare, metricIdOf, nameKey } from '../../vocabulary/results';
import type { Measure } from './measure';

/** What may stand before a metric without making another one of it. */
const QUALIFIER = /^(?:final|test|eval|evaluation|validation|val|dev|overall|best)[\s_-]+/iu;
const SPLITS: ReadonlyMap<string, string> = new Map([['val', 'validation'], ['valid', 'validation'], ['dev', 'validation'], ['development', 'validation'], ['测试集', 'test'], ['验证集', 'validation']]);

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
 * Results by what they are of and how they were measured: two are the same when they are of one data set, by its id or its name, by one
 * metric, with as many shots, on the same split and with the same remarks, as far as that is said.
 */
export class MeasureMap<T extends IdentifiedMeasure> {
	readonly #byKey = new Map<string, T[]>();

	constructor(measures: readonly T[]) {
		for (const measure of measures) {
			for (const key of keysOf(measure)) {
				const same = this.#byKey.get(key);
				if (same) same.push(measure);
				else this.#byKey.set(key, [measure]);
			}
		}
	}

	/** Those that are the same as a measure. */
	get(measure: IdentifiedMeasure): readonly T[] {
		return [...new Set(keysOf(measure).flatMap((key) => this.#byKey.get(key) ?? []))];
	}
}

/** Whether the values of a measure are shares, written as a fraction or in percent. */
export function measuresShare(measure: Measure): boolean {
	const id = identifyMetric(measure);
	return id !== undefined && isShare(id);
}

/** One for the id of the data set and one for its name. */
function keysOf(measure: IdentifiedMeasure): readonly string[] {
	const { id, name } = identifyDataset(measure);
	const rest = JSON.stringify([metricKey(measure), measure.shots, splitKey(measure), howKey(measure)]);
	return [...new Set([id, name].filter((each) => each !== undefined).map(nameKey)), ...(id === undefined && name === undefined ? [''] : [])].map((dataset) => `${dataset} ${rest}`);
}

function metricKey(measure: Measure): string | undefined {
	const name = identifyMetric(measure) ?? measure.metric;
	return name === undefined ? undefined : nameKey(name);
}

function splitKey({ split }: Measure): string | undefined {
	return split === undefined ? undefined : SPLITS.get(split.toLowerCase()) ?? split.toLowerCase();
}

/** A table has the configuration in brackets, or in the name, where the metadata has a key for it. */
function howKey(measure: IdentifiedMeasure): string {
	const { config } = identifyDataset(measure);
	return [...new Set([...measure.remarks, ...(config === undefined ? [] : [config])].map(nameKey))].sort().join(' ');
}
