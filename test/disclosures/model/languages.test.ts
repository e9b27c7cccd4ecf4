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
		'# Moth\n\nThe network counts moths in photos of light traps.\n\nIt takes an image of 640 pixels and returns boxes. Photos by night are its worst.',
		'# Falter\n\nDas Modell zählt Falter auf Fotos.\n\nEs nimmt ein Bild von 640 Pixeln entgegen. Die Fotos stammen aus Gärten.',
		'# 夜蛾\n\n该模型在图像中数飞蛾。\n\n输入是 640 像素的图片。训练用了 5 万张图像。',
	],
	some: [
		'Erkennt Schweizerdeutsch und schreibt es nieder.',
		'한국어 댓글을 분류합니다.',
		'`speak("Cześć", lang="pl")`',
	],
	open: [
		'L\'outil est écrit en Python.',
		'- **Language(s) (NLP):** [More Information Needed]',
		`## Supported languages

Coming soon`,
		'**支持语言：** 待补充',
	],
	missing: [
		// What is asked for in words is in some language, be it of a picture.
		'# Moth\n\nThe network finds moths in photos.\n\nIt takes an image of 640 pixels.\n\nImages are read as they are. It follows a text prompt.',
		// Said of the model once, it outweighs all pictures.
		'# Moth-VL\n\nMoth-VL is a multimodal model.' + '\n\nIt takes images of moths.'.repeat(8),
		'# 夜蛾\n\n该模型是多模态大模型。' + '\n\n输入是 640 像素的图片。'.repeat(8),
		// Nor do pictures of the card or of machines show what the model is about.
		'# Moth 7B\n\nMoth 7B is a merge.' + '\n\n![image/png](https://example.org/moth.png)'.repeat(4),
		'# Moth 7B\n\nMoth 7B is a merge.\n\nPull the docker image.\n\nA video shows how to run the image.\n\nMore videos follow.',
		'# Moth 7B\n\nMoth 7B reasons.' + '\n\nIt was made with reinforcement learning.'.repeat(4),
		'# 夜蛾\n\n该模型对新闻标题分类。' + '\n\n数据分割为训练集和测试集。'.repeat(4),
		'# 夜蛾\n\n该模型在图像中找飞蛾。\n\n输入是 640 像素的图片。训练用了 5 万张图像。\n\n它听从文本提示。',
		'---\ntags: [text-to-image]\n---\n# Moth\n\nThe network draws moths as images.\n\nThese look like photos. Images have 768 pixels.',
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
