import { describeStatuses } from '../statuses';

describeStatuses('compute/inference-requirements', {
	disclosed: [
		'You need a GPU with at least 16 GB of memory to run the model.',
		'- **Requirements:** Python 3.10, torch>=2.1, transformers>=4.41',
		`| Quantisation | VRAM |
|---|---|
| bf16 | 14 GB |
| 4-bit | 5 GB |`,
		'推理需要至少 24GB 显存。',
		'推論には16GB以上のVRAMが必要です。',
		'Für die Inferenz genügen 8 GB Arbeitsspeicher, eine GPU ist nicht nötig.',
	],
	open: [
		`## Requirements

TBD`,
		`## 硬件要求

待补充`,
		`## Hardware requirements

Coming soon`,
	],
	missing: [
		'It was trained on eight A100 with 80 GB each.',
		'A pull request requires two reviewers.',
		'The archive of the training data is 400 GB large.',
		`- [Requirements](#requirements)
- [Licence](#licence)

## Licence

MIT`,
		'训练使用 8 张 A100，每张 80GB。',
		'応募には卒業証明書が必要です。',
	],
});
