import { strict as assert } from 'node:assert';
import { unifiedDiff } from '../../src/cli/unifiedDiff';

/** What `patch` makes of a text by a diff without escapes. */
function patched(before: string, diff: string): string {
	const old = before.split(/(?<=\n)/u).filter((line) => line !== '');
	const result: string[] = [];
	let at = 0;
	for (const hunk of diff.split(/^(?=@@)/mu).slice(1)) {
		const [, start, count] = /^@@ -(\d+)(?:,(\d+))? /u.exec(hunk)!;
		const from = Number(start) - (count === '0' ? 0 : 1);
		result.push(...old.slice(at, from));
		at = from;
		for (const [, mark, content, ending] of hunk.matchAll(/^([ +-])(.*\n)(\\ No newline at end of file\n)?/gmu)) {
			const line = ending ? content!.slice(0, -1) : content!;
			if (mark !== '+') assert.equal(line, old[at++]);
			if (mark !== '-') result.push(line);
		}
	}
	return [...result, ...old.slice(at)].join('');
}

describe('unifiedDiff', () => {
	const diff = (before: string, after: string): string => unifiedDiff(before, after, 'a/x', 'b/x');

	it('is empty for equal texts', () => {
		assert.equal(diff('', ''), '');
		assert.equal(diff('a\n', 'a\n'), '');
	});

	it('shows changes with three lines around them', () => {
		assert.equal(diff('1\n2\n3\n4\n5\n6\n7\n8\n', '1\n2\n3\n4\nx\n6\n7\n8\n'), '--- a/x\n+++ b/x\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n');
		assert.equal(diff('', 'a\n'), '--- a/x\n+++ b/x\n@@ -0,0 +1 @@\n+a\n');
		assert.equal(diff('a\n', ''), '--- a/x\n+++ b/x\n@@ -1 +0,0 @@\n-a\n');
	});

	it('keeps line endings and says where the last one is missing', () => {
		assert.equal(diff('a\r\nb', 'a\r\nb\r\n'), '--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\r\n-b\n\\ No newline at end of file\n+b\r\n');
	});

	it('lets no text control the terminal', () => {
		assert.equal(diff('\u001b[2J\n', '\tx\ry\n'), '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-\\u001b[2J\n+\tx\\u000dy\n');
	});

	it('makes the one text of the other', () => {
		let seed = 7;
		const next = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2 ** 31) % below;
		for (let i = 0; i < 300; i++) {
			const text = (): string => Array.from({ length: next(30) }, () => `${'abcd'[next(4)]!}\n`).join('') + (next(2) === 0 ? 'end' : '');
			const [before, after] = [text(), text()];
			assert.equal(patched(before, diff(before, after)), after, JSON.stringify([before, after]));
		}
	});

	it('shows texts that have little in common as replaced', () => {
		const lines = (name: string): string => Array.from({ length: 3000 }, (_, index) => `${name} ${index}\n`).join('');
		assert.equal(patched(lines('a'), diff(lines('a'), lines('b'))), lines('b'));
	});
});
