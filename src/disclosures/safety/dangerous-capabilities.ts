import type { Disclosure } from '../disclosure';
import { phrases } from '../phrases';
import { safetyAsTask } from './words/harms';

export const safetyDangerousCapabilities: Disclosure = {
	id: 'safety/dangerous-capabilities',
	title: 'Dangerous capability evaluation',
	why: 'Weights cannot be called back, so whether a model helps with weapons, intrusions or escape from control is worth knowing before it is passed on. For a small model one reasoned sentence that it stays far below any such threshold is enough.',
	counts: 'At least one severe risk (chemical, biological, radiological or nuclear weapons; cyber attacks; autonomy; manipulation) that was assessed, with the outcome or threshold, or a reason why the model is far from it.',
	severity: 'hint',
	profile: 'optional',
	headings: {
		en: [
			'dangerous capabilities', 'dangerous capability evaluation', 'dangerous capability evaluations', 'hazardous capabilities', 'critical risks', 'critical areas', 'critical and other risks', 'critical capabilities', 'severe risks', 'extreme risks', 'catastrophic risks', 'systemic risks', 'systemic risk', 'frontier risks', 'frontier risk', 'frontier safety', 'frontier safety assessment', 'frontier safety framework', 'preparedness', 'preparedness framework', 'risk thresholds',
			'capability thresholds', 'responsible scaling', 'cbrn', 'cbrne', 'cbrn risks', 'cbrn evaluation', 'chemical and biological', 'biological and chemical', 'biosecurity', 'biorisk', 'biological risk', 'cyber attack enablement', 'cyber attacks', 'cyber risk', 'offensive cyber capabilities', 'ai self-improvement', 'autonomous replication', 'loss of control', 'harmful manipulation', 'national security', 'worst-case evaluation', 'safety > cybersecurity', 'critical risks > cybersecurity', 'safety > autonomy', 'safety > persuasion',
		],
		zh: [
			'前沿风险', '前沿风险评估', '前沿安全', '前沿安全框架', '关键风险', '严重风险', '极端风险', '灾难性风险', '系统性风险', '危险能力', '危险能力评估', '高危能力', '高危能力评估', '风险阈值', '能力阈值', '准备框架', '生物安全', '生物与化学', '生化风险', '核生化', '核生化风险', '网络攻击', '网络攻击风险', '网络攻防能力', '自主复制', '自我复制', '失控风险', '操纵与说服', '国家安全风险',
			'前沿風險', '前沿風險評估', '關鍵風險', '嚴重風險', '極端風險', '災難性風險', '系統性風險', '危險能力', '危險能力評估', '風險閾值', '生化風險', '網路攻擊', '網路攻擊風險', '失控風險', '自主複製',
		],
		ja: ['フロンティアリスク', 'フロンティア安全性', '重大リスク', '重大なリスク', '壊滅的リスク', '破局的リスク', '危険な能力', '危険な能力の評価', 'リスク閾値', '生物・化学', 'cbrnリスク', 'サイバー攻撃', '自律的複製', '制御喪失'],
		ko: ['프런티어 위험', '프론티어 위험', '프론티어 안전', '중대 위험', '치명적 위험', '재앙적 위험', '위험 역량', '위험 역량 평가', '위험 임계값', '생화학 위험', '사이버 공격', '자율 복제', '통제 상실'],
		fr: ['risques critiques', 'risques catastrophiques', 'risques extrêmes', 'risques systémiques', 'capacités dangereuses', 'évaluation des capacités dangereuses', 'risques nrbc', 'nrbc', 'cyberattaques', 'seuils de risque', 'perte de contrôle'],
		de: ['kritische risiken', 'katastrophale risiken', 'extreme risiken', 'systemische risiken', 'gefährliche fähigkeiten', 'bewertung gefährlicher fähigkeiten', 'cbrn risiken', 'cyberangriffe', 'risikoschwellen', 'kontrollverlust'],
		es: ['riesgos críticos', 'riesgos catastróficos', 'riesgos extremos', 'riesgos sistémicos', 'capacidades peligrosas', 'evaluación de capacidades peligrosas', 'riesgos qbrn', 'nrbq', 'ciberataques', 'umbrales de riesgo', 'pérdida de control'],
	},
	terms: {
		'task': safetyAsTask,
		'severe-risk': {
			en: [
				'cbrn*', 'chemical, biological', 'chemical and biological', 'biological and chemical', 'biological weapon*', 'chemical weapon*', 'chemical or biological', 'bioweapon*', 'biosecurity', 'biorisk*', 'bio-risk*', 'biological threat*', 'cyber capabilit*', 'cyber risk*', 'cyber range*', 'hacking capabilit*', 'toxin design', 'radiological', 'biological or chemical', 'chemical, radiological', 'self-improvement', 'rogue', 'oversight evasion', 'power-seeking', 'mass persuasion', 'biothreat*', 'pandemic pathogen*', 'weapons of mass destruction', 'mass-casualty', 'nuclear weapon*', 'radiological', 'offensive cyber*', 'cyber-attack*', 'cyber-offen*', 'cyber operations', 'cyber uplift',
				'autonomous replication', 'self-replication', 'self-exfiltration', 'ai self-improvement', 'recursive self-improvement', 'autonomous r&d', 'automated ai research', 'loss of control', 'deceptive alignment', 'scheming', 'sandbagging', 'mass manipulation', 'harmful manipulation', 'catastrophic risk*', 'catastrophic harm*', 'frontier risk*', 'critical risk*', 'severe risk*', 'extreme risk*', 'systemic risk*', 'dangerous capabilit*', 'hazardous capabilit*',
				'hazardous knowledge', 'critical capabilit*', 'frontier safety', 'preparedness framework', 'responsible scaling', 'capability threshold*', 'risk threshold*',
			],
			zh: ['生物武器', '化学武器', '核武器', '大规模杀伤', '生化武器', '生物安全', '核生化', '化生放核', '化学、生物', '生物、化学', '网络攻击能力', '网络攻击任务', '网络攻防', '大规模操纵', '网络攻击风险', '进攻性网络', '自主复制', '自我复制', '自我改进能力', '失控', '欺骗性对齐', '灾难性风险', '前沿风险', '极端风险', '系统性风险', '危险能力', '高危能力', '能力阈值', '风险阈值', '化學武器', '大規模殺傷', '網路攻擊能力', '自主複製', '災難性風險', '極端風險', '系統性風險', '危險能力', '風險閾值'],
			ja: ['生物兵器', '化学兵器', '核兵器', '大量破壊兵器', 'サイバー攻撃', '自律的複製', '自己複製', '制御喪失', '壊滅的リスク', 'フロンティアリスク', '重大リスク', '危険な能力', 'リスク閾値'],
			ko: ['생물무기', '생물 무기', '화학무기', '화학 무기', '핵무기', '대량살상무기', '사이버 공격', '자율 복제', '자기 복제', '통제 상실', '재앙적 위험', '프론티어 위험', '중대 위험', '위험 역량'],
			fr: ['armes biologiques', 'armes chimiques', 'armes nucléaires', 'armes de destruction massive', 'nrbc', 'cyberattaque*', 'réplication autonome', 'perte de contrôle', 'risque* catastrophique*', 'risques catastrophiques', 'risques systémiques', 'capacités dangereuses'],
			de: ['biowaffen', 'chemiewaffen', 'chemische waffen', 'biologische waffen', 'atomwaffen', 'massenvernichtungswaffen', 'cyberangriff*', 'autonome replikation', 'kontrollverlust', 'katastrophale risiken', 'systemische risiken', 'gefährliche fähigkeiten'],
			es: ['armas biológicas', 'armas químicas', 'armas nucleares', 'armas de destrucción masiva', 'nrbq', 'qbrn', 'ciberataque*', 'replicación autónoma', 'pérdida de control', 'riesgos catastróficos', 'riesgos sistémicos', 'capacidades peligrosas'],
		},
		'capability-benchmark': { en: ['wmdp*', 'cybench', 'cyberseceval*', 'cybersec eval*', 'lab-bench', 'virology capabilities test', '=VCT', 'protocolqa', 'cloning scenarios', 'biolp-bench', 'makemesay', 're-bench'] },
		// What is done to a model, and tells nothing of what it can do to others.
		'injection': {
			en: [...phrases(['prompt', 'indirect', 'instruction'], ['injection', 'injections'])],
			zh: ['提示注入', '提示词注入', '间接注入'], ja: ['プロンプトインジェクション', '間接インジェクション'], ko: ['프롬프트 인젝션', '프롬프트 주입'],
			fr: ['injection de prompt', 'injections de prompt', 'injection d\'invite', 'injections indirectes'], de: ['prompt-injection*', 'indirekte injektion*'], es: ['inyección de prompt*', 'inyecciones de prompt*', 'inyecciones indirectas'],
		},
		'assessed': {
			en: ['evaluated', 'evaluate', 'evaluations', 'evaluation', 'assessed', 'assess', 'assessment', 'assessments', 'tested', 'testing', 'measured', 'red-team*', 'uplift', 'threshold*', 'determined', 'concluded', 'does not reach', 'did not reach', 'not reach', 'below', 'far from', 'too small', 'does not pose', 'too weak', 'far too', 'too little', 'no better than', 'no more help', 'gave no', 'neither reached', 'not capable of', 'unable to', 'near chance', 'no attempt', 'no meaningful', 'not increase', 'not significantly', 'low risk', 'medium risk', 'high risk', 'probed', 'studied', 'investigated'],
			zh: ['评估', '评测', '测试', '测评', '阈值', '未达到', '低于', '远低于', '不足以', '红队', '判断', '结论', '增益', '不具备', '过小', '无法', '成功率', '风险较低', '实验', '評估', '評測', '測試', '閾值', '未達到', '低於', '紅隊'],
			ja: ['評価', 'テスト', '閾値', '達していない', '達しません', '下回', 'レッドチーム', '検証', '小さすぎ', '能力はあり', '確認されな', '成功率'],
			ko: ['평가', '테스트', '임계', '도달하지', '미치지', '레드팀', '검증', '너무 작', '능력이 없', '성공률'],
			fr: ['évalu*', 'test*', 'seuil*', 'n\'atteint pas', 'inférieur*', 'mesur*', 'trop petit', 'trop faible', 'incapable', 'aucune aide'],
			de: ['bewert*', 'evaluier*', 'getestet', 'schwelle*', 'schwellenwert*', 'erreicht nicht', 'unterhalb', 'geprüft', 'zu klein', 'zu schwach', 'nicht in der lage', 'in keinem'],
			es: ['evalu*', 'prueba*', 'umbral*', 'no alcanza', 'por debajo', 'medid*', 'demasiado pequeñ*', 'demasiado débil', 'incapaz', 'ninguna ayuda'],
		},
		// Knowledge that the model was given, not an assessment of it.
		'material': {
			en: ['trained on', 'dataset of', 'corpus of', 'examples of'],
		},
		// Why it stays far below.
		'out-of-reach': {
			en: ['too weak', 'too small', 'far below', 'far from', 'no more help', 'unable to', 'not capable of', 'no knowledge of', 'does not know', 'cannot'],
			zh: ['不具备', '过小', '太小', '远低于', '无法', '不足以', '太弱'],
			ja: ['小さすぎ', '能力はあり', '遠く及ば', 'できません'],
			ko: ['너무 작', '능력이 없', '훨씬 못', '할 수 없'],
			fr: ['trop petit', 'trop faible', 'incapable', 'bien en dessous'],
			de: ['zu klein', 'zu schwach', 'nicht in der lage', 'weit unter'],
			es: ['demasiado pequeñ*', 'demasiado débil', 'incapaz', 'muy por debajo'],
		},
		'prohibited': {
			en: ['prohibit*', 'not be used', 'must not', 'you agree', 'may not use', 'not allowed', 'forbidden', 'out-of-scope', 'engage in', 'shall not', 'unlawful', 'acceptable use'],
			zh: ['禁止', '不得', '严禁', '不可用于', '请勿', '不应用于', '嚴禁', '請勿', '不可用於'],
			ja: ['禁止', '使用しないで', '禁じ'],
			ko: ['금지', '사용해서는', '안 됩니다'],
			fr: ['interdit*', 'ne doit pas', 'prohib*'],
			de: ['verboten', 'untersagt', 'darf nicht', 'dürfen nicht'],
			es: ['prohíb*', 'prohibid*', 'no debe', 'no está permitido'],
		},
	},
	evidence: [
		{ says: 'assesses a severe risk', degree: 'disclosed', all: ['own.severe-risk', 'own.assessed'], none: ['reader', 'own.prohibited', 'own.material', 'own.task'] },
		{ says: 'says why a severe risk is out of reach', degree: 'disclosed', all: ['own.severe-risk', 'own.out-of-reach'], none: ['reader', 'own.prohibited', 'own.task'] },
		{ says: 'gives a result on a benchmark of dangerous capabilities', degree: 'disclosed', all: ['own.capability-benchmark', ['number', 'own.assessed']], none: ['reader', 'own.prohibited', 'own.injection'] },
		{ says: 'says that severe risks were not assessed', degree: 'disclosed', all: ['own.severe-risk', 'not-done'], none: ['own.prohibited'] },
		{ says: 'reports an assessment under a heading on severe risks', degree: 'disclosed', all: [['own.assessed', 'number', 'results-table', 'safety-results-table']], none: ['reader', 'own.prohibited'], under: true },
		{ says: 'names a severe risk without an assessment', degree: 'partial', all: ['own.severe-risk', 'this-model'], none: ['reader', 'own.prohibited', 'own.task', 'filter'] },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Safety', zh: '安全' },
		heading: { en: 'Dangerous Capabilities', zh: '危险能力评估' },
		body: {
			en: '<!-- Severe risks that were assessed. A small or narrow model may say in one sentence why none of them is within its reach. -->\n\n- **Chemical, biological, radiological and nuclear weapons:** [More Information Needed]\n- **Cyber attacks:** [More Information Needed]\n- **Autonomy and self-improvement:** [More Information Needed]\n- **Manipulation at scale:** [More Information Needed]\n- **Thresholds and decision to release:** [More Information Needed]\n',
			zh: '<!-- 写明评估过的严重风险。小模型或专用模型可用一句话说明为何不具备相应能力。 -->\n\n- **化学、生物、放射与核武器：** [待补充]\n- **网络攻击：** [待补充]\n- **自主性与自我改进：** [待补充]\n- **大规模操纵：** [待补充]\n- **阈值与发布决定：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'fmti', item: '47 Risks taxonomy; 48 Risks evaluation; 58 Risk thresholds' },
		{ framework: 'eu-ai-act', item: 'Annex XI 2; Art. 55(1)(a)-(b); Code of Practice, Safety and Security: systemic risk tiers' },
	],
};
