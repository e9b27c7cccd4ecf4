/** Cards, by the titles of their tests, that the reviewer is known to judge wrongly: what remains to be understood. */
export const GAPS: Readonly<Record<string, readonly string[]>> = {
	'compute/energy-emissions': [
		'missing: # smol-parrot A chat model for phones. Training BigLM emitted 552 tonnes of CO2, so small models des',
	],
	'data/composition': [
		'disclosed: | Source | Share of the training data | |---|---| | Web pages | 81 % | | Books | 12 % | | Wikipedia ',
	],
	'data/sources': [
		'missing: # smol-parrot A chat model that fits into 400 MB. AcmeLM, which was trained on The Pile, is eleven t',
	],
	'data/synthetic': [
		'disclosed-negative: 训练中未使用任何合成数据。',
	],
	'evaluation/benchmarks': [
		'missing: # small Why small? AcmeLM-400B scores 88 on MMLU, but it needs sixteen GPUs.',
	],
	'identity/contact': [
		'partial: Follow us: [X](https://x.com/acmerobots)',
	],
	'identity/technical-report': [
		'disclosed: - **Paper:** [Reading the sheep](https://doi.org/10.1000/sheep.2023.1)',
		'disclosed: **技术报告：** [青松技术报告](https://arxiv.org/abs/2402.00002)',
		'disclosed-negative: There is no paper about this model.',
	],
	'use/intended': [
		'missing: # 苍鹭 The sky was grey that day. The sky was grey that day. The sky was grey that day. The sky was gr',
	],
};
