import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { describeError } from '../extension/report';
import { newPage } from './browser';
import type { HostPackage } from './install';
import { root, temporaryCopy } from './paths';
import { SuiteResults, type HostResult } from './results';
import { startServer } from './server';
import { scenario } from './ui';
import { Workbench } from './workbench';

/** Plays the scenario on the visible workbench. A step builds on those before it, so after a failure the rest is skipped. */
export async function runUiHost(name: string, host: HostPackage, browser: Browser): Promise<HostResult> {
	const results = new SuiteResults(name);
	const workspace = temporaryCopy('test/extension/workspace');
	const server = await startServer(host, {
		installed: 'folder',
		settings: { 'editor.hover.delay': 100, 'explorer.compactFolders': false, 'workbench.colorTheme': 'Default Dark Modern' },
	});
	const { version } = JSON.parse(readFileSync(path.join(host.vscode, 'package.json'), 'utf8')) as { version: string };
	results.event({ event: 'start', version, app: 'code-server', host: `Node, driven by Chromium ${browser.version()}`, extension: root });

	const page = await newPage(browser);
	page.on('console', (message) => results.line(message.text()));
	await page.goto(server.url(workspace, { skipWelcome: 'true' }));
	const workbench = new Workbench(page);
	let failed = false;
	for (const { title, run } of scenario) {
		if (failed) {
			results.event({ event: 'skip', title });
			continue;
		}
		const start = performance.now();
		try {
			await run(workbench);
			results.event({ event: 'pass', title, duration: Math.round(performance.now() - start) });
		} catch (error) {
			failed = true;
			results.event({ event: 'fail', title, error: describeError(error) });
			await workbench.screenshot(`failed-${name}`).catch(() => undefined);
		}
	}
	results.event({ event: 'end' });
	await page.context().close();
	await server.stop();
	return results.finish(0, root);
}
