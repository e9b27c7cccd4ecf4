import { describeStatuses } from '../statuses';

describeStatuses('model/task', {
	disclosed: [
		'Kestrel is a text generation model that uses rotary position embeddings.',
		'Kestrel 是一个文本生成模型，采用旋转位置编码。',
		'Kestrel gives word embeddings for Breton.',
		'Übersetzt Behördenbriefe in Leichte Sprache.',
		'画像から花の種類を判定するモデルです。',
		`---
pipeline_tag: token-classification
---
# tiny`,
		'A text classification model that sorts e-mail by urgency.',
		'- **Task:** automatic speech recognition',
		'用于图像分割任务的模型。',
		'Modèle de traduction automatique du breton vers le français.',
		`| | |
|---|---|
| Task | object detection |`,
	],
	open: [
		'- **Task:** [More Information Needed]',
		`## 任务

待补充`,
		'- **Model type:** TBD',
	],
	missing: [
		'Gracias a todo el equipo por su tarea.',
		'모두 감사합니다.',
		'The task queue runs on Redis.',
		`# tiny

## License

MIT`,
		`Issues are tracked as tasks on the project's board.`,
		`# kestrel

- [Task](#task)
- [License](#license)`,
		'The network uses rotary position embeddings.',
		'模型采用旋转位置编码与词嵌入。',
	],
});
