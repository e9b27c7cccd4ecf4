import type { Browser } from 'playwright-core';
import { buildExtension, buildSuite } from '../../scripts/build';
import { launchBrowser } from './browser';
import { runDesktopHost } from './desktopHost';
import { install, newest, oldest, unsupported } from './install';
import { runToEnd } from './lifecycle';
import { runPureWebHost } from './pureWebHost';
import { failedHost, printSummary, skippedHost, type HostResult } from './results';
import { runServerHost } from './serverHosts';
import { runUiHost } from './uiHost';
import { packageExtension } from './vsix';

type Run = (name: string, browser: Browser) => Promise<HostResult>;

/** The hosts in the embedded VS Code, by the names that the command line takes. */
const embedded = new Map<string, Run>([
	['node', (name, browser) => runServerHost(name, newest, browser, { kind: 'node' })],
	['min', (name, browser) => runServerHost(name, oldest, browser, { kind: 'node' })],
	['web', (name, browser) => runServerHost(name, newest, browser, { kind: 'webWorker' })],
	['pure-web', runPureWebHost],
	['ui', (name, browser) => runUiHost(name, newest, browser)],
	['vsix', (name, browser) => runServerHost(name, newest, browser, { kind: 'vsix', vsix: packageExtension() })],
]);

const desktop = 'desktop';

/** Left out unless it is named: the packaged extension runs the same suite in the same VS Code. */
const onDemand: readonly string[] = ['node'];

/** Runs the hosts that the command line names, or all but those on demand, and prints the summary. */
async function main(arguments_: readonly string[]): Promise<number> {
	const all = [...embedded.keys(), desktop];
	const unknown = arguments_.filter((name) => !all.includes(name));
	if (unknown.length > 0) {
		throw new Error(`Unknown host ${unknown.join(', ')}. Known: ${all.join(', ')}.`);
	}
	const wanted = all.filter((name) => (arguments_.length === 0 ? !onDemand.includes(name) : arguments_.includes(name)));
	const results: HostResult[] = [];

	await Promise.all([buildExtension(), buildSuite()]);
	if (wanted.includes(desktop)) {
		results.push(await guarded(desktop, () => runDesktopHost(desktop)));
	}
	results.push(...await runEmbedded(wanted.filter((name) => embedded.has(name))));

	const { passed, failed } = printSummary(results);
	return failed > 0 || passed === 0 ? 1 : 0;
}

async function runEmbedded(names: readonly string[]): Promise<HostResult[]> {
	if (names.length === 0) {
		return [];
	}
	const reason = unsupported();
	if (reason !== undefined) {
		console.log(`The tests in the embedded VS Code cannot run here: ${reason}.
To test in a desktop VS Code instead: VSCODE_DOWNLOAD=1 npm run test:host -- ${desktop}
or, with one that is installed: VSCODE_PATH=<its executable> npm run test:host -- ${desktop}`);
		return names.map((name) => skippedHost(name, reason));
	}
	install(newest);
	if (names.includes('min')) {
		install(oldest);
	}
	const browser = await launchBrowser();
	const results: HostResult[] = [];
	for (const name of names) {
		results.push(await guarded(name, () => embedded.get(name)!(name, browser)));
	}
	return results;
}

/** A host that breaks down is a failure of its own and does not keep the others from running. */
async function guarded(name: string, run: () => Promise<HostResult>): Promise<HostResult> {
	try {
		return await run();
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		console.log(`  FAIL  ${reason}`);
		return failedHost(name, reason.split('\n')[0]!);
	}
}

void runToEnd(() => main(process.argv.slice(2)));
