import type { Disclosure } from '../disclosure';
import { alone, denial, instead, liability, noBan, notMeantFor, ratherThan, ruledOut } from './forbidding';
import { software } from './software';
import { tools } from './tools';

/** What is forbidden there is no use: a programme, a contract, a plan. */
const NOT_USE = ['own.programming', 'own.software', 'own.tools', 'own.project', 'own.no-ban', 'own.own-topic', 'own.liability', 'install-run', 'hyperparameter', 'hardware-name'];

export const useOutOfScope: Disclosure = {
	id: 'use/out-of-scope',
	title: 'Out-of-scope use',
	why: 'The misuse that you can foresee will happen, and afterwards people ask whether you warned of it. A short list of what the model must not decide spares deployers a bad project and you the blame.',
	counts: 'At least one use that is out of scope, prohibited or advised against for this model.',
	severity: 'information',
	profile: 'recommended',
	headings: {
		en: [
			'out-of-scope use', 'out-of-scope uses', 'out-of-scope use cases', 'out-of-scope use case', 'out-of-scope', 'out of scope', 'out-of-scope usage', 'out-of-scope applications', 'use cases out of scope', 'uses out of scope', 'misuse', 'misuse and malicious use', 'misuse and out-of-scope use', 'misuse, malicious use, and out-of-scope use', 'malicious use', 'misuse and abuse', 'potential misuse', 'prohibited use', 'prohibited uses', 'prohibited use cases', 'prohibited usage', 'prohibited applications',
			'restricted use', 'restricted uses', 'restrictions', 'use restrictions', 'usage restrictions', 'restrictions on use', 'use-based restrictions', 'unintended use', 'unintended uses', 'unsuitable uses', 'unsupported uses', 'unsupported use cases', 'not intended for', 'not intended use', 'not intended uses', 'non-intended use', 'not suitable', 'not suitable for', 'not recommended', 'not recommended for', 'not for', 'inappropriate use', 'inappropriate uses', 'discouraged uses', 'forbidden uses', 'what it must not be used for',
			'what it should not be used for', 'what not to use it for', 'what the model is not for', 'what it is not for', 'what it is not meant for', 'not meant for', 'what we advise against', 'uses we advise against', 'excluded uses', 'outside the scope', 'when to avoid it', 'when not to use', 'when not to use it', 'when not to reach for it', 'who should not use it', 'don\'ts', 'don\'t use it for', 'limits of use', 'do not use for', 'should not be used for', 'uses to avoid', 'please don\'t', 'uses > out of scope',
		],
		zh: [
			'不推荐的用途', '不推荐的使用方式', '不推荐的场景', '不适合的场景', '不适合场景', '非适用场景', '不支持的用途', '超出范围的使用', '超出范围的用途', '超范围使用', '范围外使用', '范围外用途', '不适用场景', '不适用范围', '不适用的场景', '不适合的用途', '不推荐用途', '不建议用途', '不建议的用途', '禁止用途', '禁止使用', '禁止使用场景', '禁止行为', '禁用场景', '禁止事项', '使用限制', '用途限制', '限制用途', '滥用', '误用', '误用与滥用', '恶意使用', '非预期用途', '非预期使用', '使用声明', '不得使用的场景', '使用禁忌', '不可用于',
			'超出範圍的使用', '超出範圍的用途', '不適用場景', '不適用範圍', '禁止用途', '禁止使用', '使用限制', '濫用', '惡意使用', '非預期用途',
		],
		ja: ['推奨しない利用', '推奨しない使い方', '推奨しない用途', '推奨しない使用', '推奨されない利用', '推奨されない使用', '推奨されない使い方', '避けるべき利用', '避けるべき用途', '避けるべき使い方', '範囲外の使用', '範囲外の利用', '範囲外の用途', '対象外の用途', '対象外の使用', '想定外の用途', '想定外の使用', '想定外の利用', '意図しない使用', '禁止事項', '禁止していること', 'してはいけないこと', '使ってほしくないこと', '禁止用途', '禁止行為', '使用制限', '利用制限', '誤用', '悪用', '誤用・悪用', '不適切な使用', '推奨されない用途', '使用してはならない用途'],
		ko: ['권장하지 않는 용도', '권장하지 않는 사용', '권장하지 않는 사용처', '권장되지 않는 용도', '제외 용도', '범위 외 사용', '범위 밖 사용', '범위를 벗어난 사용', '의도되지 않은 사용', '의도하지 않은 사용', '금지된 사용', '금지 사항', '금지 용도', '금지된 용도', '사용 제한', '이용 제한', '오용', '악용', '오용 및 악용', '부적절한 사용', '부적합한 용도'],
		fr: ['ce que nous déconseillons', 'utilisations déconseillées', 'usages à éviter', 'utilisations à éviter', 'usages non recommandés', 'utilisations non recommandées', 'usages exclus', 'utilisations exclues', 'utilisation hors du champ d\'application', 'utilisations hors du champ d\'application', 'usages hors périmètre', 'utilisations hors périmètre', 'usage hors périmètre', 'utilisation hors périmètre', 'hors périmètre', 'utilisations interdites', 'usages interdits', 'utilisation interdite', 'restrictions d\'utilisation', 'restrictions d\'usage', 'mauvaise utilisation', 'usages abusifs', 'utilisations abusives', 'usages déconseillés', 'utilisations non prévues', 'usages non prévus'],
		de: ['wofür es nicht gedacht ist', 'wofür das modell nicht gedacht ist', 'für was das nicht gedacht ist', 'wofür nicht', 'nicht empfohlene nutzung', 'nicht empfohlene verwendung', 'wovon wir abraten', 'ausgeschlossene nutzung', 'nicht vorgesehene verwendung', 'nicht vorgesehene nutzung', 'nicht bestimmungsgemäße verwendung', 'nicht beabsichtigte verwendung', 'verwendung außerhalb des geltungsbereichs', 'außerhalb des anwendungsbereichs', 'verbotene nutzung', 'verbotene verwendung', 'unzulässige verwendung', 'unzulässige nutzung', 'nutzungsbeschränkungen', 'nutzungseinschränkungen', 'missbrauch', 'fehlgebrauch', 'ungeeignete verwendung', 'ungeeignete einsatzzwecke'],
		es: ['usos desaconsejados', 'usos excluidos', 'usos a evitar', 'para qué no sirve', 'para qué no usarlo', 'uso fuera de alcance', 'usos fuera de alcance', 'uso fuera del alcance', 'usos fuera del alcance', 'fuera de alcance', 'usos no previstos', 'uso no previsto', 'usos prohibidos', 'uso prohibido', 'restricciones de uso', 'limitaciones de uso', 'uso indebido', 'usos indebidos', 'mal uso', 'usos inadecuados', 'usos no recomendados'],
	},
	fields: {
		en: ['not for use', 'avoid', 'unsuitable', 'prohibited', 'limitations of use'],
		zh: ['不适用', '不适用于', '禁止', '请勿用于', '不適用'],
		ja: ['対象外', '非推奨'],
		ko: ['부적합', '금지'],
		fr: ['interdit', 'déconseillé'],
		de: ['ungeeignet', 'nicht geeignet', 'verboten'],
		es: ['no recomendado', 'prohibido', 'no adecuado'],
	},
	terms: {
		'not-meant-for': notMeantFor,
		tools,
		// What a feature or a document is not made for, and how its users and contributors are to work.
		'project': {
			en: ['this mode', 'this feature', 'this option', 'this setting', 'this trainer', 'this combination', 'this document', 'this guide', 'this release', 'roadmap', 'apis', 'for most users', 'new projects', 'no longer maintained', 'debugging'],
			zh: ['该功能', '此功能', '该模式', '不建议开启', '调试'],
		},
		'use-word': {
			en: ['use case', 'use cases', 'uses such as', 'use for', 'use in', 'use as', 'use by', 'use of', 'use outside', 'use beyond', 'use without', 'apply it', 'apply the', 'used for', 'used in', 'used as', 'used by', 'used to', 'used on', 'used with', 'use it', 'use its', 'using it', 'using its', 'use this to', 'using this for', 'commercial use', 'clinical use', 'applications', 'application', 'deployed', 'deploying', 'deployment', 'decisions', 'decide', 'purposes', 'substitute for', 'replacement for', 'relied', 'rely on', 'relying', 'activities', 'impersonat*', 'developers from', 'the basis', 'a basis', 'the only basis', 'replace a', 'replaces a', 'in place of a', 'decision', 'judgement', 'judgment', 'identify', 'rejection', 'misuse', 'medical device', 'treatment', 'imitate', 'deceive', 'pretend', 'generate', 'generating', 'producing', 'creating', 'situations', 'contexts', 'purpose', 'publish*', 'sharing', 'spread*', 'nudity', 'crypto', 'intended for', 'meant for', 'suitable for', 'designed for', 'suited to', 'recommended for', 'fit for', 'scope of', 'scope for', 'out of scope', 'languages other', 'other languages', 'nothing else', 'anything else', 'use policy'],
			zh: ['用于', '使用', '用途', '场景', '应用', '利用', '从事', '生成', '替代', '传播', '適用', '用於', '場景', '應用', '活动', '从事任何', '部署', '依赖', '作为', '拿它', '拿来', '依据', '代替', '取代', '用来', '当成', '当作', '发布', '制作', '参考', '决定', '判断', '情况下', '領域', '领域', '任务', '作為'],
			ja: ['使用', '利用', '用途', '用い', '使わ', '目的', '生成', '判断', '適用', '代わり', '再現', '作成', '制作', '公開', '決定', '根拠', '依存', '頼', '監視', '場面', '環境', '業務', '行為'],
			ko: ['사용', '이용', '용도', '목적', '생성', '활용', '적용', '쓰', '쓸', '써', '제작', '판단', '결정', '근거', '대신', '대체', '의존', '배포', '환경', '상황', '알아내'],
			fr: ['utilis*', 'usage*', 'servir', 'destiné*', 'conçu*', 'fins', 'décision*', 'produire', 'générer', 'employ*', 'servi*', 'sert', 'remplac*', 'substitu*', 'base', 'fond*', 'domaine*', 'contexte*', 'tâche*', 'écout*', 'surveill*', 'juger', 'emploi*', 'applications'],
			de: ['verwend*', 'nutz*', 'einsatz', 'einzusetzen', 'einsetzen', 'eingesetzt', 'zweck*', 'bestimmt', 'gedacht', 'geeignet', 'entscheidung*', 'erzeug*', 'anwendung*', 'dien*', 'dazu', 'dafür', 'benutz*', 'herangezogen', 'angewend*', 'gebrauch*', 'ersatz', 'ersetz*', 'grundlage', 'verlass*', 'überwach*', 'beurteil*', 'diagnos*', 'bereich*', 'umgebung*', 'aufgabe*', 'treffen', 'zugelassen', 'befund*', 'erlaubt', 'zulässig'],
			es: ['uso', 'usos', 'usar', 'usarse', 'utilizar*', 'utilice', 'utilizad*', 'fines', 'destinad*', 'pensad*', 'diseñad*', 'decision*', 'generar', 'adecuad*', 'alcance', 'emplear*', 'empleo', 'sirve', 'sustitu*', 'reemplaz*', 'base', 'basarse', 'decid*', 'vigilar', 'juzgar', 'tarea*', 'ámbito*', 'entorno*', 'contexto*', 'apt*', 'válid*'],
		},
		'not-for': { en: ['=not for'] },
		/** A contrast of anything with anything; with what is at stake it is a use all the same. */
		'but-for': { en: ['but not for', 'and not for'] },
		denial,
		software,
		'no-ban': noBan,
		'ruled-out': ruledOut,
		'rather-than': ratherThan,
		// A promise that nobody makes: of uses, not of functions.
		'unsupported': {
			en: ['not supported', 'unsupported', 'is not covered', 'are not covered'], zh: ['不支持', '不予支持'], ja: ['サポート対象外', 'サポートしていません'], ko: ['지원하지 않', '지원되지 않'],
			fr: ['pas pris en charge', 'pas prises en charge', 'pas prévu*'], de: ['nicht unterstützt', 'nicht abgedeckt'], es: ['no se admite*', 'no están cubiert*'],
		},
		'uses': {
			en: ['applications', 'use cases', 'uses', 'usages', 'scenarios', 'deployments'], zh: ['用途', '应用场景', '使用场景', '用例'], ja: ['用途', '利用', 'ユースケース'], ko: ['용도', '활용 사례'],
			fr: ['usages', 'utilisations', 'cas d\'usage', 'applications'], de: ['anwendungen', 'anwendungsfälle', 'einsatzzwecke', 'verwendungen'], es: ['usos', 'casos de uso', 'aplicaciones'],
		},
		// What nobody made it or tried it for, though it names only all of them.
		'not-all': {
			en: ['not for every', 'not for all', 'designed or evaluated for all', 'designed or evaluated for every', 'evaluated for every', 'evaluated for all', 'designed for every', 'designed for all', 'every downstream', 'all downstream', 'every possible'],
			zh: ['并非为所有', '没有针对所有', '未针对所有', '没有针对每', '未针对每', '并非针对所有', '並非為所有', '沒有針對所有'],
			ja: ['すべての用途を想定', 'あらゆる用途を想定', 'すべての下流'], ko: ['모든 용도', '모든 다운스트림', '모든 활용'], fr: ['pas conçu pour tous', 'pas évalué pour tous', 'pour tous les usages'], de: ['nicht für alle', 'nicht für jede'], es: ['no para todos', 'no para todas', 'para todos los usos'],
		},
		// What it is good at, told against what it is not.
		'emphasis': {
			en: ['emphasi*', 'emphasis', 'focuses on', 'focus is on', 'prioriti*', 'geared towards', 'geared to', 'optimised for', 'optimized for', 'tuned for'],
			zh: ['侧重', '注重', '重在', '着重', '側重', '注重'], ja: ['重視', '重点を置', '特化'], ko: ['중점', '초점', '특화'], fr: ['met l\'accent', 'privilégie', 'axé sur'], de: ['schwerpunkt', 'konzentriert sich', 'legt wert', 'ausgerichtet auf'], es: ['se centra', 'prioriza', 'hace hincapié'],
		},
		'free-talk': {
			en: ['open-ended', 'creative', 'chatting', 'chat', 'conversation*', 'dialogue', 'storytelling', 'prose', 'small talk', 'general-purpose'],
			zh: ['开放式', '创作', '闲聊', '对话', '聊天', '創作', '對話'], ja: ['創作', '雑談', '対話', '自由な'], ko: ['창작', '대화', '잡담', '개방형'], fr: ['conversation*', 'créati*', 'dialogue*'], de: ['gespräch*', 'unterhaltung*', 'kreativ*', 'plauder*', 'freies'], es: ['conversa*', 'creativ*', 'diálogo*'],
		},
		'over': { en: ['over creative', 'over open-ended', 'over free', 'over chat', 'over conversation*'] },
		'meant': {
			en: ['designed for', 'meant for', 'intended for', 'built for', 'made for', 'best for', 'suited to', 'suited for', 'meant as', 'intended as', 'should be settled', 'use it as', 'it is an assistant', 'it\'s an assistant', 'a companion'],
			zh: ['适合', '适用于', '用于', '专为', '面向'],
			ja: ['向け', '用途', 'ための'],
			ko: ['위한', '용도'],
			fr: ['conçu*', 'destiné*', 'prévu*'],
			de: ['gedacht', 'bestimmt', 'für'],
			es: ['pensad*', 'destinad*', 'diseñad*'],
		},
		alone,
		instead,
		'stakes': {
			en: [
				'medical', 'clinical', 'diagnos*', 'patient*', 'legal', 'law', 'laws', 'illegal', 'unlawful', 'bail', 'credit', 'insurance', 'hiring', 'employment', 'recruit*', 'surveillance', 'track*', 'facial recognition', 'identify people', 'identifying people', 'identif*', 'weapon*', 'military', 'safety-critical', 'life', 'high-risk', 'high-stakes', 'decision', 'decisions', 'decide', 'financial', 'political', 'election*', 'harm*', 'hate*', 'harass*', 'abus*', 'spam', 'fraud*', 'scam*', 'disinformation', 'misinformation', 'fake news', 'deepfake*', 'impersonat*', 'malicious', 'children', 'minors', 'sexual*', 'violen*', 'discriminat*', 'toxin*', 'security', 'critical infrastructure', 'autonomous', 'production', 'commercial', 'people', 'persons', 'individuals', 'children under', 'real person', 'real people', 'languages', 'policy', 'applicable', 'human life',
				'treatment*', 'therap*', 'prescri*', 'health*', 'triage', 'salary', 'dismiss*', 'workers', 'employees', 'students', 'pupils', 'exam*', 'grades', 'grading', 'admission*', 'asylum', 'immigration', 'welfare', 'benefits', 'housing', 'loan*', 'lending', 'underwriting', 'police', 'policing', 'court*', 'sentencing', 'judicial', 'named persons', 'human*', 'consent', 'stalk*', 'spy*', 'spying', 'eavesdrop*', 'defam*', 'bully*', 'exploit*', 'forg*', 'counterfeit*', 'propaganda', 'manipulat*', 'deceiv*', 'deception', 'deceptive', 'mislead*', 'plagiar*', 'cheat*', 'navigation', 'flight', 'aviation', 'trading', 'investment*', 'gambling', 'emergenc*', 'rescue', 'alarm', 'safeguard', 'copyright*', 'crime*', 'criminal', 'profil*', 'racial*', 'ethnic*', 'religio*', 'terror*', 'extremis*', 'chemical', 'biological', 'nuclear', 'drug*', 'dosing', 'forensic*', 'evidence', 'biometric*', 'automatic rejection', 'pass off', 'phishing', 'malware', 'advice', 'vehicles', 'driving', 'steer*',
				'news', 'doctor*', 'physician*', 'expert*', 'experiment*', 'judge*', 'elderly', 'disabled', 'asylum seeker*', 'refugee*',
				'staff', 'personnel', 'score people', 'rate people', 'matchmaking', 'dating', 'enter',
				'clone', 'cloning', 'anybody', 'contract*', 'evacuat*', 'dosage', 'disseminat*', 'propagat*', 'spread it', 'spread them', 'spread such', 'front of customers', 'front of clients', 'to customers', 'to clients', 'customer-facing', 'end users', 'general public', 'lives',
			],
			zh: ['医疗', '诊断', '法律', '违法', '非法', '犯罪', '信贷', '保险', '招聘', '监控', '人脸识别', '身份识别', '武器', '军事', '安全', '高风险', '决策', '金融', '政治', '有害', '仇恨', '骚扰', '诈骗', '欺诈', '虚假', '谣言', '伪造', '冒充', '恶意', '未成年', '色情', '暴力', '歧视', '国家', '社会', '侵犯', '隐私', '商业', '商用', '他人', '醫療', '診斷', '監控', '高風險', '詐騙', '虛假', '医师', '医生', '治疗', '用药', '处方', '健康', '患者', '病人', '裁员', '员工', '学生', '考试', '成绩', '录取', '贷款', '授信', '司法', '量刑', '警务', '本人', '同意', '授权', '造假', '抄袭', '作弊', '跟踪', '偷拍', '窃听', '诽谤', '侮辱', '操纵', '误导', '钓鱼', '自动驾驶', '驾驶', '导航', '交易', '投资', '赌博', '毒品', '恐怖', '极端', '古人', '真人', '名人', '換臉', '换脸', '深度伪造', '审核', '复核', '证据', '投資', '治療', '实验', '医嘱', '专家', '新闻', '报道', '高空', '人身', '选人', '用人', '合同', '疏散', '传播', '散布', '散播', '传播此类', '傳播', '散佈', '客户', '面向公众', '客戶'],
			ja: ['医療', '診断', '法的', '法律', '違法', '監視', '顔認識', '兵器', '軍事', '安全', '意思決定', '金融', '政治', '有害', '差別', '詐欺', '偽情報', 'なりすまし', '悪意', '未成年', '性的', '暴力', '商用', '個人', '治療', '投薬', '処方', '健康', '患者', '解雇', '従業員', '採用', '試験', '成績', '融資', '与信', '保険', '司法', '裁判', '警察', '本人', '許可なく', '同意', '他人', '誹謗', '盗撮', '盗聴', '追跡', '偽造', '剽窃', '詐称', '投資', '取引', '運転', '緊急', '災害', '著作権', '犯罪', '自殺', '人物', '身元', '人命', '実験', '医師', '専門家', '報道', 'ニュース', '契約', '避難', '拡散', '流布', '広め'],
			ko: ['의료', '진단', '법적', '법률', '불법', '감시', '얼굴 인식', '무기', '군사', '안전', '의사결정', '의사 결정', '채용', '금융', '정치', '유해', '혐오', '사기', '허위', '사칭', '악의', '미성년', '성적', '폭력', '차별', '상업', '개인', '치료', '처방', '건강', '환자', '해고', '직원', '시험', '대출', '신용', '보험', '사법', '재판', '경찰', '신원', '동의 없이', '타인', '딥페이크', '비방', '도청', '추적', '위조', '표절', '투자', '거래', '운전', '자율주행', '긴급', '범죄', '저작권', '사람의 얼굴', '인물', '생명', '실험', '의사', '전문가', '보도', '뉴스', '계약', '대피', '유포', '퍼뜨리', '퍼트리'],
			fr: ['médical*', 'diagnostic*', 'juridique*', 'illéga*', 'illicite*', 'surveill*', 'reconnaissance faciale', 'armes', 'militaire*', 'décision*', 'financi*', 'politique*', 'nuisible*', 'haine*', 'fraude*', 'désinformation', 'malveillant*', 'mineurs', 'violen*', 'discrimin*', 'critique*', 'personnes', 'commercia*', 'santé', 'soin*', 'thérap*', 'patient*', 'emploi', 'embauche', 'recrutement', 'salarié*', 'élève*', 'examen*', 'crédit', 'assurance*', 'justice', 'judiciaire*', 'police', 'identité', 'identifi*', 'à l\'insu', 'consentement', 'autrui', 'usurp*', 'diffam*', 'espionn*', 'écoute*', 'plagiat', 'contrefa*', 'urgence*', 'invest*', 'trading', 'conduite', 'navigation', 'arme', 'sanction*', 'migra*', 'vote', 'élection*', 'expert*', 'médecin*', 'information', 'presse', 'expérience*', 'décid*', 'aide sociale', 'personnel', 'agents', 'évacu*', 'contrat*', 'signe*', 'diffuse*', 'propage*', 'répand*'],
			de: ['medizin*', 'diagnos*', 'rechtlich*', 'illegal*', 'überwach*', 'gesichtserkennung', 'waffen*', 'militär*', 'sicherheitskritisch*', 'entscheidung*', 'finanz*', 'politisch*', 'schädlich*', 'hass*', 'betrug*', 'desinformation', 'böswillig*', 'minderjährig*', 'gewalt*', 'diskriminier*', 'kritisch*', 'personen', 'kommerziell*', 'steuerung*', 'gesund*', 'behandlung*', 'therap*', 'patient*', 'beschäftigte*', 'mitarbeit*', 'bewerb*', 'einstellung*', 'schüler*', 'prüfung*', 'noten', 'kredit*', 'versicherung*', 'justiz*', 'gericht*', 'polizei*', 'identi*', 'einwilligung', 'zustimmung', 'täusch*', 'verleumd*', 'abhör*', 'plagiat*', 'fälsch*', 'notfall*', 'notfäll*', 'invest*', 'handel', 'fahr*', 'leben', 'strafverfolg*', 'asyl*', 'wahlen', 'menschen', 'urteil*', 'alarm*', 'befund*', 'ärzt*', 'fachkräft*', 'experte*', 'nachrichten', 'versuche', 'personal', 'sozial*', 'vertrag*', 'evakuier*', 'verbreit*', 'weiterverbreit*'],
			es: ['médic*', 'diagnóstic*', 'legal*', 'ilegal*', 'ilícit*', 'vigilancia', 'reconocimiento facial', 'armas', 'militar*', 'decision*', 'financier*', 'polític*', 'dañin*', 'odio', 'fraude*', 'desinformación', 'malicios*', 'menores', 'violen*', 'discrimin*', 'crític*', 'personas', 'comercial*', 'contratación', 'salud', 'tratamiento*', 'terap*', 'paciente*', 'empleo', 'empleado*', 'trabajador*', 'alumn*', 'examen*', 'crédito*', 'seguro*', 'justicia', 'judicial*', 'policía*', 'policial*', 'identidad', 'identific*', 'consentimiento', 'terceros', 'suplant*', 'difam*', 'espi*', 'escuch*', 'plagi*', 'falsific*', 'emergencia*', 'inversi*', 'conducción', 'navegación', 'sancion*', 'migra*', 'elecciones', 'vidas', 'vida', 'nadie', 'expert*', 'médico*', 'noticia*', 'experimento*', 'prensa', 'ayudas sociales', 'personal', 'decidir', 'contrato*', 'firm*', 'evacua*', 'difund*', 'propag*'],
		},
		'with-it': {
			en: ['with it', 'from it', 'on it', 'to it', 'of it', 'by it', 'for it', 'it for', 'it to', 'it as', 'it behind', 'it on', 'it away', 'it must', 'it should', 'it may', 'it will not', 'by this', 'on this', 'from this', 'from here', 'its', 'her', 'them as', 'on them', 'the output', 'outputs', 'output', 'predictions', 'results', 'score', 'scores', 'answers', 'model', 'summary', 'map', 'maps', 'forecasts', 'verdict', 'verdicts', 'suggestions', 'detector', 'classifier', 'voice', 'agent', 'bot', 'robot', 'transcript*', 'translation*', 'estimate*', 'recommendations', 'images', 'generated'],
			zh: ['它', '本', '此', '模型', '结果', '输出', '这', '該', '这个', '分数', '結果'],
			ja: ['これ', '本モデル', 'モデル', '結果', '出力', 'それ', '回答'],
			ko: ['이 모델', '모델', '결과', '출력', '이를', '이것', '답변', '점수'],
			fr: ['le', 'la', 'ce', 'cette', 'ces', 'sortie', 'sorties', 'résultat*'],
			de: ['es', 'dies*', 'damit', 'dafür', 'ausgabe*', 'ergebnis*', 'modell'],
			es: ['lo', 'la', 'esto', 'este', 'esta', 'salida*', 'resultado*', 'modelo'],
		},
		/** What a model cannot do, or has not done, forbids nothing. */
		'ability': {
			en: ['does not', 'doesn\'t', 'did not', 'didn\'t', 'was not', 'were not', 'wasn\'t', 'has not', 'have not', 'we do not', 'we don\'t', 'i don\'t', 'do not know', 'don\'t know', 'was never', 'were never', 'has never', 'have never', 'it never', 'never saw', 'never seen', 'they do not', 'they don\'t', 'who do not', 'which do not', 'that do not', 'don\'t have', 'do not have', 'do not need', 'don\'t need', 'doesn\'t need', 'do not contain', 'do not require', 'do not support', 'do not run', 'wouldn\'t', 'would not be possible', 'would not have', 'not all', 'refused', 'refuses', 'complied', 'should not be shared with', 'should not have to', 'shouldn\'t have to', 'no prompt', 'no fancy', 'at all', 'now and then', 'sometimes', 'occasionally', 'from time to time', 'once in a while', 'at times'],
			fr: ['n\'a pas', 'n\'ont pas', 'nous ne', 'n\'a jamais', 'nous avons', 'parfois', 'de temps en temps'],
			de: ['wurde nicht', 'wurden nicht', 'haben nicht', 'hat nicht', 'wir nicht', 'kann nicht', 'können nicht', 'wurde nie', 'konnte*', 'manchmal', 'gelegentlich', 'wir haben'],
			es: ['nadie ha', 'nadie lo', 'y no lo', 'no ha', 'no han', 'no hemos', 'no se ha', 'nunca ha', 'nunca dio', 'no fue', 'no fueron', 'a veces'],
			zh: ['未使用', '没有', '未见', '未包含', '不能理解', '不能保证', '无法', '不能识别', '不能处理', '有时', '偶尔', '有時', '偶爾'],
			ja: ['していません', 'できません', 'ことがあります', '場合があります'],
			ko: ['하지 않았', '하지 못', '수 없', '때때로', '가끔'],
		},
		liability,
		'programming': {
			en: ['forget', 'template', 'variable', 'function', 'block', 'deprecated', 'parameter', 'argument', 'method', 'class', 'api key', 'token', 'tokens', 'tokenizer', 'greedy', 'sampling', 'temperature', 'top-p', 'gpu', 'gpus', 'fp16', 'float16', 'bf16', 'quantiz*', 'pip', 'conda', 'docker', 'init', 'python', 'version', 'special tokens', 'system prompt', 'prompt template', 'cache', 'checkpoint', 'script', 'command', 'repository', 'pull request', 'commit', 'branch', 'vllm', 'thread*', 'batch', 'cuda', 'gradient*', 'finetune.py', 'flash-attention', 'branding', 'trademark', 'logo', 'endorse*', 'redistribut*', 'config*', 'setting', 'visuals', 'this section', 'deepspeed', 'learning rate', 'fine-tune', 'finetune', 'default', 'input length', 'context window', 'context length', 'max length', 'sequence length', 'padding', 'dtype', 'half precision', 'kernel*', 'format', 'file', 'files', 'weights file', 'metric*', 'leaderboard*', 'with transformers', 'with diffusers', 'the transformers library', 'the diffusers library'],
			zh: ['变量', '函数', '参数', '接口', '贪心', '贪婪', '采样', '温度', '精度', '量化', '安装', '版本', '脚本', '命令', '缓存', '显存', '商标', '转载', '轉載', '再分发', '變數', '函數', '參數', '配置', '多机', '微调', '学习率', '多卡', '上下文长度', '显卡', '文件', '默认', '环境变量'],
			ja: ['再配布', '転載', '変数', '関数', 'パラメータ', '引数', '量子化', 'インストール', 'バージョン', 'スクリプト', 'コマンド', '設定値', '既定', 'ファイル'],
			ko: ['재배포', '전재', '변수', '함수', '파라미터', '인자', '양자화', '설치', '버전', '스크립트', '명령어', '설정값', '기본값', '파일'],
			fr: ['variable', 'fonction', 'paramètre*', 'version', 'script', 'commande', 'fichier*', 'configuration'],
			de: ['variable', 'funktion', 'parameter', 'version', 'skript', 'befehl', 'datei*', 'konfiguration*'],
			es: ['variable', 'función', 'parámetro*', 'versión', 'script', 'comando', 'archivo*', 'configuración'],
		},
		'only': {
			en: ['for research purposes only', 'research purposes only', 'for research use only', 'research use only', 'only for research', 'research only', 'academic use only', 'for academic purposes only', 'only for academic', 'educational purposes only', 'non-commercial use only', 'only be used for', 'use policy', 'acceptable use', 'use restrictions', 'use-based restrictions', 'only to be', 'without further investigation', 'without further risk', 'caution against'],
			zh: ['仅供研究', '仅供学术', '仅用于研究', '仅用于学术', '仅限', '只能用于', '仅可用于', '仅供参考', '僅供研究', '僅供學術', '僅限'],
			ja: ['研究目的のみ', '研究目的に限', '学術目的のみ'],
			ko: ['연구 목적으로만', '연구용으로만', '학술 목적으로만'],
			fr: ['uniquement à des fins', 'exclusivement à des fins', 'recherche uniquement'],
			de: ['nur zu forschungszwecken', 'ausschließlich zu forschungszwecken', 'nur für forschung'],
			es: ['solo para investigación', 'únicamente con fines', 'exclusivamente con fines'],
		},
		'no-restriction': {
			en: ['no restrictions on the use', 'no restriction on the use', 'no restrictions on use', 'no use restrictions', 'no usage restrictions', 'without any use restriction'],
			zh: ['没有使用限制', '无使用限制'],
			ja: ['使用制限はありません', '利用制限はありません'],
			ko: ['사용 제한이 없', '사용 제한은 없'],
			fr: ['aucune restriction'],
			de: ['keine einschränkungen der nutzung', 'keine nutzungsbeschränkungen'],
			es: ['sin restricciones de uso', 'ninguna restricción de uso'],
		},
		'own-topic': {
			en: ['detects', 'classifies', 'finds', 'recognises', 'recognizes', 'flags', 'filters', 'moderates'],
			zh: ['检测', '识别出', '分类', '檢測'],
			ja: ['検出', '分類', '検知'],
			ko: ['탐지', '분류', '검출'],
			fr: ['détecte', 'classe', 'classifie'],
			de: ['erkennt', 'klassifiziert'],
			es: ['detecta', 'clasifica'],
		},
	},
	evidence: [
		{ says: 'names a use that the model is not for', degree: 'disclosed', all: [['own.not-meant-for', 'own.not-for'], ['own.use-word', 'own.stakes', 'own.alone', 'this-model']], none: NOT_USE },
		{ says: 'begins with what the model is not for', degree: 'disclosed', all: ['not-for'], none: ['own.software', 'own.no-ban', 'own.but-for', 'train', 'evaluating'] },
		{ says: 'forbids what puts somebody at risk', degree: 'disclosed', all: ['own.denial', 'own.stakes', ['own.with-it', 'this-model', 'own.alone', 'own.instead', 'own.use-word']], none: [...NOT_USE, 'data-noun', 'train', 'evaluating', 'own.ability'] },
		{ says: 'asks for somebody to check before it decides', degree: 'disclosed', all: ['own.denial', 'own.alone', ['own.stakes', 'own.use-word', 'own.with-it']], none: [...NOT_USE, 'train', 'evaluating', 'own.ability'] },
		{ says: 'sends elsewhere for what is at stake', degree: 'partial', all: ['own.instead', ['own.stakes', 'own.denial']], none: [...NOT_USE, 'train', 'evaluating', 'data-noun'] },
		{ says: 'rules a use out', degree: 'disclosed', all: ['own.ruled-out'], none: [...NOT_USE, 'own.but-for', 'train', 'data-noun', 'evaluating', 'own.ability'] },
		{ says: 'says what it is for and what not', degree: 'partial', all: ['own.meant', 'own.rather-than'], none: [...NOT_USE, 'train', 'evaluating', 'license-name'] },
		{ says: 'says for which uses it gives no support', degree: 'disclosed', all: ['own.unsupported', 'own.uses'], none: [...NOT_USE, 'train', 'evaluating'] },
		{ says: 'says that it was not made for every use', degree: 'partial', all: ['own.not-all', ['own.uses', 'own.use-word'], ['this-model', 'not']], none: ['own.programming', 'own.software', 'own.tools', 'own.project', 'train'] },
		{ says: 'says what it is better at than at free talk', degree: 'partial', all: ['own.emphasis', ['own.rather-than', 'own.over'], 'own.free-talk'], none: [...NOT_USE.filter((concept) => concept !== 'own.tools'), 'evaluating'] },
		{ says: 'names a use under a heading on uses to avoid', degree: 'disclosed', all: [['own.not-meant-for', 'own.stakes', 'own.denial', 'task-name']], none: ['own.programming'], under: true },
		{ says: 'says that there are no restrictions', degree: 'disclosed', all: ['own.no-restriction'], none: ['own.programming', 'reader'] },
		{ says: 'limits the use to research or to a policy', degree: 'partial', all: ['own.only', ['this-model', 'own.use-word', 'license-name']], none: ['own.programming', 'install-run'] },
	],
	section: 'prose',
	template: {
		parent: { en: 'Uses', zh: '用途' },
		heading: { en: 'Out-of-Scope Use', zh: '超出范围的使用' },
		body: {
			en: '<!-- Concrete uses, each with the reason: too error-prone, untested there, or harmful. -->\n\n- **Will not work well for:** [More Information Needed]\n- **Must not decide on:** [More Information Needed]\n- **Foreseeable misuse:** [More Information Needed]\n',
			zh: '<!-- 请写具体用途及理由：错误率过高、未经测试或会造成危害。 -->\n\n- **效果不佳的用途：** [待补充]\n- **不得据以决策的事项：** [待补充]\n- **可预见的滥用：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Uses > Out-of-Scope Use' },
		{ framework: 'mitchell', item: 'Intended Use: out-of-scope use cases' },
		{ framework: 'fmti', item: '94 Permitted, restricted, and prohibited uses' },
		{ framework: 'eu-ai-act', item: 'Model Documentation Form: restricted or prohibited uses' },
		{ framework: 'cyclonedx', item: 'considerations.useCases; considerations.technicalLimitations' },
	],
};
