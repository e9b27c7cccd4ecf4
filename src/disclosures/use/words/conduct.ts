import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

// What is asked of those who use a model, without a use being named: care, the law, a licence that limits them, and what is done against abuse.

/** Titles of handbooks, and what stands in them. */
export const handbookOnCare: Terms = { en: phrases(['responsible use', 'responsible ai', 'responsible deployment', 'responsible release'], ['guide', 'guides', 'guideline', 'guidelines', 'considerations', 'practices', 'report', 'toolkit']) };

/** How one is asked to use it. */
export const dueCare: Terms = {
	en: ['use caution', 'advise caution', 'urge caution', 'recommend caution', 'advocate caution', 'advocate for caution', 'careful consideration', 'thorough evaluation*', 'responsibly', 'responsible use', 'responsible usage', 'responsible deployment', 'responsible manner', 'responsible way', 'ethically', 'ethical use', 'lawfully', 'lawful use', 'lawful purposes', 'legal purposes', 'legitimate purposes', 'wisely', 'sensibly', 'judiciously', 'considerately', 'conscientiously', 'respectfully', 'with care', 'with caution', 'with discretion', 'with respect', 'with restraint', 'with common sense', 'with good judgement', 'with good judgment', 'in good faith', 'good intentions', 'fair use', 'no harm', 'be kind', 'be nice', 'be respectful', 'be considerate', 'be responsible', 'be decent', 'restraint', 'great power', 'common decency', 'third parties\' rights', 'other people\'s voices', 'other people\'s rights', 'other people\'s privacy', 'other people\'s work', 'other people\'s likeness', 'rights of others', 'consent of'],
	zh: ['建议谨慎', '谨慎部署', '请谨慎', '审慎', '负责任', '負責任', '合理使用', '合理合法', '合法合规', '合法使用', '合规使用', '合法用途', '正当用途', '善用', '善意', '谨慎使用', '慎用', '慎重使用', '理性使用', '文明使用', '他人权益', '他人权利', '合法合規', '謹慎使用', '理性看待'],
	ja: ['注意を払', '慎重な', '注意深く', '責任を持って', '責任をもって', '責任ある', '節度', '良識', '公序良俗', '慎重に', '倫理', '善意', '常識の範囲', '法令の範囲', '他者の権利', '第三者の権利'],
	ko: ['주의를 기울', '주의해서', '신중한', '책임감 있', '책임 있', '책임있', '신중하게', '신중히', '윤리적', '올바르게', '올바른 용도', '선한', '양심', '타인의 권리', '합법적', '좋은 목적'],
	fr: ['prudence dans', 'la prudence', 'faire preuve de prudence', 'usage responsable', 'utilisation responsable', 'manière responsable', 'façon responsable', 'de façon éthique', 'manière éthique', 'avec responsabilité', 'avec discernement', 'avec prudence', 'avec précaution', 'avec retenue', 'avec respect', 'avec bon sens', 'à bon escient', 'bonne foi', 'droits d\'autrui', 'usage licite', 'usage légal', 'responsablement'],
	de: ['zur vorsicht', 'vorsicht bei', 'vorsicht geboten', 'sorgfältige prüfung', 'sorgfältiger prüfung', 'verantwortungsvoll*', 'verantwortungsbewusst*', 'verantwortlich ein*', 'mit bedacht', 'umsichtig', 'mit vorsicht', 'mit augenmaß', 'mit respekt', 'rücksichtsvoll', 'rechtmäßig*', 'ethisch*', 'guten absichten', 'gutem gewissen', 'rechte anderer', 'rechte dritter', 'legale zwecke', 'gesunden menschenverstand'],
	es: ['la prudencia', 'precaución', 'la cautela', 'cautela al', 'con responsabilidad', 'responsablemente', 'uso responsable', 'manera responsable', 'forma responsable', 'manera ética', 'forma ética', 'éticamente', 'con prudencia', 'con criterio', 'con cautela', 'con respeto', 'con cuidado', 'buena fe', 'buenas intenciones', 'sentido común', 'derechos de terceros', 'uso lícito', 'uso legal', 'fines lícitos'],
};

/** What one does with a model and with what it makes. */
export const wield: Terms = {
	en: ['use', 'uses', 'using', 'used', 'usage', 'user', 'users', 'handle', 'handling', 'deploy', 'deploying', 'deployed', 'deployment', 'treat', 'wield', 'employ', 'apply', 'application', 'applications', 'publish', 'share', 'sharing', 'draw', 'clone', 'generate', 'generated', 'create', 'voices', 'voice', 'likeness', 'faces', 'pictures', 'whatever you', 'what you', 'please', 'ask everyone', 'ask you', 'with it', 'with this model', 'download', 'downloading'],
	zh: ['使用', '用它', '用途', '利用', '使用者', '用户', '下载', '大家', '生成', '应用', '部署', '用於', '請'],
	ja: ['使用', '利用', 'お使い', '使って', '使う', 'ユーザー', '生成', '扱'],
	ko: ['사용', '이용', '활용', '쓰', '써', '사용자', '생성', '다뤄'],
	fr: ['utilis*', 'usage*', 'emploi', 'employer', 'employez', 'manier', 'manipuler', 'servez', 'générer', 'déployer', 'application'],
	de: ['einsetz*', 'eingesetzt', 'einsatz', 'verwend*', 'nutz*', 'benutz*', 'umgehen', 'umgang', 'gebrauch*', 'geht mit', 'anwendung*'],
	es: ['usar', 'usarlo', 'úsalo', 'úselo', 'usen', 'usad', 'use', 'uso', 'usos', 'usuario*', 'utiliz*', 'emple*', 'manej*', 'aplicación', 'desplegar'],
};

/** Misuse, as a word. */
export const abuse: Terms = {
	en: ['misuse', 'misused', 'misuses', 'misusing', 'abuse', 'abused', 'abuses', 'abusing', 'harmful use', 'harmful uses', 'harmful applications', 'malicious use', 'malicious uses', 'malicious actors', 'bad actors', 'improper use', 'illegitimate use', 'used for things', 'uses we do not', 'uses that we do not', 'uses we don\'t', 'ill-intentioned', 'wrong hands', 'harm with'],
	zh: ['滥用', '濫用', '误用', '恶意使用', '不当使用', '不良用途', '非法用途', '恶意用途', '作恶', '干坏事', '做坏事', '不法', '不當使用'],
	ja: ['悪用', '濫用', '乱用', '誤用', '不正利用', '不正な利用', '不適切な利用', '不適切な目的', '不当な目的', '迷惑行為'],
	ko: ['악용', '오용', '남용', '부적절한 사용', '부적절한 용도', '나쁜 목적', '나쁜 용도', '불법'],
	fr: ['mésusage*', 'usage abusif', 'usages abusifs', 'utilisation abusive', 'usage malveillant', 'usages malveillants', 'mauvais usage', 'mauvaises mains', 'détournement*', 'détourn*', 'abus'],
	de: ['missbrauch*', 'missbräuchlich*', 'zweckentfremd*', 'falschen hände', 'schädliche nutzung', 'schädlichen einsatz', 'unerwünschte nutzung', 'unlautere*'],
	es: ['mal uso', 'usos indebidos', 'uso indebido', 'uso malicioso', 'usos maliciosos', 'uso abusivo', 'abuso', 'abusos', 'malas manos', 'usos dañinos', 'uso dañino'],
};
/** What its makers do or say against that. */
export const stance: Terms = {
	en: ['condone', 'worry', 'worried', 'worries', 'concerned', 'concerns', 'fear', 'afraid', 'in case of', 'accept no', 'take no', 'revoke', 'revoked', 'withdraw', 'withdrawn', 'suspend', 'terminate', 'ban', 'banned', 'block', 'blocked', 'discourage', 'discouraging', 'deter', 'ruling out', 'rules out', 'limit', 'please', 'we ask', 'ask for', 'ask everyone', 'kept back', 'held back', 'keep back', 'withheld', 'stays private', 'kept private', 'not released', 'do not release', 'did not release', 'not publish', 'not be released', 'taken offline', 'took down', 'taken down', 'switched off', 'gated', 'restrict', 'restricted', 'access', 'do not tolerate', 'don\'t tolerate', 'not comfortable', 'uncomfortable', 'aware', 'strongly oppose', 'oppose', 'against any', 'responsible for'],
	zh: ['请', '請', '避免', '防止', '杜绝', '严禁', '反对', '后果', '自负', '承担', '责任', '担心', '收回', '撤销', '暂不公开', '下线', '申请', '不要', '勿', '不得', '拒绝'],
	ja: ['お控え', 'ご遠慮', 'しないで', '控えて', 'やめて', '防止', '防ぐ', '避け', '懸念', '責任', '停止', '取り消', '非公開', '公開しま', '公開を見送', '禁止', 'お断り', 'おやめ', '負いません'],
	ko: ['마세요', '말아', '마시', '삼가', '자제', '방지', '막기', '우려', '책임', '중단', '취소', '회수', '비공개', '금지', '거부', '않습니다'],
	fr: ['merci de', 'prière de', 'veuillez', 'éviter', 'empêcher', 'prévenir', 'craign*', 'crainte', 'inquiét*', 'décline*', 'révoquer', 'retirer', 'suspend*', 'restreint', 'limiter', 'responsable*', 'responsabilité', 'cautionnons', 'tolér*', 'condamn*', 'contre', 'en cas'],
	de: ['bitte', 'verhindern', 'vermeiden', 'vorbeugen', 'befürcht*', 'sorge*', 'haft*', 'verantwort*', 'widerruf*', 'entzieh*', 'entzogen', 'sperr*', 'eingeschränkt', 'zurückgehalten', 'nicht veröffentlicht', 'billig*', 'dulde*', 'tolerier*', 'distanzier*', 'untersag*', 'gegen', 'im falle', 'bei missbrauch'],
	es: ['por favor', 'evitar', 'eviten', 'impedir', 'prevenir', 'preocupa', 'tememos', 'temor', 'responsab*', 'revocar', 'retirar', 'suspender', 'restring*', 'limitar', 'toler*', 'aprob*', 'condena*', 'rechaza*', 'contra', 'en caso de'],
};

/** The paper that says what is allowed. */
export const charter: Terms = {
	en: ['licence', 'license', 'licences', 'licenses', 'licensed', 'terms', 'terms of service', 'agreement', 'policy', 'policies', 'attachment', 'addendum', 'openrail*', 'rail', 'rail-m', 'openrail-m', 'eula', 'guidelines', 'license-model', 'code of conduct'],
	zh: ['协议', '许可证', '许可', '条款', '使用规范', '使用守则', '政策', '附录', '協議', '授權', '條款'],
	ja: ['ライセンス', '利用規約', '規約', '許諾', '契約', 'ポリシー', 'ガイドライン', '別紙'],
	ko: ['라이선스', '라이센스', '약관', '계약', '정책', '지침', '동의서'],
	fr: ['licence', 'conditions', 'charte', 'politique', 'annexe', 'contrat', 'accord'],
	de: ['lizenz*', 'bedingungen', 'nutzungsbedingungen', 'richtlinie*', 'vertrag', 'vereinbarung', 'anhang'],
	es: ['licencia', 'términos', 'condiciones', 'política', 'políticas', 'anexo', 'acuerdo', 'contrato'],
};
/** That it draws a line around uses. */
export const drawsLine: Terms = {
	en: [
		...phrases(['use', 'usage', 'use-based', 'behavioral', 'behavioural', 'few', 'certain', 'some', 'additional'], ['restrictions', 'limitations', 'use restrictions', 'limits']), ...phrases(['prohibited', 'disallowed', 'forbidden', 'restricted', 'excluded', 'unacceptable', 'unauthorised', 'unauthorized', 'banned', 'permitted', 'allowed', 'harmful', 'certain', 'some'], ['use', 'uses', 'usage', 'use cases', 'applications', 'purposes', 'kinds of requests', 'categories', 'kinds of use']),
		...phrases(['what you', 'what one', 'what users', 'what must', 'what may', 'what can', 'which uses', 'things you', 'what is', 'what the model'], ['may not', 'must not', 'cannot', 'can\'t', 'should not', 'are not allowed', 'are not', 'not be', 'not allowed', 'not permitted', 'may not be', 'is not allowed', 'and isn\'t', 'and is not', 'are ruled out', 'are forbidden', 'are prohibited', 'to avoid', 'off limits', 'forbidden', 'prohibited']), 'may and may not', 'can and cannot', 'can and can\'t', 'to avoid', 'do\'s and don\'ts', 'dos and don\'ts', 'responsible use',
	],
	zh: ['禁用场景', '禁止事项', '禁止用途', '禁止的用途', '使用限制', '用途限制', '限制用途', '限制条款', '不能做', '不可以做', '不允许的', '不得从事', '哪些事', '禁止行为', '禁止的行为', '不能用', '能做什么', '不能用于', '被禁止', '受限用途'],
	ja: ['禁止事項', '禁止されてい', '禁止用途', '禁止行為', '使用制限', '利用制限', '用途制限', '制限事項', '使用条件', '利用条件', '許可されていない', '認められていない'],
	ko: ['금지 사항', '금지사항', '금지된', '금지하는', '사용 제한', '이용 제한', '제한 사항', '허용되지 않', '사용 조건', '이용 조건', '하면 안 되'],
	fr: ['restrictions', 'usages interdits', 'utilisations interdites', 'usages proscrits', 'usages exclus', 'usages non autorisés', 'limites d\'usage', 'ce qui est interdit', 'ce qu\'il ne faut pas', 'conditions d\'usage', 'interdit certains', 'exclut certains'],
	de: ['nutzungsbeschränkung*', 'nutzungseinschränkung*', 'einschränkungen der nutzung', 'untersagte*', 'verbotene*', 'unzulässige*', 'nicht erlaubte*', 'was nicht erlaubt', 'was verboten', 'was man nicht', 'schließt bestimmte', 'beschränkungen'],
	es: ['restricciones', 'usos no permitidos', 'usos prohibidos', 'usos restringidos', 'usos excluidos', 'usos vetados', 'lo que no se', 'lo que no está', 'qué no se', 'límites de uso', 'prohíbe ciertos', 'excluye ciertos'],
};

/** A place where its word must not be taken lightly, in general. */
export const delicate: Terms = {
	en: ['sensitive', 'delicate', 'critical', 'high-stakes', 'high stakes', 'high-risk', 'serious matters', 'anything serious', 'anything important', 'anything that matters', 'something important', 'important decisions', 'where it matters', 'really matters', 'truly matters', 'matters most', 'consequential', 'with consequences', 'health', 'medical', 'legal', 'finance', 'real people', 'real world decisions'],
	zh: ['敏感', '重要决策', '重要场合', '关键', '严肃', '高风险', '医疗', '法律', '金融', '健康', '正式场合', '要紧'],
	ja: ['機微', 'センシティブ', '重要な判断', '重要な場面', '重大', '医療', '法律', '金融', '健康', '人命'],
	ko: ['민감', '중요한 결정', '중요한 판단', '중요한 일', '의료', '법률 자문', '법률 상담', '법률 조언', '법률 판단', '법률 분야', '법률 문서', '법률 문제', '법률 결정', '법률적', '법률, ', '법률·', '법률이나', '법률 등', '법률 관련', '·법률', ', 법률', '금융', '건강', '생명'],
	fr: ['sensible*', 'délicat*', 'critique*', 'santé', 'médica*', 'juridique*', 'décisions importantes', 'important'],
	de: ['sensibl*', 'heikl*', 'kritisch*', 'wichtige entscheidung*', 'wichtigem', 'ernste*', 'gesundheit*', 'medizin*', 'rechtlich*', 'darauf ankommt'],
	es: ['sensible*', 'delicad*', 'crític*', 'salud', 'médic*', 'legal*', 'decisiones importantes', 'algo importante'],
};
/** A word of warning for it. */
export const beware: Terms = {
	en: ['think twice', 'think carefully', 'be careful', 'be cautious', 'take care', 'take extra care', 'with extra care', 'careful', 'caution', 'with care', 'double check', 'ask somebody', 'ask someone', 'ask an', 'ask a', 'own judgement', 'own judgment', 'own risk', 'do your own', 'check yourself', 'without checking', 'at your peril', 'better not', 'rather not', 'would not', 'wouldn\'t', 'a human'],
	zh: ['谨慎', '慎重', '三思', '小心', '自行评估', '自行判断', '自行承担', '自行核实', '不敢打包票', '不打包票', '不保证', '慎用', '专业人士', '风险自负', '請謹慎'],
	ja: ['慎重', '注意', 'ご自身で', '自己責任', '専門家', 'よく検討', 'お控え', '保証できません', '保証しません'],
	ko: ['신중', '주의', '직접 판단', '직접 검토', '전문가', '책임', '보장하지', '조심'],
	fr: ['prudence', 'prudent*', 'discernement', 'précaution*', 'réfléchi*', 'à vos risques', 'attention', 'un professionnel', 'spécialiste'],
	de: ['vorsicht*', 'bedacht', 'zweimal', 'überleg*', 'auf eigene', 'selbst prüfen', 'fachleute', 'fachperson', 'nicht blind', 'sorgfalt*'],
	es: ['cuidado', 'cautela', 'prudencia', 'prudente', 'piénsa*', 'piense', 'bajo su', 'bajo tu', 'profesional', 'especialista', 'criterio'],
};

/** That not everybody gets it, or not for everything. */
export const gate: Terms = {
	en: ['gated', 'is granted', 'are granted', 'be granted', 'declined', 'be refused', 'are refused', 'rejects', 'rejected', 'turned down', 'revoke', 'revoked', 'withdraw', 'taken offline', 'blocks', 'refuses', 'vetted', 'approve', 'approved', 'approval', 'on request', 'upon request', 'apply for access', 'request access', 'review of'],
	zh: ['审核', '审批', '申请', '拒绝', '收回', '下线', '门槛', '審核'],
	ja: ['審査', '申請', '承認', '拒否', '取り消', '停止'],
	ko: ['심사', '신청', '승인', '거부', '거절', '취소', '중단'],
	fr: ['accordé*', 'refusé*', 'refuse', 'sur demande', 'approuvé*', 'révoqué*', 'bloque', 'restreint'],
	de: ['freigabe', 'auf anfrage', 'auf antrag', 'abgelehnt', 'lehnt', 'blockiert', 'genehmigt', 'beschränkt', 'widerrufen'],
	es: ['solicitud', 'rechaza*', 'concede*', 'aprob*', 'bloquea', 'restringid*', 'revocar'],
};
/** For which reasons. */
export const grounds: Terms = {
	en: ['our terms', 'the terms', 'terms of service', 'planned use', 'intended use', 'your use', 'the use case', 'your use case', 'purpose', 'purposes', 'certain kinds', 'some kinds', 'certain requests', 'some requests', 'certain prompts', 'some prompts', 'kinds of requests', 'kinds of prompts', 'certain topics', 'certain content', 'the policy', 'our policy', 'research institutions', 'vetted', 'researchers only', 'not comfortable', 'misuse', 'abuse'],
	zh: ['用途', '滥用', '使用目的', '不符合', '协议', '敏感'],
	ja: ['利用目的', '使用目的', '用途', '規約', '悪用', '特定の'],
	ko: ['사용 목적', '이용 목적', '용도', '약관', '악용', '특정'],
	fr: ['usage prévu', 'finalité', 'conditions', 'certaines demandes', 'certaines requêtes', 'abus'],
	de: ['verwendungszweck', 'zweck*', 'bedingungen', 'bestimmte anfragen', 'bestimmte prompts', 'missbrauch*'],
	es: ['finalidad', 'uso previsto', 'condiciones', 'ciertas peticiones', 'ciertos prompts', 'abuso*', 'mal uso'],
};

/** That not every use of it is a good one. */
export const notEvery: Terms = {
	en: [...phrases(['not everything', 'not all', 'not every', 'just because'], ['that it can', 'it can', 'the model can', 'a model can', 'this model can', 'parrot can', 'you can', 'that can', 'use is', 'use of it', 'use case is', 'purpose is', 'uses are', 'application is', 'task is', 'tasks are']), ...phrases(['not everything', 'just because'], ['one can', 'that is possible', 'possible'])],
	zh: ['不是所有任务', '并非所有任务', '不是什么都', '不是所有用途', '不是所有场景', '并非所有场景', '不是万能', '并非万能'],
	ja: ['何にでも', '万能では', 'すべてのタスクに向', 'あらゆるタスクに向'],
	ko: ['만능은 아', '만능이 아', '모든 작업에 적합한'],
	fr: ['tout ce qu\'il peut', 'pas fait pour tout', 'pas bon à tout', 'toutes les tâches ne'],
	de: ['nicht alles, was', 'kein alleskönner', 'nicht jede aufgabe', 'nicht jede anwendung'],
	es: ['no todo lo que', 'no sirve para todo', 'no vale para todo', 'no toda tarea'],
};
