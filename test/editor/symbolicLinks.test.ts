import { assert } from 'chai';
import { isBehindLink } from '../../src/editor/symbolicLinks';

async function lookedAt(folder: string, file: string, ...links: readonly string[]): Promise<{ readonly isBehind: boolean; readonly seen: readonly string[] }> {
	const seen: string[] = [];
	const isBehind = await isBehindLink(folder, file, async (path) => {
		seen.push(path);
		return links.includes(path);
	});
	return { isBehind, seen };
}

describe('symbolic links', () => {
	it('are found in the file and in every folder below the given one, which may be a link itself', async () => {
		assert.deepEqual(await lookedAt('/w', '/w/a/b/README.md', '/w'), { isBehind: false, seen: ['/w/a/b/README.md', '/w/a/b', '/w/a'] });
		for (const link of ['/w/a', '/w/a/b', '/w/a/b/README.md']) assert.isTrue((await lookedAt('/w', '/w/a/b/README.md', link)).isBehind, link);
	});

	it('are found below a root', async () => {
		for (const root of ['/', '/c:/']) assert.deepEqual((await lookedAt(root, `${root}a/b.md`)).seen, [`${root}a/b.md`, `${root}a`]);
	});
});
