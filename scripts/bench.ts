import { performance } from 'node:perf_hooks';
import { lint } from 'markdownlint/sync';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { ChunkCache, parseCard } from '../src/card/parse';
import { reviewFile, reviewSteps } from '../src/review/reviewer';
import { generateCard } from './generatedCards';

const KILOBYTES = [2, 20, 80, 250];
/** Time to spend on the measured runs of one size, and the fewest runs that a median is taken of. */
const BUDGET_MS = 6000;
const MIN_RUNS = 7;
const MAX_RUNS = 200;
const WARM_UP_RUNS = 3;

interface Contender {
	readonly name: string;
	readonly run: () => void;
}

const parser = remark().use(remarkGfm).freeze();

function contenders(text: string): readonly Contender[] {
	const { frontMatter } = parseCard(text);
	// The parser knows no front matter; it gets what it would get from a program that cut it off.
	const body = text.slice(frontMatter?.range.end ?? 0);
	const cache = new ChunkCache();
	const middle = text.indexOf(' ', text.length / 2);
	let edits = 0;
	const edited = (): string => `${text.slice(0, middle)}${'abcdefghijklmnopqrstuvwxyz'[edits++ % 26]}${text.slice(middle)}`;
	const finish = (steps: Generator<undefined, unknown, void>): void => {
		while (!steps.next().done);
	};
	finish(reviewSteps({ path: 'README.md', text }, cache));
	return [
		{ name: 'remark parse', run: () => parser.parse(body) },
		{ name: 'review', run: () => reviewFile({ path: 'README.md', text }) },
		{ name: 'review after an edit', run: () => finish(reviewSteps({ path: 'README.md', text: edited() }, cache)) },
		{ name: 'markdownlint', run: () => lint({ strings: { card: text } }) },
	];
}

/** Milliseconds of every run; the contenders take turns, so that whatever slows the machine slows them all. */
function measure(all: readonly Contender[]): ReadonlyMap<string, readonly number[]> {
	const times = new Map(all.map(({ name }) => [name, [] as number[]]));
	for (let run = 0; run < WARM_UP_RUNS; run++) for (const contender of all) contender.run();
	const deadline = performance.now() + BUDGET_MS;
	for (let run = 0; run < MIN_RUNS || (run < MAX_RUNS && performance.now() < deadline); run++) {
		for (const contender of all) {
			const start = performance.now();
			contender.run();
			times.get(contender.name)!.push(performance.now() - start);
		}
	}
	return times;
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)]!;
}

console.log(`Medians of interleaved runs in one process, Node ${process.version}; × is the ratio to the remark parse of the same card.\n`);
console.log('size     runs  remark parse    review               after an edit        markdownlint         review : markdownlint');
for (const kilobytes of KILOBYTES) {
	const text = generateCard(kilobytes * 1000);
	const times = measure(contenders(text));
	const of = (name: string): number => median(times.get(name)!);
	const base = of('remark parse');
	const cell = (name: string): string => `${of(name).toFixed(2).padStart(8)} ms ×${(of(name) / base).toFixed(2)}`.padEnd(21);
	const runs = times.get('review')!.length;
	console.log(`${`${kilobytes} kB`.padEnd(8)} ${String(runs).padStart(4)}  ${base.toFixed(2).padStart(8)} ms     ${cell('review')}${cell('review after an edit')}${cell('markdownlint')}×${(of('review') / of('markdownlint')).toFixed(2)}`);
}
