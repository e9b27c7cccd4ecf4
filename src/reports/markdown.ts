import type { BlockContent, InlineCode, Link, List, ListItem, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { emptyMark, fillMarks } from './marks';

/** Longer excerpts of a card are cut. */
const MAX_EXCERPT = 100;

// Editors render formulas between dollar signs, which Markdown itself does not know.
const writer = remark().use(remarkGfm).data('settings', { bullet: '-', listItemIndent: 'one', unsafe: [{ character: '$', inConstruct: 'phrasing' }] }).freeze();

/** Writes a tree as Markdown. Whatever its texts hold is escaped, so that nothing of a card acts as Markdown or HTML. */
export function toMarkdown(children: readonly RootContent[]): string {
	return writer.stringify({ type: 'root', children: [...children] });
}

/** As `toMarkdown`, with a mark behind each part that has a key. */
export function toMarkedMarkdown(children: readonly RootContent[]): string {
	return fillMarks(toMarkdown(children.map((node) => (node.type === 'list' ? { ...node, children: node.children.map(withMark) } : withMark(node)))));
}

function withMark<N extends RootContent>(node: N): N {
	const key = (node.data as { readonly key?: string } | undefined)?.key;
	if (key === undefined || !('children' in node)) return node;
	const end: readonly PhrasingContent[] = [{ type: 'text', value: ' ' }, { type: 'html', value: emptyMark(key) }];
	const [first, ...others] = node.children;
	return { ...node, children: node.type === 'listItem' && first?.type === 'paragraph' ? [{ ...first, children: [...first.children, ...end] }, ...others] : [...node.children, ...end] };
}

/** Gives a part of a document the key that it is known by when the document is written again. */
export function keyed<N extends RootContent>(key: string, node: N): N {
	return { ...node, data: { key } };
}

export function heading(depth: 1 | 2 | 3, text: string): RootContent {
	return { type: 'heading', depth, children: [{ type: 'text', value: oneLine(text) }] };
}

/** A string is a text: what looks like Markdown in it is not. */
export function paragraph(...content: readonly (string | PhrasingContent)[]): Paragraph {
	return { type: 'paragraph', children: content.map((part) => (typeof part === 'string' ? { type: 'text', value: oneLine(part) } : part)) };
}

/** A text of the catalogue, in which backticks mark code. */
export function authored(text: string): readonly PhrasingContent[] {
	return text.split('`').map((part, index) => (index % 2 === 0 ? { type: 'text', value: part } : { type: 'inlineCode', value: part }));
}

export function strong(text: string): PhrasingContent {
	return { type: 'strong', children: [{ type: 'text', value: oneLine(text) }] };
}

export function link(text: string, url: string): Link {
	return { type: 'link', url, children: [{ type: 'text', value: oneLine(text) }] };
}

/** A piece of a card on one line, as code: readers see that it is quoted and as it is written. */
export function excerpt(source: string): InlineCode {
	const characters = [...oneLine(source.slice(0, 4 * MAX_EXCERPT)).trim()];
	return { type: 'inlineCode', value: characters.length > MAX_EXCERPT || source.length > 4 * MAX_EXCERPT ? `${characters.slice(0, MAX_EXCERPT).join('')}…` : characters.join('') };
}

/** A piece of a card as a reader sees it, for places that show plain text: without what marks emphasis, links, tables and tags. */
export function plainExcerpt(source: string): string {
	const read = source.slice(0, 4 * MAX_EXCERPT).replace(/<\/?[a-z][^<>]*>/giu, ' ').replace(/!?\[([^\][]*)\]\([^()\s]*\)/gu, '$1').replace(/[*`|]+|^[ \t]*(?:#{1,6}|>|[-+]|\d{1,9}[.)])[ \t]+/gmu, ' ');
	return excerpt(read.replace(/\s+/gu, ' ')).value;
}

export function list(...items: readonly ListItem[]): List {
	return { type: 'list', ordered: false, spread: false, children: [...items] };
}

/** @param checked makes the item a task */
export function item(children: readonly BlockContent[], checked?: boolean): ListItem {
	return { type: 'listItem', spread: false, children: [...children], ...(checked === undefined ? {} : { checked }) };
}

/** A table; its first row is the header. Of columns that are numbers the right edges stand below one another. */
export function table(rows: readonly (readonly string[])[], isNumber: (column: number) => boolean): Table {
	return {
		type: 'table',
		align: rows[0]!.map((_, column) => (isNumber(column) ? 'right' : 'left')),
		children: rows.map((cells) => ({ type: 'tableRow', children: cells.map((text) => ({ type: 'tableCell', children: [{ type: 'text', value: oneLine(text) }] })) })),
	};
}

/** Line breaks, control characters and lone surrogates become blanks. */
function oneLine(text: string): string {
	return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202A-\u202E\u2066-\u2069]+/gu, ' ');
}
