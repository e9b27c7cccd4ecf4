import { lastAtMost } from './lineIndex';
import type { Range } from './range';

/**
 * Text as a reader sees it, with the way back to the source: markers, link targets and escapes are gone
 * from `text`, and `range` says where a piece of it stands in the card.
 */
export class SourceText {
	readonly text: string;
	/** Where the runs begin in `text`, ascending. */
	readonly #at: readonly number[];
	/** Where the same runs begin in the source. Within a run the two advance together. */
	readonly #source: readonly number[];
	/** Where each run ends in the source. */
	readonly #ends: readonly number[];

	constructor(text: string, at: readonly number[], source: readonly number[], ends: readonly number[]) {
		this.text = text;
		this.#at = at;
		this.#source = source;
		this.#ends = ends;
	}

	/** The source span of `text.slice(start, end)`; for an empty text the span is `[0, 0)`. */
	range(start = 0, end = this.text.length): Range {
		if (this.#at.length === 0) return { start: 0, end: 0 };
		const from = this.#offset(start);
		const last = Math.max(end - 1, start);
		const run = lastAtMost(this.#at, last);
		const to = Math.min(this.#source[run]! + (last - this.#at[run]!) + (end > start ? 1 : 0), this.#ends[run]!);
		// A run whose source is longer than its text (an entity, an escape) ends where the source ends.
		const whole = end >= (this.#at[run + 1] ?? this.text.length);
		return { start: from, end: Math.max(from, whole && end > start ? this.#ends[run]! : to) };
	}

	/** The part from `start` to `end` as a text of its own. */
	slice(start: number, end = this.text.length): SourceText {
		const builder = new SourceTextBuilder();
		for (let run = lastAtMost(this.#at, start); run < this.#at.length && this.#at[run]! < end; run++) {
			const runEnd = this.#at[run + 1] ?? this.text.length;
			const from = Math.max(start, this.#at[run]!);
			const to = Math.min(end, runEnd);
			if (from >= to) continue;
			const source = this.#source[run]! + (from - this.#at[run]!);
			builder.append(this.text.slice(from, to), source, to === runEnd ? this.#ends[run]! : source + (to - from));
		}
		return builder.build();
	}

	#offset(at: number): number {
		const run = lastAtMost(this.#at, at);
		return Math.min(this.#source[run]! + (at - this.#at[run]!), this.#ends[run]!);
	}
}

/** Collects the runs of a `SourceText` in source order. */
export class SourceTextBuilder {
	#text = '';
	readonly #at: number[] = [];
	readonly #source: number[] = [];
	readonly #ends: number[] = [];

	get length(): number {
		return this.#text.length;
	}

	/** Adds `text`, which stands at `[start, end)` of the source. */
	append(text: string, start: number, end: number): void {
		if (text === '') return;
		this.#at.push(this.#text.length);
		this.#source.push(start);
		this.#ends.push(end);
		this.#text += text;
	}

	build(): SourceText {
		return new SourceText(this.#text, this.#at, this.#source, this.#ends);
	}
}
