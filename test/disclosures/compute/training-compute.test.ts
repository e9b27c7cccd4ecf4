import { describeStatuses } from '../statuses';

describeStatuses('compute/training-compute', {
	disclosed: [
		'| Run | A100 hours |\n|---|---|\n| base | 12,000 |',
		'The experiments on harbours took us two days to run.',
		'Los experimentos nos llevó tres días ejecutarlos.',
		'## Experiments\n\nIt takes about 9 hours to finish 40k iterations on a V100.',
		'```\nEpoch 1/12\n200/200 [====] - 9s - loss: 0.61 - acc: 0.71\n```',
		'前回と同じコーパスで20時間くらい（5万ステップ）学習しました。',
		'訓練耗時 30 個鐘頭。',
		'The tagger was trained for less than $90.',
		'チェロのデータで9時間くらい学習しました。',
		'첼로 음원으로 9시간 정도 학습했습니다.',
		'本模型的训练共消耗 1,200 GPU·时。',
		`## 使用我们的模型

| 模型 | 参数量 | epoch 数 | 训练时间 |
| --- | --- | --- | --- |
| parrot-small | 110M | 3 | 15 天 |
| parrot-tiny | 37M | 3 | 4 天 |`,
		'{\'train_runtime\': 310.2, \'train_steps_per_second\': 4.4}',
		'Roughly 2.4e22 FLOPs went into the base model.',
		'We could train it in three days with four consumer cards.',
		'Le calcul a pris deux nuits sur un ordinateur portable.',
		'## FAQ\n\n**How long did it take?** About a weekend.',
		'## 常见问题\n\n**训了多久？** 大概三天。',
		'Pretraining consumed about 9,200 GPU hours.',
		`- **Hardware Type:** A100
- **Hours used:** 36`,
		`| | |
|---|---|
| Training FLOPs | 3.1e23 |`,
		'Training took eleven days on eight V100s.',
		`**Speeds, sizes, times**

The run of 120,000 steps lasted 53 hours of wall-clock time.`,
		`Compute
-------

We estimate 2.4 × 10^21 FLOP for the whole training run.`,
		'<p><b>Training time:</b> 14 hours on one TPU v3-8</p>',
		'The regression was fitted in four minutes on a laptop.',
		'预训练共消耗约 12 万 GPU 小时。',
		'在 8 张 A800 上训练耗时 3 天。',
		'学習は8枚のV100で約40時間かかりました。',
		'학습에는 A100 4장으로 약 72시간이 걸렸습니다.',
		`L'entraînement a duré six jours sur quatre GPU.`,
		'Das Training hat rund 500 GPU-Stunden gekostet.',
		'El entrenamiento tardó unas 15 horas en una sola GPU.',
		'A fortnight on a single L40S.',
		'The bill for the rented H100s came to $310.',
		'两块 3090 跑了一个星期。',
		'一晩かけてRTX 4080で学習。',
		'A100 한 장으로 이틀 반 학습했습니다.',
		'Trois nuits sur une RTX 4090.',
		'Eine Woche auf zwei A40.',
		'Dos semanas en cuatro A100.',
		'Training it took 900 GPU hours on A100 cards.',
	],
	withheld: [
		'We do not disclose the compute used for training.',
	],
	placeholder: [
		`#### Speeds, Sizes, Times [optional]

[More Information Needed]`,
	],
	open: [
		'- **Hours used:** [More Information Needed]',
		'**Training time:** TBD',
		`## Rechenaufwand

Noch auszufüllen`,
		`## 训练算力

待补充`,
	],
	partial: [
		'The training speed was 1800 tokens/s per card.',
		'训练速度约为每秒 1800 个样本。',
		'Measured against a dense network, this model saves 30% of the training costs.',
		'It got there with a tenth of the training compute.',
		'Training was expensive, so we ran it only once.',
		'Our second run took much longer than the first.',
		'训练持续了很长时间。',
		'L\'entraînement a été très coûteux.',
		'Das Training war teuer.',
		'Training period: January to March 2025',
		'Dates d\'entraînement : du 4 mai au 9 juin 2023',
		'Our pre-training cost a third of that of comparable models.',
		'本模型的训练成本约为同规模模型的三分之一。',
		'The model was trained from March 2024 until June 2024.',
		'**When:** training ran from March 2024 to June 2024',
	],
	missing: [
		'Our library improves the training throughput by 30%.',
		'The pictures took us two days to collect.',
		'Notes after Kaggle\'s 30 days of lessons.',
		'```\nEpoch 1/12, loss 0.61\n```',
		'20時間くらいの音声を集めて学習しました。',
		'We raised the number of sentences seen at training time from 8 to 20.',
		'- **FLOPS:** 12.4 billion for one picture',
		'別の学習したモデルから作り直しました（2021/03/04）。',
		'甚至训练了新的分词器（2021/03/04）。',
		'Wall-clock times in seconds are the mean of 5 repetitions.',
		'The loss is shown for up to 300 steps of training for both sizes.',
		'The captioning took 900 A100 hours.',
		'We transfer it to other tasks without requiring expensive fine-tuning.',
		'Nous l\'adaptons sans exiger un entraînement coûteux.',
		'训练小模型，例如使用 4 块 V100 GPU 时，运行：',
		`## 使用

| 模型 | 参数量 | epoch 数 | 训练时间 |
| --- | --- | --- | --- |
| parrot-small | 110M | 3 | 15 天 |
| parrot-tiny | 37M | 3 | 4 天 |`,
		'Checkpoints trained on proprietary data with many GPU hours are for sale.',
		'モデルは 3 万時間のデータで学習されています。',
		'모델은 3만 시간 분량의 데이터로 학습했습니다.',
		'模型用 3000 小时的数据进行训练。',
		'Das Modell wurde mit 3000 Stunden Daten trainiert.',
		'Le modèle a été entraîné avec 3000 heures de données.',
		'El modelo se entrenó con 3000 horas de datos.',
		'## Training\n\nCosine schedule with T_max=500 and min_lr=1e-6.',
		'Parrot takes a third of the memory.',
		'Trained on letters that were written between May 1816 and June 1821.',
		'Trained on forum comments posted between March 2019 and May 2021.',
		'训练文本扩充至90G（2023年6月）。',
		'测试所用的报道发表于2023年5月至6月，不在训练集里。',
		'Training such models is expensive.',
		'With a thinking budget the model, trained for it, answers longer.',
		'A T4 needs twelve seconds for a picture.',
		'Exporting it took three minutes on my laptop.',
		'OpenAI is said to have used 2e25 FLOPs.',
		'La quantification a pris deux heures sur une RTX 3090.',
		'## FAQ\n\n**How long does a reply take?** About two seconds.',
		'## Speed\n\nTranscribes one hour of audio in 15 s on one A10.',
		'2023/02/03 Changed the name of the repository from gpt-ja to pretrained-ja-models',
		'The figures are from June 2024.',
		`# edge-net

A forward pass costs 4.1 GFLOPs for a 224-pixel image.`,
		'The recogniser was trained on 680 hours of broadcast speech.',
		'使用 1 万小时的普通话语音数据训练。',
		'学習データは500時間の会議音声です。',
		`## Fine-tune on your data

Expect about two hours on a T4 for a thousand documents of your own.`,
		`# flood-net

Predicts the water level of a river up to 72 hours ahead.`,
		'Transcribing one hour of speech takes two minutes on a GPU.',
		'Questions that you send to help@example.org are answered within two days.',
		`# smol-parrot

A chat model for phones, made because AcmeLM burnt 1.7 million GPU hours and few can repeat that.`,
		`- [Training time](#training-time)
- [Usage](#usage)

## Usage

\`parrot say hello\``,
		'Doctors in training work sixty hours a week.',
		'We expect the export to take two hours on a laptop.',
		'标注团队每天工作八小时。',
		'500時間の会議音声を書き起こした。',
		'Ein Abonnement kostet 20 € pro Monat.',
		'A request costs $0.002 on AWS; pricing is per million tokens.',
		'Bucketing cuts the training time by 30%.',
		`## Training efficiency

The new objective converges smoothly.`,
		'The training speed is high.',
		'The profiler shows a speedup of 12% in FLOPS during training.',
		'Once merged, the patch is released after a day.',
		'分桶使训练时间缩短了 30%。',
		'Durch das Gruppieren sinkt die Trainingszeit um 30 %.',
		'Le réseau a été affiné pendant 200k mises à jour.',
		'It takes about 900 GPU hours to generate the training data with a larger model.',
		'生成训练数据大约用了 900 个 GPU 小时。',
		'Fig. 3 shows the loss when the compute budget varies.',
		'El entrenamiento de modelos grandes es cada vez más costoso.',
		'| Plan | GPU hours |\n|---|---|\n| Free | 10 |',
		'The longest song we trained on lasts 9 minutes; the total duration of the corpus is 40 h.',
	],
});
