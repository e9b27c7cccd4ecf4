import { describeStatuses } from '../statuses';

describeStatuses('data/size', {
	disclosed: [
		'Heron was trained on 2,000 hours of Common Voice and 300 hours of calls that we cannot publish.',
		'Twelve hours of recordings from one harbour were all we had for training.',
		'The model grew up on 3 TB of ship logs.',
		'共有 6 万段对话用于微调。',
		'The tagger has read some 70 GB of sailing logs.',
		'**How much was it fed?** About 4,000 recipes, most of them for soup.',
		'A mere 900 training photographs stand behind this lichen detector.',
		'It was taught with 30 minutes of singing, all by one tenor.',
		'The decoder has heard 600 hours of harbour radio.',
		'Stage two goes on for 40B tokens.',
		'A network fitted to 8,250 seismograms of small quakes.',
		'The 3,200 poems on which the reader was trained come from one archive.',
		'num_train_examples = 41200',
		'| Stage | Tokens |\n|---|---|\n| 1 | 1.4T |\n| 2 | 200B |',
		'训练用的照片总共不到三千张。',
		'模型读了两百万篇古籍。',
		'このモデルには苔の写真を800枚見せました。',
		'소설 3만 편으로 미세조정한 모델입니다.',
		'Le réseau a lu deux mille milliards de jetons.',
		'Quatre mille poèmes ont servi à affiner le modèle.',
		'Das Netz hat 900 Stunden Hafenfunk gehört, gelernt hat es aus 900 Stunden Hafenfunk.',
		'今回は、70万ペア程度の会話データを学習に用いました。',
		'학습에는 30만 쌍의 문장을 사용했습니다.',
		// What was learned from stays so, whatever the sentence names as an example.
		'模型在超过 200 小时的鸟鸣录音上完成训练，支持指令（例如“只听夜莺”）。',
		'예를 들어 꾀꼬리를 구별하도록 200시간의 녹음으로 학습을 진행했습니다.',
		'例えば鳥を見分けられるように、30万件の音声で学習を行いました。',
		'## Training data\n\nOver 50,000 pairs in 12 languages, with up to 4 turns.',
		'## Datensatz\n\nInsgesamt 12.000 Fotos, jedes höchstens 10 MB groß.',
		'The model was trained on the first 10,000 sentences of the almanac.',
		'使用前 10 万条样本训练。',
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
		'The pictures come from a corpus of about a million herbarium sheets, and the network was trained on that corpus.',
		'Trained with a 2 billion word corpus of court records.',
		'We took a training set of 4,000 pressed leaves and fitted the network to it.',
		'训练样本数达到 3 亿，覆盖 12 个省。',
		'Die Trainingsdaten umfassen eine Million Sätze.',
		'We trained for 6000 steps with a batch size of 32 and sequences of 2048, in total 1.6B tokens.',
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
		'The separator was trained on 4k hours of concerts, which we hope could be enough for any hall.',
		'We only train the adapter utilizing about 3 million picture-caption pairs, with batches of 64 sequences of 512 tokens.',
		'Le modèle a été entraîné sur 9000 heures d\'émissions, ce qui peut suffire.',
		'模型在 300 亿 token 上进行了预训练，可以处理方言。',
		'- **Data:** 26K data used to train the router',
		`## Training data

The corpus holds 250,000 letters and 40,000 documents.`,
		`| Language | Sentences |
|---|---|
| Welsh | 410k |
| Breton | 96k |

## Training data

| Language | Sentences |
|---|---|
| Welsh | 410k |
| Breton | 96k |`,
		`## Training data

Some 1,500 photographs of tomato leaves, taken in two greenhouses.`,
		`## Données d'entraînement

Seulement 12 exemples, tous en vers.`,
	],
	partial: [
		'It was trained on several million shapes and millions of pictures.',
		'模型在数百万张图片上训练。',
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
		'Training took twelve hours of patience.',
		'It was trained on sequences of 12,000 nucleotides.',
		'Whereas Chinchilla saw 1.4 trillion tokens, ours is of another kind.',
		'At least 500 training images are needed to adapt it to another coast.',
		'It was trained with 500 warmup steps on 128 GPUs.',
		'We built a training script with less than 300 lines of code.',
		'It was fed at most 12 pictures at a time.',
		'| Stage | Duration |\n|---|---|\n| 1 | 40 |\n| 2 | 20 |',
		'每次最多可读 3 张图片。',
		'Die Antwort wurde in Tabelle 3 gezeigt.',
		'El lector escuchó tres veces la respuesta.',
		'Personne n\'a lu les 3 000 pages de la notice.',
		'El equipo vio 2000 mensajes de usuarios en una semana.',
		'用户读了 300 篇文章。',
		'300 documents in total are in the data folder.',
		'例如，可以在 200 小时录音上完成训练的模型就足够了。',
		'## 数据\n\n模型接受最多 5 张图片。',
		'## Daten\n\nDas Modell liest höchstens 3 Bilder.',
		'It was trained on data from 2010 to 2020.',
		'## Data\n\nEach prompt has 5 examples.',
		'## Training data\n\nWe process 32 images at a time, in chunks of 16 sentences.',
		'## Datos\n\nEl modelo acepta hasta 3 imágenes.',
		'## Training data\n\n| Language | Sentences |\n|---|---|\n| Welsh | bore da |\n| Breton | demat |',
		`The pairs that we evaluated on, by language:

| Language pair | # Sentence pairs |
|---|---|
| en-cy | 1200 |
| en-br | 400 |`,
		`## Training data

The first 3 sentences of each page say what it is about.`,
		`## 数据

每页的前3句说明内容。`,
		'It serves a million pictures a day.',
		'The dataset of 1000 classes used for training is public.',
		'It reads up to 8,192 tokens at a time.',
		'The vocabulary holds 30,000 tokens.',
		'We tested it on 300 images that it had not seen.',
		'The network has three billion parameters.',
		'模型最多可读入 32000 个词元。',
		'Das Netz hat 40 Millionen Parameter.',
		'評価には300枚の画像を使いました。',
		'The quiz dataset contains 25,000 sentences on farming and health.',
		'该基准数据集包含 1000 个样本。',
		'If the tagger were trained on 900 sentences, it could overfit.',
		'It was post-trained in low precision, so that it runs on a single 80GB GPU.',
		'학습은 V100 4장을 사용하여 진행했습니다.',
		'训练使用了 A100 8张。',
		'Examples: see the folder of scripts.',
	],
});
