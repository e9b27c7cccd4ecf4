import { strict as assert } from 'node:assert';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

const root = resolve(import.meta.dirname, '../..');
const bundle = join(root, 'dist/cli.js');

describe('dist/cli.js', function () {
	this.timeout(60_000);

	before(() => {
		execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--cli'], { cwd: root });
	});

	function start(args: readonly string[]) {
		return spawn(bundle, args, { cwd: join(root, 'examples'), stdio: ['ignore', 'pipe', 'pipe'] });
	}

	it('runs on its own: finds files, reviews them, sets its exit code', async function () {
		if (process.platform === 'win32') this.skip();
		const child = start(['check', '.']);
		const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
		assert.equal(err, '');
		assert.match(out, /^poor\/README\.md$/mu);
		assert.match(out, /\n4 model cards reviewed: .*\. 1 file is not a model card\.\n$/u);
		assert.equal(code, 1);
	});

	it('ends quietly with its result when nobody reads its output', async function () {
		if (process.platform === 'win32') this.skip();
		const child = start(['check', '--format', 'json', '.']);
		child.stdout.destroy();
		const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
		assert.deepEqual({ code, err }, { code: 1, err: '' });
	});
});
