import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** That it is weaker than something, if only by little: said of a version beside others, or of one part of what it can do. */
export const weakerThan: Terms = {
	en: [
		...phrases(['not', 'not quite', 'never'], ['as good as', 'as accurate as', 'as capable as', 'as strong as', 'as fluent as', 'as robust as', 'as precise as', 'as reliable as', 'as detailed as', 'as sharp as', 'perform as well as', 'work as well as', 'do as well as', 'generali* as well as']),
		...phrases(['slightly', 'somewhat', 'a bit', 'a little', 'marginally', 'noticeably', 'clearly', 'considerably'], ['worse', 'weaker', 'less accurate', 'less capable', 'less precise', 'less fluent', 'less robust', 'less reliable', 'less detailed', 'lower quality']),
		...phrases(['reduced', 'diminished', 'weaker', 'lesser'], ['capabilit*', 'ability', 'abilities', 'understanding of', 'command of', 'knowledge of']),
	],
	zh: ['略逊于', '稍逊于', '略差于', '稍差于', '略弱于', '略逊一筹', '稍逊一筹', '不及完整版', '能力有所下降', '略遜於', '稍差於'],
	ja: ['よりやや劣', 'にやや劣', 'より少し劣', 'には及ばない', 'には及びません', 'より若干劣'],
	ko: ['보다 다소 떨어', '보다 약간 떨어', '에 미치지 못', '에는 못 미', '보다 조금 떨어'],
	fr: ['légèrement moins', 'un peu moins bon*', 'un peu moins précis*', 'légèrement inférieur*', 'pas aussi bon*', 'pas aussi précis*', 'capacités réduites'],
	de: ['etwas schlechter', 'geringfügig schlechter', 'etwas schwächer', 'etwas ungenauer', 'nicht so gut wie', 'nicht ganz so gut', 'nicht so genau wie', 'schlechter ab als unser*', 'schneidet * schlechter ab', ...phrases(['schneidet', 'schneiden'], ['schlechter ab', '* * schlechter ab', '* * * schlechter ab', '* * * * schlechter ab', '* * * * * schlechter ab'])],
	es: ['ligeramente peor*', 'algo peor*', 'un poco peor*', 'ligeramente inferior*', 'no es tan bueno', 'no es tan preciso', 'no rinde tan', 'capacidad reducida'],
};

/** Where the better one is the model of the card: the weaker one is somebody else's. */
export const thanOurs: Terms = {
	en: [...phrases(['than', 'as'], ['ours', 'our model', 'our method', 'our approach', 'this model', 'the proposed', 'our proposed']), 'behind our', 'behind ours', 'baseline*', 'ablation*', 'competitor*', 'previous version*', 'earlier version*'],
	zh: ['于本模型', '于我们', '基线', '消融', '旧版', '上一版'], ja: ['本モデルより', 'ベースライン', '旧版', '前バージョン'], ko: ['본 모델보다', '우리 모델보다', '베이스라인', '이전 버전'],
	fr: ['que le nôtre', 'que notre modèle', 'que ce modèle', 'version précédente'], de: ['als dieses modell', 'vorgängerversion', 'als unser modell', 'als unser system', 'als unseres', 'als unser ansatz'], es: ['que el nuestro', 'que nuestro modelo', 'que este modelo', 'versión anterior'],
};

/** That it is not what one would wish, however that is put: a negation before a word of praise, but for the words between. */
export const notQuite: Terms = {
	en: [
		...phrases(['not', 'isn\'t', 'aren\'t', 'not be', 'not always', 'not always be', 'not yet', 'never', 'not quite', 'not fully', 'not entirely', 'not particularly'], ['optimal', 'successful', 'stable', 'consistent', 'satisfactory', 'satisfying', 'convincing', 'trustworthy']),
		// What is not the best metric or optimiser is none of its weaknesses.
		...phrases(['not the best', 'not always the best'], ['approach', 'quality', 'results', 'performance']),
	],
	zh: phrases(['并不', '並不', '未必', '不一定', '不总是', '不總是', '还不', '尚不'], ['稳定', '穩定', '可靠', '理想', '成功', '令人满意', '完美', '一致'], ''),
	ja: phrases(['安定', '満足', '成功', '一貫'], ['しない', 'しません', 'していない', 'していません', 'しているとは言え'], ''),
	ko: phrases(['안정적', '만족스럽', '이상적', '일관적', '성공적', '일관되'], ['이지 않', '이지 못', '지 않', '지 못', '이진 않'], ''),
	fr: phrases(['pas', 'pas toujours', 'pas encore', 'pas très', 'jamais'], ['optimal*', 'idéal*', 'stable*', 'satisfaisant*', 'concluant*', 'convaincant*', 'parfait*']),
	de: phrases(['nicht', 'nicht immer', 'noch nicht', 'nicht ganz', 'nie'], ['optimal', 'ideal', 'stabil', 'zufriedenstellend', 'überzeugend', 'erfolgreich', 'perfekt']),
	es: phrases(['no es', 'no son', 'no siempre es', 'no siempre son', 'no fue', 'no fueron', 'no resulta', 'nunca es'], ['óptim*', 'ideal*', 'estable*', 'satisfactori*', 'convincente*', 'perfect*']),
};

/** That something takes away from what it can do. */
export const hindered: Terms = {
	en: phrases(['hinder', 'hinders', 'hindering', 'hamper', 'hampers', 'constrain', 'constrains', 'restrict', 'restricts', 'limit', 'limits', 'limiting', 'impair', 'impairs', 'diminish', 'diminishes', 'undermines'],
		['its ability', 'its abilities', 'its capabilit*', 'its knowledge', 'its world', 'its understanding', 'its generali*', 'its usefulness', 'its fluency', 'its accuracy', 'the model\'s ability', 'the model\'s capabilit*', 'the model\'s knowledge', 'the model\'s understanding', 'the model\'s usefulness', 'the ability of the model', 'their ability to', 'their capabilit*']),
	zh: ['限制了模型的能力', '限制了其能力', '制约了模型', '制约了其', '削弱了模型', '削弱了其', '限制了它的', '能力受到限制', '能力受到了限制', '能力受限', '能力受到制约', '能力因此受限', '能力都有所减弱', '能力有所减弱', '能力有所減弱'],
	ja: ['能力を制限', '能力が制限', '能力を妨げ', '能力を損な', '性能を損な'],
	ko: ['능력을 제한', '능력이 제한', '능력을 떨어', '능력을 저해'],
	fr: ['limite sa capacité', 'limite ses capacités', 'limite la capacité du modèle', 'nuit à sa capacité', 'freine sa', 'restreint sa capacité'],
	de: ['schränkt seine', 'schränkt die fähigkeit*', 'begrenzt seine', 'beeinträchtigt seine', 'mindert seine'],
	es: ['limita su capacidad', 'limita sus capacidades', 'limita la capacidad del modelo', 'merma su', 'reduce su capacidad'],
};

/** That it does well only for those who take pains over what they ask. */
export const coaxing: Terms = {
	en: [
		...phrases(['prompt engineering', 'prompt tuning', 'careful prompting', 'careful prompt design', 'several attempts', 'several tries', 'multiple attempts', 'multiple tries', 'trial and error', 'cherry picking', 'manual selection', 'manual tuning'], ['may be required', 'is required', 'are required', 'may be needed', 'is needed', 'are needed', 'might be needed', 'might be required', 'may be necessary', 'is necessary', 'are necessary', 'is often needed', 'are often needed', 'is often required', 'are often required', 'is often necessary', 'and experimentation']),
		...phrases(['difficult', 'hard', 'not easy', 'tricky'], ['to assess what', 'to assess which', 'to predict what', 'to predict which', 'to tell which', 'to know which', 'to know what']),
	],
	zh: ['需要反复调整提示', '需要多次尝试', '需要精心设计提示', '需要多次调整提示', '需要反复尝试'], ja: ['プロンプトの工夫が必要', '試行錯誤が必要', '何度か試す必要'], ko: ['프롬프트 엔지니어링이 필요', '여러 번 시도해야', '시행착오가 필요'],
	fr: ['plusieurs essais peuvent', 'plusieurs essais sont nécessaires', 'soigner le prompt', 'difficile de savoir quel*'], de: ['mehrere anläufe', 'mehrere versuche nötig', 'sorgfältige prompts nötig', 'schwer zu sagen, welche'], es: ['varios intentos', 'pueden ser necesarios varios', 'difícil saber qué'],
};
