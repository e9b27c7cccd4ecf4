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
				'bioterror*', 'bio-threat*', 'biological misuse', 'select agent*', 'enhanced pathogen*', 'dangerous pathogen*', 'nerve agent*', 'uranium enrichment', 'enrich uranium', 'dirty bomb*', 'self-replicat*', 'replicate itself', 'replicates itself', 'copy itself', 'exfiltrat*', 'cyberattack*', 'cyber-weapon*', 'cyberweapon*', 'cyber misuse', 'cyber abuse', 'bio risk*', 'biological risk*', 'ai r&d', 'ml r&d', 'ai research automation', 'political persuasion', 'dual-use capabilit*',
				'cbrn*', 'chemical, biological', 'chemical and biological', 'biological and chemical', 'biological weapon*', 'chemical weapon*', 'chemical or biological', 'bioweapon*', 'biosecurity', 'biorisk*', 'bio-risk*', 'biological threat*', 'cyber capabilit*', 'cyber risk*', 'cyber range*', 'hacking capabilit*', 'toxin design', 'radiological', 'biological or chemical', 'chemical, radiological', 'self-improvement', 'rogue', 'oversight evasion', 'power-seeking', 'mass persuasion', 'biothreat*', 'pandemic pathogen*', 'weapons of mass destruction', 'mass-casualty', 'nuclear weapon*', 'radiological', 'offensive cyber*', 'cyber-attack*', 'cyber-offen*', 'cyber operations', 'cyber uplift',
				'autonomous replication', 'self-replication', 'self-exfiltration', 'ai self-improvement', 'recursive self-improvement', 'autonomous r&d', 'automated ai research', 'loss of control', 'deceptive alignment', 'scheming', 'sandbagging', 'mass manipulation', 'harmful manipulation', 'catastrophic risk*', 'catastrophic harm*', 'frontier risk*', 'critical risks', 'severe risks', 'extreme risks', 'systemic risk*', 'dangerous capabilit*', 'hazardous capabilit*',
				'hazardous knowledge', 'critical capabilit*', 'frontier safety', 'preparedness framework', 'responsible scaling', 'capability threshold*', 'risk threshold*',
			],
			zh: ['生化、核', '放射性武器', '核武', '生物恐怖', '生物威胁', '生物风险', '网络武器', '攻击性网络', '舆论操纵', '危险病原体', '神经毒剂', '铀浓缩', '前沿安全', '前沿風險', '危險病原體', '神經毒劑', '網路武器', '攻擊性網路', '自我複製', '失控風險', '核生化', '生物威脅', '鈾濃縮', '生物武器', '化学武器', '核武器', '大规模杀伤', '生化武器', '生物安全', '核生化', '化生放核', '化学、生物', '生物、化学', '网络攻击能力', '网络攻击任务', '网络攻防', '大规模操纵', '网络攻击风险', '进攻性网络', '自主复制', '自我复制', '自我改进能力', '失控', '欺骗性对齐', '灾难性风险', '前沿风险', '极端风险', '系统性风险', '危险能力', '高危能力', '能力阈值', '风险阈值', '化學武器', '大規模殺傷', '網路攻擊能力', '自主複製', '災難性風險', '極端風險', '系統性風險', '危險能力', '風險閾值'],
			ja: ['cbrn', '核・生物', '生物・化学', 'バイオテロ', '神経剤', '化学・生物', '大量殺傷', '自己増殖', '自律複製', 'サイバー兵器', 'サイバー能力', '世論操作', '兵器開発', '兵器の開発', '兵器の製造', 'フロンティア安全', '生物兵器', '化学兵器', '核兵器', '大量破壊兵器', 'サイバー攻撃', '自律的複製', '自己複製', '制御喪失', '壊滅的リスク', 'フロンティアリスク', '重大リスク', '危険な能力', 'リスク閾値'],
			ko: ['화생방', '생화학', '방사능 무기', '생물테러', '바이오테러', '신경작용제', '신경 작용제', '자가 복제', '자기복제', '자율복제', '사이버공격', '사이버 무기', '여론 조작', '프론티어 위험', '무기 개발', '무기 제조', '무기 제작', '생물무기', '생물 무기', '화학무기', '화학 무기', '핵무기', '대량살상무기', '사이버 공격', '자율 복제', '자기 복제', '통제 상실', '재앙적 위험', '프론티어 위험', '중대 위험', '위험 역량'],
			fr: ['arme biologique', 'arme chimique', 'arme nucléaire', 'armes bactériologiques', ...phrases(['risque', 'risques'], ['cyber', 'systémique']), 'bioterroris*', 'agent* neurotoxique*', 'agents neurotoxiques', 'autoréplication', 'se répliquer', 'cyber-attaque*', 'cyberoffensif*', 'manipulation de masse', 'cbrn', 'armes biologiques', 'armes chimiques', 'armes nucléaires', 'armes de destruction massive', 'nrbc', 'cyberattaque*', 'réplication autonome', 'perte de contrôle', 'risque* catastrophique*', 'risques catastrophiques', 'risques systémiques', 'capacités dangereuses'],
			de: ['biowaffe', 'chemiewaffe', 'biologischer waffen', 'chemischer waffen', 'nuklearwaffen', 'kernwaffen', 'abc-waffen', 'cbrn*', 'bioterror*', 'nervengift*', 'nervenkampfstoff*', 'selbstreplikation', 'selbst zu kopieren', 'selbst zu vervielfältigen', 'cyberwaffen', 'cyberfähigkeiten', 'massenmanipulation', 'urananreicherung', 'biowaffen', 'chemiewaffen', 'chemische waffen', 'biologische waffen', 'atomwaffen', 'massenvernichtungswaffen', 'cyberangriff*', 'autonome replikation', 'kontrollverlust', 'katastrophale risiken', 'systemische risiken', 'gefährliche fähigkeiten'],
			es: ['arma biológica', 'arma química', 'arma nuclear', 'armas biológicas', ...phrases(['riesgo', 'riesgos'], ['catastrófico', 'sistémico']), 'bioterroris*', 'agente* nervioso*', 'agentes nerviosos', 'autorreplicación', 'autorreplicarse', 'replicarse', 'ciberofensiv*', 'manipulación masiva', 'cbrn', 'armas biológicas', 'armas químicas', 'armas nucleares', 'armas de destrucción masiva', 'nrbq', 'qbrn', 'ciberataque*', 'replicación autónoma', 'pérdida de control', 'riesgos catastróficos', 'riesgos sistémicos', 'capacidades peligrosas'],
		},
		'capability-benchmark': { en: ['wmdp*', 'cybench', 'cyberseceval*', 'cybersec eval*', 'lab-bench', 'virology capabilities test', '=VCT', 'protocolqa', 'cloning scenarios', 'biolp-bench', 'makemesay', 're-bench'] },
		// What is done to a model, and tells nothing of what it can do to others.
		'injection': {
			en: [...phrases(['prompt', 'indirect', 'instruction'], ['injection', 'injections'])],
			zh: ['提示注入', '提示词注入', '间接注入'], ja: ['プロンプトインジェクション', '間接インジェクション'], ko: ['프롬프트 인젝션', '프롬프트 주입'],
			fr: ['injection de prompt', 'injections de prompt', 'injection d\'invite', 'injections indirectes'], de: ['prompt-injection*', 'indirekte injektion*'], es: ['inyección de prompt*', 'inyecciones de prompt*', 'inyecciones indirectas'],
		},
		'assessed': {
			en: ['examined', 'rated', 'judged', 'deemed', 'found no', 'showed no', 'shows no', 'no uplift', 'no evidence', 'negligible', 'unlikely', 'not reached', 'chance level', 'safety level', 'risk level', 'evaluated', 'evaluate', 'evaluations', 'evaluation', 'assessed', 'assess', 'assessment', 'assessments', 'tested', 'testing', 'measured', 'red-team*', 'uplift', 'threshold*', 'determined', 'concluded', 'does not reach', 'did not reach', 'not reach', 'below', 'far from', 'too small', 'does not pose', 'too weak', 'far too', 'too little', 'no better than', 'no more help', 'gave no', 'neither reached', 'not capable of', 'unable to', 'near chance', 'no attempt', 'no meaningful', 'not increase', 'not significantly', 'low risk', 'medium risk', 'high risk', 'probed', 'studied', 'investigated'],
			zh: ['风险等级', '评级', '认定', '极低', '未见', '未发现', '没有发现', '无显著', '随机水平', '不构成', '風險等級', '評級', '認定', '極低', '未見', '未發現', '不構成', '不具備', '评估', '评测', '测试', '测评', '阈值', '未达到', '低于', '远低于', '不足以', '红队', '判断', '结论', '增益', '不具备', '过小', '无法', '成功率', '风险较低', '实验', '評估', '評測', '測試', '閾值', '未達到', '低於', '紅隊'],
			ja: ['調べ', '無視でき', '達しなかった', '超えない', '認められ', '見られな', '評価', 'テスト', '閾値', '達していない', '達しません', '下回', 'レッドチーム', '検証', '小さすぎ', '能力はあり', '確認されな', '成功率'],
			ko: ['낮았', '미미', '무시할', '넘지', '관찰되지', '발견되지', '평가', '테스트', '임계', '도달하지', '미치지', '레드팀', '검증', '너무 작', '능력이 없', '성공률'],
			fr: ['examin*', 'jugé*', 'négligeable*', 'aucun gain', 'pas atteint*', 'niveau de risque', 'évalu*', 'test*', 'seuil*', 'n\'atteint pas', 'inférieur*', 'mesur*', 'trop petit', 'trop faible', 'incapable', 'aucune aide'],
			de: ['untersucht', 'überprüft', 'nicht erreicht', 'vernachlässigbar*', 'eingestuft', 'risikostufe', 'schwelle', 'bewert*', 'evaluier*', 'getestet', 'schwelle*', 'schwellenwert*', 'erreicht nicht', 'unterhalb', 'geprüft', 'zu klein', 'zu schwach', 'nicht in der lage', 'in keinem'],
			es: ['examin*', 'insignificante*', 'no alcanzó', 'nivel de riesgo', 'evalu*', 'prueba*', 'umbral*', 'no alcanza', 'por debajo', 'medid*', 'demasiado pequeñ*', 'demasiado débil', 'incapaz', 'ninguna ayuda'],
		},
		// Knowledge that the model was given, not an assessment of it.
		'material': {
			en: ['training data', 'training set', 'training corpus', 'dataset with', 'classif*', 'trained on', 'dataset of', 'corpus of', 'examples of'],
		},
		// Why it stays far below.
		'out-of-reach': {
			en: ['could not', 'couldn\'t', 'can\'t', 'impossible', 'incapable', 'no way to', 'not able to', 'no use for', 'nowhere near', 'lacks the', 'no capability', 'no ability', 'knows nothing', 'nothing to do with', 'no bearing', 'not applicable', 'none of', 'does not pose', 'poses no', 'not relevant', 'irrelevant', 'not a threat', 'no threat', 'not dangerous', 'too weak', 'too small', 'far below', 'far from', 'no more help', 'unable to', 'not capable of', 'no knowledge of', 'does not know', 'cannot'],
			zh: ['不可能', '不会', '做不到', '不构成', '没有能力', '毫无', '无关', '不涉及', '不適用', '不适用', '無法', '不具備', '不構成', '無關', '太弱', '遠低於', '不具备', '过小', '太小', '远低于', '无法', '不足以', '太弱'],
			ja: ['ありえ', 'あり得', '不可能', '役に立', '無関係', '関係ありません', '能力を持', '能力がな', '知識を持', '該当しません', '脅威になり', '小さすぎ', '能力はあり', '遠く及ば', 'できません'],
			ko: ['불가능', '능력은 없', '지식이 없', '무관', '관련이 없', '관계가 없', '해당하지', '해당되지', '쓰일 수 없', '위협이 되지', '리가 없', '너무 작', '능력이 없', '훨씬 못', '할 수 없'],
			fr: ['ne saurait', 'ne peut', 'impossible', 'faute de', 'ne concerne', 'hors de portée', 'ne s\'applique', 'aucune connaissance', 'aucune capacité', 'ne représente', 'sans rapport', 'trop petit', 'trop faible', 'incapable', 'bien en dessous'],
			de: ['kann nicht', 'kann weder', 'unmöglich', 'unfähig', 'außer reichweite', 'keine kenntnis*', 'kein wissen', 'keine fähigkeit*', 'nichts mit', 'trifft nicht zu', 'keine gefahr', 'nicht anwendbar', 'fehlt', 'zu klein', 'zu schwach', 'nicht in der lage', 'weit unter'],
			es: ['no puede', 'no sabe', 'imposible', 'fuera de su alcance', 'no aplica', 'no se aplica', 'ningún conocimiento', 'sin conocimiento', 'no representa', 'no supone', 'no constituye', 'nada que ver', 'demasiado pequeñ*', 'demasiado débil', 'incapaz', 'muy por debajo'],
		},
		// What such a risk is in: named by itself, it may be what a model detects or forecasts.
		'domain': {
			en: ['hacking', 'hacker', 'hackers', 'hack', 'capture the flag', '=CTF', '=CTFs', 'cyber', 'intrusion', 'penetration testing', 'ransomware', 'malware', 'exploit development', 'weapon', 'weapons', 'weaponisation', 'weaponization', 'toxin', 'toxins', 'pathogen', 'pathogens', 'explosives', 'explosive', 'uranium', 'plutonium', 'ricin', 'anthrax', 'poison gas', 'persuasion', 'manipulation', 'virology', 'bio', 'radiological'],
			zh: ['武器', '黑客', '骇客', '入侵', '渗透测试', '夺旗', 'ctf', '勒索软件', '恶意软件', '毒素', '病原体', '炸药', '网络攻击', '駭客', '滲透測試', '奪旗', '病原體', '炸藥', '網路攻擊'],
			ja: ['兵器', '武器', 'ハッキング', 'ハッカー', '侵入', 'ctf', 'マルウェア', '毒素', '病原体', '爆発物'],
			ko: ['무기', '해킹', '해커', '침투', 'ctf', '악성코드', '랜섬웨어', '독소', '병원체', '폭발물'],
			fr: ['arme', 'armes', 'piratage', 'pirate*', 'intrusion*', 'ctf', 'logiciel* malveillant*', 'toxine*', 'pathogène*', 'explosif*', 'cyber'],
			de: ['waffe', 'waffen', 'waffenbau', 'hacking*', 'hacker*', 'einbruch*', 'ctf*', 'schadsoftware', 'toxin*', 'giftstoff*', 'erreger*', 'sprengstoff*', 'überredung', 'cyber*'],
			es: ['arma', 'armas', 'hackeo', 'hacking', 'hackers', 'intrusión*', 'ctf', 'malware', 'toxina*', 'patógeno*', 'explosivo*', 'ciber*'],
		},
		// How far it helps with such things, which is asked of nothing else.
		'verdict': {
			en: ['uplift', 'risk level*', 'risk tier*', 'safety level*', 'low risk', 'medium risk', 'high risk', 'risk: low', 'risk as low', 'risk is low', 'alert threshold*', 'critical threshold*', 'danger threshold*', 'threshold not', 'not reached', 'does not reach', 'random guessing', 'no better than', 'no more help', 'no real help', 'no meaningful help', 'no useful help', 'nothing that is not', 'no significant speed*', 'no threat', 'not a threat', 'no functional', 'not functional', 'publicly available already'],
			zh: ['风险等级', '风险级别', '预警阈值', '达到阈值', '达到门槛', '低风险', '中风险', '高风险', '风险低', '风险较低', '风险极低', '皆为「低', '均为低', '均为「低', '接近随机', '随机水平', '没有实质帮助', '无实质帮助', '未见显著', '风險等級', '風險等級', '低風險', '皆為「低', '均為低', '未達', '隨機猜測', '隨機水準'],
			ja: ['リスクレベル', 'リスクは低', 'リスクが低', '脅威は低', '脅威にな', '懸念は低', '懸念は小さ', '閾値', 'しきい値', '検索エンジン', '偶然水準', 'ランダム', '増幅', '助けにな', '役立つこと'],
			ko: ['위험 수준', '위험 등급', '위험이 낮', '위험은 낮', '우려가 적', '우려는 적', '위협이 낮', '위협은 낮', '임계', '검색 엔진', '무작위 수준', '실질적인 도움', '도움이 되지'],
			fr: ['niveau de risque', 'seuil*', 'risque faible', 'jugé faible', 'aucun gain', 'aucun apport', 'aucune aide', 'moteur de recherche', 'pas une menace', 'aucune menace', 'hasard'],
			de: ['risikostufe*', 'risikoklasse*', 'schwelle', 'schwellenwert*', 'geringes risiko', 'risiko gering', 'kein mehrwert', 'keine hilfe', 'keine nennenswerte', 'suchmaschine', 'keine bedrohung', 'zufallsniveau'],
			es: ['nivel de riesgo', 'umbral*', 'riesgo bajo', 'bajo riesgo', 'ninguna ayuda', 'ninguna ventaja', 'buscador', 'una amenaza', 'ninguna amenaza', 'azar'],
		},
		// Exercises in attacking.
		'exercise': {
			en: [...phrases(['ctf', 'hacking', 'cyber', 'cyberattack', 'capture the flag', 'intrusion', 'offensive security', 'exploit', 'exploitation', 'penetration'], ['task', 'tasks', 'challenge', 'challenges', 'exercise', 'exercises', 'problem', 'problems', 'puzzles', 'test', 'tests']), '=CTF', '=CTFs'],
			zh: ['ctf', '夺旗', '攻防题', '黑客任务', '黑客题', '攻击任务', '渗透任务', '奪旗', '駭客任務'],
			ja: ['ctf', 'ハッキング課題', '攻撃課題', '侵入課題'],
			ko: ['ctf', '해킹 과제', '해킹 문제', '공격 과제', '침투 과제'],
			fr: ['ctf', ...phrases(['défi', 'défis', 'exercices', 'tâches', 'épreuves'], ['ctf', 'de piratage', 'd\'intrusion', 'de hacking', 'cyber'])],
			de: ['ctf*', ...phrases(['hacking', 'hacker', 'cyber', 'angriffs', 'einbruchs'], ['aufgaben', 'aufgabe', 'übungen', 'tests'], '-')],
			es: ['ctf', ...phrases(['retos', 'desafíos', 'tareas', 'ejercicios', 'pruebas'], ['ctf', 'de ciberataque', 'de hacking', 'de hackeo', 'de intrusión', 'de ciberseguridad ofensiva'])],
		},
		// What is made or done with such knowledge.
		'makes-harm': {
			en: [...phrases(['help', 'helps', 'helping', 'assist', 'assists', 'aid', 'enable', 'used', 'use', 'serve', 'serves', 'useful', 'contribute'], ['to make', 'make', 'makes', 'making', 'in making', 'to build', 'build', 'to design', 'design', 'to develop', 'develop', 'for making', 'to hack', 'with hacking', 'with weapons', 'to produce', 'produce', 'to attack', 'for attacks', 'for hacking', 'for weapons', 'for bioweapons', 'with bioweapons'])],
			zh: ['制造武器', '研制武器', '开发武器', '制造炸药', '发动攻击', '发动黑客', '发起攻击', '协助攻击', '用于攻击', '入侵系统', '給出有活性的毒素', '活性的毒素', '製造武器', '發動攻擊', '發動駭客'],
			ja: ['兵器開発', '兵器の', '武器の製造', 'ハッキングに', '攻撃に役立', '攻撃に使'],
			ko: ['무기 제작', '무기 개발', '무기를 만드', '해킹에', '공격에 쓰', '공격에 도움'],
			fr: ['servir au piratage', 'servir ni', 'au piratage', 'à fabriquer', 'à des armes', 'fabrication d\'armes', 'concevoir des armes', 'mener des attaques'],
			de: ['waffenbau', 'waffen zu bauen', 'beim bau von waffen', 'für waffen', 'zum hacken', 'beim hacken', 'für angriffe', 'angriffe auszuführen'],
			es: ['fabricar armas', 'diseñar armas', 'crear armas', 'para armas', 'para hackear', 'para atacar', 'lanzar ataques', 'fabricación de armas'],
		},
		'prohibited': {
			en: ['may not be', 'do not use', 'don\'t use', 'not for', 'illegal', 'disallow*', 'not permitted', 'agree not to', 'refuse to', 'prohibit*', 'not be used', 'must not', 'you agree', 'may not use', 'not allowed', 'forbidden', 'out-of-scope', 'engage in', 'shall not', 'unlawful', 'acceptable use'],
			zh: ['禁止', '不得', '严禁', '不可用于', '请勿', '不应用于', '嚴禁', '請勿', '不可用於'],
			ja: ['禁止', '使用しないで', '禁じ'],
			ko: ['금지', '사용해서는', '안 됩니다'],
			fr: ['interdit*', 'ne doit pas', 'prohib*'],
			de: ['verboten', 'untersagt', 'darf nicht', 'dürfen nicht'],
			es: ['prohíb*', 'prohibid*', 'no debe', 'no está permitido'],
		},
	},
	evidence: [
		{ says: 'assesses a severe risk', degree: 'disclosed', all: ['own.severe-risk', ['own.assessed', 'number', 'percent']], none: ['reader', 'own.prohibited', 'own.material', 'own.task'] },
		{ says: 'says why a severe risk is out of reach', degree: 'disclosed', all: ['own.severe-risk', 'own.out-of-reach'], none: ['reader', 'own.prohibited', 'own.task'] },
		{ says: 'says why a severe risk is out of reach', degree: 'disclosed', all: ['own.makes-harm', 'own.domain', 'own.out-of-reach'], none: ['reader', 'own.prohibited', 'own.task', 'own.material'] },
		{ says: 'says how far the model helps with attacks or weapons', degree: 'disclosed', all: ['own.domain', 'own.verdict'], none: ['reader', 'own.prohibited', 'own.task', 'task-name', 'score'] },
		{ says: 'counts exercises in attacking that were solved', degree: 'disclosed', all: ['own.exercise', 'number', 'own.assessed'], none: ['reader', 'own.prohibited', 'own.task', 'own.material', 'data-noun'] },
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
