import { spawn } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { newPage } from './browser';
import { newest } from './install';
import { onStop } from './lifecycle';
import { root, temporaryCopy, temporaryFolder } from './paths';
import { SuiteResults, type HostResult } from './results';
import { endProcessGroup, outputOf } from './server';
import { runSuitePage } from './suitePage';

/** Runs the suite with no server side at all, on a virtual file system, as on vscode.dev: by @vscode/test-web. */
export async function runPureWebHost(name: string, browser: Browser): Promise<HostResult> {
	const results = new SuiteResults(name);
	const workspace = temporaryCopy('test/extension/workspace');
	const port = await freePort();
	const server = spawn(process.execPath, ['--eval', 'require("@vscode/test-web").open(JSON.parse(process.argv[1]))', JSON.stringify({
		browserType: 'none',
		host: '127.0.0.1',
		port,
		quality: 'stable',
		commit,
		testRunnerDataDir: webBuildFolder(),
		extensionDevelopmentPath: root,
		extensionTestsPath: path.join(root, 'dist/test/suite.web.js'),
		folderPath: workspace,
	})], { cwd: newest.folder, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
	const stop = onStop(() => endProcessGroup(server));
	await outputOf(server, /Listening on/);
	// The name and not the number: the workbench makes subdomains of it.
	const url = `http://localhost:${port}/`;
	const code = await runSuitePage(await newPage(browser), url, results);
	await stop();
	return results.finish(code, url);
}

/** @vscode/test-web keeps each build it downloads under its commit: a made-up one names the build that is here already. */
const commit = '0'.repeat(40);

/** The folder in which @vscode/test-web looks for a build before it downloads one. */
function webBuildFolder(): string {
	const folder = temporaryFolder('web');
	symlinkSync(newest.vscode, path.join(folder, `vscode-web-stable-${commit}`), 'dir');
	writeFileSync(path.join(newest.vscode, 'version'), commit);
	writePureWorkbench(path.join(newest.vscode, 'out/vs'));
	return folder;
}

/**
 * Adds to the server's build what only a pure web build has: a workbench without a remote. The server's own workbench starts
 * itself from the same configuration, so a copy of it with four places changed does.
 *
 * @throws when a place is not found, as it may be after an update of the host package
 */
function writePureWorkbench(out: string): void {
	const changes: readonly (readonly [RegExp, string])[] = [
		// No remote.
		[/,remoteAuthority:location\.host\}/, '}'],
		// Settings in the browser's storage instead of the server's.
		[/(\(this\.userDataPath\)\.with\(\{scheme:\w+\.)vscodeRemote\}/, '$1vscodeUserData}'],
		[/throw new Error\("userDataPath was not provided to the browser"\)/, 'return"/"'],
		// Options that only the server gives.
		[/(if\(typeof this\.options\.\w+>"u"\))throw new Error\("[^"]*was not provided to the browser"\)/g, '$1return!1'],
	];
	let workbench = readFileSync(path.join(out, 'code/browser/workbench/workbench.js'), 'utf8');
	for (const [place, change] of changes) {
		const changed = workbench.replace(place, change);
		if (changed === workbench) {
			throw new Error(`The web workbench has no ${place} any more: see writePureWorkbench.`);
		}
		workbench = changed;
	}
	writeFileSync(path.join(out, 'code/browser/workbench/workbench.pure.js'), workbench);
	// The names under which @vscode/test-web loads a workbench; it calls `create`, but this one has started itself by then.
	writeFileSync(path.join(out, 'workbench/workbench.web.main.internal.js'), `import '../code/browser/workbench/workbench.pure.js';
export const create = () => ({});
export const URI = { parse: (value) => value, revive: (value) => value };
export class Emitter { event() {} fire() {} dispose() {} }
`);
	writeFileSync(path.join(out, 'workbench/workbench.web.main.internal.css'), '@import \'../code/browser/workbench/workbench.css\';\n');
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	return typeof address === 'object' && address !== null ? address.port : 0;
}
