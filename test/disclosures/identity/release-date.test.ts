import { describeStatuses } from '../statuses';

describeStatuses('identity/release-date', {
	disclosed: [
		'Kestrel was first released on 12 March 2024.',
		'- **Model date:** October 2023',
		`| | |
|---|---|
| Release date | 2025-06-30 |
| Size | 3B |`,
		'本模型于 2024 年 5 月 8 日发布。',
		'**リリース日：** 2024年7月1日',
		'Erstveröffentlichung des Modells: 3. Februar 2022',
		'# (2024-03-05) Kestrel: hearing birds in the dark\n\nIt tells 300 songs apart.',
		'Das Modell wurde am 05.03.2024 veröffentlicht.',
		`## Model releases

- first weights: 05/03/2024`,
	],
	some: [
		'03/2024: Kestrel is here!',
		'Kestrel ist da (Juni 2024).',
	],
	open: [
		'- **Model date:** [More Information Needed]',
		`## Release date

TBA`,
		'**发布日期：** 待补充',
	],
	missing: [
		'Kestrel was deployed on 2024-05-01 in two hospitals.',
		'The photographs in the training set were taken between May 2019 and June 2022.',
		`# pill-net

Predicts the release of a drug from a tablet over 24 hours.`,
		'Common Voice 13 was released in March 2023 by its makers.',
		`- [Release date](#release-date)
- [Licence](#licence)

## Licence

MIT`,
	],
});
