import { assert } from 'chai';
import { matchesGlob } from '../../src/project/glob';

describe('globs', () => {
	const cases: readonly (readonly [glob: string, named: readonly string[], others: readonly string[]])[] = [
		['README.md', ['README.md', 'a/README.md', 'a/b/README.md'], ['a/README.mdx', 'xREADME.md', 'README.md/a']],
		['*.md', ['README.md', 'a/b/.md'], ['a.md/b', 'a.mdx']],
		['./cards/*.md', ['cards/a.md'], ['a/cards/a.md', 'cards/b/a.md']],
		['/cards/*', ['cards/a.md'], ['x/cards/a.md']],
		['cards/**', ['cards/a.md', 'cards/b/c/a.md'], ['cards', 'xcards/a.md']],
		['cards/**/a.md', ['cards/a.md', 'cards/b/a.md', 'cards/b/c/a.md'], ['cards/ba.md', 'cards/b/aa.md']],
		['**/drafts/**', ['drafts/a.md', 'a/drafts/b/c.md'], ['drafts', 'mydrafts/a.md']],
		['card-?.md', ['card-1.md'], ['card-.md', 'card-10.md', 'card-/.md']],
		['*.{md,yaml}', ['a.md', 'b/a.yaml'], ['a.yml', 'a.{md,yaml}']],
		['{a,b}/{c,d}.md', ['a/c.md', 'b/d.md'], ['a/b.md', 'c/a.md']],
		['a+(b).[c]', ['a+(b).[c]'], ['ab.c']],
		['{a}.md', ['{a}.md'], ['a.md']],
		['模型/*.md', ['模型/卡💥.md'], ['模/卡.md']],
		['a**', ['a', 'ab', 'x/a/b'], ['ba']],
	];
	for (const [glob, named, others] of cases) {
		it(glob, () => {
			for (const path of named) assert.isTrue(matchesGlob(glob, path), path);
			for (const path of others) assert.isFalse(matchesGlob(glob, path), path);
		});
	}

	it('take no time, whatever they are', () => {
		const start = performance.now();
		assert.isFalse(matchesGlob(`${'*a'.repeat(99)}b`, 'a'.repeat(250)));
		assert.isFalse(matchesGlob(`${'**/'.repeat(66)}b`, 'a/'.repeat(250)));
		assert.isFalse(matchesGlob('{a,b}'.repeat(39), 'a'.repeat(39)));
		assert.isFalse(matchesGlob('a'.repeat(201), 'a'.repeat(201)));
		assert.isBelow(performance.now() - start, 1000);
	});
});
