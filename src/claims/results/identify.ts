import { datasetIdOf, isShare, metricIdOf, nameKey } from '../../vocabulary/results';
import type { Measure } from './measure';

/** A name in a result, and the id by which it is known if it is. */
export interface Identified {
	readonly id: string | undefined;
	/** As the card writes it; `undefined` when it says nothing. */
	readonly name: string | undefined;
}

/** What may stand before a metric without making another one of it. */
const QUALIFIER = /^(?:final|test|eval|evaluation|validation|val|dev|overall|best)[\s_-]+/iu;

/** The data set that a measure names. */
export function identifyDataset({ dataset }: Measure): Identified {
	return { name: dataset, id: dataset === undefined ? undefined : datasetIdOf(dataset) ?? datasetIdOf(dataset.replace(/[\s-]v?\d(?:\.\d)?$/u, '')) };
}

/** The metric that a measure names. */
export function identifyMetric({ metric }: Measure): Identified {
	return { name: metric, id: metric === undefined ? undefined : metricIdOf(metric) ?? metricIdOf(metric.replace(QUALIFIER, '').replace(QUALIFIER, '')) };
}

/** What two measures have in common that were made of the same data set by the same metric; `undefined` when one of them is not said. */
export function measureKey(measure: Measure): string | undefined {
	const [dataset, metric] = [identifyDataset(measure), identifyMetric(measure)];
	if (dataset.name === undefined || metric.name === undefined) return undefined;
	return `${nameKey(dataset.id ?? dataset.name)} ${nameKey(metric.id ?? metric.name)}`;
}

/** Whether the values of a measure are shares, written as a fraction or in percent. */
export function measuresShare(measure: Measure): boolean {
	const { id } = identifyMetric(measure);
	return id !== undefined && isShare(id);
}
