/** What the suite tells the runner outside, one event after the other. Times are milliseconds. */
export type SuiteEvent =
	| { readonly event: 'start'; readonly version: string; readonly app: string; readonly host: string; readonly extension: string }
	| { readonly event: 'pass'; readonly title: string; readonly duration: number }
	| { readonly event: 'fail'; readonly title: string; readonly error: string }
	| { readonly event: 'skip'; readonly title: string }
	| { readonly event: 'note'; readonly text: string }
	| { readonly event: 'end' };

export type Send = (event: SuiteEvent) => void;

/** Marks an event among the other lines of the console, which every host forwards to the runner. */
export const eventMark = '##model-card-review-test ';

export const sendToConsole: Send = (event) => console.log(eventMark + JSON.stringify(event));

let send: Send = sendToConsole;

/** Shows a measured figure in the runner's summary, such as an activation time. */
export function note(text: string): void {
	send({ event: 'note', text });
}

/**
 * Sends the results of a run that was just started.
 *
 * @param to where the events go, for `note` as well
 */
export function report(runner: Mocha.Runner, to: Send): void {
	send = to;
	runner.on('pass', (test) => send({ event: 'pass', title: test.fullTitle(), duration: test.duration ?? 0 }));
	runner.on('pending', (test) => send({ event: 'skip', title: test.fullTitle() }));
	runner.on('fail', (test, error: unknown) => send({ event: 'fail', title: test.fullTitle(), error: describeError(error) }));
	runner.on('end', () => send({ event: 'end' }));
}

export function describeError(error: unknown): string {
	return error instanceof Error ? error.stack ?? error.message : String(error);
}
