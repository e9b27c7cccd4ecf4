import { LEXICON } from '../lexicon';

/** What a result was measured on and by, as the card writes it. */
export interface Measure {
	/** The data set or benchmark. */
	readonly dataset: string | undefined;
	readonly metric: string | undefined;
	readonly split: string | undefined;
	readonly shots: number | undefined;
	/** What else is said of how it was measured: `CoT`. */
	readonly remarks: readonly string[];
}

/** A measure, and how much of it is known. */
export interface ReadMeasure extends Measure {
	readonly knowsDataset: boolean;
	readonly knowsMetric: boolean;
}

const DATA = new Set(['benchmark-name', 'safety-benchmark', 'dataset-name']);
const BRACKETED = /[([（【]([^()[\]（）【】]{0,80})[)\]）】]/gu;
const SHOTS = /(?<![\p{L}\d])(?:(\d{1,3})[\s-]{0,2}shots?|(zero)[\s-]shots?)(?![\p{L}\d])/iu;
const SPLIT = /^(?:(test|val|valid|validation|dev|development)(?:[\s-]?(?:set|split))?|测试集|验证集|テスト|テストセット|테스트)$/iu;
const MARKS = /[*†‡§¶↑↓\p{Extended_Pictographic}\uFE0F]/gu;
/** What measures without saying how. */
const PLAIN_VALUE = /^(?:values?|scores?|results?|performance|得分|分数|分數|结果|結果|数值|成绩|値|スコア|性能|점수|결과|값|성능|valeur|résultat|wert|ergebnis|valor|resultado|puntuación)$/iu;
/** An average is of several data sets, and of no one's. */
const AGGREGATE = /^(?:avg\b|average|mean\b|overall|total|macro average|平均|综合|総合|总分|전체|평균|moyenne|durchschnitt|promedio|gesamt)/iu;
/** What tables tell beside results: what the model is, what it needs, and how it fared in training. */
const NO_RESULT = /(?<!\p{L})(?:size|params?|parameters|architecture|lengths?|context|speed|throughput|latency|memory|vram|gpus?|layers?|hidden|heads|vocab\w*|hours?|time|date|released?|samples?|positives|negatives|number|num|steps?|epochs?|batch|learning rate|lr|cost|price|flops|macs|train(?:ing|ed)?|licen[cs]e|support|targets?|thresholds?|dtype|bits|ranking|rank|taille|paramètres|longueur|latence|débit|mémoire|vitesse|durée|coût|seuils?|objectifs?|échantillons|größe|länge|latenz|durchsatz|speicher|geschwindigkeit|dauer|kosten|schwell(?:e|enwerte?)|zielwerte?|stichproben\w*|anzahl|positive|negative|tamaño|parámetros|longitud|latencia|memoria|velocidad|duración|cost[eo]|umbral|objetivos?|muestras|positivos|negativos)(?!\p{L})|#|tokens?\/s|参数|參數|大小|长度|显存|速度|时间|日期|训练|延迟|吞吐|阈值|目标值|样本[数量]|パラメータ|学習|サイズ|メモリ|レイテンシ|スループット|閾値|しきい値|目標|サンプル数|枚数|正例|負例|파라미터|크기|학습|속도|지연|처리량|임계값|목표|샘플 ?수/iu;
const MAX_LENGTH = 120;

/** Whether a label names what stands beside results: what a model is, what it needs, and how it fared in training. */
export function isNoResult(label: string): boolean {
	return NO_RESULT.test(plain(label));
}

/** Whether a name only says that a value follows. */
export function isPlainValue(label: string): boolean {
	return PLAIN_VALUE.test(plain(label));
}

/** What a label of a row or column says of what is measured there; `undefined` when it names no measure, or one that is no result. */
export function readMeasure(label: string): ReadMeasure | undefined {
	const text = plain(label);
	if (text === '' || text.length > MAX_LENGTH || PLAIN_VALUE.test(text) || AGGREGATE.test(text) || isNoResult(text)) return undefined;
	const remarks: string[] = [];
	const bracketed = [...text.matchAll(BRACKETED)].flatMap(([, inside]) => inside!.split(/[,;，；、]/u)).map((part) => part.trim()).filter((part) => /[\p{L}\d]/u.test(part));
	let [metric, split, shots]: [string | undefined, string | undefined, number | undefined] = [undefined, undefined, undefined];
	for (const part of bracketed) {
		const found = SHOTS.exec(part);
		const rest = found ? part.replace(SHOTS, ' ').trim() : part;
		if (found) shots = Number(found[1] ?? 0);
		if (rest === '') continue;
		if (SPLIT.test(rest)) split = SPLIT.exec(rest)![1] ?? rest;
		else if (metric === undefined && isWhole(rest.replace(/\.$/u, ''), (concept) => concept === 'metric-name')) metric = rest.replace(/\.$/u, '');
		else remarks.push(rest);
	}
	let name = text.replace(BRACKETED, ' ');
	const inline = SHOTS.exec(name);
	if (inline) {
		shots = Number(inline[1] ?? 0);
		name = name.replace(SHOTS, ' ');
	}
	const parts = splitName(trimmed(name.replace(/\s+/gu, ' ')));
	const known = parts.metric ?? metric;
	return {
		dataset: parts.dataset, metric: known !== undefined && isPlainValue(known) ? undefined : known, split, shots, remarks,
		knowsDataset: parts.dataset !== undefined && hasData(parts.dataset), knowsMetric: known !== undefined && LEXICON.find(known).some(({ concept }) => concept === 'metric-name'),
	};
}

/** The data set and the metric in a name: `AIME 2024 pass@1`, `F1 on SQuAD`, `Macro F1`, `MMLU`. */
function splitName(name: string): { readonly dataset: string | undefined; readonly metric: string | undefined } {
	if (name === '') return { dataset: undefined, metric: undefined };
	const none = { dataset: name, metric: undefined };
	if (isWhole(name, (concept) => DATA.has(concept))) return none;
	const metrics = LEXICON.find(name).filter(({ concept }) => concept === 'metric-name');
	if (metrics.length === 0) return none;
	const atEnd = metrics.filter(({ end }) => end === name.length).sort((a, b) => a.start - b.start)[0];
	const before = atEnd && trimmed(name.slice(0, atEnd.start));
	if (before && hasData(before)) return { dataset: before, metric: name.slice(atEnd.start) };
	const behind = /^(.{1,40}?)\s(?:on|for|in|at)\s(.+)$/u.exec(name);
	if (behind && hasData(behind[2]!)) return { dataset: behind[2], metric: behind[1] };
	// A data set whose name has a word for a metric in it.
	return hasData(name) ? none : { dataset: undefined, metric: name };
}

/** Without blanks and punctuation on either side, of which a name has one or two. */
function trimmed(name: string): string {
	return name.replace(/^[\s,:–-]{1,4}/u, '').replace(/[\s,:–-]{1,4}$/u, '');
}

function plain(label: string): string {
	return label.replace(MARKS, '').replace(/\s+/gu, ' ').trim();
}

function hasData(text: string): boolean {
	return LEXICON.find(text).some(({ concept }) => DATA.has(concept));
}

function isWhole(text: string, isOf: (concept: string) => boolean): boolean {
	return LEXICON.find(text).some(({ concept, start, end }) => isOf(concept) && start === 0 && end === text.length);
}
