import { fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { FixesResult } from './fixes';

/** Checks the fixes of every card of a folder, in as many processes as there are cores: each takes the next card when it is through with one. */
export async function checkFixesOfFolder(folder: string): Promise<readonly FixesResult[]> {
	const waiting = readdirSync(folder).filter((name) => /\.(?:md|ya?ml)$/u.test(name)).sort().map((name) => join(folder, name)).reverse();
	const results: FixesResult[] = [];
	await Promise.all(Array.from({ length: Math.min(availableParallelism(), waiting.length) }, () => new Promise<void>((resolve, reject) => {
		const worker = fork(join(import.meta.dirname, 'fixesWorker.ts'));
		const next = (): void => {
			const path = waiting.pop();
			if (path === undefined) worker.disconnect();
			else worker.send(path);
		};
		worker.on('message', (result) => {
			results.push(result as FixesResult);
			next();
		});
		worker.on('error', reject);
		worker.on('exit', (code) => {
			if (code === 0) resolve();
			else reject(new Error(`A process that checks fixes ended with ${code}.`));
		});
		next();
	})));
	return results;
}
