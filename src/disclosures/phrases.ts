import type { Terms } from './disclosure';

/** Every first word before every second: `phrases(['cannot', 'never'], ['see', 'hear'])`. */
export function phrases(first: readonly string[], second: readonly string[], between = ' '): string[] {
	return first.flatMap((before) => second.map((after) => `${before}${between}${after}`));
}

/** A number of any size, as a term begins or ends with it: `1*`. */
export const NUMBERS = ['0*', '1*', '2*', '3*', '4*', '5*', '6*', '7*', '8*', '9*'];

/** The terms but for some words, in whatever language these are. */
export function without(terms: Terms, words: readonly string[]): Terms {
	return Object.fromEntries(Object.entries(terms).map(([language, list]) => [language, list.filter((word) => !words.includes(word))]));
}

/** The terms of both, language by language. */
export function both(first: Terms, second: Terms): Terms {
	const languages = Object.keys({ ...first, ...second }) as (keyof Terms)[];
	return Object.fromEntries(languages.map((language) => [language, [...first[language] ?? [], ...second[language] ?? []]]));
}

/** `See` in Chinese: as one character alone it stands within biases, opinions and what is common or rare as well. */
export const SEE_ZH = [
	...phrases(['详', '參', '参', '请', '請', '另', '亦', '可参', '细节', '详情', '信息', '说明', '结果', '数据集', '方法', '代码', '脚本', '权重', '示例', '指标', '设置', '配置', '全文', '列表', '清单', '评测', '报告', '论文', '内容', '介绍', '参数', '来源', '定义', '具体', '过程', '流程', '条款', '协议', '许可', '格式', '讨论', '教程', '文档', '样例', '模板', '均', '都', '細節', '詳情', '資訊', '說明', '結果', '資料', '程式碼', '論文', '內容'], ['见', '見'], ''),
	...phrases(['见', '見'], ['论文', '附录', '下文', '下表', '下方', '下图', '下面', '上文', '上表', '上方', '上图', '上述', '第', '表 ', '表1*', '表2*', '表3*', '图 ', '图1*', '图2*', '图3*', '我们', '技术报告', '报告', '链接', '文末', '文档', '仓库', '数据集卡', '本节', '本页', '本仓库', '本文', '官方', '这里', '这篇', '此处', '此页', '后文', '前文', '原文', '原始', '原论文', '博客', '主页', '项目主页', '项目仓库', '项目页', '说明', '另一', '配套', '随附', '随本', '章节', '相关论文', '相关文档', '该论文', '该报告', '《', '“', '「', ':', '論文', '附錄', '下圖', '上圖', '我們', '技術報告', '報告', '連結', '這裡', '專案', '-github', '-arxiv', '-hugging*', '-paper', '-readme*', '-hf', '-issue*', '-docs', '-license*', '-model*', '-config*', '-data*', '-train*', '-eval*', '-http*', '-section*', '-table*', '-fig*', '-appendix', '-script*', '-example*'], ''),
];

/** Counts of tokens, whatever has so many. */
export const TOKENS = ['quantity.tokens', 'quantity.window'];
