import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { describeError } from '../extension/report';
import { newPage } from './browser';
import type { HostPackage } from './install';
import { root, temporaryCopy } from './paths';
import { SuiteResults, type HostResult } from './results';
import { startServer } from './server';
import { chineseScenario, scenario, type Step } from './ui';
import { Workbench } from './workbench';

/** Plays the scenarios on the visible workbench, each in a window of its own. */
export async function runUiHost(name: string, host: HostPackage, browser: Browser): Promise<HostResult> {
	const results = new SuiteResults(name);
	const workspace = temporaryCopy('test/extension/workspace');
	const server = await startServer(host, {
		installed: 'folder',
		settings: { 'editor.hover.delay': 100, 'explorer.compactFolders': false, 'workbench.colorTheme': 'Default Dark Modern' },
	});
	const { version } = JSON.parse(readFileSync(path.join(host.vscode, 'package.json'), 'utf8')) as { version: string };
	results.event({ event: 'start', version, app: 'code-server', host: `Node, driven by Chromium ${browser.version()}`, extension: root });

	const folder = server.url(workspace, { skipWelcome: 'true' });
	await play(scenario, await openWorkbench(browser, folder, results), results);
	await play(chineseScenario, await openWorkbench(browser, folder, results, 'zh-cn'), results);
	results.event({ event: 'end' });
	await server.stop();
	return results.finish(0, root);
}

/** @param language of the interface, as a language pack sets it; what the workbench itself says stays English, for there is no such pack here */
async function openWorkbench(browser: Browser, url: string, results: SuiteResults, language?: string): Promise<Workbench> {
	const page = await newPage(browser);
	page.on('console', (message) => results.line(message.text()));
	if (language !== undefined) await page.addInitScript(`Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => '${language}', set: () => undefined })`);
	await page.goto(url);
	return new Workbench(page);
}

/** A step builds on those before it, so after a failure the rest is skipped. */
async function play(steps: readonly Step[], workbench: Workbench, results: SuiteResults): Promise<void> {
	let failed = false;
	for (const { title, run } of steps) {
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
			await workbench.screenshot(`failed-${results.host}`).catch(() => undefined);
		}
	}
	await workbench.page.context().close();
}
