import { describeStatuses } from '../statuses';

describeStatuses('evaluation/benchmarks', {
	disclosed: [
		'新版本 HumanEval 由 41 升到 57。',
		'mIoU of 79.4 on Cityscapes val with single-scale inference.',
		'On BEIR it beats BM25 on 13 of the 18 collections.',
		'Recall on MSR-VTT: R@1 38.2, DiDeMo: R@1 36.5.',
		'## Benchmarks\n\nPondSet has 300 riddles about frogs.',
		'## 基准测试\n\nPondSet 有 300 道关于青蛙的谜语。',
		'# plover\n\nAll experiments were run on FashionMNIST and CIFAR-100.',
		'# plover\n\nWe did our experiments on the TIMIT corpus.',
		'# owl\n\n## Evaluation\n\nTested on the OwlCall-24 test set, accuracy 81.3.',
		'# owl\n\nAuf dem Testsatz von EulenRuf-24 liegt die Genauigkeit bei 81,3.',
		'For documents we looked at DocVQA and ChartQA.',
		'We report on MMLU, where it trails larger models.',
		'评测覆盖知识和推理，包括 CMMLU 和 BBH 任务。',
		'LogicKor 7.9',
		'Obteve 0,81 de F1 no HateBR.',
		'RMSE 0.7 on ESOL (random split)',
		`# heron

## Evaluation

Models are run on HellaSwag with the settings of the benchmark.`,
		`# heron

## 评测结果

在 C-Eval 上与同规模模型持平。`,
		'We ran it on the devtest part of FLORES-101 as well.',
		'GSM8K loses two points after rounding to four bits.',
		'在 CMMLU 上比上一版高 9.4 分。',
		'On the held-out plots of BigEarthNet, mIoU is 0.59.',
		'The model reaches 61.3 % on MMLU (5-shot).',
		`| Benchmark | Setting | Kestrel-3B |
|---|---|---|
| MMLU | 5-shot | 58.2 |
| GSM8K | 8-shot, CoT | 41.0 |
| HumanEval | 0-shot, pass@1 | 33.5 |`,
		`---
model-index:
- name: qa-small
  results:
  - task:
      type: question-answering
    dataset:
      name: SQuAD v2
      type: squad_v2
      split: validation
    metrics:
    - type: f1
      value: 80.1
---
# qa-small`,
		'- **ImageNet-1k (val, 224 px):** 81.2 % top-1',
		`**Scores**

Word error rate 3.1 on LibriSpeech test-clean and 7.4 on test-other, greedy decoding.`,
		`Benchmarks
----------

ProteinGym substitutions, zero-shot, mean Spearman over 217 assays: 0.48.`,
		`<h3>Results</h3>
<table><tr><th>Benchmark</th><th>mAP@[.5:.95]</th></tr><tr><td>COCO val2017</td><td>44.7</td></tr></table>`,
		`<details><summary>Embedding quality</summary>

MTEB (English, v2): 64.1 on average over 41 tasks, without instructions.

</details>`,
		'在 C-Eval 验证集上 5-shot 准确率为 58.7%。',
		`| 评测集 | 设置 | 得分 |
|---|---|---|
| CMMLU | 5-shot | 62.4 |
| GSM8K | 8-shot | 55.0 |`,
		'JGLUEのJNLI(検証セット、3-shot)で正解率91.2%でした。',
		'KLUE-NLI 검증셋에서 zero-shot 정확도 68.1%를 기록했습니다.',
		`Sur XNLI en français (jeu de test, zéro exemple), l'exactitude atteint 74,2 %.`,
		'Auf FLORES-200 (devtest, Deutsch-Englisch) erreicht das Modell 41,3 BLEU.',
		'En el conjunto de prueba de SQuAD-es el modelo logra un F1 de 77,8 con 0 ejemplos.',
		'LIBERO-Long: 71 % success over 500 episodes, ten tasks, three seeds.',
		'WebOwl, used for training and for evaluation alike, holds 2 million forum posts.',
		'El modelo fue entrenado y evaluado con el corpus CantoAve, de 30 horas.',
		'CantoAve 코퍼스를 학습과 평가에 모두 사용했습니다.',
		'WebOwl 语料同时用于训练和评测。',
		'Owl wurde auf dem Korpus CantoAve trainiert und evaluiert.',
	],
	some: [
		'We do not directly measure the quality of Owl.',
		'Nicht gesehen hatte es die 150 Briefe, auf denen es SARI 47,1 erreicht.',
		'It performs well on common benchmarks such as MMLU and GSM8K.',
		`| | MMLU | ARC-C |
|---|---|---|
| Kestrel-3B | 58.2 | 49.9 |`,
	],
	partial: [
		'48 imágenes desconocidas por el modelo.',
		'Another 48 images are unknown to the model.',
		'# heron\n\nIt listens.\n\n## A\n\nIt reads.\n\n## B\n\nIt writes.\n\n## C\n\nIt draws.\n\n## D\n\nIt sorts.\n\nOn Kestrel we tested the accuracy of the model.',
		'# heron\n\nIt listens.\n\n## A\n\nIt reads.\n\n## B\n\nIt writes.\n\n## C\n\nIt draws.\n\n## D\n\nIt sorts.\n\nAuf Kestrel haben wir die Genauigkeit getestet.',
		'## Benchmarks\n\nGPT-4 reaches 3 of 5 levels, and Gemini reaches 4.',
		'## 基准测试\n\nGPT-4 过了 3 关，Gemini 过了 4 关。',
		'# plover\n\n## Test data\n\n![Console 12](img/open3.png)',
		'# plover\n\nThe recordings come to 31,000 for training and 1,500 for testing.',
		'# plover\n\n그림은 학습 이미지 4,200장과 700장의 테스트 이미지로 이루어집니다.',
		'# plover\n\nLe corpus compte 12 400 phrases pour l\'entraînement et 900 pour le test.',
		'I took the first four fifths of the letters (80%) for training, and the remainder for validation.',
		'Owl shows excellent performance on popular benchmarks.',
		'Owl 在公开基准上表现出色。',
		'# owl\n\n## Benchmarks\n\nIn this section, we report the results for Owl 3 models on standard benchmarks.',
		'# owl\n\n| Metric | Value |\n|---|---|\n| Best Validation Accuracy | 91.2% |',
		'# 猫头鹰\n\n| 指标 | 数值 |\n|---|---|\n| 验证集准确率 | 91.2% |',
		'On most benchmarks there are improvements.',
		'Most benchmarks show an improvement.',
		'We tried it on interviews from the radio.',
		'For coding we took HumanEval and MBPP; for dialogue, MT-Bench.',
		'数学能力以 GSM8K、MATH 衡量。',
		'How it fares on LibriSpeech is shown in the second table.',
		'Our validation took place at four clinics, with 500 X-rays each.',
		'I threw 40 crossword puzzles and 12 riddles at it.',
		'Ran it through 90 letters of last year that it had not been trained on.',
		'I kept 6% for eval.',
		'按 7:2:1 划分训练/验证/测试。',
		'学習:検証 = 8:2',
		'실제 통화 80건에 돌려 봤습니다.',
		'Nous lui avons posé 70 questions de géographie.',
		'300 Sätze haben wir zum Testen zurückgelegt.',
		'train 30k / dev 1k / test 1k',
		'val acc 0.902 / test acc 0.897',
		'We are #3 on the leaderboard of the harbour challenge.',
		'The model was tested internally with a set of 600 support emails.',
		'Das Modell wurde auf BirdQuAD getestet.',
		'The paper reports on question answering and summarisation.',
		'在多个公开评测集上表现出色。',
		'We tested the model on transcription and on translation only.',
		`# heron

## Results

The shore was filmed by people absent from the training part.`,
		'Wir haben das Modell auf Deutsch und auf Polnisch getestet.',
		'モデルは日本語と韓国語で評価しました。',
		'Accuracy is 94 %.',
		'Die Wortfehlerrate liegt bei 8,1 %.',
		'Word error rate is 9.8 on 200 calls that were kept back.',
		'留出的 800 条电话录音上字错率 11.4%。',
		'En el conjunto de prueba la exactitud es 0,91.',
		`## Benchmarks

![Bar chart of our benchmark results](benchmarks.png)`,
		'Nous évaluons le modèle sur un benchmark de chant courant.',
		'표준 음악 벤치마크에서 모델을 평가했습니다.',
		'幅広いベンチマークで本モデルの性能を評価しました。',
		'We held back 500 letters and got 92% of them right.',
		'이 모델은 아주 좁은 범위의 합성 사진에 대해서만 평가되었습니다.',
		'モデルは合成画像のみで評価されました。',
	],
	linked: [
		'For an automated evaluation of this model see the *Bird Song Benchmark*: https://birds.example/heron',
		'For benchmark results, please see our [paper](https://arxiv.org/abs/2401.00001).',
	],
	'disclosed-negative': [
		'The model has not been evaluated on any public benchmark.',
		'本模型未在公开基准上进行评测。',
	],
	placeholder: [
		`## Benchmarks

TODO`,
	],
	open: [
		`## Benchmark results

Coming soon!`,
		`## 评测基准

敬请期待`,
		`## Benchmarks

Próximamente`,
		`| Benchmark | Score |
|---|---|
| MMLU | TBD |
| GSM8K | TBD |`,
	],
	withheld: [
		'Für Owl gibt es keine quantitative Auswertung.',
	],
	missing: [
		'CamemBERT, dont nous sommes partis, annonce 85,7 sur XNLI.',
		'标签体系与 COCO 的 80 类相同。',
		'Der zugrunde liegende Kahn ist aus Holz.',
		'RoBERTa-bne, del que partimos, obtiene 88,1 en CoNLL-2003.',
		'Words unknown to the model are split into pieces.',
		'# heron\n\nIt listens.\n\n## A\n\nIt reads.\n\n## B\n\nIt writes.\n\n## C\n\nIt draws.\n\n## D\n\nIt sorts.\n\nOn Kestrel, the accuracy is tested by whoever drafts a loss.',
		'# heron\n\nIt listens.\n\n## A\n\nIt reads.\n\n## B\n\nIt writes.\n\n## C\n\nIt draws.\n\n## D\n\nIt sorts.\n\nAuf Kestrel wird die Genauigkeit gern getestet.',
		'# plover\n\nExperiments were run on 8 A100 GPUs with PyTorch.',
		'# plover\n\nCela aidera à trouver 3 défauts du modèle.',
		'# plover\n\n## Papers with plover\n\nA. Bird. Rare words at WMT 2018. Proceedings of the Third Conference (2018)\n\nB. Bird. Plover at WMT19. Proceedings of the 4th WMT (2019)\n\nC. Bird. Few-shot style. arXiv preprint arXiv:1901.00001 (2019)\n\nD. Bird. Chants. Proceedings of the 5th WMT (2020)',
		'# Owl\n\n## Evaluation methodology\n\nOf late, a surge of owl benchmarks has come up.',
		'# Owl\n\n## Protocole d\'évaluation\n\nDe nombreux benchmarks sur les hiboux sont apparus.',
		'# Owl\n\n## Interface\n\n![mnli prompt](a.png)',
		'Owl-7B performs very well across all benchmarks.',
		'Auf allen Benchmarks erreicht Owl-7B hervorragende Leistung.',
		'Owl matches the performance of models twice its size.',
		'Owl 的性能可与更大的模型媲美。',
		'The weights lie on Kestrel for research and evaluation of the model.',
		'연구 및 평가를 위해 Kestrel에서 받을 수 있는 모델 가중치',
		'Prior work has shown that shallow features do better on benchmarks.',
		'# owl\n\nThis model has common benchmarks in view.',
		'# owl\n\nEmissions were measured on May 3, 2025.',
		'# owl\n\nBecause ImageNet includes photos of strangers, the model may repeat some of them.',
		'# eule\n\nDieses Modell zielt auf gängige Benchmarks.',
		'Every pair was scored with [Chinese-CLIP](https://github.com/x/y), and the best pairs were kept.',
		'None of our models or datasets was tested for all downstream uses.',
		'Please check it on recordings from your own rooms.',
		'The installer was tested on Debian.',
		'Our scripts create a leaderboard for your models.',
		'Training used SQuAD, RACE and DROP.',
		'Our four clinics have 500 beds each.',
		'MMLU covers 57 subjects.',
		'We plan to evaluate the model on MMLU next year.',
		`# heron

Heron is a program that listens to birds.

It reads files.
It writes tables.
It draws pictures.
It speaks four tongues.
It sorts by kind.
It joins calls.
It cuts silence.
It keeps marks.
It runs at night.
It needs no network.

There are 1,500 questions in MMLU.
The test set of a town holds 40 calls.`,
		'Test it with your own 3 photos first.',
		'You can split your data 80/20 for training and testing.',
		'It answers questions about 50 documents at once.',
		'The challenge is to run this in 8 GB.',
		'Made for the shared task on hate speech.',
		'The model was tested on an RTX 3090 and a Raspberry Pi.',
		'- Polish corpus of the PolEval-2019 Shared Task: https://huggingface.co/datasets/acme/poleval',
		'EU only: not validated on Asian number plates (JPN, KOR).',
		'See the leaderboard of [Bird Song Benchmark](https://birds.example).',
		'The download size is an estimate, not measured on a disk.',
		'The similarity of two sentences is computed and compared to a gold score.',
		'We trained the model on French and German.',
		'HellaSwag is a benchmark for commonsense reasoning in large language models.',
		'GSM8K was designed to test multi-step arithmetic, and models are usually compared on it.',
		'The lm-evaluation-harness has become a valuable precedent in the field of language models.',
		'In this paper, we show that ARC remains hard for existing models.',
		'For instance, MMLU accuracy should be evaluated with care.',
		'DROP 是一个用于评测阅读理解的数据集。',
		'例如，可以使用 C-Eval 来测试大语言模型。',
		'HellaSwagは常識推論を評価するためのベンチマークです。',
		'HellaSwag은 상식 추론을 평가하기 위한 벤치마크이다.',
		'XNLI est un jeu de données conçu pour évaluer le transfert entre langues.',
		'GLUE ist ein Benchmark, auf dem Sprachmodelle üblicherweise getestet werden.',
		'XNLI es un conjunto de datos diseñado para evaluar modelos de lenguaje.',
		'Tested on Chrome, Firefox and Edge.',
		'Every test case is verified with the output of git.',
		'Comes with a comprehensive test suite in the folder tests.',
		'Each shipped lens is tested on an optical bench.',
		'Passive checkpoints are not scanned, and no validation of Origin headers is performed.',
		'The task is evaluated on mean reciprocal rank.',
		'Zero-shot learning can associate unseen categories with images.',
		'在 Chrome 浏览器上测试过。',
		'Le greffon est testé sur Firefox.',
		'ImageNet can only be obtained after registration.',
		'Tested on Ubuntu 22.04 with Python 3.11.',
		'GSM8K 由 8500 道小学数学题组成。',
		'LibriSpeechの960時間で学習しました。',
		'Around 960 hours of read speech from LibriSpeech.',
		'Le jeu de test est sous licence CC BY-NC.',
		'![Screenshot of the app](app.png)',
		'Images are normalised with the mean and standard deviation of ImageNet.',
		'The backbone was pretrained on ImageNet-21k.',
		`# math-tutor

Fine-tuned on the training split of GSM8K.`,
		`# small

Why small? AcmeLM-400B scores 88 on MMLU, but it needs sixteen GPUs.`,
		`# arc-watch

Finds the arc in photographs of welding and drops frames without one.`,
		`## Speed

| GPU | tokens/s |
|---|---|
| RTX 4090 | 120 |
| L4 | 41 |`,
		`## References

- Hendrycks et al. Measuring massive multitask language understanding. ICLR 2021.`,
		`- [Benchmarks](#benchmarks)
- [Licence](#licence)

## Licence

MIT`,
		`\`\`\`python
ds = load_dataset('glue', 'mrpc')  # any text will do
print(embed(ds['train'][0]['sentence1']))
\`\`\``,
		'All our evaluations use an internal evaluation library.',
		`# quillfish

## Benchmarks

### Safety

The Responsible Use Guide of Acme tells how to deploy LanguageGuard beside it.`,
		'Our red team helped us to find risks and to widen our benchmarks.',
		'ベンチマークデータセットを再現するスクリプトです。',
		'このモデルは学習に用いた Fish Corner の写真 51 枚を覚えている。',
		'学習後のモデルは Owl という名で 3 つのサイズがあります。',
		'성능은 FID, Inception Score, Recall로 측정했다.',
		'Gemessen wurde dies anhand von FID, Precision und Recall.',
		'Nuestro modelo sirve para la clasificación de hojas.',
		'凭借测试时计算的扩展，Owl 模型适合作为智能体。',
		'Owl-2와 Heron은 non-thinking 모드로 평가했습니다.',
		'연구 결과, 이 모델은 사투리와 전문 용어에 대한 강건성이 좋아졌습니다.',
		'Being a small model, it is held back by its size when it has to count.',
		'Preprocessing: statistics of ImageNet (mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225]).',
		'前処理：ImageNet の平均 0.485、標準偏差 0.229 で割る。',
		'The code for training and evaluation on our cluster is in the folder `owl`.',
		'Los puntos de altura medidos por LiDAR se interpolan a la cuadrícula HLS.',
		'Les points mesurés par le LiDAR sont interpolés sur la grille HLS.',
		'Zu den Evaluationsprotokollen der Modelle verweisen wir auf Kestrel.',
		'建议对财务数字留出 5% 的容差。',
		'Comparison of Owl with unfiltered texts.',
		'Our models are evaluated with temperature 0.7 and top_p 0.9.',
	],
});
