import type { Disclosure } from '../disclosure';

export const dataSize: Disclosure = {
	id: 'data/size',
	title: 'Training data size',
	why: 'Scaling comparisons, energy estimates and overfitting checks all divide by the amount of data. A number with a unit costs a line now and cannot be recovered once the run is archived.',
	counts: 'A number with a unit (tokens, examples, hours, images, bytes) for at least one training stage.',
	severity: 'information',
	profile: 'recommended',
	headings: {
		en: ['data size', 'dataset size', 'dataset sizes', 'training data size', 'training set size', 'size of the training data', 'size of the dataset', 'corpus size', 'training tokens', 'number of training tokens', 'number of tokens', 'token count', 'tokens', 'data volume', 'dataset statistics', 'data statistics', 'corpus statistics', 'number of training examples', 'number of samples', 'training samples', 'data scale'],
		zh: ['数据规模', '数据量', '数据集规模', '数据集大小', '训练数据量', '训练数据规模', '训练词元数', '训练 token 数', '训练token数', '语料规模', '样本数', '样本数量', '数据统计', '数据集统计', '資料規模', '資料量', '數據規模', '數據量', '資料集大小', '訓練資料量', '樣本數', '資料統計'],
		ja: ['データ量', 'データ規模', 'データサイズ', 'データセットサイズ', '学習データ量', '学習トークン数', 'トークン数', 'サンプル数', 'データ統計', '件数'],
		ko: ['데이터 규모', '데이터 크기', '데이터 양', '데이터량', '학습 데이터 크기', '학습 데이터 양', '학습 토큰 수', '토큰 수', '샘플 수', '데이터 통계', '데이터셋 크기'],
		fr: ['taille des données', 'taille du jeu de données', 'taille du corpus', 'volume des données', 'volume de données', 'nombre de jetons', 'nombre de tokens', 'statistiques des données', 'nombre d\'exemples'],
		de: ['datenumfang', 'datenmenge', 'größe des datensatzes', 'datensatzgröße', 'korpusgröße', 'anzahl der tokens', 'datenstatistik', 'anzahl der beispiele'],
		es: ['tamaño de los datos', 'tamaño del conjunto de datos', 'tamaño del corpus', 'volumen de datos', 'número de tokens', 'estadísticas de los datos', 'número de ejemplos', 'cantidad de datos'],
	},
	fields: { en: ['samples', 'train size', 'training size', 'total samples', 'data volume', 'examples'], zh: ['词元数', '樣本', '样本'], ja: ['サンプル'], ko: ['샘플'], fr: ['exemples'], de: ['beispiele'], es: ['muestras', 'ejemplos'] },
	terms: {
		'amount': {
			en: ['trained on', 'pre-trained on', 'fine-tuned on', 'trained with', 'trained for', 'trained using', 'pre-trained for', 'pre-train*', 'training data', 'training set', 'training examples', 'training samples', 'training tokens', 'dataset', 'datasets', 'corpus', 'corpora', 'instruction tuning data', 'fine-tuning data'],
			zh: ['训练', '预训练', '微调', '训练数据', '训练集', '数据集', '语料', '样本', '訓練', '預訓練', '微調', '訓練資料', '資料集', '語料', '樣本'],
			ja: ['学習', '事前学習', '訓練', '学習データ', 'データセット', 'コーパス'],
			ko: ['학습', '사전학습', '훈련', '학습 데이터', '데이터셋', '말뭉치'],
			fr: ['entraîné', 'préentraîné', 'données d\'entraînement', 'corpus', 'jeu de données'],
			de: ['trainiert', 'vortrainiert', 'trainingsdaten', 'datensatz', 'korpus'],
			es: ['entrenado', 'preentrenado', 'datos de entrenamiento', 'corpus', 'conjunto de datos'],
		},
		'other-quantity': {
			en: ['context length', 'context window', 'batch size', 'vocabulary', 'vocab', 'sequence length', 'per second', 'max_new_tokens', 'output tokens', 'sequences of', 'generate', 'test set', 'evaluation set', 'benchmark'],
			zh: ['上下文', '批大小', '批次', '词表', '序列长度', '每秒', '测试集', '评测集', '批次大小', '詞表', '測試集'],
			ja: ['コンテキスト', 'バッチサイズ', '語彙', '評価データ', 'テストデータ'],
			ko: ['컨텍스트', '배치', '어휘', '평가 데이터', '테스트 데이터'],
			fr: ['longueur de contexte', 'taille de lot', 'vocabulaire', 'jeu de test'],
			de: ['kontextlänge', 'batchgröße', 'vokabular', 'testdaten'],
			es: ['longitud de contexto', 'tamaño de lote', 'vocabulario', 'conjunto de prueba'],
		},
	},
	evidence: [
		{ says: 'gives the amount of training data', degree: 'disclosed', all: ['own.amount', ['quantity.tokens', 'quantity.examples', 'quantity.bytes']], none: ['reader', 'other-model', 'own.other-quantity', 'promise'] },
		{ says: 'gives a number under a heading', degree: 'disclosed', all: [['number', 'quantity.tokens', 'quantity.examples', 'quantity.bytes']], under: true },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Training Data', zh: '训练数据' },
		heading: { en: 'Training Data Size', zh: '训练数据规模' },
		body: {
			en: '<!-- Numbers with units, per stage. -->\n\n| Stage | Tokens, examples or hours | Epochs |\n| --- | --- | --- |\n| [More Information Needed] | [More Information Needed] | [More Information Needed] |\n',
			zh: '<!-- 按阶段填写带单位的数量。 -->\n\n| 阶段 | 词元数、样本数或时长 | 轮数 |\n| --- | --- | --- |\n| [待补充] | [待补充] | [待补充] |\n',
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
