import type { Disclosure } from '../disclosure';
import { TOKENS } from '../phrases';

export const modelModalities: Disclosure = {
	id: 'model/modalities',
	title: 'Inputs, outputs and limits',
	why: 'An input that is silently truncated or resized gives wrong answers without an error message. Types, formats and the maximum size are what an integrator asks first and what an interface contract is written from.',
	counts: 'The kinds of input and output, and at least one limit such as context length, resolution, duration or sample rate.',
	severity: 'hint',
	profile: 'recommended',
	headings: {
		en: [
			'inputs and outputs', 'input and output', 'input/output', 'inputs/outputs', 'input', 'inputs', 'output', 'outputs', 'input modalities', 'output modalities', 'input modality', 'output modality', 'modalities', 'modality', 'input format', 'output format',
			'model inputs and outputs', 'model input', 'model output', 'model inputs', 'model outputs', 'input specification', 'output specification', 'input requirements', 'context window', 'context length', 'context size', 'maximum context length',
			'max context length', 'chat template', 'prompt format', 'prompt template', 'input resolution', 'input and output specifications', 'sequence length', 'maximum sequence length', 'long context',
		],
		zh: [
			'输入输出', '输入与输出', '输入和输出', '输入', '输出', '输入格式', '输出格式', '输入模态', '输出模态', '模态', '上下文长度', '上下文窗口', '最大上下文长度', '序列长度', '对话模板', '聊天模板', '提示词格式', '提示词模板', '输入要求',
			'輸入輸出', '輸入與輸出', '輸入', '輸出', '輸入格式', '輸出格式', '模態', '上下文長度', '序列長度', '對話模板', '提示詞格式',
		],
		ja: ['入出力', '入力と出力', '入力', '出力', '入力形式', '出力形式', '入力フォーマット', 'モダリティ', 'コンテキスト長', '文脈長', 'コンテキストウィンドウ', '最大系列長', 'プロンプト形式', 'プロンプトテンプレート', 'チャットテンプレート'],
		ko: ['입력 및 출력', '입출력', '입력과 출력', '입력', '출력', '입력 형식', '출력 형식', '모달리티', '컨텍스트 길이', '컨텍스트 윈도우', '문맥 길이', '최대 길이', '프롬프트 형식', '프롬프트 템플릿', '채팅 템플릿'],
		fr: ['entrées et sorties', 'entrée et sortie', 'entrées', 'sorties', 'format d\'entrée', 'format de sortie', 'modalités', 'longueur de contexte', 'fenêtre de contexte', 'format de prompt', 'modèle de conversation'],
		de: ['ein- und ausgaben', 'eingabe und ausgabe', 'eingaben und ausgaben', 'eingabe', 'ausgabe', 'eingabeformat', 'ausgabeformat', 'modalitäten', 'kontextlänge', 'kontextfenster', 'prompt-format', 'chat-vorlage'],
		es: ['entradas y salidas', 'entrada y salida', 'entradas', 'salidas', 'formato de entrada', 'formato de salida', 'modalidades', 'longitud de contexto', 'ventana de contexto', 'formato del prompt', 'plantilla de chat'],
	},
	fields: { en: ['context', 'resolution', 'sampling rate', 'sample rate', 'max tokens'], zh: ['上下文', '分辨率', '采样率'], ja: ['解像度', 'サンプリングレート'], ko: ['해상도', '샘플링 레이트'], fr: ['résolution'], de: ['auflösung'], es: ['resolución'] },
	metadata: [{ path: 'pipeline_tag', degree: 'partial' }],
	terms: {
		'direction': {
			en: ['input', 'inputs', 'output', 'outputs', 'accepts', 'takes', 'returns', 'generates', 'produces', 'in / text out', 'multimodal', 'given'],
			zh: ['输入', '输出', '接受', '生成', '返回', '多模态', '輸入', '輸出', '接收', '多模態'],
			ja: ['入力', '出力', '受け取', '生成', 'マルチモーダル'],
			ko: ['입력', '출력', '받아', '생성', '멀티모달'],
			fr: ['entrée', 'entrées', 'sortie', 'sorties', 'accepte', 'produit', 'génère', 'multimodal'],
			de: ['eingabe*', 'ausgabe*', 'erzeugt', 'akzeptiert', 'multimodal'],
			es: ['entrada', 'entradas', 'salida', 'salidas', 'acepta', 'genera', 'devuelve', 'multimodal'],
		},
		'kind': {
			en: ['text', 'image', 'images', 'audio', 'speech', 'video', 'code', 'waveform', 'spectrogram', 'logits', 'embedding*', 'vector', 'label', 'labels', 'bounding box*', 'mask', 'point cloud', 'tabular', 'class', 'sentence', 'sentences', 'photo', 'photos', 'picture', 'scan', 'scans', 'string', 'number', 'score', 'probability', 'tokens', 'document', 'page'],
			zh: ['文本', '图像', '图片', '音频', '语音', '视频', '代码', '向量', '标签', '图', '文字', '圖像', '圖片', '音訊', '語音', '視訊', '影片', '標籤', '字符串', '照片', '句子', '分数', '概率'],
			ja: ['テキスト', '画像', '音声', '動画', 'コード', 'ベクトル', 'ラベル', '文字列', '写真', '文', '確率'],
			ko: ['텍스트', '이미지', '오디오', '음성', '비디오', '코드', '벡터', '라벨', '문장', '사진', '문자열', '확률'],
			fr: ['texte', 'image', 'images', 'audio', 'parole', 'vidéo', 'vecteur', 'étiquette', 'phrase', 'photo', 'son'],
			de: ['text', 'bild', 'bilder', 'audio', 'sprache', 'video', 'vektor', 'label', 'satz', 'foto', 'ton', 'aufnahme'],
			es: ['texto', 'imagen', 'imágenes', 'audio', 'voz', 'vídeo', 'video', 'vector', 'etiqueta', 'frase', 'foto', 'sonido'],
		},
		'limit': {
			en: ['context length', 'context window', 'context size', 'long context', 'sequence length', 'max_length', 'maximum length', 'max length', 'context of', 'resolution', 'sampling rate', 'sampled at', 'pixels', 'seconds', '-token context', 'up to', 'at most', 'khz', 'hz', 'maximum', 'longest', 'px', 'window', '×', 'max', 'sampled', 'frames', 'tokens'],
			zh: ['上下文长度', '上下文窗口', '上下文', '序列长度', '最大长度', '分辨率', '采样率', '长文本', '上下文長度', '序列長度', '解析度', '取樣率', '最长', '最大', '不超过', '像素', '最長', '不超過'],
			ja: ['コンテキスト長', '文脈長', '系列長', '最大長', '解像度', 'サンプリング', '最長', '最大', 'ピクセル', 'まで'],
			ko: ['컨텍스트 길이', '문맥 길이', '시퀀스 길이', '최대 길이', '해상도', '샘플링', '최대', '최장', '픽셀', '까지'],
			fr: ['longueur de contexte', 'fenêtre de contexte', 'longueur maximale', 'résolution', 'au plus', 'au maximum', 'jusqu\'à', 'pixels', 'échantillonné*'],
			de: ['kontextlänge', 'kontextfenster', 'maximale länge', 'auflösung', 'höchstens', 'maximal', 'bis zu', 'pixel', 'abtastrate'],
			es: ['longitud de contexto', 'ventana de contexto', 'longitud máxima', 'resolución', 'como máximo', 'hasta', 'píxeles', 'muestreo'],
		},
		'in-or-out': {
			en: ['input is', 'inputs are', 'input:', 'output is', 'outputs are', 'output:', 'input and output', 'as input', 'as output', 'takes', 'expects', 'accepts', 'returns', 'your input', 'speech input', 'image input', 'text input', 'the input'],
			zh: ['输入', '输出', '輸入', '輸出'],
			ja: ['入力', '出力'],
			ko: ['입력', '출력'],
			fr: ['en entrée', 'en sortie', 'l\'entrée', 'la sortie', 'entrée :'],
			de: ['eingabe', 'ausgabe', 'als eingabe', 'erwartet'],
			es: ['la entrada', 'la salida', 'como entrada', 'espera', 'devuelve'],
		},
		'rate': {
			en: ['16khz', '16 khz', '24khz', '22khz', '44khz', '48khz', '8khz', 'khz', 'hz'],
		},
	},
	evidence: [
		{ says: 'gives an input or output type and a limit', degree: 'disclosed', all: ['own.kind', 'own.limit', ['number', 'quantity.tokens', 'quantity.time']], none: ['reader', 'evaluating', 'train', 'train-noun'] },
		{ says: 'gives the context length or another limit', degree: 'disclosed', all: ['own.limit', ['number', 'quantity.tokens'], ['this-model', 'own.direction']], none: ['reader', 'evaluating', 'train', 'train-noun'] },
		{ says: 'names input and output under a heading', degree: 'disclosed', all: [['own.kind', 'own.limit', ...TOKENS]], under: true },
		{ says: 'names input or output', degree: 'partial', all: ['own.direction', 'own.kind', 'this-model'], none: ['reader', 'evaluating', 'train', 'train-noun'] },
		{ says: 'names what goes in or comes out', degree: 'partial', all: ['own.in-or-out', ['own.kind', 'own.limit']], none: ['reader', 'evaluating', 'train'] },
		{ says: 'gives the sampling rate or size that input must have', degree: 'partial', all: ['own.in-or-out', 'own.limit', ['number', 'own.rate']], none: ['evaluating', 'train'] },
	],
	section: 'prose',
	template: {
		parent: { en: 'Model Details', zh: '模型详情' },
		heading: { en: 'Inputs and Outputs', zh: '输入与输出' },
		body: {
			en: '<!-- Types, formats and the point at which input is cut or rejected. -->\n\n| Direction | Type and format | Limit |\n| --- | --- | --- |\n| Input | [More Information Needed] | [More Information Needed] |\n| Output | [More Information Needed] | [More Information Needed] |\n',
			zh: '<!-- 类型、格式，以及超过多少会被截断或拒绝。 -->\n\n| 方向 | 类型与格式 | 限制 |\n| --- | --- | --- |\n| 输入 | [待补充] | [待补充] |\n| 输出 | [待补充] | [待补充] |\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'pipeline_tag' },
		{ framework: 'fmti', item: '35 Basic model properties' },
		{ framework: 'eu-ai-act', item: 'Annex XI 1(1)(e); Annex XII 1(g), 2(b); Model Documentation Form: modalities with maximum sizes' },
		{ framework: 'cyclonedx', item: 'modelCard.modelParameters.inputs[].format, outputs[].format' },
	],
};
