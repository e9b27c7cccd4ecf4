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
		'The parrot runs on a single GPU.',
		'单张 A100 即可运行该模型，推荐使用。',
		`| Variant | Parameters | VRAM |
|---|---|---|
| parrot-s | 3B | 4.2 GB |`,
		`| 型号 | 参数量 | 显存 |
|---|---|---|
| parrot-s | 3B | 4.2 GB |`,
		'推論には16GB以上のVRAMが必要です。',
		'The parrot is small enough to run without a GPU.',
		'无需 GPU 即可运行。',
		'The parrot needs 24 GB of VRAM at batch size 1.',
		'Requires at least one RTX 3090 for inference with a batch size of 4.',
		'Benötigt Python ab 3.10.',
		'Requires flash-attn 2.5.',
		'需要 Python 3.10 或更高版本。',
		`\`\`\`bash
conda create -n parrot python=3.11
pip install "squawk>=0.4"
\`\`\``,
		'Für die Inferenz genügen 8 GB Arbeitsspeicher, eine GPU ist nicht nötig.',
	],
	partial: [
		'Running the parrot requires a GPU with plenty of VRAM.',
		'推論には大容量のGPUが必要です。',
		'The parrot is supported in the latest version of vLLM.',
		'请安装最新版 transformers。',
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
		'We pretrained on these machines:\n\n| GPU | Memory | Count |\n|---|---|---|\n| A100 | 80 GB | 8 |',
		`\`\`\`bash
pip install squawk
\`\`\``,
		'It was trained on eight A100 with 80 GB each.',
		`| Run | Learning rate | GPU memory |
|---|---|---|
| LoRA | 1e-4 | 41 GB |`,
		`| Tokenizer | Memory |
|---|---|
| squawk | TBD |`,
		'A pull request requires two reviewers.',
		'We trained the parrot on a laptop, without a GPU.',
		'Training used 96 GB of GPU memory.',
		'J\'ai entraîné le perroquet sans carte graphique.',
		'The archive of the training data is 400 GB large.',
		`- [Requirements](#requirements)
- [Licence](#licence)

## Licence

MIT`,
		'训练使用 8 张 A100，每张 80GB。',
		'応募には卒業証明書が必要です。',
		'We recommend using a temperature of 0.6 with Transformers.',
		'Count the 5 cages with Python as you like.',
		'Zähl bitte die 5 Käfige mit Python.',
	],
});
