import { describeStatuses } from '../statuses';

describeStatuses('data/datasheet', {
	disclosed: [
		'It was trained on [Arias](https://huggingface.co/datasets/arias), a corpus of songs.',
		'- **Dataset:** https://huggingface.co/datasets/acme/wren-songs',
		'モデルの学習に使った[データセット](https://huggingface.co/datasets/acme/kotori)',
	],
	some: [
		'The corpus is documented in a [datasheet](https://example.org/datasheet.pdf).',
		'- **Data card:** https://huggingface.co/datasets/acme/bird-songs',
		'Who collected the songs, when and why is told in the [dataset card](https://huggingface.co/datasets/acme/bird-songs).',
		'训练数据的说明见[数据集卡片](https://huggingface.co/datasets/qingsong/poems)。',
		'Fiche des données d\'entraînement : [datasheet](https://example.org/datasheet.pdf)',
		'The public summary of the training content under the AI Act is at https://example.org/summary.html.',
		'[Code](https://github.com/acme/wren) [Dataset](https://huggingface.co/datasets/acme/wren-songs)',
		'Wir haben auf dem Korpus [Vogelstimmen](https://huggingface.co/datasets/acme/vogelstimmen) trainiert.',
		'学習には[この音声コーパス](https://huggingface.co/datasets/acme/kotori)を使いました。',
	],
	open: [
		`## Datasheet

TODO`,
		'**数据集卡片：** 待补充',
		`## Data card

Coming soon`,
	],
	missing: [
		`# chip-reader

Extracts the supply voltage from the datasheet of an electronic part.`,
		'The SIM card needs a data plan.',
		`- [Datasheet](#datasheet)
- [Licence](#licence)

## Licence

MIT`,
		'![The training data](https://huggingface.co/datasets/acme/pictures/resolve/main/songs.png)',
		'We evaluated it on the dataset [SongBench](https://huggingface.co/datasets/acme/songbench).',
		'It was trained on data that are listed [here](https://huggingface.co/datasets).',
		'You can fine-tune it on [your data](https://huggingface.co/datasets/acme/template).',
		'The data are kept [here](https://example.org/datasets/acme/songs).',
		'A policy that stacks cards.',
		'芯片的数据手册见官网。',
		'メモリカードの仕様書は同梱されています。',
		'La fiche technique du capteur est jointe.',
		'Every dataset repository has a [page](https://example.org/page) of its own.',
		'A dataset card can be edited under [settings](https://example.org/settings).',
	],
});
