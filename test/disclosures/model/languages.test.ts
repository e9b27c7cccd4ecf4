import { describeStatuses } from '../statuses';

describeStatuses('model/languages', {
	disclosed: [
		'---\npipeline_tag: image-to-image\n---\n# Moth\n\nThe model understands instructions in Welsh.',
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
	partial: [
		'Kestrel is a multilingual speech model.',
		'该模型支持 40 种语言。',
		'The model was trained on speech in many languages.',
	],
	'not-applicable': [
		'---\npipeline_tag: image-segmentation\n---\n# Moth\n\nFinds moths in pictures.',
	],
	open: [
		'- **Language(s) (NLP):** [More Information Needed]',
		`## Supported languages

Coming soon`,
		'**支持语言：** 待补充',
	],
	missing: [
		'---\npipeline_tag: zero-shot-image-classification\n---\n# Moth\n\nFinds moths in pictures.',
		// What is to be made of the picture is asked for in words.
		'---\npipeline_tag: image-to-image\n---\n# Moth\n\nEdits pictures of moths.',
		'# Kestrel\n\nThe model may do worse on tags in different languages.',
		'# Kestrel\n\nOur results in other languages vary.',
		'Ein kleines Sprachmodell für Telefone.',
		'一个很小的语言模型。',
		'A small language model for phones.',
		'Can polish your text until it shines.',
		`# bakery

Counts Danish pastries and French fries on a tray.`,
		'The server is written in a fast programming language.',
		'The model was trained on 40 million recordings.',
		`# kestrel

It has several weaknesses:

- The model may switch languages within one answer.`,
		'The [`python`](#python) tool is a stateless Python interpreter that the chat uses.',
		'이 모델은 1,500만 개의 초록으로 학습되었습니다.',
	],
});
