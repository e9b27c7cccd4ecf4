import type { Terms } from '../../disclosure';
import { NUMBERS, phrases } from '../../phrases';

const SPLITS = ['80/20', '90/10', '95/5', '70/30', '75/25', '85/15', '99/1', '98/2', '60/40', '80/10/10', '70/15/15', '60/20/20', '90/5/5', '80-20', '90-10', '80:20', '90:10', '95:5', '70:30', '8:2', '9:1', '7:3', '8:1:1', '7:2:1', '6:2:2', '7:1:2', '80:10:10', '70:15:15', '98:1:1', '90:5:5'];

/** That a part of the data was kept for testing. */
export const setApart: Terms = {
	en: ['for eval', 'for evals', 'for the test', 'for the tests', 'for the final test', 'for final testing', 'for the evaluation', 'for the final evaluation', 'for the validation', 'for evaluation', 'for evaluating', 'for testing', 'for test', 'for validation', 'for val', 'for dev', 'as eval', 'as eval set', 'as a test set', 'as test set', 'as test data', 'as the test set', 'as validation', 'as a validation set', 'as validation set', 'as val set', 'as dev set', 'as holdout', 'as a holdout', 'as hold out', 'held out', 'hold out', 'holdout', 'to evaluate on', 'to test on', 'to validate on', 'eval split', 'test split', 'val split', 'train/test', 'train/val', 'train/eval', 'train/dev', 'train-test', 'train/validation', 'train/val/test', 'train/dev/test', 'into train and', 'into training and'],
	zh: ['用于测试', '用于评测', '用于评估', '用于验证', '用来测试', '用来评测', '用来验证', '做测试', '做验证', '做评测', '作测试', '作验证', '作为测试', '作为验证', '作为评测', '留作测试', '留作验证', '当测试集', '当验证集', '训练/测试', '训练/验证', '训练:验证', '训练:测试', '训练集和验证集', '训练集和测试集', '训练集、验证集', '训练、验证', '用於測試', '用於驗證', '作為測試', '作為驗證', '留出集', '留出法', '留出作', '留出了', '留出测试', '留出验证', '留出的测试', '留出的验证', '留出的样本', '留出的数据', '留出数据', '留出样本', '留出一部分', '留出部分', '单独留出', '随机留出', '中留出', '预留出', '额外留出', '留出-1*', '留出-2*', '留出-3*', '留出约', '留出-500*', '留出-5% 的数据', '留出-5%的数据', '留出-5% 的样本', '留出-5%的样本', '留出 5% 作'],
	ja: ['テスト用', '評価用', '検証用', 'テストに使', '評価に使', '検証に使', 'テストに回', '評価に回', '検証に回', 'をテストデータ', 'を検証データ', 'を評価データ', 'をテストセット', 'ホールドアウト', '学習/テスト', '学習用とテスト用', '学習/検証', '学習:検証', '学習:テスト', '訓練:検証', '訓練/検証', '訓練/テスト', '学習・検証'],
	ko: ['평가용', '테스트용', '검증용', '평가에 사용', '테스트에 사용', '검증에 사용', '평가에 썼', '테스트에 썼', '검증에 썼', '평가에 쓰', '테스트에 쓰', '검증에 쓰', '평가 데이터로', '테스트 데이터로', '검증 데이터로', '테스트셋으로', '검증셋으로', '학습/테스트', '학습/검증', '학습:검증', '학습:테스트', '훈련/검증', '훈련:검증', '훈련/테스트', '학습과 테스트', '학습과 검증', '홀드아웃'],
	fr: ['à l\'évaluation', 'à la validation', 'au test', 'aux tests', 'à l\'éval', 'pour le test', 'pour les tests', 'pour tester', 'pour l\'évaluation', 'pour évaluer', 'pour la validation', 'pour valider', 'comme jeu de test', 'comme test', 'comme jeu de validation', 'entraînement/test', 'entraînement/validation', 'mis* de côté', 'gardé* de côté'],
	de: ['zum testen', 'zum test', 'für den test', 'für tests', 'zur evaluierung', 'zur evaluation', 'für die evaluierung', 'für die evaluation', 'zur validierung', 'für die validierung', 'als testdaten', 'als testset', 'als validierungsdaten', 'als testmenge', 'training/test', 'train/test', 'zurückgehalten', 'zurückgelegt', 'beiseitegelegt'],
	es: ['para prueba*', 'para probar', 'para test', 'para evaluar', 'para evaluación', 'para la evaluación', 'para validar', 'para validación', 'para la validación', 'como prueba', 'como conjunto de prueba', 'como validación', 'entrenamiento/prueba', 'entrenamiento/validación', 'reservad*', 'apartad*', 'para teste', 'para avaliação', 'per il test', 'per la valutazione'],
};

/** Dividing data, keeping a part of them back. */
export const divided: Terms = {
	en: ['kept', 'keep', 'keeping', 'held', 'set aside', 'put aside', 'left', 'reserved', 'reserve', 'saved', 'split', 'splits', 'splitting', 'divided', 'partitioned', 'withheld', 'stayed out', 'stays out', 'left out', 'goes to', 'go to', 'went to', 'went into', 'taken out', 'took', 'taken', 'random', 'randomly', 'last', 'remaining', 'remainder', 'rest', 'other', ...SPLITS],
	zh: ['留', '留出', '划分', '切分', '切', '分成', '分为', '拆分', '抽', '取', '剩下', '其余', '剩余', '随机', '保留', '劃分', ...SPLITS],
	ja: ['分割', '分け', '残り', '取り分け', '取っておき', 'ランダム', '無作為', '残した', '除い', 'とした', 'としました', '使いました', '使用', ...SPLITS],
	ko: ['나눠', '나누', '나눴', '분할', '분리', '남겨', '남긴', '나머지', '따로', '떼어', '무작위', '랜덤', '사용', '썼', ...SPLITS],
	fr: ['gardé*', 'réservé*', 'conservé*', 'mis* de côté', 'découp*', 'divis*', 'répart*', 'sépar*', 'reste', 'restant*', 'aléatoire*', ...SPLITS],
	de: ['behalten', 'zurück*', 'reserviert', 'aufgeteilt', 'geteilt', 'teilten', 'getrennt', 'restliche*', 'übrige*', 'rest', 'zufällig*', 'beiseite*', 'genutzt', 'verwendet', ...SPLITS],
	es: ['guard*', 'reserv*', 'apart*', 'dividi*', 'divid*', 'separ*', 'resto', 'restante*', 'aleatori*', 'dejamos', 'dejé', 'usamos', 'usad*', ...SPLITS],
};

/** That data are none of those that the model was trained on. */
export const neverTrained: Terms = {
	en: ['not been trained on', 'was not trained on', 'wasn\'t trained on', 'never trained on', 'never been trained on', 'had not trained on', 'were not trained on', 'not in its training', 'not in the training data', 'not in the training set', 'not part of its training', 'not part of the training', 'outside the training data', 'outside its training', 'outside of the training', 'not used for training', 'not used in training', 'not used to train', 'never used for training', 'never used in training', 'excluded from training', 'left out of training', 'kept out of training', 'after the training data', 'not included in training', 'not included in the training', 'unknown to the model', 'unseen by the model', 'never seen by the model'],
	zh: ['未参与训练', '没有参与训练', '没参与训练', '未用于训练', '没有用于训练', '没用于训练', '不在训练集', '不在训练数据', '没训练过', '没有训练过', '训练集之外', '训练数据之外', '训练时没见过', '訓練時沒見過', '未參與訓練', '模型未见过', '模型没见过', '模型没有见过', '模型從未見過'],
	ja: ['モデルが見たことのない', 'モデルにとって未知', '学習に使っていない', '学習に使用していない', '学習に含まれていない', '学習に含まれない', '学習データに含まれ', '学習していない', '学習データにない', '訓練に使っていない'],
	ko: ['학습에 쓰지 않은', '학습에 사용하지 않은', '학습에 사용되지 않은', '학습하지 않은', '학습에 포함되지 않은', '학습 데이터에 없는', '학습에 없는', '훈련에 쓰지 않은', '모델이 보지 못한', '모델이 본 적 없는'],
	fr: ['hors du corpus d\'entraînement', 'hors entraînement', 'hors de l\'entraînement', 'pas servi à l\'entraînement', 'absent* de l\'entraînement', 'absent* du corpus d\'entraînement', 'non utilisé* pour l\'entraînement', 'pas dans l\'entraînement', 'pas dans le corpus d\'entraînement', 'inconnu* du modèle', 'jamais vu* par le modèle'],
	de: ['dem modell unbekannt*', 'für das modell unbekannt*', 'nicht im training', 'nicht in den trainingsdaten', 'nicht zum training', 'nicht für das training', 'nicht trainiert wurde', 'außerhalb der trainingsdaten', 'nicht teil des trainings', 'nicht teil der trainings*'],
	es: ['no estaban en el entrenamiento', 'no estaba en el entrenamiento', 'no están en el entrenamiento', 'no se usaron para entrenar', 'no usad* en el entrenamiento', 'no usad* para entrenar', 'fuera del entrenamiento', 'fuera de los datos de entrenamiento', 'no vist* en el entrenamiento', 'desconocid* por el modelo', 'desconocid* para el modelo', 'no vist* por el modelo', 'não usad* no treino', 'fora do treino', 'non usat* in addestramento'],
};

/** That the very same data served to train and to test. */
export const inBoth: Terms = {
	en: ['trained and evaluated on', 'trained and tested on', 'trained and validated on', 'trained on and evaluated', 'trained on (and evaluated', 'trained on and tested', 'evaluated and trained on', 'training and evaluation alike', 'training and for evaluation', 'both training and evaluation', 'both training and testing', 'training as well as evaluation', 'training as well as for evaluation', 'used for training and evaluation', 'used for training and testing', 'used to train and evaluate', 'used to train and test', 'used to train and to evaluate'],
	zh: [...phrases(['训练和', '训练与', '训练及', '训练、', '训练并', '訓練和', '訓練與'], ['评测均', '评估均', '测试均', '评测都', '评估都', '测试都', '評估均', '測試均'], ''), '同时用于训练和评', '同时用于训练与评', '同时用于训练和测', '既用于训练', '既用于訓練', '用于训练和评估', '用于训练和评测', '用于训练和测试', '用于训练与评估', '用于训练与测试', '用於訓練和評估', '用於訓練與評估', '上训练和评估', '上训练和评测', '上训练和测试', '上训练并评估', '上训练并评测', '上训练并测试', '上进行训练和评估', '上进行训练和测试'],
	ja: ['学習と評価の両方', '学習と評価に', '学習および評価に', '学習・評価に', '学習とテストに', '訓練と評価の両方', '訓練と評価に', '訓練および評価に', 'で学習・評価', 'で学習および評価', 'で学習し、評価', 'で学習し評価'],
	ko: ['학습과 평가에', '학습 및 평가에', '학습과 테스트에', '학습 및 테스트에', '훈련과 평가에', '훈련 및 평가에', '학습과 평가 모두', '로 학습하고 평가', '을 학습하고 평가', '를 학습하고 평가', '에서 학습하고 평가', '학습·평가에'],
	fr: ['entraîné* et évalué* sur', 'entraîné* et testé* sur', 'à l\'entraînement et à l\'évaluation', 'à l\'entraînement comme à l\'évaluation', 'pour l\'entraînement et l\'évaluation', 'pour l\'entraînement et pour l\'évaluation', 'pour entraîner et évaluer', 'à entraîner et à évaluer'],
	de: ['trainiert und evaluiert', 'trainiert und getestet', 'trainiert und ausgewertet', 'zum training und zur evaluation', 'zum training und zur evaluierung', 'zum trainieren und testen', 'für training und evaluation', 'für training und evaluierung', 'für das training und die evaluation', 'für das training und die evaluierung', 'zum training wie zur', 'zum training als auch zur'],
	es: ['entrenad* y evaluad* con', 'entrenad* y evaluad* en', 'entrenad* y evaluad* sobre', 'entrenad* y probad* con', 'entrenad* y probad* en', 'para entrenar y evaluar', 'para entrenar y probar', 'tanto para entrenar', 'para el entrenamiento y la evaluación', 'para entrenamiento y evaluación', 'tanto en el entrenamiento como en la evaluación'],
};

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
const withSize = (...names: readonly string[]): readonly string[] => names.flatMap((name) => DIGITS.flatMap((digit) => [`${name} ${digit}*`, `${name}: ${digit}*`, `${name}=${digit}*`, `${name} = ${digit}*`, `${name} (${digit}*`]));
const withSizeUnspaced = (...names: readonly string[]): readonly string[] => names.flatMap((name) => DIGITS.flatMap((digit) => [`${name}-${digit}`, `${name}：${digit}`, `${name}: ${digit}`]));
const behindSize = (...names: readonly string[]): readonly string[] => phrases(NUMBERS, names);

/** The size of the part that a model is tested on, as it is told beside that of the training: "train 42k / dev 2k / test 2k", "42,000 for training and 2,000 for testing". */
export const partSize: Terms = {
	en: [...withSize('dev', 'val', 'valid', 'validation', 'test', 'eval', 'held out', 'holdout', 'testing'), ...behindSize('dev', 'val', 'validation', 'test', '(dev', '(val', '(validation', '(test', 'for dev', 'for validation', 'for test', 'for testing', 'for evaluation', 'for the test')],
	zh: [...withSizeUnspaced('测试集', '验证集', '测试', '验证', '評測集', '測試集', '驗證集', '评测集'), ...phrases(['条', '張', '张', '句', '例', '筆', '幅', '段'], ['测试', '验证', '評測', '測試', '驗證', '用于测试', '用于验证', '用於測試', '用於驗證', '作为测试', '作为验证'], '')],
	ja: [...withSizeUnspaced('テスト', '検証', '評価', 'テスト用', '検証用'), ...phrases(['件の', '枚の', '文の', '件を', '枚を', '文を'], ['テスト', '検証', '評価'], '')],
	ko: [...withSizeUnspaced('테스트', '검증', '평가', '테스트셋', '검증셋'), ...phrases(['개의', '건의', '장의', '개를', '건을', '장을'], ['테스트', '검증', '평가'])],
	fr: [...withSize('test', 'validation', 'évaluation'), ...behindSize('pour le test', 'pour les tests', 'pour la validation', 'pour l\'évaluation', 'de test', 'en test', 'de validation', '(test', '(validation', '(dev')],
	de: [...withSize('test', 'validierung', 'evaluierung'), ...behindSize('zum testen', 'zum test', 'für den test', 'für die validierung', 'zur validierung', 'zur evaluierung', '(test', '(validierung', 'test', 'testbilder*', 'testbeispiele*', 'testsätze*')],
	es: [...withSize('prueba', 'test', 'validación', 'evaluación'), ...behindSize('de prueba', 'para prueba*', 'para la prueba', 'de test', 'para test', 'de validación', 'para validación', 'para validar', 'para la validación', 'para evaluar', '(prueba', '(test', '(validación')],
};

/** The part that a model is trained on. */
export const trainPart: Terms = {
	en: ['train', 'training'],
	zh: ['训练', '訓練'],
	ja: ['学習', '訓練'],
	ko: ['학습', '훈련'],
	fr: ['entraînement', 'train'],
	de: ['training', 'train'],
	es: ['entrenamiento', 'train', 'treino', 'addestramento'],
};
