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
		{ says: 'names the file with the results', degree: 'disclosed', all: ['own.results-file', ['link', 'url', 'evaluate']], none: ['promise', 'reader'] },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Evaluation', zh: '评估' },
		heading: { en: 'Machine-readable Results', zh: '机器可读的结果' },
		body: {
			en: '<!-- Move this block into the front matter of the card and fill it in; delete this section then. -->\n\n```yaml\nmodel-index:\n  - name: [More Information Needed]\n    results:\n      - task:\n          type: [More Information Needed]\n        dataset:\n          type: [More Information Needed]\n          name: [More Information Needed]\n        metrics:\n          - type: [More Information Needed]\n            value: [More Information Needed]\n```\n',
			zh: '<!-- 请将此代码块移入卡片的 front matter 并填写，然后删除本节。 -->\n\n```yaml\nmodel-index:\n  - name: [待补充]\n    results:\n      - task:\n          type: [待补充]\n        dataset:\n          type: [待补充]\n          name: [待补充]\n        metrics:\n          - type: [待补充]\n            value: [待补充]\n```\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'front matter model-index; .eval_results/*.yaml' },
		{ framework: 'cyclonedx', item: 'modelCard.quantitativeAnalysis' },
		{ framework: 'spdx-ai', item: 'ai_metric' },
	],
};
