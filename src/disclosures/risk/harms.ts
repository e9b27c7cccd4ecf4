import type { Disclosure } from '../disclosure';
import { harmfulContent, safetyAsTask } from '../safety/wording';
import { legal, outputs, possibility } from './wording';

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
			'ethical considerations and limitations', 'limitations and ethical considerations', 'ethics and risks', 'ethical and societal considerations', 'broader impact', 'broader impacts', 'broader impact statement', 'broader implications', 'societal impact', 'societal impacts', 'social impact', 'societal implications', 'social implications', 'societal impact assessment', 'impact statement', 'impact assessment', 'potential misuse', 'potential for misuse', 'misuse risks', 'risk of misuse', 'dual use', 'dual-use', 'intended uses and risks',
			'privacy', 'privacy risks', 'privacy considerations', 'human life', 'sensitive data', 'content warning', 'warning', 'warnings', 'dangers', 'disclaimer and risks', 'risks and disclaimers', 'risks and mitigations',
		],
		zh: [
			'风险', '潜在风险', '模型风险', '使用风险', '风险提示', '风险说明', '风险评估', '风险声明', '风险与局限性', '风险和局限性', '局限性与风险', '局限性和风险', '风险与缓解', '偏见、风险与局限性', '偏见、风险和局限性', '危害', '潜在危害', '伦理', '伦理考量', '伦理考虑', '伦理问题', '伦理声明', '伦理与风险', '伦理风险', '道德考量', '道德伦理', '社会影响', '社会影响评估', '更广泛的影响', '影响声明', '滥用风险', '潜在滥用', '双重用途', '隐私', '隐私风险', '警告', '内容警告', '风险与免责', '风险与免责声明',
			'風險', '潛在風險', '使用風險', '風險提示', '風險評估', '風險與局限性', '偏見、風險與局限性', '潛在危害', '倫理', '倫理考量', '倫理聲明', '倫理問題', '社會影響', '濫用風險', '隱私風險', '隱私',
		],
		ja: ['リスク', '潜在的リスク', '潜在的なリスク', 'リスク評価', 'リスクと制限', 'リスクと制限事項', 'バイアス、リスク、制限事項', '倫理', '倫理的考慮事項', '倫理的考慮', '倫理的配慮', '倫理的な考慮事項', '倫理声明', '社会的影響', '悪用の可能性', '悪用リスク', '危険性', 'プライバシー', '警告'],
		ko: ['위험', '위험성', '잠재적 위험', '위험 요소', '위험 평가', '위험 및 한계', '편향, 위험 및 한계', '윤리', '윤리적 고려사항', '윤리적 고려 사항', '윤리적 문제', '윤리 선언', '사회적 영향', '오용 가능성', '악용 가능성', '개인정보', '경고'],
		fr: ['risques', 'risques potentiels', 'risques et limites', 'biais, risques et limites', 'évaluation des risques', 'éthique', 'considérations éthiques', 'déclaration éthique', 'impact sociétal', 'impact social', 'préjudices potentiels', 'usages malveillants possibles', 'vie privée', 'avertissement'],
		de: ['risiken', 'mögliche risiken', 'risiken und einschränkungen', 'verzerrungen, risiken und einschränkungen', 'risikobewertung', 'ethik', 'ethische überlegungen', 'ethische aspekte', 'ethische erwägungen', 'gesellschaftliche auswirkungen', 'mögliche schäden', 'missbrauchspotenzial', 'missbrauchsrisiken', 'datenschutz', 'warnung'],
		es: ['riesgos', 'riesgos potenciales', 'riesgos y limitaciones', 'sesgos, riesgos y limitaciones', 'evaluación de riesgos', 'ética', 'consideraciones éticas', 'declaración ética', 'impacto social', 'daños potenciales', 'posibles daños', 'posible uso indebido', 'privacidad', 'advertencia'],
	},
	terms: {
		'possible': possibility,
		'output': outputs,
		'legal': legal,
		'harmful-content': harmfulContent,
		'task': safetyAsTask,
		'harm': {
			en: [
				'misinformation', 'disinformation', 'misuse', 'misused', 'malicious use*', 'malicious purpose*', 'deepfake*', 'impersonat*', 'fraud', 'fraudulent', 'scam*', 'phishing', 'spam', 'harassment', 'surveillance', 'invasion of privacy', 'privacy risk*', 'leak personal', 'personal information', 'sensitive information', 'memoriz*', 'memoris*', 'offend*', 'disturbing', 'distressing', 'hostile', 'propaganda', 'plagiari*', 'copyright infring*', 'overreliance', 'over-reliance', 'over-rely', 'dual-use', 'societal harm*', 'societal risk*',
				'social harm*', 'harm to', 'cause harm', 'causing harm', 'harmful', 'harms', 'dangerous', 'unethical', 'unsafe', 'exploit*', 'job displacement', 'displace*', 'non-consensual', 'manipulat*', 'discriminatory', 'ethical concern*', 'ethical issue*', 'safety-critical', 'medical decision*', 'misdiagnos*', 'legal risk*', 'security vulnerabilit*', 'insecure code', 'malware', 'malicious code',
			],
			zh: ['虚假信息', '谣言', '滥用', '误用', '恶意使用', '恶意利用', '深度伪造', '冒充', '诈骗', '欺诈', '骚扰', '监控', '侵犯隐私', '隐私泄露', '个人信息', '冒犯', '宣传', '抄袭', '侵权', '过度依赖', '危害', '有害', '伤害', '安全风险', '伦理风险', '伦理问题', '歧视', '误诊', '法律风险', '舆情风险', '误导公众', '违背伦理', '虛假資訊', '濫用', '惡意使用', '深度偽造', '詐騙', '侵犯隱私', '隱私洩露', '個人資訊', '過度依賴', '傷害', '倫理風險', '輿情風險'],
			ja: ['偽情報', '誤情報', '悪用', '誤用', 'ディープフェイク', 'なりすまし', '詐欺', '嫌がらせ', '監視', 'プライバシー', '個人情報', '著作権侵害', '過度な依存', '過信', '危害', '有害', '攻撃的', '倫理的', '差別'],
			ko: ['허위 정보', '가짜 뉴스', '오용', '악용', '딥페이크', '사칭', '사기', '괴롭힘', '감시', '사생활', '개인정보', '저작권 침해', '과도한 의존', '해를', '유해', '공격적', '윤리적', '차별'],
			fr: ['désinformation', 'mésinformation', 'usage malveillant', 'utilisations malveillantes', 'détourné*', 'hypertrucage*', 'usurpation', 'fraude*', 'harcèlement', 'surveillance', 'vie privée', 'données personnelles', 'plagiat', 'dépendance excessive', 'préjudice*', 'nuire', 'nuisible*', 'dangereu*', 'offensant*'],
			de: ['desinformation', 'fehlinformation*', 'missbrauch', 'missbraucht', 'deepfake*', 'identitätsdiebstahl', 'betrug', 'belästigung', 'überwachung', 'privatsphäre', 'personenbezogene*', 'urheberrechtsverletzung*', 'übermäßiges vertrauen', 'schaden', 'schäden', 'schädlich*', 'gefährlich*', 'anstößig*'],
			es: ['desinformación', 'información falsa', 'uso indebido', 'uso malicioso', 'usos maliciosos', 'suplantación', 'fraude*', 'acoso', 'vigilancia', 'privacidad', 'información personal', 'plagio', 'dependencia excesiva', 'daño', 'daños', 'dañin*', 'peligros*', 'ofensiv*'],
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
			en: ['prohibit*', 'you agree', 'must not', 'may not use', 'shall not', 'forbidden', 'risk prediction', 'risk score*', 'risk factor*', 'credit risk', 'financial risk', 'market risk', 'patients at risk', 'cardiovascular', 'mortality', 'at your own risk', 'risk management', 'filtered', 'removed', 'red-team*', 'aware of'],
			zh: ['禁止', '不得', '严禁', '请勿', '不可用于', '风险预测', '风险评分', '信用风险', '金融风险', '风控', '自行承担', '过滤', '红队', '嚴禁', '請勿', '風險預測', '信用風險', '過濾', '紅隊'],
			ja: ['禁止', 'しないで', 'リスク予測', '信用リスク', '自己責任'],
			ko: ['금지', '안 됩니다', '위험 예측', '신용 위험', '금융 위험'],
			fr: ['interdit*', 'ne doit pas', 'facteurs de risque', 'risque de crédit', 'à vos risques'],
			de: ['verboten', 'darf nicht', 'risikofaktor*', 'kreditrisiko', 'auf eigene gefahr'],
			es: ['prohíb*', 'prohibid*', 'factores de riesgo', 'riesgo de crédito', 'bajo su propio riesgo'],
		},
	},
	evidence: [
		{ says: 'says which harm the model may do', degree: 'disclosed', all: ['own.possible', ['own.harm', 'own.harmful-content'], ['this-model', 'own.output']], none: ['own.legal', 'own.elsewhere', 'own.task', 'promise', 'other-model', 'score'] },
		{ says: 'names a risk of the model', degree: 'disclosed', all: ['own.risk-noun', ['own.harm', 'own.harmful-content'], ['this-model', 'own.output', 'own.possible']], none: ['own.legal', 'own.elsewhere', 'own.task', 'promise', 'other-model', 'score'] },
		{ says: 'says that risks were not assessed', degree: 'disclosed', all: ['own.risk-noun', 'not-done'], none: ['own.elsewhere', 'promise'] },
		{ says: 'says that the model has risks', degree: 'partial', all: ['own.risk-noun', 'this-model'], none: ['own.legal', 'own.elsewhere', 'own.task', 'promise', 'other-model', 'score'] },
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
