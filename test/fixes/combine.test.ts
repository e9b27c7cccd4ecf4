import { strict as assert } from 'node:assert';
import { combineFixes } from '../../src/fixes/combine';
import type { Fix } from '../../src/fixes/fix';

function candidate(title: string, ...places: readonly (readonly [start: number, end: number])[]): { readonly fix: Fix } {
	return { fix: { title, kind: 'replace', isPreferred: true, edits: places.map(([start, end]) => ({ range: { start, end }, newText: title })) } };
}

describe('fixes: combine', () => {
	it('makes what does not touch, in document order', () => {
		const [a, b, c, d] = [candidate('a', [10, 12]), candidate('b', [0, 2], [12, 14]), candidate('c', [3, 5], [7, 8]), candidate('d', [5, 6])] as const;
		const { edits, used } = combineFixes([a, b, c, d]);
		assert.deepEqual(used, [a, c]);
		assert.deepEqual(edits.map(({ range }) => range.start), [3, 7, 10]);
	});
});
