import type { Terms } from '../../disclosure';

/** That a difference was put to a statistical test. */
export const significance: Terms = {
	en: ['statistically significant', 'statistical significance', 'statistically indistinguishable', 'significance test*', 'no significant difference*', 'not significantly different', 'significant difference between', 'p value*', 'p < 0*', 'paired t test', 't test', 'wilcoxon', 'mcnemar*', 'permutation test*', 'sign test', 'chi squared test', 'mann whitney*'],
	zh: ['统计显著', '统计学显著', '统计上显著', '统计上的显著', '显著性检验', '显著性差异', '无显著差异', '没有显著差异', '統計顯著', '顯著差異', '统计学上的显著', '统计学上显著', '统计学意义', '统计意义上', '统计学差异'],
	ja: ['統計的に有意', '統計的な有意差', '有意差', '有意な差', '有意水準', '統計的有意', '有意な違い'],
	ko: ['통계적으로 유의', '통계적 유의', '유의한 차이', '유의미한 차이', '유의수준'],
	fr: ['statistiquement significati*', 'écart significatif', 'différence significative', 'test de significativité', 'différences significatives', 'significativité statistique'],
	de: ['statistisch signifikant*', 'signifikanten unterschied', 'signifikanter unterschied', 'signifikanztest*', 'signifikanten unterschiede', 'signifikante unterschiede', 'statistische signifikanz'],
	es: ['estadísticamente significativ*', 'diferencia significativa', 'diferencias significativas', 'prueba de significación', 'significación estadística', 'significancia estadística'],
};

/** By doing what something was tested. */
export const byDoing: Terms = {
	en: ['by asking', 'by classifying', 'by comparing', 'by counting', 'by feeding', 'by generating', 'by giving it', 'by having', 'by labelling', 'by labeling', 'by letting', 'by listening', 'by looking at', 'by measuring', 'by presenting', 'by prompting', 'by replaying', 'by running', 'by sampling', 'by scoring', 'by showing', 'by sorting', 'by swapping', 'by translating', 'by varying', 'we let', 'we had', 'we asked', 'we gave it', 'we fed', 'we showed it'],
	zh: ['通过让', '通过比较', '通过对比', '通过统计', '通过计算', '方法是让', '做法是让', '我们让', '把模型', '以此测试', '以此评估', '以此检验', '借此测试', '来测试', '来评估', '来检验'],
	ja: ['させて', 'ことで評価', 'ことで測', 'ことで検証', 'を比較して', 'に分類して', 'に分類させ', '分類することで', '比較することで'],
	ko: ['하게 하여', '분류하게', '분류하여', '비교하여', '하도록 하여', '시켜 보', '분류해 봄으로써', '분류해 보면서', '분류해 보며', '비교해 보면서', '비교해 보며', '생성해 보면서', '생성하게 하면서', '분류함으로써', '비교함으로써', '생성하게 하여', '해 봄으로써'],
	fr: ['en demandant', 'en classant', 'en comparant', 'en comptant', 'en faisant', 'en lui', 'en mesurant', 'en présentant', 'en soumettant', 'nous avons demandé', 'nous avons fait'],
	de: ['indem', 'wir ließen', 'wir haben es', 'ließen wir', 'baten wir'],
	es: ['clasificando', 'comparando', 'contando', 'haciendo que', 'midiendo', 'mostrando', 'pidiendo', 'le pedimos', 'hicimos que'],
};

/** That a model did well or badly, as one sums up what tests showed. */
export const didWell: Terms = {
	en: ['performs well', 'performed well', 'performs strongly', 'performs competitively', 'performs comparably', 'performs favourably', 'performs favorably', 'performs best', 'best performance', 'best results', 'does well', 'did well', 'scores well', 'scored well', 'scores high', 'scores highly', 'fares well', 'holds its own', 'strong results', 'strong scores', 'strong performance', 'good results', 'good scores', 'good performance', 'excellent results', 'excellent performance', 'excellent scores', 'competitive results', 'competitive performance', 'competitive scores', 'impressive results', 'solid results', 'solid scores', 'top scores', 'high scores', 'leading results', 'leading scores', 'excels on', 'excels in', 'excels at', 'performs poorly', 'does poorly', 'scores poorly', 'poor results', 'poor scores', 'weak results', 'transfers well', 'generalizes well', 'generalises well', 'strong zero shot', 'excellent zero shot', 'impressive zero shot', 'competitive zero shot'],
	zh: ['表现优异', '最佳性能', '最佳效果', '最好的效果', '表现出色', '表现良好', '表现优秀', '表现突出', '表现亮眼', '表现不俗', '表现强劲', '表现领先', '表现卓越', '表现较好', '表现较差', '成绩优异', '成绩出色', '成绩优秀', '成绩亮眼', '成绩领先', '效果优异', '效果出色', '效果良好', '性能优异', '性能出色', '结果优异', '優異', '表現出色', '表現亮眼', '表現良好', '名列前茅'],
	ja: ['優れた成績', '最高性能を', '優れた結果', '優れた性能を', '高い性能を', '高い成績', '良好な結果', '良好な成績', '高スコア', '好成績', '高い精度を'],
	ko: ['뛰어난 성능', '최고 성능', '최고의 성능', '우수한 성능', '높은 성능', '좋은 성능', '우수한 결과', '좋은 결과', '뛰어난 결과', '우수한 성적', '좋은 성적', '높은 점수'],
	fr: ['bons résultats', 'meilleures performances', 'meilleurs résultats', 'très bons résultats', 'excellents résultats', 'bonnes performances', 'excellentes performances', 'bons scores', 'résultats solides', 'résultats compétitifs', 'obtient de bons', 'mauvais résultats'],
	de: ['gute ergebnisse', 'beste ergebnisse', 'besten ergebnisse', 'sehr gute ergebnisse', 'hervorragende ergebnisse', 'starke ergebnisse', 'gute werte', 'hohe werte', 'schneidet gut', 'schneidet sehr gut', 'schneidet hervorragend', 'schneidet schlecht', 'starke leistung*', 'gute leistung*', 'schlechte ergebnisse'],
	es: ['buenos resultados', 'mejores resultados', 'mejor rendimiento', 'muy buenos resultados', 'excelentes resultados', 'resultados sólidos', 'resultados competitivos', 'buen rendimiento', 'excelente rendimiento', 'buenas puntuaciones', 'malos resultados'],
};
