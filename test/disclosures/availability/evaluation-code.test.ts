import { describeStatuses } from '../statuses';

describeStatuses('availability/evaluation-code', {
	disclosed: [
		'All numbers can be reproduced with the evaluation scripts at https://github.com/acme/kestrel-eval.',
		'Scores were computed with lm-evaluation-harness v0.4.3 (tasks `mmlu`, `gsm8k`).',
		'- **Evaluation code:** [`eval/run.sh`](https://github.com/acme/sheepcount/blob/main/eval/run.sh)',
		'评测代码见 https://github.com/qingsong/eval 。',
		`Le code d'évaluation est disponible sur https://github.com/voixclaire/eval.`,
	],
	withheld: [
		'The evaluation code is internal and will not be released.',
	],
	open: [
		`## Evaluation code

TBD`,
		'**评测代码：** 即将发布',
		`## Reproducing results

Coming soon`,
	],
	missing: [
		`# wire-eye

Inspects the wiring harness of a car in photographs.`,
		'Climbers should check the harness twice.',
		'The evaluation form is sent by post with a code.',
		`- [Evaluation code](#evaluation-code)
- [Licence](#licence)

## Licence

MIT`,
	],
});
