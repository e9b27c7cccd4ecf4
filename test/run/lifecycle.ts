type Stop = () => void | Promise<void>;

const running = new Set<Stop>();

/**
 * Remembers how to stop what was just started.
 *
 * @returns stops it now, and does nothing when it has been stopped already
 */
export function onStop(stop: Stop): () => Promise<void> {
	const once = async (): Promise<void> => {
		if (running.delete(once)) {
			await stop();
		}
	};
	running.add(once);
	return once;
}

/** Stops everything that still runs, the youngest first. */
export async function stopAll(): Promise<void> {
	for (const stop of [...running].reverse()) {
		try {
			await stop();
		} catch (error) {
			console.error('Could not stop cleanly:', error);
		}
	}
}

/** Runs a program's main function; whatever way it ends, also by Ctrl+C, everything it started is stopped. */
export async function runToEnd(main: () => Promise<number>): Promise<void> {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.once(signal, () => void stopAll().finally(() => process.exit(130)));
	}
	let code = 1;
	try {
		code = await main();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
	}
	await stopAll();
	process.exit(code);
}
