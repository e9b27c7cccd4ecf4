import { describeStatuses } from '../statuses';

describeStatuses('evaluation/disaggregated', {
	disclosed: [
		'The word error rate is 8.1 for women, 7.9 for men and 14.0 for children.',
		'按年龄分组，儿童的词错误率为 14.0%，成人为 7.9%。',
		`| Language | F1 |
|---|---|
| Basque | 81 |
| Galician | 86 |
| Catalan | 88 |`,
		`**Factors**

Light matters most: mAP is 0.61 by day and 0.38 at night.`,
		'按年龄段统计：18-30 岁准确率 94%，60 岁以上准确率 85%。',
		'Genauigkeit nach Bundesland: Bayern 93 %, Hessen 90 %, Sachsen 84 %.',
		`## Results

| | Precision | Recall | F1 |
|---|---|---|---|
| Invoice | 0.91 | 0.88 | 0.89 |
| Receipt | 0.84 | 0.79 | 0.81 |
| Macro average | 0.88 | 0.84 | 0.85 |`,
		`## Results

| Model | Overall | Finnish | Estonian |
|---|---|---|---|
| Sauna | 61.2 | 63.0 | 59.4 |
| Baseline | 52.7 | 55.1 | 50.3 |`,
		`## 评测结果

| 类别 | 准确率 |
|---|---|
| 猫头鹰 | 91.2 |
| 麻雀 | 87.5 |`,
		`## Results

| Model | Lang. ID | chrF |
|---|---|---|
| Sauna | *fi* | 61.2 |
| Sauna | *et* | 57.9 |`,
		`## 评测结果

| 模型 | Belebele (th) | Belebele (lo) |
|---|---|---|
| 猫头鹰 | 61.2 | 48.5 |`,
		`## Ergebnisse

| | Testsatz | | |
|---|---|---|---|
| Modell | fi-en | et-en | lv-en |
| Sauna | 31.2 | 28.9 | 27.4 |`,
		`## Evaluation

| Model | Average | Kotlin | Ruby | Lua |
|---|---|---|---|---|
| Owl | 31.2 | 35.0 | 30.9 | 27.7 |`,
		'The model does not perform equally well for birdsong from all continents.',
		'Notre modèle fonctionne moins bien pour les voix enregistrées dehors.',
		'## Limitations\n\nTrained on studio speech, the model does not perform as well for children.',
	],
	partial: [
		'## Limitations\n\nAccuracy may fall, particularly in low light.',
		'## 局限性\n\n准确率会下降，尤其是在夜间的录音上。',
		'On French questions, our model reaches an accuracy of 71.4%.',
		`## Limitations

Our model is biased against women and older speakers.`,
		'本模型对女性存在偏见。',
		`## Results

| Benchmark | Owl |
|---|---|
| GPQA | 51.2 |
| LiveCodeBench-Easy | 81.0 |
| LiveCodeBench-Hard | 22.5 |
| MMLU | 70.1 |`,
		'Per genre, the F1 score follows the same order; values for other genres are in the log.',
		'The model scores 61.0 on MATH for mathematical problems and 70.2 on HumanEval for programming.',
		`## Results

| Model | Knowledge | Coding | Reading comprehension | Mean |
|---|---|---|---|---|
| Owl-7B | 51.2 | 33.9 | 64.0 | 49.7 |
| Rook-7B | 48.8 | 30.1 | 61.5 | 46.8 |`,
		`## Results

| Models | Crossword puzzles | Coding | Translation |
|---|---|---|---|
| Owl-7B | 51.2 | 33.9 | 64.0 |`,
		`## 评测结果

| 任务 | 猫头鹰 |
|---|---|
| 数学 | 41.3 |
| 翻译 | 62.7 |
| 阅读理解 | 70.2 |`,
	],
	placeholder: [
		`#### Factors

[More Information Needed]`,
	],
	open: [
		`## Limitations

Our model is biased against women and older speakers.

## Factors

[More Information Needed]`,
		`## Results by subgroup

TBD`,
		`## 分组评测

待补充`,
		`#### Factors

#### Metrics`,
	],
	missing: [
		'## Results\n\n| Benchmark | Wren PT | Wren IT |\n|---|---|---|\n| MMLU | 60.1 | 63.2 |\n| GSM8K | 40.1 | 50.2 |',
		'You should evaluate our model before use, especially in hospitals.',
		'Our model achieves good results, particularly in coding.',
		'## Limitations\n\nThe model was published for research, especially in linguistics.',
		'## 制限事項\n\n特に制限はありません。',
		'The model performs better on long inputs when it is trained with more data.',
		'## Limitations\n\nOur model is biased towards positive sentiment.',
		'Nous avons entraîné notre modèle avec soin, notamment sur des données propres.',
		'CMMLU is a Chinese benchmark dataset with 11,528 questions.',
		'C-Eval 是一个中文评测数据集，共有 13,948 道选择题。',
		'Earlier work has studied the racial bias of classifiers of comments.',
		`## Biais

Les biais du modèle n'ont pas été étudiés.`,
		'The parrot performs better on MMLU than GPT-3.',
		'Der Papagei funktioniert besser als sein Vorgänger.',
		'本模型的性能因此显著提升。',
		'The performance of our model may vary with the prompt.',
		'The parrot works best with vLLM 0.6.',
		'The parrot reached an accuracy of 90% averaged across all classes.',
		`## Evaluation

| Category | Count |
|---|---|
| Owls | 1000 |
| Gulls | 500 |`,
		`## 评测结果

| 类型 | 模型 | 准确率 |
|---|---|---|
| 开源 | 猫头鹰 | 81.0 |
| 闭源 | 乌鸦 | 82.0 |`,
		`## Results

| Model | Precision | Recall | F1 |
|---|---|---|---|
| Owl | 0.91 | 0.88 | 0.89 |
| finnish-owl-7b | 0.84 | 0.79 | 0.81 |
| swedish-owl-7b | 0.82 | 0.77 | 0.79 |`,
		`| Benchmark | Owl |
|---|---|
| GPQA | 51.2 |
| LiveCodeBench | 51.0 |`,
		`## Results

| Model | Accuracy | Latency (ms) | Latency (s) |
|---|---|---|---|
| owl_core_sm | 0.91 | 88 | 0.1 |
| owl_core_lg | 0.84 | 97 | 0.1 |`,
		`## 结果

| 模型 | 翻译 | 代码 | MMLU | HumanEval |
|---|---|---|---|---|
| 猫头鹰 | 61.2 | 48.5 | 70.1 | 51.0 |`,
		'The speed of the model depends on the GPU.',
		'数学と物理のベンチマークについては論文をご覧ください。',
		'The overall accuracy on the test set is 91 %.',
		'模型共 32 层，隐藏维度 4096，使用分组查询注意力，词表大小为 125,696。',
		'The training set holds 400 women and 380 men.',
		'Reads the risk factors from a letter of discharge.',
		`- [Factors](#factors)
- [Licence](#licence)

## Licence

MIT`,
		`## Results

| Model | Coding | BLEU |
|---|---|---|
| Owl | UTF-8 | 31.4 |
| Rook | Latin-1 | 29.8 |`,
	],
});
