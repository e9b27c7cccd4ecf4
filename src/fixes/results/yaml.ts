import { Document, isNode, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml';
import type { Score } from '../../claims/results/score';

/** A value for YAML with a remark for the author behind it. */
export interface Marked {
	readonly value: string;
	readonly mark: string;
}

/** The lines of a list, each item with its dash in the first column. */
export function listLines(items: readonly unknown[]): readonly string[] {
	// What YAML 1.1 takes for something else than text, as Python does, is quoted: a date, `no`.
	const document = new Document(undefined, { compat: 'yaml-1.1' });
	document.contents = nodeOf(document, items);
	return document.toString({ lineWidth: 0, indentSeq: false }).trimEnd().split('\n');
}

/** A score with its digits. */
export function scalarOf({ value, text }: Score): Scalar {
	const scalar = new Scalar(value);
	const digits = /\.(\d+)$/u.exec(text)?.[1]?.length;
	if (digits !== undefined) scalar.minFractionDigits = digits;
	return scalar;
}

function nodeOf(document: Document, value: unknown): Node {
	if (isNode(value)) return value;
	if (Array.isArray(value)) {
		const list = new YAMLSeq();
		for (const item of value) list.add(nodeOf(document, item));
		return list;
	}
	if (isMarked(value)) {
		const scalar = new Scalar(value.value);
		scalar.comment = ` ${value.mark}`;
		return scalar;
	}
	if (typeof value !== 'object' || value === null) return document.createNode(value) as Node;
	const mapping = new YAMLMap();
	for (const [key, inner] of Object.entries(value)) if (inner !== undefined) mapping.add(document.createPair(key, nodeOf(document, inner)));
	return mapping;
}

function isMarked(value: unknown): value is Marked {
	return typeof value === 'object' && value !== null && 'mark' in value;
}
