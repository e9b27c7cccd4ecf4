import type { Terms } from '../../disclosure';
import { both, phrases } from '../../phrases';
import { definition, planned } from './definitions';

/** People, and systems of others, whose results stand beside those of the model. */
const others: Terms = {
	en: ['human performance', 'human baseline', 'human expert*', 'human transcri*', 'human listeners get', 'human annotators get', 'human annotators reach', 'human readers reach', 'human accuracy', 'human ceiling', 'human level', 'humans reach', 'humans get', 'humans score', 'humans achieve', 'humans have', 'by construction', 'by definition', 'by chance', 'chance level', 'random guess*', 'random baseline', 'majority class baseline', 'winner of', 'prior work', 'previous work', 'original paper', 'by its authors', 'by their authors', 'its authors report*', 'their authors report*', 'authors\' report', 'according to', 'other systems', 'related models', 'discontinued', 'human evaluators agree', 'evaluators agree', 'most guides', 'the teacher scores', 'the teacher reaches', 'the teacher gets', 'the teacher achieves', 'the teacher has', 'in the literature', 'best published system', 'best known system', 'best system so far', ...phrases(['from which we started', 'which we started from', 'that we started from', 'from which it was fine-tuned', 'from which it was trained', 'on which it is based', 'on which it is built', 'on which ours is based', 'which it is built on', 'which it is based on', 'which we built on', 'which we fine-tuned', 'that we fine-tuned', 'our base', 'our base model', 'our starting point', 'our backbone', 'the base of this model', 'the base model', 'the backbone'], ['has', 'had', 'gets', 'got', 'scores', 'scored', 'reaches', 'reached', 'reports', 'achieves', 'is at', 'stands at', 'sits at'], ', '), ...phrases(['for the', 'for its'], ['checkpoint we', 'model we', 'weights we', 'checkpoint that we', 'model that we'].flatMap((what) => ['begin with', 'began with', 'start from', 'started from', 'start with', 'started with', 'build on', 'built on', 'fine-tune', 'fine-tuned'].map((verb) => `${what} ${verb}`))), ...phrases(['on which ours is built', 'on which it was built', 'on which we build', 'on which we built', 'upon which it is built', 'that ours is built on', 'which ours is built on', 'we built this on'], ['has', 'had', 'gets', 'got', 'scores', 'scored', 'reaches', 'reached', 'reports', 'achieves'], ', ')],
	zh: ['原论文', '原始论文', '最初的论文', '友商', '另一支队伍', '其他队伍', '人类水平', '人类得分', '人类准确率', '人类表现', '随机猜测', '随机水平', '业界', '文献中', '文獻中', '文献里', '官方公布', '官方报告的', '官方给出', '原作者公布', '原作者报告', ...phrases(['所用的', '所采用的', '采用的', '选用的'], ['qwen*', 'llama*', 'baichuan*', 'internlm*', 'chatglm*', 'glm*', 'yi*', 'deepseek*', 'mistral*', 'gemma*', 'bert*', 'roberta*', '基座', '底座'], '-')],
	ja: ['元論文', '論文では', '元モデル', '人間の正解率', '人間の精度', '人間は', '当て推量', '定義上', '文献では', '先行研究では', '既存研究では', '公式発表', ...phrases(['元となる', '元となった', '元になった', '土台の', '土台となる', 'ベースとなる', 'ベースとした'], ['qwen*', 'llama*', 'mistral*', 'gemma*', 'bert*', 'calm*', 'swallow*', 'elyza*', 'rinna*', 'モデルは', 'モデルの'], '-')],
	ko: ['원 논문', '원논문', '사람의 정확도', '인간의 정확도', '사람은', '무작위 추측', '정의상', '문헌에서', '선행 연구에서', '기존 연구에서', '원본인', '기반인', '바탕인', '출발점인', '베이스인', '공식 발표'],
	fr: ['papier d\'origine', 'expert humain', 'à l\'œil nu', 'un humain', 'les humains', 'transcripteurs humains', 'par construction', 'par définition', 'au hasard', 'dans la littérature', ...phrases(['modèle de départ', 'modèle d\'origine', 'modèle initial', 'modèle sous-jacent'], ['a', 'fait', 'annonce', 'obtient', 'atteint', 'affiche', 'atteignait', 'obtenait', 'est à']), ...phrases(['dont nous sommes partis', 'dont on est parti', 'dont il est issu', 'dont il dérive', 'dont nous partons', 'sur lequel il repose', 'qui sert de base', 'qui a servi de base', 'notre base', 'notre point de départ', 'la base'], ['a', 'fait', 'annonce', 'obtient', 'atteint', 'affiche', 'atteignait', 'obtenait', 'est à'], ', ')],
	de: ['originalpapier', 'menschliche experten', 'menschen erreichen', 'per definition', 'definitionsgemäß', 'durch raten', 'in der literatur', 'das zugrunde liegende', 'das zugrundeliegende', ...phrases(['ausgangsmodell'], ['kommt', 'erreicht', 'hat', 'hatte', 'liegt', 'schafft', 'erzielt', 'lag', 'kam', 'selbst']), ...phrases(['die grundlage', 'unsere grundlage', 'die basis', 'unsere basis', 'unser ausgangspunkt', 'der ausgangspunkt', 'auf dem es beruht', 'auf dem es aufbaut', 'auf dem wir aufbauen', 'von dem wir ausgingen'], ['kommt', 'erreicht', 'hat', 'hatte', 'liegt', 'schafft', 'erzielt', 'lag', 'kam'], ', ')],
	es: ['ganador', 'artículo original', 'expertos humanos', 'los humanos', 'transcriptores humanos', 'por construcción', 'por definición', 'al azar', 'en la literatura', ...phrases(['modelo de partida', 'modelo de origen', 'modelo subyacente'], ['tiene', 'tenía', 'obtiene', 'alcanza', 'logra', 'anuncia', 'llega', 'consigue', 'saca']), ...phrases(['del que partimos', 'del que hemos partido', 'del que parte', 'en el que se basa', 'sobre el que se basa', 'nuestra base', 'nuestro punto de partida', 'la base'], ['tiene', 'tenía', 'obtiene', 'alcanza', 'logra', 'anuncia', 'llega', 'consigue', 'saca'], ', ')],
};

/** The constants that images are normalised with, which go by the name of a benchmark. */
export const constants: Terms = {
	en: ['mean=*', 'std=*', 'mean = *', 'std = *', 'imagenet mean*', 'imagenet statistics', 'imagenet stats', 'imagenet normali*', 'statistics of imagenet'],
	zh: ['imagenet 均值', 'imagenet 的均值', 'imagenet 统计', 'imagenet 的统计', 'imagenet 归一化', '均值=', '标准差='],
	ja: ['imagenet の平均', 'imagenet の統計', 'imagenetの平均', 'imagenetの統計', 'imagenet 統計'],
	ko: ['imagenet 평균', 'imagenet의 평균', 'imagenet 통계', 'imagenet의 통계', 'imagenet 정규화'],
	fr: ['statistiques d\'imagenet', 'statistiques imagenet', 'moyenne imagenet', 'moyennes d\'imagenet', 'normalisation imagenet'],
	de: ['imagenet statistik*', 'imagenet mittelwert*', 'imagenet normalisierung', 'statistik von imagenet'],
	es: ['estadísticas de imagenet', 'media de imagenet', 'normalización de imagenet', 'normalización imagenet'],
};

/** What numbers beside a measure may be of instead of its value: what a benchmark consists of, the range of a measure, what was thrown out. */
export const described: Terms = both(constants, {
	en: ['consist*', 'contain', 'contains', 'containing', 'dataset of', 'corpus of', 'collection of', 'as the metric', 'as a metric', 'metrics are', 'is used as', 'are used as', 'is measured with', 'kappa', 'annotator*', 'collect', 'collects', 'collecting', 'collected', 'compute_metrics', 'bug', 'bugs', 'released', 'releases', 'releasing', 'we release', 'release notes', 'release of', 'this release', 'new release', 'changelog', 'fixed', 'threshold*', 'returns', 'an estimate', 'estimates of', 'between 0', 'between 1', 'predicts', 'on a scale', 'ranges from', 'duplicate*', 'minhash', 'thrown out', 'left out', 'discard*', 'covers', 'covering', 'comprise*', 'spans', 'introduced', 'subjects', 'test problems', 'classes', 'by far the', 'stands for', 'signature', ...phrases(['the', 'this', 'a', 'point', 'rating', 'likert', 'five-point', '5-point'], ['scale']), ...phrases(['scale'], ['of', 'from', 'runs', 'goes', 'ranges', 'up', 'down', 'to', '0*', '1*']), 'to scale', 'tokens scale', 'token scale', 'b scale', 'at scale', 'is the share', 'is the number', 'lower is better', 'higher is better', 'recall that', 'top 1%', 'top 5%', 'top 10%', 'temperature', 'point cloud*', ...phrases(['categories', 'labels', 'label set', 'ontology', 'taxonomy'], ['are those of', 'as in', 'are the same', 'same as', 'match', 'correspond', 'follows', 'follow'])],
	zh: ['包含', '收集', '作为指标', '标注了', '标注的', '标注数据', '标注样本', '标注成', '标注为', '标注集', '数据标注', '人工标注', '标注信息', '采集', '修复', ...phrases(['数据集', '数据', '基准', '指标', '评测', '工具', '软件', '依赖', '最低', '推荐'], ['版本', '的版本'], ''), ...phrases(['版本'], ['要求', '号', '为', '是', '需', ':', '说明'], ''), '个版本', '阈值', '返回', '之间', '到 100', '覆盖', '组成', '构成', '共有', '共计', '学科', '涵盖', '越高越好', '越低越好', '直接丢', '丢掉', '容差', '允许误差', '点云', ...phrases(['类别', '类目', '标签体系', '标签集'], ['与', '同', '和', '沿用', '一致', '相同'], ''), '类一致', '类相同'],
	ja: ['収集', '含む', '含まれ', '指標として', '注釈', '修正', '閾値', 'を返', 'からなる', '捨て', '許容誤差', '許容範囲', '点群', ...phrases(['クラス', 'カテゴリ', 'ラベル'], ['は coco*', 'はcoco*', 'は imagenet*', 'はimagenet*', 'と同じ', 'と同一'], '')],
	ko: ['수집', '포함', '지표로', '주석', '수정', '임계값', '반환', '이루어진', '구성된', '구성됩', '구성되', '허용 오차', '포인트 클라우드', '점군', ...phrases(['클래스는', '범주는', '라벨은'], ['coco*', 'imagenet*']), '클래스와 같', '클래스와 동일'],
	fr: ['contient', 'collecté*', 'collecte', 'collectons', 'collecter', 'comme métrique', 'annotat*', 'corrig*', 'seuil', 'renvoie', 'entre 0', 'comprend', 'mesure la part', 'tolérance', 'nuage* de points', ...phrases(['classes', 'catégories', 'étiquettes'], ['sont celles', 'sont les mêmes', 'de coco', 'd\'imagenet'])],
	de: ['enthält', 'gesammelt*', 'als metrik', 'annotat*', 'behoben', 'schwellenwert', 'gibt zurück', 'zwischen 0', 'umfasst', 'besteht aus', 'aussortiert*', 'sortierte', 'toleranz*', 'punktwolke*', ...phrases(['klassen', 'kategorien'], ['sind die', 'entsprechen', 'von coco', 'von imagenet'])],
	es: ['contiene*', 'recopil*', 'como métrica', 'anotador*', 'corregid*', 'umbral', 'devuelve', 'entre 0', 'reúne', 'abarca', 'consta de', 'tolerancia', 'nube* de puntos', ...phrases(['clases', 'categorías', 'etiquetas'], ['son las', 'corresponden', 'de coco', 'de imagenet'])],
});

/** How right the labels of a data set are, or the instruments that it was taken with, which says nothing of a model. */
const ofLabels: Terms = {
	en: ['label accuracy', 'label quality', 'accuracy of the labels', 'accuracy of labels', 'annotation accuracy', 'accuracy of the annotation*', 'quality of the labels', 'dataset creators', 'creators of the dataset', 'labels were correct', 'labels are correct', ...['gps*', 'timestamp*', 'time stamp*', 'sensor*', 'clock*', 'coordinate*', 'thermometer*', 'instrument*', 'ruler*', 'scale', 'scanner*', 'camera*', 'lidar*'].flatMap((thing) => ['accuracy of', 'precision of', 'error of', 'resolution of'].flatMap((what) => ['', 'the ', 'our '].map((which) => `${what} ${which}${thing}`))), ...phrases(['transcripts', 'transcriptions', 'captions', 'labels', 'annotations', 'subtitles', 'translations', 'pseudo-labels'], ['were produced by', 'were produced with', 'were made by', 'were made with', 'were generated by', 'were generated with', 'were created by', 'were created with', 'come from', 'came from']), 'annotators agreed', 'annotators agree', 'inter-annotator', 'annotator agreement', 'agreement between annotators', 'agreement between the annotators', 'agreement among annotators', 'labellers agreed', 'labelers agreed'],
	zh: ['标签准确', '标注准确', '标注质量', '标签质量', '标签正确率', '标注正确率', '数据集作者', ...phrases(['转写', '字幕', '标签', '标注', '文本', '译文', '伪标签', '轉寫', '標籤'], ['由 whisper*', '由whisper*', '由模型', '由 gpt*', '由gpt*', '来自 whisper*', '来自whisper*'], ''), '标注员的一致', '标注者的一致', '标注员之间', '标注者之间', '标注员间', '标注者间', '标注一致', '標註者間', '标注人员之间'],
	ja: ['ラベルの正確', 'ラベルの精度', 'ラベル精度', 'アノテーションの精度', 'データセットの作成者', ...phrases(['書き起こし', '文字起こし', '字幕', 'ラベル', 'キャプション'], ['は whisper*', 'はwhisper*', 'は gpt*', 'はgpt*', 'は自動'], ''), 'アノテータ間', 'アノテーター間', '注釈者間', '作業者間の一致'],
	ko: ['라벨 정확도', '레이블 정확도', '라벨의 정확', '주석의 정확', '데이터셋 제작자', ...phrases(['전사본은', '전사는', '자막은', '라벨은', '레이블은'], ['whisper*', 'gpt*', '자동']), '주석자 간', '라벨러 간', '작업자 간 일치', '어노테이터 간'],
	fr: ['exactitude des étiquettes', 'exactitude des annotations', 'qualité des étiquettes', 'qualité des annotations', 'créateurs du jeu', ...phrases(['transcriptions', 'étiquettes', 'annotations', 'légendes'], ['ont été produites par', 'ont été générées par', 'proviennent de', 'viennent de']), 'inter-annotateurs', 'entre annotateurs', 'entre les annotateurs'],
	de: ['genauigkeit der labels', 'labelgenauigkeit', 'genauigkeit der annotation*', 'qualität der labels', 'annotationsqualität', 'ersteller des datensatzes', ...phrases(['transkripte', 'labels', 'annotationen', 'untertitel'], ['stammen von', 'stammen aus', 'wurden von', 'wurden mit', 'kommen von']), 'inter-annotator*', 'zwischen den annotator*', 'annotatorenübereinstimmung'],
	es: ['exactitud de las etiquetas', 'precisión de las etiquetas', 'calidad de las etiquetas', 'calidad de las anotaciones', 'creadores del conjunto', ...phrases(['transcripciones', 'etiquetas', 'anotaciones', 'subtítulos'], ['se produjeron con', 'se generaron con', 'fueron generadas por', 'fueron generados por', 'proceden de', 'provienen de']), 'entre anotadores', 'entre los anotadores', 'interanotador*'],
};

/** What numbers are of that measure speed, size, cost or energy. */
export const resource: Terms = {
	en: ['faster', 'speed', 'speedup', 'throughput', 'latency', 'memory', 'vram', 'cost', 'cheaper', 'parameters', 'of the data', 'of the training data', 'of the dataset', 'split into', 'split of', 'were split', 'was split', 'is split', 'are split', 'we split', 'split the', 'for training', 'hours', 'emission*', 'energy consum*', 'energy use*', 'energy footprint', 'energy cost*', 'energy mix', 'of energy', 'less energy', 'carbon', 'renewable', 'offset', 'compression', 'smaller', 'masked', 'masking', 'masks out', 'masks 1*', 'mask rate', 'mask ratio', 'hides', 'blanks out', 'blanked out', 'dropout', 'sparsity', 'flops', 'tokens per second', 'ratio', 'of the tokens', 'of tokens', 'file size', 'model size', 'size reduction', 'inference time', 'training time', 'run time', 'runtime', 'storage', 'disk', 'requests per', 'requests/s*', 'concurrent requests', 'parallel requests', 'pages per second', 'per second', 'faster than real time', 'real-time factor', 'rtf', 'gb', 'mb', 'ram', 'kernel*', 'battery', 'watt*', 'price', 'kwh', 'mwh', 'co2*', 'co₂', 'electricity mix', 'electricity use*', 'electricity consum*', 'of electricity', 'solar', 'market', 'approval', 'salary', 'population'],
	zh: ['速度', '吞吐', '延迟', '显存', '内存', '成本', '参数量', '参数规模', '亿参数', '的参数', '训练数据', '压缩', '加速', '推理速度', '延遲', '顯存', '記憶體', '体积', '能耗', '推理时间', '训练时间', '耗时', '费用', '每秒', '内存占用', '词表', '用电', '市场', '功耗', '千瓦时'],
	ja: ['速度', 'レイテンシ', 'メモリ', 'コスト', 'パラメータ', '学習データ', '推論時間', '容量', '毎秒', '消費電力', '電力消費', '電力量', '費用', '市場', 'ファイルサイズ', 'モデルサイズ', 'サイズは', 'サイズを', 'サイズ:'],
	ko: ['속도', '지연', '메모리', '비용', '파라미터', '학습 데이터', '추론 시간', '용량', '초당', '소비 전력', '전력 소비', '전력 사용', '전력량', '시장', '파일 크기', '모델 크기', '크기는', '크기를', '크기:', '크기로 줄', '크기로 압축', '크기로 축소'],
	fr: ['vitesse', 'latence', 'mémoire', 'coût', 'paramètres', 'des données', 'temps de', 'par seconde', 'énergie', 'énergétique', 'masqu*', 'coûts', 'marché', 'carbone', 'taille du fichier', 'taille des fichiers', 'taille sur disque', 'taille :', 'taille est', 'taille de 1*', 'taille de 2*', 'réduction de taille'],
	de: ['geschwindigkeit', 'latenz', 'speicher', 'kosten', 'parameter', 'der daten', 'pro sekunde', 'energie*', 'strom*', 'markt', 'steckdose*', 'maskiert*', 'dateigröße*', 'modellgröße*', 'größe:', 'größe von', 'größe beträgt', 'laufzeit*', 'rechenzeit*', 'inferenzzeit*', 'trainingszeit*', 'echtzeit'],
	es: ['velocidad', 'latencia', 'memoria', 'coste', 'costo', 'parámetros', 'de los datos', 'tiempo de', 'por segundo', 'energía', 'mercado', 'enmascar*', 'tamaño del archivo', 'tamaño de archivo', 'tamaño de los archivos', 'tamaño en disco', 'tamaño:', 'tamaño es', 'reducción de tamaño'],
};

/** That a number was worked out, not measured: what was not tested then is a size or a speed. */
export const estimated: Terms = {
	en: ['calculated', 'estimate', 'estimates', 'estimated', 'derived from', 'extrapolated', 'download*'],
	zh: ['估算', '推算', '估计值', '计算得出'],
	ja: ['推定', '試算', '計算値'],
	ko: ['추정', '추산', '계산값'],
	fr: ['estimé*', 'estimation', 'calculé*'],
	de: ['geschätzt*', 'schätzwert*', 'errechnet', 'berechnet'],
	es: ['estimad*', 'estimación', 'calculad*'],
};

/** Settings of training that share words with measures. */
const configuration: Terms = {
	en: ['cross-entropy', 'learning rate', 'batch size', 'reg_loss', 'loss function', 'z-loss', 'aux loss', 'auxiliary loss', 'loss weight*', 'loss coefficient*', 'balance loss', 'weight 0*', 'weighted by', 'weights of', 'perceptual loss', 'perceptual term', 'regulari*', ...phrases(['loss', 'l1', 'l2', 'kl', 'extra', 'additional', 'second', 'a', 'the', 'this', 'each', 'both', 'two', 'three', 'these'], ['term', 'terms']), ...phrases(['term', 'terms'], ['is', 'are', 'was', 'were', 'with', 'that', 'kept', 'weigh*', 'of the loss']), 'objective', 'penalty'],
};

/** Formats of numbers, whose precision is not that of answers. */
const formats: Terms = {
	en: ['mixed_precision', 'training precision', 'bfloat16', 'float16', 'fp16', 'bf16', 'fp8', 'int8', 'mixed precision', 'half precision', 'full precision', 'reduced precision', 'lower precision', 'higher precision', 'high precision', 'numerical precision', 'precision to', 'precision reduction'],
	zh: ['半精度', '混合精度', '低精度', '单精度'],
	ja: ['半精度', '混合精度', '元の精度'],
};

/** What is said of programs, which are tested and measured as well. */
export const software: Terms = {
	en: ['npm', 'node.js', 'nodejs', 'eslint', 'typescript', 'javascript', 'browsers', 'browser support', 'firefox', 'plugin', 'plugins', 'callback*', 'regexes', 'regular expression*', 'glob', 'globs', 'wildcard*', 'pull request*', 'codecov', 'code coverage', 'test coverage', 'unicode', 'the library', 'interceptor*', 'event loop', 'entry point*', 'linting', 'travis', 'regressions in', 'ci jobs', 'string |', 'expression', 'expressions', 'thrown', 'socket', 'thread', 'worker threads', 'a library', 'caching engine*', 'code point*', 'backoff', 'this library', 'this package', 'this module', 'other libraries', 'literal', 'literals', 'object keys', 'as keys', 'the key', 'null', 'undefined', 'boolean', 'throws', 'exception', 'exceptions', 'stdout', 'windows', 'bash', 'backslash*', 'filesystem', 'file system', 'directory', 'directories', 'git', 'css', 'yaml', 'eviction', 'semver', 'ttl', 'cached', 'cache', 'test suite for', 'tracker', 'app store', 'plain old', 'getter*', 'setter*', 'middleware', 'circuit breaker*', 'whitespace', 'linter', 'markdown', 'markdownlint', 'millisecond*', 'ops/sec', 'ecdsa', 'websocket*', 'event emitter*', 'eventemitter', 'header', 'headers', 'response object', 'downloads', 'github stars', 'followers', 'subscribers', 'forks'],
	zh: ['浏览器', '正则表达式', '插件', '代码覆盖率', '单元测试覆盖', '瀏覽器', '外掛', '下载量', '下载次数', '次下载', '星标'],
	ja: ['ブラウザ', '正規表現', 'プラグイン', 'カバレッジ', 'ダウンロード数', '回ダウンロード'],
	ko: ['브라우저', '정규식', '정규 표현식', '플러그인', '커버리지', '다운로드 수', '회 다운로드'],
	fr: ['navigateur*', 'expression régulière', 'expressions régulières', 'greffon*', 'téléchargements', 'bibliothèque est'],
	de: ['browsern', 'regulärer ausdruck', 'reguläre ausdrücke', 'plugin', 'plugins', 'testabdeckung', 'downloads'],
	es: ['navegadores', 'expresión regular', 'expresiones regulares', 'complementos del', 'descargas'],
};

/** What is said of tasks, metrics and kinds of models at large. */
const explained: Terms = {
	en: ['the task of', 'task is evaluated', 'tasks are evaluated', 'these models are evaluated', 'such models are evaluated', 'models are usually', 'models are typically', 'dataset for this task', 'datasets for this task', 'refers to', 'is a technique', 'is a task', 'is a leaderboard', 'is a benchmark for', 'was a shared task', 'zero-shot learning', 'unseen categories', 'unseen classes', 'commonly used metric*', 'commonly used to', 'metrics commonly', 'most common metric*', 'has been criticised', 'has been criticized', 'take part'],
	zh: ['是指', '指的是', '任务是', '常用的评测', '常用的指标', '常用指标', '榜单网址', '衡量的是'],
	ja: ['とは', 'を指す', 'で知られる', '一般に用いられ', 'よく使われる'],
	ko: ['이란', '가리킨다', '벤치마크입니다', '널리 쓰이는'],
	fr: ['désigne', 'est une tâche', 'est une métrique', 'métrique courante', 'cadre d\'évaluation standardisé'],
	de: ['bezeichnet', 'ist eine aufgabe', 'ist ein maß', 'übliches maß', 'gängige metrik'],
	es: ['se refiere a', 'es una tarea', 'es una métrica', 'métrica habitual'],
};

/** Instructions, promises and calls. */
export const NOT_TOLD = ['reader', 'how-to', 'install-run'];
/** What is said of programs, of benchmarks, metrics and evaluation as such, and of tests to come. */
export const ELSEWHERE = ['own.software', 'own.explained', 'own.definition', 'own.planned'];
/** The terms of that list, which a disclosure that names it has among its own. */
export const ELSEWHERE_TERMS = { software, explained, definition, planned };
/** Numbers of other models, and of other things than quality. */
export const NOT_A_RESULT = [...NOT_TOLD, 'own.configuration', 'own.formats', 'own.described', 'own.of-labels', 'own.resource', 'own.others', ...ELSEWHERE, 'hyperparameter'];
/** The terms of that list. */
export const NOT_A_RESULT_TERMS = { configuration, formats, described, 'of-labels': ofLabels, resource, others, ...ELSEWHERE_TERMS };
/** What happens to data on their way into a model. */
export const TRAINING = ['train', 'train-noun', 'filter'];
