import type { Card, Language } from '../card/card';
import type { MetadataEntry } from '../card/metadata';
import type { MappingNode, MetadataNode } from '../card/metadataNode';
import { isPlaceholder } from '../claims/placeholders';
import { hubPlace } from './hubOutline';

/** What a card says of itself in its metadata and its title, by the names of the slots of templates. Lists whose names begin alike go together. */
export type Facts = ReadonlyMap<string, readonly string[]>;

/** Keys in which cards have a fact; the first that is there counts. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
	'developer': ['developers', 'developed_by', 'authors', 'author', 'model_creator', 'creator', 'created_by'],
	'base model': ['base_model', 'finetuned_from'],
	'datasets': ['datasets', 'dataset'],
	'license': ['license_name', 'license'],
	'task': ['pipeline_tag'],
};

/** What would have a meaning of its own in Markdown, a table or BibTeX. */
const MARKUP = /[`<>[\]{}|*\\\r\n]|^_|_$/u;
const MAX_LENGTH = 100;
/** More rows than that would not help an author to fill in the rest. */
const MAX_VALUES = 40;
const TITLE_OF_CARD = /^model[ -]card(?: for| of|[:：])? | model[ -]card$|^模型卡片?[ :：]?| ?模型卡片?$/giu;
/** An identifier of the Hub, which begins with who has made the model. */
const HUB_ID = /^([\w.-]{1,60})\/[\w.-]{1,100}$/u;

const KNOWN = new WeakMap<Card, Facts>();

/** The facts of a Markdown card; nothing that it does not say in so many words, and no value that could be more than plain text. */
export function factsOf(card: Card): Facts {
	let facts = KNOWN.get(card);
	if (!facts) {
		facts = readFacts(card);
		KNOWN.set(card, facts);
	}
	return facts;
}

function readFacts(card: Card): Facts {
	const entries = card.frontMatter?.entries ?? [];
	const facts = new Map<string, readonly string[]>();
	const add = (name: string, values: readonly string[]): void => {
		if (values.length > 0 && values.length <= MAX_VALUES && values.every(isPlain)) facts.set(name, values);
	};
	for (const [name, keys] of Object.entries(KEYS)) add(name, valuesOf(entries, keys));
	add('languages', valuesOf(entries, ['language', 'languages']).map((code) => languageName(code, card.languages[0]!)));
	const title = valuesOf(entries, ['model_name', 'name', 'title'])[0] ?? titleOf(card);
	if (title !== undefined) add('name', [title]);
	const maker = HUB_ID.exec(title ?? '')?.[1];
	if (maker !== undefined && !facts.has('developer')) add('developer', [maker]);
	const results = resultsOf(entries);
	if (results.every((result) => result.every(isPlain))) {
		add('results.dataset', results.map(([dataset]) => dataset));
		add('results.metric', results.map(([, metric]) => metric));
		add('results.value', results.map(([, , value]) => value));
		add('tested on', [...new Set(results.map(([dataset]) => dataset))]);
		add('metrics', [...new Set(results.map(([, metric]) => metric))]);
	}
	return facts;
}

function isPlain(value: string): boolean {
	return value.length <= MAX_LENGTH && !MARKUP.test(value) && !isPlaceholder(value);
}

/** The values of the first of the keys that is there: a scalar, or those of a list. */
function valuesOf(entries: readonly MetadataEntry[], keys: readonly string[]): readonly string[] {
	const node = keys.map((key) => entries.find((entry) => entry.key === key)).find((entry) => entry !== undefined)?.value;
	const values = (node?.kind === 'list' ? node.items : node ? [node] : []).map(textOf);
	return values.every((value) => value !== undefined) ? values : [];
}

function textOf(node: MetadataNode | undefined): string | undefined {
	const value = node?.kind === 'scalar' ? node.value : undefined;
	return (typeof value === 'string' || typeof value === 'number') && value !== '' ? String(value).trim() : undefined;
}

/** `en` by its name; what is no code as it stands. */
function languageName(code: string, language: Language): string {
	return /^[a-z]{2,3}$/u.test(code) ? new Intl.DisplayNames(language === 'zh' ? 'zh-Hans' : 'en', { type: 'language' }).of(code) ?? code : code;
}

/** The title, when it is one: the only heading of the first level, and not a section's name. */
function titleOf({ sections }: Card): string | undefined {
	const [first, ...others] = sections.filter(({ heading }) => heading?.level === 1);
	if (!first || others.length > 0 || sections[1] !== first) return undefined;
	const title = first.heading!.text.replace(TITLE_OF_CARD, '').trim();
	return title === '' || hubPlace(title) !== undefined ? undefined : title;
}

/** The results of `model-index`, each with the data set, the metric and the value; none where one of them is missing. */
function resultsOf(entries: readonly MetadataEntry[]): readonly (readonly [dataset: string, metric: string, value: string])[] {
	const models = itemsOf(entries.find(({ key }) => key === 'model-index')?.value);
	const results = models.flatMap((model) => itemsOf(at(model, 'results'))).flatMap((result) => itemsOf(at(result, 'metrics')).map((metric) => {
		const dataset = at(result, 'dataset');
		const name = textOf(at(dataset, 'name')) ?? textOf(at(dataset, 'type'));
		const split = textOf(at(dataset, 'split'));
		return [name && split !== undefined ? `${name} (${split})` : name, textOf(at(metric, 'name')) ?? textOf(at(metric, 'type')), textOf(at(metric, 'value'))];
	}));
	return results.every((result): result is [string, string, string] => result.every((part) => part !== undefined)) ? results : [];
}

function itemsOf(node: MetadataNode | undefined): readonly MetadataNode[] {
	return node?.kind === 'list' ? node.items : [];
}

function at(node: MetadataNode | undefined, key: string): MetadataNode | undefined {
	const pairs: MappingNode['pairs'] = node?.kind === 'mapping' ? node.pairs : [];
	return pairs.find((pair) => pair.key === key)?.value;
}
