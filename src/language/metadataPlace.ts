import { findBlock } from '../card/frontMatter';
import type { CardFormat } from '../card/card';
import type { Range } from '../card/range';
import { readLines, type YamlLine } from './yamlLines';

/** Where in the metadata somebody is writing. */
export interface MetadataPlace {
	/** The keys that lead to it, outermost first, positions in lists left out. */
	readonly path: readonly string[];
	/** Whether a key is being written there or a value; `either` where both could follow: below a key, or behind a dash. */
	readonly role: 'key' | 'value' | 'either';
	/** What is already written there, without quotes: what is chosen takes its place. */
	readonly word: Range;
	readonly quote: '"' | '\'' | '';
	/** Whether the key that is written there has its colon. */
	readonly hasColon: boolean;
	/** The keys, or the items of the list, that stand beside it. */
	readonly beside: ReadonlySet<string>;
	/** How much further in than its line the word begins. */
	readonly indent: number;
}

const COMMENT = /(?:^|[ \t])#|$/u;

/**
 * The place at an offset of the metadata; `undefined` outside of them, in comments, and where neither a key nor a value of the Hub's can stand.
 * It is read line by line: while somebody writes, the YAML is broken more often than not.
 */
export function metadataPlace(text: string, format: CardFormat, offset: number): MetadataPlace | undefined {
	const place = findPlace(text, format, offset);
	// Behind the closing quote nothing more can be written.
	return place && place.quote !== '' && text.slice(place.word.start, offset).includes(place.quote) ? undefined : place;
}

function findPlace(text: string, format: CardFormat, offset: number): MetadataPlace | undefined {
	const block = format === 'yaml' ? { start: 0, end: text.length } : blockAround(text, offset);
	if (!block) return undefined;
	const lines = readLines(text, block);
	const index = lines.findIndex(({ range }) => range.start <= offset && offset <= range.end);
	const line = lines[index];
	if (!line || /(?:^|\s)#/u.test(text.slice(line.range.start, offset))) return undefined;
	const parents = parentsOf(lines, index);
	// What stands in a text over several lines looks like YAML now and then.
	if (parents.some(({ valueStart, range }) => /^\s*[|>]/u.test(text.slice(valueStart, range.end)))) return undefined;
	const path = parents.map(({ key }) => key!);
	const parent = parents.at(-1);
	const value = parent && text.slice(parent.valueStart, parent.range.end).trim();
	if (value !== undefined && /^[[{]/u.test(value)) return inFlow(text, path, parent!.valueStart, offset, block.end);
	if (value !== undefined && !/^(?:[&!#]|$)/u.test(value)) return undefined;
	if (line.key !== undefined && offset >= line.valueStart) return behindKey(text, line, [...path, line.key], offset, block.end);
	const start = line.range.start + line.column;
	// In the indentation, or right behind a dash, which needs a blank.
	if (offset < start || text[start - 1] === '-') return undefined;
	return besideOthers(text, lines, index, path, start, offset);
}

/** The YAML block that an offset lies in; one that has no end yet reaches to the line below what is written. */
function blockAround(text: string, offset: number): Range | undefined {
	const block = findBlock(text);
	if (!block || offset < block.content.start) return undefined;
	const { content, isClosed } = block;
	if (offset <= content.end) {
		const isFirstLine = !/[\r\n]/u.test(text.slice(content.start, offset));
		return isClosed || isFirstLine || readLines(text, content).find(({ isBlank }) => !isBlank)?.key !== undefined ? content : undefined;
	}
	const isNextLine = !isClosed && /^(?:\r\n|\r|\n)[ \t]*$/u.test(text.slice(content.end, offset));
	return isNextLine && readLines(text, content)[0]?.key !== undefined ? { start: content.start, end: offset } : undefined;
}

/** The lines of the keys that a line stands below, outermost first. */
function parentsOf(lines: readonly YamlLine[], index: number): readonly YamlLine[] {
	const parents: YamlLine[] = [];
	let { column: limit, dashes: [dash] } = lines[index]!;
	// A list may begin in the column of its key.
	let isList = dash !== undefined;
	if (dash !== undefined) limit = dash;
	for (let i = index - 1; i >= 0 && (limit > 0 || isList); i--) {
		const line = lines[i]!;
		if (line.isBlank) continue;
		const isAbove = line.key !== undefined && (isList ? line.column <= limit : line.column < limit);
		if (isAbove) parents.unshift(line);
		if (!isAbove && !(line.dashes[0] !== undefined && line.dashes[0] < limit)) {
			// Something else in the first column ends everything above it.
			if (line.column === 0 && line.dashes.length === 0) break;
			continue;
		}
		[dash] = line.dashes;
		isList = dash !== undefined;
		limit = dash ?? line.column;
	}
	return parents;
}

function behindKey(text: string, { valueStart, range }: YamlLine, path: readonly string[], offset: number, end: number): MetadataPlace | undefined {
	const value = text.slice(valueStart, range.end);
	const start = valueStart + value.length - value.trimStart().length;
	if (/^\s*[[{]/u.test(value) && offset > start) return inFlow(text, path, valueStart, offset, end);
	if (offset === valueStart || /^\s*[|>&*!]/u.test(value)) return undefined;
	return { path, role: 'value', beside: new Set(), hasColon: false, indent: 0, ...wordAt(text, Math.min(start, offset), offset, range.end, COMMENT) };
}

function besideOthers(text: string, lines: readonly YamlLine[], index: number, path: readonly string[], start: number, offset: number): MetadataPlace | undefined {
	const line = lines[index]!;
	const found = wordAt(text, start, offset, line.range.end, line.key === undefined ? COMMENT : /:|$/u);
	const indent = /^ */u.exec(text.slice(line.range.start, start))![0].length;
	const isItem = line.dashes.length > 0;
	if (/^[[{&*!|>]/u.test(text.slice(found.word.start, found.word.end)) || (isItem && path.length === 0)) return undefined;
	const role = line.key !== undefined || path.length === 0 ? 'key' : 'either';
	// A key of one word; a name of the author's has no completion anyway.
	if (role === 'key' && !/^[\w-]*$/u.test(text.slice(found.word.start, found.word.end))) return undefined;
	return { path, role, beside: neighbours(text, lines, index), hasColon: line.key !== undefined, indent: start - line.range.start - indent, ...found };
}

/** The other keys of the mapping, and the other items of the list, that a line belongs to. */
function neighbours(text: string, lines: readonly YamlLine[], index: number): ReadonlySet<string> {
	const { column, dashes } = lines[index]!;
	const found = new Set<string>();
	const add = ({ key, valueStart, range }: YamlLine): void => { found.add(key ?? unquoted(text.slice(valueStart, range.end))); };
	const look = (step: 1 | -1): void => {
		for (let i = index + step, isInItem = step > 0 || dashes.length === 0; i >= 0 && i < lines.length; i += step) {
			const line = lines[i]!;
			if (line.isBlank) continue;
			const isItem = line.dashes.length > 0 && line.dashes[0] === dashes[0];
			if (isItem && line.key === undefined) add(line);
			if (line.column < column && !isItem && (line.dashes[0] ?? line.column) < (dashes[0] ?? column)) return;
			if (line.column !== column || line.key === undefined) continue;
			if (step > 0 && line.dashes.length > 0) isInItem = false;
			if (isInItem) add(line);
			if (step < 0 && line.dashes.length > 0) isInItem = false;
		}
	};
	look(-1);
	look(1);
	return found;
}

/** In brackets that are perhaps not closed yet; `undefined` in braces, behind the closing bracket, and in lists of lists. */
function inFlow(text: string, path: readonly string[], from: number, offset: number, end: number): MetadataPlace | undefined {
	const before = text.slice(from, offset);
	const open = before.indexOf('[');
	if (open < 0 || before.slice(0, open).trim() !== '') return undefined;
	const items = before.slice(open + 1);
	if (/[[\]{}]/u.test(items)) return undefined;
	const comma = items.lastIndexOf(',') + 1;
	const start = from + open + 1 + comma + /^\s*/u.exec(items.slice(comma))![0].length;
	if (/[\r\n]/u.test(text.slice(start, offset))) return undefined;
	const rest = text.slice(offset, end);
	// A bracket that is missing is missed at the end of the line.
	const close = /[\]:]|$/mu.exec(rest)!.index;
	const others = [...items.slice(0, comma).split(','), ...rest.slice(0, close).split(',').slice(1)];
	return { path, role: 'value', beside: new Set(others.map(unquoted)), hasColon: false, indent: 0, ...wordAt(text, start, offset, end, /[,\]\r\n]| #|$/u) };
}

/** The word from `start` that an offset stands in or behind, without its quotes, to `end` at most. */
function wordAt(text: string, start: number, offset: number, end: number, stop: RegExp): Pick<MetadataPlace, 'word' | 'quote'> {
	const first = text[start];
	const quote = (first === '"' || first === '\'') && start < offset ? first : '';
	const from = start + quote.length;
	const rest = text.slice(offset, end);
	const closing = quote === '' ? -1 : rest.slice(0, rest.search(/[\r\n]|$/u)).indexOf(quote);
	const length = closing >= 0 ? closing : rest.slice(0, stop.exec(rest)?.index).trimEnd().length;
	return { word: { start: from, end: offset + length }, quote };
}

function unquoted(written: string): string {
	return written.replace(/\s#.*$/u, '').trim().replace(/^(["'])(.*)\1$/u, '$2');
}
