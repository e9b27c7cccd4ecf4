import type { Terms } from '../../disclosures/disclosure';
import { DATASETS } from '../../vocabulary';

/** Code as a kind of data stands beside other kinds; alone it is a program. */
const CODE_AMONG_SOURCES = ['网页', '数学', '书籍', '论文', '百科', '文本', '新闻'].flatMap((kind) => ['、', '和', '与'].flatMap((and) => [`代码${and}${kind}`, `${kind}${and}代码`]));

/** Training and the data it is done with. */
export const DATA: Readonly<Record<string, Terms>> = {
	train: {
		en: [
			'train', 'trained', 'trains', 'retrained', 're trained', 'pretrain*', 'pre train*', 'finetune', 'finetuned', 'fine tune', 'fine tuned', 'fine tunes', 'instruction tuned', 'tuned on', 'tuned with', 'tuned using', 'post trained', 'distilled', 'mid trained', 'adapted', 'learned from', 'learns from', 'initialized from', 'optimized using', 'aligned', 'merged', 'quantized', 'trained from scratch',
		],
		zh: ['训练', '预训练', '微调', '精调', '后训练', '蒸馏', '继续预训练', '训练而成', '對齊訓練', '偏好對齊', '人類對齊', '对齐训练', '对齐阶段', '偏好对齐', '人类对齐', '指令对齐', '价值对齐', '安全对齐', '对齐优化', '进行对齐', '做了对齐', '对齐人类', '对齐微调', '訓練', '微調', '预训', '强化学习'],
		ja: ['学習', '訓練', '事前学習', 'ファインチューニング', '微調整', '追加学習', 'トレーニング', '蒸留', 'チューニング'],
		ko: ['학습', '훈련', '사전학습', '사전 학습', '파인튜닝', '미세조정', '미세 조정', '사전훈련', '튜닝'],
		fr: ['entraîné*', 'préentraîné*', 'pré entraîné*', 'affiné*', 'finetuné*', 'fine tuné*', 'a été appris', 'appris sur', 'distillé*'],
		de: ['trainiert*', 'vortrainiert*', 'feinabgestimmt*', 'nachtrainiert*', 'feinjustiert*', 'finegetunt', 'gelernt', 'destilliert*'],
		es: ['entrenad*', 'preentrenad*', 'preentrenarse', 'preentrenarlo', 'pre entrenad*', 'ajustad*', 'afinad*', 'entrenó', 'entrenaron', 'se entrena', 'se entrenan', 'entrenamos', 'preentrenó', 'preentrenaron', 'preentrenamos', 'destilad*', 'reentrenad*'],
	},
	'train-noun': {
		en: ['training', 'pretraining', 'pre training', 'finetuning', 'fine tuning', 'post training', 'instruction tuning', 'distillation', 'continued pretraining', 'mid training', 'alignment', 'supervised fine tuning', 'reinforcement learning', 'training run', 'training stage*', 'training phase*'],
		zh: ['训练', '预训练', '微调', '后训练', '指令微调', '蒸馏', '强化学习', '对齐训练', '对齐阶段', '偏好对齐', '人类对齐', '指令对齐', '价值对齐', '安全对齐', '对齐优化', '进行对齐', '做了对齐', '对齐人类', '对齐微调', '訓練'],
		ja: ['学習', '訓練', '事前学習', 'ファインチューニング', 'トレーニング', '蒸留'],
		ko: ['학습', '훈련', '사전학습', '파인튜닝', '미세조정'],
		fr: ['entraînement', 'pré entraînement', 'préentraînement', 'apprentissage', 'affinage', 'ajustement fin'],
		de: ['training', 'vortraining', 'feinabstimmung', 'feintuning', 'trainingslauf', 'nachtraining', 'lernverfahren'],
		es: ['entrenamiento', 'preentrenamiento', 'pre entrenamiento', 'ajuste fino', 'afinado', 'afinamiento'],
	},
	'data-noun': {
		en: [
			'data', 'dataset', 'datasets', 'data set', 'data sets', 'corpus', 'corpora', 'texts', 'tokens', 'images', 'videos', 'audio', 'recordings', 'samples', 'examples', 'documents', 'sentences', 'articles', 'instructions', 'conversations', 'dialogues', 'pairs', 'captions', 'tweets', 'reviews', 'recipes', 'transcripts', 'speech', 'annotations',
			'benchmarks data', 'training set', 'train set', 'train split', 'training split', 'mixture', 'collection', 'trajectories', 'demonstrations', 'episodes', 'scans', 'molecules', 'sequences', 'structures', 'smiles', 'proteins', 'genomes', 'code', 'pages', 'books', 'papers', 'songs', 'music', 'clips', 'prompts', 'queries', 'tables', 'records', 'time series',
		],
		zh: ['数据', '数据集', '语料', '语料库', '样本', '文本', '图像', '图片', '视频', '音频', '对话', '指令', '问答对', '句对', '资料', '數據', '資料集', '語料', '文档', '网页', '书籍', '代码', '论文', '录音'],
		ja: ['データ', 'データセット', 'コーパス', 'テキスト', '画像', '音声', '文書', '記事', '対話', 'サンプル', '文章', '動画'],
		ko: ['데이터', '데이터셋', '말뭉치', '코퍼스', '텍스트', '이미지', '문서', '기사', '댓글', '문장', '음성', '대화', '샘플을', '샘플은', '샘플이', '샘플로', '샘플의', '샘플만', '샘플에', '샘플과', '샘플도', '샘플들', '샘플 ', '샘플,', '샘플입', '샘플:', '뉴스'],
		fr: ['données', 'corpus', 'jeu de données', 'jeux de données', 'textes', 'images', 'articles', 'exemples', 'phrases', 'documents', 'enregistrements'],
		de: ['daten', 'datensatz', 'datensätze*', 'trainingsdaten', 'korpus', 'korpora', 'texte*', 'bilder*', 'artikel*', 'beispiele*', 'dokumente*', 'sätze*', 'aufnahmen'],
		es: ['datos', 'conjunto de datos', 'conjuntos de datos', 'corpus', 'textos', 'imágenes', 'artículos', 'ejemplos', 'documentos', 'oraciones', 'frases', 'grabaciones'],
	},
	'source-noun': {
		en: [
			'web', 'internet', 'websites', 'web pages', 'webpages', 'common crawl', 'commoncrawl', 'crawl*', 'scraped', 'wikipedia', 'books', 'news', 'newspapers', 'github', 'source code', 'code repositories', 'stack exchange', 'stackexchange', 'stack overflow', 'reddit', 'twitter', 'tweets', 'social media', 'forums', 'scientific papers', 'academic papers', 'research papers', 'arxiv', 'pubmed', 'patents', 'legal documents', 'court', 'subtitles', 'youtube', 'podcasts', 'audiobooks',
			'textbooks', 'encyclopedia*', 'blogs', 'reviews', 'emails', 'medical records', 'clinical notes', 'satellite', 'x rays', 'ct scans', 'photographs', 'flickr', 'stock images', 'human annotat*', 'human written', 'crowdsourc*', 'crowd workers', 'human feedback', 'human preference*', 'synthetic data', 'synthetic', 'synthetically generated', 'machine generated', 'model generated', 'generated by', 'simulation*', 'simulated', 'sensor*', 'licensed data', 'user data', 'customer', 'public datasets', 'open datasets', 'publicly available datasets', 'mathematic*', 'question answer*', 'dialogue*', 'licensed music', 'sound effects', 'comments', 'parallel corpora', 'bilingual', 'filings', 'telescope', 'weather', 'genomic*', 'chat logs', 'conversations', 'transcripts',
		],
		zh: ['网页', '互联网', '网络文本', '网络数据', '网络语料', '网络文章', '网络小说', '网络资源', '网络爬', '网络抓', '网络公开', '网络上', '来自网络', '维基百科', '百科', '书籍', '新闻', '源代码', '代码数据', '代码语料', '代码库', '代码仓库', '代码文件', '程序代码', '开源代码', ...CODE_AMONG_SOURCES, '论文', '论坛', '社交媒体', '微博', '知乎', '专利', '教材', '教科书', '法律文书', '医学', '合成数据', '人工标注', '用户', '问答', '对话', '字幕', '开源数据', '公开数据集', '学术', '数学', '仿真', '爬取', '小说', '古籍', '电商', '评论'],
		ja: ['ウェブ', 'web', 'インターネット', 'ウィキペディア', '書籍', 'ニュース', 'コード', '論文', '青空文庫', '新聞', '特許', '合成データ', '対話', '国会', 'ブログ', 'クロール', '字幕'],
		ko: ['웹', '인터넷', '위키피디아', '위키백과', '위키', '뉴스', '책', '도서', '논문', '댓글', '블로그', '나무위키', '모두의 말뭉치', '청와대', '합성 데이터', '신문', '특허', '크롤링'],
		fr: ['web', 'internet', 'wikipédia', 'wikipedia', 'livres', 'presse', 'actualités', 'code source', 'articles scientifiques', 'réseaux sociaux', 'données synthétiques', 'brevets', 'sous titres', 'débats', 'journaux'],
		de: ['internet', 'web', 'wikipedia', 'bücher*', 'nachrichten', 'zeitungen', 'quellcode', 'wissenschaftliche artikel', 'soziale medien', 'synthetische daten', 'patente*', 'untertitel*', 'gerichtsurteile', 'webseiten'],
		es: ['web', 'internet', 'wikipedia', 'libros', 'noticias', 'prensa', 'código fuente', 'artículos científicos', 'redes sociales', 'datos sintéticos', 'patentes', 'subtítulos', 'biblioteca nacional', 'páginas web', 'rastreo*', 'periódicos', 'dominios'],
	},
	'dataset-name': {
		en: [
			...DATASETS,
			'=COCO', 'ms coco', 'mscoco', '=LAION', 'laion 5b', 'laion 2b', 'laion 400m', '=C4', 'mc4', '=The Pile', '=the Pile', 'the_pile', 'dclm*', 'dolma', 'oscar corpus', 'ccnet', 'wikitext*', '=The Stack', '=the Stack', 'stack v2', 'roots corpus', 'wanjuan', 'skypile', '=CLUE',
			'librispeech', 'libri light', '=Common Voice', 'common_voice', 'commonvoice', 'gigaspeech', 'audiocaps', 'fsd50k', 'clotho', 'vgg sound', 'openimages', '=Open Images', 'visual genome', 'conceptual captions', '=CC3M', '=CC12M', 'yfcc*', 'wit dataset', 'datacomp*', 'sa 1b', '=Kinetics', 'ego4d', 'cityscapes', 'ade20k', 'objaverse*', 'shapenet*', 'mvimgnet', 'nuscenes', 'waymo', 'svhn', '=FFHQ', '=LSUN', 'places365', 'inaturalist',
			'sharegpt*', 'open assistant', 'openassistant', 'oasst*', 'dolly 15k', 'openhermes', 'slimorca', 'tulu*', '=FLAN', '=Flan', 'flan v2', 'flan collection', 'p3 dataset', '=P3', 'natural instructions', 'super natural instructions', 'hh dataset', 'anthropic hh', '=Nectar', 'lima dataset', 'self instruct', 'evol instruct', 'metamath*', 'mathinstruct', 'numinamath*', 'openthoughts', 'codealpaca', 'magicoder', '=No Robots', 'no_robots', '=BELLE', '=Firefly', '=MOSS', 'open platypus', 'deita*',
			'ms marco', 'msmarco', '=Natural Questions', 'natural_questions', '=SQuAD', '=SQUAD', 'squad v1', 'squad 1.1', 'mnli', 'all nli', 'quora question pairs', 'sts benchmark', 'hotpotqa', 'triviaqa', 'cnn dailymail', 'cnn daily mail', 'xsum', 'imdb', 'sst 2', 'yelp', 'amazon reviews', 'ag news', 'conll', 'multi news', 'pubmed', '=MIMIC', 'mimic cxr', 'mimic iii', 'mimic iv', 'uniref*', 'uniprot', '=ZINC', 'pubchem', 'chembl', 'ccmatrix', '=OPUS', 'europarl', 'wmt*', '=FLORES', '=Flores', 'flores 101', 'flores 200', 'opensubtitles', 'codesearchnet', 'scirepeval', 'pes2o', 'proof pile*', 'open web math', 'cosmopedia', 'arxiv', 'wikidata', 'open x embodiment', 'droid dataset', 'bridge data', 'wenetspeech', 'korquad', 'kowiki*', 'nsmc', 'jsut', 'kogpt', 'jnli',
		],
	},
	filter: {
		en: ['filter*', 'clean', 'cleaned', 'cleaning', 'dedup*', 'de dup*', 'preprocess*', 'pre process*', 'normaliz*', 'normalis*', 'tokenized', 'tokenised', 'tokenization', 'tokenizer', 'lowercas*', 'truncat*', 'augment*', 'resampl*', 'resized', 'cropped', 'removed', 'removal', 'remove all', 'excluded', 'blocklist*', 'block list*', 'blacklist*', 'denylist*', 'anonymi*', 'quality classifier*', 'heuristic*', 'curat*', 'balanced', 'upsampl*', 'downsampl*', 'oversampl*', 'stemm*', 'lemmati*', 'segmented', 'chunked', 'padded'],
		zh: ['过滤', '清洗', '去重', '预处理', '分词', '归一化', '数据增强', '筛选', '剔除', '采样', '截断', '脱敏', '匿名化', '切分', '打分', '词表', '清理', '過濾', '去除'],
		ja: ['フィルタ*', 'クリーニング', '重複除去', '重複排除', '前処理', 'トークナイズ', 'トークン化', '正規化', '除去', '形態素解析', 'トークナイザ*', '除外'],
		ko: ['필터링', '정제', '중복 제거', '중복제거', '전처리', '토큰화', '정규화', '토크나이저', '제거', '클리닝', '가공'],
		fr: ['filtr*', 'nettoy*', 'dédupli*', 'prétrait*', 'tokenis*', 'normalis*', 'supprim*', 'anonymis*'],
		de: ['gefiltert*', 'filterung', 'bereinigt*', 'bereinigung', 'dedupliz*', 'vorverarbeit*', 'tokenisier*', 'normalisier*', 'entfernt*', 'anonymisier*'],
		es: ['filtr*', 'limpi*', 'deduplic*', 'preproces*', 'tokeniz*', 'normaliz*', 'elimin*', 'anonimiz*', 'eliminación'],
	},
};
