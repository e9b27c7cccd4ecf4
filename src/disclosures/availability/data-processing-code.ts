import type { Disclosure } from '../disclosure';

export const availabilityDataProcessingCode: Disclosure = {
	id: 'availability/data-processing-code',
	title: 'Data processing code',
	why: 'Filters decide what a model knows and whose words it has seen, and their thresholds stand only in code. Where data cannot be shared, the pipeline is the next best thing to rebuild it.',
	counts: 'A link to the code that collected, cleaned, filtered or tokenised the data, or the statement that it is not released.',
	severity: 'hint',
	profile: 'optional',
	headings: {
		en: ['data processing code', 'data preparation code', 'data preprocessing code', 'preprocessing code', 'preprocessing script', 'preprocessing scripts', 'data pipeline', 'data processing pipeline', 'data processing scripts', 'data collection code', 'filtering code', 'tokenization code', 'preprocessing > code', 'training data > code'],
		zh: ['数据处理代码', '数据处理脚本', '数据预处理代码', '预处理代码', '预处理脚本', '数据清洗代码', '数据流水线', '資料處理程式碼', '數據處理代碼', '預處理程式碼', '資料清洗程式碼'],
		ja: ['データ処理コード', '前処理コード', '前処理スクリプト', 'データパイプライン'],
		ko: ['데이터 처리 코드', '전처리 코드', '전처리 스크립트', '데이터 파이프라인'],
		fr: ['code de traitement des données', 'code de prétraitement', 'scripts de prétraitement', 'chaîne de traitement des données'],
		de: ['code zur datenverarbeitung', 'code der datenverarbeitung', 'vorverarbeitungscode', 'datenpipeline'],
		es: ['código de procesamiento de datos', 'código de preprocesamiento', 'scripts de preprocesamiento', 'canalización de datos'],
	},
	terms: {
		'processing-code': {
			en: ['data processing code', 'data preparation code', 'preprocessing code', 'pre-processing code', 'preprocessing script', 'preprocessing scripts', 'filtering code', 'code for filtering', 'code for preprocessing', 'code to preprocess', 'data processing toolkit', 'data processing pipeline code', 'data preparation script', 'code to prepare the data', 'cleaning script', 'datatrove', 'data-juicer', 'dolma toolkit', 'nemo curator', 'cc_net', 'ccnet', 'deduplication code', 'prepare_data', 'data preparation scripts', 'crawler code'],
			zh: ['数据处理代码', '数据处理脚本', '预处理代码', '预处理脚本', '清洗代码', '数据处理工具', '数据清洗脚本', '資料處理程式碼', '預處理程式碼', '清洗程式碼'],
			ja: ['前処理コード', '前処理スクリプト', 'データ処理コード', 'フィルタリングコード'],
			ko: ['전처리 코드', '전처리 스크립트', '데이터 처리 코드', '정제 코드'],
			fr: ['code de prétraitement', 'code de traitement des données', 'scripts de prétraitement'],
			de: ['vorverarbeitungscode', 'code zur datenverarbeitung', 'vorverarbeitungsskript'],
			es: ['código de preprocesamiento', 'código de procesamiento de datos', 'scripts de preprocesamiento'],
		},
	},
	evidence: [
		{ says: 'links the code that prepared the data', degree: 'disclosed', all: ['own.processing-code', ['link', 'url']], none: ['promise', 'reader'] },
		{ says: 'links code under a heading', degree: 'disclosed', all: [['link', 'url', 'data-code']], under: true },
		{ says: 'shows code that prepares data', degree: 'partial', all: ['code', 'data-code'] },
		{ says: 'mentions the code without a link', degree: 'partial', all: ['own.processing-code'], none: ['promise'] },
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
