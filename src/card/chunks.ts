import { TableLines } from './tableLines';

/** A stretch of Markdown that parses on its own exactly as it does within the whole. */
export interface Chunk {
	/** Offset of the chunk in the text that was split; where a head is repeated, of what would stand at its beginning. */
	readonly start: number;
	readonly text: string;
	/** So long is the head of a table that `text` begins with again, because the chunk before ends within that table. */
	readonly repeated: number;
	/** Link reference definitions of other chunks that this one uses, as Markdown. */
	readonly definitions: string;
}

/** Small neighbouring sections share a chunk: below this length a parse costs more to start than to run. */
const MIN_LENGTH = 2000;
/** Cards have a few dozen definitions; beyond this the rest is left unresolved rather than searched for. */
const MAX_DEFINITIONS = 500;

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/gy;
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u;
const DEFINITION = /^ {0,3}\[([^\][]{1,200})\]:[ \t]*\S/u;
const RAW_HTML = /^ {0,3}<(pre|script|style|textarea)(?=[\s>]|$)/iu;

/**
 * Splits Markdown at headings so that an edit leaves most chunks, and all that was derived from them, as they were.
 * A chunk begins at a `#` in the first column behind a blank line, outside of fences, comments and raw HTML: there every other
 * construct of CommonMark has ended, except link reference definitions, which are handed over. A long table is split between rows.
 */
export function splitChunks(markdown: string): readonly Chunk[] {
	const starts: { readonly at: number; readonly head: string }[] = [{ at: 0, head: '' }];
	const tables = new TableLines();
	const definitions: { label: string; line: string; at: number }[] = [];
	let fence: { readonly mark: string; readonly length: number } | undefined;
	let until: string | undefined;
	let blankBefore = true;
	LINE.lastIndex = 0;
	for (let at = 0; at < markdown.length; at = LINE.lastIndex) {
		LINE.lastIndex = at;
		const line = LINE.exec(markdown)![0];
		if (fence) {
			const close = FENCE.exec(line.trimEnd())?.[1];
			if (close?.startsWith(fence.mark) && close.length >= fence.length && line.trim().length === close.length) fence = undefined;
		} else if (until) {
			if (line.toLowerCase().includes(until)) until = undefined;
		} else {
			const first = line.charCodeAt(0);
			const head = tables.next(line, at);
			if (head !== undefined) starts.push({ at, head });
			if (first === 35 && blankBefore && at - starts[starts.length - 1]!.at >= MIN_LENGTH) starts.push({ at, head: '' });
			if (first !== 35) {
				const open = FENCE.exec(line.trimEnd())?.[1];
				if (open) fence = { mark: open[0]!, length: open.length };
				else until = rawEnd(line);
				if (fence ?? until) tables.leave();
				const definition = definitions.length < MAX_DEFINITIONS ? DEFINITION.exec(line) : null;
				if (definition && !definition[1]!.startsWith('^')) definitions.push({ label: definition[1]!.toLowerCase(), line: line.trim(), at });
			}
		}
		blankBefore = line.trim() === '';
	}
	return starts.map(({ at: start, head }, index) => {
		const end = starts[index + 1]?.at ?? markdown.length;
		const text = head + markdown.slice(start, end);
		return { start: start - head.length, text, repeated: head.length, definitions: usedDefinitions(text, definitions.filter(({ at }) => at < start || at >= end)) };
	});
}

/** The text that ends the raw HTML which `line` opens and does not close. */
function rawEnd(line: string): string | undefined {
	const comment = line.lastIndexOf('<!--');
	if (comment >= 0 && !line.includes('-->', comment + 4)) return '-->';
	const tag = RAW_HTML.exec(line)?.[1]?.toLowerCase();
	return tag && !line.toLowerCase().includes(`</${tag}>`) ? `</${tag}>` : undefined;
}

function usedDefinitions(text: string, definitions: readonly { label: string; line: string }[]): string {
	if (definitions.length === 0 || !text.includes(']')) return '';
	const lower = text.toLowerCase();
	return definitions.filter(({ label }) => lower.includes(`[${label}]`)).map(({ line }) => line).join('\n');
}
