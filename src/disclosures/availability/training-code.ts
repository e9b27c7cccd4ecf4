import type { Disclosure } from '../disclosure';
import { phrases } from '../phrases';

export const availabilityTrainingCode: Disclosure = {
	id: 'availability/training-code',
	title: 'Training code',
	why: 'Prose about a recipe leaves out the detail that makes it work, and code cannot. A link to the script and its configuration turns "we could not reproduce it" into a diff.',
	counts: 'A link to the repository, script, notebook or configuration that trains this model, or the statement that it is not released.',
	severity: 'information',
	profile: 'recommended',
	headings: {
		en: [
			'training code', 'training script', 'training scripts', 'code for training', 'training and evaluation code', 'training, evaluation and inference', 'reproducing training', 'reproduce training', 'reproducing the training', 'reproducibility', 'reproduction', 'fine-tuning code', 'finetune code', 'fine-tuning script',
			'pretraining code', 'source code', 'code availability', 'code repository', 'code release', 'code and data', 'data and code', 'code and data availability', 'training > code', 'training details > code', 'training procedure > code', 'training framework and code',
		],
		zh: ['训练代码', '训练脚本', '微调代码', '微调脚本', '预训练代码', '训练代码及训练数据', '代码与脚本', '代码与数据', '训练复现', '复现', '可复现性', '开源代码', '源代码', '代码仓库', '代码地址', '模型训练流程 > 代码', '訓練程式碼', '訓練腳本', '訓練代碼', '微調程式碼', '可重現性', '原始碼'],
		ja: ['学習コード', '訓練コード', '学習スクリプト', '再現', '再現性', '再現方法', 'ソースコード', 'コードの公開', 'トレーニングコード'],
		ko: ['학습 코드', '훈련 코드', '학습 스크립트', '재현', '재현성', '소스 코드', '소스코드', '파인튜닝 코드'],
		fr: ['code d\'entraînement', 'script d\'entraînement', 'scripts d\'entraînement', 'reproduction', 'reproductibilité', 'code source', 'disponibilité du code'],
		de: ['trainingscode', 'trainingsskript', 'trainingsskripte', 'reproduktion', 'reproduzierbarkeit', 'quellcode', 'code-verfügbarkeit'],
		es: ['código de entrenamiento', 'script de entrenamiento', 'scripts de entrenamiento', 'reproducción', 'reproducibilidad', 'código fuente', 'disponibilidad del código'],
	},
	fields: { en: ['code', 'repository', 'repo', 'github', 'github repository', 'training repo', 'codebase'], zh: ['代码', '仓库', '程式碼', '倉庫'], ja: ['コード', 'リポジトリ'], ko: ['코드', '저장소'], fr: ['code', 'dépôt'], de: ['code', 'repository'], es: ['código', 'repositorio'] },
	terms: {
		'training-code': {
			en: ['training code', 'training script', 'training scripts', 'training config', 'training configuration file', 'training pipeline', 'training recipe', 'fine-tuning code', 'finetuning code', 'fine-tuning script', 'pre-training code', 'code to train', 'code for training', 'code to reproduce', 'scripts to reproduce', 'reproduce our training', 'reproduce the training', 'train.py', 'training notebook', 'trained using the script', 'training repository', 'codebase used for training', 'train script', ...phrases(['code', 'codebase', 'scripts', 'script', 'notebook', 'repository'], ['for pre-training', 'for fine-tuning', 'for pretraining', 'for finetuning', 'to pretrain', 'used to train']), 'codebase to train', 'codebase for training', 'training loop', 'training repo', 'scripts for training', 'script for training', 'code that trains', 'code that trained', 'script that trains', 'script that trained', 'trained with the script', 'trained with this script', 'recipe file', 'config file used', 'reproduce this model', 'reproduce the model', 'retrain the model', 'training source'],
			zh: ['训练代码', '训练脚本', '微调代码', '微调脚本', '预训练代码', '训练配置', '复现训练', '訓練程式碼', '訓練代碼', '訓練腳本', '微調程式碼', '训练用代码', '训练流程代码', '训练与推理代码', '训练代码见', '完整训练', '复现本模型', '训练程序', '用于训练的代码', '训练所用的代码', '訓練程式', '重現訓練'],
			ja: ['学習コード', '訓練コード', '学習スクリプト', '学習に使用したコード', 'トレーニングコード', '学習用コード', '学習用スクリプト', '訓練スクリプト', '学習プログラム', '学習に用いたコード', '学習のためのコード', '学習に使ったコード', '再現用コード'],
			ko: ['학습 코드', '훈련 코드', '학습 스크립트', '학습에 사용한 코드', '학습용 코드', '훈련 스크립트', '학습에 쓴 코드', ...phrases(['학습을 위한', '훈련을 위한', 'training 을 위한', 'training을 위한', '학습에 사용된'], ['코드', '자세한 코드', '스크립트']), '재현 코드'],
			fr: ['code d\'entraînement', 'script d\'entraînement', 'scripts d\'entraînement', 'code pour l\'entraînement', 'code d\'apprentissage', 'recette d\'entraînement'],
			de: ['trainingscode', 'trainingsskript', 'trainingsskripte', 'trainingscodes', 'skript für das training', 'code für das training', 'trainings-skript'],
			es: ['código de entrenamiento', 'script de entrenamiento', 'scripts de entrenamiento', 'código para entrenar', 'código usado para entrenar', 'código del entrenamiento', 'guion de entrenamiento'],
		},
		/** Programs that did not train it: of those whose model was taken over into a library, or for its use and for tests. */
		'other-code': {
			en: ['original code', 'original codebase', 'original source code', 'original implementation', 'original repository', ...phrases(['inference', 'evaluation', 'demo', 'modeling', 'modelling'], ['code', 'script', 'scripts'])],
			zh: ['原始代码', '原始实现', '原代码', '原始程式碼', '推理代码', '评测代码', '评估代码', '推理程式碼'],
			ja: ['元のコード', 'オリジナルのコード', '原実装', '元の実装', '推論コード', '評価コード'],
			ko: ['원본 코드', '원본 구현', '원래 코드', '추론 코드', '평가 코드'],
			fr: ['code original', 'code d\'origine', 'implémentation originale'],
			de: ['originalcode', 'ursprüngliche code', 'ursprünglicher code', 'originalimplementierung'],
			es: ['código original', 'implementación original'],
		},
		/** That what is named next is what it was trained with. */
		'trained-with': {
			en: phrases(['trained', 'pretrained', 'pre-trained', 'fine-tuned', 'finetuned', '2x faster'], ['with', 'using', 'via', 'utilizing']),
			zh: phrases(['框架', '工具', '代码库'], ['训练', '进行训练', '进行了训练', '微调', '进行微调', '进行了微调'], ''),
			ja: phrases(['ライブラリ', 'フレームワーク', 'ツール'], ['を用いて学習', 'を使用して学習', 'を使って学習', 'で学習'], ''),
			ko: phrases(['라이브러리', '프레임워크', '도구'], ['로 학습', '를 사용해 학습', '를 사용하여 학습', '를 이용해 학습'], ''),
			fr: phrases(['entraîné*', 'pré-entraîné*', 'affiné*'], ['à l\'aide de', 'à l\'aide du']),
			es: phrases(['entrenad*', 'preentrenad*', 'afinad*'], ['usando', 'mediante', 'con ayuda de']),
		},
		/** What one trains with too, and is no program. */
		'no-program': { en: ['format', 'architecture', 'tokenizer', 'tokenised', 'tokenized', 'objective', 'loss', 'method', 'recipe', 'template'], fr: ['format', 'architecture', 'méthode', 'fonction'], es: ['formato', 'arquitectura', 'método', 'función'] },
		/** That programs are to be had, whatever they do. */
		'released-code': {
			en: [...phrases(['code', 'codebase', 'code base', 'source code', 'scripts', 'codes'], phrases(['is', 'are', 'is also', 'are also', 'can be', 'is publicly', 'is freely', 'is now', 'are publicly'], ['available', 'released', 'found', 'open source', 'open sourced', 'public', 'published', 'hosted', 'on github'])), ...phrases(['release', 'released', 'open source', 'open sourced', 'publish', 'published'], ['the code', 'our code', 'all code', 'code and', 'the source code'])],
			zh: [...phrases(['代码', '源码', '源代码', '程式碼', '原始碼'], ['已开源', '开源在', '开源于', '已发布', '公开在', '发布在', '已公开', '可在', '地址', '已開源', '公開在'], '-'), ...phrases(['公开了', '开源了', '发布了', '公開了', '開源了'], ['代码', '源码', '所有代码', '全部代码', '程式碼'], '')],
			ja: phrases(['コードは', 'コードも', 'コードを', 'ソースコードは', 'ソースコードを'], ['公開', 'github', 'こちら'], '-'),
			ko: phrases(['코드는', '코드를', '코드도', '소스코드는', '소스 코드는'], ['공개', 'github', '깃허브', '여기']),
			fr: phrases(['code est', 'code source est', 'codes sont', 'scripts sont'], ['disponible', 'disponibles', 'publié', 'public', 'ouvert', 'open source', 'sur github']),
			de: [...phrases(['code ist', 'quellcode ist', 'code liegt', 'quellcode liegt', 'skripte sind', 'code steht'], ['verfügbar', 'auf github', 'öffentlich', 'frei verfügbar', 'unter', 'quelloffen', 'open source'])],
			es: phrases(['código está', 'código fuente está', 'scripts están'], ['disponible', 'disponibles', 'publicado', 'en github', 'abierto']),
		},
		'implementation': {
			en: ['implementation', 'training framework', 'training library', 'trainer', 'codebase', 'training software'],
			zh: ['实现', '训练框架', '训练库', '實作', '訓練框架'],
			ja: ['実装', '学習フレームワーク', '学習ライブラリ'],
			ko: ['구현', '학습 프레임워크', '학습 라이브러리'],
			fr: ['implémentation', 'implantation'],
			de: ['implementierung', 'trainingsframework'],
			es: ['implementación'],
		},
		'code': {
			en: ['code', 'script', 'scripts', 'github', 'repository', 'repo', 'notebook', 'codebase', 'config'],
			zh: ['代码', '脚本', '仓库', 'github', '程式碼', '腳本', '倉庫'],
			ja: ['コード', 'スクリプト', 'リポジトリ', 'github'],
			ko: ['코드', '스크립트', '저장소', 'github'],
			fr: ['code', 'script', 'dépôt'],
			de: ['code', 'skript', 'repository'],
			es: ['código', 'script', 'repositorio'],
		},
	},
	evidence: [
		{ says: 'links the code of the training', degree: 'disclosed', all: ['own.training-code', ['link', 'url']], none: ['license-link'] },
		{ says: 'links a program by a name of what trains', degree: 'disclosed', all: ['training-link'], none: ['reader', 'evaluating', 'others-repository'] },
		{ says: 'says where its code is', degree: 'partial', all: ['own.released-code', 'code-link'], none: ['others-repository', 'own.other-code', 'code'] },
		{ says: 'links code with which it was trained', degree: 'disclosed', all: ['train', 'own.code', ['link', 'url'], 'this-model'], none: ['reader', 'evaluating'] },
		{ says: 'links the program of the training', degree: 'disclosed', all: ['own.implementation', 'code-link'], none: ['reader', 'evaluating', 'code'], under: 'training' },
		{ says: 'links the program of the training', degree: 'disclosed', all: ['own.trained-with', 'code-link', ['this-model', 'model-as-subject']], none: ['own.no-program', 'reader', 'evaluating', 'code', 'data-noun', 'dataset-name', 'data-link'] },
		{ says: 'shows the training command', degree: 'disclosed', all: ['code', 'training-code'], under: true },
		{ says: 'links code under a heading', degree: 'disclosed', all: [['link', 'url']], none: ['evaluating', 'hub-link', 'license-link'], under: true },
		{ says: 'mentions training code without a link', degree: 'partial', all: ['own.training-code'], none: ['reader'] },
		{ says: 'shows how to train with it', degree: 'partial', all: ['code', 'training-code'] },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Training Details', zh: '训练详情' },
		heading: { en: 'Training Code', zh: '训练代码' },
		body: {
			en: '<!-- What runs the training, pinned to a commit; or that it is not released, and why. -->\n\n- **Repository and commit:** [More Information Needed]\n- **Configuration file:** [More Information Needed]\n- **Command:** [More Information Needed]\n',
			zh: '<!-- 训练所用代码，并固定到具体 commit；若不公开请说明原因。 -->\n\n- **仓库与 commit：** [待补充]\n- **配置文件：** [待补充]\n- **命令：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Model Sources > Repository' },
		{ framework: 'mof', item: 'Training code (Class II); Supporting libraries and tools (Class II, optional)' },
		{ framework: 'osaid', item: 'Code: complete source code used to train' },
		{ framework: 'osai-index', item: 'trainingcode; code' },
		{ framework: 'fmti', item: '32 Code access' },
		{ framework: 'cyclonedx', item: 'component.externalReferences[type=vcs]' },
	],
};
