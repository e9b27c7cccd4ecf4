import type { MappingNode, MetadataNode } from '../card/metadataNode';
import type { Range } from '../card/range';
import { didYouMean, quote } from '../review/hubMetadata';
import { closest } from '../vocabulary/closest';
import type { Schema } from './schema';

/** What is wrong in a project file, and where. */
export interface ConfigurationProblem {
	readonly message: string;
	/** In the text of the file. */
	readonly range: Range;
}

/** Checks a value of a project file against what may stand there. */
export function* checkValue(node: MetadataNode, schema: Schema, key: string): Iterable<ConfigurationProblem> {
	const { range } = node;
	const types: readonly string[] = typeof schema.type === 'string' ? [schema.type] : schema.type;
	if (node.kind === 'unknown') {
		yield { message: `The value of “${key}” cannot be read: it is nested too deep, or is an alias of nothing. Write it out.`, range };
	} else if (node.kind === 'mapping' && types.includes('object')) {
		yield* checkMapping(node, schema, key);
	} else if (node.kind === 'list' && types.includes('array')) {
		if (node.items.length < (schema.minItems ?? 0)) yield { message: `The list of “${key}” is empty. Write an item, or remove the key.`, range };
		for (const item of node.items) yield* checkValue(item, schema.items!, key);
	} else if (node.kind === 'scalar' && node.value === null) {
		yield { message: `“${key}” has no value. Write one, or remove the key.`, range };
	} else if (types.length > 1 && node.kind === 'scalar' && typeof node.value === 'string') {
		yield* checkValue(node, schema.items!, key);
	} else if (schema.enum) {
		const value = node.kind === 'scalar' ? String(node.value) : undefined;
		if (value === undefined || !schema.enum.includes(value)) {
			yield { message: `“${key}” must be one of ${schema.enum.join(', ')}.${didYouMean(value === undefined ? undefined : closest(value.toLowerCase(), schema.enum))}`, range };
		}
	} else if (node.kind === 'scalar' && typeof node.value === 'string' && types.includes('string')) {
		if (node.value.length > (schema.maxLength ?? Infinity)) yield { message: `A text of “${key}” is longer than ${schema.maxLength} characters. Write it shorter, or as several.`, range };
		if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(node.value)) yield { message: `“${key}” must have a letter or a digit in it, for headings are compared by these.`, range };
	} else if (!(node.kind === 'scalar' && Number.isInteger(node.value) && Number(node.value) >= (schema.minimum ?? 0) && types.includes('integer'))) {
		yield { message: expectation(key, schema), range };
	}
}

function* checkMapping({ pairs, range }: MappingNode, { properties = {}, required = [] }: Schema, parent: string): Iterable<ConfigurationProblem> {
	const seen = new Set<string>();
	for (const { key, keyRange, value } of pairs) {
		if (seen.has(key)) yield { message: `The key “${key}” is given twice. Remove one of them.`, range: keyRange };
		seen.add(key);
		const schema = Object.hasOwn(properties, key) ? properties[key] : undefined;
		if (schema) yield* checkValue(value, schema, key);
		else if (parent === 'rules') yield { message: `${quote(key)} is not the name of a rule. Rules are named as the Problems view shows them, such as data/sources, and families such as data/*.${didYouMean(closest(key, Object.keys(properties)))}`, range: keyRange };
		else yield { message: `${quote(key)} is not a key that can stand here; these can: ${Object.keys(properties).join(', ')}.${didYouMean(closest(key, Object.keys(properties)))}`, range: keyRange };
	}
	for (const key of required) if (!seen.has(key)) yield { message: `“${key}” is missing here, and the rest means nothing without it. Add it.`, range };
}

function expectation(key: string, { type, minimum }: Schema): string {
	switch (type) {
		case 'integer': return `“${key}” must be a whole number of at least ${minimum ?? 0}.`;
		case 'string': return `“${key}” must be a text.`;
		case 'array': return `“${key}” must be a list: a dash before each item.`;
		case 'object': return `“${key}” must hold keys with values: one “key: value” to a line.`;
		default: return `“${key}” must be a text, or a list of texts.`;
	}
}
