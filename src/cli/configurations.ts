import { dirname, join, relative, resolve, sep } from 'node:path';
import { LineIndex } from '../card/lineIndex';
import { configurationFor, type Configuration, type FileConfiguration } from '../project/configuration';
import { PROJECT_FILES } from '../project/names';
import { parseConfiguration } from '../project/parse';
import type { TreatAs } from '../review/recognition';
import { findFiles, kindOf, readInput, UnreadableFileError, type FoundFile } from './files';
import { complain, type Io } from './io';
import { MAX_SIZE, type parseOptionsOf } from './options';

/** The options about configuration, which all commands have. */
export const CONFIGURATION_OPTIONS = {
	'config': { type: 'string' },
	'no-config': { type: 'boolean', default: false },
} as const satisfies Parameters<typeof parseOptionsOf>[2];

export const CONFIGURATION_HELP = `  --config FILE            the project file for all cards; without it, the nearest
                           ${PROJECT_FILES[0]} of the card's folder and those above it
  --no-config              use no project file
`;

/** The values of these options. */
export interface ConfigurationChoice {
	readonly config?: string | undefined;
	readonly 'no-config': boolean;
}

/** A project file that is wrong, or cannot be read; each problem is a line with the place. */
export class WrongConfigurationError extends Error {
	override readonly name = 'WrongConfigurationError';
	readonly problems: readonly string[];

	constructor(problems: readonly string[]) {
		super(problems.join('\n'));
		this.problems = problems;
	}
}

/** A file to be read, with what holds for it. */
export interface ConfiguredFile extends FoundFile {
	readonly configuration: FileConfiguration;
}

/**
 * The files that `targets` name, each with what holds for it. Targets that lead nowhere are complained of.
 *
 * @throws WrongConfigurationError
 */
export async function findConfigured(targets: readonly string[], choice: ConfigurationChoice, io: Io): Promise<{ readonly files: readonly ConfiguredFile[]; readonly isComplete: boolean }> {
	const { files, problems } = await findFiles(targets, io.cwd);
	for (const problem of problems) complain(io, problem);
	const configurations = await configurationsOf(files.map(({ path }) => path), choice, io);
	return { files: files.map((file) => ({ ...file, configuration: configurations.get(file.path)! })), isComplete: problems.length === 0 };
}

interface ProjectFile {
	/** Where its globs start. */
	readonly folder: string;
	readonly configuration: Configuration;
}

/**
 * What holds for each of `paths`, which are relative to the current directory. All project files are read at once, so that nothing is
 * done before they are known to be right.
 *
 * @throws WrongConfigurationError
 */
export async function configurationsOf(paths: readonly string[], { config, 'no-config': isOff }: ConfigurationChoice, io: Io): Promise<ReadonlyMap<string, FileConfiguration>> {
	const named = config === undefined ? undefined : { folder: io.cwd, configuration: await read(config, io) };
	const search = new Search(io);
	const found = new Map<string, FileConfiguration>();
	for (const path of paths) {
		const file = resolve(io.cwd, path);
		const project = isOff ? undefined : named ?? await search.nearest(dirname(file));
		found.set(path, configurationFor(project ? [{ configuration: project.configuration, path: relative(project.folder, file).split(sep).join('/') }] : []));
	}
	return found;
}

/** Looks for project files, once in every folder. */
class Search {
	readonly #io: Io;
	readonly #known = new Map<string, Promise<ProjectFile | undefined>>();

	constructor(io: Io) {
		this.#io = io;
	}

	/** The project file of a folder, or of the nearest above it, up to the root of the repository. */
	nearest(folder: string): Promise<ProjectFile | undefined> {
		const known = this.#known.get(folder) ?? this.#look(folder);
		this.#known.set(folder, known);
		return known;
	}

	async #look(folder: string): Promise<ProjectFile | undefined> {
		for (const name of PROJECT_FILES) {
			const path = join(folder, name);
			if (await kindOf(path) === 'other') return { folder, configuration: await read(relative(this.#io.cwd, path), this.#io) };
		}
		const above = dirname(folder);
		return above === folder || await kindOf(join(folder, '.git')) !== undefined ? undefined : this.nearest(above);
	}
}

async function read(path: string, io: Io): Promise<Configuration> {
	const name = path.split(sep).join('/');
	let text: string;
	try {
		({ text } = await readInput(path, io, MAX_SIZE));
	} catch (error) {
		if (!(error instanceof UnreadableFileError)) throw error;
		throw new WrongConfigurationError([`${name}: ${error.message}`]);
	}
	const { configuration, problems } = parseConfiguration(text);
	if (configuration) return configuration;
	const lines = new LineIndex(text);
	throw new WrongConfigurationError(problems.map(({ message, range }) => {
		const { line, column } = lines.position(range.start);
		return `${name}:${line + 1}:${column + 1}: ${message}`;
	}));
}

/** What a user says of all files on the command line, or else what the configuration says of one. What a team excludes stays excluded. */
export function treatAs(assumeModelCard: boolean, configuration: FileConfiguration): TreatAs | undefined {
	return assumeModelCard && configuration.treatAs !== 'other' ? 'card' : undefined;
}

/** In bytes. @param option as the user wrote it */
export function maxSizeOf(option: number | undefined, { maxSize }: FileConfiguration): number {
	return option ?? (maxSize === undefined ? MAX_SIZE : maxSize * 1000);
}
