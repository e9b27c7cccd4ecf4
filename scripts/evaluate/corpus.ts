import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { reportCard, type CardReport } from '../../src/reports/reviewJson';
import { strongest, type Assessment, type Evidence } from '../../src/review/review';
import { reviewFile, type Reviewed } from '../../src/review/reviewer';

/**
 * Section names and words owe nothing to the cards of the held-out part, which are never looked at, so that its score
 * tells how the reviewer does on cards that nobody has seen. The rule depends on nothing but the card's name.
 */
export type Part = 'open' | 'held-out';

export function partOf(card: string): Part {
	return createHash('sha256').update(card).digest()[0]! % 3 === 0 ? 'held-out' : 'open';
}

export interface ReviewedFile {
	readonly file: string;
	readonly text: string;
	readonly reviewed: Reviewed;
}

/** Reviews every card of a folder, whatever it looks like. */
export function reviewFolder(folder: string): readonly ReviewedFile[] {
	return readdirSync(folder).filter((name) => /\.(?:md|ya?ml)$/u.test(name)).sort().map((file) => {
		const text = readFileSync(join(folder, file), 'utf8');
		return { file, text, reviewed: reviewFile({ path: file, text, treatAs: 'card' }) };
	});
}

/** The report of a card as it would be with only the evidence that passes. */
export function reportWith({ file, reviewed }: ReviewedFile, passes: (evidence: Evidence) => boolean): CardReport {
	const disclosures = reviewed.review.disclosures.map((assessment): Assessment => {
		const evidence = assessment.evidence.filter(passes);
		return { ...assessment, evidence, status: strongest(evidence.map(({ status }) => status)) };
	});
	return reportCard(file, { ...reviewed, review: { ...reviewed.review, disclosures } });
}

/** Labelled cards: a folder with `cards/`, `labels.csv` and the `score.mjs` that compares the two. */
export class Corpus {
	readonly files: readonly ReviewedFile[];
	readonly #dir: string;
	readonly #header: string;
	readonly #records: readonly string[];

	constructor(dir: string) {
		this.#dir = resolve(dir);
		this.files = reviewFolder(join(dir, 'cards'));
		[this.#header, ...this.#records] = splitRecords(readFileSync(join(dir, 'labels.csv'), 'utf8'));
	}

	/** The lines that the corpus's own scorer prints for one part, or for all cards. */
	score(part: Part | undefined, options: readonly string[] = ['--worst', '0'], passes: (evidence: Evidence) => boolean = () => true): readonly string[] {
		const belongs = (card: string): boolean => part === undefined || partOf(card) === part;
		const folder = mkdtempSync(join(tmpdir(), 'model-card-review-'));
		try {
			const labelsFile = join(folder, 'labels.csv');
			const reviewJson = join(folder, 'review.json');
			// A label without its card would count as not reviewed.
			writeFileSync(labelsFile, [this.#header, ...this.#records.filter((record) => belongs(record.slice(0, record.indexOf(','))))].join(''));
			const files = this.files.filter(({ file }) => belongs(basename(file).replace(/\.\w+$/u, '')));
			writeFileSync(reviewJson, JSON.stringify({ version: 1, cards: files.map((file) => reportWith(file, passes)) }));
			return execFileSync(process.execPath, [join(this.#dir, 'score.mjs'), labelsFile, reviewJson, ...options], { encoding: 'utf8' }).trimEnd().split('\n');
		} finally {
			rmSync(folder, { recursive: true });
		}
	}
}

/** Splits CSV into records, line endings included; a line break within quotes is part of a value. */
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
