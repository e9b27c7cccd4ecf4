import type { Disclosure } from '../disclosure';
import { safetyAsTask } from './wording';

export const safetySystemSafeguards: Disclosure = {
	id: 'safety/system-safeguards',
	title: 'System-level safeguards',
	why: 'Open weights arrive without the filters that a hosted service wraps around them. Naming the guard model, filter or system prompt that the model was tested with tells deployers what to put back.',
	counts: 'At least one safeguard around the model: a guard model, an input or output filter, a safety system prompt, a watermark, or the statement that there is none.',
	severity: 'hint',
	profile: 'optional',
	headings: {
		en: [
			'guardrails', 'guard rails', 'guardrails and moderation', 'safeguards', 'system safeguards', 'system-level safeguards', 'safeguards and mitigations', 'system protections', 'system-level safety', 'system-level protections', 'safety system', 'safety checker', 'safety filter', 'safety filters', 'safety classifier', 'content filter', 'content filters', 'content filtering',
			'content moderation', 'moderation', 'input and output filtering', 'guard model', 'guard models', 'safety tools', 'safety tooling', 'safety system prompt', 'safety prompt', 'watermark', 'watermarks', 'watermarking', 'content provenance', 'content credentials', 'provenance of outputs', 'deployment safeguards',
		],
		zh: [
			'安全护栏', '护栏', '系统级防护', '系统防护', '防护措施', '安全过滤', '安全过滤器', '内容过滤', '内容审核', '内容审查机制', '审核机制', '输入输出过滤', '安全检查器', '安全分类器', '安全提示词', '安全系统提示词', '水印', '数字水印', '隐形水印', '内容溯源', '内容标识', '生成内容标识',
			'安全護欄', '護欄', '系統級防護', '系統防護', '防護措施', '安全過濾', '內容過濾', '內容審核', '審核機制', '安全提示詞', '浮水印', '數位浮水印', '內容溯源', '內容標識',
		],
		ja: ['ガードレール', 'セーフガード', 'システムレベルの安全対策', '保護措置', '安全フィルタ', '安全フィルター', 'コンテンツフィルタ', 'コンテンツフィルター', 'コンテンツモデレーション', 'モデレーション', 'セーフティチェッカー', '電子透かし', 'ウォーターマーク', '来歴証明'],
		ko: ['가드레일', '안전장치', '안전 장치', '시스템 수준 안전 장치', '보호 조치', '안전 필터', '콘텐츠 필터', '콘텐츠 필터링', '콘텐츠 모더레이션', '콘텐츠 검수', '세이프티 체커', '워터마크', '출처 표시'],
		fr: ['garde-fous', 'protections du système', 'mesures de protection', 'filtre de sécurité', 'filtres de sécurité', 'filtrage de contenu', 'modération', 'modération de contenu', 'tatouage numérique', 'filigrane', 'provenance du contenu'],
		de: ['leitplanken', 'guardrails', 'schutzmaßnahmen', 'schutzvorkehrungen', 'systemschutz', 'sicherheitsfilter', 'inhaltsfilter', 'inhaltsmoderation', 'moderation', 'wasserzeichen', 'herkunftsnachweis'],
		es: ['salvaguardas', 'salvaguardias', 'barreras de protección', 'protecciones del sistema', 'filtro de seguridad', 'filtros de seguridad', 'filtro de contenido', 'moderación', 'moderación de contenido', 'marca de agua', 'marcas de agua', 'procedencia del contenido'],
	},
	terms: {
		'task': safetyAsTask,
		'safeguard': {
			en: [
				'guard model', 'guard models', 'guardrail', 'guardrails', 'guard rails', 'safety-checker', 'safety-filter', 'safety-filters', 'content-filter', 'content-filters', 'content-filtering', 'input filter*', 'output filter*', 'prompt filter*', 'input and output filter*', 'nsfw-filter*', 'nsfw-checker', 'safety classifier', 'safety classifiers', 'content classifier*', 'moderation api', 'moderation endpoint', 'moderation tool*', 'moderation layer', 'moderation mechanism*',
				'system-level safe*', 'system safeguard*', 'system-level protection*', 'system-level mitigation*', 'safety system prompt', 'safety prompt', 'safety instruction in the system prompt', 'safety tools', 'invisible watermark*', 'imperceptible watermark*', 'inaudible watermark*', 'audio watermark*', 'digital watermark*', 'watermarking', 'watermarked outputs', 'outputs are watermarked', 'c2pa', 'content credentials', 'provenance metadata',
			],
			zh: ['安全护栏', '护栏模型', '护栏', '安全检查器', '安全过滤', '内容过滤', '敏感词过滤', '输入过滤', '输出过滤', '安全分类器', '内容审核', '审核接口', '审核机制', '系统级防护', '安全提示词', '安全系统提示', '隐形水印', '不可见水印', '数字水印', '内容溯源', '安全護欄', '護欄', '安全過濾', '內容過濾', '內容審核', '審核機制', '隱形浮水印', '數位浮水印'],
			ja: ['ガードレール', 'ガードモデル', 'セーフティチェッカー', '安全フィルタ', 'コンテンツフィルタ', '入力フィルタ', '出力フィルタ', 'モデレーションapi', 'モデレーション機構', '電子透かし', '不可視の透かし', '来歴情報'],
			ko: ['가드레일', '가드 모델', '세이프티 체커', '안전 필터', '콘텐츠 필터', '입력 필터', '출력 필터', '모더레이션', '비가시 워터마크', '디지털 워터마크', '워터마킹'],
			fr: ['garde-fou*', 'modèle de garde', 'filtre de sécurité', 'filtres de sécurité', 'filtre de contenu', 'filtres de contenu', 'filtrage de contenu', 'mécanisme* de modération', 'mécanismes de modération', 'tatouage numérique', 'filigrane invisible'],
			de: ['leitplanke*', 'wächtermodell', 'sicherheitsfilter*', 'inhaltsfilter*', 'eingabefilter*', 'ausgabefilter*', 'moderationsmechanismen', 'moderations-api', 'unsichtbares wasserzeichen', 'digitales wasserzeichen'],
			es: ['salvaguard*', 'modelo de guardia', 'barreras de protección', 'filtro de seguridad', 'filtros de seguridad', 'filtro de contenido', 'filtros de contenido', 'mecanismos de moderación', 'marca de agua invisible', 'marca de agua digital'],
		},
		'offered': {
			en: ['include*', 'ship', 'ships', 'shipped', 'provide*', 'release*', 'comes with', 'come with', 'apply', 'applied', 'applies', 'equipped', 'deployed', 'deploy', 'integrate*', 'implement*', 'enable*', 'use', 'used', 'using', 'built-in', 'add', 'added', 'adds', 'embed*', 'recommend*', 'should', 'together with', 'combined with', 'along with', 'available', 'offer*', 'has', 'have', 'does not'],
			zh: ['包含', '内置', '提供', '配备', '集成', '部署', '启用', '使用', '采用', '加入', '嵌入', '添加', '建议', '搭配', '配合', '結合', '內建', '配備', '啟用', '採用', '建議', '没有'],
			ja: ['搭載', '含まれ', '提供', '適用', '組み込', '使用', '導入', '埋め込', '推奨', '併用', '付与'],
			ko: ['포함', '제공', '탑재', '적용', '사용', '내장', '삽입', '권장', '함께'],
			fr: ['inclu*', 'fourni*', 'intègr*', 'intégr*', 'appliqu*', 'utilis*', 'recommand*', 'ajout*', 'dispose', 'déploy*'],
			de: ['enthält', 'enthalten', 'bereitgestellt', 'integrier*', 'angewendet', 'verwend*', 'eingebaut*', 'empfehl*', 'empfohlen', 'verfügt', 'eingebettet*'],
			es: ['inclu*', 'proporcion*', 'integr*', 'aplic*', 'utiliz*', 'recomend*', 'añad*', 'dispone', 'despleg*', 'incorpor*'],
		},
		'data-cleaning': {
			en: ['training data', 'pretraining data', 'pre-training data', 'training set', 'dataset', 'datasets', 'corpus', 'laion*', 'filtered out of', 'annotat*'],
			zh: ['训练数据', '预训练数据', '数据集', '语料', '訓練資料', '資料集'],
			ja: ['学習データ', 'データセット', 'コーパス'],
			ko: ['학습 데이터', '데이터셋', '말뭉치'],
			fr: ['données d\'entraînement', 'corpus', 'jeu de données'],
			de: ['trainingsdaten', 'datensatz', 'korpus'],
			es: ['datos de entrenamiento', 'conjunto de datos', 'corpus'],
		},
	},
	evidence: [
		{ says: 'brings or recommends a safeguard around the model', degree: 'disclosed', all: ['own.safeguard', 'own.offered'], none: ['promise', 'own.task', 'own.data-cleaning'] },
		{ says: 'names or links a safeguard', degree: 'disclosed', all: ['own.safeguard', ['name', 'link', 'url']], none: ['promise', 'own.task', 'own.data-cleaning'] },
		{ says: 'says that there are no safeguards', degree: 'disclosed', all: ['own.safeguard', ['not-done', 'not'], 'this-model'], none: ['promise', 'other-model', 'own.task', 'own.data-cleaning'] },
		{ says: 'mentions a safeguard', degree: 'partial', all: ['own.safeguard', 'this-model'], none: ['promise', 'own.task', 'own.data-cleaning'] },
	],
	section: 'prose',
	template: {
		parent: { en: 'Safety', zh: '安全' },
		heading: { en: 'System-Level Safeguards', zh: '系统级防护' },
		body: {
			en: '<!-- What surrounds the model in the setup that was tested, and what deployers have to add themselves. -->\n\n- **Guard model or input and output filter:** [More Information Needed]\n- **Safety system prompt:** [More Information Needed]\n- **Watermark or provenance of outputs:** [More Information Needed]\n- **Left to the deployer:** [More Information Needed]\n',
			zh: '<!-- 说明测试环境中模型外围有哪些防护，以及部署者需自行补充的部分。 -->\n\n- **护栏模型或输入输出过滤：** [待补充]\n- **安全系统提示词：** [待补充]\n- **生成内容的水印或溯源：** [待补充]\n- **需由部署者补充：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'fmti', item: '86 System prompt; 88 Internal product and service mitigations; 89 External developer mitigations; 91 Detection of machine-generated content' },
		{ framework: 'eu-ai-act', item: 'Annex XI 2(3): system architecture' },
	],
};
