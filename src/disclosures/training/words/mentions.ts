import { supposed } from '../../data/words/material';
import type { Terms } from '../../disclosure';
import { SEE_ZH, both, phrases, without } from '../../phrases';
import { generalTalk } from './runs';
import { ours } from './stages';

/** Words of examples and of effort, which stand as well where something done is told: “the last stage needed care”. */
const TOLD_AS_WELL = ['such as', 'e.g', 'for example', 'for instance', 'in order to', 'need', 'needs', 'require', 'requires', 'easy to', 'enable', 'enables', 'enabling', 'allow', 'allows', 'allowing', '例如', '比如', '能够', '才能', '就能', '也能', '例えば', 'たとえば', 'ことで、', '예를 들어', 'par exemple', 'afin de', 'zum beispiel', 'por ejemplo'];

/** What is only possible, or hangs on something else. */
export const hypothetical: Terms = without(supposed, TOLD_AS_WELL);

/** Of the words of explanations those that stand as well in a report. */
const SAID_AS_WELL = ['otherwise', 'often', 'are small', 'would like to', 'try', '할 수 있', 'pourrait', 'könnte', 'podría'];

/** Programs that others train with, people who are trained, plans, and what a text is going to tell. */
const OF_PROGRAMS: Terms = {
	en: ['the framework', 'the library', 'the toolkit', 'the dashboard', 'annotators', 'volunteers', 'we plan', 'are exploring', 'will continue', 'this section', 'the next section', 'this post', 'this blog post', 'before diving', 'before we', 'below we', 'in the following'],
	zh: ['该框架', '该工具', '该库', '正在研究', '正在探索', '正深入', '将继续', '会继续', '本节', '下文将', '下面将'],
	ja: ['本節', 'このセクション', '今後も', '以下では'],
	ko: ['이 절에서', '이 섹션', '앞으로도', '아래에서는'],
	fr: ['cette section', 'nous explorons', 'continuerons', 'dans la suite'],
	de: ['diesem abschnitt', 'dieser abschnitt', 'wir erforschen', 'werden weiter', 'im folgenden'],
	es: ['esta sección', 'estamos explorando', 'seguiremos', 'a continuación'],
};

/** Explanations, plans and programs. */
export const lecture: Terms = both(without(generalTalk, SAID_AS_WELL), OF_PROGRAMS);

/** Training by any name, as the first part of a longer noun. */
const KINDS = ['training', 'pre-training', 'fine-tuning', 'finetuning', 'post-training', 'mid-training', 'instruction-tuning', 'preference-tuning', 'alignment', 'distillation', 'optimisation', 'optimization'];
const KINDS_ZH = ['训练', '预训练', '微调', '精调', '后训练', '对齐', '蒸馏', '强化学习', '訓練', '預訓練', '微調'];
const KINDS_JA = ['学習', '訓練', '事前学習', 'ファインチューニング', 'トレーニング'];
const KINDS_KO = ['학습', '훈련', '사전학습', '사전 학습', '파인튜닝', '미세조정'];
const KINDS_FR = ['d\'entraînement', 'de l\'entraînement', 'de pré-entraînement', 'd\'apprentissage', 'de l\'apprentissage', 'd\'affinage', 'de fine-tuning'];
const KINDS_DE = ['trainings', 'lern', 'vortrainings', 'finetuning-', 'feintuning-'];
const KINDS_ES = ['de entrenamiento', 'del entrenamiento', 'de preentrenamiento', 'de aprendizaje', 'de ajuste', 'de treinamento', 'di addestramento'];

/** How a training went or was laid out, by the nouns that name it as a whole. */
export const course: Terms = {
	en: [...phrases(KINDS, ['tricks', 'recipe', 'procedure', 'process', 'run', 'runs', 'stage', 'stages', 'phase', 'phases', 'strategy', 'framework', 'pipeline', 'set-up', 'setup', 'settings', 'configuration', 'schedule', 'protocol', 'scheme', 'regime', 'regimen', 'method', 'methodology', 'technique', 'paradigm', 'approach', 'objective', 'loss', 'losses', 'hyperparameters', 'curriculum']), 'one recipe', 'the same recipe', 'full recipe', 'complete recipe', 'entire recipe', 'stage-wise training', 'staged training', 'our recipe', 'the recipe of', 'the recipe from', 'our own recipe', 'our runs', 'three runs', 'way of training', 'rounds of training', 'round of fine-tuning', 'rounds of fine-tuning', 'stages of training', 'stages of our training', 'course of training', 'curriculum', 'training losses', 'loss terms', 'loss functions', 'hyperparameters', 'hyper-parameters', 'the optimisation', 'the optimization'],
	zh: [...phrases(KINDS_ZH, ['策略', '方法', '方式', '流程', '过程', '方案', '细节', '配方', '范式', '框架', '阶段', '技巧', '任务', '目标', '设置', '配置', '技术', '过程中', '過程', '細節', '階段', '設定'], ''), '超参', '损失函数', '课程学习', '训练 loss', '训练loss', '訓練 loss'],
	ja: [...phrases(KINDS_JA, ['方法', '手法', '手順', 'レシピ', 'の設定', '設定', '条件', 'の流れ', '過程', 'プロセス', '段階', '戦略', 'の工夫', 'の詳細'], ''), '損失関数', 'ハイパーパラメータ', 'カリキュラム学習'],
	ko: [...phrases(KINDS_KO, ['방법', '방식', '절차', '과정', '레시피', '설정', '조건', '단계', '전략', '기법', '파이프라인']), '손실 함수', '하이퍼파라미터', '커리큘럼 학습'],
	fr: [...phrases(['détails', 'paramètres', 'procédure', 'protocole', 'recette', 'stratégie', 'méthode', 'processus', 'étapes', 'phases', 'réglages', 'configuration', 'schéma', 'chaîne', 'courbe', 'courbes', 'objectif'], KINDS_FR), 'fonctions de perte', 'hyperparamètres'],
	de: [...phrases(KINDS_DE, ['verfahren', 'rezept', 'rezeptur', 'ablauf', 'methode*', 'strategie*', 'prozess', 'details', 'phasen', 'phase', 'stufen', 'schema', 'einstellungen', 'parameter', 'konfiguration', 'aufbau', 'lauf', 'läufe', 'ziel', 'protokoll'], ''), 'verlustfunktionen', 'hyperparameter*'],
	es: [...phrases(['detalles', 'parámetros', 'procedimiento', 'protocolo', 'receta', 'estrategia', 'método', 'métodos', 'proceso', 'etapas', 'fases', 'ajustes', 'configuración', 'esquema', 'curva', 'curvas', 'objetivo', 'processo', 'ricetta', 'receita'], KINDS_ES), 'funciones de pérdida', 'hiperparámetros'],
};

/** That a network learned, in the forms that tell of something done. */
export const schooled: Terms = {
	en: ['trained', 'retrained', 're-trained', 'pre-trained', 'fine-tuned', 'finetuned', 'tuned', 'post-trained', 'aligned', 'distilled', 'optimised', 'optimized', 'learned', 'continued training', 'continued pre-training', 'continued the training', 'continued to train', 'kept training', 'resumed training', 'restarted training'],
	zh: ['训练', '预训练', '微调', '精调', '续训', '训了', '训过', '训到', '训得', '加训', '重训', '重新训', '对齐', '訓練', '微調', '續訓'],
	ja: ['学習し', '学習さ', '学習を', '訓練し', '訓練さ', '調整し', '調整さ', 'チューニングし', 'チューニングさ', 'トレーニングし', '再学習'],
	ko: ['학습했', '학습하였', '학습시', '학습한', '학습된', '훈련했', '훈련하였', '훈련시', '훈련한', '훈련된', '튜닝했', '튜닝하였', '튜닝한', '튜닝된', '조정했', '조정한', '재학습'],
	fr: ['entraîné*', 'réentraîné*', 'ré-entraîné*', 'affiné*', 'ajusté*', 'fine-tuné*', 'pré-entraîné*', 'préentraîné*', 'réentraînement'],
	de: ['trainiert', 'nachtrainiert', 'weitertrainiert', 'neu trainiert', 'vortrainiert', 'feinabgestimmt', 'feinjustiert', 'finegetunt', 'angelernt', 'angepasst', 'optimiert'],
	es: ['entrenado', 'entrenada', 'entrenados', 'entrenadas', 'entrenó', 'entrenaron', 'entrenamos', 'reentrenado', 'reentrenada', 'reentrenamos', 'reentrenó', 'a entrenar', 'afinado', 'afinada', 'afinó', 'afinamos', 'preentrenado', 'treinado', 'treinamos', 'addestrato', 'entrenat'],
};

const LEARNED = ['trained', 'tuned', 'fine-tuned', 'pre-trained', 'aligned', 'distilled', 'optimised', 'optimized', 'learned'];

/** How much, how often or from where on, said without a figure. */
export const manner: Terms = {
	en: [...phrases(LEARNED, ['again', 'further', 'together', 'more', 'on top of', 'with more', 'with a different', 'with another', 'with a new', 'with a better', 'with an improved', 'with a larger', 'with the corrected', 'with corrected', 'with fixed', 'in parallel', 'in turn', 'that way', 'by two', 'by us', 'by one of us']), ...phrases(['further', 'additionally'], LEARNED), 'anew', 'afresh', 'retrained', 're-trained', 'once more', 'trained longer', 'for longer', 'bit longer', 'much longer', 'longer than', 'trained as long', 'trained just as long', 'as much', 'tricks of', 'for a while', 'little while', 'received more training', 'some more', 'separately', 'jointly', 'end-to-end', 'the same way', 'in one go', 'step by step', 'carefully', 'lightly', 'intensively', 'extensively', 'briefly', 'from the preview', 'continued', 'resumed', 'restarted', 'from an earlier', 'from the previous', 'after fixing', 'ourselves', 'myself', 'in-house', 'progressively', 'alternately', 'independently', 'simultaneously', 'more care', 'undertrained', 'overtrained'],
	zh: ['又', '再次', '重新', '继续', '一段时间', '更久', '更长', '更充分', '额外', '进一步', '联合', '分别', '一起', '端到端', '自行', '自己', '基础上', '同样', '精心', '适当', '多训了', '多训练了', '提前', '过头', '從頭', '从头'],
	ja: ['追加', 'さらに', '再度', '再学習', '再び', 'もう一度', '改めて', '長く', '長め', '継続', '軽く', '少し', '一緒に', '別々に', '同時に', '独自に', 'ように', '自前で', '工夫', 'ベースに', 'もとに', '慎重に'],
	ko: ['추가로', '다시', '재학습', '더 오래', '더 길게', '이어서', '계속', '함께', '별도로', '따로', '동시에', '자체', '직접', '도록', '가볍게', '한층', '기반으로'],
	fr: ['à nouveau', 'de nouveau', 'réentraîné*', 'ré-entraîné*', 'plus longtemps', 'entraîné* davantage', 'davantage entraîné*', 'séparément', 'conjointement', 'entraînés ensemble', 'appris ensemble', 'de bout en bout', 'nous-mêmes', 'à partir de la version', 'à partir du modèle', 'à partir du checkpoint', 'à partir du point de contrôle', 'ensuite', 'légèrement', 'soigneusement'],
	de: ['erneut', 'nochmals', 'noch einmal', 'neu trainiert', 'neu angelernt', 'länger', 'weiter trainiert', 'weitertrainiert', 'nachtrainiert', 'nachträglich', 'zusätzlich', 'getrennt', 'gemeinsam', 'durchgängig', 'selbst trainiert', 'ausgehend', 'sorgfältig', 'kurz'],
	es: ['de nuevo', 'otra vez', 'volvió a', 'volvimos a', 'reentrenad*', 'reentrenamos', 'más tiempo', 'por más', 'aún más', 'adicionalmente', 'por separado', 'conjuntamente', 'juntos', 'de principio a fin', 'de extremo a extremo', 'nosotros mismos', 'a partir de la versión', 'ligeramente', 'cuidadosamente'],
};

/** One of the states in which this model was released, or a part of it. */
export const edition: Terms = {
	en: ['this version', 'this release', 'this checkpoint', 'this update', 'this time', 'new version', 'new checkpoint', 'new release', 'new weights', 'new model', 'first version', 'second version', 'the first release', 'previous version', 'previous release', 'earlier version', 'earlier release', 'old version', 'the old one', 'last time', 'small model', 'large model', 'larger model', 'smaller model', 'base version', 'chat version', 'chat checkpoints', 'the small one', 'the large one', 'v0', 'v1', 'v2', 'v3', 'v4', 'version 1', 'version 2', 'version 3'],
	zh: ['本次', '这次', '此次', '本版', '这一版', '这个版本', '该版本', '此版本', '新版', '旧版', '上一版', '上个版本', '之前的版本', '首个版本', '初版', '对话版', 'v0', 'v1', 'v2', 'v3', '这批权重'],
	ja: ['本バージョン', '今回', '前回', '前バージョン', '新バージョン', '旧バージョン', 'この版', '前の版', 'v0', 'v1', 'v2', 'v3'],
	ko: ['이번', '이전 버전', '지난 버전', '새 버전', '본 버전', 'v0', 'v1', 'v2', 'v3'],
	fr: ['cette version', 'la version', 'nouvelle version', 'version précédente', 'cette mouture', 'cette fois', 'v1', 'v2'],
	de: ['diese version', 'diese fassung', 'diesmal', 'neue version', 'vorherige version', 'vorgängerversion', 'letzten mal', 'v1', 'v2'],
	es: ['esta versión', 'esta vez', 'nueva versión', 'versión anterior', 'v1', 'v2'],
};

/** That it is told as something done. */
export const toldAsDone: Terms = {
	en: ['was', 'were', 'turned out', 'proved', 'has been', 'have been', 'had been', 'we have', 'now'],
	zh: ['了', '过', '已', '沿用', '没怎么', '保持一致', '全新', '显著'],
	ja: ['ました', 'ています', 'ものです', 'した。', 'された', 'させた'],
	ko: ['했습니다', '동일합니다', '같습니다', '하였습니다', '했음', '되었습니다', '됐습니다', '모델입니다', '시켰습니다'],
	fr: ['a été', 'ont été', 'avons', 'ai', 'affinée', 'affiné'],
	de: ['wurde', 'wurden', 'habe', 'haben', 'worden', 'hatten'],
	es: ['fue', 'fueron', 'se volvió', 'hemos', 'he', 'ha sido', 'se ha'],
};

/** Who made it, in the first person. */
export const makers: Terms = both(ours, {
	en: ['i', 'my', 'ourselves'],
	zh: ['我在', '我用'],
	ja: ['筆者'],
	fr: ['j\'ai', 'mon', 'mes'],
	de: ['ich', 'mein*'],
	es: ['combinamos', 'aplicamos', 'seguimos', 'mejoramos', 'cambiamos', 'he entrenado'],
});

/** What a training or a change of it brought about. */
export const effect: Terms = {
	en: ['thanks to', 'owing to', 'due to', 'because of', 'as a result of', 'made it', 'made the model', 'gave it', 'gives it', 'taught it', 'improved', 'improves', 'stronger', 'strengthened', 'makes the difference', 'made the difference', 'turned out to be essential', 'proved essential', 'was essential', 'was crucial', 'was key', 'proved crucial', 'better', 'followed', 'follows', 'same', 'unchanged', 'identical', 'changed', 'revised', 'reworked', 'redesigned', 'simplified', 'overhauled', 'extended', 'makes the model', 'helps the model', 'obtained', 'differs', 'share', 'shares'],
	zh: ['得益于', '由于', '借助', '采用', '显著增强', '提升', '增强', '改进', '改善', '调整', '简化', '升级', '优化了', '沿用', '相同', '一致', '不变', '没怎么调', '参照'],
	ja: ['により', 'によって', 'おかげで', '改善し', '改良し', '見直し', '変更し', '刷新し', '向上し', '同じ', '同様', '踏襲'],
	ko: ['덕분에', '통해', '개선했', '개선하', '개선된', '향상', '변경했', '바꿨', '동일합니다', '같습니다', '따릅니다', '따랐'],
	fr: ['grâce à', 'améliorée', 'amélioré', 'revu*', 'repensé*', 'modifié*', 'simplifié*', 'reprend', 'identique*', 'le même', 'la même', 'les mêmes', 'suit', 'inchangé*'],
	de: ['dank', 'durch ein', 'verbessert*', 'überarbeitet', 'geändert', 'vereinfacht', 'macht den unterschied', 'identisch', 'dasselbe', 'dieselben', 'wie bei', 'entspricht', 'unverändert', 'übernommen'],
	es: ['gracias a', 'mejorad*', 'mejoró', 'revisad*', 'cambiad*', 'modificad*', 'la misma', 'el mismo', 'los mismos', 'idéntic*', 'sigue', 'siguió'],
};

/** That a network got more of it. */
export const received: Terms = {
	en: ['came a', 'came an', 'there followed', 'was followed by', 'then came', 'came next', 'has undergone', 'had undergone', 'was put through', 'were put through', 'went through', 'gone through', 'underwent', 'received', 'was given', 'were given', 'benefited from', 'benefits from', 'benefitted from', 'has had', ...phrases(['by', 'through', 'with', 'after'], ['additional', 'further', 'more', 'extra', 'extended']), 'had more', 'got more', 'had less', 'got less', 'saw more', 'saw less'],
	zh: ['历经', '接着是', '之后是', '再做', '又做', '经历了', '经过', '做了', '接受了', '額外做', '额外做'],
	ja: phrases(['学習', '訓練', 'トレーニング', 'チューニング', '微調整', '蒸留'], ['を経て', 'を施し', 'を受け', 'を行いました', 'を加え'], ''),
	ko: ['뒤따랐', '이어졌', '진행했', '수행했', '거쳤', '거쳐', '거친', '받았'],
	fr: ['est venu*', 'vint un', 'a suivi', 'suivi d\'un', 'suivi d\'une', 'suivie d\'un', 'a connu', 'a fait l\'objet', 'a bénéficié', 'ont bénéficié', 'bénéficie', 'a subi', 'a reçu', 'ont reçu', 'est passé par', 'ont subi'],
	de: ['folgte ein*', 'gefolgt von', 'kam ein*', 'unterzogen', 'profitiert', 'durchlief*', 'durchlaufen', 'erhielt*', 'bekam*', 'bekommen'],
	es: ['vino un', 'vino una', 'vino después', 'siguió un', 'siguió una', 'le siguió', 'hubo un', 'hubo una', 'seguido de', 'seguida de', 'a continuación se', 'pasó por', 'recibió', 'recibieron', 'ha pasado por', 'se sometió'],
};

/** Figures by what they are called. */
export const drawn: Terms = {
	en: ['figure', 'fig', 'diagram', 'overview', 'illustration', 'chart', 'plot', 'curve', 'curves', 'graph', 'schematic', 'loss curve', 'loss curves', 'image'],
	zh: ['图', '曲线', '示意', '概览', '圖', '曲線'],
	ja: ['図', '曲線', '概要図', 'グラフ'],
	ko: ['그림', '곡선', '개요도', '그래프'],
	fr: ['figure', 'schéma', 'courbe', 'courbes', 'graphique'],
	de: ['abbildung', 'schaubild', 'kurve', 'kurven', 'grafik', 'diagramm'],
	es: ['figura', 'esquema', 'curva', 'curvas', 'gráfico', 'gráfica'],
};

/** Programs and settings of the run that made a model. */
export const runFiles: Terms = {
	en: ['training code', 'training scripts', 'training script', 'training pipeline', 'training configs', 'training logs', 'training log', 'fine-tuning code', 'pre-training code', 'code for training', 'training and evaluation code', 'training and inference code', 'train code', 'code used for training', 'scripts used for training'],
	zh: ['训练代码', '训练脚本', '训练日志', '微调代码', '训练与推理代码', '训练和推理代码', '训练配置', '訓練代碼', '訓練程式碼'],
	ja: ['学習コード', '学習スクリプト', '訓練コード', '学習ログ', '学習用コード'],
	ko: ['학습 코드', '훈련 코드', '학습 스크립트', '학습 로그'],
	fr: ['recette d\'entraînement', 'code d\'entraînement', 'code d\'apprentissage', 'scripts d\'entraînement', 'journaux d\'entraînement'],
	de: ['trainingscode', 'trainingsskript*', 'trainingslogs', 'trainingsprotokoll*'],
	es: ['código de entrenamiento', 'scripts de entrenamiento', 'registros de entrenamiento', 'código do treinamento'],
};

/** That they lie open. */
export const laidOpen: Terms = {
	en: ['described in', 'documented in', 'given in', 'listed in', 'detailed in', 'explained in', 'laid out in', 'spelled out in', 'set out in', 'released', 'release', 'available', 'open-sourced', 'open source', 'published', 'is in', 'are in', 'can be found', 'is public', 'are public', 'made public', 'also in', 'builds upon', 'builds on', 'is built on', 'is built upon', 'is based on', 'are based on', 'is adapted from', 'are adapted from', 'borrows from'],
	zh: ['记录在', '写在', '载于', '已开源', '开源', '已发布', '发布', '公开', ...SEE_ZH, '位于', '放在', '開源', '公開'],
	ja: ['に記載', 'に記述', '公開', 'にあります', '参照'],
	ko: ['에 기술', '에 설명', '공개', '에 있', '참고'],
	fr: ['décrit* dans', 'détaillé* dans', 'disponible*', 'publié*', 'se trouve*', 'ouvert*'],
	de: ['beschrieben in', 'beschrieben', 'dokumentiert', 'liegt', 'liegen', 'veröffentlicht', 'verfügbar', 'offen'],
	es: ['descrit* en', 'detallad* en', 'disponible*', 'publicad*', 'está en', 'están en', 'abierto'],
};

/** What went wrong in a run. */
export const mishap: Terms = {
	en: ['failed', 'diverged', ...phrases(['training', 'loss', 'early', 'a', 'after', 'repeated'], ['divergence', 'divergences']), 'loss spike*', 'collapsed', 'rolled back', 'crashed', 'blew up', 'unstable', 'instabilit*', 'undertrained', 'under-trained', 'overtrained', 'over-trained', 'overcooked', 'overbaked', 'nan loss'],
	zh: ['飞了', '崩了', '发散', '回滚', '不稳定', '跑飞', '训崩', '过头', '训少了', '欠训练'],
	ja: ['発散', '不安定', '崩壊', 'やり直'],
	ko: ['발산', '불안정', '되돌'],
	fr: ['divergé', 'instab*', 'effondré*', 'sous-entraîné*', 'surentraîné*'],
	de: ['divergiert*', 'instabil*', 'abgestürzt', 'untertrainiert', 'übertrainiert'],
	es: ['divergió', 'inestab*', 'colapsó', 'subentrenad*', 'sobreentrenad*'],
};

/** Two states of one network side by side, between which it was trained. */
export const twoStates: Terms = {
	en: phrases(phrases(['pre-trained', 'pretrained', 'SFT', 'supervised'], [' and', ',', ' &', ' /', '/'], ''), ['fine-tuned', 'finetuned', 'instruction-tuned', 'aligned', 'post-trained', 'preference-tuned', 'SFT', 'DPO', 'RL', 'RLHF', 'distilled']),
	zh: ['预训练和微调', '预训练与微调', '预训练及微调', '预训练和对齐', 'SFT 和 RL', 'SFT 和 DPO'],
	ja: ['事前学習済みと', '事前学習モデルと'],
	ko: ['사전학습과 미세조정', '사전학습 및'],
	fr: ['pré-entraînés et affinés', 'pré-entraînés et ajustés'],
	de: ['vortrainierte und feinabgestimmte', 'vortrainierte und nachtrainierte'],
	es: ['preentrenados y ajustados', 'preentrenados y afinados'],
};

/** What training itself did or was, told in one breath. */
export const itWent: Terms = {
	en: [...phrases(['trained', 'pre-trained', 'fine-tuned', 'trained in timm', 'trained with timm'], ['using code', 'using the code', 'with code', 'with the code', 'using our code', 'using the recipe', 'using recipe', 'with the recipe', 'following the recipe', 'with the script', 'using the script']), 'using recipe template', 'recipe template described', ...phrases([...KINDS, 'learning curve', 'training run'], ['followed', 'went', 'ran', 'proceeded', 'lasted', 'relied', 'was stable', 'was unstable', 'was stopped', 'was over', 'was resumed', 'was restarted', 'was continued', 'was split', 'was repeated', 'happened', 'made it', 'gave it', 'taught it', 'improved it', 'diverged', 'converged', 'differs from', 'differed from', 'is the same', 'was the same', 'used the same', 'uses the same', 'builds on', 'began', 'ended'])],
	zh: ['微调而来', '微调而成', '微調而來', '训出来的', '训练而来', ...phrases(['训练', '微调', '训练过程', '訓練'], ['并不稳定', '很稳定', '比较稳定', '不太稳定', '不变', '收敛了', '做了', '沿用', '与上一版', '和上一版', '与之前', '和之前'], '')],
	ja: phrases(['学習', '訓練'], ['は前回', 'は安定', 'は不安定', 'は従来', 'は同じ', 'は途中'], ''),
	ko: phrases(['학습은', '훈련은', '학습이', '훈련이'], ['안정', '불안정', '동일', '이전', '기존']),
	fr: phrases(['l\'entraînement', 'l\'apprentissage', 'le pré-entraînement'], ['a suivi', 'suit', 's\'est', 'reprend', 'a convergé', 'a divergé', 'a duré', 'a été repris', 'a été interrompu']),
	de: phrases(['training', 'vortraining', 'feintuning'], ['lief', 'verlief', 'folgt', 'folgte', 'entspricht', 'wurde fortgesetzt', 'wurde wiederholt', 'wurde abgebrochen', 'divergierte']),
	es: phrases(['el entrenamiento', 'el preentrenamiento', 'el ajuste'], ['siguió', 'sigue', 'fue estable', 'se realizó', 'se interrumpió', 'se reanudó', 'convergió', 'divergió']),
};

/** By whose method or program it was trained, for those who are sent there. */
export const byTheMethod: Terms = {
	en: [...phrases(['following', 'followed', 'follows', 'with', 'using', 'by', 'per'], ['the method', 'the methods', 'the procedure', 'the recipe', 'the approach', 'the methodology', 'the protocol']), 'as described in the paper', 'the same way as', 'with the method of'],
	zh: [...phrases(phrases(['按照', '按', '依照', '遵循', '根据', '参照', '沿用', '根據', '參照'], ['论文', '该论文', '原论文', '原文', '上述', '以下论文', '論文'], ''), ['中的方法', '的方法', '中的流程', '的流程', '中的做法', '所述方法', '描述的方法', '中描述的方法', '提出的方法'], ''), ...phrases(['论文中的', '论文里的', '论文提出的', '论文所述的', '論文中的'], ['方法训练', '方法进行训练', '流程训练', '方法訓練'], '')],
	ja: phrases(['論文の手法', '論文の方法', '論文で提案された手法', '論文に記載の方法', '論文に記載された方法', '論文で述べられた方法', '論文で説明されている方法', '論文の手順', '同じ手法', '同じ手順', '同様の手順', '同様の手法'], ['で', 'に従', 'に基づ', 'を用い', 'により'], ''),
	ko: phrases(['논문의 방법', '논문의 방식', '논문에서 제안한 방법', '논문에 설명된 방법', '논문에 기술된 방법', '논문의 절차', '같은 방법', '동일한 방법', '동일한 절차', '같은 절차'], ['으로', '에 따라', '을 따라', '를 따라', '대로', '로'], ''),
	fr: phrases(['selon', 'suivant', 'en suivant', 'avec', 'd\'après', 'par'], ['la méthode', 'la procédure', 'la recette', 'l\'approche', 'la même méthode', 'la même procédure', 'le protocole']),
	de: phrases(['nach', 'mit', 'gemäß', 'entsprechend'], ['der methode', 'dem verfahren', 'dem rezept', 'dem ansatz', 'derselben methode', 'demselben verfahren', 'der gleichen methode']),
	es: phrases(['según', 'siguiendo', 'con', 'mediante'], ['el método', 'el procedimiento', 'la receta', 'la metodología', 'el mismo método', 'el mismo procedimiento', 'el protocolo']),
};

/** Why something is as it is: what follows is told of this model even where only a possibility comes of it. */
export const cause: Terms = {
	en: ['because', 'since', 'as the model', 'as these models', 'as it was', 'due to', 'owing to'],
	zh: ['由于', '因为', '因模型', '由於', '因為'],
	ja: ['ため', 'ので', 'ことから'],
	ko: ['때문', '므로', '되어서', '으로 인해', '었기에', '됐기에'],
	fr: ['parce que', 'puisque', 'comme le modèle', 'comme les modèles', 'comme ces modèles', 'étant donné', 'du fait', 'en raison'],
	de: ['da', 'weil', 'aufgrund'],
	es: ['porque', 'ya que', 'dado que', 'puesto que', 'como el modelo', 'como los modelos', 'como este modelo', 'debido a'],
};

/** Data made ready in stages: these are no stages of a training. */
export const stagesOfData: Terms = {
	en: [...phrases(['data', 'text'], ['processing', 'pipeline', 'cleaning', 'filtering', 'curation', 'preparation', 'preprocessing']), 'deduplicat*'],
	zh: phrases(['数据', '資料', '數據'], ['处理', '清洗', '过滤', '筛选', '预处理', '處理', '清理', '管线'], ''),
	ja: phrases(['データ'], ['処理', '前処理', 'の前処理', 'の処理', 'クリーニング', 'のフィルタリング', 'フィルタリング', 'の選別'], ''),
	ko: phrases(['데이터'], ['처리', '전처리', '정제', '필터링', '선별'], '-'),
	fr: phrases(['traitement', 'nettoyage', 'filtrage', 'préparation', 'prétraitement'], ['des données', 'de données', 'du corpus']),
	de: ['datenverarbeitung*', 'datenaufbereitung*', 'datenbereinigung*', 'datenfilterung*', 'datenpipeline*', 'aufbereitung der daten', 'verarbeitung der daten'],
	es: phrases(['procesamiento', 'limpieza', 'filtrado', 'preparación', 'preprocesamiento', 'tratamiento'], ['de datos', 'de los datos', 'del corpus']),
};

/** What only a run leaves behind. */
export const traces: Terms = {
	en: ['ema weights', 'ema checkpoint*', 'optimizer state*', 'optimiser state*', 'intermediate checkpoint*', 'intermediate weights', 'training state', 'training logs', 'training log', 'training curves', 'loss curves', 'wandb run', 'wandb logs', 'logs of the run', 'logs of the training', 'run logs', 'curves of the run', 'tensorboard logs', 'checkpoints from training', 'training checkpoints', 'pre-training checkpoint*'],
	zh: ['中间检查点', '中间权重', '优化器状态', '训练日志', '训练曲线'],
	ja: ['中間チェックポイント', 'オプティマイザの状態', '学習ログ', '学習曲線'],
	ko: ['중간 체크포인트', '옵티마이저 상태', '학습 로그', '학습 곡선'],
	fr: ['points de contrôle intermédiaires', 'checkpoints intermédiaires', 'journaux d\'entraînement', 'courbes d\'apprentissage'],
	de: ['zwischenstände*', 'zwischen-checkpoints', 'trainingslogs', 'trainingsprotokolle', 'lernkurve*'],
	es: ['checkpoints intermedios', 'puntos de control intermedios', 'registros de entrenamiento', 'curvas de aprendizaje'],
};

/** That it comes with the model. */
export const comesWith: Terms = {
	en: ['provided', 'we publish', 'we provide', 'released', 'we release', 'release', 'published', 'uploaded', 'included', 'is part of', 'part of this', 'also available', 'are available', 'is available', 'comes with', 'come with', 'are on wandb', 'is on wandb', 'on weights & biases'],
	zh: ['提供', '发布', '公开', '上传', '包含', '开源'],
	ja: ['公開', '同梱', '提供し', '含め'],
	ko: ['공개', '제공했', '포함', '업로드'],
	fr: ['fourni*', 'publié*', 'disponible*', 'inclus*'],
	de: ['veröffentlicht', 'beigelegt', 'verfügbar', 'enthalten', 'liegen bei'],
	es: ['publicad*', 'incluid*', 'disponible*', 'se incluyen', 'subimos'],
};

/** What training is done with and not itself. */
export const supply: Terms = {
	en: ['data', 'dataset', 'datasets', 'data set', 'corpus', 'corpora'],
	zh: ['数据', '语料', '训练集', '數據', '資料', '語料', '訓練集'],
	ja: ['データ', 'コーパス', '学習セット', '訓練セット'],
	ko: ['데이터', '말뭉치', '코퍼스', '학습셋', '학습 세트', '훈련셋', '훈련 세트'],
	fr: ['données', 'corpus', 'jeu* d\'entraînement', 'ensemble d\'entraînement'],
	de: ['daten', 'datensatz', 'datensätze*', 'korpus', 'trainingsdaten', 'trainingsdatensatz', 'trainingsmenge'],
	es: ['datos', 'corpus', 'conjunto* de entrenamiento'],
};
