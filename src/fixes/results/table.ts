import type { Card, Language } from '../../card/card';
import { identifyDataset, MeasureMap } from '../../claims/results/identify';
import { ModelNames } from '../../claims/results/modelNames';
import { readResultsTable } from '../../claims/results/resultsTable';
import type { StructuredResult } from '../../claims/results/structured';
import { findDisclosure } from '../../disclosures/catalogue';
import { t } from '../../l10n/translate';
import type { Fix } from '../fix';
import { insertSectionFix } from '../insertSection';

const HEADERS: { readonly [L in Language]?: readonly [dataset: string, split: string, shots: string, metric: string, value: string] } = {
	en: ['Benchmark', 'Split', 'Shots', 'Metric', 'Value'],
	zh: ['评测集', '划分', 'Shots', '指标', '得分'],
};

/**
 * The fix that inserts a table of structured results where a card tells of its evaluation; `undefined` when the card has them in a table
 * already, or no place for one.
 *
 * @param from where the results stand, for the title
 */
export function insertTableFix(card: Card, path: string, results: readonly StructuredResult[], from: string): Fix | undefined {
	const names = new ModelNames(card, path);
	const told = new MeasureMap(card.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? readResultsTable(block, names).flatMap((model) => model.results) : []))));
	const missing = results.filter((result) => told.get(result).length === 0);
	if (card.format === 'yaml' || missing.length === 0) return undefined;
	const disclosure = findDisclosure('evaluation/results');
	const body = tableOf(missing, card.languages[0]!);
	const fix = insertSectionFix(card, { ...disclosure, template: { ...disclosure.template, body: { en: body } } });
	// A field that waits for its value has no room for a table.
	return fix === undefined || fix.kind === 'replace' ? undefined : { ...fix, title: t('Insert a table of the results in {0}', from) };
}

function tableOf(results: readonly StructuredResult[], language: Language): string {
	const header = HEADERS[language] ?? HEADERS.en!;
	const rows = results.map(({ dataset, config, split, shots, metric, remarks, score }) => [
		`${dataset ?? '-'}${config === undefined || config === identifyDataset({ dataset, metric, split, shots, remarks }).config ? '' : ` (${config})`}`, split ?? '', shots === undefined ? '' : String(shots), [metric ?? '', ...remarks.map((remark) => `(${remark})`)].join(' ').trim(), score.text + (score.isPercent ? '%' : ''),
	]);
	// A column that says nothing is left out.
	const shown = header.map((_, column) => column).filter((column) => column === 0 || column === 4 || rows.some((row) => row[column] !== ''));
	const line = (cells: readonly string[]): string => `| ${shown.map((column) => escape(cells[column]!)).join(' | ')} |`;
	return [line(header), `| ${shown.map((column) => (column === 4 ? '---:' : '---')).join(' | ')} |`, ...rows.map(line)].join('\n');
}

function escape(text: string): string {
	return text.replace(/[\r\n]+/gu, ' ').replace(/[\\|<`*_[\]]/gu, '\\$&').trim();
}
