import { Tokenizer } from 'htmlparser2';
import type { PieceBuilder } from './pieces';

/** Elements whose text is never shown. */
const HIDDEN = new Set(['script', 'style', 'template', 'svg', 'head']);
/** Elements that end a paragraph where they begin and where they end. */
const BLOCKS = new Set(['p', 'div', 'center', 'section', 'article', 'header', 'footer', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'figure', 'figcaption', 'details', 'tbody', 'thead', 'hr', 'pre', 'video', 'audio', 'iframe']);

/** HTML that is read in pieces: a hidden element or a `<pre>` may begin in one node of the tree and end in another. */
export class HtmlReader {
	readonly #builder: PieceBuilder;
	readonly #text: string;
	#hidden: string | undefined;
	#pre: number | undefined;

	constructor(builder: PieceBuilder, text: string) {
		this.#builder = builder;
		this.#text = text;
	}

	/** Hands the tags and texts in `[start, end)` of the chunk to the builder. */
	read(start: number, end: number): void {
		const source = this.#text.slice(start, end);
		let name = '';
		let tagStart = start;
		let attribute = '';
		let attributes: Record<string, string> = {};
		const nothing = (): void => undefined;
		const tokenizer = new Tokenizer({ decodeEntities: true }, {
			onopentagname: (from, to) => {
				name = source.slice(from, to).toLowerCase();
				tagStart = start + from - 1;
				attributes = {};
			},
			onattribname: (from, to) => {
				attribute = source.slice(from, to).toLowerCase();
				attributes[attribute] = '';
			},
			onattribdata: (from, to) => {
				attributes[attribute] += source.slice(from, to);
			},
			onattribentity: (codePoint) => {
				attributes[attribute] += String.fromCodePoint(codePoint);
			},
			onattribend: nothing,
			onopentagend: (to) => { this.#open(name, attributes, tagStart, start + to + 1); },
			onselfclosingtag: (to) => {
				this.#open(name, attributes, tagStart, start + to + 1);
				this.#close(name, start + to + 1);
			},
			onclosetag: (from, to) => { this.#close(source.slice(from, to).trim().toLowerCase(), Math.min(end, start + to + 1)); },
			ontext: (from, to) => { this.addText(source.slice(from, to), start + from, start + to); },
			ontextentity: (codePoint, to) => {
				const from = source.lastIndexOf('&', to - 1);
				this.addText(String.fromCodePoint(codePoint), start + from, start + to);
			},
			oncomment: (from, to, offset) => {
				const open = source.lastIndexOf('<!', from);
				this.#builder.addComment(source.slice(from, to - offset), { start: start + Math.max(open, 0), end: Math.min(end, start + to + 1) });
			},
			oncdata: nothing, ondeclaration: nothing, onprocessinginstruction: nothing, onend: nothing,
		});
		tokenizer.write(source);
		tokenizer.end();
	}

	/** Text between tags, unless it is hidden or code. */
	addText(value: string, start: number, end: number): void {
		if (this.#hidden === undefined && this.#pre === undefined) this.#builder.addText(value, start, end);
	}

	#open(name: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void {
		const builder = this.#builder;
		if (this.#hidden !== undefined) return;
		if (HIDDEN.has(name)) this.#hidden = name;
		else if (/^h[1-6]$/u.test(name)) builder.openHeading(Number(name[1]), 'html', start);
		else if (name === 'summary') builder.openHeading(0, 'summary', start);
		else if (name === 'table') builder.openTable(start);
		else if (name === 'tr') builder.openRow(start);
		else if (name === 'td' || name === 'th') builder.openCell(start, name === 'th');
		else if (name === 'caption' || name === 'figcaption') builder.beginParagraph('caption');
		else if (name === 'li') builder.beginParagraph('item');
		else if (name === 'blockquote') builder.beginParagraph('quote');
		else if (name === 'br') builder.addLineBreak(start, end);
		else if (name === 'b' || name === 'strong') builder.openSpan('strong');
		else if (name === 'i' || name === 'em') builder.openSpan('emphasis');
		else if (name === 'a') builder.openLink(attributes['href'] ?? '', start);
		else if (name === 'img') builder.addImage(attributes['alt'] ?? '', attributes['src'] ?? '', { start, end });
		else if (name === 'pre') {
			builder.beginParagraph('paragraph');
			this.#pre = end;
		} else if (BLOCKS.has(name)) builder.beginParagraph('paragraph');
	}

	#close(name: string, end: number): void {
		const builder = this.#builder;
		if (this.#hidden !== undefined) {
			if (name === this.#hidden) this.#hidden = undefined;
			return;
		}
		if (/^h[1-6]$/u.test(name) || name === 'summary') builder.closeHeading(end);
		else if (name === 'table') builder.closeTable(end);
		else if (name === 'tr') builder.closeRow(end);
		else if (name === 'td' || name === 'th') builder.closeCell(end);
		else if (name === 'b' || name === 'strong') builder.closeSpan('strong');
		else if (name === 'i' || name === 'em') builder.closeSpan('emphasis');
		else if (name === 'a') builder.closeLink(end);
		else if (name === 'details') builder.closeDetails();
		else if (name === 'pre' && this.#pre !== undefined) {
			const start = this.#pre;
			this.#pre = undefined;
			const close = this.#text.lastIndexOf('<', end - 1);
			builder.addCode(this.#text.slice(start, close), undefined, { start, end: close });
		} else if (BLOCKS.has(name)) builder.beginParagraph('paragraph');
	}
}
