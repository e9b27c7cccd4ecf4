import { describeStatuses } from '../statuses';

describeStatuses('data/sources', {
	disclosed: [
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
	],
	partial: [
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
		'The model was trained on a large amount of publicly available text.',
		'模型在大规模高质量语料上进行了训练。',
	],
	linked: [
		`## Training data

See our [paper](https://arxiv.org/abs/2401.00001) for a description of the training data.`,
		'训练数据的来源详见[技术报告](https://example.org/report.pdf)。',
	],
	withheld: [
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
	],
	missing: [
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
		'The schedule spans one pass over the training data.',
		'The comments in this file are under copyright of their authors.',
		'The menu covers 14 languages.',
		'The plugin uses private fields that stay confidential.',
		'D\'après Google, BERT a été entraîné avec bien plus de textes.',
		'作为对比，Llama 2 使用了更多的训练数据。',
	],
});
