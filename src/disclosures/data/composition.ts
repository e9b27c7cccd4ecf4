import type { Disclosure } from '../disclosure';

export const dataComposition: Disclosure = {
	id: 'data/composition',
	title: 'Training data composition',
	why: 'One per cent of a language or a profession in the mixture explains a failure that no benchmark average shows. Shares per source, language or domain let users judge coverage before they test it.',
	counts: 'Shares or counts for at least two languages, domains, sources or modalities of the training data.',
	severity: 'hint',
	profile: 'optional',
	headings: {
		en: ['data composition', 'dataset composition', 'training data composition', 'data mixture', 'data mixtures', 'training mixture', 'training data mixture', 'pretraining mix', 'pretraining mixture', 'dataset mix', 'dataset mixture', 'mixture', 'data distribution', 'training data distribution', 'dataset distribution', 'language distribution', 'domain distribution', 'class distribution', 'data breakdown', 'dataset breakdown', 'source distribution', 'sampling proportions', 'data proportions', 'data weights'],
		zh: ['数据配比', '数据组成', '数据构成', '数据分布', '数据混合', '训练数据配比', '训练数据分布', '训练数据组成', '语料配比', '语料组成', '语种分布', '语言分布', '领域分布', '类别分布', '數據配比', '資料配比', '資料組成', '資料分布', '資料分佈', '語言分布', '類別分布'],
		ja: ['データ構成', 'データの構成', 'データの内訳', '内訳', 'データ分布', 'データ配合', '言語分布', '言語比率', 'コーパス構成', 'クラス分布'],
		ko: ['데이터 구성', '데이터 분포', '데이터 비율', '데이터 혼합', '언어 분포', '언어 비율', '도메인 분포', '클래스 분포', '학습 데이터 구성'],
		fr: ['composition des données', 'composition du corpus', 'composition du jeu de données', 'répartition des données', 'répartition par langue', 'mélange de données', 'distribution des données'],
		de: ['zusammensetzung der daten', 'datenzusammensetzung', 'zusammensetzung des datensatzes', 'datenmischung', 'datenverteilung', 'sprachverteilung', 'klassenverteilung'],
		es: ['composición de los datos', 'composición del corpus', 'composición del conjunto de datos', 'distribución de los datos', 'distribución por idioma', 'mezcla de datos', 'proporción de datos'],
	},
	terms: {
		'share': {
			en: ['% of the data', '% of the dataset', '% of the corpus', '% of the training data', '% of tokens', 'of the data is', 'of the data are', 'mixture', 'proportion', 'proportions', 'share of', 'ratio', 'breakdown', 'distribution', 'sampling weight*', 'sampled with', 'consists of', 'comprises', 'made up of', 'of which', 'percent of'],
			zh: ['占比', '占', '比例', '配比', '分布', '构成', '组成', '其中', '分佈', '構成', '組成', '佔'],
			ja: ['割合', '比率', '内訳', '構成', '占め', '分布'],
			ko: ['비율', '비중', '구성', '분포', '차지'],
			fr: ['proportion', 'répartition', 'part de', 'mélange', 'représente', 'représentent', 'dont'],
			de: ['anteil', 'anteile', 'verteilung', 'mischung', 'zusammensetzung', 'davon', 'besteht aus'],
			es: ['proporción', 'porcentaje', 'distribución', 'mezcla', 'representa', 'representan', 'de los cuales'],
		},
		'data-word': {
			en: ['data', 'dataset', 'corpus', 'corpora', 'tokens', 'training set', 'mixture', 'images', 'hours'],
			zh: ['数据', '语料', '数据集', '词元', '资料', '資料', '語料', '數據'],
			ja: ['データ', 'コーパス', 'トークン'],
			ko: ['데이터', '말뭉치', '토큰'],
			fr: ['données', 'corpus', 'jetons'],
			de: ['daten', 'datensatz', 'korpus', 'tokens'],
			es: ['datos', 'corpus', 'tokens'],
		},
	},
	evidence: [
		{ says: 'gives shares of the training data', degree: 'disclosed', all: ['own.share', 'own.data-word', 'percent', ['language-name', 'source-noun', 'dataset-name', 'train', 'train-noun']], none: ['evaluating', 'reader', 'other-model', 'score'] },
		{ says: 'gives numbers under a heading', degree: 'disclosed', all: [['percent', 'quantity.tokens', 'quantity.examples', 'quantity.bytes', 'number']], under: true },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Training Data', zh: '训练数据' },
		heading: { en: 'Data Composition', zh: '数据配比' },
		body: {
			en: '<!-- By language, domain, source or modality; rounded figures will do. -->\n\n| Part | Share or amount |\n| --- | --- |\n| [More Information Needed] | [More Information Needed] |\n',
			zh: '<!-- 按语言、领域、来源或模态划分，数字可取约数。 -->\n\n| 部分 | 占比或数量 |\n| --- | --- |\n| [待补充] | [待补充] |\n',
		},
	},
	references: [
		{ framework: 'osaid', item: 'Data information (1): characteristics' },
		{ framework: 'fmti', item: '17 Data language composition; 18 Data domain composition' },
		{ framework: 'eu-ai-act', item: 'Annex XI 1(2)(c): scope and main characteristics; public summary of training content, section 1' },
	],
};
