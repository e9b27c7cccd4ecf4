import { lastAtMost } from './lineIndex';
import type { Range } from './range';

/** Where the pieces of a text come from: `at[i]` in the text stands at `[starts[i], ends[i])` in the source. */
interface Runs {
	readonly at: readonly number[];
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

/**
 * Text as a reader sees it, with the way back to the source: markers, link targets and escapes are gone
 * from `text`, and `range` says where a piece of it stands in the card.
 */
export class SourceText {
	readonly text: string;
	/** The same object for every copy that `moved` makes: what is derived from the text alone can be kept by it. */
	readonly runs: Runs;
	readonly #base: number;

	constructor(text: string, runs: Runs, base = 0) {
		this.text = text;
		this.runs = runs;
		this.#base = base;
	}

	/** The source span of `text.slice(start, end)`; for an empty text the span is empty. */
	range(start = 0, end = this.text.length): Range {
		const { at, starts, ends } = this.runs;
		if (at.length === 0) return { start: this.#base, end: this.#base };
		const first = lastAtMost(at, start);
		const from = Math.min(starts[first]! + start - at[first]!, ends[first]!);
		if (end <= start) return { start: this.#base + from, end: this.#base + from };
		const last = lastAtMost(at, end - 1);
		// A run may be shorter than its source (a character reference): its end is the source's.
		const runEnd = at[last + 1] ?? this.text.length;
		const to = end >= runEnd ? ends[last]! : Math.min(starts[last]! + end - at[last]!, ends[last]!);
		return { start: this.#base + from, end: this.#base + Math.max(from, to) };
	}

	/** The part from `start` to `end` as a text of its own. */
	slice(start: number, end = this.text.length): SourceText {
		const { at, starts, ends } = this.runs;
		const builder = new SourceTextBuilder();
		for (let run = lastAtMost(at, start); run < at.length && at[run]! < end; run++) {
			const runEnd = at[run + 1] ?? this.text.length;
			const from = Math.max(start, at[run]!);
			const to = Math.min(end, runEnd);
			if (from >= to) continue;
			const source = starts[run]! + from - at[run]!;
			builder.append(this.text.slice(from, to), source, to === runEnd ? ends[run]! : source + to - from);
		}
		return new SourceText(builder.text, builder.runs, this.#base);
	}

	/** The same text `by` code units further on in the source. */
	moved(by: number): SourceText {
		return new SourceText(this.text, this.runs, this.#base + by);
	}
}

/** Collects the runs of a `SourceText` in source order. */
export class SourceTextBuilder {
	#text = '';
	readonly runs = { at: [] as number[], starts: [] as number[], ends: [] as number[] };

	get text(): string {
		return this.#text;
	}

	/** Adds `text`, which stands at `[start, end)` of the source. */
	append(text: string, start: number, end: number): void {
		if (text === '') return;
		this.runs.at.push(this.#text.length);
		this.runs.starts.push(start);
		this.runs.ends.push(end);
		this.#text += text;
	}

	build(): SourceText {
		return new SourceText(this.#text, this.runs);
	}
}
