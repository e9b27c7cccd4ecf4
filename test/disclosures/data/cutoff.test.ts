import { describeStatuses } from '../statuses';

describeStatuses('data/cutoff', {
	disclosed: [
		'It was trained on data that cuts off at the end of 2019.',
		'The reviews in the training corpus were collected until March 2021.',
		'Its knowledge ends in June 2023.',
		'- **Data cutoff:** 2024-03',
		`| | |
|---|---|
| Knowledge cutoff | December 2023 |`,
		'训练数据截止到 2023 年 9 月。',
		'学習データは2022年12月までのものです。',
		'Stand der Trainingsdaten: März 2024',
		'Las noticias del corpus de entrenamiento llegan hasta marzo de 2022.',
		'We collected the comments of that forum from March 2011 to May 2019 as data.',
		'模型的知识仅更新至 2023 年 4 月。',
		'Los artículos recopilados van de 2005 a 2018.',
		'It was trained on newspaper articles from 1998 to 2021.',
		'模型使用2015年至2022年的新闻数据训练。',
	],
	partial: [
		`## Training data

The dataset was gathered in 2018 from the sites of museums.`,
		`## 训练数据

语料于 2021 年采集自网页。`,
	],
	withheld: [
		'The knowledge cutoff is not disclosed.',
	],
	open: [
		'- **Knowledge cutoff:** TBD',
		'**知识截止日期：** 待补充',
		`| Property | Value |
|---|---|
| Knowledge cutoff | - |
| Maker | Wren Lab |`,
		`## Data freshness

[More Information Needed]`,
	],
	missing: [
		'Wren was trained between March 2022 and July 2022 on the corpus of songs.',
		'模型于2022年3月至2022年7月在该语料上训练。',
		`## Training data

- Bells: texts collected from towers (Miller et al., 2014).`,
		'Training with this data ran until May 2022 for 3 weeks.',
		'Training on these data went up to 2000 steps.',
		'A low-pass filter with a cutoff of 300 Hz removes the hum.',
		'Boxes below the score cutoff of 0.5 are dropped.',
		'The project was funded from 2019 to 2022.',
		'Das Projekt lief von 2019 bis 2022 und hat Daten geprüft.',
		'The model was released in June 2023.',
		'Submissions closed at the cutoff date of 1 May 2024.',
		'本项目于 2023 年 9 月发布。',
		'応募の締め切りは2024年3月です。',
		'La fréquence de coupure du filtre est de 300 Hz.',
	],
});
