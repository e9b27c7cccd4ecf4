import { createWriteStream, type WriteStream } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { eventMark, type SuiteEvent } from '../extension/report';
import { logFile, root } from './paths';

/** One line of the summary. A host that could not run here is `skipped` as a whole and says why. */
export interface HostResult {
	readonly host: string;
	readonly version: string;
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
	readonly seconds: number;
	readonly remarks: readonly string[];
}

export function skippedHost(host: string, reason: string): HostResult {
	return { host, version: '-', passed: 0, failed: 0, skipped: 1, seconds: 0, remarks: [`SKIPPED: ${reason}`] };
}

export function failedHost(host: string, reason: string): HostResult {
	return { host, version: '-', passed: 0, failed: 1, skipped: 0, seconds: 0, remarks: [`FAILED: ${reason}`] };
}

/** Collects the events of one run of the suite, shows them, and decides whether the run as a whole counts. */
export class SuiteResults {
	readonly #log: WriteStream;
	readonly #started = performance.now();
	readonly #remarks: string[] = [];
	#version = '-';
	#extension = '';
	#passed = 0;
	#failed = 0;
	#skipped = 0;
	#ended = false;

	constructor(readonly host: string) {
		this.#log = createWriteStream(logFile(host));
		console.log(`\n${host}`);
	}

	/** Takes a line from the host's console, and says whether it was an event; any other goes to the log. */
	line(text: string): boolean {
		const at = text.indexOf(eventMark);
		if (at < 0) {
			this.#log.write(`${text}\n`);
			return false;
		}
		this.event(JSON.parse(text.slice(at + eventMark.length)) as SuiteEvent);
		return true;
	}

	event(event: SuiteEvent): void {
		switch (event.event) {
			case 'start':
				this.#version = event.version;
				this.#extension = event.extension;
				console.log(`  ${event.app} ${event.version}, extension host on ${event.host}`);
				break;
			case 'pass':
				this.#passed += 1;
				console.log(`  ok    ${event.title} (${event.duration} ms)`);
				break;
			case 'fail':
				this.#failed += 1;
				console.log(`  FAIL  ${event.title}\n        ${stripVTControlCharacters(event.error).replaceAll('\n', '\n        ')}`);
				break;
			case 'skip':
				this.#skipped += 1;
				console.log(`  skip  ${event.title}`);
				break;
			case 'note':
				this.#remarks.push(event.text);
				break;
			case 'end':
				this.#ended = true;
				break;
		}
	}

	/**
	 * The result once the host has closed. No end, no test, the wrong extension or a bad exit are failures like a failed test.
	 *
	 * @param exitCode what the host said at its end
	 * @param extensionPlace what the address of the extension under test has to contain
	 */
	finish(exitCode: number, extensionPlace: string): HostResult {
		this.#log.end();
		const problem = this.#problem(exitCode, extensionPlace);
		if (problem !== undefined) {
			this.#failed += 1;
			this.#remarks.push(`FAILED: ${problem}; console in ${path.relative(root, String(this.#log.path))}`);
			console.log(`  FAIL  ${problem}`);
		}
		return {
			host: this.host,
			version: this.#version,
			passed: this.#passed,
			failed: this.#failed,
			skipped: this.#skipped,
			seconds: (performance.now() - this.#started) / 1000,
			remarks: this.#remarks,
		};
	}

	#problem(exitCode: number, extensionPlace: string): string | undefined {
		if (!this.#ended) {
			return `the suite did not run to its end (host ended with ${exitCode})`;
		}
		if (this.#passed + this.#failed === 0) {
			return 'no test ran';
		}
		if (!this.#extension.includes(extensionPlace)) {
			return `the extension under test was ${this.#extension}, not in ${extensionPlace}`;
		}
		return exitCode !== 0 && this.#failed === 0 ? `the host ended with ${exitCode}` : undefined;
	}
}

/** Prints a line for each host and the closing line. */
export function printSummary(results: readonly HostResult[]): { passed: number; failed: number; skipped: number } {
	const rows = results.map(({ host, version, passed, failed, skipped, seconds, remarks }) =>
		[host, version, String(passed), String(failed), String(skipped), seconds.toFixed(1), remarks.join('; ')]);
	const table = [['host', 'vscode', 'passed', 'failed', 'skipped', 'seconds', ''], ...rows];
	const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
	console.log();
	for (const row of table) {
		console.log(row.map((cell, column) => column >= 2 && column <= 5 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)).join('  ').trimEnd());
	}
	const sum = (column: 'passed' | 'failed' | 'skipped'): number => results.reduce((total, result) => total + result[column], 0);
	const totals = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
	console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
	return totals;
}
