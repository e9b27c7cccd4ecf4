import assert from 'node:assert/strict';
import { closest, editDistance } from '../../src/vocabulary/closest';

describe('closest', () => {
	it('counts letters put in, left out, changed and exchanged', () => {
		for (const [a, b, distance] of [['', '', 0], ['', 'ab', 2], ['license', 'licence', 1], ['lienc', 'lienc', 0], ['licnese', 'license', 1], ['dataset', 'datasets', 1], ['kitten', 'sitting', 3], ['ab', 'ba', 1]] as const) {
			assert.equal(editDistance(a, b), distance);
			assert.equal(editDistance(b, a), distance);
			assert.ok(editDistance(a, b, 1) === distance || distance > 1);
		}
		assert.equal(editDistance('a'.repeat(1000), 'b', 2), 3);
	});

	it('finds what was meant, and nothing for a word that is far from all', () => {
		const names = ['tags', 'license', 'datasets', 'license_link'];
		for (const [word, name] of [['tag', 'tags'], ['licence', 'license'], ['lisence', 'license'], ['datasts', 'datasets'], ['toggs', undefined], ['ta', undefined], ['model', undefined], ['x'.repeat(100_000), undefined], ['license', undefined]] as const) assert.equal(closest(word, names), name, word);
	});

	it('prefers the nearest, then the first', () => {
		assert.equal(closest('abcdefgh', ['abcdefxy', 'abcdefgx', 'abcdefgy']), 'abcdefgx');
	});
});
