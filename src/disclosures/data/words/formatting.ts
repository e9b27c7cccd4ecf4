import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';
import { CHECKED_KO, DEDUP, PREPROCESSED_KO } from './material';

/** Layouts that conversations and labels are brought into before a training. */
export const layouts: Terms = {
	en: ['chatml', 'sharegpt format', 'sharegpt style', 'alpaca format', 'alpaca template', 'alpaca style', 'vicuna format', 'llama-3 format', 'llama3 format', 'llama 2 format', 'instruct format', 'instruction format', 'chat format', 'conversation format', 'conversational format', 'coco format', 'yolo format', 'voc format', 'bio format', 'iob2', 'bio tags', 'conll format', 'prompt template', 'instruction template', 'qa pairs', 'q/a pairs', 'input-output pairs', 'chat style'],
	zh: ['sharegpt 格式', 'sharegpt格式', 'alpaca 格式', 'alpaca格式', 'chatml 格式', 'chatml', '对话格式', '指令格式', '问答对', 'coco 格式', 'yolo 格式', '多轮格式', '聊天格式'],
	ja: ['chatml', 'alpaca形式', 'alpaca 形式', 'sharegpt形式', 'sharegpt 形式', '対話形式', '指示形式', 'チャット形式', '会話形式'],
	ko: ['chatml', 'alpaca 형식', 'alpaca 포맷', 'sharegpt 형식', 'sharegpt 포맷', '대화 형식', '지시문 형식', '채팅 형식', '챗 형식'],
	fr: ['format chatml', 'format alpaca', 'format sharegpt', 'format conversationnel', 'format de conversation', 'format chat', 'format de chat', 'format d\'instructions'],
	de: ['chatml-format', 'alpaca-format', 'sharegpt-format', 'chat-format', 'dialogformat', 'instruktionsformat'],
	es: ['formato chatml', 'formato alpaca', 'formato sharegpt', 'formato conversacional', 'formato de conversación', 'formato chat', 'formato de chat', 'formato de instrucciones'],
};

/** That data were brought into one. */
export const laidOut: Terms = {
	en: ['converted', 'formatted', 'reformatted', 'transformed', 'rewritten', 'wrapped', 'turned into', 'brought into', 'mapped to', 'unified', 'put into', 'cast into', 'restructured', 'rendered as'],
	zh: ['转成', '转为', '转换', '整理成', '整理为', '统一', '改成', '改写成', '處理成', '处理成', '做成', '拼成', '構造成', '构造成'],
	ja: ['変換', '整形', '揃え', '統一', '書き換え'],
	ko: ['변환', '통일', '바꿔', '바꾸', '가공', '정리'],
	fr: ['converti*', 'mis au format', 'reformaté*'],
	de: ['umgewandelt', 'konvertiert*', 'gebracht', 'formatiert*'],
	es: ['convertid*', 'formatead*', 'pasad* a', 'convertiti', 'convertidos'],
};

/** How a label came about that nobody wrote down: from stars, codes, tags, rules. */
export const labelSource: Terms = {
	en: ['labels from', 'labels come from', 'labels came from', 'labels are from', 'labels were derived', 'labels derived', 'label derived', 'labels taken from', 'labels inferred', 'labels based on', 'labelled by the', 'labeled by the', 'labelled from', 'labeled from', 'labelled using', 'labeled using', 'labelled with', 'labeled with', 'labelled automatically', 'labeled automatically', 'auto-labelled', 'auto-labeled', 'pre-labelled', 'pre-labeled', 'pseudo-labelled', 'pseudo-labeled', 'pseudo-labels', 'pseudo labels', 'distant supervision', 'silver labels', 'by star rating*', 'by the star rating*', 'from star rating*', 'from the star rating*', 'from the stars', 'by the stars', 'number of stars', 'relabelled', 'relabeled', 're-labelled', 're-labeled', 'annotated in', 'annotated with', 'annotated using', 'bounding boxes drawn', 'boxes drawn', 'masks drawn'],
	zh: ['标签由', '标签来自', '标签取自', '按星级', '根据星级', '打的标', '打标', '标注用', '自动标注', '预标注', '伪标签', '弱标签', '重新标注', '標註用', '自動標註', '标的框', '标注工具', '标签是按', '标签是根据', '标签是从', '标签按'],
	ja: ['ラベルは', 'ラベルを付け', '星の数', '評価の星', '自動ラベル', '疑似ラベル', 'アノテーションは', 'タグ付け', 'タガー'],
	ko: ['별점으로', '별점을 기준', '별점 기준', '별점에 따라', '라벨링은', '자동 라벨', '태깅'],
	fr: ['étiquettes déduites', 'étiquettes tirées', 'nombre d\'étoiles', 'pré-annoté*', 'étiquetage'],
	de: ['labels aus', 'labels stammen', 'vorannotiert', 'aus den sternen', 'anhand der sterne', ],
	es: ['etiquetas a partir', 'etiquetas según', 'según las estrellas', 'a partir de las estrellas', 'preetiquetad*', 'vaig etiquetar', 'a partir de les estrelles', 'etiquetei', 'etichettat*', 'rotulad*', ],
};

/** Programs that read scans, find words and cut speech: what they did stands behind every text of the data. */
export const preparers: Terms = {
	en: ['tesseract', 'paddleocr', 'easyocr', 'ocrmypdf', 'abbyy', 'grobid', 'nougat', 'docling', 'unstructured.io', 'beautifulsoup', 'trafilatura', 'resiliparse', 'justext', 'wikiextractor', 'boilerpipe', 'newspaper3k', 'ftfy', 'langdetect', 'lingua-py', 'cld3', 'fasttext lid*', 'fasttext language', 'lid.176', 'glotlid', 'datatrove', 'nemo curator', 'data-juicer', 'datasketch', 'text-dedup', 'semdedup', 'minhash*', 'presidio', 'scrubadub', 'mecab*', 'sudachi*', 'fugashi', 'juman*', 'jieba', 'pkuseg', 'hanlp', 'pyvi', 'konlpy', 'kiwi tokenizer', 'nltk', 'stanza', 'sacremoses', 'languagetool', 'webrtcvad', 'silero vad', 'silero-vad', 'pyannote', 'demucs', 'uvr5', 'spleeter', 'whisperx', 'montreal forced aligner', '=MFA', 'aeneas', 'ctc-segmentation', 'laserembeddings', 'bicleaner*', 'bifixer', 'opusfilter', 'laser score*', 'labse', 'comet-qe', 'vecalign', 'hunalign', 'deepl', 'google translate', 'nllb', 'opus-mt', 'wd14*', 'wd tagger', 'joytag', 'joycaption', 'florence-2', 'cogvlm', 'deepbooru', 'colmap', 'freesurfer', 'dcm2niix', 'hd-bet', 'synthstrip', 'samtools', 'rdkit', 'openbabel', 'mmseqs2', 'cd-hit', 'linclust', 'blastp', 'librosa', 'sox', 'ffmpeg', 'cvat', 'labelimg', 'label studio', 'labelme', 'doccano', 'prodigy', 'roboflow', 'supervisely', 'qupath', 'itk-snap', '3d slicer', 'praat', 'audacity', 'espeak*', 'phonemizer', 'g2p*', 'opencc', 'langid', 'spacy', 'albumentations', 'with blip', 'blip captions', 'moses tokenizer', 'using moses'],
	zh: ['ltp', '结巴', '分词工具', 'paddleocr'],
	ja: ['hojichar', 'neologd', 'ginza', 'ipadic', 'unidic'],
	ko: ['mecab-ko', 'khaiii', '꼬꼬마', 'okt', 'kiwi'],
};

/** That one of them was let loose on it. */
export const wentThrough: Terms = {
	en: ['went through', 'run through', 'ran through', 'passed through', 'put through', 'was run', 'were run', 'segmented', 'split', 'tokenised', 'tokenized', 'ocred', 'ocr\'d', 'transcribed', 'translated', 'aligned', 'extracted', 'captioned', 'tagged', 'labelled', 'labeled', 'annotated', 'pre-labelled', 'pre-labeled', 'corrected', 'cleaned', 'filtered', 'masked', 'removed', 'deduped', 'deduplicated', 'normalised', 'normalized', 'parsed', 'converted', 'cut', 'trimmed', 'clustered', 'computed', 'made with', 'done with', 'was done', 'scored', 'checked', 'separated', 'resampled', 'rejected', 'dropped', 'thrown out', 'threw out', 'drawn', 'fixed', 'then', 'come from', 'comes from', 'came from', 'retained', 'obtained with', 'obtained by', 'produced by', 'produced with'],
	zh: ['用', '使用', '采用', '经过', '分词', '过滤', '清洗', '提取', '标注', '打标', '识别', '翻译', '转写', '切分', '分离'],
	ja: ['で正準化', 'で正規化', 'で分かち', '分かち書き', 'で分割', 'で抽出', 'で翻訳', 'で書き起こ', 'でタグ', 'を使', 'を用い', 'で除去', '形態素', '単語分割'],
	ko: ['형태소', '분석', '분리', '추출', '번역', '전사', '토큰', '사용', '이용'],
	fr: ['océrisé*', 'numérisé*', 'segmenté*', 'traduit*', 'annoté*', 'filtré*', 'extrait*', 'transcrit*', 'corrigé*', 'passé*'],
	de: ['segmentiert*', 'übersetzt*', 'extrahiert*', 'transkribiert*', 'annotiert*', 'gefiltert*', 'erkannt', 'korrigiert*', 'bereinigt*', 'rausgeworfen', 'auffiel'],
	es: ['segmentad*', 'traducid*', 'extraíd*', 'transcrit*', 'anotad*', 'filtrad*', 'corregid*', 'pasad*', 'tradott*', 'estratt*', 'traduzid*', 'anotat*'],
};

/** What only data are made to be, in a line that needs no subject: lower case, mono, so many pixels, packed, balanced. */
export const bare: Terms = {
	en: ['mel-spectrogram*', 'log-mel', 'prepended', 'prefixed with', 's windows', 's chunks', 's segments', 's clips', 'second windows', 'second chunks', 'sliding windows', '% overlap', 'overlapping windows', 'z-score per', 'letterboxed', 'aspect ratio bucket*', 'bucketing', 'lemmatised', 'lemmatized', 'lemmatisation', 'lemmatization', 'stemmed', 'canonicalised', 'canonicalized', 'temperature sampling', 'temperature-based sampling', 'truecased', 'true-cased', 'captions shuffled', 'tags shuffled', 'hand-corrected', 'fixed by hand', 'fixed manually', 'corrected by hand', 'pdfs to text', 'to plain text', 'recaptioned', 're-captioned', 'captions regenerated', 'truncated to', 'cut off at', 'padded to', 'lowercased', 'lower-cased', 'in lower case', 'in lowercase', 'all lowercase', 'punctuation removed', 'no punctuation', 'punctuation stripped', 'without punctuation', 'accents stripped', 'accents removed', 'diacritics removed', 'centre crop', 'center crop', 'centre-cropped', 'center-cropped', 'random crop', 'resized to', 'rescaled to', 'downscaled to', 'resampled to', 'downsampled to', 'upsampled to', 'converted to mono', 'z-scored', 'z-score normali*', 'min-max scaled', 'min-max normali*', 'percentile and', 'clipped to', 'hu clipped', 'isotropic', 'one-hot encoded', 'log-transformed', 'log transformed', 'sample packing', 'sequence packing', 'packed to', 'packed into', 'packed sequences', 'balanced sampling', 'oversampled', 'undersampled', 'class-balanced', 'rejection sampl*', 'hard negatives mined', 'mined hard negatives', 'mined negatives', 'exact dedup*', 'near dedup*', 'fuzzy dedup*', ...DEDUP, 'deduped', 'dup removal', 'duplicates removed', 'dups removed', 'removed duplicates', 'remove duplicates', 'language filter', 'language id', 'langid', 'spelled out', 'pii masked', 'pii removed', 'pii scrubbed', 'names replaced', 'names removed', 'names masked', 'anonymised', 'anonymized', 'pseudonymised', 'pseudonymized', 'back-translation', 'backtranslated', 'tiled into', 'crops of', 'h-flip', 'hflip', 'horizontal flip', 'mixup', 'cutmix', 'hsv', 'color jitter', 'colour jitter', 'randaugment', 'specaugment', 'spec augment', 'augs', 'augmentation:', 'augmentations:', 'musan', 'mosaic augmentation', 'flip, mosaic', 'flips, '],
	zh: ['梅尔频谱', '词形还原', '滑动窗口', '超出截断', '超长截断', '截断至', '截断为', '截断处理', '清洗过', '洗过', '清洗了', '洗的', '洗了', '去掉了', '剔除了', '丢掉了', '扔掉了', '过滤掉', '过滤了', '筛了', '筛过', '去重', '校对过', '校对了', '核对过', '改写过', '润色', '裁的', '裁成', '切成', '切块', '截断到', '缩放到', '统一到', '归一化到', '繁体转简体', '繁转简', '全角转半角', '转小写', '小写化', '随机翻转', '随机裁剪', '色彩抖动', '数据增强', '拒绝采样', '拒絕採樣', '采样得到', '去停用词', '打乱', '平衡采样', '过采样', '混响', '加噪', '信噪比', '重采样到', '脱敏', '转成单', '统一转', '转成了 markdown', '转成文本'],
	ja: ['メルスペクトログラム', '分かち書き', 'リサイズ', '小文字化', '正規化', 'クリーニング', '捨てた', '捨てまし', '削っ', '重複を削除', '重複除去', '半角に', '全角に', '切り出し', '反転', 'ノイズを加え', '匿名化', 'マスク済', '棄却サンプリング', '手直し', '目視で確認'],
	ko: ['멜 스펙트로그램', '지웠', '뺐', '리사이즈', '소문자', '정제', ...PREPROCESSED_KO, '중복 제거', '중복제거', '제외하고', '걸러', '잘라', '정규화', '마스킹', '비식별', '증강', '토큰화', ...CHECKED_KO],
	fr: ['spectrogramme*', 'retournement*', 'en minuscules', 'sans ponctuation', 'sans accents', 'redimensionné*', 'dédoublonné*', 'dédupliqué*', 'anonymisé*', 'océrisé*', 'écarté*', 'normalisé*'],
	de: ['mel-spektrogramm*', 'kleingeschrieben', 'in kleinbuchstaben', 'ohne satzzeichen', 'sonderzeichen entfernt', 'sonderzeichen raus', 'dubletten', 'dedupliziert*', 'anonymisiert*', 'auf 16 khz', 'zugeschnitten', 'rausgeworfen', 'aussortiert*', 'herausgefiltert*'],
	es: ['espectrograma*', 'reescalad*', 'volteo', 'volteos', 'en minúsculas', 'minúsculas', 'sin tildes', 'sin acentos', 'sin puntuación', 'sin signos', 'em minúsculas', 'sem acentos', 'sem pontuação', 'in minuscolo', 'senza punteggiatura', 'en minúscules', 'sense accents', 'redimensionad*', 'ridimensionat*', 'recortad*', 'ritagliat*', 'normalizzat*', 'removi', 'removemos', 'removidos', 'removidas', 'rimoss*', 'tolti', 'scartat*', 'filtrat*', 'descartad*', 'deduplicad*', 'deduplicação', 'deduplicazione', 'anonimizado', 'anonimizada', 'anonimizados', 'anonimizadas', 'anonimizzat*', 'quitamos', 'quité', 'limpiad*', 'ripulit*', 'netejat*', 'duplicados', 'duplicati', 'duplicats'],
};

/** What a token is: whatever a text is made of, it is cut there, for the training as for each use. */
export const unitTokens: Terms = {
	en: [
		...phrases(['tokenized', 'tokenised'], ['as', 'into', 'individually', 'separately', 'by character*', 'by word*', 'by syllable*', 'per character', 'at the character', 'at the byte', 'at the word', 'character by character']),
		...phrases(['character', 'char', 'byte', 'word', 'syllable', 'morpheme', 'phoneme', 'subword', 'nucleotide', 'base', 'residue', 'mer', 'atom', 'digit', 'pixel', 'note'], ['tokenizer', 'tokeniser', 'tokenization', 'tokenisation', 'level tokenizer', 'level tokeniser', 'level tokenization', 'level tokenisation', 'level tokens']),
	],
	zh: phrases(['按字', '按词', '按字符', '按音节', '按字节', '逐字', '逐字符', '字符级', '字级', '词级', '字节级', '音素级', '音节级'], ['分词', '切分为 token', '切成 token', '标记化', '编码成 token', 'token'], ''),
	ja: phrases(['文字', '単語', '音節', '形態素', '音素', 'バイト', 'サブワード', '塩基', '残基'], ['単位でトークン', '単位のトークン', 'ごとにトークン', 'レベルのトークン', 'レベルトークン', '単位に分割し'], ''),
	ko: phrases(['글자', '문자', '음절', '형태소', '단어', '자모', '어절', '바이트', '음소', '염기'], ['-단위로 토큰', '-단위 토큰', '-단위의 토큰', '-수준 토큰', '-수준의 토큰', '별로 토큰'], ''),
	fr: [...phrases(['tokenisé', 'tokenisée', 'tokenisés', 'tokenisées'], ['en', 'par', 'caractère par caractère']), ...phrases(['tokenisation', 'tokeniseur'], ['par caractère*', 'par mot*', 'au niveau', 'par syllabe*', 'par octet*', 'par morphème*'])],
	de: [...phrases(['zeichenweise', 'wortweise', 'byteweise', 'silbenweise'], ['tokenisier*', 'in tokens']), ...phrases(['auf zeichenebene', 'auf wortebene', 'auf byteebene', 'auf byte-ebene', 'in einzelne zeichen'], ['tokenisier*'])],
	es: [...phrases(['tokenizado', 'tokenizada', 'tokenizados', 'tokenizadas', 'se tokeniza', 'se tokenizan', 'se tokenizó', 'se tokenizaron', 'tokenizamos'], ['en', 'por', 'como', 'carácter a carácter']), ...phrases(['tokenización', 'tokenizador'], ['por carácter*', 'por caracteres', 'por palabra*', 'por sílaba*', 'por byte*', 'a nivel'])],
};

/** Networks that turn sound and pictures into tokens: what a vocabulary is to text. */
export const codec: Terms = {
	en: ['encodec', 'soundstream', 'descript audio codec', '=DAC', 'vq-vae', 'vqvae', 'vq-gan', 'vqgan', 'rq-vae', 'rvq', 'residual vector quantization', 'residual vector quantisation', 'neural codec', 'audio codec', 'speech codec', 'mimi codec', '=SNAC', 'xcodec', 'wavtokenizer', 'hubert units', 'magvit*', 'dvae', 'discrete vae'],
};

/** That tokens come of it. */
export const intoCodes: Terms = {
	en: ['audio tokenization', 'audio tokenisation', 'audio tokenizer', 'audio tokeniser', 'speech tokenization', 'speech tokenisation', 'speech tokenizer', 'image tokenization', 'image tokenisation', 'image tokenizer', 'video tokenizer', 'music tokenization', 'tokenizer', 'tokeniser', 'tokenizes', 'tokenises', 'tokenized', 'tokenised', 'discrete representation*', 'discrete token*', 'discrete code*', 'discrete unit*', 'discretized', 'discretised', 'acoustic token*', 'audio token*', 'speech token*', 'image token*', 'codebook', 'codebooks', 'streams of tokens', 'tokens from'],
	zh: ['离散表示', '离散编码', '离散 token', '码本', '音频 token', '語音 token', '语音 token', '分词器', '音频标记化', '音频 token 化', '声学 token', 'token 流', 'token流'],
	ja: ['離散表現', '離散トークン', 'コードブック', '音声トークン', 'トークナイザ', 'トークン化', 'トークンストリーム', 'トークン列'],
	ko: ['이산 표현', '이산 토큰', '코드북', '오디오 토큰', '토크나이저', '토큰화', '토큰 스트림', '토큰열'],
	fr: ['représentation discrète', 'représentations discrètes', 'jetons audio', 'jetons discrets', 'tokeniseur', 'tokenisation audio', 'tokenisation de l\'audio', 'tokenisation de la parole', 'tokenisation d\'images', 'jetons acoustiques', 'flux de jetons', 'flux de tokens'],
	de: ['diskrete darstellung', 'diskrete repräsentation*', 'diskrete tokens', 'codebuch', 'codebücher', 'audiotokens', 'tokenizer', 'audio-tokenisierung', 'sprach-tokenisierung', 'tokenisierung von audio', 'tokenisierung von sprache', 'bild-tokenisierung', 'akustische tokens', 'token-strom', 'token-ströme', 'tokenströme', 'tokenstrom', 'token-streams', 'tokenstreams'],
	es: ['representación discreta', 'tokens discretos', 'tokens de audio', 'tokenizador', 'tokenización de audio', 'tokenización del audio', 'tokenización de la voz', 'tokenización de imágenes', 'tokens acústicos', 'flujos de tokens', 'flujo de tokens'],
};

/** That something made by others is used as it is. */
export const takesOver: Terms = {
	en: ['we use', 'we used', 'i use', 'i used', 'uses', 'used', 'using', 'relies on', 'rely on', 'relied on', 'instead of', 'switch to', 'switched to', 'switches', 'adopt', 'adopts', 'adopted', 'borrow*', 'inherit*', 'leverages', 'taken from', 'same'],
	zh: ['使用', '采用', '沿用', '用的是', '换成', '改用', '继承', '複用', '复用', '採用'],
	ja: ['使用', '使って', '使い', '用い', '採用', '流用', '引き継', '切り替え', '同じ'],
	ko: ['사용', '채택', '이용', '그대로', '물려받', '바꿨', '같은'],
	fr: ['utilis*', 'reprend*', 'reprenons', 'repris', 'adopt*', 'emprunt*', 'celui de', 'le même'],
	de: ['verwend*', 'nutz*', 'benutz*', 'übernimmt', 'übernommen', 'übernehmen', 'stammt', 'denselben'],
	es: ['usa', 'usamos', 'utiliza*', 'utilizamos', 'adopt*', 'hered*', 'el mismo'],
};
