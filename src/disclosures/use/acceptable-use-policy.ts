import type { Disclosure } from '../disclosure';

export const useAcceptableUsePolicy: Disclosure = {
	id: 'use/acceptable-use-policy',
	title: 'Acceptable use policy',
	why: 'Legal teams look for the policy first, and when they cannot find one they assume the worst and say no. The EU AI Act asks general-purpose providers for it, or for the sentence that there is none.',
	counts: 'The policy on who may use the model and for what, or a link to it, or the statement that no such policy applies.',
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
