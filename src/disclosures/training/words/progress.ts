import type { Terms } from '../../disclosure';
import { SEE_ZH, phrases } from '../../phrases';

/** Up to what moment a run went ... */
export const until: Terms = {
	en: ['until', 'till', 'once', 'as soon as', 'up to the point'],
	zh: ['直到', '直至', '为止', '到验证', '為止'],
	ja: ['まで', '時点で'],
	ko: ['때까지', '시점까지'],
	fr: ['jusqu\'*', 'dès que'],
	de: ['bis', 'sobald'],
	es: ['hasta', 'en cuanto'],
};

/** ... that moment being when nothing got better any more. */
export const levelled: Terms = {
	en: ['no longer', 'not improve*', 'no improvement', 'no further improvement', ...phrases(['stopped', 'stops', 'ceased', 'quit'], ['improving', 'falling', 'decreasing', 'dropping', 'rising', 'changing', 'going down', 'going up', 'getting better', 'shrinking']), 'plateau*', 'flatten*', 'levelled off', 'leveled off', 'levelled out', 'saturat*', 'converged', 'stagnat*', 'stabilis*', 'stabiliz*', 'started to rise', 'began to rise'],
	zh: ['不再', '没有提升', '没有改善', '没再', '收敛', '趋于平稳', '停滞', '開始上升', '开始上升', '收斂'],
	ja: ['なくなる', 'なくなった', '下げ止ま', '頭打ち', '横ばい', '収束'],
	ko: ['더 이상', '않을 때', '멈출 때', '정체', '수렴'],
	fr: ['ne baiss* plus', 'baisse plus', 'baissait plus', 'diminue plus', 'diminuait plus', 'améliore plus', 'améliorait plus', 'cesse de', 'cessé de', 'stagn*', 'plafonn*', 'converg*'],
	de: ['nicht mehr', 'stagnier*', 'aufhörte', 'konvergier*', 'keine verbesserung', 'nicht weiter'],
	es: ['dejó de', 'dejara de', 'dejaron de', 'no mejor*', 'ya no', 'se estancó', 'estabiliz*', 'convergió', 'converger'],
};

/** Networks that learn from each other ... */
export const rivals: Terms = {
	en: ['discriminator*', 'critic', 'critics', 'adversary', 'actor', 'generator', 'generators'],
	zh: ['判别器', '鉴别器', '評論家', '生成器', '判別器', '评论家网络'],
	ja: ['識別器', '判別器', '生成器', '弁別器'],
	ko: ['판별자', '판별기', '생성자', '생성기'],
	fr: ['discriminateur*', 'générateur', 'critique'],
	de: ['diskriminator*', 'generator', 'kritiker'],
	es: ['discriminador*', 'generador', 'crítico'],
};

/** ... at the same time or by turns. */
export const inTurn: Terms = {
	en: ['alternat*', 'in turn', 'in turns', 'taking turns', 'by turns', 'jointly', 'simultaneously', 'at the same time', 'together', 'against each other', 'one after the other'],
	zh: ['交替', '轮流', '联合', '同时', '对抗', '輪流', '聯合'],
	ja: ['交互に', '同時に', '敵対的'],
	ko: ['번갈아', '교대로', '동시에', '함께', '적대적'],
	fr: ['en alternance', 'alternativement', 'alternée', 'conjointement', 'tour à tour', 'simultanément'],
	de: ['abwechselnd', 'im wechsel', 'alternierend', 'gemeinsam', 'gleichzeitig'],
	es: ['por turnos', 'alternad*', 'alternando', 'alterna', 'conjuntamente', 'a la vez', 'simultáneamente'],
};

/** An average that only a run leaves behind. */
export const movingAverage: Terms = {
	en: ['exponential moving average', 'moving average', '=EMA'],
	zh: ['指数滑动平均', '指数移动平均', '滑动平均', '指數移動平均'],
	ja: ['指数移動平均', '移動平均'],
	ko: ['지수 이동 평균', '이동 평균'],
	fr: ['moyenne mobile', 'moyenne glissante', 'moyenne exponentielle'],
	de: ['gleitender mittelwert', 'gleitende mittel*', 'gleitenden mittel*', 'gleitender durchschnitt', 'exponentiell*'],
	es: ['media móvil', 'promedio móvil', 'media exponencial'],
};

/** One of several stages by its number ... */
export const ordinalStage: Terms = {
	en: phrases(['stage', 'phase', 'step'], ['one', 'two', 'three', '1', '2', '3', 'i', 'ii', 'iii']).concat(phrases(['first', 'second', 'third', 'final', 'last', 'initial'], ['stage', 'phase', 'step'])),
	fr: phrases(['première', 'deuxième', 'seconde', 'troisième', 'dernière'], ['étape', 'phase']),
	de: phrases(['erste', 'ersten', 'zweite', 'zweiten', 'dritte', 'dritten', 'letzte', 'letzten'], ['phase', 'stufe', 'etappe']),
	es: phrases(['primera', 'segunda', 'tercera', 'última'], ['etapa', 'fase']),
	zh: ['第一阶段', '第二阶段', '第三阶段', '一阶段', '二阶段', '第一階段', '第二階段'],
	ja: ['第一段階', '第二段階', '第1段階', '第2段階', '1段階目', '2段階目'],
	ko: ['1단계', '2단계', '첫 단계', '두 번째 단계', '첫 번째 단계'],
};

/** ... and what is done to a network in it, as one tells of a plan that was carried out. */
export const schools: Terms = {
	en: ['trains', 'tunes', 'fine-tunes', 'finetunes', 'aligns', 'teaches', 'freezes', 'unfreezes', 'learns', 'adapts', 'updates', 'warms up', 'optimises', 'optimizes', 'unlocks'],
	zh: ['对齐', '微调', '冻结', '解冻', '放开', '只训', '更新', '對齊', '凍結'],
	ja: ['学習し', '学習させ', '更新し', '凍結', '合わせ'],
	ko: ['학습', '정렬', '동결', '업데이트'],
	fr: ['entraîne', 'aligne', 'ajuste', 'affine', 'gèle', 'apprend'],
	de: ['trainiert', 'richtet', 'lernt', 'justiert', 'friert'],
	es: ['entrena', 'alinea', 'ajusta', 'afina', 'congela', 'aprende'],
};

/** How a step size went ... */
export const stepSize: Terms = {
	en: ['schedule', 'schedules', 'scheduler', 'learning rate*', 'learning-rate', 'lr', 'step size'],
	zh: ['学习率', '学习率调度', '學習率'],
	ja: ['学習率'],
	ko: ['학습률'],
	fr: ['taux d\'apprentissage'],
	de: ['lernrate*'],
	es: ['tasa de aprendizaje'],
};

/** ... in the course of a run. */
export const slope: Terms = {
	en: ['decayed', 'decay', 'decays', 'decay phase', 'warmup', 'warm-up', 'warmed up', 'warmup-stable-decay', 'annealed', 'cool-down', 'cooldown', 'cosine', 'decayed linearly', 'one-cycle', 'halved', 'lowered', 'ramped'],
	zh: ['衰减', '预热', '余弦', '退火', '衰減', '預熱', '餘弦', '下降到', '降到'],
	ja: ['減衰', 'ウォームアップ', 'コサイン', '下げ'],
	ko: ['감쇠', '워밍업', '웜업', '코사인', '낮췄', '줄였'],
	fr: ['décroiss*', 'décroît', 'échauffement', 'cosinus', 'abaissé*', 'diminué*'],
	de: ['abgesenkt', 'aufwärm*', 'kosinus*', 'gesenkt', 'abklingen*', 'linear'],
	es: ['decaimiento', 'decayó', 'calentamiento', 'coseno', 'reduj*', 'disminuy*'],
};

/** A second thing that a network had to foretell ... */
export const foretells: Terms = {
	en: ['predict', 'predicts', 'predicting', 'prediction'],
	zh: ['预测', '預測'],
	ja: ['予測'],
	ko: ['예측'],
	fr: ['prédi*'],
	de: ['vorhersag*', 'sagt'],
	es: ['predic*', 'predecir'],
};

/** ... beside the first. */
export const besides: Terms = {
	en: ['besides', 'in addition to', 'alongside', 'auxiliary', 'extra head', 'additional head', 'on top of the usual'],
	zh: ['除了', '辅助', '额外', '輔助', '額外', '还加', '另加'],
	ja: ['加えて', '補助', '追加の'],
	ko: ['외에', '보조', '추가로'],
	fr: ['outre', 'en plus de', 'auxiliaire*'],
	de: ['neben', 'zusätzlich*', 'hilfs*'],
	es: ['además de', 'auxiliar*'],
};

/** What one looks up about a run ... */
export const runSettings: Terms = {
	en: ['best parameters', 'hyperparameter', 'hyperparameters', 'hyper-parameters', 'training settings', 'training set-up', 'training setup', 'training configuration', 'training details', 'details of the training', 'details of training', 'details on training', 'training parameters', 'training arguments', 'training recipe', 'training schedule', 'training procedure', 'learning rates', 'optimizer settings', 'optimiser settings', 'fine-tuning settings', 'fine-tuning details'],
	zh: ['超参', '训练设置', '训练配置', '训练参数', '训练细节', '訓練設定', '訓練細節', '超參數'],
	ja: ['ハイパーパラメータ', '学習の設定', '学習設定', '学習の詳細', '学習条件', '学習の条件'],
	ko: ['하이퍼파라미터', '학습 설정', '학습 세부', '학습 조건'],
	fr: ['hyperparamètres', 'détails de l\'apprentissage', 'détails de l\'entraînement', 'réglages de l\'entraînement', 'paramètres d\'entraînement'],
	de: ['hyperparameter*', 'trainingsdetails', 'details des trainings', 'details zum training', 'einzelheiten des trainings', 'trainingseinstellungen', 'trainingsparameter'],
	es: ['hiperparámetros', 'detalles del entrenamiento', 'ajustes del entrenamiento', 'parámetros de entrenamiento', 'configuración del entrenamiento'],
};

/** ... that it is told ... */
export const isTold: Terms = {
	en: ['is in', 'are in', 'contains', 'be found', 'included', 'provided in', 'stored in', 'listed', 'given', 'described', 'documented', 'found in', 'you\'ll find', 'see', 'refer to', 'looked up', 'specified', 'recorded', 'detailed in', 'reported in', 'explained', 'stand in'],
	zh: [...SEE_ZH, '参见', '移步', '参阅', '写在', '列于', '列在', '记录在', '位于', '可在', '詳見', '放在'],
	ja: ['記載', '参照', 'ご覧', '見てください', '書いて', '示し', 'まとめ', 'にあります'],
	ko: ['에 있', '참고', '참조', '나와', '적혀', '정리'],
	fr: ['figurent', 'figure à', 'se trouv*', 'voir', 'décrit*', 'sont dans', 'donné*', 'indiqué*', 'détaillé*'],
	de: ['stehen', 'steht', 'siehe', 'finden sich', 'findet sich', 'beschrieben', 'liegen', 'aufgeführt'],
	es: ['están en', 'figuran', 'se describen', 'véase', 'se detallan', 'se encuentran', 'descrit*'],
};

/** ... and where. */
export const whereTold: Terms = {
	en: ['file', 'files', 'py', 'txt', 'yaml', 'yml', 'json', 'toml', 'config', 'configs', 'conf', 'section', 'appendix', 'paper', 'report', 'folder', 'supplement*', 'thesis'],
	zh: ['论文', '报告', '附录', '章节', '節', '目录', '论文第', '論文', '報告'],
	ja: ['論文', '報告書', '付録', '節'],
	ko: ['논문', '보고서', '부록', '절'],
	fr: ['article', 'rapport', 'annexe', 'section', 'dossier'],
	de: ['artikel', 'bericht', 'anhang', 'abschnitt', 'ordner'],
	es: ['artículo', 'informe', 'apéndice', 'anexo', 'sección', 'carpeta'],
};

/** What is told of settings that are the reader's to choose. */
export const yoursToSet: Terms = {
	en: ['change', 'changed', 'edit', 'edited', 'modify', 'modified', 'adjust', 'adjusted', 'set in', 'set via', 'set the', 'override', 'overridden', 'tweak', 'your own', 'put your', 'customi*', 'configurable', 'can be set', 'default', 'defaults', 'argument', 'arguments', 'options', 'before you'],
	zh: ['修改', '调整', '设置为', '自定义', '您的', '你的', '默认', '改成', '指定', '設定為'],
	ja: ['変更', '編集', '指定', '既定', 'デフォルト'],
	ko: ['수정', '변경', '지정', '기본값'],
	fr: ['modifi*', 'changer', 'par défaut', 'réglez', 'adaptez'],
	de: ['änder*', 'anpass*', 'standardmäßig', 'setzen sie', 'einstell*'],
	es: ['modific*', 'cambi*', 'por defecto', 'ajuste los'],
};

/** By what a network came to be. */
export const cameAbout: Terms = {
	en: ['obtained by', 'obtained through', 'result of', 'results from', 'resulted from', 'produced by', 'came about', 'created by', 'made by', 'comes from', 'came from'],
	zh: ['得到', '得来', '而成', '而来'],
	ja: ['得られ', '得た'],
	ko: ['얻었', '얻은', '얻어'],
	fr: ['obtenu*', 'résulte', 'issu*'],
	de: ['entstand*', 'hervorgegangen', 'ergebnis'],
	es: ['se obtuvo', 'obtenid*', 'resulta de', 'resultado de'],
};

/** In the time of the run ... */
export const whileTraining: Terms = {
	en: ['during training', 'while training', 'at training time', 'throughout training', 'in training', 'during pre-training', 'during fine-tuning', 'during the training', 'in the course of training', 'as training'],
	zh: ['训练时', '训练过程中', '训练期间', '训练中', '預訓練時', '訓練時', '訓練中'],
	ja: ['学習中', '学習時', '訓練時', '訓練中'],
	ko: ['학습 중', '학습 시', '학습하는 동안', '훈련 중'],
	fr: ['pendant l\'entraînement', 'lors de l\'entraînement', 'durant l\'entraînement', 'au cours de l\'entraînement'],
	de: ['während des trainings', 'beim training', 'im training', 'im laufe des trainings'],
	es: ['durante el entrenamiento', 'al entrenar', 'a lo largo del entrenamiento'],
};

/** ... what somebody did. */
export const intervened: Terms = {
	en: ['we added', 'we add', 'we dropped', 'we drop', 'we mixed', 'we mix', 'interleav*', 'we replaced', 'we swapped', 'we shuffled', 'we varied', 'was dropped', 'were dropped', 'were added', 'was added', 'were mixed', 'were shuffled', 'was varied', 'were injected', 'was injected', 'were cropped', 'were perturbed', 'randomly', 'at random', 'we perturbed', 'we injected'],
	zh: ['随机', '加入', '混入', '丢弃', '替换', '插入', '隨機'],
	ja: ['ランダムに', '無作為に', '加え', '混ぜ', '挿入し'],
	ko: ['무작위로', '추가했', '섞었', '섞어', '임의로'],
	fr: ['aléatoirement', 'au hasard', 'nous avons ajouté', 'ajouté*', 'mélang*'],
	de: ['zufällig*', 'hinzugefügt', 'beigemischt', 'weggelassen', 'eingestreut'],
	es: ['al azar', 'aleatoriamente', 'añadimos', 'mezclamos', 'intercal*'],
};
