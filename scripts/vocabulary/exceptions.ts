/** What the rules of names.ts judge wrongly, each with the reason. Names are in lower case. */

const reasons = (reason: string, names: readonly string[]): readonly (readonly [string, string])[] => names.map((name) => [name, reason]);

/** Names that are not looked for; behind the name of a kind, not as one of that kind. */
export const LEFT_OUT: ReadonlyMap<string, string> = new Map([
	...reasons('a place that data come from', ['arxiv', 'baidu baike', 'bigquery', 'common crawl', 'github', 'pubmed', 'quora', 'reddit', 'stack exchange', 'stack overflow', 'stackexchange', 'stackoverflow', 'wikidata', 'wikipedia', 'zhihu']),
	...reasons('a model', ['chatgpt', 'gpt', 'koala', 'metric: clip', 'openchat', 'vicuna']),
	...reasons('a company', ['iflytek', 'openai']),
	...reasons('a metric', ['sacrebleu']),
	...reasons('a task', ['emotion classification', 'synthetic reasoning']),
	...reasons('a sport', ['crossfit']),
	...reasons('a laboratory', ['intel research']),
	...reasons('a German word; found where it is measured', ['metric: wer']),
	...reasons('a property or a method, not a measure', ['metric: group fairness', 'metric: image gradients', 'metric: permutation invariant training', 'metric: pit', 'metric: stat scores']),
	...reasons('mostly a way of training', ['task: language modeling', 'task: reinforcement learning']),
	...reasons('trained on', ['benchmark: finemath', 'benchmark: openhermes']),
	...reasons('a field of a table in the source', ['expectedoutcome']),
	...reasons('a format or a tool', ['audiofolder', 'imagefolder', 'parquet', 'promptsource', 'unitxt']),
]);

/** Ordinary words, or names of one source, that are looked for all the same. */
export const KEPT: ReadonlyMap<string, string> = new Map([
	...reasons('an animal that hardly a model card speaks of', ['alpaca']),
	...reasons('in the word list, yet no word', ['gpl 2.0', 'gpl 3.0', 'mpl 2.0', 'epl 2.0', 'gfdl 1.3']),
]);
