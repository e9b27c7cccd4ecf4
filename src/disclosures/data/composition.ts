import type { Disclosure } from '../disclosure';
import { both, phrases } from '../phrases';
import { oursToLearn } from './words/extent';
import { discarded, engineering, supposed } from './words/material';

export const dataComposition: Disclosure = {
	id: 'data/composition',
	title: 'Training data composition',
	why: 'One per cent of a language or a profession in the mixture explains a failure that no benchmark average shows. Shares per source, language or domain let users judge coverage before they test it.',
	counts: 'Shares or counts for at least two languages, domains, sources or modalities of the training data.',
	severity: 'hint',
	profile: 'optional',
	headings: {
		en: ['data composition', 'dataset composition', 'training data composition', 'data mixture', 'data mixtures', 'training mixture', 'training data mixture', 'pretraining mix', 'pretraining mixture', 'dataset mix', 'dataset mixture', 'mixture', 'data distribution', 'training data distribution', 'dataset distribution', 'language distribution', 'domain distribution', 'class distribution', 'data breakdown', 'dataset breakdown', 'source distribution', 'sampling proportions', 'data proportions', 'data weights', 'composition of the training data', 'composition of the dataset', 'share of the training data', 'language mix', 'class balance', 'language breakdown', 'domain breakdown', 'training set composition'],
		zh: ['数据配比', '数据组成', '数据构成', '数据分布', '数据混合', '训练数据配比', '训练数据分布', '训练数据组成', '语料配比', '语料组成', '语种分布', '语言分布', '领域分布', '类别分布', '數據配比', '資料配比', '資料組成', '資料分布', '資料分佈', '語言分布', '類別分布', '训练数据构成', '数据占比', '语种占比', '類別佔比'],
		ja: ['データ構成', 'データの構成', 'データの内訳', '内訳', 'データ分布', 'データ配合', '言語分布', '言語比率', 'コーパス構成', 'クラス分布', '学習データの内訳', '学習データの構成'],
		ko: ['데이터 구성', '데이터 분포', '데이터 비율', '데이터 혼합', '언어 분포', '언어 비율', '도메인 분포', '클래스 분포', '학습 데이터 구성', '학습 데이터의 구성', '학습 데이터 비율'],
		fr: ['composition des données', 'composition du corpus', 'composition du jeu de données', 'répartition des données', 'répartition par langue', 'mélange de données', 'distribution des données', 'composition des données d\'entraînement', 'composition du corpus d\'entraînement', 'part des données'],
		de: ['zusammensetzung der daten', 'datenzusammensetzung', 'zusammensetzung des datensatzes', 'datenmischung', 'datenverteilung', 'sprachverteilung', 'klassenverteilung', 'zusammensetzung der trainingsdaten', 'zusammensetzung des korpus', 'zusammensetzung des trainingskorpus', 'anteile', 'anteil an den trainingsdaten'],
		es: ['composición de los datos', 'composición del corpus', 'composición del conjunto de datos', 'distribución de los datos', 'distribución por idioma', 'mezcla de datos', 'proporción de datos', 'composición de los datos de entrenamiento', 'composición del corpus de entrenamiento'],
	},
	terms: {
		'share': {
			en: ['% of the data', '% of the dataset', '% of the corpus', '% of the training data', '% of tokens', 'of the data is', 'of the data are', 'mixture', 'proportion', 'proportions', 'share of', 'ratio', 'breakdown', 'distribution', 'sampling weight*', 'sampled with', 'consists of', 'comprises', 'made up of', 'of which', 'percent of', '% of this data', '% of our data', '% of these', 'represents', 'represent', 'make up', 'makes up', 'account for', 'accounts for', 'constitute*'],
			zh: ['占比', '占', '比例', '配比', '分布', '构成', '组成', '其中', '分佈', '構成', '組成', '佔'],
			ja: ['割合', '比率', '内訳', '構成', '占め', '分布'],
			ko: ['비율', '비중', '구성', '분포', '차지'],
			fr: ['proportion', 'répartition', 'part de', 'mélange', 'représente', 'représentent', 'dont', 'composé à', 'composée à', 'composés à', 'composé de', 'composée de', 'comprend', 'part'],
			de: ['anteil', 'anteile', 'verteilung', 'mischung', 'zusammensetzung', 'davon', 'besteht aus', 'setzt sich', 'setzen sich'],
			es: ['proporción', 'porcentaje', 'distribución', 'mezcla', 'representa', 'representan', 'de los cuales', 'compuesto', 'compuesta', 'contiene un', 'formado por', 'consta de'],
		},
		// With one share, what is left has another.
		'rest': {
			en: ['the rest', 'the remaining', 'the remainder', 'the others'],
			zh: ['其余', '其餘', '余下', '剩余', '剩餘'],
			ja: ['残り', 'それ以外'],
			ko: ['나머지', '그 외'],
			fr: ['le reste', 'restant*', 'les autres'],
			de: ['der rest', 'den rest', 'übrige*', 'restliche*'],
			es: ['el resto', 'restante*', 'los demás', 'las demás'],
		},
		// A share that nobody measured.
		'rough-share': {
			en: ['mostly', 'mainly', 'primarily', 'predominantly', 'largely', 'the majority of', 'a majority of', 'the bulk of', 'almost all', 'nearly all', 'almost exclusively', 'dominated by', ...phrases(['a large', 'a significant', 'a substantial', 'a small', 'the largest'], ['portion of', 'part of', 'share of', 'proportion of', 'fraction of']), 'more than half', 'over half', 'about half', 'less than half', 'one third of', 'two thirds of', 'a quarter of'],
			zh: ['主要是', '主要为', '主要由', '主要来自', '大部分', '绝大多数', '绝大部分', '为主', '一半以上', '超过一半', '過半', '主要來自', '几乎都', '几乎全', '几乎全部', '幾乎都', '幾乎全', '多半', '多数是', '多數是', '占多数', '佔多數', '占绝对多数'],
			ja: ['大部分', 'ほとんど', '大半', '過半', '半分以上', '主に', '中心と', 'ほぼすべて', 'ほぼ全て', '多くは', '多くが'],
			ko: ['대부분', '주로', '절반 이상', '과반', '위주', '거의 모두', '거의 전부', '대다수'],
			fr: ['principalement', 'majoritairement', 'essentiellement', 'en majorité', 'la majorité', 'la plupart', 'la plus grande partie', 'plus de la moitié', 'en grande partie', 'presque tout', 'presque tous', 'presque toutes', 'presque exclusivement'],
			de: ['überwiegend*', 'größtenteils', 'hauptsächlich', 'vorwiegend', 'zum großen teil', 'der großteil', 'mehrheitlich', 'mehr als die hälfte', 'über die hälfte', 'fast alle*', 'fast ausschließlich', 'nahezu alle*', 'zum größten teil'],
			es: ['principalmente', 'mayoritariamente', 'predominantemente', 'en su mayoría', 'la mayoría', 'la mayor parte', 'en gran parte', 'más de la mitad', 'casi todo', 'casi todos', 'casi todas', 'casi exclusivamente', 'la gran mayoría'],
		},
		'data-word': {
			en: ['data', 'dataset', 'corpus', 'corpora', 'tokens', 'training set', 'mixture', 'images', 'hours'],
			zh: ['数据', '语料', '数据集', '词元', '资料', '資料', '語料', '數據'],
			ja: ['データ', 'コーパス', 'トークン'],
			ko: ['데이터', '말뭉치', '토큰'],
			fr: ['données', 'corpus', 'jetons'],
			de: ['daten', 'datensatz', 'korpus', 'tokens', 'trainingsdaten', 'trainingskorpus', 'korpora'],
			es: ['datos', 'corpus', 'tokens'],
		},
		'of-training': {
			en: ['training corpus', 'training data', 'training set', 'training mix', 'training mixture', 'training dataset', 'pre-training data', 'pre-training corpus', 'fine-tuning data', 'training tokens', 'training images', 'training examples'],
			zh: ['训练数据', '训练集', '训练语料', '预训练数据', '訓練資料', '訓練集', '訓練語料'],
			ja: ['学習データ', '訓練データ', '学習コーパス'],
			ko: ['학습 데이터', '훈련 데이터', '학습 말뭉치'],
			fr: ['données d\'entraînement', 'corpus d\'entraînement', 'données d\'apprentissage'],
			de: ['trainingsdaten', 'trainingskorpus', 'trainingsdatensatz'],
			es: ['datos de entrenamiento', 'corpus de entrenamiento', 'conjunto de entrenamiento'],
		},
		/** What the model took in, whoever says so: the material of its training by name, or what it read, saw or heard. */
		'learned': both(oursToLearn, {
			en: [
				...phrases(['training', 'pretraining', 'pre-training', 'fine-tuning', 'finetuning', 'train'], ['pool', 'set', 'split', 'sets', 'collection', 'hours', 'minutes', 'material', 'inputs', 'batches', 'batch', 'content', 'files', 'items', 'instances', 'sentences', 'questions', 'pages', 'tracks', 'faces', 'molecules', 'games', 'patients', 'cases', 'rows', 'subjects', 'words', 'diet', 'share', 'shares']),
				...phrases(['was', 'were', 'been', 'is', 'are', 'we', 'i', 'it'], ['trained on', 'trained with', 'fed', 'fed with', 'fitted on', 'fitted to', 'fit on', 'taught on', 'taught with', 'tuned on', 'fine-tuned on', 'finetuned on', 'pretrained on', 'raised on']),
				...phrases(['used', 'went', 'goes', 'served', 'counted'], ['for training', 'in training', 'to train', 'into training', 'into the training', 'during training', 'to fit', 'to teach', 'for fine-tuning', 'into the mix', 'into the model']),
				'trained on',
			],
			zh: ['训练用', '訓練用', '训练时', '訓練時', '用于训练', '用於訓練', '用来训练', '拿来训练', '参与训练', '参加训练', '一起训练', '混合训练', '训练素材', '训练序列', '训练图像', '訓練圖', '训练内容', '预训练用', '微调用', '读过的', '听过的', '喂给', '餵給', '训练自', '训练于', '训练池'],
			ja: ['学習に使', '学習に用い', '学習に使用', '学習させ', '学習した', '学習には', '学習元', '学習用', '訓練用', '訓練に使', '訓練に用い', '訓練には', '学習時間'],
			ko: ['학습에', '학습시', '학습했', '학습한', '학습하였', '학습용', '훈련에', '훈련용', '훈련시', '본 데이터'],
			fr: ['d\'entraînement', 'd\'apprentissage', 'l\'entraînement', 'l\'apprentissage', 'pour l\'entraîner', 'à l\'entraîner', 'de l\'entraîner', 'entraîné* sur', 'entraîné* avec', 'entraîné* à partir', 'affiné* sur', 'nourri*', 'il a lu', 'il a vu', 'il a entendu', 'il a appris', 'appris sur', 'appris de', 'a appris'],
			de: ['training*', 'lerndaten', 'lernmaterial*', 'lernkorpus', 'trainiert', 'trainiert*', 'gelernt', 'gefüttert', 'vortraining*'],
			es: ['de entrenamiento', 'del entrenamiento', 'al entrenar', 'para entrenar*', 'el entrenamiento', 'entrenad* con', 'entrenad* sobre', 'entrenad* en', 'se entrenó', 'entrenamos', 'lo que leyó', 'lo que vio', 'lo que oyó', 'lo que escuchó', 'ha leído', 'ha visto', 'ha oído', 'alimentad*', 'alimentamos'],
		}),
		/** How long a run was, which is told in the units of recordings, and what else there is so many of. */
		'spent': {
			en: ['took', 'takes', 'lasted', 'duration', 'wall-clock', 'wall clock', 'runtime', 'ran for', 'elapsed', 'compute', 'epoch', 'epochs', 'iterations', 'batch size', 'layers', 'vocabulary', 'vocab', 'tokenizer', 'tokeniser', 'augmentation', 'oversampling', 'resized'],
			zh: ['耗时', '耗時', '用时', '历时', '花费', '花了', '训练时长', '训练时间', '训练了', '词表', '詞表', '增强', '增強'],
			ja: ['所要', 'かかり', 'かかった', '学習時間', '費やし', '語彙', '拡張'],
			ko: ['걸렸', '걸린', '소요', '학습 시간', '어휘', '증강', '샘플링'],
			fr: ['a duré', 'ont duré', 'a pris', 'durée', 'temps de calcul', 'vocabulaire', 'itérations'],
			de: ['dauerte', 'gedauert', 'dauer', 'rechenzeit', 'trainingszeit', 'trainingsdauer', 'laufzeit', 'wortschatz', 'vokabular'],
			es: ['duró', 'tardó', 'llevó', 'duración', 'tiempo de', 'vocabulario', 'iteraciones'],
		},
		// What is mostly due to something, or for something, is no part of it.
		'cause': {
			en: ['due to', 'because', 'owing to', 'thanks to', 'attributed to', 'result of', 'results from', 'depend*', 'designed', 'intended', 'used for', 'used to', 'meant for'],
			zh: ['由于', '因为', '归因', '源于', '由於', '因為'],
			ja: ['が原因', 'ためです', 'ためで', '起因'],
			ko: ['때문', '기인'],
			fr: ['grâce à', 'à cause d*', 'en raison d*', 'parce qu*', 'dû à', 'due à', 'dus à'],
			de: ['wegen', 'aufgrund', 'liegt an', 'weil', 'daran', 'daraus', 'dank'],
			es: ['debido a', 'debida a', 'se debe*', 'gracias a', 'a causa de', 'porque'],
		},
		'discarded': discarded,
		'supposed': supposed,
		'engineering': engineering,
		'split': {
			en: ['validation', 'dev', 'development set', 'for testing', 'test set', 'test data', 'held out', 'held-out', '% for training', 'train/test', '80/20', 'split', 'aspect ratio*'],
			zh: ['验证集', '开发集', '测试集', '划分'],
			ja: ['検証', 'テスト'],
			ko: ['검증', '테스트'],
			fr: ['validation', 'développement', 'test'],
			de: ['validierung', 'test'],
			es: ['validación', 'prueba'],
		},
	},
	evidence: [
		{ says: 'divides the training data into parts', degree: 'disclosed', all: ['own.of-training', 'breakdown'], none: ['evaluating', 'reader', 'own.split'] },
		{ says: 'divides the training data into parts', degree: 'disclosed', all: ['own.of-training', 'shares', ['language-name', 'source-noun', 'dataset-name']], none: ['own.discarded', 'evaluating', 'hyperparameter', 'metric-name', 'score', 'reader', 'own.split'] },
		{ says: 'sets parts of the training data beside each other', degree: 'disclosed', all: ['parts', 'own.learned'], none: ['own.discarded', 'own.supposed', 'own.spent', 'evaluating', 'hyperparameter', 'hardware-name', 'metric-name', 'reader', 'own.split', 'identifier', 'quantity.window'] },
		{ says: 'sets parts of the training data beside each other', degree: 'disclosed', all: ['parts'], none: ['own.discarded', 'own.supposed', 'own.spent', 'evaluating', 'hyperparameter', 'hardware-name', 'metric-name', 'score', 'reader', 'own.split', 'identifier', 'quantity.window'], under: 'data' },
		{ says: 'keeps back the shares', degree: 'withheld', all: ['own.share', 'own.of-training', 'withhold'] },
		{ says: 'gives shares of the training data', degree: 'disclosed', all: ['own.share', 'own.data-word', ['breakdown', 'shares', 'own.rest'], 'percent', ['language-name', 'source-noun', 'dataset-name', 'train', 'train-noun']], none: ['evaluating', 'reader', 'score'] },
		{ says: 'gives one share of the training data', degree: 'partial', all: ['own.share', 'own.data-word', 'percent', ['language-name', 'source-noun', 'dataset-name', 'train', 'train-noun']], none: ['evaluating', 'reader', 'score'] },
		{ says: 'tells roughly what most of the training data are', degree: 'partial', all: ['own.rough-share', 'own.of-training', ['language-name', 'source-noun', 'dataset-name']], none: ['own.cause', 'evaluating', 'benchmark-name', 'score', 'reader'] },
		{ says: 'tells roughly what most of the training data are', degree: 'partial', all: ['own.rough-share', 'own.learned', ['language-name', 'source-noun', 'dataset-name']], none: ['own.cause', 'own.supposed', 'own.engineering', 'own.spent', 'own.split', 'evaluating', 'benchmark-name', 'metric-name', 'score', 'reader', 'hardware-name'] },
		{ says: 'tells roughly what most of the training data are', degree: 'partial', all: ['own.rough-share', 'own.data-word', ['train', 'train-noun'], ['language-name', 'source-noun', 'dataset-name']], none: ['own.cause', 'own.supposed', 'own.engineering', 'evaluating', 'benchmark-name', 'score', 'reader'] },
		{ says: 'tells roughly what most of the training data are', degree: 'partial', all: ['own.rough-share', 'own.data-word', ['language-name', 'source-noun', 'dataset-name']], none: ['own.cause', 'own.supposed', 'own.engineering', 'evaluating', 'benchmark-name', 'score', 'reader'], under: 'data' },
		// The table as a whole, which has no number of its own: a row of it may be all of the data, beside a row of those for tests.
		{ says: 'divides the training data into parts', degree: 'disclosed', all: ['amounts-table', 'train-noun'], none: ['number', 'reader', 'evaluating', 'metric-name'] },
		// Where the data are told of, so are the parts of them, in amounts of what data have.
		{ says: 'divides the training data into parts', degree: 'disclosed', all: ['breakdown', ['percent', 'quantity.examples', 'quantity.tokens', 'quantity.bytes'], ['language-name', 'source-noun', 'dataset-name']], none: ['evaluating', 'benchmark-name', 'score', 'reader', 'own.split', 'hyperparameter'], under: 'data' },
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
