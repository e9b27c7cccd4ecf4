import { styleText } from 'node:util';
import type { LineIndex } from '../card/lineIndex';
import { DISCLOSURES } from '../disclosures/catalogue';
import { t } from '../l10n/translate';
import { spanOf, type Span } from '../reports/span';
import { STATUS_TEXTS } from '../reports/status';
import type { Assessment, Evidence } from '../review/review';
import { reviewFile } from '../review/reviewer';
import { CONFIGURATION_HELP, CONFIGURATION_OPTIONS, configurationsOf, maxSizeOf, type ConfigurationChoice } from './configurations';
import { complainOfInput, nameOf, readInput, shownName } from './files';
import { complain, EXIT, UsageError, type ExitCode, type Io } from './io';
import { byteCount, MAX_SIZE, oneOf, parseOptionsOf, wasMeant } from './options';
import { printable, printableJson } from './printable';

export const EXPLAIN_HELP = `Usage: model-card-review explain [options] FILE [DISCLOSURE]
       model-card-review explain --list

Says what decided the status of every disclosure, or of the one named: each place that speaks of it,
what was recognised there, and what kind of evidence it is. The file is read as a model card,
whatever it looks like. - reads a card from standard input.

Options:
  --list                   print the disclosures that can be named, one a line
  --format pretty|json     how it is printed (default: pretty)
  --max-size BYTES         refuse a larger file (default: ${MAX_SIZE})
${CONFIGURATION_HELP}  -h, --help               show this help

Exit codes: 0 explained, 2 wrong usage, a wrong project file, or a file that cannot be read or is one of
results.
`;

/** Longer excerpts are cut. */
const MAX_EXCERPT = 160;

interface Options {
	readonly file: string;
	readonly disclosure: string | undefined;
	readonly isJson: boolean;
	readonly maxSize: number | undefined;
	readonly configuration: ConfigurationChoice;
}

/** One place of `--format json`; lines and columns as in a report. */
export interface EvidenceReport extends Span {
	readonly status: string;
	readonly signal: string;
	readonly says: string;
	readonly text: string;
}

/** `model-card-review explain`. */
export async function explain(args: readonly string[], io: Io): Promise<ExitCode> {
	const options = parseOptions(args);
	if (options === 'help' || options === 'list') {
		io.stdout(options === 'help' ? EXPLAIN_HELP : DISCLOSURES.map(({ id, title }) => `${id.padEnd(32)} ${t(title)}\n`).join(''));
		return EXIT.clean;
	}
	const { file, disclosure, isJson } = options;
	const configuration = (await configurationsOf([file], options.configuration, io)).get(file)!;
	let text: string;
	try {
		({ text } = await readInput(file, io, maxSizeOf(options.maxSize, configuration)));
	} catch (error) {
		complainOfInput(io, file, error);
		return EXIT.failure;
	}
	const { card, review } = reviewFile({ path: nameOf(file), text, treatAs: 'card', configuration });
	if (review.disclosures.length === 0) {
		complain(io, t('{0}: nothing to explain: {1}', shownName(file), review.reason));
		return EXIT.failure;
	}
	const assessments = review.disclosures.filter(({ id }) => disclosure === undefined || id === disclosure);
	const report = ({ id, status, evidence }: Assessment): { id: string; status: string; evidence: EvidenceReport[] } => ({ id, status, evidence: evidence.map((place) => reportEvidence(place, text, card?.lines)) });
	if (isJson) io.stdout(printableJson(`${JSON.stringify({ version: 1, file, disclosures: assessments.map(report) })}\n`));
	else io.stdout(assessments.map((assessment) => pretty(assessment, report(assessment).evidence, io.colour)).join(''));
	return EXIT.clean;
}

function reportEvidence({ range, status, signal, says }: Evidence, text: string, lines: LineIndex | undefined): EvidenceReport {
	return { ...spanOf(range, lines), status, signal, says, text: text.slice(range.start, range.end) };
}

function pretty({ id, status }: Assessment, places: readonly EvidenceReport[], colour: boolean): string {
	const style = (format: Parameters<typeof styleText>[0], value: string): string => (colour ? styleText(format, value, { validateStream: false }) : value);
	const rows = places.map((place) => {
		const excerpt = place.text.slice(0, MAX_EXCERPT).replace(/\s+/gu, ' ').trim();
		const at = `${place.line}:${place.column}-${place.endLine}:${place.endColumn}`;
		return `  ${style('dim', at)}  ${place.status}, ${place.signal}: ${printable(place.says)}\n    ${style('dim', printable(excerpt))}${place.text.length > MAX_EXCERPT ? '…' : ''}\n`;
	});
	return `${style('bold', id)}: ${t(STATUS_TEXTS[status as Assessment['status']])}\n${rows.join('')}`;
}

function parseOptions(args: readonly string[]): Options | 'help' | 'list' {
	const { values: { format, help, list, 'max-size': maxSize, ...configuration }, positionals: [file, disclosure, ...rest] } = parseOptionsOf('explain', args, {
		'list': { type: 'boolean', default: false },
		'format': { type: 'string', default: 'pretty' },
		'max-size': { type: 'string' },
		...CONFIGURATION_OPTIONS,
		'help': { type: 'boolean', short: 'h', default: false },
	});
	if (help) return 'help';
	if (list && file === undefined) return 'list';
	if (list || file === undefined || rest.length > 0) throw new UsageError('explain: name one file and at most one disclosure');
	if (disclosure !== undefined && !DISCLOSURES.some(({ id }) => id === disclosure)) throw new UsageError(`explain: “${disclosure}” is not a disclosure; explain --list shows all of them${wasMeant(disclosure, DISCLOSURES.map(({ id }) => id))}`);
	return { file, disclosure, isJson: oneOf('--format', format, ['pretty', 'json']) === 'json', maxSize: byteCount('--max-size', maxSize), configuration };
}
