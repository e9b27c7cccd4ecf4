import type { Disclosure } from '../disclosure';
import { phrases } from '../phrases';

export const availabilityDataProcessingCode: Disclosure = {
	id: 'availability/data-processing-code',
	title: 'Data processing code',
	why: 'Filters decide what a model knows and whose words it has seen, and their thresholds stand only in code. Where data cannot be shared, the pipeline is the next best thing to rebuild it.',
	counts: 'A link to the code that collected, cleaned, filtered or tokenised the data, or the statement that it is not released.',
	severity: 'hint',
	profile: 'optional',
	headings: {
		en: ['data processing code', 'data preparation code', 'data preprocessing code', 'preprocessing code', 'preprocessing script', 'preprocessing scripts', 'data pipeline', 'data processing pipeline', 'data processing scripts', 'data collection code', 'filtering code', 'tokenization code', 'preprocessing > code', 'training data > code', 'code for data processing', 'code for data preparation', 'data cleaning code', 'data cleaning scripts'],
		zh: ['数据处理代码', '数据处理脚本', '数据预处理代码', '预处理代码', '预处理脚本', '数据清洗代码', '数据流水线', '資料處理程式碼', '數據處理代碼', '預處理程式碼', '資料清洗程式碼', '数据处理流程代码', '数据构建代码', '数据清洗脚本', '数据采集代码'],
		ja: ['データ処理コード', '前処理コード', '前処理スクリプト', 'データパイプライン', 'データ前処理のコード', 'データ処理のコード', '前処理のコード', 'データ収集コード'],
		ko: ['데이터 처리 코드', '전처리 코드', '전처리 스크립트', '데이터 파이프라인', '데이터 전처리 코드', '데이터 수집 코드', '데이터 구축 코드'],
		fr: ['code de traitement des données', 'code de prétraitement', 'scripts de prétraitement', 'chaîne de traitement des données', 'code de préparation des données', 'scripts de nettoyage'],
		de: ['code zur datenverarbeitung', 'code der datenverarbeitung', 'vorverarbeitungscode', 'datenpipeline', 'code der datenaufbereitung', 'skripte zur datenaufbereitung', 'code zur datenaufbereitung'],
		es: ['código de procesamiento de datos', 'código de preprocesamiento', 'scripts de preprocesamiento', 'canalización de datos', 'código de preparación de datos', 'scripts de limpieza'],
	},
	terms: {
		'processing-code': {
			en: ['data processing code', 'data preparation code', 'preprocessing code', 'pre-processing code', 'preprocessing script', 'preprocessing scripts', 'filtering code', 'code for filtering', 'code for preprocessing', 'code to preprocess', 'data processing toolkit', 'data processing pipeline code', 'data preparation script', 'code to prepare the data', 'cleaning script', 'datatrove', 'data-juicer', 'dolma toolkit', 'nemo curator', 'cc_net', 'ccnet', 'deduplication code', 'prepare_data', 'data preparation scripts', 'crawler code', ...phrases(['code for', 'code to', 'scripts for', 'scripts to', 'code used to', 'code used for'], ['data generation', 'data processing', 'data preparation', 'data cleaning', 'data filtering', 'data collection', 'data curation', 'preprocessing', 'build the dataset', 'build the data', 'prepare the data', 'collect the data', 'generate the data'])],
			zh: ['数据处理代码', '数据处理脚本', '预处理代码', '预处理脚本', '清洗代码', '数据处理工具', '数据生成代码', '数据构建代码', '数据采集代码', '数据合成代码', '数据清洗脚本', '資料處理程式碼', '預處理程式碼', '清洗程式碼'],
			ja: ['前処理コード', '前処理スクリプト', 'データ処理コード', 'フィルタリングコード', 'データ作成コード', 'データ生成コード', 'データ収集コード'],
			ko: ['전처리 코드', '전처리 스크립트', '데이터 처리 코드', '정제 코드', '데이터 생성 코드', '데이터 구축 코드', '데이터 수집 코드'],
			fr: ['code de prétraitement', 'code de traitement des données', 'scripts de prétraitement', ...phrases(['code de', 'scripts de'], ['génération des données', 'collecte des données', 'nettoyage des données', 'préparation des données'])],
			de: ['vorverarbeitungscode', 'vorverarbeitungsskript', ...phrases(['code zur', 'skripte zur'], ['datenverarbeitung', 'datengenerierung', 'datenerzeugung', 'datensammlung', 'datenbereinigung', 'datenaufbereitung'])],
			es: ['código de preprocesamiento', 'código de procesamiento de datos', 'scripts de preprocesamiento', ...phrases(['código de', 'scripts de'], ['generación de datos', 'recopilación de datos', 'limpieza de datos', 'preparación de datos'])],
		},
		'code': {
			en: ['code', 'script', 'scripts', 'notebook', 'notebooks', 'pipeline', 'repository', 'toolkit', 'crawler', 'scraper', 'tools'],
			zh: ['代码', '脚本', '流程', '工具', '程式碼', '腳本'],
			ja: ['コード', 'スクリプト', 'パイプライン', 'ツール'],
			ko: ['코드', '스크립트', '파이프라인', '도구'],
			fr: ['code', 'script', 'scripts', 'chaîne'],
			de: ['code', 'skript', 'skripte', 'pipeline', 'werkzeuge'],
			es: ['código', 'script', 'scripts', 'herramientas'],
		},
		'prepares': {
			en: ['clean', 'cleans', 'cleaned', 'cleaning', 'dedup*', 'filter', 'filters', 'filtered', 'filtering', 'preprocess*', 'pre-process*', 'prepare the data', 'prepares the data', 'data preparation', 'data processing', 'process the data', 'processing the data', 'tokenise', 'tokenize', 'tokenizes', 'collect', 'collects', 'collected', 'scrape', 'scraped', 'crawl', 'crawled', 'download the data', 'build the dataset', 'create the dataset', 'generate the dataset', 'generate the data', 'extract*', 'converts the data', 'augment*', 'anonymi*', 'data curation', 'curate', 'curated', 'data generation', 'build the data', 'generate data', 'gather', 'gathering', 'scraping', 'crawling'],
			zh: ['清洗', '去重', '过滤', '预处理', '数据处理', '处理数据', '爬取', '采集', '分词', '数据构建', '构建数据', '数据合成', '清理', '預處理', '資料處理', '過濾'],
			ja: ['前処理', 'クリーニング', '重複除去', 'フィルタリング', 'データ処理', '収集', '整形', 'データ作成'],
			ko: ['전처리', '정제', '중복 제거', '필터링', '데이터 처리', '수집', '크롤링', '데이터 구축'],
			fr: ['nettoy*', 'filtr*', 'prétrait*', 'dédupli*', 'traitement des données', 'collecte', 'préparation des données'],
			de: ['vorverarbeit*', 'bereinig*', 'filter*', 'dedupliz*', 'datenverarbeitung', 'datenaufbereitung', 'aufbereit*', 'sammel*'],
			es: ['limpi*', 'filtr*', 'preproces*', 'deduplic*', 'procesamiento de datos', 'preparación de los datos', 'recopil*'],
		},
		'running-the-model': {
			en: ['before inference', 'input must', 'your', 'the tokenizer', 'feature extractor', 'image processor', 'evaluation', 'evaluate'],
			zh: ['推理', '评测', '输入'],
			ja: ['推論', '評価', '入力'],
			ko: ['추론', '평가', '입력'],
		},
	},
	evidence: [
		{ says: 'links the code that prepared the data', degree: 'disclosed', all: ['own.code', 'own.prepares', ['data-noun', 'own.processing-code'], ['link', 'url']], none: ['reader', 'own.running-the-model'] },
		{ says: 'links a program by a name of what prepares data', degree: 'disclosed', all: ['preparation-link'], none: ['reader', 'own.running-the-model'] },
		{ says: 'shows how the data are prepared', degree: 'disclosed', all: ['code', 'data-code'], none: ['settings-code'] },
		{ says: 'says that the code is not given', degree: 'withheld', all: ['own.code', 'own.prepares', 'withhold'] },
		{ says: 'links the code that prepared the data', degree: 'disclosed', all: ['own.processing-code', ['link', 'url']], none: ['reader'] },
		{ says: 'links code under a heading', degree: 'disclosed', all: [['link', 'url', 'data-code']], under: true },
		{ says: 'mentions the code without a link', degree: 'partial', all: ['own.processing-code'] },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Training Data', zh: '训练数据' },
		heading: { en: 'Data Processing Code', zh: '数据处理代码' },
		body: {
			en: '<!-- The pipeline from raw data to training input. -->\n\n- **Collection:** [More Information Needed]\n- **Cleaning and filtering:** [More Information Needed]\n- **Tokenisation or feature extraction:** [More Information Needed]\n',
			zh: '<!-- 从原始数据到训练输入的处理流程代码。 -->\n\n- **采集：** [待补充]\n- **清洗与过滤：** [待补充]\n- **分词或特征提取：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'mof', item: 'Data preprocessing code (Class I)' },
		{ framework: 'osaid', item: 'Code: data processing and filtering' },
		{ framework: 'osai-index', item: 'trainingcode; code' },
	],
};
