import { assert } from 'chai';
import { deepNesting } from '../../src/card/nesting';
import { parseCard } from '../../src/card/parse';

describe('nesting', () => {
	it('is too deep for the parser when brackets or lists go on and on', () => {
		for (const open of ['[', '{a: ', '- ', '? ', '[{a: [']) assert.equal(deepNesting(`a: [1]\nx: ${open.repeat(5000)}`), 7, open);
		const { entries, problems } = parseCard(`---\nlicense: mit\nx: ${'['.repeat(5000)}\n---\n`).frontMatter!;
		assert.deepEqual(entries.map(({ key }) => key), ['license']);
		assert.match(problems[0]!.message, /nested too deep/u);
	});

	it('is not for what cards have', () => {
		assert.isUndefined(deepNesting(`widget:\n${'- text: "Paris is the [MASK] of {country}. - - -"\n'.repeat(2000)}`));
		assert.isUndefined(deepNesting(`tags: [${'[a], '.repeat(500)}]`));
		assert.isUndefined(deepNesting(`${']'.repeat(500)}${'['.repeat(150)}`));
	});
});
