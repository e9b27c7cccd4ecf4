import { TASKS } from '../../vocabulary';
import type { Disclosure } from '../disclosure';
import { does, opening, role, taskVerb } from '../use/words/purpose';
import { codeTalk } from '../use/words/software';
import { families, networkParts } from './words/networks';

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
		'network-part': networkParts,
		/** No part of a network is called as these are. */
		'task-of-the-hub': { en: TASKS },
		'code-talk': codeTalk,
		'does': does,
		'opening': opening,
		'role': role,
		'task-verb': taskVerb,
		'family': families,
		'is-for': {
			en: ['is a', 'is an', 'are', 'for', 'model for', 'performs', 'designed for', 'trained for', 'trained to', 'fine-tuned for', 'used for', 'capable of', 'task of', 'tasks'],
			zh: ['用于', '是', '任务', '适用于', '支持', '可以', '能够', '用於', '任務', '適用於', '支援'],
			ja: ['のための', 'モデル', 'タスク', '向け', '行う', 'できます'],
			ko: ['위한', '모델', '태스크', '작업', '수행', '입니다'],
			fr: ['pour', 'tâche', 'est un', 'conçu pour', 'permet'],
			de: ['für', 'aufgabe', 'ist ein', 'dient', 'zur'],
			es: ['para', 'tarea', 'es un', 'diseñado para', 'permite'],
		},
		'more-tasks': {
			en: ['text to speech', 'speech synthesis', 'voice conversion', 'speaker verification', 'diarization', 'diarisation', 'keyword spotting', 'speech enhancement', 'source separation', 'image generation', 'image restoration', 'super resolution', 'inpainting', 'image segmentation', 'semantic segmentation', 'keypoint detection', 'pose estimation', 'face recognition', 'optical flow', 'change detection', 'sentence pair classification', 'natural language inference', 'entailment', 'machine translation', 'part of speech tagging', 'lemmatization', 'dependency parsing', 'coreference', 'relation extraction', 'keyphrase extraction', 'topic modelling', 'topic modeling', 'language identification', 'spell checking', 'grammatical error correction', 'time series forecasting', 'forecast', 'tabular classification', 'tabular regression', 'link prediction', 'molecule generation', 'protein folding', 'structure prediction', 'video classification', 'video generation', 'audio classification', 'image to image', 'image to video', 'multiple choice', 'text ranking', 'intent detection', 'toxicity detection', 'spam detection', 'hate speech detection', 'document classification', 'reinforcement learning agent', 'playing', 'data to text', 'query generation', 'text retrieval', 'image retrieval', 'visual grounding', 'table question answering', 'emotion recognition', 'stance detection', 'irony detection', 'sentiment', 'chat model', 'instruct model', 'causal language model', 'masked language model', 'language model', 'staging', 'autocomplete', 'completion', 'masking', 'counting', 'picking'],
			zh: ['语音合成', '声音克隆', '说话人识别', '图像修复', '超分辨率', '语义分割', '关键点检测', '人脸识别', '句对分类', '自然语言推理', '机器翻译', '词性标注', '关系抽取', '意图识别', '时间序列预测', '预测', '识别', '检测', '生成', '检索', '文本纠错', '续写', '语言模型', '辨識', '偵測', '預測', '翻譯', '摘要', '語音合成', '二分类', '多分类', '互译', '断句', '预报', '补全', '問答', '聊天', '下棋'],
			ja: ['音声合成', '話者認識', '超解像', '固有表現抽出', '機械翻訳', '含意', '予測', '検出', '識別', '認識', '生成', '言語モデル', '判定', '推定', '要約', '予報', '補完', '校正'],
			ko: ['음성 합성', '화자 인식', '기계 번역', '개체명 인식', '예측', '탐지', '검출', '인식', '생성', '추천', '언어 모델', '감정 분석', '판별', '예보', '번역기', '자동 완성'],
			fr: ['synthèse vocale', 'traduction automatique', 'détection', 'prédiction', 'segmentation', 'reconnaissance', 'classement', 'étiquetage', 'modèle de langue', 'modèle de langage', 'transcription'],
			de: ['sprachsynthese', 'maschinelle übersetzung', 'erkennung', 'vorhersage', 'prognose', 'segmentierung', 'bilderkennung', 'texterkennung', 'sprachmodell', 'vereinfachung', 'klassifikator', 'transkription'],
			es: ['síntesis de voz', 'traducción automática', 'detección', 'predicción', 'segmentación', 'reconocimiento', 'etiquetado', 'modelo de lenguaje', 'transcripción', 'detector', 'clasificador'],
		},
		'noun': {
			en: ['model', 'models', 'network', 'transformer', 'ensemble', 'classifier', 'agent', 'adapter', '=LLM', 'labels', 'classes'],
			zh: ['模型', '网络', '類別', '类别'],
			ja: ['モデル', 'ネットワーク'],
			ko: ['모델', '네트워크'],
			fr: ['modèle', 'réseau'],
			de: ['modell', 'netz', 'netzwerk'],
			es: ['modelo', 'red'],
		},
	},
	evidence: [
		{ says: 'begins with what the model does', degree: 'disclosed', all: ['own.opening', ['task-name', 'own.task-verb', 'own.more-tasks']], none: ['own.code-talk', 'reader', 'evaluating', 'benchmark-name'] },
		{ says: 'says what the model does', degree: 'disclosed', all: ['own.does'], none: ['own.code-talk', 'reader', 'evaluating', 'benchmark-name', 'document'] },
		{ says: 'names a kind of model and its task', degree: 'disclosed', all: ['own.role', ['own.task-of-the-hub', 'own.task-verb', 'own.more-tasks']], none: ['own.code-talk', 'reader', 'evaluating', 'benchmark-name', 'withhold'] },
		{ says: 'names a kind of model and its task', degree: 'disclosed', all: ['own.role', 'task-name'], none: ['own.network-part', 'own.code-talk', 'reader', 'evaluating', 'benchmark-name', 'withhold'] },
		{ says: 'names a kind of network and its task', degree: 'disclosed', all: [['architecture-name', 'own.family'], ['own.task-verb', 'own.more-tasks']], none: ['own.network-part', 'reader', 'evaluating', 'benchmark-name', 'withhold', 'document', 'train-noun'] },
		{ says: 'names a task', degree: 'disclosed', all: [['own.task-of-the-hub', 'own.more-tasks'], ['own.noun', 'architecture-name', 'own.is-for', 'name']], none: ['reader', 'evaluating', 'benchmark-name', 'withhold', 'document', 'license-name'] },
		{ says: 'names a task', degree: 'disclosed', all: ['task-name', ['own.noun', 'architecture-name', 'own.is-for', 'name']], none: ['own.network-part', 'reader', 'evaluating', 'benchmark-name', 'withhold', 'document', 'license-name'] },
		{ says: 'says which task this model performs', degree: 'disclosed', all: ['task-name', 'own.is-for', 'this-model'], none: ['own.network-part', 'evaluating', 'benchmark-name'] },
		{ says: 'names a task under a heading', degree: 'disclosed', all: ['task-name'], under: true },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Model Details', zh: '模型详情' },
		heading: { en: 'Task', zh: '任务' },
		body: {
			en: '<!-- One task of the Hub vocabulary; set `pipeline_tag` in the front matter as well. -->\n\n- **Task:** {{task}}\n- **What the model returns:** [More Information Needed]\n',
			zh: '<!-- 选用 Hub 任务词表中的一项，并在 front matter 中设置 `pipeline_tag`。 -->\n\n- **任务：** {{task}}\n- **模型输出：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Model Details > Model Description > Model type; pipeline_tag' },
		{ framework: 'eu-ai-act', item: 'Annex XI 1(1)(a)' },
		{ framework: 'cyclonedx', item: 'modelCard.modelParameters.task' },
	],
};
