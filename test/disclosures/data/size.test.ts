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
	],
});
