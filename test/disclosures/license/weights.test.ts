import { describeStatuses } from '../statuses';

describeStatuses('license/weights', {
	disclosed: [
		'The weights are under CC BY-NC 4.0 and may not be redistributed.',
		'Because its data are non-commercial, this model inherits CC-BY-NC-4.0.',
		'The university released the weights under the EUPL-1.2.',
		`---
license: apache-2.0
---
# tiny`,
		'You may use, change and share the weights under the terms of the MIT License.',
		'- **License:** CC BY-NC 4.0',
		`| | |
|---|---|
| Size | 300 MB |
| Licence | GPL-3.0 |`,
		`**Terms**

The model is dedicated to the public domain (CC0 1.0).`,
		`License
-------

BSD 3-Clause`,
		`<h3>License</h3>
<p>OpenRAIL-M</p>`,
		`---
license: other
license_name: acme-community-licence
license_link: LICENSE
---
# acme`,
		'本模型采用 Apache 2.0 许可证发布。',
		'**开源协议：** MIT',
		'本モデルのライセンスはCC BY-SA 4.0です。',
		'이 모델은 Apache 2.0 라이선스로 배포됩니다.',
		'Le modèle est distribué sous licence CC BY 4.0.',
		'Das Modell steht unter der MIT-Lizenz.',
		'El modelo se publica bajo la licencia Apache 2.0.',
		'The checkpoint is EUPL-1.2.',
		'模型 Apache-2.0，随便用。',
		'重みはMITです。',
		'Die Gewichte: CC0 1.0.',
		'Los pesos: CC BY-NC 4.0.',
		'Il modello è rilasciato con licenza Apache 2.0',
	],
	some: [
		'Since the source is CC BY-SA, we chose CC BY-SA 3.0.',
		'The weights may only be shared under AFL-3.0.',
		'Open weights, licensed permissively (MIT).',
		'`license: mit`',
		'ベースに合わせて Apache 2.0 を選びました。',
		'由于底座的限制，权重只能在 CC-BY-NC-4.0 下提供。',
		'Read the [license](./LICENSE) of the weights before you download them.',
		'All rights reserved; no licence is granted for these weights.',
		'Apache 2.0, have fun.',
		'WTFPL',
		'공공누리 제1유형',
	],
	open: [
		'The compiler asks for a licence key, see its documentation.',
		'espeak-ng is GPL-3.0, so install it separately.',
		'感谢他们以 MIT 协议开源 GLM。',
		'Transformers は Apache 2.0 の OSS です。',
		'MIT 协议是一种宽松的协议。',
		'Please check the licence of your own photos first.',
		'- **License:** [More Information Needed]',
		`## License

TBD`,
		`## 许可证

待补充`,
		`## Licencia

Por completar`,
		`## Lizenz

Weitere Informationen folgen`,
		`---
license:
---
# tiny`,
	],
	partial: [
		'Commercial use of the detector is fine.',
		'The terms are laid down in LICENSE.md.',
		'The detector may be shared under the Kestrel Birdsong Licence.',
		'You agree not to use the weights for commercial purposes.',
		'Attribution-ShareAlike 4.0 International',
		'Uso exclusivamente académico.',
		'Please don\'t sell merges of this model.',
		'Same licence as the base model.',
		'inherits the Llama 3 license',
		'By downloading you agree to our Terms of Service.',
		'Use of this model is governed by the Corvid terms.',
		'随便用，别商用',
		'协议与底模一致',
		'元モデルのライセンスに準じます',
		'商用OKです。',
		'원본 모델의 라이선스를 따릅니다',
		'Utilisation libre, même commerciale.',
		'Frei für Forschung und Lehre',
		'Misma licencia que el modelo base',
	],
	missing: [
		'商用・非商用を問わず、実運用での利用は対象外です。',
		'이 모델들은 연구 목적으로만 사용하도록 만들어졌다.',
		'Tout usage commercial est hors du champ prévu.',
		'Die kommerzielle Nutzung ist nicht gedacht.',
		'Todo uso comercial queda fuera del alcance previsto.',
		'bitsandbytes is MIT licensed.',
		'The labelling tool is available under the AGPL.',
		'The model reads license plates.',
		'Mit diesem Modell untersuchen wir Dialekte.',
		'本模型用于研究目的。',
		'研究目的で、要約に使えます。',
		'Das Modell ist für Forschungszwecke gedacht.',
		'Given these biases, we advise against commercial use of the model for now.',
		'Nous déconseillons tout usage commercial du modèle.',
		'目前不建議將本模型用於商業用途。',
		`# plate-reader

Reads the license plates of cars in 12 countries.`,
		`# id-scan

Extracts name and date of birth from a driver's licence.`,
		'The SQuAD data set is licensed under CC BY-SA 4.0 by its authors.',
		'Developed at MIT by two students of robotics.',
		'The features are computed with Apache Spark.',
		`- [License](#license)
- [Contact](#contact)

## Contact

info@example.org`,
		`# smol-parrot

A parrot for phones. AcmeLM is released under the Apache 2.0 licence, but it does not fit on a phone.`,
		`\`\`\`bash
# activate your MATLAB license first
matlab -batch run_model
\`\`\``,
		'She studied at MIT before she joined the museum.',
		'The test set is CC BY 4.0.',
		'文档采用 CC BY 4.0。',
		'Les photographies viennent de Wikipédia (CC BY-SA).',
		'The style of these painters is in the public domain.',
		'Der Datensatz steht unter CC BY 4.0.',
		'By using this model you save time.',
		'By downloading the data you get 3 GB.',
		'The temperature is governed by the scheduler.',
		'A personal use case is note taking.',
		'이 모델들은 연구 목적으로만 사용해야 합니다.',
		'상업적으로 배포하기 위한 모델이 아닙니다.',
		'現時点では商用利用を控えるべきです。',
		'Le modèle ne devrait pas servir à un usage commercial.',
		'You agree that outputs may be wrong.',
	],
});
