import type { Table } from '../../card/card';
import type { Range } from '../../card/range';
import { BLANK, readGrid, type Cell, type Grid, type Role } from './grid';
import { isPlainValue, type Measure, type ReadMeasure } from './measure';
import type { ModelNames } from './modelNames';
import type { Score } from './score';

/** One number of a table. */
export interface Result extends Measure {
	readonly score: Score;
	/** The cell. */
	readonly range: Range;
}

/** What a table says of one model. */
export interface ModelResults {
	/** As the table names it; `undefined` when it speaks of one model only and does not name it. */
	readonly model: string | undefined;
	/** Whether that is certainly the card's model. */
	readonly isOwn: boolean;
	readonly results: readonly Result[];
}

/** Where the names of models stand. */
interface Labelled {
	readonly name: string | undefined;
	readonly results: readonly Result[];
}

/**
 * The results in a table, model by model: with benchmarks down and models across or the other way round, or of one model only. Empty when
 * the table cannot be read for certain: cells that span rows, or rows of which nothing tells what they are.
 */
export function readResultsTable(table: Table, names: ModelNames): readonly ModelResults[] {
	const grid = readGrid(table);
	if (!grid) return [];
	const models = readModels(grid).filter(({ results }) => results.length > 0);
	const own = models.filter(({ name }) => name !== undefined && names.isOwn(name));
	return models.map(({ name, results }) => ({ model: name, results, isOwn: models.length === 1 || (own.length === 1 && own[0]!.name === name) }));
}

function readModels(grid: Grid): readonly Labelled[] {
	const { header, rows, roles, values, measureOf } = grid;
	const lead = header.map((_, column) => column).filter((column) => column < values[0]!);
	const of = (role: Role): number | undefined => lead.find((column) => roles[column] === role);
	const columns = values.map((column) => ({ column, measure: measureOf(header[column]!) }));
	const areMeasures = columns.filter(({ column, measure }) => isPlainValue(header[column]!) || measure?.knowsDataset || measure?.knowsMetric).length * 2 >= columns.length;
	const isData = (column: number): boolean => {
		const filled = rows.filter((row) => !BLANK.test(row[column]!.text));
		return filled.length > 0 && filled.filter((row) => measureOf(row[column]!.text)?.knowsDataset).length * 2 >= filled.length;
	};
	const modelColumn = of('model');
	const named = of('dataset');
	const known = lead.find((column) => roles[column] !== 'metric' && isData(column) && !(areMeasures && column === modelColumn));
	const dataset = named !== undefined && isData(named) ? named : known ?? named;
	if (modelColumn !== undefined && named !== undefined) return areMeasures ? byModelColumn(grid, modelColumn, named) : [];
	if (dataset !== undefined || (of('metric') !== undefined && modelColumn === undefined)) return fromMeasureRows(grid, dataset, of('metric'));
	if (lead.some((column) => roles[column] === 'slice')) return [];
	const knowsData = columns.filter(({ measure }) => measure?.knowsDataset).length * 2 >= columns.length;
	return modelColumn !== undefined || (lead.length > 0 && knowsData) ? fromModelRows(grid, lead, modelColumn ?? lead[0]!) : [];
}

/** Benchmarks or metrics down; models, metrics or values across. */
function fromMeasureRows(grid: Grid, dataset: number | undefined, metric: number | undefined): readonly Labelled[] {
	const { header, rows, values, roles, measureOf } = grid;
	const columns = values.map((column) => ({ column, measure: isMeasureOnly(grid, header[column]!) }));
	const isOfOne = columns.every(({ measure }) => measure);
	// Whether names above metrics are models or data sets cannot be known.
	if (!isOfOne && dataset === undefined && columns.length > 1) return [];
	const read = (row: readonly Cell[], column: number): readonly Result[] => {
		const cell = row[column]!;
		const down = measureOf(row[dataset ?? metric!]!.text);
		if (!cell.score || !down || (dataset === undefined && !down.knowsMetric)) return [];
		const across = isOfOne ? measureOf(header[column]!) : undefined;
		const said = dataset !== undefined && metric !== undefined ? asMetric(measureOf(row[metric]!.text)) : undefined;
		return [resultOf(grid, cell, [down, said, across, ...beside(grid, row, roles)])];
	};
	if (isOfOne) return [{ name: undefined, results: rows.flatMap((row) => values.flatMap((column) => read(row, column))) }];
	return columns.map(({ column }) => ({ name: header[column]!, results: rows.flatMap((row) => read(row, column)) }));
}

/** Whether a header is nothing but a metric, a split or a word for a value. */
function isMeasureOnly({ measureOf }: Grid, header: string): boolean {
	if (isPlainValue(header)) return true;
	const measure = measureOf(header);
	return measure !== undefined && ((measure.dataset === undefined && measure.knowsMetric) || measure.knowsDataset);
}

/** Models down, benchmarks or metrics across; a row without a name may say how each was measured. */
function fromModelRows(grid: Grid, lead: readonly number[], nameColumn: number): readonly Labelled[] {
	const { header, rows, values, measureOf } = grid;
	const settings = rows.find((row) => row[nameColumn]!.text === '' && values.every((column) => !row[column]!.score));
	const models = rows.filter((row) => row[nameColumn]!.text !== '');
	const names = models.map((row) => row[nameColumn]!.text);
	const isUnique = new Set(names).size === names.length;
	const measures = values.map((column) => measureOf(header[column]!));
	// Beside names of metrics, without any of a data set, what nobody has heard of is a metric too.
	const areMetrics = measures.some((measure) => measure?.knowsMetric) && !measures.some((measure) => measure?.knowsDataset);
	return models.map((row, index) => ({
		name: isUnique ? names[index]! : [nameColumn, ...lead.filter((column) => column !== nameColumn)].map((column) => row[column]!.text).join(' ').trim(),
		results: values.flatMap((column, at): readonly Result[] => {
			const measure = areMetrics ? asMetric(measures[at]) : measures[at];
			const how = settings && measureOf(`(${settings[column]!.text})`);
			return row[column]!.score && measure ? [resultOf(grid, row[column]!, [measure, how])] : [];
		}),
	}));
}

/** A name where a metric has to stand is that of one, known or not. */
function asMetric(measure: ReadMeasure | undefined): ReadMeasure | undefined {
	return measure && measure.metric === undefined ? { ...measure, dataset: undefined, metric: measure.dataset } : measure;
}

/** A model and a data set in each row, metrics or values across. */
function byModelColumn(grid: Grid, modelColumn: number, dataset: number): readonly Labelled[] {
	const { header, rows, values, roles, measureOf } = grid;
	const models = new Map<string, Result[]>();
	for (const row of rows) {
		const down = measureOf(row[dataset]!.text);
		const name = row[modelColumn]!.text;
		if (!down || name === '') continue;
		const found = models.get(name) ?? [];
		models.set(name, found);
		for (const column of values) {
			const across = measureOf(header[column]!);
			if (row[column]!.score && (across || isPlainValue(header[column]!))) found.push(resultOf(grid, row[column]!, [down, across, ...beside(grid, row, roles)]));
		}
	}
	return [...models].map(([name, results]) => ({ name, results }));
}

/** What the columns for shots and splits say of a row. */
function beside({ header, measureOf }: Grid, row: readonly Cell[], roles: Grid['roles']): readonly (ReadMeasure | undefined)[] {
	return header.map((_, column) => {
		const { text } = row[column]!;
		if (roles[column] === 'shots' && /^\d{1,3}$/u.test(text)) return measureOf(`(${text}-shot)`);
		return roles[column] === 'split' || (roles[column] === 'shots' && text !== '') ? measureOf(`(${text})`) : undefined;
	});
}

/** A result of what several labels say together; of two that say the same, the first counts. */
function resultOf({ measureOf }: Grid, { range, score }: Cell, measures: readonly (ReadMeasure | undefined)[]): Result {
	const all = [...measures, score!.remark === undefined ? undefined : measureOf(`(${score!.remark})`)].filter((measure) => measure !== undefined);
	const first = <K extends 'dataset' | 'metric' | 'split' | 'shots'>(key: K): Measure[K] => all.find((measure) => measure[key] !== undefined)?.[key] as Measure[K];
	return { dataset: first('dataset'), metric: first('metric'), split: first('split'), shots: first('shots'), remarks: [...new Set(all.flatMap(({ remarks }) => remarks))], score: score!, range };
}
