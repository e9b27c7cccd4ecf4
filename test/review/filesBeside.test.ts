import assert from 'node:assert/strict';
import { hasFilesBeside, readFilesBeside } from '../../src/review/filesBeside';

describe('files beside a card', () => {
	it('are looked for beside READMEs only', () => {
		for (const path of ['README.md', 'a/readme.md', 'a\\README.MD']) assert.ok(hasFilesBeside(path), path);
		for (const path of ['MODEL_CARD.md', 'README.de.md', 'notreadme.md', '-', 'README.md.bak']) assert.ok(!hasFilesBeside(path), path);
	});

	const folder = (names: readonly string[], results: readonly string[] | undefined, read: (path: string) => Promise<string | undefined> = async (path) => `text of ${path}`) => readFilesBeside({
		list: async (inside) => {
			const found = inside === '' ? names : results;
			if (!found) throw new Error('no such folder');
			return found;
		},
		read,
	});

	it('are known by name, and by text where the review reads it', async () => {
		assert.deepEqual([...(await folder(['config.json', 'model.safetensors', 'README.md'], ['b.yaml', 'notes.txt']))!], [
			['config.json', 'text of config.json'], ['model.safetensors', undefined], ['README.md', undefined], ['.eval_results/b.yaml', 'text of .eval_results/b.yaml'], ['.eval_results/notes.txt', undefined],
		]);
	});

	it('have no text when they cannot be read, and no results without the folder for them', async () => {
		assert.deepEqual([...(await folder(['config.json'], undefined, () => Promise.reject(new Error('forbidden'))))!], [['config.json', undefined]]);
	});

	it('are not many', async () => {
		const results = Array.from({ length: 50 }, (_, i) => `${i}.yaml`);
		assert.equal((await folder([], results))!.size, 20);
	});

	it('are unknown where the folder cannot be listed', async () => {
		assert.equal(await readFilesBeside({ list: () => Promise.reject(new Error('not supported')), read: async () => '' }), undefined);
	});
});
