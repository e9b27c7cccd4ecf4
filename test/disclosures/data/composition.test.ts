import { describeStatuses } from '../statuses';

describeStatuses('data/composition', {
	disclosed: [
		'The training corpus is 70 % English, 20 % source code and 10 % German.',
		`| Source | Share of the training data |
|---|---|
| Web pages | 81 % |
| Books | 12 % |
| Wikipedia | 7 % |`,
		'- **Training set:** 4,000 photographs of deer, 2,500 of boar, 900 of foxes',
		'训练数据中网页占 60%，书籍占 25%，代码占 15%。',
		'学習データの内訳は、新聞が40%、小説が35%、会話が25%です。',
		'Zusammensetzung der Trainingsdaten: 55 % Zeitungen, 30 % Protokolle, 15 % Briefe.',
		'Of the training tokens, 62 % are English, 30 % code and 8 % other languages.',
		'Of the recordings, 58% of this data represents English, the rest Welsh.',
		`## Training data

- Fables (12 GB), Wikipedia (30 GB), news (4 GB)`,
		`## Training data

| Language | Tokens |
|---|---|
| Welsh | 41M |
| Breton | 9M |`,
	],
	partial: [
		'The training data are mostly subtitles from Welsh television.',
		'Die Trainingsdaten bestehen überwiegend aus Wikipedia.',
	],
	withheld: [
		'The mixture of the training data is not disclosed.',
	],
	open: [
		`## Data composition

TODO`,
		'**数据配比：** 待补充',
		`## Data mixture

## Licence

MIT`,
	],
	missing: [
		'Most of the models that others trained on data are for English.',
		'Training takes images with an aspect ratio of 3:2.',
		'The learning rate ratio was 3:1 in training on these data.',
		'Training took 12:30 hours on a mixture of data.',
		'The data were split for training in a ratio of 8:2.',
		`| Dataset | Samples |
|---|---|
| Train | 18k |
| Test | 2k |`,
		'Baselines: Wren (7B), Finch (13B).',
		'Accuracy is 90 % for German and 84 % for French.',
		`# soup-net

Estimates the composition of a soup: 60 % water, 20 % carrots, 20 % beans.`,
		`The picture's composition follows the golden ratio.`,
		`- [Data composition](#data-composition)
- [Licence](#licence)

## Licence

MIT`,
		'该模型在中文上准确率 90%，在英文上 85%。',
		'La tasa de error es del 12 % en catalán y del 9 % en gallego.',
		'バッテリー残量は60%、保存容量は40%です。',
	],
});
