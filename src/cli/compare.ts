import { FRAMEWORKS } from '../frameworks/catalogue';
import { evaluateFrameworks } from '../frameworks/evaluate';
import { t } from '../l10n/translate';
import { COMPARISON_FORMATS, type ComparisonFormat } from '../reports/comparisonFormats';
import type { EvaluatedCard } from '../reports/evaluated';
import { reviewFile } from '../review/reviewer';
import { CONFIGURATION_HELP, CONFIGURATION_OPTIONS, findConfigured, maxSizeOf } from './configurations';
import { complainOfInput, nameOf, readInput, shownName } from './files';
import { complain, EXIT, UsageError, type ExitCode, type Io } from './io';
import { byteCount, MAX_SIZE, oneOf, parseOptionsOf } from './options';
import { printableJson } from './printable';

const FORMATS = Object.keys(COMPARISON_FORMATS) as readonly ComparisonFormat[];

const COMPARE_HELP = `Usage: model-card-review compare [options] FILE|DIR|GLOB...

Shows model cards side by side: what each discloses, how far it meets the frameworks, and what differs
from the first. A file that is named is taken for a model card, whatever it looks like; of directories
and globs, those are compared that are model cards. - reads a card from standard input.

Options:
  --format ${FORMATS.join('|')}   how the comparison is printed (default: markdown)
  --max-size BYTES         refuse larger files (default: ${MAX_SIZE})
${CONFIGURATION_HELP}  -h, --help               show this help

Exit codes: 0 compared, whatever differs; 2 wrong usage, a wrong project file, or a file that cannot be read.
`;

/** `model-card-review compare`. */
export async function compareCards(args: readonly string[], io: Io): Promise<ExitCode> {
	const { values, positionals } = parseOptionsOf('compare', args, {
		'format': { type: 'string', default: 'markdown' },
		'max-size': { type: 'string' },
		...CONFIGURATION_OPTIONS,
		'help': { type: 'boolean', short: 'h', default: false },
	});
	if (values.help) {
		io.stdout(COMPARE_HELP);
		return EXIT.clean;
	}
	const format = oneOf('--format', values.format, FORMATS);
	const maxSize = byteCount('--max-size', values['max-size']);
	const { files, isComplete: isFound } = await findConfigured(positionals, values, io);
	let isComplete = isFound;
	const cards: EvaluatedCard[] = [];
	for (const { path, named, configuration } of files) {
		try {
			const { text } = await readInput(path, io, maxSizeOf(maxSize, configuration));
			const { card, review } = reviewFile({ path: nameOf(path), text, treatAs: named ? 'card' : undefined, configuration });
			if (card && review.disclosures.length > 0) cards.push({ file: path, card, review, frameworks: evaluateFrameworks(FRAMEWORKS, card, review) });
			else if (named) complain(io, t('{0}: not compared: {1}', shownName(path), review.reason));
		} catch (error) {
			complainOfInput(io, path, error);
			isComplete = false;
		}
	}
	if (!isComplete) return EXIT.failure;
	if (cards.length < 2) throw new UsageError('compare: name at least two model cards');
	const text = COMPARISON_FORMATS[format](cards);
	io.stdout(format === 'json' ? printableJson(text) : text);
	return EXIT.clean;
}
