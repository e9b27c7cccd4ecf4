import type { Disclosure } from '../disclosure';
import { general, ran } from './words/definitions';
import { measure } from './words/metrics';
import { ELSEWHERE, ELSEWHERE_TERMS, NOT_TOLD, TRAINING, described } from './words/otherFigures';
import { testSet } from './words/testData';

export const evaluationDataMetrics: Disclosure = {
	id: 'evaluation/data-metrics',
	title: 'Testing data and metrics',
	why: 'Users weigh your score by how much your test data looks like theirs, and cannot when neither set nor metric is named. The choice of metric also tells which errors you thought expensive.',
	counts: 'A named test set or split and at least one named metric, best with the reason for choosing them.',
	severity: 'information',
	profile: 'recommended',
	headings: {
		en: [
			'testing data, factors & metrics', 'testing data, factors and metrics', 'testing data', 'testing data and metrics', 'test data', 'test dataset', 'test datasets', 'test set', 'testing dataset', 'metrics', 'metric', 'evaluation metrics', 'evaluation metric', 'evaluation data', 'evaluation dataset', 'evaluation datasets', 'evaluation data and metrics', 'eval data', 'performance metrics', 'performance measures', 'model performance measures',
			'performance measure', 'variable and metrics', 'variables and metrics', 'metrics used', 'choice of metrics', 'validation data', 'validation dataset', 'evaluation > datasets', 'evaluation > data', 'evaluation > dataset', 'training and evaluation data', 'training & evaluation data', 'training and test data', 'metrics and evaluation',
		],
		zh: ['测试数据、因素与指标', '测试数据', '测试数据集', '测试集', '评测数据', '评测数据集', '评估数据', '评估数据集', '指标', '评测指标', '评估指标', '评价指标', '评测度量', '变量和指标', '性能指标', '训练和评估数据', '測試資料', '測試資料集', '評估資料', '評估資料集', '指標', '評估指標', '評測指標', '評價指標'],
		ja: ['テストデータ', 'テストデータセット', '評価データ', '評価データセット', '検証データ', '評価指標', '指標', 'メトリクス', '変数とメトリクス', '訓練と評価データ'],
		ko: ['테스트 데이터', '테스트 데이터셋', '평가 데이터', '평가 데이터셋', '검증 데이터', '평가 지표', '지표', '메트릭', '변수 및 지표', '학습 및 평가 데이터'],
		fr: ['données de test', 'jeu de test', 'données d\'évaluation', 'métriques', 'métriques d\'évaluation', 'mesures de performance', 'variable et métriques', 'variables et métriques'],
		de: ['testdaten', 'testdatensatz', 'evaluierungsdaten', 'evaluationsdaten', 'metriken', 'evaluierungsmetriken', 'bewertungsmetriken', 'leistungsmaße', 'variablen und metriken'],
		es: ['datos de prueba', 'conjunto de prueba', 'datos de evaluación', 'métricas', 'métricas de evaluación', 'medidas de rendimiento', 'variables y métricas', 'variable y métricas'],
	},
	metadata: [{ path: 'metrics', degree: 'partial' }, { path: 'model-index.results.metrics.type', degree: 'disclosed' }],
	terms: {
		...ELSEWHERE_TERMS,
		'test-set': testSet,
		'measure': measure,
		described,
		general,
		ran,

	},
	evidence: [
		{ says: 'names a test set and a metric', degree: 'disclosed', all: [['benchmark-name', 'dataset-name', 'safety-benchmark'], ['metric-name', 'own.measure']], none: ['reader', 'own.definition', 'own.general', 'train', 'train-noun'] },
		{ says: 'names a test set and a metric', degree: 'disclosed', all: ['own.test-set', ['metric-name', 'own.measure']], none: ['reader', 'own.definition', 'own.general'] },
		{ says: 'names data or metrics under their heading', degree: 'disclosed', all: [['metric-name', 'benchmark-name', 'dataset-name', 'safety-benchmark', 'quantity.examples']], under: true },
		{ says: 'names a test set', degree: 'partial', all: [['benchmark-name', 'own.test-set'], ['own.ran', 'this-model', 'percent', 'score']], none: [...NOT_TOLD, ...ELSEWHERE, ...TRAINING, 'identifier', 'own.general', 'own.described'] },
		{ says: 'tells that the test set is not public', degree: 'partial', all: ['own.test-set', 'withhold'] },
		{ says: 'has a table of results', degree: 'partial', all: ['results-table'] },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Evaluation', zh: '评估' },
		heading: { en: 'Testing Data, Factors & Metrics', zh: '测试数据、因素与指标' },
		body: {
			en: '<!-- What the model was tested on and how success was measured, with the reason for either. -->\n\n- **Testing data (name, split, size):** {{tested on}}\n- **Metrics:** {{metrics}}\n- **Why these:** [More Information Needed]\n',
			zh: '<!-- 用什么数据测试、如何衡量好坏，以及各自的理由。 -->\n\n- **测试数据（名称、划分、规模）：** {{tested on}}\n- **指标：** {{metrics}}\n- **选择理由：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Evaluation > Testing Data, Factors & Metrics' },
		{ framework: 'mitchell', item: 'Evaluation Data: datasets, motivation, preprocessing; Metrics: model performance measures' },
		{ framework: 'mof', item: 'Evaluation data (Class II)' },
		{ framework: 'fmti', item: '44 Capabilities evaluation' },
		{ framework: 'eu-ai-act', item: 'Annex XI 1(2)(c): testing and validation data' },
		{ framework: 'cyclonedx', item: 'modelCard.quantitativeAnalysis.performanceMetrics[].type' },
		{ framework: 'spdx-ai', item: 'ai_metric' },
	],
};
