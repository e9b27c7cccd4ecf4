import { describeStatuses } from '../statuses';

describeStatuses('evaluation/independent', {
	disclosed: [
		'The model was tested independently by the Northfield Safety Institute before release ([report](https://example.org/nsi.pdf)).',
		'Detailed results can be found on the [Open LLM Leaderboard](https://huggingface.co/spaces/open-llm-leaderboard/open_llm_leaderboard): average 24.1.',
		'- **Third-party evaluation:** rank 12 on Chatbot Arena in May 2024 (https://lmarena.ai)',
		'第三方机构青松测评中心对模型进行了独立评测，综合得分 78.5（https://example.org/report）。',
		'Eine unabhängige Prüfung durch das Institut Waldau ergab eine Genauigkeit von 88 % (https://example.org/pruefung).',
	],
	'disclosed-negative': [
		'No external evaluation took place.',
	],
	open: [
		`## Independent evaluation

Coming soon`,
		`## 第三方评测

待补充`,
		`## External evaluation

TBD`,
	],
	missing: [
		'The independent variable is the temperature of the oven.',
		'Third-party libraries are listed in `requirements.txt`.',
		'Heads move independently of each other.',
		`- [Independent evaluation](#independent-evaluation)
- [Licence](#licence)

## Licence

MIT`,
	],
});
