import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** That a task is what it was tuned for. */
export const tunedFor: Terms = {
	en: phrases(['finetuned ', 'fine tuned ', 'tuned ', 'trained ', 'retrained ', 'post trained ', 'distilled ', 'specialised ', 'specialized ', 'trained specifically ', 'fine tuned specifically '], ['for', 'both for', 'on the task of', 'to do', 'to perform'], ''),
	zh: ['微调用于', '训练用于', '专门训练', '微調用於', '訓練用於'],
	ja: ['用に学習', '用に微調整', '用にファインチューニング', '向けに学習', '向けに微調整', '向けにファインチューニング'],
	ko: ['용으로 학습', '용으로 파인튜닝', '용으로 미세조정', '에 맞게 학습', '에 맞춰 학습'],
	fr: ['affiné pour la', 'affiné pour le', 'affiné pour l\'', 'affiné sur la tâche', 'entraîné pour la', 'entraîné pour le', 'entraîné pour l\'', 'ajusté pour la', 'ajusté pour l\''],
	de: ['feinabgestimmt für', 'feinabgestimmt auf', 'feingetunt für', 'feingetunt auf', 'trainiert für', 'trainiert auf die', 'angepasst an'],
	es: ['ajustado para la', 'ajustado para el', 'afinado para la', 'entrenado para la', 'entrenado para el', 'adaptado a la', 'treinado para', 'ajustado para', 'addestrato per'],
};

/** The matter of a field, when a model is for it: "a BERT for court rulings". */
export const matter: Terms = {
	en: ['texts', 'newspaper*', 'newspapers', 'court*', 'rulings', 'contracts', 'legal', 'law', 'medical', 'clinical', 'biomedical', 'biology', 'chemistry', 'materials science', 'scientific', 'finance', 'financial', 'patents', 'literature', 'poetry', 'tweets', 'social media', 'reviews', 'e-commerce', 'customer service', 'customer support', 'education', 'agriculture', 'weather', 'climate', 'earth observation', 'remote sensing', 'satellite', 'astronomy', 'robotics', 'manufacturing', 'radiology', 'pathology', 'histology', 'genomics', 'single-cell', 'proteins', 'molecules', 'source code', 'logs', 'tickets', 'historical', 'archival', 'manuscripts', 'parliamentary', 'job ads', 'recipes', 'lyrics', 'games', 'chess', 'anime', 'portraits', 'landscapes', 'product photos', 'documents', 'invoices', 'receipts', 'time series', 'telecom', 'cybersecurity', 'insurance', 'claims', 'claim', 'hospital', 'tax', 'police', 'railway', 'rail', 'construction', 'real estate', 'housing', 'job postings', 'job titles', 'job descriptions', 'resumes', 'cvs', 'emails', 'e-mail', 'complaints', 'gazette', 'government', 'public administration', 'administrative', 'energy', 'power grid', 'mining', 'aviation', 'maritime', 'ship', 'ships', 'shipping', 'logistics', 'food', 'cooking', 'fashion', 'sport', 'sports', 'football', 'soccer', 'cricket', 'movie', 'movies', 'film', 'religious', 'bible', 'quran', 'theology', 'history', 'historic', 'archaeology', 'museum', 'museums', 'library', 'dialect', 'dialects', 'handwriting', 'handwritten', 'street', 'traffic', 'road', 'roads', 'drone', 'aerial', 'underwater', 'bird', 'birds', 'plant', 'plants', 'crop', 'crops', 'fruit', 'animal', 'animals', 'insect', 'insects', 'wildlife', 'forest', 'soil', 'ocean', 'river', 'flood', 'wildfire', 'snow', 'cloud', 'clouds', 'galaxies', 'stars', 'telescope', 'particle physics', 'crystals', 'catalysts', 'drugs', 'drug', 'antibodies', 'enzymes', 'rna', 'dna', 'mri', 'ct', 'x-ray', 'x-rays', 'ultrasound', 'ecg', 'eeg', 'dental', 'skin', 'retina', 'mental health', 'nursing', 'veterinary', 'pharma', 'biotech', 'hr', 'recruiting', 'banking', 'stock', 'stocks', 'crypto', 'accounting', 'procurement', 'tender', 'tenders', 'retail', 'shopping', 'product titles', 'product descriptions', 'products', 'restaurant', 'hotel', 'travel', 'tourism', 'news', 'headlines', 'journalism', 'podcasts', 'radio', 'subtitles', 'meetings', 'call centre', 'call center', 'phone calls', 'lectures', 'textbooks', 'exams', 'essays', 'children\'s books', 'fairy tales', 'novels', 'fantasy', 'folk', 'poems', 'memes', 'emoji', 'slang', 'code-switched', 'hinglish', 'old', 'ancient', 'medieval', 'latin', 'sanskrit', 'runes', 'sheet music', 'guitar', 'piano', 'drums', 'vocals', 'pixel art', 'logos', 'icons', 'line art', 'watercolour', 'watercolor', 'comics', 'manga', 'cats', 'dogs', 'cars', 'faces', 'hands', 'license plates', 'number plates', 'barcodes', 'maps', 'floor plans', 'blueprints', 'cad', 'sql', 'bash', 'shell', 'python', 'rust', 'kernels', 'bugs', 'security', 'iot', 'smart home', 'home automation', 'voice assistants', 'games', 'sign language', 'tweet', 'regulations', 'spam', 'ingredients', 'quantities', 'greenhouse', 'knitting', 'trivia', 'minecraft', 'poker', 'sudoku', 'atari'],
	zh: ['手语', '网文', '同人', '货架', '仓库', '电商', '法律', '医疗', '医学', '金融', '客服', '发票', '票据', '简历', '招聘', '合同', '遥感', '教育', '新闻', '政务', '病历', '保险', '银行', '证券', '财经', '物流', '快递', '外卖', '旅游', '餐饮', '农业', '气象', '天气', '交通', '工业', '电力', '能源', '制造', '质检', '房产', '游戏', '小说', '古诗', '诗词', '古文', '文言', '歌词', '歌曲', '短视频', '直播', '弹幕', '微博', '评论', '工单', '邮件', '论文', '专利', '公文', '方言', '粤语', '手写', '车牌', '身份证', '证件', '商品', '菜谱', '化学', '分子', '蛋白', '基因', '病理', '影像', '心电', '中医', '药物', '心理', '考试', '作文', '数学', '物理', '国际象棋', '围棋', '麻将', '动漫', '二次元', '漫画', '人像', '证件照', '航拍', '无人机', '卫星', '机器人', '股票', '舆情', '网络安全', '日志', '代码', '法條', '醫療', '電商', '發票', '新聞'],
	ja: ['医療', '法律', '法令', '判例', '金融', '株', '競馬', '野球', '料理', 'レシピ', '旅行', '観光', '求人', '履歴書', '請求書', '領収書', '契約書', '特許', '論文', 'ニュース', '新聞', '小説', 'ライトノベル', '短歌', '俳句', '古文', 'くずし字', '方言', '関西弁', 'アニメ', 'イラスト', '漫画', 'ゲーム', '将棋', '囲碁', '麻雀', 'レビュー', '口コミ', '問い合わせ', 'カスタマーサポート', 'コールセンター', '議事録', '国会', '行政', '自治体', '教育', '農業', '気象', '天気', '防災', '衛星', '医薬', '化学', '分子', 'タンパク', '遺伝', '病理', '手書き', 'アナウンス', '実況', '歌', 'ボーカル', '鉄道', '不動産', '製造', '外観検査'],
	ko: ['법률', '판례', '의료', '의학', '금융', '증권', '주식', '보험', '뉴스', '신문', '기사', '리뷰', '댓글', '상담', '고객', '민원', '공공', '행정', '계약서', '영수증', '이력서', '채용', '특허', '논문', '소설', '시조', '동화', '가사', '노래', '사투리', '방언', '고전', '웹툰', '만화', '게임', '바둑', '여행', '요리', '레시피', '교육', '농업', '기상', '날씨', '위성', '화학', '분자', '단백질', '유전', '병리', '손글씨', '쇼핑', '전자상거래', '제조', '부동산', '교통', '군', '의약'],
	fr: ['textes', 'presse', 'juridique*', 'médica*', 'clinique*', 'scientifique*', 'financi*', 'brevets', 'littéra*', 'tweets', 'administratif*', 'documents', 'factures', 'archives', 'satellite'],
	de: ['texte*', 'zeitungen', 'urteile', 'gerichtsurteile', 'juristisch*', 'rechtstexte*', 'medizinisch*', 'klinisch*', 'wissenschaftlich*', 'finanz*', 'patente', 'literatur', 'tweets', 'dokumente', 'rechnungen', 'archiv*', 'satellit*'],
	es: ['salud pública', 'carreteras', 'reseñas', 'recetas', 'noticias', 'textos', 'prensa', 'sentencias', 'jurídic*', 'médic*', 'clínic*', 'científic*', 'financier*', 'patentes', 'literari*', 'tuits', 'documentos', 'facturas', 'archivos históricos', 'satélite'],
};

/** Kinds of model that a line begins with when what they do follows: “LoRA that draws”, “a GPT-2 that rhymes”. */
const KINDS = ['lora', 'qlora', 'finetune', 'fine tune', 'merge', 'gpt', 'gpt 2', 'gpt2', 'gpt j', 'gpt neo', 'bert', 'roberta', 'distilbert', 'electra', 'deberta', 't5', 'bart', 'whisper', 'wav2vec2', 'llama', 'mistral', 'qwen', 'gemma', 'phi', 'yolo', 'yolov8', 'agent', 'bot', 'chatbot', 'discord bot', 'policy', 'classifier', 'detector', 'recogniser', 'recognizer', 'tagger', 'reranker', 'little model', 'small model', 'tiny model', 'toy model'];

/** That a kind of model does something, whatever its authors call it. */
export const kindThat: Terms = {
	en: phrases(KINDS, [' that', ' who'], ''),
	de: phrases(['lora', 'gpt', 'gpt-2', 'bert', 'modell', 'sprachmodell', 'netz', 'chatbot', 'agent', 'spielzeugmodell', 'mini-modell'], [', das', ', der', ', die', ': schreibt', ': erkennt', ': erzeugt', ': liest', ': spielt', ': übersetzt', ': sortiert', ': findet'], ''),
	fr: phrases(['lora', 'gpt', 'gpt-2', 'bert', 'modèle', 'petit modèle', 'réseau', 'chatbot', 'agent', 'classifieur'], [' qui', ' : écrit', ' : détecte', ' : traduit', ' : classe'], ''),
	es: phrases(['lora', 'gpt', 'gpt-2', 'bert', 'modelo', 'modelito', 'red', 'chatbot', 'agente', 'clasificador', 'modello', 'rete'], [' que', ' che', ': escribe', ': detecta', ': traduce', ': clasifica'], ''),
	ja: phrases(['で話す', 'と話す', 'を話す', 'で答える', 'に答える', 'を読む', 'を聞く', 'を解く', 'を探す', 'を選ぶ', 'を付ける', 'をつける', 'を直す', 'を作る', 'に変える', 'に直す', 'で書く', 'する', 'できる', 'られる', 'してくれる', 'を書く', 'を描く', 'にする', 'を当てる', 'を返す', 'ための', '用の', '向けの', '風の'], phrases(['', '日本語', '小型', '軽量'], ['BERT', 'RoBERTa', 'DeBERTa', 'GPT', 'T5', 'Whisper', 'LLM', 'SLM', 'VLM', 'LoRA', 'YOLO', '分類器', '検出器', 'エージェント'], ''), ''),
	ko: phrases(['하는 ', '해주는 ', '해 주는 ', '히는 ', '내는 ', '주는 ', '쓰는 ', '그리는 ', '읽는 ', '찾는 ', '바꾸는 ', '고르는 ', '매기는 ', '용 ', '하다는 '], ['KoBERT', 'KoELECTRA', 'KoGPT', 'KoBART', 'BERT', 'RoBERTa', 'ELECTRA', 'GPT', 'T5', 'Whisper', 'LLM', 'sLM', 'LoRA', '로라', '위스퍼', '언어모델', '언어 모델', '분류기', '챗봇', '에이전트', '작은 모델', '소형 모델'], ''),
	zh: phrases(['一个会', '一个能', '会自动', '能自动', '用来', '专门'], ['写', '画', '唱', '聊', '认', '读', '听', '翻译', '生成', '识别', '检测', '分类', '打分', '做', '给', '把', '回答', '判断', '提取', '抽取', '总结'], ''),
};

/** A field that says with one word which task the model has, above what the Hub calls it. */
export const taskLabel: Terms = {
	en: ['task:', 'downstream task:', 'domain:', 'job:'], zh: ['任务:', '任务：', '領域：', '领域:', '领域：', '任務：', '用途:', '用途：'], ja: ['タスク:', 'タスク：', 'ドメイン：', '領域：'], ko: ['태스크:', '작업:', '과제:', '도메인:', '분야:'],
	fr: ['tâche :', 'tâche:', 'domaine :', 'domaine:'], de: ['aufgabe:', 'domäne:', 'fachgebiet:', 'zweck:'], es: ['tarea:', 'dominio:', 'ámbito:', 'tarefa:', 'domínio:', 'compito:', 'dominio:'],
};

/** Kinds of model that are made for one thing: beside the matter or the task of it they tell what it is for. */
export const maker: Terms = {
	en: ['lora', 'classifier', 'detector', 'tagger', 'reranker', 'chatbot', 'chat bot', 'recogniser', 'recognizer', 'translator', 'summariser', 'summarizer', 'segmenter', 'forecaster', 'recommender', 'transcriber', 'upscaler'],
	zh: ['分类器', '检测器', '识别器', '助手', '聊天机器人', '陪聊', 'lora'], ja: ['分類器', '検出器', '認識器', 'チャットボット', 'lora'], ko: ['분류기', '검출기', '탐지기', '챗봇', '로라', 'lora'],
	fr: ['classifieur', 'détecteur', 'étiqueteur', 'traducteur', 'chatbot', 'lora'], de: ['klassifikator', 'detektor', 'tagger', 'übersetzer', 'chatbot', 'lora'], es: ['clasificador', 'detector', 'etiquetador', 'traductor', 'chatbot', 'lora', 'classificatore', 'classificador', 'tradutor'],
};

/** What a LoRA draws, and how. */
export const style: Terms = {
	en: ['style of', 'in the style', 'style:', 'styles', 'pixel art', 'watercolour*', 'watercolor*', 'oil painting*', 'line art', 'sketches', 'portraits', 'landscapes', 'posters', 'icons', 'stickers', 'illustrations', 'paintings', 'drawings', 'engraving*', 'woodcut*', 'comics', 'manga', 'anime', 'cartoon*', 'character', 'outfit', 'aesthetic'],
	zh: ['画风', '风格', '插画', '水墨', '水彩', '国风', '角色', '人物', '風格', '畫風'], ja: ['画風', '風の絵', 'イラスト', '水彩', 'キャラクター', 'キャラ'], ko: ['화풍', '그림체', '일러스트', '수채화', '캐릭터'],
	fr: ['style', 'gravure*', 'aquarelle*', 'dessin*', 'peinture*', 'affiches', 'personnage'], de: ['im stil', 'stil von', 'aquarell*', 'zeichnung*', 'gemälde', 'plakate', 'holzschnitt*', 'figur'], es: ['estilo', 'acuarela*', 'dibujar', 'dibujo*', 'pintura*', 'carteles', 'personaje', 'stile', 'acquerell*', 'disegni', 'desenho*'],
};
