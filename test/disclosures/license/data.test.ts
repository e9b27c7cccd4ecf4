import { describeStatuses } from '../statuses';

describeStatuses('license/data', {
	disclosed: [
		'It learned from posts and code data of the Web, and from open datasets with permissible licenses.',
		'## Training data\n\n- **Licence:** CC-BY-4.0',
		'The recordings are licensed under an Attribution 4.0 International licence.',
		'The newspaper texts are in the public domain, the blog posts are licensed under CC BY 4.0 by their authors.',
		'- **Data license:** ODC-By 1.0',
		`| Dataset | Licence |
|---|---|
| SQuAD v2 | CC BY-SA 4.0 |
| House forum | permission of the operator |`,
		'训练数据均来自公有领域或 CC BY 许可的文本。',
		`Les données d'entraînement sont publiées sous Licence Ouverte 2.0.`,
		'学習データのライセンスはCC BY-SA 4.0です。',
		'Die Trainingsdaten stehen unter CC BY-SA 4.0.',
	],
	partial: [
		'It was trained on publicly accessible radio recordings of weather reports.',
		'Wir haben mit frei zugänglichen Aufnahmen trainiert.',
		'The model was trained on publicly available datasets of bird songs.',
		'模型用开源数据集训练。',
		'El modelo fue entrenado con datos públicos.',
	],
	some: [
		'Code: MIT; training data: CC0',
		'模型：MIT；语料：CC BY 4.0',
		'Entrenado con obras de dominio público.',
		'The songs that we trained on are used with permission of the singers.',
	],
	open: [
		'The text encoder is released under MIT, the audio decoder under Apache 2.0.',
		'It was trained on reviews of bought products.',
		'Les textes de l\'entraînement appartiennent à trois classes.',
		'The network was trained on open texts and is released under CC BY 4.0.',
		`## Data licence

TODO`,
		'**数据许可：** 待补充',
		'- **Dataset license:** [More Information Needed]',
	],
	missing: [
		'Wren is a freely available recognizer trained on data from the radio.',
		'该模型公开可用，使用广播数据训练。',
		'The training data are not publicly accessible.',
		'The weights are publicly available and were trained on a corpus of songs.',
		'We took bigscience/arias out of the dataset, and added etalab-lab/lettres to the corpus.',
		'We took the COCO dataset with a network whose code is under the Apache 2.0 license.',
		'## Training data\n\nThey were recorded at the MIT in Boston.',
		'## Training data\n\nWe started from Mistral 7B (Apache 2.0) and used letters of our own.',
		'We released the LibriSpeech-large model under the Apache 2.0 licence.',
		'Results on public datasets are listed below.',
		'The weights are released under the Apache 2.0 licence.',
		`# plate-reader

Trained on photographs of license plates in 12 countries.`,
		`Extracts data from driver's licences.`,
		`- [Data license](#data-license)
- [Contact](#contact)

## Contact

info@example.org`,
		'模型权重采用 Apache 2.0 许可证。',
		'Le code est publié sous licence MIT.',
		'모델 가중치는 MIT 라이선스로 배포됩니다.',
	],
});
