import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { reportCard, type CardReport } from '../src/cli/report';
import { reviewFile } from '../src/review/reviewer';
import { cardRangeProblems, reviewRangeProblems } from './ranges';

const USAGE = 'Usage: npm run evaluate -- DIR [--part open|held-out] [--worst N] [--details]\n\nDIR holds cards/, labels.csv and score.mjs.';

/**
 * Section names and phrases are read off the cards of the open part only. The held-out part is never looked at, so that its score
 * tells how the reviewer does on cards that nobody has seen. The rule depends on nothing but the card's name.
 */
type Part = 'open' | 'held-out';

function partOf(card: string): Part {
	return createHash('sha256').update(card).digest()[0]! % 3 === 0 ? 'held-out' : 'open';
}

interface Corpus {
	readonly dir: string;
	readonly cards: readonly CardReport[];
	/** The header of labels.csv and its records, line endings included. */
	readonly labels: readonly [header: string, ...records: string[]];
}

function main(): void {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { part: { type: 'string' }, worst: { type: 'string', default: '10' }, details: { type: 'boolean', default: false } },
	});
	const [dir] = positionals;
	const { part } = values;
	if (dir === undefined || positionals.length > 1 || (part !== undefined && part !== 'open' && part !== 'held-out')) {
		console.error(USAGE);
		process.exitCode = 2;
		return;
	}

	const { cards, problems } = reviewCards(join(dir, 'cards'));
	const corpus: Corpus = { dir: resolve(dir), cards, labels: splitRecords(readFileSync(join(dir, 'labels.csv'), 'utf8')) };
	const table = score(corpus, part, ['--worst', '0']);
	console.log(table.slice(0, -1).join('\n'));
	if (part !== 'held-out') {
		const known = new Set(score(corpus, 'open', ['--worst', '0']));
		const details = score(corpus, 'open', values.details ? ['--details'] : ['--worst', values.worst]).filter((line) => !known.has(line));
		console.log(['', 'Differences in the open part:', ...details, ''].join('\n'));
	}
	for (const problem of problems) console.log(`range: ${problem}`);
	console.log(`ranges: ${problems.length === 0 ? 'all inside their card, exact and uncrossed' : `${problems.length} wrong`}`);
	for (const [name, of] of [['all', undefined], ['open part', 'open'], ['held-out part', 'held-out']] as const) console.log(`${name.padEnd(14)} ${score(corpus, of, ['--worst', '0']).at(-1)}`);
	if (problems.length > 0) process.exitCode = 1;
}

function reviewCards(folder: string): { readonly cards: readonly CardReport[]; readonly problems: readonly string[] } {
	const files = readdirSync(folder).filter((name) => /\.(?:md|ya?ml)$/u.test(name)).sort();
	const problems: string[] = [];
	const started = performance.now();
	const cards = files.map((file) => {
		const text = readFileSync(join(folder, file), 'utf8');
		const reviewed = reviewFile({ path: file, text, treatAs: 'card' });
		const found = [...(reviewed.card ? cardRangeProblems(reviewed.card) : []), ...reviewRangeProblems(text, reviewed.review)];
		problems.push(...found.map((problem) => `${file}: ${problem}`));
		return reportCard(file, reviewed);
	});
	console.log(`${files.length} cards reviewed and their ranges checked in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
	return { cards, problems };
}

/** The lines that the corpus's own scorer prints for one part, or for all cards. */
function score({ dir, cards, labels: [header, ...records] }: Corpus, part: Part | undefined, options: readonly string[]): readonly string[] {
	const belongs = (card: string): boolean => part === undefined || partOf(card) === part;
	const folder = mkdtempSync(join(tmpdir(), 'model-card-review-'));
	try {
		const labelsFile = join(folder, 'labels.csv');
		const reviewJson = join(folder, 'review.json');
		// A label without its card would count as not reviewed.
		writeFileSync(labelsFile, [header, ...records.filter((record) => belongs(record.slice(0, record.indexOf(','))))].join(''));
		writeFileSync(reviewJson, JSON.stringify({ version: 1, cards: cards.filter(({ file }) => belongs(basename(file).replace(/\.\w+$/u, ''))) }));
		return execFileSync(process.execPath, [join(dir, 'score.mjs'), labelsFile, reviewJson, ...options], { encoding: 'utf8' }).trimEnd().split('\n');
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Splits CSV into records; a line break within quotes is part of a value. */
function splitRecords(csv: string): [string, ...string[]] {
	const records: string[] = [];
	let record = '';
	for (const line of csv.split(/(?<=\n)/u)) {
		record += line;
		if ((record.match(/"/gu)?.length ?? 0) % 2 === 0) {
			records.push(record);
			record = '';
		}
	}
	const [header = '', ...rest] = records;
	return [header, ...rest];
}

main();
