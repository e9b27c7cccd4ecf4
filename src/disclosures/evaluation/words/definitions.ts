import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** What a benchmark, a data set or a metric is, whoever uses it, and what programs for evaluation offer. */
export const definition: Terms = {
	en: [
		'benchmark for', 'benchmark to', 'benchmark that', 'benchmark designed', 'benchmark dataset for', 'benchmark suite for', 'benchmark consisting', 'benchmark comprising', 'benchmark covering', 'new benchmark', 'new benchmarks', 'existing benchmarks', 'traditional benchmarks', 'is a benchmark', 'is a dataset', 'is a question answering', 'is an evaluation', 'dataset for evaluating', 'dataset for testing', 'dataset designed', 'suite for evaluating', 'framework for evaluating', 'tool for evaluating', 'designed to evaluate', 'designed to assess', 'designed to test', 'designed to measure', 'designed for evaluating', 'aims to evaluate', 'intended to evaluate', 'developed to evaluate', 'abstract:', 'title:', 'in this paper', 'this paper',
		'this metric', 'metric card', 'metric computes', 'metric measures', 'metric is used to', 'metric for', 'metric that', 'is a metric', 'is an automatic', 'evaluation metric', 'perfect score', 'a perfect model', 'a perfect system', 'a perfect classifier', 'an ideal model', 'minimum possible', 'maximum possible', 'lowest possible', 'highest possible', 'possible value*', 'ranging from 0', 'range is', 'in the range', 'range from 0', 'range from 1', 'ranges from 0', 'ranges from 1', 'ranging from 1', 'goes from 0', 'goes from 1', 'go from 0', 'go from 1', 'range between', 'is a framework', 'is a toolkit', 'is a library', 'is a tool', 'higher is better', 'lower is better', 'the higher the', 'the lower the', 'harmonic mean', 'the proportion of correct', 'number of true positives', 'is 0 otherwise', 'and 0 otherwise', 'or 0 otherwise',
		'evaluator class', 'evaluators are', 'evaluation backend', 'evaluation task*', 'task config*', 'config file*', 'custom metric*', 'custom dataset*', 'custom task*', 'custom benchmark*', 'pull request', 'changelog', 'deprecated',
	],
	zh: ['是一个评测', '是一个基准', '是一个数据集', '是一种', '是一个框架', '是一个工具', '的工具', '的框架', '是一个用于', '用于评估', '用于评测', '旨在评估', '旨在评测', '评测基准，', '该指标', '自定义数据集', '自定义评测', '评测任务', '评测器', '配置文件', '取值范围', '最大可能', '最小可能', '调和平均'],
	ja: ['を評価するための', 'を測るための', 'ベンチマークです', 'データセットです', 'ツールです', 'フレームワークです', 'ライブラリです', '指標です', '評価タスク', '設定ファイル', '調和平均'],
	ko: ['평가하기 위한', '측정하기 위한', '벤치마크이다', '데이터셋이다', '데이터셋입니다', '지표입니다', '도구입니다', '도구이다', '프레임워크입니다', '프레임워크이다', '설정 파일', '조화 평균'],
	fr: ['conçu pour évaluer', 'conçue pour évaluer', 'est un benchmark', 'est un jeu de données', 'cette métrique', 'moyenne harmonique', 'fichier de configuration'],
	de: ['ist ein benchmark', 'ist ein datensatz', 'zur bewertung von sprachmodellen', 'entwickelt, um', 'diese metrik', 'harmonische mittel', 'konfigurationsdatei*'],
	es: ['diseñado para evaluar', 'es un benchmark', 'es un conjunto de datos', 'esta métrica', 'media armónica', 'archivo de configuración'],
};

/** What is so of any model or of some, at any time, or is to be done: nothing that came out of a test of this one. */
export const general: Terms = {
	en: [
		'helps improve', 'helps to improve', 'help improve', 'help to improve', 'can be used', 'can be run', 'can be computed', 'can be evaluated', 'can be measured', 'can be added', 'can be set', 'can be specified', 'could be', 'will', 'would', 'is often', 'are often', 'most often', 'quite often', 'very often', 'often used', 'often use', 'often a', 'often the', 'often have', 'often has', 'often require*', 'often need*', 'often cause*', 'often lead*', 'often contain*', 'can often', 'which often', 'that often', 'often be', 'usually', 'typically', 'generally', 'in general', 'commonly', 'sometimes', 'e.g.', 'e.g', 'for example', 'for instance', 'should', 'must', 'need to', 'needs to', 'in order to', 'let us', 'let\'s', 'one can', 'suppose', 'imagine', 'we believe', 'research and evaluation', 'evaluation and research', 'evaluation purposes',
		'language models', 'llms', 'lms', 'vlms', 'lvlms', 'lmms', 'mllms', 'multimodal models', 'existing models', 'different models', 'various models', 'many models', '=Models are', ...phrases(['such', 'most', 'many', 'other', 'ai', 'ml', 'learning', 'nlp', 'vision', 'speech', 'foundation', 'generative', 'neural', 'diffusion', 'transformer', 'large', 'small', 'larger', 'smaller', 'open', 'these'], ['models are']), 'a model', 'any model', 'each model', 'every model', 'computational models', 'models\' ability', 'model\'s ability',
		'this benchmark', 'the benchmark is', 'the benchmark has', 'the benchmark contains', 'the benchmark consists', 'the benchmark covers', 'the benchmark includes', 'the benchmark measures', 'the benchmark provides', 'the benchmark tests', 'the benchmark evaluates', 'of the benchmark', 'the benchmark dataset', 'the benchmark suite', 'the benchmark task*', 'this dataset', 'this task', 'the task', 'the metric', 'metrics are', 'we introduce', 'we propose', 'we present', 'we support*', 'supports', 'supported', 'implements', 'implementation of', 'has been added', 'have added', 'was added', 'extensive experiments', 'downstream purpose*', 'every downstream use', 'all downstream uses', 'all downstream applications',
	],
	zh: ['有助于', '有助於', '例如', '比如', '通常', '一般来说', '往往', '我们相信', '我们认为', '研究和评估', '研究与评估', '研究和评测', '评估用途', '可以使用', '可以通过', '可用于', '需要', '如果', '大语言模型', '大型语言模型', '多模态模型', '语言模型的', '不同模型', '该数据集', '该任务', '该基准', '支持', '新增', '为了', '尝试', '用户可', '用户需', '用户应', '用户自', '用户在', '供用户', '让用户', '帮助用户', '请用户', '用户使用'],
	ja: ['に役立', '例えば', '場合', '必要', '一般に', 'と信じ', '研究や評価', '研究および評価', '評価目的', '大規模言語モデル', '言語モデルの分野', 'このタスク', 'このデータセット', 'このベンチマーク', 'サポート', '追加'],
	ko: ['도움이 됩니다', '도움이 된다', '도움을 줍니다', '도움을 준다', '예를 들어', '일반적으로', '경우', '필요', '믿습니다', '연구 및 평가', '연구와 평가', '평가 목적', '대규모 언어 모델', '이 데이터셋', '이 벤치마크', '지원'],
	fr: ['aide à améliorer', 'aident à améliorer', 'par exemple', 'généralement', 'souvent', 'peut être', 'peuvent être', 'nous pensons', 'nous croyons', 'recherche et l\'évaluation', 'recherche et d\'évaluation', 'fins d\'évaluation', 'il faut', 'doit', 'doivent', 'modèles de langue', 'modèles de langage', 'ce jeu de données', 'ce benchmark'],
	de: ['hilft dabei', 'helfen dabei', 'zum beispiel', 'z. b.', 'wir glauben', 'forschung und evaluierung', 'forschung und bewertung', 'evaluierungszweck*', 'üblicherweise', 'in der regel', 'oft', 'kann', 'können', 'muss', 'müssen', 'sprachmodelle', 'dieser datensatz', 'dieser benchmark', 'werden soll*', 'verweisen wir auf', 'wir verweisen auf'],
	es: ['ayuda a mejorar', 'ayudan a mejorar', 'por ejemplo', 'normalmente', 'a menudo', 'creemos', 'investigación y evaluación', 'investigación y la evaluación', 'fines de evaluación', 'puede ser', 'pueden ser', 'debe', 'deben', 'hay que', 'modelos de lenguaje', 'este conjunto de datos', 'este benchmark'],
};

/** That a test was run, as it is told afterwards; nouns such as "evaluation" name tests that nobody ran as well. */
export const ran: Terms = {
	en: ['evaluated', 'tested', 'benchmarked', 'measured', 'assessed', 'validated', 'verified', 'compared', 'checked', 'ran', 'was run', 'were run', 'rerun', 're-run', 'tried', 'scored', 'judged', 'rated', 'ranked', 'graded', 'computed', 'calculated', 'reported', 'performed', 'we obtained', 'obtains', 'achieve', 'achieves', 'achieved', 'reaches', 'reached', 'we evaluate', 'we test', 'we measure', 'we report', 'we use', 'we used', 'i evaluated', 'i tested', 'outperform*', 'beats', 'beat', 'surpass*', 'results on', 'numbers on', 'numbers for', 'results in', 'performance on', 'performs', 'scores on', 'evals'],
	zh: ['评测了', '做评测', '做了评测', '做评估', '做了评估', '做了测试', '进行评测', '进行测试', '评测使用', '评测采用', '进行了', '上评测', '上测试', '上进行', '测得', '测了', '实测', '自测', '跑了', '跑分', '评了', '打分', '试了', '达到', '取得', '超过', '优于', '得分', '結果', '结果'],
	ja: ['評価した', '評価しました', 'で評価', '測定した', '測定しました', '試した', '行った', '行い', '達成', '上回', '結果', '比較した', '採点した'],
	ko: ['평가했', '평가하였', '로 평가', '에서 평가', '측정했', '측정하였', '시험했', '진행했', '달성', '기록', '결과'],
	fr: ['évalué*', 'testé*', 'mesuré*', 'comparé*', 'calculé*', 'vérifié*', 'nous évaluons', 'obtient', 'atteint', 'obtenu*', 'dépasse*', 'résultats sur'],
	de: ['evaluiert', 'getestet', 'gemessen', 'geprüft', 'bewertet', 'verglichen', 'berechnet', 'ermittelt', 'erreicht', 'erzielt', 'übertrifft', 'ergebnisse auf'],
	es: ['evaluad*', 'evaluamos', 'probad*', 'probamos', 'medid*', 'medimos', 'comparad*', 'calculad*', 'obtiene', 'alcanza', 'logra', 'supera', 'obtuvo', 'resultados en'],
};

/** What authors mean to test or to reach, which nobody has tested or reached. */
export const planned: Terms = {
	en: ['plan to', 'plans to', 'planning to', 'we plan', 'intend to', 'intends to', 'hope to', 'we hope', 'hoping', 'our goal is', 'our target is', 'the goal is', 'the target is', 'we expect', ...phrases(['expected', 'target', 'anticipated'], ['accuracy', 'improvement', 'improvements', 'performance', 'gain', 'gains']), 'aim to', 'our aim is', 'aiming for', 'next year', 'next month', 'next version', 'next release', 'in the works', 'on our roadmap', 'upcoming'],
	zh: ['计划', '打算', '拟于', '計劃', '明年', '下个月', '下一版', '下个版本', '下一步', '目标是', '目標是', '预期准确率', '预期提升', '预期精度', '目标准确率', '后续将', '未来将', '预计', '有望', '希望'],
	ja: ['予定', '検討中', '計画', '次の版', '次版', '次回', '目標は', '目標値', '目標精度', '期待精度', '目指し', 'つもり', '見込み', '願ってい'],
	ko: ['예정', '계획', '검토 중', '다음 버전', '다음 판', '목표는', '목표로', '목표 정확도', '예상 정확도', '기대 정확도', '내년', '예상됩니다', '예상된다', '바랍니다'],
	fr: ['nous prévoyons', 'nous réfléchissons', 'nous envisageons', 'nous comptons', 'nous espérons', 'année prochaine', 'prochaine version', 'prochainement', 'objectif est', 'exactitude attendue', 'précision attendue', 'amélioration attendue', 'gain attendu', 'nous attendons', 'à venir'],
	de: ['wir planen', 'geplant*', 'nächstes jahr', 'nächsten jahr', 'nächste version', 'nächsten version', 'demnächst', 'ziel ist', 'wir wollen', 'wir hoffen', 'wir erwarten', 'erwartete genauigkeit', 'erwartete verbesserung', 'zielgenauigkeit', 'vorgesehen'],
	es: ['planeamos', 'tenemos previsto', 'pensamos', 'estamos pensando', 'próximo año', 'año que viene', 'próxima versión', 'próximamente', 'el objetivo es', 'precisión esperada', 'exactitud esperada', 'mejora esperada', 'esperamos', 'nos proponemos'],
};
