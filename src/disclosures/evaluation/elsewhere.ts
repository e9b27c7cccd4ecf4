import type { Terms } from '../disclosure';

/** What came out of a test, as a sentence calls it that says where it stands. */
export const figures: Terms = {
	en: ['numbers', 'the figures', 'all figures', 'full figures', 'scores', 'results', 'full table*', 'tables of results', 'result tables', 'benchmarks', 'benchmark results', 'evaluations', 'the tests', 'all tests', 'our tests', 'evaluation', 'comparisons', 'ablations'],
	zh: ['数字', '分数', '成绩', '结果', '评测', '指标', '得分', '測試結果', '評測', '对比'],
	ja: ['数値', 'スコア', '結果', '評価'],
	ko: ['수치', '점수', '결과', '평가'],
	fr: ['chiffres', 'scores', 'résultats', 'évaluation*'],
	de: ['zahlen', 'werte', 'ergebnisse', 'kennzahlen', 'auswertung', 'evaluierung'],
	es: ['cifras', 'números', 'puntuaciones', 'resultados', 'evaluación', 'evaluaciones'],
};

/** That it stands somewhere else. */
export const foundIn: Terms = {
	en: ['are in the', 'is in the', 'are in our', 'is in our', 'stand in', 'stands in', 'appear in the', 'appear in our', 'appears in the', 'are given in', 'is given in', 'are listed in', 'are published in', 'are shown in', 'are presented in', 'are reported in', 'were reported in', 'were published in', 'paper reports', 'paper gives', 'paper lists', 'paper has', 'paper compares', 'paper evaluates', 'report gives', 'report lists', 'report has', 'turn to', 'look in', 'look at our', 'are covered in', 'is covered in', 'are documented in', 'is documented in', 'for the complete', 'for the full', 'for all'],
	zh: ['收录在', '载于', '列在', '列于', '公布在', '报告于', '论文中给出', '论文中报告', '论文中公布', '论文中列出', '在论文中有', '都在论文里', '均在论文中', '报告中给出', '见论文', '見論文'],
	ja: ['に掲載', 'に記載', 'にまとめ', '論文で', '論文に', 'で報告', 'で公開'],
	ko: ['에 실려', '에 실었', '에 정리', '논문에', '에 수록', '에 보고', '에 담'],
	fr: ['figurent dans', 'figure dans', 'se trouvent dans', 'sont dans', 'sont donnés dans', 'sont publiés dans', 'sont présentés dans', 'l\'article rapporte', 'l\'article donne'],
	de: ['stehen in', 'stehen im', 'steht in', 'steht im', 'sind im', 'sind in', 'berichtet im', 'veröffentlicht im', 'enthält der bericht', 'im paper', 'im bericht'],
	es: ['están en', 'figuran en', 'aparecen en', 'se publican en', 'se recogen en', 'se reportan en', 'el artículo recoge', 'el artículo presenta'],
};

/** That no numbers are given. */
export const noFigures: Terms = {
	en: ['no scores', 'no numbers', 'no metrics', 'no figures are', 'no benchmark*', 'no quantitative', 'not quantified', 'do not report', 'don\'t report', 'did not report', 'not reporting', 'do not publish', 'give no numbers', 'gives no numbers', 'no results', 'no evaluation results', 'no results yet'],
	zh: ['没有分数', '没有给出', '未给出', '不报告', '未报告', '没有跑分', '没跑分', '不提供分数', '未做量化', '没有量化', '未提供评测'],
	ja: ['スコアはありません', '数値は示し', '数値は公表して', '報告していません', '定量評価は行って'],
	ko: ['점수는 없', '수치는 없', '보고하지 않', '정량 평가는 하지'],
	fr: ['aucun score', 'aucun chiffre', 'pas de score*', 'pas de chiffres', 'aucune mesure chiffrée'],
	de: ['keine zahlen', 'keine werte', 'keine kennzahlen', 'keine messwerte', 'keine ergebnisse'],
	es: ['ninguna cifra', 'no damos cifras', 'no hay cifras', 'no hay resultados', 'ninguna puntuación', 'sin métricas'],
};
