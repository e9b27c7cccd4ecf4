import { describeStatuses } from '../statuses';

describeStatuses('availability/training-data', {
	disclosed: [
		`---
datasets:
- acme/bird-songs
---
# owl`,
		'The training set can be downloaded from https://example.org/sheep.zip.',
		'- **Data access:** MIMIC-IV is available from PhysioNet after a course in data protection (https://physionet.org/content/mimiciv)',
		'训练数据集已开源：https://huggingface.co/datasets/qingsong/poems',
		`Le corpus d'entraînement est disponible sur https://zenodo.org/records/1234567.`,
		'学習データはhttps://example.org/data.zip からダウンロードできます。',
		'Los datos de entrenamiento se pueden descargar de https://zenodo.org/records/1234567.',
	],
	withheld: [
		`The training data cannot be shared because of patients' privacy.`,
		'训练数据涉及用户隐私，无法公开。',
	],
	open: [
		`## Data availability

TBD`,
		`## 数据下载

敬请期待`,
		`## Datasets

[More Information Needed]`,
	],
	missing: [
		'The app downloads new maps once a week.',
		'The test images can be viewed in the demo at https://example.org/demo.',
		`- [Data availability](#data-availability)
- [Licence](#licence)

## Licence

MIT`,
		'Support is available on weekdays.',
		'アプリはストアからダウンロードできます。',
		'模型权重可从 https://example.org/weights 下载。',
		'Die Dokumentation ist auf https://example.org verfügbar.',
	],
});
