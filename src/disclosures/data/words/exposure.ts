import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

const LEARNERS = ['model', 'net', 'network', 'encoder', 'decoder', 'classifier', 'policy', 'agent', 'extractor', 'separator', 'backbone', 'detector', 'recogniser', 'recognizer', 'segmenter', 'tagger', 'parser', 'generator', 'vocoder', 'adapter', 'lora', 'student', 'ranker', 'reranker', 'retriever', 'regressor', 'head'];

/** What somebody takes in who learns. That it was a model is told by what it took in: so many examples of some origin. */
export const perceives: Terms = {
	en: [
		'picked up from', 'picked it up from', 'picked this up from',
		...phrases(['having', 'has', 'have', 'had', 'only', 'only ever'], ['only read', 'read only', 'read nothing but', 'seen only', 'seen nothing but', 'only heard', 'heard only', 'heard nothing but', 'learned only from', 'been fed', 'been shown', 'been raised on']),
		'saw', 'has seen', 'had seen', 'had already seen', 'has already seen', 'was also shown', 'was shown', 'were shown', 'has been shown', 'was fed', 'has been fed', 'is fed', 'was given', 'received', 'has received', 'heard', 'has heard', 'has read', 'listened to', 'let it listen', 'to listen to', 'let it read', 'watched', 'was exposed to', 'has been exposed to', 'consumed', 'ingested', 'digested', 'imitates', 'imitated', 'mimics', 'studied', 'sat through', 'learned from', 'learnt from', 'continues from', 'continued from', 'continued on', 'continues on',
		...phrases(['has', 'have', 'had'], ['only seen', 'only ever seen', 'mostly seen', 'mainly seen', 'only heard', 'only ever heard', 'mostly heard', 'only read', 'mostly read', 'rarely seen', 'hardly seen', 'barely seen']),
		...phrases(['seen', 'heard', 'read', 'watched', 'shown'], ['during training', 'in training', 'at training', 'in pretraining', 'during pretraining', 'in pre-training', 'during pre-training', 'during fine-tuning', 'in fine-tuning']),
		...phrases(['seen by', 'heard by', 'read by'], ['the', 'our', 'this']),
		...phrases(['shown to the', 'fed to the', 'fed into the', 'given to the', 'played to the', 'presented to the'], LEARNERS),
	],
	zh: ['只读过', '没读过别的', '只听过', '学的是', '它学的', '所学的', '模型学的', '网络学的', '学了', '学过', '学到的是', '读了', '读的', '读遍', '看了', '看过', '听了', '听过', '见过', '喂入', '喂进', '吃进', '吸收了', '模仿'],
	ja: ['しか読んで', 'しか見て', 'しか聞いて', 'だけを読', 'だけを見', 'だけを聞', 'のみを見て', '読んだのは', '見たのは', '聞いたのは', '学ばせ', '学んだ', '学んで', '学びました', '読み込ませ', '聞かせ', '聴かせ', '見せて', '見せました', '覚えさせ', '覚え込ませ', '見てきた', '模倣', '回帰させ', '取り込ませ'],
	ko: ['만 읽', '만 보고', '만 보았', '만 봤', '만 들었', '만 듣고', '밖에 읽지', '밖에 보지', '밖에 듣지', '읽혔', '읽힌', '읽게', '익혔', '익힌', '들려주', '들려준', ...phrases(['모델에', '모델에게', '네트워크에'], ['보여주었', '보여준', '보여줬']), '배웠', '배운', '접했', '접한', '모방'],
	fr: [...phrases(['ayant', 'n\'ayant', 'a', 'n\'a', 'n\'a jamais', 'ont', 'n\'ont'], ['lu', 'vu', 'entendu', 'lu que', 'vu que', 'entendu que', 'écouté que', 'appris que', 'connu que', 'vu passer', 'reçu que']), 'lui ont servi', 'lui a servi', 'servi d\'exemple', 'servi d\'exemples', 'servi de modèle', 'servi de modèles', 'donné à lire', 'fait lire', 'fait écouter', 'donné à écouter', 'a ingéré', 'a écouté', 'a étudié', 'a été exposé', 'a reçu', 'imite', 'montré au modèle'],
	de: ['gesehen hat', 'gelesen hat', 'gehört hat', 'nur gesehen', 'nur gelesen', 'nur gehört', 'kennt nur', 'als lehrmaterial', 'zu lesen', 'zu sehen', 'zu hören', 'gezeigt', 'vorgelegt', 'vorgesetzt', 'hat gehört', 'sah', 'hörte', 'ahmt', 'gelesen', 'las das modell', 'modell las', 'netz las'],
	es: [...phrases(['ha', 'haber', 'habiendo', 'solo ha', 'sólo ha', 'únicamente ha'], ['leído', 'visto', 'escuchado', 'oído', 'leído solo', 'visto solo']), 'solo leyó', 'solo vio', 'le sirvieron', 'sirvieron de ejemplo', 'sirvieron de modelo', 'vio', 'leyó', 'escuchó', 'oyó', 'estudió', 'recibió', 'ha escuchado', 'ha estudiado', 'imita', 'le mostramos', 'le enseñamos', 'se le mostr*', 'dimos a leer'],
};

/** A model at it: what it took in is then plain, whatever it was. */
export const madeLearn: Terms = {
	en: [
		...phrases([...LEARNERS, 'student model', 'base model', 'reward model'], ['saw', 'has seen', 'had seen', 'was shown', 'has been shown', 'was fed', 'has been fed', 'was given', 'received', 'heard', 'has heard', 'read', 'has read', 'listened to', 'watched', 'was exposed to', 'ingested', 'imitates', 'learns from', 'learned from', 'learnt from', 'continues from', 'grew up on']),
		...phrases(['let the model', 'let it', 'had the model', 'made the model', 'let the network', 'let the net', 'we let the encoder', 'made it'], ['listen', 'read', 'watch', 'see', 'study', 'hear', 'look at', 'imitate', 'learn']),
	],
	zh: [...phrases(['让模型', '讓模型', '给模型', '教模型'], ['读', '看', '听', '学', '喂', '吃', '模仿', '学习'], ''), ...phrases(['模型', '编码器', '网络', '部分'], ['学的是', '学了', '见过', '看过', '读过', '听过', '吃的是'], ''), '喂给模型', '喂给了模型'],
	ja: ['学ばせ', '読み込ませ', '聞かせま', '聴かせま', '覚えさせ', '覚え込ませ', '回帰させ', '取り込ませ', '模倣させ'],
	ko: ['읽혔', '읽게 했', '익혔', '익히게', '들려주었', '들려줬', ...phrases(['모델에', '모델에게', '네트워크에'], ['보여주었', '보여줬'])],
	fr: ['donné à lire au modèle', 'donné à lire', 'fait lire', 'fait écouter', 'donné à écouter', 'le modèle a lu', 'le modèle a vu', 'le modèle a écouté', 'le modèle a appris de'],
	de: [...phrases(['das modell', 'das netz', 'der encoder', 'der klassifikator'], ['bekam', 'sah', 'las', 'hörte', 'lernte', 'hat gesehen', 'hat gelesen', 'hat gehört']), 'dem modell gezeigt', 'dem modell vorgelegt', 'dem netz gezeigt', 'zu lesen gegeben', 'bekam es', 'bekam das modell'],
	es: [...phrases(['el modelo', 'la red', 'el codificador', 'el clasificador'], ['vio', 'leyó', 'escuchó', 'oyó', 'estudió', 'recibió', 'ha visto', 'ha leído', 'ha escuchado']), 'le mostramos', 'le dimos a leer'],
};

/** How this version differs from the one before. */
export const versions: Terms = {
	en: ['compared with version', 'compared to version', 'compared with the first', 'compared with v1', 'than version', 'this version', 'this release', 'new version', 'new release', 'in version', 'second version', 'v2', 'previous version', 'earlier version', 'first version', 'last version', 'since version', 'this time'],
	zh: ['新版', '版中', '上一版', '上一代', '旧版', '前一版', '本版', '这一版', '此版', '相比上', '较上', '这次', '版本中', '新版本'],
	ja: ['前版', '旧版', '新版', '今回', '前バージョン', '本バージョン', '版では'],
	ko: ['이전 버전', '새 버전', '이번 버전', '버전에서는', '이번에는'],
	fr: ['cette version', 'version précédente', 'nouvelle version', 'la version'],
	de: ['dieser version', 'vorgängerversion', 'neuen version', 'neue version', 'ersten version'],
	es: ['esta versión', 'versión anterior', 'nueva versión', 'la versión'],
};

/** For whom material was taken or gathered: to train this, for the classifier. */
export const forIt: Terms = {
	en: [
		...phrases(['to train', 'to fine-tune', 'to finetune', 'to teach', 'to build', 'to make', 'for', 'training', 'trained'], ['this', 'the', 'our', 'my', 'it']).filter((term) => !/^for /u.test(term)),
		...phrases(['for the', 'for this', 'for our'], [...LEARNERS, 'fine-tune', 'finetune', 'fine-tuning', 'training', 'pretraining', 'pre-training']), 'to train', 'for training', 'as training', 'as train', 'for us', 'from which the', 'on which the', 'with which the',
	],
	zh: ['来训练', '用于训练', '训练时', '训练用', '供模型学习', '作为训练', '用作训练'],
	ja: ['学習用', '学習のため', '学習に使', '学習には', '訓練のため', '訓練に使'],
	ko: ['학습용', '학습을 위해', '학습에는', '학습에 사용', '훈련용', '훈련을 위해'],
	fr: ['pour l\'entraînement', 'pour entraîner', 'pour le modèle', 'pour le classifieur', 'pour l\'apprentissage', 'pour la politique', 'pour l\'affinage', 'pour ce lora'],
	de: ['für das training', 'fürs training', 'zum training', 'zum trainieren', 'für die policy', 'für den klassifikator', 'für das modell', 'für dieses modell', 'für den detektor', 'für die feinabstimmung', 'für das feintuning', 'für den adapter', 'für dieses lora'],
	es: ['para el clasificador', 'para entrenar', 'para el entrenamiento', 'para el modelo', 'para este modelo', 'para la política', 'para el detector', 'para el ajuste', 'para este lora'],
};

/** That somebody came by it, or had it at hand. */
export const acquired: Terms = {
	en: ['used', 'took', 'collected', 'gathered', 'recorded', 'filmed', 'photographed', 'scanned', 'drew', 'wrote', 'labelled', 'labeled', 'annotated', 'transcribed', 'picked', 'chose', 'selected', 'compiled', 'assembled', 'generated', 'scraped', 'downloaded', 'served', 'was used', 'were used'],
	zh: ['收集', '采集', '录制', '拍摄', '标注', '整理', '用了', '使用', '选用', '抓取', '爬取', '下载', '撰写', '录了', '拍了', '加入', '混入', '喂入'],
	ja: ['集め', '収集', '録画', '録音', '撮影', '注釈', 'アノテーション', '書き起こ', '使い', '使用', '用い', '作成', '収録'],
	ko: ['모았', '모은', '수집', '녹음', '녹화', '촬영', '라벨링', '썼', '사용', '작성', '주석'],
	fr: ['recueilli*', 'collecté*', 'rassemblé*', 'enregistré*', 'filmé*', 'photographié*', 'annoté*', 'utilisé*', 'réuni*'],
	de: ['sammelten', 'sammelte', 'gesammelt', 'nahmen', 'aufgenommen', 'zeichneten', 'aufgezeichnet', 'fotografierten', 'annotierten', 'verwendeten', 'benutzten', 'nutzten', 'verwendet', 'labelten'],
	es: ['recogimos', 'recopilamos', 'grabamos', 'reunimos', 'anotamos', 'etiquetamos', 'usamos', 'utilizamos', 'fotografiamos', 'recogieron', 'recopilaron', 'grabaron'],
};

/** What tells a model in training whether it was right. */
export const supervision: Terms = {
	en: [...phrases(['pretraining', 'pre-training', 'fine-tuning', 'finetuning', 'tuning', 'learning', 'study', 'teaching'], ['material', 'materials', 'split', 'mix', 'blend']), 'supervision', 'supervised by', 'learning signal', 'training signal', 'source of labels', 'source of the labels', 'regression target', 'regression targets', 'prediction targets', 'training targets', 'positive pairs', 'positives', 'negatives', 'negative pairs', 'preference pairs', 'training material', 'training split', 'training mix', 'training blend'],
	zh: ['训练来源', '訓練素材', '訓練材料', '监督信号', '监督数据', '训练目标', '正样本', '负样本', '正例', '负例', '正对', '句对', '標註來源', '回归目标', '主料', '训练素材', '训练材料'],
	ja: ['教師データ', '教師信号', '正解データ', '正解ラベル', '正例', '負例', '文対', '学習素材', '学習材料', '対訳対'],
	ko: ['정답 데이터', '정답 라벨', '지도 신호', '양성 쌍', '음성 쌍', '문장 쌍', '학습 재료'],
	fr: ['matière d\'entraînement', 'matériau d\'apprentissage', 'supervision', 'signal d\'apprentissage', 'paires positives', 'exemples positifs', 'vérité terrain', 'matériel d\'entraînement'],
	de: ['lernmaterial', 'lehrmaterial', 'lernstoff', 'trainingsgrundlage', 'überwachungssignal', 'lernsignal', 'trainingssignal', 'positivpaare', 'zielwerte', 'trainingsmaterial', 'als training'],
	es: ['material de aprendizaje', 'supervisión', 'señal de aprendizaje', 'pares positivos', 'material de entrenamiento'],
};

/** Between these and what they were. */
export const consistsIn: Terms = {
	en: ['is', 'are', 'were', 'was', 'served', 'serves', 'come from', 'comes from', 'came from', 'consist of', 'consists of', 'taken from', 'mined from', 'drawn from', 'provided', 'provides', 'form', 'forms', 'make up', 'makes up', 'made up', 'supplied', 'contributed', 'contributes', 'stem from', 'stems from'],
	zh: ['是', '为', '来自', '取自', '由', '摘自', '选自', '采自', '來自'],
	ja: ['は', 'から', 'として'],
	ko: ['는', '은', '에서', '로부터'],
	fr: ['vient', 'viennent', 'sont', 'est', 'provient', 'proviennent', 'sert', 'servent', 'servi'],
	de: ['sind', 'waren', 'ist', 'war', 'stammen', 'stammt', 'diente', 'dienten', 'kommt', 'kommen', 'bilden'],
	es: ['son', 'es', 'fueron', 'viene', 'vienen', 'procede', 'proceden', 'sirvió', 'sirvieron'],
};

/** A part of a whole, as a fraction. */
export const fraction: Terms = {
	en: ['half of', 'the other half', 'a third', 'a quarter', 'a fifth', 'a tenth', 'two thirds', 'three quarters', 'most of', 'the rest', 'the remainder', 'the remaining', 'the bulk of', 'the lion\'s share', 'the majority', 'make up', 'makes up', 'made up', 'account for', 'accounts for', 'accounted for', 'per cent of', '% of', 'supplied', 'supplies', 'provided', 'provides', 'contributed', 'contributes', 'dominates', 'dominated by'],
	zh: ['一部分', '另一部分', '一半', '七成', '八成', '六成', '五成', '四成', '三成', '两成', '九成', '其余', '剩下', '剩余', '大部分', '三分之', '四分之', '占', '佔', '為主', '为主', '主要是', '主料'],
	ja: ['半分', '半数', '残り', '大半', '割', '占め', '主に', '分の'],
	ko: ['절반', '나머지', '대부분', '할은', '차지', '분의'],
	fr: ['la moitié', 'un tiers', 'un quart', 'le reste', 'la plupart', 'représente*', 'l\'essentiel'],
	de: ['die hälfte', 'ein drittel', 'ein viertel', 'der rest', 'den rest', 'der großteil', 'überwiegend', 'machen', 'macht'],
	es: ['la mitad', 'un tercio', 'un cuarto', 'el resto', 'la mayor parte', 'representa*'],
};

/** And the whole, which is that of a training. */
export const whole: Terms = {
	en: ['mixture', 'the mix', 'training mix', 'blend', 'training split', 'training part', 'training portion', 'of the tokens', 'all tokens', 'of tokens', 'training hours', 'seen in pretraining', 'seen in training', 'seen during training', 'it has read', 'it read', 'it has seen', 'it has heard', 'it learned from', 'pretraining corpus', 'our corpus', 'the corpus', 'our data', 'training corpus', 'training data', 'training set'],
	zh: ['语料', '训练数据', '训练集', '指令数据', '微调数据', '配比', '训练样本', '主料', '训练素材', '混合比例', '語料', '訓練資料'],
	ja: ['コーパス', '学習データ', '訓練データ', '配合', '混合比'],
	ko: ['말뭉치', '학습 데이터', '코퍼스', '혼합 비율'],
	fr: ['du mélange', 'du corpus', 'le corpus', 'des tokens', 'des jetons', 'notre corpus'],
	de: ['der mischung', 'des korpus', 'unser korpus', 'der token', 'der tokens', 'der trainingsdaten'],
	es: ['de la mezcla', 'del corpus', 'nuestro corpus', 'de los tokens'],
};

/** What was gathered to measure by and what was looked for in a test. */
export const forTests: Terms = {
	en: [...phrases(['for the', 'for our', 'for a', 'in the', 'our', 'as a', 'as the', 'for'], ['benchmark', 'benchmarks', 'test', 'test set', 'test split', 'testing', 'evaluation', 'evaluations', 'validation', 'comparison']), 'test set', 'held-out', 'held out'],
	zh: ['用于评测', '用于测试', '测试集', '评测集', '验证集', '用于评估', '測試集'],
	ja: ['評価用', 'テスト用', '評価データ', 'テストセット', '検証用'],
	ko: ['평가용', '테스트용', '평가 데이터', '테스트 세트', '검증용'],
	fr: ['pour le test', 'pour l\'évaluation', 'jeu de test', 'pour évaluer'],
	de: ['für den test', 'für die evaluation', 'testset', 'testdaten', 'zum testen'],
	es: ['para la evaluación', 'para evaluar', 'conjunto de prueba', 'para probar'],
};

const TRAINED_ON_DATA = ['the training data', 'its training data', 'their training data', 'our training data', 'training data', 'the data', 'its data', 'the training set', 'the pretraining data', 'the pre-training data', 'the training corpus', 'the training dataset'];

/** That the training data are only referred to: what they pass on to the model, what is counted of them or unlike them tells nothing of what they are. */
export const referredTo: Terms = {
	en: [
		...phrases(['batch', 'batches', 'minibatch', 'mini-batch'], ['of', 'of the']),
		...phrases(['biases from', 'biases in', 'biases of', 'biases present in', 'biases found in', 'biases inherent in', 'biases contained in', 'bias from', 'bias in', 'bias of', 'bias present in', 'stereotypes from', 'stereotypes in', 'stereotypes present in', 'prejudices in', 'errors in', 'errors from', 'flaws of'], TRAINED_ON_DATA),
		'token counts refer', 'token count refers', 'counts refer to', 'from the one it was trained on', 'out-of-distribution', 'out of distribution', 'different from the training',
		...phrases(['agree with', 'agrees with', 'match', 'matches', 'matching', 'consistent with', 'follow', 'follows'], ['the distribution of the training', 'the training distribution', 'the training data distribution']),
		...phrases(['less', 'little', 'limited', 'insufficient'], ['training data']), 'other factors',
	],
	zh: ['训练数据中的偏见', '训练数据中的偏差', '训练数据中存在的偏', '训练数据里的偏见', '训练数据的偏见', '训练数据带来的偏', '训练数据中固有的', '继承训练数据', '继承了训练数据', '訓練資料中的偏見', '訓練資料的偏見', '与训练数据不同', '训练数据分布不同', '训练分布之外', '与训练数据的分布不同', '分布外', '與訓練資料不同', '与训练数据分布一致', '与训练数据的分布一致', '符合训练数据', '匹配训练数据', '训练数据较少', '训练数据少', '训练数据不足', '训练数据有限', '其他因素', '等因素', '训练前', '訓練前'],
	ja: ['学習データのバイアス', '学習データに含まれるバイアス', '学習データに存在するバイアス', '学習データに由来するバイアス', '訓練データのバイアス', '訓練データに含まれるバイアス', '学習データと異なる', '学習データとは異なる', '分布外', '学習データの分布と', '学習データの分布に', '学習データ分布', '学習データが少な', '学習データが不足', 'その他の要因', 'などの要因', '学習前', '訓練前'],
	ko: ['학습 데이터의 편향', '학습 데이터에 있는 편향', '학습 데이터에 포함된 편향', '학습 데이터에 존재하는 편향', '훈련 데이터의 편향', '학습 데이터와 다른', '학습 데이터와는 다른', '분포 외', '학습 데이터 분포와', '학습 데이터의 분포와', '학습 데이터가 적', '학습 데이터가 부족', '기타 요인', '등의 요인', '학습 전', '훈련 전'],
	fr: phrases(['biais des', 'biais présents dans les', 'biais contenus dans les', 'biais issus des', 'biais de ses', 'biais présents dans ses'], ['données d\'entraînement', 'données d\'apprentissage', 'données']).concat('hors distribution', 'différent* des données d\'entraînement', 'distribution des données d\'entraînement', 'moins de données d\'entraînement', 'peu de données d\'entraînement', 'autres facteurs', 'avant l\'entraînement', 'avant l\'apprentissage'),
	de: phrases(['verzerrungen der', 'verzerrungen aus den', 'verzerrungen in den', 'vorurteile der', 'vorurteile aus den', 'vorurteile in den'], ['trainingsdaten', 'daten']).concat('außerhalb der verteilung', 'anders als die trainingsdaten', 'verteilung der trainingsdaten entspr*', 'weniger trainingsdaten', 'wenig trainingsdaten', 'wenigen trainingsdaten', 'andere faktoren', 'anderer faktoren', 'weitere faktoren', 'weiterer faktoren', 'vor dem training'),
	es: phrases(['sesgos de los', 'sesgos presentes en los', 'sesgos existentes en los', 'sesgos de sus', 'sesgos presentes en sus'], ['datos de entrenamiento', 'datos']).concat('fuera de distribución', 'fuera de la distribución', 'distint* de los datos de entrenamiento', 'menos datos de entrenamiento', 'pocos datos de entrenamiento', 'otros factores', 'antes del entrenamiento', 'antes de entrenar'),
};

const OTHERS = ['existing', 'other', 'many', 'most', 'several', 'previous', 'earlier', 'prior', 'similar', 'popular', 'larger', 'all', 'public', 'open', 'open-source', 'proprietary', 'closed', 'state-of-the-art', 'commercial'].flatMap((which) => ['', 'generative ', 'language ', 'large language ', 'image ', 'vision ', 'speech ', 'diffusion ', 'deep learning ', 'machine learning '].map((kind) => `${which} ${kind}models`));

/** What other models, those trained only to compare ways of training, and the networks inside of metrics learned from. */
export const othersLearned: Terms = {
	en: ['ablation', 'ablations', ...phrases(OTHERS, ['trained on', 'pretrained on', 'pre-trained on', 'trained with', 'trained from', 'are trained on', 'were trained on']), ...phrases(['of a similar size', 'of similar size', 'of comparable size', 'of the same size'], ['trained on', 'trained with']), ...phrases(['usually', 'typically', 'often', 'commonly', 'generally'], ['trained', 'pretrained', 'pre-trained', 'fine-tuned']), 'lpips uses', 'lpips network', 'fid uses', 'inception network', 'perceptual metric', 'lpips relies', 'lpips is based', 'fid relies', 'fid is based', 'these metrics', 'these scores', ...phrases(['features of', 'features from', 'activations of', 'representations of', 'representations from'], ['inception', 'an inception', 'the inception', 'a pretrained inception'])],
	zh: ['消融', '对比实验', '通常训练', '通常在', ...phrases(['其他', '现有的', '现有', '已有的', '闭源', '多数', '许多', '同等规模的', '同规模的'], ['生成模型', '语言模型', '大模型', '扩散模型', '语音模型', '视觉模型'], ''), 'lpips 使用', 'lpips使用', 'fid 使用', 'fid使用', 'inception 网络', 'inception网络', 'inception 特征', '这些指标', '上述指标', '這些指標'],
	ja: ['アブレーション', ...phrases(['既存の', '他の', '多くの'], ['生成モデル', '言語モデル', '画像モデル', '音声モデル'], ''), 'lpips は', 'lpipsは', 'fid は', 'fidは', 'inception ネットワーク', 'inceptionネットワーク', 'inception の特徴', 'これらの指標', 'これらの評価指標'],
	ko: ['절제 실험', '절제 연구', '어블레이션', ...phrases(['기존', '다른', '많은'], ['생성 모델', '언어 모델', '이미지 모델', '음성 모델']), 'lpips는', 'fid는', 'fid와', 'inception 네트워크', 'inception 특징', '이러한 지표', '이 지표들', '이들 지표'],
	fr: ['ablation', 'ablations', ...phrases(['modèles existants', 'autres modèles', 'modèles similaires'], ['entraînés sur', 'entraînés avec']), 'lpips utilise', 'fid utilise', 'réseau inception', 'ces métriques', 'ces scores', ...phrases(['représentations', 'caractéristiques'], ['d\'un modèle inception', 'd\'inception', 'du modèle inception', 'd\'un réseau inception'])],
	de: ['ablation*', ...phrases(['bestehende', 'andere', 'vergleichbare', 'viele', 'die meisten', 'große', 'großen'], ['generative modelle', 'sprachmodelle', 'bildmodelle', 'open-source-modelle', 'offene modelle', 'offenen modelle']), 'lpips verwendet', 'lpips nutzt', 'fid verwendet', 'fid nutzt', 'inception netz*', 'diese metriken', 'diesen metriken', 'dieser metriken', ...phrases(['merkmale', 'merkmalen', 'repräsentationen'], ['eines inception*', 'des inception*', 'von inception*'])],
	es: ['ablación', 'ablaciones', ...phrases(['modelos existentes', 'otros modelos', 'modelos similares'], ['entrenados con', 'entrenados en', 'entrenados sobre']), 'lpips utiliza', 'lpips usa', 'fid utiliza', 'fid usa', 'red inception', 'estas métricas', ...phrases(['características', 'representaciones'], ['de inception', 'de un modelo inception', 'del modelo inception', 'de una red inception'])],
};

/** That a model was made fit for a task: what it is for, not what it learned from. */
export const madeFor: Terms = {
	en: [...phrases(['trained', 'fine-tuned', 'finetuned', 'tuned'], ['to follow', 'to obey', 'to hold', 'to converse', 'to chat', 'to be helpful']), ...phrases(['trained', 'fine-tuned', 'finetuned', 'tuned', 'optimized', 'optimised', 'specialised', 'specialized', 'adapted'], ['for dialogue', 'for dialog', 'for dialogues', 'for chat', 'for conversation', 'for conversations', 'for conversational', 'for text-to', 'for text', 'for image', 'for speech', 'for music', 'for audio', 'for video', 'for code', 'for instruction', 'for question', 'for predicting', 'for generating', 'for melody-guided'])],
	zh: [...phrases(['针对', '面向', '專為', '专为', '針對'], ['对话', '聊天', '指令', '问答', '多轮', '代码', '数学', '文本生成', '图像生成', '音乐生成', '對話', '問答'], ''), '生成任务训练', '生成任务微调'],
	ja: phrases(['対話', 'チャット', '会話', '指示追従', '質問応答', '生成', '生成タスク', 'タスク', 'コード生成'], ['向けに', '用に', 'のために'], ''),
	ko: phrases(['대화', '채팅', '질의응답', '생성', '태스크', '작업', '지시 수행'], ['용으로', '에 맞게', '에 맞춰', '에 특화'], ''),
	fr: phrases(['entraîné*', 'fine-tuné*', 'affiné*', 'ajusté*', 'optimisé*', 'spécialisé*'], ['pour le dialogue', 'pour le chat', 'pour la conversation', 'pour la génération', 'pour générer', 'pour la tâche', 'pour les tâches', 'pour suivre', 'pour le suivi', 'pour répondre']),
	de: ['für dialoge', 'für den dialog', 'für chats', 'für gespräche', 'für die generierung', 'für die aufgabe', 'für aufgaben'],
	es: phrases(['entrenad*', 'ajustad*', 'afinad*', 'optimizad*', 'especializad*'], ['para diálogo', 'para el diálogo', 'para diálogos', 'para chat', 'para la conversación', 'para la generación', 'para generar', 'para la tarea', 'para tareas', 'para poder', 'para realizar', 'para seguir', 'para responder']),
};
