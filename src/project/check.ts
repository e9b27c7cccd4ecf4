import type { MappingNode, MetadataNode } from '../card/metadataNode';
import type { Range } from '../card/range';
import { t } from '../l10n/translate';
import { didYouMean, quote } from '../review/hubMetadata';
import { closest } from '../vocabulary/closest';
import type { Schema } from './schema';

/** What is wrong in a project file, and where. */
export interface ConfigurationProblem {
	readonly message: string;
	/** In the text of the file. */
	readonly range: Range;
	/** No check by the schema finds it. */
	readonly isBeyondSchema?: true;
}

/** Checks a value of a project file against what may stand there. */
export function* checkValue(node: MetadataNode, schema: Schema, key: string): Iterable<ConfigurationProblem> {
	const { range } = node;
	const types: readonly string[] = typeof schema.type === 'string' ? [schema.type] : schema.type;
	if (node.kind === 'unknown') {
		yield { message: t('The value of “{0}” cannot be read: it is nested too deep, or is an alias of nothing. Write it out.', key), range };
	} else if (node.kind === 'mapping' && types.includes('object')) {
		yield* checkMapping(node, schema, key);
	} else if (node.kind === 'list' && types.includes('array')) {
		if (node.items.length < (schema.minItems ?? 0)) yield { message: t('The list of “{0}” is empty. Write an item, or remove the key.', key), range };
		for (const item of node.items) yield* checkValue(item, schema.items!, key);
	} else if (node.kind === 'scalar' && node.value === null) {
		yield { message: t('“{0}” has no value. Write one, or remove the key.', key), range };
	} else if (types.length > 1 && node.kind === 'scalar' && typeof node.value === 'string') {
		yield* checkValue(node, schema.items!, key);
	} else if (schema.enum) {
		const value = node.kind === 'scalar' ? String(node.value) : undefined;
		if (value === undefined || !schema.enum.includes(value)) {
			yield { message: t('“{0}” must be one of {1}.', key, schema.enum.join(', ')) + didYouMean(value === undefined ? undefined : closest(value.toLowerCase(), schema.enum)), range };
		}
	} else if (node.kind === 'scalar' && typeof node.value === 'string' && types.includes('string')) {
		const { maxLength = Infinity } = schema;
		if (node.value.length > maxLength) yield { message: t('A text of “{0}” is longer than {1} characters. Write it shorter, or as several.', key, maxLength), range };
		if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(node.value)) yield { message: t('“{0}” must have a letter or a digit in it, for headings are compared by these.', key), range };
	} else if (!(node.kind === 'scalar' && Number.isInteger(node.value) && Number(node.value) >= (schema.minimum ?? 0) && types.includes('integer'))) {
		yield { message: expectation(key, schema), range };
	}
}

function* checkMapping({ pairs, range }: MappingNode, { properties = {}, required = [] }: Schema, parent: string): Iterable<ConfigurationProblem> {
	const seen = new Set<string>();
	for (const { key, keyRange, value } of pairs) {
		if (seen.has(key)) yield { message: t('The key “{0}” is given twice. Remove one of them.', key), range: keyRange };
		seen.add(key);
		const schema = Object.hasOwn(properties, key) ? properties[key] : undefined;
		if (schema) yield* checkValue(value, schema, key);
		// A merge key, which editors resolve before they look at the schema.
		else if (key === '<<') yield { message: t('The key “<<” merges nothing here. Write out what it stands for.'), range: keyRange, isBeyondSchema: true };
		else if (parent === 'rules') yield { message: t('{0} is not the name of a rule. Rules are named as the Problems view shows them, such as data/sources, and families such as data/*.{1}', quote(key), didYouMean(closest(key, Object.keys(properties)))), range: keyRange };
		else yield { message: t('{0} is not a key that can stand here; these can: {1}.{2}', quote(key), Object.keys(properties).join(', '), didYouMean(closest(key, Object.keys(properties)))), range: keyRange };
	}
	for (const key of required) if (!seen.has(key)) yield { message: t('“{0}” is missing here, and the rest means nothing without it. Add it.', key), range };
}

function expectation(key: string, { type, minimum }: Schema): string {
	switch (type) {
		case 'integer': return t('“{0}” must be a whole number of at least {1}.', key, minimum ?? 0);
		case 'string': return t('“{0}” must be a text.', key);
		case 'array': return t('“{0}” must be a list: a dash before each item.', key);
		case 'object': return t('“{0}” must hold keys with values: one “key: value” to a line.', key);
		default: return t('“{0}” must be a text, or a list of texts.', key);
	}
}
