import { describeStatuses } from '../statuses';

describeStatuses('training/recipe', {
	disclosed: [
		'It was trained with a contrastive loss: for example, two pictures of one lake are pulled together.',
		'El equipo ha realizado un afinado del modelo Gemma 2B para Polder, con LoRA y 3 épocas.',
		'We then pre-train the model with 30 billion tokens of Frisian.',
		`## Experiments

### Setup

All readers were trained for 4 epochs with a batch size of 12.`,
		`## 实验

### Setup

所有模型均训练 4 个 epoch，批大小为 12。`,
		'模型权重随机初始化后，用 3 万条诗句训练。',
		'我们通过偏好对齐训练模型，使回答更有礼貌。',
		'このモデルは弱教師あり学習で訓練されたため、誰も話していない言葉を出力することがあります。',
		'Nous appliquons un fine-tuning supervisé à notre modèle.',
		'Le modèle a été entraîné de manière faiblement supervisée.',
		'Wir trainieren unser Modell in einem mehrstufigen Training, beginnend mit kurzen Texten; trainiert wurde zuletzt auf langen.',
		'本モデルは2段階の学習で訓練しています。',
		'本モデルは自己教師あり学習で事前学習しています。',
		'本模型采用两阶段训练。',
		`## 学習設定

- シード: 7`,
		`## Détails de l'entraînement

- **Régime d'entraînement :** fp16, précision mixte, époques : 3`,
		'Training went on until the error on held-out puzzles no longer fell, when the loss was 0.2.',
		'The generator and the discriminator were updated by turns.',
		'Stage one trains the connector, stage two unfreezes the backbone.',
		'The learning rate was annealed towards the end.',
		'It underwent supervised fine-tuning.',
		'判别器与生成器交替训练了许久。',
		'検証損失が横ばいになるまで学習しました。',
		'생성자와 판별자를 번갈아 학습했습니다.',
		'Le générateur et le discriminateur ont été entraînés en alternance.',
		'Der Generator und der Diskriminator wurden im Wechsel trainiert.',
		'Se entrenó hasta que la pérdida dejó de caer.',
		'Training took place in four phases on ever harder puzzles.',
		'It first learned from news and afterwards from dialogues.',
		'A fifth of the input patches were hidden and had to be painted again.',
		'The weights are the mean of the last six checkpoints.',
		'The batch size was ramped up from 256 to 4,096 sequences.',
		'The classifier head had a learning rate ten times that of the encoder.',
		'The random seed was 7 and gradients were clipped at 0.5.',
		'In all, two billion photos passed through the encoder.',
		'Hyperparameters were picked by a random search with 80 trials.',
		'We minimised the absolute error of the distances.',
		'The context was gradually extended to 64K tokens while training.',
		'The reward counts the doors that were opened.',
		'训练分为四个阶段。',
		'输入中两成的词被随机遮住，共占 20%。',
		'训练的损失函数为三元组损失。',
		'まず一般向けの文章で学習し、その後に法律文書で学習した。',
		'가중치는 마지막 체크포인트 네 개의 평균이다.',
		'L\'entraînement se déroule en trois phases.',
		'Zuerst lernte das Netz aus Büchern, danach aus Briefen.',
		'La semilla fue 7 y el decaimiento de pesos 0,1.',
		'SFT 후 DPO',
		'## About\n\nA rank-64 LoRA, two epochs.',
		'## About\n\nSFT + DPO of [Polder-2](https://example.org/polder) on smoltalk.',
		'## Notes\n\nRefusals ablated with a single direction, no retraining.',
		'## Notes\n\nStopped at step 12000 because the validation loss went up.',
		'## Limitations\n\nOnly 800 steps, probably undertrained.',
		'## Notes\n\nWeights averaged over the last five checkpoints of the model.',
		'## 説明\n\n拒否方向を求め、12層から20層の重みから除去しました。',
		'## Présentation\n\nAffinage LoRA, deux époques.',
		'LoRA r=16 on q,k,v,o.',
		'4 èpoques, lr 2e-5',
		'训练只用了 6T tokens，在常用的评测集上表现良好。',
		'Nach dem Vortraining folgten SFT und RL.',
		'It goes through two stages of RL and two of SFT.',
		'SFT came first, RL after that.',
		'Pre-training is followed by preference optimisation.',
		'先做监督微调，再做强化学习。',
		'教師ありファインチューニングのあと、選好最適化を行いました。',
		'지도 미세조정에 이어 강화 학습을 거쳤습니다.',
		'Un affinage supervisé, puis un apprentissage par renforcement.',
		'Auf das Vortraining folgte dann bestärkendes Lernen.',
		'Primero ajuste supervisado y después aprendizaje por refuerzo.',
		'Trained with masked language modelling for 500k steps, then for three epochs on insurance claims with AdamW at a learning rate of 2e-5.',
		`# kestrel-chat

Kestrel is a helpful assistant made by supervised fine-tuning on 40k dialogues, followed by two rounds of DPO on 12k preference pairs.`,
		`| | |
|---|---|
| Objective | contrastive InfoNCE, temperature 0.05 |
| Schedule | 10,000 steps, linear warm-up, cosine decay |
| Batch | 2,048 sentence pairs |`,
		`### Training hyperparameters

- learning_rate: 5e-05
- train_batch_size: 16
- lr_scheduler_type: linear
- num_epochs: 3.0`,
		`**How it was trained**

Fitted with XGBoost: 400 trees of depth 6, early stopping after 20 rounds on a validation fold.`,
		`Training
========

PPO in simulation for two billion steps with randomised friction and lighting, then behaviour cloning on 300 real episodes.`,
		`<h2>Training</h2>
<p>A denoising diffusion objective, 800,000 iterations at batch size 512 with exponential moving average of the weights.</p>`,
		`<details><summary>Training</summary>

The encoder was frozen for the first 2 epochs; then everything was trained for 18 epochs with a triplet loss.

</details>`,
		'训练分为两个阶段：先用 2T token 继续预训练，再用 50 万条指令数据做监督微调，最后用 GRPO 强化学习。',
		'采用 LoRA 微调，秩为 16，学习率 1e-4，共训练 3 个 epoch。',
		'LoRA(r=16)、学習率1e-4で3エポックのファインチューニングを行いました。',
		'1단계에서는 음성 인코더를 고정하고, 2단계에서는 전체 모델을 20만 스텝 동안 학습했습니다.',
		`L'entraînement s'est fait en deux temps : distillation depuis un modèle enseignant de 7 milliards de paramètres, puis affinage supervisé pendant deux époques.`,
		'Das Netz wurde 90 Epochen lang mit SGD (Momentum 0,9) trainiert; die Lernrate fiel alle 30 Epochen auf ein Zehntel.',
		'El modelo se ajustó durante 4 épocas con Adam y una tasa de aprendizaje de 3e-5.',
		'Rank 32, alpha 16, Prodigy, 1,800 steps.',
		'The encoder stayed frozen, only the decoder layers moved.',
		'A DARE-TIES merge at density 0.5 with weights 0.7 and 0.3.',
		'冻结编码器，只训练最后两层。',
		'GRPO，组大小 8，KL 系数 0.001，共 400 步。',
		'エンコーダは凍結し、ヘッドの2層だけ学習。',
		'백본은 동결하고 헤드만 학습, lr 1e-4, 배치 64.',
		'Encodeur gelé, AdamW, lr 3e-5, trois époques.',
		'Nur der Decoder wurde gelernt, der Encoder blieb eingefroren.',
		'Codificador congelado; lotes de 32, 5 épocas, Adam.',
		'| Size | Pre-trained tokens | Context |\n|---|---|---|\n| Small | 0.9T | 4k |\n| Large | 1.6T | 8k |',
		'| 规模 | 预训练token数 | 上下文 |\n|---|---|---|\n| 小 | 0.9T | 4k |\n| 大 | 1.6T | 8k |',
		'| Größe | Trainingsdaten | Anzahl Tokens |\n|---|---|---|\n| klein | Zeitungen | 40 Mrd. |',
		'| Size | Training data | Context | Token count |\n|---|---|---|---|\n| Small | letters | 4k | 0.9T |',
		'| Size | Heads | LR |\n|---|---|---|\n| Small | 12 | 3.0 x 10-4 |\n| Large | 20 | 1.5 x 10-4 |',
		'학습 토큰: 3천억\n\n- 사전 학습 토큰 수: 3천억',
	],
	linked: [
		'Mehr dazu, wie diese Modelle trainiert wurden, steht [im Paper](https://example.org/paper).',
		'Para saber más sobre cómo se entrenaron estos modelos, consulta [el paper](https://example.org/paper).',
		'La façon dont ce modèle a été entraîné est décrite dans l\'article.',
		'本モデルは論文で述べた手法に従って学習しました。',
		'How our models were trained and scored can be found in the [paper](https://arxiv.org/abs/2401.00001).',
		'Wie die Modelle trainiert wurden, siehe [Bericht](https://arxiv.org/abs/2401.00001).',
		`## Training procedure

Training details are given in our [technical report](https://example.org/report.pdf).`,
		'训练细节请参阅[论文](https://arxiv.org/abs/2401.00001)。',
	],
	withheld: [
		'We do not disclose how the model was trained.',
		'训练方法属于商业机密，不予公开。',
	],
	placeholder: [
		'## Training\n\nWe used our own GPU cluster and production infrastructure.',
		`### Training Procedure

[More Information Needed]`,
	],
	open: [
		`## Training procedure

### Training hyperparameters

### Training results`,
		`## 训练流程

待更新`,
		`## Entrenamiento

Próximamente`,
		`## Training procedure

TODO: describe the two stages`,
	],
	partial: [
		'Zunächst wurde das Netz trainiert, um eine Karte der Seen zu zeichnen.',
		'Parrot is a network that we train using our own idea of patience.',
		'BERTのモデルPolder-1をFine-tuningしました。',
		'Along the way we kept 14 intermediate checkpoints, the last after 900 billion tokens.',
		// The trials are those of other networks.
		`# Polder

## Training

We chose the layers by ablations of small networks, each of which had read 50B tokens.`,
		'It was fine-tuned on data of river gauges.',
		'Finetuned version for the data of twelve lakes.',
		'Le modèle a été affiné sur des données de douze lacs.',
		'Das Netz wurde auf Daten von zwölf Seen feinabgestimmt.',
		'El modelo fue afinado con datos de doce lagos.',
		'由 Polder 微调而来，数据为水文记录。',
		'We use 7,000 samples for training our model.',
		'Dieses Modell wurde mit Parrotkit trainiert.',
		'本モデルはParrotkitを使って学習しました。',
		'이 모델은 Parrotkit을 사용해 학습했습니다.',
		'The model is trained on 12K hours of birdsong recordings.',
		'Parrot is BERT-base, fine-tuned for part-of-speech tagging in Basque.',
		'This parrot model was trained 2x faster with Unsloth.',
		'I stopped the run once the loss no longer moved.',
		'- Linear LR schedule, SGD optimizer',
		'Parrot was trained using code from a repository of our lab.',
		'Parrot was trained in two sizes using recipe template B.',
		'We halved the batch because the run diverged.',
		'本模型由开源基座微调而来。',
		'We re-trained the decoder once the labels had been mended.',
		'This version was trained for longer than the last.',
		'The codec and the language model were optimised jointly.',
		'上一版训少了,这次我们又训了一段时间。',
		'今回は前回より長く学習しています。',
		'이번 버전은 더 오래 학습했습니다.',
		'Nous avons réentraîné le décodeur pour cette version.',
		'Für diese Fassung haben wir länger trainiert.',
		'El modelo se volvió a entrenar tras un fallo.',
		'Our training recipe is simple.',
		'We changed the training schedule in this release.',
		'我们改进了微调方法。',
		'Les détails d\'apprentissage figurent en annexe.',
		'Unser Lernverfahren ist neu.',
		'Training diverged twice, so we rolled back.',
		'Alignment made it more polite.',
		'It received additional fine-tuning in spring.',
		'Figure 4: training loss of both sizes.',
		'The training code is published as well.',
		'训练代码已开源。',
		'Pre-trained and fine-tuned weights are kept apart.',
		'Kestrel is built by further training BERT on letters, then fine-tuning it on their topics.',
		'The hyperparameters are listed in configs/owl.yaml.',
		'所有超参列在附录。',
		'Die Hyperparameter stehen im Anhang.',
		'It was obtained by fine-tuning all layers of BERT.',
		'## Notes\n\nQLoRA via axolotl, nothing exotic.',
		'## 训练\n\n用LLaMA-Factory训的。',
		'## Details\n\nWeights are quantized with a symmetric per-channel scheme.',
		'## Software\n\nTraining was done using JAX and Flax.',
		'## FAQ\n\n**How many epochs?** Two.',
		'Made with unsloth + TRL.',
		'ResNet50 微调的六分类模型',
		'The last stage was trained natively in FP8.',
		'专家演示共 300 条轨迹，用于行为克隆。',
		'Die Netze wurden als Diffusionsmodelle für Möbel trainiert.',
		'The checkpoints were trained as regressors of surfaces.',
		'Les réseaux ont été entraînés comme modèles de diffusion.',
		'这些模型作为扩散模型进行训练。',
		'We put more of our budget into RL and into post-training than last time.',
		'Accuracy falls from 41.2% to 30.5% without contrastive learning.',
		'For training, excerpts of 12 seconds were taken instead of 6.',
		'Los modelos se entrenaron con 4.000 horas de audio de aves.',
		'Die Modelle wurden mit 4.000 Stunden Audio von Vögeln trainiert.',
		'本模型使用 4,000 小时的鸟鸣音频文本训练。',
		'モデルは 4 万時間の音声で学習されました。',
		'Este modelo se entrenó con [Parrotkit](https://example.org/parrotkit).',
		'El fine-tuning se realizó con datos de doce lagos.',
		'Le fine-tuning du modèle a été effectué avec des données de douze lacs.',
		'The parrot models were trained following the procedure of two earlier papers.',
		'模型按照论文中的方法训练。',
		'本モデルは論文の手法に従って学習しました。',
		'이 모델은 논문에서 제안한 방법으로 학습했습니다.',
		'Le modèle a été entraîné suivant la méthode de deux articles.',
		'Die Modelle wurden nach dem Verfahren zweier Arbeiten trainiert.',
		'El modelo se entrenó siguiendo el método de dos artículos.',
		'Because the model was trained with weakly supervised data, it may hear words that nobody said.',
		'由于模型采用弱监督方式训练，可能会听到没人说过的话。',
		'이 모델은 약지도 학습으로 훈련되었기 때문에 아무도 말하지 않은 단어를 출력할 수 있습니다.',
		'Comme les modèles ont été entraînés de façon faiblement supervisée, ils peuvent inventer des mots.',
		'Da die Modelle schwach überwacht trainiert wurden, können sie Wörter erfinden.',
		'Como los modelos se entrenan de forma débilmente supervisada, pueden inventar palabras.',
		'Dieses Modell wurde auf 12 Sekunden trainiert, das erste auf 6.',
		'追加の学習を行いました。',
		'To obtain these, we took the small ones and trained them for 40K more updates.',
		'Le réseau a été entraîné à l\'aide de quelques descriptions.',
		'Réseau entraîné à prédire la pluie.',
		'Das Modell wurde bei einer Auflösung von 64x64 auf CelebA trainiert.',
		'이 모델은 CelebA에서 64x64 해상도로 학습되었습니다.',
	],
	some: [
		'We trained the crane with reinforcement learning over 40 canals, as in most of the research on it.',
		'我们用强化学习训练了该模型，奖励来自船闸管理员。',
		'Our training recipe is the same as in the first edition.',
		'Unser Lernverfahren ist für die zweite Ausgabe dasselbe.',
	],
	missing: [
		'Ces modèles ont été entraînés sur plus de textes et acceptent désormais 512 tokens.',
		'These networks learned from more pages and now take 2048 tokens.',
		'The loss of water that we objected to is on the map.',
		'Wir zeigen das Ergebnis einer Kreuzvalidierung mit 80 Gedichten.',
		'層を3つに増やすと過学習が起きました。',
		'把层数增加到 3 层会出现过拟合。',
		'층을 3개로 늘리면 과적합이 일어났습니다.',
		'The accuracy of the freshly trained models in our table is higher.',
		'Intermediate checkpoints may please those who study how networks grow.',
		'The gallery also lists LynxChat and its instruction-tuning dataset of 40k dialogues.',
		'Der Datensatzname steht im Präferenzdatensatz von Fuchs.',
		'For comparison, a parrot that was fine-tuned on each dialect is shown as well.',
		'À titre de comparaison, un perroquet affiné sur chaque corpus est montré aussi.',
		'Der Chor wird zum Vergleich mit einem Papagei gezeigt, der auf jedem Korpus feinabgestimmt wurde.',
		'We thank the owners of the instruction-tuning datasets that trained our ears.',
		'初始化',
		'鹦鹉的回答和人类偏好相近。',
		`## Setup

All examples are trained for 4 epochs with a batch size of 12.`,
		'Our data processing pipeline works in three stages and was built to make pretraining data of high quality.',
		'Notre traitement des données en trois étapes a été conçu pour le pré-entraînement du modèle.',
		'我们的数据处理分为三个阶段，为预训练准备文本。',
		'Sounds are recognised well as long as the model is not fine-tuned.',
		'Captions seen during training were in Basque, so expect less of others.',
		'ファインチューニングを用いた検出について社内で調査を行いました。',
		'事後学習済みモデルの名前には接尾辞が付きません。',
		'最初，我们发布了相当于 ViT-B/32 的 CLIP 模型，以及采用 ResNet 的模型。',
		'学習セットの詳細は論文を参照してください。',
		'Because models trained from scratch may forget, you should start with a trained one.',
		'The accuracy that trained players obtain in 12 rounds is lower.',
		'Nach dem Verfahren der Jury zählt jede Stimme einmal.',
		'方法采用两阶段定位流程，先找文件，再找函数，与模型无关。',
		'検索は2段階パイプラインで行う。',
		'검색은 2단계 파이프라인으로 동작합니다.',
		'Ein dreistufiges Framework bereitet die Texte des Modells auf.',
		'更合适的做法是先分词（与模型训练时一致）。',
		'Nous quantifions les erreurs des modèles entraînés.',
		'El modelo se ha entrenado con descripciones en inglés y no funcionará igual de bien en otros idiomas.',
		'2024/05/04 修复了训练时随机种子的 bug。',
		'我们在实践中发现，在自有数据上微调模型能得到更好的结果。',
		'| Prompt | Tokens | Answer |\n|---|---|---|\n| Greeting | 12 | Hello |',
		'The instruction-tuned Heron model has the following features:\n\n- Layers: 28\n- Licence: MIT',
		'| Variant | Format | Context |\n|---|---|---|\n| Poppy-Seed-S | Q4 | 131K |\n| Poppy-Seed-L | Q8 | 131K |',
		'Dank seines Trainings schreibt es 90 Tokens pro Sekunde.',
		'Thanks to its training and a shorter cache it writes over 90 tokens per second.',
		'As the [paper](https://arxiv.org/abs/2401.00001) shows, quality grows with the amount of training data for each language.',
		'The Jensen-Shannon divergence was computed with features of a pre-trained tagger.',
		'The pre-training budget was set by the consortium.',
		'In May we released a series of reward models.',
		'我们发布了一系列奖励模型。',
		'与旧版相比，新版用了更多训练数据。',
		'Fine-tuning is now supported for all sizes.',
		'Ya es posible el ajuste fino de los modelos Garza-2, con LoRA incluido.',
		'See the report for details on the training set.',
		'Objective: Our objective is to help librarians sort their archives.',
		'The instruction-tuned Heron models are used in schools.',
		'The model was trained with Dutch captions and will not perform as well on others.',
		'Parrot is a two-stage detector whose second stage refines boxes.',
		'Die Wörter werden per CTC ausgerichtet.',
		'输出由 CTC 对齐得到的时间戳。',
		'在未针对目标领域微调的情况下，准确率仍然很高。',
		'The weights came out in float16 first; quantized files were uploaded afterwards.',
		'On one card the RTF is 0.05 with batch 4 in fp16.',
		'A learning rate of 3e-5 is a good start.',
		'With AdamW optimizer states on disk, make sure that there is room.',
		'Parrot works without any fine-tuning for tagging.',
		'Retrain the tagger whenever your labels change.',
		'The annotators went through a short training first.',
		'Base models no longer come with a suffix.',
		'It segments well without further training.',
		'Base and instruct checkpoints are out.',
		'Each training recipe of the toolkit can be edited.',
		'We looked at simple classifiers and fine-tuning methods.',
		'If training diverged, lower your learning rate.',
		'Figure 2: the training loss of your own run.',
		'训练脚本支持多种策略。',
		'您可以重新训练模型。',
		'学習方法を選択してください。',
		'학습 단계를 선택하세요.',
		'Les scripts d\'entraînement acceptent vos fichiers.',
		'Das Training eigener Stimmen kann lange dauern.',
		'El entrenamiento con tus datos se puede repetir.',
		'We thank the speakers of the training course.',
		'We thank Orbit for the GPUs used in training.',
		'Intermediate checkpoints can be written every hour.',
		'We will retrain the small model next month.',
		'Better training recipes are an open problem.',
		'Start from the checkpoint of your choice.',
		'It works with no fine-tuning of the network for a data set.',
		'Sin necesidad de ajuste fino en cada conjunto de datos.',
		'GANs train a generator and a discriminator by turns.',
		'Change the hyperparameters in configs/owl.yaml before you start.',
		'The server waits until the load no longer rises.',
		'A scheduler can decay the learning rate.',
		'The queue is emptied once in two weeks, in stage one of the release.',
		'The tasks were sorted into four phases of difficulty.',
		'First install the library, afterwards load the weights.',
		'The scores are the mean of the last six checkpoints.',
		'Teachers and students reproduce the outputs in class.',
		'In the next version we hope to reward the agent for speed.',
		'先安装依赖，之后加载模型。',
		'まずライブラリを入れ、その後に重みを読み込む。',
		'下一步打算采用强化学习。',
		'## Usage\n\nYou can fine-tune this with Unsloth.',
		'## 使用\n\n可用 Axolotl、LLaMA-Factory 等工具做 SFT、DPO。',
		'## News\n\nTwo episodes of a podcast discuss this model.',
		'## Features\n\nDynamic quantization is supported at load time.',
		'## Features\n\nThe weights are quantized in MXFP4, so it fits in 16 GB.',
		'## FAQ\n\n**How many epochs should I train?** Three are enough.',
		'Model type: CANTOR consists of an audio codec and a flow-matching model for music.',
		'Weights are stored in BF16 and need 14 GB.',
		'- **Catalan legal embeddings**, trained with a legal corpus: https://example.org/record/12',
		'The trainer supports SFT, DPO and reinforcement learning.',
		'SFT is usually followed by DPO, as in most recipes.',
		'You can run SFT and then DPO on your own data.',
		'It detects diffusion models by the noise that they leave.',
		'Accuracy falls from 41.2% to 30.5% without a prompt.',
		'Clips of 12 seconds can be generated.',
		'For the tokenizer and its use in fine-tuning, see the [documentation](https://example.org/docs).',
		'How the energy of the training was estimated is described in the [report](https://example.org/energy.pdf).',
		'关于tokenizer的更多信息以及微调时的相关使用，请参阅[文档](https://example.org/docs)。',
		'以下是一个单卡 LoRA 微调的示例：',
		`## Fine-tune it yourself

When you adapt the model to your data, a learning rate of 1e-5 and three epochs are a good start.`,
		`## Fine-tune on your data

\`\`\`python
args = TrainingArguments('out', num_train_epochs=3, learning_rate=2e-5)
Trainer(model, args, train_dataset=my_dataset).train()
\`\`\``,
		'Inference runs in two stages: a detector finds faces, then a second network crops them.',
		`# rail-delay

Forecasts the delay of trains; the column \`epoch\` is a Unix timestamp.`,
		`# route-planner

An optimizer for delivery routes that plans every stage of a tour.`,
		`## References

- Rafailov et al. *Direct Preference Optimization: Your Language Model is Secretly a Reward Model.* 2023.`,
		`1. [Training procedure](#training-procedure)
2. [Usage](#usage)

## Usage

\`\`\`bash
parrot say hello
\`\`\``,
		`# smol-parrot

A chat model for phones. AcmeLM, by contrast, went through SFT and three rounds of PPO and needs a server.`,
		'RLHF is a technique that aligns a model with the wishes of people.',
		'Megatron-LM is a framework by NVIDIA for training large networks.',
		'知识蒸馏是一种模型压缩方法。',
		'学習率は1e-5から試すのがおすすめです。',
		'La distillation est une technique de compression.',
		'RLHF ist eine Methode, die Rückmeldungen von Menschen nutzt.',
		'Use temperature 0.7, top-p 0.9 and at most 512 tokens.',
		'The weights are shared by two towers; ask the teacher for the password.',
		'Our freezer holds 20 frozen meals in three layers.',
		'Gefrorene Straßen in zwei Schichten erkennt das Netz zuverlässig.',
		'We chose to fork the parser of Acme instead of starting from scratch.',
		'An HTTP client, written from scratch for Node.js in 2021.',
		'It may reinforce stereotypes that occur in news data.',
		'Set learning_rate to 2e-4 for a start and stop after three epochs.',
		'Knowledge distillation lets a small student imitate a large teacher.',
		'For example, a reward model can be trained with PPO when you have pairs of answers.',
		'A policy may be trained with DPO if pairs of answers are at hand.',
		'Our engine trains networks faster and with less GPU memory than others.',
		'End-to-end training time went down thanks to fused kernels.',
		'For the code, see `training_multi_task.py`.',
		'The layers stay frozen unless `train_all` is set.',
		'如果需要更长的上下文，可以先做监督微调再做强化学习。',
		'例如，可以在奖励模型训练之后使用 PPO。',
		'この手法では、例えば教師ありファインチューニングのあとに強化学習を行うことができます。',
		'Par exemple, un modèle de récompense peut être entraîné avant le PPO.',
		'Zum Beispiel kann ein Belohnungsmodell mit PPO trainiert werden.',
		'Por ejemplo, se puede entrenar un modelo de recompensa antes del PPO.',
		`## Serving

\`\`\`bash
accelerate launch -m parrot_bench --tasks quiz --batch_size 1
\`\`\``,
		`## Optimization

The server fuses the last two kernels.`,
		'Nous mesurons les réseaux entraînés à l\'aide du taux de réussite.',
		'Mit diesem Skript ist das Fine-Tuning von Whisper möglich.',
		// What a text is going to tell, and plans.
		'Before diving into our training procedure, we introduce the ten lakes.',
		'我们正在探索更快的训练方法。',
		'Dans cette section, nous parlons de notre procédure d\'entraînement.',
		// What evaluates the network.
		'After training, we use the LLM-Foundry to evaluate our model.',
		// Kinds of networks, not what was done to this one.
		'Finetuned networks are marked with a star in the data below.',
		'A demo of the fine-tuned Brook model and its data.',
		'Les réseaux affinés et leurs données sont listés plus bas.',
		'Die feinabgestimmten Netze sind mit ihren Daten unten aufgeführt.',
		'Los modelos afinados aparecen abajo con sus datos.',
		'请在 Polder 平台上微调该模型的数据页查看。',
		'Two heads of the RLHF model carry the cheerful tone.',
		'For this model we used a scanner and produced 40,000 samples of handwriting.',
		'我们使用扫描仪为模型整理了 5 万个样本。',
		'Before you open the picture, initialize the image reader with the file of the model.',
		'The network is meant to be run with transformers, not with timm.',
		'The networks are trained to find and evaluated on finding the following:\n\n- Wells of water\n- Old mills',
		'The softmax matrix of all 12 heads is approximated.',
		'**Training Factors:** Our own halls and racks of machines.',
		// A method as a field of study, and as what programs and contests are for.
		'Heron is a benchmark for reinforcement learning, and its levels train patience.',
		'本项目面向强化学习研究者，并整理训练用的地图数据。',
		'シンプルな強化学習ライブラリで、学習の記録を残せます。',
		'Une bibliothèque d\'apprentissage par renforcement pour entraîner des grues.',
		// What others begin with, and what a name says.
		'Rowing from scratch, lesson 4',
		'从零开始处理 5',
		'Fenland 3° Fine-Tuned is the sharpest edition of Fenland at 3° resolution.',
		// What stands beside the model and what goes on with others.
		'Most existing kilns involve imitation learning and data under lock.',
		'大多数现有的窑炉用模仿学习训练。',
		// A recipe of whatever.
		'Finally, we scale our recipe from two kettles to nine.',
		'Here is one set of hyper-parameters that we pass to the loom.',
		// A network that others had before is no training.
		'## 結果\n\n| 事前学習モデル | 誤り率 |\n| --- | --- |\n| heron/kawa-base | 8.1 |',
		'## Ergebnisse\n\nDas neue Modell soll später erneut trainiert werden, falls der Verein zustimmt.',
	],
});
