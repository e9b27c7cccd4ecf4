import { printable } from './printable';

const CONTEXT = 3;
/** Texts that differ in more lines are shown as one block that was replaced. */
const MAX_CHANGES = 2000;

type Mark = ' ' | '-' | '+';
interface Line {
	readonly mark: Mark;
	/** With its line ending, if it has one. */
	readonly text: string;
}

/**
 * What turns `before` into `after`, in the unified format that `patch` and `git apply` read; empty for equal texts. Control
 * characters other than tabs and those that end lines are shown as escapes.
 */
export function unifiedDiff(before: string, after: string, beforeName: string, afterName: string): string {
	const lines = compare(splitLines(before), splitLines(after));
	const hunks = findHunks(lines);
	if (hunks.length === 0) return '';
	return `--- ${printable(beforeName)}\n+++ ${printable(afterName)}\n${hunks.map(({ start, end }) => printHunk(lines, start, end)).join('')}`;
}

function splitLines(text: string): readonly string[] {
	return text.split(/(?<=\n)/u).filter((line) => line !== '');
}

/** The lines that changes leave, take away and add. */
function compare(before: readonly string[], after: readonly string[]): readonly Line[] {
	let head = 0;
	while (head < before.length && head < after.length && before[head] === after[head]) head++;
	let tail = 0;
	while (tail < before.length - head && tail < after.length - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
	const as = (mark: Mark) => (text: string): Line => ({ mark, text });
	return [
		...before.slice(0, head).map(as(' ')),
		...shortestScript(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
		...before.slice(before.length - tail).map(as(' ')),
	];
}

/** The greedy algorithm of Myers, “An O(ND) difference algorithm and its variations” (1986). */
function shortestScript(before: readonly string[], after: readonly string[]): readonly Line[] {
	const reached: Int32Array[] = [];
	const limit = Math.min(before.length + after.length, MAX_CHANGES);
	let furthest = new Int32Array(2 * limit + 3);
	const at = (diagonal: number): number => diagonal + limit + 1;
	const isDown = (known: Int32Array, diagonal: number, changes: number): boolean => diagonal === -changes || (diagonal !== changes && known[at(diagonal - 1)]! < known[at(diagonal + 1)]!);
	for (let changes = 0; changes <= limit; changes++) {
		reached.push(furthest);
		furthest = furthest.slice();
		for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
			let x = isDown(furthest, diagonal, changes) ? furthest[at(diagonal + 1)]! : furthest[at(diagonal - 1)]! + 1;
			while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
			furthest[at(diagonal)] = x;
			if (x >= before.length && x - diagonal >= after.length) return trace(changes, diagonal);
		}
	}
	return [...before.map((text): Line => ({ mark: '-', text })), ...after.map((text): Line => ({ mark: '+', text }))];

	/** From the end back to the start. */
	function trace(changes: number, diagonal: number): readonly Line[] {
		const lines: Line[] = [];
		let x = before.length;
		for (let left = changes, k = diagonal; left >= 0; left--) {
			const known = reached[left]!;
			const down = isDown(known, k, left);
			const from = left === 0 ? 0 : down ? known[at(k + 1)]! : known[at(k - 1)]! + 1;
			while (x > from) lines.push({ mark: ' ', text: before[--x]! });
			if (left === 0) break;
			if (down) {
				lines.push({ mark: '+', text: after[x - k - 1]! });
				k++;
			} else {
				lines.push({ mark: '-', text: before[--x]! });
				k--;
			}
		}
		return lines.reverse();
	}
}

/** Spans of lines with changes and what stands around them. */
function findHunks(lines: readonly Line[]): readonly { readonly start: number; readonly end: number }[] {
	const hunks: { start: number; end: number }[] = [];
	lines.forEach(({ mark }, index) => {
		if (mark === ' ') return;
		const start = Math.max(0, index - CONTEXT);
		const end = Math.min(lines.length, index + 1 + CONTEXT);
		const last = hunks.at(-1);
		if (last && start <= last.end) last.end = end;
		else hunks.push({ start, end });
	});
	return hunks;
}

function printHunk(lines: readonly Line[], start: number, end: number): string {
	const hunk = lines.slice(start, end);
	const span = (other: Mark): string => {
		const before = lines.slice(0, start).filter(({ mark }) => mark !== other).length;
		const count = hunk.filter(({ mark }) => mark !== other).length;
		// An empty span is named by the line before it.
		return `${count === 0 ? before : before + 1}${count === 1 ? '' : `,${count}`}`;
	};
	return `@@ -${span('+')} +${span('-')} @@\n${hunk.map(printLine).join('')}`;
}

function printLine({ mark, text }: Line): string {
	const [, content, ending] = /^([^]*?)(\r?\n)?$/u.exec(text)!;
	return `${mark}${content!.split('\t').map(printable).join('\t')}${ending ?? '\n\\ No newline at end of file\n'}`;
}
