import { assert } from 'chai';
import { parseCard } from '../../src/card/parse';
import { foldingLines, keySymbols, type KeySymbol } from '../../src/language/structure';

const TEXT = '---\nlicense: mit\nlanguage:\n- en\n- de\nmodel-index:\n- name: x\n  results:\n  - task:\n      type: y\nco2_eq_emissions:\n  emissions: 1\n  source: "a\n    b"\nempty:\n"": 1\n---\n\n# Model\n';

describe('structure of the metadata', () => {
	it('has a symbol for each key and for those right below', () => {
		const show = ({ name, detail, kind, children }: KeySymbol): unknown => [name, detail, kind, ...children.map(show)];
		assert.deepEqual(keySymbols(parseCard(TEXT)).map(show), [
			['license', 'mit', 'scalar'],
			['language', 'en, de', 'list'],
			['model-index', '', 'list'],
			['co2_eq_emissions', '', 'mapping', ['emissions', '1', 'scalar'], ['source', 'a b', 'scalar']],
			['empty', '', 'scalar'],
			['…', '1', 'scalar'],
		]);
	});

	it('has places that lie within one another, with either line ending', () => {
		for (const text of [TEXT, TEXT.replaceAll('\n', '\r\n')]) {
			const check = ({ range, nameRange, children }: KeySymbol, name: string): void => {
				assert.isTrue(range.start <= nameRange.start && nameRange.end <= range.end);
				assert.equal(text.slice(nameRange.start, nameRange.end).replaceAll('"', ''), name);
				for (const child of children) {
					assert.isTrue(range.start <= child.range.start && child.range.end <= range.end);
					check(child, child.name);
				}
			};
			for (const symbol of keySymbols(parseCard(text))) check(symbol, symbol.name === '…' ? '' : symbol.name);
		}
	});

	it('folds the block and each key of several lines', () => {
		const expected = [[0, 16], [2, 4], [5, 9], [7, 9], [8, 9], [10, 13], [12, 13]];
		for (const text of [TEXT, TEXT.replaceAll('\n', '\r\n')]) assert.deepEqual(foldingLines(parseCard(text)).map(({ start, end }) => [start, end]), expected);
		assert.deepEqual(foldingLines(parseCard('# Model\n')), []);
		assert.deepEqual(foldingLines(parseCard('a:\n  b: 1\n', 'yaml')), []);
		assert.deepEqual(keySymbols(parseCard('# Model\n')), []);
	});
});
