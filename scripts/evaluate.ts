import { parseArgs } from 'node:util';
import { SIGNALS } from '../src/review/review';
import { Corpus, reviewFolder } from './evaluate/corpus';
import { deleteEvidence } from './evaluate/deletion';
import type { FixProblem } from './evaluate/fixes';
import { checkFixesOfFolder } from './evaluate/fixesOfFolder';
import { cardRangeProblems, reviewRangeProblems } from './ranges';

const USAGE = `Usage: npm run evaluate -- DIR [--part open|held-out] [--worst N] [--details] [--by signal]
       npm run evaluate -- --deletion CARDS
       npm run evaluate -- --fixes CARDS [--details]

DIR holds cards/, labels.csv and score.mjs. --by signal says what each family of evidence contributes: the scores without it, and
with it alone. --deletion deletes the evidence of each disclosure from each card of the folder CARDS and says how many are missing then. --fixes applies the fixes of every finding to each card of the folder, one by
one and all at once, and counts those that leave their finding or do anything else than they should; --details names the cards.`;

async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { 'part': { type: 'string' }, 'worst': { type: 'string', default: '10' }, 'details': { type: 'boolean', default: false }, 'by': { type: 'string' }, 'deletion': { type: 'string' }, 'fixes': { type: 'string' } },
	});
	const { part, by, deletion, fixes, worst, details } = values;
	const [dir] = positionals;
	const isValid = deletion === undefined && fixes === undefined ? dir !== undefined && positionals.length === 1 : positionals.length === 0;
	if (!isValid || (part !== undefined && part !== 'open' && part !== 'held-out') || (by !== undefined && by !== 'signal')) {
		console.error(USAGE);
		process.exitCode = 2;
	} else if (deletion !== undefined) printDeletion(deletion);
	else if (fixes !== undefined) await printFixes(fixes, details);
	else if (by === 'signal') printSignals(new Corpus(dir!));
	else printScores(new Corpus(dir!), part, details ? ['--details'] : ['--worst', worst]);
}

function printScores(corpus: Corpus, part: 'open' | 'held-out' | undefined, options: readonly string[]): void {
	const table = corpus.score(part);
	console.log(table.slice(0, -1).join('\n'));
	if (part !== 'held-out') {
		const known = new Set(corpus.score('open'));
		console.log(['', 'Differences in the open part:', ...corpus.score('open', options).filter((line) => !known.has(line)), ''].join('\n'));
	}
	const problems = corpus.files.flatMap(({ file, text, reviewed }) =>
		[...(reviewed.card ? cardRangeProblems(reviewed.card) : []), ...reviewRangeProblems(text, reviewed.review)].map((problem) => `${file}: ${problem}`));
	for (const problem of problems) console.log(`range: ${problem}`);
	console.log(`ranges: ${problems.length === 0 ? 'all inside their card, exact and uncrossed' : `${problems.length} wrong`}`);
	for (const [name, of] of [['all', undefined], ['open part', 'open'], ['held-out part', 'held-out']] as const) console.log(`${name.padEnd(14)} ${corpus.score(of).at(-1)}`);
	if (problems.length > 0) process.exitCode = 1;
}

/** A family earns its place when the scores fall without it. */
function printSignals(corpus: Corpus): void {
	const line = (passes?: Parameters<Corpus['score']>[2]): string => corpus.score(undefined, ['--worst', '0'], passes).at(-1)!;
	console.log(`${'all'.padEnd(24)} ${line()}`);
	for (const family of SIGNALS) {
		console.log(`${`without ${family}`.padEnd(24)} ${line(({ signal }) => signal !== family)}`);
		console.log(`${`${family} alone`.padEnd(24)} ${line(({ signal }) => signal === family)}`);
	}
}

function printDeletion(folder: string): void {
	const { tried, left } = deleteEvidence(reviewFolder(folder));
	for (const line of left) console.log(line);
	console.log(`${tried - left.length} of ${tried} disclosures (${((100 * (tried - left.length)) / tried).toFixed(1)} %) are missing when their evidence is deleted`);
}

/** Totals only, unless details are asked for. */
async function printFixes(folder: string, details: boolean): Promise<void> {
	const results = await checkFixesOfFolder(folder);
	const problems = results.flatMap((result) => result.problems);
	const counts = new Map<string, number>();
	const lineOf = ({ file, eol, ruleId, fix, says }: FixProblem): string => (details ? `${file} ${eol} ${ruleId}, ${fix}: ${says}` : `${fix.slice(0, fix.indexOf(':'))} ${says}`);
	for (const line of problems.map(lineOf)) counts.set(line, (counts.get(line) ?? 0) + 1);
	for (const [line, count] of [...counts].sort(([, a], [, b]) => b - a)) console.log(`${String(count).padStart(6)} ${line}`);
	console.log(`${results.reduce((sum, { tried }) => sum + tried, 0)} fixes of ${results.length} cards applied with LF and CRLF: ${problems.length} problems`);
	if (problems.length > 0) process.exitCode = 1;
}

void main();
