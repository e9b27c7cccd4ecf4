import { describeStatuses } from '../statuses';

describeStatuses('model/languages', {
	disclosed: [
		'Das Modell versteht Niederdeutsch und Friesisch.',
		`---
language:
- sw
- en
---
# swift`,
		'Kestrel writes Basque, Catalan and Galician.',
		'- **Language(s) (NLP):** Welsh',
		`| Language | WER |
|---|---|
| Estonian | 8.1 |
| Finnish | 9.0 |`,
		'支持中文和英文两种语言。',
		'日本語と英語に対応しています。',
	],
	open: [
		'- **Language(s) (NLP):** [More Information Needed]',
		`## Supported languages

Coming soon`,
		'**支持语言：** 待补充',
	],
	missing: [
		'Ein kleines Sprachmodell für Telefone.',
		'一个很小的语言模型。',
		'A small language model for phones.',
		'Can polish your text until it shines.',
		`# bakery

Counts Danish pastries and French fries on a tray.`,
		'The server is written in a fast programming language.',
	],
});
