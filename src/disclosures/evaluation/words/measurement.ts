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
	en: ['before testing', 'when testing', 'during testing', 'in testing', 'for testing', 'at test time', 'test time', 'during evaluation', 'in the evaluation', 'at evaluation', 'for evaluation', 'for the evaluation', 'before evaluation', 'before scoring', 'in scoring', 'for scoring', 'when scoring', 'during scoring', 'in all tests', 'for all tests', 'for the tests', 'in our tests', 'used in the evaluation', 'when we evaluated', 'row of results', 'the results was', 'results was produced', 'results were produced'],
	zh: ['测试时', '评测时', '评估时', '计分时', '评分时', '测试阶段', '评测阶段', '測試時', '評測時', '所有测试', '所有评测'],
	ja: ['テスト時', '評価時', '採点時', '採点前', '評価では', '評価の際'],
	ko: ['테스트 시', '평가 시', '채점 시', '채점 전', '평가할 때', '테스트할 때'],
	fr: ['lors du test', 'lors des tests', 'lors de l\'évaluation', 'pendant l\'évaluation', 'avant l\'évaluation', 'avant le calcul', 'pour l\'évaluation'],
	de: ['beim test', 'beim testen', 'bei der evaluierung', 'bei der auswertung', 'vor der auswertung', 'für die auswertung', 'für die evaluierung', 'im test'],
	es: ['durante la evaluación', 'en la evaluación', 'para la evaluación', 'antes de evaluar', 'antes de calcular', 'durante las pruebas', 'al evaluar'],
};

/** What is done to inputs, outputs and settings then. */
export const prepared: Terms = {
	en: ['resize*', 'rescale*', 'crop*', 'flip*', 'pad', 'padded', 'lower case*', 'lowercase*', 'normali*', 'strip*', 'ignore*', 'ignored', 'punctuation', 'casing', 'multi scale', 'single scale', 'augmentation', 'sampler', 'ddim', 'guidance', 'cfg', 'steps', 'beam*', 'temperature', 'greedy', 'seed', 'kenlm', 'frames', 'resolution', 'chunks', 'windows', 'prompt', 'prompts', 'without tools', 'tools', 'search', 'turned off', 'turned on', 'switched off', 'disabled', 'thinking', 'system prompt', 'zero-shot', 'truncat*'],
	zh: ['缩放', '缩到', '裁剪', '翻转', '填充', '归一化', '标点', '大小写', '多尺度', '单尺度', '数据增强', '采样器', '步数', '贪心', '温度', '种子', '抽帧', '分辨率', '提示词', '关闭', '关掉', '禁用', '开启', '联网', '搜索', '工具', '思考', '截断', '忽略', '縮放'],
	ja: ['リサイズ', '切り抜', '反転', '正規化', '句読点', '無視', 'サンプラー', 'ステップ', '貪欲', '温度', 'シード', '解像度', 'プロンプト', '無効', 'オフ', '検索', 'ツール', '切り詰め', '除去', '除い'],
	ko: ['리사이즈', '크기로', '자르', '뒤집', '정규화', '구두점', '무시', '샘플러', '스텝', '온도', '시드', '해상도', '프롬프트', '끄고', '껐', '비활성', '검색', '도구', '제거'],
	fr: ['redimensionn*', 'recadr*', 'normalis*', 'ponctuation', 'casse', 'ignor*', 'échantillonneur', 'étapes', 'température', 'graine', 'résolution', 'prompt*', 'désactiv*', 'outils', 'tronqu*', 'recherche web', 'recherche en ligne', 'recherche sur internet'],
	de: ['skaliert', 'zugeschnitten', 'gespiegelt', 'normalisiert', 'satzzeichen', 'ignoriert', 'sampler', 'schritte*', 'temperatur', 'auflösung', 'prompt*', 'abgeschaltet', 'deaktiviert', 'werkzeug*', 'gekürzt', 'websuche', 'internetsuche'],
	es: ['redimension*', 'recort*', 'normaliz*', 'puntuación', 'mayúsculas', 'ignor*', 'muestreador', 'pasos', 'temperatura', 'semilla', 'resolución', 'prompt*', 'desactiv*', 'herramientas', 'trunc*', 'búsqueda web', 'búsqueda en línea', 'búsqueda en internet'],
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
	en: ['model has to', 'model is asked', 'model is given', 'model is shown', 'model is told', 'model is prompted', 'model sees', 'model gets', 'model reads', 'model receives', 'model must answer', 'model must choose', 'model must pick', 'model must find', 'model must repeat', 'model must name', 'model must predict', 'model must return', 'model must recall', 'model must decide', 'was asked to', 'were asked to', 'it has to', 'it is asked', 'it is given', 'had to'],
	zh: ['要求模型', '模型需要', '模型需', '模型要', '让模型', '模型必须', '由模型', '模型从'],
	ja: ['モデルに答え', 'モデルに選ば', 'モデルに', 'モデルは答え', '答えさせ', '選ばせ', '探させ'],
	ko: ['모델이 답', '모델에게', '모델은 답', '찾게 했', '고르게', '답하게'],
	fr: ['le modèle doit', 'on demande au modèle', 'modèle reçoit'],
	de: ['modell muss', 'modell soll', 'modell bekommt', 'modell erhält'],
	es: ['el modelo debe', 'se pide al modelo', 'el modelo tiene que', 'modelo recibe'],
};
/** The test in which it is. */
export const inTest: Terms = {
	en: ['in the test', 'in this test', 'in each test', 'for each test', 'needle', 'context test', 'context tests', 'recall test', 'for long context tests', 'for long-context tests', 'tests,', 'test,', 'evaluation,', 'in every trial', 'per question', 'for each question', 'for each item', 'for every item', 'for each task', 'for every question', 'in each trial'],
	zh: ['测试中', '评测中', '测试里', '每道题', '每题', '大海捞针', '每次测试'],
	ja: ['テストでは', '評価では', '各問', '1 問ごと'],
	ko: ['테스트에서', '평가에서', '문항마다', '각 문항'],
	fr: ['dans le test', 'pour chaque question', 'dans chaque essai'],
	de: ['im test', 'pro frage', 'bei jeder frage', 'in jedem versuch'],
	es: ['en la prueba', 'en cada prueba', 'para cada pregunta'],
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
	en: ['usually', 'typically', 'commonly', 'normally', 'often', 'generally', 'leaderboard uses', 'leaderboard runs', 'benchmark uses', 'leaderboard evaluates', 'as its report', 'its report says', 'reference implementation'],
	zh: ['通常', '一般', '往往', '参考实现', '榜单使用', '榜单采用', '近期', '放出'],
	ja: ['通常', '一般に', '一般的に', 'リファレンス実装'],
	ko: ['보통', '일반적으로', '대개', '참조 구현'],
	fr: ['généralement', 'habituellement', 'd\'ordinaire', 'devrait', 'devraient'],
	de: ['üblicherweise', 'normalerweise', 'meist', 'sollte', 'sollten', 'in der regel'],
	es: ['normalmente', 'habitualmente', 'por lo general', 'debería*'],
};

/** What one who judges does with each piece. */
export const heard: Terms = {
	en: ['listened to', 'heard', 'decided whether', 'said whether', 'judged whether', 'told whether', 'marked whether', 'noted whether', 'decided if', 'said if', 'read each', 'read every', 'looked at each', 'looked at every', 'watched each', 'watched every', 'viewed each', 'viewed every', 'examined each', 'examined every', 'inspected each', 'inspected every', 'went through each', 'went through every', 'settling ties', 'settled ties', 'broke ties'],
	zh: ['逐一判断', '判断是否', '逐句核对', '逐条判断', '听了每', '看了每', '逐句对照', '逐张判断', '仲裁'],
	ja: ['聴いて', '聞いて判断', '判定した', '一つずつ', '判断した'],
	ko: ['듣고', '판단했', '판정했', '하나씩'],
	fr: ['ont écouté', 'a écouté', 'ont décidé', 'a décidé si', 'ont dit si'],
	de: ['hörten', 'entschieden, ob', 'hörte', 'sahen sich', 'beurteilten'],
	es: ['escucharon', 'escuchó', 'decidieron si', 'decidió si', 'juzgaron'],
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
