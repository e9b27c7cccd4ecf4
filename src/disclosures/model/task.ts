import type { Disclosure } from '../disclosure';

export const modelTask: Disclosure = {
	id: 'model/task',
	title: 'Task',
	why: 'The task decides which widget, which pipeline class and which leaderboard the model meets. Without `pipeline_tag` the Hub guesses, or the model drops out of every task filter.',
	counts: '`pipeline_tag` with a task of the Hub, or the task named in the text.',
	severity: 'information',
	profile: 'recommended',
	headings: {
		en: ['task', 'tasks', 'supported tasks', 'subtask', 'subtasks', 'task type', 'task types', 'model task', 'model tasks', 'task description', 'task category', 'task categories', 'downstream tasks', 'pipeline tag', 'supported tasks and languages'],
		zh: ['任务', '支持任务', '支持的任务', '任务类型', '任务描述', '任务说明', '模型任务', '模型类型', '下游任务', '任務', '支援任務', '任務類型', '任務描述', '模型類型', '下游任務'],
		ja: ['タスク', '対応タスク', 'タスクの種類', 'タスク説明', 'モデルの種類', 'モデルタイプ'],
		ko: ['태스크', '작업', '지원 태스크', '지원 작업', '작업 유형', '태스크 유형', '모델 유형', '모델 종류'],
		fr: ['tâche', 'tâches', 'tâches prises en charge', 'type de tâche', 'type de modèle'],
		de: ['aufgabe', 'aufgaben', 'unterstützte aufgaben', 'aufgabentyp', 'modelltyp'],
		es: ['tarea', 'tareas', 'tareas admitidas', 'tareas soportadas', 'tipo de tarea', 'tipo de modelo'],
	},
	fields: { en: ['model type', 'type', 'pipeline', 'problem type'], zh: ['类型', '類型', '模型类别'], ja: ['種類', 'タイプ'], ko: ['유형', '종류'], fr: ['type'], de: ['typ'], es: ['tipo'] },
	metadata: [{ path: 'pipeline_tag', degree: 'disclosed' }, { path: 'task', degree: 'disclosed' }, { path: 'model-index.results.task.type', degree: 'disclosed' }],
	terms: {
		'is-for': {
			en: ['is a', 'is an', 'are', 'for', 'model for', 'performs', 'designed for', 'trained for', 'trained to', 'fine-tuned for', 'used for', 'capable of', 'task of', 'tasks'],
			zh: ['用于', '是', '任务', '适用于', '支持', '可以', '能够', '用於', '任務', '適用於', '支援'],
			ja: ['のための', 'モデル', 'タスク', '向け', '行う', 'できます'],
			ko: ['위한', '모델', '태스크', '작업', '수행', '입니다'],
			fr: ['pour', 'tâche', 'est un', 'conçu pour', 'permet'],
			de: ['für', 'aufgabe', 'ist ein', 'dient', 'zur'],
			es: ['para', 'tarea', 'es un', 'diseñado para', 'permite'],
		},
	},
	evidence: [
		{ says: 'says which task this model performs', degree: 'disclosed', all: ['task-name', 'own.is-for', 'this-model'], none: ['other-model', 'evaluating', 'benchmark-name'] },
		{ says: 'names a task under a heading', degree: 'disclosed', all: ['task-name'], under: true },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Model Details', zh: '模型详情' },
		heading: { en: 'Task', zh: '任务' },
		body: {
			en: '<!-- One task of the Hub vocabulary; set `pipeline_tag` in the front matter as well. -->\n\n- **Task:** [More Information Needed]\n- **What the model returns:** [More Information Needed]\n',
			zh: '<!-- 选用 Hub 任务词表中的一项，并在 front matter 中设置 `pipeline_tag`。 -->\n\n- **任务：** [待补充]\n- **模型输出：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Model Details > Model Description > Model type; pipeline_tag' },
		{ framework: 'eu-ai-act', item: 'Annex XI 1(1)(a)' },
		{ framework: 'cyclonedx', item: 'modelCard.modelParameters.task' },
	],
};
