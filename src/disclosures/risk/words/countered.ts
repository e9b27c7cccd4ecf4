import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** That somebody looks whether a risk is there: nothing has come of it yet. */
export const examinedFor: Terms = {
	en: [
		...phrases(['assess', 'assesses', 'assessed', 'assessing', 'evaluate', 'evaluated', 'evaluating', 'examine', 'examined', 'examining', 'investigate', 'investigated', 'investigating', 'study', 'studied', 'test', 'tested', 'probed', 'explored', 'measured', 'checked', 'determine', 'see'], ['whether', 'if', 'how', 'the risk', 'the risks', 'risks', 'the potential', 'the capability', 'the capabilities', 'the ability', 'its ability', 'the model\'s']),
		...phrases(['risk', 'risks', 'safety', 'harm'], ['assessment was', 'assessments were', 'assessments are', 'assessment is']), 'an assessment of', 'assessments of', 'uplift test*', 'uplift stud*', ...phrases(['understand', 'understanding'], ['the nature', 'how', 'the risks', 'these risks', 'the potential']),
	],
	zh: [...phrases(['评估', '评估了', '评估其', '考察', '考察了', '测试', '测试了', '研究了', '验证'], ['模型是否', '是否', '模型可能', '模型被', '其是否', '模型在'], ''), '風險評估', '评估模型的风险', '风险评估', '风险调查', '风险缓解', '風險緩解'],
	ja: ['かどうかを', 'かを評価', 'リスクを評価', 'リスク評価を', 'リスク評価', 'リスク低減', 'リスク緩和'],
	ko: ['는지 평가', '는지 조사', '는지 확인', '위험을 평가', '위험성을 평가', '위험 평가', '위험 완화', '위험성 평가'],
	fr: [...phrases(['évalué', 'évaluer', 'évaluons', 'étudié', 'examiné', 'vérifié', 'testé'], ['si', 'les risques', 'le risque', 'la capacité']), 'évaluation des risques', 'atténuation des risques'],
	de: [...phrases(['bewertet', 'geprüft', 'untersucht', 'getestet', 'prüften', 'untersuchten'], [', ob', ', inwiefern'], ''), 'die risiken bewertet', 'das risiko bewertet', 'risikobewertung', 'risikominderung'],
	es: [...phrases(['evaluamos', 'evaluó', 'evaluar', 'evaluado', 'analizamos', 'investigamos', 'comprobamos', 'estudiamos'], ['si', 'los riesgos', 'el riesgo', 'la capacidad']), 'evaluación de riesgos', 'evaluación de los riesgos', 'mitigación de riesgos', 'mitigación de los riesgos', 'mitigación adicional*', 'evaluación y mitigación de riesgos'],
};

/** That something is done against a risk, or that a guard takes care of it. */
export const countered: Terms = {
	en: [
		...phrases(['reduce', 'reduces', 'reducing', 'lower', 'lowers', 'lowering', 'minimi*', 'limit', 'mitigate', 'mitigates', 'mitigating', 'mitigated', 'manage', 'managing', 'against'], ['the risk', 'the risks', 'risk', 'risks', 'misuse', 'abuse', 'potential risks', 'potential harms', 'the likelihood', 'the potential', 'harmful outputs', 'these risks', 'adversar*']),
		...phrases(['protect', 'protects', 'protecting'], ['users', 'developers', 'applications', 'people', 'the community', 'against', 'from', 'systems', 'your', 'our', 'llm*']), ...phrases(['protections', 'protection', 'safeguards', 'measures', 'precautions', 'steps'], ['for the community', 'for users', 'for developers', 'against', 'were taken', 'to reduce', 'to lower', 'to prevent', 'to minimi*']),
		...phrases(['prevent', 'preventing'], ['the misuse', 'misuse', 'abuse', 'harm', 'the abuse']), 'risk mitigation*', 'rigorous process', 'strict process', 'attack risk', ...phrases(['filtering', 'detection', 'identification', 'blocking'], ['of attacks', 'of prompt*', 'of malicious', 'of harmful', 'of jailbreaks']), ...phrases(['considered', 'benign or', 'as', 'labelled', 'labeled'], ['malicious']),
		'malicious prompts', 'malicious inputs', 'successful attacks', ...phrases(['should not be used', 'must not be used', 'may not be used', 'not to be used'], ['to', 'where', 'under', 'in any way', 'in ways', 'in a way', 'in a manner', 'for']),
	],
	zh: [...phrases(['降低', '减少', '减轻', '缓解', '控制', '规避', '防范', '降低了', '来降低', '管控'], ['模型可能', '模型的', '风险', '潜在', '滥用', '有害', '被滥用', '其'], ''), '保护用户', '保护应用', '免受'],
	ja: ['リスクを低減', 'リスクを軽減', 'リスクを抑え', '悪用を防', 'から守', 'から保護'],
	ko: ['위험을 줄', '위험을 낮', '위험을 완화', '악용을 막', '로부터 보호'],
	fr: [...phrases(['réduire', 'limiter', 'atténuer', 'diminuer', 'minimiser'], ['les risques', 'le risque', 'ces risques', 'l\'usage']), 'protège', 'protéger', 'protègent'],
	de: [...phrases(['risiko', 'risiken', 'missbrauch'], ['zu senken', 'zu verringern', 'zu mindern', 'zu minimieren', 'zu begrenzen', 'zu verhindern']), ...phrases(['schützt', 'schützen', 'schutz'], ['vor', 'nutzer', 'anwendungen'])],
	es: [...phrases(['reducir', 'mitigar', 'minimizar', 'limitar', 'disminuir'], ['los riesgos', 'el riesgo', 'riesgos', 'el uso']), ...phrases(['protege', 'proteger', 'protegen'], ['a', 'contra', 'de', 'frente'])],
};

/** That a risk is there in spite of it, or was found. */
export const allTheSame: Terms = {
	en: ['still', 'although', 'though', 'despite', 'in spite of', 'nevertheless', 'nonetheless', 'while we', 'even with', 'however', 'but', 'remains', 'remain', 'cannot', ...phrases(['found', 'showed', 'shows', 'show', 'revealed', 'suggest', 'suggests', 'indicate', 'indicates'], ['that', 'it', 'the model'])],
	zh: ['仍', '尽管', '虽然', '但', '无法完全', '不能完全', '发现', '表明', '儘管', '雖然'],
	ja: ['依然', 'しかし', 'ものの', 'にもかかわらず', '完全には', 'わかりました', '判明'],
	ko: ['여전히', '그럼에도', '하지만', '그러나', '완전히', '드러났'],
	fr: ['malgré', 'bien que', 'toutefois', 'cependant', 'néanmoins', 'mais', 'montré que', 'constaté que'],
	de: ['trotz', 'obwohl', 'dennoch', 'jedoch', 'aber', 'trotzdem', 'zeigte sich', 'gezeigt, dass'],
	es: ['a pesar', 'aunque', 'sin embargo', 'no obstante', 'pero', 'pese a', 'mostraron que', 'comprobado que'],
};
