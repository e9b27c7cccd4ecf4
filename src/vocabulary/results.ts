/**
 * Data sets on the Hub by the names that results tables call them by, in lower case and without punctuation; behind `=`, the configuration that
 * the name means. Only names that mean one data set: Natural Questions and LAMBADA are several.
 *
 * Checked in August 2026 against what evaluation harnesses load (EleutherAI/lm-evaluation-harness 4e7e0d4, huggingface/lighteval 3fd1526) and, for
 * BigCodeBench, BoolQ, CoNLL-2003, DROP, FLEURS, IMDB, LibriSpeech, MMMU-Pro, RACE, SQuAD and SST-2, what other public code loads under that id.
 */
const DATASETS: Readonly<Record<string, readonly string[]>> = {
	'AI4Math/MathVista': ['mathvista'],
	'EleutherAI/lambada_openai': ['lambadaopenai'],
	'HAERAE-HUB/KMMLU': ['kmmlu'],
	'HuggingFaceH4/MATH-500': ['math500'],
	'Idavidrein/gpqa': ['gpqa', 'gpqadiamond=gpqa_diamond'],
	'MMMU/MMMU': ['mmmu'],
	'MMMU/MMMU_Pro': ['mmmupro'],
	'Rowan/hellaswag': ['hellaswag'],
	'SWE-bench/SWE-bench_Verified': ['swebenchverified'],
	'TIGER-Lab/MMLU-Pro': ['mmlupro'],
	'allenai/ai2_arc': ['arc', 'ai2arc', 'arcchallenge=ARC-Challenge', 'arcc=ARC-Challenge', 'arceasy=ARC-Easy', 'arce=ARC-Easy'],
	'allenai/openbookqa': ['openbookqa', 'obqa'],
	'allenai/sciq': ['sciq'],
	'allenai/swag': ['swag'],
	'allenai/winogrande': ['winogrande'],
	'bigcode/bigcodebench': ['bigcodebench'],
	'cais/hle': ['hle', 'humanityslastexam'],
	'cais/mmlu': ['mmlu'],
	'cambridgeltl/xcopa': ['xcopa'],
	'ceval/ceval-exam': ['ceval'],
	'cimec/lambada': ['lambadastandard'],
	'ehovy/race': ['race'],
	'eriktks/conll2003': ['conll2003', 'conll03'],
	'evalplus/humanevalplus': ['humanevalplus', 'humaneval+'],
	'evalplus/mbppplus': ['mbppplus', 'mbpp+'],
	'facebook/belebele': ['belebele'],
	'facebook/xnli': ['xnli'],
	'google-research-datasets/mbpp': ['mbpp'],
	'google-research-datasets/nq_open': ['nqopen'],
	'google-research-datasets/paws-x': ['pawsx'],
	'google/IFEval': ['ifeval'],
	'google/boolq': ['boolq'],
	'google/fleurs': ['fleurs'],
	'haonan-li/cmmlu': ['cmmlu'],
	'ikala/tmmluplus': ['tmmluplus'],
	'juletxara/mgsm': ['mgsm'],
	'lukaemon/bbh': ['bbh', 'bigbenchhard'],
	'madrylab/gsm8k-platinum': ['gsm8kplatinum'],
	'mandarjoshi/trivia_qa': ['triviaqa'],
	'nyu-mll/glue': ['glue'],
	'openai/gsm8k': ['gsm8k'],
	'openai/openai_humaneval': ['humaneval'],
	'openlifescienceai/medmcqa': ['medmcqa'],
	'openslr/librispeech_asr': ['librispeech'],
	'qintongli/GSM-Plus': ['gsmplus'],
	'rajpurkar/squad': ['squad', 'squadv1', 'squad11', 'squadv11'],
	'rajpurkar/squad_v2': ['squadv2', 'squad20', 'squad2'],
	'stanfordnlp/imdb': ['imdb'],
	'stanfordnlp/sst2': ['sst2'],
	'tau/commonsense_qa': ['commonsenseqa', 'csqa'],
	'truthfulqa/truthful_qa': ['truthfulqa'],
	'ucinlp/drop': ['drop'],
	'ybisk/piqa': ['piqa'],
};

/** Data sets with a leaderboard that reads `.eval_results/` (hub-docs 242f4a1, eval-results.md and leaderboard-data-guide.md). */
const LEADERBOARDS: ReadonlySet<string> = new Set(['Idavidrein/gpqa', 'SWE-bench/SWE-bench_Verified', 'TIGER-Lab/MMLU-Pro', 'cais/hle', 'openai/gsm8k']);

/** Metrics by the ids of the Hub's `evaluate` library, and by those that cards use for what it has not. */
const METRICS: Readonly<Record<string, readonly string[]>> = {
	'accuracy': ['accuracy', 'acc', '准确率', '正确率', '準確率', '正解率', '정확도', 'genauigkeit', 'exactitud', 'exactitude'],
	'bertscore': ['bertscore'],
	'bleu': ['bleu', 'bleuscore'],
	'bleurt': ['bleurt'],
	'cer': ['cer', 'charactererrorrate', '字错误率', '文字誤り率'],
	'chrf': ['chrf'],
	'comet': ['comet'],
	'exact_match': ['exactmatch', 'em'],
	'f1': ['f1', 'f1score', 'f1值', 'f値'],
	'loss': ['loss'],
	'mae': ['mae', 'meanabsoluteerror'],
	'matthews_correlation': ['mcc', 'matthewscorrelation'],
	'mean_iou': ['miou', 'meaniou'],
	'meteor': ['meteor'],
	'mse': ['mse', 'meansquarederror'],
	'pass@1': ['pass@1'],
	'pass@10': ['pass@10'],
	'pearsonr': ['pearson', 'pearsonr'],
	'perplexity': ['perplexity', 'ppl', '困惑度', 'perplexité', 'perplexität', 'perplejidad'],
	'precision': ['precision', '精确率', '適合率', '정밀도', 'précision', 'präzision', 'precisión'],
	'recall': ['recall', '召回率', '再現率', '재현율', 'rappel', 'exhaustividad'],
	'roc_auc': ['rocauc', 'auroc'],
	'rouge1': ['rouge1'],
	'rouge2': ['rouge2'],
	'rougeL': ['rougel'],
	'rougeLsum': ['rougelsum'],
	'sacrebleu': ['sacrebleu'],
	'spearmanr': ['spearman', 'spearmanr'],
	'ter': ['ter'],
	'wer': ['wer', 'worderrorrate', '词错误率', '単語誤り率', 'wortfehlerrate'],
};
/** Metrics between nothing and all, which are written as a fraction or in percent. */
const SHARES: ReadonlySet<string> = new Set(['accuracy', 'bleu', 'cer', 'exact_match', 'f1', 'mean_iou', 'pass@1', 'pass@10', 'precision', 'recall', 'roc_auc', 'rouge1', 'rouge2', 'rougeL', 'rougeLsum', 'wer']);

const DATASET_BY_NAME: ReadonlyMap<string, HubDataset> = new Map(Object.entries(DATASETS).flatMap(([id, names]) => names.map((entry) => {
	const [name, config] = entry.split('=');
	return [name!, { id, config }] as const;
})));
const METRIC_BY_NAME: ReadonlyMap<string, string> = new Map(Object.entries(METRICS).flatMap(([id, names]) => [id, ...names].map((name) => [nameKey(name), id] as const)));

/** What the spellings of a name have in common: `MMLU Pro`, `mmlu_pro`. A `+` tells two apart. */
export function nameKey(name: string): string {
	return name.toLowerCase().replace(/[^\p{L}\p{N}@+]/gu, '');
}

/** A data set on the Hub. */
export interface HubDataset {
	readonly id: string;
	readonly config?: string | undefined;
}

/** The data set on the Hub of that name; a name with an owner is an id already. `undefined` when it is not known. */
export function hubDatasetOf(name: string): HubDataset | undefined {
	return /^[\w.-]{1,96}\/[\w.-]{1,96}$/u.test(name) ? { id: name } : DATASET_BY_NAME.get(nameKey(name));
}

/** The id of the metric of that name; `undefined` when it is not known. */
export function metricIdOf(name: string): string | undefined {
	return METRIC_BY_NAME.get(nameKey(name));
}

/** Whether the metric's values are shares, which cards write as a fraction or in percent. */
export function isShare(metricId: string): boolean {
	return SHARES.has(metricId);
}

/** Whether the Hub keeps a leaderboard for the data set, as far as that is documented. */
export function hasLeaderboard(datasetId: string): boolean {
	return LEADERBOARDS.has(datasetId);
}
