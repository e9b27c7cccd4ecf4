import type { Disclosure } from '../disclosure';

export const evaluationStructuredResults: Disclosure = {
	id: 'evaluation/structured-results',
	title: 'Machine-readable results',
	why: 'Leaderboards, search and procurement tools read results from metadata and never from your tables, so a good score in prose stays invisible to them. Ten lines of `model-index` make the Hub show it on the model page.',
	counts: 'A `model-index` entry in the front matter (or a file in `.eval_results/`) with task, dataset, metric and value.',
	severity: 'hint',
	profile: 'recommended',
	headings: {
		en: ['machine-readable results', 'structured results', 'structured evaluation results'],
		zh: ['机器可读的结果', '结构化评测结果', '机器可读结果', '結構化評測結果'],
		ja: ['機械可読な結果', '構造化された評価結果'],
		ko: ['기계 판독 가능한 결과', '구조화된 평가 결과'],
		fr: ['résultats lisibles par machine', 'résultats structurés'],
		de: ['maschinenlesbare ergebnisse', 'strukturierte ergebnisse'],
		es: ['resultados legibles por máquina', 'resultados estructurados'],
	},
	metadata: [
		{ path: 'model-index.results.metrics.value', degree: 'disclosed' },
		{ path: 'eval_results.value', degree: 'disclosed' },
		{ path: 'eval_results.metric_value', degree: 'disclosed' },
	],
	terms: {
		'results-file': {
			en: ['.eval_results', 'eval_results/', 'eval_results.yaml'],
		},
	},
	evidence: [
		{ says: 'names the file with the results', degree: 'disclosed', all: ['own.results-file', ['link', 'url', 'evaluate']], none: ['reader'] },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Evaluation', zh: '评估' },
		heading: { en: 'Machine-readable Results', zh: '机器可读的结果' },
		body: {
			en: '<!-- Results belong into the front matter of this card:\n\nmodel-index:\n  - name: ...\n    results:\n      - task: {type: ...}\n        dataset: {type: ..., name: ...}\n        metrics: [{type: ..., value: ...}]\n-->\n\n- **Machine-readable results (front matter or file):** [More Information Needed]\n',
			zh: '<!-- 结果应写入本卡片的 front matter：\n\nmodel-index:\n  - name: ...\n    results:\n      - task: {type: ...}\n        dataset: {type: ..., name: ...}\n        metrics: [{type: ..., value: ...}]\n-->\n\n- **机器可读的结果（front matter 或文件）：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'front matter model-index; .eval_results/*.yaml' },
		{ framework: 'cyclonedx', item: 'modelCard.quantitativeAnalysis' },
		{ framework: 'spdx-ai', item: 'ai_metric' },
	],
};
