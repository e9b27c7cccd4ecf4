import { findFramework, FRAMEWORKS } from '../frameworks/catalogue';
import { evaluateFrameworks } from '../frameworks/evaluate';
import { FRAMEWORK_IDS, type FrameworkId } from '../frameworks/framework';
import type { FileConfiguration } from '../project/configuration';
import { checklistFrameworks } from '../project/profiles';
import { CHECKLIST_FORMATS, type ChecklistFormat } from '../reports/checklistFormats';
import type { EvaluatedCard } from '../reports/evaluated';
import { reviewFile } from '../review/reviewer';
import { CONFIGURATION_HELP, CONFIGURATION_OPTIONS, configurationsOf, maxSizeOf, treatAs, type ConfigurationChoice } from './configurations';
import { findFiles, nameOf, readInput, UnreadableFileError, type FoundFile } from './files';
import { complain, EXIT, UsageError, type ExitCode, type Io } from './io';
import { byteCount, MAX_SIZE, oneOf, parseOptionsOf } from './options';
import { printableJson } from './printable';

const FORMATS = Object.keys(CHECKLIST_FORMATS) as readonly ChecklistFormat[];

export const CHECKLIST_HELP = `Usage: model-card-review checklist [options] FILE|DIR|GLOB...

Says how far model cards meet frameworks of openness, and what is still to be disclosed. A file of the
Model Openness Tool (YAML) is evaluated by its own framework. - reads a card from standard input.

Options:
  --framework ID           evaluate by this framework; may be given more than once
                           (default: those that the profile names, or open-science)
  --format ${FORMATS.join('|')}
                           how the checklist is printed (default: markdown); mof-yaml writes what a
                           card says of its release as a file of the Model Openness Tool
  --assume-model-card      take every file for a model card, whatever it looks like
  --max-size BYTES         leave larger files alone (default: ${MAX_SIZE})
${CONFIGURATION_HELP}  -h, --help               show this help

Frameworks:
${FRAMEWORKS.map(({ id, title }) => `  ${id.padEnd(24)} ${title}`).join('\n')}

Exit codes: 0 evaluated, 2 wrong usage, a wrong project file, or a file that cannot be read.
`;

interface Options {
	readonly targets: readonly string[];
	/** `undefined`: the default for what a file is. */
	readonly frameworks: readonly FrameworkId[] | undefined;
	readonly format: ChecklistFormat;
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
	const { files, problems } = await findFiles(options.targets, io.cwd);
	for (const problem of problems) complain(io, problem);
	const configurations = await configurationsOf(files.map(({ path }) => path), options.configuration, io);
	const results: EvaluatedCard[] = [];
	let isComplete = problems.length === 0;
	for (const file of files) {
		try {
			results.push(...await evaluateOne(file, configurations.get(file.path)!, options, io));
		} catch (error) {
			if (!(error instanceof UnreadableFileError)) throw error;
			complain(io, `${file.path}: ${error.message}`);
			isComplete = false;
		}
	}
	const text = CHECKLIST_FORMATS[options.format](results);
	io.stdout(options.format === 'json' ? printableJson(text) : text);
	return isComplete ? EXIT.clean : EXIT.failure;
}

/** What the frameworks make of a file; nothing of one that was only found and is no card. */
async function evaluateOne({ path, named }: FoundFile, configuration: FileConfiguration, { frameworks, assumeModelCard, maxSize }: Options, io: Io): Promise<readonly EvaluatedCard[]> {
	const { text } = await readInput(path, io, maxSizeOf(maxSize, configuration));
	const { card, review } = reviewFile({ path: nameOf(path), text, treatAs: treatAs(assumeModelCard, configuration), configuration });
	const wanted = frameworks ?? (review.isMofFile ? ['mof' as const] : checklistFrameworks(configuration.profile));
	const results = card ? evaluateFrameworks(wanted.map(findFramework), card, review) : [];
	if (card && results.length > 0) return [{ file: path, card, review, frameworks: results }];
	if (named) complain(io, review.isMofFile ? `${path}: a file of the Model Openness Tool is evaluated with --framework mof only` : `${path}: not evaluated: ${review.reason}`);
	return [];
}

function parseOptions(args: readonly string[]): Options | 'help' {
	const { values, positionals } = parseOptionsOf('checklist', args, {
		'framework': { type: 'string', multiple: true },
		'format': { type: 'string', default: 'markdown' },
		'assume-model-card': { type: 'boolean', default: false },
		'max-size': { type: 'string' },
		...CONFIGURATION_OPTIONS,
		'help': { type: 'boolean', short: 'h', default: false },
	});
	if (values.help) return 'help';
	if (positionals.length === 0) throw new UsageError('checklist: name at least one file, directory or glob');
	return {
		targets: positionals,
		frameworks: values.framework && [...new Set(values.framework.map((id) => oneOf('--framework', id, FRAMEWORK_IDS)))],
		format: oneOf('--format', values.format, FORMATS),
		assumeModelCard: values['assume-model-card'],
		maxSize: byteCount('--max-size', values['max-size']),
		configuration: values,
	};
}
