import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair } from 'yaml';
import { t } from '../l10n/translate';
import { MAX_DEPTH, MetadataTreeBuilder, plainValue, type MetadataNode } from './metadataNode';
import { deepNesting } from './nesting';
import type { Range } from './range';

/** A key of the metadata with its value. */
export interface MetadataEntry {
	readonly key: string;
	readonly keyRange: Range;
	/** `undefined` when nothing stands behind the colon. */
	readonly valueRange: Range | undefined;
	readonly value: MetadataNode;
	/** Every scalar below the key, aliases not followed. */
	readonly scalars: readonly MetadataScalar[];
}

export interface MetadataScalar {
	/**
	 * The keys that lead to it, the entry's own first, positions in lists left out:
	 * `['model-index', 'results', 'metrics', 'value']`.
	 */
	readonly path: readonly string[];
	readonly value: string | number | boolean | null;
	readonly range: Range;
}

export interface MetadataProblem {
	readonly kind: 'syntax' | 'duplicate-key' | 'not-a-mapping' | 'empty' | 'unclosed';
	readonly message: string;
	readonly range: Range;
}

export interface Mapping {
	/** The keys of the top-level mapping in document order; of a duplicate key, every one. */
	readonly entries: readonly MetadataEntry[];
	readonly problems: readonly MetadataProblem[];
	/** What stands in the place of the mapping, if it is something else. */
	readonly root?: MetadataNode;
}

/** Reads the YAML mapping at `content` of `text`; never throws, whatever stands there. */
export function readMapping(text: string, content: Range): Mapping {
	const whole = text.slice(content.start, content.end);
	const deep = deepNesting(whole);
	// What stands before it is read as if the block ended there.
	const yaml = whole.slice(0, deep);
	const at = (start: number, end: number): Range => ({
		start: content.start + Math.min(start, yaml.length),
		end: content.start + Math.min(Math.max(start, end), yaml.length),
	});
	let document: Document.Parsed;
	try {
		document = parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
	} catch (error) {
		// The parser recurses: keys that are indented ever further can still fill the stack.
		const reason = error instanceof Error ? error.message : String(error);
		return { entries: [], problems: [{ kind: 'syntax', message: t('The metadata cannot be read: {0}', reason), range: content }] };
	}
	const problems: MetadataProblem[] = document.errors.map((error) => ({ kind: 'syntax', message: error.message, range: at(error.pos[0], error.pos[1]) }));
	if (deep !== undefined) problems.push({ kind: 'syntax', message: t('Values are nested too deep to be read.'), range: { start: content.start + deep, end: content.end } });
	const root = document.contents as Node | null;
	if (!isMap(root)) {
		if (problems.length === 0) {
			problems.push(root === null
				? { kind: 'empty', message: t('The metadata block is empty.'), range: content }
				: { kind: 'not-a-mapping', message: t('The metadata must be a list of `key: value` pairs.'), range: content });
		}
		return { entries: [], problems, ...(root ? { root: new MetadataTreeBuilder(at).build(root, content) } : {}) };
	}
	const entries: MetadataEntry[] = [];
	const seen = new Set<string>();
	const trees = new MetadataTreeBuilder(at);
	for (const pair of root.items as Pair<Node, Node | null>[]) {
		const key = pair.key;
		if (!isScalar(key) || !key.range) continue;
		const name = String(key.value);
		const keyRange = at(key.range[0], key.range[1]);
		if (seen.has(name)) problems.push({ kind: 'duplicate-key', message: t('The key “{0}” is given twice; readers use only one of the values.', name), range: keyRange });
		seen.add(name);
		const value = pair.value;
		const scalars: MetadataScalar[] = [];
		collectScalars(value, [name], scalars, at);
		const empty = !value?.range || (isScalar(value) && value.range[0] === value.range[1]);
		entries.push({ key: name, keyRange, valueRange: empty ? undefined : at(value.range![0], value.range![1]), value: trees.build(value, { start: keyRange.end, end: keyRange.end }), scalars });
	}
	return { entries, problems };
}

function collectScalars(node: Node | null, path: readonly string[], into: MetadataScalar[], at: (start: number, end: number) => Range): void {
	if (node === null || isAlias(node) || path.length > MAX_DEPTH) return;
	if (isScalar(node)) {
		if (node.range) into.push({ path, value: plainValue(node.value), range: at(node.range[0], node.range[1]) });
	} else if (isSeq(node)) {
		for (const item of node.items) collectScalars(item as Node | null, path, into, at);
	} else if (isMap(node)) {
		for (const pair of node.items as Pair<Node, Node | null>[]) {
			collectScalars(pair.value, [...path, isScalar(pair.key) ? String(pair.key.value) : ''], into, at);
		}
	}
}
