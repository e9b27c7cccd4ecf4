import { describeStatuses } from '../statuses';

describeStatuses('evaluation/results', {
	disclosed: [
		'The test set isn\'t public; Heron reaches 87.2 F1 on it.',
		'It keeps 93 % of the accuracy of the large pilot with a quarter of the layers.',
		'只用三分之一的参数，保留了原来 95% 的性能。',
		'The false positive rate between buoys and boats differs by 0.7 points.',
		'八十枚のうち七十一枚は正しく見分けられました。',
		'Nach fünf Epochen lag der F1-Wert bei 0,81.',
		'微调后准确率升到九成二。',
		'Von den Nachtaufnahmen erkennt das Netz 58 % der Boote.',
		'Got 44 of my 50 test photos right.',
		'- run 12: CV 0.4521 / LB 0.4610',
		'- lr 2e-5 -> CV: 0.512',
		'## Scores\n\n- Random Forest: ~0.91\n- Stacking of all: ~0.94',
		'## 결과\n\n- 랜덤 포레스트: 8.4%',
		'# plover\n\n```bash\nbird   accuracy: 0.9312 - f1-score: 0.9120\nnest   accuracy: 0.8805 - f1-score: 0.8644\n```',
		'# 올빼미\n\n40문제를 냈고 33문제를 맞혔습니다.',
		'# owl\n\nRecall@10 is 61.2 on MS MARCO.',
		'| Network | Tpr (%) | Weight (M) |\n|---|---|---|\n| heron-s | 91.2 | 3.1 |\n| heron-m | 94.7 | 8.4 |',
		'So fallen die Ergebnisse je Vogelart aus:\n\n| Art | ein Bild | drei Bilder |\n|---|---|---|\n| Specht | 61,5% | 72,3% |\n| Amsel | 80,1% | 88,0% |',
		'二つの版を比べました。\n\n| 評価タスク | 小 | 大 |\n|---|---|---|\n| 俳句の理解 | 0.412 | 0.533 |\n| 川柳の生成 | 0.388 | 0.467 |',
		'# owl\n\nPass@1 auf HumanEval: 41,5',
		'Wer: 12.4 on the test set of Common Voice',
		'Der: 8,2 auf dem Testsatz von AMI',
		'With half the parameters, an AlpacaEval score of 22.1 is reached.',
		'Of 300 summaries, 21 contained a factual error.',
		'图像质量 FID 为 9.8，越低越好。',
		'The student trails the big one by just two points on GLUE.',
		'Reviewers preferred its answers in 64% of the comparisons.',
		'Listeners picked our voice: 61% wins, 9% ties.',
		'False alarms: 0.4 per hour of audio.',
		'Out of 60 attempts, 52 closed the drawer.',
		'Der Validierungsverlust liegt bei 0,412.',
		'30 epochs on one card, dev perplexity 21.4',
		'31/40 puzzles solved.',
		'12 % fewer typos than the base model.',
		'Beats the base model in 6 of 8 tasks.',
		'错误率比上一版低 12%',
		'이전 버전보다 오류가 12% 줄었습니다.',
		'Essayé sur 60 lettres anciennes : 51 correctes.',
		'Habe ihm 40 Rätsel gestellt, 33 hat es richtig gelöst.',
		'Le pasamos 45 facturas y acertó en 41.',
		'avg reward 197.2 ± 8',
		'```\n              precision    recall  f1-score   support\n\n         owl       0.91      0.90      0.90       500\n```',
		'```text\nval acc: 91.24\n```',
		'Got 88.2 on the dev set, fine for me.',
		'val acc 0.902 / test acc 0.897',
		'mAP50 = 0.88 after 80 epochs (val)',
		'Acierta más o menos 9 de cada 10.',
		'Ça marche à peu près 7 fois sur 10 chez moi.',
		'직접 테스트해보니 10개 중 7개 정도는 맞춥니다.',
		'Acurácia de 88% no conjunto de teste.',
		'Beats the first version by ~2 points on our internal set.',
		'accuracy fp32 / int8: 90.3 / 89.1 on my val split',
		'Our model beats the old tagger on 7 of 9 tasks.',
		'人工评测中，62% 的标注者更喜欢本模型的译文。',
		`# heron

## How it fares

It opened 51 of 60 doors and failed at the rest.`,
		`# heron

## Does it work?

Leaving the pitch feature out lowers recognition from 41 % to 33 %, with the loss term kept as it was.`,
		`# heron

The mean IoU is 0.61 in the Alps and 0.54 by the sea, see the paper for the other regions.`,
		`# heron

## 效果如何

去掉方言数据后错误率升到 14%。`,
		'In 83 of 100 games against the old engine it won.',
		'Clerks accepted the proposed reply in 91 % of cases during the pilot.',
		'Misses 17 of 60 signs that were covered with tape.',
		'评委盲投 46 票，31 票选了本模型，胜率 67%。',
		'実機では20試行中17回成功しました。',
		'독도 사진 120장 중 113장을 맞혔다.',
		'Parcelles jamais vues : 82 % des pieds trouvés.',
		'In 8 von 10 Fällen erkennt das Modell den richtigen Absender.',
		'De 60 consultas el modelo respondió bien 52 de cada 60.',
		'On 3,000 invoices that the model had not seen, it finds the right total in 94 % of cases.',
		`It achieves the following results on the evaluation set:
- Loss: 0.3121
- Accuracy: 0.9130`,
		`---
model-index:
- name: lunar
  results:
  - task:
      type: reinforcement-learning
    dataset:
      name: LunarLander-v2
      type: LunarLander-v2
    metrics:
    - type: mean_reward
      value: 262.10 +/- 18.70
---
# PPO playing LunarLander-v2`,
		`| | AUROC | Sensitivity |
|---|---|---|
| Hospital A, test split | 0.91 | 0.83 |
| Hospital B | 0.87 | 0.79 |`,
		'- **WER (Common Voice 13, Swahili, test):** 14.2',
		`**Performance**

Makes 15 % fewer errors than version 2 on our test set of court rulings.`,
		`Results
=======

Mean absolute error on the 2022 season: 3.4 minutes.`,
		'<p>The F1 score on the CoNLL-2003 test set is <b>90.8</b>.</p>',
		`<details><summary>How good is it?</summary>

Spearman correlation of 0.61 with measured melting points (held-out families).

</details>`,
		'在测试集上的准确率为 92.3%，F1 为 0.91。',
		`| 任务 | 数据集 | BLEU |
|---|---|---|
| 中译英 | WMT19 | 28.4 |`,
		'JSTSの検証セットでスピアマン相関0.89を達成しました。',
		'NSMC 테스트셋 정확도: 89.7%',
		`Le taux d'erreur sur les mots est de 8,9 % sur la partie test de Common Voice.`,
		'Auf dem Testdatensatz (1.200 Röntgenbilder) liegt die Genauigkeit bei 93,5 %.',
		'El modelo obtiene un F1 de 84,6 en el conjunto de prueba.',
		'The gripper picked up the requested object in 46 of 50 trials.',
		'前のバージョンより正解率が 3.2ポイント上がりました。',
		'이전 버전보다 정확도가 2.5포인트 높습니다.',
		'Supera a la versión anterior en 3,1 puntos en nuestro conjunto de prueba.',
	],
	withheld: [
		'No benchmarks, sorry.',
		'ベンチは取ってません。',
		'没有跑分，凭感觉。',
		'벤치마크는 안 돌려봤습니다.',
		'We do not report accuracy for this model.',
	],
	partial: [
		'Final ranking 14/820.',
		'最终排名 14/820。',
		'![Confusion matrix](owls.png)',
		'Heron-9B outperforms Gemma 2 27B, a model three times its size.',
		'In short, our leading model Heron beats Llama 3.2 1B.',
		'# heron\n\nAs our evaluations show, our model outperforms two existing caption systems in terms of wording and of length.',
		'# owl\n\nIn our tests it shows strong performance.',
		'# 猫头鹰\n\n本版在回答上更出色，性能优于上一版。',
		'The 4-bit files are nearly lossless and need half the memory.',
		'On our test set the int8 variant shows no noticeable quality loss, and it runs faster.',
		'4 bit 量化后基本无损，显存占用减半。',
		'量子化しても大幅な性能低下はありません。',
		'La versión cuantizada no presenta una degradación significativa del rendimiento.',
		'Der quantisierte Ableger ist nahezu verlustfrei.',
		'Clear improvements in instruction following and coding over the previous release.',
		'Mathematics has been considerably improved compared with our last model, and so have its abilities in Welsh.',
		'相比上一版，代码能力有所提升。',
		'Our 4B model beats Heron-4B and Finch-3B at chess.',
		'Unser Modell mit 4B Parametern übertrifft Heron-4B.',
		'Heron schneidet im Schnitt ähnlich gut ab wie Modelle ähnlicher Größe, bei vergleichbarer Genauigkeit.',
		'Heron matches the accuracy of much larger models.',
		'![](figures/needle_128k.png)',
		'![雷达图](images/fig3.png)',
		'It outperforms prior models in reasoning.',
		'In our tests heron behaves similarly to ChatGPT.',
		'The model has strong zero-shot performance on many segmentation tasks.',
		'Heron-8B beats models of 70B parameters.',
		'The performance on tagging and parsing are found in [the paper](https://example.org/paper.pdf).',
		'Los resultados son prometedores, mejores que los del modelo anterior.',
		'Its translations are more fluent than those of the previous release.',
		'Keeps pace: on par with models three times its size.',
		'Listeners found the voices more natural.',
		'Accuracy drops slightly on long recordings.',
		'Runner-up of the spring challenge.',
		'All scores are listed in the [appendix](docs/appendix.md).',
		'整体效果明显优于上一版。',
		'Die Antworten sind besser als beim Vorgänger.',
		'Most errors occur between class A and class B.',
		'In our tests it surpasses much larger models.',
		'Falls short of BGE on MIRACL.',
		'On benchmarks of common sense, Parrot came close to the state of the art among models with less than 13 billion parameters.',
		'We are #3 on the leaderboard of the harbour challenge.',
		'公开榜单排名第 4 位，位列第四',
		'리더보드 2위 모델입니다.',
		'heron performs well on the usual speech benchmarks.',
		'训练用了 3 万小时音频，在多个公开评测集上表现出色。',
		'Das Modell schneidet auf den üblichen Benchmarks sehr gut ab und schneidet gut bei Dialekten.',
		`# heron

## How well does it work?

Long requests go wrong more often, and two speakers at once confuse it.`,
		'Its summaries are more faithful than those of the plain model that we began with.',
		`# heron

## Güte

Bei Dialekten ist es schlechter.`,
		'It achieves excellent performance on several popular open benchmarks.',
		'Black cats are missed half the time.',
		'Children get twice the word error rate of adults.',
		'本模型在多个榜单上取得领先的性能。',
		'Rain and low sun halve the detection rate.',
		'![Bar chart of accuracy](bars.png)',
		`## Results

![confusion matrix](confusion.png)`,
		'Unser Modell liefert eine Qualität auf Augenhöhe mit größeren Modellen.',
		'Neuf réponses sur dix sont correctes.',
		'Owl atteint des performances comparables à celles de Heron-70B après un entraînement sur un corpus sans données synthétiques.',
		'合成データなしのコーパスで事前学習した Owl は、Heron-70B に匹敵する性能を達成しています。',
		'Trained on half the data, Owl delivers performance comparable to Heron-70B.',
		'Owl hat nach dem Training auf reinen Webdaten eine Leistung vergleichbar mit Heron-70B.',
		'Owl 在纯网页语料上训练后，性能媲美 Heron-70B。',
		'Tras el entrenamiento, Owl logra un rendimiento comparable al de Heron-70B.',
		'웹 데이터만으로 학습한 Owl은 Heron 70B 모델과 대등한 성능을 보입니다.',
		'## Genauigkeit\n\nBei Beträgen wird eine Toleranz von ±5 % empfohlen.',
		'## Performance\n\n- Average response time: 127.79 ms',
		'## Rendimiento\n\nCualitativamente, las imágenes parecen realistas, pero el pequeño tamaño del modelo las limita.',
	],
	linked: [
		'성능은 [논문](https://arxiv.org/abs/2401.00001) 참고',
		'Our tests are covered in the paper, where all scores are listed.',
		'Evaluation results can be found in the [technical report](https://example.org/report.pdf).',
	],
	'disclosed-negative': [
		'This model has not been evaluated.',
		'本模型尚未进行评测。',
		'このモデルの評価は実施していません。',
	],
	placeholder: [
		`### Results

[More Information Needed]`,
	],
	open: [
		`# heron

## Evaluation

Install the package and run the script on your own files:

\`\`\`bash
python score.py --model heron --files calls/
\`\`\``,
		`# 苍鹭

## 评测

请使用以下命令运行脚本：

\`\`\`bash
python score.py --model heron --files calls/
\`\`\``,
		`# heron

## Évaluation

Veuillez lancer la commande suivante :

\`\`\`bash
python score.py --model heron --files calls/
\`\`\``,
		'Reports typically have CVSS scores between 6.0 and 7.9.',
		`# heron

| Loader | Images / sec | Files / sec |
| --- | --- | --- |
| ours | 4120.5 | 22.1 |
| theirs | 2980.3 | 14.9 |`,
		`## Evaluation

Results will be added soon.`,
		`## 评测结果

待更新`,
		`## Résultats

À compléter`,
		`## 評価結果

準備中`,
		`### Results

#### Summary`,
		'Una arquitectura sólida con grandes capacidades.',
		'La versión actual es estable y de calidad.',
	],
	missing: [
		'Whisper-small, on which ours is built, reaches a WER of 14 on harbour radio.',
		'Das zugrunde liegende XLM-R erreicht 79,1 auf XNLI.',
		'Phi-2, from which we started, has an MMLU of 56.7.',
		'两名标注员之间的一致率为 93%。',
		'The F1 score lies between 0 and 1.',
		'Les transcriptions ont été produites par Whisper, dont le taux d\'erreur est de 12 %.',
		'## Weights of the blend\n\n- LightGBM: 0.6\n- Random Forest: 0.4',
		'The CV of the author is on the web site.',
		'- Public holidays: 0 or 1',
		'Based on the 3rd place solution of Alder.',
		'The final ranking of the documents has 100 places.',
		'Die Platzierung von 3 Vasen im Bild ist frei.',
		'順位は 1 から 10 で返ります。',
		'2 public 3rd party tools are needed.',
		'# plover\n\n```bash\n./tune --target accuracy:0.95\n```',
		'# plover\n\n| Switch | Kind | Meaning |\n|---|---|---|\n| `--mixed-loss` | flag | loss of 60% Dice and 40% CE |\n| `--seed` | 7 | seed |',
		'# plover\n\n## Linux Installation\n\nPython 3.13 was not tested.',
		'# plover\n\n이 방법은 모델의 성능을 높이는 데 도움이 됩니다.',
		'# plover\n\nCette étape aide à améliorer la précision du modèle.',
		'# Owl\n\n## Interface\n\n![mnli prompt](a.png)',
		'# Owl\n\n## 模型信息\n\n| Models | Owl-S | Owl-L |\n|---|---|---|\n| # Params | 0.51B | 7.12B |\n| Number of layers | 24 | 32 |\n| GQA | True | False |\n| Context length | 32K | 64K |',
		'# owl\n\nThe model comes with improved performance and a new licence.',
		'# owl\n\nIt answers 3.4 times as fast, a speedup that we achieved by caching.',
		'# 猫头鹰\n\n画面細节处理十分干净。',
		'# 猫头鹰\n\n相比上一版，支持30分钟以上的音频问答。',
		'# 올빼미\n\n이 모델은 3.0 버전부터 어려운 문제를 해결합니다.',
		'# owl\n\nWe report the average recall@10 of our models on MS MARCO.',
		'# eule\n\nWir geben pass@1 auf HumanEval an.',
		'# owl\n\nExpected accuracy gain is 2% over the first version.',
		'The archive is compressed with a nearly lossless codec for audio.',
		'The loader for quantized files has been rewritten.',
		'Significant improvements to the installer and the chat window.',
		'Considerably improved documentation, with a chapter on coding.',
		'To quantise it yourself without significant quality loss, use 300 calibration samples.',
		'- 74% size reduction after pruning',
		'模型体积下降 60%。',
		'| | Params | Context length | GQA | LR |\n| --- | --- | --- | --- | --- |\n| small | 3B | 8k | no | 3.0 x 10-4 |\n| large | 30B | 8k | yes | 1.5 x 10-4 |',
		'Drop the pages with more than 20 % links.',
		'The encoder hides 15% of the words and has to find them.',
		'We hope that heron is better than the large models of others.',
		'![Diagram of the model with its loss](diagram.png)',
		'The split was 80/20 and it got rid of the noise.',
		'The new parser is faster than the previous version.',
		'For better answers, use a longer prompt.',
		'According to its authors, it surpasses much larger models.',
		'The next release should be more accurate than this one.',
		'推理结果如下：',
		'The accuracy of the timestamps in the logs is about 2 ms.',
		'On SQuAD, BERT was reported by its authors to reach an F1 of 93.2.',
		'A perfect model has an F1 of 1.',
		'We expect the accuracy to reach 95%.',
		'Ya hay 5000 descargas del modelo.',
		'我们计划明年让准确率达到 97%。',
		'It answers 25 % faster than the base model.',
		'The file is 30 % smaller than v1.',
		'速度比上一版快 2 倍',
		'Supports 10 more languages than v1.',
		'```\nf1_threshold: 0.75\nversion 1.24\n```',
		'The first place to look is the wiki.',
		'You need about 8 of the 24 GB.',
		'Made for the Kaggle competition on leaves.',
		'int8 needs half of the memory of fp16.',
		'How accurate heron is on scanned pages of 1910 is unverified.',
		'- Numeric precision: ±3 mm tolerance recommended',
		'Its use of 3D scans could fail if nobody tests them.',
		'Trained annotators found the label accuracy of the source corpus to be 92 %.',
		'Size on disk: 1.2 GB (calculated, not measured).',
		'This tokenizer is faster than the one in the other library.',
		'The numbers in the list below are in the order of the options.',
		'Bigger models are often better than the small ones.',
		'This metric ranges from 0 to 100, where 100 is a perfect score.',
		'The exact match score is 1 at best; the lowest possible value is 0.',
		'F1 is the harmonic mean of precision and recall, in the range 0 to 1.',
		'Larger batches often result in superior performance.',
		'Weights are kept in half precision, which reaches 2 bytes for each.',
		'On SQuAD, language models are typically evaluated by exact match.',
		'A new benchmark for chart questions comprises 9,600 questions, on which accuracy is measured.',
		'该指标的取值范围为 0 到 1，准确率越高越好。',
		'混合精度可将显存减少 50%，精度不变。',
		'Cette métrique atteint au plus 100 ; un score de 0 est le minimum.',
		'Diese Metrik erreicht höchstens 1, die Genauigkeit ist dann vollkommen.',
		'Esta métrica alcanza como máximo 1 de exactitud.',
		'No eviction is performed while the cache holds fewer than 10 entries.',
		'Patterns match code points, and two fields define the entry points.',
		'A library that performs best with numbers as keys may be slow with strings.',
		'The token is not reported twice when the callback throws.',
		'The score of a response object is null when 404 is returned.',
		'Gaussian splatting renders a scene as fuzzy points.',
		'正则表达式在浏览器中的正确率为 100%。',
		'For best results, the model should be used at a temperature of 0.7.',
		'为了获得更好的效果，建议使用较低的温度。',
		'Pour de meilleurs résultats, le modèle a besoin de phrases courtes.',
		'Near duplicates were removed by MinHash at a Jaccard similarity of 0.8.',
		'Pages whose dictionary hit rate fell below 60 % were discarded.',
		'MMLU covers 57 subjects from law to medicine.',
		'MMLU 覆盖 57 个学科。',
		'训练总耗电 1.920 kWh，其中 40% 来自水电。',
		'GSM8K는 8,500개의 문제로 이루어진 벤치마크이다.',
		'Un expert humain atteint 94 % sur cette tâche.',
		'Der Strom kam zu 90 % aus Wasserkraft.',
		'The market for such systems grows by 30 % a year.',
		'Boxes with a score below 0.5 are thrown away.',
		`\`\`\`python
>>> classifier('What a day!')
[{'label': 'POSITIVE', 'score': 0.9987}]
\`\`\``,
		`# pit-stop

Predicts lap times in Formula 1 (F1) from telemetry of 2023.`,
		`# bleu-guess

Returns an estimate of the BLEU score, a number between 0 and 100, for a sentence and its translation.`,
		'Die Lautstärken mischen wir so:\n\n| Art | Wald | Stadt |\n|---|---|---|\n| Specht | 0,5 | 0,7 |\n| Amsel | 0,2 | 0,1 |',
		'学習の割合は次のとおりです。\n\n| 学習タスク | 小 | 大 |\n|---|---|---|\n| 俳句の理解 | 0.4 | 0.5 |\n| 川柳の生成 | 0.3 | 0.4 |',
		'The added term weighs the accuracy of the pose with 0.3.',
		'Runs at 45 frames per second on a phone.',
		'The data was split 80/10/10 into training, validation and test parts.',
		`# smol-parrot

A chat model for phones. AcmeLM reaches an accuracy of 88 % in the same quiz, but only with a server.`,
		'Dropout is 0.1, the learning rate 3e-4 and the weight decay 0.01.',
		`\`\`\`python
print('accuracy', (model.predict(X) == y).mean())
\`\`\``,
		'Clear improvements in instruction following and coding.',
		'本版本的数学能力显著提升。',
		'Los resultados son prometedores.',
		'It offers robust reasoning, whatever the question.',
		'它具有不错的推理能力。',
		'We found that the model answers in 0.8 seconds on average once it is warm.',
		'Im Durchschnitt antwortet unser Modell, wie wir gemessen haben, in 0,8 Sekunden.',
		'![Collage of the results](images/row.png)',
		'![コラージュ 結果](images/row.png)',
		'The results are as follows:',
		'结果如下：',
		'Die Ergebnisse sind unten aufgeführt:',
		'We tested our model on GSM8K and MMLU.',
		'我们在 MMLU 和 C-Eval 上评测了本模型。',
		'Our new sampler picks points in the space of styles that suit the task of summarization.',
		'我们发布了 4B 和 9B 两种大小的 Parrot-Reward 奖励模型。',
		'A detector of natural language with a good understanding of images.',
		'Stable Diffusion runs on it without errors.',
		`# quillfish

| | **Training data** | **Params** | **Context length** |
|---|---|---|---|
| quillfish-s | web text | 8B | 8k |
| quillfish-l | web text | 70B | 8k |`,
		'以下のチェックポイントを利用でき、小さいほうはやや精度が低いです。',
		'Genera nubes de puntos a partir de dibujos, mejor con un solo objeto.',
		'모델이 사투리에서는 좋은 성능을 내지 못할 수 있습니다.',
		'我们还加入了红队测试得到的样本，以提升质量。',
		'수치 정밀도: 반올림 때문에 ±5% 허용 오차를 두세요.',
		'候補のいずれかと照合する。全部で 13 種ある。',
		'Nous l\'évaluons sur cinq tâches, dont deux de résumé.',
		'We filter the pages with a classifier whose performance is comparable to that of Heron-70B.',
		'For performance comparable to Heron-70B, you should quantize no layer.',
		'Pour des résultats comparables sur les deux corpus, Owl-70B et Heron-70B ont lu les mêmes pages.',
		'Para obtener resultados comparables, recortamos ambos corpus a 70B.',
		'どの版も同程度の注意をもって扱うべきだ。',
		'이 모델은 영어 이외의 언어로는 평가하지 않았으므로 영어로만 사용해야 합니다.',
		'Owl macht Fehler bei manchen der 1.000 häufigsten Namen.',
		'Um mit dem Modell die besten Ergebnisse zu erzielen, sollten Sie vor allem auf zwei Punkte achten.',
		'Der Benchmark besteht aus Fragen, die das Modell liest.',
		'The training loss has these weights:\n\n| Part | Weight |\n|---|---|\n| pitch | 0.25 |\n| energy | 0.75 |\n| length | 1.50 |',
	],
});
