import assert from 'node:assert/strict';
import { splitSentences } from '../../src/claims/sentences';

describe('claims: sentences', () => {
	for (const [text, expected] of [
		['One. Two! Three?', ['One.', 'Two!', 'Three?']],
		['See Smith et al. (2020), e.g. Fig. 3. Next.', ['See Smith et al. (2020), e.g. Fig. 3.', 'Next.']],
		['It reaches 71.2 on v2.0 of it.', ['It reaches 71.2 on v2.0 of it.']],
		['模型在数据上训练。性能很好！详见论文', ['模型在数据上训练。', '性能很好！', '详见论文']],
		['計算機を借りた．モデルは１．５億語を読んだ．', ['計算機を借りた．', 'モデルは１．５億語を読んだ．']],
		['wrapped\nline of one sentence', ['wrapped\nline of one sentence']],
		['Daten vom 1. März bis zum 30. April. Danach nichts.', ['Daten vom 1. März bis zum 30. April.', 'Danach nichts.']],
		['Es waren 12. Mehr gab es nicht.', ['Es waren 12.', 'Mehr gab es nicht.']],
		['Items:\n- one\n- two', ['Items:', '- one', '- two']],
		['', []],
	] as const) {
		it(JSON.stringify(text), () => { assert.deepEqual(splitSentences(text).map(({ start, end }) => text.slice(start, end)), [...expected]); });
	}
});
