import { reviewFile } from '../review/reviewer';
import type { Severity } from '../review/review';
import { CONFIGURATION_HELP, CONFIGURATION_OPTIONS, findConfigured, maxSizeOf, treatAs, type ConfigurationChoice, type ConfiguredFile } from './configurations';
import { complainOfInput, nameOf, readInput, shownName } from './files';
import { filesBeside } from './filesBeside';
import { EXIT, UsageError, type ExitCode, type Io } from './io';
import { byteCount, MAX_SIZE, oneOf, parseOptionsOf, reaches, THRESHOLDS, type Threshold } from './options';
import { PrettyPrinter } from './pretty';
import { printableJson } from './printable';
import { reportCard, type CardReport, type Report } from '../reports/reviewJson';

const FORMATS = ['pretty', 'json'] as const;

export const CHECK_HELP = `Usage: model-card-review check [options] FILE|DIR|GLOB...

Reviews model cards. Directories are searched for Markdown files, YAML cards and results in
.eval_results; files that are not model cards are left alone. - reads a card from standard input.

Options:
  --format pretty|json     how the review is printed (default: pretty)
  --fail-on SEVERITY       exit with 1 from this severity on: error, warning, information, hint,
                           or never (default: warning)
  --assume-model-card      review every file as a model card, whatever it looks like
  --max-size BYTES         leave larger files alone (default: ${MAX_SIZE})
${CONFIGURATION_HELP}  -h, --help               show this help

Exit codes: 0 nothing found, 1 findings, 2 wrong usage, a wrong project file, or a file that cannot be
read.
`;

interface Options {
	readonly targets: readonly string[];
	readonly format: (typeof FORMATS)[number];
	readonly failOn: Threshold;
	readonly assumeModelCard: boolean;
	readonly maxSize: number | undefined;
	readonly configuration: ConfigurationChoice;
}

/** `model-card-review check`. */
export async function check(args: readonly string[], io: Io): Promise<ExitCode> {
	const options = parseOptions(args);
	if (options === 'help') {
		io.stdout(CHECK_HELP);
		return EXIT.clean;
	}
	const { files, isComplete } = await findConfigured(options.targets, options.configuration, io);
	const results: Result[] = [];
	for (const file of files) {
		const report = await reviewOne(file, options, io);
		if (report) results.push({ report, named: file.named });
	}
	const unreadable = files.length - results.length;
	if (options.format === 'json') printJson(results, io);
	else printPretty(results, unreadable, io);
	if (!isComplete || unreadable > 0) return EXIT.failure;
	return results.some(({ report }) => report.findings.some(({ severity }) => reaches(severity, options.failOn))) ? EXIT.findings : EXIT.clean;
}

interface Result {
	readonly report: CardReport;
	/** Whether the user named this very file. */
	readonly named: boolean;
}

async function reviewOne({ path, configuration }: ConfiguredFile, { assumeModelCard, maxSize }: Options, io: Io): Promise<CardReport | undefined> {
	try {
		const { text } = await readInput(path, io, maxSizeOf(maxSize, configuration));
		// Standard input has no name to go by: its text decides.
		const reviewed = reviewFile({ path: nameOf(path), text, treatAs: treatAs(assumeModelCard, configuration), configuration, beside: await filesBeside(path, io) });
		return reportCard(path, reviewed);
	} catch (error) {
		complainOfInput(io, path, error);
		return undefined;
	}
}

function printJson(results: readonly Result[], io: Io): void {
	const report: Report = { version: 1, cards: results.map((result) => result.report) };
	io.stdout(printableJson(`${JSON.stringify(report)}\n`));
}

function printPretty(results: readonly Result[], unreadable: number, io: Io): void {
	const printer = new PrettyPrinter(io.colour);
	const bySeverity: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
	for (const { report, named } of results) {
		const shown = { ...report, file: shownName(report.file) };
		io.stdout(report.reviewed ? printer.card(shown) : named ? printer.notReviewed(shown) : '');
		for (const { severity } of report.findings) bySeverity[severity]++;
	}
	const reviewed = results.filter(({ report }) => report.reviewed);
	const cards = reviewed.filter(({ report }) => report.disclosures.length > 0).length;
	const suppressed = results.reduce((sum, { report }) => sum + report.suppressed, 0);
	io.stdout(printer.summary({ reviewed: cards, ofResults: reviewed.length - cards, notCards: results.length - reviewed.length, unreadable, bySeverity, suppressed }));
}

function parseOptions(args: readonly string[]): Options | 'help' {
	const { values, positionals } = parseOptionsOf('check', args, {
		'format': { type: 'string', default: 'pretty' },
		'fail-on': { type: 'string', default: 'warning' },
		'assume-model-card': { type: 'boolean', default: false },
		'max-size': { type: 'string' },
		...CONFIGURATION_OPTIONS,
		'help': { type: 'boolean', short: 'h', default: false },
	});
	if (values.help) return 'help';
	if (positionals.length === 0) throw new UsageError('check: name at least one file, directory or glob');
	return {
		targets: positionals,
		format: oneOf('--format', values.format, FORMATS),
		failOn: oneOf('--fail-on', values['fail-on'], THRESHOLDS),
		assumeModelCard: values['assume-model-card'],
		maxSize: byteCount('--max-size', values['max-size']),
		configuration: values,
	};
}
