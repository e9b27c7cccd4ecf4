import type { Terms } from '../../disclosure';
import { phrases, SEE_ZH } from '../../phrases';

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
	en: ['are in the', 'are on page', 'are on pages', 'in table', 'in figure', 'in appendix', 'may be found', 'can be found', 'is in the', 'are in our', 'is in our', 'stand in', 'stands in', 'appear in the', 'appear in our', 'appears in the', 'are given in', 'is given in', 'are listed in', 'are published in', 'are shown in', 'are presented in', 'are reported in', 'were reported in', 'were published in', 'paper reports', 'paper gives', 'paper lists', 'paper has', 'paper compares', 'paper evaluates', 'report gives', 'report lists', 'report has', 'turn to', 'look in', 'look at our', 'are covered in', 'is covered in', 'are documented in', 'is documented in', ...phrases(['for the complete', 'for the full', 'for all', 'for all the', 'for all our'], ['results', 'numbers', 'scores', 'figures', 'metrics', 'table*', 'evaluation*', 'comparison*', 'benchmark results', 'list of results']), 'are found in', 'is found in'],
	zh: ['收录在', '载于', '列在', '列于', '公布在', '报告于', '论文中给出', '论文中报告', '论文中公布', '论文中列出', '在论文中有', '都在论文里', '均在论文中', '报告中给出', '见论文', '見論文', '论文表', '论文的表', '可查看', '可参见'],
	ja: ['に掲載', 'に記載', 'にまとめ', '論文で', '論文に', '論文の表', '論文の図', 'で報告', 'で公開'],
	ko: ['에 실려', '에 실었', '에 정리', '논문에', '논문의 표', '논문의 그림', '에 수록', '에 보고', '에 담'],
	fr: ['figurent dans', 'figure dans', 'se trouvent dans', 'sont dans', 'sont donnés dans', 'sont publiés dans', 'sont présentés dans', 'l\'article rapporte', 'l\'article donne'],
	de: ['stehen in', 'stehen im', 'steht in', 'steht im', 'sind im', 'sind in', 'berichtet im', 'veröffentlicht im', 'enthält der bericht', 'im paper', 'im bericht'],
	es: ['están en', 'estão no', 'estão em', 'estão na', 'sono in', 'sono nel', 'se encuentran en', 'figuran en', 'aparecen en', 'se publican en', 'se recogen en', 'se reportan en', 'el artículo recoge', 'el artículo presenta'],
};

/** That no numbers are given. */
export const noFigures: Terms = {
	en: [...phrases(['no direct', 'no hard', 'no real', 'no formal', 'no proper', 'no automatic', 'no official'], ['scores', 'numbers', 'figures', 'metrics', 'measurements', 'results']), 'no scores', 'no numbers', 'no metrics', 'no figures are', 'no benchmark*', 'no quantitative', 'not quantified', 'do not report', 'don\'t report', 'did not report', 'not reporting', 'do not publish', 'give no numbers', 'gives no numbers', 'no results', 'no evaluation results', 'no results yet'],
	zh: ['没有分数', '没有给出', '未给出', '不报告', '未报告', '没有跑分', '没跑分', '不提供分数', '未做量化', '没有量化', '未提供评测'],
	ja: ['スコアはありません', '数値は示し', '数値は公表して', '報告していません', '定量評価は行って'],
	ko: ['점수는 없', '수치는 없', '보고하지 않', '정량 평가는 하지'],
	fr: ['aucun score', 'aucun chiffre', 'pas de score*', 'pas de chiffres', 'aucune mesure chiffrée'],
	de: ['keine zahlen', 'keine werte', 'keine kennzahlen', 'keine messwerte', 'keine ergebnisse'],
	es: ['ninguna cifra', 'no damos cifras', 'no hay cifras', 'no hay resultados', 'ninguna puntuación', 'sin métricas'],
};

/** That a paper evaluates it; what it was evaluated on stands beside. */
export const paperReports: Terms = {
	en: ['paper reports', 'paper evaluates', 'paper compares', 'paper tests', 'paper benchmarks', 'paper measures', 'paper gives results', 'paper gives scores', 'paper has results', 'paper presents results', 'paper covers', 'report evaluates', 'report compares', 'report covers', 'authors report', 'authors evaluate', 'authors compare', 'authors test', 'evaluated in the paper', 'tested in the paper', 'reported in the paper', 'benchmarked in the paper'],
	zh: ['论文报告了', '论文评测了', '论文评估了', '论文比较了', '论文测试了', '论文给出了', '论文中评测', '论文中评估', '论文中测试', '论文里评测', '報告了', '作者报告', '作者评测', '作者评估'],
	ja: ['論文では', '論文で評価', '論文で報告', '論文は'],
	ko: ['논문에서 평가', '논문에서는', '논문은', '논문에서 보고'],
	fr: ['article évalue', 'article compare', 'article rapporte', 'article teste', 'auteurs évaluent', 'auteurs rapportent', 'évalué* dans l\'article'],
	de: ['paper berichtet', 'paper evaluiert', 'paper vergleicht', 'artikel berichtet', 'artikel vergleicht', 'autoren berichten', 'im paper evaluiert', 'im artikel evaluiert'],
	es: ['artículo evalúa', 'artículo compara', 'artículo informa', 'artículo presenta', 'autores evalúan', 'autores informan', 'evaluado en el artículo'],
};

/** That it was never measured, as authors say it offhand. */
export const unmeasured: Terms = {
	en: ['no benchmarks', 'no evals', 'no benchmark was run', 'didn\'t benchmark', 'did not benchmark', 'haven\'t benchmarked', 'have not benchmarked', 'not benchmarked', 'never benchmarked', 'unbenchmarked', 'didn\'t run any benchmark*', 'did not run any benchmark*', 'haven\'t run any benchmark*', 'have not run any benchmark*', 'haven\'t run benchmarks', 'didn\'t run benchmarks', 'haven\'t evaluated', 'didn\'t evaluate', 'haven\'t measured', 'didn\'t measure', 'not directly measure*', ...phrases(['we did not', 'we didn\'t', 'we do not', 'we have not', 'we haven\'t', 'we never', 'we don\'t', 'i did not', 'i didn\'t', 'i have not', 'i haven\'t', 'i never', 'nobody has', 'no one has', 'it was never', 'it has never been', 'it was not'], ['measure', 'measured', 'directly measure', 'directly measured', 'quantify', 'quantified', 'benchmark', 'benchmarked', 'score it', 'scored it']), ...phrases(['no direct', 'no quantitative'], ['scores', 'numbers', 'figures', 'measurements', 'comparison', 'comparisons']), 'no quantitative evaluation*', 'no quantitative metric*', 'no quantitative result*', 'no formal benchmark*', 'no proper evaluation', 'didn\'t do any evaluation', 'didn\'t do any benchmark*', 'without any benchmark*'],
	zh: ['没有直接测', '没有直接评', '没有直接给', '没有对其测', '没有测定', '未测定', '未直接测', '没跑分', '没有跑分', '没跑过分', '没有跑过', '没做评测', '没有做评测', '没做过评测', '没有评测', '未做评测', '未进行评测', '没测过', '没有测过', '没跑过榜', '没有跑榜', '没刷榜', '没做测试', '暂无评测', '没有量化评测', '未做定量', '没有定量评', '未进行定量', '沒有跑分', '沒做評測'],
	ja: ['ベンチは取って', 'ベンチは測って', 'ベンチマークは取って', 'ベンチマークは測って', 'ベンチマークは行って', 'ベンチマークは実施して', 'ベンチマーク未', '評価はしてい', '評価は行って', '評価していません', '性能評価はして', '定量評価はして', '定量的な評価はして', '定量的な評価は行って', '定量評価は行って', '測定していません', '計測していません'],
	ko: ['벤치마크는 안', '벤치마크를 안', '벤치마크는 돌리지', '벤치마크를 돌리지', '벤치마크는 하지', '벤치마크를 하지', '벤치는 안', '평가는 하지', '평가를 하지', '평가하지 않았', '측정하지 않았', '정량 평가는', '정량적으로 측정하지'],
	fr: ['pas de benchmark*', 'aucun benchmark*', 'pas fait de benchmark*', 'pas lancé de benchmark*', 'pas évalué', 'pas été évalué', 'pas mesuré', 'aucune évaluation quantitative', 'pas d\'évaluation quantitative', 'jamais évalué'],
	de: ['keine benchmarks', 'nicht gebenchmarkt', 'keine benchmark*', 'nicht evaluiert', 'nie evaluiert', 'keine auswertung gemacht', 'nicht gemessen', 'keine quantitative* auswertung*', 'keine quantitative* evaluierung'],
	es: ['sin benchmarks', 'no hay benchmarks', 'no he hecho benchmarks', 'ningún benchmark', 'no lo he evaluado', 'no he evaluado', 'no se ha evaluado', 'no he medido', 'no hemos medido', 'ninguna evaluación cuantitativa', 'sin evaluación cuantitativa', 'não avaliei', 'sem benchmarks', 'nessun benchmark'],
};

/** Results that a card has elsewhere, by names that those of runs and downloads do not go by. */
export const scoreboard: Terms = {
	en: ['benchmark results', 'benchmark scores', 'evaluation results', 'eval results', 'full results', 'all results', 'detailed results', 'more results', 'main results', 'complete results', 'our results', 'results for', 'results on', 'results of the evaluation', 'quantitative results', 'experimental results', 'all scores', 'our scores', 'scores for', 'scores of', 'current scores', 'detailed scores', 'full scores', 'our numbers', 'full numbers', 'our leaderboard', 'interactive leaderboard', 'leaderboard with', 'complete metrics', 'full metrics', 'plots of the metrics', 'metrics and plots', 'evaluation metrics and', 'evaluation curves', 'evaluation report', 'the comparisons', 'comparisons with', 'a comparison with', 'comparison to', 'performance on', 'ablations', 'evaluation metrics', 'for results', 'for the results', 'for numbers'],
	zh: ['评测结果', '评估结果', '测试结果', '实验结果', '评测成绩', '完整榜单', '完整结果', '完整成绩', '详细结果', '更多结果', '榜单', '各项指标', '对比结果', '评测报告', '評測結果', '評估結果', '跑分', '评测所用'],
	ja: ['評価結果', '実験結果', 'ベンチマーク結果', 'スコアの一覧', 'スコア一覧', '詳細な結果', '全結果', 'リーダーボード', '評価スコア'],
	ko: ['평가 결과', '실험 결과', '벤치마크 결과', '전체 결과', '자세한 결과', '점수표', '전체 점수', '리더보드', '성능 비교'],
	fr: ['résultats complets', 'résultats détaillés', 'tous les résultats', 'résultats d\'évaluation', 'résultats de l\'évaluation', 'résultats expérimentaux', 'scores complets', 'tous les scores', 'métriques complètes', 'classement complet', 'les scores', 'bancs d\'essai utilisés'],
	de: ['vollständige* ergebnisse', 'alle ergebnisse', 'ausführliche* ergebnisse', 'detaillierte* ergebnisse', 'evaluationsergebnisse*', 'evaluierungsergebnisse*', 'benchmark-ergebnisse*', 'alle werte', 'vollständige* tabelle'],
	es: ['resultados completos', 'resultados detallados', 'todos los resultados', 'resultados de la evaluación', 'resultados de evaluación', 'resultados experimentales', 'métricas completas', 'todas las métricas', 'puntuaciones completas', 'clasificación completa'],
};

/** That they are to be had there, in words that are not of papers alone. */
export const whereabouts: Terms = {
	en: ['is here', 'are here', 'here', 'are in', 'is in', 'is at', 'are at', 'are on', 'is on', 'are under', 'have moved', 'has moved', 'moved to', 'live in', 'lives in', 'listed', 'available', 'can be found', 'may be found', 'can be seen', 'can be viewed', 'can be browsed', 'see', 'shown', 'documented', 'tracked', 'logged', 'linked', 'reported', 'uploaded', 'published', 'are found', 'refer to'],
	zh: ['移步', ...SEE_ZH, '查看', '如下', '如图', '下图', '上图', '可在', '位于', '放在', '收录', '此处', '点击', '公布', '列于', '載於', '请看', '详见', '参见'],
	ja: ['参照', 'ご覧', 'こちら', '掲載', 'ご確認', '以下', '上の画像', '下の表', 'まとめ', '公開'],
	ko: ['참고', '참조', '확인', '아래', '링크', '정리', '에 있', '에서 볼', '공개', '수록'],
	fr: ['se trouvent', 'sont dans', 'disponibles', 'voir', 'consult*', 'ci-dessous', 'figurent', 'publiés', 'présentés', 'consultables', 'listés', 'trouverez', 'trouver dans'],
	de: ['finden sich', 'siehe', 'stehen', 'sind unter', 'unten', 'verfügbar', 'einsehen', 'einsehbar', 'veröffentlicht', 'gibt es', 'findet ihr', 'findest du', 'findet man', 'findet sich', 'finden sie', 'zu finden'],
	es: ['se pueden consultar', 'se encuentran', 'están en', 'disponibles', 'ver', 'véase', 'consult*', 'abajo', 'recogen', 'publicad*', 'figuran', 'encontrar', 'encontrarás'],
};
