import type { Disclosure, Terms } from '../disclosure';
import { phrases } from '../phrases';

/** Data that anybody may have, by what is said of them at large. */
export const openData: Terms = {
	en: phrases(['open source', 'open sourced', 'public', 'publicly available', 'openly available', 'freely available', 'open access', 'publicly accessible'], ['data', 'dataset', 'datasets', 'corpus', 'corpora', 'data sources', 'sources', 'training data', 'instruction datasets', 'vision instruction datasets']),
	zh: phrases(['开源', '公开', '开放', '公开可用的', '公开的', '开源的', '公開', '開源', '開放'], ['数据集', '数据', '语料', '資料集', '資料'], ''),
	ja: phrases(['公開', 'オープンな', '公開されている', '公開された', 'オープンソースの'], ['データセット', 'データ', 'コーパス'], ''),
	ko: phrases(['공개', '공개된', '오픈', '오픈소스'], ['데이터셋', '데이터', '말뭉치']),
	fr: phrases(['données', 'corpus', 'jeux de données', 'jeu de données'], ['ouvertes', 'ouverts', 'ouvert', 'publiques', 'publics', 'public', 'publiquement disponibles', 'accessibles publiquement']),
	de: phrases(['öffentliche', 'öffentlichen', 'offene', 'offenen', 'frei verfügbare', 'frei verfügbaren', 'öffentlich verfügbare', 'öffentlich verfügbaren', 'öffentlich zugängliche', 'öffentlich zugänglichen'], ['daten', 'datensätze*', 'korpora']),
	es: phrases(['datos', 'corpus', 'conjuntos de datos', 'conjunto de datos'], ['abiertos', 'abierto', 'públicos', 'público', 'disponibles públicamente', 'de acceso público']),
};

/** What data or a training went through: a repository beside it is its own. */
export const tool: Terms = {
	en: ['using', 'program', 'library', 'framework', 'toolkit', 'codebase', 'implementation'],
	zh: ['框架', '工具', '程序', '程式', '代码库'],
	ja: ['ライブラリ', 'フレームワーク', 'ツール', 'プログラム'],
	ko: ['라이브러리', '프레임워크', '도구', '프로그램'],
	fr: ['à l\'aide de', 'bibliothèque', 'programme', 'outil'],
	de: ['mithilfe', 'programm*', 'bibliothek', 'werkzeug*'],
	es: ['usando', 'programa', 'biblioteca', 'herramienta*'],
};

export const availabilityTrainingData: Disclosure = {
	id: 'availability/training-data',
	title: 'Availability of training data',
	why: 'Naming a dataset is not the same as being able to get it, and audits, retraining and takedown requests all start from the copy. The openness frameworks give their highest class only to releases that say where the data are.',
	counts: 'Dataset ids on the Hub, download links or instructions for obtaining the data; or the statement that they cannot be shared.',
	severity: 'information',
	profile: 'recommended',
	headings: {
		en: ['data availability', 'data availability statement', 'availability of data', 'availability of training data', 'data access', 'dataset access', 'dataset download', 'dataset downloads', 'download the data', 'downloading the data', 'open data', 'data release', 'dataset release', 'dataset availability', 'exploring the dataset', 'training data > availability', 'training data > access', 'datasets > download', 'dataset links'],
		zh: ['数据下载', '数据集下载', '数据获取', '数据集获取', '数据可用性', '数据开放', '开源数据', '数据集开源', '数据链接', '训练数据 > 下载', '資料下載', '資料集下載', '資料取得', '資料可用性', '開源資料'],
		ja: ['データの入手', 'データの入手方法', 'データの公開', 'データセットのダウンロード', 'データ公開', 'データの利用可能性'],
		ko: ['데이터 공개', '데이터 다운로드', '데이터셋 다운로드', '데이터 접근', '데이터 가용성', '공개 데이터'],
		fr: ['disponibilité des données', 'accès aux données', 'téléchargement des données', 'données ouvertes'],
		de: ['datenverfügbarkeit', 'datenzugang', 'verfügbarkeit der daten', 'download der daten', 'offene daten'],
		es: ['disponibilidad de los datos', 'disponibilidad de datos', 'acceso a los datos', 'descarga de datos', 'datos abiertos'],
	},
	metadata: [{ path: 'datasets', degree: 'disclosed' }],
	terms: {
		'open-data': openData,
		'program': {
			en: ['a recipe', 'training recipe', 'code', 'script', 'scripts', 'notebook'],
			zh: ['代码', '脚本', '程式碼', '腳本'],
			ja: ['コード', 'スクリプト'],
			ko: ['코드', '스크립트'],
			fr: ['code', 'script', 'scripts'],
			de: ['code', 'skript', 'skripte'],
			es: ['código', 'script', 'scripts'],
		},
		'tool': tool,
		/** That one place has both. */
		'beside-code': {
			en: phrases(['data and', 'data,', 'dataset and', 'dataset,', 'datasets and', 'datasets,'], ['code', 'training code', 'our code', 'source code', 'scripts']).concat(phrases(['code and', 'code,'], ['data', 'training data', 'dataset', 'datasets'])),
			zh: phrases(phrases(['代码', '数据', '程式碼', '資料'], ['和', '与', '及', '、', '與'], ''), ['代码', '数据', '训练数据', '程式碼', '資料'], ''),
			ja: ['データとコード', 'コードとデータ', 'データセットとコード', 'コードとデータセット'],
			ko: ['데이터와 코드', '코드와 데이터', '데이터 및 코드', '코드 및 데이터'],
			fr: ['données et code', 'données et le code', 'code et données', 'code et les données'],
			de: ['daten und code', 'code und daten', 'trainingsdaten und code', 'code und trainingsdaten'],
			es: ['datos y código', 'datos y el código', 'código y datos', 'código y los datos'],
		},
		'obtainable': {
			en: ['download', 'downloaded', 'available at', 'available on', 'available from', 'available here', 'publicly available', 'is available', 'are available', 'released the data', 'released our data', 'release the dataset', 'can be found', 'can be accessed', 'can be obtained', 'upon request', 'on request', 'open-sourced', 'we open source'],
			zh: ['下载', '获取', '开源', '公开', '可在', '申请', '下載', '取得', '開源', '公開', '申請'],
			ja: ['ダウンロード', '公開', '入手', '利用可能', '申請'],
			ko: ['다운로드', '공개', '이용 가능', '신청', '받을 수 있'],
			fr: ['télécharger', 'disponible', 'disponibles', 'accessible', 'sur demande'],
			de: ['herunterladen', 'verfügbar', 'erhältlich', 'auf anfrage', 'zugänglich'],
			es: ['descargar', 'disponible', 'disponibles', 'accesible', 'bajo petición', 'previa solicitud'],
		},
		'training-data': {
			en: ['training data', 'dataset', 'datasets', 'corpus', 'corpora', 'training set', 'pre-training data', 'fine-tuning data', 'preference data', 'data', 'data mix'],
			zh: ['训练数据', '数据集', '语料', '训练集', '訓練資料', '資料集', '語料'],
			ja: ['学習データ', 'データセット', 'コーパス'],
			ko: ['학습 데이터', '데이터셋', '말뭉치'],
			fr: ['données d\'entraînement', 'jeu de données', 'corpus'],
			de: ['trainingsdaten', 'datensatz', 'datensätze', 'korpus'],
			es: ['datos de entrenamiento', 'conjunto de datos', 'corpus'],
		},
		'cannot-share': {
			en: ['cannot be released', 'cannot be made public', 'cannot be made available', 'cannot be published', 'cannot be redistributed', 'not be redistributed', 'may not be shared', 'not allowed to share', 'not permitted to share', 'not be made available', 'are not available', 'is not available', 'will not share', 'do not share', 'not redistributable', 'for privacy reasons', 'for copyright reasons', 'under nda'],
			zh: ['无法公开', '不能公开', '无法提供', '不能提供', '不对外', '无法共享', '不予提供', '不可公开', '無法公開', '不能公開', '不對外'],
			ja: ['公開できません', '公開できない', '提供できません', '公開しません', '配布できません', '公開不可'],
			ko: ['공개할 수 없', '제공할 수 없', '배포할 수 없', '공유할 수 없'],
			fr: ['ne peuvent pas être', 'ne peut pas être', 'ne sont pas disponibles', 'non disponibles', 'ne sont pas diffusé*'],
			de: ['können nicht', 'kann nicht', 'dürfen nicht', 'nicht weitergegeben', 'nicht verfügbar', 'nicht zugänglich'],
			es: ['no pueden', 'no puede', 'no están disponibles', 'no está disponible', 'no se pueden', 'no se comparten'],
		},
	},
	evidence: [
		{ says: 'says that the data cannot be shared', degree: 'withheld', all: ['own.training-data', 'own.cannot-share'], none: ['evaluating', 'reader'] },
		{ says: 'links the data it was trained on', degree: 'disclosed', all: [['train', 'train-noun'], ['own.training-data', 'dataset-name'], 'page-link'], none: ['reader', 'evaluating', 'repository-link', 'code'] },
		{ says: 'links the data it was trained on', degree: 'disclosed', all: [['train', 'train-noun'], ['own.training-data', 'dataset-name'], ['data-link', 'own.obtainable'], ['link', 'url']], none: ['reader', 'evaluating', 'own.program'] },
		{ says: 'links a document on the data it was trained on', degree: 'partial', all: [['train', 'train-noun'], ['own.training-data', 'dataset-name'], 'paper-link'], none: ['reader', 'evaluating', 'code'] },
		{ says: 'links the data it was trained on', degree: 'disclosed', all: [['train', 'train-noun'], ['own.training-data', 'dataset-name'], 'code-link'], none: ['reader', 'evaluating', 'hub-link', 'code', 'own.program', 'own.tool'] },
		{ says: 'links the data it was trained on', degree: 'disclosed', all: [['train', 'train-noun'], 'own.beside-code', 'code-link'], none: ['reader', 'evaluating', 'code'] },
		{ says: 'links a dataset where the data are told', degree: 'disclosed', all: ['data-link'], none: ['reader', 'evaluating', 'code'], under: 'data' },
		{ says: 'links its data beside its other parts', degree: 'disclosed', all: ['data-link', 'own-repository', 'beginning'], none: ['reader', 'evaluating', 'code', 'other-model'] },
		{ says: 'says where the data are available', degree: 'disclosed', all: ['own.training-data', 'own.obtainable', ['link', 'url', 'dataset-name']], none: ['evaluating'] },
		{ says: 'links data under a heading', degree: 'disclosed', all: [['link', 'url', 'own.obtainable']], under: true },
		{ says: 'says that data are public without a place', degree: 'partial', all: [['train', 'train-noun'], 'own.training-data', 'own.obtainable'], none: ['own.cannot-share', 'reader', 'evaluating'] },
		{ says: 'says that data are public without a place', degree: 'partial', all: [['train', 'train-noun'], 'own.open-data'], none: ['own.cannot-share', 'reader', 'evaluating'] },
		{ says: 'says that the data are not given', degree: 'partial', all: ['own.training-data', 'withhold'], none: ['evaluating'] },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Training Data', zh: '训练数据' },
		heading: { en: 'Data Availability', zh: '数据获取' },
		body: {
			en: '<!-- For each dataset: link, instructions, or why it cannot be shared. -->\n\n| Dataset | Available (yes, on request, no) | Where, or why not |\n| --- | --- | --- |\n| {{datasets}} | [More Information Needed] | [More Information Needed] |\n',
			zh: '<!-- 每个数据集：链接、获取方式，或不能共享的原因。 -->\n\n| 数据集 | 是否可获取（是、需申请、否） | 获取方式或原因 |\n| --- | --- | --- |\n| {{datasets}} | [待补充] | [待补充] |\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Training Details > Training Data; datasets' },
		{ framework: 'mof', item: 'Datasets (Class I)' },
		{ framework: 'osaid', item: 'Data information (2) and (3): public data and where to obtain it; data obtainable from third parties' },
		{ framework: 'osai-index', item: 'datasources_basemodel; datasources_endmodel' },
		{ framework: 'fmti', item: '19 External data access; 20 Data replicability' },
		{ framework: 'eu-ai-act', item: 'Public summary of training content, section 2' },
		{ framework: 'cyclonedx', item: 'modelCard.modelParameters.datasets[].contents.url' },
		{ framework: 'spdx-ai', item: 'dataset_datasetAvailability' },
	],
};
