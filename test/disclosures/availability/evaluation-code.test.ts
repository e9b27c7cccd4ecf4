import { describeStatuses } from '../statuses';

describeStatuses('availability/evaluation-code', {
	disclosed: [
		'All scores were measured with the Eleuther harness.',
		'Owls were evaluated with EleutherAI\'s eval harness.',
		'The numbers come from [our evaluation framework](https://github.com/acme/owl-eval).',
		'More is in https://github.com/acme/owlery/tree/main/tools/eval',
		'The Danish scores come from ScandEval.',
		'For these scores we used our internal evaluation library.',
		'分数由内部评测框架得出。',
		'The mAP was computed by the package [detmetrics](https://github.com/finch-lab/detmetrics).',
		'To reproduce the numbers, clone https://github.com/acme/kestrel and run `make eval`.',
		'用 OpenCompass 0.3 评测。',
		'結果は https://github.com/acme/eval で再現できます。',
		'Die Ergebnisse lassen sich mit https://github.com/acme/eval reproduzieren.',
		'All numbers can be reproduced with the evaluation scripts at https://github.com/acme/kestrel-eval.',
		'Scores were computed with lm-evaluation-harness v0.4.3 (tasks `mmlu`, `gsm8k`).',
		'- **Evaluation code:** [`eval/run.sh`](https://github.com/acme/sheepcount/blob/main/eval/run.sh)',
		'评测代码见 https://github.com/qingsong/eval 。',
		`Le code d'évaluation est disponible sur https://github.com/voixclaire/eval.`,
	],
	withheld: [
		'The evaluation code is internal and will not be released.',
	],
	partial: [
		'Scoring scripts are in the folder eval.',
		'Der Code zum Reproduzieren der Auswertung liegt im Ordner eval.',
		'評価を再現するスクリプトは eval にあります。',
		'Los scripts de evaluación están en la carpeta eval.',
	],
	some: [
		'The scores above were computed with `tools/rank_owls.py`, which measures accuracy.',
		'Die Genauigkeit wurde mit einem hausinternen Werkzeug gemessen.',
		'评测工具为内部平台，准确率由其测得，不对外公开。',
	],
	open: [
		'Kestrel writes evaluation scripts for you.',
		'`train.sh` prints the loss and the accuracy.',
		`## Evaluation code

TBD`,
		'**评测代码：** 即将发布',
		`## Reproducing results

Coming soon`,
	],
	missing: [
		'The model follows [EleutherAI\'s GPT-Neo](https://github.com/acme/owl-neo).',
		'Our rigorous evaluation framework had three translators score every sample.',
		'It runs on [several machines](https://github.com/acme/server/tree/main/benchmark/owl_v3).',
		'Kestrel is evaluated internally by the router for each token.',
		'Developers should perform in-house tests on their own data.',
		'How fast it is: [benchmark.py](https://github.com/acme/owlery/blob/main/benchmark.py)',
		`| Test | Score |
|---|---|
| EvalPlus | 71.3 |`,
		'Internal tests of the bridge took two weeks.',
		'Reproducing sheep is beyond the scope of this model.',
		'本模型可以复现古籍中的字体。',
		'このモデルは名画の筆致を再現します。',
		'Le script du film a été réécrit par le modèle.',
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
