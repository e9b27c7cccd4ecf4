import { describeStatuses } from '../statuses';

describeStatuses('model/modalities', {
	disclosed: [
		'---\npipeline_tag: text-generation\n---\n# Lapwing\n\n- **Context length:** 32K',
		'입력은 최대 512 토큰의 텍스트이고 출력은 레이블입니다.',
		'It takes text of at most 8,192 tokens and returns text.',
		`- **Input:** RGB image, 224×224
- **Output:** one of 40 class labels`,
		`| | |
|---|---|
| Input modalities | text, image |
| Output modalities | text |
| Context window | 128K tokens |`,
		'输入为文本和图像，输出为文本，上下文长度为 32K。',
		'入力は16 kHzの音声(最長30秒)、出力はテキストです。',
		'Eingabe: Luftbild mit 512×512 Pixeln; Ausgabe: eine Maske derselben Größe.',
		`Lapwing is a speech recognition model for Frisian.

It was built over two winters.

- 24 kHz sampling rate`,
		`麦鸡是一个语音识别模型。

- 采样率为 24 kHz`,
		`| | Params | Input modalities | Context length |
|---|---|---|---|
| Lapwing | 3B | Text and images | 48k |`,
		`| 模型 | 输入模态 | 上下文长度 |
|---|---|---|
| 麦鸡 | 文本、图像 | 48K |`,
	],
	partial: [
		// What becomes of more than it can take.
		'40초가 넘는 녹음은 잘립니다.',
		'Ce qui dépasse 700 jetons est ignoré.',
		'Music goes in, a score comes out.',
		// The task tells the same part of it once more.
		'---\npipeline_tag: automatic-speech-recognition\n---\n# Lapwing\n\nLapwing is a speech recognition model for Frisian.',
		'Our model can be used for identifying images of mushrooms.',
		'Sentiment classifier for Breton, a small model.',
		'Modell zur Sentimentanalyse von Leserbriefen.',
		'The context window supports up to 16k tokens and reaches 71.2 on RULER.',
		`| Model | Layers | Context window |
|---|---|---|
| tern-s | 12 | 16K tokens |
| tern-l | 24 | 32K tokens |`,
		`| 模型 | 层数 | 分辨率 |
|---|---|---|
| tern-s | 12 | 224 |
| tern-l | 24 | 384 |`,
		'- 24 kHz sampling rate',
		'The model supports a context length of 48k tokens.',
		'该模型支持 48K tokens 的上下文长度。',
		'## Context window\n\nAt most 48,000 tokens.',
		'Lapwing is a speech recognition model for Frisian.',
		'Die Abtastrate beträgt 24 kHz.',
		'All sizes have a context window of 16,384 tokens and were trained with infilling.',
		'所有规模的上下文窗口均为 16384，并采用填充方式训练。',
		'The model was trained for text-to-music generation.',
		'Ce modèle a été entraîné pour la synthèse vocale.',
		'方言向けの音声合成モデルです。',
		`# Tern

Tern supports spoken commands and pictures of the goal.`,
	],
	open: [
		`## Model inputs & outputs

TODO`,
		'**输入输出：** 待补充',
		'- **Context window:** TBD',
	],
	missing: [
		'The photographs in the corpus have a resolution of 900 to 2,000 pixels.',
		'Bilder im Eingabeordner werden gelesen, die Ausgabe landet im selben Ordner.',
		'Recordings longer than 40 seconds were removed from the dataset.',
		'| Model | Input | Output |\n|---|---|---|\n| Wren | $3 / 1M tokens | $15 / 1M tokens |\n| Wren S | $1 / 1M tokens | $5 / 1M tokens |',
		'| Layer name | Output | Param # |\n|---|---|---|\n| dense_1 | (None, 64) | 4160 |\n| dense_2 | (None, 8) | 520 |',
		'It is the fastest at the 3B scale across all sequence lengths.',
		`| Model | Layers | Context window |
|---|---|---|
| tern-s | 12 | TBD |
| tern-l | 24 | - |`,
		`| | Steps | Output |
|---|---|---|
| Run a | 300 | Text of the log |`,
		'We thank all who helped with identifying mushrooms.',
		'Das Training nimmt viel Zeit in Anspruch; der Text gibt Auskunft.',
		'We curated 38 billion tokens of text and code from public archives.',
		'Wir haben 38 Milliarden Token an Texten gesammelt.',
		`# tide-table

Predicts the height of tides.

Thanks go to the authors of [speech recognition with sea shells](https://arxiv.org/abs/2001.00001).`,
		'Merci de votre apport.',
		'ログは出力先のフォルダに保存されます。',
		'Log files are written to the output directory.',
		'Thanks to all who gave their input on the first draft.',
		'The word is only understood in its historical context.',
		`- [Inputs and outputs](#inputs-and-outputs)
- [Licence](#licence)

## Licence

MIT`,
	],
});
