import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { runCommandLine } from '../../src/cli/commandLine';

export interface Run {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

/** A folder of its own for each test of the suite that calls this, in which the command line runs. */
export class Folder {
	path = '';

	constructor() {
		beforeEach(async () => {
			this.path = await mkdtemp(join(tmpdir(), 'model-card-review-'));
		});
		afterEach(() => rm(this.path, { recursive: true }));
	}

	async write(files: { readonly [path: string]: string | Uint8Array }): Promise<void> {
		for (const [path, content] of Object.entries(files)) {
			await mkdir(dirname(join(this.path, path)), { recursive: true });
			await writeFile(join(this.path, path), content);
		}
	}

	async run(args: readonly string[], { stdin = '' as string | Uint8Array, colour = false } = {}): Promise<Run> {
		let out = '';
		let err = '';
		const code = await runCommandLine(args, {
			cwd: this.path, colour, stdin: Readable.from([Buffer.from(stdin)]), stdout: (text) => { out += text; }, stderr: (text) => { err += text; },
		});
		return { code, out, err };
	}
}
