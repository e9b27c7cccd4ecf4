import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Range } from './range';

/** A value of the metadata as a tree, for whoever needs to know its shape. */
export type MetadataNode = ScalarNode | ListNode | MappingNode | UnknownNode;

export interface ScalarNode {
	readonly kind: 'scalar';
	/** `null` also where nothing stands; the range is empty then. */
	readonly value: string | number | boolean | null;
	readonly range: Range;
}

export interface ListNode {
	readonly kind: 'list';
	readonly items: readonly MetadataNode[];
	readonly range: Range;
}

export interface MappingNode {
	readonly kind: 'mapping';
	/** In document order; a key may be there twice, and is empty where it is no scalar. */
	readonly pairs: readonly MetadataPair[];
	readonly range: Range;
}

export interface MetadataPair {
	readonly key: string;
	readonly keyRange: Range;
	readonly value: MetadataNode;
}

/** What is not read: nested too deep, or an alias of nothing or of too much. */
export interface UnknownNode {
	readonly kind: 'unknown';
	readonly range: Range;
}

/** The keys right below a value, in a list those of its items. */
export function pairsOf(node: MetadataNode): readonly MetadataPair[] {
	if (node.kind === 'list') return node.items.flatMap(pairsOf);
	return node.kind === 'mapping' ? node.pairs : [];
}

/** The value of a scalar; what YAML knows besides these (dates, big integers) as text. */
export function plainValue(value: unknown): ScalarNode['value'] {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null ? value : String(value);
}

/** How deep values are read: deeper than any metadata, shallow enough for any stack. */
export const MAX_DEPTH = 32;
/** How many nodes aliases may stand for in one block: a few lines of them can stand for billions. */
const MAX_ALIASED = 10_000;

/** Builds the trees of one block; values are to be given in document order, for an alias stands for the last anchor before it. */
export class MetadataTreeBuilder {
	readonly #at: (start: number, end: number) => Range;
	readonly #anchors = new Map<string, Node>();
	#aliased = 0;

	/** @param at the place in the text of a place in the YAML */
	constructor(at: (start: number, end: number) => Range) {
		this.#at = at;
	}

	/** @param fallback the place of a value that has none of its own */
	build(node: Node | null, fallback: Range): MetadataNode {
		return this.#build(node, fallback, 0, undefined);
	}

	/** @param alias the place of the alias through which the node was reached: what it stands for stands there */
	#build(node: Node | null, fallback: Range, depth: number, alias: Range | undefined): MetadataNode {
		const range = alias ?? (node?.range ? this.#at(node.range[0], node.range[1]) : fallback);
		if (node === null) return { kind: 'scalar', value: null, range };
		if (depth > MAX_DEPTH || (alias && ++this.#aliased > MAX_ALIASED)) return { kind: 'unknown', range };
		if (isAlias(node)) {
			const target = this.#anchors.get(node.source);
			return target ? this.#build(target, range, depth + 1, range) : { kind: 'unknown', range };
		}
		if ('anchor' in node && typeof node.anchor === 'string') this.#anchors.set(node.anchor, node);
		if (isScalar(node)) {
			return { kind: 'scalar', value: plainValue(node.value), range };
		}
		if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => this.#build(item as Node | null, range, depth + 1, alias)), range };
		if (!isMap(node)) return { kind: 'unknown', range };
		const pairs = (node.items as Pair<Node, Node | null>[]).map(({ key, value }): MetadataPair => {
			const keyRange = alias ?? (key.range ? this.#at(key.range[0], key.range[1]) : range);
			return { key: isScalar(key) ? String(key.value) : '', keyRange, value: this.#build(value, { start: keyRange.end, end: keyRange.end }, depth + 1, alias) };
		});
		return { kind: 'mapping', pairs, range };
	}
}
