import type { Terms } from '../disclosure';

const FIGURES = ['2', '3', '4', '5', '6', '7', '8', '9', '10', '12', '15', '16', '20', '25', '30', '32', '50', '64', '100'];
const each = (figures: readonly string[], ...forms: readonly ((figure: string) => string)[]): readonly string[] => figures.flatMap((figure) => forms.map((form) => form(figure)));

/** That it was measured more than once: runs, seeds and folds with their number. */
export const runs: Terms = {
	en: [
		...each([...FIGURES, 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twenty', 'several', 'multiple', 'different', 'independent', 'random'], (n) => `of ${n} runs`, (n) => `over ${n} runs`, (n) => `across ${n} runs`, (n) => `from ${n} runs`, (n) => `in ${n} runs`, (n) => `${n} seeds`, (n) => `${n} random seeds`, (n) => `${n} different seeds`, (n) => `${n} folds`, (n) => `${n} restarts`, (n) => `over ${n} episodes`, (n) => `over ${n} trials`, (n) => `over ${n} rollouts`, (n) => `${n} rollouts per`, (n) => `${n} trials per`, (n) => `${n} episodes per`, (n) => `${n} evaluation episodes`),
		'mean ± std', 'mean±std', 'mean (std)', 'mean and std', 'mean and standard', 'mean +/- std', 'mean over runs', 'over seeds', 'across seeds', 'seeds each', 'runs each', 'runs with different',
	],
	zh: [...each([...FIGURES, '两', '三', '四', '五', '六', '八', '十', '多'], (n) => `运行-${n}-次`, (n) => `运行-${n}-遍`, (n) => `跑-${n}-次`, (n) => `跑-${n}-遍`, (n) => `跑了-${n}-次`, (n) => `跑了-${n}-遍`, (n) => `重复-${n}-次`, (n) => `${n}-次运行`, (n) => `${n}-次实验`, (n) => `${n}-次重复`, (n) => `${n}-次的平均`, (n) => `${n}-次平均`, (n) => `${n}-次均值`, (n) => `${n}-个随机种子`, (n) => `${n}-个种子`, (n) => `${n}-折`), '不同随机种子', '不同的随机种子', '次取平均', '次结果的平均'],
	ja: [...each([...FIGURES, '三', '五', '十'], (n) => `${n}-回の平均`, (n) => `${n}-回試行`, (n) => `${n}-回実行`, (n) => `${n}-回測定`, (n) => `${n}-シード`, (n) => `${n}-個のシード`, (n) => `${n}-分割`), '異なるシード', '試行の平均'],
	ko: [...each([...FIGURES, '세', '다섯', '열'], (n) => `${n}-회 반복`, (n) => `${n}-번 반복`, (n) => `${n}-회 측정`, (n) => `${n}-번 측정`, (n) => `${n}-회 실행`, (n) => `${n}-번 실행`, (n) => `${n}-회 평균`, (n) => `${n}-개 시드`, (n) => `${n}-개의 시드`), '서로 다른 시드'],
	fr: each([...FIGURES, 'deux', 'trois', 'quatre', 'cinq', 'dix', 'plusieurs'], (n) => `${n} graines*`, (n) => `${n} exécutions`, (n) => `${n} lancements`, (n) => `${n} essais indépendants`, (n) => `${n} répétitions`, (n) => `${n} plis`),
	de: each([...FIGURES, 'zwei', 'drei', 'vier', 'fünf', 'zehn', 'mehrere', 'mehreren'], (n) => `${n} läufe*`, (n) => `${n} durchläufe*`, (n) => `${n} seeds`, (n) => `${n} wiederholungen`, (n) => `${n} startwerte*`),
	es: each([...FIGURES, 'dos', 'três', 'tres', 'cuatro', 'quatro', 'cinco', 'diez', 'dez', 'varias', 'várias', 'due', 'tre', 'cinque'], (n) => `${n} ejecuciones`, (n) => `${n} semillas`, (n) => `${n} corridas`, (n) => `${n} repeticiones`, (n) => `${n} execuções`, (n) => `${n} sementes`, (n) => `${n} esecuzioni`),
};

/** The numbers of a card, as it calls them where it says how they were got. */
export const numbers: Terms = {
	en: ['all numbers', 'all results', 'all scores', 'all values', 'all metrics', 'all accuracies', 'each number', 'each result', 'each score', 'each value', 'each cell', 'each entry', 'each figure', 'every number', 'every result', 'every score', 'every value', 'every cell', 'every entry', 'every figure', 'numbers are', 'numbers were', 'scores are', 'scores were', 'results are', 'results were', 'figures are', 'values are', 'metrics are', 'numbers from', 'scores from', 'scores =', 'numbers =', 'results =', 'numbers:', 'scores:', 'these numbers', 'these scores', 'these results', 'the numbers above', 'numbers below', 'scores above', 'scores below', 'results above', 'results below', 'above numbers', 'above scores', 'above results', 'reported numbers', 'reported scores', 'reported results', 'table above', 'table below', 'our numbers', 'our scores', 'numbers in the table', 'scores in the table'],
	zh: ['以上分数', '以上结果', '以上成绩', '以上数据', '以上指标', '以下结果', '以下分数', '所有结果', '所有分数', '所有成绩', '所有数字', '所有指标', '各项分数', '各项结果', '表中结果', '表中数字', '表中分数', '表中数据', '上表', '下表', '分数均', '结果均', '数值均', '成绩均', '指标均', '每个数字', '每个分数', '每项结果', '以上分數', '以上結果', '所有結果', '所有分數', '上述结果', '上述分数'],
	ja: ['スコアは', '数値は', '結果は', '値は', '表の数値', '表の値', '上記の結果', '上記スコア', '全ての結果', 'すべての結果', 'すべてのスコア', '全スコア', '各スコア', '各数値'],
	ko: ['모든 수치', '모든 점수', '모든 결과', '수치는', '점수는', '표의 수치', '표의 점수', '위 점수', '위 결과', '각 점수', '각 수치'],
	fr: ['tous les scores', 'tous les résultats', 'tous les chiffres', 'toutes les valeurs', 'chaque score', 'chaque chiffre', 'chaque valeur', 'chaque résultat', 'les scores sont', 'les chiffres sont', 'les résultats sont', 'scores ci-dessus', 'résultats ci-dessus', 'le tableau'],
	de: ['alle werte', 'alle zahlen', 'alle ergebnisse', 'alle angaben', 'jeder wert', 'jede zahl', 'werte sind', 'zahlen sind', 'ergebnisse sind', 'in der tabelle', 'obige werte', 'obigen werte'],
	es: ['todos los resultados', 'todas las cifras', 'todas las puntuaciones', 'todos los números', 'cada cifra', 'cada valor', 'cada resultado', 'los resultados son', 'las cifras son', 'la tabla', 'todos os resultados', 'todos os números', 'tutti i risultati', 'tutti i valori'],
};
