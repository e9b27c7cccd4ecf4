import { describeStatuses } from '../statuses';

describeStatuses('availability/data-processing-code', {
	disclosed: [
		'[GitHub](https://github.com/acme/owlery): code for data generation, training and evaluation.',
		`\`\`\`bash
python scripts/prepare_train_data.py --in raw --out clean
\`\`\``,
		'用 dolma 处理：\n\n```bash\ndolma tokens --documents raw\n```',
		'The scripts that clean and deduplicate the training corpus are at https://github.com/acme/kestrel-data.',
		'- **Data preparation code:** https://github.com/acme/sheep-data/tree/main/prepare',
		'The crawl was filtered with datatrove; our pipeline is in [`filter.py`](https://github.com/acme/owl/blob/main/filter.py).',
		'数据处理代码已开源：https://github.com/qingsong/data-pipeline',
		'データ前処理のコード: https://github.com/minato/preprocess',
		'Le script qui nettoie et déduplique le corpus se trouve sur https://github.com/acme/corpus-tools.',
	],
	withheld: [
		'The code of our data processing pipeline is not released.',
	],
	some: [
		'The training text was cut into paragraphs by `cut_pages.py`, which lies beside the weights.',
		'Le corpus d\'entraînement a été découpé par `decoupe.py`.',
		'We can\'t share the scripts with which the posts were collected.',
	],
	open: [
		'`run.py` cuts the input into windows before inference.',
		'Vor der Inferenz wandelt `vorbereiten.py` die Eingabe um.',
		`## Data processing code

TODO`,
		'**数据处理代码：** 待更新',
		`## Data pipeline

Coming soon`,
	],
	missing: [
		'The data were cleaned. See [the repository](https://github.com/acme/owlery) for more.',
		'We downloaded the scraper feature list.',
		'Pictures are preprocessed using [torchvision](https://github.com/pytorch/vision) before the data enter the network.',
		'Try the [crawler](https://github.com/acme/crawler) that Kestrel steers.',
		'Wrong detections are removed from the images by the app ([source](https://github.com/acme/app)).',
		'The API answers with a status code after the data has been processed.',
		`\`\`\`python
text = text.strip()  # preprocessing
print(classify(text))
\`\`\``,
		`- [Data processing code](#data-processing-code)
- [Licence](#licence)

## Licence

MIT`,
		`# pipe-watch

Finds leaks in an oil pipeline from pressure data.`,
		'推理代码见 https://github.com/qingsong/infer。',
		'推論コードはhttps://github.com/minato/infer にあります。',
		'Der Code der Webseite liegt auf https://github.com/acme/www.',
	],
});
