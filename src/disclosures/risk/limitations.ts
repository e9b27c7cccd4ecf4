import type { Disclosure, Terms } from '../disclosure';

/** That something happens at times, or could. */
export const possibility: Terms = {
	en: ['may', 'might', 'can', 'could', 'sometimes', 'occasionally', 'often', 'frequently', 'likely', 'prone to', 'susceptible', 'tends to', 'tend to', 'tendency', 'potential', 'potentially', 'possible', 'possibility', 'possibly', 'risk of', 'at times', 'in some cases', 'not immune', 'will reflect', 'still', 'will produce'],
	zh: ['可能', '有时', '偶尔', '容易', '会产生', '会出现', '会生成', '会输出', '会存在', '仍会', '仍存在', '难免', '不排除', '存在一定', '仍有', '潜在', '有時', '偶爾', '會產生', '會出現', '會生成', '仍會', '難免', '潛在'],
	ja: ['可能性', 'ことがあ', '場合があ', '恐れ', 'おそれ', 'かもしれ', 'しやすい', '得ます', 'うる'],
	ko: ['수 있', '가능성', '우려', '때때로', '경향'],
	fr: ['peut', 'peuvent', 'pourrait', 'pourraient', 'parfois', 'susceptible*', 'tendance', 'potentiel*', 'risque de'],
	de: ['kann', 'können', 'könnte', 'könnten', 'möglicherweise', 'manchmal', 'neigt', 'potenziell*', 'unter umständen', 'anfällig'],
	es: ['puede', 'pueden', 'podría', 'podrían', 'a veces', 'en ocasiones', 'tiende', 'propenso', 'propensos', 'potencial*', 'posible*'],
};

/** What a model gives. */
export const outputs: Terms = {
	en: ['output', 'outputs', 'response', 'responses', 'answer', 'answers', 'prediction', 'predictions', 'generation', 'generations', 'generated', 'generates', 'generate', 'transcript*', 'translation', 'translations', 'samples', 'completions', 'embeddings', 'performance', 'accuracy', 'quality', 'results', 'it may', 'it can', 'it might', 'model may', 'model can', 'model might', 'models may', 'models can', 'may produce', 'may generate', 'can produce', 'can generate', 'llms', 'language models'],
	zh: ['输出', '回答', '回复', '生成', '预测', '结果', '效果', '内容', '性能', '輸出', '回覆', '預測', '結果', '內容'],
	ja: ['出力', '応答', '回答', '生成', '予測', '結果', '性能', '精度'],
	ko: ['출력', '응답', '답변', '생성', '예측', '결과', '성능', '정확도'],
	fr: ['sortie', 'sorties', 'réponse', 'réponses', 'générer', 'généré*', 'prédictions', 'résultats', 'performance', 'performances', 'qualité'],
	de: ['ausgabe', 'ausgaben', 'antworten', 'antwort', 'generier*', 'vorhersagen', 'ergebnisse', 'leistung', 'qualität'],
	es: ['salida', 'salidas', 'respuesta', 'respuestas', 'generar', 'generad*', 'predicciones', 'resultados', 'rendimiento', 'calidad'],
};

/** Terms of a contract: what a licence permits or disclaims is not what a model does. */
export const legal: Terms = {
	en: ['warrant*', 'liab*', 'as is', 'licensee', 'license', 'licence', 'licensed', 'indemn*', 'governing law', 'redistribut*', 'may be used', 'may only be used', 'may not be used', 'may use', 'may not use', 'can be used', 'free of charge', 'commercial use', 'commercially'],
	zh: ['许可证', '许可协议', '协议', '授权', '商用', '商业用途', '開源協議', '許可證', '授權', '商業用途', '版权'],
	ja: ['ライセンス', '免責', '商用利用', '保証するものではありません'],
	ko: ['라이선스', '면책', '상업적', '보증하지'],
	fr: ['licence', 'garantie', 'responsabilité juridique', 'usage commercial'],
	de: ['lizenz', 'gewährleistung', 'haftung', 'kommerziell*'],
	es: ['licencia', 'garantía', 'responsabilidad legal', 'uso comercial'],
};

export const riskLimitations: Disclosure = {
	id: 'risk/limitations',
	title: 'Limitations',
	why: 'You have seen the model fail; the people who rely on it have not yet. Three concrete failures spare them a wrong choice and you the issue reports.',
	counts: 'At least one limit or failure mode of this model: an input, language, domain or task on which it does badly, or an error that it makes. Licence terms and the bare sentence that it may make mistakes do not tell enough.',
	severity: 'warning',
	profile: 'required',
	headings: {
		en: [
			'limitations', 'limitation', 'known limitations', 'current limitations', 'model limitations', 'technical limitations', 'key limitations', 'general limitations', 'main limitations', 'limits', 'limitations of the model', 'limitations and bias', 'limitations and biases', 'bias and limitations', 'biases and limitations', 'limitations and risks', 'risks and limitations', 'risk and limitations', 'bias, risks, and limitations', 'bias, risks and limitations', 'biases, risks, and limitations', 'limitations, bias, and risks',
			'intended uses and limitations', 'intended use and limitations', 'uses and limitations', 'usage and limitations', 'use and limitations', 'ethical considerations and limitations', 'limitations and ethical considerations', 'limitations and considerations', 'performance and limitations', 'capabilities and limitations', 'strengths and limitations', 'strengths and weaknesses', 'weaknesses', 'shortcomings', 'drawbacks', 'caveats', 'caveat', 'caveats and limitations', 'limitations and caveats', 'caveats and recommendations',
			'limitations and recommendations', 'limitations and future work', 'known issues', 'known problems', 'known issues and limitations', 'known failure modes', 'failure modes', 'failure cases', 'tradeoffs', 'trade-offs', 'performance tradeoffs', 'important notes', 'cautions', 'precautions', 'hallucinations', 'hallucination', 'scope and limitations', 'limitations and scope', 'factuality', 'not suitable for', 'disclaimer and limitations', 'limitations and disclaimer', 'limitations and safety',
		],
		zh: [
			'局限性', '局限', '限制', '模型局限性', '模型局限', '模型限制', '模型的局限性', '模型局限性以及可能的偏差', '局限性与偏差', '局限性和偏见', '局限性与偏见', '局限性与风险', '风险与局限性', '风险和局限性', '风险与局限', '局限性和风险', '偏见、风险与局限性', '偏见、风险和局限性', '偏差、风险与局限', '已知局限', '已知局限性', '已知限制', '已知问题', '已知缺陷', '当前局限', '技术局限', '局限与不足', '不足', '不足之处', '缺点', '缺陷', '优缺点', '注意事项', '使用限制与局限', '适用范围与局限', '能力与局限', '性能与局限性', '局限性与建议', '局限与展望', '不足与改进', '幻觉', '幻觉问题', '失败案例', '免责声明与局限性', '局限性说明',
			'侷限性', '侷限', '模型侷限性', '已知問題', '風險與局限性', '偏見、風險與局限性', '局限性與偏見', '局限性與風險', '注意事項', '缺點', '不足之處', '技術限制', '能力與限制', '幻覺', '失敗案例',
		],
		ja: ['制限', '制限事項', '制約', '制約事項', '限界', 'モデルの限界', 'モデルの制限', '制限とバイアス', '制限事項とバイアス', 'バイアスと制限', 'バイアス、リスク、制限事項', 'バイアス、リスク、および制限', 'リスクと制限', 'リスクと制限事項', '限界とリスク', '既知の制限', '既知の問題', '既知の課題', '課題', '注意事項', '注意点', '留意事項', '使用上の注意', '欠点', '弱点', '倫理的考慮事項と制限', 'ハルシネーション'],
		ko: ['한계', '한계점', '한계 및 위험', '제한', '제한 사항', '제한사항', '모델의 한계', '모델 한계', '알려진 한계', '알려진 문제', '알려진 제한 사항', '한계 및 편향', '편향 및 한계', '편향, 위험 및 한계', '위험 및 한계', '위험과 한계', '주의사항', '주의 사항', '유의사항', '유의 사항', '단점', '약점', '윤리적 고려사항 및 한계', '환각'],
		fr: ['limites', 'limitations', 'limites connues', 'limites du modèle', 'limites et biais', 'biais et limites', 'biais, risques et limites', 'risques et limites', 'limites et risques', 'problèmes connus', 'points faibles', 'faiblesses', 'mises en garde', 'précautions', 'limites techniques', 'considérations éthiques et limites', 'hallucinations'],
		de: ['einschränkungen', 'limitationen', 'grenzen', 'grenzen des modells', 'bekannte einschränkungen', 'bekannte grenzen', 'bekannte probleme', 'schwächen', 'stärken und schwächen', 'verzerrungen, risiken und einschränkungen', 'verzerrungen und einschränkungen', 'risiken und einschränkungen', 'einschränkungen und risiken', 'einschränkungen und verzerrungen', 'vorbehalte', 'technische einschränkungen', 'halluzinationen'],
		es: ['limitaciones', 'limitaciones conocidas', 'limitaciones del modelo', 'limitaciones y sesgos', 'limitaciones y sesgo', 'sesgos y limitaciones', 'sesgos, riesgos y limitaciones', 'riesgos y limitaciones', 'limitaciones y riesgos', 'problemas conocidos', 'debilidades', 'advertencias', 'limitaciones técnicas', 'consideraciones éticas y limitaciones', 'alucinaciones'],
	},
	terms: {
		'prevents': {
			en: ['prevent*', 'avoid*', 'reduce', 'reduces', 'reducing', 'fix*', 'resolve*', 'eliminat*', 'improve*', 'address*', 'not suffer'],
			zh: ['避免', '防止', '减少', '修复', '解决', '改善', '降低了'],
			ja: ['防ぐ', '防止', '軽減', '改善', '修正', '解決'],
			ko: ['방지', '줄이', '개선', '수정', '해결'],
			fr: ['évit*', 'empêch*', 'rédui*', 'corrig*'],
			de: ['vermeid*', 'verhinder*', 'reduzier*', 'beheb*'],
			es: ['evita*', 'previene*', 'reduc*', 'corrig*'],
		},
		'possible': possibility,
		'output': outputs,
		'legal': legal,
		'error': {
			en: [
				'hallucinat*', 'incorrect*', 'inaccura*', 'wrong', 'error', 'errors', 'errone*', 'mistake*', 'false information', 'false positives', 'false negatives', 'misleading', 'nonsens*', 'unreliable', 'untrue', 'fabricat*', 'made-up', 'fail', 'fails', 'failure*', 'misinterpret*', 'misunderstand*', 'misclassif*', 'mispronounc*', 'repetit*', 'repeating', 'artifact*', 'artefact*', 'distort*', 'degrade', 'degraded', 'drop', 'outdated', 'out-of-date', 'incomplete', 'irrelevant', 'inconsisten*',
				'incoherent', 'unpredictable', 'undesired', 'unexpected', 'suboptimal', 'sub-optimal', 'poor', 'worse', 'lower quality', 'less accurate', 'not perform', 'not work', 'not generalize', 'not generalise', 'not always', 'not be accurate', 'not be reliable', 'not be able', 'not be suitable', 'not be appropriate', 'not reflect', 'not capture', 'not follow', 'not handle', 'not understand', 'not fully', 'struggl*', 'code-switch*', 'mixing languages', 'language mixing', 'circular reasoning', 'collapse', 'overfit*',
			],
			zh: ['幻觉', '错误', '不准确', '不正确', '误导', '虚假', '不可靠', '不实', '编造', '失败', '偏离', '重复', '失真', '下降', '过时', '不完整', '不一致', '不连贯', '不稳定', '不理想', '较差', '不佳', '欠佳', '遗漏', '误判', '误识别', '无意义', '乱码', '混杂', '语言混合', '不符合', '幻覺', '錯誤', '不準確', '不正確', '誤導', '虛假', '編造', '過時', '不穩定', '較差', '遺漏', '誤判'],
			ja: ['誤り', '誤った', '不正確', '間違', 'ハルシネーション', '幻覚', '事実と異なる', '虚偽', '失敗', '低下', '劣る', '不自然', '繰り返', '古い情報', '不完全', '不安定', '一貫性', '正しくない'],
			ko: ['오류', '부정확', '잘못', '환각', '할루시네이션', '사실과 다른', '거짓', '실패', '저하', '떨어', '반복', '오래된', '불완전', '불안정', '부자연', '일관성'],
			fr: ['erreur*', 'inexact*', 'incorrect*', 'erroné*', 'hallucin*', 'faux', 'fausses', 'trompeu*', 'échou*', 'dégrad*', 'incohéren*', 'répétit*', 'obsolète*', 'incomplet*', 'peu fiable*'],
			de: ['fehler*', 'ungenau*', 'falsch*', 'inkorrekt*', 'halluzin*', 'irreführend*', 'scheiter*', 'versag*', 'verschlechter*', 'inkonsistent*', 'wiederholung*', 'veraltet*', 'unvollständig*', 'unzuverlässig*'],
			es: ['error', 'errores', 'inexact*', 'incorrect*', 'erróne*', 'alucin*', 'fals*', 'engaños*', 'fall*', 'degrad*', 'incoheren*', 'repetit*', 'obsolet*', 'incomplet*', 'poco fiable*'],
		},
		'weak': {
			en: ['tend* to bypass', 'adversely affect*', 'is experimental', 'are experimental', 'slightly worse', 'worse', 'degrades', 
				'performs worse', 'perform worse', 'performs poorly', 'perform poorly', 'performs less well', 'perform less well', 'underperform*', 'struggles', 'struggle with', 'struggling', 'fails to', 'fail to', 'has difficulty', 'have difficulty', 'difficulties with', 'lower accuracy', 'lower performance', 'reduced performance', 'reduced accuracy', 'limited performance', 'limited ability', 'limited capabilit*', 'limited knowledge', 'limited understanding', 'limited support', 'less accurate', 'less reliable', 'less fluent',
				'not reliable', 'unreliable', 'not accurate', 'not robust', 'not perform well', 'not work well', 'does not perform', 'does not generalize', 'does not generalise', 'does not achieve', 'does not always', 'does not guarantee', 'no guarantee', 'cannot guarantee', 'not guaranteed', 'cannot render', 'not able to', 'is unable to', 'are unable to', 'not capable of', 'sensitive to', 'degrades', 'degradation in', 'deteriorat*', 'not well-suited', 'tends to', 'prone to', 'suffers from', 'suffer from', 'not been evaluated',
				'not been tested', 'not tested on', 'lags behind', 'weaker', 'not perfect', 'may not', 'might not', 'lack of knowledge', 'lacks', 'knowledge cutoff', 'not up to date', 'hallucinates', 'poor performance', 'poor results', 'worse on', 'worse for', 'worse results',
			],
			zh: ['无法保证', '不能保证', '难以保证', '不保证', '表现较差', '表现不佳', '效果较差', '效果不佳', '效果欠佳', '能力有限', '能力不足', '能力较弱', '较弱', '有待提升', '有待提高', '有待加强', '难以', '无法处理', '无法准确', '无法完全', '不擅长', '不支持', '容易出现', '容易产生', '对输入敏感', '提示词敏感', '敏感度较高', '不够', '尚未覆盖', '未覆盖', '存在局限', '存在不足', '存在一定', '知识有限', '知识截止', '泛化能力', '明显下降', '精度下降', '不如', '無法保證', '不能保證', '難以保證', '表現較差', '表現不佳', '能力較弱', '無法處理', '無法準確', '不擅長', '容易產生', '知識有限'],
			ja: ['苦手', '不得意', '保証できません', '保証されません', '保証はありません', '性能が低', '精度が低', '精度が落ち', '性能が劣', '限られ', '限定的', '対応していません', 'できません', '十分ではありません', '不十分', '弱い', '影響を受けやすい'],
			ko: ['취약', '보장하지 않', '보장할 수 없', '보장되지', '성능이 낮', '성능이 떨어', '정확도가 낮', '정확도가 떨어', '제한적', '지원하지 않', '어려움', '부족', '미흡', '약합니다', '어렵습니다', '민감'],
			fr: ['moins performant*', 'moins précis*', 'moins fiable*', 'moins bon*', 'peine à', 'a du mal', 'ont du mal', 'ne garantit pas', 'ne peut pas garantir', 'pas capable', 'incapable de', 'échoue*', 'connaissances limitées', 'capacité limitée', 'capacités limitées', 'sensible à', 'sensible aux', 'n\'est pas fiable'],
			de: ['schlechter', 'weniger genau', 'weniger zuverlässig', 'hat schwierigkeiten', 'schwierigkeiten mit', 'nicht garantieren', 'keine garantie', 'nicht in der lage', 'begrenzte fähigkeit*', 'begrenztes wissen', 'eingeschränkte*', 'empfindlich', 'nicht zuverlässig', 'neigt dazu', 'nicht geeignet'],
			es: ['peor rendimiento', 'peores resultados', 'menos preciso', 'menos precisa', 'menos fiable*', 'tiene dificultades', 'dificultades para', 'no garantiza', 'no se garantiza', 'no puede garantizar', 'no es capaz', 'incapaz de', 'capacidad limitada', 'conocimiento limitado', 'sensible a', 'no es fiable', 'tiende a'],
		},
		'bounded': {
			en: ['is limited to', 'are limited to', 'is limited in', 'are limited in', 'is limited by', 'are limited by', 'is restricted to', 'is bounded by', 'only supports', 'supports only', 'only works', 'works only', 'works best', 'work best', 'only been trained', 'only trained on', 'trained only on', 'trained exclusively', 'trained primarily on', 'trained mainly on', 'predominantly trained', 'not suitable', 'not suited', 'unsuitable', 'not designed', 'not optimized', 'not optimised', 'not trained on', 'not trained to', 'does not support', 'does not cover', 'not fine-tuned for'],
			zh: ['仅限于', '仅支持', '只支持', '仅适用', '只适用', '不适合', '不适用于', '未针对', '没有针对', '受限于', '局限于', '受限', '僅限於', '僅支援', '只支援', '僅適用', '不適合', '不適用於', '未針對', '受限於'],
			ja: ['に限定', 'に限られ', 'のみ対応', 'のみをサポート', 'には適していません', '適さない', '向いていません', '最適化されていません', '対応していない'],
			ko: ['에 한정', '만 지원', '적합하지 않', '최적화되지 않', '에만', '국한'],
			fr: ['se limite à', 'est limité à', 'limité à', 'limitée à', 'uniquement', 'ne convient pas', 'n\'est pas adapté', 'n\'est pas conçu', 'pas optimisé', 'ne prend pas en charge'],
			de: ['beschränkt auf', 'begrenzt auf', 'nur für', 'unterstützt nur', 'nicht geeignet', 'ungeeignet', 'nicht ausgelegt', 'nicht optimiert', 'unterstützt keine'],
			es: ['se limita a', 'está limitado a', 'limitado a', 'solo admite', 'sólo admite', 'no es adecuado', 'no es apto', 'no está diseñado', 'no está optimizado', 'no admite'],
		},
		'limit-noun': {
			en: ['limitation', 'limitations', 'shortcoming*', 'drawback*', 'weakness*', 'failure mode*', 'known issue*', 'failure case*', 'room for improvement'],
			zh: ['局限', '局限性', '不足之处', '缺陷', '短板', '已知问题', '侷限', '不足之處', '已知問題', '幻觉', '幻覺'],
			ja: ['限界', '制限', '制約', '弱点', '欠点', '既知の問題', '課題'],
			ko: ['한계', '제한 사항', '제한사항', '단점', '약점', '알려진 문제'],
			fr: ['limites', 'limitation', 'limitations', 'faiblesse*', 'problèmes connus'],
			de: ['einschränkung*', 'limitation*', 'grenzen', 'schwäche*', 'bekannte probleme'],
			es: ['limitación', 'limitaciones', 'debilidad*', 'problemas conocidos'],
		},
		// Sentences that praise the model over others, or that speak of installing and of other people's methods.
		'elsewhere': {
			en: [
				'existing methods', 'existing models', 'existing approaches', 'prior work', 'previous work', 'previous methods', 'previous approaches', 'traditional', 'conventional', 'other methods', 'unlike', 'overcome*', 'addresses', 'to address', 'solves', 'alleviat*', 'mitigat*', 'reduces hallucination*', 'reduced hallucination*', 'fewer hallucinations', 'reducing', 'to reduce', 'prevents', 'to avoid', 'avoids', 'without degrad*', 'error message*', 'out-of-memory', 'oom', 'install*', 'rate limit*', 'http request*', 'load', 'loading', 'reinstall', 'gpus', 'made aware', 'importerror', 'keyerror', 'error rate*',
				'word error*', 'mean squared error', 'absolute error', 'limitation of liability', 'research on', 'probing', 'to understand', 'understanding the limitations', 'not necessarily reflect', 'prohibit*', 'flash attention', 'gpu', 'vram', 'in contrast to', 'not only', 'less than', 'failure to comply',
			],
			zh: ['现有方法', '已有方法', '传统', '以往', '解决了', '克服', '缓解', '减少了', '减少幻觉', '减少错误', '降低了', '降低幻觉', '有效降低', '显著降低', '减轻', '避免', '报错', '显存', '安装', '错误率', '字错率', '不得', '严禁', '现有模型', '不仅', '現有方法', '傳統', '解決了', '緩解', '減少了', '減少幻覺', '顯著降低', '報錯', '嚴禁', '錯誤率', '優於'],
			ja: ['従来', '既存の手法', '克服', '解決', '軽減', '低減', '回避', 'エラーメッセージ', '誤り率', 'インストール', 'メモリ不足', '禁止'],
			ko: ['기존 방법', '기존 모델', '극복', '해결', '완화', '감소', '줄이', '오류율', '오류 메시지', '설치', '메모리 부족', '금지'],
			fr: ['méthodes existantes', 'surmont*', 'résout', 'atténu*', 'réduire', 'réduit les', 'évite*', 'taux d\'erreur', 'installation', 'message d\'erreur', 'non seulement'],
			de: ['bestehende methoden', 'herkömmlich*', 'überwind*', 'behebt', 'zu reduzieren', 'reduziert die', 'vermeid*', 'fehlerrate', 'wortfehlerrate', 'fehlermeldung*', 'installation', 'nicht nur'],
			es: ['métodos existentes', 'tradicional*', 'supera a', 'resuelve', 'mitig*', 'para reducir', 'reduce las', 'evita*', 'tasa de error', 'mensaje de error', 'instalación', 'no solo'],
		},
	},
	evidence: [
		{ says: 'says which errors the model makes', degree: 'disclosed', all: ['own.possible', 'own.error', ['this-model', 'own.output']], none: ['own.legal', 'own.elsewhere', 'promise', 'how-to', 'own.prevents', 'score'] },
		{ says: 'says where the model does badly', degree: 'disclosed', all: ['own.weak', ['this-model', 'own.output', 'language-name']], none: ['own.legal', 'own.elsewhere', 'promise', 'how-to', 'own.prevents', 'other-model', 'score'] },
		{ says: 'says what the model is not made for', degree: 'disclosed', all: ['own.bounded', 'this-model'], none: ['own.legal', 'own.elsewhere', 'promise', 'other-model', 'reader', 'hardware-name', 'quantity.tokens', 'install-run'] },
		{ says: 'names a limitation', degree: 'disclosed', all: ['own.limit-noun', 'this-model', ['own.weak', 'own.error', 'own.bounded', 'train', 'language-name']], none: ['own.legal', 'own.elsewhere', 'promise', 'other-model'] },
		{ says: 'says that the model has limitations', degree: 'partial', all: ['own.limit-noun', 'this-model'], none: ['own.legal', 'own.elsewhere', 'promise', 'other-model'] },
	],
	section: 'prose',
	template: {
		parent: { en: 'Bias, Risks, and Limitations', zh: '偏见、风险与局限性' },
		heading: { en: 'Limitations', zh: '局限性' },
		body: {
			en: '<!-- Failures that you have seen, with an example each; inputs that the model was not built for. -->\n\n- **Known failure modes:** [More Information Needed]\n- **Inputs, languages or domains with worse results:** [More Information Needed]\n- **Not tested:** [More Information Needed]\n',
			zh: '<!-- 写明实际观察到的失败情形（各附一例）以及模型不适用的输入。 -->\n\n- **已知失败情形：** [待补充]\n- **效果较差的输入、语言或领域：** [待补充]\n- **尚未测试的情形：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Bias, Risks, and Limitations' },
		{ framework: 'mitchell', item: 'Caveats and Recommendations: caveats' },
		{ framework: 'mof', item: 'Model card' },
		{ framework: 'eu-ai-act', item: 'Annex XI 2(1): identification of limitations' },
		{ framework: 'cyclonedx', item: 'considerations.technicalLimitations; considerations.performanceTradeoffs' },
		{ framework: 'spdx-ai', item: 'ai_limitation' },
	],
};
