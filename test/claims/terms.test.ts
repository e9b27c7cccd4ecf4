import assert from 'node:assert/strict';
import { TermMatcher, fold } from '../../src/claims/terms';

function found(term: string, text: string): string[] {
	const matcher = new TermMatcher();
	matcher.add('x', { en: [term] });
	return matcher.find(text).map(({ start, end }) => text.slice(start, end));
}

describe('claims: terms', () => {
	for (const [term, text, expected] of [
		['red team*', 'Red-teaming and red teams', ['Red-teaming', 'red teams']],
		['fine-tuned', 'finetuned, fine tuned, Fine-Tuned', ['finetuned', 'fine tuned', 'Fine-Tuned']],
		['data set', 'data\nset dataset', ['data\nset']],
		['train', 'training trains train', ['train']],
		['=MATH', 'math MATH Math', ['MATH']],
		['训练', '在大规模数据上训练而成', ['训练']],
		['gpu', '在GPU上训练', ['GPU']],
		['datos', 'los datos; metadatos', ['datos']],
		['mmlu*', 'MMLU-Pro MMLU', ['MMLU', 'MMLU']],
		['isn\'t', 'it isn’t', ['isn’t']],
		['api', 'ＡＰＩ', ['ＡＰＩ']],
		['作者：', '作者：李四; 作者: 张三', ['作者：', '作者:']],
		['entraîné*', 'Il est entraînée.', ['entraînée']],
		['entraîné*', 'Elle est entrainée, et ENTRAÎNÉE.', ['entrainée', 'ENTRAÎNÉE']],
	] as const) {
		it(`${term} in ${JSON.stringify(text)}`, () => { assert.deepEqual(found(term, text), [...expected]); });
	}

	it('finds terms that begin like one that was looked for before', () => {
		const matcher = new TermMatcher();
		matcher.add('x', { en: ['data', 'data-set', 'data set card', 'dat*'] });
		assert.equal(matcher.find('dative').length, 1);
		assert.equal(matcher.find('a dataset and a data-set card').length, 6);
		matcher.add('y', { en: ['data set', 'and'] });
		assert.deepEqual(matcher.find('a dataset and a data-set').filter(({ concept }) => concept === 'y').map(({ start }) => start), [10, 16]);
	});

	it('folds without moving an offset', () => {
		for (const text of ['İstanbul', 'ẞ', 'ＡＢ’s', '😀A']) assert.equal(fold(text).length, text.length);
	});

	it('takes time linear in the text, whatever the text', () => {
		const matcher = new TermMatcher();
		matcher.add('x', { en: ['a a a a a b', 'a* a* b', 'fine-tun* of-the-model'] });
		const time = (n: number): number => {
			const text = 'a '.repeat(n);
			const start = process.hrtime.bigint();
			matcher.find(text);
			return Number(process.hrtime.bigint() - start);
		};
		time(20_000);
		const small = Math.min(time(20_000), time(20_000), time(20_000));
		const large = Math.min(time(160_000), time(160_000), time(160_000));
		assert.ok(large < small * 8 * 6, `eight times the text took ${(large / small).toFixed(1)} times as long`);
	});
});
