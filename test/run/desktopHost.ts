import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import type { SuiteEvent } from '../extension/report';
import { cache, root, temporaryCopy, temporaryFolder } from './paths';
import { skippedHost, SuiteResults, type HostResult } from './results';

/** Runs the suite in a desktop VS Code: the one that $VSCODE_PATH names, or a downloaded one with VSCODE_DOWNLOAD=1. */
export async function runDesktopHost(name: string): Promise<HostResult> {
	let executable = process.env.VSCODE_PATH;
	if (!executable) {
		if (process.env.VSCODE_DOWNLOAD !== '1') {
			return skippedHost(name, 'set VSCODE_PATH to the executable of a desktop VS Code, or VSCODE_DOWNLOAD=1 to download one');
		}
		try {
			executable = await downloadAndUnzipVSCode({ version: 'stable', cachePath: path.join(cache, 'desktop') });
		} catch (error) {
			return skippedHost(name, `VS Code could not be downloaded (${error instanceof Error ? error.message : error})`);
		}
	}
	const results = new SuiteResults(name);
	const folder = temporaryFolder('desktop');
	const events = path.join(folder, 'events');
	const code = await runTests({
		vscodeExecutablePath: executable,
		extensionDevelopmentPath: root,
		extensionTestsPath: path.join(root, 'dist/test/suite.js'),
		extensionTestsEnv: { MODEL_CARD_REVIEW_TEST_EVENTS: events },
		launchArgs: [temporaryCopy('test/extension/workspace'), '--user-data-dir', folder, '--extensions-dir', path.join(folder, 'extensions')],
	}).catch((error: unknown) => {
		results.line(String(error));
		return 1;
	});
	const lines = existsSync(events) ? readFileSync(events, 'utf8').split('\n').filter(Boolean) : [];
	lines.forEach((line) => results.event(JSON.parse(line) as SuiteEvent));
	return results.finish(code, root);
}
