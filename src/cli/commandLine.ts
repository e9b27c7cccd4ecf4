import { version } from '../../package.json';
import { badge } from './badge';
import { check } from './check';
import { checklist } from './checklist';
import { compareCards } from './compare';
import { WrongConfigurationError } from './configurations';
import { explain } from './explain';
import { fix } from './fix';
import { complain, EXIT, UsageError, type ExitCode, type Io } from './io';
import { chooseLanguage } from './language';
import { wasMeant } from './options';
import { printable } from './printable';

const HELP = `Usage: model-card-review COMMAND

Commands:
  check      review model cards: what they disclose and what is missing
  fix        apply the fixes of what check finds
  explain    say what decided the status of a card's disclosures
  checklist  say how far cards meet frameworks of openness
  badge      print a badge of how far a card meets a framework
  compare    show cards side by side, and what differs

Options:
  -h, --help       show this help; after a command, the help of the command
  -v, --version    show the version
  --lang en|zh-cn  the language of messages (default: that of LC_ALL, LC_MESSAGES or LANG, or
                   English)
`;

/** Those whose own help is the one to read after wrong usage. */
const COMMANDS = ['check', 'fix', 'explain', 'checklist', 'badge', 'compare'];

/** Runs `model-card-review` with the arguments behind its name; never throws for what a user can do wrong. */
export async function runCommandLine(args: readonly string[], io: Io): Promise<ExitCode> {
	let known: string | undefined;
	try {
		const [command, ...rest] = chooseLanguage(args, io.locale);
		known = COMMANDS.find((name) => name === command);
		switch (command) {
			case 'check':
				return await check(rest, io);
			case 'fix':
				return await fix(rest, io);
			case 'explain':
				return await explain(rest, io);
			case 'checklist':
				return await checklist(rest, io);
			case 'compare':
				return await compareCards(rest, io);
			case 'badge':
				return await badge(rest, io);
			case '-h':
			case '--help':
				io.stdout(HELP);
				return EXIT.clean;
			case '-v':
			case '--version':
				io.stdout(`${version}\n`);
				return EXIT.clean;
			case undefined:
				throw new UsageError('a command is missing');
			default:
				throw new UsageError(`“${command}” is not a command${wasMeant(command, COMMANDS)}`);
		}
	} catch (error) {
		if (error instanceof WrongConfigurationError) {
			for (const problem of error.problems) complain(io, problem);
			return EXIT.failure;
		}
		if (!(error instanceof UsageError)) throw error;
		io.stderr(`model-card-review: ${printable(error.message)}\nTry model-card-review ${known ? `${known} ` : ''}--help.\n`);
		return EXIT.failure;
	}
}
