import { among, describeStatuses } from '../statuses';

describeStatuses('evaluation/methodology', {
	disclosed: [
		'The forecasts of the tide were checked with a walk-forward scheme over eleven months.',
		'潮位预测用滚动回测评估，每次预测 5 天。',
		'On the nautical exam, the option with the highest log-likelihood is taken as the answer.',
		'选择题取对数概率最大的选项作为答案。',
		'We exchange the names in every letter and compare the scores.',
		'Wir tauschen die Namen in jedem Brief und zählen, wie oft sich das Urteil ändert.',
		'Decoding was greedy, and the final answer is parsed with a pattern.',
		'We bury a fact in a long logbook at nine depths and ask the model to repeat it.',
		'把一条航海记录藏在长文的不同深度，看模型能否找到。',
		'Avant de comparer, la ponctuation et les majuscules ont été retirées.',
		'WER 계산 전에 문장 부호와 공백을 지웠다.',
		'C\'est Claude qui a servi de juge pour les comptes rendus.',
		'Two keepers were asked to judge whether each reply was rude; 80 replies were read.',
		'## FAQ\n\nHow did you test it? Two keepers graded all replies by hand.',
		'## 常见问题\n\n问：分数怎么算的？答：由 GPT-4 当裁判，交换顺序各打一次分。',
		'## Evaluation\n\nWith 4 in-context examples, grebes are told from divers, for instance, and the evaluation stays stable.',
		'## Evaluierung\n\nDie Evaluierung der Dialekte ist zero-shot und kann schwanken.',
		'The zero-shot results for rare birds are drawn below.',
		'## Évaluation\n\nCes résultats valent pour une résolution de 384 pixels.',
		'## 評価\n\n以下の結果は解像度 384 のものです。',
		'Durations are reported over three repetitions.',
		'검증은 연도별로 분할해 시드마다 했다.',
		'Aquí, la precisión se define como la parte de los datos hallados que eran cantos.',
		'Le rappel désigne la part des chants retrouvés.',
		'这里的召回率指的是找到的鸟鸣所占的部分。',
		among('We split the recordings 80/20 at random.', 'Herons wade.'),
		'## Results\n\nRiddles are asked as multiple-choice questions.',
		'## 評価結果\n\n得点の標準偏差は少し大きい。',
		'## Résultats\n\nLes devinettes sont des questions à choix multiples.',
		'# 俳句\n\n## モデルの評価\n\n```sh\n$ docker run --rm haiku python -m haiku.evaluate --data=held.txt\nperplexity 21.3\n```',
		`## Evaluation Results

It took 40 DDIM steps and 5000 random prompts of the COCO2017 validation set.`,
		'As speaker similarity we took the cosine of ECAPA embeddings.',
		'Punctuation and case are ignored in scoring.',
		'测试时输入统一缩放到 640，不做翻转。',
		'Our models are evaluated with temperature 0.7 and top_p 0.9.',
		'Owl のスコアはワンショットで 61 でした。',
		'## Results\n\nThe table has the zero-shot evaluation results of Owl after training.',
		'| Model | MMLU 4-shot | GSM8K 4-shot |\n|---|---|---|\n| Owl | 61.5 | 48.2 |',
		'Two experts heard each clip and decided whether the word was right; a third settled ties.',
		'We split the data 70/15/15 at random, stratified by class.',
		'The recall ignores refusals and empty answers.',
		'BLEU was computed with sacrebleu over 3,000 sentences.',
		'Answers were extracted with a pattern and compared to the answer key.',
		'No speakers of the test part appear in the training part.',
		'Three translators rated the summaries without knowing which system wrote them.',
		'All systems got the same prompt and were decoded greedily.',
		'Two retired teachers graded all replies.',
		'I had it write 80 limericks and counted the lines that scan.',
		'Three of us graded the answers without seeing which model wrote them.',
		'Gemini 1.5 rates each summary from 1 to 7.',
		'由两位老师逐条打分，满分 10',
		'回答は三人が一件ずつ採点しました。',
		'Drei Kollegen haben jede Antwort geprüft.',
		'Dos abogadas revisaron cada respuesta.',
		'Leave-one-farm-out is not used; it is 5-fold CV.',
		'Greedy, 0-shot, for all benchmarks.',
		'每题重复 4 次，取平均',
		'各問 3 回測った平均です。',
		'Trials in the kitchen, 25 per object:',
		`# heron

## Results

Corrigé à la main par deux bibliothécaires et une enseignante.`,
		'Each cell: 40 attempts, 3 seeds.',
		'Every score is the average of four runs with different seeds; the step size was picked on dev.',
		'Results are reported as mean ± std over 6 runs.',
		'对每个模型运行 8 次（不同随机种子），报告平均值和最大值。',
		'カッコ内は標準偏差（4シード）',
		'모든 수치는 5회 반복 측정의 평균',
		'Moyenne sur 3 graines.',
		'Mittelwert über 4 Läufe.',
		'Media de 6 ejecuciones con semillas distintas.',
		'All results: single crop, no flipping, no TTA.',
		'Splits are by farm, so that no animal is in both train and test.',
		'按医院划分训练集和测试集，避免同一患者同时出现。',
		'Aufteilung nach Standort, kein Hof ist in beiden Teilen.',
		'Séparation par station entre apprentissage et test.',
		'The evaluation towns are not among the training towns.',
		'测试集来自训练时没有见过的工厂',
		'Die Testhöfe kommen im Training nicht vor.',
		'We say that a line is right when it matches the reference after trimming.',
		'预测框与真值 IoU 大于 0.6 视为正确',
		'IoU 0.6 이상이면 정답으로 처리했습니다.',
		'Une réponse est jugée correcte si elle est identique à la référence.',
		'Se considera correcta una respuesta idéntica a la referencia.',
		'GPT-4o as judge, both orders.',
		'由 4 名标注员对 150 条输出打分',
		'我们采用严格匹配作为评测指标。',
		'All scores are reported with greedy decoding.',
		`# heron

Heron is a language model.

GPT-4 was used as the judge with temperature 0.`,
		'All benchmarks were run with identical prompts and the 4-bit weights of this release.',
		'所有榜单均在相同配置下评测，使用的就是本仓库的 INT4 权重。',
		'Toutes les évaluations ont été menées avec les mêmes réglages que ce modèle quantifié.',
		'For nine data sets we trained a linear probe on frozen features and report its accuracy.',
		'The same 4-bit weights were used for all evals.',
		`# heron

## Scores

The seam error is the jump at the joint over the mean jump.`,
		`# heron

## 准确率

算字错率之前去掉标点。`,
		`# heron

## Resultados

Se apartó el 20 % de las fotos al azar para validar.`,
		'An answer within 50 m counts as right; accuracy is the share of such answers.',
		'Two radiologists, blinded to the output, read all 200 cases again.',
		'Patients were resampled for the bootstrap, not images.',
		'让 GPT-4 作为裁判，并交换顺序以消除位置偏差。',
		'GPT-4oを審査員とし、順序を入れ替えて2回ずつ採点した。',
		'답안 위치를 바꿔 순서 편향을 없앴다.',
		`Les notes ont été données à l'aveugle par deux juristes.`,
		'Der WER wurde ohne Satzzeichen und in Kleinschreibung berechnet.',
		'Las respuestas fueron puntuadas a ciegas por tres personas.',
		'Zero-shot, the F1 on chats is 88.1.',
		'All scores are zero-shot with greedy decoding; an answer counts when it matches exactly after normalisation.',
		'We ran five-fold cross-validation, stratified by patient, and give the mean AUROC with 95 % bootstrap confidence intervals.',
		`- **Harness:** lm-evaluation-harness v0.4.3
- **Shots:** 5
- **Scoring:** length-normalised log-likelihood`,
		`| Setting | Value |
|---|---|
| Few-shot examples in the evaluation prompt | 8 |
| Evaluation temperature | 0.6 |
| Samples per question | 16, averaged |`,
		`**How we evaluated**

Three native speakers rated 200 answers blind on a five-point scale; we report the median.`,
		`Evaluation protocol
-------------------

Each task was repeated 50 times from random start poses. A trial succeeds when the object lies in the bin within 30 s.`,
		'<p>The WER in the table was computed after lower-casing and removal of punctuation, with beam size 5.</p>',
		`<details><summary>Evaluation setup</summary>

mIoU at a single scale of 512 px, no test-time augmentation, official val split.

</details>`,
		'评测采用 0-shot，温度设为 0.6，每题采样 16 次后取平均准确率。',
		'**评测设置：** 使用 OpenCompass，5-shot，贪心解码。',
		'評価はlm-evaluation-harnessを用い、3-shot、貪欲法で行いました。',
		'평가는 5-shot, 그리디 디코딩으로 진행했으며 정확 일치(EM)를 지표로 사용했습니다.',
		`L'évaluation a été faite en zéro-shot, avec un décodage glouton et la moyenne de trois graines.`,
		'Bewertet wurde zero-shot mit Temperatur 0; angegeben ist der Mittelwert aus fünf Läufen.',
		'La evaluación se hizo con validación cruzada de 10 particiones y se informa el F1 macro medio.',
		'所有模型使用相同的提示词，在 MMLU 上评测。',
		'모든 모델을 같은 프롬프트로 MMLU에서 평가했습니다.',
		'HLE（无工具）得分 12.4。',
		'# Owl\n\n5겹 교차 검증으로 얻은 정확도의 평균은 91.2%입니다.',
	],
	some: [
		'The evaluation protocol and all prompts are in our [evaluation repository](https://github.com/acme/kestrel-eval).',
	],
	withheld: [
		'Our evaluation protocol is internal and is not disclosed.',
	],
	placeholder: [
		`## Evaluation

### Testing Data, Factors & Metrics

[More Information Needed]`,
	],
	linked: [
		`## Auswertung

Alle Messergebnisse findet ihr in unserem [Bericht](https://example.org/bericht.pdf).`,
		'## Evaluation\n\nMore details on the tests are in our [paper](https://example.org/owl.pdf).',
		`# heron

## Evaluation

For the user study see Figure 3 of the paper.`,
	],
	partial: [
		'We report how well a second network, tested on wild birds, does against ours.',
		among('Evaluation metric: MAE', 'Herons wade.'),
		among('Métrique : F1', 'Les hérons pêchent.'),
		'L\'évaluation est faite avec le F1.',
		'The evaluation metric is the MAE between forecast and tide.',
		'평가 지표는 SMAPE입니다.',
		'Évaluer le modèle avec le rappel et le F1-score.',
		'Modellvergleich anhand von Genauigkeit und Konfusionsmatrix.',
		'Se calculó una matriz de confusión para analizar los errores por especie.',
		'The plot shows the performance with respect to the MAE.',
		'We provide these fine-tuned checkpoints:\n\n- lark-small: 81.3% accuracy on the test set.',
		'学習した分類器の正解率はテストセットで 91% です。',
		'I took the first four fifths of the letters (80%) for training, and the remainder for validation.',
		'80 % der Briefe dienten für das Training, der Rest als Testdaten.',
		'# owl\n\n| Metric | Value |\n|---|---|\n| Word error rate | 12.1 |\n| Model size (MB) | 12 |',
		'We report the macro F1 on GLUE.',
		'Scores marked with a dagger are sourced from public reports.',
		'For cyber skills we built dedicated evaluation datasets and tested the model on them.',
		'我们报告 GSM8K 上的准确率。',
		'How we evaluate is laid out in [the report](https://example.org/report).',
		`| Task | Metric | Value | Stderr |
|---|---|---|---|
| piqa | acc | 0.71 | 0.01 |`,
		'The forecasts were compared with measurements.',
		'| Model | val | test |',
		'Die Werte haben wir unter gleichen Bedingungen nachgerechnet.',
		'Evaluation metric: macro F1',
		'We report recall at 99% specificity.',
		'The remaining 10 % of the letters were kept for validation.',
		'剩下的 8% 用于测试',
		'Leaving out the prefix costs 3 points of nDCG in our tests.',
		'The evaluation script lies in `eval/`.',
		'评测脚本见 eval 目录',
		'The eval script is in this repo (`score.py`).',
		'Acc on MNLI mm: 79.1',
		`---
model-index:
- name: heron
  results:
  - task:
      type: text-classification
    dataset:
      name: kauppa
      type: kauppa
      split: test
    metrics:
    - type: accuracy
      value: 0.91
---

# heron
`,
		'Between our small and our large model we saw no statistically significant gap in word error rate.',
		'We tested the model for stereotypes by asking it to finish 400 sentences from StereoSet.',
		'In our tests the two sizes showed no significant difference between women and men.',
		'モデルの大小で誤り率に有意差はありませんでした。',
		`# heron

## Performance

By eye, clips with one bird look right more often than not.`,
		'Code for training, evaluation and inference lies in two folders.',
		'To repeat our experiments, run the shell scripts in `runs/`.',
		'On the held-out clinics the AUC is 0.90.',
		'Figures of the other systems were copied from their papers.',
		'我们没有发现两个模型之间存在统计学上的显著差异。',
		'Für die Evaluationsprotokolle verweisen wir auf das Paper.',
		'Ces modèles ont été évalués sur les tâches suivantes : sous-titrage et résumé.',
		'## Leistung\n\n| Metrik | Wert |\n|---|---|\n| F1 | 0,91 |\n| Recall | 0,88 |',
		'Die Werte der anderen Modelle stammen aus den jeweiligen Papern.',
		'# Owl\n\nOwl reaches 81.2 on GLUE.\n\n## Code\n\nTo redo our experiments, use the scripts in `owl/scripts`.',
		'# Owl\n\nOwl 在 CLUE 上得分 81.2。我们把 Fairface 的人像分入犯罪相关的类别，以此测试 Owl 的偏见。',
		'# Owl\n\nOwl의 KLUE 점수는 81.2입니다. Fairface 인물 사진을 범죄 관련 범주로 분류해 봄으로써 편향을 테스트했습니다.',
		'このモデルをこれらのタスクで評価しました。',
		'# Owl\n\nOwl의 KLUE 점수는 81.2입니다. Fairface 인물 사진을 범죄 관련 범주로 분류해 보면서 편향을 테스트했습니다.',
		'# Owl\n\nOwl의 KLUE 점수는 81.2입니다. Owl의 학습, 평가, 추론 코드는 각각의 디렉터리에 있습니다.',
	],
	open: [
		`## Evaluation protocol

TBD`,
		`## 评测方法

待补充`,
		`## Método de evaluación

Por completar`,
		`## Evaluationsmethodik

Weitere Informationen folgen`,
	],
	missing: [
		'A rolling window of nine days over the tide goes into the network as input features.',
		'The class with the highest probability is returned.',
		'Names in the training letters are swapped at random.',
		'Editors compared pairs of replies, and these preference data were used to fit the reward model.',
		'由两名编辑逐条审核训练语料。',
		'## FAQ\n\nHow do I test my own copy? Grade some replies by hand.',
		'## Evaluation\n\nYou can evaluate few-shot prompts yourself.',
		'## Evaluation\n\nOver many systems, the model is evaluated as robust and good at zero-shot translation.',
		'## Evaluation\n\nKestrel wurde als robust und gut in der zero-shot Übersetzung evaluiert.',
		'## Usage\n\nThe numbers of all birds are kept at a resolution of 384 pixels.',
		among('The accuracy of the owl\'s ears is high.', 'Herons wade.'),
		among('類似度を計算します。', 'サギは歩く。'),
		'Der Name bezeichnet den Ort der Aufnahme.',
		'Le nom désigne le lieu du chant.',
		'The colour refers to the habitat.',
		'Later versions improve its quality in terms of fluency and accuracy.',
		'The score lies between 0 and 1: the closer to 1, the louder the bird.',
		'相似度分数越接近 1 越好。',
		'スコアが1に近いほどサギです。',
		'점수는 1에 가까울수록 왜가리를 의미합니다.',
		'Der Score gibt an, wie sicher ein Reiher zu sehen ist.',
		'La précision est proche de celle d\'un humain.',
		'Few-shot prompting gives better results than zero-shot prompting.',
		'Restart it after 5 repetitions.',
		'You can draw a confusion matrix of your own recordings.',
		'Bewertung mit Sternen durch die Gäste.',
		'Train the model before you evaluate the model with accuracy.',
		'## Results\n\nTraining on riddles helps with multiple-choice questions.',
		'## 評価結果\n\nデータの標準偏差は少し大きい。',
		'## Résultats\n\nLes données d\'entraînement sont des questions à choix multiples.',
		'# owl\n\n기관별 위험 평가 점수',
		'# Lark\n\n## Usage\n\n```sh\n$ docker run --rm lark python -m lark.sing --data=held.txt\n```',
		'The first 80% of the disk is for training, and the remainder for the system.',
		'Una rúbrica es una lista de criterios con puntajes; las rubricas del examen son 60.',
		'All layers include a ReLU (i.e. f(x) = max(x, 0)).',
		'平均スコアは0.61でした。',
		'## Evaluation\n\nThe schedule makes runs shorter, as shown in Lund et al., [paper](https://example.org/lund.pdf).',
		'## 评估\n\nOwl 的想法来自 Lund et al. 的[论文](https://example.org/lund.pdf)。',
		'Reached with local attention (sliding window attention) and global attention in a ratio of 3:1, Owl has a better score.',
		'- **Attention**: 성능을 위해 sliding window attention과 global attention을 3:1로 섞었습니다.',
		'# owl\n\n| Metric | Value |\n|---|---|\n| Model size (MB) | 12 |\n| Samples | 400 |',
		'# 猫头鹰\n\n| 指标 | 数值 |\n|---|---|\n| 模型大小 (MB) | 12 |\n| 参数量 | 400 |',
		'We report the training loss every 100 steps.',
		'The company offers dedicated evaluation boards for its chips.',
		'You should create custom benchmarks for your application.',
		'We report bugs of the tokenizer upstream.',
		'Heron gives great results on translation benchmarks.',
		'Heron erzielt in der Evaluierung gute Ergebnisse beim Übersetzen.',
		'The released heron weights are the mean of the last four checkpoints.',
		`# heron

## Evaluation

Heron tends to say a thing twice, which can be mitigated by beam search.`,
		`# heron

## Evaluation

A question may be harmless or harmful depending on the context of the talk.`,
		`# heron

## Evaluation

Here are the results of heron relative to our older models.`,
		`# heron

## 평가 결과

| 모델 | 평균 |
|---|---|
| heron | 71.4 |
| grebe | 70.2 |`,
		'Embeddings of one cell are averaged over its genes.',
		'We advise to split by site.',
		'A logistic regression on top and forty labelled clips will do.',
		'Heron reaches state-of-the-art performance on several language tasks.',
		'Memory as reported by nvidia-smi.',
		'Use the same prompt as in the demo.',
		'Take the same settings for your own evaluation.',
		'The figures are drawn with matplotlib.',
		'MMLU is usually run with 5 shots.',
		'Vor der Nutzung sollten Stichproben geprüft werden.',
		'We plan to hold a listening test next year.',
		'BLEU 是一种比较译文的方法。',
		'The training part and the test part come as two files.',
		`# heron

Heron finds birds in sound.

## Metrics

- recall: the share of the calls that are found, a mean of all kinds.
- onset: the distance in time, as the median over calls.
- f1: the F1 score per kind of bird.
- pr: the area below the curve.

The score of a kind takes in all of its calls.
A call counts as found when it overlaps a mark.
Calls of one bird are joined.
Marks of one second are merged.
Seeds are drawn for each kind.
Silence is cut off.
The table is sorted by kind.
A file holds one line for each call.`,
		`# 苍鹭

苍鹭是一个听鸟叫的程序。

## 评估指标

- 召回率：找到的叫声所占的比例，取平均。
- 起点误差：各叫声的中位数。
- F1：每种鸟各算一个。
- 曲线下面积。

- 每种鸟按全部叫声计算。
- 与标记重叠才算找到。
- 同一只鸟的叫声合在一起。
- 一秒以内的标记合并。
- 静音部分被剪掉。
- 表格按鸟种排列。
- 文件每行一个叫声。
- 空行会被跳过。`,
		`# heron

Heron sucht Vögel in Aufnahmen.

## Metriken

- Recall: der Anteil der gefundenen Rufe, gemittelt über alle Arten.
- Beginn: Abstand in der Zeit.
- F1 je Art.
- Fläche unter der Kurve.

Der Wert einer Art gilt für alle Rufe.
Ein Ruf gilt als gefunden, wenn er eine Marke berührt.
Rufe eines Vogels werden verbunden.
Marken einer Sekunde fallen zusammen.
Stille wird abgeschnitten.
Die Tabelle ist nach Arten sortiert.
Jede Zeile ist ein Ruf.
Leere Zeilen fallen weg.`,
		'The sentences of the corpus were checked by hand by two students.',
		'Captions by a tagger, and I went through all of them by hand and removed the wrong ones.',
		'数据由两位标注员逐条检查。',
		'学習データは二人が一件ずつ確認しました。',
		'Please check every answer by hand before you use it.',
		'Our team reviews every pull request.',
		'You can average over 4 seeds for steadier numbers.',
		'We averaged the weights of four runs into this checkpoint.',
		'An annotation is considered correct if three annotators agree.',
		'The pairs were filtered with GPT-4 as judge.',
		'训练数据按时间切分为 12 个分片。',
		'请在自己的数据上运行评测脚本。',
		'Documents that were not used for training are in the archive.',
		`# heron

## Benchmarks

Here we report the results of the Heron family on common automatic benchmarks.`,
		`# heron

## Evaluation

For memory and throughput see the [speed page](https://heron.example/speed).`,
		`# heron

## Evaluation

Spotting our output was studied with zero-shot and fine-tuned classifiers.`,
		'We sorted photographs by asking volunteers for their consent.',
		'Two hundred captions of the corpus were checked by eye.',
		'Choose a random seed in the folder of settings.',
		'Linear layers are used throughout.',
		'Chain of thought prompts often help language models on GSM8K.',
		'The lm-evaluation-harness has set a precedent in this field.',
		'The evaluation toolkit supports more than fifty backends.',
		'BLEU is a metric for translation that is computed as the geometric mean of n-gram overlaps.',
		'```python\nimport evaluate\n\naccuracy = evaluate.load("accuracy")\nprint(accuracy.compute(predictions=[0, 1], references=[0, 0]))\n```',
		'A benchmark consisting of multiple-choice questions measures knowledge.',
		'该评测工具支持一百多个数据集。',
		'MTEB est un cadre qui peut être utilisé avec un script d\'évaluation.',
		'Trailing whitespace no longer is counted as part of a node.',
		'Every key that is read counts as one get.',
		'The regular expression is matched against every failure of the parsed literal.',
		'The app calls bootstrap once the event loop is idle.',
		'The task is evaluated on Pearson correlation.',
		'Extglobs are matched greedily in bash.',
		'“墨池”取自王羲之临池学书的典故。',
		'不得用来给求职者打分，也不许冒充真人。',
		'Rated 4.8 of 5 stars by more than 900 users of the plugin.',
		'Volunteers recorded the sentences at home.',
		'志愿者在家中录制了这些句子。',
		'録音は母語話者24名によるものです。',
		'The F1 is 0.81.',
		'Les volontaires ont lu des phrases de Wikipédia.',
		'Die Aufnahmen stammen von Muttersprachlern.',
		'Reward is 1 if the last number equals the key and 0 otherwise; PPO was trained for 800 steps.',
		'For chats, we recommend a temperature of 0.7 and top_p of 0.9.',
		`# look-see

A model for zero-shot image classification in Welsh.`,
		`# kestrel

Kestrel supports few-shot prompting: put two or three examples before your question.`,
		`\`\`\`python
out = model.generate(**inputs, do_sample=False)  # greedy decoding
\`\`\``,
		`## References

- Zheng et al. Judging LLM-as-a-judge with MT-Bench and Chatbot Arena. 2023.`,
		`- [Evaluation setup](#evaluation-setup)
- [Licence](#licence)

## Licence

MIT`,
		`# planner

A greedy search picks the next waypoint; simulated annealing starts at temperature 100.`,
		`# exam-form

Reads the handwritten scores on evaluation forms of the driving school.`,
		'## 评估\n\n模型识别恶意提示词的能力还不好说。',
		'## 评估\n\n该语料从论坛帖子中采样，不含露骨内容。',
		'Tous les modèles sont publiés pour la recherche comme pour un usage commercial.',
		'Nous ne mesurons directement aucune des métriques pour Owl.',
		'공개된 사진이라 학습 데이터가 유출된 사례는 확인되지 않았다.',
		'입력 수치는 항상 공식 자료와 대조하세요.',
		'入力の正規化：平均 0.485、スコアは 3 段階。',
		'## 処理\n\n| 指標 | 値 |\n|---|---|\n| レイテンシ (ms) | 12 |\n| サンプル数 | 202 |',
		'Die Texte stammen aus den Archiven der Stadt.',
		'Los textos, extraídos de foros públicos, están en español.',
		'In the words of its makers, taken from their blog: a small owl for a small phone.',
		'Image classification: a linear layer on the class token and the mean of the patch tokens.',
		'图像分类：在 patch token 的平均值上接一个线性层。',
		'Bildklassifikation mit einem linearen Layer auf dem Mittelwert der Patch-Tokens.',
		'## 評価\n\nOwl について指標は測定していない。',
		'## 성능\n\n- ObjectNet (ImageNet과 겹치는 부분)',
		'## Évaluation\n\nVoici l\'ensemble de ses défauts.',
		'Pour sonder les réseaux, nous avons pris un échantillonnage avec remise sur MMLU.',
		'## 使用\n\n贪心解码让模型的输出具有确定性，便于复现。',
		'## 评估\n\n模型偶尔会生成重复的文本。',
		'## 评测\n\n- GSM8K：一个小学数学测试集，题目多样。',
		'이미지를 겹치지 않는 조각으로 분할하여 트랜스포머 인코더에 넣습니다.',
		'## Results\n\nThen we compute the cross-entropy loss between outputs and labels.',
		'## 实验\n\n最后计算得到交叉熵损失，作为总损失。',
		'## Results\n\nA good choice of the step size improves the performance of the navigation agent.',
		'## Results\n\n[arXiv paper](https://example.org/owl.pdf)',
		'## Ergebnisse\n\nDie Etiketten stammen aus dem [Paper](https://example.org/eulen.pdf) zu EulenNet.',
		'We used a learning rate 3e-4 and a batch size of 64.',
	],
});
