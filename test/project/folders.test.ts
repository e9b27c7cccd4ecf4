import { assert } from 'chai';
import { foldersUpTo } from '../../src/project/folders';

/** As editors choose it: of the roots around a file the nearest. */
function rootOf(roots: readonly string[], file: string): string | undefined {
	return roots.filter((root) => file.startsWith(`${root.replace(/\/$/u, '')}/`)).sort((a, b) => b.length - a.length)[0];
}

describe('the folders whose project file may hold for a file', () => {
	it('are its own and those above it, up to its root', () => {
		assert.deepEqual(foldersUpTo('/w', '/w/a/b/README.md'), ['/w/a/b', '/w/a', '/w']);
		assert.deepEqual(foldersUpTo('/w/', '/w/README.md'), ['/w']);
		assert.deepEqual(foldersUpTo('/', '/a/README.md'), ['/a', '/']);
		assert.deepEqual(foldersUpTo('/', '/README.md'), ['/']);
	});

	it('are none where the file is in another root', () => {
		for (const file of ['/other/README.md', '/wider/README.md', '/README.md']) assert.deepEqual(foldersUpTo('/w', file), [], file);
	});

	it('are those of its own root among three, of which one is in another and one comes and goes', () => {
		const both = ['/team', '/mine'];
		const all = [...both, '/team/models/heron'];
		const file = '/team/models/heron/cards/README.md';
		const look = (roots: readonly string[], path: string): readonly string[] => foldersUpTo(rootOf(roots, path)!, path);
		assert.deepEqual(look(both, file), ['/team/models/heron/cards', '/team/models/heron', '/team/models', '/team']);
		assert.deepEqual(look(all, file), ['/team/models/heron/cards', '/team/models/heron']);
		for (const roots of [both, all]) {
			assert.deepEqual(look(roots, '/team/models/README.md'), ['/team/models', '/team']);
			assert.deepEqual(look(roots, '/team/models/heron-2/README.md'), ['/team/models/heron-2', '/team/models', '/team']);
			assert.deepEqual(look(roots, '/mine/README.md'), ['/mine']);
		}
	});
});
