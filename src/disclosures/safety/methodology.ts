import type { Disclosure, Terms } from '../disclosure';

/** What nobody wants a model to learn or to say. */
export const harmfulContent: Terms = {
	en: [
		'csam', 'child sexual abuse', 'child abuse', 'nsfw', 'toxic', 'toxicity', 'harmful', 'hate speech', 'hateful', 'offensive', 'pornograph*', 'adult content', 'explicit content', 'sexually explicit', 'sexual content', 'illegal content',
		'violent', 'violence', 'gore', 'profan*', 'unsafe', 'obscen*', 'objectionable', 'undesirable content', 'disallowed content', 'sensitive content', 'abusive', 'malicious', 'inappropriate', 'dangerous content', 'harmless*', 'harms',
	],
	zh: ['有害', '不良信息', '不良内容', '色情', '暴力', '违法', '违规', '涉黄', '低俗', '仇恨', '毒性', '不安全', '敏感内容', '敏感信息', '敏感词', '恶意', '不当内容', '儿童性虐待', '違法', '違規', '不當內容', '惡意', '不良資訊', '敏感內容'],
	ja: ['有害', '不適切', '毒性', '暴力', 'ヘイト', '性的', 'ポルノ', '違法', '差別的', '攻撃的'],
	ko: ['유해', '부적절', '독성', '폭력', '혐오', '음란', '성적', '불법', '공격적'],
	fr: ['nuisible*', 'nocif*', 'nocive*', 'toxique*', 'toxicité', 'haineu*', 'pornograph*', 'pédopornograph*', 'violent*', 'illicite*', 'préjudiciable*', 'offensant*', 'inapproprié*'],
	de: ['schädlich*', 'toxisch*', 'toxizität', 'hassrede', 'hasserfüllt*', 'pornograf*', 'missbrauchsdarstellung*', 'gewaltverherrlich*', 'illegal*', 'anstößig*', 'unangemessen*', 'gefährlich*'],
	es: ['dañin*', 'tóxic*', 'toxicidad', 'odio', 'pornográfic*', 'abuso sexual infantil', 'violent*', 'ilegal*', 'ilícit*', 'perjudicial*', 'nociv*', 'ofensiv*', 'inapropiad*'],
};

/** Words that make a sentence an advice, a duty, an intention or an address to the reader instead of a report of what was done. */
export const advice: Terms = {
	en: ['should', 'must', 'ought', 'need to', 'needs to', 'we recommend', 'we encourage', 'we advise', 'is recommended', 'are encouraged', 'before deploy*', 'are responsible for', 'is responsible for', 'responsibility of', 'intended for', 'intended to', 'designed for', 'can be used', 'could be used', 'useful for', 'future work', 'you', 'your', 'please', 'users can', 'developers can', 'how to'],
	zh: ['建议', '应当', '应该', '务必', '必须', '自行', '要求使用者', '可用于', '您', '请勿', '请注意', '请参', '请使用', '请确保', '用户可以', '开发者可以', '如何', '請勿', '請注意', '請參', '請使用', '建議', '應當', '應該', '務必', '必須', '責任'],
	ja: ['べき', '推奨', '必要があり', '責任', '目的とし', 'ください', '下さい'],
	ko: ['해야', '권장', '책임', '필요가 있', '필요합니다', '하세요', '하십시오'],
	fr: ['doit', 'doivent', 'devrait', 'devraient', 'recommandons', 'recommandé', 'responsables de', 'vous', 'votre', 'veuillez'],
	de: ['sollte', 'sollten', 'müssen', 'muss', 'empfehlen', 'empfohlen', 'verantwortlich für', 'bitte', 'sie können'],
	es: ['debe', 'deben', 'debería', 'deberían', 'recomendamos', 'recomienda', 'responsables de', 'responsable de', 'usted', 'por favor'],
};

/** The work of models whose very task is to find unsafe content, and things that are called safe for other reasons. */
export const safetyAsTask: Terms = {
	en: [
		'detects', 'to detect', 'detecting', 'classifies', 'to classify', 'speech detection', 'toxicity detection', 'nsfw detection', 'content detection', 'detection task*', 'safety classification', 'toxicity classification', 'guard model for', 'is a guard model', 'moderation model',
		'thread-safe*', 'type-safe*', 'memory-safe*', 'food safety', 'road safety', 'traffic safety', 'patient safety', 'drug safety', 'workplace safety', 'public safety', 'safetensors', 'safe-tensors', 'safe loading', '=GAN', 'discriminator',
	],
	zh: ['检测出', '用于检测', '检测任务', '有害内容检测', '内容审核模型', '分类模型', '食品安全', '交通安全', '生产安全', '线程安全', '網路安全', '网络安全', '用於檢測'],
	ja: ['検出する', '検出モデル', '分類モデル', '食品安全', '交通安全'],
	ko: ['탐지하는', '분류 모델', '탐지 모델', '식품 안전', '교통 안전'],
	fr: ['détecte', 'pour détecter', 'sécurité routière', 'sécurité alimentaire'],
	de: ['erkennt', 'zur erkennung', 'verkehrssicherheit', 'lebensmittelsicherheit'],
	es: ['detecta', 'para detectar', 'seguridad vial', 'seguridad alimentaria'],
};

export const safetyMethodology: Disclosure = {
	id: 'safety/methodology',
	title: 'Safety methodology',
	why: 'Whoever deploys the model answers for its outputs and has to know which harms were worked on and which were left to them. One line on filtering, tuning and testing, or on their absence, decides how much they have to add.',
	counts: 'At least one thing that was done about safety and where (filtered data, safety tuning, refusals, built-in filters, safety tests, audits), or the statement that nothing was done. Lists of risks, disclaimers and use policies do not count.',
	severity: 'warning',
	profile: 'required',
	headings: {
		en: [
			'safety', 'model safety', 'ai safety', 'safety methodology', 'safety approach', 'safety measures', 'safety mitigations', 'safety mitigation', 'safety mechanisms', 'safety training', 'safety tuning', 'safety fine-tuning', 'safety post-training', 'safety alignment', 'safety and alignment', 'alignment and safety',
			'safety and security', 'security and safety', 'safety and ethics', 'ethics and safety', 'ethics and safety > evaluation approach', 'safety and responsibility', 'responsibility and safety', 'responsibility', 'responsible ai', 'responsible ai considerations', 'responsible development', 'responsible release', 'trust and safety', 'harm mitigation',
			'harm reduction', 'risk mitigation', 'risk mitigations', 'mitigations', 'mitigation measures', 'risks and mitigations', 'risk and mitigation', 'content safety', 'safety considerations', 'safety features', 'safety design', 'safety information', 'safety data', 'safety filtering', 'data safety', 'refusals', 'refusal behavior', 'refusal behaviour', 'safety statement', 'safety processes',
		],
		zh: [
			'安全', '安全性', '模型安全', '模型安全性', '安全方法', '安全对齐', '安全与对齐', '对齐与安全', '安全措施', '安全机制', '安全训练', '安全微调', '安全策略', '安全设计', '安全保障', '安全防护', '内容安全', '安全与责任', '责任与安全', '安全与伦理', '伦理与安全', '安全与合规', '安全合规', '风险缓解', '风险缓解措施', '风险与缓解', '缓解措施', '价值观对齐', '价值对齐', '负责任的人工智能', '负责任ai', '安全考量', '安全性考虑', '安全说明', '安全声明', '数据安全过滤',
			'安全對齊', '安全機制', '安全訓練', '安全微調', '安全設計', '安全防護', '內容安全', '安全與責任', '責任與安全', '倫理與安全', '風險緩解', '風險緩解措施', '緩解措施', '價值對齊', '負責任的人工智慧', '安全說明',
		],
		ja: ['安全性', '安全対策', '安全性への取り組み', '安全性対策', '安全性の方針', '安全性アライメント', 'セーフティ', '責任と安全性', '倫理と安全性', '安全性と倫理', '責任あるai', 'リスク軽減', 'リスク軽減策', 'リスク緩和策', '安全性チューニング', '安全性に関する考慮事項'],
		ko: ['안전', '안전성', '안전 조치', '안전 대책', '안전성 확보', '안전 정렬', '안전성 학습', '안전 방법론', '책임과 안전', '책임 및 안전', '윤리 및 안전', '윤리와 안전', '책임 있는 ai', '책임있는 ai', '위험 완화', '위험 완화 조치', '유해성 완화'],
		fr: ['sécurité', 'sûreté', 'sécurité du modèle', 'mesures de sécurité', 'mesures de sûreté', 'alignement et sécurité', 'responsabilité et sécurité', 'éthique et sécurité', 'ia responsable', 'atténuation des risques', 'mesures d\'atténuation', 'méthodologie de sécurité'],
		de: ['sicherheit', 'modellsicherheit', 'sicherheitsmaßnahmen', 'sicherheitstraining', 'sicherheitsausrichtung', 'sicherheitskonzept', 'verantwortung und sicherheit', 'ethik und sicherheit', 'verantwortungsvolle ki', 'risikominderung', 'maßnahmen zur risikominderung', 'gegenmaßnahmen'],
		es: ['seguridad', 'seguridad del modelo', 'medidas de seguridad', 'alineación y seguridad', 'alineamiento de seguridad', 'responsabilidad y seguridad', 'ética y seguridad', 'ia responsable', 'mitigación de riesgos', 'medidas de mitigación', 'metodología de seguridad'],
	},
	terms: {
		'attention': {
			en: ['attention to', 'focus on safety', 'care', 'emphasis', 'effort*', 'committed', 'prioriti*'],
			zh: ['注重', '重视', '关注', '努力', '尽力', '注意', '重視'],
			ja: ['配慮', '重視', '努め'],
			ko: ['주의', '노력', '중시'],
			fr: ['attention', 'soin', 'effort*'],
			de: ['sorgfalt', 'aufmerksamkeit', 'bemüh*'],
			es: ['atención', 'cuidado', 'esfuerzo*'],
		},
		'harmful-content': harmfulContent,
		'advice': advice,
		'task': safetyAsTask,
		'tuned-for-safety': {
			en: [
				'safety-tuned', 'safety-tuning', 'safety-fine-tuned', 'safety-fine-tuning', 'safety-training', 'safety-trained', 'safety-aligned', 'safety-alignment', 'safety post-training', 'safety-rlhf', 'safe-rlhf', 'refusal training', 'trained to refuse', 'tuned to refuse', 'taught to refuse', 'learned to refuse', 'aligned to refuse', 'constitutional ai', 'deliberative alignment', 'safety reward model*',
				'safety preference*', 'safety instruction*', 'safety demonstrations', 'safety prompts', 'safety data', 'safety dataset*', 'safety examples', 'safety-specific data', 'harmlessness data', 'harmlessness training', 'harmlessness reward', 'aligned for safety', 'aligned for harmlessness', 'rule-based rewards', 'concept erasure', 'safety-related data', 'hardened against', 'jailbreak-resistant training',
			],
			zh: ['安全对齐', '安全微调', '安全训练', '安全后训练', '安全强化学习', '拒答训练', '学会拒绝', '安全数据', '安全偏好', '安全指令', '价值观对齐', '价值对齐', '无害性', '无害化', '安全奖励模型', '宪法式', '安全對齊', '安全微調', '安全訓練', '拒答訓練', '學會拒絕', '安全數據', '價值對齊', '無害性', '無害化'],
			ja: ['安全性アライメント', '安全性チューニング', '安全性学習', '安全性を高めるため', '安全性データ', '安全性のための学習', '拒否するよう', '拒否を学習', '無害性', '安全性に関する指示'],
			ko: ['안전 정렬', '안전성 정렬', '안전 튜닝', '안전성 학습', '안전 학습', '안전 데이터', '안전성 데이터', '거부하도록', '거절하도록', '무해성'],
			fr: ['alignement de sécurité', 'alignement de sûreté', 'alignement sur la sécurité', 'entraîné à refuser', 'ajustement de sécurité', 'données de sécurité', 'innocuité'],
			de: ['sicherheitstraining', 'sicherheitsausrichtung', 'sicherheitsalignment', 'sicherheits-feinabstimmung', 'abzulehnen', 'sicherheitsdaten', 'harmlosigkeit'],
			es: ['alineación de seguridad', 'alineamiento de seguridad', 'entrenado para rechazar', 'ajuste de seguridad', 'datos de seguridad', 'inocuidad'],
		},
		'safety-goal': {
			en: ['for safety', 'and safety', 'safety and', 'harmlessness', 'harmless', 'safer', 'safe responses', 'safe answers', 'safe behavio*', 'safe and helpful', 'helpful and safe', 'refus*', 'decline to', 'declines', 'harmful requests', 'unsafe requests', 'harmful prompts', 'unsafe prompts', 'human values', 'ethical guidelines', 'avoid harm*', 'reduce harm*', 'reduce toxic*', 'safety guidelines', 'safety polic*', 'content polic*'],
			zh: ['更安全', '安全性', '无害', '拒绝回答', '拒答', '拒绝有害', '人类价值观', '符合伦理', '安全回复', '安全准则', '減少有害', '减少有害', '無害', '拒絕回答', '人類價值觀'],
			ja: ['安全性', '安全な', '無害', '有害な要求', '有害な出力', '拒否', '人間の価値観'],
			ko: ['안전성', '안전한', '무해', '유해한 요청', '유해한 출력', '거부', '거절', '인간의 가치'],
			fr: ['la sécurité', 'la sûreté', 'plus sûr*', 'inoffensi*', 'refus*', 'valeurs humaines', 'réponses sûres'],
			de: ['sicherer', 'auf sicherheit', 'harmlos*', 'ablehn*', 'menschlichen werten', 'sichere antworten'],
			es: ['la seguridad', 'más segur*', 'inofensiv*', 'rechaz*', 'valores humanos', 'respuestas seguras'],
		},
		'built-in-filter': {
			en: ['safety-checker', 'safety-filter*', 'content-filter*', 'output-filter*', 'input-filter*', 'nsfw-filter*', 'nsfw-checker', 'prompt filter*', 'toxicity filter*', 'moderation layer', 'moderation mechanism*', 'moderation filter*', 'moderation api', 'guardrail*', 'safety classifier*', 'invisible watermark*', 'watermarking', 'safety system prompt'],
			zh: ['内容过滤', '安全过滤', '敏感词过滤', '安全检查器', '安全护栏', '内容审核机制', '审核机制', '安全分类器', '隐形水印', '不可见水印', '內容過濾', '安全過濾', '安全護欄', '內容審核機制', '隱形浮水印'],
			ja: ['セーフティチェッカー', 'コンテンツフィルタ', '安全フィルタ', 'ガードレール', 'モデレーション機構', '電子透かし'],
			ko: ['안전 필터', '콘텐츠 필터', '가드레일', '세이프티 체커', '안전 검사기', '비가시 워터마크'],
			fr: ['filtre de sécurité', 'filtres de sécurité', 'filtre de contenu', 'filtres de contenu', 'garde-fou*', 'mécanisme* de modération', 'tatouage numérique'],
			de: ['sicherheitsfilter*', 'inhaltsfilter*', 'leitplanken', 'moderationsmechanismen', 'schutzfilter', 'unsichtbares wasserzeichen'],
			es: ['filtro de seguridad', 'filtros de seguridad', 'filtro de contenido', 'filtros de contenido', 'salvaguarda*', 'mecanismos de moderación', 'marca de agua invisible'],
		},
		'measure': {
			en: ['mitigated', 'mitigate', 'mitigates', 'mitigation*', 'mitigating', 'safeguards', 'safety measure*', 'safety mechanism*', 'safety protocol*', 'precaution*', 'steps to reduce', 'efforts to reduce', 'measures to reduce', 'measures to prevent', 'to minimize', 'to minimise', 'safety by design', 'safety work'],
			zh: ['安全措施', '安全机制', '安全防护', '缓解', '降低风险', '防范措施', '防护措施', '减少有害', '安全機制', '安全防護', '緩解', '防護措施'],
			ja: ['安全対策', '軽減', '緩和', '抑制', '対策を講じ', '対策を行'],
			ko: ['안전 조치', '안전 장치', '완화', '줄이기 위해', '방지하기 위해'],
			fr: ['mesures de sécurité', 'atténuer', 'atténuation', 'réduire les', 'garde-fous'],
			de: ['sicherheitsmaßnahmen', 'schutzmaßnahmen', 'minderung', 'zu reduzieren', 'zu verringern'],
			es: ['medidas de seguridad', 'mitigar', 'mitigación', 'para reducir', 'salvaguardas'],
		},
		'safety-test': {
			en: [
				'probing for potential misuse*', 'probing for misuse*', 'probed for', 'probe for harm*', 'tested the risk*', 'tested for harm*', 'stress test*',
				'safety-evaluation*', 'safety-evals', 'evaluated for safety', 'tested for safety', 'safety test*', 'safety-benchmark*', 'safety assessment*', 'toxicity evaluation*', 'toxicity test*', 'harm evaluation*', 'red-team*', 'adversarial testing', 'adversarial safety', 'jailbreak test*', 'safety audit*', 'third-party audit*', 'external audit*',
				'independent audit*', 'safety review*', 'impact assessment*', 'ethics review*', 'child safety evaluation*', 'content safety evaluation*', 'safety-red*', 'risk assessments were',
			],
			zh: ['安全评估', '安全评测', '安全测试', '安全性评估', '安全性评测', '安全性测试', '毒性评测', '红队', '对抗测试', '越狱测试', '第三方审计', '安全审计', '外部审计', '伦理审查', '安全評估', '安全評測', '安全測試', '紅隊', '對抗測試', '安全性評估', '第三方審計'],
			ja: ['安全性評価', '安全性の評価', '安全性テスト', '安全性ベンチマーク', 'レッドチーム', 'レッドチーミング', '外部監査', '第三者監査'],
			ko: ['안전성 평가', '안전 평가', '안전성 테스트', '안전성 벤치마크', '레드팀', '레드티밍', '레드 티밍', '외부 감사', '제3자 감사'],
			fr: ['évaluation de sécurité', 'évaluations de sécurité', 'évaluation de la sécurité', 'évaluations de sûreté', 'tests de sécurité', 'tests de sûreté', 'red-team*', 'équipe rouge', 'audit externe', 'audit indépendant'],
			de: ['sicherheitsbewertung*', 'sicherheitsevaluierung*', 'sicherheitstests', 'sicherheitsprüfung*', 'red-team*', 'externes audit', 'externe prüfung', 'unabhängige prüfung'],
			es: ['evaluación de seguridad', 'evaluaciones de seguridad', 'pruebas de seguridad', 'red-team*', 'equipo rojo', 'auditoría externa', 'auditoría independiente'],
		},
		'shipped': {
			en: ['include', 'includes', 'included', 'ship', 'ships', 'shipped', 'provide', 'provides', 'provided', 'released with', 'release', 'comes with', 'come with', 'apply', 'applied', 'equipped', 'deployed', 'integrate', 'integrated', 'implemented', 'enabled', 'used', 'built-in', 'is to be used with', 'with the safety', 'added', 'have', 'has', 'embed*'],
			zh: ['包含', '内置', '提供', '配备', '集成', '部署', '启用', '使用', '采用', '加入', '嵌入', '內建', '配備', '啟用', '採用'],
			ja: ['搭載', '含まれ', '提供', '適用', '組み込', '使用', '導入', '埋め込'],
			ko: ['포함', '제공', '탑재', '적용', '사용', '내장', '삽입'],
			fr: ['inclut', 'incluons', 'fourni*', 'intègre', 'intégré*', 'appliqué*', 'utilis*', 'dispose'],
			de: ['enthält', 'enthalten', 'bereitgestellt', 'integriert*', 'angewendet', 'verwendet', 'eingebaut*', 'verfügt'],
			es: ['incluye', 'incluimos', 'proporciona*', 'integra', 'integrado*', 'aplica*', 'utiliza*', 'dispone'],
		},
	},
	evidence: [
		{ says: 'tunes the model for safety', degree: 'disclosed', all: ['own.tuned-for-safety'], none: ['promise', 'other-model', 'own.advice', 'own.task'] },
		{ says: 'trains towards harmless answers or refusals', degree: 'disclosed', all: ['own.safety-goal', ['train', 'train-noun', 'training-method']], none: ['promise', 'other-model', 'own.advice', 'own.task', 'hyperparameter', 'license-name'] },
		{ says: 'filters harmful content out of the training data', degree: 'disclosed', all: [['own.harmful-content', 'safety'], 'filter', ['data-noun', 'train', 'train-noun']], none: ['promise', 'other-model', 'own.advice', 'own.task'] },
		{ says: 'brings a content filter or safety checker', degree: 'disclosed', all: ['own.built-in-filter', ['own.shipped', 'this-model']], none: ['promise', 'own.advice', 'own.task'] },
		{ says: 'tests the safety of the model', degree: 'disclosed', all: ['own.safety-test', ['this-model', 'evaluate', 'score', 'number', 'not-done']], none: ['promise', 'other-model', 'own.advice', 'own.task'] },
		{ says: 'takes measures against harm', degree: 'disclosed', all: ['own.measure', ['own.harmful-content', 'safety'], ['this-model', 'train', 'train-noun', 'own.shipped']], none: ['promise', 'other-model', 'own.advice', 'own.task', 'license-name'] },
		{ says: 'speaks of safety in the training without a measure', degree: 'partial', all: ['safety', ['train', 'train-noun'], 'this-model', 'own.attention'], none: ['promise', 'other-model', 'own.advice', 'own.task'] },
		{ says: 'reports a measure under a heading on safety', degree: 'disclosed', all: [['train', 'train-noun', 'training-method', 'filter', 'evaluate', 'own.measure', 'own.safety-goal', 'own.built-in-filter', 'own.safety-test', 'safety-results-table']], none: ['promise', 'other-model', 'own.advice', 'own.task'], under: true },
		{ says: 'says that nothing was done about safety', degree: 'disclosed', all: ['not-done', 'safety', ['train', 'train-noun', 'evaluate', 'filter', 'own.built-in-filter']], none: ['promise', 'other-model', 'own.advice', 'own.task', 'benchmark-name'] },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Safety', zh: '安全' },
		heading: { en: 'Safety Methodology', zh: '安全方法' },
		body: {
			en: '<!-- What was done, at which stage and against which harm. "None" with a reason is an answer; a list of risks is not. -->\n\n- **Harms considered:** [More Information Needed]\n- **Data filtering (what was removed, how, how much):** [More Information Needed]\n- **Safety tuning (method, data, share of the training mix):** [More Information Needed]\n- **Filters and safeguards shipped with the model:** [More Information Needed]\n- **Safety testing before release (who, what, outcome):** [More Information Needed]\n- **Known gaps and what was not attempted:** [More Information Needed]\n',
			zh: '<!-- 写明在哪个阶段、针对哪类危害做了什么。若未做，请写“无”并说明原因；仅罗列风险不算。 -->\n\n- **考虑的危害类型：** [待补充]\n- **数据过滤（去除了什么、如何去除、比例）：** [待补充]\n- **安全对齐（方法、数据、在训练数据中的占比）：** [待补充]\n- **随模型提供的过滤器与防护：** [待补充]\n- **发布前的安全测试（由谁、测什么、结果）：** [待补充]\n- **已知缺口与未开展的工作：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'mitchell', item: 'Ethical Considerations: risk mitigation strategies' },
		{ framework: 'mof', item: 'Technical report; Model card' },
		{ framework: 'fmti', item: '52 Mitigations taxonomy; 53 Mitigations taxonomy mapped to risk taxonomy; 54 Mitigations efficacy' },
		{ framework: 'eu-ai-act', item: 'Annex XI 2(2): adaptations incl. alignment; Code of Practice, Safety and Security: Model Report' },
		{ framework: 'cyclonedx', item: 'considerations.ethicalConsiderations[].mitigationStrategy' },
		{ framework: 'spdx-ai', item: 'ai_safetyRiskAssessment' },
	],
};
