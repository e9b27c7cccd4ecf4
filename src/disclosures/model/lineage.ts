import type { Disclosure, Terms } from '../disclosure';
import { phrases } from '../phrases';
import { families } from './words/networks';
import { comparing, origins } from './words/derivation';

/** Phrases that say that one model was made out of another. */
export const derivedFrom: Terms = {
	en: [
		'fine-tuned version of', 'fine-tune of', 'fine-tuned from', 'fine-tuned on top of', 'fine-tuned variant of', 'fine-tuned model of', 'instruction-tuned version of', 'chat version of',
		'derivative of', 'initialized from', 'initialised from', 'developed based on', 'trained based on', 'based on our previous', 'based on the pre-trained',
		'warm-started from', 'distilled from', 'distilled version of', 'quantized version of', 'quantised version of', 'quantized from', 'gguf version of',
		'pruned from', 'pruned version of', 'merge of', 'merged from', 'adapter for', '=LoRA for', '=LoRA of', '=LoRA adapter for', 'continued pre-training of',
		'continual pre-training of', 'continually pre-trained from', 'continued pre-training from', 'further pre-trained from', 'further trained from', 'post-trained from', 'upcycled from', 'upscaled from',
		'uncensored version of', 'as its base model', 'as our base model', 'as the base model', 'as base model',
		'quantization of', 'quantizations of', 'quantisation of', 'quantisations of', 'quants of', 'quantized versions of', 'conversion of', 'conversions of', 'gguf conversion', 'onnx export of', 'merge between', 'merges of', 'merge made of', 'fine-tuning of', 'finetuning of', 'fine-tunes of', 'fine-tuned checkpoint of', 'adaptation of', 'adapted version of', 'retrained from', 're-trained from', 'pretrained checkpoint of', 'starts from', 'started from', 'we start from', 'starting point is', 'weights from', 'fine-tuned version of the', 'tuned version of', 'dpo version of', 'adapter on', 'adapter on top of', 'adapters for', 'delta weights for', 'trained further from', 'compressed version of', 'sparse version of', 'abliterated version of', 'reward model based on', 'model based on', 'models based on', 'is based on', 'based from', 'was based on', 'backbone is', 'on top of the', 'further trained on', 'further pre-trained on', 'continued to train', 'continues the training of', 'retrained on', 'retrained with',
	],
	zh: [
		'微调自', '微调得到', '微调而来', '微调得来', '微调后得到', '为基座', '作为基座', '为底座', '作为底座', '为基础模型', '作为基础模型', '衍生自', '派生自', '蒸馏自', '蒸馏得到',
		'量化版', '量化自', '合并自', '融合自', '初始化自', '微調自', '微調得到', '作為基座', '為基座', '作為基礎模型', '蒸餾自',
		'合併自', '的微调版本', '的量化版本', '的蒸馏版本', '的微調版本',
		'微调而成', '微调得', '微调后', '微調而成', '微調後', '微調而來', '量化得到', '量化而来', '转换而来', '转换得到', '合并而成', '合并得到', '融合得到', '为基础', '為基礎', '为骨干', '为初始', '作为初始', '作为骨干', '续训', '继续训练', '二次训练', '增量训练', '二次微调', '的gguf', '的 gguf', '改编自', '蒸馏而来', '蒸馏而成', '基础上微调', '上微调', '的lora', '的 lora', '的适配器', '改造', '基于预训练', '底模', '基模', '为主干', '作为主干', '进行微调', '進行微調',
		'底座是', '底座为', '基座是', '基座为', '底座為', '基座為', '底模是',
	],
	ja: [
		'をファインチューニングした', 'をファインチューニングし', 'からファインチューニング', 'を微調整した', 'をベースに', 'をベースとし', 'ベースモデルとし', 'を蒸留', 'から蒸留', 'から派生', 'の派生', 'を継続事前学習',
		'から初期化',
		'追加学習した', '追加学習して', 'で追加学習', 'をファインチューン', 'ファインチューニングしたもの', 'ファインチューニング済み', 'を量子化', 'の量子化', 'を変換した', 'をマージした', '初期値とし', 'を初期値', '継続学習', '追加事前学習', 'をもとに', 'を元に', 'を基に', '土台に', '土台とし', 'をベースと', 'ベースの', 'を転移学習', '転移学習した', 'に追加学習', 'を再学習', 'から学習を再開', 'を微調整',
		'元にした', 'もとにした',
	],
	ko: [
		'를 파인튜닝한', '을 파인튜닝한', '를 파인튜닝하여', '을 파인튜닝하여', '을 미세 조정한', '를 미세 조정한', '을 미세조정한', '를 미세조정한', '기반으로 파인튜닝', '베이스로', '에서 파생', '를 증류', '을 증류', '에서 증류',
		'미세조정했', '미세 조정했', '파인튜닝했', '미세조정한', '미세 조정한', '파인튜닝한', '추가 학습한', '추가학습한', '추가 학습했', '추가로 학습', '양자화한', '양자화했', '양자화 버전', '병합한', '출발', '시작점', '초기값으로', '기반 모델로', '전이 학습한', '전이학습한', '이어서 학습', '계속 학습',
	],
	fr: [
		'version affinée de', 'affiné à partir de', 'ajusté à partir de', 'version quantifiée de', 'version distillée de', 'distillé à partir de', 'initialisé à partir de',
		'fine-tuné à partir de', 'comme modèle de base',
		'part de', 'partant de', 'partons de', 'parti de', 'est parti de', 'réentraîné', 'ré-entraîné', 'affinage de', 'ajustement de', 'fine-tuning de', 'quantification de', 'conversion de', 'fusion de', 'adaptation de', 'adaptateur pour', 'repose sur', 's\'appuie sur', 'initialisé avec', 'sur la base de', 'affiné sur', 'ajusté sur', 'basé sur', 'basée sur', 'construit sur', 'construit à partir de', 'à partir du modèle', 'dérivé de',
		'poursuivi sur', 'spécialisé sur', 'adapté à',
	],
	de: [
		'feinabgestimmte version von', 'feinabgestimmt auf basis', 'feinabgestimmt aus', 'basiert auf dem modell', 'quantisierte version von', 'destilliert aus', 'destillierte version von',
		'initialisiert aus', 'weitertraining von', 'als basismodell', 'zusammenführung von',
		'grundlage ist', 'als grundlage', 'auf grundlage von', 'auf der grundlage', 'auf basis von', 'auf der basis', 'basierend auf', 'basiert auf', 'feintuning von', 'feinabstimmung von', 'fine-tuning von', 'finetuning von', 'weitertrainiert', 'weiter trainiert', 'nachtrainiert', 'feinjustiert', 'feingetunt', 'abgeleitet von', 'abgeleitet aus', 'aufbauend auf', 'baut auf', 'quantisierung von', 'quantisierungen von', 'konvertierung von', 'zusammengeführt aus', 'adapter für', 'ausgangspunkt ist', 'ausgehend von', 'angepasst aus', 'ableger von', 'destillat von', 'initialisiert mit',
		'weitergeführt auf', 'angepasst an',
	],
	es: [
		'versión ajustada de', 'versión afinada de', 'ajustado a partir de', 'afinado a partir de', 'versión cuantizada de', 'versión destilada de', 'destilado de',
		'inicializado a partir de', 'como modelo base', 'como punto de partida',
		'partimos de', 'parte de un modelo', 'partiendo de', 'partió de', 'se parte de', 'reentrenado', 'reentrenamos', 'ajuste fino de', 'ajuste de', 'basado en', 'basada en', 'basados en', 'cuantización de', 'conversión de', 'fusión de', 'adaptador para', 'adaptación de', 'toma como base', 'tomando como base', 'sobre la base de', 'construido sobre', 'ajustado sobre', 'afinado sobre', 'derivado de', 'inicializado con', 'a partir del modelo',
		'afinada con', 'afinado con', 'ajustada con', 'ajustado con', 'continuado sobre',
	],
};

/** A model's name between the verb and what it was tuned on: "we fine-tuned X-large on ...", "fine-tuned owner/name". */
export const tunedOn: Terms = {
	en: ['fine-tuned', 'fine-tune', 'fine-tunes', 'instruction-tuned', 're-trained', 'adapted', 'post-trained', 'continued pre-training', 'quantized', 'quantised', 'distilled'].flatMap((verb) => [`${verb} */*`, ...['on', 'for', 'in', 'with', 'using', 'to', 'into'].flatMap((then) => [`${verb} * ${then}`, `${verb} * * ${then}`, `${verb} * * * ${then}`])]),
};

/** The same words about the model itself. */
export const tunedItself: Terms = {
	en: ['was', 'is', 'were', 'been', 'are', 'being', 'model', 'models', 'network', 'then', 'further', 'and'].flatMap((before) => [`${before} fine-tuned`, `${before} re-trained`, `${before} adapted`, `${before} distilled`, `${before} post-trained`]).concat(['fine-tuned the', 'fine-tuned this', 'fine-tuned our', 'fine-tuned it', 'fine-tuned them', 'fine-tuned all', 'fine-tuned both', 'fine-tuned each', 'fine-tuned separately', 'fine-tuned jointly', 'fine-tuned model', 'fine-tuned models', 'fine-tuned on', 'fine-tuned for', 'fine-tuned using', 'fine-tuned with', 'fine-tuned to'], ['quantized', 'quantised', 'distilled', 'adapted'].flatMap((made) => ['model', 'models', 'version', 'versions', 'weights', 'onnx', 'gguf', 'tflite', 'checkpoint*'].map((what) => `${made} ${what}`))),
};

export const modelLineage: Disclosure = {
	id: 'model/lineage',
	title: 'Base model and dependencies',
	why: 'A fine-tune inherits the licence terms, the biases and the data problems of its parent, so nobody can clear it for use without the parent\'s name. With `base_model` set the Hub lists it in the parent\'s model tree, where most people look for fine-tunes.',
	counts: 'The model that this one was made from, by name or Hub id, or the statement that it was trained from scratch. A named pre-trained part such as an encoder counts too, a library or a format does not.',
	severity: 'warning',
	profile: 'required',
	headings: {
		en: [
			'finetuned from model', 'finetuned from', 'fine-tuned from model', 'fine-tuned from', 'parent model', 'parent models', 'source model', 'source models', 'original model', 'model lineage', 'lineage', 'model tree', 'model genealogy',
			'model provenance', 'provenance of the model', 'merge details', 'models merged', 'merged models', 'merge method', 'derived from', 'initialized from', 'initialised from', 'starting checkpoint', 'teacher model', 'quantized from',
			'model dependencies', 'dependencies on other models', 'base model and dependencies', 'base model(s)', 'base models used', 'model details > base model', 'model description > base model',
			'training details > base model', 'model information > base model', 'model overview > base model',
		],
		zh: [
			'微调自', '基于模型', '母模型', '父模型', '源模型', '原始模型', '模型来源与依赖', '模型谱系', '模型血缘', '模型依赖', '合并详情', '合并的模型', '教师模型', '训练基座', '使用的基座模型', '模型详情 > 基座模型', '模型介绍 > 基座模型',
			'模型信息 > 基础模型', '微調自', '模型譜系', '模型依賴', '合併的模型', '教師模型',
		],
		ja: ['ファインチューニング元', 'ファインチューニング元モデル', '元モデル', '親モデル', '派生元', '派生元モデル', 'モデルの系譜', '教師モデル', 'マージ詳細', 'マージしたモデル', 'モデルの詳細 > ベースモデル'],
		ko: ['파인튜닝 원본 모델', '원본 모델', '부모 모델', '상위 모델', '모델 계보', '교사 모델', '병합 정보', '병합한 모델', '파생 모델 정보', '모델 정보 > 기반 모델'],
		fr: ['affiné à partir de', 'affiné à partir du modèle', 'modèle parent', 'modèle source', 'modèle d\'origine', 'dérivé de', 'généalogie du modèle', 'modèle enseignant', 'modèles fusionnés'],
		de: ['feinabgestimmt von', 'feinabgestimmt aus', 'ausgangsmodell', 'elternmodell', 'ursprungsmodell', 'abgeleitet von', 'modellherkunft', 'modellabstammung', 'lehrermodell'],
		es: ['ajustado a partir de', 'ajustado a partir del modelo', 'modelo padre', 'modelo original', 'modelo de origen', 'derivado de', 'linaje del modelo', 'modelo maestro', 'modelos fusionados'],
	},
	fields: {
		en: ['base model', 'base models', 'base', 'foundation model', 'backbone model', 'pretrained model', 'pretrained checkpoint', 'base checkpoint', 'base llm', 'language model', 'llm', 'vision encoder', 'parent', 'original', 'base model structure', 'related models', 'teacher'],
		zh: ['基座模型', '基础模型', '底座模型', '基模型', '预训练模型', '基座', '底座', '骨干模型', '语言模型', '视觉编码器', '基礎模型', '預訓練模型', '基底模型', '語言模型', '教师'],
		ja: ['ベースモデル', '基盤モデル', '事前学習モデル', 'ベース'],
		ko: ['베이스 모델', '기반 모델', '기본 모델', '사전학습 모델', '사전 학습 모델', '베이스'],
		fr: ['modèle de base', 'modèle de fondation', 'modèle préentraîné', 'base'],
		de: ['basismodell', 'grundmodell', 'vortrainiertes modell', 'basis'],
		es: ['modelo base', 'modelo fundacional', 'modelo preentrenado', 'base'],
	},
	metadata: [
		{ path: 'base_model', degree: 'disclosed' },
		{ path: 'finetuned_from', degree: 'disclosed' },
		{ path: 'base_model_relation', degree: 'partial' },
	],
	terms: {
		'derived-from': derivedFrom,
		'tuned-on': tunedOn,
		'tuned-itself': tunedItself,
		'family': families,
		'origin': origins,
		'made-out-of': {
			en: [
				'built on top of', 'built upon', 'derived from', 'initialized with', 'initialised with', 'initialized using', 'starting from', 'as a starting point', 'built from', 'starting checkpoint', 'distillation of', 'quantization of', 'converted from', 'conversion of',
				'adapted from', 'uses the weights of', 'transfer learning from', 'builds on', 'builds upon',
			],
			zh: ['基础上', '量化得到', '转换自', '继续预训练', '增量预训练', '二次预训练', '进行初始化', '权重初始化', '基礎上', '轉換自', '持續預訓練', '進行初始化'],
			ja: ['を量子化', 'をマージ', 'を変換', 'で初期化', 'を基に', 'をもとに', 'を元に', '継続事前学習し'],
			ko: ['를 기반으로', '을 기반으로', '기반으로 한', '바탕으로', '토대로', '기반으로 만든', '기반으로 학습', '를 양자화', '을 양자화', '추가 학습', '지속 사전학습', '로 초기화', '병합'],
			fr: ['initialisé avec', 'adapté de', 'fusion de', 'construit sur', 'dérivé de', 'dérivés de'],
			de: ['auf basis von', 'initialisiert mit', 'weitertrainiert', 'abgeleitet von'],
			es: ['inicializado con', 'adaptado de', 'fusión de', 'construido sobre', 'derivado de', 'derivados de'],
		},
		'kind-of-model': {
			en: ['model', 'models', 'series', 'checkpoint', 'checkpoints', 'weights', '=LLM', 'language model'],
			zh: ['模型', '系列', '权重', '检查点', '基座', '底座', '權重', '檢查點'],
			ja: ['モデル', '重み', 'チェックポイント'],
			ko: ['모델', '가중치', '체크포인트'],
			fr: ['modèle', 'modèles', 'poids'],
			de: ['modell', 'modelle', 'gewichte'],
			es: ['modelo', 'modelos', 'pesos'],
		},
		'instead': {
			en: ['rather than', 'instead of', ...phrases(['than', 'over', 'to'], ['starting from scratch', 'training from scratch', 'models trained from scratch', 'a model trained from scratch']), 're-deriving', 'avoid', 'avoids', 'compared to training', 'applications', 'without training', 'in contrast to', 'unlike'],
			zh: ['优于基于', '优于从头', '相比从头', '比从头', '优于从零', '相比从零', '比从零', '而不是', '而非', '无需', '避免', '在此基础上', '應用', '应用', '無需', '不同于'],
			ja: ['スクラッチより', 'スクラッチからの学習より', 'ゼロから学習するより', 'ゼロからの学習より', '代わりに', '不要', 'アプリケーション', 'と異なり'],
			ko: ['처음부터 학습하는 것보다', '처음부터 학습한 것보다', '처음부터 학습한 모델보다', '대신', '필요 없이', '애플리케이션', '달리'],
			fr: ['que de partir de zéro', 'qu\'un entraînement à partir de zéro', 'qu\'un modèle entraîné à partir de zéro', 'au lieu de', 'plutôt que', 'applications', 'contrairement'],
			de: ['als von grund auf', 'als ein von grund auf', 'als das training von grund auf', 'anstatt', 'statt', 'anwendungen', 'im gegensatz'],
			es: ['que entrenar desde cero', 'que partir de cero', 'que un modelo entrenado desde cero', 'en lugar de', 'en vez de', 'aplicaciones', 'a diferencia'],
		},
		'based-on': {
			en: ['based on', 'built on', 'built with', 'trained from', 'post-trained on', 'trained on top of', 'fine-tuned', 'powered by', 'we use', 'we used', 'uses'],
			zh: ['基于', '使用', '采用', '微调', '基於', '採用', '微調'],
			ja: ['ベース', 'ファインチューニング', '基づ', '用い', '微調整'],
			ko: ['기반', '파인튜닝', '미세 조정', '미세조정', '사용'],
			fr: ['basé sur', 'basée sur', 'repose sur', 'à partir de', 'fine-tuné', 'affiné'],
			de: ['basiert auf', 'basierend auf', 'aufbauend auf', 'beruht auf', 'feinabgestimmt'],
			es: ['basado en', 'basada en', 'basados en', 'a partir de', 'ajustado', 'afinado'],
		},
		'starting-model': {
			en: ['base model', 'base models', 'base checkpoint', 'pre-trained model', 'pre-trained checkpoint', 'pre-trained weights', 'foundation model', 'parent model', 'teacher model', 'weights of', 'pre-trained language model', 'foundation language model'],
			zh: ['基座', '底座', '基础模型', '预训练模型', '预训练权重', '检查点', '教师模型', '基礎模型', '預訓練模型', '權重', '檢查點'],
			ja: ['ベースモデル', '事前学習済みモデル', '事前学習したモデル', '学習済みモデル', '基盤モデル', 'チェックポイント', '教師モデル'],
			ko: ['베이스 모델', '기반 모델', '사전학습 모델', '사전 학습 모델', '사전학습된 모델', '체크포인트', '교사 모델'],
			fr: ['modèle de base', 'modèle préentraîné', 'modèle pré-entraîné', 'point de contrôle', 'modèle enseignant'],
			de: ['basismodell', 'vortrainierte', 'vortrainiertes modell', 'checkpoint', 'lehrermodell'],
			es: ['modelo base', 'modelo preentrenado', 'punto de control', 'modelo maestro'],
		},
		'from-scratch': {
			en: ['from scratch', 'randomly initialized', 'randomly initialised', 'random initialization', 'random initialisation', 'without a pre-trained', 'not fine-tuned from', 'not based on any', 'no base model'],
			zh: ['从头训练', '从头开始训练', '从头预训练', '从零训练', '从零开始', '从0训练', '从 0 训练', '从头开始', '随机初始化', '從頭訓練', '從零開始', '隨機初始化', '從頭開始'],
			ja: ['スクラッチ', 'ゼロから', 'フルスクラッチ', 'ランダム初期化', '一から学習'],
			ko: ['처음부터', '스크래치', '밑바닥부터', '랜덤 초기화', '무작위 초기화', 'from scratch'],
			fr: ['à partir de zéro', 'de zéro', 'depuis zéro', 'initialisation aléatoire'],
			de: ['von grund auf', 'von null', 'zufällig initialisiert', 'from scratch'],
			es: ['desde cero', 'inicialización aleatoria', 'inicializado aleatoriamente'],
		},
		'not-a-model': {
			en: ['architecture', 'docker image', 'image is based', 'feedback', 'estimated', 'paper', 'benchmark', 'library', 'framework', 'method', 'patch merging', 'token merging', 'following conditions', 'license', 'licence', 'gpu', 'pytorch', 'tensorflow', 'keras', 'jax', 'toolkit', 'scikit learn', 'codebase', 'benchmarks', 'scores', 'ratings', 'survey', 'dependency', 'website', 'web site', 'dashboard', 'plugin', 'the tool', 'web page', 'the server', 'guidelines', 'api', 'the app', 'the demo', 'user interface', 'the code', 'our code', 'code is', 'scripts are', 'implementation', 'tracker', 'annotation scheme', 'label set', 'taxonomy', 'prompts are'],
			zh: ['架构', '镜像', '反馈', '论文', '基准', '框架', ...phrases(['该', '此', '本', '我们的', '这一', '这种'], ['方法'], ''), '方法基于', '方法是', '协议', '架構', '論文', '基準', '協議', '工具箱', '代码库', '问卷'],
			ja: ['アーキテクチャ', '論文', 'ライブラリ', 'ベンチマーク', 'ライセンス', 'フレームワーク', 'ツールキット'],
			ko: ['아키텍처', '논문', '라이브러리', '벤치마크', '라이선스', '프레임워크', '툴킷'],
			fr: ['architecture', 'article', 'bibliothèque', 'licence', 'cadriciel', 'pytorch'],
			de: ['architektur', 'bibliothek', 'lizenz', 'framework', 'benchmark'],
			es: ['arquitectura', 'artículo', 'biblioteca', 'licencia', 'marco de trabajo', 'encuesta'],
		},
		/** Whose tokenizer it is tells a part that was trained before, and where nobody knows the model, only a program. */
		'tokenizer': {
			en: ['tokenizer'],
			zh: ['分词器'],
			ja: ['トークナイザ'],
			ko: ['토크나이저'],
			fr: ['tokeniseur'],
			de: ['tokenizer'],
			es: ['tokenizador'],
		},
		/** What it may become in the systems of others: “can serve as the backbone of agents”. */
		'offered-as': {
			en: phrases(['can serve', 'could serve', 'may serve', 'can be used', 'intended'], ['as']),
			zh: ['可作为', '可以作为', '可用作', '可以用作', '可作為', '可以作為'],
			ja: ['として利用でき', 'として使え', 'として使用でき'],
			ko: ['로 사용할 수', '로 활용할 수'],
			fr: ['peut servir de'],
			de: ['kann als', 'können als'],
			es: ['puede servir'],
		},
		/** Of a model made on another: the verb, where the comparison with a third follows it. */
		'made': {
			zh: ['打造', '构建而成', '开发而成', '训练而成', '训练得到'],
			ja: ['を基に構築', 'をもとに構築', 'をベースに構築', 'をベースに開発', 'を基に開発'],
			ko: ['기반으로 구축', '기반으로 개발', '기반으로 제작', '기반으로 만들'],
		},
		'adapter': {
			en: ['adapter', 'adapters', '=LoRA', 'lora', 'low rank', 'peft', 'qlora', 'textual inversion', 'dreambooth'],
			zh: ['适配器', 'lora'],
			ja: ['アダプタ', 'lora'],
			ko: ['어댑터', 'lora'],
			fr: ['adaptateur'],
			es: ['adaptador'],
		},
		'tuning': {
			en: ['fine-tuned', 'finetuned', 'fine-tune of', 'fine-tuning', 'further trained', 'further pre-trained', 'retrained', 'continued pre-training', 'continually pre-trained', 'adapted to', 'specialised', 'specialized', 'tuned for', 'tuned on', 'tuned to', 'adapted for', 'checkpoint tuned', 'transfer learning'],
			zh: ['微调', '微調', '续训', '继续预训练', '二次预训练', '迁移学习', '遷移學習'],
			ja: ['ファインチューニング', '微調整', '追加学習', '継続学習', '転移学習'],
			ko: ['미세조정', '미세 조정', '파인튜닝', '추가 학습', '전이 학습'],
			fr: ['affiné*', 'fine-tuné*', 'ajusté*', 'réentraîné*', 'poursuivi', 'spécialisé', 'adapté', 'apprentissage par transfert', 'transfer learning'],
			de: ['feinabgestimmt*', 'feinjustiert*', 'nachtrainiert*', 'weitertrainiert*', 'finegetunt', 'weitergeführt', 'angepasst', 'spezialisiert', 'transferlernen', 'transfer learning'],
			es: ['ajustad*', 'ajustamos', 'afinad*', 'reentrenad*', 'continuado', 'especializad*', 'adaptad*', 'aprendizaje por transferencia', 'transfer learning'],
		},
		'pre-trained': {
			en: ['pre-trained weight', 'pre-trained weights', 'pre-trained backbone', 'pre-trained encoder', 'uses a pre-trained', 'a pre-trained', 'relies on', 'as the backbone', 'as backbone', 'as a backbone', 'as the encoder', 'as its encoder', 'as the sentence transformer'],
			zh: ['作为编码器', '预训练权重', '作为特征提取', '预训练好的', '作為編碼器', '預訓練權重', '作為特徵提取', '預訓練好的'],
			ja: ['事前学習済み', 'をエンコーダ'],
			ko: ['사전학습된', '사전 학습된', '를 백본', '을 백본'],
			fr: ['préentraîné', 'pré-entraîné'],
			de: ['vortrainiert*'],
			es: ['preentrenad*'],
		},
		'comparing': comparing,
		/** A library holds the models of others. */
		'library': { en: ['library', 'libraries'], zh: ['库'], ja: ['ライブラリ'], ko: ['라이브러리'], fr: ['bibliothèque'], de: ['bibliothek'], es: ['biblioteca'] },
		'inputs': {
			en: ['based on the input', 'based on user', 'based on these', 'based on whether', 'based on how', 'based on its', 'based on their', 'based on a number', 'is based on data', 'based on images'],
			zh: ['基于用户', '基于输入'],
			fr: ['basé sur des données'],
			de: ['basiert auf daten'],
			es: ['basado en datos'],
		},
	},
	evidence: [
		{ says: 'names the model that it was made from', degree: 'disclosed', all: ['own.derived-from', ['name', 'architecture-name', 'own.family']], none: ['reader', 'own.not-a-model', 'own.tokenizer', 'own.instead', 'benchmark-name', 'metric-name', 'own.inputs'] },
		{ says: 'names the model that it was tuned from', degree: 'disclosed', all: ['own.tuned-on', ['name', 'architecture-name', 'own.family']], none: ['reader', 'own.tuned-itself', 'own.not-a-model', 'own.tokenizer', 'benchmark-name'] },
		{ says: 'says what was made out of which released model', degree: 'disclosed', all: ['released-model', 'own.origin'], none: ['reader', 'withhold', 'evaluate', 'score', 'url', 'own.comparing', 'own.instead', 'own.not-a-model'] },
		{ says: 'says what was made out of which released model, and its licence', degree: 'disclosed', all: ['released-model', ['own.derived-from', 'own.made-out-of'], ['train', 'train-noun', 'this-model', 'model-as-subject'], 'license-name'], none: ['reader', 'withhold', 'evaluate', 'score', 'own.instead'] },
		{ says: 'says what was made out of which released model', degree: 'disclosed', all: ['released-model', 'own.based-on', 'own.made'], none: ['reader', 'withhold', 'score', 'own.instead', 'own.not-a-model', 'own.tokenizer'] },
		{ says: 'names an adapter and a model', degree: 'partial', all: ['own.adapter', 'name', 'released-model'], none: ['reader', 'evaluating', 'own.not-a-model', 'own.tokenizer'] },
		{ says: 'tunes a pre-trained network', degree: 'partial', all: ['own.tuning', ['architecture-name', 'own.family']], none: ['reader', 'evaluating', 'own.instead', 'own.comparing'] },
		{ says: 'uses a pre-trained network', degree: 'partial', all: ['own.pre-trained', ['architecture-name', 'own.family', 'name']], none: ['reader', 'evaluating', 'own.instead', 'own.from-scratch', 'own.library', 'own.offered-as'] },
		{ says: 'names the model under it', degree: 'disclosed', all: ['own.made-out-of', 'own.kind-of-model', 'name'], none: ['reader', 'evaluating', 'data-noun', 'own.not-a-model', 'own.tokenizer', 'own.instead', 'own.from-scratch', 'own.comparing'] },
		{ says: 'names the base model', degree: 'disclosed', all: ['own.starting-model', 'own.based-on', 'name', 'this-model'], none: ['reader', 'evaluating', 'training-method', 'own.not-a-model', 'own.tokenizer'] },
		{ says: 'says that it was trained from scratch', degree: 'disclosed', all: ['own.from-scratch', ['train', 'train-noun', 'this-model']], none: ['reader', 'own.instead'] },
		{ says: 'names a model under a heading on lineage', degree: 'disclosed', all: [['name', 'own.from-scratch']], under: true },
		{ says: 'says that there is a base model without its name', degree: 'partial', all: ['own.starting-model', ['own.derived-from', 'own.based-on'], 'this-model'], none: ['reader', 'evaluating'] },
	],
	section: 'prose',
	template: {
		parent: { en: 'Model Details', zh: '模型详情' },
		heading: { en: 'Base Model', zh: '基座模型' },
		body: {
			en: '<!-- The model this one was made from, or "trained from scratch". Repeat the Hub id under `base_model` in the front matter. -->\n\n- **Finetuned from model:** {{base model}}\n- **Relation (finetune, adapter, quantized, merge):** [More Information Needed]\n- **Revision of the base model:** [More Information Needed]\n',
			zh: '<!-- 本模型由哪个模型得来；若从头训练也请写明。Hub id 同时写入 front matter 的 `base_model`。 -->\n\n- **微调自：** {{base model}}\n- **关系（finetune、adapter、quantized、merge）：** [待补充]\n- **基座模型版本：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Model Details > Model Description > Finetuned from model; base_model, base_model_relation' },
		{ framework: 'mof', item: 'release.origin of the model file' },
		{ framework: 'osai-index', item: 'system.basemodelname' },
		{ framework: 'fmti', item: '37 Model dependencies' },
		{ framework: 'eu-ai-act', item: 'Model Documentation Form, general information: model dependencies' },
		{ framework: 'cyclonedx', item: 'component.pedigree.ancestors' },
		{ framework: 'spdx-ai', item: 'Relationship descendantOf' },
	],
};
