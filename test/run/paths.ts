import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onStop } from './lifecycle';

export const root = path.resolve(import.meta.dirname, '../..');
export const screenshots = path.join(root, 'test/screenshots');

/** Built or inflated once and kept, below the installed packages that it belongs to. */
export const cache = path.join(root, 'test/host/.cache');

/** Where the console of a host's run is kept for a look at a failure. */
export function logFile(host: string): string {
	const folder = path.join(cache, 'logs');
	mkdirSync(folder, { recursive: true });
	return path.join(folder, `${host}.log`);
}

/** A new folder outside the repository that is deleted when the run stops. */
export function temporaryFolder(name: string): string {
	const folder = mkdtempSync(path.join(tmpdir(), `card-review-${name}-`));
	onStop(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
	return folder;
}

/** A copy of a folder of this repository, so that what is edited and saved in it never touches the original. */
export function temporaryCopy(original: string): string {
	const copy = path.join(temporaryFolder('copy'), path.basename(original));
	cpSync(path.join(root, original), copy, { recursive: true });
	return copy;
}
