import type { MappingNode, MetadataNode } from '../../../card/metadataNode';
import type { Range } from '../../../card/range';
import { quoteValue, renameKey } from '../../../fixes/replaceValue';
import { t } from '../../../l10n/translate';
import { closest } from '../../../vocabulary/closest';
import { didYouMean, isTemplateToken, type HubMetadata, type MetadataRule, type Problem } from '../../hubMetadata';

/**
 * The keys that hub-docs (modelcard.md) calls required, `[]` for those of every item of a list. `transformers` drops a result without one
 * of them so that the card is not rejected (modelcard.py).
 */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
	'model-index[]': ['name', 'results'],
	'model-index[].results[]': ['task', 'dataset', 'metrics'],
	'model-index[].results[].task': ['type'],
	'model-index[].results[].dataset': ['type', 'name'],
	'model-index[].results[].metrics[]': ['type', 'value'],
	'model-index[].results[].source': ['url'],
};
/** “must be an array”, “must be a string”: known from messages of the Hub (MDEL, issue 34). */
const LISTS = ['model-index', 'model-index[].results', 'model-index[].results[].metrics'];
const TEXTS = ['model-index[].results[].dataset.config', 'model-index[].results[].metrics[].config'];

/** The Hub rejects a card whose results are not of this shape. */
export const modelIndexShape: MetadataRule = {
	ruleId: 'metadata/model-index-shape',
	severity: 'error',
	*check(metadata: HubMetadata): Iterable<Problem> {
		for (const { key, keyRange, value, valueRange } of metadata.entries) if (key === 'model-index' && valueRange) yield* checkNode(metadata, 'model-index', keyRange, value);
	},
};

/** @param name the place of the key, or of the item, that the node belongs to */
function* checkNode(metadata: HubMetadata, path: string, name: Range, node: MetadataNode): Iterable<Problem> {
	if (node.kind === 'unknown' || isTemplateToken(metadata.source(node.range))) return;
	const key = keyOf(path);
	if (LISTS.includes(path)) {
		if (node.kind === 'list') for (const item of node.items) yield* checkNode(metadata, `${path}[]`, item.range, item);
		else yield { message: notAList(key), range: name };
	} else if (TEXTS.includes(path)) {
		if (node.kind !== 'scalar') yield { message: t('{0} is not a text, and the Hub rejects the card for it. Write a name such as default.', key), range: name };
		else if (typeof node.value === 'number' || typeof node.value === 'boolean') yield { message: typeof node.value === 'number' ? t('{0} is a number and has to be a text: the Hub rejects the card for it. Put it in quotes.', key) : t('{0} is a boolean and has to be a text: the Hub rejects the card for it. Put it in quotes.', key), range: metadata.mark(node.range), fixes: [quoteValue(metadata.card, node.range)] };
	} else if (Object.hasOwn(REQUIRED, path)) {
		if (node.kind === 'mapping') yield* checkMapping(metadata, path, name, node);
		else yield { message: notAMapping(path, key), range: metadata.mark(name) };
	}
}

function* checkMapping(metadata: HubMetadata, path: string, name: Range, { pairs }: MappingNode): Iterable<Problem> {
	// `<<` takes over keys that stand elsewhere.
	const isMerged = pairs.some(({ key }) => key === '<<');
	for (const required of REQUIRED[path]!) {
		const pair = pairs.find(({ key }) => key === required);
		if (isMerged || (pair && !(pair.value.kind === 'scalar' && (pair.value.value === null || pair.value.value === '')))) continue;
		const misspelt = pair ? undefined : pairs.find(({ key }) => closest(key.toLowerCase(), [required]) !== undefined && !REQUIRED[path]!.includes(key));
		yield {
			message: (pair ? t('{0} has no value in {1}, and the Hub rejects the card for it.', required, describe(path)) : t('{0} is missing in {1}, and the Hub rejects the card for it.', required, describe(path))) + (misspelt ? didYouMean(required) : t(' Add “{0}: …”.', required)),
			range: misspelt?.keyRange ?? pair?.keyRange ?? placeOf(path, name, pairs),
			fixes: misspelt ? [renameKey(metadata.card, misspelt.keyRange, required)] : [],
		};
	}
	for (const { key, keyRange, value } of pairs) yield* checkNode(metadata, `${path}.${key}`, keyRange, value);
}

/** The key of a mapping, or the first key of an item. */
function placeOf(path: string, name: Range, pairs: MappingNode['pairs']): Range {
	return path.endsWith('[]') ? pairs[0]?.keyRange ?? name : name;
}

function describe(path: string): string {
	switch (path) {
		case 'model-index[]': return t('this model of model-index');
		case 'model-index[].results[]': return t('this result');
		case 'model-index[].results[].metrics[]': return t('this metric');
		default: return t('the {0} of this result', keyOf(path));
	}
}

function notAList(key: string): string {
	switch (key) {
		case 'metrics': return t('{0} is not a list, and the Hub rejects the card for it. Put a dash before each metric.', key);
		case 'results': return t('{0} is not a list, and the Hub rejects the card for it. Put a dash before each result.', key);
		default: return t('{0} is not a list, and the Hub rejects the card for it. Put a dash before the name of each model.', key);
	}
}

function notAMapping(path: string, key: string): string {
	const keys = REQUIRED[path]!.map((required) => `“${required}: …”`).join(t(' and '));
	return path.endsWith('[]')
		? t('This item of {0} is not a mapping, and the Hub rejects the card for it. Write {1} below it.', key, keys)
		: t('{0} is not a mapping, and the Hub rejects the card for it. Write {1} below it.', key, keys);
}

function keyOf(path: string): string {
	return path.slice(path.lastIndexOf('.') + 1).replace('[]', '');
}
