import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';
import { sendToConsole, type Send } from './report';
import { announce, loadCases, runCases } from './suite';

/** Called by VS Code in the Node extension host. A desktop VS Code writes its events to a file: it has no console of ours. */
export async function run(): Promise<void> {
	const file = process.env.MODEL_CARD_REVIEW_TEST_EVENTS;
	const send: Send = file === undefined ? sendToConsole : (event) => appendFileSync(file, `${JSON.stringify(event)}\n`);
	announce(send, `Node ${process.versions.node}`);
	const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, reporter: 'base' });
	mocha.suite.emit('pre-require', globalThis, '', mocha);
	await loadCases(send);
	await runCases(mocha, send);
}
