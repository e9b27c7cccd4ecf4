import { checksum } from './checksum';

/**
 * What a saved checklist keeps behind each of its own lines, in a comment that no reader sees: which item it is, whether the review ticks it
 * (`x`) or not (`o`), and the checksums of its lines, so that a later run knows what people have written since.
 */
export interface Mark {
	readonly key: string;
	/** What it is about is not asked for any more, and it only stays for what people wrote there. */
	readonly isGone: boolean;
	readonly isTicked: boolean;
	/** Of the line itself, then of those below it. */
	readonly checksums: readonly string[];
}

const MARK = /(?<!\\)<!-- checklist (gone )?([\w./:-]{1,100})(?: ([xo])((?: [\da-f]{8}){0,20}))? -->/u;
const TASK = /^([-*+] \[)[ xX](?=\] )/u;

/** A line that has a mark: what stands before and behind it. */
export interface MarkedLine {
	readonly text: string;
	readonly mark: Mark;
	readonly behind: string;
}

/** Reads a line that begins at the margin and has a mark; `undefined` for any other. */
export function readMark(line: string): MarkedLine | undefined {
	const match = /^\s/u.test(line) ? null : MARK.exec(line);
	if (!match) return undefined;
	const [mark, gone, key, tick, checksums] = match;
	return {
		text: line.slice(0, match.index).replace(/ $/u, ''),
		mark: { key: key!, isGone: gone !== undefined, isTicked: tick === 'x', checksums: checksums?.trim().split(' ') ?? [] },
		behind: line.slice(match.index + mark.length),
	};
}

export function writeMark({ text, mark: { key, isGone, isTicked, checksums }, behind }: MarkedLine): string {
	return `${text} <!-- checklist ${[...(isGone ? ['gone'] : []), key, isTicked ? 'x' : 'o', ...checksums].join(' ')} -->${behind}`;
}

/** The mark of a line that is still without checksums. */
export function emptyMark(key: string): string {
	return `<!-- checklist ${key} -->`;
}

/** The checksum of a line, however it is indented and whether or not it is ticked. */
export function sumOf(line: string): string {
	return checksum(setTick(line.trim(), false).replace(/\s+/gu, ' '));
}

/** Whether a task is ticked; `undefined` for a line that is none. */
export function tickOf(line: string): boolean | undefined {
	const box = /^[-*+] \[([ xX])\] /u.exec(line)?.[1];
	return box === undefined ? undefined : box !== ' ';
}

export function setTick(line: string, ticked: boolean): string {
	return line.replace(TASK, ticked ? '$1x' : '$1 ');
}

/** Fills the marks of a text that was just written. */
export function fillMarks(markdown: string): string {
	const lines = markdown.split('\n');
	return lines.map((line, index) => {
		const head = readMark(line);
		if (!head) return line;
		const end = lines.findIndex((other, at) => at > index && !/^\s+\S/u.test(other));
		const checksums = [head.text, ...lines.slice(index + 1, end < 0 ? undefined : end)].map(sumOf);
		return writeMark({ ...head, mark: { ...head.mark, isTicked: tickOf(line) ?? false, checksums } });
	}).join('\n');
}
