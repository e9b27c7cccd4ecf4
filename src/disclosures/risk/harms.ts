import type { Disclosure } from '../disclosure';
import { askedOfUsers } from '../safety/words/safeguards';
import { harmfulContent, safetyAsTask } from '../safety/words/harms';
import { phrases } from '../phrases';
import { tools } from '../use/words/tools';
import { allTheSame, countered, examinedFor } from './words/countered';
import { puts, unprotected } from './words/errors';
import { legal, named, outputs, possibility, software } from './words/subjects';

/** Harms of programs, of the law, of what a policy forbids or a guard looks for are not those of a model. */
const NOT_A_HARM = ['own.software', 'own.tools', 'own.legal', 'own.elsewhere', 'own.task', 'own.looked-for'];

/** A risk that is only looked for, or that something is done against, is not yet named as this model's. */
const NOT_AGAINST_IT = [...NOT_A_HARM, 'own.examined-for', 'own.countered'];

/** To lean on something too much: alone, 依存 is what one thing depends on. */
const RELIANCE_JA = [...phrases(['過度に', '過度な', '感情的に', '感情的な', '心理的に', '心理的な', '精神的に', '精神的な', '過剰に', '情緒的な', 'aiに', 'aiへの'], ['依存'], ''), '依存症', '依存しすぎ', '依存し過ぎ', '依存を招', '依存を深', '依存させ', '依存や', '依存と', '依存、', '依存につなが'];

export const riskHarms: Disclosure = {
	id: 'risk/harms',
	title: 'Risks and ethical considerations',
	why: 'Those who decide whether to use the model need to know who could be hurt and how, not only how well it scores. Risks that you name yourself are trusted more than those that others find.',
	counts: 'At least one foreseeable harm of using or releasing this model, in general or in its domain, or the statement that risks were not assessed.',
	severity: 'information',
	profile: 'recommended',
	headings: {
		en: [
			'risks', 'risk', 'risks and harms', 'harms', 'potential harms', 'potential risks', 'known risks', 'model risks', 'risks of use', 'risk assessment', 'risk analysis', 'risks and limitations', 'risk and limitations', 'limitations and risks', 'bias, risks, and limitations', 'bias, risks and limitations', 'biases, risks, and limitations', 'bias and risks', 'ethical considerations', 'ethical consideration', 'ethics', 'ethics statement', 'ethical statement', 'ethical concerns', 'ethical issues', 'ethical implications', 'ethical considerations and risks',
			'ethical considerations and limitations', 'limitations and ethical considerations', 'ethics and risks', 'ethical and societal considerations', 'societal impact', 'societal impacts', 'social impact', 'societal implications', 'social implications', 'societal impact assessment', 'impact statement', 'impact assessment', 'potential misuse', 'potential for misuse', 'misuse risks', 'risk of misuse', 'dual use', 'dual-use', 'intended uses and risks',
			'privacy', 'privacy risks', 'privacy considerations', 'human life', 'sensitive data', 'content warning', 'content warnings', 'word of warning', 'words of warning', 'dangers', 'who could be hurt', 'who could be harmed', 'possible misuse', 'misuse potential', 'what could go wrong', 'potential negative impact', 'negative impacts', 'consequences', 'safety risks', 'disclaimer and risks', 'risks and disclaimers', 'risks and mitigations',
		],
		zh: [
			'风险', '潜在风险', '模型风险', '使用风险', '风险提示', '风险说明', '风险评估', '风险声明', '风险与局限性', '风险和局限性', '局限性与风险', '局限性和风险', '风险与缓解', '偏见、风险与局限性', '偏见、风险和局限性', '危害', '潜在危害', '伦理', '伦理考量', '伦理考虑', '伦理问题', '伦理声明', '伦理与风险', '伦理风险', '道德考量', '道德伦理', '社会影响', '社会影响评估', '更广泛的影响', '影响声明', '滥用风险', '潜在滥用', '双重用途', '隐私', '隐私风险', '警告', '内容警告', '风险与免责', '风险与免责声明', '可能的危害', '可能的滥用', '滥用可能性', '负面影响', '社会与伦理影响', '安全风险',
			'風險', '潛在風險', '使用風險', '風險提示', '風險評估', '風險與局限性', '偏見、風險與局限性', '潛在危害', '倫理', '倫理考量', '倫理聲明', '倫理問題', '社會影響', '濫用風險', '隱私風險', '隱私',
		],
		ja: ['リスク', '潜在的リスク', '潜在的なリスク', 'リスク評価', 'リスクと制限', 'リスクと制限事項', 'バイアス、リスク、制限事項', '倫理', '倫理的考慮事項', '倫理的考慮', '倫理的配慮', '倫理的な考慮事項', '倫理声明', '社会的影響', '悪用の可能性', '悪用リスク', '危険性', 'プライバシー', '警告'],
		ko: ['위험', '위험성', '잠재적 위험', '위험 요소', '위험 평가', '위험 및 한계', '편향, 위험 및 한계', '윤리', '윤리적 고려사항', '윤리적 고려 사항', '윤리적 문제', '윤리 선언', '사회적 영향', '오용 가능성', '악용 가능성', '개인정보', '경고'],
		fr: ['risques', 'risques potentiels', 'risques et limites', 'biais, risques et limites', 'évaluation des risques', 'éthique', 'considérations éthiques', 'déclaration éthique', 'impact sociétal', 'impact social', 'préjudices potentiels', 'usages malveillants possibles', 'vie privée', 'avertissement'],
		de: ['risiken', 'mögliche risiken', 'risiken und einschränkungen', 'verzerrungen, risiken und einschränkungen', 'risikobewertung', 'ethik', 'ethische überlegungen', 'ethische aspekte', 'ethische erwägungen', 'gesellschaftliche auswirkungen', 'mögliche schäden', 'missbrauchspotenzial', 'missbrauchsrisiken', 'datenschutz', 'warnung'],
		es: ['riesgos', 'riesgos potenciales', 'riesgos y limitaciones', 'sesgos, riesgos y limitaciones', 'evaluación de riesgos', 'ética', 'consideraciones éticas', 'declaración ética', 'impacto social', 'daños potenciales', 'posibles daños', 'posible uso indebido', 'privacidad', 'advertencia'],
	},
	terms: {
		'puts': puts,
		'unprotected': unprotected,
		'examined-for': examinedFor,
		'countered': countered,
		'all-the-same': allTheSame,
		tools,
		'possible': possibility,
		'output': outputs,
		// What it can be used for is no harm yet.
		'legal': { ...legal, en: [...legal.en!, 'can be used'] },
		named,
		'software': software,
		'harmful-content': harmfulContent,
		'task': safetyAsTask,
		// What a classifier tells apart.
		'looked-for': {
			en: ['can detect', 'is detected as', 'are detected as', ...phrases(['can predict', 'predicts', 'identifies', 'tells'], ['whether', 'if']), ...phrases(['offensive', 'hateful', 'harmful', 'abusive', 'toxic', 'racist', 'sexist'], ['or not']), ...phrases(['hate speech', 'offence', 'abuse'], ['category', 'categories'])],
			zh: phrases(['是否'], ['冒犯', '具有冒犯', '有害', '含有害', '有毒', '仇恨', '属于仇恨', '含有仇恨'], ''),
			ja: phrases(['有害', '攻撃的', '差別的', 'ヘイト'], ['か否か', 'かどうか', 'であるか'], ''),
			ko: phrases(['유해한', '공격적인', '모욕적인', '차별적인', '혐오인'], ['지'], ''),
			fr: phrases(['offensant', 'haineux', 'nuisible', 'injurieux'], ['ou non']),
			de: phrases(['beleidigend', 'hasserfüllt', 'schädlich', 'anstößig'], ['oder nicht', 'ist oder nicht']),
			es: phrases(['ofensivo', 'ofensiva', 'dañino', 'dañina'], ['o no']),
		},
		// A warning not to use it before somebody has assessed its risks.
		'asked-of-users': askedOfUsers,
		'harm': {
			en: [
				'upsetting', 'lewd', 'rude', 'sexually explicit', 'explicit content', 'explicit images', 'phone numbers', 'secrets', 'misuser*', 'cyberattack*', 'deskill*', 'grooming', 'extremis*', 'revenge', 'plagiaris*', 'hateful', 'hate', 'slur', 'slurs', 'stereotypes', 'nudity', 'nudes', 'leak tokens', 'delete files', 'sql injection*', 'vulnerab*', 'personal names', 'personal data', 'confidential', 'self-harm', 'suicid*', 'addict*', 'isolation', 'delusion*', 'bad advice', 'poaching', 'vigilant*', 'censor*', 'propagand*', 'misinformation', 'disinformation', 'misuse', 'misused', 'malicious use*', 'malicious purpose*', 'deepfake*', 'impersonat*', 'fraud', 'fraudulent', 'scam*', 'phishing', 'spam', 'harassment', 'surveillance', 'invasion of privacy', 'privacy risk*', 'leak personal', 'personal information', 'sensitive information', ...phrases(['memorize', 'memorizes', 'memorized', 'memorizing', 'memorise', 'memorises', 'memorised', 'memorising', 'memorization of', 'memorisation of'], ['personal', 'private', 'sensitive', 'confidential', 'copyrighted', 'names', 'passages', 'parts of', 'training', 'its training', 'the training', 'verbatim']), 'offend*', 'disturbing', 'distressing', 'hostile', 'propaganda', 'plagiari*', 'copyright infring*', 'overreliance', 'over-reliance', 'over-rely', 'dual-use', 'societal harm*', 'societal risk*',
				'social harm*', 'harm to', 'cause harm', 'causing harm', 'harmful', 'harms', 'dangerous', 'unethical', 'unsafe', 'exploited', 'exploitation', 'exploitative', 'exploits people', 'exploit people', 'exploit users', 'exploit vulnerab*', 'exploit children', 'job displacement', 'displace*', 'non-consensual', 'manipulat*', 'discriminatory', 'ethical concern*', 'ethical issue*', 'safety-critical', 'medical decision*', 'misdiagnos*', 'legal risk*', 'security vulnerabilit*', 'insecure code', 'malware', 'malicious code',
			],
			zh: ['两用', '双重用途', '雙重用途', '诽谤', '造谣', '人肉', '泄露', '网暴', '沉迷', '信息茧房', '假新闻', '假消息', '换脸', '造假', '仿冒', '成人内容', '脏话', '恐慌', '误伤', '隐私', '誹謗', '假訊息', '混淆視聽', '虚假信息', '谣言', '滥用', '误用', '恶意使用', '恶意利用', '深度伪造', '冒充', '诈骗', '欺诈', '骚扰', '监控', '侵犯隐私', '隐私泄露', '个人信息', '冒犯', '宣传', '抄袭', '侵权', '过度依赖', '危害', '有害', '伤害', '安全风险', '伦理风险', '伦理问题', '歧视', '误诊', '法律风险', '舆情风险', '误导公众', '违背伦理', '虛假資訊', '濫用', '惡意使用', '深度偽造', '詐騙', '侵犯隱私', '隱私洩露', '個人資訊', '過度依賴', '傷害', '倫理風險', '輿情風險'],
			ja: ['デュアルユース', '誹謗', '中傷', 'フェイク', 'デマ', '脆弱性', '孤立', '検閲', '偽造', '流出', '漏え', '推測できてしま', '乱用', '濫用', '差別的', '偽情報', '誤情報', '悪用', '誤用', 'ディープフェイク', 'なりすまし', '詐欺', '嫌がらせ', '監視', 'プライバシー', '個人情報', '著作権侵害', '過度な依存', '過信', '危害', '有害', '攻撃的', '倫理的', '差別', ...RELIANCE_JA],
			ko: ['이중 용도', '이중용도', '명예훼손', '비방', '모욕', '유출', '가짜', '중독', '거친 말', '욕설', '조작', '남용', '표절', '망상', '피싱', '허위 정보', '가짜 뉴스', '오용', '악용', '딥페이크', '사칭', '사기', '괴롭힘', '감시', '사생활', '개인정보', '저작권 침해', '과도한 의존', '해를', '해로울', '해로운', '해롭', '유해', '공격적', '윤리적', '차별', ...phrases(['과도한', '과도하게', '지나친', '지나치게', '정서적', '감정적', '심리적'], ['의존']), '과의존', '의존증'],
			fr: ['double usage', 'diffam*', 'injure*', 'discriminat*', 'escroquerie*', 'arnaque*', 'faux documents', 'fausses nouvelles', 'infox', 'haineu*', 'plagi*', 'malveillan*', 'désinformation', 'mésinformation', 'usage malveillant', 'utilisations malveillantes', 'détourné*', 'hypertrucage*', 'usurpation', 'fraude*', 'harcèlement', 'surveillance', 'vie privée', 'données personnelles', 'plagiat', 'dépendance excessive', 'préjudice*', 'préjudiciable*', 'nuire', 'nuisible*', 'néfaste*', 'dangereu*', 'offensant*'],
			de: ['verleumd*', 'beleidig*', 'diskriminier*', 'falschmeldung*', 'fake news', 'betrüger*', 'manipulation*', 'hetze', 'hass', 'desinformation', 'fehlinformation*', 'missbrauch', 'missbraucht', 'deepfake*', 'identitätsdiebstahl', 'betrug', 'belästigung', 'überwachung', 'privatsphäre', 'personenbezogene*', 'urheberrechtsverletzung*', 'übermäßiges vertrauen', 'schaden', 'schäden', 'schädlich*', 'gefährlich*', 'anstößig*', 'emotionale abhängigkeit', 'in die abhängigkeit', 'abhängigkeiten schaff*', 'abhängigkeit schaff*', 'abhängigkeit erzeug*', 'abhängigkeit vom', 'abhängig mach*'],
			es: ['doble uso', 'difamación', 'insult*', 'discriminación', 'bulos', 'noticias falsas', 'estafa*', 'estafar', 'engaño*', 'odio', 'manipulación', 'desinformación', 'información falsa', 'uso indebido', 'uso malicioso', 'usos maliciosos', 'suplantación', 'fraude*', 'acoso', 'vigilancia', 'privacidad', 'información personal', 'plagio', 'dependencia excesiva', 'daño', 'daños', 'dañin*', 'perjudicial*', 'nociv*', 'peligros*', 'ofensiv*', 'dependencia emocional', 'crea* dependencia', 'crear dependencia', 'genera* dependencia', 'generar dependencia', 'dependencia del usuario'],
		},
		// What goes wrong.
		'mishap': {
			en: ['misheard', 'misread', 'overtrust', 'mistranslat*', 'mislabelled', 'mislabeled', 'swapped', 'overcautious', 'trust', 'false sense', 'missed', 'misses', 'overlook', 'overlooks', 'overlooked', 'undetected', 'false match*', 'false positive*', 'false negative*', 'false alarm*', 'false accusation*', 'wrong', 'wrongly', 'incorrect*', 'inaccurate', 'mistake', 'mistakes', 'error', 'errors', 'failure', 'failures', 'misdiagnos*', 'misjudg*', 'misidentif*', 'misclassif*', 'mistaken', 'hallucinat*', 'fabricated', 'misleading', 'bad advice', 'leak', 'leaks', 'breach', 'bias', 'biased', 'overconfident', 'false'],
			zh: ['漏诊', '误诊', '误判', '误报', '漏报', '漏检', '误识', '误认', '错误', '不准确', '不当', '误导', '幻觉', '偏差', '泄露', '失误', '虚假', '誤判', '錯誤', '誤診', '洩漏'],
			ja: ['取り違え', '誤認識', '誤訳', '真に受け', '誤診', '誤判定', '誤検知', '誤認', '見落とし', '見逃し', '誤った', '誤り', '不正確', '漏えい', '漏洩', '間違'],
			ko: ['오진', '오탐', '미탐', '오인', '놓치', '잘못', '오류', '부정확', '유출', '틀린'],
			fr: ['manqué*', 'raté*', 'mal classé*', 'erreur', 'erreurs', 'faux positif*', 'faux négatif*', 'fausse alerte', 'erroné*', 'incorrect*', 'oubli', 'non détecté*', 'fuite', 'fausse', 'faux'],
			de: ['fehler', 'fehldiagnose*', 'fehlalarm*', 'falsche', 'falscher', 'falsches', 'falschen', 'falsch-positiv*', 'übersehen*', 'irrtum', 'irrtümer', 'datenleck*', 'treffer'],
			es: ['mal clasificad*', 'mal derivad*', 'mal traducid*', 'error', 'errores', 'falso*', 'falsa*', 'equivocad*', 'incorrect*', 'erróne*', 'omisión', 'fuga', 'fugas', 'no detectad*'],
		},
		// Who is hurt, and in what.
		'victim': {
			en: ['real people', 'kidnap*', 'addicts', 'caller', 'callers', 'neighbours', 'neighbors', 'relative', 'tenants', 'tenant', 'residents', 'pupils', 'pilots', 'artists', 'translators', 'interpreters', 'teenager*', 'guests', 'speakers', 'minority', 'minorities', 'community', 'communities', 'blind users', 'listeners', 'readers', 'consumers', 'shopkeepers', 'farmers', 'a life', 'home', 'court', 'courts', 'fingers', 'democracy', 'elections', 'bystander', 'traders', 'colleagues', 'witnesses', 'pets', 'wildlife', 'those who', 'the weakest', 'vulnerable', 'patient', 'patients', 'people', 'person', 'persons', 'users', 'customer', 'customers', 'innocent', 'public', 'children', 'minors', 'workers', 'employees', 'staff', 'drivers', 'pedestrians', 'bystander*', 'passengers', 'lives', 'life', 'health', 'treatment', 'relatives', 'families', 'victims', 'somebody', 'someone', 'individuals', 'citizens', 'voters', 'borrowers', 'applicants', 'defendants', 'journalists', 'dissidents', 'protesters', 'students', 'animals', 'reputation', 'livelihood*', 'jobs'],
			zh: ['老人', '孩子', '家长', '小店', '商家', '考生', '求职者', '当事人', '普通人', '亲人', '親人', '老年人', '社会', '大众', '選民', '选民', '群众', '人命', '患者', '病人', '他人', '用户', '公众', '无辜', '儿童', '未成年', '员工', '司机', '行人', '乘客', '生命', '健康', '治疗', '家属', '受害', '个人', '民众', '申请人', '学生', '名誉', '生计', '人身', '财产', '病患', '民眾', '使用者', '名譽'],
			ja: ['人が', '人に', '人を', '高齢者', '当事者', '住民', '世帯', '労働者', '社会', '消費者', '命に', '患者', '他人', '利用者', '人々', '無実', '子ども', '未成年', '従業員', '歩行者', '生命', '健康', '治療', '家族', '被害', '個人', '市民', '名誉', '財産'],
			ko: ['노인', '이용자', '사람이', '학생', '주민', '구직자', '피해자', '사회', '억울', '환자', '타인', '사용자', '사람', '무고', '아동', '미성년', '직원', '보행자', '생명', '건강', '치료', '가족', '피해', '개인', '시민', '명예', '재산'],
			fr: ['à qui', 'vies', 'proche', 'usagers', 'justiciables', 'élèves', 'locataires', 'applicateur', 'grand-mère', 'grands-parents', 'société', 'ceux qui', 'patient', 'patients', 'personnes', 'personne', 'innocent*', 'public', 'enfants', 'mineurs', 'salarié*', 'piétons', 'vie', 'santé', 'traitement', 'proches', 'victimes', 'citoyens', 'électeurs', 'réputation'],
			de: ['großeltern', 'jene', 'schüler*', 'mieter*', 'nutzer*', 'gesellschaft', 'betroffene*', 'teenager', 'anwender*', 'verbraucher*', 'patient', 'patienten', 'menschen', 'person', 'personen', 'unschuldig*', 'öffentlichkeit', 'kinder', 'beschäftigte*', 'fußgänger*', 'leben', 'gesundheit', 'behandlung', 'angehörige*', 'opfer', 'bürger*', 'wähler*', 'ruf', 'bewerber*'],
			es: ['vidas', 'chacarero', 'ahorros', 'abuelos', 'nietos', 'alumn*', 'inquilin*', 'usuari*', 'sociedad', 'quienes', 'consumidor*', 'agricultor*', 'paciente', 'pacientes', 'personas', 'persona', 'inocente*', 'público', 'niños', 'menores', 'trabajador*', 'peatones', 'vida', 'salud', 'tratamiento', 'familiares', 'víctimas', 'ciudadanos', 'votantes', 'reputación', 'manifestantes'],
		},
		// Who would misuse the model.
		'culprit': {
			en: ['lenders', 'recruiters', 'a stalker', 'crooks', 'forgers', 'thieves', 'poachers', 'burglars', 'loggers', 'trolls', 'fishers', 'hostile', 'ill-meaning', 'con men', 'impostors', 'predators', 'students', 'relatives', 'competitors', 'regimes', 'employer', 'landlord', 'someone', 'somebody', 'criminals', 'attackers', 'attacker', 'adversar*', 'malicious actors', 'bad actors', 'malicious users', 'stalkers', 'employers', 'governments', 'authorities', 'police', 'scammers', 'fraudsters', 'terrorists', 'hackers', 'spammers', 'landlords', 'insurers', 'states', 'abusers'],
			zh: ['坏人', '歹徒', '詐騙', '诈骗', '盗猎', '不法分子', '犯罪分子', '骗子', '攻击者', '恶意用户', '恶意人员', '别有用心', '雇主', '黑客', '不法之徒', '恐怖分子', '诈骗集团', '有心人士', '詐騙集團'],
			ja: ['悪人', '密猟', 'ストーカー', '犯罪者', '攻撃者', '悪意ある', '悪意のある', '詐欺師', '雇用主', '政府', '第三者'],
			ko: ['밀렵꾼', '악용', '사기범', '스토커', '범죄자', '공격자', '악의적', '사기꾼', '고용주', '정부', '해커'],
			fr: ['mauvaises mains', 'braconnier*', 'voleurs', 'malfaiteurs', 'criminels', 'attaquant*', 'malveillant*', 'escrocs', 'employeurs', 'gouvernements', 'police', 'pirates'],
			de: ['falsche hände', 'falschen händen', 'diebe', 'wilderer', 'trolle', 'einbrecher', 'kriminelle', 'angreifer', 'böswillige', 'betrüger', 'arbeitgeber', 'regierungen', 'behörden', 'polizei', 'stalker'],
			es: ['malas manos', 'ladrones', 'furtivos', 'timadores', 'delincuentes', 'criminales', 'atacantes', 'malintencionad*', 'estafadores', 'empleadores', 'gobiernos', 'policía', 'acosadores'],
		},
		// Culprits by name: whatever they could do is meant as a harm.
		'villain': {
			en: ['a stalker', 'a scammer', 'a thief', 'an attacker', 'a criminal', 'a fraudster', 'a forger', 'a bully', 'bullies', 'crooks', 'forgers', 'thieves', 'poachers', 'burglars', 'trolls', 'con men', 'impostors', 'predators', 'wrong hands', 'misusers', 'harasser', 'stalker', 'criminals', 'malicious actors', 'bad actors', 'malicious users', 'stalkers', 'scammers', 'fraudsters', 'terrorists', 'spammers', 'abusers', 'blackmailers', 'harassers', 'authoritarian*'],
			zh: ['坏人', '歹徒', '詐騙', '诈骗', '盗猎', '不法分子', '犯罪分子', '骗子', '恶意用户', '别有用心', '恐怖分子', '诈骗集团', '有心人士', '詐騙集團'],
			ja: ['悪人', '密猟', 'ストーカー', '犯罪者', '悪意ある', '悪意のある', '詐欺師'],
			ko: ['밀렵꾼', '악용', '사기범', '범죄자', '악의적', '사기꾼', '스토커'],
			fr: ['mauvaises mains', 'braconnier*', 'voleurs', 'malfaiteurs', 'criminels', 'escrocs', 'acteurs malveillants', 'harceleurs'],
			de: ['falsche hände', 'falschen händen', 'diebe', 'wilderer', 'trolle', 'einbrecher', 'kriminelle', 'betrüger', 'böswillige', 'stalker'],
			es: ['malas manos', 'ladrones', 'furtivos', 'timadores', 'delincuentes', 'criminales', 'estafadores', 'acosadores', 'malintencionad*'],
		},
		// What becomes of it: injury, loss, fraud, forgery, spying, loss of freedom or work.
		'hurt': {
			en: [
				'refusing homes', 'refusing loans', 'deny homes', 'deny loans', 'denied jobs', 'refuse them', 'turn down', 'turned down', 'shut out', 'single out', 'singled out', 'out of his savings', 'out of her savings', 'out of their savings', 'identify a passer*', 'identify strangers', 'refusing',
				'stalked', 'locate', 'lose work', 'lost work', 'at risk', 'cost a life', 'cost lives', 'costs lives', 'run into people', 'inverted', 'reconstruct*', 'discourage', 'consequences for', 'identical to a training', 'fatal', 'deadly', 'lethal', 'blindness', 'untreated', 'poisoned', 'lose money', 'lost money', 'lose commissions', 'out of work', 'jobless', 'evicted', 'eviction', 'silenced', 'silencing', 'chill', 'chilling', 'embarrass*', 'shame', 'regurgitat*', 'spill', 'exposes', 'exposing', 'exposed', 'leak', 'leaks', 'leaked', 'spread lies', 'spread rumours', 'trick', 'tricks', 'scare', 'panic', 'panics', 'panicked', 'wear out', 'grow attached', 'addicted', 'isolat*', 'disguise', 'cheat', 'cheating', 'faking', 'fake', 'faked', 'forging', 'defraud', 'blame', 'blamed', 'suspicion', 'suspected', 'refused', 'turned away', 'sent home', 'pinch', 'strike', 'run over', 'burn', 'burns', 'fall for', 'harass', 'bully', 'dangerous', 'danger', 'hazard', 'intoxicat*', 'censor', 'persecut*', 'deport*', 'discriminat*', 'stigmati*', 'misleads', 'misled', 'be misled', 'understaff*', ...phrases(['waste'], ['time', 'money', 'water', 'fuel', 'their', 'people', 'public']), 'pollute*', 'lose power', 'injur*', 'hurt', 'hurts', 'kill', 'kills', 'may die', 'can die', 'could die', 'people die', 'somebody dies', 'someone dies', 'dies of', 'death', 'deaths', 'financial loss*', 'lawsuit*', 'suicid*', 'endanger*', 'poison*', 'arrest', 'arrested', 'wrongful*', 'falsely accus*', 'wrongly accus*', 'delay treatment', 'delayed treatment', 'blackmail', 'extort*', 'defraud*', 'steal', 'theft', 'forge', 'forged', 'forgery', 'counterfeit*', 'stalk', 'stalking', 'spy', 'spying', 'watch the', 'track people', 'track individuals', 'surveil', 're-identif*', 'deanonymi*', 'de-anonymi*', 'dox', 'doxx*', 'expose', 'fire people', 'dismiss', 'lose their', 'denied', 'deny', 'defam*', 'libel', 'radicali*', 'incite', 'flood', 'mislead', 'deceive', 'deception', 'trick people',
				'imitate', 'clone * voice', 'clone voices', 'clone people', 'clone anyone*', 'clone anybody*', 'clone someone*', 'clone somebody*', 'cloned', 'evade', 'sabotage', 'attack', 'attacks', 'weapon*', 'toxins', 'pathogen*', 'accident*', 'collision*', 'crash', 'crashes', 'overdos*', 'harm', 'abuse', ...phrases(['exclude', 'excludes', 'exclusion of', 'excluding'], ['people', 'users', 'speakers', 'women', 'minorities', 'patients', 'applicants', 'candidates', 'groups', 'those', 'some', 'them', 'whole']), 'humiliat*', 'revenge porn', 'nonconsensual', 'undress', 'rig', 'manipulate voters', 'influence elections', 'erode', 'deskill*', 'unemploy*',
			],
			zh: ['代写', '作弊', '破坏学术', '学术诚信', '拒绝贷款', '拒租', '歧视', '跟踪', '代寫', '學術誠信', '破壞', '作弊', '出事', '一条命', '压伤', '绕过', '怂恿', '违法', '脏话', '致命', '出人命', '要命', '送命', '吃大亏', '吃亏', '亏钱', '亏损', '受骗', '上当', '恐慌', '毁掉', '破产', '失去', '自卑', '困在', '减少', '踩踏', '雪上加霜', '吃官司', '误伤', '冤假', '還原', '还原', '混淆', '假造', '侵蚀', '難翻身', '难翻身', '受伤', '死亡', '经济损失', '财产损失', '造成损失', '带来损失', '重大损失', '严重损失', '蒙受损失', '纠纷', '危及', '危险', '自杀', '中毒', '逮捕', '冤枉', '错抓', '延误治疗', '延误', '耽误', '勒索', '敲诈', '骗取', '盗取', '盗用', '伪造', '假冒', '仿冒', '跟踪', '监视', '偷拍', '重新识别', '去匿名', '人肉', '解雇', '失业', '拒贷', '诽谤', '损害', '侵害', '侵犯', '煽动', '误导', '欺骗', '造假', '事故', '碰撞', '攻击', '武器', '肖像权', '声誉', '操纵', '受傷', '延誤', '偽造', '監視', '詐欺', '誤導', '欺騙', '攻擊'],
			ja: ['侮辱', '機会が失われ', 'つきまとい', '盗み', '命に関わ', '致命', '大損', '損を', '孤立', '傷つけ', '傷付け', '誤った判断', '信じて', '真に受け', '被害', '遅れる', '失う', '推測でき', '流出', '助長', '貶め', '名誉', 'けが', '怪我', '負傷', '死亡', '危険', '自殺', '逮捕', '冤罪', '遅れ', '脅迫', '恐喝', '詐欺', 'だまし', '騙', '盗', '偽造', '追跡', '監視', '盗撮', '再識別', '解雇', '失業', '名誉毀損', '損害', '侵害', '扇動', '事故', '衝突', '攻撃', '兵器', ...RELIANCE_JA],
			ko: ['늦어질', '피해로', '억울한', '손실', '다칠', '죽', '중독', '고립', '유출', '모욕', '비방', '빼내', '망상', '조장', '잃', '부상', '다치', '사망', '위험에 ', '위험을 초래', '자살', '체포', '누명', ...phrases(['치료', '진단', '구조', '대응', '조치'], ['지연'], '-'), '치료가 지연', '진단이 지연', '늦어', '협박', '갈취', '보이스피싱', '피싱', '속이', '도용', '위조', '추적', '감시', '스토킹', '재식별', '해고', '실업', '명예훼손', '손해', '침해', '선동', '사고', '충돌', '공격', '무기', '복제'],
			fr: ['brûler', 'intoxiquer', 'mortel*', 'fatal*', 'renoncer', 'perdre', 'priver', 'nuire', 'humili*', 'exclure', 'exclu', 'exclus', 'exclue', 'exclues', 'exclut', 'excluent', 'isol*', 'chômage', 'fabriquer de faux', 'divulgu*', 'fuit*', 'blesse*', 'mort', 'décès', 'mettre en danger', 'en danger', 'suicide', 'arrestation', 'accus*', 'retard*', 'chantage', 'extor*', 'escroqu*', 'voler', 'falsifi*', 'contrefai*', 'traquer', 'espionn*', 'surveiller', 'réidentif*', 'licenci*', 'diffam*', 'tromper', 'accident*', 'attaque*', 'armes', 'manipul*', 'cloner', 'imiter'],
			de: ['tödlich', 'schaden', 'schadet', 'schädig*', 'vergift*', 'verlieren', 'verweiger*', 'ausgrenz*', 'bloßstell*', 'bringen um', 'um ihr', 'arbeitslos*', 'abhängig', 'einsam*', 'in die irre', 'falschen geraten', 'diskriminier*', 'leid', 'preisgeb*', 'verletz*', 'tod', 'gefährde*', 'lebensgefähr*', 'selbstmord', 'suizid', 'verhaft*', 'verdächtig*', 'beschuldig*', 'verzöger*', 'erpress*', 'betrüg*', 'stehlen', 'fälsch*', 'verfolgen', 'ausspion*', 'bespitzel*', 'überwach*', 're-identif*', 'wieder erkannt', 'wiedererkannt', 'identifizier*', 'entlass*', 'verleumd*', 'täusch*', 'irreführ*', 'unfall', 'unfälle', 'angriff*', 'waffen', 'manipul*', 'nachahm*', 'klonen'],
			es: ['mortal*', 'fatal*', 'perder', 'perjudic*', 'dañar', 'intoxic*', 'humill*', 'excluir', 'excluye', 'excluyen', 'excluid*', 'desemple*', 'arruin*', 'estafar', 'filtrar', 'retrasa', 'empeora', 'sin atender', 'lastim*', 'herir', 'heridas', 'lesion*', 'muerte', 'poner en peligro', 'en peligro', 'suicidio', 'detención', 'arrest*', 'acusa*', 'retras*', 'chantaje*', 'extorsion*', 'estafa*', 'robar', 'falsific*', 'acosar', 'espiar', 'vigilar', 'reidentific*', 'despid*', 'despedir', 'difam*', 'engañar', 'accidente*', 'ataque*', 'armas', 'manipul*', 'clonar', 'imitar'],
		},
		'unguarded': {
			en: [...phrases(['no', 'any', 'without', 'without any', 'lacks'], ['moderation mechanism*', 'guardrails', 'safety guardrails', 'safety mechanism*', 'safety filter*']), 'not been aligned', 'not aligned'],
			zh: ['未经对齐', '未做对齐', '没有对齐', '未对齐', '没有安全机制', '没有审核机制'], ja: ['安全対策を行って', '調整されていません'], ko: ['안전장치가 없', '안전 장치가 없'], fr: ['aucun garde-fou', 'mécanisme de modération'], de: ['keine schutzmechanismen', 'keine moderation*'], es: ['mecanismos de moderación', 'sin moderación'],
		},
		// What disclaimers fear for the public.
		'public-trouble': { en: ['public opinion risk*', 'data security issue*', 'data security risk*', 'misled, abused', 'misled, misused', 'being misled'], zh: ['数据安全问题', '数据安全风险', '舆情', '舆论风险', '輿情'] },
		// The gravest of it.
		// What nobody but wrongdoers needs made easy.
		'lets-them': {
			en: ['lets', 'let', 'helps', 'help', 'makes it easy', 'makes it easier', 'gives', 'enables', 'allows', 'arms', 'for attackers', 'serves', 'as much as', 'as well as', 'just as', 'the same model', 'the same tool', 'both ways'],
			zh: ['让', '帮助', '便于', '方便', '同样能', '也能', '讓', '幫助', '方便'],
			ja: ['助け', '手助け', '容易に', '可能にし', '同じように'],
			ko: ['도울', '돕', '쉽게', '가능하게', '마찬가지로'],
			fr: ['permet', 'aide', 'facilite', 'facilitent', 'de même'],
			de: ['hilft', 'helfen', 'erleichtert', 'ermöglicht', 'ebenso', 'genauso'],
			es: ['permite', 'ayuda', 'facilita', 'igual que', 'también'],
		},
		// Whoever does what it says is hurt, whoever the sentence is about.
		'followed': {
			en: ['if followed', 'followed blindly', 'taken literally', 'taken at face value', 'relied on', 'relying on', 'acting on', 'acted on', 'if nobody checks', 'if nobody looks', 'unchecked'],
			zh: ['照做', '照搬', '盲从', '盲信', '轻信', '直接采用', '未经核实', '輕信', '盲從', '未經核實'],
			ja: ['鵜呑み', 'そのまま従', 'そのまま信じ', '確認せず'],
			ko: ['그대로 따르', '그대로 믿', '맹신', '확인 없이'],
			fr: ['suivi à la lettre', 'suivies à la lettre', 'suivi aveuglément', 'sans vérification', 'sans vérifier'],
			de: ['blind befolgt', 'ungeprüft', 'blind vertrau*', 'ohne prüfung'],
			es: ['al pie de la letra', 'a ciegas', 'sin comprobar', 'sin verificar'],
		},
		// A model that says no to nothing.
		'obliging': {
			en: ['will happily', 'happily', 'willingly', 'refusals taken out', 'refusals removed', 'refusals were removed', 'without refusing', 'never refuses', 'does not refuse', 'will not refuse', 'won\'t refuse', 'uncensored', 'abliterated', 'complies with', 'will comply', 'will answer anything', 'no inhibitions'],
			zh: ['不会拒绝', '从不拒绝', '来者不拒', '去除拒绝', '去审查', '有求必应', '不會拒絕', '來者不拒'],
			ja: ['拒否しません', '拒否しない', '断りません', '無検閲', '何でも答え'],
			ko: ['거부하지 않', '거절하지 않', '무검열', '무엇이든 답'],
			fr: ['ne refuse rien', 'ne refuse pas', 'ne refusera pas', 'non censuré*', 'sans censure'],
			de: ['verweigert nichts', 'lehnt nichts ab', 'unzensiert*', 'bereitwillig'],
			es: ['no rechaza', 'no se niega', 'sin censura', 'sin restricciones'],
		},
		// Harm that is told as a fact.
		'does-harm': {
			en: ['causes harm', 'does harm', 'harms people', 'security hole*'],
			zh: ['造成伤害', '造成危害', '带来危害', '带来伤害', '造成傷害', '帶來危害', '安全漏洞'],
			ja: ['傷つけ', '害を与え', '害を及ぼ', 'セキュリティホール'],
			ko: ['상처를 주', '해를 끼', '피해를 주', '보안 허점'],
			fr: ['failles de sécurité', 'faille de sécurité'],
			de: ['sicherheitslücke*'],
			es: ['agujero de seguridad', 'agujeros de seguridad'],
		},
		'grave': {
			en: ['evicted', 'arrested', 'jailed', 'deported', 'cost a life', 'cost lives', 'costs lives', 'a human life', 'life-threatening', 'fatal', 'deadly', 'lethal', 'kill', 'kills', 'death', 'blindness'],
			zh: ['丧命', '被捕', '喪命', '致命', '出人命', '要命', '一条命', '生命危险', '危及生命', '死亡', '失明'],
			ja: ['亡くな', '逮捕', '命を落と', '命に関わ', '命にかかわ', '致命', '死亡', '失明'],
			ko: ['체포', '목숨', '생명', '치명', '사망', '실명'],
			fr: ['mourir', 'meurt', 'mort', 'mortel*', 'fatal*', 'la vie', 'des vies', 'décès'],
			de: ['sterben', 'stirbt', 'verhaftet', 'tödlich', 'lebensgefähr*', 'das leben', 'menschenleben', 'tod'],
			es: ['morir', 'muere', 'fallec*', 'mortal*', 'fatal*', 'la vida', 'vidas', 'muerte'],
		},
		// That a risk is there: what follows says which.
		'danger': {
			en: [...phrases(['likely', 'main', 'possible', 'foreseeable'], ['abuse', 'misuse', 'harm', 'harms', 'danger', 'dangers']), 'our main concern', ...phrases(['dual use', 'dual uses'], ['concern', 'concerns', 'risk', 'risks', 'potential', 'problem*', 'issue*', 'danger*', 'threat*', 'implication*']), ...phrases(['risk of', 'risks of', 'potential for', 'concerns about'], ['dual use']), 'conceivable', 'imaginable', 'stay possible', 'remain possible', 'already used', 'worries us', 'worry us', 'worried about', 'we worry', 'real concern', 'our concern', 'we fear', 'afraid that', 'keeps us awake', 'within its reach', 'technically possible', 'in theory help', 'becomes cheaper', 'made easier', 'could help', 'could serve', 'can serve to', 'may serve', 'could be turned against', 'opens the door', 'invite', 'invites', 'lends itself to', 'is misuse', 'as a discriminator', 'risk that', 'danger that', 'there is a risk', 'could be misused', 'can be misused', 'may be misused', 'could be abused', 'open to abuse', 'could be turned into', 'in the wrong hands'],
			zh: ['令人擔憂', ...phrases(['两用', '双重用途', '軍民兩用', '雙重用途'], ['风险', '的风险', '隐患', '问题', '担忧', '的担忧', '風險'], ''), '令人担忧', '担忧', '担心', '隐忧', '落入', '被拿去', '拿去', '被滥用', '被用来', '被误用', '首当其冲', '隱憂', '濫用', '存在被用于', '可能被用于', '可能被用来', '可能被利用', '有被滥用', '被滥用的风险', '容易被用于', '恐遭', '可能遭', '可能被濫用'],
			ja: [...phrases(['デュアルユース'], ['のリスク', 'リスク', 'の懸念', 'の危険', 'の問題'], ''), '悪用され', '悪用の恐れ', '心配', '気がかり', '懸念', 'かねない', 'かもしれない', 'かもしれません', '危ない', '軽く見て', '危険があ', '危険性があ', '恐れがあ', 'おそれがあ', '悪用される', 'リスクがあ', '懸念があ'],
			ko: [...phrases(['이중 용도', '이중용도', '이중 사용'], ['위험', '의 위험', '우려', '에 대한 우려'], '-'), '악용할', '위험이 크', '소지가', '걱정', '우려', '지 모릅니다', '쓸 수 있어', '위험이 있', '우려가 있', '악용될', '오용될', '남용될'],
			fr: [...phrases(['risque de', 'risques de', 'risques liés au', 'préoccupations de', 'craintes de'], ['double usage']), 'me gêne', 'm\'inquiète', 'inquiét*', 'crainte*', 'peut servir', 'servir à', 'mauvaises mains', 'techniquement possible', 'risque que', 'il existe un risque', 'danger que', 'peut servir à', 'pourrait servir à', 'détourné pour', 'risque d\'être utilisé'],
			de: ['dual-use-risik*', 'dual-use-bedenken', 'dual-use-problem*', 'dual-use-gefahr*', 'dual-use-potenzial*', 'macht uns sorge', 'sorgen', 'befürcht*', 'bedenk*', 'falschen händen', 'besteht die gefahr', 'besteht das risiko', 'birgt die gefahr', 'birgt das risiko', 'missbraucht werden', 'dazu führen'],
			es: [...phrases(['riesgo de', 'riesgos de', 'problemas de', 'preocupaciones sobre el', 'preocupación por el'], ['doble uso']), 'preocupa*', 'técnicamente posible', 'malas manos', 'se presta a', 'riesgo de que', 'peligro de que', 'existe el riesgo', 'podría usarse para', 'podría utilizarse para', 'puede usarse para'],
		},
		'leads-to': {
			en: ['lead', 'mean that', 'may mean', 'can mean', 'costs', 'cost a', 'make', 'makes', 'thus', 'hence', 'so that', 'end in', 'ends in', 'end up', 'follows when', 'brings', 'bring', 'provoke*', 'lest', 'lead to', 'leads to', 'cause', 'causes', 'result in', 'results in', 'have consequences', 'weigh more', 'cost', 'at the expense of', 'put', 'puts', 'deprive*', 'affect'],
			zh: ['会让', '让', '引起', '致使', '导致', '造成', '带来', '引发', '影响', '危及', '導致', '引發', '影響', '使得', '会使', '可使', '使人', '使其', '使用户', '使公众', '使患者', '會使'],
			ja: ['ため', 'なりかね', '招', 'つなが', '招く', '招き', '引き起こ', '及ぼ', 'もたら'],
			ko: ['생길', '이어', '나옵니다', '부를', '이어질', '초래', '일으', '야기', '끼칠', '미칠'],
			fr: ['met', 'met en', 'peut valoir', 'entraîne', 'provoque', 'cause', 'conduit', 'mène', 'coûte*', 'entraîner', 'conduire à', 'provoquer', 'causer', 'mener à', 'mettre'],
			de: ['führt', 'bringt', 'bringen', 'kostet', 'kosten', 'enden', 'führen', 'verursach*', 'zur folge', 'bewirk*'],
			es: ['provoca', 'causa', 'lleva a', 'retrasa', 'cuesta', 'puede dejar', 'provocar', 'causar', 'llevar a', 'conducir a', 'ocasionar', 'poner'],
		},
		// What is left of it when all was done.
		'risk-left': {
			en: [...phrases(['residual', 'remaining'], ['risk', 'risks']), ...phrases(['risk', 'risks'], ['remain', 'remains', 'will remain', 'still remain', 'may remain', 'will likely remain', 'cannot be eliminated', 'cannot be fully eliminated', 'cannot be ruled out'])],
			zh: ['残余风险', '剩余风险', '残留风险', '风险仍然存在', '风险依然存在', '仍存在风险', '殘餘風險'],
			ja: ['残存リスク', '残留リスク', '残余リスク', 'リスクが残', 'リスクは残'],
			ko: ['잔여 위험', '잔존 위험', '위험이 남', '위험은 남'],
			fr: ['risque résiduel', 'risques résiduels', 'risques subsist*'],
			de: ['restrisiko', 'restrisiken', 'risiken bleiben'],
			es: ['riesgo residual', 'riesgos residuales', 'riesgos persist*'],
		},
		'risk-noun': {
			en: ['risk of', 'risks of', 'risks', 'potential risk*', 'poses a risk', 'pose a risk', 'poses risks', 'ethical consideration*', 'ethical concern*', 'ethical implication*', 'societal impact*', 'negative impact*', 'dangers of', 'potential harm*', 'not immune'],
			zh: ['风险', '潜在危害', '伦理', '社会影响', '负面影响', '風險', '潛在危害', '倫理', '社會影響', '負面影響'],
			ja: ['リスク', '危険性', '倫理', '社会的影響', '悪影響'],
			ko: ['위험', '윤리', '사회적 영향', '부정적 영향'],
			fr: ['risque', 'risques', 'éthique*', 'impact sociétal', 'effets négatifs'],
			de: ['risiko', 'risiken', 'ethisch*', 'gesellschaftliche auswirkungen', 'negative auswirkungen'],
			es: ['riesgo', 'riesgos', 'étic*', 'impacto social', 'efectos negativos'],
		},
		// Uses that a policy forbids, and risks that a model predicts.
		'elsewhere': {
			en: [...phrases(['proprietary', 'dominant', 'competing', 'closed source'], ['models', 'llms', 'assistants', 'systems', 'chatbots', '* assistants']), ...phrases(['symbolic', 'algebraic', 'robot', 'robotic', 'object', 'mobile', 'dexterous', 'bimanual', 'tabletop', 'string'], ['manipulation']), ...phrases(['manipulation'], ['task', 'tasks', 'skill', 'skills', 'benchmark', 'benchmarks', 'policy', 'policies']), 'be cloned', 'git clone', 'xss', 'cross-site', 'denial of service', 'redos', 'race condition*', 'repository', 'fatal error', 'traceback', 'leading cause', 'burn-in', 'prohibit*', 'you agree', 'may not use', 'shall not', 'forbidden', 'risk prediction', 'risk score*', 'risk factor*', 'credit risk', 'financial risk', 'market risk', 'cardiovascular', 'mortality', 'predicts', 'to predict', 'forecast*', 'estimates', 'maps', 'warns', 'warn people', 'detects', 'to detect', 'helps to', 'to prevent', 'prevents', 'protects', 'adversarial training', 'natural disaster*', 'floods', 'earthquake*', 'overwrite', 'fraud detection', 'threat intelligence', 'at your own risk', 'risk management', 'filtered', 'removed', 'red-team*', 'aware of'],
			zh: [...phrases(['闭源', '专有', '閉源'], ['模型', '的模型', '大模型', '系统'], ''), '禁止', '不得', '严禁', '请勿用', '请勿将', '请勿使用', '不可用于', '风险预测', '风险评分', '信用风险', '金融风险', '风控', '预测', '预警', '检测出', '用于检测', '识别出', '防止', '灾害', '自行承担', '过滤', '红队', '嚴禁', '請勿用', '請勿將', '請勿使用', '風險預測', '信用風險', '過濾', '紅隊'],
			ja: ['プロプライエタリ', '禁止', 'しないで', 'リスク予測', '信用リスク', '予測する', '検知する', '検出する', '防ぐ', '自己責任'],
			ko: ['독점 모델', '폐쇄형 모델', '로봇 조작', '물체 조작', '조작 작업', '금지', '안 됩니다', '위험 예측', '신용 위험', '예측하는', '탐지하는', '예방', '금융 위험'],
			fr: ['modèles propriétaires', 'assistants propriétaires', 'manipulation robotique', 'manipulation d\'objets', 'manipulation symbolique', 'interdit*', 'ne doit pas', 'facteurs de risque', 'prédit', 'détecte', 'prévient', 'risque de crédit', 'à vos risques'],
			de: ['proprietäre modelle', 'proprietären modelle*', 'proprietäre assistenten', 'robotische manipulation', 'robotermanipulation', 'objektmanipulation', 'manipulation von objekten', 'symbolische manipulation', 'verboten', 'darf nicht', 'risikofaktor*', 'kreditrisiko', 'sagt voraus', 'erkennt', 'warnt vor', 'ausgeschlossen', 'auf eigene gefahr'],
			es: ['modelos propietarios', 'asistentes propietarios', 'manipulación robótica', 'manipulación de objetos', 'manipulación simbólica', 'prohíb*', 'prohibid*', 'factores de riesgo', 'predice', 'detecta', 'previene', 'riesgo de crédito', 'bajo su propio riesgo'],
		},
	},
	evidence: [
		{ says: 'says which harm the model may do', degree: 'disclosed', all: ['own.possible', ['own.harm', 'own.harmful-content'], ['this-model', 'own.output', 'own.puts']], none: [...NOT_AGAINST_IT, 'score'] },
		{ says: 'says which harm the model may do', degree: 'disclosed', all: ['own.all-the-same', 'own.possible', ['own.harm', 'own.harmful-content'], ['this-model', 'own.output', 'own.puts']], none: [...NOT_A_HARM, 'score'] },
		{ says: 'says which harm the model may do', degree: 'disclosed', all: ['own.does-harm', ['this-model', 'model-as-subject', 'own.output']], none: [...NOT_AGAINST_IT, 'how-to', 'score'] },
		{ says: 'says what nothing keeps it from', degree: 'disclosed', all: ['own.obliging', ['own.harm', 'own.harmful-content']], none: [...NOT_A_HARM, 'score'] },
		{ says: 'says whom the model may hurt', degree: 'disclosed', all: ['own.followed', 'own.possible', 'own.hurt', 'own.victim'], none: [...NOT_AGAINST_IT, 'how-to', 'score'] },
		{ says: 'says that wrongdoers may use the model', degree: 'disclosed', all: ['own.villain', 'own.lets-them'], none: [...NOT_AGAINST_IT, 'how-to', 'evaluate', 'data-noun'] },
		{ says: 'says what nothing keeps it from', degree: 'disclosed', all: ['own.unprotected', ['own.harm', 'own.harmful-content']], none: [...NOT_A_HARM, 'score'] },
		{ says: 'says what nothing keeps it from', degree: 'partial', all: ['own.unguarded', ['not', 'this-model', 'own.named']], none: [...NOT_A_HARM, 'score'] },
		{ says: 'names a risk of the model', degree: 'disclosed', all: ['own.risk-noun', ['own.harm', 'own.harmful-content'], ['this-model', 'own.output', 'own.possible']], none: [...NOT_AGAINST_IT, 'score'] },
		{ says: 'says that a mistake of the model may be fatal', degree: 'disclosed', all: ['own.mishap', 'own.grave'], none: [...NOT_A_HARM, 'how-to', 'score'] },
		{ says: 'says whom the model may hurt', degree: 'disclosed', all: ['own.hurt', 'own.victim', ['own.possible', 'own.leads-to', 'own.danger'], ['this-model', 'model-as-subject', 'own.output', 'in-short-card', 'on-limitations']], none: [...NOT_AGAINST_IT, 'reader', 'how-to', 'score'] },
		{ says: 'says who may misuse the model, and for what', degree: 'disclosed', all: ['own.culprit', 'own.possible', ['own.hurt', 'own.harm']], none: [...NOT_AGAINST_IT, 'how-to'] },
		{ says: 'says that wrongdoers may use the model', degree: 'disclosed', all: ['own.villain', 'own.possible'], none: [...NOT_AGAINST_IT, 'how-to', 'evaluate'] },
		{ says: 'says what the model may be misused for', degree: 'disclosed', all: ['own.danger', ['own.hurt', 'own.harm', 'own.harmful-content']], none: [...NOT_AGAINST_IT, 'how-to'] },
		// Disclaimers name what may come of it: who answers for that is no matter here.
		{ says: 'names a risk of the model', degree: 'partial', all: ['own.public-trouble', ['this-model', 'own.output']], none: ['own.software', 'own.tools', 'own.task'] },
		{ says: 'says that risks were not assessed', degree: 'disclosed', all: ['own.risk-noun', 'not-done'], none: ['own.elsewhere', 'own.asked-of-users'] },
		{ says: 'says that the model has risks', degree: 'partial', all: ['own.risk-left', ['this-model', 'own.named', 'own.output', 'evaluate', 'safety']], none: NOT_A_HARM },
		{ says: 'says that the model has risks', degree: 'partial', all: ['own.risk-noun', 'own.named', ['own.possible', 'not']], none: [...NOT_AGAINST_IT, 'score'] },
	],
	section: 'prose',
	template: {
		parent: { en: 'Bias, Risks, and Limitations', zh: '偏见、风险与局限性' },
		heading: { en: 'Risks and Ethical Considerations', zh: '风险与伦理考量' },
		body: {
			en: '<!-- Who could be harmed, by which use or misuse, and how likely and grave it is. -->\n\n- **Harms from ordinary use:** [More Information Needed]\n- **Harms from misuse:** [More Information Needed]\n- **People affected:** [More Information Needed]\n- **Why the model was released all the same:** [More Information Needed]\n',
			zh: '<!-- 写明哪些人可能因何种使用或滥用受到伤害，以及可能性与严重程度。 -->\n\n- **正常使用中的危害：** [待补充]\n- **滥用造成的危害：** [待补充]\n- **受影响的人群：** [待补充]\n- **仍决定发布的理由：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Bias, Risks, and Limitations; annotated card: Societal Impact Assessment [optional]' },
		{ framework: 'mitchell', item: 'Ethical Considerations' },
		{ framework: 'fmti', item: '47 Risks taxonomy' },
		{ framework: 'eu-ai-act', item: 'Annex XI 2; Code of Practice, Safety and Security' },
		{ framework: 'cyclonedx', item: 'considerations.ethicalConsiderations' },
		{ framework: 'spdx-ai', item: 'ai_safetyRiskAssessment' },
	],
};
