import type { Card, Table } from '../../card/card';
import { findEntry } from '../../card/frontMatter';
import { contains, type Range } from '../../card/range';
import { ModelNames } from '../../claims/results/modelNames';
import { readResultsTable, type ModelResults } from '../../claims/results/resultsTable';
import { readModelIndex } from '../../claims/results/structured';
import { sectionTopics } from '../../claims/topics';
import { t } from '../../l10n/translate';
import type { Fix } from '../fix';
import { evalResultsItems, type Entry } from './entries';
import { addToModelIndex } from './modelIndex';
import { insertTableFix } from './table';
import { listLines } from './yaml';

/** A file of results to be written into the folder `.eval_results/` beside the card. */
export interface ResultsFile {
	readonly title: string;
	readonly text: string;
}

/** What can be made of the results at a place of a card. */
export interface ResultsActions {
	readonly fixes: readonly Fix[];
	readonly files: readonly ResultsFile[];
	/** Whether a table of the results in a file would be looked for here. */
	readonly isPlaceForTable: boolean;
}

/** So many models of a comparison are offered when the card does not tell which of them is its own. */
const MAX_MODELS = 6;

/**
 * Offers to write the results of a table as data, and those in the front matter as a table or a file.
 *
 * @param range where the cursor is
 */
export function resultsActions(card: Card, path: string, range: Range): ResultsActions {
	const table = card.sections.flatMap(({ blocks }) => blocks).find((block): block is Table => block.kind === 'table' && overlaps(block.range, range));
	if (table) return fromTable(card, path, table, range);
	const index = findEntry(card.frontMatter, 'model-index');
	const isAtIndex = index !== undefined && overlaps({ start: index.keyRange.start, end: index.valueRange?.end ?? index.keyRange.end }, range);
	const isAtResults = card.sections.some((section) => section.heading && overlaps(section.heading.range, range) && sectionTopics(section).some(({ id }) => id === 'evaluation/results'));
	if (!isAtIndex && !isAtResults) return { fixes: [], files: [], isPlaceForTable: false };
	const results = readModelIndex(card);
	const fix = insertTableFix(card, path, results, 'model-index');
	return { fixes: fix ? [fix] : [], files: isAtIndex ? fileOf(card, results, t('Write the results in model-index to a file in .eval_results')) : [], isPlaceForTable: true };
}

/** The fix that adds the results of the card's tables of which it is certain that they are this model's; `undefined` when there are none. */
export function addAllToModelIndex(card: Card): Fix | undefined {
	const names = new ModelNames(card);
	const results = card.sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'table' ? readResultsTable(block, names).filter(({ isOwn }) => isOwn).flatMap((model) => model.results) : []));
	const edit = addToModelIndex(card, names, undefined, results);
	return edit && { title: t('Add the results in the tables of the card to model-index'), kind: 'metadata', edits: [edit], isPreferred: true };
}

function fromTable(card: Card, path: string, table: Table, range: Range): ResultsActions {
	const names = new ModelNames(card, path);
	const models = readResultsTable(table, names);
	const own = models.find(({ isOwn }) => isOwn);
	const chosen = own ? [own] : candidates(models, names, range);
	return {
		fixes: chosen.flatMap(({ model, isOwn, results }): readonly Fix[] => {
			const edit = addToModelIndex(card, names, isOwn ? undefined : model, results);
			return edit ? [{ title: isOwn ? t('Add these results to model-index') : t('Add the results of “{0}” to model-index', model!), kind: 'metadata', edits: [edit], isPreferred: false }] : [];
		}),
		files: chosen.flatMap(({ model, isOwn, results }) => fileOf(card, results, isOwn ? t('Write these results to a file in .eval_results') : t('Write the results of “{0}” to a file in .eval_results', model!))),
		isPlaceForTable: false,
	};
}

/** Of models none of which is certainly the card's: those that have a name like it, else all; the one at the cursor first. */
function candidates(models: readonly ModelResults[], names: ModelNames, range: Range): readonly ModelResults[] {
	const isHere = ({ results }: ModelResults): boolean => results.some((result) => overlaps(result.range, range));
	const related = models.filter(({ model }) => model !== undefined && names.isRelated(model));
	return [...models.filter(isHere), ...(related.length > 0 ? related : models).filter((model) => !isHere(model))].slice(0, MAX_MODELS);
}

function fileOf({ eol }: Card, entries: readonly Entry[], title: string): readonly ResultsFile[] {
	const items = evalResultsItems(entries);
	return items ? [{ title, text: listLines(items).join(eol) + eol }] : [];
}

function overlaps(range: Range, { start, end }: Range): boolean {
	return contains(range, start) || contains(range, end) || (start <= range.start && range.end <= end);
}
