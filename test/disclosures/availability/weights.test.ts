import { describeStatuses } from '../statuses';

describeStatuses('availability/weights', {
	disclosed: [
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
	open: [
		`## Download

Coming soon`,
		`## 模型下载

敬请期待`,
		'**Model weights:** TBA',
	],
	missing: [
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
