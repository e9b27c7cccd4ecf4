import type { Disclosure } from '../disclosure';

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
	metadata: [{ path: 'language', degree: 'disclosed' }, { path: 'languages', degree: 'disclosed' }, { path: 'language_bcp47', degree: 'disclosed' }, { path: 'language_details', degree: 'disclosed' }],
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
	},
	evidence: [
		{ says: 'names the languages of the model', degree: 'disclosed', all: ['language-name', 'own.supports', ['this-model', 'own.model-noun']], none: ['other-model', 'reader', 'benchmark-name'] },
		{ says: 'names the language of the training data', degree: 'disclosed', all: ['language-name', ['train', 'train-noun'], ['data-noun', 'this-model']], none: ['other-model', 'reader', 'evaluating'] },
		{ says: 'names languages under a heading', degree: 'disclosed', all: ['language-name'], under: true },
		{ says: 'says that it is multilingual', degree: 'partial', all: ['own.supports', 'number', 'this-model'], none: ['other-model', 'reader', 'evaluating'] },
	],
	section: 'prose',
	template: {
		parent: { en: 'Model Details', zh: '模型详情' },
		heading: { en: 'Supported Languages', zh: '支持语言' },
		body: {
			en: '<!-- Languages it was built and tested for; repeat the codes under `language` in the front matter. -->\n\n- **Language(s) (NLP):** [More Information Needed]\n- **Seen in training but not tested:** [More Information Needed]\n',
			zh: '<!-- 针对哪些语言构建并测试；语言代码同时写入 front matter 的 `language`。 -->\n\n- **支持语言：** [待补充]\n- **训练中出现但未测试的语言：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Model Details > Model Description > Language(s) (NLP); language' },
		{ framework: 'fmti', item: '17 Data language composition' },
		{ framework: 'eu-ai-act', item: 'Model Documentation Form, model properties' },
		{ framework: 'cyclonedx', item: 'component.properties' },
	],
};
