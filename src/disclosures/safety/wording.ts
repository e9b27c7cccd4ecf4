import type { Terms } from '../disclosure';

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
