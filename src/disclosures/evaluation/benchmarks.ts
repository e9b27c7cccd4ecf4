import type { Disclosure } from '../disclosure';
import { measure } from './measures';
import { NOT_A_RESULT, NOT_TOLD, TRAINING, configuration, described, others, resource } from './otherNumbers';
import { compared, portion, succeeded } from './outcomes';
import { benchmark, testSet, tried } from './testData';

export const evaluationBenchmarks: Disclosure = {
	id: 'evaluation/benchmarks',
	title: 'Standardized benchmarks',
	why: 'A score on a set that only you have cannot be compared with anything, so readers fall back on hearsay. One public benchmark with version and shots places the model among its peers and lets others check you.',
	counts: 'At least one named benchmark or test set that this model was evaluated on, best with its value, version or subset, and shots.',
	severity: 'warning',
	profile: 'required',
	headings: {
		en: [
			'benchmarks', 'benchmark', 'standard benchmarks', 'standardized benchmarks', 'benchmark results', 'public benchmarks', 'benchmark scores', 'academic benchmarks', 'benchmark evaluation', 'benchmark performance', 'benchmark datasets', 'multilingual benchmarks', 'evaluation benchmarks', 'leaderboard', 'leaderboards', 'open llm leaderboard', 'open llm leaderboard evaluation results', 'mteb', 'mteb results', 'evaluation datasets', 'evaluation dataset',
			'evaluation data', 'eval data', 'eval dataset', 'eval datasets', 'testing data', 'test data', 'test dataset', 'test datasets', 'test set', 'test sets', 'testing dataset', 'testing datasets', 'testing data, factors & metrics', 'testing data, factors and metrics', 'testing data and metrics', 'validation data', 'validation dataset', 'evaluation > datasets', 'evaluation > data', 'evaluation > dataset', 'training and evaluation data', 'training and validation data', 'training & evaluation data', 'training and test data',
			'training and testing data', 'capability benchmarks', 'reasoning benchmarks', 'coding benchmarks', 'vision benchmarks', 'tasks evaluated', 'evaluation tasks', 'evaluated on', 'evaluated datasets', 'datasets used for evaluation', 'evaluation corpora',
		],
		zh: ['基准测试', '基准测试结果', '标准评测', '标准基准', '公开基准', '公开评测集', '客观效果评测', '评测基准', '评测集', '评测数据', '评测数据集', '评估数据', '评估数据集', '测试数据', '测试数据集', '测试集', '验证集', '榜单', '榜单成绩', '排行榜', 'benchmark评估', 'benchmark', 'benchmark结果', '训练和评估数据', '训练与评测数据', '基準測試', '基準測試結果', '評測基準', '評測資料', '評估資料', '評估資料集', '測試資料', '測試集', '測試資料集'],
		ja: ['ベンチマーク', 'ベンチマーク結果', '標準ベンチマーク', '公開ベンチマーク', '評価データ', '評価データセット', 'テストデータ', 'テストセット', '検証データ', '評価ベンチマーク', 'リーダーボード', '評価タスク', '訓練と評価データ', '学習データと評価データ'],
		ko: ['벤치마크', '벤치마크 결과', '표준 벤치마크', '공개 벤치마크', '평가 데이터', '평가 데이터셋', '테스트 데이터', '테스트 데이터셋', '테스트셋', '검증 데이터', '리더보드', '학습 및 평가 데이터'],
		fr: ['benchmarks', 'bancs d\'essai', 'résultats des benchmarks', 'données de test', 'jeu de test', 'données d\'évaluation', 'jeux de données d\'évaluation', 'corpus d\'évaluation', 'corpus de test', 'classement', 'données d\'entraînement et d\'évaluation'],
		de: ['benchmarks', 'benchmark', 'benchmark-ergebnisse', 'standard-benchmarks', 'testdaten', 'testdatensatz', 'evaluierungsdaten', 'evaluationsdaten', 'evaluierungsdatensätze', 'validierungsdaten', 'bestenliste', 'trainings- und evaluierungsdaten'],
		es: ['benchmarks', 'pruebas de referencia', 'resultados de benchmarks', 'datos de prueba', 'datos de evaluación', 'conjunto de prueba', 'conjuntos de evaluación', 'conjuntos de datos de evaluación', 'tabla de clasificación', 'datos de entrenamiento y evaluación'],
	},
	metadata: [
		{ path: 'model-index.results.dataset.name', degree: 'disclosed' },
		{ path: 'model-index.results.dataset.type', degree: 'disclosed' },
		{ path: 'eval_results.dataset_name', degree: 'disclosed' },
	],
	terms: {
		'test-set': testSet,
		measure,
		succeeded,
		compared,
		portion,
		benchmark,
		tried,
		others,
		described,
		resource,
		configuration,
		'on': { en: ['on the', 'on our', 'on a', '=On', 'on 1*', 'on 2*', 'on 3*', 'on 4*', 'on 5*', 'on 6*', 'on 7*', 'on 8*', 'on 9*'], zh: ['在'], ja: ['で'], ko: ['에서'], fr: ['sur le', 'sur la', 'sur les', 'sur un', '=Sur', 'sur 1*', 'sur 2*', 'sur 3*', 'sur 4*', 'sur 5*', 'sur 6*', 'sur 7*', 'sur 8*', 'sur 9*'], de: ['auf dem', 'auf den', 'auf der', 'auf einem', '=Auf', 'auf 1*', 'auf 2*', 'auf 3*', 'auf 4*', 'auf 5*', 'auf 6*', 'auf 7*', 'auf 8*', 'auf 9*', 'an 1*', 'an 2*', 'an 3*', 'an 4*', 'an 5*', 'an 6*', 'an 7*', 'an 8*', 'an 9*'], es: ['en el', 'en la', 'en los', 'en las', 'sobre el', 'sobre la', '=En', '=Sobre', 'en 1*', 'en 2*', 'en 3*', 'en 4*', 'en 5*', 'en 6*', 'en 7*', 'en 8*', 'en 9*', 'sobre 1*', 'sobre 2*', 'sobre 3*', 'sobre 4*', 'sobre 5*', 'sobre 6*', 'sobre 7*', 'sobre 8*', 'sobre 9*'] },
		'unnamed': {
			en: ['standard benchmarks', 'public benchmarks', 'popular benchmarks', 'various benchmarks', 'several benchmarks', 'multiple benchmarks', 'industry-standard benchmarks', 'common benchmarks', 'academic benchmarks', 'internal benchmark*', 'in-house benchmark*', 'benchmarks', 'benchmark suite', 'list of benchmarks', 'our own test set', 'internal test set', 'internal evaluation*'],
			zh: ['多个基准', '多项基准', '权威基准', '公开基准', '多个榜单', '各类基准', '基准测试', '内部评测', '多个评测', '主流评测', '基準測試', '多個基準'],
			ja: ['各種ベンチマーク', '複数のベンチマーク', '標準ベンチマーク', '社内評価'],
			ko: ['다양한 벤치마크', '여러 벤치마크', '표준 벤치마크', '내부 평가'],
			fr: ['plusieurs benchmarks', 'divers benchmarks', 'bancs d\'essai'],
			de: ['verschiedenen benchmarks', 'mehreren benchmarks', 'gängigen benchmarks', 'internen tests'],
			es: ['varios benchmarks', 'diversos benchmarks', 'pruebas de referencia', 'evaluaciones internas'],
		},
		/** Systems that software is tested on. */
		'platform': { en: ['ubuntu', 'linux', 'windows', 'red hat*', 'debian', 'fedora', 'macos', 'android', 'ios', 'python', 'pytorch', 'driver', 'browser*', 'widgets', 'docker'] },
		/** That a test set is explained, licensed or kept at large. */
		'glossary': { en: ['leak', 'leaks', 'leakage', 'sneaks', 'glossary', 'licensed', 'under way', 'will be opened', 'submissions', 'translations:'], zh: ['此处写明', '网址'], fr: ['sous licence'], de: ['unter lizenz'], es: ['bajo licencia'] },
		'reported': {
			en: ['evaluation results', 'eval results', 'benchmark results', 'benchmarks', 'experimental results', 'performance results', 'results on', 'full results', 'detailed results', 'evaluations', 'evaluation on'],
			zh: ['评测结果', '评估结果', '实验结果', '评测细节', '評測結果'],
			ja: ['評価結果', 'ベンチマーク結果', '実験結果'],
			ko: ['평가 결과', '벤치마크 결과', '실험 결과'],
			fr: ['résultats d\'évaluation', 'résultats de l\'évaluation', 'résultats des benchmarks'],
			de: ['evaluierungsergebnisse*', 'evaluationsergebnisse*', 'benchmark-ergebnisse*'],
			es: ['resultados de la evaluación', 'resultados de evaluación', 'resultados de benchmarks'],
		},
		'acronym-only': { en: ['=LLM', '=LLMs', '=AI', '=GPU', '=GPUs', '=CPU', '=NLP', '=API', '=RAG', '=OCR', '=ASR', '=TTS'] },
	},
	evidence: [
		{ says: 'names a benchmark with a number', degree: 'disclosed', all: [['benchmark-name', 'safety-benchmark'], 'number'], none: [...NOT_TOLD, ...TRAINING, 'other-model', 'own.others', 'own.described', 'architecture-name', 'architecture-part', 'quantity.examples', 'quantity.time', 'quantity.tokens'] },
		{ says: 'names a benchmark that the model was evaluated on', degree: 'disclosed', all: [['benchmark-name', 'safety-benchmark'], 'evaluate'], none: [...NOT_TOLD, 'other-model', 'own.others', 'own.described'] },
		{ says: 'names a benchmark with what came out on it', degree: 'disclosed', all: [['benchmark-name', 'safety-benchmark'], ['own.tried', 'own.measure', 'own.portion', 'own.compared', 'own.succeeded', 'own.test-set', 'percent']], none: [...NOT_TOLD, ...TRAINING, 'other-model', 'own.others', 'own.described'] },
		{ says: 'compares the model with others on a benchmark', degree: 'disclosed', all: [['benchmark-name', 'safety-benchmark'], 'evaluate', 'this-model'], none: NOT_TOLD },
		{ says: 'names the test set', degree: 'disclosed', all: ['own.test-set', ['name', 'dataset-name', 'link', 'url']], none: [...NOT_TOLD, 'own.acronym-only', 'own.others', 'own.platform', 'own.glossary', 'hardware-name', 'pointer'] },
		{ says: 'gives a score on a benchmark that it names', degree: 'disclosed', all: ['own.benchmark', 'name', 'number', ['own.measure', 'score', 'percent', 'this-model', 'own.tried']], none: [...NOT_A_RESULT, ...TRAINING] },
		{ says: 'names test data under their heading', degree: 'disclosed', all: [['benchmark-name', 'dataset-name', 'safety-benchmark', 'name', 'quantity.examples', 'source-noun']], none: ['promise'], under: true },
		{ says: 'has results without a benchmark that is widely known', degree: 'partial', all: ['results-table'] },
		{ says: 'speaks of benchmarks without naming them', degree: 'partial', all: ['own.unnamed', ['evaluate', 'this-model', 'number', 'own.tried']], none: [...NOT_TOLD, 'own.glossary', 'own.resource', 'pointer'] },
		{ says: 'speaks of a test set without naming it', degree: 'partial', all: ['own.test-set', ['evaluate', 'this-model', 'number', 'own.tried']], none: [...NOT_TOLD, ...TRAINING, 'own.platform', 'own.glossary'] },
		{ says: 'gives a score on data that it describes', degree: 'partial', all: [['own.measure', 'score', 'percent'], 'number', ['own.test-set', 'quantity.examples', 'year'], ['own.measure', 'metric-name', 'evaluate', 'own.test-set', 'own.tried']], none: [...NOT_A_RESULT, ...TRAINING] },
		{ says: 'gives a score on something that it names', degree: 'partial', all: ['own.measure', 'number', 'own.on', 'name'], none: [...NOT_A_RESULT, ...TRAINING, 'hardware-name'] },
		{ says: 'says that it was tried on something that it names', degree: 'partial', all: ['own.on', 'name', 'own.tried', ['this-model', 'own.compared', 'own.measure', 'image']], none: [...NOT_A_RESULT, ...TRAINING, 'own.platform', 'hardware-name', 'pointer'] },
		{ says: 'tells what it was not tested on', degree: 'partial', all: ['not-done', ['evaluate', 'own.tried'], ['language-name', 'task-name', 'benchmark-name', 'name']], none: ['safety', 'bias', 'own.resource', 'hardware-name', 'promise', 'reader', 'train'] },
		{ says: 'shows benchmarks in a figure', degree: 'partial', all: ['image', ['benchmark-name', 'safety-benchmark', 'own.benchmark', 'own.unnamed']] },
		{ says: 'points to where benchmarks are reported', degree: 'partial', all: ['own.reported', 'pointer', 'document'], none: ['install-run', 'how-to', 'promise'] },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Evaluation', zh: '评估' },
		heading: { en: 'Benchmarks', zh: '基准测试' },
		body: {
			en: '<!-- Public benchmarks only, so that others can compare. The setup column makes the number readable. -->\n\n| Benchmark (version, subset) | Setup (shots, prompt, mode) | Metric | This model |\n| --- | --- | --- | --- |\n| [More Information Needed] | [More Information Needed] | [More Information Needed] | [More Information Needed] |\n',
			zh: '<!-- 仅列公开基准，便于他人比较；“评测设置”一列决定了数字如何解读。 -->\n\n| 基准（版本、子集） | 评测设置（shot 数、提示词、模式） | 指标 | 本模型 |\n| --- | --- | --- | --- |\n| [待补充] | [待补充] | [待补充] | [待补充] |\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Evaluation > Testing Data; Results; front matter model-index' },
		{ framework: 'mitchell', item: 'Evaluation Data: datasets' },
		{ framework: 'mof', item: 'Evaluation results (Class III)' },
		{ framework: 'fmti', item: '44 Capabilities evaluation; 45 External reproducibility of capabilities evaluation' },
		{ framework: 'eu-ai-act', item: 'Annex XI 2(1): public evaluation protocols and tools' },
		{ framework: 'cyclonedx', item: 'modelCard.quantitativeAnalysis.performanceMetrics[].type, slice' },
	],
};
