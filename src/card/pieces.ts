import type { Block, Cell, Heading, HeadingStyle, Label, Link, ProseKind, Row } from './card';
import { overlapping, type Range } from './range';
import { appendAligned } from './align';
import { SourceTextBuilder, type SourceText } from './sourceText';

/** What a chunk consists of, in document order; ranges index into the chunk. */
export type Piece = Block | { readonly kind: 'heading'; readonly heading: Heading } | { readonly kind: 'details-end' };

export type SpanKind = 'strong' | 'emphasis';

/** A stretch of a run's text. */
interface Span {
	readonly range: Range;
}

interface Run {
	readonly text: SourceTextBuilder;
	readonly links: Link[];
	/** Bold spans of the text. */
	readonly strong: Span[];
	/** Its spans in italics. */
	readonly emphasis: Span[];
	readonly labels: readonly Label[];
	hasImage: boolean;
}

/** A longer bold line is emphasis, not a heading or a field name. */
const MAX_NAME_WORDS = 10;
const MAX_NAME_LENGTH = 80;
const SENTENCE_END = /[.!?。！？;；,，]$/u;
const COLON = /[:：]\s*$/u;
/** “**Mitigations.** We removed ...”: a heading that runs into its text. A longer one is a sentence. */
const RUN_IN = /^[^\n.。]{1,40}[.。]\s*$/u;
const MAX_RUN_IN_WORDS = 5;
const LABEL_END = /[:：.。]\s*$/u;
/** A colon in a second sentence names no field: “Built by Acme. The idea behind it: ...”. */
const SENTENCE_WITHIN = /\p{Ll}{3}[.!?]\s+\p{Lu}|[。！？]./u;
/** How a name begins where no bullet announces it. */
const OPENS_LINE = /^[\p{Lu}\p{Lo}]/u;
const PLAIN_LABEL = /^[\s>*•–-]*([^\s:：|][^:：\n|]{0,60})(?::(?=\s|$|[^\p{ASCII}])|：)/u;

/**
 * Collects the pieces of a chunk from the events of a Markdown tree and of HTML tags, which may interleave: a table cell can
 * hold Markdown, a heading can be opened by one HTML node and closed by another.
 */
export class PieceBuilder {
	readonly pieces: Piece[] = [];
	readonly #text: string;
	#run: Run | undefined;
	#kind: ProseKind = 'paragraph';
	#labels: readonly Label[] = [];
	/** The spans that are open, by kind: spans of one kind that nest are one. */
	readonly #open: Readonly<Record<SpanKind, { depth: number; from: number }>> = { strong: { depth: 0, from: 0 }, emphasis: { depth: 0, from: 0 } };
	#link: { readonly url: string; readonly start: number; text: string } | undefined;
	#heading: { readonly level: number; readonly style: HeadingStyle; readonly start: number } | undefined;
	#table: { readonly start: number; readonly rows: Row[]; cells: Cell[]; rowStart: number; hasHeader: boolean; cellStart: number | undefined } | undefined;

	constructor(text: string) {
		this.#text = text;
	}

	/** Text that was read from `[start, end)` of the chunk. */
	addText(value: string, start: number, end: number): void {
		if (!this.#run && value.trim() === '') return;
		if (this.#link) this.#link.text += value;
		appendAligned(this.#openRun().text, value, this.#text, start, end);
	}

	addLineBreak(start: number, end: number): void {
		this.#run?.text.append('\n', start, end);
	}

	openSpan(kind: SpanKind): void {
		const open = this.#open[kind];
		if (open.depth++ === 0) open.from = this.#run?.text.text.length ?? 0;
	}

	closeSpan(kind: SpanKind): void {
		const open = this.#open[kind];
		if (open.depth === 0) return;
		if (--open.depth === 0 && this.#run) this.#run[kind].push({ range: { start: open.from, end: this.#run.text.text.length } });
	}

	openLink(url: string, start: number): void {
		this.#link = { url, start, text: '' };
	}

	closeLink(end: number): void {
		const link = this.#link;
		this.#link = undefined;
		if (!link) return;
		const run = this.#openRun();
		run.links.push({ range: { start: link.start, end }, text: link.text.trim(), url: link.url });
	}

	addImage(alt: string, url: string, range: Range): void {
		if (this.#run) this.#run.hasImage = true;
		this.pieces.push({ kind: 'image', alt, url, link: this.#link?.url, range, labels: this.#labels });
	}

	addCode(text: string, language: string | undefined, range: Range): void {
		this.endParagraph();
		this.pieces.push({ kind: 'code', text, language, range, labels: this.#labels });
	}

	addComment(text: string, range: Range): void {
		this.pieces.push({ kind: 'comment', text, range, labels: this.#labels });
	}

	/** Ends what was open and says what the next text is part of. */
	beginParagraph(kind: ProseKind): void {
		this.endParagraph();
		this.#kind = kind;
	}

	/** Ends a paragraph, if text is open outside of headings and cells; returns its own label, if it has one. */
	endParagraph(): Label | undefined {
		if (this.#heading || this.#table?.cellStart !== undefined) return undefined;
		const run = this.#takeRun();
		return run ? this.#addParagraph(run, this.#kind) : undefined;
	}

	/** Runs `inner` with `label` governing every block in it. */
	within(label: Label | undefined, inner: () => void): void {
		const outer = this.#labels;
		if (label) this.#labels = [...outer, label];
		inner();
		this.#labels = outer;
	}

	openHeading(level: number, style: HeadingStyle, start: number): void {
		this.endParagraph();
		this.#takeRun();
		this.#heading = { level, style, start };
	}

	closeHeading(end: number): void {
		const heading = this.#heading;
		if (!heading) return;
		const run = this.#takeRun();
		this.#heading = undefined;
		if (!run) return;
		const source = run.text.build();
		if (source.text.trim() !== '') this.#addHeading(source, 0, source.text.length, heading.level, heading.style, { start: heading.start, end }, run.links);
	}

	closeDetails(): void {
		this.endParagraph();
		this.pieces.push({ kind: 'details-end' });
	}

	openTable(start: number): void {
		this.endParagraph();
		this.#table = { start, rows: [], cells: [], rowStart: start, hasHeader: false, cellStart: undefined };
	}

	openRow(start: number): void {
		if (!this.#table) return;
		this.closeRow(start);
		this.#table.rowStart = start;
	}

	openCell(start: number, isHeader: boolean): void {
		const table = this.#table;
		if (!table) return;
		this.closeCell(start);
		if (isHeader && table.rows.length === 0) table.hasHeader = true;
		table.cellStart = start;
	}

	closeCell(end: number): void {
		const table = this.#table;
		if (table?.cellStart === undefined) return;
		const run = this.#takeRun();
		const source = (run?.text ?? new SourceTextBuilder()).build();
		table.cells.push({ range: { start: table.cellStart, end }, source, links: run?.links ?? [], isItalic: isWithin(source.text, 0, source.text.length, run?.emphasis ?? []) });
		table.cellStart = undefined;
	}

	closeRow(end: number): void {
		const table = this.#table;
		if (!table) return;
		this.closeCell(end);
		if (table.cells.length > 0) table.rows.push({ range: { start: table.rowStart, end }, cells: table.cells });
		table.cells = [];
	}

	closeTable(end: number): void {
		const table = this.#table;
		if (!table) return;
		this.closeRow(end);
		this.#table = undefined;
		const { start, rows, hasHeader } = table;
		if (rows.length > 0) this.pieces.push({ kind: 'table', range: { start, end }, rows, hasHeader, labels: this.#labels });
	}

	/** Closes whatever is still open at the end of the chunk. */
	finish(): readonly Piece[] {
		this.closeHeading(this.#text.length);
		this.closeTable(this.#text.length);
		this.endParagraph();
		return this.pieces;
	}

	#openRun(): Run {
		this.#run ??= { text: new SourceTextBuilder(), links: [], strong: [], emphasis: [], labels: this.#labels, hasImage: false };
		return this.#run;
	}

	#takeRun(): Run | undefined {
		const run = this.#run;
		for (const kind of ['strong', 'emphasis'] as const) {
			const open = this.#open[kind];
			if (run && open.depth > 0) run[kind].push({ range: { start: open.from, end: run.text.text.length } });
			open.depth = 0;
			open.from = 0;
		}
		this.#link = undefined;
		this.#run = undefined;
		return run;
	}

	#addParagraph(run: Run, kind: ProseKind): Label | undefined {
		const source = run.text.build();
		let own: Label | undefined;
		for (const line of labelledLines(source.text, run.strong)) {
			const text = source.text.slice(line.start, line.end);
			if (text.trim() === '') continue;
			const start = line.start + text.length - text.trimStart().length;
			const end = line.start + text.trimEnd().length;
			if (kind === 'paragraph' && run.labels.length === 0 && !run.hasImage && run.links.length === 0 && isBoldName(source.text, run.strong, start, end)) {
				this.#addHeading(source, start, end, 0, 'bold', source.range(start, end));
				continue;
			}
			const label = findLabel(source, run.strong, start, end, kind);
			own ??= label?.label;
			const range = source.range(start, end);
			this.pieces.push({
				kind: 'prose', prose: kind, range, source: source.slice(start, end), valueStart: label ? label.valueStart - start : 0,
				isItalic: isWithin(source.text, label?.valueStart ?? start, end, run.emphasis),
				links: overlapping(run.links, range),
				labels: label ? [...run.labels, label.label] : run.labels,
			});
		}
		return own;
	}

	#addHeading(source: SourceText, from: number, to: number, level: number, style: HeadingStyle, range: Range, links: readonly Link[] = []): void {
		const raw = source.text.slice(from, to);
		const start = from + raw.length - raw.trimStart().length;
		let end = to;
		while (end > start && /[\s:：]/u.test(source.text[end - 1]!)) end--;
		const text = source.text.slice(start, end).replace(/\s+/gu, ' ');
		if (text !== '') this.pieces.push({ kind: 'heading', heading: { text, range, textRange: source.range(start, end), level, style, links } });
	}
}

function wordCount(text: string): number {
	// Scripts without spaces: about two characters make a word.
	const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
	return text.split(/\s+/u).filter(Boolean).length + Math.floor(dense / 2);
}

function isName(text: string): boolean {
	const name = text.trim();
	return name !== '' && name.length <= MAX_NAME_LENGTH && wordCount(name) <= MAX_NAME_WORDS && !SENTENCE_END.test(name) && /\p{L}/u.test(name);
}

/** Whether `[start, end)` is one short line that is bold as a whole. */
function isBoldName(text: string, strong: readonly Span[], start: number, end: number): boolean {
	const bold = overlapping(strong, { start, end: start + 1 })[0]?.range;
	if (!bold) return false;
	const rest = text.slice(bold.end, end).trim();
	return (rest === '' || rest === ':' || rest === '：') && !text.slice(start, end).includes('\n') && isName(text.slice(start, Math.min(bold.end, end)).replace(COLON, ''));
}

/** Whether all that is between two places but the white space around it lies in one of the spans. */
function isWithin(text: string, from: number, to: number, spans: readonly Span[]): boolean {
	const value = text.slice(from, to);
	const start = from + value.length - value.trimStart().length;
	const end = from + value.trimEnd().length;
	return end > start && spans.some(({ range }) => range.start <= start && end <= range.end);
}

/** Splits a paragraph where lines begin with field names: such lines are fields, not one flowing text. */
function labelledLines(text: string, strong: readonly Span[]): readonly Range[] {
	const bold = strong
		.map(({ range }) => range.start)
		.filter((at) => at > 0 && /\n[ \t]*$/u.test(text.slice(Math.max(0, at - 20), at)));
	const starts = [...new Set([...bold, ...plainFields(text).filter((at) => at > 0)])].sort((a, b) => a - b);
	const bounds = [0, ...starts, text.length];
	return bounds.slice(1).map((end, index) => ({ start: bounds[index]!, end }));
}

/** Where the lines begin that have a name in plain letters and its value, if there are several: a single one may be a sentence that goes on in a new line. */
function plainFields(text: string): readonly number[] {
	const starts: number[] = [];
	if (!text.includes('\n')) return starts;
	let start = 0;
	for (const line of text.split('\n')) {
		const [whole = '', name = ''] = PLAIN_LABEL.exec(line) ?? [];
		if (isFieldName(name) && OPENS_LINE.test(name) && wordCount(name) <= MAX_RUN_IN_WORDS && line.length > whole.length) starts.push(start);
		start += line.length + 1;
	}
	return starts.length > 1 ? starts : [];
}

function isFieldName(name: string): boolean {
	return isName(name) && !SENTENCE_WITHIN.test(name);
}

function findLabel(source: SourceText, strong: readonly Span[], start: number, end: number, kind: ProseKind): { label: Label; valueStart: number } | undefined {
	const { text } = source;
	const make = (from: number, to: number, valueStart: number, isBold: boolean): { label: Label; valueStart: number } => {
		const name = text.slice(from, to).replace(LABEL_END, '').trim();
		const value = valueStart + (text.slice(valueStart, end).length - text.slice(valueStart, end).trimStart().length);
		return { label: { text: name, range: source.range(from, from + text.slice(from, to).replace(LABEL_END, '').trimEnd().length), bold: isBold }, valueStart: value };
	};
	const bold = overlapping(strong, { start, end: start + 1 })[0]?.range;
	if (bold) {
		const name = text.slice(start, bold.end);
		const colon = /^\s*[:：]/u.exec(text.slice(bold.end, end));
		// In a line that is bold as a whole the colon inside it parts name and value.
		const isWhole = text.slice(bold.end, end).trim() === '' && !COLON.test(name) && PLAIN_LABEL.test(name);
		const isRunIn = RUN_IN.test(name) && wordCount(name) <= MAX_RUN_IN_WORDS && text.slice(bold.end, end).trim() !== '';
		if (!isWhole && isName(name.replace(isRunIn ? LABEL_END : COLON, ''))) return make(start, Math.min(bold.end, end), bold.end + (colon?.[0].length ?? 0), true);
	}
	const plain = PLAIN_LABEL.exec(text.slice(start, end));
	if (!plain) return undefined;
	const name = plain[1]!;
	if (!isFieldName(name) || (kind !== 'item' && !OPENS_LINE.test(name))) return undefined;
	// A line with nothing behind its colon leads up to what follows.
	if (kind === 'paragraph' && text.slice(start + plain[0].length, end).trim() === '') return undefined;
	const from = start + plain[0].length - 1 - name.length;
	return make(from, from + name.length, start + plain[0].length, false);
}
