import { describeStatuses } from '../statuses';

describeStatuses('evaluation/data-metrics', {
	disclosed: [
		'We measured word error rate on the test part of Common Voice 13.',
		`- **Test set:** 1,200 X-rays from a hospital that gave no training data
- **Metrics:** AUROC and sensitivity, since missed cases weigh most`,
		`| Test data | Metric |
|---|---|
| WMT19 de-en | BLEU, COMET |`,
		'在 C-Eval 验证集上以准确率为指标进行评测。',
		'評価にはJSTSの検証セットを用い、指標はスピアマンの順位相関係数です。',
		'Als Testdaten dienten 300 Luftbilder aus dem Harz; gemessen wurde der F1-Wert.',
	],
	partial: [
		'It classified 91 % of the recordings correctly.',
		'該模型在多項評測中與規模更大的模型不相上下。',
		'The model reaches state-of-the-art results on two public benchmarks.',
	],
	linked: [
		`## Evaluation results

The detailed results are reported in our [technical report](https://example.org/report.pdf).`,
	],
	withheld: [
		'The test set is private and will not be released.',
		'The model has not been evaluated yet.',
	],
	placeholder: [
		`#### Testing Data

[More Information Needed]

#### Metrics

[More Information Needed]`,
	],
	open: [
		`## Metrics

TODO`,
		`## 测试数据

待补充`,
	],
	missing: [
		'The BirdQA test set contains 4,000 questions from 12 countries.',
		'Run `evaluate.py` with 2 GPUs to score your own model on MMLU.',
		'DROP is a benchmark for reading comprehension whose test set is often measured by F1.',
		'Users\' predictions on the dev set can be evaluated for perplexity.',
		'DROP 是一个用于评测阅读理解的数据集，指标为 F1。',
		'Lengths are given in metric units.',
		'Evaluate the fine-tuned model before you publish it.',
		'Das Sprachmodell beantwortet Fragen zu Fahrplänen.',
		'A test of the sirens takes place on Saturday.',
		`\`\`\`bash
pytest test/  # data in test/fixtures
\`\`\``,
		`- [Testing data](#testing-data)
- [Licence](#licence)

## Licence

MIT`,
	],
});
