import { describeStatuses } from '../statuses';

describeStatuses('data/composition', {
	disclosed: [
		// Parts side by side, where what was learned from is told in whatever words.
		'It was trained on 8,000 sea shanties and 2,300 lullabies.',
		'Entrenamos con 5.100 recetas de pan y 2.700 de sopa.',
		'学習に使った録音は、講談が120時間、落語が45時間です。',
		'训练用图共两类：水彩 3 万张、版画 9 万张。',
		'The network was fed half with hymns, half with sermons.',
		'Die Trainingsdaten haben einen Anteil von 60 % Zeitungen, der Rest sind Briefe.',
		'Of the corpus for training, 65 % (or 900 hours) represents Welsh radio and roughly 18 % (250 hours) Breton.',
		`The pairs that we trained on, by language:

| Language pair | # Sentence pairs |
|---|---|
| en-cy | 1.2M |
| en-br | 0.4M |`,
		`## 학습 환경

| 데이터 | 문장 | 단어 |
|---|---|---|
| 신문 | 2M | 31M |
| 소설 | 1M | 12M |`,
		`## Training

| Korpus | Sätze |
|---|---|
| Märchen | 410k |
| Briefe | 96k |`,
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
		'Casi todo lo que leyó está en inglés.',
		'Presque tout ce qu\'il a entendu est en italien.',
		'The training data represent Welsh with a share of 18 %.',
		'训练数据中书籍占比 18%。',
		'The training data are mostly subtitles from Welsh television.',
		'Die Trainingsdaten bestehen überwiegend aus Wikipedia.',
		'Wren was trained on 2 trillion tokens of data (primarily Welsh).',
		`## Data

A large portion of the corpus is folk tales from books.`,
		`## Datos

La mayor parte del corpus viene de periódicos.`,
		`## Training data

It was trained on 40,000 photographs of deer. To these we added 5,000 pictures of fawns.`,
		`## 训练数据

预训练使用了 2 亿条句子。微调数据另有 30 万条指令。`,
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
		// Two numbers beside each other are no parts: of steps, of machines, of hours that it took, of a vocabulary.
		'It was trained for 40,000 steps and 3,000 warmup steps.',
		'Training took 30 hours for the encoder and 12 hours for the decoder.',
		'词表共 9 万个，其中中文 4 万，英文 3 万。',
		'It has 24 layers and 16 heads.',
		'It was trained on far fewer pairs (700 million pairs versus 1.8 billion pairs).',
		'Das Modell gehört zur Reiher-Familie: 3.000 Bilder und 200 Texte liest es am Tag.',
		'## Data preprocessing\n\nThe training data held 120,000 pictures. After that, 100,000 pictures remained.',
		'Training data: the learning rate warmup is 3% and dropout 10%, as for the English Wikipedia.',
		'Performance depends largely on the training data.',
		'偏见主要来自训练数据。',
		'More of the training data improved the accuracy from 70% to 85%.',
		'Of the training data, texts with more than 50% numerals or less than 10% vowels were removed.',
		'## Training data\n\nIt was trained on 40,000 photographs. Another 2,000 photographs are the dev set.',
		'## Data\n\nThis corpus is mainly used for songs in Welsh.',
		`The pairs that we evaluated on, by language:

| Language pair | # Sentence pairs |
|---|---|
| en-cy | 1200 |
| en-br | 400 |`,
		'Training was slow, which is largely due to the size of the corpus of books.',
		`## Datasets

If most of the corpus is empty pages, delete it.`,
		`## Training data

We used 40,000 photographs for training. The remaining 5,000 photographs are held out for validation.`,
		`## Training data

We collected 40,000 photographs from the web. After filtering, 35,000 photographs remained.`,
		`## Training data

It was trained on 40,000 photographs of deer. It saw the 40,000 photographs for four epochs.`,
		`## Training data

It was trained on 40,000 photographs of deer.`,
		'It was trained on 40,000 photographs. It was tuned on 5,000 sketches.',
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
