import { sendToConsole } from './report';
import { announce, loadCases, runCases } from './suite';

/** Called by VS Code in a web worker extension host, with mocha's browser build. */
export async function run(): Promise<void> {
	announce(sendToConsole, 'web worker');
	await import('mocha/mocha.js');
	mocha.setup({ ui: 'bdd', timeout: 20_000, reporter: 'base' });
	await loadCases(sendToConsole);
	await runCases(mocha, sendToConsole);
}
