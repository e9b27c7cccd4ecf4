import type { Terms } from '../disclosure';

/** English verbs for what models do. */
const VERBS = (
	'detect classify predict recognise recognize identify segment translate transcribe summarise summarize extract generate convert restore remove separate denoise upscale colourise colorize correct complete suggest recommend '
	+ 'simulate localise localize describe retrieve embed encode parse punctuate redact anonymise anonymize reconstruct synthesise synthesize rewrite simplify distinguish diagnose inpaint verify write answer '
	+ 'transliterate decipher digitise digitize delineate quantify explain prioritise prioritize moderate categorise categorize interpolate impute infer narrate proofread imitate mimic solve converse rerank de-identify'
).split(' ');
/** Others, whose forms are nouns as well or are said of much else. */
const COMMON_VERBS = (
	'estimate paraphrase rank sort label tag flag forecast control grasp caption read count find search map play rate grade score guess turn finish fold drive walk steer navigate pick stack draw paint compose tell mark spot split group cluster match fill assess judge decide chat talk '
	+ 'speak understand clone dub track measure plan route assign propose design pair place trace mask render warn alert catch review draft screen monitor check help assist support give return say show clean replace filter look listen watch guide let follow handle trim cut save sing put render animate spell report spit produce compute calculate process fetch enhance open close pour place lift carry push insert autocomplete'
).split(' ');

const third = (verb: string): string => (/(?:s|x|z|ch|sh)$/u.test(verb) ? `${verb}es` : /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`);
const gerund = (verb: string): string => (/[^e]e$/u.test(verb) ? `${verb.slice(0, -1)}ing` : /^[^aeiou]*[aeiou][bdgmnpt]$/u.test(verb) ? `${verb}${verb.at(-1)!}ing` : `${verb}ing`);
const capital = (word: string): string => `=${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
const each = (befores: readonly string[], words: readonly string[]): string[] => befores.flatMap((before) => words.map((word) => before + word));

/** What stands before a verb that tells what a model does. */
const SUBJECTS = ['it ', 'that ', 'which ', 'model ', 'models ', 'network ', 'net ', 'system ', 'agent ', 'policy ', 'classifier ', 'detector ', 'tool ', 'assistant ', 'bot ', 'chatbot ', 'robot ', 'arm ', 'head ', 'machine ', 'voice ', 'adapter ', 'lora ', 'and then ', 'it also ', 'and also ', 'model also '];

/** Their third persons are the names of what data has, more often than not. */
const NOUNS = /^(?:label|caption|score|answer|group|pair|rewrite|mask|route|process|report|trace|plan|design|cluster|extract|measure|control)$/u;

/** How such sentences begin in Portuguese, Italian and Catalan. */
const IBERIAN_OPENINGS = ['Classifica', 'Riconosce', 'Rileva', 'Traduz', 'Reconhece', 'Extrai', 'Gera', 'Transcreve', 'Prevê', 'Prediz', 'Responde a', 'Risponde', 'Riassume', 'Estrae', 'Trascrive', 'Prevede', 'Corregge', 'Segmenta', 'Reconeix', 'Tradueix', 'Transcriu', 'Prediu', 'Extreu', 'Resumeix', 'Classificador', 'Classificatore', 'Modello per', 'Modelo para', 'Model per', 'Classificação', 'Reconhecimento', 'Tradução', 'Riconoscimento', 'Classificazione', 'Traduzione', 'Classificació', 'Reconeixement', 'Traducció'];

/** A sentence that begins with what the model does, as the first lines of a card do. */
export const opening: Terms = {
	en: [...VERBS, ...COMMON_VERBS].filter((verb) => !NOUNS.test(verb) && verb !== 'support').map((verb) => capital(third(verb))),
	fr: ['Détecte', 'Classe', 'Prédit', 'Prévoit', 'Estime', 'Lit', 'Compte', 'Trouve', 'Reconnaît', 'Identifie', 'Traduit', 'Transcrit', 'Résume', 'Extrait', 'Génère', 'Répond', 'Trie', 'Débruite', 'Convertit', 'Repère', 'Segmente', 'Corrige', 'Restaure', 'Sépare', 'Aide', 'Débruitage', 'Traducteur', 'Traduction', 'Reconnaissance', 'Détection', 'Classifieur', 'Transcription', 'Générateur', 'Prédiction', 'Prévision', 'Segmentation', 'Oriente', 'Assistant', 'Rédige', 'Écrit', 'Transforme', 'Complète', 'Attribue', 'Mesure', 'Distingue', 'Évalue', 'Simplifie', 'Anonymise', 'Recherche', 'Joue', 'Imite', 'Pilote', 'Signale', 'Propose', 'Indique', 'Lecture', 'Classement', 'Synthèse', 'Extraction de', 'Extraction des', 'Extraction d\'', 'Lire', 'Détecter', 'Classer', 'Résumer', 'Traduire', 'Aider', 'Extraire', 'Transcrire', 'Reconnaître', 'Générer', 'Répondre', 'Prédire'].map((word) => `=${word}`),
	de: ['Erkennt', 'Liest', 'Zählt', 'Schätzt', 'Übersetzt', 'Findet', 'Sortiert', 'Klassifiziert', 'Beantwortet', 'Fasst', 'Erzeugt', 'Schreibt', 'Trennt', 'Entfernt', 'Wandelt', 'Sagt', 'Extrahiert', 'Transkribiert', 'Ordnet', 'Prüft', 'Bestimmt', 'Misst', 'Segmentiert', 'Warnt', 'Schlägt', 'Generiert', 'Korrigiert', 'Hilft', 'Unterstützt', 'Unterscheidet', 'Ergänzt', 'Vereinfacht', 'Erkennung', 'Übersetzer', 'Assistent', 'Zuordnung', 'Vorhersage', 'Übersetzung', 'Klassifikation', 'Segmentierung', 'Kartierung', 'Bewertet', 'Markiert', 'Spielt', 'Spricht', 'Setzt', 'Zeichnet', 'Berechnet', 'Verschlagwortet', 'Vergleicht', 'Formuliert', 'Steuert', 'Gibt', 'Macht', 'Weist'].map((word) => `=${word}`),
	es: ['Detecta', 'Cuenta', 'Lee los', 'Lee las', 'Lee textos', 'Estima', 'Predice', 'Pronostica', 'Clasifica', 'Traduce', 'Transcribe', 'Resume', 'Extrae', 'Genera', 'Reconoce', 'Identifica', 'Responde', 'Encuentra', 'Separa', 'Convierte', 'Segmenta', 'Corrige', 'Restaura', 'Ayuda', 'Traductor', 'Clasificador', 'Detector', 'Reconocimiento', 'Transcripción', 'Generador', 'Distingue', 'Ordena', 'Describe', 'Orienta', 'Guía', 'Asiste', 'Escribe', 'Redacta', 'Clona', 'Agente', 'Predicción', 'Detección', 'Clasificación', 'Traducción', 'Segmentación', 'Clasificar', 'Detectar', 'Marca', 'Mide', 'Juega', 'Habla', 'Pasa', 'Simplifica', 'Sugiere', 'Calcula', 'Dibuja', 'Imita', 'Avisa', 'Busca', 'Puntúa', 'Evalúa', 'Conversa', 'Chatea', 'Asigna', ...IBERIAN_OPENINGS].map((word) => `=${word}`),
};

/** The objects that Japanese and Korean verbs stand behind. */
const jaObject = ['を', 'に', 'の'];
const koObject = ['을 ', '를 '];

/** What models do, said of them anywhere in a sentence. */
export const does: Terms = {
	en: [...VERBS.map(third), ...each(SUBJECTS, COMMON_VERBS.filter((verb) => !/^(?:give|say|look|listen|let|show|follow|count|return|judge|produce|put|report|process|support)$/u.test(verb)).map(third)), 'follows instructions', 'holds conversations', 'and returns', 'and outputs', 'it outputs', 'model outputs', 'model for translating', 'role-plays'],
	fr: ['détecte', 'prédit', 'prévoit', 'estime', 'reconnaît', 'identifie', 'traduit', 'transcrit', 'résume', 'extrait', 'génère', 'répond aux', 'répond à', 'repère', 'segmente', 'corrige', 'restaure', 'anonymise', 'rédige', 'simplifie', 'trie les', 'classe les', 'classe un', 'empile', 'distingue', 'attribue', 'transforme', 'convertit', 'propose', 'lit les', 'lit des', 'écrit des', 'débruite', 'imite', 'cartographie', 'localise', 'joue à', 'joue au', 'complète', 'conseille', 'pilote', 'fait de', 'change en', 'met en forme', 'renvoie', 'prend une', 'il rend', 'rend une'],
	de: ['erkennt', 'beantwortet', 'fasst', 'klassifiziert', 'extrahiert', 'transkribiert', 'segmentiert', 'generiert', 'korrigiert', 'schätzt', 'zählt', 'übersetzt', 'anonymisiert', 'vereinfacht', 'unterscheidet', 'wandelt', 'ordnet', 'sortiert', 'bewertet', 'markiert', 'formuliert', 'verschlagwortet', 'kartiert', ...each(['es ', 'er ', 'modell ', 'netz ', 'agent ', 'bot '], ['liest', 'schreibt', 'sagt', 'findet', 'spielt', 'misst', 'trennt', 'zeichnet', 'steuert', 'warnt', 'schlägt', 'antwortet', 'erzeugt', 'bestimmt', 'entfernt']), 'macht aus', 'machen aus', 'verwandelt', 'überführt', 'setzt um', 'bringt in', 'nimmt ein foto', 'nimmt ein bild', 'nimmt einen text', 'nimmt einen satz', 'nimmt eine frage'],
	es: ['detecta', 'predice', 'pronostica', 'clasifica', 'traduce', 'transcribe', 'resume', 'extrae', 'reconoce', 'identifica', 'responde', 'segmenta', 'corrige', 'restaura', 'redacta', 'simplifica', 'distingue', 'traza', 'convierte', 'genera', 'clona', 'escribe', 'aparca', 'acompaña', 'etiqueta', 'asigna', 'estima', 'calcula', 'imita', 'sugiere', 'ordena', 'localiza', 'cuenta los', 'cuenta las', 'lee los', 'lee las', 'juega a', 'conversa', 'transforma', 'pasa de', 'classifica', 'riconosce', 'reconhece', 'traduz', 'extrai', 'estrae', 'transcreve', 'trascrive', 'riassume', 'reconeix', 'devuelve', 'toma una', 'toma un'],
	zh: ['能看图', '能识别', '可识别', '能回答', '能写', '会写', '会画', '会唱', '可以识别', '能够识别', '可预测', '可生成', '能生成', '能翻译', '可检测', '能检测', '转成', '转换为', '转换成', '翻译成', '翻译为', '译成', '映射到', '映射为', '标出', '挑出', '抽出', '归为', '归入', '两两互译', '互译', '給出', '给出', '判断是否', '判断提问', '说话的', '批改', '陪你', '代写', '续写', '润色', '叠', '都能认', '能认', '算出', '估出', '会拟', '改写成', '下棋', '整理成', '整理为', '汇总成', '进行识别', '进行分类', '进行翻译', '进行打分', '情感打分', '返回坐标', '返回结果', '自动配', '自动标注', '自动分派', '自动分类', '自动提取', '自动抽取', '自动纠', '自动转', '自动检测', '自动回复', '自动摘要', '自动总结', '自动判', '自动填', '自动打', '自动审', '自动识别', '自动生成', '自动写', '自动翻译', '自动打标', '生成网页', '生成代码', '生成图', '生成视频', '生成语音', '生成歌'],
	ja: [...each(jaObject, ['検出', '分類', '予測', '推定', '認識', '識別', '抽出', '生成', '翻訳', '要約', '判定', '判別', '変換', '数え', '読み取', '補正', '復元', '除去', '分離', '合成', '検索', '推薦', '校正', '読み上げ', '採点', '制御', '測定', '整理', '仕分け', '塗り分け', '見分け', '聞き分け', '書き起こ', '文字起こ', '翻字', '返します', '返す', '出力します', '出力する', '描き', '描く', '走る', '走り', '当てる', '当てます', '分けます', '分ける', '抜き出', '取り出', '書く', '書ける', '書きます', '起こす', '起こします', 'つけます', '付けます', '示し', '答え']), '読みます', 'で予測', 'で返します', 'で分類', '作文し', 'のに使い', '雑談相手', '話し相手', 'に変え', 'に整え', 'に直し'],
	ko: [...each(koObject, ['검출', '탐지', '분류', '예측', '추정', '인식', '식별', '추출', '생성', '번역', '요약', '구분', '표시', '판별', '판정', '읽', '세는', '복원', '제거', '분리', '합성', '작성', '추천', '교정', '검색', '제어', '채점', '찾', '재는', '맞히', '고르', '골라', '정리', '매깁', '매기', '받아', '전사', '변환', '알려', '내 줍', '옮기', '옮겨', '구별', '그리', '그려', '써 줍', '다듬', '알아', '뽑', '감지', '선별', '판독', '답']), '알려 줍', '알려 주', '알려줍', '알려주', '해 줍니다', '해 주는', '해줍니다', '해주는', '나옵니다', '받아쓰기', '말벗', '돌려줍', '돌려 줍', '예측한다', '읽습니다', '로 바꿔', '로 바꾸', '로 정리'],
};

/** The same of a name: "VoxBaltica turns Latvian speech into text". */
export const acts: Terms = {
	en: COMMON_VERBS.filter((verb) => !NOUNS.test(verb) && !/^(?:estimate|paraphrase|support|help|give|say|show|look|let|follow|return|put|produce|rank|rate|grade|tag|map|search|track|match|play|guess|draft|review|check|trim|cut|count|read|find|stack|spot|split|mark|fold|watch|filter|handle|sing|judge|screen|chat|talk|draw|enhance)$/u.test(verb)).map(third).concat(['ranks passages', 'ranks documents', 'marks', 'flags', 'reads', 'plays', 'finds', 'returns', 'prepares', 'proposes']),
};

/** What the model is to do, in the form that follows "trained to", "helps to", "good at". */
export const errand: Terms = {
	en: [...each(['to ', 'helps ', 'can '], [...VERBS, ...COMMON_VERBS.filter((verb) => !/^(?:support|give|return|say|show|let|follow|look|put|process|produce|find|help)$/u.test(verb))]), ...each(['for ', 'at '], [...VERBS, ...COMMON_VERBS].map(gerund)), 'to make', 'to talk', 'to turn', 'to debug', 'to test', 'for debugging', 'for unit tests', 'for smoke tests', 'for testing', 'for ci', 'for tagging', 'for summaries'],
	fr: each(['pour ', 'à ', 'de '], ['détecter', 'classer', 'reconnaître', 'identifier', 'traduire', 'transcrire', 'résumer', 'extraire', 'générer', 'répondre', 'prédire', 'corriger', 'simplifier', 'anonymiser', 'écrire', 'rédiger', 'indexer', 'trier', 'segmenter', 'repérer', 'compter', 'estimer', 'transformer', 'convertir', 'retrouver', 'noter', 'lire', 'jouer', 'parler', 'imiter']),
	de: [...each(['zu ', 'um ', 'zum ', 'zur ', 'auf die '], ['erkennen', 'klassifizieren', 'übersetzen', 'transkribieren', 'extrahieren', 'generieren', 'beantworten', 'korrigieren', 'vereinfachen', 'anonymisieren', 'schreiben', 'verteilen', 'sortieren', 'zählen', 'schätzen', 'erkennung', 'klassifikation', 'klassifizierung', 'übersetzung', 'transkription', 'extraktion', 'korrektur', 'vorhersage', 'segmentierung', 'zusammenfassung', 'verschlagwortung', 'suche', 'beantwortung', 'vereinfachung']), 'zusammenzufassen', 'umzuwandeln', 'herauszulesen', 'auszulesen', 'vorherzusagen', 'zuzuordnen', 'für rollenspiele', 'für übersetzungen', 'für zusammenfassungen'],
	es: [...each(['para ', 'de ', 'en '], ['detectar', 'clasificar', 'reconocer', 'identificar', 'traducir', 'transcribir', 'resumir', 'extraer', 'generar', 'responder', 'predecir', 'corregir', 'simplificar', 'anonimizar', 'escribir', 'redactar', 'ordenar', 'segmentar', 'contar', 'estimar', 'convertir', 'leer', 'hablar', 'imitar', 'traduzir', 'transcrever', 'extrair', 'gerar', 'prever', 'escrever']), ...each(['per '], ['classificare', 'riconoscere', 'tradurre', 'trascrivere', 'riassumere', 'estrarre', 'generare', 'rispondere', 'classificar', 'traduir'])],
};

/** That an errand is this model's. */
export const lead: Terms = {
	en: [...each(['finetuned ', 'fine tuned ', 'fine-tuned ', 'finetune ', 'adapted ', 'post trained ', 'further trained ', 'retrained ', 'distilled ', 'merged '], ['to', 'for']), 'i trained', 'i finetuned', 'i fine tuned', 'i made', 'i built', 'i created', 'i wanted', 'i needed', 'i use it', 'made this', 'built this', 'trained this', 'finetuned this', 'fine tuned this', 'project to', 'experiment to', 'attempt to', 'attempt at', 'toy model', 'lora to', 'adapter to', 'we use it', 'we use this', 'is used in', 'is deployed', 'been deployed', 'deployed to', 'deployed for', 'put to use', 'trained to', 'built to', 'designed to', 'made to', 'able to', 'intended to', 'meant to', 'created to', 'developed to', 'tuned to', 'taught to', 'learned to', 'learns to', 'optimised to', 'optimized to', 'model to', 'models to', 'network to', 'system to', 'tool to', 'agent to', 'policy to', 'bot to', 'something to', 'is used to', 'used internally to', 'used here to', 'helps', 'help', 'lets', 'so that', 'in order to', 'capable of', 'good at', 'great at', 'good for', 'useful for', 'suited to', 'used for', 'meant for', 'designed for', 'built for', 'made for', 'tuned for', 'trained for', 'specialised in', 'specialized in', 'specialises in', 'specializes in', 'excels', 'model for', 'models for', 'network for', 'system for', 'tool for', 'agent for', 'policy for', 'adapter for', 'lora for', 'classifier for', 'encoder for', 'is for', 'are for', 'it can', 'model can', 'that can', 'which can', 'also can', 'can also', 'wanted', 'experts in'],
	fr: ['affiné', 'affinée', 'entraîné pour', 'entraînée pour', 'entrainé pour', 'ajusté pour', 'adapté pour', 'spécialisé pour', 'finetuné pour', 'fine-tuné pour', 'lora pour', 'modèle pour', 'réseau pour', 'outil pour', 'on l\'utilise', 'nous l\'utilisons', 'je l\'utilise', 'fait pour', 'capable de', 'il sait', 'il peut', 'modèle peut', 'modèle qui'],
	de: ['feingetunt', 'finegetunt', 'feinabgestimmt', 'feinjustiert', 'nachtrainiert', 'trainiert', 'darauf trainiert', 'lora', 'wir benutzen es', 'wir nutzen es', 'wir verwenden es', 'ich benutze es', 'ich nutze es', 'gebaut', 'gemacht', 'in der lage', 'fähig', 'modell, um', 'hilft'],
	es: ['ajustado para', 'ajustada para', 'afinado para', 'entrenado para', 'entrenada para', 'adaptado para', 'especializado en', 'lora para', 'modelo para', 'modelo capaz', 'lo usamos', 'lo uso', 'lo utilizamos', 'hecho para', 'capaz de', 'treinado para', 'ajustado', 'addestrato per', 'usamos para', 'lo usiamo', 'entrenat per'],
};

/** What a model is called when its task follows. */
export const role: Terms = {
	en: ['model that', 'model which', 'model to', 'models that', 'models which', 'models to', 'classifier', 'classifiers', 'detector', 'recogniser', 'recognizer', 'translator', 'tagger', 'parser', 'reranker', 'retriever', 'tokeniser for', 'policy that', 'policy for', 'policies for', 'agent that', 'agent for', 'system that', 'network that', 'network for', 'tool for', 'tool that', 'assistant for', 'assistant that', 'designed to', 'intended to', 'trained to', 'learned to', 'fine-tuned to', 'built to', 'able to', 'used to', 'capable of', 'foundation model for', 'it can'],
	zh: ['模型', '系统', '分类器', '检测器', '助手', '工具', '系統', '智能体', '引擎'],
	ja: ['モデル', 'システム', '分類器', '検出器', 'アシスタント', 'ツール', 'エンジン'],
	ko: ['모델', '시스템', '분류기', '검출기', '어시스턴트', '도구', '엔진'],
	fr: ['modèle qui', 'modèle pour', 'modèle de', 'réseau qui', 'système qui', 'système de', 'classifieur', 'détecteur', 'outil qui', 'outil pour', 'assistant', 'il permet'],
	de: ['modell', 'das modell', 'netz', 'netzwerk', 'klassifikator', 'detektor', 'werkzeug', 'assistent'],
	es: ['modelo que', 'modelo para', 'modelo de', 'red que', 'sistema que', 'sistema de', 'clasificador', 'detector', 'herramienta', 'asistente'],
};

/** What models do, in any form of the verb; alone it says little. */
export const taskVerb: Terms = {
	en: ['detect*', 'classif*', 'predict*', 'estimat*', 'recogni*', 'segment*', 'translat*', 'transcri*', 'summari*', 'extract*', 'generate', 'generates', 'generating', 'answer', 'answers', 'answering', 'rank', 'ranks', 'ranking', 'sorts', 'sorting', 'label', 'labels', 'labelling', 'labeling', 'tags', 'tagging', 'converts', 'converting', 'restore', 'restores', 'restoring', 'removes', 'removing', 'separat*', 'denois*', 'upscal*', 'coloris*', 'coloriz*', 'correct', 'corrects', 'correcting', 'complete', 'completes', 'completing', 'suggest', 'suggests', 'suggesting', 'recommend', 'recommends', 'flag', 'flags', 'flagging', 'forecast*', 'simulat*', 'control', 'controls', 'controlling', 'grasp*', 'localis*', 'localiz*', 'describe', 'describes', 'describing', 'caption*', 'retriev*', 'embeds', 'embedding', 'parse', 'parses', 'parsing', 'redact*', 'anonymi*', 'identify', 'identifies', 'identifying', 'reconstruct*', 'synthesi*', 'paraphras*', 'rewrit*', 'simplif*', 'draft*', 'screen', 'screens', 'screening', 'verify', 'verifies', 'verifying', 'write', 'writes', 'writing', 'reads', 'reading', 'counts', 'counting', 'finds', 'finding', 'distinguish*', 'tells', 'monitor*', 'quantify*', 'diagnos*', 'search', 'searching', 'map', 'maps', 'mapping', 'speaks', 'understands', 'follows', 'plays', 'rate', 'rates', 'rating', 'caption', 'chat'],
	zh: ['识别', '检测', '分割', '预测', '估计', '估算', '生成', '翻译', '转写', '转成', '转换', '抽取', '提取', '分类', '摘要', '合成', '去噪', '降噪', '修复', '评分', '打分', '排序', '推荐', '回答', '问答', '撰写', '写', '查询', '定位', '跟踪', '匹配', '聚类', '纠错', '改写', '续写', '筛查', '初筛', '判断', '判读', '检索', '计数', '重建', '識別', '檢測', '預測', '翻譯', '轉寫', '擷取', '分類', '辨識', '偵測', '筛选', '计算', '规划', '抓取', '核对', '比对'],
	ja: ['検出', '分類', '予測', '推定', '認識', '識別', '抽出', '抜き出', '生成', '翻訳', '要約', '書き起こ', '文字起こし', '変換', '判定', '判別', '数え', '読み取', '補正', '復元', '除去', '分離', '合成', '検索', '作成', '答え', '見分け', '求め', '推薦', '予報', '校正', '読み上げ', '採点', '制御', '把持', 'つかむ', '見つけ', '測定', '整理', '片付け', '示し', '選ぶ', '候補', '見分', '聞き分'],
	ko: ['검출', '탐지', '분류', '예측', '추정', '인식', '식별', '추출', '생성', '번역', '요약', '전사', '받아쓰', '변환', '판별', '판정', '읽어', '세는', '구분', '복원', '제거', '분리', '합성', '찾아', '작성', '알아내', '추천', '교정', '답변', '검색', '제어', '채점', '찾는', '찾기', '재는', '맞히', '고르', '정리', '표시', '판독', '선별', '감지'],
	fr: ['détect*', 'class*', 'prédi*', 'estim*', 'lit', 'lire', 'compte', 'compter', 'trouve*', 'reconn*', 'identifi*', 'tradui*', 'transcri*', 'résum*', 'extrai*', 'génér*', 'répond*', 'trie', 'trier', 'débruit*', 'conver*', 'repèr*', 'repér*', 'segment*', 'corrig*', 'restaur*', 'sépar*', 'anonymis*', 'simplifi*', 'mesur*', 'aide'],
	de: ['erkenn*', 'liest', 'lesen', 'auslesen', 'zähl*', 'schätz*', 'übersetz*', 'findet', 'finden', 'sortier*', 'klassifizier*', 'beantwort*', 'zusammenfass*', 'fasst', 'erzeug*', 'schreib*', 'trenn*', 'wandelt', 'sagt', 'vorhers*', 'extrahier*', 'transkribier*', 'ordnet', 'prüf*', 'bestimm*', 'misst', 'segmentier*', 'generier*', 'korrigier*', 'anonymisier*', 'vereinfach*', 'unterscheid*', 'mess*', 'ausmess*'],
	es: ['detect*', 'cuenta', 'contar', 'lee', 'leer', 'estima', 'estimar', 'predec*', 'predice', 'clasific*', 'traduc*', 'transcrib*', 'resum*', 'extra*', 'genera', 'generar', 'reconoc*', 'identific*', 'respond*', 'encuentra', 'encontrar', 'separa*', 'convier*', 'convert*', 'segment*', 'corrig*', 'corregir', 'restaur*', 'anonimiz*', 'simplific*', 'distingu*', 'medi*', 'mide'],
};

/** That somebody is served. */
export const help: Terms = {
	en: ['help', 'helps', 'helping', 'assist', 'assists', 'assisting', 'aid', 'aids', 'support', 'supports', 'supporting', 'let', 'lets', 'allows', 'enables', 'enabling', 'so that', 'saves', 'saving', 'serves', 'for use by', 'used by', 'useful', 'who need', 'who want', 'who wish', 'offers', 'spares', 'guides'],
	zh: ['帮助', '辅助', '协助', '用来', '用它', '助力', '便于', '方便', '服务于', '可以用', '协同', '幫助', '輔助', '協助', '指导'],
	ja: ['助け', '支援', '補助', '役立', '向け', '使え', '手伝', '手助け', '助ける', '支え', '役に立'],
	ko: ['돕', '도와', '도움', '위한', '보조', '쓰기', '쓸 수', '쓰는', '거들', '안내'],
	fr: ['aide', 'aider', 'aident', 'permet', 'permettre', 'pour', 'afin', 'à l\'usage', 'utile*', 'sert', 'assiste*', 'soutien*', 'orient*', 'conseill*', 'au service'],
	de: ['hilft', 'helfen', 'unterstütz*', 'für', 'damit', 'ermöglich*', 'erleichter*', 'nützlich*', 'dient', 'entlast*', 'berät', 'begleit*', 'nimmt'],
	es: ['ayud*', 'para', 'para que', 'sirve', 'permite', 'usan', 'utilizan', 'apoy*', 'facilit*', 'útil*', 'orient*', 'asist*', 'asesor*'],
};

/** Whom a model is made for: people and their organisations. */
export const audience: Terms = {
	en: ['researcher*', 'scientist*', 'developer', 'developers', 'engineer', 'engineers', 'clinician*', 'doctor', 'doctors', 'physician*', 'radiolog*', 'patholog*', 'nurse', 'nurses', 'teacher*', 'student', 'students', 'learner', 'learners', 'educator*', 'journalist*', 'editor', 'editors', 'librarian*', 'archivist*', 'archives', 'museum', 'museums', 'lawyer*', 'paralegal*', 'farmer*', 'grower*', 'forester*', 'artist', 'artists', 'designers', 'designer', 'writer', 'writers', 'musician*', 'composer*', 'analyst', 'analysts', 'translators', 'interpreters', 'moderators', 'underwriter*', 'accountant*', 'auditor', 'auditors', 'operators', 'pilots', 'coast guard*', 'guards', 'teams', 'team', 'companies', 'business', 'businesses', 'enterprise', 'enterprises', 'hospital*', 'clinics', 'schools', 'laboratories', 'labs', 'wet labs', 'cooperatives', 'authorities', 'agencies', 'municipalit*', 'banks', 'insurers', 'retailers', 'radio stations', 'field stations', 'stations', 'offices', 'hobbyist*', 'amateur*', 'gamers', 'game masters', 'dungeon masters', 'practitioner*', 'professionals', 'specialists', 'biologist*', 'chemist', 'chemists', 'ecologist*', 'geolog*', 'astronom*', 'linguist*', 'historian*', 'economist*', 'planners', 'inspectors', 'technicians', 'volunteers', 'rangers', 'beginners', 'deaf', 'blind', 'elderly', 'people who', 'anyone who', 'those who', 'everyone who', 'call centre*', 'call center*', 'customer support', 'customer service', 'help desk*', 'public sector', 'non-profit*', 'ngos', 'newsroom*', 'publishers', 'studios', 'parents', 'families', 'children', 'kids', 'patients', 'citizens', 'residents', 'travellers', 'travelers', 'tourists', 'drivers', 'shoppers', 'customers', 'players', 'readers', 'listeners', 'speakers', 'port authorities', 'customs', 'police', 'fire brigades', 'firefighters', 'sailors', 'climbers', 'gardeners', 'cooks', 'makers', 'shops', 'restaurants', 'hotels', 'factories', 'plants', 'warehouses', 'utilities', 'grid operators', 'genealogist*', 'conservationist*', 'meteorologist*', 'surveyors', 'architects', 'recruiters', 'marketers', 'managers', 'administrators', 'maintainers', 'reviewers', 'users'],
	zh: ['医师', '医生', '农技员', '农户', '农民', '教师', '老师', '学生', '研究者', '研究人员', '科研人员', '开发者', '工程师', '设计师', '记者', '编辑', '律师', '法务', '作家', '创作者', '档案馆', '图书馆', '博物馆', '医院', '学校', '企业', '公司', '机构', '部门', '客服', '从业者', '爱好者', '团队', '译者', '翻译人员', '翻译者', '銀行', '银行', '工作者', '专家', '技术人员', '运维', '審查員', '醫師', '醫生', '教師', '研究人員', '開發者', '企業', '科学家', '学家', '家长', '儿童', '孩子', '老人', '患者', '市民', '居民', '司机', '顾客', '玩家', '读者', '商家', '工厂', '门店', '餐厅', '酒店', '仓库', '电网', '警察', '消防', '游客', '管理员', '运营人员', '质检', '知识库', '视障', '听障'],
	ja: ['学芸員', '研究者', '開発者', '技術者', 'エンジニア', '医師', '看護師', '教師', '教員', '学生', '生徒', '記者', '編集者', '弁護士', '司書', '図書館', '博物館', '病院', '学校', '企業', '団体', '自治体', '農家', '漁師', '翻訳者', '作家', 'クリエイター', 'デザイナー', '利用者', '担当者', 'オペレータ', 'コールセンター', '初心者', '愛好家', 'チーム', '職員', '科学者', '学者', '保護者', '親子', '子ども', '高齢者', '患者', '市民', '住民', '運転手', '顧客', '読者', '店舗', '飲食店', '工場', '倉庫', 'ホテル', '警察', '消防', '観光客', '管理者', '障害'],
	ko: ['공공기관', '기관', '농가', '농민', '의사', '의료진', '연구자', '연구원', '개발자', '교사', '학생', '기자', '변호사', '작가', '상담', '직원', '담당자', '병원', '학교', '도서관', '박물관', '기업', '회사', '번역가', '디자이너', '전문가', '실무자', '창작자', '초보자', '팀', '지자체', '엔지니어', '과학자', '학부모', '부모', '어린이', '아이', '노인', '환자', '시민', '주민', '운전자', '고객', '독자', '매장', '식당', '공장', '창고', '호텔', '경찰', '소방', '관광객', '관리자', '고객센터', '장애인'],
	fr: ['chercheu*', 'médecin*', 'soignant*', 'radiologue*', 'enseignant*', 'élève*', 'étudiant*', 'journaliste*', 'greffier*', 'documentaliste*', 'juriste*', 'avocat*', 'agriculteur*', 'archiviste*', 'archives', 'bibliothé*', 'développeu*', 'ingénieur*', 'entreprise*', 'administration*', 'hôpita*', 'écoles', 'association*', 'équipe*', 'traducteur*', 'artiste*', 'musée*', 'professionnel*', 'appareils auditifs', 'malentendant*', 'collectivité*', 'scientifique*', 'parents', 'enfants', 'familles', 'patients', 'citoyen*', 'habitants', 'touristes', 'clients', 'lecteurs', 'joueurs', 'généalogiste*', 'restaurant*', 'usines', 'hôtel*', 'communes', 'pompiers', 'gestionnaire*', 'météorologue*', 'interprète*', 'secrétaire*'],
	de: ['forschende*', 'forscher*', 'entwickler*', 'ärzt*', 'klinik*', 'lehrer*', 'lehrkräfte*', 'schüler*', 'studierende*', 'journalist*', 'redaktion*', 'buchhaltung*', 'betriebe*', 'unternehmen', 'behörde*', 'verwaltung*', 'archiv*', 'bibliothek*', 'museen', 'landwirt*', 'vereine', 'firmen', 'kanzlei*', 'anwält*', 'techniker*', 'übersetzer*', 'krankenh*', 'praxen', 'schulen', 'labore*', 'fachleute', 'anwender*', 'gemeinden', 'handwerk*', 'wissenschaftler*', 'eltern', 'kinder*', 'familien', 'patient*', 'bürger*', 'reisende*', 'kund*', 'leser*', 'spieler*', 'radiolog*', 'ärzte*', 'restaurants', 'fabriken', 'hotels', 'feuerwehr*', 'pfleg*', 'dolmetsch*', 'förster*', 'imker*', 'ahnenforsch*'],
	es: ['investigador*', 'médic*', 'docente*', 'profesor*', 'estudiant*', 'periodist*', 'abogad*', 'agricultor*', 'cooperativ*', 'empresa*', 'hospital*', 'escuela*', 'bibliotec*', 'archivista*', 'museo*', 'radios', 'radio comunitaria', 'desarrollador*', 'ingenier*', 'traductor*', 'administraci*', 'equipos', 'ganader*', 'pescador*', 'profesional*', 'comunidades', 'ayuntamient*', 'científic*', 'padres', 'niñ*', 'familias', 'pacientes', 'ciudadan*', 'vecin*', 'turistas', 'clientes', 'lectores', 'jugadores', 'gestores', 'restaurante*', 'fábricas', 'hoteles', 'municipios', 'bomberos', 'intérpret*', 'radiólog*', 'guardas', 'geneal*'],
};

/** That somebody works with it. */
export const usedBy: Terms = {
	en: ['with it', 'with this model', 'use it', 'uses it', 'uses this', 'use this', 'using it', 'uses the model', 'in mind', 'asked for it', 'asked us for', 'asked for', 'in the hands of', 'with its help', 'work with it', 'can use', 'can check', 'can find', 'can see'],
	zh: ['用它', '借助', '利用本模型', '使用本模型', '可以用', '可借此'],
	ja: ['これを使', '本モデルを使', 'を使って'],
	ko: ['이를 활용', '이를 이용', '이 모델을 써', '모델로'],
	fr: ['l\'utilisent', 's\'en servent', 's\'en servir pour', 'l\'utiliser pour', 'grâce à lui', 'avec lui', 'grâce à ce modèle'],
	de: ['damit', 'mit seiner hilfe', 'mit ihm', 'nutzen es', 'verwenden es'],
	es: ['lo usan', 'lo utilizan', 'con él', 'gracias a él', 'lo emplean'],
};

/** How a line begins that names the users. */
export const forWhom: Terms = { en: ['=For'], zh: ['面向', '供', '服务于'], ja: ['向け'], ko: ['대상'], fr: ['=Pour', '=Destiné', '=Destinée'], de: ['=Für'], es: ['=Para', '=Destinado', '=Dirigido'] };

/** What speaks of faults, of abuse and of guards against them: what a model then does is no purpose. */
export const faults: Terms = {
	en: ['harm*', 'wrong', 'wrongly', 'incorrect*', 'inaccura*', 'bias*', 'stereotyp*', 'hallucinat*', 'error*', 'mistake*', 'mislead*', 'fail', 'fails', 'failed', 'failure*', 'struggl*', 'offensive', 'attacks', 'attacker*', 'attacked', 'an attack', 'jailbreak*', 'adversar*', 'abus*', 'spy', 'misuse*', 'malicious*', 'poor', 'poorly', 'unrealistic', 'implausible', 'nonsens*', 'artifacts', 'artefacts', 'low quality', 'worse', 'worst', 'missed', 'misses', 'confus*', 'refus*', 'watermark*', 'guardrail*', 'nsfw', 'unsafe', 'private information', 'memoris*', 'memoriz*', 'fake', 'fakes', 'fool', 'fooled', 'less often', 'more often', 'more readily', 'men', 'women', 'fairness', 'forgers', 'every nurse', 'risk score'],
	zh: ['偏见', '有害', '错误', '误判', '攻击', '越狱', '幻觉', '失败', '敏感词', '过滤', '滤掉', '剔除', '风险', '滥用', '不当', '下架', '命中', '拒答', '默认', '骗过', '较差', '不佳', '不足'],
	ja: ['誤っ', '誤り', '誤認', '有害', '差別', '偏り', '偏っ', '攻撃', '失敗', '苦手', '間違', '嘘', '悪用', 'おそれ', '恐れ', '助長', '不正確', '除外', '違法'],
	ko: ['유해', '편향', '오류', '틀리', '틀린', '공격', '실패', '위험', '악용', '혐오', '환각', '부정확', '욕설'],
	fr: ['erreur*', 'biais', 'biaisé*', 'nuisible*', 'nocif*', 'stéréotyp*', 'attaque*', 'échou*', 'faux', 'fausse*', 'risque*', 'haine*', 'hallucin*', 'détourn*', 'préjugé*'],
	de: ['fehler*', 'falsch*', 'verzerr*', 'schädlich*', 'stereotyp*', 'angriff*', 'angreif*', 'scheiter*', 'risik*', 'halluzin*', 'schlechter', 'missbrauch*', 'vorurteil*', 'lehnt'],
	es: ['error*', 'sesg*', 'dañin*', 'estereotip*', 'ataque*', 'falla', 'fallan', 'fallo*', 'falso*', 'falsa*', 'riesgo*', 'odio', 'alucin*', 'equivoc*', 'suspenda', 'abus*'],
};

/** What classifiers guard against: faults and abuse of others, which they find. */
export const watches: Terms = {
	en: [
		...['toxicity', 'hate speech', 'abuse', 'spam', 'phishing', 'scam', 'fraud', 'malware', 'nsfw', 'unsafe content', 'harmful content', 'offensive language', 'profanity', 'bias', 'jailbreak', 'prompt injection', 'attack', 'intrusion', 'anomaly', 'fake news', 'misinformation', 'disinformation', 'deepfake', 'error', 'fault', 'hallucination', 'bot', 'vulnerability', 'watermark'].flatMap((what) => ['detection', 'detector', 'classification', 'classifier', 'recognition', 'identification', 'filter'].map((then) => `${what} ${then}`)),
		'content moderation', 'moderation classifier', 'moderation model', 'safety classifier', 'guard model', 'guardrail model', 'error correction', 'grammatical error*', 'typo correction', 'safeguard model',
	],
	zh: ['有害内容识别', '有害内容检测', '有害信息识别', '违规内容', '不当言论', '仇恨言论检测', '仇恨言论识别', '辱骂检测', '辱骂识别', '垃圾邮件', '垃圾短信', '诈骗识别', '诈骗检测', '欺诈检测', '越狱检测', '攻击检测', '注入检测', '谣言检测', '虚假新闻', '错误检测', '异常检测', '故障检测', '幻觉检测', '内容审核', '风险识别', '安全审核', '护栏模型', '漏洞检测', '內容審核', '詐騙偵測', '異常偵測'],
	ja: ['有害表現の検出', '有害コンテンツの検出', '有害投稿', 'ヘイトスピーチの検出', 'ヘイトスピーチ検出', '不適切投稿', '不適切な投稿', 'スパム判定', 'スパム検出', '詐欺検出', '攻撃検出', '異常検知', '故障検知', '誤り検出', '誤り訂正', '誤字検出', 'ガードモデル', 'コンテンツモデレーション'],
	ko: ['유해 발화', '유해성 판별', '유해성 분류', '유해 콘텐츠', '혐오 표현 탐지', '혐오 표현 분류', '욕설 탐지', '욕설 분류', '스팸 분류', '스팸 탐지', '사기 탐지', '피싱 탐지', '공격 탐지', '이상 탐지', '고장 진단', '오류 탐지', '오류 교정', '가드 모델', '콘텐츠 검열', '모더레이션'],
	fr: ['détection de la haine', 'détection de haine', 'détection de discours haineux', 'détection de toxicité', 'détection de spam', 'détection de fraude', 'détection d\'attaques', 'détection d\'anomalies', 'détection d\'erreurs', 'correction d\'erreurs', 'détection de pannes', 'modération de contenu', 'modération'],
	de: ['hassrede erkenn*', 'erkennung von hassrede', 'hasserkennung', 'spamerkennung', 'spam erkennung', 'betrugserkennung', 'angriffserkennung', 'anomalieerkennung', 'fehlererkennung', 'fehlerkorrektur', 'toxizitätserkennung', 'inhaltsmoderation', 'moderation von'],
	es: ['detección de odio', 'detección de discurso de odio', 'detección de toxicidad', 'detección de spam', 'detección de fraude', 'detección de ataques', 'detección de anomalías', 'detección de errores', 'corrección de errores', 'detección de fallos', 'moderación de contenido', 'moderación de contenidos'],
};

/** What a model is called by what it does. */
export const kind: Terms = {
	en: ['model', 'models', 'network', 'net', 'agent', 'policy', 'system', 'tool', 'assistant', 'chatbot', 'bot', 'lora', 'classifier', 'detector', 'translator', 'tagger', 'parser', 'reranker', 'retriever', 'recogniser', 'recognizer', 'summariser', 'summarizer', 'storyteller', 'narrator', 'predictor', 'forecaster', 'segmenter', 'generator', 'voice', 'embedder', 'companion', 'encoder', 'merge', 'upscaler', 'corrector', 'scorer', 'grader', 'recommender', 'ranker', 'vocoder', 'denoiser', 'simulator', 'planner', 'transcriber', 'baseline', 'regressor', 'checkpoint', '=LLM', '=VLM', '=LM', 'fine-tune', 'finetune'],
	zh: ['模型', '助手', '智能体', '机器人', '分类器', '检测器', '识别器', '生成器', '翻译器', '系統', '大模型'],
	ja: ['モデル', '分類器', '検出器', '認識器', '生成器', 'エージェント', 'アシスタント', '方策', '翻訳機', 'ボット', 'セグメンテーション器', 'LoRA', 'マージ'],
	ko: ['모델', '분류기', '검출기', '탐지기', '인식기', '생성기', '번역기', '에이전트', '챗봇', '비서'],
	fr: ['modèle', 'réseau', 'agent', 'outil', 'assistant', 'chatbot', 'classifieur', 'détecteur', 'traducteur', 'étiqueteur', 'générateur', 'encodeur', 'voix'],
	de: ['modell', 'handschriftenmodell', 'sprachmodell', 'netz', 'netzwerk', 'agent', 'werkzeug', 'assistent', 'chatbot', 'klassifikator', 'detektor', 'übersetzer', 'tagger', 'generator', 'stimme', 'ableger', 'dqn'],
	es: ['modelo', 'red', 'agente', 'herramienta', 'asistente', 'chatbot', 'clasificador', 'detector', 'traductor', 'generador', 'voz', 'etiquetador', 'modello', 'rete', 'classificador', 'classificatore', 'tradutor', 'traduttore'],
};

/** How a line begins, or a sentence presents, that says what kind of thing this is. */
export const presents: Terms = {
	en: ['=A', '=An', '=An', 'is a', 'is an', 'are a', 'is our', 'this is', 'is the', 'it\'s a', 'these are', 'are the', '=Our', 'we release', 'we present', 'we introduce', 'introducing', '=The first', '=My', 'a little', 'a small', '=Small', '=Tiny', 'meant to be', 'supposed to be', 'just a', 'yet another', 'my attempt at', '=General purpose', '=Multilingual', '=Lightweight', '=Fast', '=Simple'],
	zh: ['是一个', '是一款', '是一种', '是一套', '是', '的模型', '小模型', '一个', '一款', '推出', '微调的', '微调得到的', '精调的', '训练的', '训练得到的', '自己炼的', '自训', '自研', '微調的', '訓練的', '专用'],
	ja: ['です', 'である', 'モデル。', '器。', 'ましたLLM', 'LLM。'],
	ko: ['입니다', '이에요', '예요', '모델.', '모델', '이다.'],
	fr: ['=Un', '=Une', 'est un', 'est une', '=Le premier', 'voici', '=Modèle', '=Notre'],
	de: ['=Ein', '=Eine', 'ist ein', 'ist eine', '=Unser', '=Unsere', 'dieses'],
	es: ['=Un', '=Una', 'es un', 'es una', '=Modelo', '=Nuestro', 'este es', 'é um', 'è un', 'é uma', 'és un', '=Modello', '=Um', '=Un modello'],
};

/** Nouns of tasks beside those that the Hub knows. */
export const taskNoun: Terms = {
	en: ['recognition', 'detection', 'identification', 'verification', 'tagging', 'parsing', 'estimation', 'matching', 'ranking', 'mapping', 'screening', 'triage', 'understanding', 'autocomplete', 'separation', 'conversion', 'analysis', 'grading', 'scoring', 'captioning', 'denoising', 'dubbing', 'roleplay', 'role play', 'role-play', 'storytelling', 'story writing', 'fiction', 'playing', 'proofreading', 'restoration', 'completion', 'correction', 'generation', 'extraction', 'simplification', 'anonymisation', 'anonymization', 'localisation', 'localization', 'navigation', 'racing', 'picking', 'subtitling', 'subtitles', 'monitoring', 'diagnosis', 'speech to text', 'text to video', 'image to video', 'text to music', 'lip sync', 'super resolution', 'inpainting', 'tutoring', 'brainstorming', 'roleplaying', 'rp', 'erp', 'storywriting', 'creative writing', 'worldbuilding', 'arithmetic', 'feature extractor', 'feature extraction', 'downstream task', 'downstream tasks', 'transfer learning', 'domain adaptation', 'drafting', 'semantic parsing', 'text to sql', 'feature backbone', 'search', 'question answering', 'chatbot', 'reranker', 'retriever', 'classifier', 'detector', 'translator', 'tagger', 'diarisation', 'diarization', 'transliteration', 'planning', 'counting', 'intent', 'sentiment', 'emotions', 'stories', 'portraits', 'postcards', 'backgrounds', 'embeddings', 'poems', 'lyrics', 'loops', 'melodies', 'music', 'anime', 'style', 'speech', 'voice', 'toxicity', 'structures', 'nowcasting', 'forecasts', 'predictions', 'tool use', 'tool calling', 'function calling', 'agentic', 'agent tasks', 'coding', 'code completion', 'code generation', 'reasoning', 'conversation', 'dialogue', 'copywriting', 'summaries', 'math', 'maths', 'splitting', 'truecasing', 'lemmatisation', 'lemmatization', 'punctuation', 'deduplication', 'matchmaking', 'de-identification', 'redaction', 'style transfer', 'voice conversion', 'face swap', 'background removal', 'upscaling', 'colourisation', 'colorization', 'transcripts', 'note taking', 'spell checking', 'grammar', 'fill-mask', 'fill mask', 'fill-in-the-blank', 'masked language modeling', 'masked language modelling', 'extractive qa', 'qa', 'speech emotion', 'drug names', 'autocompletion', 'refactoring', 'docstrings', 'unit tests', 'commit messages', 'bug fixing', 'puzzles', 'chess', 'lunar lander', 'manipulation', 'grasping', 'locomotion', 'segmentation'],
	fr: ['reconnaissance', 'détection', 'identification', 'étiquetage', 'prédiction', 'prévision', 'segmentation', 'transcription', 'synthèse', 'correction', 'extraction', 'triage', 'tri', 'restauration', 'jeu de rôle', 'chatbot', 'génération', 'classement', 'anonymisation', 'simplification', 'priorisation', 'cartographie', 'sous-titrage', 'traduction', 'classification', 'résumé', 'agents', 'appel d\'outils', 'appels d\'outils', 'génération de code', 'conversation', 'rédaction'],
	de: ['erkennung', 'spracherkennung', 'texterkennung', 'vorhersage', 'prognose', 'zuordnung', 'segmentierung', 'klassifikation', 'transkription', 'korrektur', 'extraktion', 'sortierung', 'chatbot', 'vereinfachung', 'verschlagwortung', 'kartierung', 'übersetzung', 'schweizerdeutsch*', 'rollenspiel*', 'handschriften*', 'einbettung*', 'suche', 'agenten', 'agentenaufgaben', 'werkzeugaufrufe', 'codegenerierung', 'gespräche', 'textentwürfe'],
	es: ['reconocimiento', 'detección', 'identificación', 'etiquetado', 'predicción', 'pronóstico', 'segmentación', 'transcripción', 'corrección', 'extracción', 'triaje', 'chatbot', 'restauración', 'generación', 'anonimización', 'simplificación', 'síntesis', 'traducción', 'clasificación', 'predecir', 'clasificar', 'detectar', 'agentes', 'llamada a herramientas', 'llamadas a herramientas', 'generación de código', 'conversación', 'redacción', 'conversar', 'redactar', 'traducir', 'programar', 'reconhecimento', 'classificação', 'tradução', 'detecção', 'extração', 'transcrição', 'riconoscimento', 'classificazione', 'traduzione', 'trascrizione', 'reconeixement', 'classificació', 'traducció', 'riassunto', 'sumarização'],
	zh: ['识别', '检测', '分割', '预测', '估计', '翻译', '转写', '抽取', '分类', '摘要', '合成', '去噪', '降噪', '修复', '评分', '推荐', '问答', '纠错', '改写', '续写', '筛查', '检索', '角色扮演', '聊天', '陪聊', '配音', '批改', '写作', '語意搜尋', '识图', '看图说话', '抠图', '补全', '匹配', '排序', '聚类', '风控', '質檢', '质检', '断句', '排雷', '情绪', '翻譯', '預測', '辨識', '偵測', '智能体', '工具调用', '代理任务', '代码生成', '代码补全', '写代码', '数学推理', '对话', '翻唱', '智慧體', '工具呼叫', '创作', '問診', '问诊', '阅读理解', '意图', '文档解析', '校对', '语义匹配', '光学字符', '语音转文字', '字幕', '咨询', '续写', '代写', '陪伴', '答疑', '辅导', '出题', '解题', '判题', '打标', '标注', '比对', '查重', '定位', '计数', '抽取式', '改图', '作画', '作曲', '编曲', '变声', '声音克隆', '唤醒', '降重', '润色', '撰稿', '情感', '排版', '去重', '画质', '超分', '上色', '分派', '诊断', '諮詢'],
	ja: ['検出', '分類', '予測', '推定', '認識', '識別', '抽出', '翻訳', '要約', '書き起こし', '文字起こし', '判定', '補正', '復元', '合成', '検索', '推薦', '校正', '読み上げ', '採点', '制御', '対話', 'チャット', 'ロールプレイ', '作文', '創作', '翻字', 'ピック', '埋め込み', 'セグメンテーション', '小説', '絵', '背景', 'エージェント', 'ツール呼び出し', 'コード生成', 'コード補完', '推論タスク'],
	ko: ['검출', '탐지', '분류', '예측', '추정', '인식', '식별', '추출', '번역', '요약', '전사', '합성', '추천', '교정', '검색', '채점', '대화', '챗봇', '롤플레이', '변환', '판별', '받아쓰기', '상담', '구별', '느낌', '에이전트', '도구 호출', '코드 생성', '코드 완성'],
};

/** Kinds of work that go by their initials. */
const ACRONYMS = ['ASR', 'STT', 'TTS', 'OCR', 'NER', 'VQA', 'NLI', 'HTR', 'POS', 'ICR', 'KWS', 'VAD', 'NMT', 'RAG', 'CTR'];

/** Tasks that the Hub knows, where they have an object. */
const TASKS = ['classification', 'segmentation', 'translation', 'transcription', 'summarisation', 'summarization', 'embedding', 'retrieval', 'editing', 'synthesis'];

/** What every model for talk is called, whatever it is for. */
const TALK = /^(?:对话|聊天|智能体|推荐|対話|チャット|エージェント|대화|챗봇|에이전트)$/u;

/** A task or a kind of model with what it is about: "part-of-speech tagging for Luxembourgish", "a gate-racing policy for quads". */
export const workOn: Terms = {
	en: [
		...[...taskNoun.en!, ...TASKS].filter((noun) => !/^(?:speech|style|structures|music|search|estimation|analysis|intent|sentiment|voice|predictions|monitoring)$/u.test(noun)).flatMap((noun) => [`${noun} for`, `${noun} of`]),
		...kind.en!.filter((noun) => !noun.startsWith('=') && !/^(?:net|system|tool|models?|checkpoint|finetune|fine-tune)$/u.test(noun)).map((noun) => `${noun} for`),
		...ACRONYMS.flatMap((name) => [`=${name} for`, `=${name} model`, `=${name} of`, `=${name} system`]),
		...['embedding', 'reward', 'draft', 'chat', 'code', 'roleplay', 'foundation', 'world', 'vision', 'speech', 'translation'].map((noun) => `${noun} model for`),
		'zero shot image classification', 'text classification in', 'classification in', 'recognition in', 'generation in', 'language model for', 'tokens classification for', 'reranker', 'vectors for', 'transcription in', 'detection in', 'segmentation in', 'detection on', 'segmentation on', 'fine-tune for', 'finetune for', 'diarization pipeline', 'diarisation pipeline',
	],
	zh: each(taskNoun.zh!.filter((noun) => !TALK.test(noun)), ['模型', '小模型', '大模型', '专用', ' reranker', '排序模型', '向量模型', ' LoRA', '的模型', '的小模型', '任务']),
	ja: each(taskNoun.ja!.filter((noun) => !TALK.test(noun)), ['モデル', 'のモデル', '用モデル', 'LoRA', 'AI']),
	ko: each(taskNoun.ko!.filter((noun) => !TALK.test(noun)), [' 모델', '모델', '용 모델', ' 로라', ' LoRA']),
	fr: [...taskNoun.fr!.flatMap((noun) => [`${noun} de`, `${noun} des`, `${noun} d'`]), 'modèle pour', 'classifieur de', 'détecteur de'],
	de: [...taskNoun.de!.filter((noun) => !noun.endsWith('*')).flatMap((noun) => [`${noun} von`, `${noun} für`]), 'klassifikator für', 'modell für', 'detektor für'],
	es: [...taskNoun.es!.flatMap((noun) => [`${noun} de`, `${noun} para`]), 'modelo para', 'clasificador de', 'clasificador para'],
};

/** A way of working that is presented in place of a model. */
export const method: Terms = {
	en: ['methodology', 'method', 'methods', 'approach', 'technique', 'strategy', 'framework', 'recipe', 'training pipeline', 'data pipeline', 'processing pipeline', 'the pipeline', 'our pipeline', 'a pipeline', 'stage pipeline', 'pipelines', 'paradigm', 'paper', 'cite', 'citing', 'citation', 'et al', 'proceedings', 'journal'],
	zh: ['方法', '策略', '框架', '引用', '引文', '致敬', '学报'],
	ja: ['手法', '方法', '引用'],
	ko: ['방법', '기법', '인용', '학회'],
	fr: ['méthode*', 'approche', 'citer', 'citation', 'actes de', 'revue'],
	de: ['methode*', 'ansatz', 'zitier*', 'literaturhinweis', 'masterarbeit'],
	es: ['método*', 'enfoque', 'citar', 'citación'],
};

/** That it is able, said of tasks and not of figures. */
export const ability: Terms = {
	en: ['excel', 'excels', 'excelling', 'capability', 'capabilities', 'skilled', 'proficient', 'strong in', 'strong at', 'good at', 'better at', 'strengths in', 'supports', 'skills', 'expertise in', 'specialises', 'specializes', 'specialised', 'specialized', 'abilities', 'ability to', 'handles', 'adept', 'shines', 'shine at', 'stands out', 'strong on', 'strengths are', 'strength is', 'at home in', 'comfortable with', 'competent', 'versed in', 'does well', 'do well', 'performs well', 'performs best', 'fluent in', 'knows how', 'is able to', 'are able to', 'master', 'masters', 'handy with', 'decent at', 'pretty good', 'quite good', 'not bad at', 'great for', 'focused on', 'focus on', 'focuses on', 'focused', 'focussed on', 'geared towards', 'covers', 'covering', 'now does', 'it does', 'also does', 'can do', 'now supports', 'now handles', 'now understands', 'now speaks', 'tasks like', 'tasks such as', 'tasks including', 'multitask', 'multi-task', 'pretty well', 'quite well', 'fairly well', 'just fine', 'works nicely', 'works well', 'works great', 'best for', 'main strength'],
	zh: ['能力', '擅长', '支持', '专长', '胜任', '擅長', '支援', '场景', '精通', '場景', '突出', '出色', '见长', '拿手', '强项', '强于', '表现优秀', '表现优异', '表现良好', '长于', '精于', '善于', '可胜任', '能够完成', '能完成', '可完成', '可以完成', '可以处理', '可以做', '能做', '会做', '可做', '可用来做', '主要做', '能处理', '可处理', '可对', '能对', '可以对', '可根据', '能根据', '可以根据', '能够根据', '能将', '可将', '可以将', '能把', '可以把', '能够将', '专注于', '专注', '专攻', '专精', '聚焦', '主攻', '覆盖', '見長', '善於', '長於'],
	ja: ['得意', '能力', '対応し', '可能です', '優れ', '強み', 'こなし', 'こなせ', '対応でき', '扱え', '長け'],
	ko: ['능숙', '능력', '지원', '강점', '뛰어', '잘합니다', '잘 하는', '잘하는', '다룰 수', '처리할 수', '수행할 수'],
	fr: ['excelle', 'capable de', 'capacité*', 'prend en charge', 'doué*', 'brille', 'à l\'aise', 'doué pour', 'maîtrise', 'fort en', 'forte en', 'performant en', 'performant sur', 'excellent', 'excellente', 'excellents'],
	de: ['fähigkeit*', 'in der lage', 'beherrscht', 'unterstützt', 'stark in', 'glänzt', 'stärken', 'stark bei', 'gut in', 'gut bei', 'kann mit', 'versteht sich', 'besonders gut', 'leistungsstark'],
	es: ['capaz de', 'capacidad*', 'destaca en', 'domina', 'soporta', 'brilla', 'sobresale', 'destacan en', 'dominan', 'fuerte en', 'bueno en', 'buena en', 'se le da bien', 'hábil'],
};
