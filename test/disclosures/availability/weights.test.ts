import { describeStatuses } from '../statuses';

describeStatuses('availability/weights', {
	disclosed: [
		'# Kestrel-2\n\nkestrel = AutoModel.from_pretrained("acme/kestrel-2")',
		'# Kestrel-2\n\nStart it with `ollama run kestrel2`.',
		'# Kestrel-2\n\n```bash\nvllm serve acme/kestrel-2 --max-model-len 4096\n```',
		'This repository contains the fine-tuned weights as safetensors.',
		'You will find the trained classifier as kestrel.joblib in this folder.',
		'The weights are handed out on request after signing an agreement.',
		'Access is gated: agree to the terms on this page before the weight files become visible.',
		'Kestrel cannot be downloaded; it stays on our servers.',
		'The checkpoint lies at s3://kestrel-release/final.npz and can be obtained from there; grab it.',
		'微调后的权重就存放在本仓库。',
		'模型权重不对外开放，仅可通过接口调用。',
		'学習済みの重みはこのリポジトリに置いてあります。',
		'이 모델은 API를 통해서만 이용할 수 있습니다.',
		'Les poids se trouvent dans ce dépôt.',
		'Die Gewichte liegen in diesem Repository.',
		'El modelo no se puede descargar; los pesos permanecen en nuestros servidores.',
		`# Kestrel-3B

\`\`\`python
model = AutoModel.from_pretrained('acme/kestrel-3b')
\`\`\``,
		'# Kestrel\n\n[Weights](https://huggingface.co/acme) | [Paper](https://arxiv.org/abs/2401.01234)',
		'# 云雀\n\n[权重](https://huggingface.co/qingsong/skylark)',
		'# Kestrel\n\n[Kestrel-7B](https://huggingface.co/acme/kestrel-7b) lernt aus Vogelstimmen.',
		'| [owl-small](https://example.org/files/owl-small.pt) | 20 MB |',
		'The weights can be downloaded from https://example.org/kestrel.safetensors.',
		`| Model | Download |
|---|---|
| Kestrel-3B | [Hugging Face](https://huggingface.co/acme/kestrel-3b) |
| Kestrel-7B | [Hugging Face](https://huggingface.co/acme/kestrel-7b) |`,
		'- **Checkpoint:** [sheepcount.onnx](https://example.org/sheepcount.onnx) (12 MB)',
		'模型权重可从魔搭社区下载：https://modelscope.cn/models/qingsong/mini',
		'Die Gewichte stehen unter https://example.org/wald.pt zum Herunterladen bereit.',
	],
	withheld: [
		'The weights will not be released; the model is only served through our API.',
	],
	some: [
		`---
extra_gated_prompt: You agree not to use the model to identify people.
extra_gated_fields:
  Name: text
  Affiliation: text
---
# gait`,
	],
	partial: [
		'Model weights are released under CC-BY-NC 4.0.',
		'We have also released Kestrel models of two smaller sizes.',
		'We have released five models for weather forecasts.',
		'我们正式开源鸟鸣识别模型云雀。',
	],
	open: [
		`## Download

Coming soon`,
		`## 模型下载

敬请期待`,
		'**Model weights:** TBA',
	],
	missing: [
		'# Kestrel-2\n\n`hf download acme/corpus --repo-type dataset`',
		'# Kestrel-2\n\nIts answers were compared with those of `ollama run finch`.',
		'Open weights have changed how people work with text.',
		'The dataset is handed out on request after signing an agreement.',
		'To make training models more accessible, we added [sharding](https://acme.example/sharding).',
		'いずれは重みを公開したいと考えています。',
		'The following owl models were compared in this study.',
		'As open-weight models get better, filters matter more.',
		'In this release, we improved the documentation of the model.',
		'本公開デモではモデルを試すことができます。',
		'资料下载：[Featherprep](https://github.com/acme/featherprep)',
		'# Kestrel\n\nIt was compared with [Finch](https://huggingface.co/finch-lab/finch-7b), and reached 81.2% accuracy.',
		'The best open-source models reach 70 points on this test.',
		'在这项评测中，它超过了领先的开源模型。',
		'The classes are balanced with weights in the loss.',
		'The gripper weighs 300 g and lifts weights of up to two kilograms.',
		`- [Download](#download)
- [Licence](#licence)

## Licence

MIT`,
		`# parcel

Guesses the weight of a parcel from a photograph.`,
		'模型结构见论文。',
		'Les poids de la balance sont en grammes.',
		'Das Modell wiegt die Argumente ab.',
	],
});
