/** A longer row is machine output. */
const MAX_ROW = 2000;
/** So many UTF-16 code units of a table are parsed at once: the parser takes time quadratic in the cells of a table. */
const MAX_PART = 4000;

const ROW = /^\|.*\|$/u;
const DELIMITER = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+$/u;
const HEADING = /^#{1,6}[ \t]/u;
const CELL_END = /\\[\\|]|\|/gu;

/** Follows the lines of Markdown and tells where a long table can be cut in parts. Tables that are not plainly ones are none. */
export class TableLines {
	/** Whether a table may begin on the next line. */
	#isFresh = true;
	#header: { readonly line: string; readonly at: number } | undefined;
	#table: { readonly head: string; start: number } | undefined;

	/**
	 * Takes the next line, which begins at the offset `at` outside of fences, comments and raw HTML. Returns the first two lines of the table when
	 * a part of it is to begin with this line.
	 */
	next(line: string, at: number): string | undefined {
		const content = line.length > MAX_ROW ? '' : line.trimEnd();
		const header = this.#header;
		this.#header = this.#isFresh && ROW.test(content) ? { line, at } : undefined;
		this.#isFresh = line.trim() === '' || HEADING.test(line);
		if (header && DELIMITER.test(content) && cellEnds(header.line) === cellEnds(content)) {
			this.#table = { head: header.line + line, start: header.at };
			return undefined;
		}
		if (!content.startsWith('|')) this.#table = undefined;
		if (!this.#table || at - this.#table.start < MAX_PART) return undefined;
		this.#table.start = at;
		return this.#table.head;
	}

	/** What follows is no line of a table: it stands in a fence, a comment or raw HTML. */
	leave(): void {
		this.#isFresh = false;
		this.#header = this.#table = undefined;
	}
}

function cellEnds(row: string): number {
	return (row.match(CELL_END) ?? []).filter((end) => end === '|').length;
}
