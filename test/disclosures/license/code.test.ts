import { describeStatuses } from '../statuses';

describeStatuses('license/code', {
	disclosed: [
		'- **License:** MIT (code), CC-BY-NC-4.0 (weights and training data)',
		'The code in this repository is licensed under MIT, the weights under CC BY 4.0.',
		'- **Code license:** Apache 2.0',
		'Code and weights are both released under the BSD 3-Clause licence.',
		'代码遵循 Apache 2.0 协议，模型权重遵循社区许可协议。',
		'Der Quellcode steht unter der GPL-3.0, die Gewichte unter CC BY-NC 4.0.',
		'コードはMITライセンスで公開しています。',
	],
	some: [
		'Code: MIT; weights: CC BY 4.0',
		'Die Trainingsskripte sind GPLv3.',
		'推論スクリプトは BSD ライセンスです。',
	],
	open: [
		'This model reads the Hangul script and is released under the MIT license.',
		'オープンソースのMITライセンスのモデルです。',
		'程序员助手模型采用 MIT 许可证。',
		'It was trained on source code under the MIT license.',
		'- **Code license:** TBD',
		'**代码许可证：** 待补充',
		`## Code licence

## Contact

info@example.org`,
	],
	partial: [
		'## 라이선스\n\n코드를 사용할 경우 라이선스를 준수해주세요.',
	],
	missing: [
		'The code can run under the settings of [Nestrunner](https://github.com/acme/nestrunner).',
		'With a friendly license, it is the best code LLM by [our tests](https://example.org/tests).',
		'## License\n\nOwl is licensed under Apache 2.0; it was trained on code.',
		'The SQuAD data set is licensed under CC BY-SA 4.0.',
		'Contributors follow our code of conduct.',
		`# morse

Writes down Morse code; users need a radio licence.`,
		`# post-match

Finds the postal code of an address on a driver's licence.`,
		'许可证识别模型，输入为合同文本。',
		'Reconnaît les permis de conduire.',
		'Erkennt Lizenzen auf gescannten Seiten.',
	],
});
