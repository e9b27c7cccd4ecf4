import type { Disclosure, Terms } from '../disclosure';

/** Verb forms that tell of training that took place; infinitives and bare adjectives are left to invitations and adverts. */
export const wasTrained: Terms = {
	en: [
		'trained', 'was pre-trained', 'were pre-trained', 'is pre-trained', 'are pre-trained', 'been pre-trained', 'pre-trained on', 'pre-trained with', 'pre-trained using', 'pre-trained by', 'pre-trained for', 'pre-trained from', 'pre-trained via',
		'fine-tuned', 'further tuned', 'instruction-tuned using', 'instruction-tuned with', 'instruction-tuned on', 'post-trained', 'mid-trained', 'distilled', 'was tuned', 'were tuned', 'tuned with', 'tuned using', 'tuned on', 'tuned by', 'optimized using',
		'optimized with', 'optimized via', 'optimized for', 'aligned with', 'aligned using', 'aligned via', 'we train', 'we pre-train', 'we fine-tune', 'we post-train', 'we distill', 'we perform', 'we performed', 'we apply', 'we applied', 'we adopt', 'we adopted', 'we employ', 'we employed',
		'we use', 'we used', 'was used', 'were used', 'used for training', 'used during training', 'used to train', 'undergoes', 'underwent', 'undergone', 'was done', 'was performed', 'was conducted', 'was carried out', 'were performed', 'consists of', 'consisted of', 'consisting of',
		'followed by', 'was obtained by', 'initialized from', 'initialized with', 'ran for', 'was run', 'training used', 'training utilized', 'training utilizes', 'training uses', 'training took', 'during training', 'during pre-training', 'during fine-tuning',
		'learned via', 'learned with', 'learned using', 'learnt', 'merged using', 'merged with', 'trained using', 'adapted using', 'adapted via', 'apply', 'conduct', 'undergo', 'leverage', 'leverages', 'leveraged', 'incorporate', 'incorporates', 'incorporated',
	],
	zh: [
		'训练得到', '训练而成', '训练而来', '进行训练', '进行了训练', '进行预训练', '进行了预训练', '进行微调', '进行了微调', '微调得到', '微调而来', '采用', '使用了', '经过', '通过', '训练了', '预训练了', '训练于', '训练使用', '训练采用', '训练过程', '训练时', '训练中', '训练阶段', '我们训练', '我们使用',
		'我们采用', '完成了', '包括', '分为', '引入', '基于', '蒸馏得到', '从零开始训练', '训练得', '訓練得到', '進行訓練', '進行預訓練', '進行微調', '採用', '經過', '通過', '訓練過程', '訓練時', '訓練階段', '我們訓練', '我們使用',
	],
	ja: ['学習した', '学習しました', '学習され', '学習を行', '学習させ', '学習には', '学習に使用', '訓練した', '訓練され', '訓練しました', 'トレーニングした', 'トレーニングされ', 'ファインチューニングした', 'ファインチューニングしました', 'ファインチューニングされ', '微調整し', '調整し', 'を行いました', 'を行った', 'を実施', 'を用い', 'を使用', 'を適用', '蒸留した', '蒸留し', 'チューニングした', 'チューニングしました', 'チューニングされ', 'マージした', 'マージし'],
	ko: ['학습했', '학습하였', '학습되', '학습된', '학습시', '학습한', '훈련했', '훈련하였', '훈련되', '훈련된', '훈련시', '훈련한', '파인튜닝했', '파인튜닝하였', '파인튜닝된', '파인튜닝한', '미세조정했', '미세조정된', '미세 조정했', '미세 조정된', '사용했', '사용하였', '사용하여', '적용했', '적용하였', '진행했', '진행하였', '수행했', '수행하였', '증류'],
	fr: ['a été entraîné*', 'ont été entraîné*', 'entraîné*', 'pré-entraîné sur', 'pré-entraîné avec', 'affiné*', 'a été affiné*', 'a été ajusté*', 'nous avons entraîné', 'nous avons utilisé', 'a été effectué*', 'a été réalisé*', 'ont été utilisé*', 'distillé*', 'suivi d\'un', 'suivie d\'une'],
	de: ['trainiert*', 'wurde vortrainiert', 'vortrainiert auf', 'feinabgestimmt*', 'feinjustiert*', 'wurde durchgeführt', 'durchgeführt', 'verwendet', 'verwendeten', 'eingesetzt', 'destilliert*', 'gefolgt von', 'nachtrainiert*', 'angepasst'],
	es: ['entrenad*', 'se entrenó', 'entrenamos', 'fue entrenad*', 'ha sido entrenad*', 'pre-entrenad*', 'ajustad*', 'se ajustó', 'afinad*', 'se utilizó', 'se utilizaron', 'se usó', 'se realizó', 'se llevó a cabo', 'hemos utilizado', 'destilad*', 'seguido de', 'seguida de'],
};

/** What invites readers to train, or offers code for it: no claim about how this model came about. */
export const offersTraining: Terms = {
	en: [
		'can be fine-tuned', 'can be trained', 'could be fine-tuned', 'may be fine-tuned', 'may fine-tune', 'to be fine-tuned', 'be further fine-tuned', 'can fine-tune', 'for fine-tuning', 'fine-tune it', 'fine-tune the model on', 'easily fine-tuned', 'easy to fine-tune', 'supports fine-tuning', 'support fine-tuning',
		'fine-tuning script*', 'training script*', 'training code', 'fine-tuning code', 'fine-tuning example*', 'fine-tuning recipe*', 'fine-tuning tutorial*', 'tutorial*', 'notebook', 'example script*', 'code to train', 'code for training', 'scripts for', 'scripts to', 'llama-factory', 'own data', 'own dataset',
		'custom data', 'custom dataset', 'downstream application*', 'downstream developers', 'developers may', 'users may', 'we recommend', 'we suggest', 'recommended to', 'should be fine-tuned', 'should fine-tune', 'when fine-tuning', 'before fine-tuning', 'if fine-tuning', 'requires at least', 'out of memory', '=OOM',
	],
	zh: ['可以微调', '可微调', '支持微调', '微调脚本', '训练脚本', '训练代码', '微调代码', '微调教程', '教程', '自己的数据', '自定义数据', '示例脚本', '用户微调', '进行二次', '下游应用', '显存不足', '微調腳本', '訓練腳本', '訓練代碼', '建议'],
	ja: ['ファインチューニングできます', 'ファインチューニング可能', '学習スクリプト', '訓練スクリプト', 'トレーニングスクリプト', '学習コード', 'チュートリアル', '独自データ', 'ファインチューニングする場合', 'することを推奨', '自分のデータ'],
	ko: ['파인튜닝할 수', '미세조정할 수', '학습 스크립트', '훈련 스크립트', '학습 코드', '튜토리얼', '자체 데이터', '권장'],
	fr: ['peut être affiné*', 'peut être entraîné*', 'script d\'entraînement', 'scripts d\'entraînement', 'code d\'entraînement', 'tutoriel*', 'vos données', 'propres données'],
	de: ['kann feinabgestimmt', 'kann weiter', 'trainingsskript*', 'trainingscode', 'anleitung*', 'eigene daten', 'eigenen daten'],
	es: ['puede ajustarse', 'se puede ajustar', 'puede ser entrenad*', 'script de entrenamiento', 'scripts de entrenamiento', 'código de entrenamiento', 'tutorial*', 'propios datos', 'tus datos'],
};

export const trainingRecipe: Disclosure = {
	id: 'training/recipe',
	title: 'Training procedure (training recipe)',
	why: 'Without stages, objectives and a few numbers nobody can reproduce the model, build on it, or tell why it differs from the next one, so it is cited and compared less. Reviewers of papers and of procurement ask for the recipe, and the person who remembers it leaves first.',
	counts: 'The stages or methods of the training of this model with at least one specific: an objective, an algorithm, hyperparameters, steps, epochs or a token count. “Trained on data X” alone is partial.',
	severity: 'warning',
	profile: 'required',
	headings: {
		en: [
			'training procedure', 'training procedures', 'training details', 'training detail', 'training recipe', 'training recipes', 'training process', 'training regime', 'training method', 'training methods', 'training methodology', 'training stages', 'training stage', 'training phases', 'training pipeline', 'training strategy', 'training strategies',
			'training approach', 'training overview', 'training specs', 'training specification', 'training specifications', 'training factors', 'training setup', 'training set-up', 'training configuration', 'training config', 'training settings', 'training summary', 'training information', 'training protocol', 'training framework', 'training objective',
			'training objectives', 'training objective and loss', 'training loss', 'training schedule', 'training techniques', 'training algorithm', 'training run', 'training and fine-tuning', 'training and inference', 'training, evaluation and inference', 'training results and details', 'how it was trained', 'how was it trained', 'how the model was trained',
			'how we trained', 'how we trained the model', 'model training', 'model training details', 'model training process', 'model training and evaluation', 'model creation', 'model development', 'development process', 'training', 'training the model', 'multi-stage training pipeline', 'multi-stage training', 'multi-stage pre-training', 'two-stage training', 'three-stage training',
			'pre-training', 'pre-training procedure', 'pre-training details', 'pre-training recipe', 'pre-training strategy', 'pre-training process', 'pre-training objective', 'pre-training stage', 'pre-training stages', 'pre-training and post-training', 'post-training', 'post-training recipe', 'continued pre-training', 'continual pre-training', 'mid-training',
			'fine-tuning procedure', 'fine-tuning details', 'fine-tuning process', 'fine-tuning method', 'fine-tuning recipe', 'fine-tuning strategy', 'fine-tuning setup', 'supervised fine-tuning', 'instruction-tuning details', 'distillation process', 'distillation details', 'knowledge distillation', 'merge method', 'merge configuration', 'merge details', 'quantization procedure',
			'quantization details', 'quantization recipe', 'learning objective', 'loss function', 'loss functions', 'training optimizer', 'training hyperparameters', 'training parameters', 'training arguments', 'methodology > training', 'method > training', 'experimental setup > training', 'train details', 'train procedure', 'training dynamics', 'training journey',
			'self-distillation', 'reward function', 'reward design', 'training infrastructure and method', 'reinforcement learning details', 'rl training', 'sft training', 'dpo training', 'data and training', 'architecture and training', 'training methods and parameters', 'hyperparameters used', 'continual learning',
		],
		zh: [
			'训练过程', '训练流程', '模型训练流程', '模型训练过程', '训练方法', '训练方式', '训练方案', '训练配方', '训练细节', '训练详情', '训练策略', '训练阶段', '训练步骤', '训练目标', '训练任务', '训练设置', '训练配置', '训练说明', '训练概述', '训练信息', '训练技术', '训练框架', '训练与精调', '训练与微调', '训练和微调', '训练', '模型训练', '预训练',
			'预训练过程', '预训练方法', '预训练任务', '预训练目标', '预训练策略', '预训练细节', '预训练阶段', '继续预训练', '增量预训练', '二次预训练', '后训练', '微调过程', '微调方法', '微调策略', '微调细节', '监督微调', '有监督微调', '指令微调过程', '蒸馏过程', '蒸馏方法', '知识蒸馏', '多阶段训练', '三阶段训练', '两阶段训练', '训练超参数', '训练超参', '训练参数',
			'损失函数', '优化目标', '优化方法', '强化学习训练', '合并方法', '量化方法', '量化过程', '如何训练', '训练数据与方法', '数据与训练', '模型构建', '训练情况', '训练介绍', '训练全流程', '模型训练细节',
			'訓練過程', '訓練流程', '訓練方法', '訓練細節', '訓練詳情', '訓練策略', '訓練階段', '訓練設定', '訓練配置', '訓練', '模型訓練', '預訓練', '後訓練', '微調過程', '微調方法', '繼續預訓練', '訓練超參數', '訓練參數', '損失函數', '知識蒸餾', '訓練程序',
		],
		ja: ['学習手順', '学習方法', '学習手法', '学習プロセス', '学習過程', '学習詳細', '学習の詳細', '学習設定', '学習条件', '学習の流れ', '学習レシピ', '学習', 'モデルの学習', '訓練', '訓練手順', '訓練方法', '訓練の詳細', '訓練プロセス', 'トレーニング', 'トレーニング手順', 'トレーニング方法', 'トレーニング詳細', 'トレーニングの詳細', 'トレーニングプロセス', '事前学習', '事前学習の詳細', '事前訓練', '事後学習', 'ファインチューニング手順', 'ファインチューニングの詳細', 'ファインチューニング方法', '継続事前学習', '損失関数', '学習目的', '学習ハイパーパラメータ', '蒸留', 'マージ方法', 'マージ手法'],
		ko: ['학습 절차', '학습 방법', '학습 과정', '학습 방식', '학습 상세', '학습 세부 정보', '학습 세부사항', '학습 정보', '학습 설정', '학습 환경 및 설정', '학습 전략', '학습 단계', '학습 목표', '학습', '모델 학습', '훈련', '훈련 과정', '훈련 절차', '훈련 방법', '훈련 세부 정보', '훈련 상세', '훈련 설정', '모델 훈련', '사전학습', '사전 학습', '사전 훈련', '추가 사전학습', '파인튜닝 과정', '파인튜닝 방법', '미세 조정 과정', '트레이닝', '손실 함수', '학습 하이퍼파라미터', '훈련 하이퍼파라미터', '지식 증류', '병합 방법'],
		fr: ['procédure d\'entraînement', 'entraînement', 'détails de l\'entraînement', 'détails d\'entraînement', 'processus d\'entraînement', 'méthode d\'entraînement', 'méthodologie d\'entraînement', 'recette d\'entraînement', 'entraînement du modèle', 'stratégie d\'entraînement', 'étapes d\'entraînement', 'phases d\'entraînement', 'configuration d\'entraînement', 'objectif d\'entraînement', 'pré-entraînement', 'post-entraînement', 'apprentissage', 'procédure d\'apprentissage', 'méthode d\'apprentissage', 'détails de l\'apprentissage', 'fonction de perte', 'hyperparamètres d\'entraînement', 'procédure d\'affinage', 'distillation'],
		de: ['trainingsverfahren', 'trainingsdetails', 'trainingsprozess', 'trainingsablauf', 'trainingsmethode', 'trainingsmethodik', 'trainingsrezept', 'trainingsstrategie', 'trainingsphasen', 'trainingskonfiguration', 'trainingseinstellungen', 'trainingsaufbau', 'trainingsziel', 'training des modells', 'modelltraining', 'training', 'vortraining', 'nachtraining', 'pretraining', 'feinabstimmungsverfahren', 'verlustfunktion', 'trainings-hyperparameter', 'trainingshyperparameter', 'trainingsparameter', 'wissensdestillation', 'wie das modell trainiert wurde'],
		es: ['procedimiento de entrenamiento', 'entrenamiento', 'detalles del entrenamiento', 'detalles de entrenamiento', 'proceso de entrenamiento', 'método de entrenamiento', 'metodología de entrenamiento', 'receta de entrenamiento', 'estrategia de entrenamiento', 'etapas de entrenamiento', 'fases de entrenamiento', 'configuración de entrenamiento', 'configuración del entrenamiento', 'objetivo de entrenamiento', 'entrenamiento del modelo', 'pre-entrenamiento', 'post-entrenamiento', 'función de pérdida', 'hiperparámetros de entrenamiento', 'procedimiento de ajuste fino', 'destilación', 'cómo se entrenó'],
	},
	fields: {
		en: ['training algorithm', 'trained with', 'trained using', 'trained for', 'training approach', 'training tokens', 'token count', 'tokens trained', 'training steps', 'training epochs', 'loss function', 'optimizer', 'training precision'],
		zh: ['训练算法', '目标函数', '训练步数', '训练轮数', '训练token数', '训练 token 数', '优化器'],
		ja: ['学習アルゴリズム', '目的関数', '学習ステップ数', '学習トークン数', '最適化手法'],
		ko: ['학습 알고리즘', '목적 함수', '학습 토큰 수', '학습 스텝', '옵티마이저'],
		fr: ['algorithme d\'entraînement', 'nombre de jetons', 'optimiseur'],
		de: ['trainingsalgorithmus', 'zielfunktion', 'trainingsschritte', 'optimierer'],
		es: ['algoritmo de entrenamiento', 'pasos de entrenamiento', 'optimizador'],
	},
	terms: {
		'was-trained': wasTrained,
		'offers-training': offersTraining,
		'stage': {
			en: [
				'supervised fine-tuning', 'instruction-tuning', 'instruction fine-tuning', 'instruct-tuning', 'preference optimization', 'preference optimisation', 'direct preference optimization', 'proximal policy optimization', 'group relative policy optimization', 'reinforcement learning from human feedback',
				'reinforcement learning', 'human feedback', 'rejection sampling', 'knowledge distillation', 'distillation', 'multi-stage', 'two-stage', 'three-stage', 'four-stage', 'two stages', 'three stages', 'four stages', 'stage 1', 'stage 2', 'first stage', 'second stage', 'stage one', 'stage two', 'first phase', 'second phase',
				'phase 1', 'phase 2', 'annealing', 'cool-down', 'warm-up stage', 'curriculum', 'continued pre-training', 'continual pre-training', 'cold-start', 'long-context extension', 'self-supervised', 'semi-supervised', 'weakly supervised', 'transfer learning', 'multi-task', 'end-to-end', 'from scratch', 'lora', 'qlora', 'peft',
				'reward model', 'reward modeling', 'self-play', 'imitation learning', 'behavior cloning', 'model merging', 'slerp', 'mergekit', 'quantization-aware training', 'adversarial training', 'layer-wise', 'frozen', 'froze', 'freezing', 'unfrozen', 'teacher forcing', 'teacher model', 'student model',
				'=SFT', '=DPO', '=PPO', '=GRPO', '=ORPO', '=KTO', '=RLHF', '=RLAIF', '=RLVR', '=SimPO', '=IPO', '=CPO', '=MTP', '=FIM', '=QAT', 'deepspeed', 'megatron-lm', 'fsdp',
			],
			zh: ['监督微调', '有监督微调', '指令微调', '指令精调', '指令对齐', '偏好优化', '偏好对齐', '人类偏好', '人类反馈', '强化学习', '拒绝采样', '知识蒸馏', '蒸馏', '多阶段', '两阶段', '三阶段', '四阶段', '第一阶段', '第二阶段', '阶段一', '阶段二', '退火', '课程学习', '继续预训练', '增量预训练', '冷启动', '自监督', '迁移学习', '多任务', '端到端', '从头', '从零', '奖励模型', '冻结', '监督學習', '監督微調', '指令微調', '強化學習', '多階段', '知識蒸餾', '從頭', '自監督', '遷移學習'],
			ja: ['教師あり', '教師ありファインチューニング', '指示チューニング', 'インストラクションチューニング', '選好最適化', '選好学習', '強化学習', '人間のフィードバック', '知識蒸留', '蒸留', '多段階', '2段階', '二段階', '3段階', '三段階', '継続事前学習', '自己教師あり', '転移学習', 'マルチタスク', 'スクラッチ', '報酬モデル', 'マージ', '凍結', 'カリキュラム'],
			ko: ['지도 학습', '지도학습', '지도 미세조정', '지도 파인튜닝', '인스트럭션 튜닝', '명령어 튜닝', '지시 학습', '선호 최적화', '강화학습', '강화 학습', '인간 피드백', '지식 증류', '다단계', '2단계', '3단계', '추가 사전학습', '자기지도', '자기 지도', '전이 학습', '전이학습', '처음부터', '보상 모델', '병합', '멀티태스크'],
			fr: ['apprentissage supervisé', 'affinage supervisé', 'ajustement supervisé', 'optimisation des préférences', 'apprentissage par renforcement', 'retour humain', 'distillation', 'deux étapes', 'trois étapes', 'plusieurs étapes', 'auto-supervisé', 'apprentissage par transfert', 'multitâche', 'à partir de zéro', 'modèle de récompense'],
			de: ['überwachtes lernen', 'überwachte feinabstimmung', 'instruktionsfeinabstimmung', 'präferenzoptimierung', 'bestärkendes lernen', 'verstärkendes lernen', 'menschliches feedback', 'destillation', 'zwei phasen', 'drei phasen', 'zweistufig*', 'dreistufig*', 'mehrstufig*', 'selbstüberwacht*', 'transferlernen', 'von grund auf', 'belohnungsmodell'],
			es: ['ajuste fino supervisado', 'ajuste supervisado', 'ajuste por instrucciones', 'ajuste de instrucciones', 'optimización de preferencias', 'aprendizaje por refuerzo', 'retroalimentación humana', 'destilación', 'dos etapas', 'tres etapas', 'varias etapas', 'auto-supervisado', 'aprendizaje por transferencia', 'multitarea', 'desde cero', 'modelo de recompensa'],
		},
		'objective': {
			en: [
				'next-token prediction', 'next-word prediction', 'predict the next', 'predicting the next', 'masked language model*', 'masked-language', 'mlm objective', '=MLM', 'next sentence prediction', '=NSP', 'causal language modeling', 'causal language modelling', 'language modeling objective', 'autoregressive objective', 'span corruption', 'denoising objective', 'denoising', 'contrastive objective', 'contrastive loss',
				'contrastive learning', 'contrastive pre-training', 'infonce', 'triplet loss', 'multiplenegativesrankingloss', 'multiple negatives ranking', 'cosinesimilarityloss', 'cross-entropy', 'cross-entropy loss', 'focal loss', 'dice loss', 'ctc loss', '=CTC', '=MSE', 'mean squared error loss', 'l1 loss', 'l2 loss', 'huber loss', 'kl divergence', 'perceptual loss', 'adversarial loss', 'reconstruction loss', 'reconstruction objective',
				'diffusion objective', 'flow-matching', 'noise prediction', 'v-prediction', 'velocity objective', 'classifier-free guidance', 'masked image modeling', 'masked autoencod*', 'replaced token detection', 'sentence order prediction', 'multi-token prediction', 'fill-in-the-middle', 'training objective', 'loss function', 'loss weight*', 'reward function', 'dino loss', 'ibot loss', 'consistency training', 'consistency distillation', 'score matching', 'whole word masking', 'of the words', 'translation objective', 'seq2seq objective', 'regression loss', 'matryoshkaloss', 'permutation language',
			],
			zh: ['下一个词预测', '下一词预测', '下一个token', '掩码语言', '遮蔽语言', '全词掩码', '全词遮罩', '对比学习', '对比损失', '交叉熵', '损失函数', '训练目标', '目标函数', '优化目标', '去噪', '重建', '自回归目标', '多词元预测', '多token预测', '流匹配', '奖励函数', '下一句预测', '遮罩語言', '對比學習', '交叉熵', '損失函數', '訓練目標', '全詞遮罩'],
			ja: ['次トークン予測', '次単語予測', 'マスク言語', 'マスクされた', '対照学習', '対照損失', '交差エントロピー', '損失関数', '目的関数', 'ノイズ除去', '次文予測', '報酬関数'],
			ko: ['다음 토큰 예측', '다음 단어 예측', '마스크 언어', '마스킹', '대조 학습', '대조학습', '교차 엔트로피', '크로스 엔트로피', '손실 함수', '목적 함수', '다음 문장 예측', '보상 함수'],
			fr: ['prédiction du jeton suivant', 'prédire le mot suivant', 'modélisation du langage masqué', 'modélisation de langage masqué', 'apprentissage contrastif', 'perte contrastive', 'entropie croisée', 'fonction de perte', 'objectif d\'entraînement', 'débruitage'],
			de: ['vorhersage des nächsten', 'maskierte sprachmodellierung', 'maskierten sprachmodell*', 'kontrastives lernen', 'kreuzentropie', 'verlustfunktion', 'trainingsziel', 'entrauschung'],
			es: ['predicción del siguiente', 'predecir la siguiente', 'modelado de lenguaje enmascarado', 'enmascarad*', 'aprendizaje contrastivo', 'pérdida contrastiva', 'entropía cruzada', 'función de pérdida', 'objetivo de entrenamiento'],
		},
		'tool': {
			en: ['autotrain', 'unsloth', 'axolotl', 'trl', 'huggingface trainer', 'hugging face trainer', 'setfit', 'sentence-transformers library', 'fairseq', 'espnet', 'nemo toolkit', 'keras', 'fastai', 'stable-baselines3', 'ml-agents', 'megatron-deepspeed', 'gpt-neox', 'llm-foundry', 'torchtune', 'dreambooth', 'textual inversion', 'mergekit', 'simpletransformers', 'spacy train', 'flair', 'kohya'],
		},
	},
	evidence: [
		{ says: 'names a stage or method of the training', degree: 'disclosed', all: ['own.stage', ['own.was-trained', 'this-model'], ['train', 'train-noun', 'own.was-trained']], none: ['reader', 'other-model', 'own.offers-training', 'promise', 'install-run'] },
		{ says: 'names the training objective or loss', degree: 'disclosed', all: ['own.objective', ['train', 'train-noun'], ['own.was-trained', 'this-model']], none: ['reader', 'other-model', 'own.offers-training', 'promise', 'install-run'] },
		{ says: 'gives hyperparameters of the training', degree: 'disclosed', all: ['hyperparameter', 'number', ['train', 'train-noun'], ['own.was-trained', 'this-model', 'training-method']], none: ['reader', 'other-model', 'own.offers-training', 'promise', 'install-run'] },
		{ says: 'gives the number of tokens trained on', degree: 'disclosed', all: ['quantity.tokens', ['train', 'train-noun'], ['own.was-trained', 'train-noun']], none: ['reader', 'other-model', 'own.offers-training', 'promise'] },
		{ says: 'has a table of hyperparameters', degree: 'disclosed', all: ['hyperparameter-table'], none: ['other-model'] },
		{ says: 'gives a specific under a heading on training', degree: 'disclosed', all: [['own.stage', 'own.objective', 'hyperparameter', 'hyperparameter-table', 'quantity.tokens', 'own.tool']], none: ['reader', 'other-model', 'own.offers-training', 'promise', 'usage-code'], under: true },
		{ says: 'says that or with what tool the model was trained', degree: 'partial', all: [['train', 'train-noun'], 'own.tool'], none: ['reader', 'own.offers-training'] },
		{ says: 'names a stage of the training', degree: 'partial', all: ['own.was-trained', 'train', ['own.stage', 'own.objective']], none: ['reader', 'own.offers-training'] },
		{ says: 'tells how the base model was trained', degree: 'partial', all: ['other-model', 'own.was-trained', ['own.stage', 'own.objective', 'quantity.tokens', 'hyperparameter']], none: ['reader', 'own.offers-training'] },
		{ says: 'shows the training command with its settings', degree: 'disclosed', all: ['training-code', 'hyperparameter'], none: ['reader'] },
		{ says: 'points to where the training is described', degree: 'partial', all: ['train-noun', 'pointer', 'document'], none: ['own.offers-training'] },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Training Details', zh: '训练详情' },
		heading: { en: 'Training Procedure', zh: '训练流程' },
		body: {
			en: '<!-- Stages in the order in which they were run. One row each is enough for a reader to follow. -->\n\n| Stage | Method and objective | Data | Tokens, steps or epochs |\n| --- | --- | --- | --- |\n| [More Information Needed] | [More Information Needed] | [More Information Needed] | [More Information Needed] |\n\n- **Starting point (base checkpoint or random initialisation):** [More Information Needed]\n- **Optimizer and schedule:** [More Information Needed]\n- **Framework and training code:** [More Information Needed]\n',
			zh: '<!-- 按执行顺序列出各训练阶段，每个阶段一行即可。 -->\n\n| 阶段 | 方法与目标函数 | 数据 | token 数、步数或轮数 |\n| --- | --- | --- | --- |\n| [待补充] | [待补充] | [待补充] | [待补充] |\n\n- **起点（基座检查点或随机初始化）：** [待补充]\n- **优化器与学习率策略：** [待补充]\n- **训练框架与训练代码：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Training Details > Training Procedure' },
		{ framework: 'mitchell', item: 'Model Details: training algorithms, parameters, fairness constraints' },
		{ framework: 'mof', item: 'Technical report (Class III)' },
		{ framework: 'osaid', item: 'Code: training specification' },
		{ framework: 'osai-index', item: 'code; modelcard' },
		{ framework: 'fmti', item: '30 Model stages; 31 Model objectives' },
		{ framework: 'eu-ai-act', item: 'Annex XI 1(2)(b); Model Documentation Form: design specification and decision rationale of the training process' },
		{ framework: 'cyclonedx', item: 'modelCard.modelParameters.approach.type' },
		{ framework: 'spdx-ai', item: 'ai_informationAboutTraining' },
	],
};
