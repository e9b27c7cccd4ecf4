import type { Block, Card } from '../card/card';
import type { Range } from '../card/range';

/** How an author writes what Markdown lets one write in several ways, each as the card has it first. */
interface MarkdownStyle {
	readonly heading: 'atx' | 'closed' | 'setext';
	readonly bullet: string;
	readonly strong: '**' | '__';
	readonly fence: '```' | '~~~';
	/** Whether rows of tables begin, and end, with a bar. */
	readonly leadingBar: boolean;
	readonly trailingBar: boolean;
}

const HEADING = /^(#{1,6}) (.+)$/u;
const STRONG = /(?<![\w\\*_])(\*\*|__)(?=[^\s*_])/u;
const CODE = /`[^`]*`/gu;
/** What a row may begin with where no bar is before it: nothing that begins another block. */
const BEGINS_ROW = /^\| (?:[\p{Lu}\p{Ll}\p{Lo}[]|-{3,}:? \|)/u;
const ENDS_ROW = /[^\s|] \|$/u;
const PARTS = /(^```[^]*?^```$)/mu;

const known = new WeakMap<Card, MarkdownStyle>();

/** Markdown of ours, which has the marks that most cards have, in the style of a card; linters want one style in a file. */
export function inStyleOf(card: Card, markdown: string): string {
	let style = known.get(card);
	if (!style) known.set(card, style = styleOf(card));
	const { fence, bullet, strong } = style;
	return markdown.split(PARTS).map((part, index) => {
		if (index % 2 === 1) return fence === '```' || part.includes('~~~') ? part : part.replace(/^```/gmu, fence);
		const text = part.replace(/^([ \t]*)- /gmu, `$1${bullet} `).replace(/(?:^\|.*(?:\n|$))+/gmu, (table) => tableIn(style, table));
		return (strong === '**' ? text : text.replace(/\*\*([^*\n]+)\*\*/gu, '__$1__')).split('\n').map((line) => headingIn(style, line)).join('\n');
	}).join('');
}

function headingIn({ heading }: MarkdownStyle, line: string): string {
	const [, marks, words] = HEADING.exec(line) ?? [];
	if (heading === 'atx' || marks === undefined || words === undefined) return line;
	if (heading === 'closed') return `${line} ${marks}`;
	return marks.length > 2 ? line : `${words}\n${(marks === '#' ? '=' : '-').repeat(Math.max(3, words.length))}`;
}

function tableIn({ leadingBar, trailingBar }: MarkdownStyle, table: string): string {
	const rows = table.trimEnd().split('\n');
	const isSafe = rows.every((row) => row.includes(' | ') && (leadingBar || BEGINS_ROW.test(row)) && (trailingBar || ENDS_ROW.test(row)));
	if (!isSafe) return table;
	return rows.map((row) => row.slice(leadingBar ? 0 : 2, trailingBar ? undefined : -2)).join('\n') + (table.endsWith('\n') ? '\n' : '');
}

function styleOf({ text, lines, sections }: Card): MarkdownStyle {
	const blocks = sections.flatMap((section) => section.blocks);
	const source = ({ start, end }: Range): string => text.slice(start, end);
	const lineBefore = ({ start }: Range): string => text.slice(lines.line(lines.position(start).line).start, start);
	const heading = sections.find((section) => section.heading?.style === 'atx' || section.heading?.style === 'setext')?.heading;
	const row = blocks.find((block) => block.kind === 'table' && text[block.range.start] !== '<');
	const firstRow = row && source({ start: row.range.start, end: lines.line(lines.position(row.range.start).line).end }).trim();
	return {
		heading: heading?.style === 'setext' ? 'setext' : heading && /[ \t]#+$/u.test(source(heading.range)) ? 'closed' : 'atx',
		bullet: firstOf(blocks, (block) => (block.kind === 'prose' && block.prose === 'item' ? /([*+-])[ \t]+$/u.exec(lineBefore(block.range))?.[1] : undefined)) ?? '-',
		strong: firstOf(blocks, (block) => (block.kind === 'prose' ? STRONG.exec((lineBefore(block.range) + source(block.range)).replace(CODE, ''))?.[1] : undefined)) === '__' ? '__' : '**',
		fence: firstOf(blocks, (block) => (block.kind === 'code' ? /^(?:```|~~~)/u.exec(source(block.range))?.[0] : undefined)) === '~~~' ? '~~~' : '```',
		leadingBar: firstRow?.startsWith('|') ?? true,
		trailingBar: firstRow?.endsWith('|') ?? true,
	};
}

function firstOf(blocks: readonly Block[], find: (block: Block) => string | undefined): string | undefined {
	for (const block of blocks) {
		const found = find(block);
		if (found !== undefined) return found;
	}
	return undefined;
}
