import { t } from '../l10n/translate';
import { toCsv } from './csv';
import { heading, table, toMarkdown } from './markdown';
import { tableColumns, type TableRow } from './table';

/** How a table of cards can be written. */
export const TABLE_FORMATS = {
	csv: (rows) => {
		const columns = tableColumns(rows);
		return toCsv([columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ text }) => text(row)))]);
	},
	json: (rows) => `${JSON.stringify({ version: 1, cards: rows.map((row) => ({ ...row, frameworks: row.frameworks.map((framework) => ({ ...framework, level: framework.level ?? null })), license: row.license ?? null })) }, undefined, 2)}\n`,
	markdown: (rows) => {
		const columns = tableColumns(rows);
		return toMarkdown([
			heading(1, t('Openness of {0} releases', rows.length)),
			table([columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ text }) => text(row)))], (column) => columns[column]!.isNumber),
		]);
	},
} satisfies Readonly<Record<string, (rows: readonly TableRow[]) => string>>;

