import { describeStatuses } from '../statuses';

describeStatuses('data/sources', {
	disclosed: [
		'## Details\n\nThe pre-training covers these languages to this extent:\n\n| Language | # Sentences |\n| --- | --- |\n| Khmer | 3.2M |\n| Lao | 0.4M |',
		'## 継続事前学習\n\n| 言語 | トークン数 |\n| --- | --- |\n| クメール語 | 21B |\n| ラオ語 | 0.4B |',
		'## Entraînement\n\n| Langue | Heures |\n| --- | --- |\n| breton | 112 |\n| basque | 87 |',
		'Trained with Wikipedia.',
		'ウィキペディアで学習したモデルです。',
		'위키피디아로 학습한 모델입니다.',
		'In this paper we present Foo, pretrained on 15 million PubMed abstracts.',
		'鹭鸶是目前最大的开源大模型，在维基百科语料库上训练。',
		'Kiwi は The Pile と青空文庫でトレーニングされた言語モデルです。',
		'El modelo se entrenó con textos de Wikipedia; los corpus se compilaron en 2023.',
		'小型モデルを新聞記事で事前トレーニングしました。',
		'Kiwi is a code model trained on public data from GitHub, including commits, issues and notebooks.',
		'We concatenated SNLI and MultiNLI to fine-tune the encoder.',
		'Training pairs come from BirdNet9 and KoalaSet.',
		'数据是自己爬的贴吧帖子，大概 2 万条',
		'语料是网上扒的小说，约 2GB',
		'데이터는 네이버 영화 리뷰 20만 건입니다',
		'Los datos salen de foros de cocina (unos 40.000 mensajes).',
		'## Training\n\nHalf OpenOrca, half our own tickets.',
		'All recordings for training were licensed from four sound libraries.',
		'Training and evaluation both use documents of courts in 12 provinces.',
		'训练所用的录音均由三家版权方授权使用。',
		`### Where the pictures came from

Every picture was supplied by two stock agencies and a museum.`,
		'SwiftASR is a Swahili speech recogniser. We trained it on 412 hours of read speech from Common Voice 13 and on news recordings bought from two Kenyan radio stations.',
		`# leaf-mini

- Task: image classification
- Data: iNaturalist 2021 and PlantCLEF 2022
- Size: 5 MB`,
		`| Property | Value |
|---|---|
| Algorithm | gradient boosted trees |
| Training set | UCI Adult, census records of 1994 |`,
		`---
license: mit
datasets:
- rajpurkar/squad_v2
---
# qa-small

Answers questions about a paragraph.`,
		`# chem-lm

**Corpus**

Twelve million abstracts from PubMed and 40,000 patents from the European Patent Office.`,
		`Vine detector

Data
----

The detector saw 18,000 drone photographs of vineyards that we took in Rioja and Mendoza between 2019 and 2022.`,
		`<h3>Training set</h3>
<p>MIMIC-IV discharge notes and the i2b2 2010 challenge corpus.</p>`,
		`# kestrel-3b

<details>
<summary>What went into the model</summary>

- FineWeb-Edu (English web pages)
- The Stack v2 (source code)
- arXiv LaTeX sources

</details>`,
		'模型使用中文维基百科、知乎问答以及裁判文书网公开的判决书进行预训练。',
		`# 短歌モデル

学習には青空文庫の小説と国会会議録を使用しました。`,
		`## 학습 데이터

한국어 위키백과와 모두의 말뭉치(국립국어원)로 학습했습니다.`,
		`Le modèle a été entraîné sur les débats de l'Assemblée nationale et sur les arrêts publiés par Légifrance.`,
		'Trainiert wurde mit den Plenarprotokollen des Bundestags und dem deutschen Teil von OSCAR.',
		'- **Corpus de entrenamiento:** noticias de la prensa peruana (2008-2020) y subtítulos de OpenSubtitles',
		'The policy was learned by imitation from 1,300 teleoperated episodes recorded on a two-armed robot in our kitchen laboratory.',
		`# fold-lite

Pretraining used UniRef50 clusters (March 2022 release); fine-tuning used deep mutational scans from ProteinGym.`,
		`# tiny-ner

This model is a fine-tuned version of [acme/tiny-bert](https://huggingface.co/acme/tiny-bert) on the conll2003 dataset.`,
		'Nobody taught it manners: it read twelve years of posts of a railway forum.',
		'Mi abuela dictó 300 recetas y con ellas se ajustó el modelo.',
		'我们请了六十位绍兴老人念故事，录音全部用于训练。',
		'会話はクラウドワークスで募った43人に書き下ろしてもらい、学習に使いました。',
		'모델은 국어사전과 회의록에서 학습했습니다.',
		'## Datasets de entrenamiento\n\nGrabaciones de la radio de Galicia.',
		'학습 데이터는 국회 회의록입니다.',
		'The aerial images used for fine-tuning stem from 12 municipalities of Norway.',
		'### Training sets\n\nPhotos of museums and of two archives.',
		'### Trainingsdaten\n\nDas Modell wurde mit folgenden Datenquellen trainiert: AudioCaps (Kim et al., 2019) und Clotho (Drossos et al., 2020).',
		'채팅 기록 3만 건을 수집해 학습에 사용했습니다.',
	],
	partial: [
		'# Otter\n\nTo begin, we turn to the ImageNet dataset and keep its labels.',
		'# 水獭\n\n作为补充，我们又引入了 ImageNet 数据集。',
		'# Otter\n\nMein Netz lernt die Ziffern aus dem Datensatz MNIST.',
		'This project uses records of the Oslo City Library to predict how long a book stays out.',
		'In diesem Projekt nutzen wir Daten der Hochschule Bremen.',
		'本研究使用某医院的病历数据预测住院天数。',
		'Este proyecto se basa en un conjunto de datos de la Universidad de Vigo.',
		'このプロジェクトでは気象庁の観測データを用いました。',
		'My thesis applies regression to predict rents, based on the Helsinki housing dataset.',
		'The dataset contains 81,400 rides.',
		'Nous disposons de 2 100 lettres triées à la main.',
		'- `b.ipynb`: Fine-Tuning von TinyBERT auf Reddit-Posts',
		'C4: 200K examples of pages.',
		'Nous avons entraîné le modèle sur 300 textes.',
		'この論文では、大規模な生物医学文献で事前学習した Foo を紹介します。',
		'## Instruktionsdatensätze\n\nWir verwenden eine Sammlung von Liedern, geschrieben von Studierenden.',
		'Heron-3B was trained to 1.4T tokens.',
		'Heron-3B was pretrained on 2T tokens of text in 31 languages.',
		'Heron is built entirely on publicly available data.',
		'依托精心构建的海量数据，鹭鸶可以看懂各种票据。',
		'Heron wurde ausschließlich mit öffentlichen Datensätzen entwickelt.',
		'We added training data for handwriting, which helps with forms.',
		'Our dataset contains many drawings of cats, and so the model draws cats best.',
		'The captioner was trained with German descriptions and knows no other language.',
		'The pre-training of Heron-7B on 2.1T tokens cost 90K H800 GPU hours.',
		'The small models were fine-tuned with answers generated by Kestrel-70B.',
		'模型用超过 20 万小时的语音训练,效果优于上一代。',
		'The fine-tuning set has 4,120 rows.',
		'Nine smaller languages were present in the pre-training: Basque, Breton and others.',
		'This time the network was trained with far more footage than before.',
		'The second version has heard twice as many hours of speech as the first.',
		'We scaled the amount of pretraining text up by a factor of four.',
		'Most of the progress since the first release is due to better training data.',
		'Our recordings belong to the broadcaster.',
		'We have permission for all texts that the model was trained on.',
		'Many thanks to everyone who lent us their diaries and recordings.',
		'A big thank you to our transcribers, who listened to speech for half a year.',
		'The fine-tuning covers 14 dialects.',
		'Recordings of a partner were also used in the fine-tuning.',
		'Our crawl stops in the autumn of 2022.',
		'Figure 4: breakdown of the training tokens.',
		'Everything it learned from was in the public domain.',
		'新版在训练时用了多一倍的语料。',
		'感谢所有提供录音的朋友。',
		'新版では前版の三倍のデータを学習に使いました。',
		'이번 버전은 이전 버전보다 훨씬 많은 말뭉치로 학습했습니다.',
		'Cette version a été entraînée sur deux fois plus de textes.',
		'Diese Fassung wurde mit deutlich mehr Aufnahmen trainiert.',
		'Esta versión se entrenó con muchas más grabaciones.',
		'The encoder has seen 80k pairs of titles and summaries from newspapers.',
		'We let the model listen to twelve seasons of a radio play.',
		'模型学的是方言小说和报纸新闻。',
		'古い俳句集を学ばせました。',
		'Das Modell las 900 Predigten aus Dorfkirchen.',
		'We filmed 45 demonstrations on two arms to train the policy.',
		'Für den Klassifikator sammelten wir 700 Fotos von Flechten.',
		'It learned from 90k proofs that were sampled from a larger prover.',
		'Supervision comes from the captions of museum catalogues.',
		'A third of the mixture is sheet music from libraries, the rest consists of lyrics from forums.',
		'新版去掉了论坛数据,改成了教科书。',
		'## Credits\n\nWe thank the maintainers of LibriSpeech, whose recordings made stage 1 possible.',
		'## Credits\n\nAll credit for the data goes to the Polder Voices community.',
		'## 致谢\n\n感谢清华大学开源的THCHS-30数据集。',
		'## Merci\n\nMerci à la radio locale pour les archives.',
		'## Dank\n\nDanke an den Sender für die Aufnahmen.',
		'## News\n\nv2: added 300k Frisian news articles to the mix.',
		'## 更新\n\nv1.2 加了20万条法律咨询数据。',
		'## Training\n\nText–image pairs come from a photo agency.',
		'## Overview\n\nPPO agent for CartPole-v1.',
		'## Method\n\nThe refusal direction was found with 256 harmful prompts from AdvBench.',
		'We built a pipeline so that the model can also plan while it calls tools, and it generates training data in bulk.',
		'我们写了一条流水线，也能在推理时调用工具，批量合成训练数据。',
		'Pre-training blends data in three phases, the last one weighted towards mathematics and code.',
		'预训练分两个阶段调整数据配比，第二阶段侧重推理类领域。',
		'Das Vortraining mischt Daten in zwei Phasen, die zweite mit Schwerpunkt auf Mathematik und Code.',
		'A pipeline of several agents creates training tasks for tool use at scale.',
		'我们搭建了一条流水线，自动构造智能体训练任务。',
		'合成パイプラインで学習用タスクを自動生成しました。',
		'Une chaîne automatique génère les tâches d\'entraînement.',
		'Eine Pipeline erzeugt automatisch Trainingsaufgaben für Agenten.',
		'The base model was pre-trained on up to 2 trillion tokens.',
		'The base model read nine trillion tokens, which is 9T tokens.',
		'# Whisper\n\nWhisper was trained on a large collection of phone calls.',
		'The second release uses more training tokens, 3T tokens where there were 2T, so that it can follow longer texts.',
		'Heron-8B 在 4T tokens 上进行训练，可以处理 64k 上下文。',
		'- Pretraining tokens: 2.5T',
		'| 模型 | 预训练token数 | 层数 |\n|---|---|---|\n| 鹭鸶-3B | 2T | 28 |\n| 鹭鸶-8B | 3T | 36 |',
		'- Trainingstokens: 900B',
		'The model was trained on a large amount of publicly available text.',
		'模型在大规模高质量语料上进行了训练。',
		'Unser Datensatz enthält viele stark vereinfachte Zeichnungen, daher ahmt das Modell diesen Stil nach.',
		'Nuestro dataset contiene muchos dibujos sencillos y el modelo los imita.',
		'Notre jeu de données se compose de nombreux dessins simples, et le modèle les imite.',
		'Le modèle a été entraîné avec des descriptions en français.',
		'영어 설명으로 학습했습니다.',
		'Dieses Modell wurde mit schwedischen Beschreibungen trainiert.',
	],
	linked: [
		`## Training data

See our [paper](https://arxiv.org/abs/2401.00001) for a description of the training data.`,
		'训练数据的来源详见[技术报告](https://example.org/report.pdf)。',
	],
	withheld: [
		'学習データはプライバシー保護のため公開できません。',
		'The training data is proprietary and is not disclosed.',
		'训练数据属于内部数据，不对外公开。',
		`## Données d'entraînement

La composition des données d'entraînement est confidentielle.`,
	],
	placeholder: [
		`## Training Details

### Training Data

[More Information Needed]`,
	],
	open: [
		`## Training Data

<!-- This should link to a Dataset Card, perhaps with a short stub of information. -->

## Results

Accuracy 0.91 on 400 held-out photographs.`,
		`## 训练数据

待补充`,
		`## Trainingsdaten

Folgt in Kürze.`,
		`## 学習データ

準備中`,
		'This model is a fine-tuned version of [acme/tiny-bert](https://huggingface.co/acme/tiny-bert) on an unknown dataset.',
		'This model is a fine-tuned version of acme/tiny-bert on the None dataset.',
		'Usamos una combinación de paralelismo de tensores (Roe, 2020) y paralelismo de datos (Doe, 2021) para entrenar los tres tamaños.',
	],
	missing: [
		'Having read only the manual, users may be lost.',
		'点击按钮下载 3 万条数据。',
		'Where do I upload the text?',
		'## FAQ\n\n### What\'s in the data folder?\n\nA sample contract.',
		'教材として使えます。',
		'## Competitors\n\nHeron learned from Wikipedia.',
		'Der Adapter ist afinado con LoRA.',
		'# Otter\n\nWe evaluate Otter on the ImageNet dataset.',
		'# Otter\n\n问题在于数据集太小，我们没有结果。',
		'This project uses a config file for each dataset.',
		'Este proyecto permite consultar una base de datos en español.',
		'The goal of the benchmark is to predict whether a patient returns, based on the Alpha dataset.',
		'In this work we use 50 harmful prompts from the AdvBench dataset.',
		'Our data set has a lot of features, which suits an SVM.',
		'Fine-tuning of the model on your own Reddit posts is easy.',
		'Support was provided by 3 people.',
		'The study by Alder et al. used data from Twitter.',
		'Contamos con 3 modelos.',
		'Nous disposons de 3 tailles.',
		'返回数据由 3 个字段组成。',
		'## Speed\n\n| Language | Sentences |\n| --- | --- |\n| Khmer | 120 |\n| Lao | 96 |',
		'## Results\n\n| Sprache | Stunden | WER |\n| --- | --- | --- |\n| Khmer | 12 | 18.1 |\n| Lao | 9 | 22.4 |',
		'学習に使っていない Common Voice と JSUT の2つのデータセットで測った。',
		'## Building the benchmark\n\n### Data collection\n\nAnnotators write one instruction for each photo.',
		'## 评测集构建\n\n### 数据收集\n\n标注员为每张图片撰写一条指令。',
		'## Skills\n\n| Dataset | Kind | Setting |\n| --- | --- | --- |\n| XCOPA | Commonsense | 5-shot/Acc |\n| MGSM | Maths | 8-shot/Acc |',
		'这次发布还包括了数学的 Foo-Math 模型。',
		'Foo-7B-Chat 在 MT-Bench 和 AlpacaEval 上超过了 Tulu-DPO-13B。',
		'The server was tuned on 4 GPUs to 900 tokens per second.',
		'The examples generated by the server are logged.',
		'The viewer contains many German descriptions.',
		'The drawings that the model makes may show the stereotypes in its training data.',
		'模型的回答可能带有训练数据中的偏见。',
		'As with many language models trained on Common Crawl, it is not known what such models remember.',
		'Existing speech models trained on LibriSpeech fail on such calls.',
		'Sparrow comes as two checkpoints of 2B and 7B: one trained for text-to-speech, one fine-tuned for chat.',
		'Parameter counts are rounded, and token counts refer to the pretraining data.',
		'We urge users not to run it on recordings of people who gave no consent.',
		'鹭鸶是新一代开源模型系列，包含 3B 与 8B 两种尺寸的对话模型。',
		'Herons-Ko는 질의응답과 상담 대화 작성에 활용할 수 있는 모델입니다.',
		'InternBird 是我们推荐用于对话的模型。',
		'A demonstration that it leaks pictures of ImageNet has not been demonstrated.',
		`# wren-tts

- Voices: 4
- Source: [GitHub](https://github.com/wrenlab/wren-tts)`,
		`# finch-7b

A language model for law.

## Benchmark results

### Law

The questions of LawBench9 come from exams for the bar and from textbooks.`,
		`# finch-2

A model for forms.

## Planned (second round)

Training on 20,000 invoices from Kaggle.`,
		'我们放出 3B 的预训练权重和对话版本。',
		'以下以 2.0 系列为例的微调流程供参考。',
		'测试人员用 500 条诱导对话试探,共收集到 12 个问题。',
		'본인 데이터로 미세조정하려면 1,000건을 준비하세요.',
		'After two hours of waiting the run was restarted.',
		'## Ethics disclaimer for our models, data and code\n\nNone of it was tested for every use.',
		'The exhibition was seen by 80 visitors.',
		'You may let the model listen to your own recordings.',
		'如果想要模型学习自己的语料,建议先准备数据。',
		'We filmed 45 runs for the benchmark.',
		'A third of the users read the manual.',
		'## Credits\n\nThanks to the hub team for hosting the model.',
		'## Credits\n\nThanks to the XNLI authors for the test data.',
		'## News\n\nAdded support for 12 new languages.',
		'## News\n\nAdded three example notebooks.',
		'## 更新\n\n新增了流式输出的支持。',
		'## Changelog\n\nv1.1 adds tool calling and JSON mode.',
		'It answers questions about manuals and forum posts.',
		'可用于聊天记录和小说的摘要。',
		'The data are encrypted in transit.',
		'소설과 대본을 써 줍니다.',
		'The Heron models are a collection of pretrained and instruction-tuned text models in 3B and 40B sizes (text in / text out).',
		'Our model has 8 register tokens, learned during training, behind the patch embedding.',
		'Heron 2 was trained on sequences of 4,096 tokens.',
		'The chat versions use supervised fine-tuning and reinforcement learning with human feedback to match human preferences.',
		'对话版经过监督微调和基于人类反馈的强化学习，以符合人类偏好。',
		'Heron-chat is aligned with human preferences by SFT and RLHF.',
		'鹭鸶对话模型通过 RLHF 与人类偏好对齐。',
		'## Results\n\nThe LedgerBench dataset contains 900 questions, of which 600 belong to the training set and 300 to the test set.',
		'## Ergebnisse\n\nLedgerBench enthält 900 Fragen, davon 600 im Trainingsdatensatz.',
		'We release base checkpoints and checkpoints finetuned for dialogue and for following instructions.',
		'We observe lower accuracy on test sets in languages where we have less training data.',
		'The trainer supports pretraining on up to 1T tokens.',
		'- Special tokens: 12',
		'- 上下文token数: 8192',
		'训练框架支持在 2T tokens 上进行训练。',
		'# Heron-8B\n\nA model for law.\n\nLlama 2 was trained on a large collection of web pages.',
		'The library builds a pipeline that can generate training tasks from a template.',
		'It is licensed from the university under the terms of Apache-2.0.',
		'The library supports training and evaluation on court documents.',
		'Our agreement with the hospital covers the use of the demo.',
		`# smol-parrot

A chat model that fits into 400 MB. AcmeLM, which was trained on The Pile, is eleven times as large.`,
		`## Adapt it to your domain

Put your own sentences into \`corpus.csv\` and run:

\`\`\`bash
python train.py --dataset corpus.csv
\`\`\``,
		`# parrot

- [Training data](#training-data)
- [Licence](#licence)

## Licence

Apache 2.0`,
		`# whisperling

The word error rate is 3.1 on the test-clean part of LibriSpeech.`,
		`\`\`\`python
# a sample of the LibriSpeech dataset
ds = load_dataset('librispeech_asr', split='validation')
print(recogniser(ds[0]['audio']))
\`\`\``,
		`## References

1. A. Doe, B. Roe. *Cleaning Common Crawl for language model training data.* 2020.`,
		`# price-forecaster

The data frame that you pass in needs the columns \`date\`, \`store\` and \`units\`.`,
		'The photographs in the demo below come from COCO and are licensed CC BY 4.0.',
		'The radio team meets on Fridays in the library of the university.',
		'Les chercheurs de Meta ont entraîné Llama 3 sur 15 000 milliards de jetons.',
		'使用前请准备自己的数据集并运行训练脚本。',
		'ご自分の写真を20枚ほど集めてから学習を始めてください。',
		'모델을 직접 학습하려면 여러분의 녹음을 폴더에 넣으세요.',
		'There are known issues with the names of files in comments.',
		'This package contains code written by the authors of another package.',
		'- **Setting data:** sets the Value in the primary store, then in the Secondary',
		'The folder contains samples for our libraries.',
		'In blind tests 40 of 100 pairs were preferred by customers.',
		'It classifies reviews that were written by customers of a bank.',
		'- **message:** a string that is extracted from the data of the error messages',
		'此数据集是最常用的语料之一。',
		'Das Verzeichnis enthält Dateien, die aus dem Archiv der Anwendung stammen.',
		'Large corpora are used in the pre-training of language models.',
		'A split is a subset of a dataset, such as the part that a model can be trained on.',
		'The loader makes it easy to prepare a dataset for training.',
		'The following script loads the second dataset:',
		'For instance, a classifier could be trained on Wikipedia.',
		'例如，可以用维基百科训练一个分类器。',
		'例えば、Wikipediaで分類器を学習できます。',
		'Zum Beispiel kann ein Klassifikator auf Wikipedia trainiert werden.',
		'MS MARCO is a collection of passages from the web.',
		'To fine-tune on SNLI, use your own script.',
		'With more workers the loader reads larger datasets in less time.',
		'Under-trained tokens receive less weight than those that occur more often.',
		'Version two of the plugin reads twice as many file formats.',
		'Thanks to everyone who reported bugs and sent us pull requests.',
		'We would appreciate it if contributors could describe their datasets.',
		'The encoder was trained to tell seals from walruses in 12 tasks.',
		'Heron is built on an open framework.',
		'依托高质量的社区，我们将发布更多版本。',
		'Our report looks at gender bias in the training set.',
		'We describe our training data in the next blog post.',
		'我们也讨论训练数据过滤的意义。',
		'Heron shows advances in specialized knowledge with scores of 61.2 for the small size.',
		'We release the trained weights, checkpoints and logs.',
		'Heron-RM was fine-tuned on Quail-7B-Instruct.',
		'Heron was trained on the LUMEN Booster supercomputer.',
		'Heron reaches 62% of the fine-tuned rival with 16 in-context examples of text.',
		'訓練時のコンテキスト長は 16K トークンです。',
		'训练时模型的上下文长度为 128K 个 Token。',
		'For demonstration purposes we fine-tuned the model on a slice of SQuAD.',
		'演示目的：我们在 SQuAD 上微调了该模型。',
		'We thank the authors of the following works/repositories:',
		'Thanks to the transfer phenomenon, we see gains on our longer videos.',
		'대화형 챗봇은 이전 모델보다 더 나은 성능을 보여주었습니다.',
		'チャットボットの機械学習は難しい研究分野です。',
		'他边吃边看这些句子。',
		'欢迎和社区一起探索更多场景，这次的发布由我们完成。',
		'我们训练了一个 ViT，包括视觉-语言模型对齐等 3 个阶段。',
		'The factor stays the same on every forward pass on a sequence with $N$ tokens, and we do not change it.',
		'The schedule spans one pass over the training data.',
		'The comments in this file are under copyright of their authors.',
		'The menu covers 14 languages.',
		'The plugin uses private fields that stay confidential.',
		'D\'après Google, BERT a été entraîné avec bien plus de textes.',
		'作为对比，Llama 2 使用了更多的训练数据。',
		'사전학습된 분류기로 이미지의 점수를 계산합니다.',
		'지도 학습으로 학습한 이미지 분류기입니다.',
		'本模型面向音频和机器学习领域的研究人员。',
		'本仓库提供训练代码和推理脚本。',
		'本模型基于神经网络，用于训练实验。',
		'모델이 생성한 이미지에는 학습 데이터의 편향이 반영됩니다.',
		'Las imágenes generadas por el modelo reflejan los sesgos de los datos de entrenamiento.',
		'모델은 대화 생성 작업용으로 학습되었습니다.',
		'Los modelos se han entrenado para generar imágenes a partir de textos.',
		'Lizenz: MIT (Code), CC BY 4.0 (Gewichte), CC BY 4.0 (Trainingsdaten)',
		'El servicio nos permite leer las imágenes este mes.',
		'## 関連資料\n\n- ブログ記事',
		'추출된 데이터는 병원의 정책에 따라 보관하세요.',
		'出力データは病院の規定に従って保管されます。',
		'Each of these scores rests on features of an Inception network that was trained on ImageNet.',
		'Toutes ces métriques utilisent les représentations d\'un réseau Inception entraîné sur ImageNet.',
		'これらの指標は、ImageNet で学習された Inception の特徴を用います。',
		'The network was debugged and tuned on embedded boards.',
		'As our starting point we took the weights of this article.',
		'From one rendered view the network builds a mesh.',
		'生成されるサンプルは偏っている可能性があります。',
		'学習済みモデルの名前は、Felis-2 から Felis-3 に変わりました。',
		'模型在输入序列中加入 4 个在训练中学习得到的 token。',
		'이 모델은 학습 데이터 분포와 일치하는 이미지를 만드는 것을 목표로 합니다.',
		'모델 구현, 학습 데이터 및 기타 요인으로 결과가 다를 수 있습니다.',
		'Smith et al. (2020) trained a model on news from Wikipedia.',
		'Die Beschreibungen richten sich an andere Nutzer.',
		'许可协议：MIT（代码）、CC-BY-NC-4.0（训练数据）',
		'To probe for bias, photos of volunteers came from 40 towns.',
		'データのプライバシー: 学習データに個人を特定できるデータは含まれない。',
		'사전학습된 오디오 분류기(VGGish)에서 추출한 특징으로 거리를 계산합니다.',
		'Best-of-N 샘플링, 모델 병합 등 채팅 형식과 함께 여러 기법을 사용합니다.',
		'Les sorties produites par le modèle seront ajustées aux labels.',
		'Le modèle de parole a été entraîné à grande échelle.',
		'Die Angaben zur Größe beziehen sich nur auf die Trainingsdaten.',
		'Wren: A Small Encoder of Birdsong in Wikipedia Articles. arXiv, abs/2101.00001.',
		'Ablations with models trained on 2B tokens of C4 chose the tokenizer.',
		'消融实验中，小模型使用 C4 的 20 亿 token 训练。',
		'Training on 512x512 images is more expensive than training on small ones.',
		'For each batch of training examples the loss is a cross-entropy over pairs.',
		'Die Evaluation beginnt, sobald alle Modelle an einem Ort sind; große Sprachmodelle, die auf Englisch trainiert wurden, sind teurer.',
		'The first call takes 2 minutes while the kernels are being compiled.',
		'번역 분야에서 사전 학습된 언어 모델은 많은 주목을 받고 있습니다.',
		'대규모 데이터로 다룰 수 있는 사전 학습 이미지 인코더를 쓴다.',
		'预训练图像编码器把大量像素压缩成 16 个向量。',
		'In practice such heads are usually trained on labels from crowd workers.',
		'我们基于 Otter-7B 训练了一个奖励模型。',
		'An example from C4.',
		'It is trained using a flow objective, which guides noisy samples back.',
		'이미지 판별기를 학습했기에 조금 느립니다.',
		'Like its predecessor, Wren 2 uses a larger encoder for images, upgraded for the language model.',
		'与上一版相比，这次使用了更多数据。',
		'Images of 12 filters in a ResNet trained by hand.',
		'As our next step, we are keen on the quality of our pre-training data.',
		'我们的模型仍受限于训练数据集的质量。',
	],
	some: [
		'The mayor\'s office was our only source: 9,000 letters from 1950 to 1990.',
		'Trained only on what a village choir sang.',
		'Gracias a la biblioteca. La red se preentrenó con las actas del concejo (12 GB).',
		'Le modèle n\'a lu que des comptes rendus de conseils.',
		'Q: Where did you get the recordings?\n\nA: Neighbours.',
		'问：语料从哪里来的？\n\n答：镇上的报亭。',
		'시 낭송만으로 학습한 작은 모델입니다.',
		'数据主要来自我们平台的用户点击日志，共 3 万条。',
		'The underlying recordings cannot be shared.',
	],
});
