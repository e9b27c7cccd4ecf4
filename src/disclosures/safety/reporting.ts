import type { Disclosure } from '../disclosure';
import { phrases } from '../phrases';

export const safetyReporting: Disclosure = {
	id: 'safety/reporting',
	title: 'Vulnerability and incident reporting',
	why: 'Somebody will find a jailbreak or a leaked record, and without an address they will post it in public instead. A line with a channel gives you the chance to fix it first.',
	counts: 'A channel for safety or security problems and misuse (address, form, policy, bug bounty). A request to report without a channel is partial.',
	severity: 'hint',
	profile: 'optional',
	headings: {
		en: [
			'reporting', 'reporting issues', 'reporting vulnerabilities', 'reporting security issues', 'reporting safety issues', 'reporting security vulnerabilities', 'report a vulnerability', 'report vulnerabilities', 'report security issues', 'report an issue', 'report misuse', 'reporting misuse', 'report abuse', 'reporting harmful outputs', 'vulnerability disclosure', 'vulnerability disclosure policy', 'responsible disclosure', 'coordinated disclosure', 'bug bounty',
			'bug bounty program', 'incident reporting', 'incident response', 'security', 'security policy', 'security contact', 'security and vulnerability reporting', 'feedback and reporting', 'safety feedback', 'safety reporting', 'flagging', 'how to report', 'where to report',
		],
		zh: [
			'漏洞反馈', '漏洞报告', '漏洞披露', '漏洞提交', '报告漏洞', '安全反馈', '安全漏洞', '安全漏洞报告', '安全问题反馈', '安全问题报告', '安全联系方式', '报告安全问题', '举报', '投诉举报', '举报渠道', '滥用举报', '滥用报告', '负责任披露', '漏洞奖励', '漏洞赏金', '漏洞悬赏', '事件报告', '安全事件报告', '安全政策', '有害内容反馈',
			'漏洞回報', '漏洞通報', '安全漏洞回報', '安全問題回報', '檢舉', '舉報', '舉報管道', '濫用舉報', '負責任揭露', '漏洞獎勵', '安全事件通報',
		],
		ja: ['脆弱性の報告', '脆弱性報告', 'セキュリティ', 'セキュリティポリシー', 'セキュリティ問題の報告', '安全性に関する報告', '不正利用の報告', '悪用の報告', 'インシデント報告', '通報', '通報窓口', '責任ある開示', 'バグ報奨金'],
		ko: ['취약점 보고', '취약점 신고', '보안 취약점 신고', '보안 정책', '보안', '안전 문제 신고', '오용 신고', '악용 신고', '사고 보고', '신고', '신고 채널', '책임 있는 공개', '버그 바운티'],
		fr: ['signalement', 'signaler un problème', 'signaler une vulnérabilité', 'signalement de vulnérabilités', 'signalement des abus', 'signalement d\'incidents', 'divulgation responsable', 'politique de sécurité', 'prime aux bogues', 'bug bounty'],
		de: ['meldung von schwachstellen', 'schwachstellenmeldung', 'sicherheitslücken melden', 'sicherheitsprobleme melden', 'missbrauch melden', 'meldung von vorfällen', 'meldestelle', 'verantwortungsvolle offenlegung', 'sicherheitsrichtlinie', 'bug bounty'],
		es: ['reporte de vulnerabilidades', 'reportar vulnerabilidades', 'notificación de vulnerabilidades', 'informar de problemas', 'reportar abusos', 'denuncias', 'notificación de incidentes', 'divulgación responsable', 'política de seguridad', 'recompensa por errores', 'bug bounty'],
	},
	terms: {
		'report': {
			en: ['reported', 'complaint', 'complaints', 'tell', 'message us', 'mail', 'e-mail', 'email', 'open an issue', 'file an issue', 'get in touch', 'inform', 'hotline', 'write', 'report', 'reporting', 'report it', 'reported to', 'be reported', 'notify', 'flag', 'disclose responsibly', 'submit', 'let us know', 'contact', 'write to', 'write us', 'tell us', 'inform us', 'send us', 'send them', 'mail us', 'e-mail us', 'email us', 'raise', 'alert us', 'feedback'],
			zh: ['投诉', '告诉', '邮件', '发送至', '发至', '提 issue', '提issue', '检举', '热线', '投訴', '告訴', '熱線', '报告', '反馈', '举报', '上报', '提交', '联系', '告知', '通报', '回報', '回饋', '舉報', '檢舉', '通報', '聯繫', '聯絡'],
			ja: ['知らせ', '窓口', 'メール', '問い合わせ', '報告', '通報', 'ご連絡', '連絡', 'お知らせ', 'フィードバック'],
			ko: ['접수', '메일', '신고', '보고', '제보', '알려', '연락', '피드백', '문의'],
			fr: ['écrire', 'contacter', 'plainte*', 'signal*', 'rapporter', 'informez', 'prévenez', 'écrire à', 'écrivez-nous', 'contactez', 'écrivez'],
			de: ['melde*', 'beschwerde*', 'mail an', 'schreib*', 'an uns', 'melden', 'meldung*', 'gemeldet', 'kontaktieren', 'wenden sie sich', 'mitteilen', 'schreiben sie', 'schreibt', 'informieren'],
			es: ['avisar', 'comunicar', 'queja*', 'escribir', 'contactar', 'informe', 'informar', 'reporta*', 'reporte', 'notifi*', 'denunci*', 'contacte', 'escriba', 'escríb*', 'avise*', 'comunique*'],
		},
		'problem': {
			en: [
				...phrases(['harmful', 'unsafe', 'offensive', 'toxic', 'abusive', 'hateful', 'sexual', 'illegal', 'inappropriate', 'problematic', 'dangerous', 'disturbing', 'racist', 'sexist', 'biased', 'violent', 'defamatory', 'infringing'], ['output', 'outputs', 'answer', 'answers', 'reply', 'replies', 'response', 'responses', 'content', 'generation', 'generations', 'image', 'images', 'picture', 'pictures', 'text', 'texts', 'behaviour', 'behavior', 'completion', 'completions', 'use', 'uses', 'material']), 'misusing', 'abuses', 'abused', 'violation', 'violations', 'violates', 'breach', 'breaches', 'breaching', 'adverse event*', 'adverse reaction*', 'side effect*', 'near miss*', 'harmed', 'privacy leak*', 'data leak*', 'deepfake*', 'non-consensual', 'csam', 'child abuse', 'backdoor*',
				'vulnerabilit*', 'security issue*', 'security concern*', 'security bug*', 'security flaw*', 'security problem*', 'safety issue*', 'safety concern*', 'safety problem*', 'safety incident*', 'security incident*', 'misuse', 'abuse', 'abusive use', 'harmful output*', 'harmful content', 'harmful behavio*', 'harmful response*', 'problematic output*', 'objectionable output*', 'objectionable content', 'offensive output*', 'risky content', 'unsafe output*', 'unsafe content', 'unsafe behavio*',
				'violations of', 'policy violation*', 'incident', 'incidents', 'exploits', 'jailbreaks', 'illegal content', 'inappropriate content', 'inappropriate output*', 'unexpected output*', 'privacy concern*', 'takedown', 'leaks personal', 'leaks private', 'leaked data', 'leaked personal', 'personal data in', 'jailbreak', 'bypass', 'security hole*', 'weakness', 'loophole*', 'dangerous output*', 'dangerous behavio*', 'dangerous answer*', 'harmful answer*', 'toxic output*', 'offensive answer*', 'misused', 'impersonat*', 'accident*',
			],
			zh: ['不良事件', '违规', '恶意', '有害', '冒犯', '后门', '事故', '色情', '違規', '惡意', '後門', '外洩', '漏洞', '安全隐患', '安全事件', '滥用', '有害内容', '有害输出', '不当内容', '违规内容', '违规使用', '违规行为', '不安全', '越狱', '侵权', '隐私问题', '隐私泄露', '泄露', '有害回答', '危险输出', '滥用行为', '绕过', '安全问题', '安全問題', '安全隱患', '濫用', '有害內容', '不當內容', '違規內容', '違規使用', '侵權', '隱私問題'],
			ja: ['有害', '不適切', '副作用', '侵害', '違法', 'ヘイト', 'バックドア', '脆弱性', 'セキュリティ上の問題', '安全上の問題', '安全性の問題', '不正利用', '悪用', '有害な出力', '不適切な出力', '不適切な内容', 'インシデント', '違反', '漏えい', '漏洩', '危険な出力', '有害な回答', '脱獄', '事故'],
			ko: ['유해', '이상 반응', '부작용', '침해', '혐오', '불법', '백도어', '남용', '취약점', '보안 문제', '안전 문제', '오용', '악용', '유해한 출력', '유해 콘텐츠', '부적절한', '사고', '위반', '유출', '탈옥', '위험한 출력', '유해한 답변'],
			fr: ['nuisible*', 'haineu*', 'offensant*', 'illicite*', 'effets indésirables', 'événements indésirables', 'usage abusif', 'usages abusifs', 'vulnérabilité*', 'faille*', 'problème* de sécurité', 'problèmes de sécurité', 'abus', 'incident*', 'contenu nuisible', 'sorties nuisibles', 'utilisation abusive', 'fuite*', 'réponse dangereuse', 'réponses dangereuses', 'contournement*', 'accident*'],
			de: ['missbräuchlich*', 'schädliche*', 'anstößige*', 'beleidigende*', 'rechtswidrig*', 'nebenwirkung*', 'hintertür*', 'sicherheitsmängel', 'schwachstelle*', 'sicherheitslücke*', 'sicherheitsproblem*', 'missbrauch', 'vorfall', 'vorfälle', 'schädliche ausgaben', 'schädliche inhalte', 'verstöße', 'sicherheitsvorfall', 'sicherheitsvorfälle', 'datenleck*', 'gefährliche antworten', 'lücke', 'lücken', 'unfälle'],
			es: ['dañin*', 'ofensiv*', 'ilícit*', 'inapropiad*', 'efectos adversos', 'eventos adversos', 'mal uso', 'abusiv*', 'vulnerabilidad*', 'problemas de seguridad', 'fallo* de seguridad', 'fallos de seguridad', 'abuso*', 'incidente*', 'uso indebido', 'contenido dañino', 'salidas dañinas', 'infracciones', 'fuga*', 'respuestas peligrosas', 'brecha*', 'accidente*'],
		},
		// Where it can be told without an address.
		'place': {
			en: ['issue tracker', 'github issue', 'github issues', 'an issue', 'community tab', 'community page', 'discussion tab', 'discussions tab', 'discussion board', 'discussions', 'report button', 'flag button', ...phrases(['a', 'the', 'this', 'our', 'reporting', 'report', 'contact', 'feedback', 'web', 'online'], ['form']), 'hotline', 'discord', 'slack', 'forum', 'ticket', 'contact page', 'feedback button'],
			zh: ['issue', '社区', '讨论区', '论坛', '表单', '热线', '电话', '按钮', '工单', '微信群', 'qq群', '社群', '討論區', '論壇', '表單', '熱線', '電話', '按鈕'],
			ja: ['issue', 'イシュー', 'フォーム', 'コミュニティ', 'ディスカッション', 'フォーラム', '電話', 'ボタン'],
			ko: ['이슈', 'issue', '양식', '커뮤니티', '토론', '게시판', '포럼', '전화', '버튼'],
			fr: ['ticket', 'formulaire', 'forum', 'onglet', 'discussions', 'bouton', 'téléphone', 'issue', 'issues'],
			de: ['formular', 'forum', 'ticket', 'reiter', 'diskussion*', 'knopf', 'schaltfläche', 'telefon*', 'hotline', 'issue', 'issues'],
			es: ['formulario', 'foro', 'pestaña', 'discusiones', 'botón', 'teléfono', 'issue', 'issues', 'incidencia'],
		},
		'asks': {
			en: ['please report', 'please flag', 'please notify', 'please let us know', 'please tell us', 'please contact', 'please inform', 'to report', 'users report', 'you report', 'report any', 'report abuses', 'report misuse', 'to us', 'let us know', 'tell us', 'if you', 'you can', 'you may', 'should be reported', 'must be reported', 'be reported'],
			zh: ['请向我们', '请联系', '请反馈', '请报告', '请告知', '请及时', '欢迎反馈', '向我们', '请举报', '請回報', '請聯絡', '請告知', '向我們'],
			ja: ['ください', '下さい', 'お願い'],
			ko: ['주세요', '주십시오', '바랍니다'],
			fr: ['veuillez', 'merci de', 'signalez', 'informez', 'prévenez'],
			de: ['bitte', 'melden sie', 'meldet', 'uns melden', 'sagen sie'],
			es: ['por favor', 'rogamos', 'informe', 'avísenos', 'comunique'],
		},
		// An address that is there for nothing else.
		'safety-address': { en: phrases(['abuse', 'security', 'psirt', 'csirt', 'cert', 'misuse', 'incident', 'incidents', 'vigilance', 'pharmacovigilance', 'materiovigilance', 'trust', 'vuln', 'vulns', 'vulnerabilities', 'vulnerability', 'bugbounty', 'redteam', 'ombuds', 'ombudsman', 'complaints', 'safety', 'ai-safety', 'aisafety', 'trust-safety', 'trustandsafety', 'responsible-ai', 'securite', 'sicherheit', 'seguridad', 'missbrauch', 'abus', 'abuso', 'abusos'], ['@'], '') },
		'address-for-reports': { en: phrases(['report', 'reports', 'report-misuse', 'policy', 'ethics', 'compliance', 'privacy', 'integrity', 'flag', 'feedback'], ['@'], '') },
		// What the model itself finds, or what it was trained on or tested with.
		'reading-reports': {
			en: ['finds', 'detects', 'classif*', 'writes', 'generates', 'trained on', 'training data', 'dataset', 'corpus', 'technical report', 'tech report', 'we report', 'accuracy'],
			zh: ['自动检测', '检测出', '训练数据', '数据集', '技术报告', '分类'],
			ja: ['検出し', '検出する', '学習データ', 'データセット', '技術報告', '分類'],
			ko: ['탐지', '학습 데이터', '데이터셋', '기술 보고서', '분류'],
			fr: ['détecte', 'classe', 'données d\'entraînement', 'corpus', 'rapport technique'],
			de: ['erkennt', 'klassifiziert', 'trainingsdaten', 'datensatz', 'korpus', 'technischer bericht'],
			es: ['detecta', 'clasifica', 'datos de entrenamiento', 'corpus', 'informe técnico'],
		},
		'policy': {
			en: ['security.md', 'security policy', 'bug bounty', 'vulnerability disclosure', 'responsible disclosure', 'coordinated disclosure', 'security advisor*', 'hackerone', 'safe harbor for', 'abuse team', 'reporting form', 'report form', 'incident form'],
			zh: ['漏洞奖励', '漏洞赏金', '漏洞悬赏', '安全应急响应', '漏洞披露', '负责任披露', '举报渠道', '举报邮箱', '安全政策文件', '漏洞獎勵', '負責任揭露', '舉報信箱'],
			ja: ['バグ報奨金', '責任ある開示', '脆弱性開示', '通報窓口', '脆弱性報告窓口'],
			ko: ['버그 바운티', '책임 있는 공개', '취약점 공개 정책', '신고 채널', '신고 양식'],
			fr: ['prime aux bogues', 'divulgation responsable', 'politique de sécurité', 'formulaire de signalement'],
			de: ['verantwortungsvolle offenlegung', 'sicherheitsrichtlinie', 'meldeformular', 'meldestelle'],
			es: ['recompensa por errores', 'divulgación responsable', 'política de seguridad', 'formulario de denuncia'],
		},
	},
	evidence: [
		{ says: 'says where to report safety problems', degree: 'disclosed', all: ['own.report', 'own.problem', ['email', 'link', 'url', 'own.policy', 'own.place']], none: ['score', 'filter', 'own.reading-reports', 'train', 'evaluate', 'promise'] },
		{ says: 'gives an address for safety problems', degree: 'disclosed', all: ['own.safety-address'], none: ['score'] },
		{ says: 'gives an address for safety problems', degree: 'disclosed', all: ['own.address-for-reports', ['own.problem', 'own.policy']], none: ['score'] },
		{ says: 'names a policy or bounty for vulnerabilities', degree: 'disclosed', all: ['own.policy', ['email', 'link', 'url', 'own.report', 'pointer']], none: ['score', 'benchmark-name'] },
		{ says: 'gives an address under a heading on reporting', degree: 'disclosed', all: [['email', 'link', 'url']], under: true },
		{ says: 'asks for reports without a channel', degree: 'partial', all: ['own.report', 'own.problem', ['own.asks', 'own.policy']], none: ['score', 'filter', 'evaluate', 'train', 'own.reading-reports'] },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Safety', zh: '安全' },
		heading: { en: 'Reporting Safety Issues', zh: '安全问题反馈' },
		body: {
			en: '<!-- Where to report jailbreaks, harmful outputs, leaked data and misuse, apart from ordinary bugs. -->\n\n- **Address or form:** [More Information Needed]\n- **Policy (scope, response time, bounty):** [More Information Needed]\n',
			zh: '<!-- 越狱、有害输出、数据泄露与滥用应向何处反馈（区别于普通缺陷）。 -->\n\n- **邮箱或表单：** [待补充]\n- **处理政策（范围、响应时间、奖励）：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Model Card Contact' },
		{ framework: 'fmti', item: '77 AI bug bounty; 78 Responsible disclosure policy; 79 Safe harbor; 80 Security incident reporting protocol; 81 Misuse incident reporting protocol' },
		{ framework: 'eu-ai-act', item: 'Art. 55(1)(c): serious incidents' },
	],
};
