import type { Disclosure, Terms } from '../disclosure';
import { measure } from './measures';

/** Names for the data that a model is held against. */
export const testSet: Terms = {
	en: [
		'test set', 'test sets', 'testset', 'test split', 'test data', 'testing data', 'test dataset', 'testing set', 'validation set', 'validation split', 'validation data', 'dev set', 'development set', 'evaluation set', 'evaluation dataset*', 'evaluation data', 'eval set', 'held-out', 'held out', 'hold-out', 'evaluated on', 'evaluate on', 'evaluated against', 'evaluated using the', 'evaluation on', 'evaluations on',
		'evaluating on', 'tested on', 'tested against', 'benchmarked on', 'benchmarked against', 'assessed on', 'measured on', 'validated on', 'out-of-distribution set', 'ood set', 'test images', 'test suite', 'leaderboard',
		'test photo*', 'test picture*', 'test part', 'test portion', 'test subset', 'test partition', 'test fold', 'test corpus', 'test questions', 'test sentences', 'test recordings', 'test videos', 'test samples', 'test examples', 'test documents', 'test cases', 'test patients', 'test speakers', 'test scenes', 'test molecules', 'test utterances', 'validation images', 'validation samples', 'validation part', 'val2017', 'val set', 'eval split', 'evaluation split', 'evaluation subset', 'evaluation corpus', 'evaluation episodes', 'not seen during training', 'not seen in training', 'unseen during training', 'never saw', 'had not seen', 'did not see', 'not used for training', 'kept aside', 'set aside', 'cohort', 'shared task', 'challenge set', 'golden set', 'gold set', 'test collection',
		'scored on', 'scored it on', 'tried on', 'tried it on', 'tested it on', 'checked on', 'checked it on', 'compared on', 'recorded after', 'filmed after', 'collected after', 'published after', 'written after', 'after the training cut-off', 'after the cut-off', 'after training',
	],
	zh: ['测试集', '验证集', '评测集', '评估集', '评测数据', '测试数据', '测试数据集', '评估数据', '留出集', '评测基准', '榜单', '上进行了评测', '上评测', '上进行评测', '上测试', '上进行了测试', '上评估', '進行了評測', '測試集', '驗證集', '評測集', '評估集', '測試資料', '测试样本', '测试图片', '测试照片', '测试语料', '测试部分', '测试子集', '验证数据', '评估样本', '未见过的', '未参与训练', '留出的', '自建测试', '自建的', '评测样本', '验证样本', '评估集上', '评测中', '测试中', '上的得分'],
	ja: ['テストセット', 'テストデータ', '評価データ', '評価セット', '検証データ', '検証セット', '開発セット', 'で評価', 'を用いて評価', 'を使用して評価', 'リーダーボード', 'テスト用', '試験用', '評価用', '評価用データ', '検証用', '未知の', '試したところ', '学習に使っていない', '学習に使わなかった', '学習に含まれない', '評価セット上', '評価データセット', 'テスト集合', '検証データセット', '評価では', 'テストでは'],
	ko: ['테스트 세트', '테스트셋', '테스트 데이터', '평가 데이터', '평가셋', '검증 데이터', '검증 세트', '검증셋', '에서 평가', '로 평가', '리더보드', '시험 사진', '시험 데이터', '시험용', '테스트 사진', '테스트용', '평가용', '학습에 쓰지 않은', '학습에 사용하지 않은', '평가 세트', '검증용', '평가 데이터셋', '테스트 데이터셋', '검증 데이터셋', '평가 집합', '평가에서', '시험에서'],
	fr: ['ensemble de test', 'jeu de test', 'jeux de test', 'données de test', 'ensemble de validation', 'jeu de validation', 'évalué sur', 'évaluée sur', 'évalués sur', 'testé sur', 'corpus de test', 'photos de test', 'images de test', 'phrases de test', 'évaluées sur', 'testée sur', 'testés sur', 'mesuré sur', 'jamais vu*', 'tenus à l\'écart', 'mis de côté', 'partie de test', 'jeu d\'évaluation', 'données de validation', 'ensemble d\'évaluation', 'corpus d\'évaluation', 'données d\'évaluation', 'ensemble de tests', 'hors entraînement', 'n\'ont pas servi'],
	de: ['testdatensatz', 'testdaten', 'testset', 'test-set', 'testmenge', 'validierungsdatensatz', 'validierungsdaten', 'evaluierungsdaten', 'evaluiert auf', 'getestet auf', 'evaluiert anhand', 'testbilder*', 'testfotos', 'testsätze*', 'testteil', 'testaufnahmen', 'prüfdaten', 'validierungsset', 'nicht vorkamen', 'nie gesehen', 'nicht gesehen', 'zurückgehalten*', 'unbekannten', 'auf dem testset', 'dev-set', 'testkorpus', 'gemessen auf', 'gemessen an', 'evaluierungsset', 'evaluationsset', 'evaluierungsdatensatz', 'evaluationsdatensatz', 'evaluationsdaten', 'bewertungsdatensatz', 'evaluierungsmenge', 'validierungsmenge', 'nicht im training', 'nach dem training'],
	es: ['conjunto de prueba', 'conjuntos de prueba', 'conjunto de test', 'datos de prueba', 'conjunto de validación', 'conjunto de evaluación', 'datos de evaluación', 'evaluado en', 'evaluado sobre', 'evaluada en', 'probado en', 'fotos de prueba', 'imágenes de prueba', 'frases de prueba', 'no vist*', 'reservad* para', 'partición de prueba', 'corpus de prueba', 'medido en', 'probado con', 'evaluado con', 'validación', 'probada en', 'probada con', 'conjunto de evaluacion', 'conjunto de pruebas', 'datos de validación', 'no aportó', 'que no se usaron', 'fuera del entrenamiento'],
};

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
		'measure': measure,
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
		'acronym-only': { en: ['=LLM', '=LLMs', '=AI', '=GPU', '=GPUs', '=CPU', '=NLP', '=API', '=RAG', '=OCR', '=ASR', '=TTS'] },
	},
	evidence: [
		{ says: 'names a benchmark with a number', degree: 'disclosed', all: [['benchmark-name', 'safety-benchmark'], 'number'], none: ['train', 'train-noun', 'reader', 'other-model', 'promise', 'install-run'] },
		{ says: 'names a benchmark that the model was evaluated on', degree: 'disclosed', all: [['benchmark-name', 'safety-benchmark'], 'evaluate'], none: ['reader', 'other-model', 'promise', 'install-run'] },
		{ says: 'compares the model with others on a benchmark', degree: 'disclosed', all: [['benchmark-name', 'safety-benchmark'], 'evaluate', 'this-model'], none: ['reader', 'promise', 'install-run'] },
		{ says: 'names the test set', degree: 'disclosed', all: ['own.test-set', ['name', 'dataset-name', 'link', 'url']], none: ['reader', 'promise', 'install-run', 'own.acronym-only', 'hardware-name', 'pointer'] },
		{ says: 'names test data under their heading', degree: 'disclosed', all: [['benchmark-name', 'dataset-name', 'safety-benchmark', 'name', 'quantity.examples', 'source-noun']], none: ['promise'], under: true },
		{ says: 'has results without a benchmark that is widely known', degree: 'partial', all: ['results-table'] },
		{ says: 'speaks of a test set or of benchmarks without naming them', degree: 'partial', all: [['own.test-set', 'own.unnamed'], ['evaluate', 'this-model', 'number']], none: ['reader', 'promise', 'install-run'] },
		{ says: 'gives a score on data that it describes', degree: 'partial', all: [['own.measure', 'score', 'percent'], 'number', ['own.test-set', 'quantity.examples', 'year'], ['own.measure', 'metric-name', 'evaluate', 'own.test-set']], none: ['reader', 'promise', 'install-run', 'train', 'train-noun', 'hyperparameter', 'how-to', 'other-model'] },
		{ says: 'gives a score on something that it names', degree: 'partial', all: ['own.measure', 'number', 'own.on', 'name'], none: ['reader', 'promise', 'install-run', 'train', 'train-noun', 'hyperparameter', 'hardware-name', 'how-to', 'other-model'] },
		{ says: 'shows benchmarks in a figure', degree: 'partial', all: ['image', ['benchmark-name', 'evaluate']] },
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
