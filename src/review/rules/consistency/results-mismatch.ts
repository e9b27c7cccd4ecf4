import type { Card, Table } from '../../../card/card';
import type { Range } from '../../../card/range';
import { MeasureMap, measuresShare } from '../../../claims/results/identify';
import { ModelNames } from '../../../claims/results/modelNames';
import { readResultsTable, type Result } from '../../../claims/results/resultsTable';
import type { Score } from '../../../claims/results/score';
import { readModelIndex, type StructuredResult } from '../../../claims/results/structured';
import { replaceNumber } from '../../../fixes/replaceValue';
import { t } from '../../../l10n/translate';
import type { ConsistencyRule, HubMetadata, Problem } from '../../hubMetadata';
import { resultsBeside, type ResultBeside } from '../../resultsBeside';

/** One result, and two numbers for it: readers of the metadata and of the text come to different ends. */
export const resultsMismatch: ConsistencyRule = {
	ruleId: 'consistency/results-mismatch',
	severity: 'warning',
	*check(metadata: HubMetadata): Iterable<Problem> {
		const { card, path, beside, entries } = metadata;
		const hasIndex = entries.some(({ key }) => key === 'model-index');
		const files = beside ? resultsBeside(beside) : [];
		if (!hasIndex && files.length === 0) return;
		const names = new ModelNames(card, path);
		const told = card.sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'table' ? ownResults(block, names) : []));
		if (told.length === 0) return;
		const inTables = new MeasureMap(told);
		if (hasIndex) yield* againstIndex(card, inTables);
		yield* againstFiles(files, inTables, metadata);
	},
};

function* againstIndex(card: Card, inTables: MeasureMap<Result>): Iterable<Problem> {
	const index = readModelIndex(card);
	// Which of several models a table is about cannot be known.
	if (new Set(index.map(({ model }) => model)).size !== 1) return;
	const inIndex = new MeasureMap(index);
	for (const structured of index) {
		// A number of no named metric may be of any.
		if (structured.metric === undefined || inIndex.get(structured).length > 1) continue;
		const result = otherNumber(inTables.get(structured), (told) => agrees(told, structured));
		if (!result) continue;
		yield {
			message: t('model-index has {0} for {1} on {2}, the table in the text {3}: one of them is out of date. Write the same number in both places.', structured.score.text, structured.metric, structured.dataset ?? '', result.score.text),
			range: structured.node.range,
			fixes: [replaceNumber(card, structured.node, valueFor(structured, result))],
		};
	}
}

/** What leaderboards rank by, where a table says it at all; the files do not. */
const RANKED_BY = [undefined, 'accuracy', 'exact_match'];

/** The file is not this one, so that the table is where the finding is. */
function* againstFiles(files: readonly ResultBeside[], inTables: MeasureMap<Result>, metadata: HubMetadata): Iterable<Problem> {
	const inFiles = new MeasureMap(files);
	for (const structured of files) {
		if (inFiles.get(structured).length > 1) continue;
		const result = otherNumber(RANKED_BY.flatMap((metric) => inTables.get({ ...structured, metric })), ({ score }) => SHARE_FACTORS.some((factor) => isClose(score, structured.score, factor)));
		if (!result) continue;
		yield {
			message: t('This table has {0} for {1}, and {2} has {3}: one of them is out of date. Write the same number in both places.', result.score.text, structured.datasetId!, structured.path, structured.score.text),
			range: numberIn(result, metadata),
		};
	}
}

/** The number in its cell. */
function numberIn({ range, score }: Result, metadata: HubMetadata): Range {
	const at = metadata.source(range).indexOf(score.text);
	return at < 0 ? metadata.mark(range) : { start: range.start + at, end: range.start + at + score.text.length };
}

/** The number that tables have for a result, if it is one only, and none of them agrees. */
function otherNumber(inTables: readonly Result[], isSame: (told: Result) => boolean): Result | undefined {
	const same = inTables.filter(({ dataset }) => dataset !== undefined);
	const [result] = same;
	return result && !same.some((other) => isSame(other) || other.score.value !== result.score.value) ? result : undefined;
}

/** What a table says of this model, and of no other by name. */
function ownResults(table: Table, names: ModelNames): readonly Result[] {
	return readResultsTable(table, names).filter(({ model, isOwn }) => isOwn && (model === undefined || names.isOwn(model))).flatMap(({ results }) => results);
}

const SHARE_FACTORS = [1, 100, 0.01];

/** Whether two numbers are one: rounded or cut off, and as a fraction or in percent where the metric is a share. */
function agrees(told: Result, structured: StructuredResult): boolean {
	const factors = isShareOf(told, structured) ? SHARE_FACTORS : [1];
	return factors.some((factor) => isClose(told.score, structured.score, factor));
}

function isClose(a: Score, b: Score, factor: number): boolean {
	const decimals = Math.min(decimalsOf(a) - Math.log10(factor), decimalsOf(b));
	return Math.abs(a.value * factor - b.value) < 10 ** -decimals * (1 - 1e-9);
}

/** The number of the table as the front matter would have it: as a fraction where that is one and the table has percent, and the other way round. */
function valueFor({ score, ...measure }: StructuredResult, told: Result): string {
	const isShare = isShareOf(told, { score, ...measure });
	const shift = !isShare ? 0 : Math.abs(score.value) <= 1 && told.score.value > 1 ? -2 : Math.abs(score.value) > 1 && told.score.value <= 1 ? 2 : 0;
	return shift === 0 ? told.score.text : (told.score.value * 10 ** shift).toFixed(Math.max(0, decimalsOf(told.score) - shift));
}

function isShareOf(told: Result, structured: StructuredResult): boolean {
	return told.score.isPercent || structured.score.isPercent || measuresShare(told);
}

function decimalsOf({ text }: Score): number {
	return /\.(\d+)$/u.exec(text)?.[1]?.length ?? 0;
}
