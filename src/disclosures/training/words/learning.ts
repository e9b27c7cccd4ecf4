import type { Terms } from '../../disclosure';
import { SEE_ZH, phrases } from '../../phrases';

const FEW = ['2', '3', '4', '5', '6', 'two', 'three', 'four', 'five', 'six', 'several', 'multiple', 'consecutive', 'successive'];

/** That the training had parts, one after the other. */
export const inStages: Terms = {
	en: [...phrases(FEW, ['stages', 'phases', 'rounds', 'consecutive stages', 'successive stages']), 'stage by stage', 'phase by phase', 'step by step from', ...phrases(FEW.slice(0, 10), ['stage', 'phase'], '-')],
	zh: [...phrases(['二', '两', '三', '四', '五', '多', '几', '兩', '2', '3', '4'], ['个阶段', '阶段', '個階段', '階段', '步走'], '-'), '分阶段'],
	ja: [...phrases(['二', '三', '四', '2', '3', '4', '二つの', '三つの', '四つの', '2つの', '3つの', '4つの', '複数の'], ['段階', 'フェーズ', 'ステージ'], '-'), '段階に分'],
	ko: [...phrases(['두', '세', '네', '여러', '2', '3', '4'], ['단계', '개 단계', '개의 단계', '차례'], '-')],
	fr: phrases(['deux', 'trois', 'quatre', 'plusieurs', '2', '3', '4'], ['phases', 'étapes', 'temps', 'stades']),
	de: phrases(['zwei', 'drei', 'vier', 'mehreren', 'mehrere', '2', '3', '4'], ['phasen', 'stufen', 'etappen', 'schritten', 'abschnitten', 'stadien']),
	es: phrases(['dos', 'tres', 'cuatro', 'varias', '2', '3', '4'], ['fases', 'etapas']),
};

/** How such a course is told. */
export const unfolds: Terms = {
	en: ['proceeds', 'proceeded', 'runs in', 'ran in', 'progresses', 'progressed', 'happened', 'takes place', 'took place', 'is split', 'was split', 'is divided', 'was divided', 'is organised', 'is organized', 'was organised', 'was organized', 'is done in', 'was done in', 'comes in', 'goes through', 'went through', 'has', 'had', 'consists', 'consisted', 'comprises', 'comprised', 'spans', 'spanned', 'covers', 'covered', 'falls into', 'is staged', 'was staged'],
	zh: ['分', '共', '经历', '經歷', '历经', '包含', '走'],
	ja: ['分け', '分か', '行', 'からな', '進め', '経'],
	ko: ['나누', '나뉘', '나눠', '진행', '거쳤', '거쳐', '이루어', '구성'],
	fr: ['se déroule', 's\'est déroulé', 'comporte', 'comprend', 'se fait', 's\'est fait', 'compte', 'se compose', 'divisé*', 'découpé*'],
	de: ['verläuft', 'verlief', 'erfolgt*', 'besteht', 'bestand', 'gliedert', 'umfasst*', 'fand', 'findet', 'läuft', 'lief'],
	es: ['consta', 'constó', 'se divide', 'se dividió', 'se desarrolla', 'se desarrolló', 'comprende', 'tuvo', 'tiene', 'transcurrió', 'se hizo'],
};

/** What came first ... */
export const atFirst: Terms = {
	en: ['first', 'at first', 'initially', 'to begin with', 'start out', 'starts out', 'started out', 'started with', 'start with', 'starts with', 'begins with', 'began with'],
	zh: ['先', '首先', '起初', '最初', '一开始', '一開始'],
	ja: ['まず', '最初に', 'はじめに', '初めに'],
	ko: ['먼저', '우선', '처음에'],
	fr: ['d\'abord', 'dans un premier temps', 'au début', 'en premier'],
	de: ['zuerst', 'zunächst', 'anfangs', 'erst'],
	es: ['primero', 'en primer lugar', 'al principio', 'inicialmente'],
};

/** ... and what after it. */
export const afterwards: Terms = {
	en: ['after which', 'thereafter', 'next', 'followed', 'later on', 'at the end', 'then', 'afterwards', 'afterward', 'later', 'after that', 'subsequently', 'followed by', 'second', 'switch to', 'switched to', 'moved on to', 'finish', 'finally'],
	zh: ['后再', '最终再', '而后', '稍后', '而後', '再', '然后', '随后', '之后', '接着', '然後', '隨後', '之後', '接著', '后来', '最后', '最後'],
	ja: ['あとで', '後で', '後から', 'それから', 'その後', '次に', '次いで', '続いて', 'のちに', 'さらに', 'そのあと', '最後に'],
	ko: ['나중에', '그다음', '그 후', '뒤이어', '그러고', '마지막에', '다음', '이후', '그 뒤', '한 뒤', '한 후', '이어서', '이어', '마지막으로'],
	fr: ['plus tard', 'par la suite', 'enfin', 'puis', 'ensuite', 'après', 'dans un second temps'],
	de: ['hinterher', 'im anschluss', 'am ende', 'schließlich', 'dann', 'danach', 'anschließend*', 'später', 'daraufhin', 'zuletzt'],
	es: ['posteriormente', 'al final', 'por último', 'más adelante', 'luego', 'después', 'a continuación', 'más tarde', 'finalmente'],
};

/** What networks do while they are trained, told of them as of pupils. */
export const learned: Terms = {
	en: ['learned', 'learnt', 'learns', 'was taught', 'were taught', 'practised', 'practiced'],
	ja: ['学習', '学ばせ', '学んだ', '学びました'],
	ko: ['학습', '배웠'],
	zh: ['学习了', '训练', '学的', '训', '练成', '练出', '练就'],
	fr: ['appris', 'apprend', 'entraîné*'],
	de: ['lernt', 'lernte*', 'gelernt'],
	es: ['aprendió', 'aprende', 'aprendieron', 'ha aprendido'],
};

/** Taken away from the input ... */
export const hidden: Terms = {
	en: ['masked', 'masks', 'mask', 'masking', 'hidden', 'hide', 'hides', 'hid', 'hiding', 'blanked', 'blanked out', 'corrupted', 'corrupt', 'covered up', 'occluded', 'obscured', 'erased'],
	zh: ['遮住', '遮蔽', '遮掉', '遮盖', '遮挡', '掩盖', '掩掉', '掩码', '屏蔽', '盖住', '挖空', '遮罩', '随机替换', '隐藏'],
	ja: ['隠し', '隠した', '隠され', '隠す', 'マスクし', 'マスクされ', 'マスクした', '伏せ'],
	ko: ['가리', '가린', '가렸', '마스킹', '마스크', '숨기', '숨긴', '지우고'],
	fr: ['masqu*', 'caché*', 'cachons', 'occult*'],
	de: ['maskier*', 'verdeckt*', 'verdecken', 'versteckt*', 'ausgeblendet*', 'verborgen*'],
	es: ['ocult*', 'enmascar*', 'tapamos', 'tapad*', 'mascarad*'],
};

/** And what the network had to do with it. */
export const restores: Terms = {
	en: ['to reconstruct', 'reconstructing', 'reconstructs', 'to predict', 'predicting', 'to guess', 'guessing', 'to fill in', 'filling in', 'fill in', 'to restore', 'restoring', 'to recover', 'recovering', 'to repaint', 'to put back', 'inpaint', 'to rebuild', 'rebuilding', 'complete'],
	zh: ['还原', '重建', '复原', '恢复', '猜出', '猜测', '补全', '填回', '补回', '預測', '预测被', '還原', '重構', '重构'],
	ja: ['復元', '再構成', '当て', '補う', '補完', '埋め', '予測させ', '言い当て'],
	ko: ['복원', '재구성', '맞히', '맞추', '채우', '메우', '예측하게', '예측하도록'],
	fr: ['reconstruire', 'reconstruit', 'deviner', 'restaurer', 'retrouver', 'compléter', 'prédire'],
	de: ['rekonstruieren', 'wiederherstellen', 'wiederherzustellen', 'zu erraten', 'erraten', 'ergänzen', 'vorherzusagen', 'vorhersagen', 'auffüllen'],
	es: ['reconstruir', 'adivinar', 'restaurar', 'recuperar', 'completar', 'rellenar', 'predecir'],
};

/** ... of the pieces that it is read in. */
export const pieces: Terms = {
	en: ['token', 'tokens', 'words', 'subwords', 'patches', 'residues', 'amino acids', 'nucleotides', 'bases', 'frames', 'characters', 'spans', 'pixels', 'of the input', 'of each input', 'of the image', 'of every image', 'of each image', 'time steps', 'time points', 'atoms', 'positions', 'cells', 'tubes'],
	zh: ['字', '词', 'token', '词元', '图块', '残基', '碱基', '帧', '像素', '字符', '輸入', '输入'],
	ja: ['トークン', '単語', '入力', 'パッチ', '文字', '残基', '塩基', 'フレーム', '画素'],
	ko: ['토큰', '단어', '입력', '패치', '글자', '잔기', '염기', '프레임', '픽셀'],
	fr: ['jeton*', 'token*', 'mots', 'patchs', 'résidus', 'trames', 'pixels'],
	de: ['token*', 'wörter*', 'patches', 'reste', 'bildausschnitte*', 'zeichen', 'pixel*', 'aminosäuren'],
	es: ['token*', 'palabras', 'parches', 'residuos', 'píxeles', 'caracteres'],
};

/** A part of a whole, in words. */
export const share: Terms = {
	en: ['half of', 'a third of', 'one third of', 'a quarter of', 'one quarter of', 'three quarters of', 'two thirds of', 'a fifth of', 'one fifth of', 'a tenth of', 'one in', 'every tenth', 'every fifth', 'every other'],
	zh: ['一半', '分之一', '分之二', '分之三', '成的'],
	ja: ['半分', '分の一', '分の1', '割'],
	ko: ['절반', '분의 일', '분의 1', '할을'],
	fr: ['la moitié', 'un tiers', 'un quart', 'un dixième'],
	de: ['die hälfte', 'hälfte der', 'ein drittel', 'ein viertel', 'ein zehntel'],
	es: ['la mitad', 'un tercio', 'una cuarta parte', 'una décima parte'],
};

/** Made one number of many ... */
export const averaging: Terms = {
	en: ['average', 'averages', 'averaged', 'averaging', 'mean of', 'moving average', '=EMA'],
	zh: ['平均', '均值', '滑动平均'],
	ja: ['平均'],
	ko: ['평균'],
	fr: ['moyenne', 'moyenné*', 'moyennant'],
	de: ['mittelwert', 'gemittelt*', 'durchschnitt', 'mittel der'],
	es: ['promedio', 'promedi*', 'media de', 'media móvil'],
};

/** ... of what a run leaves behind. */
export const runStates: Terms = {
	en: ['checkpoints', 'snapshots', 'final weights', 'the weights', 'its weights', 'these weights', 'weights are', 'weights were', 'last updates', 'training steps', 'optimizer steps', 'of the iterates'],
	zh: ['检查点', '權重', '权重', '檢查點', '快照'],
	ja: ['チェックポイント', '重み', 'スナップショット'],
	ko: ['체크포인트', '가중치', '스냅샷'],
	fr: ['points de contrôle', 'checkpoints', 'les poids', 'poids finaux', 'des poids'],
	de: ['gewichte', 'gewichten', 'zwischenstände*', 'checkpoints', 'schnappschüsse'],
	es: ['puntos de control', 'los pesos', 'de pesos', 'pesos finales', 'checkpoints'],
};

/** Every part of a network, none held back. */
export const everyPart: Terms = {
	en: [...phrases(['all', 'all the', 'all of the', 'all its', 'every', 'all model'], ['layers', 'layer', 'weights', 'weight', 'parameters', 'parameter', 'blocks']), ...phrases(['whole', 'entire', 'full', 'complete'], ['network', 'model', 'backbone', 'encoder', 'decoder']), 'both towers', 'both encoders', 'jointly with', 'jointly', 'end to end', 'all together'],
	zh: ['所有参数', '全部参数', '所有层', '全部层', '所有权重', '全部权重', '整个网络', '整个模型', '全部放开', '端到端', '联合', '所有參數', '全部參數'],
	ja: ['全パラメータ', 'すべてのパラメータ', '全ての層', 'すべての層', '全層', 'ネットワーク全体', 'モデル全体', '一緒に'],
	ko: ['모든 파라미터', '전체 파라미터', '모든 층', '모든 레이어', '네트워크 전체', '모델 전체', '함께'],
	fr: ['tous les poids', 'toutes les couches', 'tous les paramètres', 'tout le réseau', 'de bout en bout', 'conjointement'],
	de: ['alle gewichte', 'alle schichten', 'alle parameter', 'aller schichten', 'aller gewichte', 'das ganze netz', 'das gesamte netz', 'ende zu ende', 'gemeinsam'],
	es: ['todos los pesos', 'todas las capas', 'todos los parámetros', 'toda la red', 'de extremo a extremo', 'conjuntamente'],
};

/** Was changed by the run. */
export const updated: Terms = {
	en: ['updated', 'were updated', 'is updated', 'we update', 'we fine-tune', 'we fine-tuned', 'we train', 'we trained', 'i trained', 'i fine-tuned', 'was fine-tuned', 'were fine-tuned', 'was trained', 'were trained', 'are trained', 'is trained', 'being trained', 'are fine-tuned', 'is fine-tuned', 'unfrozen', 'unfroze', 'opened up', 'were learned', 'trainable', 'receive gradients'],
	zh: ['更新', '放开', '参与训练', '参与更新', '进行训练', '进行微调', '都训', '训练了', '微调了'],
	ja: ['更新し', '更新され', '学習した', '学習しました', '学習し', '調整した', '調整しました'],
	ko: ['업데이트했', '업데이트하', '갱신', '학습했', '학습하', '학습시', '미세조정했'],
	fr: ['mis* à jour', 'entraîné*', 'affiné*', 'nous avons ajusté'],
	de: ['aktualisiert', 'trainiert*', 'feinjustiert', 'angepasst', 'freigegeben'],
	es: ['actualiz*', 'se entrenaron', 'entrenamos', 'se ajustaron', 'ajustamos', 'entrenad*'],
};

/** By how much more or less, in words. */
export const timesAsMuch: Terms = {
	en: [...phrases(['two', 'three', 'four', 'five', 'ten', 'twenty', 'hundred', '2', '3', '5', '10', '20', '100'], ['times', 'fold'], ' '), '2x', '5x', '10x', '100x', '10×', 'twice', 'halved', 'doubled', 'doubling', 'by ten', 'by half', 'by a factor', 'tenth of', 'half the', 'an order of magnitude'],
	zh: ['倍', '减半', '十分之一', '一半', '減半'],
	ja: ['倍', '半分', '10分の1', '十分の一'],
	ko: ['배', '절반', '10분의 1'],
	fr: ['fois plus', 'fois moins', 'divisé* par', 'multiplié* par', 'dix fois', 'doublé'],
	de: ['mal so', 'fache', 'fachen', 'halbiert', 'verdoppelt', 'zehntel', 'zehnfach*'],
	es: ['veces mayor', 'veces menor', 'veces más', 'diez veces', 'dividió', 'duplic*', 'a la mitad'],
};

/** What keeps a run in bounds; beside numbers or each other they are a configuration. */
export const restraint: Terms = {
	en: ['weight decay', 'weight_decay', 'gradient clipping', 'gradients were clipped', 'gradient norm', 'gradients clipped', 'clipped at', 'clipped to', 'dropout', 'drop path', 'stochastic depth', 'label smoothing', 'gradient penalty', 'spectral norm*', 'r1 regulari*', 'regularisation with', 'regularization with', 'l2 regulari*', 'l1 regulari*', 'early stopping', 'warm-up', 'warmup*'],
	zh: ['权重衰减', '梯度裁剪', '标签平滑', '丢弃率', '權重衰減', '预热', '早停', '正则'],
	ja: ['重み減衰', 'クリッピング', 'ドロップアウト', 'ラベル平滑化', 'ウォームアップ', '正則化'],
	ko: ['가중치 감쇠', '클리핑', '드롭아웃', '라벨 스무딩', '레이블 스무딩', '워밍업', '정규화'],
	fr: ['décroissance des poids', 'décroissement des poids', 'écrêtage', 'abandon', 'lissage', 'échauffement', 'régularisation', 'weight decay', 'dropout'],
	de: ['gewichtsabfall', 'gewichtszerfall', 'weight decay', 'gekappt', 'gradientenbegrenzung', 'dropout', 'aufwärm*', 'regularisierung', 'beschnitten'],
	es: ['decaimiento de pesos', 'decaimiento de los pesos', 'decaimiento del peso', 'recorte de gradiente*', 'abandono', 'calentamiento', 'regularización', 'dropout'],
};

/** Where the random numbers of a run begin, and the other settings that one tells beside it. */
export const seed: Terms = {
	en: ['seed', 'seeds', 'random_state'],
	zh: ['随机种子', '种子', '隨機種子'],
	ja: ['シード', '乱数'],
	ko: ['시드'],
	fr: ['graine'],
	de: ['startwert', 'zufallsstartwert', 'zufallskeim', 'seed'],
	es: ['semilla'],
};

/** What a batch is made of, and how its size changed. */
export const composes: Terms = {
	en: ['ramped up', 'ramped', 'raised from', 'increased from', 'grew from', 'grows from', 'was raised', 'was increased', 'was doubled', 'warmed up from', 'holds', 'held', 'contains', 'contained', 'drawn', 'balanced', 'mixes', 'mixed', 'pairs', 'triplets', 'negatives', 'speakers', 'utterances', 'episodes', 'trajectories', 'sampled'],
	zh: ['提升到', '提升至', '增加到', '增至', '逐步', '包含', '由', '含有', '对样本', '负例', '从'],
	ja: ['増や', '増加', '含', '構成', 'ペア', '組'],
	ko: ['늘렸', '늘려', '증가', '포함', '구성', '쌍'],
	fr: ['passée de', 'porté*', 'augmenté*', 'contient', 'paires'],
	de: ['erhöht', 'gesteigert', 'enthält', 'enthielt', 'paare*', 'besteht aus'],
	es: ['aumentó', 'subió', 'contiene', 'contenía', 'pares'],
};

/** What a network was shown, told of what it took in. */
export const tookIn: Terms = {
	en: ['passed through', 'went through', 'gone through', 'went past', 'saw', 'sees', 'seen', 'was exposed to', 'were exposed to', 'was shown', 'was fed', 'has read', 'played', 'practised on', 'practiced on', 'watched', 'took in', 'consumed'],
	zh: ['过了', '看了', '看过', '见过', '见了', '读了', '读过', '下了', '玩了', '学了', '吃了', '消化了', '處理了'],
	ja: ['見せ', '見た', '読ませ', '処理し', '学んだ', '遊ん', '対局し', 'プレイし'],
	ko: ['봤', '보았', '읽었', '처리했', '두었', '뒀', '플레이했'],
	fr: ['a vu', 'ont vu', 'a parcouru', 'a traversé', 'ont traversé', 'a joué', 'a lu', 'ont défilé'],
	de: ['gesehen', 'sah', 'durchlief*', 'durchlaufen', 'gelesen', 'gespielt', 'spielte'],
	es: ['vio', 'ha visto', 'han visto', 'pasaron por', 'recorrió', 'jugó', 'leyó', 'ha leído'],
};

/** In what that is counted. */
export const helpings: Terms = {
	en: ['tokens', 'pixels', 'patches', 'images', 'pictures', 'photos', 'frames', 'samples', 'examples', 'pairs', 'games', 'matches', 'episodes', 'transitions', 'sentences', 'clips', 'molecules', 'structures', 'sequences', 'documents', 'residues', 'base pairs', 'events', ...phrases(['each', 'every'], ['picture', 'image', 'photo', 'sample', 'example', 'sentence', 'clip', 'document', 'molecule', 'recording'])],
	zh: ['token', '词元', '张图', '图片', '样本', '盘棋', '局', '帧', '句', '对数据', '个字'],
	ja: ['トークン', '枚', 'サンプル', '局', 'フレーム', '文', 'ゲーム'],
	ko: ['토큰', '장', '샘플', '판', '프레임', '문장', '게임'],
	fr: ['jetons', 'tokens', 'images', 'exemples', 'parties', 'paires', 'phrases'],
	de: ['token*', 'bilder*', 'beispiele*', 'partien', 'paare*', 'sätze*', 'spiele*'],
	es: ['tokens', 'imágenes', 'ejemplos', 'partidas', 'pares', 'frases'],
};

/** More of it than any one request has. */
export const magnitude: Terms = {
	en: ['million', 'millions', 'billion', 'billions', 'trillion', 'trillions', 'hundred thousand', 'times over', 'times each', 'each', 'every'],
	zh: ['百万', '千万', '亿', '万', '億', '萬', '每个', '每张', '每条'],
	ja: ['億', '兆', '万'],
	ko: ['억', '조', '만'],
	fr: ['million*', 'milliard*', 'chaque'],
	de: ['million*', 'milliarde*', 'billion*', 'jedes', 'jeden'],
	es: ['millon*', 'millón', 'billon*', 'cada'],
};

/** How settings are looked for. */
export const searching: Terms = {
	en: ['grid search', 'gridsearchcv', 'halvinggridsearchcv', 'random search', 'randomized search', 'randomised search', 'randomizedsearchcv', 'successive halving', 'keras tuner', 'bayesian', 'optuna', 'hyperopt', 'ray tune', 'sweep', 'sweeps', 'hyperband', 'population-based', 'search over', 'hyperparameter search', 'search space'],
	zh: ['网格搜索', '随机搜索', '贝叶斯', 'optuna', '搜索', '網格搜尋', '貝葉斯'],
	ja: ['グリッドサーチ', 'ランダムサーチ', 'ベイズ', 'optuna', '探索'],
	ko: ['그리드 서치', '랜덤 서치', '베이지안', 'optuna', '탐색'],
	fr: ['recherche par grille', 'recherche aléatoire', 'recherche bayésienne', 'bayésien*', 'optuna'],
	de: ['rastersuche', 'gittersuche', 'zufallssuche', 'bayes*', 'optuna'],
	es: ['búsqueda', 'bayesian*', 'optuna'],
};

/** The settings that a run is given. */
export const settings: Terms = {
	en: ['hyperparameter*', 'hyper-parameter*', 'learning rate', 'training settings', 'tree depth', 'number of trees'],
	zh: ['超参', '学习率', '超參', '调参', '調參'],
	ja: ['ハイパーパラメータ', '学習率'],
	ko: ['하이퍼파라미터', '학습률'],
	fr: ['hyperparamètre*', 'hyper-paramètre*', 'taux d\'apprentissage'],
	de: ['hyperparameter*', 'lernrate*'],
	es: ['hiperparámetro*', 'tasa de aprendizaje'],
};

/** The larger network that a smaller one learns from ... */
export const teacher: Terms = {
	en: [...phrases(['bigger', 'larger', 'big', 'large', 'stronger', 'frontier', 'parent', 'mentor', 'master'], ['model', 'network', 'net', 'sibling', 'brother', 'sister']), 'teacher', 'teachers', 'teacher\'s'],
	zh: [...phrases(['大', '更大的', '更强的', '较大的', '大的'], ['模型的输出', '模型的概率', '模型的 logits', '模型输出的', '模型给出的', '模型的软标签', '模型的答案'], ''), '师傅模型', '导师模型', '教师', '老师模型', '教師'],
	ja: ['大きなモデル', '大きいモデル', '大型モデル', '先生モデル', '先生役', '親モデル', 'お手本のモデル', '教師モデル', '教師は', '教師の', 'ティーチャー'],
	ko: ['큰 모델', '더 큰 모델', '대형 모델', '선생 모델', '스승 모델', '부모 모델', '교사 모델', '교사', '티처'],
	fr: ['modèle maître', 'grand modèle', 'gros modèle', 'plus gros', 'plus grand', 'modèle parent', 'maître', 'enseignant*', 'professeur'],
	de: ['größeren modell*', 'größere modell', 'großen modell*', 'große modell', 'stärkeren modell*', 'lehrmodell*', 'elternmodell*', 'lehrermodell*', 'lehrer*', 'teacher*'],
	es: ['modelo grande', 'modelo mayor', 'modelo más grande', 'red grande', 'red mayor', 'modelo tutor', 'modelo maestro', 'profesor', 'maestro', 'modelo docente'],
};

/** ... and what of it is copied. */
export const taught: Terms = {
	en: ['logits', 'soft labels', 'soft targets', 'output distribution*', 'outputs of', 'hidden states', 'pseudo-label*', 'mimic*', 'imitat*', 'to match', 'matches the', 'reproduce*', 'student'],
	zh: ['学生', '输出分布', '软标签', 'logits', '模仿', '拟合', '伪标签', '學生'],
	ja: ['生徒', '出力分布', 'ソフトラベル', 'ロジット', '模倣', '真似'],
	ko: ['학생', '출력 분포', '소프트 라벨', '로짓', '모방', '따라'],
	fr: ['élève', 'logits', 'sorties', 'imite*', 'reproduire'],
	de: ['schüler*', 'logits', 'ausgaben', 'nachahm*', 'imitier*'],
	es: ['alumno', 'estudiante', 'logits', 'salidas', 'imita*', 'reproduc*'],
};

/** Teachers and pupils of flesh and blood. */
export const school: Terms = {
	en: ['school*', 'classroom*', 'lesson*', 'homework', 'exam', 'exams', 'teachers', 'teachers and', 'students', 'course*', 'curricula', 'education*', 'pupils', 'university', 'tutor*'],
	zh: ['学校', '课堂', '作业', '课程', '教育', '高校', '老师们', '考试'],
	ja: ['学校', '授業', '宿題', '教育', '試験'],
	ko: ['학교', '수업', '숙제', '교육', '시험'],
	fr: ['école*', 'classe', 'cours', 'devoirs', 'éducati*'],
	de: ['schule*', 'unterricht*', 'hausaufgaben', 'bildung', 'kurs*'],
	es: ['escuela*', 'clase', 'curso*', 'deberes', 'educa*'],
};

/** Made as small, or as large, as could be ... */
export const minimised: Terms = {
	en: ['minimis*', 'minimiz*', 'maximis*', 'maximiz*', 'we optimise', 'we optimize', 'optimised a', 'optimized a', 'optimises', 'optimizes', 'was optimised', 'was optimized', 'was penalised', 'was penalized', 'penalised by', 'penalized by'],
	zh: ['最小化', '最大化'],
	ja: ['最小化', '最大化'],
	ko: ['최소화', '최대화'],
	fr: ['minimis*', 'maximis*'],
	de: ['minimier*', 'maximier*'],
	es: ['minimiz*', 'maximiz*'],
};

/** ... by what a network is driven. */
export const driver: Terms = {
	en: ['squared error', 'absolute error', 'mse', 'l1', 'l2', 'likelihood', 'log-likelihood', 'divergence', 'cross-entropy', 'cross entropy', 'loss', 'losses', 'perceptual', 'expected reward', 'the reward', 'energy distance', 'negative log', 'margin', 'elbo', 'perplexity of the'],
	zh: ['均方误差', '平方误差', '绝对误差', '似然', '散度', '交叉熵', '损失', '奖励', '回报', '均方誤差', '損失'],
	ja: ['二乗誤差', '絶対誤差', '尤度', 'ダイバージェンス', '損失', 'エントロピー', '報酬'],
	ko: ['제곱 오차', '절대 오차', '우도', '발산', '손실', '엔트로피', '보상'],
	fr: ['erreur quadratique', 'erreur absolue', 'vraisemblance', 'divergence', 'perte', 'entropie', 'récompense'],
	de: ['quadratische* fehler', 'fehlerquadrat*', 'likelihood', 'divergenz', 'verlust', 'entropie', 'belohnung'],
	es: ['error cuadrático', 'error absoluto', 'verosimilitud', 'divergencia', 'pérdida', 'entropía', 'recompensa'],
};

/** What came of a run. */
export const yields: Terms = {
	en: ['gave', 'gives', 'yielded', 'yields', 'produced', 'produces', 'resulted in', 'results in', 'led to', 'turned', 'made', 'brought about'],
	zh: ['得到', '得出', '产出', '产生', '產生'],
	ja: ['得られ', '得た', '得て', '生まれ'],
	ko: ['얻었', '얻은', '나왔', '만들'],
	fr: ['a donné', 'donne', 'a produit', 'a abouti'],
	de: ['ergab', 'ergibt', 'lieferte', 'führte zu', 'entstand'],
	es: ['dio', 'produjo', 'resultó en', 'dio lugar'],
};

/** The programs that the run was made with. */
export const trainingFiles: Terms = {
	en: [...phrases(['training', 'fine-tuning', 'pre-training', 'train'], ['script', 'scripts', 'code', 'config', 'configs', 'configuration', 'configurations', 'recipe', 'recipes', 'logs', 'log', 'pipeline']), 'code that trained', 'script that trained', 'code used to train', 'code used for training', 'scripts used to train', 'script used to train', 'code we trained', 'scripts we trained'],
	zh: ['训练脚本', '训练代码', '训练配置', '微调脚本', '微调代码', '训练日志', '訓練腳本', '訓練代碼', '訓練程式'],
	ja: ['学習スクリプト', '学習コード', '訓練スクリプト', '訓練コード', '学習設定', '学習ログ'],
	ko: ['학습 스크립트', '학습 코드', '훈련 스크립트', '훈련 코드', '학습 설정'],
	fr: ['script* d\'entraînement', 'scripts d\'entraînement', 'script d\'entraînement', 'code d\'entraînement', 'configuration d\'entraînement'],
	de: ['trainingsskript*', 'trainingscode', 'trainingskonfiguration*'],
	es: ['script de entrenamiento', 'scripts de entrenamiento', 'código de entrenamiento', 'configuración de entrenamiento'],
};

/** That they are there to be read. */
export const lies: Terms = {
	en: ['described in', 'documented in', 'given in', 'listed in', 'detailed in', 'explained in', 'laid out in', 'spelled out in', 'set out in', 'is in', 'are in', 'lies in', 'lie in', 'lives in', 'live in', 'found in', 'is on', 'are on', 'published', 'released', 'available in', 'available on', 'available at', 'open-sourced', 'open source', 'is public', 'are public', 'in our repo', 'in the repo', 'in this repo', 'in the repository', 'in our repository', 'in this repository', 'on github', 'we share', 'we publish', 'we release', 'included in', 'come with', 'comes with', 'shipped'],
	zh: ['记录在', '写在', '列在', '载于', '附在', '放在', '位于', '公开', '开源', ...SEE_ZH, '在仓库', '发布', '位於', '在 github', '已上传'],
	ja: ['に記載', 'に記述', 'に記した', 'で説明', 'にあります', 'にある', '公開し', '公開され', 'で公開', '置いて', '含まれ'],
	ko: ['에 기술', '에 설명', '에 적', '에 나와', '에 있', '공개', '올려', '포함'],
	fr: ['décrit* dans', 'détaillé* dans', 'expliqué* dans', 'se trouve*', 'publié*', 'disponible*', 'est dans', 'sont dans', 'est sur', 'sont sur'],
	de: ['beschrieben', 'dokumentiert', 'aufgeführt', 'liegt', 'liegen', 'veröffentlicht', 'verfügbar', 'befindet', 'befinden', 'findet sich', 'finden sich'],
	es: ['descrit* en', 'detallad* en', 'se describen', 'está en', 'están en', 'publicad*', 'disponible*', 'se encuentra*'],
};

/** How deep decision trees are ... */
export const treeDepth: Terms = {
	en: ['depth', 'levels deep', 'max_depth', 'leaves', 'levels'],
	zh: ['深度', '层深', '叶子'],
	ja: ['深さ', '葉'],
	ko: ['깊이', '잎'],
	fr: ['profondeur', 'feuilles'],
	de: ['tiefe', 'blätter'],
	es: ['profundidad', 'hojas'],
};

/** ... and how many. */
export const treeCount: Terms = {
	en: ['trees', 'n_estimators', 'estimators', 'boosting rounds'],
	zh: ['棵树', '棵決策樹', '棵决策树', '棵'],
	ja: ['本の木', '木の数', '木の本数', '決定木'],
	ko: ['트리', '그루'],
	fr: ['arbres'],
	de: ['bäume*', 'entscheidungsbäume*'],
	es: ['árboles'],
};

/** That something changed in small steps ... */
export const gradually: Terms = {
	en: ['gradually', 'progressively', 'progressive', 'step by step', 'stepwise', 'ramped up', 'each time', 'little by little', 'grew from', 'growing', 'ever longer', 'ever larger', 'in steps from', 'increasingly'],
	zh: ['逐级', '逐步', '逐渐', '由浅入深', '由低到高', '由短到长', '由易到难', '渐进', '逐層', '逐漸', '拉到', '扩到', '提升到', '提升至', '升到'],
	ja: ['徐々に', '段階的に', '次第に', '少しずつ'],
	ko: ['점차', '점진적', '단계적', '조금씩', '서서히'],
	fr: ['progressivement', 'peu à peu', 'graduellement', 'par paliers'],
	de: ['schrittweise', 'allmählich', 'nach und nach', 'stufenweise'],
	es: ['progresivamente', 'gradualmente', 'poco a poco', 'paulatinamente'],
};

/** ... of what a run can raise or lower on its way. */
export const rampable: Terms = {
	en: ['resolution', 'resolutions', 'context', 'contexts', 'context length', 'sequence length', 'sequences', 'difficulty', 'harder', 'noise level', 'batch size', 'learning rate', 'crop size', 'window', 'horizon', 'mask ratio', 'masking ratio', 'share of', 'proportion of'],
	zh: ['分辨率', '上下文', '序列长度', '难度', '批大小', 'batch', '学习率', '噪声', '比例', '窗口', '解析度', '长度'],
	ja: ['解像度', '文脈長', 'コンテキスト', '系列長', '難易度', 'バッチサイズ', '学習率', '割合'],
	ko: ['해상도', '컨텍스트', '문맥', '시퀀스 길이', '난이도', '배치', '학습률', '비율'],
	fr: ['résolution', 'contexte', 'longueur', 'difficulté', 'taille de lot', 'taux d\'apprentissage', 'proportion'],
	de: ['auflösung', 'kontext*', 'sequenzlänge', 'schwierigkeit', 'batchgröße', 'lernrate', 'anteil'],
	es: ['resolución', 'contexto', 'longitud', 'dificultad', 'tamaño de lote', 'tasa de aprendizaje', 'proporción'],
};

/** What is told of a test: figures that one averages as well. */
export const tested: Terms = {
	en: ['score', 'scores', 'results', 'accuracy', 'f1', '=WER', 'bleu', 'we report', 'is reported', 'are reported', 'evaluated', 'evaluation', 'benchmark*', 'leaderboard', 'per second', 'latency', 'weighted average of the'],
	zh: ['得分', '成绩', '准确率', '评测', '结果', '指标', '评估'],
	ja: ['スコア', '精度', '評価', '結果', '正解率'],
	ko: ['점수', '정확도', '평가', '결과', '성능'],
	fr: ['scores', 'résultats', 'évaluation', 'exactitude'],
	de: ['ergebnisse*', 'genauigkeit', 'auswertung', 'punktzahl'],
	es: ['resultados', 'puntuación', 'evaluación', 'exactitud'],
};

/** For what a policy is rewarded, or what its reward is made of. */
export const rewards: Terms = {
	en: ['reward of', 'reward for each', 'reward for every', 'rewarded with', 'rewarded when', 'rewarded whenever', 'earned a point', 'earns a point', 'scored a point for', 'gets a reward', 'got a reward', 'received a reward', 'penalised for', 'penalized for', 'was punished for', ...phrases(['the reward', 'our reward', 'its reward', 'rewards', 'a reward'], ['counts', 'counted', 'combines', 'combined', 'penalises', 'penalizes', 'penalised', 'penalized', 'adds', 'consists', 'consisted', 'favours', 'favors', 'checks', 'checked', 'is given', 'was given', 'were given', 'comes from', 'came from', 'come from', 'depends', 'depended', 'measures', 'measured', 'was computed', 'is computed', 'weighs', 'sums'], ' '), 'was rewarded for', 'is rewarded for', 'were rewarded for', 'rewarded the agent', 'rewarded the policy', 'rewarded the model'],
	zh: [...phrases(['答对', '做对', '答案正确', '正确', '格式对', '格式正确', '答错', '做错', '格式错', '错误', '通过测试', '赢了', '赢', '输了'], ['给', '得', '加', '扣', '奖', '罚', '记'], ''), '奖励函数', '奖励由', '奖励是', '奖励为', '奖惩', '奖励设', '獎勵函數', '獎勵由', '答對給', '奖励来自', '奖励包括', '奖励包含', '奖励取', '奖励按', '以奖励', '给予奖励', '獎勵來自'],
	ja: ['報酬は', '報酬関数', '正解なら', '正解すると報酬', '報酬として', '報酬を与え', '報酬には'],
	ko: ['보상으로', '보상이', '보상 함수', '정답이면', '맞히면', '틀리면', '보상을 주', '보상을 줬', '보상은'],
	fr: ['la récompense est', 'la récompense était', 'récompense de', 'récompensait', 'récompensé par', 'récompense valait', 'fonction de récompense', 'la récompense compte', 'la récompense combine', 'la récompense vient', 'était récompensé*', 'récompensé pour'],
	de: ['belohnung gab es', 'die belohnung war', 'die belohnung kam', 'belohnt wird', 'gab es punkte', 'punktabzug', 'belohnungsfunktion', 'belohnt wurde', 'wurde belohnt', 'die belohnung zählt', 'die belohnung besteht'],
	es: ['la recompensa era', 'la recompensa fue', 'la recompensa proviene', 'recompensa de', 'función de recompensa', 'se premiaba*', 'se penaliz*', 'se recompens*', 'la recompensa cuenta', 'la recompensa combina', 'la recompensa consiste'],
};
