import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { screenshots } from './paths';
import type { SuiteResults } from './results';

/** Longer than any single test may take, and than a workbench needs to open on a busy machine. */
const silenceTimeout = 60_000;

/**
 * Opens a workbench that was asked to run the suite and waits until it is through.
 *
 * @param results receives the console of the extension host
 * @returns the code the host ended with: 0 when it says that all is well
 */
export async function runSuitePage(page: Page, url: string, results: SuiteResults): Promise<number> {
	let end: (code: number) => void = () => undefined;
	const ended = new Promise<number>((resolve) => { end = resolve; });
	const fail = (why: string): void => {
		results.line(why);
		end(1);
	};
	const timer = setTimeout(() => fail(`No result for ${silenceTimeout / 1000} seconds.`), silenceTimeout);
	// These two are what a workbench under test calls in its window.
	await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
		if (results.line(args.map(String).join(' '))) {
			timer.refresh();
		}
	});
	await page.exposeFunction('codeAutomationExit', (code: number) => end(code));
	page.once('crash', () => fail('The page crashed.'));
	await page.goto(url);
	const code = await ended;
	clearTimeout(timer);
	if (code !== 0) {
		mkdirSync(screenshots, { recursive: true });
		await page.screenshot({ path: path.join(screenshots, `failed-${results.host}.png`) }).catch(() => undefined);
	}
	await page.context().close();
	return code;
}
