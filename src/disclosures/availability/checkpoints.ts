import type { Disclosure } from '../disclosure';

export const availabilityCheckpoints: Disclosure = {
	id: 'availability/checkpoints',
	title: 'Intermediate checkpoints',
	why: 'Studies of learning dynamics, memorisation and forgetting need the steps in between, and nobody else can make them again. Even a sentence that only final weights exist saves a search through all branches.',
	counts: 'A link, a branch or revision scheme, or a list of checkpoints from during training; or that only final weights are released.',
	severity: 'hint',
	profile: 'optional',
	headings: {
		en: ['intermediate checkpoints', 'intermediate checkpoint', 'training checkpoints', 'intermediate model checkpoints', 'checkpoint revisions', 'checkpoint branches', 'pretraining checkpoints', 'accessing intermediate checkpoints', 'revisions and checkpoints', 'stage checkpoints'],
		zh: ['中间检查点', '中间存档', '模型中间存档下载', '训练检查点', '中间权重', '检查点列表', '中間檢查點', '訓練檢查點', '中間權重'],
		ja: ['中間チェックポイント', '学習途中のチェックポイント'],
		ko: ['중간 체크포인트', '학습 체크포인트'],
		fr: ['points de contrôle intermédiaires', 'checkpoints intermédiaires'],
		de: ['zwischen-checkpoints', 'zwischenstände', 'trainings-checkpoints'],
		es: ['puntos de control intermedios', 'checkpoints intermedios'],
	},
	terms: {
		'intermediate': {
			en: ['intermediate checkpoint', 'intermediate checkpoints', 'intermediate training checkpoint', 'intermediate training checkpoints', 'intermediate model checkpoints', 'intermediate weights', 'training checkpoints', 'checkpoints every', 'checkpoint every', 'checkpoints saved', 'checkpoints throughout', 'checkpoints during training', 'optimizer states', 'all checkpoints', 'checkpoint from the middle', 'checkpoints from the middle', 'checkpoints from different', 'checkpoints at different', 'earlier checkpoints', 'partial checkpoints', 'checkpoints at step*', 'checkpoint at step*', 'checkpoints along', 'checkpoints over the course', 'every checkpoint', 'checkpoints from training', 'training snapshots', 'intermediate snapshots', 'training trajectory', 'checkpoints of the training'],
			zh: ['中间检查点', '中间存档', '中间训练检查点', '训练中间', '优化器状态', '中間檢查點', '訓練檢查點', '優化器狀態', '训练过程中的检查点', '训练过程的检查点', '不同步数的', '各阶段的检查点', '过程检查点', '中間權重'],
			ja: ['中間チェックポイント', '途中のチェックポイント', '学習途中', '中間重み', '学習過程のチェックポイント', '訓練途中'],
			ko: ['중간 체크포인트', '학습 중간', '학습 과정의 체크포인트', '중간 가중치', '단계별 체크포인트'],
			fr: ['points de contrôle intermédiaires', 'checkpoints intermédiaires', 'poids intermédiaires', 'points de sauvegarde'],
			de: ['zwischen-checkpoints', 'zwischenstände', 'zwischengewichte', 'zwischen-checkpoint', 'zwischencheckpoints', 'checkpoints aus dem training'],
			es: ['puntos de control intermedios', 'checkpoints intermedios', 'pesos intermedios', 'puntos intermedios', 'checkpoints del entrenamiento'],
		},
		'given': {
			en: ['release', 'released', 'available', 'provide', 'open-source', 'open-sourced', 'publish', 'published', 'download', 'revision', 'branch', 'branches', 'link', 'spanning', 'only final', 'only the final', 'load', 'loaded', 'with revision', 'tag', 'tags', 'hosted', 'kept', 'found', 'every'],
			zh: ['开源', '发布', '提供', '下载', '分支', '仅', '公开', '開源', '釋出', '下載', '公開', '加载', '载入', '每'],
			ja: ['公開', '提供', 'ダウンロード', 'ブランチ', '読み込'],
			ko: ['공개', '제공', '다운로드', '브랜치', '불러'],
			fr: ['publiés', 'disponibles', 'fournis', 'branche', 'charger', 'disponible'],
			de: ['veröffentlicht', 'verfügbar', 'bereitgestellt', 'branch', 'laden', 'liegen'],
			es: ['publicados', 'disponibles', 'proporcionados', 'rama', 'cargar', 'publican'],
		},
	},
	evidence: [
		{ says: 'offers intermediate checkpoints', degree: 'disclosed', all: ['own.intermediate', ['own.given', 'link', 'url']], none: ['reader'] },
		{ says: 'links checkpoints under a heading', degree: 'disclosed', all: [['link', 'url', 'own.given', 'own.intermediate']], under: true },
	],
	section: 'evidence',
	template: {
		parent: { en: 'More Information', zh: '更多信息' },
		heading: { en: 'Intermediate Checkpoints', zh: '中间检查点' },
		body: {
			en: '<!-- Which steps are saved, how their branches are named; or that only final weights exist. -->\n\n- **Steps or tokens saved:** [More Information Needed]\n- **Where and how to load them:** [More Information Needed]\n- **Optimizer states:** [More Information Needed]\n',
			zh: '<!-- 保存了哪些步数、分支如何命名；若仅有最终权重也请写明。 -->\n\n- **保存的步数或 token 数：** [待补充]\n- **位置与加载方式：** [待补充]\n- **优化器状态：** [待补充]\n',
		},
	},
	references: [{ framework: 'mof', item: 'Model parameters (Intermediate) (Class I); Model metadata (Class I, optional)' }],
};
