import { readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { hasFilesBeside, MAX_BESIDE, readFilesBeside, type FilesBeside } from '../review/filesBeside';
import { readInput } from './files';
import type { Io } from './io';

/** What stands beside a card, as far as its review depends on it; `undefined` where it does not, or where that cannot be seen. */
export async function filesBeside(path: string, io: Io): Promise<FilesBeside | undefined> {
	if (!hasFilesBeside(path)) return undefined;
	const folder = dirname(resolve(io.cwd, path));
	return readFilesBeside({
		list: async (inside) => (await readdir(join(folder, inside), { withFileTypes: true })).filter((entry) => !entry.isDirectory()).map(({ name }) => name),
		read: async (file) => (await readInput(join(folder, file), io, MAX_BESIDE)).text,
	});
}
