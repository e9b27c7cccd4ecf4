import assert from 'node:assert/strict';
import type { MetadataNode } from '../../src/card/metadataNode';
import { readMapping } from '../../src/card/metadata';

function read(yaml: string): { readonly [key: string]: MetadataNode } {
	return Object.fromEntries(readMapping(yaml, { start: 0, end: yaml.length }).entries.map(({ key, value }) => [key, value]));
}

/** As plain data; `undefined` for what is not read. */
function plain(node: MetadataNode | undefined): unknown {
	switch (node?.kind) {
		case 'scalar': return node.value;
		case 'list': return node.items.map(plain);
		case 'mapping': return Object.fromEntries(node.pairs.map(({ key, value }) => [key, plain(value)]));
		default: return undefined;
	}
}

function size(node: MetadataNode): number {
	if (node.kind === 'list') return node.items.reduce((sum, item) => sum + size(item), 1);
	return node.kind === 'mapping' ? node.pairs.reduce((sum, { value }) => sum + size(value), 1) : 1;
}

describe('metadata as trees', () => {
	it('keeps lists, mappings and the types of scalars', () => {
		assert.deepEqual(plain(read('a: [1, "1", true, null, x]').a), [1, '1', true, null, 'x']);
		assert.deepEqual(plain(read('a:\n- b: {c: }\n  d: ~\n-\n').a), [{ b: { c: null }, d: null }, null]);
		assert.equal(plain(read('a:').a), null);
		assert.deepEqual(plain(read('a: {? [x] : 1, b}').a), { '': 1, 'b': null });
	});

	it('gives every value its place', () => {
		const yaml = 'a: &x "b" # c\nd: *x\ne:\n- f:\n-\n';
		const { a, d, e } = read(yaml);
		const source = (node: MetadataNode): string => yaml.slice(node.range.start, node.range.end);
		assert.equal(source(a!), '"b"');
		assert.equal(source(d!), '*x');
		assert.equal(plain(d), 'b');
		assert.ok(e!.kind === 'list' && e!.items[0]!.kind === 'mapping');
		const { keyRange, value } = e!.items[0]!.pairs[0]!;
		assert.equal(yaml.slice(keyRange.start, keyRange.end), 'f');
		assert.equal(value.range.start, value.range.end);
	});

	it('lets an alias stand for the last anchor before it, where the alias stands', () => {
		const yaml = 'a: &x [1]\nb: *x\nc: &x [2]\nd: *x\n';
		const { b, d } = read(yaml);
		assert.deepEqual([plain(b), plain(d)], [[1], [2]]);
		assert.ok(b!.kind === 'list');
		assert.equal(yaml.slice(b!.items[0]!.range.start, b!.items[0]!.range.end), '*x');
	});

	it('gives up on what is unknown, too deep or too much', () => {
		assert.equal(read('a: *nothing').a!.kind, 'unknown');
		assert.ok(size(read(`a: ${'['.repeat(100)}${']'.repeat(100)}`).a!) < 40);
		const bomb = ['a0: &a0 [x, x]', ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)].join('\n');
		assert.ok(Object.values(read(bomb)).reduce((sum, node) => sum + size(node), 0) < 15_000);
		assert.ok(size(read('a: &a [*a, *a]').a!) < 15_000);
	});
});
