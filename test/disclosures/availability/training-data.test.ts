import { describeStatuses } from '../statuses';

describeStatuses('availability/training-data', {
	disclosed: [
		'It was trained on a dataset of owl calls, which is [deposited](https://doi.org/10.5281/zenodo.1234567).',
		'It was trained on the [Barn recordings](https://barnowls.org/recordings), a dataset of owl calls that [Finch et al.](https://arxiv.org/abs/2301.01234) describe.',
		'Training data and code: [GitHub](https://github.com/acme/owl)',
		'We release our training data, code and models at https://github.com/acme/owl.',
		'Owl was fine-tuned on the training set of [Mudlark](https://github.com/acme/mudlark).',
		'本模型在 [Belle](https://github.com/LianjiaTech/BELLE) 数据集上训练。',
		'The model was trained on the [SQuAD](https://github.com/rajpurkar/squad) data.',
		`**Training data**
- [Forest sounds](https://example.org/en/datasets)`,
		'Das Modell wurde mit dem [Datensatz der Warte](https://github.com/waldau/warte) trainiert.',
		'The models were trained with [data](https://doi.org/10.5281/zenodo.1234567) of six observatories.',
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
	partial: [
		'The model was trained on a corpus of bird songs, which [Finch et al.](https://arxiv.org/abs/2301.01234) describe.',
		'Das Modell wurde auf einem Korpus von Vogelstimmen trainiert, den [Fink et al.](https://arxiv.org/abs/2301.01234) beschreiben.',
		'It was trained on a mix of open-source datasets of bird songs.',
		'我们只用公开数据集训练模型。',
	],
	some: [
		'It was fine-tuned on `acme/owl-calls`.',
		'Affiné sur le jeu `acme/chouettes`.',
		'acme/owl-calls 데이터셋으로 학습했습니다.',
		'The training scans can be requested by writing to the archive.',
		'学習データは公開できません。',
	],
	open: [
		'It was fine-tuned on mistralai/Mistral-7B-v0.1 with LoRA.',
		'`python train.py --data data/train.jsonl`',
		'학습 데이터는 고객 문의와 요청으로 구성됩니다.',
		'学習データはお問い合わせのメールです。',
		'Fine-tune it on your own dataset `your-name/your-data`.',
		'Download the sample data at https://example.org/owl.wav and run the script.',
		`## Data availability

TBD`,
		`## 数据下载

敬请期待`,
		`## Datasets

[More Information Needed]`,
	],
	missing: [
		'## Privacy\n\nWe do not share your data with third parties.',
		'We improved [Owl 7B](https://huggingface.co/acme/owl-7b) by training on another 200 GB of data of high quality.',
		'Trained on the Mudlark dataset using [Demucs](https://github.com/facebookresearch/demucs).',
		'Trained on ImageNet with the [timm](https://github.com/huggingface/pytorch-image-models) library.',
		'Das Modell wurde mit dem Programm auf https://github.com/waldau/training mit Daten trainiert.',
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
