import { describeStatuses } from '../statuses';

describeStatuses('use/acceptable-use-policy', {
	disclosed: [
		'Our licence permits use in schools and excludes companies.',
		'Whoever downloads it must promise to use it solely for teaching.',
		'根据授权条款，企业使用须另行取得同意。',
		'Our model comes with a licence that lets everybody copy it, change it and put it to commercial ends.',
		'本模型的许可证对商业用途同样开放。',
		'Unser Modell steht unter einer Lizenz, die auch den kommerziellen Betrieb zulässt.',
		`## Acceptable use policy

You agree not to use the model to harass people, to make weapons or to break the law.`,
		'**使用政策：** 使用者不得利用本模型从事违法活动，不得生成虚假信息。',
	],
	some: [
		'The weights of this model can only be used for research; commercial use is not permitted.',
		'本模型仅供学术研究，不得用于商业用途。',
		`## License

The use of Owl models is subject to the [Model License](LICENSE-MODEL).`,
		'The model is released under the OpenRAIL-M licence.',
		'Use is governed by our [acceptable use policy](https://example.org/aup).',
		`---
license: other
extra_gated_prompt: By clicking you accept the Acme acceptable use policy, which forbids surveillance and fraud.
---
# gait`,
		`Il n'existe pas de politique d'utilisation pour ce modèle.`,
		'Es gilt die [Nutzungsrichtlinie](https://example.org/nutzung) von Acme.',
		'Owl is open under the Apache 2.0 licence for both research and commercial use.',
		'The model is intended for research purposes only and may not be used commercially.',
		'このモデルは商用・非商用を問わずアプリに組み込めます。',
	],
	open: [
		'By using this model only for inference, memory is spared.',
		'利用者は入力を監視してください。',
		'We agree to use the same split; the terms used in the paper are kept.',
		`## Acceptable use policy

TODO`,
		`## 使用政策

待补充`,
		`## Usage policy

Coming soon`,
	],
	missing: [
		'You must not use it with less than 8 GB of memory.',
		'Our model outperforms commercial systems.',
		'Unlike commercial models, our model is released under an open license.',
		'The model answers questions on commercial law and licences.',
		'我们的模型与商业公司签署了合作协议。',
		'本モデルはMITライセンスの商用LLMと比較されました。',
		'Unser Modell erkennt kommerzielle Fahrzeuge und ihre Lizenz.',
		'## License\n\nMIT. Commercial support is available from Acme.',
		'## License\n\nThe training data contain datasets for commercial use.',
		'Le modèle surpasse les services commerciaux.',
		'The licence of commercial datasets differs from that of our data.',
		'The images may be used for commercial purposes.',
		'Les modèles sont destinés uniquement à la recherche.',
		'Feel free to use this model.',
		'Trained on letters to the editor about the commercial use of drones.',
		'Licensed under MIT.',
		'The policy was learned with PPO and acts 50 times a second.',
		'Read the cookie policy of our web site.',
		'Uses a policy gradient with a value baseline.',
		`- [Acceptable use](#acceptable-use)
- [Licence](#licence)

## Licence

MIT`,
		'This model is intended for research purposes only, as a baseline for others.',
		'Dieses Modell ist nur zu Forschungszwecken gedacht.',
	],
});
