import type { Disclosure } from '../disclosure';
import { phrases } from '../phrases';

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
		/** Weights as they were at one point; what counts is which point. */
		'weights': {
			en: ['checkpoint', 'checkpoints', 'ckpt', 'ckpts', 'snapshot', 'snapshots', 'weights', 'revisions', 'model states', 'saved states', 'training states', 'the model', 'state of the network', 'state of the model', 'dump', 'dumps'],
			zh: ['检查点', '檢查點', '权重', '權重', '存档', '快照', '断点'],
			ja: ['チェックポイント', '重み', 'スナップショット'],
			ko: ['체크포인트', '가중치', '스냅샷'],
			fr: ['point* de contrôle', 'checkpoint*', 'poids', 'instantané*', 'état du réseau', 'état du modèle', 'états du réseau', 'états du modèle', 'sauvegarde*'],
			de: ['checkpoint*', 'gewichte*', 'zwischenstand', 'zwischenstände*', 'schnappsch*', 'modellstand', 'modellstände*', 'snapshots'],
			es: ['checkpoint*', 'pesos', 'punto* de control', 'instantánea*', 'estado* del modelo', 'estado* de la red'],
		},
		/** Before the end of a training, or before its last stage. */
		'midway': {
			en: ['halfway', 'half way', 'midway', 'mid training', 'half trained', 'half baked', 'partially trained', 'unfinished', 'in the middle of training', 'during training', 'throughout training', 'over the course of training', 'along the way', 'while training', 'earlier in training', 'earlier stages of training', 'early stages of training', 'training run', ...phrases(['pre', 'before', 'prior to', 'before the', 'prior to the'], ['anneal*', 'decay*', 'cooldown', 'cool down', 'learning rate decay', 'sft', 'rlhf', 'alignment']), 'from every stage', 'each stage of training', 'every stage of training'],
			zh: ['训练中途', '训练中间', '训练过程', '训练途中', '训练期间', '中途', '训练各阶段', '训练不同阶段', ...phrases(['退火', '衰减', '对齐'], ['前', '之前', '前的'], ''), '訓練中途', '訓練過程', '訓練期間'],
			ja: ['途中', '学習中の', '学習過程', '訓練過程', '学習の各段階', 'アニーリング前', '減衰前'],
			ko: ['학습 도중', '학습 중', '학습 과정', '훈련 도중', '훈련 과정', '중간', '어닐링 전'],
			fr: ['à mi parcours', 'mi entraînement', 'en cours d\'entraînement', 'pendant l\'entraînement', 'au fil de l\'entraînement', 'au cours de l\'entraînement', 'intermédiaire*', 'avant le recuit', 'avant la décroissance'],
			de: ['zur hälfte', 'halbzeit', 'während des trainings', 'im laufe des trainings', 'im verlauf des trainings', 'aus dem training', 'mitten im training', 'halb trainiert*', 'vor dem annealing', 'vor dem abklingen'],
			es: ['a mitad', 'a la mitad', 'a medio', 'durante el entrenamiento', 'a lo largo del entrenamiento', 'intermedi*', 'antes del recocido', 'antes del decaimiento'],
		},
		/** That somebody else may have them: where they lie or that they were left there. */
		'to-be-had': {
			en: ['release', 'releases', 'released', 'releasing', 'upload', 'uploaded', 'upload*', 'available', 'provide', 'provides', 'provided', 'publish', 'published', 'share', 'shared', 'leaving up', 'left up', 'open sourced', 'pushed', 'host', 'hosts', 'hosted', 'are up', 'is up', 'download*', 'as git tags', 'tags', 'tagged', 'branch', 'branches', 'revisions', 'folder', 'subfolder', 'directory', 'archive', 'you\'ll find', 'you will find', 'can be found', 'public', 'included', 'repo', 'repository', 'files tab', 'zenodo', 'collection'],
			zh: ['开源', '发布', '提供', '下载', '分支', '公开', '放在', '上传', '开放', '目录', '文件夹', '标签', '仓库', '開源', '釋出', '下載', '公開', '上傳', '資料夾', '標籤'],
			ja: ['公開', '提供', 'ダウンロード', 'ブランチ', 'アップロード', '配布', 'フォルダ', 'タグ', 'リポジトリ', '置いて'],
			ko: ['공개', '제공', '다운로드', '브랜치', '업로드', '배포', '폴더', '태그', '저장소'],
			fr: ['publi*', 'disponible*', 'fourni*', 'branche*', 'mis en ligne', 'dossier', 'répertoire', 'téléchargeable*', 'étiquette*', 'dépôt', 'on trouvera', 'se trouvent', 'partag*', 'déposé*'],
			de: ['veröffentlich*', 'verfügbar', 'bereitgestellt', 'stellen wir', 'branch', 'branches', 'hochgeladen', 'ordner', 'verzeichnis', 'tags', 'liegen', 'liegt', 'repository', 'herunterladen', 'zum download', 'beigelegt', 'zu finden'],
			es: ['public*', 'disponible*', 'proporcion*', 'rama', 'ramas', 'subid*', 'subimos', 'carpeta', 'directorio', 'etiqueta*', 'repositorio', 'descarg*', 'compart*', 'liber*'],
		},
		/** That there are no others than those from the end. */
		'only-last': {
			en: [...phrases(phrases(['only', 'just'], ['publish', 'published', 'release', 'released', 'share', 'shared', 'upload', 'uploaded', 'provide', 'keep', 'kept', 'host', 'offer', 'saved', 'save']), ['the final', 'final', 'the last', 'the finished', 'our final']), ...phrases(['only', 'just', 'nothing but', 'solely', 'only the', 'just the', 'only our', 'nothing but the', 'other than the', 'apart from the', 'except the', 'besides the'], ['final weights', 'final checkpoint', 'final checkpoints', 'last checkpoint']), ...phrases(['no', 'not', 'without', 'no other', 'don\'t have', 'not keep', 'not kept', 'not keep any', 'not save', 'not save any', 'not release', 'not publish', 'no earlier or'], ['intermediate checkpoints', 'intermediate checkpoint', 'intermediate weights', 'intermediate ones', 'earlier checkpoints', 'checkpoints from during training', 'snapshots'])],
			zh: [...phrases(['仅', '只', '仅有', '只有', '仅发布', '只发布', '仅放', '只放', '仅提供', '只提供', '仅公开', '只公开', '仅开放', '只开放', '仅保留', '只保留', '只保存', '仅保存', '只上传', '僅釋出', '只釋出', '只公開', '僅提供'], ['最终版', '最终权重', '最终模型', '最终的权重', '最后一步', '最后的权重', '最终检查点', '最後的權重', '最終權重', '最終版', '训练结束', '最后一个检查点'], ''), ...phrases(['没有', '不提供', '未保留', '未提供', '不公开', '未发布', '未保存', '没有保留', '没有保存', '沒有', '未釋出'], ['中间检查点', '中间权重', '中间的检查点', '训练中间', '中间存档', '中間檢查點', '中間權重', '过程检查点'], '')],
			ja: [...phrases(['最終', '最終的な', '学習終了時の', '最後の'], ['重みのみ', 'チェックポイントのみ', 'モデルのみ', '重みだけ', 'チェックポイントだけ', 'モデルだけ', '版のみ', '版だけ'], '')],
			ko: [...phrases(['최종', '마지막'], ['가중치만', '체크포인트만', '모델만', '버전만'])],
			fr: phrases(['seuls les', 'seul le', 'uniquement les', 'uniquement le', 'que les', 'que le'], ['poids finaux', 'dernier checkpoint', 'checkpoint final', 'point de contrôle final']),
			de: phrases(['nur die', 'nur der', 'nur das', 'ausschließlich die', 'ausschließlich der', 'lediglich die', 'nur den', 'ausschließlich das'], ['endgültigen gewichte', 'finalen gewichte', 'letzte checkpoint', 'letzten checkpoint', 'finale checkpoint', 'finalen checkpoint']),
			es: phrases(['solo los', 'solo el', 'sólo los', 'sólo el', 'únicamente los', 'únicamente el', 'solo se publican los', 'solo publicamos los', 'solamente los'], ['pesos finales', 'último checkpoint', 'checkpoint final', 'último punto de control']),
		},
		/** A service that draws curves is called so. */
		'logs': { en: ['weights and biases', 'weights & biases', 'wandb'] },
		/** What readers do with a training of their own. */
		'own-run': { en: ['your own', 'your training', 'your run', 'output_dir', 'save_steps', '--save', 'will be saved', 'are saved to', 'saves', 'save the', 'output folder', 'output directory', 'resume'], zh: ['将保存', '会保存', '自己的'], ja: ['保存されます'], ko: ['저장됩니다'], fr: ['sera enregistré*', 'seront enregistré*'], de: ['werden gespeichert', 'wird gespeichert'], es: ['se guardará*', 'se guardan en'] },
		/** Where a name tells one of several. */
		'scheme': {
			en: ['revision', 'revisions', 'branch', 'branches', 'tag', 'tags', 'checkpoints at', 'checkpoints each'],
			zh: ['分支', '标签', '修订', '標籤'],
			ja: ['ブランチ', 'リビジョン', 'タグ'],
			ko: ['브랜치', '리비전', '태그'],
			fr: ['branche*', 'révision*', 'étiquette*'],
			de: ['branch*', 'revision*', 'zweig*'],
			es: ['rama', 'ramas', 'revisión', 'revisiones', 'etiqueta*'],
		},
		'not-kept': {
			en: phrases(['not', 'weren\'t', 'wasn\'t', 'didn\'t', 'no longer', 'never'], ['kept', 'saved', 'keep', 'save', 'stored', 'retained', 'exist', 'available', 'provided', 'included', 'uploaded']),
			zh: ['没有保留', '未保留', '没有保存', '未保存', '不提供', '未提供', '已删除', '没有留'],
			ja: ['保存していません', '残していません', '提供していません', 'ありません'],
			ko: ['보관하지 않', '저장하지 않', '제공하지 않', '없습니다', '남기지 않'],
			fr: ['pas été conservé*', 'pas conservé*', 'pas été gardé*', 'pas disponible*', 'pas fourni*'],
			de: ['nicht aufgehoben', 'nicht gespeichert', 'nicht aufbewahrt', 'nicht verfügbar', 'keine zwischenstände', 'keine zwischen-checkpoints', 'nicht bereitgestellt'],
			es: ['no se guardaron', 'no se conserv*', 'no guardamos', 'no conservamos', 'no están disponibles'],
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
		{ says: 'offers intermediate checkpoints', degree: 'disclosed', all: ['own.weights', 'points-of-training', ['own.to-be-had', 'link', 'url']], none: ['own.own-run', 'own.logs', 'evaluating'] },
		{ says: 'offers intermediate checkpoints', degree: 'disclosed', all: ['own.weights', 'own.midway', 'own.to-be-had'], none: ['own.own-run', 'own.logs', 'evaluating', 'base-model', 'promise'] },
		{ says: 'names the revisions of a training', degree: 'disclosed', all: ['step-revision'], none: ['others-repository', 'base-model'] },
		{ says: 'names the revisions of a training', degree: 'disclosed', all: ['step-file'] },
		{ says: 'names the revisions of a training', degree: 'disclosed', all: ['step-name', ['own.scheme', 'points-of-training', 'own.midway']], none: ['own.own-run'] },
		{ says: 'says that only final weights are there', degree: 'disclosed', all: ['own.only-last'], none: ['evaluating'] },
		{ says: 'says that only final weights are there', degree: 'disclosed', all: [['own.intermediate', 'own.midway'], 'own.weights', ['withhold', 'own.not-kept']], none: ['base-model'] },
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
