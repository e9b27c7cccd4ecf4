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

/** Runs a program's main function and exits with its code; whatever way it ends, also by Ctrl+C, everything it started is stopped. */
export async function runToEnd(main: () => Promise<number>): Promise<void> {
	let ending = false;
	// Ctrl+C arrives more than once, from the terminal and passed on by npm and tsx: what comes later must not cut the stopping short.
	const end = async (code: number, error?: unknown): Promise<void> => {
		if (ending) {
			return;
		}
		ending = true;
		if (error !== undefined) {
			console.error(error instanceof Error ? error.message : error);
		}
		await stopAll();
		process.exit(code);
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.on(signal, () => void end(130));
	}
	process.on('uncaughtException', (error) => void end(1, error));
	await main().then((code) => end(code), (error: unknown) => end(1, error));
}
