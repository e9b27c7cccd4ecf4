import type { Range } from '../../card/range';
import { findConcepts } from '../../claims/findConcepts';
import { ModelNames } from '../../claims/results/modelNames';
import { nameKey } from '../../vocabulary/results';
import type { PlacedStatement, Reading } from '../reading';
import { standsUnder } from './place';

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
const BEFORE = /(?:(?:version|fine-?tune|finetune|merge|quantization|conversion|adapter|lora) (?:of|for)|(?:fine-?tuned|finetuned|quantized|initialized|distilled|converted|derived|adapted|trained) from|(?:version|affiné|ajusté) (?:de|à partir de)|(?:version von|auf basis von|basiert auf)|(?:versión|ajuste fino) de|微调自|量化自|基于|基於|基座(?:模型)?(?:为|是|：)|在|^(?:this|the|our) model (?:is|was) (?:developed |built )?based on(?: our)?|(?:^|we )start(?:ed)? from) ?(?:(?:the|a|our|le|la|el|das|dem) )?(?:(?:original|previous|pre-?trained|base|instruct(?:ion)?-tuned|open) ){0,2}(?:model |modèle |modell |modelo |模型 ?)?[`"“「《]?$|^(?:(?:we|i) )?fine-?tuned [`]?$/iu;
const BEHIND = /^[`"”」》]? ?(?:model |モデル)?(?:を(?:ベース|元|基|もと|ファインチューニング|微調整|量子化|追加学習)|をもとに|から|を用いて|为基座|为底座|作为基座|的基础上|上微调|进行微调|[를을] (?:[^.。]{0,30} )?(?:기반|파인튜닝|미세)|기반)/u;
/** “This is a Stable Diffusion model (owner/name) fine-tuned on …”; without “this is” it may tell of another model of the same makers. */
const IS_ONE = /^this is (?:a|an|the) [^.;]*\($/iu;
const TUNED = /^\),? (?:that was )?(?:fine-?tuned|adapted|quantized) /iu;
/** A part of that model, or what it has in common with others. */
const PART = /^[`"”]?(?:['’]s)? (?:architecture|design|tokeni[sz]er|vocabulary|codebase|code|framework|paper|recipe)\b|^[`"”」》]? ?(?:的|の|의 )?(?:架构|结构|分词器|词表|代码|トークナイザ|アーキテクチャ|構造|구조|토크나이저)/iu;

const COMPARED = /\b(?:beats?|outperform\w*|surpass\w*|than|better|worse|versus|vs|unlike|compared)\b|优于|超过|相比|より|보다|능가/iu;

/** The models of the Hub, given by a link or as `owner/name`, that the text says this one was made from. */
export function statedBaseModels(reading: Reading): readonly StatedBaseModel[] {
	const names = new ModelNames(reading.card);
	return reading.statements.flatMap((statement) => (isOnLineage(statement) && !standsUnder(statement, reading, (id) => id.startsWith('evaluation/')) ? modelsIn(statement, names) : []));
}

function isOnLineage({ kind, rules, labelled, claims, isInstruction, text }: PlacedStatement): boolean {
	if (isInstruction || COMPARED.test(text)) return false;
	// “Fine-tuned from the base model X” speaks of another model because it speaks of that one.
	const isOff = claims.some(({ concepts }) => ['reader', 'evaluating', 'promise'].some((concept) => concepts.has(concept)) || (concepts.has('other-model') && !concepts.has('base-model')));
	if (isOff) return false;
	return (kind === 'field' && labelled.some(({ id }) => id === 'model/lineage')) || (kind === 'sentence' && rules.has('model/lineage'));
}

function modelsIn({ kind, text, value, range, links }: PlacedStatement, names: ModelNames): readonly StatedBaseModel[] {
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
		const [before, behind] = [text.slice(0, at), text.slice(at + name.length)];
		if (at < 0 || PART.test(behind)) return false;
		const lead = before.slice(0, Math.max(0, before.length - 60)) + before.slice(-60).replace(BEFORE, '');
		// “… on the None dataset”, as trainers write it, denies nothing of the model.
		if (lead !== before) return isOnThisModel(lead, behind, names) && !findConcepts(before).has('not');
		if (IS_ONE.test(before) && TUNED.test(behind)) return true;
		return BEHIND.test(behind.slice(0, 45)) && isOnThisModel(lead, behind, names) && !findConcepts(text).has('not');
	}).map(({ id }) => ({ id, range }));
}

/** How a sentence begins that tells what this model was made from; of a reward model, a teacher or an encoder the same is told. */
const THIS_MODEL = /^[^\p{L}\p{N}]*(?:(?:this|our|the(?: (?:final|resulting|released|present))?) (?:model|checkpoint|adapter|lora|repo(?:sitory)?|merge|release)(?! (?:head|card)\b)|this (?:[\w.-]+ ){1,4}?(?:model|checkpoint|adapter|version)\b|this is\b|it (?:is|was)\b|we(?: then| first)?\b[\s\w]{0,12}$|(?:ce|le|notre) modèle|(?:dieses|das|unser) modell|(?:este|el|nuestro) modelo|(?:本|该|此|这个?|我们的?)(?:项目|仓库|模型|版本)?[^，。、]{0,12}$|(?:本|この|当)モデルは|(?:본|이|저희) ?모델은)/iu;
/** No subject: “A fine-tuned version of …” may go on with a verb of its own. */
const NO_SUBJECT = /^[^\p{L}\p{N}]*(?:an? (?:[\w.-]+ ){0,2}|(?:(?:llama\.?cpp|imatrix|gguf|awq|gptq|mlx|onnx|exl2|lora|qlora) )*)$/iu;
const OWN_VERB = /^\W{0,3}(?:is|was|are|were|has|have|can|will|scored|serves?)\b/iu;

function isOnThisModel(lead: string, behind: string, { first = '' }: ModelNames): boolean {
	if (THIS_MODEL.test(lead)) return true;
	if (NO_SUBJECT.test(lead)) return !OWN_VERB.test(behind);
	const own = nameKey(first);
	const subject = nameKey(/^.{0,80}?(?=\s(?:is|was|est|ist|es)\s|[はが는은]|(?:系列)?(?:是|由|在|基|$))/u.exec(lead)?.[0] ?? '');
	return subject.length > 1 && own.startsWith(subject);
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
