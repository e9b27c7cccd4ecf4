import type { Disclosure } from '../disclosure';
import { NUMBERS, phrases } from '../phrases';
import { stage } from './words/datasetUse';
import { oursToLearn } from './words/extent';
import { engineering, supposed } from './words/material';

export const dataSize: Disclosure = {
	id: 'data/size',
	title: 'Training data size',
	why: 'Scaling comparisons, energy estimates and overfitting checks all divide by the amount of data. A number with a unit costs a line now and cannot be recovered once the run is archived.',
	counts: 'A number with a unit (tokens, examples, hours, images, bytes) for at least one training stage.',
	severity: 'information',
	profile: 'recommended',
	headings: {
		en: ['data size', 'dataset size', 'dataset sizes', 'training data size', 'training set size', 'size of the training data', 'size of the dataset', 'corpus size', 'training tokens', 'number of training tokens', 'number of tokens', 'token count', 'tokens', 'data volume', 'dataset statistics', 'data statistics', 'corpus statistics', 'number of training examples', 'how much data', 'how many tokens', 'how many examples', 'number of samples', 'training samples', 'data scale'],
		zh: ['数据规模', '数据量', '数据集规模', '数据集大小', '训练数据量', '训练数据规模', '训练词元数', '训练 token 数', '训练token数', '语料规模', '样本数', '样本数量', '数据统计', '数据集统计', '資料規模', '資料量', '數據規模', '數據量', '資料集大小', '訓練資料量', '樣本數', '資料統計'],
		ja: ['データ量', 'データ規模', 'データサイズ', 'データセットサイズ', '学習データ量', '学習トークン数', 'トークン数', 'サンプル数', 'データ統計', '件数'],
		ko: ['데이터 규모', '데이터 크기', '데이터 양', '데이터량', '학습 데이터 크기', '학습 데이터 양', '학습 토큰 수', '토큰 수', '샘플 수', '데이터 통계', '데이터셋 크기'],
		fr: ['taille des données', 'taille du jeu de données', 'taille du corpus', 'volume des données', 'volume de données', 'nombre de jetons', 'nombre de tokens', 'statistiques des données', 'nombre d\'exemples'],
		de: ['datenumfang', 'datenmenge', 'größe des datensatzes', 'datensatzgröße', 'korpusgröße', 'anzahl der tokens', 'datenstatistik', 'anzahl der beispiele'],
		es: ['tamaño de los datos', 'tamaño del conjunto de datos', 'tamaño del corpus', 'volumen de datos', 'número de tokens', 'estadísticas de los datos', 'número de ejemplos', 'cantidad de datos'],
	},
	fields: { en: ['samples', 'train size', 'training size', 'total samples', 'data volume'], zh: ['词元数', '樣本', '样本'], ja: ['サンプル'], ko: ['샘플'], es: ['muestras'] },
	terms: {
		'amount': {
			en: ['trained on', 'pre-trained on', 'fine-tuned on', 'trained with', 'trained for', 'trained using', 'pre-trained for', 'pre-train*', 'training data', 'training set', 'training examples', 'training samples', 'training tokens', 'instruction tuning data', 'fine-tuning data', 'training images', 'training documents', 'training sequences', 'training pairs', 'training recordings', 'training mix', 'learned from', 'fit on', 'fitted on', 'fitted to', 'was shown', 'has seen', 'training table', 'trained from', 'trained it on', 'for training', 'used to train', 'to train the', 'to train our', 'for pre-training', 'for fine-tuning', 'in training', 'fine-tuned with', ...phrases(['num', 'number of', 'n', 'total'], ['train examples', 'training examples', 'train samples', 'training samples', 'train rows', 'training rows', 'train pairs', 'training pairs']), 'num examples', 'train split', 'training split', 'fine-tune our', 'fine-tune the', 'fine-tune this', 'fine-tune it'],
			zh: ['训练', '预训练', '微调', '训练数据', '训练集', '訓練', '預訓練', '微調', '訓練資料', '续训', '精调', '炼了', '炼的'],
			ja: ['学習', '事前学習', '訓練', '学習データ', 'ファインチューニング', '微調整', 'トレーニング', 'チューニング'],
			ko: ['학습', '사전학습', '훈련', '학습 데이터', '미세조정', '미세 조정', '파인튜닝', '튜닝', '트레이닝'],
			fr: ['entraîné*', 'préentraîné*', 'pré-entraîné*', 'données d\'entraînement', 'd\'entraînement', 'apprentissage', 'affiné*', 'ajusté*', 'affinage', 'pour entraîner', 'à entraîner', 'l\'entraîner', 'l\'entraînement', 'préentraînement', 'pré-entraînement'],
			de: ['trainiert*', 'vortrainiert*', 'trainingsdaten', 'trainingskorpus', 'trainingsdatensatz', 'trainingsmenge', 'nachtrainiert*', 'feinabgestimmt*', 'angelernt*', 'trainingspaare*', 'trainingsbeispiele*', 'trainingsbilder*', 'trainingssätze*', 'trainingstexte*', 'trainingsaufnahmen', 'fürs training', 'für das training', 'zum training', 'beim training', 'im training', 'zum trainieren'],
			es: ['entrenad*', 'preentrenad*', 'reentrenad*', 'datos de entrenamiento', 'de entrenamiento', 'entrenó', 'entrenamos', 'entrené', 'entrenaron', 'se ajustó', 'ajustamos', 'ajustado con', 'afinado con', 'se afinó', 'afinamos', 'para entrenar', 'para entrenarlo', 'para el entrenamiento', 'preentrenamiento', 'ajuste fino'],
		},
		/** The same with the name of what learned in between. */
		'learner-between': { en: phrases(['trained', 'fine-tuned', 'pre-trained', 'retrained', 'tuned'], ['* on', '* * on', '* with', '* * with']) },
		/** What one does with food, books and pupils, said of a network: nothing else takes in so many of anything. */
		'taken-in': {
			en: [...phrases(['it', 'model', 'network', 'decoder', 'encoder', 'detector', 'classifier', 'tagger'], ['has read', 'has seen', 'has heard', 'has watched', 'has listened to', 'was fed', 'was shown', 'saw']), ...phrases(['was it', 'was the model', 'was the network'], ['fed', 'shown', 'trained on']), 'fed to the model', 'fed to the network', 'was taught with', 'learned from', 'learnt from', 'grew up on', 'was raised on'],
			zh: ['喂了', '喂给', '喂入', '喂进', '喂的', '餵了', '餵給', ...phrases(['模型', '网络', '網路'], ['读了', '读过', '看过', '看了', '见过', '听了', '听过', '学了', '学习了', '讀了', '看過', '學了'], '')],
			ja: ['読ませた', '読ませまし', '読み込ませ', '学ばせ', '学んだ', '学びました', '見せました', '見せた', '聞かせ', '覚えさせ'],
			ko: [...phrases(['모델이', '모델은'], ['읽은', '본', '들은']), '읽혔', '읽힌', '먹였', '먹인', '들려준', '들려줬', '가르쳤', '가르친', '익힌'],
			fr: [...phrases(['modèle', 'réseau'], phrases(['a'], ['lu', 'vu', 'ingéré', 'écouté', 'entendu'])), 'nourri*', 'appris de', 'appris sur', 'appris à partir', 'montré au modèle'],
			de: ['gefüttert*', 'gelernt aus', 'gelernt wurde', 'lernte aus', ...phrases(['modell', 'netz'], phrases(['hat'], ['gelesen', 'gesehen', 'gehört']))],
			es: [...phrases(['modelo', 'red'], ['leyó', 'ha leído', 'vio', 'ha visto', 'escuchó', 'ha escuchado']), 'aprendió de', 'aprendió con', 'alimentamos', 'alimentado con'],
		},
		// Any collection has a size; it is that of the training data when something says that they are.
		'collection': {
			en: ['dataset', 'datasets', 'corpus', 'corpora'],
			zh: ['数据集', '语料', '样本', '資料集', '語料', '樣本', '录音', '采集', '演示'],
			ja: ['データセット', 'コーパス'],
			ko: ['데이터셋', '말뭉치'],
			fr: ['corpus', 'jeu de données'],
			de: ['datensatz', 'korpus'],
			es: ['corpus', 'conjunto de datos'],
		},
		'ours': {
			en: ['training', 'train', 'our', 'we', 'my', 'fine-tuning', 'this model'],
			zh: ['我们', '本模型', '自建', '自采', '微调', '训练'],
			ja: ['本モデル', '当社', '自社', '学習'],
			ko: ['본 모델', '자체', '학습'],
			fr: ['notre', 'nos', 'entraînement', 'apprentissage'],
			de: ['unser*', 'training*', 'trainiert*'],
			es: ['nuestro', 'nuestros', 'entrenamiento', 'entrenad*'],
		},
		'to-learn': oursToLearn,
		'stage': stage,
		'supposed': supposed,
		'engineering': engineering,
		'other-quantity': {
			en: ['context length', 'context window', 'batch size', 'vocabulary', 'vocab', 'sequence length', 'per second', 'max_new_tokens', 'output tokens', 'sequences of', 'generate', 'test set', 'evaluation set', 'benchmark'],
			zh: ['上下文', '批大小', '批次', '词表', '序列长度', '每秒', '测试集', '评测集', '批次大小', '詞表', '測試集'],
			ja: ['コンテキスト', 'バッチサイズ', '語彙', '評価データ', 'テストデータ'],
			ko: ['컨텍스트', '배치', '어휘', '평가 데이터', '테스트 데이터'],
			fr: ['longueur de contexte', 'taille de lot', 'vocabulaire', 'jeu de test'],
			de: ['kontextlänge', 'batchgröße', 'vokabular', 'testdaten'],
			es: ['longitud de contexto', 'tamaño de lote', 'vocabulario', 'conjunto de prueba'],
		},
		// What one example, step or request holds, or may hold.
		'of-one': {
			en: [...phrases(['each', 'every'], ['image', 'picture', 'video', 'clip', 'recording', 'example', 'sample', 'instance', 'page', 'document', 'sentence', 'question', 'prompt', 'conversation', 'batch', 'step', 'request']), ...phrases(['every'], NUMBERS), ...phrases(['up to', 'at most', 'maximum of', 'fewer than', 'less than', 'top'], ['* images', '* pictures', '* videos', '* documents', '* sentences', '* examples', '* words']), 'per batch', 'batches', 'at a time', 'at once'],
			zh: [...phrases(['每'], ['条', '张', '段', '页', '篇', '句', '次', '批', '幅', '个样本', '个视频', '个问题', '个提示'], ''), ...phrases(['最多', '至多', '不超过', '少于'], ['-*-张', '-*-条', '-*-段', '-*-句'], '')],
			ja: [...phrases(['各'], ['画像', '文', 'サンプル', '動画', '質問'], ''), ...phrases(['最大'], ['-*-枚', '-*-件', '-*-文'], ''), '一度に'],
			ko: [...phrases(['각'], ['이미지', '문장', '샘플', '영상', '질문']), ...phrases(['최대'], ['-*-개', '-*-장'], ''), '한 번에'],
			fr: [...phrases(['chaque'], ['image', 'phrase', 'exemple', 'texte', 'document', 'vidéo', 'page', 'question']), ...phrases(['jusqu\'à', 'au plus', 'moins de'], ['* images', '* phrases', '* documents', '* exemples']), 'à la fois'],
			de: [...phrases(['jede', 'jeder', 'jedes', 'jedem'], ['bild', 'satz', 'beispiel', 'text', 'dokument', 'video', 'seite', 'frage']), ...phrases(['bis zu', 'höchstens', 'weniger als'], ['* bilder*', '* sätze*', '* dokumente*', '* beispiele*'])],
			es: [...phrases(['cada'], ['imagen', 'frase', 'ejemplo', 'texto', 'documento', 'vídeo', 'página', 'pregunta']), ...phrases(['hasta', 'como máximo', 'menos de'], ['* imágenes', '* frases', '* documentos', '* ejemplos']), 'a la vez'],
		},
		'extent': {
			en: ['size of the training', 'training set size', 'training data volume', 'size of our dataset', 'size of the corpora', 'amount of data', 'amount of text', 'how many tokens', 'how many examples', 'how many images', 'size of the dataset', 'amount of training data', 'number of training', 'volume of data', 'how much data', 'data size', 'dataset size', 'size of this dataset', 'size of the corpus', 'token count'],
			zh: ['数据规模', '数据量', '数据集大小', '训练量', '資料規模', '資料量'],
			ja: ['データ量', 'データ規模', 'データサイズ'],
			ko: ['데이터 규모', '데이터 크기', '데이터 양'],
			fr: ['taille du corpus', 'volume de données', 'taille des données', 'taille du jeu'],
			de: ['umfang der trainingsdaten', 'datenumfang', 'datenmenge', 'größe des datensatzes', 'größe der trainingsdaten'],
			es: ['tamaño del corpus', 'tamaño de los datos', 'tamaño del conjunto', 'volumen de datos'],
		},
	},
	evidence: [
		{ says: 'keeps back the size', degree: 'withheld', all: ['own.extent', 'withhold'] },
		{ says: 'gives the amount of training data', degree: 'disclosed', all: ['quantity.learned'], none: ['reader'] },
		{ says: 'gives the amount of training data', degree: 'disclosed', all: [['own.amount', 'own.to-learn'], ['quantity.tokens', 'quantity.examples']], none: ['own.supposed', 'own.engineering', 'reader', 'own.other-quantity'] },
		{ says: 'gives the amount of training data', degree: 'disclosed', all: ['own.learner-between', ['quantity.tokens', 'quantity.examples']], none: ['own.supposed', 'own.engineering', 'reader', 'own.other-quantity', 'evaluating', 'benchmark-name'] },
		{ says: 'tells how much it took in', degree: 'disclosed', all: ['own.taken-in', ['quantity.tokens', 'quantity.examples', 'quantity.bytes']], none: ['own.of-one', 'reader', 'own.other-quantity', 'evaluating', 'benchmark-name', 'hardware-name', 'install-run'] },
		// So many tokens are those of nothing else that the sentence counts.
		{ says: 'gives the amount of training data', degree: 'disclosed', all: [['own.amount', 'own.to-learn', 'own.stage'], 'quantity.tokens-in-billions'], none: ['own.supposed', 'own.engineering', 'reader', 'evaluating'] },
		{ says: 'tells roughly how much training data there are', degree: 'partial', all: ['own.amount', 'quantity.rough'], none: ['own.supposed', 'own.engineering', 'reader', 'own.other-quantity', 'evaluating'] },
		// Beside a machine, bytes are those of its memory.
		{ says: 'gives the amount of training data', degree: 'disclosed', all: ['own.amount', 'quantity.bytes'], none: ['own.supposed', 'own.engineering', 'reader', 'own.other-quantity', 'hardware-name', 'install-run'] },
		{ says: 'gives the amount of training data', degree: 'disclosed', all: ['amounts-table', ['train', 'train-noun'], 'number'], none: ['reader', 'evaluating', 'metric-name'] },
		// Where the data are told of, a collection is one of them.
		{ says: 'gives the size of a collection of its own', degree: 'disclosed', all: [['own.collection', 'dataset-name'], ['quantity.tokens', 'quantity.examples']], none: ['own.supposed', 'own.engineering', 'evaluating', 'benchmark-name', 'reader', 'own.other-quantity'], under: 'data' },
		{ says: 'gives the size of a collection of its own', degree: 'disclosed', all: [['quantity.tokens', 'quantity.examples']], none: ['own.of-one', 'own.supposed', 'own.engineering', 'evaluating', 'benchmark-name', 'reader', 'own.other-quantity'], under: 'data' },
		{ says: 'gives the size of a collection of its own', degree: 'disclosed', all: ['own.collection', ['own.ours', 'own.extent'], ['quantity.tokens', 'quantity.examples', 'quantity.bytes']], none: ['own.supposed', 'own.engineering', 'evaluating', 'benchmark-name', 'reader', 'own.other-quantity'] },
		{ says: 'gives a number under a heading', degree: 'disclosed', all: [['number', 'quantity.tokens', 'quantity.examples', 'quantity.bytes']], under: true },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Training Data', zh: '训练数据' },
		heading: { en: 'Training Data Size', zh: '训练数据规模' },
		body: {
			en: '<!-- Numbers with units, per dataset or stage; a rounded total is better than none. -->\n\n| Dataset or stage | Tokens, examples or hours | Epochs |\n| --- | --- | --- |\n| {{datasets}} | [More Information Needed] | [More Information Needed] |\n',
			zh: '<!-- 按数据集或阶段填写带单位的数量；只有约数也请写明。 -->\n\n| 数据集或阶段 | token 数、样本数或时长 | 轮数 |\n| --- | --- | --- |\n| {{datasets}} | [待补充] | [待补充] |\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Training Details > Training Data' },
		{ framework: 'mitchell', item: 'Training Data' },
		{ framework: 'osaid', item: 'Data information (1): scope' },
		{ framework: 'fmti', item: '16 Data size' },
		{ framework: 'eu-ai-act', item: 'Annex XI 1(2)(c): number of data points; public summary of training content, section 1' },
		{ framework: 'spdx-ai', item: 'dataset_datasetSize' },
	],
};
