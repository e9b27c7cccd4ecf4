import type { Disclosure } from '../disclosure';
import { phrases } from '../phrases';
import { does, opening, role, taskVerb } from '../use/words/purpose';
import { codeTalk } from '../use/words/software';
import { families, networkParts } from './words/networks';

export const modelDescription: Disclosure = {
	id: 'model/description',
	title: 'Model description',
	why: 'Search results and link previews show the first lines of the card, and a reader decides there whether to go on. One sentence on what goes in, what comes out and what is special saves everybody else the download.',
	counts: 'At least one sentence about this model: what kind it is and what it does. A title, badges or a slogan do not count.',
	severity: 'warning',
	profile: 'recommended',
	headings: {
		en: [
			'basic facts', 'key facts', 'fact sheet', 'general information', 'the model in brief', 'in brief', 'technical details', 'what the model is', 'model description', 'model details', 'model detail', 'model information', 'model summary', 'model overview', 'model introduction', 'model card', 'introduction', 'description', 'overview', 'summary', 'about', 'about the model',
			'about this model', 'what is this model', 'highlights', 'model highlights', 'key features', 'features', 'characteristics', 'key highlights', 'motivation', 'basic information', 'at a glance', 'tl;dr', 'tldr', 'abstract', 'background',
			'model basics', 'models introduction', 'project overview', 'technical specifications', 'technical specification',
		],
		zh: [
			'模型卡', '模型卡片', '基本情况', '一览', '模型描述', '模型介绍', '模型简介', '模型概述', '模型概览', '模型详情', '模型信息', '模型说明', '模型亮点', '模型特点', '简介', '介绍', '概述', '概览', '项目介绍', '项目简介', '背景', '背景介绍', '摘要', '亮点', '特点', '特性', '主要特性', '核心特性',
			'基本信息', '关于', '关于模型', '技术规格', '模型介紹', '模型簡介', '模型概覽', '模型資訊', '模型說明', '簡介', '介紹', '概覽', '專案介紹', '亮點', '特點', '基本資訊', '關於', '技術規格',
		],
		ja: ['一目でわかる', 'モデル概要', 'モデルの概要', 'モデル説明', 'モデルの説明', 'モデル詳細', 'モデルの詳細', 'モデル情報', 'モデル紹介', 'はじめに', '概要', '説明', '紹介', '特徴', '特長', '基本情報', 'このモデルについて', '技術仕様'],
		ko: ['모델 설명', '모델 개요', '모델 소개', '모델 정보', '모델 상세', '모델 세부 정보', '소개', '개요', '설명', '특징', '주요 특징', '기본 정보', '요약', '들어가며', '기술 사양'],
		fr: ['en bref', 'fiche technique', 'informations générales', 'description du modèle', 'présentation', 'présentation du modèle', 'introduction', 'description', 'aperçu', 'aperçu du modèle', 'résumé', 'détails du modèle', 'informations sur le modèle', 'à propos', 'points forts', 'caractéristiques', 'spécifications techniques'],
		de: ['auf einen blick', 'steckbrief', 'angaben zum modell', 'details zum modell', 'allgemeine angaben', 'kurz und knapp', 'modellbeschreibung', 'modell beschreibung', 'modelldetails', 'modellübersicht', 'überblick', 'übersicht', 'einführung', 'einleitung', 'beschreibung', 'zusammenfassung', 'über das modell', 'modellinformationen', 'merkmale', 'technische spezifikationen'],
		es: ['de un vistazo', 'en resumen', 'información general', 'datos generales', 'ficha técnica', 'descripción del modelo', 'descripción', 'introducción', 'resumen', 'visión general', 'presentación', 'detalles del modelo', 'información del modelo', 'acerca del modelo', 'características', 'aspectos destacados', 'especificaciones técnicas', 'datos del modelo', 'datos básicos', 'datos técnicos'],
	},
	metadata: [{ path: 'description', degree: 'disclosed' }, { path: 'summary', degree: 'disclosed' }],
	terms: {
		'network-part': networkParts,
		'code-talk': codeTalk,
		'does': does,
		'opening': opening,
		'role': role,
		'task-verb': taskVerb,
		'family': families,
		'is-a': {
			en: ['is a', 'is an', 'is the', 'are a', 'are the', 'are', 'is our', 'consists of', 'we introduce', 'we present', 'we release', 'introducing', 'this is', 'these are', 'refers to', 'is designed', 'is capable of', 'can be used', 'takes', 'predicts', 'generates', 'classifies', 'detects'],
			zh: ['是一个', '是一种', '是一款', '是一套', '是由', '是', '为', '推出', '介绍', '用于', '可用于', '能够', '支持', '是一個', '是一種', '為', '介紹', '用於', '能夠', '支援'],
			ja: ['です', 'である', 'モデルで', 'できます', 'を紹介', '用いる', 'を行う', 'を生成'],
			ko: ['입니다', '이다', '모델로', '할 수 있습니다', '소개합니다', '수행', '생성'],
			fr: ['est un', 'est une', 'est le', 'sont des', 'nous présentons', 'permet de', 'génère', 'prédit'],
			de: ['ist ein', 'ist eine', 'ist das', 'sind', 'wir stellen', 'dient', 'erzeugt', 'ermöglicht'],
			es: ['es un', 'es una', 'es el', 'son', 'presentamos', 'permite', 'genera', 'predice'],
		},
		// The card says it of its own model, whatever comes behind.
		'this-is': {
			en: ['this is a', 'this is an', 'this is our', 'it is a', 'it is an', 'it\'s a', 'it\'s an'],
			zh: ['这是一个', '这是一款', '這是一個', '這是一款', '它是一个', '它是一款'],
			ko: ['이것은'],
			fr: ['il s\'agit d\'un', 'il s\'agit d\'une', 'c\'est un', 'c\'est une', 'voici un', 'voici une'],
			de: ['dies ist ein', 'dies ist eine', 'es ist ein', 'es ist eine', 'das ist ein', 'das ist eine', 'es handelt sich um'],
			es: ['este es un', 'esta es una', 'se trata de un', 'se trata de una'],
		},
		'kind-of-model': {
			en: [...phrases(['a', 'this', 'our', 'my'], ['merge', 'finetune', 'fine tune', 'lora']), 'speech recogniser', 'upscaler', 'denoiser', 'forecaster', 'chatbot', 'captioner', 'ranker', 'recommender', 'autoencoder', 'diffusion model', 'model', 'models', 'language model', 'classifier', 'detector', 'encoder', 'embedding*', '=LLM', '=LLMs', '=VLM', 'adapter', 'network', 'checkpoint', 'series of', 'family of', 'system', 'networks', 'transformer', 'regressor', 'tagger', 'parser', 'translator', 'agent', 'policy', 'predictor', 'generator', 'segmenter', 'recogniser', 'recognizer', 'reranker', 'vocoder', 'synthesiser', 'ensemble'],
			zh: ['模型', '大模型', '分类器', '检测器', '编码器', '系列', '分類器', '檢測器', '編碼器', '网络', '生成器', '助手', '智能体', '網路', '系統', '系统'],
			ja: ['翻訳器', '認識器', 'アシスタント', 'アダプタ', 'モデル', '分類器', '検出器', 'ネットワーク', '生成器'],
			ko: ['번역기', '인식기', '어시스턴트', '어댑터', '모델', '분류기', '검출기', '네트워크', '생성기'],
			fr: ['traducteur', 'transcripteur', 'assistant', 'prédicteur', 'étiqueteur', 'réseau de neurones', 'modèle', 'modèles', 'classifieur', 'réseau', 'détecteur', 'générateur'],
			de: ['übersetzer', 'spracherkenner', 'assistent', 'tagger', 'vorhersager', 'adapter', 'modell', 'modelle', 'sprachmodell', 'klassifikator', 'netz', 'netzwerk', 'detektor', 'generator'],
			es: ['traductor', 'reconocedor', 'transcriptor', 'asistente', 'predictor', 'segmentador', 'red neuronal', 'etiquetador', 'modelo', 'modelos', 'clasificador', 'red', 'detector', 'generador'],
		},
		'acts': {
			en: ['converts', 'summarises', 'summarizes', 'rewrites', 'corrects', 'restores', 'colorizes', 'transcribes', 'translates', 'recognises', 'recognizes', 'tell apart', 'tells apart', 'learned to tell', 'learnt to tell', 'finds', 'counts', 'measures', 'spots', 'tells', 'reads', 'sorts', 'picks', 'plays', 'steers', 'segments', 'answers', 'speaks', 'sings', 'draws', 'paints', 'writes', 'talks', 'chats', 'solves', 'proves', 'searches', 'removes', 'cleans', 'grades', 'guesses', 'embeds', 'encodes', 'listens', 'warns', 'fills'],
			zh: ['用于', '能够', '可以', '擅长', '用來', '用于识别'],
			ja: ['ための', 'する画像', '専用'],
			ko: ['하는', '위한'],
			fr: ['transforme', 'convertit', 'traduit', 'transcrit', 'repère', 'détecte', 'résume', 'corrige', 'estime', 'compte', 'lit', 'classe', 'trouve', 'répond', 'trie', 'joue', 'mesure', 'écrit', 'parle'],
			de: ['wandelt', 'ordnet', 'übersetzt', 'erkennt', 'markiert', 'schätzt', 'liest', 'findet', 'sortiert', 'spielt', 'misst', 'schreibt', 'trennt', 'warnt', 'sagt', 'zeichnet'],
			es: ['convierte', 'traduce', 'transcribe', 'detecta', 'clasifica', 'responde', 'resume', 'corrige', 'cuenta', 'lee', 'encuentra', 'ordena', 'juega', 'mide', 'escribe', 'separa', 'genera', 'estima'],
		},
	},
	evidence: [
		{ says: 'begins with what the model does', degree: 'disclosed', all: ['own.opening'], none: ['own.code-talk', 'reader', 'license-name', 'evaluating'] },
		{ says: 'says what the model does', degree: 'disclosed', all: [['own.does', 'own.acts']], none: ['own.code-talk', 'reader', 'license-name', 'evaluating', 'document'] },
		{ says: 'names a kind of model and its task', degree: 'disclosed', all: [['own.role', 'own.kind-of-model'], ['task-name', 'own.task-verb', 'architecture-name', 'own.family']], none: ['own.network-part', 'own.code-talk', 'reader', 'license-name', 'evaluating', 'withhold', 'document'] },
		{ says: 'says what kind of model this is', degree: 'disclosed', all: ['own.is-a', 'own.kind-of-model', ['architecture-name', 'task-name', 'quantity.parameters', 'this-model']], none: ['own.network-part', 'reader', 'license-name', 'evaluating'] },
		{ says: 'says what kind of model this is', degree: 'disclosed', all: ['own.this-is', ['own.kind-of-model', 'architecture-name', 'own.family', 'released-model']], none: ['own.network-part', 'own.code-talk', 'license-name', 'document', 'source-noun', 'data-noun'] },
		{ says: 'says what this model does', degree: 'disclosed', all: ['this-model', 'own.is-a', 'task-name'], none: ['license-name', 'evaluating'] },
	],
	section: 'prose',
	template: {
		parent: { en: 'Model Details', zh: '模型详情' },
		heading: { en: 'Model Description', zh: '模型描述' },
		body: {
			en: '<!-- Two or three sentences: what kind of model, what goes in and comes out, what sets it apart. -->\n\n[More Information Needed]\n',
			zh: '<!-- 两三句话：是什么模型、输入输出是什么、有何特点。 -->\n\n[待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Model Details > Model Description' },
		{ framework: 'mitchell', item: 'Model Details' },
		{ framework: 'mof', item: 'Model card (Class III)' },
		{ framework: 'osai-index', item: 'modelcard' },
		{ framework: 'fmti', item: '35 Basic model properties' },
		{ framework: 'eu-ai-act', item: 'Annex XI 1(1)(a)' },
		{ framework: 'cyclonedx', item: 'component.description' },
		{ framework: 'spdx-ai', item: 'ai_typeOfModel; ai_domain' },
	],
};
