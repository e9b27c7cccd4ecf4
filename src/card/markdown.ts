import type { Nodes, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Label } from './card';
import type { Chunk } from './chunks';
import { HtmlReader } from './html';
import { PieceBuilder, type Piece } from './pieces';
import type { Range } from './range';

const processor = remark().use(remarkGfm).freeze();

/** Containers nested deeper than any card nests them, but not deeper than the parser's stack, are read as plain text. */
const MAX_DEPTH = 60;
const DEEP_LINE = /^(?:[ \t]{0,9}(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){60}|^[ \t]{120,}(?:[-*+]|\d{1,9}[.)])[ \t]/mu;
/** As many marks in one line, or in one paragraph, are machine output; the parser takes time quadratic in their number. */
const MAX_MARKS = 3000;
/** Where inline content ends for sure: at a blank line and where an item, a row, a quote or a heading begins. */
const NEW_CONTENT = /^[ \t]*(?:$|[|>#]|[-*+][ \t]|\d{1,9}[.)][ \t])/u;
const MARKS = /[[*_<`~!]/gu;
const CELLS = /\|/gu;

/** Reads one chunk of Markdown. Never throws: what the parser cannot read becomes one piece of prose. */
export function readMarkdown(chunk: Chunk): readonly Piece[] {
	const { text } = chunk;
	if (isPathological(text)) return plainPieces(text);
	let tree: Root;
	try {
		tree = processor.parse(chunk.definitions === '' ? text : `${text}\n\n${chunk.definitions}\n`);
	} catch {
		return plainPieces(text);
	}
	const builder = new PieceBuilder(text);
	new MarkdownReader(builder, text, addressesIn(tree.children)).readAll(tree.children, 0);
	return builder.finish();
}

function isPathological(text: string): boolean {
	if (DEEP_LINE.test(text)) return true;
	let marks = 0;
	for (const line of text.split(/\r\n|[\r\n]/u)) {
		if (NEW_CONTENT.test(line)) marks = 0;
		marks += line.match(MARKS)?.length ?? 0;
		if (marks > MAX_MARKS || (line.match(CELLS)?.length ?? 0) > MAX_MARKS) return true;
	}
	return false;
}

function plainPieces(text: string): readonly Piece[] {
	const builder = new PieceBuilder(text);
	builder.addText(text, 0, text.length);
	return builder.finish();
}

/** Where references lead, by their identifiers; the first definition of one counts. Definitions stand among blocks, also of lists and quotes. */
function addressesIn(nodes: readonly RootContent[], addresses = new Map<string, string>()): ReadonlyMap<string, string> {
	for (const node of nodes) {
		if (node.type === 'definition') {
			if (!addresses.has(node.identifier)) addresses.set(node.identifier, node.url);
		} else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') addressesIn(node.children, addresses);
	}
	return addresses;
}

class MarkdownReader {
	readonly #builder: PieceBuilder;
	readonly #text: string;
	readonly #html: HtmlReader;
	readonly #addresses: ReadonlyMap<string, string>;

	/** @param addresses where references lead, by their identifiers */
	constructor(builder: PieceBuilder, text: string, addresses: ReadonlyMap<string, string>) {
		this.#builder = builder;
		this.#text = text;
		this.#addresses = addresses;
		this.#html = new HtmlReader(builder, text);
	}

	readAll(nodes: readonly RootContent[], depth: number): void {
		for (const node of nodes) {
			// Definitions borrowed from other chunks stand behind the text.
			if (rangeOf(node).start < this.#text.length) this.#readBlock(node, depth);
		}
	}

	#readBlock(node: RootContent, depth: number): Label | undefined {
		const builder = this.#builder;
		const { start, end } = rangeOf(node);
		if (depth > MAX_DEPTH) {
			this.#html.addText(this.#text.slice(start, end), start, end);
			return undefined;
		}
		switch (node.type) {
			case 'heading':
				builder.openHeading(node.depth, this.#text[start] === '#' ? 'atx' : 'setext', start);
				this.#readInlines(node.children);
				builder.closeHeading(end);
				return undefined;
			case 'paragraph': {
				this.#readInlines(node.children);
				return builder.endParagraph();
			}
			case 'list':
				for (const item of node.children) this.#readItem(item, depth + 1);
				return undefined;
			case 'blockquote':
				for (const child of node.children) {
					if (child.type === 'paragraph') builder.beginParagraph('quote');
					this.#readBlock(child, depth + 1);
				}
				builder.beginParagraph('paragraph');
				return undefined;
			case 'table':
				builder.openTable(start);
				node.children.forEach((row, index) => {
					builder.openRow(rangeOf(row).start);
					for (const cell of row.children) {
						const range = withoutBars(this.#text, rangeOf(cell));
						builder.openCell(range.start, index === 0);
						this.#readInlines(cell.children);
						builder.closeCell(range.end);
					}
					builder.closeRow(rangeOf(row).end);
				});
				builder.closeTable(end);
				return undefined;
			case 'code':
				builder.addCode(node.value, node.lang?.toLowerCase(), { start, end });
				return undefined;
			case 'html':
				this.#html.read(start, end);
				return undefined;
			case 'footnoteDefinition':
				this.readAll(node.children, depth + 1);
				return undefined;
			default:
				return undefined;
		}
	}

	#readItem(item: Parent, depth: number): void {
		const [first, ...rest] = item.children as RootContent[];
		if (!first) return;
		this.#builder.beginParagraph('item');
		const label = this.#readBlock(first, depth);
		const governs = label ?? (rest.length > 0 ? this.#shortItem(first) : undefined);
		this.#builder.within(governs, () => {
			for (const child of rest) {
				if (child.type === 'paragraph') this.#builder.beginParagraph('item');
				this.#readBlock(child, depth);
			}
		});
		this.#builder.beginParagraph('paragraph');
	}

	/** An item of a few words with a list below it names what the list is about: `- Training data`. */
	#shortItem(node: RootContent): Label | undefined {
		if (node.type !== 'paragraph') return undefined;
		const range = rangeOf(node);
		const text = this.#text.slice(range.start, range.end);
		return text.length <= 60 && !text.includes('\n') ? { text: text.replace(/[*_`]/gu, '').replace(/[:：]\s*$/u, ''), range, bold: false } : undefined;
	}

	#readInlines(nodes: readonly PhrasingContent[]): void {
		for (const node of nodes) this.#readInline(node);
	}

	#readInline(node: PhrasingContent): void {
		const builder = this.#builder;
		const { start, end } = rangeOf(node);
		switch (node.type) {
			case 'text':
				this.#html.addText(node.value, start, end);
				return;
			case 'inlineCode': {
				const ticks = /^`+ ?/u.exec(this.#text.slice(start, end))?.[0].length ?? 0;
				this.#html.addText(node.value, start + ticks, Math.min(end, start + ticks + node.value.length));
				return;
			}
			case 'strong':
			case 'emphasis':
				builder.openSpan(node.type);
				this.#readInlines(node.children);
				builder.closeSpan(node.type);
				return;
			case 'delete':
				this.#readInlines(node.children);
				return;
			case 'link':
				builder.openLink(node.url, start);
				this.#readInlines(node.children);
				builder.closeLink(end);
				return;
			case 'linkReference':
				builder.openLink(this.#addresses.get(node.identifier) ?? '', start);
				this.#readInlines(node.children);
				builder.closeLink(end);
				return;
			case 'image':
				builder.addImage(node.alt ?? '', node.url, { start, end });
				return;
			case 'imageReference':
				builder.addImage(node.alt ?? '', this.#addresses.get(node.identifier) ?? '', { start, end });
				return;
			case 'break':
				builder.addLineBreak(start, end);
				return;
			case 'html':
				this.#html.read(start, end);
				return;
			default:
		}
	}
}

/** What a cell holds: the bars belong to the row. */
function withoutBars(text: string, { start, end }: Range): Range {
	const cell = text.slice(start, end);
	const from = start + /^\|?\s*/u.exec(cell)![0].length;
	const inside = text.slice(from, end).trimEnd();
	return { start: from, end: from + (/(?<!\\)\|$/u.test(inside) ? inside.slice(0, -1).trimEnd() : inside).length };
}

function rangeOf(node: Nodes): Range {
	return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
