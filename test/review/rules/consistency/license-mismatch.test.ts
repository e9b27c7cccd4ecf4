import { cardOf, checkCards } from '../consistencyCases';

describe('rule: consistency/license-mismatch', () => {
	checkCards('consistency/license-mismatch', {
		severity: 'warning',
		accepted: [
			cardOf('license: mit', '## License\n\nMIT'),
			cardOf('license: apache-2.0', 'The model is released under the Apache License, Version 2.0.'),
			cardOf('license: cc-by-nc-4.0', 'The code is under MIT, the model weights are under CC BY-NC 4.0.'),
			cardOf('license: gpl', 'The model is released under the GPLv3.'),
			cardOf('license: mit', 'The code is released under Apache 2.0.'),
			cardOf('license: mit', '- **Code license:** Apache 2.0'),
			cardOf('license: mit', '## Training Data\n\n- **License:** CC BY 4.0'),
			cardOf('license: mit', 'It was trained on data that are licensed under CC BY-SA 4.0.'),
			cardOf('license: mit', 'The base model is licensed under the Llama 2 Community License.'),
			cardOf('license: mit', 'It uses the transformers library, which is under Apache 2.0.'),
			cardOf('license: mit', 'Previous versions were released under CC BY-NC 4.0.'),
			cardOf('license: mit', 'The weights will be released under Apache 2.0.'),
			cardOf('license: apache-2.0', 'It was made by researchers at MIT.'),
			cardOf('license: [mit, apache-2.0]', '## License\n\nApache 2.0'),
			cardOf('license: other\nlicense_name: kestrel', '## License\n\nApache 2.0'),
			cardOf('tags: [x]', '## License\n\nApache 2.0'),
			cardOf('license: mit', '## License\n\nThe model is under Apache 2.0 and the Kestrel Community License.'),
			cardOf('license: mit', '## License\n\nKestrel-S is under MIT.\n\nKestrel-L is under CC BY-NC 4.0.'),
			cardOf('license: mit', '本模型采用 MIT 许可证，代码采用 Apache-2.0 协议。'),
			// What the model came from, or has beside it, is under terms of its own.
			cardOf('license: llama3.1', '- **License:** MIT (adapter weights), Llama 3.1 Community License (base)'),
			cardOf('license: llama3.1', '## License\n\nLlama 3.1 Community License; the adapter is under MIT.'),
			cardOf('license: apache-2.0', '## Licence\n\nMIT for our weights, base is Apache-2.0.'),
			cardOf('license: mit', 'The GGUF files were converted from a model that is licensed under Apache 2.0.'),
			cardOf('license: mit', '## Acknowledgements\n\nWe thank the authors of heronfs, licensed under Apache 2.0.'),
			cardOf('license: apache-2.0', 'The model card itself is licensed under CC BY 4.0.'),
			cardOf('license: apache-2.0', 'This text is available under CC BY-SA 4.0.'),
			cardOf('license: apache-2.0', '## License\n\nApache 2.0. The code is based on heronfs, which is MIT.'),
			// Another time, another size, another deal.
			cardOf('license: apache-2.0', 'Until version 1.2 the model was licensed under CC BY-NC 4.0.'),
			cardOf('license: apache-2.0', 'We considered MIT for the model.'),
			cardOf('license: apache-2.0', 'If you need the model under MIT, write to us.'),
			cardOf('license: cc-by-nc-4.0', 'Kestrel-mini is licensed under Apache 2.0.'),
			cardOf('license: cc', '## License\n\nCC BY 4.0'),
		],
		refused: [
			[cardOf('license: apache-2.0 # x', '## License\n\nMIT'), { marks: ['apache-2.0'], message: /line 11 says “MIT”/u, fixed: cardOf('license: mit # x', '## License\n\nMIT') }],
			[cardOf('license: mit', 'The code is under MIT, the model weights are under CC BY-NC 4.0.'), { marks: ['mit'], fixed: cardOf('license: cc-by-nc-4.0', 'The code is under MIT, the model weights are under CC BY-NC 4.0.') }],
			[cardOf('license: cc-by-4.0', '- **License:** CC BY-NC 4.0'), { marks: ['cc-by-4.0'], fixed: cardOf('license: cc-by-nc-4.0', '- **License:** CC BY-NC 4.0') }],
			[cardOf('license: mit', '本模型采用 Apache-2.0 许可证。'), { marks: ['mit'], fixed: cardOf('license: apache-2.0', '本模型采用 Apache-2.0 许可证。') }],
			[cardOf('license: apache-2.0', '本モデルは MIT ライセンスで公開しています。'), { marks: ['apache-2.0'], fixed: cardOf('license: mit', '本モデルは MIT ライセンスで公開しています。') }],
			[cardOf('license: mit', '- **License:** CC BY-NC'), { marks: ['mit'] }],
		],
	});
});
