import type { Terms } from '../../disclosure';
import { SEE_ZH, phrases } from '../../phrases';
import { DEDUP } from './material';

/** By what data are sorted and mended if not by hand. */
export const instrument: Terms = {
	en: ['regular expression', 'regular expressions', 'regex', 'regexes', 'heuristic', 'heuristics', 'rule-based', 'set of rules', 'handwritten rules', 'list of', 'with a list', 'word list', 'wordlist', 'url list', 'blocklist', 'blocklists', 'denylist', 'stop list', 'stoplist', 'ut1', 'classifier', 'classifiers', 'detector', 'tagger', 'parser', 'script', 'scripts', 'language model', 'judge', 'judges', 'filter', 'filters', 'aligner', 'forced alignment', 'voice activity', 'speech recogniser', 'perplexity', 'hash', 'hashing', 'hashes', 'suffix array', 'embeddings', 'edit distance', 'n-gram', 'n-grams', 'dictionary', 'lookup', 'look-up', 'tree-sitter', 'opencc', 'langid', 'cld2', 'simhash', 'clip score', 'clip scores', 'ffmpeg', 'opencv', 'matlab', 'rdkit', 'mmseqs2', 'cd-hit', 'blast', 'sox', 'librosa', 'imagemagick'],
	zh: ['规则', '規則', '分类器', '分類器', '脚本', '词表过滤', '黑名单', '名单', '词典', '检测器', '检测模型', '打分模型', '裁判模型', '语言模型打分', '占位符', '佔位符', '困惑度', '哈希', '编辑距离', '相似度', 'opencc', 'asr', 'ocr', 'vad', '信噪比', '质量模型', '启发式', '正则表达', '正则匹配', '正则过滤', '正则清', '正则规则', '正则替换', '正则去', '正则提取', '用正则'],
	ja: ['正規表現', 'ルール', '分類器', 'スクリプト', '辞書', '検出器', 'リストで', 'リストに', 'パープレキシティ', 'ハッシュ', '編集距離', '類似度', '判定器', '判定モデル', '判定で', 'プレースホルダ', 'vad'],
	ko: ['정규식', '정규표현식', '규칙', '분류기', '스크립트', '사전으로', '검출기', '목록으로', '퍼플렉시티', '해시', '유사도', '판정 모델', '자리표시자'],
	fr: ['expression régulière', 'expressions régulières', 'règles', 'classifieur', 'script', 'liste de', 'dictionnaire', 'détecteur', 'perplexité'],
	de: ['regulärer ausdruck', 'reguläre ausdrücke', 'regulären ausdrücken', 'regeln', 'klassifikator', 'skript', 'liste von', 'einer liste', 'wörterbuch', 'detektor', 'perplexität', 'platzhalter'],
	es: ['expresión regular', 'expresiones regulares', 'reglas', 'clasificador', 'lista de', 'diccionario', 'detector', 'perplejidad'],
};

const TAKEN = ['cut', 'sliced', 'chopped', 'chunked', 'segmented', 'cropped', 'resized', 'rescaled', 'scaled', 'resampled', 'downsampled', 'packed', 'concatenated', 'joined', 'merged', 'padded', 'truncated', 'shortened', 'trimmed', 'clipped', 'filtered', 'cleaned', 'removed', 'dropped', 'discarded', 'blocked', 'stripped', 'caught', 'replaced', 'masked', 'blurred', 'redacted', 'anonymised', 'anonymized', 'pseudonymised', 'normalised', 'normalized', 'standardised', 'standardized', 'lowercased', 'tokenised', 'tokenized', 'converted', 'turned into', 'shuffled', 'subsampled', 'deduplicated', 'rotated', 'flipped', 'mirrored', 'warped', 'rectified', 'corrected', 'transcribed', 'translated', 'extracted', 'parsed', 'interpolated', 'rewritten', 'collapsed', 'made unrecognisable', 'made unrecognizable', 'made anonymous', 'brought to', 'mapped to', 'laid out', 'detrended'];

/** A step told in the voice of any time. That it belongs to a training must stand beside it: "are cut before training". */
export const stepAsIs: Terms = {
	en: [...phrases(['are', 'is', 'get', 'gets', 'being', 'are then', 'are first', 'is then', 'is first', 'are all', 'are randomly', 'were', 'was', 'been'], TAKEN), ...phrases(['takes', 'throws', 'sorts', 'weeds', 'filters', 'picks', 'cuts'], ['out', 'away'])],
	zh: ['矫正', '校准', '裁切', '裁剪', '拆分', '拆成', '切分', '切成', '切开', '切段', '拼接', '拼成', '打包', '截断', '缩放', '归一化', '替换', '转成', '转为', '轉為', '转换', '修正', '规整', '去重', '剔除', '过滤', '清洗', '去除', '抹去', '屏蔽', '遮盖', '脱敏', '重采样', '不收', '弃用', '不用', '抽帧', '补齐', '统一为', '统一到', '合并为', '合并成', '合并重复', '合并相邻', '合并短', '数据合并', '标签合并', '类别合并'],
	ja: ['切り', '区切り', '区切っ', '連結', '詰め合わせ', '挟ん', '揃え', '伏せ字', '置き換え', '切り出', '切り抜', '分割', '変換', '補正', '除去', '除外', '正規化', '統一', '結合', '修正', 'そろえ', '間引'],
	ko: ['잘라', '자르', '잘랐', '이어 붙', '나누', '나눴', '나눈', '분할', '변환', '치환', '바꾸', '바꿨', '제거', '제외', '정규화', '통일', '합치', '합쳤', '보정', '맞추', '맞췄', '줄였'],
	fr: ['découpons', 'découpé*', 'découpe', 'extrait*', 'recadré*', 'ramené*', 'remplacé*', 'converti*', 'concaténé*', 'regroupé*', 'corrigé*', 'supprimé*', 'normalisé*', 'tronqué*', 'aligné*'],
	de: ['schnitten', 'entnahmen', 'zerlegten', 'zugeschnitten', 'verkleinert', 'zerschnitten', 'ausgeschnitten', 'ersetzten', 'entfernten', 'normierten', 'skalierten', 'wandelten', 'korrigierten', 'zerlegt', 'unterteilt', 'zusammengefügt', 'ausgerichtet'],
	es: ['cort*', 'se cortó', 'dividimos', 'se dividi*', 'extrajimos', 'recort*', 'reemplaz*', 'convertimos', 'se convirti*', 'concaten*', 'corregimos', 'se corrigi*', 'normaliz*', 'alineamos', 'troce*'],
};

/** Who looks at examples one after the other. */
export const checker: Terms = {
	en: ['annotator', 'annotators', 'students', 'student assistants', 'doctors', 'nurses', 'physicians', 'radiologists', 'experts', 'reviewers', 'linguists', 'editors', 'translators', 'native speakers', 'native speaker', 'volunteers', 'lawyers', 'teachers', 'curators', 'crowdworkers', 'two of us', 'by hand', 'manually', 'a human', 'humans', 'a second person', 'a third person', 'colleagues', 'specialists', 'pathologists', 'biologists', 'operators', 'semi-automatically'],
	zh: ['医生', '律师', '标注员', '專家', '专家', '老师', '学生', '编辑', '译者', '人工', '志愿者', '母语者', '工程师', '主任', '同事', '標註員', '两人', '三人'],
	ja: ['医師', '専門家', '学生', '校正者', '作業者', '人手', '目視', '編集者', '母語話者', 'アノテータ', '担当者', '二人', '三人', '2 名', '3 名', '2名', '3名'],
	ko: ['의사', '전문가', '학생', '작업자', '수작업', '검수자', '편집자', '원어민', '담당자', '두 명', '세 명', '사람이'],
	fr: ['annotatrices', 'annotateurs', 'annotatrice', 'annotateur', 'médecins', 'experts', 'étudiants', 'linguistes', 'relecteurs', 'à la main', 'bénévoles', 'juristes', 'enseignants'],
	de: ['annotator*', 'ärzt*', 'fachleute', 'experten', 'expertinnen', 'studierende', 'lektor*', 'von hand', 'freiwillige', 'jurist*', 'lehrkräfte', 'mitarbeiter*'],
	es: ['anotador*', 'médic*', 'expert*', 'estudiantes', 'lingüistas', 'revisor*', 'a mano', 'voluntari*', 'jurist*', 'docentes'],
};

/** What they do there. */
export const checks: Terms = {
	en: ['checked', 'double-checked', 'went through', 'going through', 'reviewed', 're-read', 'proofread', 'corrected', 'verified', 'validated', 'inspected', 'resolved', 'settled', 'adjudicated', 'read through', 'looked at', 'looked through', 'mended', 'repaired', 'fixed', 'screened', 'vetted', 'sorted out', 'repunctuated'],
	zh: ['核对', '校对', '复核', '审核', '检查', '裁定', '仲裁', '修正', '改写', '改错', '复查', '核查', '审校', '校正', '把关', '校對', '複核'],
	ja: ['確認し', '確認しま', '点検', '校正', '修正し', '見直', '裁定', '照合', '検品', '直し', '校閲'],
	ko: ['검수', '검토', '확인했', '교정', '수정했', '대조', '점검', '조정'],
	fr: ['relu', 'relus', 'relue', 'relues', 'vérifié*', 'corrigé*', 'contrôlé*', 'tranché*', 'validé*'],
	de: ['prüften', 'geprüft', 'überprüf*', 'korrigiert*', 'durchgesehen', 'gegengelesen', 'kontrollier*', 'sichteten', 'gesichtet', 'berichtigt*'],
	es: ['revisaron', 'revisó', 'revisamos', 'verificaron', 'corrigieron', 'comprobaron', 'resolvieron', 'validaron', 'contrastaron'],
};

/** And what they look at. */
export const checked: Terms = {
	en: ['labels', 'label', 'all labels', 'annotations', 'annotation', 'every example', 'each example', 'every sample', 'each sample', 'all samples', 'examples', 'transcripts', 'transcriptions', 'translations', 'captions', 'masks', 'boxes', 'pairs', 'every pair', 'corpus', 'newspapers', 'recordings', 'ocr errors', 'spelling', 'misspellings', 'typos', 'sentences', 'entries', 'records', 'training data', 'training set', 'dialogues', 'letters'],
	zh: ['标签', '标注', '样本', '转写', '译文', '语料', '字幕', '描述', '框', '每条', '逐条', '问答', '训练数据', '指令', '標籤', '標註', '語料', '樣本'],
	ja: ['ラベル', 'アノテーション', 'サンプル', '書き起こし', '訳文', 'コーパス', 'キャプション', 'データ', '対訳', '例文', '文字起こし'],
	ko: ['라벨', '주석', '샘플', '전사', '번역문', '말뭉치', '캡션', '데이터', '레이블'],
	fr: ['étiquettes', 'annotations', 'annotation', 'exemples', 'exemple', 'transcriptions', 'traductions', 'légendes', 'corpus', 'paires'],
	de: ['labels', 'annotation', 'annotationen', 'beispiel*', 'transkript*', 'übersetzungen', 'korpus', 'satzpaare', 'etiketten', 'einträge'],
	es: ['etiqueta', 'etiquetas', 'anotación', 'anotaciones', 'ejemplo', 'ejemplos', 'transcripciones', 'traducciones', 'corpus', 'pares'],
};

/** Examples made out of others, by an operation that has a name. */
export const derivedBy: Terms = {
	en: phrases(['obtained', 'produced', 'created', 'made', 'derived', 'generated', 'simulated', 'synthesised', 'synthesized', 'prepared', 'computed', 'built'], ['by', 'via', 'through', 'with', 'from', 'using']),
	zh: ['得到', '生成', '制作', '合成', '构造', '获得'],
	ja: ['作成', '生成し', '合成し', '得まし', '得た', '作りまし'],
	ko: ['만들었', '생성했', '얻었', '합성했'],
	fr: ['obtenu*', 'produit*', 'créé*', 'générés par', 'générées par'],
	de: ['gewonnen', 'erzeugt*', 'erstellt*', 'hergestellt'],
	es: ['obtuv*', 'obtenid*', 'cread*', 'generad*', 'se gener*'],
};
export const operation: Terms = {
	en: ['bicubic', 'downsampling', 'downscaling', 'upsampling', 'resampling', 'cropping', 'slicing', 'tiling', 'blurring', 'blur kernel*', 'adding noise', 'gaussian noise', 'jpeg compression', 'degradation', 'random crops', 'rotating', 'rotation', 'flipping', 'warping', 'convolving', 'room impulse*', 'back-translation', 'backtranslation', 'back-translating', 'round-trip translation', 'masking', 'corrupting', 'mixing', 'speed perturbation', 'time stretching', 'pitch shifting', 'histogram equali*', 'skull stripping', 'one-hot encoding', 'shuffling', 'replacing', 'swapping', 'concatenating', 'splitting', 'merging', 'rendering', 'sliding window'],
	zh: ['双三次', '下采样', '降采样', '上采样', '重采样', '裁剪', '切块', '模糊', '加噪', '退化', '压缩', '旋转', '翻转', '回译', '替换', '拼接', '混音', '混响', '滑窗', '滑动窗口', '变速'],
	ja: ['バイキュービック', 'ダウンサンプ', 'リサンプ', '切り出し', 'ぼかし', 'ノイズ付加', 'ノイズを加', '劣化', '圧縮', '回転', '反転', '逆翻訳', '置換', '連結', '混合', '残響', 'スライディング'],
	ko: ['바이큐빅', '다운샘플', '리샘플', '크롭', '블러', '노이즈 추가', '노이즈를 더', '열화', '압축', '회전', '반전', '역번역', '치환', '연결', '잔향', '슬라이딩'],
	fr: ['bicubique', 'sous-échantillonnage', 'rééchantillonnage', 'recadrage', 'découpage', 'floutage', 'bruit gaussien', 'compression', 'rotation', 'rétrotraduction', 'fenêtre glissante'],
	de: ['bikubisch*', 'unterabtastung', 'herunterskalier*', 'zuschneiden', 'weichzeichn*', 'gaußsches rauschen', 'kompression', 'drehung', 'spiegelung', 'rückübersetzung', 'gleitend*'],
	es: ['bicúbic*', 'submuestreo', 'remuestreo', 'recorte', 'desenfoque', 'ruido gaussiano', 'compresión', 'rotación', 'retrotraducción', 'ventana deslizante'],
};

/** Which part of the data stays. */
export const onlyThose: Terms = {
	en: ['only those', 'only the', 'only answers', 'only samples', 'only examples', 'only pairs', 'only documents', 'only pages', 'only texts', 'only images', 'only clips', 'only sentences', 'only recordings', 'only responses', 'only trajectories', 'those with', 'those whose', 'those that', 'those below', 'those under', 'those above', 'those over', 'the best half', 'top half', 'top 10%', 'those having', 'the best', 'anything below', 'anything above', 'anything shorter', 'anything longer', 'whatever scored', 'everything below', 'everything above', 'everything under', 'everything over'],
	fr: phrases(['seuls les', 'seules les', 'uniquement les', 'uniquement des', 'que les', 'que des'], ['sites', 'pages', 'textes', 'documents', 'phrases', 'images', 'exemples', 'paires', 'réponses', 'enregistrements', 'extraits']),
	de: phrases(['nur', 'ausschließlich', 'nur die', 'nur solche'], ['websites', 'webseiten', 'seiten', 'texte', 'dokumente', 'sätze', 'bilder', 'beispiele', 'paare', 'antworten', 'aufnahmen']),
	es: phrases(['solo los', 'solo las', 'sólo los', 'sólo las', 'solo', 'únicamente', 'solamente'], ['sitios', 'páginas', 'textos', 'documentos', 'frases', 'imágenes', 'ejemplos', 'pares', 'respuestas', 'grabaciones']),
};
export const stayed: Terms = {
	en: ['stayed in', 'stayed', 'remained', 'were retained', 'was retained', 'were kept', 'was kept', 'survived', 'made it into', 'made it in', 'passed', 'were used for training', 'entered the', 'went into', 'went away', 'had to leave', 'went out', 'were left', 'was left', 'fell away', 'did not survive', 'we keep', 'we kept', 'is kept', 'are kept'],
	fr: ['retenu*', 'conservé*', 'gardé*', 'avons gardé', 'sont resté*', 'été collecté*', 'avons collecté', 'avons exploré', 'avons parcouru', 'crawlé*', 'aspiré*', 'moissonné*'],
	de: ['gecrawlt', 'behalten', 'beibehalten', 'übernommen', 'übrig', 'geblieben', 'blieben', 'gesammelt', 'erfasst', 'aufgenommen'],
	es: ['conserv*', 'se quedaron', 'mantuv*', 'rastreamos', 'recopilamos', 'se recopilaron', 'se rastrearon', 'retuv*', 'retenid*'],
};

/** What is not there. With a measure, it is what somebody took out. */
export const absent: Terms = {
	en: [...phrases(['do not', 'don\'t', 'does not', 'doesn\'t', 'did not', 'didn\'t', 'never'], ['appear', 'occur', 'enter', 'reach', 'make it', 'get into', 'form part', 'belong', 'feature', 'show up', 'made it', 'entered', 'reached', 'got into']), ...phrases(['are not', 'aren\'t', 'is not', 'were not', 'weren\'t', 'was not', 'never', 'not'], ['part of', 'in the', 'among', 'included', 'used', 'contained', 'present', 'admitted', 'accepted', 'taken into'])],
	zh: ['不收', '不用', '不要', '不入', '不进入', '不纳入', '未纳入', '不计入', '未收', '不参与训练', '不採用', '不采用', '舍去', '作废'],
	ja: ['使わない', '使っていない', '含めない', '含まれない', '採用しな', '入れていな', '収集対象外', '学習対象外', '学習の対象外'],
	ko: ['쓰지 않', '포함하지 않', '사용하지 않', '넣지 않', '버렸'],
	fr: ['n\'entrent pas', 'ne figurent pas', 'ne figure pas', 'n\'apparaissent pas', 'n\'ont pas été', 'ne font pas partie'],
	de: ['kommen nicht vor', 'nicht vorkommen', 'sind nicht enthalten', 'nicht verwendet', 'nicht aufgenommen', 'gehören nicht'],
	es: ['no aparecen', 'no figuran', 'no entran', 'no forman parte', 'no se usaron', 'no se incluyen'],
};

/** How a sequence of words looks when the model reads it. */
export const shape: Terms = {
	en: ['of the form', 'follows the form', 'in the form', 'the form', 'separated by', 'joined by', 'formatted as', 'looks like this', 'wrapped in', 'surrounded by', 'preceded by', 'prefixed with', 'delimited by'],
	zh: ['形式为', '格式为', '分隔', '拼接成', '包裹'],
	ja: ['形式', '区切り', '挟ん'],
	ko: ['형식', '구분'],
	fr: ['de la forme', 'sous la forme', 'séparé*'],
	de: ['der form', 'getrennt', 'in der form'],
	es: ['de la forma', 'con la forma', 'separad*'],
};
export const marker: Terms = {
	en: ['cls', 'sep', '=EOS', '=BOS', 'bos token', 'eos token', '<s>', '</s>', 'im_start', 'endoftext', 'sep token', 'cls token', 'eod', '=EOT', 'pad token', 'separator token*', 'end of sequence token', 'end of text token', 'start token', 'delimiter token*'],
	zh: ['结束符', '起始符', '分隔符', '结束标记', '分隔标记', '结束 token', '分隔 token', '結束符', '分隔符號'],
	ja: ['セパレータ', '終端トークン', '区切りトークン', '開始トークン', '終了トークン', '区切り記号'],
	ko: ['구분 토큰', '종료 토큰', '시작 토큰', '구분자', '구분 기호'],
	fr: ['jeton de fin', 'jeton de début', 'jeton séparateur', 'token de fin', 'token séparateur', 'séparateur'],
	de: ['endetoken', 'end-token', 'trenntoken', 'trenn-token', 'starttoken', 'trennzeichen'],
	es: ['token de fin', 'token final', 'token de inicio', 'token separador', 'separador'],
};
/** That it was put there. */
export const setThere: Terms = {
	en: [...phrases(['we', 'i', 'was', 'were', 'and'], ['added', 'appended', 'inserted', 'prepended', 'placed', 'put']), ...phrases(['we', 'i', 'only'], ['add', 'append', 'insert', 'prepend', 'place', 'put'])],
	zh: ['插入', '加上', '添加', '加入', '拼上', '末尾加', '之间加'],
	ja: ['挿入', '入れて', '入れま', '付加し', '追加し', '付け加え', '挟み'],
	ko: ['삽입', '추가했', '추가하', '붙였', '붙여', '넣었', '넣어'],
	fr: ['ajouté*', 'inséré*', 'ajoutons', 'insérons'],
	de: ['angehängt', 'eingefügt', 'hinzugefügt', 'vorangestellt', 'fügen wir', 'hängen wir'],
	es: ['añadi*', 'agreg*', 'insert*'],
};

/** How it was done, and where that is told. */
export const howDone: Terms = {
	en: [...phrases(['how', 'how exactly'], ['we', 'the corpus', 'the data', 'the dataset', 'they were', 'it was', 'the texts', 'the images', 'the recordings', 'the crawl', 'training data']), 'script', 'scripts', 'the steps', 'the recipe', 'the rules', 'the code', 'the procedure', 'the pipeline', 'details of', 'more on', 'all steps', 'every step'],
	zh: ['如何', '怎样', '怎么', '流程', '脚本', '步骤', '代码', '细节', '规则', '腳本'],
	ja: ['方法', '手順', 'スクリプト', 'コード', '詳細', 'ルール'],
	ko: ['방법', '절차', '스크립트', '코드', '과정', '규칙'],
	fr: ['comment', 'scripts', 'script', 'les étapes', 'la procédure'],
	de: ['wie', 'skript', 'skripte', 'die schritte', 'das vorgehen'],
	es: ['cómo', 'script', 'scripts', 'los pasos', 'el procedimiento'],
};
export const toldAt: Terms = {
	en: [...phrases(['is', 'are'], ['told in', 'explained in', 'described in', 'documented in', 'laid out in', 'given in', 'listed in', 'detailed in', 'shown in', 'in the', 'in our', 'at', 'part of', 'found in', 'on github', 'available']), ...phrases(['described', 'explained', 'documented', 'told'], ['at length in', 'in detail in', 'in full in', 'in depth in']), 'can be found', 'see section', 'see appendix'],
	zh: [...SEE_ZH, '放在', '位于', '写在', '附录', '列在', '开源在', '详见', '請見', '在仓库', '阅读'],
	ja: ['参照', 'にあります', 'に置い', '記載', '付録', '公開し'],
	ko: ['참조', '참고', '에 있', '부록', '공개했'],
	fr: ['décrit*', 'expliqué*', 'se trouve*', 'annexe', 'détaillé*', 'figure*'],
	de: ['beschrieben', 'erklärt', 'liegt', 'liegen', 'anhang', 'steht', 'stehen', 'findet', 'finden'],
	es: ['descrit*', 'se explica', 'se describe', 'anexo', 'apéndice', 'detallad*', 'está en', 'están en'],
};
export const cleaning: Terms = {
	en: ['filtered', 'filter', 'deduplicated', 'deduplicate', ...DEDUP, 'cleaned', 'clean', 'cleaning', 'preprocessed', 'pre-processed', 'preprocessing', 'tokenized', 'tokenised', 'anonymised', 'anonymized', 'normalised', 'normalized', 'prepared', 'prepare the', 'processed', 'curated', 'augmented', 'segmented'],
	zh: ['清洗', '过滤', '去重', '预处理', '脱敏', '数据处理', '清理', '前处理', '筛选'],
	ja: ['クリーニング', 'フィルタ', '重複', '前処理', '匿名化', '整形', '加工'],
	ko: ['정제', '필터', '중복 제거', '전처리', '비식별', '가공'],
	fr: ['filtré*', 'nettoy*', 'dédupliqué*', 'prétrait*', 'préparé*'],
	de: ['gefiltert*', 'bereinigt*', 'dedupliziert*', 'vorverarbeitet*', 'aufbereitet*', 'bereinig*'],
	es: ['filtr*', 'limpi*', 'deduplic*', 'preproces*', 'prepar*'],
};

/** One step after the other, or one for all: what tells a procedure in languages whose verbs do not show when it was. */
export const inOrder: Terms = {
	zh: ['先', '再', '随后', '然后', '最后', '统一', '一律', '一概', '逐条', '均', '全部', '首先', '之后', '先後'],
	ja: ['した上で', 'したうえで', 'た後', 'たのち', 'ごとに', '一律', 'すべて', '全て', 'まず', '最後に', '次に', '続いて'],
	ko: ['한 뒤', '한 후', '한 다음', '먼저', '모두', '일괄', '단위로', '이후', '마지막으로', '그다음'],
};

const PRODUCTS = ['removes', 'cleans', 'corrects', 'filters', 'normalises', 'normalizes', 'strips', 'segments', 'converts', 'translates', 'restores', 'splits', 'masks'];

/** What comes out of a model or what it is for, what is asked of an answer before it is compared, and what is told of tools and inventions. */
export const ofOutputs: Terms = {
	en: [
		...phrases(['generated', 'output', 'synthesised', 'synthesized', 'predicted', 'decoded', 'resulting'], ['audio is', 'text is', 'speech is', 'images are', 'image is', 'masks are', 'mask is', 'waveform is', 'captions are']),
		...phrases(['the model', 'this model', 'it'], PRODUCTS), 'output text', 'output audio', 'output waveform', 'written to disk', 'benchmark runs', 'benchmark run', 'before they are compared', 'before comparison', 'exact match', 'at run time', 'user\'s side', 'by the user', 'of the user',
		...phrases(['was', 'were'], ['invented', 'originally invented', 'first proposed', 'originally proposed', 'originally designed', 'originally developed']),
		...phrases(['authors', 'creators', 'inventors'], ['report', 'found', 'show', 'state', 'claim', 'write', 'observe', 'recommend']),
	],
	zh: ['输出音频', '输出图像', '输出文本', '输出结果', '生成的音频', '生成的图像', '写入文件', '返回前', '比对前', '答案提取', '輸出音訊', '工具的', '的去重工具', '的清洗工具', '教程'],
	ja: ['出力音声', '出力画像', '出力テキスト', '採点前', '補正します', '除去します', '除去を行い', '消します', '修正してくれ'],
	ko: ['출력 음성', '출력 이미지', '채점 전', '제거해 줍', '보정합니다'],
	fr: ['en sortie', ...phrases(['le modèle', 'ce modèle'], ['supprime', 'corrige', 'retire', 'nettoie', 'segmente', 'découpe'])],
	de: ['ausgabetext', 'ausgabeaudio', ...phrases(['das modell', 'dieses modell'], ['entfernt', 'korrigiert', 'bereinigt', 'zerlegt', 'segmentiert', 'wandelt'])],
	es: ['audio de salida', ...phrases(['el modelo', 'este modelo'], ['elimina', 'corrige', 'limpia', 'separa', 'segmenta', 'convierte'])],
};

/** More that stands beside what runs, where a step is told in the voice of any time. */
export const atWork: Terms = {
	en: ['is shown', 'is returned', 'are returned', 'are shown', 'predictions', 'at test time', 'the user', 'users', 'works on', 'out of the box', 'the reference'],
	zh: ['输出', '推理前', '推理时', '用户', '輸出'],
	ja: ['出力', '推論', '入力してください', 'ユーザー', '返し', '入力画像', 'このモデルは', '本モデルは', '早口'],
	ko: ['출력', '추론', '사용자', '반환', '이 모델은', '본 모델은'],
	fr: ['la sortie', 'à l\'inférence', 'l\'utilisateur', 'ce modèle', 'le modèle'],
	de: ['ausgabe*', 'bei der inferenz', 'nutzer*', 'das modell', 'dieses modell'],
	es: ['la salida', 'en inferencia', 'el usuario', 'este modelo', 'el modelo'],
};
