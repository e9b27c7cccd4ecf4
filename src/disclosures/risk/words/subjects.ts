import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** 容易 before what nobody wants: alone it says that something is easy. */
export const PRONE_ZH = phrases(['容易'], ['出', '受', '被', '产', '產', '生成', '导', '導', '误', '誤', '把', '将', '將', '混', '忽', '遗', '丢', '过拟', '过度', '漏', '失', '偏', '重', '陷', '崩', '跑', '造', '忘', '识别错', '识别成', '判', '串', '卡', '触发', '发生', '發生', '发散', '引发', '引入', '受到', '认错', '看错', '听错', '读错', '答错', '写错', '算错', '画错', '变形', '变得', '编造', '編造', '有幻', '对新', '与其', '与相', '因为', '泄', '胡', '断', '错', '走', '遭', '翻'], '');

/** That something happens at times, or could. */
export const possibility: Terms = {
	en: ['must be expected', 'to be expected', 'cannot rule out', 'can\'t rule out', 'be ruled out', 'not be excluded', 'cannot exclude', 'may', 'might', 'can', 'could', 'sometimes', 'occasionally', 'often', 'frequently', 'likely', 'prone to', 'susceptible', 'tends to', 'tend to', 'tendency', 'potential', 'potentially', 'possible', 'possibility', 'possibly', 'risk of', 'at times', 'in some cases', 'not immune', 'will reflect', 'still', 'will produce'],
	zh: ['不能排除', '无法排除', '無法排除', '可能', '有时', '偶尔', '会产生', '会出现', '会生成', '会输出', '会存在', '仍会', '仍存在', '难免', '不排除', '存在一定', '仍有', '潜在', '有時', '偶爾', '會產生', '會出現', '會生成', '仍會', '難免', '潛在', ...PRONE_ZH],
	ja: ['否定できません', '否定できない', '排除でき', '可能性', 'ことがあ', '場合があ', '恐れ', 'おそれ', 'かもしれ', '得ます', 'うる', ...phrases(['混同', '失敗', '低下', '劣化', '過学習', '誤認', '生成', '出力', '発生', '破綻'], ['しやすい', 'しやすく'], '')],
	ko: ['배제할 수 없', '배제하지 못', '곤 합니다', '곤 한다', '기도 한다', '수 있', '가능성', '우려', '때때로', '경향'],
	fr: ['n\'est pas exclu', 'pas à exclure', 's\'attendre à', 'peut', 'peuvent', 'pourrait', 'pourraient', 'parfois', 'susceptible*', 'tendance', 'potentiel*', 'risque de'],
	de: ['nicht ausgeschlossen', 'nicht ausschließen', 'nicht auszuschließen', 'zu rechnen', 'kann', 'können', 'könnte', 'könnten', 'möglicherweise', 'manchmal', 'neigt', 'potenziell*', 'unter umständen', 'anfällig', 'lässt sich', 'lassen sich'],
	es: ['descartar', 'es de esperar', 'puede', 'pueden', 'podría', 'podrían', 'a veces', 'en ocasiones', 'tiende', 'propenso', 'propensos', 'potencial*', 'posible*'],
};

/** What a model gives. */
export const outputs: Terms = {
	en: ['output', 'outputs', 'response', 'responses', 'answer', 'answers', 'prediction', 'predictions', 'generation', 'generations', 'generated', 'summaries', 'generates', 'generate', 'transcript*', 'translation', 'translations', 'samples', 'completions', 'embeddings', 'performance', 'accuracy', 'quality', 'results', 'it may', 'it can', 'it might', 'model may', 'model can', 'model might', 'models may', 'models can', 'may produce', 'may generate', 'can produce', 'can generate', 'llms', 'language models'],
	zh: ['输出', '回答', '回复', '生成', '预测', '结果', '效果', '内容', '性能', '輸出', '回覆', '預測', '結果', '內容'],
	ja: ['出力', '応答', '回答', '生成', '予測', '結果', '性能', '精度'],
	ko: ['출력', '응답', '답변', '생성', '예측', '결과', '성능', '정확도'],
	fr: ['sortie', 'sorties', 'réponse', 'réponses', 'générer', 'généré*', 'prédictions', 'résultats', 'performance', 'performances', 'qualité'],
	de: ['ausgabe', 'ausgaben', 'antworten', 'antwort', 'generier*', 'vorhersagen', 'ergebnisse', 'leistung', 'qualität'],
	es: ['salida', 'salidas', 'respuesta', 'respuestas', 'generar', 'generad*', 'predicciones', 'resultados', 'rendimiento', 'calidad'],
};

/** What a model gives, as a sentence names it that says how it comes out. */
export const yields: Terms = {
	en: ['the output', 'the outputs', 'outputs', 'the answers', 'answers', 'responses', 'generations', 'predictions', 'completions', 'transcripts', 'translations', 'summaries', 'captions', 'generated samples', 'generated images', 'generated text', 'generated code', 'generated audio', 'generated speech', 'the resulting', 'the result', 'the results'],
	zh: ['输出', '回答', '回复', '生成的', '生成结果', '译文', '預測結果', '预测结果', '輸出', '回覆', '譯文'],
	ja: ['出力', '応答', '回答', '生成された', '生成結果', '訳文', '予測結果'],
	ko: ['출력', '응답', '답변', '생성된', '생성 결과', '예측 결과'],
	fr: ['sortie du modèle', 'sorties du modèle', 'les sorties', 'réponses', 'le résultat', 'les résultats', 'traductions', 'prédictions'],
	de: ['modellausgabe*', 'die ausgaben', 'antworten', 'das ergebnis', 'die ergebnisse', 'übersetzungen', 'vorhersagen'],
	es: ['salida', 'salidas', 'respuestas', 'el resultado', 'los resultados', 'traducciones', 'predicciones'],
};

/** Terms of a contract: what a licence permits or disclaims is not what a model does. */
export const legal: Terms = {
	en: ['warrant*', 'liab*', 'as is', 'licensee', 'license', 'licence', 'licensed', 'indemn*', 'governing law', 'redistribut*', 'may be used', 'may only be used', 'may not be used', 'may use', 'may not use', ...phrases(['can be used'], ['commercially', 'in commercial', 'for commercial', 'for any', 'freely', 'for free', 'by anyone', 'by anybody', 'without', 'under', 'only under', 'free of', 'as long as', 'only for', 'provided']), 'free of charge', 'commercial use', 'commercially', 'trademark*', 'logo', 'logos', 'brand guid*', 'endors*', 'sponsorship', 'modified versions of', 'changed versions of', 'stands behind', 'stand behind', 'affiliat*'],
	zh: ['许可证', '许可协议', '协议', '授权', '商用', '商业用途', '開源協議', '許可證', '授權', '商業用途', '版权'],
	ja: ['ライセンス', '免責', '商用利用', '保証するものではありません'],
	ko: ['라이선스', '면책', '상업적', '보증하지'],
	fr: ['licence', 'garantie', 'responsabilité juridique', 'usage commercial'],
	de: ['lizenz', 'gewährleistung', 'haftung', 'kommerziell*'],
	es: ['licencia', 'garantía', 'responsabilidad legal', 'uso comercial'],
};

/** What a card calls the thing that it describes, where `this-model` would be too wide (the authors) or too narrow (a part). */
export const subject: Terms = {
	en: ['it', 'this model', 'the model', 'these models', 'our model', 'the models', 'the current model', 'the current version', 'the present version', 'this version', 'this checkpoint', 'this release', 'the classifier', 'the detector', 'the tracker', 'the recogni*', 'the network', 'the system', 'the agent', 'the policy', 'the assistant', 'the generator', 'the encoder', 'the decoder', 'the segmenter', 'the parser', 'the tagger', 'the chatbot', 'the bot', 'the ranker', 'the translator', 'the separator', 'the synthesi*', 'the voice', 'the captions', 'the checkpoint', 'the checkpoints', 'both models', 'each model', 'the adapter', 'the embeddings', 'the robot', 'the predictor', 'the forecaster'],
	zh: ['模型', '系统', '该网络', '智能体', '助手', '分类器', '检测器', '识别器', '机器人', '系統', '分類器', '檢測器'],
	ja: ['モデル', 'システム', '分類器', '検出器', '認識器', 'エージェント'],
	ko: ['모델', '시스템', '분류기', '검출기', '인식기', '에이전트'],
	fr: ['le modèle', 'ce modèle', 'notre modèle', 'ces modèles', 'nos modèles', 'il', 'le système', 'le classifieur', 'le détecteur', 'l\'agent', 'l\'assistant'],
	de: ['das modell', 'dieses modell', 'unser modell', 'diese modelle', 'unsere modelle', 'es', 'das system', 'der klassifikator', 'der detektor', 'das netz', 'der agent', 'der assistent'],
	es: ['el modelo', 'este modelo', 'nuestro modelo', 'estos modelos', 'nuestros modelos', 'el sistema', 'el clasificador', 'el detector', 'el agente', 'el asistente'],
};

/** That something happens again and again, or hardly ever. */
export const frequency: Terms = {
	en: ['all the time', 'constantly', 'more often than not', 'often', 'frequently', 'sometimes', 'occasionally', 'regularly', 'repeatedly', 'commonly', 'usually', 'mostly', 'rarely', 'seldom', 'at times', 'in some cases', 'in many cases', 'in most cases', 'in a few cases', 'in rare cases', 'now and then', 'from time to time', 'tend to', 'tends to', 'easily', 'systematically', 'consistently', 'every so often', 'once in a while'],
	zh: ['经常', '常常', '常会', '常把', '常将', '常被', '时常', '往往', '频繁', '有时', '偶尔', '多次', '易被', '易将', '易把', '易出', '易漏', '易误', '易受', '较多', '较常', '總是', '总是', '不时', '較常', '經常', '時常', '頻繁', '有時', '偶爾', ...PRONE_ZH],
	ja: ['しばしば', '頻繁', '時々', 'ときどき', 'まれに', '稀に', 'ことがあ', '場合があ', 'がち', 'たびたび', '頻発', ...phrases(['誤り', '間違え', '忘れ', '崩れ', 'ずれ', '起こり', '起き', '陥り', 'なり', '受け', 'され', '混同し', '失敗し', '低下し', '生成し', '出力し', '発生し', '見逃し', '取り違え', '抜け', '途切れ', '出'], ['やすい', 'やすく'], ''), ...phrases(['が', 'も', 'は'], ['多く', '多い', 'よく'], ''), 'よくあ', 'よく見られ'],
	ko: ['자주', '종종', '가끔', '때때로', '흔히', '쉽게', '경우가 많', '경우가 있', '경우가 잦', '빈번', '잦', '드물게', '때가 있', '기도 합니다', '기도 한'],
	fr: ['souvent', 'parfois', 'fréquemment', 'régulièrement', 'rarement', 'a tendance à', 'ont tendance à', 'de temps en temps', 'dans certains cas', 'facilement', 'systématiquement', 'occasionnellement'],
	de: ['oft', 'häufig', 'manchmal', 'gelegentlich', 'selten', 'mitunter', 'bisweilen', 'teilweise', 'regelmäßig', 'meist', 'meistens', 'in manchen fällen', 'in einigen fällen', 'in vielen fällen', 'leicht', 'systematisch', 'öfter'],
	es: ['a menudo', 'con frecuencia', 'frecuentemente', 'suele', 'suelen', 'a veces', 'en ocasiones', 'raramente', 'rara vez', 'habitualmente', 'fácilmente', 'en algunos casos', 'en muchos casos', 'tiende a', 'tienden a', 'sistemáticamente'],
};

/** The model by a noun: what is said of "it" may be said of anything. */
export const named: Terms = {
	en: subject.en!.filter((term) => term !== 'it' && term !== 'the parser' && term !== 'the encoder' && term !== 'the decoder' && term !== 'the system'),
	zh: subject.zh!, ja: subject.ja!, ko: subject.ko!,
	fr: subject.fr!.filter((term) => term !== 'il'),
	de: subject.de!.filter((term) => term !== 'es'),
	es: subject.es!,
};

/** What models are fed and give, and what it is about. */
export const matter: Terms = {
	en: ['typos', 'emoji*', 'intervals', 'tool calls', 'function calls', 'antonyms', 'homonyms', 'nouns', 'verbs', 'pronouns', 'headlines', 'company names', 'proper names', 'place names', 'lowercase', 'uppercase', 'text inside', 'watermarks', 'surfaces', 'seams', 'terrain', 'ligands', 'atoms', 'crystals', 'stereochem*', 'enantiomer*', 'weather', 'storms', 'demand', 'tissue', 'x-ray*', 'ct scans', 'mri', 'passages', 'vocals', 'calls of', 'identity', 
		'outputs', 'answers', 'responses', 'predictions', 'generations', 'transcript*', 'transcription*', 'translations', 'captions', 'completions', 'summaries', 'embeddings', 'detections', 'masks', 'forecasts', 'renderings',
		'prompt', 'prompts', 'sentence', 'sentences', 'utterance*', 'paragraphs', 'documents', 'conversation*', 'dialogue*', 'long texts', 'longer texts', 'short texts', 'long inputs', 'text in', 'context', 'context length', 'turns', 'words', 'names', 'spelling*', 'abbreviation*', 'acronym*', 'punctuation', 'numerals', 'digits', 'negation*', 'irony', 'sarcas*', 'humour', 'humor', 'idiom*', 'slang', 'jargon', 'dialect*', 'accent*', 'code-switch*', 'grammar', 'metaphor*', 'poetry', 'arithmetic', 'maths', 'math', 'mathematic*', 'reasoning', 'facts', 'factual*', 'knowledge', 'instructions', 'instruction following', 'multi-turn', 'tool use', 'function calling', 'non-english', 'multilingual', 'languages', 'domains', 'out-of-domain',
		'handwrit*', 'handwritten', 'cursive', 'scans', 'scanned', 'blurry', 'blurred', 'image', 'images', 'photo', 'photos', 'photographs', 'picture', 'pictures', 'frames', 'video', 'videos', 'scene', 'scenes', 'face', 'faces', 'hands', 'fingers', 'eyes', 'skin', 'objects', 'backgrounds', 'shadows', 'occlu*', 'crowd*', 'night', 'night-time', 'low light', 'lighting', 'rain', 'snow', 'fog', 'glare', 'resolution', 'viewpoint*', 'textures', 'colours',
		'audio', 'speech', 'voice', 'voices', 'speaker', 'speakers', 'singing', 'whisper*', 'noise', 'noisy', 'background noise', 'microphone*', 'telephone', 'recording', 'recordings', 'overlapping', 'music', 'melod*', 'songs', 'drums', 'pitch', 'intonation', 'prosody', 'laughter', 'silence',
		'patients', 'lesion*', 'tumo*', 'scanner*', 'molecule*', 'protein*', 'sequences', 'residues', 'genes', 'species', 'animals', 'birds', 'plants', 'crops', 'trajector*', 'gripper', 'obstacle*', 'robot*', 'seasonal*', 'holidays', 'outliers', 'minority class*', 'rare classes', 'rare words', 'entities', 'unseen', 'out-of-distribution', 'distribution shift', 'training data', 'training set',
	],
	zh: ['生僻字', '术语', '天气', '天氣', '数值', '否定', '车牌', '目标', '图表', '表格', '公式', '结构式', '光照', '運動', '手語', '手语', '影片', '多音字', '专名', '人名', '地名', '缩写', '类别', '工具调用', '函数调用', '语速', '女声', '男声', '真机', '情绪', '模型', '人声', '对白', '歌声', '人聲', '對白', '歌聲', '代码', '输入', '輸入', '语音', '图像', '图片', '照片', '视频', '文本', '长文', '句子', '段落', '对话', '多轮', '上下文', '指令', '提示词', '知识', '事实', '推理', '数学', '计算', '逻辑', '诗', '方言', '口音', '语言', '语种', '英文', '英语', '中文', '粤语', '噪声', '噪音', '嘈杂', '录音', '说话人', '音色', '歌', '手写', '字体', '竖排', '古籍', '印章', '人脸', '手指', '人物', '场景', '光线', '夜间', '雨', '雾', '遮挡', '小目标', '分辨率', '模糊', '患者', '病灶', '实体', '领域', '问题', '回答', '输出', '译文', '生成结果', '语料', '時事', '语义', '情感', '網路用語', '網絡用語', '语气', '語音', '圖像', '圖片', '視訊', '長文', '對話', '知識', '語言', '手寫', '場景', '領域', '術語'],
	ja: ['法律', '医療', '長い入力', '入力', '質問', '声', '数値', '読み', '雪道', '分子', '天候', '敬語', 'モデル', '音声', '画像', '写真', '動画', 'テキスト', '文章', '長文', '会話', '対話', '文脈', '指示', 'プロンプト', '知識', '事実', '推論', '数学', '計算', '論理', '方言', '訛り', '言語', '英語', '日本語', '雑音', 'ノイズ', '騒音', '話者', '歌', 'ボーカル', '楽曲', 'メロディ', '手書き', '縦書き', '文字', '漢字', '顔', '人物', '背景', '夜間', '雨', '解像度', '患者', '病変', '固有名詞', '専門用語', '分野', 'ドメイン', '回答', '出力', '訳文', '応答', '学習データ', '記録', '略語', '記載', 'データ', '手指'],
	ko: ['입력', '질문', '숫자', '목소리', '긴 문서', '날씨', '분자', '요약', '차선', '모델', '음성', '이미지', '사진', '영상', '텍스트', '문장', '긴 글', '대화', '문맥', '맥락', '지시', '프롬프트', '지식', '사실', '추론', '수학', '계산', '논리', '사투리', '방언', '억양', '언어', '영어', '한국어', '소음', '잡음', '화자', '노래', '손글씨', '글자', '한자', '얼굴', '손가락', '배경', '야간', '해상도', '환자', '병변', '고유명사', '전문 용어', '분야', '도메인', '답변', '출력', '번역', '학습 데이터', '신조어', '띄어쓰기', '영역'],
	fr: ['objets', 'homonymes', 'voix', 'parole', 'audio', 'image', 'images', 'photos', 'vidéo*', 'phrase', 'phrases', 'textes longs', 'dialogue*', 'conversation*', 'contexte', 'consignes', 'instructions', 'connaissances', 'faits', 'raisonnement', 'calcul', 'mathématiques', 'ironie', 'sarcasme', 'argot', 'jargon', 'accent*', 'dialecte*', 'langues', 'bruit', 'bruité*', 'locuteur*', 'chant', 'manuscrit*', 'écriture', 'visages', 'mains', 'doigts', 'scènes', 'nuit', 'pluie', 'neige', 'brouillard', 'résolution', 'patients', 'lésion*', 'entités', 'noms propres', 'domaines', 'réponses', 'traductions', 'sorties', 'données d\'entraînement', 'sigles', 'abréviations', 'espèces', 'prompts', 'entrées'],
	de: ['objekte', 'aufnahmen', 'haut', 'stimmen', 'gesichter im', 'stimme*', 'sprache', 'sprachen', 'audio', 'bild', 'bilder', 'bildern', 'fotos', 'video*', 'satz', 'sätze', 'sätzen', 'lange texte', 'langen texten', 'dialog*', 'gespräch*', 'kontext', 'anweisungen', 'wissen', 'fakten', 'schlussfolger*', 'rechnen', 'mathematik', 'ironie', 'sarkasmus', 'slang', 'jargon', 'fachbegriff*', 'akzent*', 'dialekt*', 'mundart*', 'rauschen', 'lärm', 'geräusche*', 'sprecher*', 'gesang', 'handschrift*', 'schrift', 'gesichter', 'hände', 'finger', 'szenen', 'nachts', 'regen', 'schnee', 'nebel', 'auflösung', 'patienten', 'läsion*', 'entitäten', 'eigennamen', 'domänen', 'antworten', 'übersetzungen', 'ausgaben', 'trainingsdaten', 'abkürzungen', 'wörter', 'namen', 'arten', 'prompts', 'eingaben'],
	es: ['objetos', 'citas', 'niños', 'mesas', 'voz', 'voces', 'habla', 'audio', 'imagen', 'imágenes', 'fotos', 'vídeo*', 'frase', 'frases', 'oraciones', 'textos largos', 'diálogo*', 'conversacion*', 'contexto', 'instrucciones', 'conocimiento*', 'hechos', 'razonamiento', 'cálculo', 'matemáticas', 'ironía', 'sarcasmo', 'jerga', 'acento*', 'dialecto*', 'idiomas', 'lenguas', 'ruido', 'ruidos*', 'hablante*', 'canto', 'manuscrit*', 'letra', 'rostros', 'manos', 'dedos', 'escenas', 'noche', 'lluvia', 'niebla', 'resolución', 'pacientes', 'lesion*', 'entidades', 'nombres propios', 'dominios', 'respuestas', 'traducciones', 'salidas', 'datos de entrenamiento', 'abreviaturas', 'palabras', 'especies', 'prompts', 'entradas'],
};

/** Software, what it is made of and what it runs on: its limits are not those of a model. */
export const software: Terms = {
	en: [
		'progress bar*', 'jupyter', 'regex*', 'regular expression*', 'regexp*', 'glob', 'globs', 'globbing', 'globstar', 'wildcard*', 'plugin*', 'plug-in*', 'browser', 'browsers', 'node.js', 'node version*', 'npm', 'package.json', 'commonjs', 'esm', 'webpack', 'jsx', 'markdown', 'dom', 'json5', 'module', 'modules', 'this function', 'the function', 'a function', 'these functions', 'functions that', 'callback*', 'promises', 'iterator', 'iterators', 'iterable', 'async', 'handler*', 'class method*', 'constructor', 'subclass*', 'instance of', 'boolean', 'undefined', 'getter*', 'setter*', 'library', 'libraries', 'package', 'packages', 'compiler*', 'linter*', 'tokens are matched', 'syntax error*', 'parse error*', 'stack trace', 'traceback', 'directory', 'directories', 'folder', 'folders', 'filename*', 'file name*', 'file path*', 'pathname*', 'path portion*', 'file exists', 'opening the file', 'file entry', 'file entries', 'zip file*', '.zip', 'hidden files', 'header field*', 'http', 'http/1.1', 'https', 'request header*', 'pull request*', 'escape', 'escapes', 'escaped', 'escaping', 'glob pattern*', 'the pattern', 'a pattern', 'any pattern', 'patterns provided', 'supplied patterns', 'pattern matching', 'cli', 'the argument', 'the arguments', 'arguments passed', 'type of argument', 'named argument*', 'positional', 'environment variable*', 'older versions', 'old versions', 'earlier versions', 'version of', 'versions of', 'versions less', 'versions below', 'newer versions', 'latest version', 'python version*', 'python 2', 'python 3', 'backward compatib*', 'backwards compatib*', 'breaking change*', 'changelog', 'deprecated', 'debugger', 'debugging', 'unit test*', 'test suite', 'ci', 'docker*', 'kubernetes', 'virtualenv', 'conda', 'pip', 'makefile', 'cmake', 'linux', 'macos', 'ubuntu', 'debian', 'windows 10', 'windows 11', '=Windows', '=Mac', 'android', 'ios', 'gpu', 'gpus', 'cuda*', 'kernel*', 'flash attention', 'flash-attn', 'bf16', 'bfloat16', 'fp16', 'float16', 'half precision', 'fp8', 'v100', 'llama.cpp', 'vllm', 'ollama', 'sglang', 'tensorrt*', 'onnx', 'onnxruntime', 'trust_remote_code', 'notebook', 'colab', 'the script', 'this script', 'python script*', 'option is', 'the option', 'this option', 'an option', 'command line flag*', 'gpu driver*', 'driver version', 'config', 'configuration file', 'widget', 'inference api', 'endpoint', 'endpoints', 'web server*', 'webhook*', 'websocket*', 'socket*', 'race condition*', 'memory leak*', 'hook', 'hooks', 'unexpected behavior', 'unexpected behaviour', 'micro-benchmark*', 'this project', 'linting', 'relative path', 'fetch', 'stream', 'streams', 'error message*', 'gui', 'repository', 'repo', 'maintainers', 'buffer', 'buffers', 'string', 'byte', 'bytes', 'encodings', 'utf-8', 'unicode', 'ascii', 'spec', 'specification', 'default is', 'by default',
	],
	zh: ['函数', '接口', '低版本', '旧版本', '版本低于', '以下版本', '版本不', '版本要求', '插件', '浏览器', '脚本', '显卡', '驱动', '代码库', '命令行', '文件夹', '路径', '服务器', '端口', '依赖库', '报错', '编译', '推理框架', '部署', '操作系统', '正则', '文件名', '環境變數', '瀏覽器', '函式', '伺服器', '顯示卡', '驅動', '单卡', '多卡', '單卡'],
	ja: ['バージョン', 'インストール', 'ブラウザ', 'ライブラリ', '関数', 'スクリプト', 'フォルダ', 'ドライバ', 'プラグイン', 'エラーメッセージ', 'サーバ', '正規表現', 'コマンド', 'ファイル名', 'リポジトリ'],
	ko: ['버전 이상', '버전 이하', '버전 미만', '파이썬 버전', 'python 버전', '라이브러리 버전', '패키지 버전', '드라이버 버전', '버전 호환', '버전을 설치', '버전이 맞', '버전 충돌', '버전을 올', '버전을 낮', '메모리가 부족', '메모리 부족', '에러 메시지', '오류 메시지', '브라우저', '라이브러리', '함수', '스크립트', '폴더', '드라이버', '플러그인', '서버', '정규식', '정규 표현식', '명령어', '소프트웨어', '파일 이름', '저장소'],
	fr: ['bibliothèque', 'navigateur*', 'dossier', 'versions antérieures', 'version de', 'plugin', 'serveur', 'expression régulière', 'expressions régulières', 'fonction renvoie', 'nom de fichier', 'dépôt', 'pilote', 'paquet', 'anciennes versions', 'versions de', 'versions plus anciennes'],
	de: ['bibliothek', 'ordner', 'verzeichnis', 'ältere versionen', 'version von', 'treiber', 'schnittstelle', 'regulärer ausdruck', 'reguläre ausdrücke', 'dateiname*', 'paket', 'softwarepaket', 'älteren versionen', 'alten versionen', 'versionen von', 'versionen vor'],
	es: ['biblioteca', 'librería', 'navegador*', 'carpeta', 'versiones anteriores', 'versión de', 'complemento', 'servidor', 'expresión regular', 'expresiones regulares', 'nombre de archivo', 'repositorio', 'paquete', 'versiones antiguas', 'versiones de', 'versiones viejas'],
};

/** Attacks, and what a word means: what a red team looks for is not yet found. */
export const attack: Terms = {
	en: ['red team*', 'red-team*', 'prompt injection*', 'jailbreak*', 'adversar*', 'attack*', 'membership inference', 'glossary'],
	zh: ['攻击', '越狱', '对抗', '红队', '攻擊', '對抗', '紅隊', '毒性'],
	ja: ['攻撃', '脱獄', 'レッドチーム', '毒性'],
	ko: ['공격', '탈옥', '레드팀', '독성'],
	fr: ['attaque*', 'injection*', 'équipe rouge', 'adversari*'],
	de: ['angriff*', 'angreifer*', 'red team*', 'adversari*', 'injection*'],
	es: ['ataque*', 'atacante*', 'equipo rojo', 'adversari*', 'inyección*'],
};

/** Models in general, and those of others that a paper or a benchmark is about: their faults are not this model's. */
export const others: Terms = {
	en: [
		...phrases(['existing', 'current', 'previous', 'prior', 'traditional', 'conventional', 'today\'s'], ['* models', '* * models', '* methods', '* * methods', '* * * methods', '* approaches', '* * approaches']), ...phrases(['deep', 'most', 'many'], ['neural networks', 'deep neural networks', 'deep networks']), ...phrases(['have made', 'have achieved', 'have witnessed', 'has seen'], ['remarkable', 'significant', 'great', 'tremendous', 'impressive', 'rapid', 'major', 'considerable']), ...phrases(['robotics', 'the field', 'the community', 'the ecosystem', 'the literature', 'research'], ['lacks', 'still lacks', 'lacked']), ...phrases(['common', 'most common', 'conventional', 'traditional', 'typical', 'widely used', 'existing', 'previous', 'prior', 'current'], ['method', 'methods', 'technique', 'techniques', 'approach', 'approaches', 'architectures', 'practice', 'datasets', 'benchmarks']),
		...phrases(['state of the art', 'sota', 'current', 'existing', 'recent', 'most', 'many', 'modern', 'frontier', 'leading', 'powerful', 'proprietary', 'closed-source', 'open-source', 'open-weight', 'tested', 'evaluated', 'several'], ['models', 'language models', 'llms', 'lms', 'vlms', 'mllms', 'lmms', 'systems', 'methods', 'approaches', 'large language models']),
		'one speaks of', 'in the literature', 'many papers', 'several papers', 'lack of time', 'other models', 'the other models', 'baselines', 'lms', 'models struggle', 'llms struggle', 'models fail', 'llms fail', 'models still struggle', 'models perform poorly', 'models often', 'a model that', 'any model', 'models that', 'its variants', 'lora variants', 'nlp research', 'the field of', 'previous approaches', 'prior approaches', 'earlier approaches', 'has always been', 'these methods', 'this method', 'the method', 'this technique', 'this approach', 'this paradigm', ...phrases(['practical use of', 'adoption of'], ['such models']), 'improvement over',
		...phrases(['problem', 'problems', 'challenge', 'challenges'], ['of large language models', 'of llms', 'of language models', 'of generative models', 'in llms', 'in large language models']), ...phrases(['earlier', 'older', 'other', 'competing', 'commercial', 'classical', 'conventional'], ['systems', 'recognisers', 'recognizers', 'detectors', 'taggers', 'tools', 'solutions', 'approaches']), ...phrases(['others'], ['often', 'fail', 'lose', 'miss', 'overlook', 'struggle', 'forget', 'break']), ...phrases(['humans', 'people', 'experts', 'robots'], ['overlook', 'struggle to', 'still struggle', 'forget to']), 'open models lag', 'speech recognisers often', 'speech recognizers often',
	],
	zh: [...phrases(['取得了', '取得'], ['显著进展', '巨大进展', '重大进展', '长足进步', '巨大成功', '突破性进展', '顯著進展'], ''), '常见方法', '常用方法', '常见的方法', '常用的方法', '通用做法', '常见做法', ...phrases(['原版', '原生', '原始', '官方'], ['llama', 'mistral', 'mixtral', 'qwen', 'gemma', 'bert', 'gpt', 'chatglm', 'whisper', 'clip', 'sd', 'stable diffusion'], '-'), ...phrases(['原版', '原生', '原始'], ['的llama', '的mistral', '的模型', '模型'], ''), '论文里', '论文中', '论文指出', '不少论文', '文献中', '受限于时间', '受限于篇幅', '限于篇幅', '对比模型', '其他模型', '其它模型', '基线模型', '现有模型', '主流模型', '大多数模型', '许多模型', '多数模型', ...phrases(['大模型', '语言模型'], ['普遍', '面临', '往往'], ''), '一直是', '这些方法', '該方法', '该方法', '该方案', '此方法', '这类方法', '这些技术', '该技术', ...phrases(['此类模型', '这类模型', '這類模型'], ['的应用', '的使用', '的應用'], ''), ...phrases(['gpt', 'gpt-4', 'gpt-4o', 'chatgpt', 'llama'], ['也会', '也', '都会', '也可能'], '-'), '同类模型', '同类产品', '别的模型', '以往的模型', '早期的系统', '其他系统', '别的系统', ...phrases(['备受', '受到', '備受'], ['关注', '广泛关注', '關注'], '')],
	ja: [...phrases(['このようなモデルの', 'こうしたモデルの'], ['実用', '実際の使用', '実際の利用', '普及'], ''), '目覚ましい', '大きな成功を収め', '著しい進歩', '飛躍的な進歩', '一般的な手法', 'よく使われる手法', '一般的な方法', '多くの論文', '論文で', '時間の都合', '他のモデル', '既存のモデル', '多くのモデル', '最先端のモデル', 'この手法', '新しい手法', '他のシステム', '他社の', '以前のシステム', '従来のモデル', '人間でも'],
	ko: [...phrases(['이러한 모델의', '이런 모델의'], ['활용', '보급', '실제 사용']), '큰 성공을 거두', '성공을 거두었지만', '눈부신 발전', '괄목할', '일반적인 방법', '흔한 방법', '흔히 쓰이는 방법', '일반적인 방식', '연구는', '연구가', '다룬 논문', '다른 모델', '기존 모델', '많은 모델', '최신 모델', '이 방법', '다른 시스템', '기존 시스템', '타사', '사람들은 흔히', ...phrases(['사용하는', '활용하는', '이용하는'], ['모델들'])],
	fr: [...phrases(['ont connu', 'ont fait', 'ont réalisé'], ['des progrès', 'd\'énormes progrès', 'de grands progrès', 'un grand succès', 'd\'immenses progrès']), 'méthodes courantes', 'méthode la plus courante', 'méthodes classiques', 'approches classiques', 'approches courantes', 'on parle de', 'on parle d\'hallucination*', 'les autres modèles', 'd\'autres modèles', 'les modèles actuels', 'la plupart des modèles', 'de nombreux modèles', 'adoption de tels modèles', 'usage pratique de tels modèles', 'cette méthode', 'd\'autres systèmes', 'les autres systèmes', 'les systèmes existants', 'là où d\'autres', 'là où les autres'],
	de: ['die meisten * modelle', 'die meisten * * modelle', ...phrases(['große', 'enorme', 'beachtliche', 'bemerkenswerte', 'beeindruckende'], ['fortschritte', 'erfolge']), 'gängige methode*', 'gängigen methoden', 'übliche methode*', 'üblichen methoden', 'gängige verfahren', 'übliche verfahren', 'gängigste*', 'man spricht von', 'spricht man von', 'andere modelle', 'anderen modelle', 'heutige modelle', 'aktuelle modelle', 'die meisten modelle', 'viele modelle', 'einsatz solcher modelle', 'verbreitung solcher modelle', 'diese methode', 'andere systeme', 'anderen systeme', 'frühere systeme', 'bestehende systeme', 'wo andere'],
	es: [...phrases(['han logrado', 'han experimentado', 'han hecho'], ['grandes avances', 'avances notables', 'grandes progresos', 'enormes avances', 'un gran éxito']), 'métodos habituales', 'método más común', 'métodos comunes', 'enfoques habituales', 'métodos clásicos', 'se habla de', 'los demás modelos', 'otros modelos', 'los modelos actuales', 'la mayoría de los modelos', 'muchos modelos', 'uso práctico de tales modelos', 'adopción de tales modelos', 'este método', 'otros sistemas', 'los demás sistemas', 'sistemas anteriores', 'donde otros', 'donde los demás'],
};
