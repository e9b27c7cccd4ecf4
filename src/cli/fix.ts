import { isAbsolute, posix, resolve } from 'node:path';
import { DISCLOSURES } from '../disclosures/catalogue';
import { t } from '../l10n/translate';
import { DEFAULT_CONFIGURATION, severityOfDisclosure, type ReviewConfiguration } from '../review/configuration';
import type { Selection } from '../review/repairs';
import { RULE_IDS } from '../review/ruleIds';
import { CONFIGURATION_HELP, CONFIGURATION_OPTIONS, findConfigured, maxSizeOf, treatAs, type ConfigurationChoice, type ConfiguredFile } from './configurations';
import { nameOf, readInput, shownName, STDIN, UnreadableFileError, type FoundFile, type Source } from './files';
import { filesBeside } from './filesBeside';
import { complain, EXIT, UsageError, type ExitCode, type Io } from './io';
import { byteCount, MAX_SIZE, oneOf, parseOptionsOf, reaches, THRESHOLDS, wasMeant, type Threshold } from './options';
import { notModelCards, resultsChecked } from './pretty';
import { printable } from './printable';
import { BrokenFixError, countTemplates, repair, type Repaired } from './repair';
import { unifiedDiff } from './unifiedDiff';
import { replaceFile, UnwritableFileError } from './writeFile';

export const FIX_HELP = `Usage: model-card-review fix [options] FILE|DIR|GLOB...

Applies the fixes of what check finds that leave nothing to choose or to write, and says which. Files that are
not model cards are left alone.
- reads a card from standard input and writes the fixed one to standard output.

Options:
  --rule ID                apply the fixes of this rule only, also where they are guesses; may be given
                           more than once
  --sections               also insert, or fill, a section with a template for what is not disclosed;
                           naming a disclosure by --rule does the same for this one
  --dry-run                write nothing, and print what would change as a unified diff
  --fail-on SEVERITY       exit with 1 when findings from this severity on are left: error, warning,
                           information, hint, or never (default: warning)
  --assume-model-card      take every file for a model card, whatever it looks like
  --max-size BYTES         leave larger files alone (default: ${MAX_SIZE})
${CONFIGURATION_HELP}  -h, --help               show this help

Exit codes: 0 nothing left, 1 findings left, 2 wrong usage, a wrong project file, or a file that cannot be
read or written.
`;

interface Options {
	readonly targets: readonly string[];
	readonly selection: Selection;
	readonly isDryRun: boolean;
	readonly failOn: Threshold;
	readonly assumeModelCard: boolean;
	readonly maxSize: number | undefined;
	readonly configuration: ConfigurationChoice;
}

/** `model-card-review fix`. */
export async function fix(args: readonly string[], io: Io): Promise<ExitCode> {
	const options = parseOptions(args);
	if (options === 'help') {
		io.stdout(FIX_HELP);
		return EXIT.clean;
	}
	const { files, isComplete } = await findConfigured(options.targets, options.configuration, io);
	for (const id of options.selection.rules) expectChecked(id, files.map(({ configuration }) => configuration));
	// Where standard output is for a card or a diff, it holds nothing else.
	const tell = options.isDryRun || options.targets.includes(STDIN) ? io.stderr : io.stdout;
	const all: Repaired[] = [];
	for (const file of files) {
		const repaired = await fixOne(file, options, io);
		if (!repaired) continue;
		all.push(repaired);
		tell(reportOf(file, repaired, options));
	}
	const failed = files.length - all.length;
	tell(summaryOf(all, failed, options));
	if (!isComplete || failed > 0) return EXIT.failure;
	return all.some((repaired) => leftOf(repaired, options).some(({ severity }) => reaches(severity, options.failOn))) ? EXIT.findings : EXIT.clean;
}

/** `undefined` when something went wrong, which is said. */
async function fixOne({ path, configuration }: ConfiguredFile, options: Options, io: Io): Promise<Repaired | undefined> {
	const isStream = path === STDIN;
	const file = resolve(io.cwd, path);
	try {
		const source = await readInput(path, io, maxSizeOf(options.maxSize, configuration));
		const repaired = repair({ path: nameOf(path), text: source.text, treatAs: treatAs(options.assumeModelCard, configuration), configuration, beside: await filesBeside(path, io) }, options.selection);
		if (options.isDryRun) io.stdout(unifiedDiff(source.text, repaired.text, ...diffNames(path)));
		else if (isStream) io.stdout(whole(source, repaired));
		else if (repaired.text !== source.text) await replaceFile(file, whole(source, repaired));
		return repaired;
	} catch (error) {
		if (error instanceof BrokenFixError) complain(io, `${shownName(path)}: ${error.message} This is a defect of the program: please report it. The file is as it was.`);
		else if (error instanceof UnreadableFileError || error instanceof UnwritableFileError) complain(io, `${shownName(path)}: ${error.message}`);
		else throw error;
		return undefined;
	}
}

function whole({ hasByteOrderMark }: Source, { text }: Repaired): string {
	return hasByteOrderMark ? `\uFEFF${text}` : text;
}

/** As `git apply` and `patch -p1` read them. */
function diffNames(path: string): readonly [before: string, after: string] {
	const name = posix.normalize(path);
	return isAbsolute(path) || path === STDIN ? [name, name] : [`a/${name}`, `b/${name}`];
}

function reportOf({ path, named }: FoundFile, { applied, reviewed }: Repaired, { isDryRun }: Options): string {
	const { review } = reviewed;
	const name = printable(shownName(path));
	if (applied.length > 0) {
		const width = Math.max(...applied.map(({ ruleId }) => ruleId.length));
		return `${isDryRun ? t('{0}: would be fixed', name) : t('{0}: fixed', name)}\n${applied.map(({ ruleId, title }) => `  ${printable(ruleId).padEnd(width)}  ${printable(title)}\n`).join('')}\n`;
	}
	if (!named) return '';
	return `${review.reviewed ? t('{0}: nothing to fix', name) : t('{0}: not reviewed: {1}', name, printable(review.reason))}\n`;
}

function summaryOf(all: readonly Repaired[], failed: number, options: Options): string {
	const known = all.filter(({ reviewed }) => reviewed.review.reviewed);
	const cards = known.filter(({ reviewed }) => reviewed.review.disclosures.length > 0);
	const ofResults = known.length - cards.length;
	const fixed = known.filter(({ applied }) => applied.length > 0);
	const fixes = fixed.reduce((sum, { applied }) => sum + applied.length, 0);
	const left = all.reduce((sum, repaired) => sum + leftOf(repaired, options).length, 0);
	const templates = options.selection.sections || options.selection.rules.size > 0 ? 0 : all.reduce((sum, { reviewed }) => sum + countTemplates(reviewed), 0);
	const others = all.length - known.length;
	return `${[
		options.isDryRun
			? t('{0} reviewed, {1} would be fixed by {2}; {3} left.', cardCount(cards.length), fixed.length, fixCount(fixes), findingCount(left))
			: t('{0} reviewed, {1} fixed by {2}; {3} left.', cardCount(cards.length), fixed.length, fixCount(fixes), findingCount(left)),
		...(ofResults > 0 ? [resultsChecked(ofResults)] : []),
		...(templates > 0 ? [t('--sections inserts templates for {0} of them.', templates)] : []),
		...(others > 0 ? [notModelCards(others)] : []),
		...(failed > 0 ? [failed === 1 ? t('1 file was left as it was.') : t('{0} files were left as they were.', failed)] : []),
	].join(' ')}\n`;
}

/** The findings that are left, of the rules that are named. */
function leftOf({ reviewed: { review: { findings } } }: Repaired, { selection: { rules } }: Options) {
	return findings.filter(({ ruleId }) => rules.size === 0 || rules.has(ruleId));
}

function cardCount(count: number): string {
	return count === 1 ? t('1 model card') : t('{0} model cards', count);
}

function fixCount(count: number): string {
	return count === 1 ? t('1 fix') : t('{0} fixes', count);
}

function findingCount(count: number): string {
	return count === 1 ? t('1 finding') : t('{0} findings', count);
}

function parseOptions(args: readonly string[]): Options | 'help' {
	const { values, positionals } = parseOptionsOf('fix', args, {
		'rule': { type: 'string', multiple: true, default: [] },
		'sections': { type: 'boolean', default: false },
		'dry-run': { type: 'boolean', default: false },
		'fail-on': { type: 'string', default: 'warning' },
		'assume-model-card': { type: 'boolean', default: false },
		'max-size': { type: 'string' },
		...CONFIGURATION_OPTIONS,
		'help': { type: 'boolean', short: 'h', default: false },
	});
	if (values.help) return 'help';
	if (positionals.length === 0) throw new UsageError('fix: name at least one file, directory or glob');
	if (positionals.includes(STDIN) && positionals.length > 1) throw new UsageError('fix: - writes a card to standard output and cannot stand beside files');
	for (const id of values.rule) expectRule(id);
	return {
		targets: positionals,
		selection: { rules: new Set(values.rule), sections: values.sections },
		isDryRun: values['dry-run'],
		failOn: oneOf('--fail-on', values['fail-on'], THRESHOLDS),
		assumeModelCard: values['assume-model-card'],
		maxSize: byteCount('--max-size', values['max-size']),
		configuration: values,
	};
}

/** A misspelt rule would find nothing to fix and so look like success. */
function expectRule(id: string): void {
	if (!RULE_IDS.includes(id)) throw new UsageError(`--rule: “${id}” is not a rule; rules are named as check prints them, such as data/sources${wasMeant(id, RULE_IDS)}`);
}

/** Nor has a disclosure findings that no card is checked for. */
function expectChecked(id: string, configurations: readonly ReviewConfiguration[]): void {
	const disclosure = DISCLOSURES.find((other) => other.id === id);
	const all = configurations.length > 0 ? configurations : [DEFAULT_CONFIGURATION];
	if (disclosure && all.every((configuration) => !severityOfDisclosure(configuration, disclosure))) {
		throw new UsageError(`--rule: “${id}” is in the checklist only, or turned off: it has no findings to fix`);
	}
}
