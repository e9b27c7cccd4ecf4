import type { Range } from '../../card/range';
import type { PlacedStatement, Reading } from '../reading';

/** A model on the Hub that the text says this one was made from. */
export interface StatedBaseModel {
	/** `name` or `owner/name`. */
	readonly id: string;
	readonly range: Range;
}

const ID = '(?:[A-Za-z\\d][\\w.-]{0,94}\\/)?[A-Za-z\\d][\\w.-]{0,94}\\w';
const ALONE = new RegExp(`^${ID}$`, 'u');
const IN_TEXT = new RegExp(`(?<![\\w/.@:-])${ID}(?![\\w/])`, 'gu');
const MODEL_ADDRESS = new RegExp(`^https?:\\/\\/(?:www\\.)?(?:huggingface\\.co|hf\\.co)\\/(${ID})(?:\\/(?:tree|blob)\\/main)?\\/?$`, 'iu');
/** First segments of addresses of the Hub that are no owners of models. */
const NOT_OWNERS = /^(?:datasets|spaces|docs|blog|papers|collections|models|tasks|learn|join|settings|organizations|chat|none|path|pricing|enterprise|posts)(?:\/|$)/iu;

/** What stands before the name of the model that another was made from, and what stands behind it. */
const BEFORE = /(?:(?:version|fine-?tune|finetune|merge|quantization|conversion|adapter|lora) (?:of|for)|(?:fine-?tuned|finetuned|quantized|initialized|distilled|converted|derived|adapted|trained) from|(?:version|affiné|ajusté) (?:de|à partir de)|(?:version von|auf basis von|basiert auf)|(?:versión|ajuste fino) de|微调自|量化自|基于|基於|基座(?:模型)?(?:为|是|：)|在) ?(?:(?:the|a|our|le|la|el|das|dem) )?(?:(?:original|pre-?trained|base|instruct(?:ion)?-tuned|open) ){0,2}(?:model |modèle |modell |modelo |模型 ?)?[`"“「《]?$|^(?:(?:we|i) )?fine-?tuned [`]?$/iu;
const BEHIND = /^[`"”」》]? ?(?:model |モデル)?(?:を(?:ベース|元|基|もと|ファインチューニング|微調整|量子化|追加学習)|をもとに|から|を用いて|为基座|为底座|作为基座|的基础上|上微调|进行微调|를 (?:기반|파인튜닝|미세)|을 (?:기반|파인튜닝|미세)|기반)/u;

const COMPARED = /\b(?:beats?|outperform\w*|surpass\w*|than|better|worse|versus|vs|unlike|compared)\b|优于|超过|相比|より/iu;

/** The models of the Hub, given by a link or as `owner/name`, that the text says this one was made from. */
export function statedBaseModels(reading: Reading): readonly StatedBaseModel[] {
	return reading.statements.flatMap((statement) => (isOnLineage(statement) ? modelsIn(statement) : []));
}

function isOnLineage({ kind, rules, labelled, claims, isInstruction, text }: PlacedStatement): boolean {
	if (isInstruction || COMPARED.test(text)) return false;
	// “Fine-tuned from the base model X” speaks of another model because it speaks of that one.
	const isOff = claims.some(({ concepts }) => ['reader', 'not', 'evaluating', 'promise'].some((concept) => concepts.has(concept)) || (concepts.has('other-model') && !concepts.has('base-model')));
	if (isOff) return false;
	return (kind === 'field' && labelled.some(({ id }) => id === 'model/lineage')) || (kind === 'sentence' && rules.has('model/lineage'));
}

function modelsIn({ kind, text, value, range, links }: PlacedStatement): readonly StatedBaseModel[] {
	if (kind === 'field') {
		const ids = links.length > 0 ? links.flatMap(({ url }) => idOfAddress(url) ?? []) : [value.trim()].filter((id) => id.includes('/') && ALONE.test(id));
		return ids.map((id) => ({ id, range }));
	}
	const linked = links.flatMap(({ url, text: name }) => {
		const id = idOfAddress(url);
		return id === undefined || name === '' ? [] : [{ id, name }];
	});
	// A slash stands in much else: a model's name has a number or a dash as well.
	const written = [...text.matchAll(IN_TEXT)].filter(([id]) => id.includes('/') && /\d|-/u.test(id)).map(([id]) => ({ id, name: id }));
	return [...linked, ...written].filter(({ name }) => {
		const at = text.indexOf(name);
		return at >= 0 && (BEFORE.test(text.slice(Math.max(0, at - 60), at)) || BEHIND.test(text.slice(at + name.length, at + name.length + 20)));
	}).map(({ id }) => ({ id, range }));
}

function idOfAddress(url: string): string | undefined {
	const id = MODEL_ADDRESS.exec(url)?.[1];
	return id === undefined || NOT_OWNERS.test(id) ? undefined : id;
}

/** Parts of names that tell how a copy is stored, who made it, or nothing. */
const NOISE = new Set(['hf', 'base', 'meta', 'model', 'bnb', '4bit', '8bit', 'bf16', 'fp16', 'fp8', 'int4', 'int8', 'gguf', 'gptq', 'awq', 'mlx', 'quantized', 'unsloth', 'dynamic']);

/** Whether two ids may be of one model: in another owner's copy, with or without what tells versions apart. */
export function mayBeSameModel(a: string, b: string): boolean {
	const [x, y] = [a, b].map((id) => id.slice(id.lastIndexOf('/') + 1).toLowerCase().split(/[-_. ]+|(?<=[a-z])(?=\d)/u).filter((part) => !NOISE.has(part))) as [string[], string[]];
	return x.every((part) => y.includes(part)) || y.every((part) => x.includes(part));
}
