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
	],
	placeholder: [
		`#### Factors

[More Information Needed]`,
	],
	open: [
		`## Results by subgroup

TBD`,
		`## 分组评测

待补充`,
		`#### Factors

#### Metrics`,
	],
	missing: [
		'The overall accuracy on the test set is 91 %.',
		'模型共 32 层，隐藏维度 4096，使用分组查询注意力，词表大小为 125,696。',
		'The training set holds 400 women and 380 men.',
		'Reads the risk factors from a letter of discharge.',
		`- [Factors](#factors)
- [Licence](#licence)

## Licence

MIT`,
	],
});
