import type { Range } from '../card/range';
import { SCHEMA, type Schema } from './schema';

/** What can be written at a place of a project file. */
export interface Completion {
	readonly label: string;
	readonly kind: 'key' | 'value';
	readonly description: string | undefined;
	readonly newText: string;
	/** What `newText` takes the place of. */
	readonly range: Range;
}

/** A line as far as keys go: white space, the dash of an item, a key. A project file has no items in items. */
interface Line {
	/** The column of the dash; `undefined` without one. */
	readonly dash: number | undefined;
	/** The column of what stands behind white space and dash. */
	readonly column: number;
	readonly key: string | undefined;
	/** What stands behind the colon; without a key, all that there is. */
	readonly rest: string;
}

const KEY = /^(["']?)([^\s:#"'][^\s:"']*)\1:(?=\s|$)/u;
const ITEM = Symbol('item');
type Path = readonly (string | typeof ITEM)[];

/** The keys or values that can stand at an offset of a project file; empty where anything can, or nothing. What is written in braces is not looked into. */
export function completeConfiguration(text: string, offset: number): readonly Completion[] {
	const above = text.slice(0, offset).split(/\r\n|\r|\n/u).map(readLine);
	const below = text.slice(offset).split(/\r\n|\r|\n/u).slice(1).map(readLine);
	const here = above.pop()!;
	if (/[\s#{}[\]]/u.test(here.rest)) return [];
	const { path, written } = placeOf(here, above, below);
	const schema = path.reduce<Schema | undefined>((at, step) => (step === ITEM ? at?.items : at?.properties?.[step]), SCHEMA);
	const range = { start: offset - here.rest.length, end: offset };
	if (here.key !== undefined) {
		const value = schema?.properties?.[here.key];
		return namesAt(value?.enum ?? value?.items?.enum, range);
	}
	if (here.dash !== undefined && schema?.enum) return namesAt(schema.enum, range);
	return Object.entries(schema?.properties ?? {}).filter(([name]) => !written.has(name)).map(([name, { type, description }]) => {
		const holdsLines = type === 'object' || type === 'array';
		return { label: name, kind: 'key', description, newText: holdsLines ? `${name}:` : `${name}: `, range };
	});
}

function namesAt(names: readonly string[] = [], range: Range): readonly Completion[] {
	return names.map((name) => ({ label: name, kind: 'value', description: undefined, newText: name, range }));
}

function readLine(line: string): Line {
	const content = line.trimStart();
	const space = line.length - content.length;
	const isItem = content === '-' || content.startsWith('- ');
	const entry = isItem ? content.slice(1).trimStart() : content;
	const [written = '', , key] = KEY.exec(entry) ?? [];
	return { dash: isItem ? space : undefined, column: line.length - entry.length, key, rest: entry.slice(written.length).trimStart() };
}

/** The keys that a line stands below, outermost first, and the keys that stand beside it. */
function placeOf(here: Line, above: readonly Line[], below: readonly Line[]): { readonly path: Path; readonly written: ReadonlySet<string> } {
	const path: (string | typeof ITEM)[] = [];
	const written = new Set<string>();
	let { column } = here;
	// The dashes of a list may stand below the first letter of its key.
	let mayBeLevel = false;
	const leaveItem = (at: number): void => {
		path.unshift(ITEM);
		column = at;
		mayBeLevel = true;
	};
	if (here.dash !== undefined) leaveItem(here.dash);
	for (const line of [...above].reverse()) {
		if (line.key === undefined) continue;
		if (path.length === 0 && line.column === column) written.add(line.key);
		if (line.dash !== undefined) {
			if (line.column < column) path.unshift(line.key);
			if (line.column <= column) leaveItem(line.dash);
		} else if (line.column < column || (mayBeLevel && line.column === column)) {
			path.unshift(line.key);
			column = line.column;
			mayBeLevel = false;
		}
	}
	for (const line of below) {
		if (line.key === undefined) continue;
		if (line.column < here.column || line.dash !== undefined) break;
		if (line.column === here.column) written.add(line.key);
	}
	return { path, written };
}
