import * as vscode from 'vscode';
import { extensionId } from './id';
import { describeError, report, type Send } from './report';

/** The `*.test.ts` files below this folder, without the ending: written in by the build. */
declare const TEST_CASES: readonly string[];



/** Says which VS Code and which extension are under test, so that a run can never pass on the wrong ones. */
export function announce(send: Send, host: string): void {
	send({
		event: 'start',
		version: vscode.version,
		app: vscode.env.appName,
		host,
		extension: vscode.extensions.getExtension(extensionId)?.extensionUri.toString(true) ?? 'not installed',
	});
}

/**
 * Loads all test files; mocha's `describe` and `it` have to be global by then.
 *
 * @throws what a file throws while it is loaded, which is reported as a failure as well
 */
export async function loadCases(send: Send): Promise<void> {
	for (const name of TEST_CASES) {
		try {
			await import(`./${name}.test.ts`);
		} catch (error) {
			send({ event: 'fail', title: `loading ${name}.test.ts`, error: describeError(error) });
			throw error;
		}
	}
}

/**
 * Runs what was loaded and reports it. VS Code reads a rejection as a failed run.
 * It closes the host at once afterwards, so the last events get a moment to leave it.
 */
export async function runCases(mocha: { run(done: (failures: number) => void): Mocha.Runner }, send: Send): Promise<void> {
	const failures = await new Promise<number>((done) => report(mocha.run(done), send));
	await new Promise((resolve) => setTimeout(resolve, 100));
	if (failures > 0) {
		throw new Error(`${failures} tests failed.`);
	}
}
