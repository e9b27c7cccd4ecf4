import { randomUUID } from 'node:crypto';
import { access, constants, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from './files';

/** A file that cannot be written; the message says why, without the path. */
export class UnwritableFileError extends Error {
	override readonly name = 'UnwritableFileError';
}

const REASONS: { readonly [code: string]: string } = {
	EACCES: 'permission denied', EPERM: 'permission denied', EROFS: 'the file system is read-only', ENOSPC: 'no space is left', EDQUOT: 'no space is left', ENOENT: 'it is gone',
};

/**
 * Replaces the text of a file: readers find the old one or the new one, never a part of either. Its permissions stay, and a
 * symbolic link still leads to it.
 *
 * @throws UnwritableFileError when the file or its directory may not be written; the file is then as it was
 */
export async function replaceFile(path: string, text: string): Promise<void> {
	try {
		const target = await realpath(path);
		// A new file could take the place of one that is write-protected.
		await access(target, constants.W_OK);
		await replace(target, text);
	} catch (error) {
		const code = codeOf(error);
		if (code === undefined) throw error;
		throw new UnwritableFileError(`cannot be written: ${REASONS[code] ?? code}`);
	}
}

/**
 * Writes a file that need not be there yet; one that is gets replaced as a whole.
 *
 * @throws UnwritableFileError as `replaceFile`
 */
export async function writeWholeFile(path: string, text: string): Promise<void> {
	try {
		await writeFile(path, text, { flag: 'wx' });
	} catch (error) {
		const code = codeOf(error);
		if (code === 'EEXIST') return replaceFile(path, text);
		if (code === undefined) throw error;
		throw new UnwritableFileError(`cannot be written: ${REASONS[code] ?? code}`);
	}
}

async function replace(target: string, text: string): Promise<void> {
	const { mode, uid, gid } = await stat(target);
	const temporary = join(dirname(target), `.model-card-review-${randomUUID()}.tmp`);
	try {
		const file = await open(temporary, 'wx', 0o600);
		try {
			await file.writeFile(text);
			// Only the superuser can give a file to its owner; to anybody else the new file belongs, as any that they save.
			if (process.getuid?.() === 0) await file.chown(uid, gid);
			await file.chmod(mode);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(temporary, target);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}
