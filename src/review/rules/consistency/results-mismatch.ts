import type { Table } from '../../../card/card';
import { MeasureMap, measuresShare } from '../../../claims/results/identify';
import { ModelNames } from '../../../claims/results/modelNames';
import { readResultsTable, type Result } from '../../../claims/results/resultsTable';
import type { Score } from '../../../claims/results/score';
import { readModelIndex, type StructuredResult } from '../../../claims/results/structured';
import { replaceNumber } from '../../../fixes/replaceValue';
import { t } from '../../../l10n/translate';
import type { ConsistencyRule, HubMetadata, Problem } from '../../hubMetadata';

/** One result, and two numbers for it: readers of the metadata and of the text come to different ends. */
export const resultsMismatch: ConsistencyRule = {
	ruleId: 'consistency/results-mismatch',
	severity: 'warning',
	*check({ card, path, entries }: HubMetadata): Iterable<Problem> {
		if (!entries.some(({ key }) => key === 'model-index')) return;
		const names = new ModelNames(card, path);
		const told = card.sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'table' ? ownResults(block, names) : []));
		if (told.length === 0) return;
		const index = readModelIndex(card);
		// Which of several models a table is about cannot be known.
		if (new Set(index.map(({ model }) => model)).size !== 1) return;
		const [inTables, inIndex] = [new MeasureMap(told), new MeasureMap(index)];
		for (const structured of index) {
			// A number of no named metric may be of any.
			if (structured.metric === undefined || inIndex.get(structured).length > 1) continue;
			const same = inTables.get(structured).filter(({ dataset }) => dataset !== undefined);
			const [result] = same;
			if (!result || same.some((other) => agrees(other, structured) || other.score.value !== result.score.value)) continue;
			const value = valueFor(structured, result);
			yield {
				message: t('model-index has {0} for {1} on {2}, the table in the text {3}: one of them is out of date. Write the same number in both places.', structured.score.text, structured.metric, structured.dataset ?? '', result.score.text),
				range: structured.node.range,
				fixes: [replaceNumber(card, structured.node, value)],
			};
		}
	},
};

/** What a table says of this model, and of no other by name. */
function ownResults(table: Table, names: ModelNames): readonly Result[] {
	return readResultsTable(table, names).filter(({ model, isOwn }) => isOwn && (model === undefined || names.isOwn(model))).flatMap(({ results }) => results);
}

/** Whether two numbers are one: rounded or cut off, and as a fraction or in percent where the metric is a share. */
function agrees(told: Result, structured: StructuredResult): boolean {
	const factors = isShareOf(told, structured) ? [1, 100, 0.01] : [1];
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
