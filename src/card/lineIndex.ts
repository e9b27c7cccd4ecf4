import type { Range } from './range';

/** A place in a text; both zero-based, `column` in UTF-16 code units. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/** Converts between offsets and lines of one text. Lines end at `\n`, `\r\n` or a lone `\r`. */
export class LineIndex {
	readonly #starts: readonly number[];
	readonly #length: number;

	constructor(text: string) {
		const starts = [0];
		for (let i = 0; i < text.length; i++) {
			const unit = text.charCodeAt(i);
			if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
		}
		this.#starts = starts;
		this.#length = text.length;
	}

	get count(): number {
		return this.#starts.length;
	}

	/** The line and column of `offset`, which is clamped to the text. */
	position(offset: number): Position {
		const at = Math.min(Math.max(offset, 0), this.#length);
		const line = lastAtMost(this.#starts, at);
		return { line, column: at - this.#starts[line]! };
	}

	/** The offset of a position; a line or column beyond the text is clamped. */
	offset({ line, column }: Position): number {
		const start = this.#starts[Math.min(Math.max(line, 0), this.count - 1)]!;
		const next = this.#starts[line + 1] ?? this.#length + 1;
		return Math.max(start, Math.min(start + column, next - 1, this.#length));
	}

	/** The span of a zero-based line, its line ending included. */
	line(line: number): Range {
		return { start: this.#starts[line] ?? this.#length, end: this.#starts[line + 1] ?? this.#length };
	}
}

/** The index of the last of the ascending `values` that is not above `limit`; 0 when all are. */
export function lastAtMost(values: ArrayLike<number>, limit: number): number {
	let low = 0;
	let high = values.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (values[middle]! <= limit) low = middle;
		else high = middle - 1;
	}
	return low;
}
