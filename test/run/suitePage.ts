import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { screenshots } from './paths';
import type { SuiteResults } from './results';

/** Generous: the slowest host needs about ten seconds on two cores. */
const suiteTimeout = 180_000;

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
	// These two are what a workbench under test calls in its window.
	await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => results.line(args.map(String).join(' ')));
	await page.exposeFunction('codeAutomationExit', (code: number) => end(code));
	page.once('crash', () => fail('The page crashed.'));
	const timer = setTimeout(() => fail(`The suite did not end within ${suiteTimeout / 1000} seconds.`), suiteTimeout);
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
