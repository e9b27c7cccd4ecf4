import type { Disclosure } from '../disclosure';
import { advice, safetyAsTask } from './wording';

export const safetyRedTeaming: Disclosure = {
	id: 'safety/red-teaming',
	title: 'Red teaming',
	why: 'Benchmarks show how a model answers fair questions; only people who try to break it show how it fails. Saying who attacked it, how and what they found spares every deployer from starting at zero, and so does saying that nobody has.',
	counts: 'Adversarial testing of this model with its scope, method or outcome, or the statement that none was done. The bare mention that it took place is partial.',
	severity: 'warning',
	profile: 'required',
	headings: {
		en: [
			'red teaming', 'red-teaming', 'redteaming', 'red team', 'red team testing', 'red team evaluation', 'red teaming results', 'red teaming efforts', 'red teaming approach', 'red teaming methodology', 'internal red teaming', 'external red teaming', 'expert red teaming', 'community red teaming', 'automated red teaming', 'human red teaming', 'safety red teaming',
			'red teaming and safety testing', 'adversarial testing', 'adversarial safety testing', 'adversarial evaluation', 'adversarial evaluations', 'adversarial probing', 'jailbreak testing', 'jailbreak evaluation', 'jailbreak robustness', 'jailbreak resistance', 'prompt injection testing', 'penetration testing', 'stress testing',
		],
		zh: [
			'红队', '红队测试', '红队评估', '红队评测', '红队演练', '红队攻击', '红队方法', '红队结果', '内部红队', '外部红队', '专家红队', '自动化红队', '红蓝对抗', '对抗测试', '对抗性测试', '对抗评估', '对抗性评估', '越狱测试', '越狱评测', '越狱攻击测试', '提示注入测试', '攻击测试', '渗透测试',
			'紅隊', '紅隊測試', '紅隊評估', '紅隊演練', '外部紅隊', '紅隊方法', '對抗測試', '對抗性測試', '對抗性評估', '越獄測試', '提示注入測試', '攻擊測試', '滲透測試',
		],
		ja: ['レッドチーミング', 'レッドチーム', 'レッドチームテスト', 'レッドチーム評価', '外部レッドチーム', '敵対的テスト', '敵対的評価', 'ジェイルブレイク評価', '脱獄耐性', '侵入テスト'],
		ko: ['레드팀', '레드 팀', '레드팀 테스트', '레드팀 평가', '레드티밍', '레드 티밍', '외부 레드팀', '적대적 테스트', '적대적 평가', '탈옥 테스트', '탈옥 평가', '침투 테스트'],
		fr: ['red teaming', 'équipe rouge', 'tests d\'équipe rouge', 'tests adverses', 'tests contradictoires', 'évaluation adverse', 'essais contradictoires', 'tests de contournement', 'tests d\'intrusion'],
		de: ['red teaming', 'red-teaming', 'red team', 'red team tests', 'adversariale tests', 'adversariales testen', 'angriffstests', 'jailbreak tests', 'penetrationstests'],
		es: ['red teaming', 'equipo rojo', 'pruebas de equipo rojo', 'pruebas adversarias', 'pruebas adversariales', 'evaluación adversaria', 'evaluación adversarial', 'pruebas de jailbreak', 'pruebas de penetración'],
	},
	terms: {
		'advice': advice,
		'task': safetyAsTask,
		'red-team': {
			en: [
				'red-team', 'red-teams', 'red-teamed', 'red-teaming', 'red-teamer', 'red-teamers', 'purple teaming', 'violet teaming', 'adversarial testing', 'adversarial test', 'adversarial tests', 'adversarially tested', 'adversarial safety', 'adversarial probing', 'adversarial prompting', 'adversarial prompts', 'adversarial conversations', 'jailbreak test*', 'jailbreak evaluation*', 'jailbreak attempts',
				'jailbreaking attempts', 'jailbreak attack*', 'jailbreaking attack*', 'tested for jailbreak*', 'attempts to jailbreak', 'prompt injection attack*', 'prompt injection test*', 'penetration test*', 'bug bash*', 'stress-tested by', 'adversarial attacks on the model',
			],
			zh: ['红队', '红蓝对抗', '对抗测试', '对抗性测试', '对抗性提示', '对抗性攻击测试', '越狱测试', '越狱攻击', '越狱评测', '提示注入攻击', '攻击测试', '渗透测试', '紅隊', '對抗測試', '對抗性測試', '越獄測試', '越獄攻擊', '提示注入攻擊', '攻擊測試', '滲透測試'],
			ja: ['レッドチーム', 'レッドチーミング', '敵対的テスト', '敵対的な入力', '敵対的プロンプト', 'ジェイルブレイク', '脱獄攻撃', '侵入テスト'],
			ko: ['레드팀', '레드 팀', '레드티밍', '레드 티밍', '적대적 테스트', '적대적 프롬프트', '탈옥 시도', '탈옥 공격', '탈옥 테스트', '침투 테스트'],
			fr: ['red-team', 'red-teaming', 'équipe rouge', 'équipes rouges', 'tests adverses', 'tests contradictoires', 'attaques adverses', 'tentatives de contournement', 'tests d\'intrusion'],
			de: ['red-team', 'red-teams', 'red-teaming', 'adversariale tests', 'adversarialen tests', 'adversariales testen', 'angriffstests', 'jailbreak-versuche*', 'jailbreak-tests', 'penetrationstest*'],
			es: ['red-team', 'red-teaming', 'equipo rojo', 'equipos rojos', 'pruebas adversarias', 'pruebas adversariales', 'ataques adversarios', 'intentos de jailbreak', 'pruebas de penetración'],
		},
		// Attacks on the model in other words than the term of art.
		'attack': {
			en: [
				'tried to jailbreak', 'trying to jailbreak', 'try to jailbreak', 'attempted to jailbreak', 'tried to break', 'trying to break', 'paid to break', 'asked to break', 'break the model', 'break the filter', 'break the safeguards', 'tried to make the model', 'trying to make the model', 'tried to get the model', 'trying to get the model', 'tried to trick', 'trying to trick', 'tried to provoke', 'trying to provoke', 'tried to elicit', 'trying to elicit', 'attempted to elicit', 'elicit harmful', 'elicit unsafe', 'elicit toxic', 'elicit disallowed',
				'tried to bypass', 'trying to bypass', 'attempts to bypass', 'attempted to bypass', 'bypass the safe*', 'bypass the filter*', 'bypass its safe*', 'circumvent the safe*', 'circumvent its safe*', 'tried to circumvent', 'tried to fool', 'tried to clone', 'tried to extract', 'attempts to extract', 'extraction attack*', 'attacked the model', 'we attacked', 'attacked it', 'attack prompts', 'attack templates', 'successful jailbreak*', 'jailbreak prompts', 'jailbreaks tried', 'known jailbreak*', 'jailbreaking prompts', 'adversarial users', 'adversarial attempts', 'adversarially probed', 'gcg', 'role-play prompts',
			],
			zh: ['尝试绕过', '试图绕过', '绕过安全', '绕过模型', '突破安全', '诱导模型', '诱导其', '试图诱导', '尝试诱导', '攻破', '白帽', '越狱提示', '越狱样本', '攻击样本', '攻击提示', '攻击了模型', '对模型发起攻击', '对模型进行攻击', '众测', '嘗試繞過', '試圖繞過', '繞過安全', '誘導模型', '白帽', '攻擊樣本'],
			ja: ['脱獄を試み', '回避を試み', '突破を試み', '攻撃を試み', '有害な回答を引き出', '有害な出力を引き出', '引き出そうと', '安全対策を破', '攻撃プロンプト', 'ホワイトハッカー'],
			ko: ['탈옥을 시도', '우회를 시도', '우회하려', '공격을 시도', '공격했', '유해한 답변을 유도', '유해한 출력을 유도', '유도하려', '공격 프롬프트', '화이트 해커', '화이트해커'],
			fr: ['tenté de contourner', 'tenter de contourner', 'cherché à contourner', 'essayé de contourner', 'tenté de piéger', 'cherché à obtenir', 'tenté d\'obtenir', 'contourner les garde-fous', 'contourner les protections', 'contourner les filtres', 'attaqué le modèle', 'invites d\'attaque', 'jailbreaks'],
			de: ['versuchte*, das modell', 'das modell zu überlisten', 'das modell zu verleiten', 'griffen das modell', 'griff das modell', 'das modell angegriffen', 'modell anzugreifen', 'schutzmaßnahmen zu umgehen', 'filter zu umgehen', 'sperren zu umgehen', 'sicherungen zu umgehen', 'zu umgehen versucht', 'jailbreak-prompts', 'jailbreaks', 'angriffs-prompts'],
			es: ['intentaron eludir', 'intentó eludir', 'intentaron burlar', 'intentaron sortear', 'trataron de eludir', 'eludir los filtros', 'eludir las salvaguard*', 'burlar las protecciones', 'atacaron el modelo', 'atacamos el modelo', 'ataques de inyección', 'inyección de instrucciones', 'jailbreaks'],
		},
		// How many attacks worked.
		'success': {
			en: ['succeeded', 'success', 'successful', 'worked', 'failed', 'got through', 'fooled', 'broke', 'none', 'no jailbreak', 'attempts', 'tries', 'hour', 'hours', 'a day', 'days', 'a week', 'weeks', 'twice', 'times', 'rounds'],
			zh: ['成功', '有效', '失败', '轮', '小时', '天', '周', '次', '条', '週'],
			ja: ['成功', '失敗', '件', '回', '時間', '日間', '週間'],
			ko: ['성공', '실패', '건', '회', '시간', '일간', '주간', '주 동안'],
			fr: ['réussi*', 'abouti*', 'échoué', 'tentatives', 'heures', 'jours', 'semaines'],
			de: ['erfolg', 'erfolgreich*', 'gelang', 'gelangen', 'scheiterten', 'versuchen', 'versuche', 'stunden', 'tage', 'tagen', 'wochen'],
			es: ['éxito', 'exitos*', 'lograron', 'funcionaron', 'fracas*', 'intentos', 'horas', 'días', 'semanas'],
		},
		// Attacking other things is the work of some models.
		'other-target': {
			en: ['machines', 'capture-the-flag', 'ctf', 'penetration testers', 'pentest*', 'log files', 'network traffic', 'intrusion', 'malware', 'phones', 'smartphones', 'firmware', 'captcha*', 'robust accuracy', 'adversarial training', 'adversarial examples', 'pgd', 'fgsm', 'detects', 'to detect', 'classifies', 'football', 'team red'],
			zh: ['靶机', '渗透测试人员', '网络流量', '恶意软件', '入侵检测', '对抗样本', '对抗训练', '检测越狱', '用于检测', '验证码', '足球'],
			ja: ['ネットワーク侵入', 'マルウェア', '敵対的学習', '検出する', '検知する'],
			ko: ['네트워크 침입', '악성코드', '적대적 학습', '탐지하는'],
			fr: ['trafic réseau', 'logiciel malveillant', 'détecte', 'entraînement adverse'],
			de: ['netzwerkverkehr', 'schadsoftware', 'erkennt', 'adversariales training'],
			es: ['tráfico de red', 'malware', 'detecta', 'entrenamiento adversario'],
		},
		'who': {
			en: ['internal', 'internally', 'external', 'externally', 'expert', 'experts', 'specialist*', 'independent', 'third-party', 'third parties', 'contractors', 'vendor*', 'crowdworkers', 'volunteers', 'researchers', 'teams', 'team of', 'members', 'participants', 'testers', 'government', 'safety institute*', 'partner*', 'community', 'by humans', 'human', 'students', 'employees', 'hackers', 'lawyers', 'clinicians', 'therapists', 'people', 'red-teamers', 'auditors', 'company', 'university', 'academics', 'journalists', 'colleagues'],
			zh: ['内部', '外部', '专家', '第三方', '独立', '团队', '人员', '机构', '志愿者', '社区', '人工', '黑客', '学生', '员工', '律师', '医生', '研究者', '高校', '公司', '內部', '專家', '獨立', '團隊', '人員', '機構'],
			ja: ['社内', '社外', '外部', '内部', '専門家', '第三者', 'チーム', '研究者', '人手', '機関', '社員', '学生', '弁護士', '医師', '名が'],
			ko: ['내부', '외부', '전문가', '제3자', '독립', '연구자', '인력', '기관', '참가자', '직원', '학생', '해커', '변호사', '명이'],
			fr: ['interne*', 'externe*', 'expert*', 'indépendant*', 'tiers', 'équipes', 'chercheurs', 'chercheuses', 'prestataires', 'juristes', 'étudiants', 'bénévoles', 'médecins', 'personnes'],
			de: ['intern', 'interne*', 'extern', 'externe*', 'experten', 'expertinnen', 'unabhängig*', 'dritte*', 'forscher*', 'teams', 'fachleute*', 'fachkräfte*', 'studierende*', 'freiwillige*', 'jurist*', 'mitarbeiter*', 'personen', 'firma', 'universität'],
			es: ['intern*', 'extern*', 'expert*', 'independiente*', 'terceros', 'equipos', 'investigador*', 'personas', 'estudiantes', 'voluntari*', 'abogad*', 'médic*', 'empresa', 'universidad'],
		},
		'how': {
			en: [
				'automated', 'automatic', 'manual', 'manually', 'multi-turn', 'single-turn', 'scenario*', 'categories', 'across', 'areas', 'domains', 'topics', 'policies', 'languages', 'prompts', 'attacks', 'attack*', 'techniques', 'tactics', 'goals', 'hours', 'rounds', 'campaign*', 'exercise*', 'effort*', 'process', 'simulat*', 'focused on', 'focusing on', 'covering', 'targeted', 'targeting', 'including', 'such as', 'framework', 'cbrn*', 'cyber*', 'child safety', 'tool', 'dataset',
			],
			zh: ['自动化', '人工', '多轮', '单轮', '场景', '类别', '领域', '主题', '语言', '提示词', '攻击方式', '攻击手段', '覆盖', '涵盖', '包括', '针对', '轮', '模拟', '方法', '流程', '自動化', '多輪', '場景', '類別', '領域', '涵蓋', '針對', '模擬'],
			ja: ['自動', '手動', 'マルチターン', 'シナリオ', 'カテゴリ', '分野', '領域', '攻撃手法', '対象', '含む', 'プロンプト', '手法', '時間', '模擬'],
			ko: ['자동', '수동', '멀티턴', '시나리오', '카테고리', '분야', '영역', '공격 기법', '대상으로', '포함', '프롬프트', '방법', '시뮬레이션'],
			fr: ['automatisé*', 'automatique*', 'manuel*', 'scénario*', 'catégories', 'domaines', 'attaques', 'couvrant', 'portant sur', 'invites', 'techniques', 'langues'],
			de: ['automatisiert*', 'manuell*', 'szenarien', 'kategorien', 'bereiche', 'angriffe*', 'abgedeckt', 'prompts', 'techniken', 'sprachen', 'methode*'],
			es: ['automatizad*', 'automátic*', 'manual*', 'escenarios', 'categorías', 'áreas', 'dominios', 'ataques', 'abarcando', 'técnicas', 'idiomas', 'instrucciones'],
		},
		'outcome': {
			en: [
				'found', 'findings', 'finding', 'identified', 'revealed', 'uncovered', 'discovered', 'showed', 'shows', 'indicated', 'resulted', 'results', 'success rate*', 'violation*', 'vulnerab*', 'weakness*', 'failure*', 'resist*', 'robust', 'robustness', 'refused', 'refusal*', 'no significant', 'no critical', 'improved', 'improvement*', 'informed', 'led to', 'lessons', 'used to train', 'fed back', 'addressed', 'fixed', 'patched', 'risk level', 'below', 'threshold*',
			],
			zh: ['发现', '结果', '表明', '显示', '识别', '成功率', '通过率', '漏洞', '拒答率', '改进', '修复', '弱点', '缺陷', '低于', '發現', '結果', '顯示', '識別', '改進', '修復', '弱點'],
			ja: ['発見', '結果', '明らか', '確認され', '判明', '成功率', '脆弱', '改善', '特定', '反映'],
			ko: ['발견', '결과', '확인', '드러', '성공률', '취약', '개선', '식별', '반영'],
			fr: ['révélé', 'résultats', 'identifié*', 'montré', 'constaté', 'taux de réussite', 'vulnérabilités', 'corrigé*', 'amélior*'],
			de: ['ergab', 'ergaben', 'ergebnisse', 'gefunden', 'zeigten', 'zeigte', 'erfolgsquote', 'schwachstellen', 'behoben', 'verbessert*'],
			es: ['reveló', 'revelaron', 'resultados', 'identific*', 'encontr*', 'mostr*', 'tasa de éxito', 'vulnerabilidades', 'corregid*', 'mejor*'],
		},
		'done': {
			en: ['conducted', 'conduct', 'performed', 'perform', 'carried out', 'underwent', 'undergone', 'subjected to', 'was red-teamed', 'were red-teamed', 'been red-teamed', 'engaged', 'commissioned', 'ran', 'completed', 'used', 'through', 'via', 'participated', 'tried', 'spent', 'attempted', 'attacked', 'probed', 'hired', 'invited', 'paid'],
			zh: ['进行', '开展', '经过', '通过', '完成', '实施', '邀请', '委托', '采用', '组织', '尝试', '试图', '提交', '构造', '嘗試', '進行了', '進行', '開展', '經過', '通過', '實施', '邀請', '委託'],
			ja: ['実施', '行い', '行った', '行って', '経て', '依頼', '通じて', '試み', '調べ', '攻撃し'],
			ko: ['수행', '진행', '실시', '거쳤', '의뢰', '통해', '시도', '공격했', '조사'],
			fr: ['mené*', 'réalisé*', 'effectué*', 'conduit*', 'soumis*', 'mandaté*', 'tenté', 'cherché', 'essayé', 'attaqué'],
			de: ['durchgeführt', 'unterzogen', 'beauftragt', 'durch ein red-team', 'absolviert', 'versuchte', 'versuchten', 'versucht', 'griffen', 'angegriffen', 'getestet', 'prüfte', 'prüften', 'suchte', 'suchten'],
			es: ['realiz*', 'llevado a cabo', 'llevamos a cabo', 'sometid*', 'efectu*', 'encarg*', 'probó', 'probaron', 'intentó', 'intentaron', 'atacó', 'atacaron', 'buscó', 'buscaron', 'trataron'],
		},
		'training-set': {
			en: ['trained on', 'fine-tuned on', 'training data', 'training set', 'hh-rlhf', 'subset', 'splits'],
			zh: ['训练数据', '训练集', '訓練資料', '訓練集'],
			ja: ['学習データ'],
			ko: ['학습 데이터'],
			fr: ['données d\'entraînement', 'entraîné sur'],
			de: ['trainingsdaten', 'trainiert auf'],
			es: ['datos de entrenamiento', 'entrenado con'],
		},
	},
	evidence: [
		{ says: 'says who tried to break the model, and how', degree: 'disclosed', all: ['own.attack', ['own.who', 'own.how', 'own.success'], ['own.done', 'number', 'own.outcome', 'own.success']], none: ['promise', 'other-model', 'own.task', 'own.training-set', 'own.other-target'] },
		{ says: 'says who attacked the model', degree: 'disclosed', all: ['own.red-team', 'own.who', ['own.done', 'evaluate', 'this-model', 'own.outcome']], none: ['promise', 'other-model', 'own.advice', 'own.task', 'own.training-set'] },
		{ says: 'says how the model was attacked', degree: 'disclosed', all: ['own.red-team', ['own.how', 'safety-benchmark'], ['own.done', 'evaluate', 'this-model', 'own.outcome']], none: ['promise', 'other-model', 'own.advice', 'own.task', 'own.training-set'] },
		{ says: 'reports what the attacks found', degree: 'disclosed', all: ['own.red-team', ['own.outcome', 'number', 'score']], none: ['promise', 'other-model', 'own.advice', 'own.task', 'own.training-set'] },
		{ says: 'says that there was no red teaming', degree: 'disclosed', all: ['own.red-team', 'not-done'], none: ['promise', 'other-model'] },
		{ says: 'mentions red teaming without its method or outcome', degree: 'partial', all: ['own.red-team', ['own.done', 'evaluate', 'this-model']], none: ['promise', 'other-model', 'own.advice', 'own.task', 'own.training-set'] },
	],
	section: 'prose',
	template: {
		parent: { en: 'Safety', zh: '安全' },
		heading: { en: 'Red Teaming', zh: '红队测试' },
		body: {
			en: '<!-- Adversarial testing before release. If there was none, write "No red teaming was performed" and why: that is a disclosure too. -->\n\n- **Who (internal, external, expertise, number of people):** [More Information Needed]\n- **Model version and safeguards tested:** [More Information Needed]\n- **Scope (harm areas, languages, modalities, tools):** [More Information Needed]\n- **Method (manual or automated, single- or multi-turn, attack types, effort):** [More Information Needed]\n- **Findings (attack success rate, worst failures):** [More Information Needed]\n- **What changed, and what remains open:** [More Information Needed]\n',
			zh: '<!-- 发布前的对抗测试。若未开展，请写明“未进行红队测试”及原因，这同样是一种披露。 -->\n\n- **测试者（内部或外部、专业背景、人数）：** [待补充]\n- **被测模型版本与所带防护：** [待补充]\n- **范围（危害领域、语言、模态、工具）：** [待补充]\n- **方法（人工或自动、单轮或多轮、攻击类型、投入）：** [待补充]\n- **发现（攻击成功率、最严重的失败案例）：** [待补充]\n- **据此所做的修改与遗留问题：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'fmti', item: '48 Risks evaluation; 50 Pre-deployment risk evaluation; 51 External risk evaluation' },
		{ framework: 'eu-ai-act', item: 'Annex XI 2(2): internal and external adversarial testing; Art. 55(1)(a)' },
		{ framework: 'cyclonedx', item: 'considerations.ethicalConsiderations' },
	],
};
