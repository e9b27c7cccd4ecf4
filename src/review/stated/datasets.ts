import type { Range } from '../../card/range';
import { ModelNames } from '../../claims/results/modelNames';
import { corporaIn } from '../../vocabulary/corpora';
import type { PlacedStatement, Reading } from '../reading';
import { standsUnder } from './place';

/** A data set on the Hub that the text says the model was trained on. */
export interface StatedDataset {
	/** `name` or `owner/name`. */
	readonly id: string;
	/** Of the statement. */
	readonly range: Range;
}

const ADDRESS = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/datasets\/((?:[A-Za-z\d][\w.-]{0,94}\/)?[A-Za-z\d][\w.-]{0,94})(?:\/(?:tree|blob|viewer)\/[^\s]{0,100})?\/?(?:[?#][^\s]{0,100})?$/iu;

/** The data sets of the Hub that a statement on training links; what a model is measured on is none of them. */
export function statedDatasets(reading: Reading): readonly StatedDataset[] {
	const seen = new Set<string>();
	return reading.statements.filter(({ links }) => links.length > 0).flatMap((statement) => {
		const ids = statement.links.flatMap(({ url, text }) => (LOOKED_AT.test(statement.text.slice(0, Math.max(0, statement.text.indexOf(text)))) ? [] : ADDRESS.exec(url)?.[1] ?? []));
		return ids.length > 0 && isOnTraining(statement, reading) ? ids.map((id) => ({ id, range: statement.range })) : [];
	}).filter(({ id }) => !seen.has(datasetKey(id)) && seen.add(datasetKey(id)));
}

/** Made anew, in part or after a model of it: then the data set itself may not have been used. */
const MADE_AFTER = /\b(?:translat|re-?creat|replicat|reproduc|rewrit|rewrote|re-?generat|imitat|follow|instead of|except|without|unlike|like|own|version|variant|not)\w*\b|翻译|改写|类似|仿照|訳|風|번역/iu;

/** The data sets of the Hub that a sentence, field or row on training calls by name, without a link, where the name leaves no doubt. */
export function namedDatasets(reading: Reading): readonly StatedDataset[] {
	const seen = new Set<string>();
	return reading.statements.filter(({ kind, weight }) => (kind === 'sentence' || kind === 'field' || kind === 'row') && weight === 'disclosed').flatMap((statement) => {
		const ids = corporaIn(statement.text);
		return ids.length > 0 && isOnTraining(statement, reading) && !MADE_AFTER.test(statement.text) ? ids.map((id) => ({ id, range: statement.range })) : [];
	}).filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** “Data set” alone may head what the model is measured on, or what else its makers publish. */
const TRAINING = /train|tun(?:ing|ed)|训练|微调|預訓練|訓練|学習|ファインチューニング|학습|훈련|entra[iî]n|apprentissage|entrenamiento|ajuste/iu;

/** What data were held against, or made to look like. */
const NOT_TAKEN = /\b(?:de-?duplicated|decontaminated|checked|compared|overlap\w*) (?:\w+ ){0,2}?(?:against|with)\b|\b(?:removed|excluded|left out) from\b|\b(?:format|style|schema|structure) (?:is |of |as )|\b(?:inspired by|similar to|modelled (?:on|after))\b/iu;

/** Models and parts that are trained for or into others. */
const PART = '(?:reward|preference|draft|teacher|judge|critic|value|reference|guard|safety|quality|scoring|embedding|sibling|companion)[ -](?:models?|networks?)|(?:\\w+[ -])?(?:teacher|judge|critic|classifier|filter|tokeni[sz]er|vocoder|encoder|decoder|tower|backbone|detector|retriever|re-?ranker|autoencoder|vae|upscaler)s?';
/** Sentences on what another model, or this one in time to come, is trained on. */
const ON_OTHERS: readonly RegExp[] = [
	new RegExp(`^(?:\\W{0,3}(?:the|an?|our|its|each|another|both|all|one)\\s)?(?:[\\w-]+ ){0,2}?(?:${PART}) (?:is|are|was|were|has|have|saw|learn\\w*|itself|comes?|came)\\b`, 'iu'),
	/\b(?:filter|scor|rank|judg|label|annotat|select|classif|generat|translat|tokeni[sz]|compar|evaluat)(?:ed|ing|ied) (?:\w+ ){0,2}?(?:with|by|using|against|to)\b/iu,
	/\b(?:also|additionally|separately) (?:publish|releas|provid|offer|host|mak|shar)\w*\b|\bfor comparison\b|\bwill (?:be )?(?:train|fine-?tun|use)|\bhyper-?parameters?\b/iu,
	/\b(?:previous|earlier|older|former|old)\s(?:release|version|model|generation|edition)s?\b/iu,
	/(?<![本该此])(?:奖励|打分|评分|过滤|分类|教师|草稿|裁判|质量|检索|嵌入|上一代|旧版)(?:模型|器)|分词器|(?:報酬|教師|判定|ドラフト|旧)モデル|分類器|トークナイザ|(?:보상|교사|평가|초안|이전) ?모델|분류기|토크나이저/u,
];
/** The label of what was kept out of training. */
const HELD_OUT = /^\W*(?:test|validat|dev\b|eval|held)|^(?:测试|验证|評価|평가)/iu;
/** What stands before a link to data that were looked at, not learnt from. */
const LOOKED_AT = /\b(?:in|as|against|by|like|than)\s(?:the\s)?\W{0,2}$/iu;

/** “Heron-7B was trained on …”: a name with a size or version in it that is not this model's. */
const NAMED = /^\W{0,3}(\p{Lu}[\w.-]{0,60}(?: [\w.-]{1,20}){0,2}?) (?:is|was|were|has|had|saw)\b/u;

function isOnAnother(text: string, { card }: Reading): boolean {
	const subject = NAMED.exec(text)?.[1] ?? '';
	return /\d/u.test(subject) && !new ModelNames(card).isRelated(subject);
}

function isOnTraining(statement: PlacedStatement, reading: Reading): boolean {
	const { labels, text, concepts, rules, claims, isInstruction } = statement;
	if (isInstruction || NOT_TAKEN.test(text) || ON_OTHERS.some((pattern) => pattern.test(text)) || isOnAnother(text, reading) || labels.some((label) => HELD_OUT.test(label.text))) return false;
	if (['evaluate', 'evaluating', 'reader', 'not', 'promise'].some((concept) => concepts.has(concept)) || claims.some((claim) => claim.concepts.has('other-model'))) return false;
	if (standsUnder(statement, reading, (id) => id.startsWith('evaluation/') || id === 'availability/inference-code')) return false;
	return concepts.has('train') || (rules.get('data/sources') ?? []).some(({ rule }) => !rule.under) || standsUnder(statement, reading, (id, name) => id === 'data/sources' && TRAINING.test(name));
}

/** Whether two ids may be of one data set; one without a version may be of any. */
export function mayBeSameDataset(a: string, b: string): boolean {
	const [short, long] = [datasetKey(a), datasetKey(b)].sort((x, y) => x.length - y.length) as [string, string];
	return long.startsWith(short) && /^(?:v?\d*)$/u.test(long.slice(short.length));
}

/** What the spellings of one data set have in common: the Hub has moved old ones below an owner. */
export function datasetKey(id: string): string {
	return id.slice(id.lastIndexOf('/') + 1).toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
