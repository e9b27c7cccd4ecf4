import { posix, resolve } from 'node:path';
import { findFramework, FRAMEWORKS } from '../frameworks/catalogue';
import { evaluateFrameworks } from '../frameworks/evaluate';
import { FRAMEWORK_IDS, type FrameworkId } from '../frameworks/framework';
import { t } from '../l10n/translate';
import { checklistFrameworks } from '../project/profiles';
import { CHECKLIST_FORMATS, checklistName, timestamp, type ChecklistFormat, type WriteOptions } from '../reports/checklistFormats';
import type { EvaluatedCard } from '../reports/evaluated';
import { mergeChecklist } from '../reports/mergeChecklist';
import { reviewFile } from '../review/reviewer';
import { CONFIGURATION_HELP, CONFIGURATION_OPTIONS, findConfigured, maxSizeOf, treatAs, type ConfigurationChoice, type ConfiguredFile } from './configurations';
import { complainOfInput, kindOf, nameOf, readInput, shownName, STDIN, UnreadableFileError } from './files';
import { complain, EXIT, UsageError, type ExitCode, type Io } from './io';
import { byteCount, MAX_SIZE, oneOf, parseOptionsOf } from './options';
import { printable, printableJson } from './printable';
import { UnwritableFileError, writeWholeFile } from './writeFile';

const FORMATS = Object.keys(CHECKLIST_FORMATS) as readonly ChecklistFormat[];

export const CHECKLIST_HELP = `Usage: model-card-review checklist [options] FILE|DIR|GLOB...

Says how far model cards meet frameworks of openness, and what is still to be disclosed. A file of the
Model Openness Tool (YAML) is evaluated by its own framework. - reads a card from standard input.

Options:
  --framework ID           evaluate by this framework; may be given more than once
                           (default: those that the profile names, or open-science)
  --format FORMAT          ${FORMATS.join(', ')}:
                           how the checklist is printed (default: markdown); mof-yaml writes what a
                           card says of its release as a file of the Model Openness Tool,
                           cyclonedx and spdx as a bill of materials
  --write                  write the checklist of each card beside it, such as README.checklist.md; one
                           that is there is updated, and keeps the ticks and remarks of people
  --assume-model-card      take every file for a model card, whatever it looks like
  --max-size BYTES         leave larger files alone (default: ${MAX_SIZE})
${CONFIGURATION_HELP}  -h, --help               show this help

Frameworks:
${FRAMEWORKS.map(({ id, title }) => `  ${id.padEnd(24)} ${title}`).join('\n')}

Exit codes: 0 evaluated, 2 wrong usage, a wrong project file, a file that cannot be read, or nothing to
evaluate: a file that is named and is no model card, or none among those that were found.
`;

interface Options {
	readonly targets: readonly string[];
	/** `undefined`: the default for what a file is. */
	readonly frameworks: readonly FrameworkId[] | undefined;
	readonly format: ChecklistFormat;
	/** Beside the cards instead of to standard output. */
	readonly write: boolean;
	readonly assumeModelCard: boolean;
	readonly maxSize: number | undefined;
	readonly configuration: ConfigurationChoice;
}

/** `model-card-review checklist`. */
export async function checklist(args: readonly string[], io: Io): Promise<ExitCode> {
	const options = parseOptions(args);
	if (options === 'help') {
		io.stdout(CHECKLIST_HELP);
		return EXIT.clean;
	}
	const { files, isComplete: isFound } = await findConfigured(options.targets, options.configuration, io);
	const results: EvaluatedCard[] = [];
	let isComplete = isFound;
	for (const file of files) {
		try {
			const evaluated = await evaluateOne(file, options, io);
			if (evaluated) results.push(evaluated);
			else if (file.named) isComplete = false;
		} catch (error) {
			complainOfInput(io, file.path, error);
			isComplete = false;
		}
	}
	if (isComplete && results.length === 0) {
		complain(io, t('None of the files is a model card, so there is nothing to evaluate. A file that is named with --assume-model-card is taken for one.'));
		isComplete = false;
	}
	// The convention of reproducible builds, for the formats that hold a time.
	const epoch = process.env.SOURCE_DATE_EPOCH;
	const written = { created: timestamp(epoch === undefined || !/^\d{1,11}$/u.test(epoch) ? new Date() : new Date(Number(epoch) * 1000)) };
	if (options.write) {
		for (const result of results) isComplete = await writeBeside(result, options.format, written, io) && isComplete;
		return isComplete ? EXIT.clean : EXIT.failure;
	}
	const { ending, write } = CHECKLIST_FORMATS[options.format];
	const text = write(results, written);
	io.stdout(ending.endsWith('.json') ? printableJson(text) : text);
	return isComplete ? EXIT.clean : EXIT.failure;
}

/** Writes the checklist of a card beside it; one in Markdown that is there keeps what people wrote into it. Says what it did, or why it did not. */
async function writeBeside(evaluated: EvaluatedCard, format: ChecklistFormat, options: WriteOptions, io: Io): Promise<boolean> {
	const path = posix.join(posix.dirname(evaluated.file), checklistName(posix.basename(evaluated.file), format));
	const fresh = CHECKLIST_FORMATS[format].write([{ ...evaluated, file: posix.basename(evaluated.file) }], { ...options, marks: true });
	try {
		const old = await kindOf(resolve(io.cwd, path)) === undefined ? undefined : await readInput(path, io, MAX_SIZE);
		const text = old && format === 'markdown' ? mergeChecklist(old.text, fresh) : fresh;
		if (text === undefined) throw new UnwritableFileError(t('is not a checklist that this program has written, and is left as it is. Rename it first.'));
		if (text !== old?.text) await writeWholeFile(resolve(io.cwd, path), old?.hasByteOrderMark ? `\uFEFF${text}` : text);
		io.stdout(`${printable(old === undefined ? t('{0}: written', path) : text === old.text ? t('{0}: nothing new', path) : t('{0}: updated', path))}\n`);
		return true;
	} catch (error) {
		if (!(error instanceof UnreadableFileError || error instanceof UnwritableFileError)) throw error;
		complain(io, `${path}: ${error.message}`);
		return false;
	}
}

/** What the frameworks make of a file; `undefined` of one that is no card, which is said if it was named. */
export async function evaluateOne({ path, named, configuration }: ConfiguredFile, { frameworks, assumeModelCard, maxSize }: Pick<Options, 'frameworks' | 'assumeModelCard' | 'maxSize'>, io: Io): Promise<EvaluatedCard | undefined> {
	const { text } = await readInput(path, io, maxSizeOf(maxSize, configuration));
	const { card, review } = reviewFile({ path: nameOf(path), text, treatAs: treatAs(assumeModelCard, configuration), configuration });
	const wanted = frameworks ?? (review.isMofFile ? ['mof' as const] : checklistFrameworks(configuration.profile));
	const results = card ? evaluateFrameworks(wanted.map(findFramework), card, review) : [];
	if (card && results.length > 0) return { file: path, card, review, frameworks: results };
	if (named) complain(io, review.isMofFile ? t('{0}: a file of the Model Openness Tool is evaluated with --framework mof only', shownName(path)) : t('{0}: not evaluated: {1}', shownName(path), review.reason));
	return undefined;
}

function parseOptions(args: readonly string[]): Options | 'help' {
	const { values, positionals } = parseOptionsOf('checklist', args, {
		'framework': { type: 'string', multiple: true },
		'format': { type: 'string', default: 'markdown' },
		'write': { type: 'boolean', default: false },
		'assume-model-card': { type: 'boolean', default: false },
		'max-size': { type: 'string' },
		...CONFIGURATION_OPTIONS,
		'help': { type: 'boolean', short: 'h', default: false },
	});
	if (values.help) return 'help';
	if (positionals.length === 0) throw new UsageError('checklist: name at least one file, directory or glob');
	if (values.write && positionals.includes(STDIN)) throw new UsageError('checklist: --write writes beside files, and - is none');
	return {
		targets: positionals,
		frameworks: values.framework && [...new Set(values.framework.map((id) => oneOf('--framework', id, FRAMEWORK_IDS)))],
		format: oneOf('--format', values.format, FORMATS),
		write: values.write,
		assumeModelCard: values['assume-model-card'],
		maxSize: byteCount('--max-size', values['max-size']),
		configuration: values,
	};
}
