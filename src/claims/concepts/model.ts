import type { Terms } from '../../disclosures/disclosure';
import { models } from '../../disclosures/model/words/releasedModels';
import { both } from '../../disclosures/phrases';
import { HARDWARE, LANGUAGES, LICENSES, TASKS } from '../../vocabulary';

const LANGUAGE_NAMES: Terms = {
	en: [...LANGUAGES.native, ...LANGUAGES.en, 'mandarin', 'cantonese', 'thai', 'farsi', 'urdu'],
	zh: [...LANGUAGES.zh, '英文', '中英', '粤语'],
	ja: LANGUAGES.ja,
	ko: LANGUAGES.ko,
	fr: LANGUAGES.fr,
	de: [...LANGUAGES.de, 'deutsch*'],
	es: [...LANGUAGES.es, 'español*', 'castellano', 'francés'],
};

/** What a model is, runs on and is licensed under. */
export const MODEL: Readonly<Record<string, Terms>> = {
	'architecture-name': {
		en: [
			'transformer', 'transformers architecture', 'decoder only', 'encoder only', 'encoder decoder', 'seq2seq', 'sequence to sequence', 'autoregressive', 'auto regressive', 'causal language model', 'masked language model', 'mixture of experts', '=MoE', 'diffusion model', 'latent diffusion', 'diffusion transformer', '=DiT', 'u net', 'unet', '=CNN', 'convolutional', 'convnet', '=ResNet', 'resnet*', 'densenet*', 'efficientnet*', 'mobilenet*', 'convnext*', 'yolo*', 'detr', 'mask r cnn', 'faster r cnn', 'vision transformer', '=ViT', 'vit b*', 'vit l*', 'swin*', '=BERT', 'bert base', 'bert large', 'roberta*', 'distilbert*', 'albert', 'electra', 'deberta*', 'xlm roberta', 'gpt 2', 'gpt neo*', 'gpt j', 'llama architecture', '=T5', 'flan t5', 'mt5', 'bart', 'pegasus', 'longformer', 'bigbird', 'wav2vec*', 'hubert', 'conformer', 'whisper', 'tacotron*', 'vits', 'hifi gan', '=GAN', '=VAE', 'autoencoder', '=LSTM', 'bilstm', '=GRU', '=RNN', 'recurrent neural network', 'graph neural network', '=GNN', 'random forest', 'gradient boost*', 'xgboost', 'lightgbm', 'logistic regression', 'decision tree', 'support vector', 'linear regression', 'sentence transformer*', 'bi encoder', 'cross encoder', 'dual encoder', 'siamese', 'two tower', 'multi layer perceptron', '=MLP', 'state space model', 'mamba', 'rwkv', 'nerf', 'triplane*', 'multi head attention', 'grouped query attention', '=GQA', '=MLA', 'multi head latent attention', 'rotary', '=RoPE', 'swiglu', 'rmsnorm', 'lora', 'adapter', 'qlora', 'vision encoder', 'text encoder', 'image encoder', 'audio encoder', 'backbone', 'projector', 'language model head', 'neural network', 'encodec', 'codec model',
		],
		zh: ['编码器', '解码器', '自回归', '混合专家', '卷积', '神经网络', '扩散模型', '主干网络', '注意力机制'],
		ja: ['トランスフォーマー', 'エンコーダ', 'デコーダ', '自己回帰', '注意機構', 'ニューラルネットワーク', '拡散モデル'],
		ko: ['트랜스포머', '인코더', '디코더', '어텐션', '신경망', '확산 모델'],
		fr: ['transformeur', 'encodeur', 'décodeur', 'autorégressif', 'réseau de neurones', 'réseau neuronal', 'modèle de diffusion'],
		de: ['autoregressiv*', 'neuronales netz*', 'faltungsnetz*', 'diffusionsmodell'],
		es: ['codificador', 'decodificador', 'autorregresivo', 'red neuronal', 'redes neuronales', 'modelo de difusión'],
	},
	/** Parts of a network; with a number they describe it. */
	'architecture-part': {
		en: ['layers', 'attention heads', 'heads', 'hidden size', 'hidden units', 'hidden dimension*', 'feedforward', 'embedding dimension*', 'embedding size', 'dimensional', 'dimensions', 'vocabulary size', 'vocab size', 'context length', 'context window', 'sequence length', 'blocks', 'experts', 'neurons', 'active parameters', 'channels', 'image size', 'patch size', 'trees'],
		zh: ['层', '隐藏层', '注意力头', '词表大小', '上下文长度', '窗口长度', '维', '专家', '参数量', '上下文窗口'],
		ja: ['層', '隠れ層', '次元', 'ヘッド', 'コンテキスト長', '語彙サイズ', 'パラメータ数'],
		ko: ['레이어', '층', '차원', '헤드', '컨텍스트 길이', '어휘 크기', '파라미터 수'],
		fr: ['couches', 'têtes', 'dimensions', 'longueur de contexte', 'neurones'],
		de: ['schichten', 'köpfe', 'dimensionen', 'kontextlänge', 'neuronen'],
		es: ['capas', 'cabezas', 'dimensiones', 'longitud de contexto', 'neuronas'],
	},
	'hardware-name': {
		en: [...HARDWARE, 'gpu', 'gpus', 'tpu', 'tpus', 'tpuv*', 'tpu v*', 'a6000*', 'rtx*', 'l40*', 'tesla k80', '=K80', 'gtx', 'titan x', 'gaudi*', 'trainium', 'inferentia', '=Ascend', 'npu', 'npus', 'nvidia', 'dgx', 'geforce', 'quadro', 'xeon', 'epyc', 'm1 max', 'm2 ultra', 'cpu', 'cpus', 'cores', 'supercomputer', 'cluster', 'google colab', 'colab', 'aws', 'azure', 'gcp', 'google cloud', 'cloud tpu', 'nodes', 'accelerators', 'accelerator cards', 'infiniband', 'nvlink', 'slurm', 'cerebras', 'graphcore', 'p4d*', 'p3*', 'g5*', 'vram'],
		zh: ['显卡', '显存', '昇腾', '算力', '集群', '卡时', '英伟达'],
		ja: ['スーパーコンピュータ*', 'クラスタ', 'abci'],
		ko: ['클러스터', '그래픽 카드'],
		fr: ['supercalculateur', 'calculateur', 'carte graphique', 'cartes graphiques', 'jean zay', 'grappe'],
		de: ['supercomputer', 'rechencluster', 'grafikkarte*'],
		es: ['supercomputador*', 'marenostrum', 'clúster', 'tarjeta gráfica', 'tarjetas gráficas'],
	},
	hyperparameter: {
		en: ['learning rate', 'learning_rate', 'lr', 'batch size', 'batch_size', 'train_batch_size', 'epoch', 'epochs', 'optimizer', 'optimiser', 'adam', 'adamw', 'adafactor', 'sgd', 'muon optimizer', 'lion optimizer', 'weight decay', 'warmup*', 'warm up', 'gradient accumulation', 'gradient clipping', 'dropout', 'scheduler', 'cosine decay', 'cosine schedule', 'linear decay', 'training steps', 'steps', 'num_epochs', 'max steps', 'lora rank', 'lora r', 'lora alpha', 'lora_alpha', 'random seed', 'seed:', 'seed =', 'seed=', 'seed |', 'seed of', 'seed value', 'training seed', 'mixed precision', 'max sequence length', 'global batch', 'beta1', 'betas', 'temperature parameter', 'masking probability', 'mask 15', 'gridsearchcv', 'randomizedsearchcv', 'halvinggridsearchcv', 'n_estimators', 'max_depth', 'num_leaves', 'num_boost_round', 'colsample_bytree', 'hidden_layer_sizes', 'network_dim', 'network dim'],
		zh: ['学习率', '批大小', '批次大小', '批量大小', '轮数', '优化器', '权重衰减', '预热', '训练步数', '超参数', '步数', '个epoch', '轮训练', '梯度累积', '混合精度', '随机种子', '隨機種子', '學習率', '權重衰減', '優化器', '訓練步數', '個epoch', '梯度裁剪', '训练轮'],
		ja: ['学習率', '乱数シード', 'ランダムシード', 'シード値', 'シード:', 'バッチサイズ', 'エポック', '最適化手法', 'オプティマイザ', 'ステップ', 'ウォームアップ', 'ハイパーパラメータ', '重み減衰', '勾配累積', '最適化器', 'モーメンタム'],
		ko: ['학습률', '랜덤 시드', '난수 시드', '시드 값', '시드값', '시드:', '배치 크기', '배치 사이즈', '에폭', '에포크', '옵티마이저', '스텝', '워밍업', '하이퍼파라미터', '가중치 감쇠', '웜업', '그래디언트 누적', '최적화기'],
		fr: ['taux d\'apprentissage', 'taille de lot', 'taille des lots', 'époque*', 'optimiseur', 'étapes d\'entraînement', 'graine aléatoire', 'hyperparamètre*', 'décroissance des poids', 'préchauffage', 'pas d\'entraînement', 'précision mixte', 'accumulation de gradient*'],
		de: ['lernrate', 'batchgröße', 'batch größe', 'epochen', 'optimierer', 'trainingsschritte*', 'schritte*', 'zufallsstartwert*', 'hyperparameter', 'epoche', 'stapelgröße', 'losgröße', 'gewichtsabfall', 'gewichtszerfall', 'aufwärmschritte*', 'gemischte* genauigkeit', 'gradientenakkumulation'],
		es: ['tasa de aprendizaje', 'tamaño de lote', 'tamaño del lote', 'épocas', 'optimizador', 'pasos', 'semilla aleatoria', 'semilla:', 'hiperparámetro*', 'ritmo de aprendizaje', 'tasa de entrenamiento', 'decaimiento de pesos', 'decaimiento del peso', 'calentamiento de', 'época', 'precisión mixta', 'acumulación de gradiente*', 'tamaño de batch'],
	},
	'training-method': {
		en: ['sft', 'dpo', 'ppo', 'grpo', 'orpo', 'kto', 'rlhf', 'rlaif', 'rlvr', 'simpo', 'rejection sampling', 'supervised fine tuning', 'supervised finetuning', 'instruction tuning', 'instruction fine tuning', 'instruct tuning', 'reinforcement learning', 'distillation', 'distilled', 'knowledge distillation', 'contrastive*', 'masked language model*', 'mlm', 'next sentence prediction', 'next token prediction', 'causal language modeling', 'denoising', 'span corruption', 'self supervised', 'semi supervised', 'weakly supervised', 'supervised learning', 'curriculum', 'multi task', 'multitask', 'lora', 'qlora', 'peft', 'full fine tuning', 'continued pretraining', 'continual pre*', 'annealing', 'cold start', 'merge', 'mergekit', 'slerp', 'ties', 'quantization aware', 'adversarial training', 'cross entropy', 'cross entropy loss', 'triplet loss', 'focal loss', 'multiple negatives ranking', 'multiplenegativesrankingloss', 'ctc loss', 'dice loss', 'mse loss', 'reward model', 'self play', 'imitation learning', 'behavior cloning', 'behaviour cloning', 'teacher student', 'model soup', 'from scratch', 'multi token prediction', 'fill in the middle', 'consistency training', 'consistency distillation', 'classifier free guidance', 'flow matching', 'diffusion loss', 'self distillation', 'pre training stage', 'three stage*', 'two stage*', 'multi stage*', 'deepspeed', 'megatron*', 'fsdp', 'zero 3', 'fine tuned using', 'transfer learning'],
		zh: ['监督微调', '指令微调', '强化学习', '偏好优化', '知识蒸馏', '对比学习', '掩码语言', '拒绝采样', '奖励模型', '多阶段', '三阶段', '两阶段', '继续预训练', '增量预训练', '多任务', '自监督', '冷启动', '退火', '课程学习', '从头训练', '人类反馈', '全词掩码', '有监督'],
		ja: ['教師あり', '指示学習', 'インストラクションチューニング', '強化学習', '対照学習', 'マスク言語', '知識蒸留', '自己教師あり', '継続事前学習', '損失関数', 'マージ', '選好最適化'],
		ko: ['지도 학습', '지시 학습', '강화학습', '강화 학습', '대조 학습', '지식 증류', '자기 지도', '마스크 언어', '손실 함수', '지도 미세조정', '인스트럭션 튜닝'],
		fr: ['apprentissage supervisé', 'apprentissage par renforcement', 'auto supervisé', 'distillation', 'apprentissage contrastif', 'modélisation de langage masqué', 'réglage d\'instructions', 'fonction de perte'],
		de: ['überwachtes lernen', 'bestärkendes lernen', 'selbstüberwacht*', 'destillation', 'kontrastives lernen', 'verlustfunktion', 'instruktionsfeinabstimmung'],
		es: ['aprendizaje supervisado', 'aprendizaje por refuerzo', 'autosupervisado', 'destilación', 'aprendizaje contrastivo', 'modelado de lenguaje enmascarado', 'función de pérdida', 'ajuste por instrucciones', 'enmascarado'],
	},
	'license-name': {
		en: [...LICENSES, 'apache 2.0', 'apache license*', 'apache licence*', 'apache2', 'apache 2', 'mit license*', 'mit licence', '=MIT', 'bsd license*', '=BSD', '=GPL', 'gpl v3', 'gplv3', 'gplv2', 'agpl*', 'lgpl*', '=MPL', 'creative commons*', 'attribution 4.0', 'attribution 3.0', 'attribution sharealike', 'attribution noncommercial', 'cc0*', 'openrail*', 'open rail*', 'creativeml*', 'rail m', 'rail license', 'bigscience bloom rail*', 'llama 2 community*', 'community license*', 'community licence*', 'gemma license*', 'gemma terms*', 'unlicense', 'wtfpl', 'isc license*', '=ISC', 'bsd 3', 'bsd 2', 'eupl*', 'odbl', 'openmdw*', 'etalab 2*', 'licence etalab*', 'cdla*', 'artistic license*', 'commercial license', 'custom license', 'non commercial license*', 'noncommercial license*', 'research license*', 'license agreement', 'licence agreement', 'proprietary license', 'openrail++', 'public domain', 'use license', 'model license', 'terms of use', 'deepfloyd*', '=MRL', 'tongyi qianwen*'],
		zh: ['apache 2.0 协议', '许可协议', '许可证', '社区许可', '开源协议', '商用许可', '授权协议', '模型协议', '使用协议', '许可协定', 'mit 协议', '授權條款'],
		ja: ['mitライセンス', 'apacheライセンス', 'ライセンス契約', 'クリエイティブ・コモンズ'],
		ko: ['아파치 라이선스', 'mit 라이선스', '크리에이티브 커먼즈'],
		fr: ['licence apache*', 'licence mit', 'licence ouverte', 'licence creative commons'],
		de: ['apache lizenz', 'mit lizenz', 'creative commons lizenz', 'community lizenz'],
		es: ['licencia apache*', 'licencia mit', 'licencia creative commons', 'licencia de atribución'],
	},
	'language-name': both(LANGUAGE_NAMES, {
		en: ['multilingual', 'bilingual', 'languages'], zh: ['中英', '双语', '多语言'], ja: ['多言語'], ko: ['다국어'], fr: ['multilingue'], de: ['mehrsprachig*'], es: ['multilingüe*'],
	}),
	'released-model': models,
	/** Which one, and not only that there are several. */
	'named-language': LANGUAGE_NAMES,
	/** As a part of a network is never called: “rotary embedding”. */
	'hub-task': { en: TASKS },
	'task-name': {
		en: [...TASKS, 'summarization', 'summarisation', 'translation', 'classification', 'ner', 'segmentation', 'speech recognition', 'transcription', 'image generation', 'music generation', 'code generation', 'code completion', 'embedding*', 'semantic search', 'retrieval', 'reranking', 're ranking', 'clustering', 'chat', 'chatbot*', 'dialogue', 'conversation*', 'assistant*', 'tool use', 'tool calling', 'function calling', 'reasoning', 'agent*', 'agentic', 'rag', 'ocr', 'captioning', 'information extraction', 'content creation', 'writing', 'coding', 'anomaly detection', 'forecasting', 'recommendation*', 'moderation', 'document understanding', 'language understanding', 'instruction following', 'prediction', 'regression', 'research', 'robot*', 'manipulation', 'paraphras*', 'image editing', '3d generation', '3d reconstruction', 'speech synthesis', 'voice cloning', 'property prediction', 'contract*'],
		zh: ['文本生成', '摘要', '翻译', '分类', '问答', '命名实体识别', '情感分析', '图像分类', '目标检测', '分割', '语音识别', '语音合成', '文生图', '图像生成', '代码生成', '聊天', '对话', '工具调用', '推理', '智能体', '检索', '写作', '编程', '信息抽取', '内容创作', '角色扮演', '数学'],
		ja: ['文章生成', 'テキスト生成', '要約', '翻訳', '分類', '質問応答', '固有表現', '感情分析', '画像生成', '音声認識', '対話', 'チャット', '検索', '推論', 'コード生成'],
		ko: ['텍스트 생성', '요약', '번역', '분류', '질의응답', '개체명', '감정 분석', '이미지 생성', '음성 인식', '대화', '챗봇', '검색', '추론', '코드 생성'],
		fr: ['génération de texte', 'résumé', 'traduction', 'classification', 'questions réponses', 'reconnaissance d\'entités', 'analyse de sentiment*', 'génération d\'images', 'reconnaissance vocale', 'dialogue', 'recherche'],
		de: ['textgenerierung', 'zusammenfassung*', 'übersetzung*', 'klassifikation', 'klassifizierung', 'fragebeantwortung', 'sentimentanalyse', 'bilderzeugung', 'spracherkennung', 'dialog*', 'suche'],
		es: ['generación de texto', 'resumen', 'resúmenes', 'traducción', 'clasificación', 'preguntas y respuestas', 'reconocimiento de entidades', 'análisis de sentimiento*', 'generación de imágenes', 'reconocimiento de voz', 'diálogo', 'búsqueda'],
	},
	'install-run': {
		en: ['from_pretrained', 'pip install', 'conda install', 'docker run', 'docker model run', 'git clone', 'import torch', 'from transformers import', 'import transformers', 'pipeline(', 'vllm serve', 'ollama run', 'llama cli', 'huggingface cli', 'hf download', 'python', 'npm install', 'hf_hub_download', 'torch.hub.load', 'load_model', 'autotokenizer', 'automodel*', 'sentencetransformer(', 'diffusionpipeline', 'openai(', 'curl', 'wget', 'snapshot_download', 'sglang.launch_server', 'infer', 'inference.py', 'generate(', 'predict(', 'model(', 'streamlit run', 'docker pull', 'spacy.load', 'keras', 'tensorflow', 'llama.cpp', 'lmdeploy', 'modelscope'],
	},
};
