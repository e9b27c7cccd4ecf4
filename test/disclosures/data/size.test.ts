import { describeStatuses } from '../statuses';

describeStatuses('data/size', {
	disclosed: [
		'The model was pretrained on 1.4 trillion tokens.',
		'- **Training data:** 18,000 drone photographs',
		`| Stage | Amount |
|---|---|
| Pretraining | 960 hours of speech |
| Fine-tuning | 12 hours of speech |`,
		'预训练语料共约 3000 亿词元。',
		'学習データは約12万文です。',
		'El corpus de entrenamiento tiene 4,5 millones de oraciones.',
		'We trained it on 212 hours of radio speech.',
	],
	withheld: [
		'The size of the training data is not disclosed.',
	],
	open: [
		'- **Number of training examples:** TBD',
		'**训练数据量：** 待补充',
		`### Training data size

[More Information Needed]`,
	],
	missing: [
		'It reads up to 8,192 tokens at a time.',
		'The vocabulary holds 30,000 tokens.',
		'We tested it on 300 images that it had not seen.',
		'The network has three billion parameters.',
		'模型最多可读入 32000 个词元。',
		'Das Netz hat 40 Millionen Parameter.',
		'評価には300枚の画像を使いました。',
		'The quiz dataset contains 25,000 sentences on farming and health.',
		'该基准数据集包含 1000 个样本。',
		'Examples: see the folder of scripts.',
	],
});
