import { describeStatuses } from '../statuses';

describeStatuses('model/description', {
	disclosed: [
		'This is a merge of two storytellers.',
		'Es un traductor del gallego al euskera.',
		'Un petit modèle qui repère les fautes de frappe.',
		'사진에서 새의 종을 알아내는 작은 모델입니다.',
		`# sheepcount

Sheepcount finds and counts sheep in drone photographs of pastures.`,
		`## Model Description

A small language model that answers questions about bird songs.`,
		`# 青松

青松是一个面向古诗创作的小型语言模型。`,
		`# minato-small

短い日本語の文をベクトルに変換する埋め込みモデルです。`,
		'Modell zur Erkennung von Borkenkäferbefall in Luftbildern.',
		'<p>This network estimates the pose of a hand from one colour image.</p>',
	],
	open: [
		'이 모델은 [somi](https://huggingface.co/somi)가 기여했습니다.',
		'The dataset has four splits and two labels.',
		`# kestrel

[![build](https://img.shields.io/badge/build-passing-green)](https://example.org/build)`,
		`### Model Description

<!-- Provide a longer summary of what this model is. -->

This is the model card of a 🤗 transformers model that has been pushed on the Hub. This model card has been automatically generated.`,
		`## 模型介绍

待补充`,
		`# Model Card for Model ID

<!-- Provide a quick summary of what the model is/does. -->`,
	],
	missing: [
		'[![downloads](https://img.shields.io/badge/downloads-3k-blue)](https://example.org)',
		`## 引用

\`\`\`bibtex
@misc{roe2024, title={Untitled}, author={Roe, Ada}}
\`\`\``,
		'Merci à toute l\'équipe !',
		`# kestrel

## License

MIT`,
		`# kestrel

- [Description](#description)
- [License](#license)`,
		`# tiny

\`\`\`bibtex
@misc{roe2024, title={Untitled}, author={Roe, Ada}, year={2024}}
\`\`\``,
		`---
license: mit
---`,
	],
});
