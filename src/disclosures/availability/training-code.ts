import type { Disclosure } from '../disclosure';

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
			en: ['training code', 'training script', 'training scripts', 'training config', 'training configuration file', 'training pipeline', 'training recipe', 'fine-tuning code', 'finetuning code', 'fine-tuning script', 'pre-training code', 'code used to train', 'code to train', 'code for training', 'code to reproduce', 'scripts to reproduce', 'reproduce our training', 'reproduce the training', 'train.py', 'training notebook', 'trained using the script', 'training repository', 'codebase used for training', 'train script', 'code for fine-tuning', 'code for pre-training', 'training loop', 'training repo', 'scripts for training', 'script for training', 'code that trains', 'code that trained', 'script that trains', 'script that trained', 'scripts used to train', 'script used to train', 'notebook used to train', 'trained with the script', 'trained with this script', 'recipe file', 'config file used', 'reproduce this model', 'reproduce the model', 'retrain the model', 'training source'],
			zh: ['训练代码', '训练脚本', '微调代码', '微调脚本', '预训练代码', '训练配置', '复现训练', '訓練程式碼', '訓練代碼', '訓練腳本', '微調程式碼', '训练用代码', '训练流程代码', '训练与推理代码', '训练代码见', '完整训练', '复现本模型', '训练程序', '訓練程式', '重現訓練'],
			ja: ['学習コード', '訓練コード', '学習スクリプト', '学習に使用したコード', 'トレーニングコード', '学習用コード', '学習用スクリプト', '訓練スクリプト', '学習プログラム', '再現用コード'],
			ko: ['학습 코드', '훈련 코드', '학습 스크립트', '학습에 사용한 코드', '학습용 코드', '훈련 스크립트', '학습에 쓴 코드', '재현 코드'],
			fr: ['code d\'entraînement', 'script d\'entraînement', 'scripts d\'entraînement', 'code pour l\'entraînement', 'code d\'apprentissage', 'recette d\'entraînement'],
			de: ['trainingscode', 'trainingsskript', 'trainingsskripte', 'trainingscodes', 'skript für das training', 'code für das training', 'trainings-skript'],
			es: ['código de entrenamiento', 'script de entrenamiento', 'scripts de entrenamiento', 'código para entrenar', 'código usado para entrenar', 'código del entrenamiento', 'guion de entrenamiento'],
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
		{ says: 'links the code of the training', degree: 'disclosed', all: ['own.training-code', ['link', 'url']] },
		{ says: 'links code with which it was trained', degree: 'disclosed', all: ['train', 'own.code', ['link', 'url'], 'this-model'], none: ['reader', 'evaluating'] },
		{ says: 'shows the training command', degree: 'disclosed', all: ['code', 'training-code'], under: true },
		{ says: 'links code under a heading', degree: 'disclosed', all: [['link', 'url']], none: ['evaluating'], under: true },
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
