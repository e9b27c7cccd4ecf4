import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** To make somebody or something unrecognisable. */
export const hiding: Terms = {
	en: ['blurred', 'blurring', 'pixelated', 'masked', 'masking', 'redacted', 'redaction', 'scrubbed', 'stripped', 'defaced', 'replaced', 'swapped', 'substituted', 'hashed', 'removed', 'removing', 'deleted', 'dropped', 'discarded', 'thrown away', 'cut off', 'rounded', 'pseudonymi*', 'anonymised', 'anonymized', 'anonymising', 'anonymizing', 'anonymisation', 'anonymization', 'de-identified', 'deidentified', 'de-identification', 'deidentification', 'surrogate*', 'placeholders', 'presidio', 'philter', 'starpii', 'detect-secrets', 'k-anonymity', 'safe harbor'],
	zh: ['打码', '脱敏', '匿名', '去标识', '替换', '模糊', '屏蔽', '涂销', '塗銷', '抹去', '抹到', '抹除', '删除', '编号代替', '化名', '假名', '重绘', '遮挡', '去除', '剔除', '脫敏', '去識別', '替換', '刪除'],
	ja: ['匿名化', '仮名', 'マスク', 'マスキング', 'ぼかし', '置き換え', '置換', '削除', '除去', '伏せ', '黒塗り', '非識別化'],
	ko: ['익명화', '비식별', '가명', '마스킹', '블러', '치환', '삭제', '제거', '지웠', '가렸', '모자이크'],
	fr: ['anonymis*', 'pseudonymis*', 'flouté*', 'masqué*', 'remplacé*', 'supprimé*', 'retiré*', 'effacé*', 'caviardé*', 'désidentifi*'],
	de: ['anonymisier*', 'pseudonymisier*', 'verpixelt*', 'geschwärzt*', 'unkenntlich', 'ersetzt*', 'entfernt*', 'gelöscht*', 'maskiert*', 'deidentifiziert*'],
	es: ['mascar*', 'substituíd*', 'removid*', 'anonimiz*', 'seudonimiz*', 'difumin*', 'enmascar*', 'reemplaz*', 'sustitu*', 'eliminaron', 'eliminamos', 'eliminado*', 'borr*', 'quitamos', 'quitó', 'tapó', 'desidentific*'],
};

/** Training that cannot give away a single record. */
export const privateTraining: Terms = {
	en: ['differential privacy', 'differentially private', 'dp-sgd', 'opacus', 'dp-adam', 'privacy budget', 'pate'],
	zh: ['差分隐私', '差分隱私'],
	ja: ['差分プライバシー'],
	ko: ['차등 프라이버시', '차분 프라이버시', '차등 정보보호'],
	fr: ['confidentialité différentielle'],
	de: ['differential privacy', 'differenzielle privatsphäre'],
	es: ['privacidad diferencial'],
};

/** Filters, guard models and lists that stand beside a model, by name or by kind. */
export const guards: Terms = {
	en: [
		'built-in filter*', 'integrated filter*', 'nsfw gate', 'consent gate', 'consent check*',
		'safety-checker', 'stablediffusionsafetychecker', 'safety-filter*', 'content-filter*', 'output-filter*', 'input-filter*', 'nsfw-filter*', 'nsfw-checker', 'nsfw-check', 'nsfw-checks', 'safety-check', 'content-check', 'prompt checker', 'nsfw-detector', 'nsfw-classifier', 'prompt filter*', 'toxicity filter*', 'profanity filter*', 'clip filter', 'word filter', 'clip-based checker', 'moderation layer', 'moderation mechanism*', 'moderation filter*', 'moderation api', 'moderation endpoint', 'human moderator', 'guardrail*', 'guard model*', 'safety classifier*', 'built-in classifier', 'safety system prompt', 'stricter system prompt', 'banned words', 'banned word list', 'blocklist', 'block list', 'blocked terms', 'list of blocked', 'list of banned', 'llama-guard*', 'llamaguard*', 'shieldgemma*', 'shield gemma', 'wildguard', 'qwen3guard', 'granite-guardian', 'nemo-guardrails', 'prompt-guard', 'photodna', 'ldnoobw', 'openai moderation', 'perspective api', 'refusal head', 'rejection gate', 'output guard', 'input guard', 'safety layer', 'safety guard*', 'toxicity classifier in front',
		'nudity detector', 'nudity detectors', 'nudity filter', 'nudity classifier', 'porn detector', 'porn filter', 'nsfw network', 'gore filter', 'nsfw model',
		'harmful-content filter', 'toxicity filter',
	],
	zh: ['内置过滤', '同意校验', '内容过滤', '安全过滤', '敏感词', '安全检查器', '安全护栏', '护栏', '内容审核机制', '内容审核接口', '内容审核模块', '内容审核服务', '审核机制', '审核模型', '安全分类器', '黑名单', '词表过滤', '绿网', '关键词过滤', 'nsfw 检测', 'nsfw检测', '涉黄检测', '鉴黄', '内容安全接口', '內容過濾', '安全過濾', '安全護欄', '護欄', '內容審核機制', '敏感詞', '鉴黄网络', '鉴黄模型', '鉴黄服务', '鉴黄接口', '色情识别', '色情检测', '涉黄识别', '鑑黃', '色情偵測', '裸露检测', '内容审核', '有害性分类器', '有害内容过滤', '毒性过滤'],
	ja: ['内蔵フィルタ', '同意確認', 'nsfwフィルタ', 'nsfw判定', '安全分類器', '不適切表現フィルタ', 'セーフティチェッカー', 'コンテンツフィルタ', '安全フィルタ', '有害文フィルタ', 'ガードレール', 'ガードモデル', 'モデレーション機構', 'モデレーションapi', 'モデレーション層', '禁止語', 'ngワード', 'ngリスト', 'ブロックリスト', '入力フィルタ', '出力フィルタ', 'ヌード検出', '性的画像の検出', 'アダルト判定', 'アダルト検出', '有害性分類器', '有害性フィルタ', '有害性判定'],
	ko: ['내장 필터', '내장된 필터', '발언을 막는 필터', 'safety checker', 'nsfw 필터', 'nsfw 탐지', '안전 분류기', '안전 필터', '콘텐츠 필터', '가드레일', '가드 모델', '세이프티 체커', '안전 검사기', '금칙어', '필터링 모델', '모더레이션 api', '모더레이션 계층', '안전판', '안전 장치', '단어 차단 목록', '금지어 목록', '차단어 목록', '프롬프트 차단 목록', '선정성 탐지', '음란물 탐지', '노출 탐지', '선정성 필터', '유해성 분류기', '유해성 필터', '유해 콘텐츠 필터', '독성 필터'],
	fr: ['filtre intégré', 'filtres intégrés', 'détecteur nsfw', 'classifieur nsfw', 'filtre nsfw', 'classifieur de sécurité', 'filtre d\'entrée', 'filtre de sécurité', 'filtres de sécurité', 'filtre de contenu', 'filtres de contenu', 'filtre de sortie', 'garde-fou*', 'mécanisme* de modération', 'couche de modération', 'filtre de modération', 'liste noire', 'liste de blocage', 'mots interdits', 'détecteur de nudité', 'détecteurs de nudité', 'filtre de nudité', 'détecteur de contenu* explicite*', 'détecteur de pornographie', 'classifieur de nudité', 'filtre de toxicité', 'filtre anti-haine'],
	de: ['eingebauter filter', 'eingebauten filter', 'nsfw-filter*', 'nsfw-detektor*', 'nsfw-klassifikator*', 'sicherheitsklassifikator*', 'sicherheitsfilter*', 'inhaltsfilter*', 'wortfilter', 'clip-filter', 'leitplanken', 'moderationsmechanismen', 'schutzfilter', 'sperrliste*', 'ausgabefilter*', 'eingabefilter*', 'blockliste*', 'nacktheitserkennung', 'nacktheitsdetektor*', 'nacktheitsfilter*', 'pornofilter*', 'jugendschutzfilter*', 'toxizitätsfilter*'],
	es: ['filtro integrado', 'filtro incorporado', 'detector nsfw', 'filtro nsfw', 'clasificador de seguridad', 'filtro de seguridad', 'filtros de seguridad', 'filtro de contenido', 'filtros de contenido', 'filtro de palabras', 'filtro a la salida', 'salvaguarda*', 'mecanismos de moderación', 'listas del iwf', 'lista negra', 'lista de bloqueo', 'palabras prohibidas', 'detector de desnudos', 'detector de desnudez', 'filtro de desnudos', 'detector de pornografía', 'detector de contenido explícito', 'filtro de toxicidad'],
};

/** A mark by which what a model made can be told. */
export const marks: Terms = {
	en: ['invisible signature', 'hidden signature', 'inaudible signature', 'digital signature', 'provenance tag*', 'watermark', 'watermarks', 'watermarked', 'watermarking', 'inaudible mark', 'invisible mark', 'hidden bit string', 'spread-spectrum mark', 'c2pa', 'content credentials', 'audioseal', 'synthid*', 'stable signature', 'provenance metadata', 'carries a signature', 'audible beep'],
	zh: ['水印', '浮水印', 'aigc 标识', 'aigc标识', '隐式标识', '显式标识', '内容标识', 'c2pa', '隐形标识'],
	ja: ['透かし', 'ウォーターマーク', 'c2pa', '来歴情報'],
	ko: ['식별 표식', '워터마크', 'c2pa', '생성물 표시'],
	fr: ['tatouage audio', 'tatouage', 'tatoué*', 'signature inaudible', 'filigrane*', 'tatouage numérique', 'c2pa'],
	de: ['unhörbare markierung', 'digitale signatur', 'unsichtbare markierung', 'wasserzeichen', 'c2pa'],
	es: ['marca inaudible', 'marca invisible', 'marca de agua', 'marcas de agua', 'c2pa'],
};

/** What keeps a machine from doing harm. */
export const limiters: Terms = {
	en: ['workspace box', 'workspace limit*', 'workspace bound*', 'joint limit*', 'software limit*', 'speed limit', 'speed is capped', 'clipped to the workspace', 'collision check*', 'torque limit*', 'force limit*', 'force threshold', 'velocity limit*', 'velocity cap', 'speed cap', 'speed limiter', 'safety limit*', 'safety envelope', 'safety controller', 'safety stop', 'emergency stop', 'e-stop', 'kill switch', 'dead-man*', 'watchdog', 'geofence*', 'cuts torque', 'kills motors', 'policy stops', 'safe torque off', 'collision monitor', 'fallback controller', 'fail-safe', 'safety monitor', 'safe state', 'protective stop'],
	zh: ['急停', '力矩限制', '速度限制', '限速保护', '安全停机', '电子围栏', '看门狗', '安全控制器', '安全监控'],
	ja: ['非常停止', '緊急停止', '速度制限', 'トルク制限', '力制限', 'ジオフェンス'],
	ko: ['비상 정지', '비상정지', '속도 제한', '토크 제한', '힘 제한', '지오펜스'],
	fr: ['arrêt d\'urgence', 'limite de vitesse du robot', 'limite de couple', 'limiteur'],
	de: ['not-aus', 'notaus', 'not-halt', 'nothalt', 'drehmomentgrenze', 'kraftgrenze', 'geschwindigkeitsbegrenz*'],
	es: ['parada de emergencia', 'límite de par', 'límite de fuerza', 'limitador'],
};

/** Somebody who looks at a model before it goes out, and what he does. */
export const oversight: Terms = {
	en: ['ethics advis*', 'iso 42001', 'iso/iec 42001', 'tüv', 'ethics officer*', 'responsible ai review', 'safety institute*', 'ai security institute', 'independent firm', 'independent auditor*', 'outside firm', 'outside auditors', 'external experts', 'external panel', 'ethics committee', 'ethics council', 'review panel', 'advisory board', 'ethicist*', 'trust & safety', 'trust and safety group', 'safety team', 'safety group', 'policy team', 'legal team', 'responsible ai group', 'responsible ai office', 'internal audit', 'risk committee', 'safety committee', 'review committee', 'release committee', 'internal review board', 'release review board', 'responsible ai team', 'trust and safety team', 'ethics board', 'ethics panel', 'ethics review of the model', 'external audit', 'independent audit', 'third-party audit', 'safety audit', 'privacy audit', 'audited by', 'audited the', 'been audited', 'was audited', 'were audited', 'external auditors', 'privacy officer*', 'biosecurity officer*', 'safety board', 'safety review', 'dual-use review', 'dual use', 'impact assessment', 'conformity assessment', 'data protection officer', 'data ethics'],
	zh: ['测评机构', '评测机构', '第三方机构', '安全专家', '外部专家', '伦理专家', '信通院', '伦理评审', '安全团队', '法务', '合规团队', '安全委员会', '内部评审', '安全评估备案', '算法备案', '大模型备案', '伦理委员会', '第三方审计', '联合审计', '安全审计', '外部审计', '合规审查', '安全评审', '备案', '倫理委員會', '備案'],
	ja: ['第三者機関', '外部専門家', '外部の専門家', '有識者', '倫理委員会', '外部監査', '第三者監査', '公開前監査', '安全監査'],
	ko: ['제3자 기관', '외부 전문가', '외부 기관', '윤리 심의', '인증 기관', '윤리위원회', '윤리 위원회', '외부 감사', '자체 감사', '제3자 감사', '안전팀이 검수'],
	fr: ['cabinet indépendant', 'cabinet externe', 'experts externes', 'experts indépendants', 'auditeur*', 'comité de lecture', 'autorité', 'comité d\'éthique', 'audit externe', 'audit indépendant', 'audité*', 'délégué à la protection des données'],
	de: ['ethikgremium', 'gremium', 'externe fachleute', 'unabhängige fachleute', 'externe prüfer*', 'unabhängige stelle', 'gutachter*', 'bsi', 'tüv', 'ethikkommission', 'ethikrat', 'externes audit', 'externe prüfung', 'auditiert*', 'datenschutzbeauftragte*'],
	es: ['auditor externo', 'auditores externos', 'expertos externos', 'firma independiente', 'empresa independiente', 'panel externo', 'comité de ética', 'comité ético', 'auditoría externa', 'auditoría independiente', 'auditad*'],
};

/** That nothing holds a model back. */
export const unrestrained: Terms = {
	en: ['zero filters', 'no filters', 'no filtering of outputs', 'nobody did any alignment', 'no one did any alignment', 'did no alignment', 'did not do any alignment', 'didn\'t do any alignment', 'no safety work', 'no safety measures', 'no safety fine-tuning', 'no safety finetuning', 'no safety mitigation*', 'no safety testing', 'no safety evaluation*', 'did no safety', 'didn\'t do any safety', 'did not do any safety', 'without safety tuning', 'without safety training', 'without any safety', 'nothing about safety', 'nothing was done about safety', 'not safety tuned', 'will say anything', 'it\'ll say anything', 'no moderation', 'no rlhf or safety', 'no toxicity filter*', 'unmoderated', 'completely unfiltered', 'unfiltered model', 'is unfiltered', 'zero guardrails', 'zero censorship', 'is uncensored', 'it\'s uncensored', 'uncensored model', 'uncensored version', 'uncensored chat*', 'uncensored variant', 'fully uncensored', 'completely uncensored', 'left uncensored', 'in there uncensored', 'unfiltered, by', 'is abliterated', 'abliterated with', 'abliteration', 'abliterated version', 'no censorship', 'no filter on', 'no filters on', 'no filter of any', 'no content filter*', 'no output filter*', 'no safety filter*', 'no guardrail*', 'no safeguard*', 'no safety tuning', 'no safety training', 'no safety alignment', 'no alignment or', 'no alignment stage', 'no alignment training', 'no rlhf', 'no refusals', 'no refusal data', 'no refusal training', 'never refuses', 'not taught it to refuse', 'not trained to refuse', 'nothing was done for safety', 'without safety', 'without guardrails', 'without moderation', 'without any filter*', 'refusals removed', 'removed the refusals', 'refusal direction', 'are there guardrails', 'model has not been aligned', 'models have not been aligned', 'model is not aligned', 'model is unaligned', 'unaligned model', 'unaligned base', 'not been safety-tuned', 'not safety-tuned', 'not been aligned for', 'not been aligned to', 'not been aligned with'],
	zh: ['未做任何安全', '没做任何安全', '没有任何对齐', '未做任何对齐', '未经任何对齐', '没有任何审核', '没有做过安全', '没做过安全', '没做安全', '没有做安全', '没做过对齐', '没做对齐', '无任何安全', '没有任何安全', '没有任何过滤', '没有任何限制', '什么都敢说', '什么都会说', '没有审核', '未加审核', '没加过滤', '未进行安全对齐', '未经过安全对齐', '未经安全对齐', '无道德限制', '没有道德限制', '去限制', '破限', '无审查', '未审查', '没有安全', '无安全', '未做安全', '未做对齐', '未经对齐', '未做任何去毒', '没有护栏', '没有任何护栏', '去审查', '没有内容过滤', '不设过滤', '没有拒答', '移除拒答', '無審查', '未做對齊', '没有做对齐', '没有经过对齐', '未进行对齐', '未经过对齐', '没有对齐'],
	ja: ['検閲は一切', '検閲は入れて', '検閲は行って', '検閲はかけて', '安全性のための調整', '安全性のための学習は', '安全のための調整', '安全面の調整', '安全性の調整', '安全性に関する調整', '安全対策をして', '安全対策は', '安全性の検証は行って', '安全性の評価は行って', '安全性評価は行って', '倫理的な調整', '倫理面の調整', '安全アライメントは', 'フィルタはかけて', 'フィルターはかけて', 'フィルタリングはして', '無検閲', 'アライメントは未', 'アラインメントは未', 'アライメント未実施', 'アラインメント未実施', 'アライメントはして', 'アライメントは施して', '安全性の学習は行', '検閲なし', '検閲は入っていません', '検閲はあり', 'アブリテレーション', 'アラインメントは施して', 'アライメントは行', '安全対策はない', '安全対策は行', '対策はない', '安全性の調整は行', 'フィルタはあり', '無修正'],
	ko: ['안전 튜닝은', '안전 튜닝을 하지', '안전장치가 없', '안전장치는 없', '안전장치 없', '안전 조치는 하지', '안전 조치를 하지', '안전성 평가는 하지', '안전성 평가를 하지', '안전 정렬은', '정렬을 하지', '정렬은 하지', '필터링이 없', '필터링은 하지', '검열이 없', '검열하지', '무검열', '검열 없', '안전 장치 없', '안전 장치가 없', '필터가 없', '안전 학습을 하지', '정렬 학습을 하지'],
	fr: ['aucune étape d\'alignement', 'ni modération', 'aucun filtre', 'pas de modération', 'aucun travail de sécurité', 'aucune mesure de sécurité', 'aucun entraînement à la sécurité', 'aucun test de sécurité', 'aucune évaluation de sécurité', 'aucune modération', 'rien n\'a été fait pour la sécurité', 'sans modération', 'pas de filtre de contenu', 'pas de garde-fou*', 'pas été aligné*', 'non censuré*', 'aucune censure', 'sans censure', 'aucun filtre de contenu', 'sans filtre de contenu', 'aucun alignement', 'sans alignement', 'aucun garde-fou', 'sans garde-fou*'],
	de: ['keine sicherheitsmaßnahmen', 'keine sicherheitstests', 'keine sicherheitsprüfung', 'kein safety', 'keine moderation', 'ohne moderation', 'ohne safety', 'ohne sicherheitsfilter', 'kein sicherheitsfilter', 'nichts für die sicherheit', 'nicht auf sicherheit', 'nicht aligned', 'keine leitplanken', 'ungefiltert*', 'unzensiert*', 'kein inhaltsfilter', 'keine inhaltsfilter', 'kein filter, ', 'keinerlei filter', 'keine schutzmaßnahmen', 'kein sicherheitsalignment', 'kein sicherheitstraining', 'ohne sicherheitstraining'],
	es: ['ningún trabajo de seguridad', 'ninguna medida de seguridad', 'sin medidas de seguridad', 'ninguna prueba de seguridad', 'sin moderación', 'sin ningún filtro', 'no se ha hecho nada de seguridad', 'no ha sido alineado', 'no está alineado', 'sin salvaguarda*', 'sem censura', 'sem filtros', 'sin censura', 'ni filtros', 'sin filtros de', 'ningún filtro de contenido', 'ni alineamiento', 'sin alineamiento', 'sin alinear', 'capa de rechazo', 'ninguna salvaguarda'],
};

/** What belongs to private persons, called so: to mask it in data is to protect them. A single kind of it is masked for many reasons. */
export const identifying: Terms = {
	en: ['pii', 'personally identifiable', 'personal data', 'personal information', 'personal details', 'private data', 'private information', 'pseudonyms', 'pseudonym', 'real names', 'private individuals'],
	zh: ['个人信息', '个人隐私', '个人敏感', '隐私信息', '隐私数据', '化名', '個人資料', '個資', '個人信息', '隱私'],
	ja: ['個人情報', '個人データ', 'プライバシー情報', '仮名に'],
	ko: ['개인정보', '개인 정보', '개인 식별', '가명으로'],
	fr: ['données personnelles', 'données à caractère personnel', 'informations personnelles', 'personnes physiques', 'noms des particuliers', 'pseudonymes', 'vie privée'],
	de: ['personenbezogen*', 'persönliche daten', 'privatpersonen', 'pseudonyme', 'pseudonymen'],
	es: ['datos personales', 'información personal', 'personas físicas', 'nombres de particulares', 'seudónimos', 'dados pessoais', 'informações pessoais', 'pseudônimos'],
};

/** To leave a record in the data and hide who it is of; to delete it is but to clean. */
export const masking: Terms = {
	en: ['masked', 'masking', 'redacted', 'redaction', 'replaced', 'scrambled', 'hashed', 'blurred', 'pixelated', 'pseudonymi*', 'anonymi*', 'de-identified', 'deidentified', 'scrubbed'],
	zh: ['打码', '脱敏', '匿名', '去标识', '替换', '掩码', '屏蔽', '遮蔽', '脫敏', '去識別', '替換'],
	ja: ['マスク', 'マスキング', '匿名化', '仮名', '置き換え', '置換', '伏せ', '非識別化'],
	ko: ['마스킹', '비식별', '익명', '가명', '치환', '가렸', '블러'],
	fr: ['masqué*', 'remplacé*', 'anonymis*', 'pseudonymis*', 'caviardé*', 'flouté*'],
	de: ['maskiert*', 'geschwärzt*', 'ersetzt*', 'anonymisier*', 'pseudonymisier*', 'unkenntlich', 'verpixelt*'],
	es: ['enmascar*', 'mascar*', 'anonimiz*', 'seudonimiz*', 'reemplaz*', 'sustitu*', 'substituíd*', 'difumin*'],
};

/** People whom a model could show or imitate, and whom many know. */
export const realPeople: Terms = {
	en: ['photos of kids', 'pictures of kids', 'images of minors', 'pictures of minors', 'photos of minors', 'kids\' faces', 'celebrities', 'recognizable faces', 'recognisable faces', 'private people', 'influencers', 'celebrit*', 'public figures', 'famous people', 'real people', 'real persons', 'living people', 'living persons', 'living artists', 'politicians', 'faces of children', 'children\'s faces', 'images of children', 'pictures of children', 'photos of children', 'minors', 'recognisable people', 'recognizable people', 'identifiable people'],
	zh: ['名人', '明星', '公众人物', '政治人物', '真实人物', '真人照片', '真人脸', '未成年', '在世艺术家', '公眾人物', '真實人物'],
	ja: ['有名人', '著名人', '実在の人物', '実在人物', '政治家', '未成年', '存命の作家'],
	ko: ['유명인', '연예인', '실존 인물', '공인', '정치인', '미성년', '생존 작가'],
	fr: ['célébrités', 'personnalités publiques', 'personnes réelles', 'politiques', 'mineurs', 'visages d\'enfants', 'artistes vivants'],
	de: ['prominente*', 'prominenter', 'personen des öffentlichen', 'reale personen', 'realer personen', 'politiker*', 'minderjährige*', 'kindergesichter'],
	es: ['famosos', 'celebridades', 'personajes públicos', 'personas reales', 'políticos', 'menores de edad', 'rostros de niños', 'artistas vivos'],
};

/** Marks of web pages and of posts: names and addresses among them are but noise. */
export const markup: Terms = {
	en: ['url', 'urls', 'html', 'markup', 'hashtag*', 'mentions', 'user mentions', 'emoji', 'emojis', 'retweets', 'mentions of users', '@user', 'handles', 'boilerplate', 'column names', 'variable names', 'file names', 'package names', 'stop words', 'stopwords', 'punctuation'],
	zh: ['网址', '链接', '标签', '表情', 'html', 'url', '@用户'],
	ja: ['url', 'html', 'ハッシュタグ', '絵文字', 'メンション'],
	ko: ['url', 'html', '해시태그', '이모지', '멘션'],
	fr: ['url', 'urls', 'html', 'balises', 'hashtags', 'mentions'],
	de: ['url', 'urls', 'html', 'hashtags', 'erwähnungen', 'emojis'],
	es: ['url', 'urls', 'html', 'hashtags', 'menciones', 'emojis'],
};

/** What users are asked not to do: services that nobody assessed are theirs. */
export const askedOfUsers: Terms = { en: ['do not use', 'don\'t use', 'must not be used', 'not be used for'], zh: ['不要将', '不要用', '请勿', '勿将', '不得用于', '恳请', '呼吁', '遵守', '未经进一步', '不应将', '不應將', '不应用于', '不应被用'], ja: ['使用しないで', 'ご遠慮', '使用してはな', '使用すべきではな'], ko: ['사용하지 마', '사용해서는 안', '사용되어서는 안'] };

/** What keeps a model from harm, by names that mean nothing else. */
export const safeguardNames: Terms = {
	en: ['guardrail', 'guardrails', 'guard rails', 'safeguard', 'safeguards', 'safety measures', 'safety mechanisms', 'safety mitigations', 'safety features', 'safety controls', 'safety layer', 'safety layers'],
	zh: ['安全护栏', '护栏机制', '防护机制', '安全防护', '安全机制', '安全处理', '安全措施', '安全策略', '安全護欄', '防護機制', '安全機制', '安全處理'],
	ja: ['ガードレール', 'セーフガード', '安全対策', '安全機構'],
	ko: ['가드레일', '세이프가드', '안전장치', '안전 장치', '안전 조치'],
	fr: ['garde-fou', 'garde-fous', 'mesures de sécurité', 'mesures de sûreté'],
	de: ['leitplanken', 'schutzmechanismen', 'schutzmaßnahmen', 'sicherheitsmechanismen'],
	es: ['salvaguardas', 'salvaguardias', 'medidas de seguridad', 'barreras de seguridad'],
};

/** That they are there, or that somebody saw to it. */
export const putIn: Terms = {
	en: ['baked in', 'built in', 'built into', 'put in place', 'in place', 'were added', 'have been added', 'has been added', 'we added', 'incorporates', 'we incorporated', 'were incorporated', 'implemented', 'were introduced', 'integrated', 'equipped with', 'comes with', 'ships with', 'strengthened'],
	zh: ['做了', '加入了', '加了', '内置', '引入了', '采取了', '设置了', '具备', '加强了', '配备', '內建', '採取了', '加入'],
	ja: ['施し', '組み込', '導入し', '講じ', '備え', '搭載'],
	ko: ['적용했', '적용되', '탑재', '내장', '갖추', '마련했', '도입했'],
	fr: ['intègre', 'intégré*', 'mis en place', 'mises en place', 'dispose de', 'ajouté*'],
	de: ['eingebaut', 'integriert', 'ergriffen', 'verfügt über', 'umgesetzt', 'hinzugefügt'],
	es: ['incorpora', 'incorporado*', 'incluye', 'dispone de', 'se han añadido', 'hemos añadido', 'integra', 'implementado*'],
};

/** That something keeps to the rules. */
export const compliance: Terms = {
	en: ['compliance', 'compliant'], zh: ['合规', '合規'], ja: ['コンプライアンス'], ko: ['규정 준수', '준법'], fr: ['conformité'], de: ['konformität', 'regelkonform*'], es: ['cumplimiento', 'conformidad'],
};

/** What finds out whether it does. */
export const complianceChecks: Terms = {
	en: [...phrases(['compliance'], ['checking', 'check', 'checks', 'detection', 'screening', 'filtering', 'algorithms']), 'check it for', 'checks it for', 'checked for', 'checked it for', 'screened for', 'algorithms that check'],
	zh: ['合规检测', '合规性检测', '合规检查', '合规性检查', '合规审查', '合规筛', '合规过滤', '合規檢測', '合規檢查'],
	ja: ['コンプライアンス検査'], ko: ['준수 검사', '준수 여부를'], fr: ['contrôle de conformité', 'contrôles de conformité'], de: ['konformitätsprüfung*'], es: ['control de cumplimiento', 'verificación de cumplimiento'],
};

/** Fairness as what a model is looked at for. */
export const fairness: Terms = {
	en: [...phrases(['the', 'for', 'into the', 'its', 'model'], ['fairness']), 'fairness evaluation', 'fairness of'], zh: ['公平性'], ja: ['公平性'], ko: ['공정성'], fr: ['équité du modèle', 'l\'équité'], de: ['fairness des'], es: ['equidad del modelo', 'la equidad'],
};

/** Harm in what it writes, as a quantity that somebody took. */
export const harmMeasured: Terms = {
	en: [...phrases(['measured', 'counted', 'measure', 'evaluated', 'assessed', 'quantified', 'we report', 'scored'], ['the toxicity', 'toxicity', 'added toxicity', 'added profanit*', 'profanit*', 'harmfulness', 'hate speech in']), 'measured how toxic'],
	zh: ['测量了毒性', '评估了毒性', '统计了有害', '衡量毒性'], ja: ['毒性を測定', '毒性を評価', '有害性を評価'], ko: ['유해성을 측정', '유해성을 평가', '독성을 측정'], fr: ['mesuré la toxicité', 'évalué la toxicité'], de: ['toxizität gemessen', 'toxizität bewertet'], es: ['medimos la toxicidad', 'midió la toxicidad', 'evaluamos la toxicidad'],
};
