import path from 'node:path';
import type { Browser } from 'playwright-core';
import { extensionId } from '../extension/id';
import { newPage } from './browser';
import type { HostPackage } from './install';
import { root, temporaryCopy } from './paths';
import { SuiteResults, type HostResult } from './results';
import { startServer } from './server';
import { runSuitePage } from './suitePage';

/** What a run of the suite on a VS Code server tests. */
export type Target =
	| { readonly kind: 'node' }
	| { readonly kind: 'webWorker' }
	| { readonly kind: 'vsix'; readonly vsix: string };

/** Runs the suite on a VS Code server, on a copy of the test workspace. */
export async function runServerHost(name: string, host: HostPackage, browser: Browser, target: Target): Promise<HostResult> {
	const results = new SuiteResults(name);
	const workspace = temporaryCopy('test/extension/workspace');
	const server = await startServer(host, {
		testDriver: true,
		...(target.kind === 'webWorker' ? { settings: { 'remote.extensionKind': { [extensionId]: ['web'] } } } : {}),
		...(target.kind === 'vsix' ? { installed: { vsix: target.vsix } } : {}),
	});
	const suite = target.kind === 'webWorker' ? 'dist/test/suite.web.js' : 'dist/test/suite.js';
	const url = server.url(workspace, {
		skipWelcome: 'true',
		extensionTestsPath: server.remoteUri(path.join(root, suite)),
		extensionDevelopmentPath: server.remoteUri(target.kind === 'vsix' ? path.join(root, 'dist/test') : root),
	});
	const code = await runSuitePage(await newPage(browser), url, results);
	await server.stop();
	return results.finish(code, target.kind === 'vsix' ? server.dataFolder : root);
}
