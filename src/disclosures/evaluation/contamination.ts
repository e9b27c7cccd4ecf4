import type { Disclosure, Terms } from '../disclosure';
import { both, phrases } from '../phrases';
import { testSet } from './words/testData';

/** Names for test data but for those that only say what was not learned from, as texts of users and settings are not either. */
const named: Terms = Object.fromEntries(Object.entries(testSet).map(([language, list]) => [language, list.filter((term) => !/train|训|訓練|学習|학습|entrenamiento/u.test(term))]));

export const evaluationContamination: Disclosure = {
	id: 'evaluation/contamination',
	title: 'Train-test overlap',
	why: 'Public benchmarks are in every web crawl, so a high score without an overlap check is read as memory rather than skill. Even “not checked” saves you from being accused of hiding it.',
	counts: 'How overlap between training and test data was looked for or removed, with the outcome, or that it was not measured.',
	severity: 'hint',
	profile: 'optional',
	headings: {
		en: ['contamination', 'data contamination', 'benchmark contamination', 'test set contamination', 'contamination analysis', 'contamination check', 'decontamination', 'data decontamination', 'train-test overlap', 'train test overlap', 'test set overlap', 'data overlap', 'overlap analysis', 'data leakage', 'leakage', 'benchmark leakage'],
		zh: ['数据污染', '基准污染', '污染检测', '污染分析', '去污染', '数据去污染', '数据泄漏', '数据泄露', '测试集泄漏', '训练测试重叠', '训练数据与测试数据的重叠', '训练集与测试集重叠', '數據污染', '資料污染', '資料洩漏'],
		ja: ['データ汚染', 'コンタミネーション', '汚染除去', 'データリーク', '訓練データとテストデータの重複', 'リーク'],
		ko: ['데이터 오염', '오염', '오염 제거', '데이터 누수', '학습-테스트 중복'],
		fr: ['contamination', 'contamination des données', 'décontamination', 'fuite de données', 'chevauchement des données'],
		de: ['kontamination', 'datenkontamination', 'dekontamination', 'datenleck', 'überschneidung von trainings- und testdaten'],
		es: ['contaminación', 'contaminación de datos', 'descontaminación', 'fuga de datos', 'solapamiento de datos'],
	},
	terms: {
		'overlap': {
			en: ['contamination', 'contaminated', 'decontaminat*', 'train-test overlap', 'train/test overlap', 'overlap with the test', 'overlap between', 'overlap with the training', 'overlap with evaluation', 'n-gram overlap', '13-gram', '10-gram', 'benchmark leakage', 'data leakage', 'test leakage', 'train-test leakage', 'knowledge leakage', 'label leakage', 'target leakage', ...phrases(['avoid', 'prevent', 'for', 'no', 'any', 'rule out'], ['leakage']), 'leakage between', 'leakage from', 'leakage into', ...phrases(['leakage of'], ['test', 'the test', 'benchmarks', 'the benchmark', 'the benchmarks']), 'no artist overlap', 'not seen during training', 'unseen during training', 'removed from the training', 'not included in the training', 'excluded from the training', 'excluded from training', 'were not in the training', 'occurs in the training', 'occur in the training', 'appears in the training', 'appear in the training', 'included in the training', 'part of the training data', 'seen during training', 'unseen in training', 'shares a'],
			zh: ['数据污染', '去污染', '数据泄漏', '数据泄露', '测试集泄露', '重叠', '未出现在训练', '未包含在训练', '污染', '資料洩漏', '重疊'],
			ja: ['データ汚染', 'コンタミネーション', 'リーク', '学習データに含まれない', '重複を除'],
			ko: ['오염', '데이터 누수', '학습 데이터에 포함되지 않', '중복 제거'],
			fr: ['contamination', 'décontamin*', 'fuite de données', 'chevauchement'],
			de: ['kontamin*', 'dekontamin*', 'datenleck*', 'überschneidung*', 'überlapp*'],
			es: ['contaminación', 'descontamin*', 'fuga de datos', 'solapamiento', 'superposición'],
		},
		// Of what a model is tested on: that it stayed out of the training.
		'kept-out': {
			en: [...phrases(['not', 'never', 'neither', 'no part of this dataset was', 'no part of it was', 'none of it was', 'none of them were', 'none of these were'], ['used in training', 'used for training', 'used during training', 'used to train', 'seen in training', 'part of the training', 'included in training']), ...phrases(['not trained on', 'never trained on', 'not been trained on'], ['the test', 'the evaluation', 'the benchmark', 'test', 'evaluation', 'any of the test', 'any benchmark', 'any of the benchmark', 'examples from the test', 'examples from the evaluation']), 'left out of training', 'kept out of training', 'removed from training', 'excluded from our training', 'removed from our training'],
			zh: [...phrases(['从训练数据中', '从训练集中', '从训练语料中', '從訓練資料中'], ['剔除', '排除', '移除', '去除', '删除'], ''), '未参与训练', '没有参与训练', '未用于训练', '没有用于训练', '不在训练集', '不在训练数据', '未參與訓練'],
			ja: [...phrases(['訓練データから', '学習データから', '訓練セットから', '学習から'], ['除外', '除い', '取り除', '削除'], ''), '学習に使っていない', '学習に使用していない', '学習に含まれていない', '訓練に使っていない'],
			ko: [...phrases(['학습 데이터에서', '훈련 데이터에서', '학습에서'], ['제외', '제거', '뺐']), '학습에 사용하지 않', '학습에 쓰지 않', '훈련에 사용하지 않', '학습에 포함되지 않'],
			fr: ['pas servi à l\'entraînement', 'pas utilisé* pour l\'entraînement', 'pas utilisé* lors de l\'entraînement', 'exclu* de l\'entraînement', 'exclu* des données d\'entraînement', 'retiré* des données d\'entraînement', 'retiré* du corpus d\'entraînement'],
			de: ['nicht im training verwendet', 'nicht zum training verwendet', 'nicht für das training verwendet', 'aus den trainingsdaten entfernt', 'aus den trainingsdaten ausgeschlossen', 'vom training ausgeschlossen', 'nicht teil des trainings', 'nicht teil der trainingsdaten'],
			es: ['no se usó en el entrenamiento', 'no se usó para entrenar', 'no se usaron en el entrenamiento', 'no se usaron para entrenar', 'excluid* del entrenamiento', 'excluid* de los datos de entrenamiento', 'retirad* de los datos de entrenamiento', 'eliminad* de los datos de entrenamiento'],
		},
		'test-set': both(named, { en: ['benchmark', 'benchmarks'] }),
		'test': {
			en: ['benchmark*', 'evaluation', 'evaluations', 'eval', 'test set', 'test sets', 'test data', 'test', 'held-out', 'training set', 'training data', 'test split'],
			zh: ['评测', '测试', '基准', '训练集', '训练数据', '評測', '測試', '訓練資料'],
			ja: ['評価', 'テスト', 'ベンチマーク', '学習データ'],
			ko: ['평가', '테스트', '벤치마크', '학습 데이터'],
			fr: ['évaluation', 'test', 'benchmark*', 'entraînement'],
			de: ['evaluierung', 'test*', 'benchmark*', 'trainingsdaten'],
			es: ['evaluación', 'prueba*', 'benchmark*', 'entrenamiento'],
		},
		'substance': {
			en: ['soil', 'water', 'food', 'sample contamination', 'radius', 'polygon', 'iou', 'bounding box*', 'windows overlap', 'overlapping windows', 'chunk*', 'communication'],
			zh: ['水质', '土壤', '食品', '通信', '窗口'],
		},
	},
	evidence: [
		{ says: 'tells how overlap with test data was handled', degree: 'disclosed', all: ['own.overlap', ['own.test', 'benchmark-name']], none: ['own.substance', 'reader'] },
		{ says: 'says that test data stayed out of the training', degree: 'disclosed', all: ['own.kept-out', ['own.test-set', 'benchmark-name']], none: ['own.substance', 'reader'] },
		{ says: 'speaks of overlap under its heading', degree: 'disclosed', all: ['own.overlap'], none: ['own.substance'], under: true },
	],
	section: 'prose',
	template: {
		parent: { en: 'Evaluation', zh: '评估' },
		heading: { en: 'Train-Test Overlap', zh: '训练数据与测试数据的重叠' },
		body: {
			en: '<!-- Per benchmark: how overlap was searched for, what was found, what was removed. “Not checked” is an answer. -->\n\n- **Method (n-gram, embedding, date cut-off):** [More Information Needed]\n- **Findings:** [More Information Needed]\n- **What was removed:** [More Information Needed]\n',
			zh: '<!-- 针对各基准：如何查找重叠、发现了什么、删除了什么。“未检查”也是一种回答。 -->\n\n- **方法（n-gram、向量检索、时间截断）：** [待补充]\n- **发现：** [待补充]\n- **删除内容：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'mof', item: 'Technical report (Class III)' },
		{ framework: 'fmti', item: '46 Train-test overlap' },
	],
};
