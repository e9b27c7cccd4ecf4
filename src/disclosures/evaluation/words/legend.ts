import type { Terms } from '../../disclosure';

/** How a table of results is to be read: what is in bold, whose scores stand in it, from where they were taken. It tells no result. */
export const legend: Terms = {
	en: ['in bold', 'are bold', 'is bold', 'bolded', 'bold face', 'boldface', 'bold indicates', 'bold denotes', 'bold marks', 'underlined', 'highlighted', 'official reported', 'officially reported', 'their official', 'own reports', 'for all compared', 'same level', 'considered equal', 'considered tied'],
	zh: ['加粗', '粗体', '下划线', '官方汇报', '官方公布的', '官方报告', '对比模型，', '所有对比模型'],
	ja: ['太字', '下線', '公式に報告', '比較されたすべてのモデル'],
	ko: ['굵은 글씨', '굵게', '밑줄', '공식 보고'],
	fr: ['en gras', 'souligné*', 'résultats officiels'],
	de: ['fett gedruckt', 'fettgedruckt', 'in fett', 'unterstrichen', 'offiziellen ergebnisse*'],
	es: ['en negrita', 'subrayad*', 'resultados oficiales', 'modelos comparados'],
};
