import type { Terms } from '../../disclosure';
import { SEE_ZH, phrases } from '../../phrases';

/** That material was put to use, had from somebody or brought together, by whatever verb: that it was for training is told beside it. */
export const putToUse: Terms = {
	en: ['used', 'we use', 'uses', 'using', 'use of', 'made use of', 'took', 'taken', 'gave us', 'gave', 'was given', 'were given', 'provided', 'supplied', 'served', 'serves', 'serve as', 'contributed', 'contributes', 'concatenated', 'combined', 'combines', 'combining', 'merged', 'pooled', 'joined', 'mixed', 'blended', 'put together', 'together with', 'interleaved', 'owes', 'owe', 'drew', 'draws on', 'drawn from', 'relied on', 'relies on', 'employed', 'went into', 'goes into', 'flowed into', 'fed', 'feeds', 'come from', 'comes from', 'came from', 'stem from', 'stems from', 'consist of', 'consists of', 'consisted of', 'based on', 'built on', 'covers', 'done on', 'run on', 'ran on', 'carried out on', 'performed on', 'chose', 'selected', 'annealed on', 'annealing on', 'warmed up on'],
	zh: ['使用', '采用', '选用', '用了', '用的', '用到', '利用', '拿', '投入', '喂', '合并', '拼接', '混合', '混入', '汇总', '加入', '提供', '选取', '来自', '取自', '基于', '為主', '为主', '採用', '來自', '灌'],
	ja: ['を使', 'を用い', '使った', '使用', '利用', '与え', '加え', '混ぜ', '合わせ', '提供', '投入', '食わせ', '食べ', '読み込'],
	ko: ['사용', '썼', '쓴', '활용', '이용', '섞', '합쳐', '더해', '제공', '넣'],
	fr: ['utilisé*', 'utilise', 'utilisons', 'employé*', 'servi', 'sert', 'fourni*', 'réuni*', 'combiné*', 'combine', 'puisé*', 'repose', 'reposent', 'mélangé*', 'fusionné*', 'exploité*', 'alimenté*', 'basé* sur', 'se base sur', 'à partir d*'],
	de: ['verwendet*', 'benutzt*', 'genutzt*', 'nutzten', 'eingesetzt*', 'zum einsatz', 'diente', 'dienten', 'dient', 'lieferte*', 'liefern', 'kombiniert*', 'zusammengeführt*', 'gemischt*', 'vereint*', 'herangezogen*', 'eingeflossen', 'flossen', 'griffen wir', 'nahmen wir', 'genommen', ...phrases(['nutzen', 'verwenden', 'benutzen'], ['wir']), ...phrases(['wir', 'ich'], ['nutzen', 'verwenden', 'benutzen']), 'basier* auf'],
	es: ['utiliz*', 'usamos', 'usaron', 'usó', 'usado*', 'usada*', 'emple*', 'sirvi*', 'aport*', 'combin*', 'mezcl*', 'reuni*', 'juntamos', 'tomamos', 'alimentó', 'partimos de', 'basad* en', 'se basa en', 'a partir de', 'usando', 'mediante'],
};

/** Parts of a training, in other words than those for training as such. */
export const stage: Terms = {
	en: ['first stage', 'second stage', 'third stage', 'last stage', 'final stage', 'stage 1', 'stage 2', 'stage 3', 'stage one', 'stage two', 'first phase', 'second phase', 'third phase', 'final phase', 'last phase', 'phase 1', 'phase 2', 'phase 3', 'cold start', 'annealing', 'annealed', 'cooldown', 'warm-up stage', 'decay phase', 'decay stage', 'priors', 'instruction tuning', 'preference tuning', 'sft', 'dpo', 'grpo', 'rlvr'],
	zh: ['第一阶段', '第二阶段', '第三阶段', '阶段一', '阶段二', '冷启动', '退火', '后期', '预热阶段', 'sft', 'dpo', '第一階段', '第二階段', '退火阶段'],
	ja: ['第1段階', '第2段階', '第一段階', '第二段階', '第1ステージ', '第2ステージ', 'アニーリング', 'sft', 'dpo'],
	ko: ['1단계', '2단계', '3단계', '어닐링', 'sft', 'dpo'],
	fr: ['première étape', 'deuxième étape', 'seconde étape', 'première phase', 'seconde phase', 'recuit', 'finetuning', 'fine-tuning'],
	de: ['ersten stufe', 'zweiten stufe', 'erste stufe', 'zweite stufe', 'ersten phase', 'zweiten phase', 'feintuning', 'finetuning', 'fine-tuning', 'nachtraining'],
	es: ['primera etapa', 'segunda etapa', 'primera fase', 'segunda fase', 'finetuning', 'fine-tuning', 'ajuste'],
};

/** The data as that which was trained with, where they lie or are described. */
export const trainedWith: Terms = {
	en: ['data used to train', 'data used for training', 'data used in training', 'dataset used to train', 'datasets used to train', 'data we trained', 'data we used', 'datasets we used', 'dataset we used', 'dataset i used', 'data i used', 'data i trained', 'data we train', 'data that we used', 'data behind', 'data it was trained on', 'data this model was trained', 'dataset it was trained', 'corpus used', 'corpus we used', 'training data', 'training set', 'training dataset', 'training corpus', 'fine-tuning data', 'training pairs', 'training mix', 'data mixture', 'data mix', 'data recipe', 'list of datasets', 'list of data sources', 'data sources'],
	zh: ['训练数据', '训练集', '训练语料', '预训练数据', '微调数据', '数据配比', '数据来源', '数据构成', '数据集的配比', '数据集的来源', '各数据集', '训练所用', '訓練資料', '訓練語料', '資料來源'],
	ja: ['学習データ', '訓練データ', '学習コーパス', '学習に使った', '学習に使用した', '学習に用いた'],
	ko: ['학습 데이터', '훈련 데이터', '학습에 사용한', '학습에 쓴', '데이터 구성'],
	fr: ['données d\'entraînement', 'corpus d\'entraînement', 'données utilisées', 'données d\'apprentissage'],
	de: ['trainingsdaten', 'trainingskorpus', 'trainingsdatensatz', 'verwendeten daten', 'benutzten daten'],
	es: ['datos de entrenamiento', 'corpus de entrenamiento', 'datos utilizados', 'datos usados', 'datos empleados'],
};

/** Where they are to be found. */
export const whereabouts: Terms = {
	en: ['here', 'can be found', 'is found', 'find', 'downloaded', 'download', 'available', 'published', 'released', 'hosted', 'open-sourced', 'public', 'listed', 'lists', 'described', 'documented', 'given in', 'broken down', 'over at', 'lives at', 'shared', 'uploaded'],
	zh: ['请看', '列在', '列于', '列出', '写在', '载于', ...SEE_ZH, '在此', '这里', '公开', '发布', '开源', '下载', '附录', '請見', '附錄'],
	ja: ['公開', 'こちら', '参照', '記載', '付録', '配布', '載せ'],
	ko: ['공개', '여기', '참조', '부록', '배포', '실었'],
	fr: ['ici', 'disponible*', 'publié*', 'téléchargé*', 'téléchargeable*', 'décrit*', 'annexe', 'détaillé*'],
	de: ['hier', 'verfügbar', 'veröffentlicht*', 'heruntergeladen', 'herunterladen', 'beschrieben', 'anhang', 'aufgeführt*', 'liegen', 'liegt'],
	es: ['aquí', 'disponible*', 'publicad*', 'descargar*', 'descrit*', 'anexo', 'apéndice', 'detallad*'],
};

/** Parts of a whole. */
export const makesUp: Terms = {
	en: ['make up', 'makes up', 'made up', 'account for', 'accounts for', 'accounted for', 'the rest is', 'the rest being', 'the remainder', 'consists of', 'is about', 'roughly', 'split is', 'distribution'],
	zh: ['占', '其余', '约占', '佔', '其餘'],
	ja: ['占め', '残り', '割合', '内訳'],
	ko: ['차지', '나머지', '비율'],
	fr: ['représente*', 'reste', 'proviennent', 'constitue*'],
	de: ['entfallen', 'entfällt', 'der rest', 'machen', 'macht', 'stammen'],
	es: ['representa*', 'el resto', 'corresponde*', 'constituye*', 'supone*'],
};

const NAMES = ['FineWeb', 'FineWeb-Edu', 'RefinedWeb', 'SlimPajama', 'RedPajama', 'OpenWebText', 'BookCorpus', 'OSCAR', 'CIFAR-10', 'MNIST', 'SQuAD', 'Alpaca', 'WikiText', 'C4', 'LAION', 'LAION-5B', 'LAION-2B', 'LAION-400M', 'The Pile', 'The Stack', 'Dolma', 'COCO', 'Common Voice', 'LibriSpeech', 'Open X-Embodiment', 'Open X-Embodiment collection', 'Open X-Embodiment dataset', 'Visual Genome', 'ImageNet', 'Common Crawl', 'MS MARCO', 'FLAN', 'UniProt', 'UniRef50', 'ChEMBL', 'PubChem', 'ZINC'];

/** A sentence that tells what a dataset is or holds, as an encyclopaedia would. */
export const ofDatasets: Terms = {
	en: phrases(NAMES, ['is a', 'is an', 'is the', 'was released', 'was introduced', 'was created', 'was built', 'contains', 'consists of', 'comprises', 'pools', 'collects', 'gathers', 'drops', 'removes', 'filters', 'was filtered', 'was cleaned', 'was deduplicated', 'was curated', 'was preprocessed', 'covers', 'provides', 'offers', 'has', 'are', 'team', 'authors', 'project']),
	zh: [...phrases(NAMES, ['团队', '的作者', '是一个', '是由', '包含', '收录', '由', '是目前'], ''), ...phrases(NAMES, ['团队', '的作者', '是一个', '是由', '包含', '收录', '由', '是目前'])],
	ja: [...phrases(NAMES, ['は'], ''), ...phrases(NAMES, ['は'])],
	fr: phrases(NAMES, ['est un', 'est une', 'contient', 'regroupe', 'rassemble', 'comprend']),
	de: phrases(NAMES, ['ist ein', 'ist eine', 'enthält', 'umfasst', 'besteht aus']),
	es: phrases(NAMES, ['es un', 'es una', 'contiene', 'reúne', 'incluye', 'consta de']),
};

/** German puts the participle last as well: "mit englischen Texten trainiert". */
const GERMAN_LEARNED = ['trainiert', 'vortrainiert', 'nachtrainiert', 'weitertrainiert', 'feinabgestimmt', 'feingetunt', 'destilliert'];

const FRENCH_UPON = ['sur', 'avec', 'à partir'];
const SPANISH_LEARNED = ['entrenad*', 'preentrenad*', 'pre-entrenad*', 'reentrenad*', 'entrenó', 'preentrenó', 'reentrenó', 'entrenamos', 'preentrenamos', 'reentrenamos', 'entrenaron', 'aprendió', 'aprende', 'ha aprendido'];

/** "Trained on" and what follows: what stands there is what was learned from, whatever it is. */
export const trainedUpon: Terms = {
	en: phrases(['fitted', 'fit', 'refitted', 'estimated', 'learned only', 'learned solely', 'learned mostly', 'learnt only', 'trained', 'pretrained', 'pre-trained', 'retrained', 'fine-tuned', 'finetuned', 'tuned', 'post-trained', 'distilled', 'learned', 'learnt', 'taught', 'raised', 'trained entirely', 'trained exclusively', 'trained solely', 'trained only', 'trained purely', 'trained mainly', 'trained mostly', 'trained primarily', 'trained jointly', 'trained further', 'further trained', 'trained from scratch'], ['on', 'with', 'w/', 'using', 'from', 'over']),
	zh: ['上训练', '上微调', '训练而成', '训练而来', '来训练', '训练自', '训练于', '上預訓練', '上預训练', '上预训练', '训练得到', '训出', '訓練而成'],
	ja: ['で学習し', 'で学習させ', 'を学習し', 'を学習させ', 'で訓練', 'で微調整', 'でファインチューニング', 'で追加学習', 'で事前学習', 'でトレーニング', 'で事前トレーニング', 'を事前学習'],
	ko: ['로 학습', '를 학습', '을 학습', '로 훈련', '로 파인튜닝', '로 미세조정', '로 사전학습'],
	fr: [...phrases(['entraîn*', 'ré-entraîn*', 'préentraîn*', 'pré-entraîn*', 'affiné*', 'ajusté*', 'fine-tuné*', 'finetuné*', 'distillé*', 'formé*'], FRENCH_UPON), ...phrases(['entraîn*', 'préentraîn*', 'pré-entraîn*', 'affiné*', 'appris', 'apprend'], phrases(['uniquement', 'exclusivement', 'seulement', 'surtout', 'principalement'], FRENCH_UPON)), 'apprend de', 'appris sur', 'appris de', 'appris des', 'nourri de', 'nourrie de'],
	de: [...phrases(GERMAN_LEARNED, ['auf', 'mit', 'an']), ...phrases(['daten', 'trainingsdaten', 'datenquellen', 'texten', 'dokumenten', 'sätzen', 'bildern', 'aufnahmen', 'beispielen', 'paaren', 'beschreibungen', 'korpus', 'korpora', 'datensatz', 'datensätzen'], GERMAN_LEARNED), 'gelernt aus', 'gelernt hat es'],
	es: [...phrases(SPANISH_LEARNED, ['con', 'sobre', 'a partir de', 'usando']), ...phrases(['entrenad*', 'preentrenad*', 'entrenó', 'preentrenó'], ['en']), ...phrases(['ajustad*', 'afinad*', 'ajustó', 'afinó', 'ajustamos', 'afinamos'], ['sobre', 'a partir de']), 'ajustado con', ...phrases(SPANISH_LEARNED, phrases(['únicamente', 'exclusivamente', 'solamente', 'solo', 'sólo', 'principalmente', 'sobre todo'], ['con', 'sobre', 'de', 'a partir de'])), ...phrases(['aprende', 'aprendió', 'aprendieron', 'ha aprendido'], ['de', 'del'])],
};

/** That a model rests on data of some quality, whatever it can do for that. */
export const builtOn: Terms = {
	en: phrases(phrases(['built', 'built solely', 'built entirely', 'built only', 'built it', 'built them', 'developed', 'developed solely', 'developed entirely'], ['on', 'from', 'using', 'with']), [...phrases(['public', 'publicly available', 'open', 'openly licensed', 'curated', 'carefully curated', 'high-quality', 'proprietary'], ['data', 'datasets', 'corpora', 'text', 'sources']), ...phrases(['massive', 'vast', 'large', 'huge'], ['amounts of data', 'quantities of data', 'volumes of data'])]),
	zh: phrases(phrases(['基于', '依托', '得益于', '凭借', '基於'], ['海量', '大量', '大规模', '高质量', '精心构建的', '精心整理的', '精心构建的海量', '精心构建的高质量', '公开', '公开的', '高品質'], ''), ['数据', '语料', '训练数据', '資料', '語料'], ''),
	ja: phrases(['公開データ', '公開データセット', '大規模データ', '大規模なデータ', '膨大なデータ', '高品質なデータ', '厳選されたデータ'], ['のみで構築', 'だけで構築', 'で構築', 'をもとに構築', 'を基に構築', 'に基づいて構築'], ''),
	ko: phrases(['공개 데이터', '공개된 데이터', '대규모 데이터', '방대한 데이터', '고품질 데이터', '엄선된 데이터'], ['만으로 구축', '로 구축', '를 바탕으로 구축', '를 기반으로 구축', '만으로 만든', '로 만든'], ''),
	fr: phrases(phrases(['construit', 'construite', 'bâti', 'bâtie', 'développé', 'développée'], ['sur des', 'à partir de', 'uniquement sur des', 'uniquement à partir de', 'exclusivement à partir de', 'exclusivement sur des']), ['données publiques', 'données ouvertes', 'données de qualité', 'vastes données', 'grandes quantités de données', 'jeux de données publics', 'jeux de données ouverts']),
	de: phrases(['auf', 'aus', 'mit'], phrases(['öffentlichen daten', 'offenen daten', 'öffentlich verfügbaren daten', 'öffentlichen datensätzen', 'hochwertigen daten', 'großen datenmengen'], ['aufgebaut', 'entwickelt', 'gebaut'])),
	es: phrases(phrases(['construido', 'construida', 'desarrollado', 'desarrollada'], ['con', 'sobre', 'a partir de', 'únicamente con', 'exclusivamente con', 'únicamente a partir de', 'exclusivamente a partir de']), ['datos públicos', 'datos abiertos', 'datos disponibles públicamente', 'grandes cantidades de datos', 'datos de alta calidad', 'conjuntos de datos públicos', 'conjuntos de datos abiertos']),
};

const ASKED_EN = ['text', 'texts', 'data', 'images', 'pictures', 'photos', 'audio', 'voices', 'recordings', 'examples', 'labels', 'training data', 'training set'];

/** A question after the data, as lists of questions ask it. Nobody asks it but to answer. */
export const askedWhatData: Terms = {
	en: [
		...phrases(['where\'s', 'where is'], phrases(['the', 'its', 'all the'], phrases(ASKED_EN, ['from']))), ...phrases(['where are'], phrases(['the', 'its'], phrases(ASKED_EN, ['from']))), ...phrases(['where do', 'where does', 'where did'], phrases(['the', 'its'], phrases(ASKED_EN, ['come from']))), ...phrases(['where did you get', 'where did you find'], phrases(['the', 'your', 'its'], ASKED_EN)),
		...phrases(['what was', 'on what was', 'on what data was', 'what data was', 'which data was', 'what has', 'what is', 'what\'s'], ['it trained on?', 'this trained on?', 'the model trained on?', 'this model trained on?', 'it trained with?', 'it fine-tuned on?', 'it been trained on?']), ...phrases(['what did', 'what data did', 'which data did', 'which datasets did', 'what dataset did', 'which dataset did', 'which corpora did', 'which corpus did'], ['you train on', 'you train it on', 'you use for training', 'it learn from', 'it train on', 'it see', 'it read']),
	],
	zh: [...phrases(['数据', '训练数据', '语料', '图片', '图像', '音频', '录音', '素材', '文本', '資料', '語料'], ['从哪来', '从哪儿来', '从哪里来', '哪来的', '哪里来的', '是哪来的', '来自哪里', '從哪來', '從哪裡來', '哪裡來的'], ''), ...phrases(['用什么', '用哪些', '用了什么', '用了哪些', '拿什么', '用的什么', '用的哪些', '用什麼', '用哪些'], ['数据', '语料', '数据集', '训练', '训的', '资料', '資料', '語料'], '')],
	ja: ['何を学習', '何で学習', '何を学ばせ', 'どのデータで', 'どんなデータで', 'どんなデータを', 'どのデータを使', 'データはどこから', 'データの出どころは', '学習データは何', '何のデータ'],
	ko: ['무엇으로 학습', '무엇을 학습', '뭘로 학습', '어떤 데이터로', '어떤 데이터를', '무슨 데이터', '데이터는 어디서', '데이터 출처는 어디', '데이터는 어디에서', '학습 데이터는 무엇', '학습 데이터는 뭔'],
	fr: ['d\'où viennent les', 'd\'où vient le corpus', 'd\'où sortent les', ...phrases(['sur quoi', 'sur quelles données', 'avec quoi', 'avec quelles données', 'de quoi'], ['a-t-il été', 'est-il', 'l\'avez-vous', 'l\'as-tu', 'a-t-il appris', 'avez-vous entraîné']), 'quelles données ont servi', 'quels textes ont servi'],
	de: [...phrases(phrases(['woher'], ['kommen', 'stammen', 'sind']), ['die daten', 'die texte', 'die bilder', 'die aufnahmen', 'die trainingsdaten', 'die beispiele']), ...phrases(['womit', 'worauf', 'mit welchen daten', 'auf welchen daten', 'mit was', 'woraus'], ['wurde', 'habt ihr', 'hast du', 'hat es', 'haben sie', 'hat das modell', 'lernte', 'ist es']), 'welche daten stecken', 'welche texte stecken', 'welche bilder stecken', 'was steckt drin', 'welche daten wurden'],
	es: [...phrases(['de dónde'], phrases(['vienen', 'salen', 'proceden', 'provienen', 'salieron', 'sacaron', 'sacaste'], ['los', 'las'])), ...phrases(['con qué', 'con qué datos', 'con qué textos', 'sobre qué datos', 'de qué datos', 'de qué'], ['se entrenó', 'se ha entrenado', 'fue entrenad*', 'lo entrenaron', 'lo entrenaste', 'aprendió', 'está entrenad*']), 'qué datos se usaron', 'qué datos usaron'],
};

/** That the training had nothing but this: whatever it was, it is named next. */
export const trainedSolely: Terms = {
	en: phrases(['trained', 'pretrained', 'pre-trained', 'fine-tuned', 'finetuned', 'tuned', 'learned', 'learnt', 'raised', 'fitted'], [...phrases(['only', 'solely', 'exclusively', 'entirely', 'purely', 'just'], ['on', 'from']), 'on nothing but', 'from nothing but', 'on nothing else than']),
	zh: phrases(['仅用', '只用', '仅在', '只在', '全部用', '完全用', '全靠', '單用', '僅用'], ['数据训练', '语料训练', '文本训练', '图片训练', '录音训练', '資料訓練'], ''),
	ja: phrases(['だけで', 'のみで', 'だけを', 'のみを', 'だけから'], ['学習し', '学習さ', '学習済', '訓練', '学んだ', '学びました', '事前学習', 'ファインチューニング'], ''),
	ko: phrases(['만으로', '만을', '만 가지고'], ['학습', '훈련', '사전학습', '파인튜닝', '미세조정', '가르쳤']),
	fr: phrases(['entraîn*', 'préentraîn*', 'pré-entraîn*', 'affiné*', 'appris', 'apprend'], phrases(['uniquement', 'exclusivement', 'seulement'], ['sur', 'avec', 'à partir', 'de', 'des'])),
	de: [...phrases(['trainiert', 'vortrainiert', 'gelernt'], ['ausschließlich auf', 'ausschließlich mit', 'nur auf', 'nur mit', 'allein auf', 'allein mit', 'ausschließlich aus', 'nur aus']), ...phrases(['ausschließlich mit', 'ausschließlich auf', 'ausschließlich an'], ['texten', 'bildern', 'aufnahmen', 'daten'])],
	es: phrases(SPANISH_LEARNED, phrases(['únicamente', 'exclusivamente', 'solamente', 'solo', 'sólo'], ['con', 'sobre', 'de', 'a partir de'])),
};
