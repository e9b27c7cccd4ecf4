import type { Card } from '../card/card';
import type { Range } from '../card/range';

/** Elements in which a Markdown section would be hidden, centred or part of a cell. */
const CONTAINERS = new Set(['details', 'div', 'center', 'table', 'section', 'article', 'aside', 'header', 'footer', 'main', 'figure', 'p', 'ul', 'ol', 'dl', 'blockquote', 'pre', 'script', 'style']);
/** Elements that swallow everything up to the end of the text when they are not closed. */
const RAW = new Set(['pre', 'script', 'style', 'textarea']);
const TAG = /<!--|<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/giu;
const FENCE = /^(`{3,}|~{3,})/u;

export interface Regions {
	/** From the opening to the closing tag of the outermost elements, in document order. */
	readonly closed: readonly Range[];
	/** The same for `<details>` alone. */
	readonly details: readonly Range[];
	/** Where a fence, a comment or raw HTML begins that never ends; the length of the text if there is none. */
	readonly openFrom: number;
}

/** Where HTML elements reach over Markdown blocks, and where the text is no longer Markdown. */
export function findRegions(card: Card): Regions {
	const { text } = card;
	const code = card.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'code').map(({ range }) => range));
	const last = code.at(-1);
	let openFrom = last && isOpenFence(text, last) ? last.start : text.length;
	const opened = new Map<string, number[]>();
	const closed: Range[] = [];
	const details: Range[] = [];
	let nextCode = 0;
	TAG.lastIndex = card.root.range.start;
	for (let match = TAG.exec(text); match && match.index < openFrom; match = TAG.exec(text)) {
		while (nextCode < code.length && code[nextCode]!.end <= match.index) nextCode++;
		const block = code[nextCode];
		const name = match[2]?.toLowerCase();
		if (block && block.start <= match.index && name !== 'pre') {
			TAG.lastIndex = Math.max(block.end, match.index + 1);
		} else if (name === undefined) {
			const end = text.indexOf('-->', match.index);
			if (end >= 0) TAG.lastIndex = end;
			else if (beginsLine(text, match.index)) openFrom = match.index;
		} else if (match[1] === '') {
			if (RAW.has(name) && !beginsLine(text, match.index)) continue;
			const starts = opened.get(name);
			if (starts) starts.push(match.index);
			else opened.set(name, [match.index]);
		} else {
			const start = opened.get(name)?.pop();
			if (start === undefined || !CONTAINERS.has(name)) continue;
			const range = { start, end: TAG.lastIndex };
			closed.push(range);
			if (name === 'details') details.push(range);
		}
	}
	for (const name of RAW) openFrom = Math.min(openFrom, opened.get(name)?.[0] ?? openFrom);
	return { closed: outermost(closed), details: outermost(details), openFrom };
}

/** A fence that reaches the end of the text without a closing line. */
function isOpenFence(text: string, { start, end }: Range): boolean {
	if (text.slice(end).trim() !== '') return false;
	const source = text.slice(start, end);
	const marks = FENCE.exec(source)?.[1];
	if (!marks) return false;
	const lines = source.trimEnd().split(/\r\n|\r|\n/u);
	const close = lines.at(-1)!.trim();
	return lines.length < 2 || close.length < marks.length || close.replaceAll(marks[0]!, '') !== '';
}

function beginsLine(text: string, at: number): boolean {
	return /(?:^|[\r\n]) {0,3}$/u.test(text.slice(Math.max(0, at - 4), at));
}

function outermost(ranges: readonly Range[]): readonly Range[] {
	const merged: { start: number; end: number }[] = [];
	for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
		const before = merged.at(-1);
		if (before && start < before.end) before.end = Math.max(before.end, end);
		else merged.push({ start, end });
	}
	return merged;
}
