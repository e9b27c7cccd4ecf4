import { FRAMEWORK_IDS } from '../frameworks/framework';
import { BADGE_FORMATS, badgeOf, type BadgeFormat } from '../reports/badge';
import { evaluateOne } from './checklist';
import { CONFIGURATION_HELP, CONFIGURATION_OPTIONS, configurationsOf } from './configurations';
import { complainOfInput } from './files';
import { EXIT, UsageError, type ExitCode, type Io } from './io';
import { byteCount, MAX_SIZE, oneOf, parseOptionsOf } from './options';
import { printableJson } from './printable';

const FORMATS = Object.keys(BADGE_FORMATS) as readonly BadgeFormat[];

export const BADGE_HELP = `Usage: model-card-review badge [options] FILE

Prints a badge that says how far a model card meets a framework of openness.

Options:
  --framework ID           the framework (default: open-science)
  --format svg|shields     svg is a picture, shields the JSON for the endpoint of shields.io
                           (default: svg)
  --assume-model-card      take the file for a model card, whatever it looks like
  --max-size BYTES         leave a larger file alone (default: ${MAX_SIZE})
${CONFIGURATION_HELP}  -h, --help               show this help

Exit codes: 0 printed, 2 wrong usage, a wrong project file, or a file that is no card or cannot be read.
`;

/** `model-card-review badge`. */
export async function badge(args: readonly string[], io: Io): Promise<ExitCode> {
	const { values, positionals } = parseOptionsOf('badge', args, {
		'framework': { type: 'string' },
		'format': { type: 'string', default: 'svg' },
		'assume-model-card': { type: 'boolean', default: false },
		'max-size': { type: 'string' },
		...CONFIGURATION_OPTIONS,
		'help': { type: 'boolean', short: 'h', default: false },
	});
	if (values.help) {
		io.stdout(BADGE_HELP);
		return EXIT.clean;
	}
	const [path, ...others] = positionals;
	if (path === undefined || others.length > 0) throw new UsageError('badge: name one file');
	const framework = values.framework === undefined ? undefined : oneOf('--framework', values.framework, FRAMEWORK_IDS);
	const format = oneOf('--format', values.format, FORMATS);
	const options = { frameworks: framework && [framework], assumeModelCard: values['assume-model-card'], maxSize: byteCount('--max-size', values['max-size']) };
	const configurations = await configurationsOf([path], values, io);
	try {
		const evaluated = await evaluateOne({ path, named: true, configuration: configurations.get(path)! }, options, io);
		if (!evaluated) return EXIT.failure;
		io.stdout(printableJson(BADGE_FORMATS[format](badgeOf(evaluated.frameworks[0]!))));
		return EXIT.clean;
	} catch (error) {
		complainOfInput(io, path, error);
		return EXIT.failure;
	}
}
