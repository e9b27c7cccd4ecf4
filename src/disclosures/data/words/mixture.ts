import type { Terms } from '../../disclosure';

/** Parts of the data against one another. */
export const mixes: Terms = {
	en: ['mixes', 'mixed', 'mixing', 'mixture', 'mix of', 'data mix', 'blend*', 'proportion of', 'share of', 'ratio of', 'sampling ratio*', 'weighted', 'up-weight*', 'upsampl*'],
	zh: ['混合', '配比', '比例', '占比', '加权', '混入', '配数据', '配比例', '數據配比', '資料配比'],
	ja: ['混合', '配合', '比率', '割合', '重み付け'],
	ko: ['혼합', '비율', '비중', '배합', '섞'],
	fr: ['mélange*', 'proportion', 'pondér*', 'dosage'],
	de: ['mischung', 'gemischt*', 'mischt', 'anteil', 'gewichtet'],
	es: ['mezcla*', 'proporción', 'ponderad*', 'peso de'],
};

/** Which of them had more weight. */
export const emphasis: Terms = {
	en: ['domains', 'reasoning-heavy', 'reasoning-intensive', 'heavy on', 'weighted towards', 'weighted toward', 'weighted more', 'more weight', 'emphasis on', 'emphasising', 'emphasizing', 'focused on', 'leaning towards', 'tilted towards', 'tilts towards', 'skewed towards', 'more code', 'more math*', 'math and code', 'code and math', 'mathematics and code', 'code and mathematics', 'stem', 'reasoning data', 'long documents', 'synthetic'],
	zh: ['推理密集', '领域', '侧重', '偏重', '更多的代码', '更多代码', '数学和代码', '代码和数学', '代码与数学', '数学与代码', '推理类', 'stem', '領域', '側重'],
	ja: ['推論重視', '分野', '領域', '重点', '数学とコード', 'コードと数学', '比重'],
	ko: ['추론 중심', '분야', '도메인', '중점', '수학과 코드', '코드와 수학'],
	fr: ['domaines', 'accent sur', 'raisonnement', 'mathématiques et', 'code et'],
	de: ['domänen', 'schwerpunkt', 'gebiete', 'mathematik und code', 'code und mathematik'],
	es: ['dominios', 'énfasis', 'razonamiento', 'matemáticas y código', 'código y matemáticas'],
};
