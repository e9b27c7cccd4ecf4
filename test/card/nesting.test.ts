import { assert } from 'chai';
import { isNestedTooDeep } from '../../src/card/nesting';
import { parseCard } from '../../src/card/parse';

describe('nesting', () => {
	it('is too deep for the parser when brackets or lists go on and on', () => {
		for (const open of ['[', '{a: ', '- ', '? ', '[{a: [']) assert.isTrue(isNestedTooDeep(`x: ${open.repeat(5000)}`), open);
		assert.match(parseCard(`---\nx: ${'['.repeat(5000)}\n---\n`).frontMatter!.problems[0]!.message, /nested too deep/u);
	});

	it('is not for what cards have', () => {
		assert.isFalse(isNestedTooDeep(`widget:\n${'- text: "Paris is the [MASK] of {country}. - - -"\n'.repeat(2000)}`));
		assert.isFalse(isNestedTooDeep(`tags: [${'[a], '.repeat(500)}]`));
		assert.isFalse(isNestedTooDeep(`${']'.repeat(500)}${'['.repeat(150)}`));
	});
});
