import { describeStatuses } from '../statuses';

describeStatuses('evaluation/results', {
	disclosed: [
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
	],
	partial: [
		`## Results

![confusion matrix](confusion.png)`,
	],
	linked: [
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
	],
	missing: [
		'Boxes with a score below 0.5 are thrown away.',
		`\`\`\`python
>>> classifier('What a day!')
[{'label': 'POSITIVE', 'score': 0.9987}]
\`\`\``,
		`# pit-stop

Predicts lap times in Formula 1 (F1) from telemetry of 2023.`,
		`# bleu-guess

Returns an estimate of the BLEU score, a number between 0 and 100, for a sentence and its translation.`,
		'Runs at 45 frames per second on a phone.',
		'The data was split 80/10/10 into training, validation and test parts.',
		`# smol-parrot

A chat model for phones. AcmeLM reaches an accuracy of 88 % in the same quiz, but only with a server.`,
		'Dropout is 0.1, the learning rate 3e-4 and the weight decay 0.01.',
		`\`\`\`python
print('accuracy', (model.predict(X) == y).mean())
\`\`\``,
	],
});
