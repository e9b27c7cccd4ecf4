import type { Card } from '../../card/card';
import { findEntry, readFrontMatter } from '../../card/frontMatter';
import type { MetadataEntry } from '../../card/metadata';
import type { ListNode, MetadataNode } from '../../card/metadataNode';
import { MeasureMap } from '../../claims/results/identify';
import { isSameModel, type ModelNames } from '../../claims/results/modelNames';
import { readModelIndex } from '../../claims/results/structured';
import { addLines } from '../addKey';
import { applyEdits } from '../apply';
import type { Edit } from '../fix';
import { behindColon, keyIndent } from '../keys';
import { modelIndexItems, type Entry } from './entries';
import { listLines, type Marked } from './yaml';

/**
 * The edit that adds results to `model-index`: to the model of that name or the only one that is there, else as a new model. Results that
 * are there already are left out, and so are those of which the entries hold two values. `undefined` when nothing is left, or when the metadata is not written in lines that can be added to.
 *
 * @param model the name of a model that is not certainly the card's
 */
export function addToModelIndex(card: Card, names: ModelNames, model: string | undefined, entries: readonly Entry[]): Edit | undefined {
	if (card.format === 'yaml') return undefined;
	const known = readModelIndex(card);
	const there = new MeasureMap(known);
	const told = new MeasureMap(entries);
	const added = entries.filter((entry) => {
		const same = told.get(entry);
		return same[0] === entry && same.every(({ score }) => score.value === entry.score.value) && there.get(entry).length === 0;
	});
	if (added.length === 0) return undefined;
	const items = modelIndexItems(added, taskOf(card));
	const name: string | Marked = model ?? names.first ?? { value: 'unknown', mark: 'put the name of the model here' };
	const edit = insert(card, names, model, items, listLines([{ name, results: items }]));
	return edit && isSound(card, edit, known.length + added.length) ? edit : undefined;
}

function insert(card: Card, names: ModelNames, model: string | undefined, items: readonly unknown[], whole: readonly string[]): Edit | undefined {
	const index = findEntry(card.frontMatter, 'model-index');
	const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => (usesIndentedLists(card) ? `  ${line}` : line));
	if (!index) return addLines(card, ['model-index:', ...indented(whole)]);
	if (isEmpty(index.value)) return replaceEmpty(card, index, indented(whole));
	if (index.value.kind !== 'list') return undefined;
	const models = index.value.items;
	const called = (wanted: string | undefined): MetadataNode | undefined => models.find((item) => {
		const name = valueOf(item, 'name');
		return wanted !== undefined && name?.kind === 'scalar' && isSameModel(String(name.value), wanted);
	});
	const own = called(model) ?? (models.length === 1 ? models[0] : called(model === undefined ? names.first : undefined));
	if (!own) return append(card, index.value, whole);
	const results = valueOf(own, 'results');
	return results?.kind === 'list' ? append(card, results, listLines(items)) : undefined;
}

/** Lines for a list that has items, below the last of them and as far in as they are; `undefined` when the list is not written in lines. */
function append({ text, lines, eol }: Card, list: ListNode, added: readonly string[]): Edit | undefined {
	const start = lines.line(lines.position(list.range.start).line).start;
	const indent = text.slice(start, list.range.start);
	if (list.items.length === 0 || text[list.range.start] !== '-' || !/^ *$/u.test(indent)) return undefined;
	const end = list.range.start + text.slice(list.range.start, list.range.end).trimEnd().length;
	const at = lines.line(lines.position(end).line).end;
	return { range: { start: at, end: at }, newText: added.map((line) => indent + line + eol).join('') };
}

/** Lines in the place of an empty value. */
function replaceEmpty(card: Card, index: MetadataEntry, added: readonly string[]): Edit | undefined {
	const indent = keyIndent(card);
	const start = behindColon(card, index);
	if (indent === undefined) return undefined;
	return { range: { start, end: Math.max(start, index.valueRange?.end ?? start) }, newText: added.map((line) => card.eol + indent + line).join('') };
}

function isEmpty(value: MetadataNode): boolean {
	return (value.kind === 'scalar' && value.value === null) || (value.kind === 'list' && value.items.length === 0);
}

/** Whether the items of the first list stand further in than its key, as the card has it. */
function usesIndentedLists({ text, frontMatter }: Card): boolean {
	const list = (frontMatter?.entries ?? []).find(({ value }) => value.kind === 'list' && text[value.range.start] === '-');
	return list !== undefined && /(?:^|[\r\n])[ ]+$/u.test(text.slice(list.keyRange.end, list.value.range.start)) && keyIndentOf(text, list) < indentOf(text, list.value.range.start);
}

function keyIndentOf(text: string, { keyRange }: MetadataEntry): number {
	return indentOf(text, keyRange.start);
}

function indentOf(text: string, at: number): number {
	return at - Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) - 1;
}

function valueOf(node: MetadataNode, key: string): MetadataNode | undefined {
	return node.kind === 'mapping' ? node.pairs.find((pair) => pair.key === key)?.value : undefined;
}

/** The task is a text, and not what a template has in its place. */
function taskOf({ frontMatter }: Card): string | undefined {
	const value = findEntry(frontMatter, 'pipeline_tag')?.value;
	return value?.kind === 'scalar' && typeof value.value === 'string' && /^[a-z\d-]+$/u.test(value.value) ? value.value : undefined;
}

/** Whether the metadata is as good as before and holds all results: whatever it is written like, nothing may get lost. */
function isSound(card: Card, edit: Edit, count: number): boolean {
	const text = applyEdits(card.text, [edit]);
	const frontMatter = readFrontMatter(text);
	return frontMatter !== undefined && frontMatter.problems.length <= (card.frontMatter?.problems.length ?? 0) && readModelIndex({ ...card, text, frontMatter }).length === count;
}
