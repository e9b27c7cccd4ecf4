import { describeStatuses } from '../statuses';

describeStatuses('risk/recommendations', {
	disclosed: [
		'Quotations are sometimes invented; compare each with the source before citing it.',
		'Faites relire chaque compte rendu par un soignant avant de le verser au dossier.',
		'Nie ungeprüft übernehmen: Namen können falsch sein.',
		'You should always verify the answer, since the accuracy is only 71%.',
		'Users should test the model for their use case and may need to retrain it before deployment.',
		'Given the limits of its training data, users should verify outputs before using them in production.',
		'The tool runs code without limits; you should add your own sandbox in production.',
		'在生产环境中部署时，应在沙箱内运行模型生成的代码。',
		'Never send a letter that no lawyer has read.',
		'Please keep a second reader in the loop: every detection must be confirmed by an expert.',
		'发布译文前，务必请母语者校对。',
		'引用する前に、条文番号を必ず原典と照合してください。',
		'Lassen Sie jede Diagnose von einer Ärztin bestätigen.',
		'Antes de publicar, conviene que una persona revise las cifras.',
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
		'Make sure to review the licence before deploying the model.',
		'Do not use the answers in the test set for training.',
		'사용하기 전에 라이선스를 확인해 주세요.',
		'必须经人工审核的样本才进入训练集。',
		'Lassen Sie das Skript immer laufen, da Fehler auftreten können.',
		'Jede Aufnahme wurde vor dem Training von Hand geprüft.',
		'Check the driver version before you install the wheel.',
		'学習前に全サンプルを目視で確認し、誤りを除きました。',
		'The weights must be loaded with restrictions on the type of the output.',
		'Knowing the past, which is essential for the analysis of sensor data in practical applications, takes a second pass.',
		'每增加一个类别，都需要重新收集训练数据、重新训练、重新评估和部署。',
		'Users should check the format of each column before the metric is computed.',
		'Please review pull requests of other contributors before you merge them; maintainers should check the answers.',
		'We recommend a temperature of 0.6 and a batch size of 8.',
		'Please check the documentation before you install the package.',
		'建议使用 vLLM 部署，温度设为 0.7。',
		'vLLMの利用を推奨します。',
		'Wir empfehlen die Version 2.1 von PyTorch.',
		'Recomendamos instalar la última versión de transformers.',
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
