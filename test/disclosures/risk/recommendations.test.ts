import { describeStatuses } from '../statuses';

describeStatuses('risk/recommendations', {
	disclosed: [
		'Have a physician look at every image with a score between 0.3 and 0.7.',
		'Users should check names and dates against a reference work before they publish an answer.',
		'- **Recommendations:** set the threshold anew for every hospital, and watch the false negatives each month',
		'建议在正式使用前由人工复核模型输出，并在本地数据上重新评估。',
		'出力を利用する前に、必ず専門家による確認を行ってください。',
		'Il est recommandé de faire relire chaque traduction juridique par un traducteur.',
	],
	open: [
		`### Recommendations

Users (both direct and downstream) should be made aware of the risks, biases and limitations of the model. More information needed for further recommendations.`,
		`### Recommendations

[More Information Needed]`,
		`## 使用建议

待补充`,
		`## Recommendations

TODO`,
	],
	missing: [
		`# film-tip

Recommends films from the last ten that somebody has seen.`,
		'She was recommended by a friend.',
		'Recommended citation: Doe, J. (2024). Owl.',
		`- [Recommendations](#recommendations)
- [Licence](#licence)

## Licence

MIT`,
	],
});
