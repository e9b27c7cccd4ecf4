import { assert } from 'chai';
import { performance } from 'node:perf_hooks';
import { parseCard } from '../../../src/card/parse';
import type { CardFacts } from '../../../src/frameworks/facts';
import { Quotes } from '../../../src/reports/bom/quotes';

/** Quotes of a card whose places are these ranges, whatever is asked for. */
function quotes(text: string, ranges: readonly (readonly [start: number, end: number])[]): Quotes {
	const places = ranges.map(([start, end]) => ({ range: { start, end }, says: '', signal: 'sentence' }));
	return new Quotes(parseCard(text), { statusOf: () => 'disclosed', placesOf: () => places } as unknown as CardFacts);
}

describe('quotes of a card', () => {
	it('stand in document order, none within another and none twice', () => {
		const found = quotes('abcdefghijklm', [[6, 9], [0, 5], [1, 3], [0, 5], [0, 2], [4, 6], [7, 9]]).of('risk/bias', 'risk/harms');
		assert.deepEqual(found.map(({ text, id }) => [text, id]), [['abcde', 'risk/bias'], ['ef', 'risk/bias'], ['ghi', 'risk/bias']]);
	});

	it('take time in proportion to their number', () => {
		const text = 'ab '.repeat(40_000);
		const start = performance.now();
		assert.lengthOf(quotes(text, Array.from({ length: 40_000 }, (_, index) => [3 * index, 3 * index + 2] as const)).of('risk/bias'), 40_000);
		assert.isBelow(performance.now() - start, 3000);
	});
});
