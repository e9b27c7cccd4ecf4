import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** What a measure is made of. */
export const formula: Terms = {
	en: ['log likelihood*', 'log probabilit*', 'likelihood ratio', 'likelihood', 'likelihoods', 'cosine', 'dot product', 'inner product', 'euclidean', 'distance between', 'correlation', 'correlations', 'spearman', 'pearson', 'exponential', 'mean of', 'averaging', 'average of', 'argmax', 'masking one', 'edit distance', 'number of', 'share of', 'fraction of', 'ratio of', 'ratio between', 'difference between', 'probability of'],
	zh: ['对数似然', '似然', '余弦', '内积', '欧氏', '距离', '相关系数', '指数', '均值', '平均', '比例', '占比', '概率', '困惑度', '之比', '餘弦'],
	ja: ['対数尤度', '尤度', 'コサイン', '余弦', '内積', '距離', '相関', '平均', '割合', '確率', '比率'],
	ko: ['로그 우도', '우도', '코사인', '내적', '거리', '상관', '평균', '비율', '확률'],
	fr: ['log-vraisemblance', 'vraisemblance', 'cosinus', 'produit scalaire', 'distance', 'corrélation*', 'moyenne', 'proportion', 'probabilité'],
	de: ['log-likelihood', 'likelihood', 'kosinus', 'skalarprodukt', 'abstand', 'korrelation*', 'mittelwert', 'anteil', 'wahrscheinlichkeit'],
	es: ['verosimilitud', 'coseno', 'producto escalar', 'distancia', 'correlaci*', 'media de', 'proporción', 'probabilidad'],
};

/** That somebody measured so. */
export const measuredSo: Terms = {
	en: ['we took', 'we take', 'i took', 'we compute', 'we computed', 'we calculate', 'we calculated', 'we measure', 'we measured', 'we score', 'we scored', 'we use', 'we used', 'were scored', 'was scored', 'are scored', 'is scored', 'is measured', 'was measured', 'were measured', 'are measured', 'is computed', 'was computed', 'were computed', 'are computed', 'is calculated', 'was calculated', 'are compared', 'were compared', 'are ranked', 'were ranked', 'is the exponential', 'is the mean', 'is the cosine', 'we report'],
	zh: ['我们取', '我们用', '我们计算', '计算', '计分', '比较', '用', '取', '按', '以', '统计', '衡量'],
	ja: ['計算し', '算出し', '測定し', '測っ', '用い', '採点し', '比較し'],
	ko: ['계산했', '계산합', '측정했', '측정합', '사용했', '채점했', '비교했'],
	fr: ['nous calculons', 'nous avons calculé', 'nous mesurons', 'est mesuré*', 'est calculé*', 'a été mesuré*', 'a été calculé*', 'on calcule', 'nous utilisons'],
	de: ['wir berechnen', 'berechneten', 'wird berechnet', 'wurde berechnet', 'wurden berechnet', 'wir messen', 'wird gemessen', 'wurde gemessen', 'wir nehmen', 'wir nahmen'],
	es: ['calculamos', 'se calcula*', 'se calculó', 'medimos', 'se mide', 'se midió', 'usamos', 'tomamos'],
};

/** What is measured, where it is no metric by name. */
export const measured: Terms = {
	en: ['similarity', 'perplexity', 'naturalness', 'intelligibility', 'diversity', 'novelty', 'faithfulness', 'consistency', 'fluency', 'variants', 'mutations', 'options', 'choices', 'candidates', 'answers', 'hallucination rate', 'agreement', 'error rate', 'quality', 'calibration'],
	zh: ['相似度', '困惑度', '自然度', '可懂度', '多样性', '流畅度', '选项', '候选', '幻觉率', '错误率', '得分', '质量', '自一致性', '一致性得分', '一致性分数', '一致性系数', '一致性指标', '标注一致性', '主题一致性', '时序一致性', '身份一致性', '事实一致性', '图文一致性', '一致率'],
	ja: ['類似度', 'パープレキシティ', '自然さ', '多様性', '一貫性', '選択肢', '候補', '品質'],
	ko: ['유사도', '퍼플렉시티', '자연스러움', '다양성', '일관성', '선택지', '후보', '품질'],
	fr: ['similarité', 'perplexité', 'naturel', 'diversité', 'cohérence', 'plongements', 'jugements', 'qualité'],
	de: ['ähnlichkeit', 'perplexität', 'natürlichkeit', 'vielfalt', 'konsistenz', 'urteilen', 'qualität'],
	es: ['similitud', 'perplejidad', 'naturalidad', 'diversidad', 'coherencia', 'calidad', 'juicios'],
};

/** When a model is tested, as what is done to its inputs then is told. */
export const atTest: Terms = {
	en: ['before testing', 'when testing', 'during testing', 'in testing', 'for testing', 'at test time', 'test time', 'during evaluation', 'in the evaluation', 'at evaluation', 'for evaluation', 'for the evaluation', 'before evaluation', 'before scoring', 'in scoring', 'for scoring', 'when scoring', 'during scoring', 'in all tests', 'for all tests', 'for the tests', 'in our tests', 'used in the evaluation', 'when we evaluated', 'row of results', 'the results was', 'results was produced', 'results were produced', 'when evaluating', 'while evaluating', 'when we evaluate', 'when we test', 'while testing', 'in evaluation', 'in our evaluation', 'in our evaluations', 'in all evaluations', 'in our experiments', 'in the tests', 'in these tests', 'in the benchmark', 'in the benchmarks', 'in our benchmarks', 'for our benchmarks', 'for the benchmarks', 'when benchmarking', 'for the test accuracy', 'for the accuracy', 'for the numbers', 'for these numbers', 'for the numbers above', 'for the scores', 'for these scores', 'for the results', 'for these results', 'for the table', 'to get the numbers', 'to get these numbers', 'to get the accuracy', 'at evaluation time', 'at eval time', 'at test-time', 'before comparing', 'before comparison', 'before the comparison', 'before counting', 'before matching', 'before computing', 'before we count', 'before is counted', 'is counted', 'are counted before'],
	zh: ['测试时', '评测时', '评估时', '计分时', '评分时', '测试阶段', '评测阶段', '測試時', '評測時', '所有测试', '所有评测', '在评测中', '评测中', '在测试中', '跑评测时', '跑分时', '打分时', '做评测时', '我们的测试中', '上述准确率', '上述结果', '上述成绩', '表中结果', '表中成绩', '计算指标时', '计算得分时', '算分时', '評估時', '比较前', '比对前', '对比前', '计算前', '打分前', '比较之前', '比对之前', '计算之前', '打分之前'],
	ja: ['テスト時', '評価時', '採点時', '採点前', '評価では', '評価の際', 'テストの際', '評価する際', '評価するとき', 'ベンチマーク時', '計測時', '測定時', '評価の前に', 'スコア計算時', 'テストでは', '比較の前', '比較前', '照合の前', '照合前', '計算の前', '計算前', '比較する前'],
	ko: ['테스트 시', '평가 시', '채점 시', '채점 전', '평가할 때', '테스트할 때', '평가 과정에서', '평가에서는', '벤치마크 시', '측정 시', '측정할 때', '채점할 때', '점수를 계산할 때', '테스트에서는', '평가하기 전에', '계산하기 전에', '계산 전에', '비교하기 전', '비교 전', '채점하기 전', '비교할 때'],
	fr: ['lors du test', 'lors des tests', 'lors de l\'évaluation', 'pendant l\'évaluation', 'avant l\'évaluation', 'avant le calcul', 'pour l\'évaluation', 'à l\'évaluation', 'au moment de l\'évaluation', 'lors de nos tests', 'lors des évaluations', 'en évaluation', 'avant de calculer', 'dans nos tests', 'pour nos tests', 'pour les scores', 'pour ces scores', 'au test', 'avant la comparaison', 'avant de comparer', 'avant de noter', 'avant la notation'],
	de: ['beim test', 'beim testen', 'bei der evaluierung', 'bei der auswertung', 'vor der auswertung', 'für die auswertung', 'für die evaluierung', 'im test', 'beim evaluieren', 'während der evaluierung', 'während der auswertung', 'bei den tests', 'in den tests', 'bei unseren tests', 'für die tests', 'zum testen', 'beim auswerten', 'für die zahlen', 'für diese zahlen', 'beim messen', 'vor dem berechnen', 'bei der messung', 'vor dem vergleich', 'vor dem vergleichen', 'vor dem messen', 'vor der messung', 'vor der bewertung', 'vor dem zählen'],
	es: ['durante la evaluación', 'en la evaluación', 'para la evaluación', 'antes de evaluar', 'antes de calcular', 'durante las pruebas', 'al evaluar', 'en las pruebas', 'en nuestras pruebas', 'al probar', 'al medir', 'a la hora de evaluar', 'en las evaluaciones', 'antes de puntuar', 'en el test', 'para las pruebas', 'para estas cifras', 'al calcular', 'antes de comparar', 'antes de contar', 'antes de la comparación', 'antes de medir'],
};

/** What is done to inputs, outputs and settings then. */
export const prepared: Terms = {
	en: ['resize*', 'rescale*', 'crop*', 'flip*', 'pad', 'padded', 'lower case*', 'lowercase*', 'normali*', 'strip*', 'ignore*', 'ignored', 'punctuation', 'casing', 'multi scale', 'single scale', 'augmentation', 'sampler', 'ddim', 'guidance', 'cfg', 'steps', 'beam*', 'temperature', 'greedy', 'seed', 'kenlm', 'frames', 'resolution', 'chunks', 'windows', 'prompt', 'prompts', 'without tools', 'tools', 'search', 'turned off', 'turned on', 'switched off', 'disabled', 'thinking', 'system prompt', 'zero-shot', 'truncat*', 'prefixed', 'with a prefix', 'with the prefix', 'with the prefixes', 'prepend*', 'in front of the', 'in front of each', 'in front of every', 'with the instruction', 'with an instruction', 'instruction prefix*', 'task instruction*', 'instruction template*', 'whitespace', 'spaces', 'diacritics', 'stemming', 'stemmed', 'stemmer', 'tokenis*', 'tokeniz*', 'transliterat*', 'upper case', 'uppercase*', 'downsampl*', 'resampl*', 'views', 'ensembl*', 'overlapping', 'tiles', 'tiled', 'sliding window', 'stitched', 'test time augmentation', '=TTA', 'pooling', 'l2-normali*', 're-ranked', 'reranked', 'top-k', 'retrieved passages', 'the context', 'max length', 'max tokens', 'token limit', 'timeout', 'time limit'],
	zh: ['缩放', '缩到', '裁剪', '翻转', '填充', '归一化', '标点', '大小写', '多尺度', '单尺度', '数据增强', '采样器', '步数', '贪心', '温度', '种子', '抽帧', '分辨率', '提示词', '关闭', '关掉', '禁用', '开启', '联网', '搜索', '工具', '思考', '截断', '忽略', '縮放', '前缀', '加了指令', '加指令', '不加指令', '加上指令', '指令前', '前加', '前面加', '空格', '转小写', '小写', '繁转简', '转成简体', '统一为', '全角', '半角', '去掉', '去除', '剔除停用词', '重采样', '降采样', '切片', '拼接', '滑动窗口', '最长', '最多生成', '最大长度', '超时', '重排', '归一', '量化', '十次裁剪'],
	ja: ['リサイズ', '切り抜', '反転', '正規化', '句読点', '無視', 'サンプラー', 'ステップ', '貪欲', '温度', 'シード', '解像度', 'プロンプト', '無効', 'オフ', '検索', 'ツール', '切り詰め', '除去', '除い', '接頭辞', 'プレフィックス', '先頭に付け', '前に付け', '指示文', '空白', '小文字', '大文字', '全角', '半角', '表記ゆれ', 'ストップワード', 'リサンプリング', 'タイル', 'スライディング', '最大長', '最大トークン', 'タイムアウト'],
	ko: ['리사이즈', '크기로', '자르', '뒤집', '정규화', '구두점', '무시', '샘플러', '스텝', '온도', '시드', '해상도', '프롬프트', '끄고', '껐', '비활성', '검색', '도구', '제거', '접두', '앞에 붙', '지시문', '띄어쓰기', '문장 부호', '문장부호', '공백', '소문자', '대소문자', '지우', '지웠', '리샘플', '타일', '슬라이딩', '최대 길이', '최대 토큰', '시간 제한'],
	fr: ['redimensionn*', 'recadr*', 'normalis*', 'ponctuation', 'casse', 'ignor*', 'échantillonneur', 'étapes', 'température', 'graine', 'résolution', 'prompt*', 'désactiv*', 'outils', 'tronqu*', 'recherche web', 'recherche en ligne', 'recherche sur internet', 'préfixe*', 'préfixé*', 'instruction', 'instructions', 'espaces', 'minuscule*', 'majuscule*', 'diacritiques', 'rééchantillonn*', 'tuiles', 'longueur maximale', 'limite de', 'accents'],
	de: ['skaliert', 'zugeschnitten', 'gespiegelt', 'normalisiert', 'satzzeichen', 'ignoriert', 'sampler', 'schritte*', 'temperatur', 'auflösung', 'prompt*', 'abgeschaltet', 'deaktiviert', 'werkzeug*', 'gekürzt', 'websuche', 'internetsuche', 'präfix*', 'vorangestellt', 'stellen wir', 'instruktion*', 'anweisung*', 'leerzeichen', 'kleinbuchstaben', 'kleingeschrieben', 'kleinschreibung', 'umlaute', 'kacheln', 'maximale länge', 'zeitlimit', 'neu abgetastet'],
	es: ['redimension*', 'recort*', 'normaliz*', 'puntuación', 'mayúsculas', 'ignor*', 'muestreador', 'pasos', 'temperatura', 'semilla', 'resolución', 'prompt*', 'desactiv*', 'herramientas', 'trunc*', 'búsqueda web', 'búsqueda en línea', 'búsqueda en internet', 'prefijo*', 'antepon*', 'instrucción', 'instrucciones', 'espacios', 'minúscula*', 'tildes', 'acentos', 'remuestre*', 'teselas', 'longitud máxima', 'límite de'],
};

/** That all who are compared are treated alike. */
export const alike: Terms = {
	en: ['all models were', 'every model was', 'all systems were', 'each model was', 'each model got', 'all models got', 'all models ran', 'for fairness', 'to be fair', 'for a fair', 'fair comparison'],
	zh: ['所有模型', '全部模型', '各模型', '每个模型', '为了公平', '为公平', '公平起见', '公平对比', '公平比较'],
	ja: ['全モデル', 'すべてのモデル', '全てのモデル', '各モデル', '公平'],
	ko: ['모든 모델', '각 모델', '공정한 비교', '공정을'],
	fr: ['tous les modèles', 'chaque modèle', 'comparaison équitable'],
	de: ['alle modelle', 'jedes modell', 'fairen vergleich'],
	es: ['todos los modelos', 'cada modelo', 'comparación justa'],
};

/** Data in so many parts, by their shares. */
export const ratio: Terms = { en: ['80/10/10', '70/15/15', '60/20/20', '90/5/5', '98/1/1', '70/20/10', '75/15/10', '80:10:10', '70:15:15', '60:20:20', '8:1:1', '7:2:1', '6:2:2', '7:1:2', '80/20', '90/10', '70/30', '75/25', '80-10-10', '70-15-15', '80-20', '90-10', '80:20', '90:10', '70:30'] };

/** What a model is to do in a test. */
export const toldToDo: Terms = {
	en: ['model has to', 'model is asked', 'model is given', 'model is shown', 'model is told', 'model is prompted', 'model sees', 'model gets', 'model reads', 'model receives', 'model must answer', 'model must choose', 'model must pick', 'model must find', 'model must repeat', 'model must name', 'model must predict', 'model must return', 'model must recall', 'model must decide', 'was asked to', 'were asked to', 'it has to', 'it is asked', 'it is given', 'had to', 'ask the model to', 'asked the model to', 'asks the model to', 'asking the model to', 'the model is to', 'have the model', 'had the model', 'let the model', 'ask it to', 'asked it to', 'asking it to', 'prompt the model to', 'prompted the model to', 'requires the model to', 'challenge the model to', 'see whether the model', 'see if the model', 'see whether it', 'see if it', 'check whether the model', 'check if the model', 'must the model', 'model should find', 'has to find', 'has to retrieve', 'must retrieve'],
	zh: ['要求模型', '模型需要', '模型需', '模型要', '让模型', '模型必须', '由模型', '模型从', '看模型能不能', '看模型能否', '看模型是否', '看它能不能', '看它能否', '看能不能', '考察模型能否', '检验模型能否', '请模型', '叫模型', '问模型', '再让它', '让它'],
	ja: ['モデルに答え', 'モデルに選ば', 'モデルに', 'モデルは答え', '答えさせ', '選ばせ', '探させ', '見つけさせ', '見つけられるか', '探し出せるか', 'モデルに尋ね', 'モデルに質問', 'モデルが見つけ', '回答させ', '取り出せるか', '思い出せるか'],
	ko: ['모델이 답', '모델에게', '모델은 답', '찾게 했', '고르게', '답하게', '찾아내는지', '찾을 수 있는지', '찾는지', '찾게 한', '맞히는지', '물어봅니다', '질문했', '답할 수 있는지', '찾도록'],
	fr: ['le modèle doit', 'on demande au modèle', 'modèle reçoit', 'demandons au modèle', 'demandé au modèle', 'on lui demande', 'nous lui demandons', 'voir si le modèle', 'voir s\'il', 'doit retrouver', 'doit la retrouver', 'doit répondre'],
	de: ['modell muss', 'modell soll', 'modell bekommt', 'modell erhält', 'fragen das modell', 'bitten das modell', 'lassen das modell', 'ließen das modell', 'ob das modell', 'muss es finden', 'soll es finden', 'soll ihn finden', 'soll sie finden', 'muss sie wiederfinden', 'ob es ihn findet'],
	es: ['el modelo debe', 'se pide al modelo', 'el modelo tiene que', 'modelo recibe', 'pedimos al modelo', 'le pedimos', 'pedirle al modelo', 'ver si el modelo', 'si el modelo la encuentra', 'debe encontrar', 'tiene que encontrar', 'preguntamos al modelo', 'le preguntamos'],
};
/** The test in which it is. */
export const inTest: Terms = {
	en: ['in the test', 'in this test', 'in each test', 'for each test', 'needle', 'context test', 'context tests', 'recall test', 'for long context tests', 'for long-context tests', 'tests,', 'test,', 'evaluation,', 'in every trial', 'per question', 'for each question', 'for each item', 'for every item', 'for each task', 'for every question', 'in each trial', ...phrases(['hide', 'hid', 'hidden', 'hiding', 'bury', 'buried', 'plant', 'planted', 'insert', 'inserted', 'place', 'placed', 'put', 'drop', 'dropped'], ['a sentence', 'one sentence', 'a fact', 'one fact', 'a number', 'a key', 'a passkey', 'a password', 'a code', 'a secret', 'at ten', 'at random depth*', 'at different depth*', 'at various depth*', 'in a long', 'in long', 'inside a long', 'somewhere in']), 'haystack', 'depths', 'at each depth', 'at every depth', 'passkey', 'in each question', 'per item', 'each puzzle', 'each riddle'],
	zh: ['测试中', '评测中', '测试里', '每道题', '每题', '大海捞针', '每次测试', ...phrases(['藏到', '藏在', '藏进', '埋在', '埋进', '插到', '塞进', '放进', '插入'], ['长文', '文章', '文中', '上下文', '10 个', '十个', '不同深度', '不同位置', '不同的位置', '随机位置', '一段', '一篇'], ''), '个深度', '种深度', '不同深度', '每一题', '每个问题', '把一句话', '一句无关', '密钥'],
	ja: ['テストでは', '評価では', '各問', '1 問ごと', '干し草', '文中に隠', '文書に隠', '文章に隠', 'さまざまな深さ', '様々な深さ', '異なる深さ', '各深さ', '長文の中に', '問題ごと', '設問ごと'],
	ko: ['테스트에서', '평가에서', '문항마다', '각 문항', '글 속에 숨', '문서에 숨', '문장을 숨', '본문에 숨', '깊이마다', '여러 깊이', '다양한 깊이', '긴 글에', '문제마다', '질문마다', '바늘'],
	fr: ['dans le test', 'pour chaque question', 'dans chaque essai', 'cachons', 'on cache une', 'caché* dans', 'cachée dans', 'profondeurs', 'aiguille', 'insérons une phrase', 'dans un long texte', 'à chaque question', 'botte de foin'],
	de: ['im test', 'pro frage', 'bei jeder frage', 'in jedem versuch', 'verstecken', 'versteckt*', 'heuhaufen', 'tiefen', 'in einem langen text', 'in langen texten', 'fügen einen satz', 'pro aufgabe', 'für jede frage'],
	es: ['en la prueba', 'en cada prueba', 'para cada pregunta', 'escondemos', 'escondid* en', 'ocultamos', 'pajar', 'profundidades', 'en un texto largo', 'insertamos una frase', 'en cada pregunta', 'por pregunta'],
};

/** A metric as a label, or as what the sentence names. */
export const metricLabel: Terms = {
	en: ['evaluation metric:', 'evaluation metrics:', 'eval metric:', 'eval metrics:', 'main metric:', 'primary metric:', 'metric:', 'metrics:', 'measure:', 'measures:', 'metric used:', 'metrics used:', 'evaluations metric:', 'evaluation metric is', 'evaluation metric was', 'evaluation metrics are', 'evaluation metrics were', 'evaluation measure is', 'evaluation criterion is', 'eval metric ='],
	zh: ['评测指标:', '评估指标:', '评价指标:', '指标:', '評估指標：', '評測指標：', ...phrases(['评测指标', '评估指标', '评价指标', '評估指標', '評測指標'], ['为', '是', '使用', '采用', '採用'], '')],
	ja: ['評価指標:', '指標:', '評価指標は'],
	ko: ['평가 지표:', '지표:', '평가 지표는', '평가지표는', '평가 지표로', '평가지표로'],
	fr: ['métrique :', 'métriques :', 'métrique:', 'métriques:', 'métrique d\'évaluation est'],
	de: ['metrik:', 'metriken:', 'maß:', 'bewertungsmetrik ist', 'evaluationsmetrik ist', 'evaluierungsmetrik ist'],
	es: ['métrica:', 'métricas:', 'métrica de evaluación es'],
};

/** What a metric stands for, as whoever chose it explains it. */
export const metricMeaning: Terms = {
	en: phrases(['is the', 'as the', 'gives the', 'measures the'], ['share of', 'proportion of', 'fraction of', 'percentage of', 'ratio of', 'ratio between']),
	fr: ['se définit comme', 'est défini* comme', 'est le rapport', 'est la part'],
	de: ['ist der anteil'],
	es: ['se define como', 'indica la proporción', 'es la proporción'],
};

/** The same in words that explain anything, and where on its scale outputs are right: so the scores are told as well that a model gives out. */
export const metricScale: Terms = {
	en: ['is the number of', 'refers to the', 'represents the', 'which measures', 'the closer'],
	zh: ['指的是', '描述了', '越接近'],
	ja: ['を表す', 'を表し', 'を意味', 'に近いほど'],
	ko: ['를 나타내는', '을 나타내는', '를 의미', '을 의미', '가까울수록'],
	fr: ['désigne'],
	de: ['gibt an', 'bezeichnet den', 'je näher'],
	es: ['cuanto más cerca'],
};

/** What a model gives out with an answer, on a scale that is explained like that of a metric. */
export const outputScore: Terms = {
	en: ['the score', 'scores', 'confidence', 'similarity', 'probability'],
	zh: ['分数', '得分', '相似度', '置信度', '概率', '分數'],
	ja: ['スコア', '類似度', '確率', '確信度'],
	ko: ['점수', '스코어', '유사도', '확률'],
	fr: ['le score', 'similarité', 'probabilité'],
	de: ['der score', 'ähnlichkeit', 'wahrscheinlichkeit'],
	es: ['la puntuación', 'similitud', 'probabilidad'],
};

/** A point of a curve at which a measure is taken. */
export const operating: Terms = { en: ['recall at', 'sensitivity at', 'specificity at', 'precision at', 'tpr at', 'fpr at', 'tnr at', 'frr at', 'far at', 'accuracy at', ...phrases(['tpr', 'tnr', 'tar', 'frr', 'recall', 'precision', 'sensitivity', 'specificity'], ['fpr', 'far', 'fnr', 'precision', 'recall', 'sensitivity', 'specificity'], '@')], zh: ['时的召回率', '时的精确率', '下的召回率', '下的灵敏度', '时的灵敏度'] };

/** A threshold, and that it was settled. */
export const threshold: Terms = {
	en: ['threshold*', 'cut off*', 'cutoff*', 'operating point*'],
	zh: ['阈值', '閾值', '截断点'],
	ja: ['閾値', 'しきい値'],
	ko: ['임계값', '임곗값'],
	fr: ['seuil*'],
	de: ['schwelle*', 'schwellenwert*'],
	es: ['umbral*'],
};
export const settled: Terms = {
	en: ['tuned', 'chosen', 'chose', 'picked', 'selected', 'frozen', 'fixed', 'was set', 'were set', 'kept for', 'determined', 'calibrated', 'optimised', 'optimized'],
	zh: ['选定', '确定', '固定', '选取', '调优', '选出', '调好'],
	ja: ['決め', '選び', '選択', '固定', '調整'],
	ko: ['정했', '선택', '고정', '결정', '조정'],
	fr: ['choisi*', 'fixé*', 'réglé*', 'déterminé*'],
	de: ['gewählt', 'festgelegt', 'bestimmt', 'eingestellt', 'eingefroren'],
	es: ['elegid*', 'fijad*', 'ajustad*', 'eligió', 'determin*'],
};

/** Part of a test that is in other data too, and what became of it. */
export const testItem: Terms = { en: ['test item*', 'test question*', 'test example*', 'test instance*', 'test problem*', 'test sample*', 'test prompt*', 'evaluation item*', 'benchmark item*', 'benchmark question*', 'contamination', 'contaminated', 'leakage'], zh: ['测试题', '测试样本', '评测样本', '数据污染', '测试集污染', '基准污染', '数据泄漏', '数据泄露', '测试集泄漏', '测试集泄露', '题目泄漏', '题目泄露'], ja: ['テスト問題', '評価問題', 'データ汚染', 'ベンチマーク汚染', 'テストデータの汚染', 'データリーク', 'テストデータのリーク', 'データ漏洩'], ko: ['테스트 문항', '평가 문항', '데이터 오염', '벤치마크 오염', '데이터 유출', '테스트 유출', '데이터 누출'], fr: ['contamination', 'items de test'], de: ['kontamination', 'testbeispiele*', 'testfragen'], es: ['contaminación', 'ítems de prueba'] };
export const leftOut: Terms = { en: ['leaving out', 'left out', 'dropped', 'dropping', 'removed', 'removing', 'excluded', 'excluding', 'discarded', 'checked', 'we checked', 'searched', 'looked for', 'n-gram'], zh: ['去掉', '剔除', '排除', '去除', '检查', '排查', '核查'], ja: ['除い', '除外', '確認', '調べ'], ko: ['제외', '제거', '확인', '검사'], fr: ['exclu*', 'écarté*', 'retiré*', 'vérifié*'], de: ['ausgeschlossen', 'entfernt', 'weggelassen', 'geprüft'], es: ['excluid*', 'descartad*', 'eliminad*', 'comprob*'] };

/** A call of a program that evaluates. */
export const call: Terms = { en: ['lm_eval --*', 'lm-eval run', 'make eval*', 'eval.py', 'eval.sh', 'scripts/eval*', 'bash scripts', 'python eval*', 'python -m eval*', 'python evaluate*', 'python run_eval*', 'python benchmark*', 'python test.py', 'bash eval*', 'bash run_eval*', 'sh eval*', 'run_eval*', 'eval_all*', 'lighteval accelerate', 'num_fewshot', '--tasks', 'opencompass --', 'evaluate.py', 'make benchmark*', 'run `', 'run:'] };
/** What came out, by where it stands. */
export const table: Terms = { en: ['table', 'tables', 'our results', 'our numbers', 'our scores', 'the results', 'the numbers', 'the scores', 'these results', 'these numbers', 'results', 'numbers'], zh: ['结果', '分数', '成绩'], ja: ['結果', 'スコア'], ko: ['결과', '점수'] };
/** Getting it oneself. */
export const again: Terms = { en: ['to reproduce', 'reproduce', 'reproducing', 'reproduces', 'to get our', 'to get the', 'to obtain our', 'to recompute', 'to replicate', 'regenerate*', 'recreate*'], zh: ['复现', '重现'], ja: ['再現'], ko: ['재현'] };

/** That numbers were made by a program. */
export const madeBy: Terms = {
	en: ['come from', 'comes from', 'came from', 'produced', 'computed', 'made with', 'generated', 'obtained', 'is explained', 'are explained', 'calculated'],
	zh: ['得出', '产出', '跑出', '跑的分', '跑分', '生成', '得到', '计算', '算出', '我们用', '由 '],
	ja: ['算出', '得られ', '計算', '求め', '行った', '行いました', '実施', '使った', '使い'],
	ko: ['산출', '계산', '얻었', '진행했', '수행했', '구했', '사용했'],
	fr: ['obtenu*', 'calculé*', 'produit*', 'proviennent'],
	de: ['berechnet', 'erzeugt', 'ermittelt', 'stammen'],
	es: ['obtenid*', 'calculad*', 'proceden', 'generad*'],
};

/** The way that those who made a test lay down for it, and going it. */
export const procedure: Terms = {
	en: ['official procedure', 'official protocol', 'official code', 'official settings', 'official setup', 'standard protocol', 'standard procedure', 'evaluation protocol', 'protocol of', 'the procedure', 'the protocol'],
	zh: ['官方流程', '官方协议', '官方代码', '官方方案', '官方设置', '标准流程', '标准协议', '官方方法'],
	ja: ['公式の手順', '公式手順', '公式コード', '公式の方法', '標準的な手順', '公式の評価'],
	ko: ['공식 절차', '공식 코드', '공식 방식', '공식 스크립트', '표준 절차', '공식 프로토콜'],
	fr: ['protocole officiel', 'procédure officielle', 'code officiel', 'protocole standard'],
	de: ['offiziellen protokoll', 'offiziellen verfahren', 'offiziellen code', 'offizielle verfahren', 'standardprotokoll'],
	es: ['protocolo oficial', 'procedimiento oficial', 'código oficial', 'protocolo estándar'],
};

/** Systems beside which a model stands. */
export const beside: Terms = {
	en: ['other models', 'the other models', 'others', 'baselines', 'the baselines', 'competitors', 'competing', 'compared models', 'reference models'],
	zh: ['对照模型', '其他模型', '其它模型', '基线', '对比模型', '竞品', '其余模型', '對照模型'],
	ja: ['他のモデル', '比較対象', 'ベースライン'],
	ko: ['다른 모델', '비교 모델', '비교 대상', '베이스라인'],
	fr: ['autres modèles', 'modèles comparés', 'références'],
	de: ['anderen modelle', 'anderer modelle', 'vergleichsmodelle*', 'baselines'],
	es: ['otros modelos', 'demás modelos', 'modelos comparados'],
};
/** That something was taken over from elsewhere. */
export const takenFrom: Terms = {
	en: ['taken from', 'are from', 'were taken', 'copied from', 'quoted from', 'cited from', 'come from', 'stem from', 'reported in their', 'as published', 'as reported', 'their papers', 'their own reports', 'their reports'],
	zh: ['取自', '引自', '来自', '摘自', '转引', '引用', '以其', '沿用'],
	ja: ['引用', '論文から', '報告値', '公表値', 'による'],
	ko: ['인용', '논문에서', '보고된', '가져왔', '발표한'],
	fr: ['tirés de', 'repris de', 'proviennent de', 'issus de', 'cités'],
	de: ['entnommen', 'stammen aus', 'übernommen', 'zitiert'],
	es: ['tomad* de', 'proceden de', 'extraíd* de', 'citad*'],
};

/** What is so as a rule, whoever tests. */
export const asARule: Terms = {
	en: ['usually', 'typically', 'commonly', 'normally', ...phrases(['is', 'are', 'most', 'very', 'quite', 'more'], ['often']), ...phrases(['often'], ['use*', 'run', 'report*', 'evaluat*', 'measur*', 'done', 'the']), 'generally', 'leaderboard uses', 'leaderboard runs', 'benchmark uses', 'leaderboard evaluates', 'as its report', 'its report says', 'reference implementation'],
	zh: ['通常', '一般', '往往', '参考实现', '榜单使用', '榜单采用', '近期', '放出'],
	ja: ['通常', '一般に', '一般的に', 'リファレンス実装'],
	ko: ['보통', '일반적으로', '대개', '참조 구현'],
	fr: ['généralement', 'habituellement', 'd\'ordinaire', 'devrait', 'devraient'],
	de: ['üblicherweise', 'normalerweise', 'meist', 'sollte', 'sollten', 'in der regel'],
	es: ['normalmente', 'habitualmente', 'por lo general', 'debería*'],
};

/** What one who judges does with each piece. */
export const heard: Terms = {
	en: ['listened to', 'heard', 'decided whether', 'said whether', 'judged whether', 'told whether', 'marked whether', 'noted whether', 'decided if', 'said if', 'read each', 'read every', 'looked at each', 'looked at every', 'watched each', 'watched every', 'viewed each', 'viewed every', 'examined each', 'examined every', 'inspected each', 'inspected every', 'went through each', 'went through every', 'settling ties', 'settled ties', 'broke ties', 'decide if', 'decide whether', 'decides if', 'decides whether', 'deciding whether', 'judge whether', 'judge if', 'judges whether', 'judging whether', 'say whether', 'says whether', 'flag whether', 'flagged whether', 'mark whether', 'classified each', 'classified every', 'labelled each output', 'labeled each output', 'looked over each', 'looked over every', 'to decide if', 'to judge if'],
	zh: ['逐一判断', '判断是否', '逐句核对', '逐条判断', '听了每', '看了每', '逐句对照', '逐张判断', '仲裁', ...phrases(['判断', '判定', '认定', '评判', '裁定', '审核'], ['回答是否', '输出是否', '答案是否', '结果是否', '回复是否', '内容是否', '译文是否', '图片是否', '每条', '每个回答', '每一条'], ''), '逐条过目', '逐条审核', '逐条审阅', '逐条打分', '逐条看', '逐个试听', '逐张过目'],
	ja: ['聴いて', '聞いて判断', '判定した', '一つずつ', '判断した', 'かどうかを判定', 'かどうかを判断', 'か判定', 'かを判定', 'かを判断', '一件ずつ', '一枚ずつ', '聞いて'],
	ko: ['듣고', '판단했', '판정했', '하나씩', '인지 판단', '인지 판정', '여부를 판단', '여부를 판정', '하나하나', '일일이', '들어 보고'],
	fr: ['ont écouté', 'a écouté', 'ont décidé', 'a décidé si', 'ont dit si', 'décider si', 'décide si', 'juger si', 'jugent si', 'juge si', 'dire si', 'ont tranché', 'a tranché', 'a dit si'],
	de: ['hörten', 'entschieden, ob', 'hörte', 'sahen sich', 'beurteilten', 'entscheidet, ob', 'entscheiden, ob', 'entschied, ob', 'beurteilt, ob', 'beurteilen, ob', 'beurteilte, ob', 'prüfte, ob', 'prüften, ob', 'hörten sich', 'sagt, ob'],
	es: ['escucharon', 'escuchó', 'decidieron si', 'decidió si', 'juzgaron', 'decida si', 'decide si', 'deciden si', 'juzgue si', 'juzga si', 'juzgan si', 'dijo si', 'dijeron si', 'determinó si', 'determinaron si', 'señalaron si'],
};
export const ofModel: Terms = {
	en: ['the model made', 'the model wrote', 'the model gave', 'model\'s', 'its output*', 'each output', 'each detection', 'each answer', 'each clip', 'each prediction', 'each response', 'each translation', 'each summary', 'every output', 'every answer', 'every detection', 'every clip', 'every prediction', 'every image', 'each image', 'each sample', 'generated'],
	zh: ['模型的', '模型生成', '模型写', '每个回答', '每条回答', '回答中', '回答里', '输出', '译文'],
	ja: ['モデルの', '出力', '回答', '生成'],
	ko: ['모델의', '출력', '답변', '생성'],
	fr: ['chaque réponse', 'chaque sortie', 'du modèle', 'chaque extrait'],
	de: ['jede antwort', 'jede ausgabe', 'des modells', 'jeden ausschnitt'],
	es: ['cada respuesta', 'cada salida', 'del modelo', 'cada fragmento'],
};

/** Weighing models by what is named behind it, as aims and lists of what was done tell it too. */
export const gauging: Terms = {
	en: [
		...phrases(['evaluate the model', 'evaluate the models', 'evaluate models', 'evaluated the model', 'evaluated the models', 'evaluating the model', 'evaluating the models', 'model is evaluated', 'model was evaluated', 'models are evaluated', 'models were evaluated', 'model evaluation', 'evaluation of the model', 'evaluation of the models', 'performance is evaluated', 'performance was evaluated', 'performance is measured', 'performance was measured', 'evaluation', 'compare models', 'compare the models', 'compared the models', 'models are compared', 'models were compared', 'model comparison', 'comparison of the models'], ['with', 'by', 'using', 'via', 'through', 'based on', 'on the basis of', 'in terms of']),
		...phrases(['performance'], ['with respect to', 'in terms of']),
		...phrases(['performance', 'quality'], ['measured by', 'measured with']),
		'performance evaluation (', 'evaluates performance (', 'evaluate performance (',
	],
	zh: [...phrases(['来评估', '来评价', '来衡量', '评估了', '对比了', '比较了', '用于评估', '用于评价', '用于衡量'], ['模型'], ''), ...phrases(['作为', '作為'], ['评价指标', '评估指标', '评测指标', '評估指標', '評測指標', '模型评估', '衡量指标'], '')],
	ja: ['でモデルを評価', 'を用いてモデルを評価', 'を使ってモデルを評価', 'でモデルを比較', 'で性能を評価', 'を用いて性能を評価', 'で精度を評価', '評価指標として', '評価指標に'],
	ko: ['모델을 평가', '모델 평가', '모델의 성능을 평가', '모델 성능을 평가', '성능을 평가', '모델을 비교', '성능을 비교'],
	fr: [...phrases(['évaluer le modèle', 'évaluer les modèles', 'évaluation du modèle', 'évaluation des modèles', 'évaluation', 'modèle évalué', 'modèles évalués', 'modèle est évalué', 'modèles sont évalués', 'comparer les modèles', 'comparaison des modèles', 'performances évaluées'], ['avec', 'par', 'selon', 'via', 'à l\'aide', 'au moyen', 'sur la base']), 'évalue* les performances', 'évaluation des performances'],
	de: [...phrases(['modellvergleich', 'modellbewertung', 'bewertung der modelle', 'bewertung des modells', 'bewertung', 'evaluation', 'evaluierung', 'modelle bewertet', 'modelle verglichen', 'modell bewertet', 'vergleich der modelle'], ['anhand', 'mit', 'mittels', 'über', 'nach', 'durch']), 'ergebnisse zu bewerten', 'modelle zu bewerten', 'modell zu bewerten', 'modelle zu vergleichen'],
	es: [...phrases(['evaluar el modelo', 'evaluar los modelos', 'evaluamos el modelo', 'evaluamos los modelos', 'evaluación del modelo', 'evaluación de los modelos', 'evaluación', 'modelo se evalúa', 'modelos se evalúan', 'modelos se evaluaron', 'comparar los modelos', 'comparación de modelos', 'comparación de los modelos'], ['con', 'por', 'según', 'usando', 'utilizando', 'mediante', 'a través', 'por medio']), 'rendimiento se evalúa', 'evaluar el rendimiento', 'evaluación del rendimiento'],
};

/** What sorts right and wrong outputs by class or threshold, and shows how a test was looked at. */
export const errorTable: Terms = {
	en: ['confusion matrix', 'confusion matrices', 'roc curve*', 'precision recall curve*', 'pr curve*', 'classification report*'],
	zh: ['混淆矩阵', '混淆矩陣', 'roc 曲线', 'roc曲线', 'pr 曲线', 'pr曲线', '分类报告'],
	ja: ['混同行列', 'roc曲線', 'roc 曲線', 'pr曲線', '分類レポート'],
	ko: ['혼동 행렬', '혼동행렬', 'roc 곡선', '분류 보고서'],
	fr: ['matrice de confusion', 'matrices de confusion', 'courbe roc', 'courbes roc', 'rapport de classification', 'rapports de classification'],
	de: ['konfusionsmatri*', 'verwechslungsmatri*', 'wahrheitsmatri*', 'roc kurve*', 'klassifikationsbericht*'],
	es: ['matriz de confusión', 'matrices de confusión', 'curva roc', 'curvas roc', 'informe de clasificación', 'reporte de clasificación'],
};

/** That the answer of several which the model holds for the likeliest is its own. */
export const likeliest: Terms = {
	en: [...phrases(['highest', 'largest', 'greatest', 'higher', 'best', 'length-normalised', 'length-normalized', 'highest length-normalised', 'highest length-normalized', 'highest normalised', 'highest normalized', 'lowest'], ['log-probability', 'log-prob', 'logprob', 'log-likelihood', 'loglikelihood', 'likelihood', 'probability', 'perplexity', 'logit']), 'most likely', 'likeliest', 'most probable', 'ranked by likelihood', 'scored by likelihood', 'compare the log-*', 'comparing the log-*'],
	zh: [...phrases(['对数似然', '对数概率', '似然', '概率', '困惑度', '困惑度值'], ['最高', '最大', '最低', '最小'], ''), ...phrases(['最高', '最大'], ['对数似然', '对数概率', '似然', '概率'], ''), '长度归一化'],
	ja: [...phrases(['対数尤度', '尤度', '確率', '対数確率', 'パープレキシティ'], ['が最大', 'が最も高', 'の最も高', 'が一番高', 'が最小', 'が最も低'], ''), '最も尤もらしい', '最尤'],
	ko: [...phrases(['로그 우도가', '우도가', '확률이', '로그 확률이', '퍼플렉시티가'], ['가장 높은', '가장 큰', '가장 낮은', '제일 높은'])],
	fr: ['vraisemblance la plus élevée', 'vraisemblance la plus haute', 'plus forte vraisemblance', 'probabilité la plus élevée', 'plus forte probabilité', 'la plus probable', 'log-probabilité la plus élevée', 'plus vraisemblable'],
	de: [...phrases(['höchste', 'höchsten', 'höchster', 'größte', 'größten', 'größter'], ['log-wahrscheinlichkeit', 'wahrscheinlichkeit', 'log-likelihood', 'likelihood']), 'wahrscheinlichste*'],
	es: ['mayor verosimilitud', 'mayor log-verosimilitud', 'mayor probabilidad', 'más probable', 'verosimilitud más alta', 'probabilidad más alta'],
};
/** What questions of tests offer to choose from. */
export const ofOptions: Terms = {
	en: ['option', 'options', 'answer choice*', 'choice', 'choices', 'multiple choice', 'candidate answer*', 'letter', 'letters', 'exam', 'exams', 'as the answer', 'as its answer', 'model\'s answer', 'continuation*', 'ending', 'endings'],
	zh: ['选项', '選項', '候选答案', '选择题', '選擇題', '作为答案', '视为答案', '当作答案', '续写'],
	ja: ['選択肢', '候補の回答', '回答とし', '回答とみな', '答えとし', '四択', '4択'],
	ko: ['선택지', '보기 중', '보기를', '답으로', '정답 후보', '객관식'],
	fr: ['option', 'options', 'choix', 'pour réponse', 'comme réponse', 'proposition*'],
	de: ['option', 'optionen', 'antwortoption*', 'antwortmöglichkeit*', 'als antwort', 'auswahlmöglichkeit*'],
	es: ['opción', 'opciones', 'como respuesta', 'alternativa', 'alternativas'],
};

/** That an answer is taken from what was written. */
export const readOff: Terms = {
	en: [...phrases(['answer', 'final answer', 'answers', 'letter', 'number', 'label', 'prediction'], ['is read off', 'are read off', 'is extracted', 'are extracted', 'was extracted', 'is parsed', 'are parsed', 'was parsed', 'is taken from', 'is taken out', 'is pulled out', 'is picked out']), ...phrases(['extract', 'extracted', 'extracting', 'parse', 'parsed', 'parsing', 'read off', 'pull out', 'take', 'took'], ['the answer', 'the final answer', 'the last number', 'the letter', 'the first letter', 'the last line', 'its answer', 'the boxed answer']), 'the last number as', 'inside the box', '\\\\boxed'],
	zh: [...phrases(['提取', '抽取', '解析', '截取', '取出', '读出'], ['答案', '最终答案', '最后答案', '选项', '最后一个数字', '最后的数字', '首字母', '字母'], ''), '取最后一个数字', '取最后一行', '答案由正则'],
	ja: [...phrases(['答え', '回答', '最終回答', '解答', '最後の数字', '選択肢の記号'], ['を抽出', 'を取り出', 'を読み取', 'を抜き出'], '')],
	ko: [...phrases(['답을', '정답을', '최종 답을', '마지막 숫자를', '답만'], ['추출', '뽑아', '뽑았', '파싱', '꺼내'])],
	fr: [...phrases(['la réponse', 'réponse finale', 'dernier nombre'], ['est extraite', 'est extrait', 'est lue', 'est relevée']), 'extrait la réponse', 'extrayons la réponse', 'extraction de la réponse', 'lit la réponse'],
	de: [...phrases(['antwort', 'endantwort', 'letzte zahl'], ['wird ausgelesen', 'wird extrahiert', 'wird abgelesen', 'wird entnommen', 'wird herausgelesen']), 'antwort auslesen', 'antwort extrahieren', 'lesen wir die antwort', 'lesen die antwort'],
	es: [...phrases(['la respuesta', 'respuesta final', 'último número'], ['se extrae', 'se lee', 'se toma', 'se saca']), ...phrases(['se extrae', 'se lee', 'extraemos', 'leemos', 'tomamos', 'se toma'], ['la respuesta', 'el último número'])],
};

/** That a test goes over time, stretch by stretch, as forecasts are held against what came. */
export const rolling: Terms = {
	en: ['rolling window', 'rolling-origin', 'rolling origin', 'rolling forecast*', 'rolling evaluation', 'rolling test', 'walk-forward', 'walk forward', 'walking forward', 'backtest*', 'back-test*', 'expanding window', 'hindcast*', 'step forward by', 'stepping forward', ...phrases(['from', 'using', 'using only', 'given', 'on'], ['all months before', 'all days before', 'all years before', 'everything before it', 'only what came before', 'the data before it', 'data before that'])],
	zh: ['滚动窗口', '滚动预测', '滚动评估', '滚动评测', '滚动回测', '滚动验证', '回测', '逐日滚动', '滾動視窗', '回測', '之前的所有数据预测', '只用之前的数据'],
	ja: ['ローリングウィンドウ', 'ローリング予測', 'ローリング評価', 'ウォークフォワード', 'バックテスト', '逐次予測', 'それ以前のデータだけ', '以前のデータのみで予測'],
	ko: ['롤링 윈도', '롤링 방식', '롤링 예측', '워크 포워드', '워크포워드', '백테스트', '백테스팅', '이동 창', '이전 데이터만으로', '그 이전 데이터'],
	fr: ['fenêtre mobile', 'fenêtre roulante', 'origine glissante', 'backtest*', 'rétrotest*', 'validation glissante', 'tout ce qui précède', 'données antérieures seules'],
	de: ['rollierend*', 'rollendes fenster', 'rollenden fenster', 'backtest*', 'rückrechnung', 'walk-forward', 'allem davor', 'nur mit daten davor'],
	es: ['ventana móvil', 'origen móvil', 'backtest*', 'retroprueba*', 'validación progresiva', 'todo lo anterior', 'solo con datos anteriores'],
};

/** That one thing in an input is put in another's place. */
export const swapped: Terms = {
	en: [...phrases(['swap', 'swaps', 'swapped', 'swapping', 'exchange', 'exchanged', 'change', 'changed', 'changing', 'replace', 'replaced', 'replacing', 'vary', 'varied', 'varying', 'alter', 'altered', 'flip', 'flipped', 'flipping', 'permute', 'permuted', 'shuffle', 'shuffled'], ['the name', 'the names', 'names', 'the pronoun', 'the pronouns', 'pronouns', 'the gender', 'gender', 'only the name', 'only the gender', 'the nationality', 'the religion', 'the dialect', 'the accent', 'first names', 'the first name', 'one word', 'a word', 'the word', 'the order of the options', 'the options', 'the wording']), ...phrases(['differ', 'differs', 'differing', 'identical'], ['only in the name', 'only in name', 'only in the gender', 'only in gender', 'only in the pronoun', 'but for the name', 'except for the name']), 'counterfactual pair*', 'counterfactual sentence*', 'minimal pair*', 'name swap*', 'gender swap*', ...phrases(['for every', 'for each', 'in every', 'in each'], ['template']), 'exchange "', 'exchange “', 'swap "', 'swap “', 'replace "', 'replace “'],
	zh: [...phrases(['替换', '更换', '换掉', '调换', '改换', '互换', '只换', '只改', '仅替换', '仅改变'], ['名字', '姓名', '人名', '性别', '代词', '称谓', '国籍', '地名', '句中的名字', '句中的姓名', '选项顺序', '一个词'], ''), '名字换成', '姓名换成', '性别换成', '反事实', '最小对', '替換姓名', '每个模板', '同一模板'],
	ja: [...phrases(['名前', '性別', '代名詞', '国籍', '人名', '一語'], ['を入れ替え', 'を入れ換え', 'だけを変え', 'を変え', 'を置き換え', 'のみを変え', 'を差し替え'], ''), '最小対', '反実仮想', '各テンプレート', 'テンプレートごと'],
	ko: [...phrases(['이름을', '이름만', '성별을', '성별만', '대명사를', '국적을', '인명을', '단어를'], ['바꾸', '바꿔', '바꿨', '교체', '치환']), '최소쌍', '반사실', '템플릿마다', '각 템플릿'],
	fr: [...phrases(['remplaçons', 'remplacer', 'remplacé*', 'échangeons', 'échangé*', 'changeons', 'changé', 'permutons', 'on remplace', 'on change'], ['le prénom', 'les prénoms', 'le nom', 'les noms', 'le genre', 'le pronom', 'les pronoms', 'un mot']), 'paires minimales', 'contrefactuel*', 'chaque gabarit', 'chaque modèle de phrase'],
	de: [...phrases(['tauschen', 'vertauschen', 'ersetzen', 'ändern', 'wechseln', 'tauschten', 'ersetzten'], ['den namen', 'die namen', 'wir die namen', 'wir den namen', 'das geschlecht', 'die vornamen', 'die pronomen', 'nur den namen', 'wir nur den namen']), 'minimalpaar*', 'kontrafaktisch*', 'namen vertauscht', 'namen ausgetauscht', 'namen ersetzt', 'jede schablone', 'in jeder schablone', 'jede vorlage'],
	es: [...phrases(['cambiamos', 'cambiar', 'sustituimos', 'intercambiamos', 'reemplazamos', 'se cambia', 'se sustituye', 'cambiando', 'sustituyendo'], ['el nombre', 'los nombres', 'el género', 'los pronombres', 'solo el nombre', 'una palabra', 'la nacionalidad']), 'pares mínimos', 'contrafactual*', 'cada plantilla'],
};
/** That somebody looks what comes of it. */
export const watched: Terms = {
	en: [...phrases(['look', 'looked', 'looking'], ['at how', 'at whether', 'for changes', 'whether', 'how']), ...phrases(['see', 'saw', 'check', 'checked', 'measure', 'measured', 'count', 'counted', 'record', 'recorded', 'compare', 'compared', 'watch', 'watched', 'note', 'noted'], ['how', 'how much', 'how often', 'how many', 'how far', 'whether', 'if', 'the change', 'the shift', 'the difference', 'the share', 'the outputs', 'the scores', 'the predictions', 'the results', 'both']), 'shifts', 'should not change'],
	zh: ['看看', '看结果', '看输出', '看得分', '看情感', '看模型', '观察', '比较', '对比', '统计', '考察', '测量', '是否变化', '变化多少', '有何变化', '變化'],
	ja: ['を見る', 'を見た', 'を見て', 'を調べ', 'を比較', 'を測', 'を確認', 'を数え', 'どれだけ', '変わるか', '変化するか'],
	ko: ['살펴', '비교', '측정', '확인', '세었', '얼마나', '달라지는지', '바뀌는지', '변하는지'],
	fr: ['regardons', 'regardé', 'observons', 'observé', 'mesurons', 'mesuré', 'comparons', 'comparé', 'comptons', 'compté', 'voir si', 'voir combien', 'vérifions si', 'on regarde', 'on mesure'],
	de: ['schauen', 'schauten', 'beobacht*', 'messen', 'maßen', 'vergleich*', 'zählen', 'zählten', 'prüfen, ob', 'wie stark', 'wie oft', 'sehen, ob', 'ob sich'],
	es: ['miramos', 'observamos', 'medimos', 'comparamos', 'contamos', 'comprobamos', 'vemos', 'se mide', 'se compara', 'cuánto cambia', 'si cambia', 'para ver'],
};
