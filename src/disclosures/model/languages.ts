import type { Disclosure } from '../disclosure';
import { phrases } from '../phrases';

/** Tasks of the Hub of which neither the input nor the output is in a language. */
const WITHOUT_LANGUAGE = [
	'depth-estimation', 'graph-ml', 'image-classification', 'image-feature-extraction', 'image-segmentation', 'image-to-3d', 'keypoint-detection', 'mask-generation',
	'object-detection', 'reinforcement-learning', 'tabular-classification', 'tabular-regression', 'time-series-forecasting', 'unconditional-image-generation', 'video-classification', 'voice-activity-detection',
];

export const modelLanguages: Disclosure = {
	id: 'model/languages',
	title: 'Supported languages',
	why: 'A model that speaks a language a little is easily deployed in it, and the failures reach users who cannot read your card. The `language` key also decides in which of the Hub\'s language filters the model appears.',
	counts: 'The natural or programming languages by name or code, in the front matter or in the text.',
	severity: 'information',
	profile: 'recommended',
	headings: {
		en: [
			'language(s) (nlp)', 'language(s)', 'languages', 'language', 'language (nlp)', 'languages (nlp)', 'supported languages', 'supported language', 'language support', 'available languages', 'covered languages', 'language coverage',
			'multilingual', 'multilingual support', 'multilinguality', 'multilingual capabilities', 'programming languages', 'supported programming languages', 'natural languages',
		],
		zh: ['支持语言', '支持的语言', '语言支持', '语言', '语种', '支持语种', '多语言', '多语言支持', '多语言能力', '编程语言', '语言覆盖', '支援語言', '支援的語言', '語言', '語言支援', '語種', '多語言', '程式語言'],
		ja: ['対応言語', '言語', '使用言語', 'サポート言語', '対応している言語', '多言語対応', 'プログラミング言語'],
		ko: ['지원 언어', '언어', '사용 언어', '언어 지원', '다국어 지원', '다국어', '프로그래밍 언어'],
		fr: ['langues', 'langue', 'langue(s)', 'langues prises en charge', 'langues supportées', 'multilingue', 'couverture linguistique', 'langages de programmation'],
		de: ['sprachen', 'sprache', 'sprache(n)', 'unterstützte sprachen', 'sprachunterstützung', 'mehrsprachigkeit', 'programmiersprachen'],
		es: ['idiomas', 'idioma', 'idioma(s)', 'lenguas', 'idiomas compatibles', 'idiomas soportados', 'idiomas admitidos', 'multilingüe', 'lenguajes de programación'],
	},
	metadata: [{ path: 'language', degree: 'disclosed' }, { path: 'languages', degree: 'disclosed' }, { path: 'language_bcp47', degree: 'disclosed' }, { path: 'language_details', degree: 'disclosed' }, { path: 'pipeline_tag', degree: 'not-applicable', values: WITHOUT_LANGUAGE }],
	terms: {
		'supports': {
			en: ['support*', 'speaks', 'languages', 'language', 'multilingual', 'bilingual', 'monolingual', 'languages including', 'works in', 'officially supported', 'trained on', 'only available in', 'in english and'],
			zh: ['支持', '语言', '双语', '多语', '语种', '中英', '支援', '語言', '雙語', '多語', '語種'],
			ja: ['対応', '言語', '多言語', '日英', 'サポート'],
			ko: ['지원', '언어', '다국어', '한국어와'],
			fr: ['langue', 'langues', 'multilingue', 'bilingue', 'prend en charge'],
			de: ['sprache', 'sprachen', 'mehrsprachig*', 'zweisprachig*', 'unterstützt', 'deutsch*'],
			es: ['idioma', 'idiomas', 'lengua', 'multilingüe', 'bilingüe', 'admite', 'soporta'],
		},
		'model-noun': {
			en: ['language model', 'model', 'models', '=LLM', '=BERT', 'speech recognition', 'translation'],
			zh: ['模型', '大模型', '语音识别', '翻译', '翻譯', '語音辨識'],
			ja: ['モデル', '翻訳', '音声認識'],
			ko: ['모델', '번역', '음성 인식'],
			fr: ['modèle', 'traduction'],
			de: ['modell', 'sprachmodell', 'übersetzung'],
			es: ['modelo', 'traducción'],
		},
		'more-languages': {
			en: ['gaelic', 'irish', 'welsh', 'breton', 'icelandic', 'faroese', 'frisian', 'luxembourgish', 'maltese', 'estonian', 'latvian', 'lithuanian', 'slovak', 'slovene', 'slovenian', 'croatian', 'serbian', 'bosnian', 'macedonian', 'albanian', 'belarusian', 'moldovan', 'occitan', 'corsican', 'sardinian', 'sicilian', 'asturian', 'aragonese', 'romansh', 'yiddish', 'latin', 'sanskrit', 'esperanto', 'armenian', 'georgian', 'azerbaijani', 'kazakh', 'kyrgyz', 'uzbek', 'tajik', 'turkmen', 'uyghur', 'tatar', 'bashkir', 'chuvash', 'mongolian', 'tibetan', 'kurdish', 'pashto', 'dari', 'sindhi', 'punjabi', 'gujarati', 'marathi', 'konkani', 'kannada', 'malayalam', 'odia', 'oriya', 'assamese', 'nepali', 'sinhala', 'dhivehi', 'burmese', 'khmer', 'lao', 'malay', 'javanese', 'sundanese', 'tagalog', 'filipino', 'cebuano', 'maori', 'samoan', 'hawaiian', 'hausa', 'yoruba', 'igbo', 'amharic', 'tigrinya', 'oromo', 'somali', 'zulu', 'xhosa', 'sesotho', 'tswana', 'shona', 'luganda', 'lingala', 'wolof', 'fulani', 'bambara', 'twi', 'ewe', 'malagasy', 'afrikaans', 'quechua', 'guarani', 'aymara', 'nahuatl', 'mapudungun', 'inuktitut', 'cherokee', 'navajo', 'haitian creole', 'papiamento', 'hokkien', 'taiwanese', 'hakka', 'shanghainese', 'classical chinese', 'sami', 'creole', 'dialect', 'dialects'],
			zh: ['英语', '英文', '中文', '汉语', '日文', '日语', '韩文', '藏语', '维吾尔语', '蒙古语', '粤语', '方言', '闽南语', '上海话', '四川话', '客家话', '繁体中文', '简体中文', '繁體中文', '簡體中文', '台語', '臺語', '客語', '葡萄牙语', '意大利语', '越南语', '泰语', '印尼语', '马来语', '印地语', '土耳其语', '波兰语', '荷兰语', '英語', '日語', '韓語', '法語', '德語', '俄語', '文言文', '古汉语', 'python'],
			ja: ['日本語', '英語', '中国語', '韓国語', 'フランス語', 'ドイツ語', 'スペイン語', 'アイヌ語', '琉球', '方言', 'ロシア語', 'ベトナム語', 'タイ語'],
			ko: ['한국어', '영어', '일본어', '중국어', '프랑스어', '독일어', '스페인어', '러시아어', '베트남어', '사투리', '방언', '국어'],
			fr: ['breton', 'occitan', 'corse', 'basque', 'catalan', 'alsacien', 'wallon', 'créole', 'espagnol', 'allemand', 'italien', 'portugais', 'arabe', 'chinois', 'japonais', 'russe', 'anglais', 'français', 'néerlandais', 'wolof'],
			de: ['deutsch', 'englisch', 'französisch', 'spanisch', 'italienisch', 'niederdeutsch', 'plattdeutsch', 'schweizerdeutsch', 'bairisch', 'sorbisch', 'friesisch', 'russisch', 'türkisch', 'polnisch', 'chinesisch', 'japanisch', 'leichte sprache'],
			es: ['español', 'castellano', 'catalán', 'gallego', 'euskera', 'vasco', 'asturiano', 'aragonés', 'valenciano', 'quechua', 'guaraní', 'náhuatl', 'aimara', 'inglés', 'portugués', 'francés', 'alemán', 'italiano', 'chino', 'árabe'],
		},
		'several': {
			en: ['multilingual*', 'bilingual', 'trilingual', 'cross lingual*', 'crosslingual*', 'language agnostic', 'monolingual'],
			zh: ['多语言', '多语种', '双语', '跨语言', '多語言', '多語種', '雙語', '跨語言'],
			ja: ['多言語', 'バイリンガル', '言語横断'],
			ko: ['다국어', '다중 언어', '이중 언어'],
			fr: ['multilingue*', 'bilingue*', 'interlingue*'],
			de: ['mehrsprachig*', 'multilingual*', 'zweisprachig*', 'sprachübergreifend*'],
			es: ['multilingüe*', 'bilingüe*', 'multilingual*'],
		},
		'languages': {
			en: ['languages', 'dialects'],
			zh: ['种语言', '种编程语言', '门语言', '个语种', '种方言', '種語言', '種程式語言', '種方言', '种不同语言', '种不同的语言'],
			ja: ['か国語', 'カ国語', 'ヶ国語', 'の言語', 'つの言語', 'の異なる言語', '種類の言語', 'プログラミング言語'],
			ko: ['개 언어', '개의 언어', '개국어', '개 국어', '가지 언어', '프로그래밍 언어'],
			fr: ['langues', 'dialectes', 'langages de programmation'],
			de: ['sprachen', 'dialekte*', 'programmiersprachen'],
			es: ['idiomas', 'lenguas', 'dialectos', 'lenguajes de programación'],
		},
		// Different ones and others are spoken of just as well where none is known.
		'many-languages': {
			en: phrases(['many', 'several', 'multiple', 'various', 'variety of', 'range of', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'dozens of', 'hundreds of'], ['languages', 'programming languages', 'natural languages', 'dialects']),
			zh: phrases(['多种', '两种', '三种', '数十种', '上百种', '百余种', '多種', '兩種'], ['语言', '编程语言', '語言', '方言'], ''),
			ja: phrases(['複数', '多数', '多く', '複数の', '多くの'], ['言語', 'の言語', 'プログラミング言語'], ''),
			ko: phrases(['여러', '다양한', '수십 개', '두'], ['언어', '개 언어', '프로그래밍 언어']),
			fr: phrases(['plusieurs', 'nombreuses', 'deux', 'trois', 'quatre', 'cinq'], ['langues', 'dialectes', 'langages de programmation']),
			de: phrases(['mehrere', 'mehreren', 'viele', 'vielen', 'zahlreiche', 'zwei', 'drei', 'vier', 'fünf'], ['sprachen', 'dialekte', 'dialekten', 'programmiersprachen']),
			es: phrases(['varios', 'varias', 'muchos', 'muchas', 'múltiples', 'dos', 'tres', 'cuatro', 'cinco'], ['idiomas', 'lenguas', 'dialectos', 'lenguajes de programación']),
		},
		// What is written in a language, and what runs programs in it, is no model of that language.
		'program': {
			en: phrases(['python', 'javascript', 'typescript', 'java', 'rust', 'go', 'c++', 'julia', 'r'], ['library', 'libraries', 'package', 'packages', 'api', 'apis', 'sdk', 'client', 'script', 'scripts', 'tool', 'module', 'bindings', 'interpreter', 'environment', 'implementation', 'wrapper', 'notebook', 'version', 'code execution', 'code interpreter']),
			zh: phrases(['python', 'python ', 'java', 'javascript'], ['库', '包', '脚本', '环境', '接口', '解释器', '工具', '版本'], ''),
			ja: phrases(['python', 'javascript'], ['ライブラリ', 'パッケージ', 'スクリプト', '環境', 'バインディング'], ''),
			ko: phrases(['python', '파이썬'], ['라이브러리', '패키지', '스크립트', '환경']),
			fr: phrases(['bibliothèque', 'paquet', 'script', 'module', 'environnement'], ['python']),
			de: ['python-bibliothek', 'python-paket', 'python-skript', 'python-umgebung'],
			es: phrases(['biblioteca', 'librería', 'paquete', 'script', 'entorno', 'entornos', 'módulo'], ['python', 'de python']),
		},
		'speaks': {
			en: ['supports', 'supported', 'speaks', 'understands', 'writes', 'reads', 'covers', 'handles', 'knows', 'available in', 'works in', 'works with', 'text in', 'speech in', 'audio in', 'trained in', 'fine-tuned in', 'spoken in', 'written in', 'model for', 'in the language', 'answers in'],
			zh: ['支持', '支援', '掌握', '精通', '适用于', '面向', '仅支持', '覆盖', '涵盖', '两种语言', '語言', '语音', '文本', '输入'],
			ja: ['に対応', '対応し', '対応言語', '話せ', 'サポート', '理解し', 'を扱', '入力', '向け'],
			ko: ['지원', '구사', '이해', '대상', '입력', '전용'],
			fr: ['parle', 'comprend', 'prend en charge', 'supporte', 'en langue', 'du', 'vers le'],
			de: ['spricht', 'versteht', 'unterstützt', 'beherrscht', 'auf', 'für'],
			es: ['habla', 'entiende', 'admite', 'soporta', 'en', 'para'],
		},
		'tasks-of-language': {
			en: ['text to speech', 'speech', 'translation', 'translates', 'transcribes', 'transcription', 'summar*', 'spelling', 'grammar', 'tagger', 'parser', 'embeddings', 'language model', 'ocr', 'handwriting', 'fine-tuned', 'trained', 'recogniser', 'recognizer', 'recognition', 'poems', 'headlines', 'news', 'chat', 'assistant', 'names'],
			zh: ['翻译', '语音', '识别', '摘要', '合成', '辨識', '語音'],
			ja: ['翻訳', '音声', '要約', '認識'],
			ko: ['번역', '음성', '요약', '인식'],
			fr: ['traduction', 'synthèse vocale', 'transcription', 'résumé', 'parole'],
			de: ['übersetzung', 'sprachsynthese', 'spracherkennung', 'transkription'],
			es: ['traducción', 'síntesis de voz', 'transcripción', 'resumen', 'voz', 'artículos'],
		},
	},
	evidence: [
		{ says: 'names the languages that it knows', degree: 'disclosed', all: [['named-language', 'own.more-languages'], 'own.speaks'], none: ['reader', 'benchmark-name', 'document', 'license-name', 'evaluating'] },
		{ says: 'names the language of its task', degree: 'disclosed', all: [['named-language', 'own.more-languages'], ['task-name', 'own.tasks-of-language', 'architecture-name']], none: ['reader', 'score', 'document', 'evaluating', 'own.program'] },
		{ says: 'names the languages of the model', degree: 'disclosed', all: [['named-language', 'own.more-languages'], 'own.supports', ['this-model', 'own.model-noun']], none: ['reader', 'benchmark-name', 'own.program'] },
		{ says: 'names the language of the training data', degree: 'disclosed', all: [['named-language', 'own.more-languages'], ['train', 'train-noun'], ['data-noun', 'this-model']], none: ['reader', 'evaluating', 'own.program'] },
		{ says: 'names languages under a heading', degree: 'disclosed', all: [['named-language', 'own.more-languages']], under: true },
		{ says: 'says that it is multilingual', degree: 'partial', all: ['own.several', ['this-model', 'model-as-subject', 'own.model-noun', 'in-title']], none: ['reader', 'evaluating', 'train', 'train-noun', 'benchmark-name'] },
		{ says: 'says how many languages it knows', degree: 'partial', all: [['own.languages', 'own.many-languages'], ['number', 'own.many-languages'], ['this-model', 'model-as-subject', 'own.model-noun', 'train', 'own.speaks', 'beginning']], none: ['reader', 'evaluating', 'benchmark-name'] },
	],
	section: 'prose',
	template: {
		parent: { en: 'Model Details', zh: '模型详情' },
		heading: { en: 'Supported Languages', zh: '支持语言' },
		body: {
			en: '<!-- Languages it was built and tested for; repeat the codes under `language` in the front matter. -->\n\n- **Language(s) (NLP):** {{languages}}\n- **Seen in training but not tested:** [More Information Needed]\n',
			zh: '<!-- 针对哪些语言构建并测试；语言代码同时写入 front matter 的 `language`。 -->\n\n- **支持语言：** {{languages}}\n- **训练中出现但未测试的语言：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Model Details > Model Description > Language(s) (NLP); language' },
		{ framework: 'fmti', item: '17 Data language composition' },
		{ framework: 'eu-ai-act', item: 'Model Documentation Form, model properties' },
		{ framework: 'cyclonedx', item: 'component.properties' },
	],
};
