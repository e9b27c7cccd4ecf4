import type { Disclosure } from '../disclosure';
import { phrases } from '../phrases';

export const useAcceptableUsePolicy: Disclosure = {
	id: 'use/acceptable-use-policy',
	title: 'Acceptable use policy',
	why: 'Legal teams look for the policy first, and when they cannot find one they assume the worst and say no. The EU AI Act asks general-purpose providers for it, or for the sentence that there is none.',
	counts: 'The policy on who may use the model and for what, the conditions of its licence on use, or a link to either, or the statement that no such policy applies.',
	severity: 'hint',
	profile: 'optional',
	headings: {
		en: ['acceptable use policy', 'acceptable use', 'acceptable uses', 'acceptable usage policy', 'usage policy', 'use policy', 'model use policy', 'prohibited use policy', 'prohibited uses policy', 'responsible use policy', 'code of conduct for use', 'use guidelines', 'usage guidelines', 'terms of use', 'terms of use and policy', 'terms and conditions', 'use-based restrictions'],
		zh: ['可接受使用政策', '可接受的使用政策', '使用政策', '使用规范', '使用准则', '使用守则', '使用条款', '使用协议', '使用须知', '用户协议', '使用政策与限制', '使用規範', '使用條款', '使用守則'],
		ja: ['利用ポリシー', '利用規約', '使用ポリシー', '利用規程', '許容される使用ポリシー', '利用ガイドライン'],
		ko: ['이용 정책', '사용 정책', '허용 사용 정책', '이용 약관', '사용 지침', '이용 지침'],
		fr: ['politique d\'utilisation acceptable', 'politique d\'utilisation', 'charte d\'utilisation', 'conditions d\'utilisation', 'règles d\'utilisation'],
		de: ['richtlinie zur akzeptablen nutzung', 'nutzungsrichtlinie', 'nutzungsrichtlinien', 'nutzungsbedingungen', 'richtlinie zur zulässigen nutzung'],
		es: ['política de uso aceptable', 'política de uso', 'políticas de uso', 'condiciones de uso', 'términos de uso', 'normas de uso'],
	},
	metadata: [{ path: 'extra_gated_prompt', degree: 'partial' }, { path: 'extra_gated_description', degree: 'partial' }],
	terms: {
		'policy': {
			en: ['acceptable use policy', 'acceptable-use policy', 'acceptable usage policy', 'usage policy', 'usage policies', 'use policy', 'use_policy.md', 'prohibited use policy', 'prohibited uses policy', 'generative ai prohibited', 'responsible use policy', 'use restrictions', 'use-based restrictions', 'code of conduct for users', 'usage guidelines'],
			zh: ['可接受使用政策', '使用政策', '使用规范', '使用守则', '使用准则', '使用條款', '使用規範', '使用守則'],
			ja: ['利用ポリシー', '使用ポリシー', '利用規約'],
			ko: ['이용 정책', '사용 정책', '허용 사용 정책', '이용 약관'],
			fr: ['politique d\'utilisation', 'charte d\'utilisation', 'conditions d\'utilisation'],
			de: ['nutzungsrichtlinie*', 'richtlinie zur akzeptablen nutzung', 'nutzungsbedingungen'],
			es: ['política de uso', 'políticas de uso', 'condiciones de uso', 'términos de uso'],
		},
		// Papers on what users may do, by the name of a licence or of terms.
		'terms': {
			en: ['terms and conditions', 'terms & conditions', 'terms of use', 'terms of service', 'use is subject to', 'model licence', 'model license', 'model license agreement', 'openrail*', 'open rail*', 'rail license', 'bigscience-bloom-rail*', 'creativeml-openrail*'],
			zh: ['使用条款', '用户协议', '模型许可协议', '模型许可', '社区许可协议', '使用條款', '模型授權條款', 'openrail*'],
			ja: ['利用条件', '使用許諾', 'モデルライセンス', 'openrail*'],
			ko: ['이용약관', '이용 조건', '모델 라이선스', 'openrail*'],
			fr: ['conditions générales', 'licence du modèle', 'openrail*'],
			de: ['allgemeine geschäftsbedingungen', 'modelllizenz', 'lizenzbedingungen', 'openrail*'],
			es: ['términos y condiciones', 'licencia del modelo', 'openrail*'],
		},
		// What users may or may not do with it, or only.
		'permits': {
			en: [
				...phrases(['cannot be', 'can not be', 'must not be', 'may not be', 'shall not be', 'may be', 'can be', 'not to be', 'may only be', 'can only be', 'must only be'], ['used commercially', 'used for commercial', 'used for research', 'used for non-commercial', 'used for academic']),
				...phrases(['commercial use', 'commercial usage', 'commercial purposes', 'commercial applications'], ['is not permitted', 'is not allowed', 'is prohibited', 'is forbidden', 'is permitted', 'is allowed', 'is supported', 'requires', 'not allowed', 'not permitted', 'allowed', 'prohibited']), ...phrases(['no', 'not for', 'supports', 'support', 'supporting', 'permits', 'permit', 'permitting', 'allows', 'allow', 'allowing', 'prohibits', 'forbids', 'free for', 'fully support'], ['commercial use', 'commercial usage', 'commercial purposes']),
				'comply with that license', 'comply with the license', 'comply with this license', 'comply with the licence', 'abide by the license', 'agree to the license', 'accept the license', ...phrases(['free'], ['to use and modify', 'to use, modify']),
			],
			zh: [...phrases(['不可', '不得', '禁止', '不能', '不允许', '可', '可以', '允许', '支持', '免费', '不支持', '严禁'], ['商用', '商业使用', '商业用途', '用于商业', '用于商业用途', '商業使用', '商業用途'], '')],
			ja: [...phrases(['商用利用', '商用', '商業利用', '商業目的'], ['可能', 'は可能', 'も可能', '不可', 'は不可', 'は禁止', 'を禁止', '禁止', 'は認め', 'できません', 'はできません'], ''), ...phrases(['商用非商用', '商用・非商用', '商用、非商用'], ['問わず', 'を問わず', 'ともに'], ''), '自由に利用', '自由に使用', '好きに使って'],
			ko: [...phrases(['상업적 이용', '상업적 사용', '상업적 용도', '상업적으로 이용', '상업적으로 사용'], ['가능', '이 가능', '도 가능', '불가', '은 금지', '을 금지', '금지', '할 수 없', '할 수 있'])],
			fr: [...phrases(['usage commercial', 'utilisation commerciale'], ['interdit', 'interdite', 'autorisé', 'autorisée', 'est interdit', 'est interdite', 'est autorisé', 'est autorisée'])],
			de: [...phrases(['kommerzielle nutzung', 'kommerzieller einsatz'], ['ist nicht erlaubt', 'ist untersagt', 'ist verboten', 'ist erlaubt', 'ist gestattet', 'nicht gestattet', 'erlaubt'])],
			es: [...phrases(['uso comercial'], ['está prohibido', 'no está permitido', 'está permitido', 'permitido', 'prohibido'])],
		},
		// Use in business, which a licence that speaks of it allows or forbids in whatever words.
		'commerce': {
			en: [...phrases(['commercial'], ['use', 'uses', 'usage', 'purposes', 'applications', 'ends', 'and research', 'and academic', 'or research', 'or academic']), 'commercially', 'non-commercial', 'non-commercially'],
			zh: [...phrases(['商业', '商業', '商用'], ['使用', '用途', '目的', '应用', '许可', '授权'], ''), '非商业', '非商業', '用于商业', '用於商業'],
			ja: [...phrases(['商用', '商業'], ['利用', '使用', '目的', 'ライセンス'], ''), '商用可', '商用不可', '商用も', '非商用', '非商業'],
			ko: [...phrases(['상업적'], ['이용', '사용', '목적', '용도']), '상업적으로', '상업용으로', '비상업'],
			fr: ['usage commercial', 'usages commerciaux', 'utilisation commerciale', 'fins commerciales', 'but commercial', 'non-commercial', 'non-commerciale', 'non-commerciales', 'commercialement'],
			de: [...phrases(['kommerzielle', 'kommerziellen', 'kommerzieller'], ['nutzung', 'verwendung', 'einsatz', 'betrieb', 'zwecke', 'zwecken']), 'kommerziell nutz*', 'kommerziell genutzt', 'nicht-kommerziell*'],
			es: ['uso comercial', 'usos comerciales', 'fines comerciales', 'no comercial', 'no comerciales', 'comercialmente'],
		},
		'licence': {
			en: ['license', 'licenses', 'licence', 'licences'],
			zh: ['许可', '許可', '协议', '協議', '授权', '授權'],
			ja: ['ライセンス', '許諾'],
			ko: ['라이선스', '라이센스'],
			fr: ['licence', 'licences'],
			de: ['lizenz', 'lizenzen'],
			es: ['licencia', 'licencias'],
		},
		// For what alone, or for what as well, it is: a condition, unless its makers only have that in mind.
		'purpose': {
			en: [
				...phrases(['for', 'to'], ['non-commercial use only', 'non-commercial purposes only', 'non-commercial research only', 'non-commercial research purposes only', 'research use only', 'research purposes only', 'academic use only', 'academic research only']), ...phrases(['only for', 'solely for', 'exclusively for', 'limited to', 'restricted to'], ['research purposes', 'non-commercial use', 'non-commercial purposes', 'non-commercial research', 'academic research', 'academic purposes', 'research use']),
				...phrases(['for research and commercial', 'for both research and commercial', 'for commercial and research', 'for both commercial and research', 'for academic and commercial', 'for commercial and non-commercial', 'for both commercial and non-commercial'], ['use', 'usage', 'purposes']),
			],
			zh: phrases(['仅供', '仅限', '仅用于', '仅限于', '只能用于', '僅供', '僅限'], ['学术研究', '研究使用', '研究用途', '科研', '非商业', '学习研究', '學術研究', '研究'], ''),
			ja: phrases(['研究目的', '非商用', '学術目的', '非商用目的'], ['のみ', 'に限', 'でのみ'], ''),
			ko: phrases(['연구 목적', '비상업적 목적', '비영리 목적'], ['으로만', '에 한해', '에 한하여', '에만'], ''),
			fr: phrases(['uniquement', 'exclusivement', 'réservé', 'réservée', 'réservés'], ['à la recherche', 'à des fins de recherche', 'à un usage non commercial', 'à des fins non commerciales', 'pour la recherche']),
			de: phrases(['nur', 'ausschließlich', 'lediglich'], ['zu forschungszwecken', 'für forschungszwecke', 'für die forschung', 'für nicht-kommerzielle zwecke', 'für nichtkommerzielle zwecke', 'nicht-kommerziell*']),
			es: phrases(['solo', 'sólo', 'únicamente', 'exclusivamente'], ['para investigación', 'con fines de investigación', 'para uso no comercial', 'para fines no comerciales']),
		},
		// What its makers have in mind for it, which is no condition.
		'intent': {
			en: ['intended', 'intend'],
			zh: ['旨在', '用意', '预期用途', '預期用途'],
			ja: ['意図', '想定'],
			ko: ['의도', '용도로 만들'],
			fr: ['destiné*', 'conçu pour', 'conçue pour', 'conçus pour'],
			de: ['gedacht', 'vorgesehen', 'beabsichtigt'],
			es: ['destinad*', 'pensad*', 'previst*'],
		},
		'forbids': {
			en: ['prohibit*', 'forbid*', 'agree not to', 'may not', 'must not', 'not allowed', 'not permitted', 'comply', 'subject to', 'governed by', 'adhere', 'violat*', 'agree to', 'accept', 'permitted', 'no acceptable use', 'does not have', 'there is no'],
			zh: ['不得', '禁止', '遵守', '同意', '违反', '允许', '没有', '違反', '允許'],
			ja: ['禁止', '遵守', '同意', '従', '違反'],
			ko: ['금지', '준수', '동의', '따르', '위반'],
			fr: ['interdit*', 'respecter', 'accepte*', 'conforme*', 'n\'existe pas', 'aucune'],
			de: ['untersagt', 'verboten', 'einhalten', 'gilt', 'zustimm*', 'akzeptier*', 'keine'],
			es: ['prohíb*', 'prohibid*', 'cumplir', 'acepta*', 'sujeto a', 'no existe'],
		},
	},
	evidence: [
		{ says: 'links or names the policy that applies', degree: 'disclosed', all: ['own.policy', ['link', 'url', 'own.forbids']] },
		{ says: 'says what its licence lets users do', degree: 'disclosed', all: ['own.permits', ['this-model', 'license-name', 'name', 'in-short-card', 'model-as-subject']], none: ['data-noun'] },
		{ says: 'says what its licence lets users do', degree: 'disclosed', all: ['own.purpose', ['this-model', 'license-name', 'name', 'in-short-card', 'model-as-subject']], none: ['data-noun', 'own.intent'] },
		{ says: 'says what its licence lets users do', degree: 'disclosed', all: [['own.permits', 'own.purpose']], under: 'license' },
		{ says: 'says what its licence lets users do', degree: 'disclosed', all: ['own.commerce'], none: ['data-noun'], under: 'license' },
		{ says: 'says what its licence lets users do', degree: 'disclosed', all: ['own.commerce', 'own.licence', ['this-model', 'license-name', 'released-model', 'in-short-card', 'model-as-subject']], none: ['data-noun', 'own.intent'] },
		{ says: 'names terms that users have to keep', degree: 'partial', all: ['own.terms', ['this-model', 'license-name', 'link', 'url', 'own.forbids']], none: ['data-noun'] },
		{ says: 'names a policy', degree: 'partial', all: ['own.policy', ['this-model', 'license-name', 'reader', 'pointer']] },
	],
	section: 'prose',
	template: {
		parent: { en: 'Uses', zh: '用途' },
		heading: { en: 'Acceptable Use Policy', zh: '可接受使用政策' },
		body: {
			en: '<!-- Link the policy or state it. If the licence is all that applies, say so. -->\n\n- **Policy:** [More Information Needed]\n- **Users or regions excluded:** [More Information Needed]\n- **What happens on violation:** [More Information Needed]\n',
			zh: '<!-- 请给出政策链接或正文；若仅受许可证约束，请直接说明。 -->\n\n- **政策：** [待补充]\n- **被排除的用户或地区：** [待补充]\n- **违反后的处理：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'fmti', item: '64 Terms of use; 93 Permitted and prohibited users; 94 Permitted, restricted, and prohibited uses; 95 AUP enforcement process' },
		{ framework: 'eu-ai-act', item: 'Annex XI 1(1)(b); Annex XII 1(b); Model Documentation Form: acceptable use policy or none' },
	],
};
