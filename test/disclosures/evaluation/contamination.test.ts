import { describeStatuses } from '../statuses';

describeStatuses('evaluation/contamination', {
	disclosed: [
		'We checked our training corpus for leakage of the benchmarks.',
		'We checked our training corpus for leakage of the benchmarks.',
		'We removed every training document that shares a 13-gram with a question of MMLU.',
		'- **Train-test overlap:** 0.3 % of the GSM8K questions occur in the training data',
		`**Decontamination**

None of the test proteins has more than 30 % sequence identity with a training protein.`,
		'为避免数据污染，我们用 13-gram 匹配去除了与评测集重叠的训练样本。',
		`Le chevauchement entre l'entraînement et le test a été contrôlé par n-grammes : 12 phrases ont été retirées.`,
	],
	some: [
		'The questions of our benchmark were never used in training.',
		'Die Testsätze wurden aus den Trainingsdaten entfernt.',
		'We did not check whether the test data occurs in the training data.',
		'We took every question of the test set out of the crawl to prevent leakage.',
	],
	open: [
		`## Contamination

TODO`,
		`## 数据污染检查

待补充`,
		`## Train-test overlap

TBD`,
	],
	missing: [
		'User data is not used for training or evaluation of the model.',
		'Gradient checkpointing was not used for training.',
		'用户数据未用于训练。',
		'Blurred pictures were removed from training.',
		'ぼやけた画像は学習データから除外した。',
		`# river-lab

Predicts the contamination of a river with nitrate.`,
		`\`\`\`python
IsolationForest(contamination=0.1)
\`\`\``,
		'Boxes with a large overlap are merged.',
		`- [Contamination](#contamination)
- [Licence](#licence)

## Licence

MIT`,
		'Models trained on ImageNet have shown little leakage of the photographs of strangers.',
	],
});
