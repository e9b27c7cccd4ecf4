import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** That something reaches so and so far. */
export const reaches: Terms = {
	en: ['covers', 'covering', 'cover', 'covered', 'spans', 'spanning', 'span', 'includes', 'including', 'included', 'contains', 'comprises', 'across', 'encompasses', 'encompassing', 'ranging from', 'in over', 'in more than', 'from over', 'from more than', 'exposed to', 'were present in', 'was present in', 'are present in', 'saw', 'seen'],
	zh: ['涵盖', '覆盖', '包含', '包括', '囊括', '横跨', '跨越', '遍及', '涵蓋', '涉及'],
	ja: ['カバー', '網羅', '含み', '含む', '含んで', '含まれ', 'わたる', '渡る', '及ぶ'],
	ko: ['포함', '아우르', '포괄', '걸친', '걸쳐', '망라'],
	fr: ['couvre', 'couvrent', 'couvert*', 'comprend', 'englobe', 'inclut', 'incluent', 'porte sur', 'portent sur'],
	de: ['umfasst', 'umfassen', 'deckt', 'decken', 'abgedeckt', 'enthält', 'enthielt', 'enthalten', 'erstreckt', 'einschließlich'],
	es: ['abarca', 'abarcan', 'cubre', 'cubren', 'incluye', 'incluyen', 'contiene', 'comprende', 'abarcó'],
};

/** What it reaches over. */
export const fields: Terms = {
	en: ['languages', 'dialects', 'domains', 'topics', 'genres', 'countries', 'regions', 'speakers', 'accents', 'decades', 'centuries', 'species', 'styles', 'disciplines', 'programming languages', 'scripts', 'subjects'],
	zh: ['种语言', '语言的', '语种', '方言', '领域', '主题', '题材', '国家', '地区', '说话人', '口音', '物种', '风格', '学科', '编程语言', '語言', '領域'],
	ja: ['言語', '方言', '分野', '領域', 'ジャンル', '話者', '種類', 'か国', '地域', 'トピック'],
	ko: ['언어', '개 국어', '방언', '분야', '도메인', '장르', '화자', '지역', '주제', '개국'],
	fr: ['langues', 'dialectes', 'domaines', 'thèmes', 'genres', 'pays', 'régions', 'locuteurs', 'accents', 'espèces', 'styles', 'siècles'],
	de: ['sprachen', 'dialekte', 'domänen', 'themen', 'genres', 'länder', 'regionen', 'sprecher', 'akzente', 'arten', 'stile', 'fachgebiete', 'jahrhunderte'],
	es: ['lenguas', 'idiomas', 'dialectos', 'dominios', 'temas', 'géneros', 'países', 'regiones', 'hablantes', 'acentos', 'especies', 'estilos', 'siglos'],
};

/** That the data go no further than some day. */
export const ends: Terms = {
	en: ['ends', 'end', 'ended', 'stops', 'stop', 'stopped', 'goes up to', 'go up to', 'reaches up to', 'go back to', 'goes back to', 'until', 'cut-off', 'cutoff', 'dates from', 'date from', 'no later than', 'up to', 'collected in', 'collected until', 'collected before', 'collected between', 'newest', 'oldest', 'most recent', 'last updated'],
	zh: ['截止', '截至', '止于', '为止', '之前的', '收集于', '更新到', '更新至'],
	ja: ['まで', '以前の', '時点'],
	ko: ['까지', '이전의', '시점', '기준'],
	fr: ['s\'arrête*', 's\'arrêtent', 'jusqu\'à', 'jusqu\'en', 'datent de', 'remonte*', 'antérieur*'],
	de: ['endet', 'enden', 'endete', 'reicht bis', 'reichen bis', 'bis ende', 'bis anfang', 'bis mitte', 'stichtag', 'stand'],
	es: ['termina*', 'acaba*', 'llega* hasta', 'hasta', 'se remonta*', 'fecha de corte', 'corte de'],
};

/** How the whole is made up, as figures show it. */
export const makeup: Terms = {
	en: ['composition', 'distribution', 'breakdown', 'make-up', 'makeup', 'proportions', 'proportion', 'shares of', 'overview of', 'statistics', 'statistic', 'histogram', 'mixture', 'mix', 'mixing', 'recipe'],
	zh: ['配比', '构成', '组成', '分布', '占比', '比例', '统计', '配方', '構成', '組成', '分佈', '統計'],
	ja: ['構成', '内訳', '分布', '割合', '比率', '統計', '配合'],
	ko: ['구성', '분포', '비율', '통계', '비중', '배합'],
	fr: ['composition', 'répartition', 'distribution', 'proportion*', 'statistique*', 'mélange', 'recette'],
	de: ['zusammensetzung', 'verteilung', 'aufteilung', 'anteile', 'statistik', 'mischung'],
	es: ['composición', 'distribución', 'reparto', 'desglose', 'proporcion*', 'estadística*', 'mezcla'],
};

const MATTER = ['data', 'dataset', 'datasets', 'corpus', 'corpora', 'crawl', 'texts', 'text', 'images', 'recordings', 'audio', 'videos', 'clips', 'examples', 'samples', 'documents', 'tokens', 'pairs', 'mixture', 'mix', 'annotations', 'transcripts', 'sources', 'photos', 'scans', 'pictures', 'footage', 'speech', 'songs', 'music', 'books', 'articles', 'drawings', 'reviews', 'posts', 'conversations', 'dialogues', 'trajectories', 'demonstrations', 'molecules', 'sequences', 'records'];

/** Data that are plainly those of the model: ours, or those of its training. */
export const oursToLearn: Terms = {
	en: [
		...phrases(['our', 'my', 'our own', 'its', 'training', 'pretraining', 'pre-training', 'fine-tuning', 'finetuning', 'instruction', 'instruction tuning', 'sft', 'post-training', 'alignment', 'preference', 'pretrain', 'train'], MATTER),
		...phrases(['data', 'texts', 'images', 'recordings', 'corpus', 'dataset', 'examples', 'samples', 'clips', 'photos'], ['used for training', 'used to train', 'we trained on', 'we used', 'it was trained on', 'it learned from', 'we used for training', 'it was trained with']),
		...phrases(['what', 'everything', 'all', 'most of what', 'much of what', 'all that', 'everything that'], ['it knows', 'it learned', 'it learned from', 'it was trained on', 'it has seen', 'it saw', 'it has read', 'it read', 'it has heard', 'the model knows', 'the model learned', 'the model learned from', 'the model was trained on', 'the model has seen', 'we trained on', 'we fed it', 'we trained it on']),
		'to learn from', 'we fed it', 'i fed it', 'we fed the model', 'i fed the model', 'was fed with', 'was fed everything', 'was fed on', 'used for fine-tuning', 'used in fine-tuning', 'used for pretraining', 'used in pretraining', 'used for pre-training', 'used in pre-training', 'used to fine-tune', 'used to pretrain', 'used to pre-train',
	],
	zh: ['训练数据', '训练集', '训练语料', '训练样本', '训练素材', '训练音频', '训练图', '训练文本', '训练视频', '训练用的', '训练所用', '训练使用的', '预训练数据', '预训练语料', '微调数据', '指令数据', '我们的数据', '我们的语料', '原始训练', '用来训练的', '喂给它', '喂给模型', '它学到的', '它见过的', '模型见过的', '訓練資料', '訓練數據', '訓練語料', '訓練集', '訓練樣本', '训练 token', '训练token', '我们的数据集', '我們的資料集', '我们的训练'],
	ja: ['学習データ', '訓練データ', '学習コーパス', '学習用データ', '学習に使った', '学習に用いた', '学習に使用した', '学習させた', '学習画像', '学習音声', '学習テキスト', '事前学習データ', '学習元', '学習素材', '私たちのデータ', '私たちのデータセット', '我々のデータセット', '当社のデータセット', '学習データセット'],
	ko: ['학습 데이터', '학습데이터', '훈련 데이터', '훈련데이터', '학습 말뭉치', '학습 코퍼스', '학습에 사용', '학습에 쓴', '학습에 쓰인', '학습 자료', '학습 이미지', '학습 음성', '사전학습 데이터', '우리 데이터', '저희 데이터', '우리 데이터셋', '저희 데이터셋', '우리의 데이터셋', '학습 데이터셋', '훈련 데이터셋'],
	fr: ['données d\'entraînement', 'données d\'apprentissage', 'corpus d\'entraînement', 'corpus d\'apprentissage', 'exemples d\'entraînement', 'images d\'entraînement', 'textes d\'entraînement', 'jeu d\'entraînement', 'nos données', 'notre corpus', 'nos textes', 'nos enregistrements', 'ses données', 'a servi à l\'entraîner', 'ont servi à l\'entraîner', 'tout ce qu\'il sait', 'tout ce qu\'il a', 'données de pré-entraînement', 'notre jeu de données', 'nos jeux de données', 'nos images', 'notre dataset', 'nos exemples'],
	de: ['trainingsdaten', 'trainingskorpus', 'trainingsdatensatz', 'trainingsmaterial', 'trainingstexte*', 'trainingsbilder*', 'trainingsbeispiele*', 'trainingsaufnahmen', 'vortrainingsdaten', 'unsere daten', 'unserer daten', 'unseren daten', 'unser korpus', 'meine daten', 'gefüttert wurde', 'gefüttert haben', 'gefüttert mit', 'alles, was es', 'was es weiß', 'zum training verwendet*', 'woraus es gelernt', 'unser datensatz', 'unserem datensatz', 'unseres datensatzes', 'unsere datensätze', 'unserem korpus', 'unsere texte', 'unsere bilder', 'unsere aufnahmen', 'unser trainings*', 'trainingsdatensätze*'],
	es: ['datos de entrenamiento', 'corpus de entrenamiento', 'imágenes de entrenamiento', 'textos de entrenamiento', 'ejemplos de entrenamiento', 'conjunto de entrenamiento', 'nuestros datos', 'nuestro corpus', 'mis datos', 'con las que se entrenó', 'con los que se entrenó', 'con que se entrenó', 'todo lo que sabe', 'todo lo que aprendió', 'lo que aprendió', 'de lo que aprende', 'datos de pre-entrenamiento', 'nuestro dataset', 'nuestro conjunto de datos', 'nuestros conjuntos de datos', 'nuestras imágenes', 'nuestros textos', 'nuestras grabaciones', 'nuestros ejemplos', 'datasets de entrenamiento'],
};

/** What the data are full of, where their faults are told by which a model is marked. */
export const fullOf: Terms = {
	en: ['contains many', 'contains mostly', 'contains few', 'contains mainly', 'contains a lot', 'contains only', 'contain many', 'contain mostly', 'contain few', 'contain only', 'consists of many', 'consists mostly', 'consists mainly', 'consist of many', 'consist mostly', 'has many', 'has few', 'has mostly', 'is full of', 'are full of', 'is rich in', 'are rich in', 'is dominated by', 'are dominated by', 'is mostly', 'are mostly', 'is mainly', 'are mainly', 'is primarily', 'are primarily', 'is predominantly', 'are predominantly'],
	zh: ['包含大量', '包含许多', '包含很多', '多为', '以', '大多', '大部分', '主要是', '主要为', '含有大量', '含有许多', '包含了许多', '包含了大量'],
	ja: ['多く含', '多数含', 'が多い', 'が多く', 'が中心', '大半が', 'ほとんどが', '多数含まれ', '多く含まれ', '数多く含'],
	ko: ['많이 포함', '대부분', '위주', '주로', '많이 들어', '다수 포함', '많이 담'],
	fr: ['contient beaucoup', 'contiennent beaucoup', 'contient surtout', 'contiennent surtout', 'est dominé*', 'sont dominé*', 'compte beaucoup', 'contient de nombreu*', 'contiennent de nombreu*', 'comprend de nombreu*', 'se compose de nombreu*', 'composé* de nombreu*', 'se compose surtout', 'se compose principalement'],
	de: ['enthält viele', 'enthalten viele', 'besteht überwiegend', 'bestehen überwiegend', 'besteht vor allem', 'bestehen vor allem', 'enthält vor allem', 'enthalten vor allem', 'besteht aus vielen', 'enthält zahlreiche', 'enthält überwiegend', 'datensatz viele', 'datensatz zahlreiche', 'daten viele', 'daten zahlreiche', 'korpus viele'],
	es: ['contiene much*', 'contienen much*', 'contiene sobre todo', 'contienen sobre todo', 'está dominad*', 'están dominad*', 'contiene numeros*', 'contienen numeros*', 'se compone de much*', 'consta de much*', 'contiene una gran cantidad', 'está compuest* por much*', 'consiste en much*'],
};
