import { describeStatuses } from '../statuses';

describeStatuses('identity/version', {
	disclosed: [
		'This is version 1.2. Compared with 1.1 it knows eleven more birds and no longer confuses crows and ravens.',
		`## Changelog

- **v2.1** (2024-05): retrained without duplicates
- **v2.0** (2024-01): new tokenizer`,
		`---
new_version: acme/kestrel-4b
---
# kestrel-3b

Please use Kestrel-4B, which replaces this model.`,
		`## 更新日志

- v1.1：修复标点错误，新增粤语支持
- v1.0：首次发布`,
		'**Version :** 3.0, remplace la 2.4 (meilleure ponctuation).',
		'**バージョン:** 1.3（1.2から語彙を拡張し、数字の読みを修正）',
	],
	open: [
		`## Changelog

TODO`,
		'- **Model version:** [More Information Needed]',
		`## 更新日志

待更新`,
	],
	missing: [
		'This model is a fine-tuned version of [acme/tiny-bert](https://huggingface.co/acme/tiny-bert).',
		`### Framework versions

- Transformers 4.41.2
- PyTorch 2.3.0`,
		'Needs Python 3.10 or a later version.',
		`# bible-rank

Decides which of two versions of a verse is the older one.`,
	],
});
