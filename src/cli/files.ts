import { open, stat, type FileHandle } from 'node:fs/promises';
import { posix, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { t } from '../l10n/translate';
import { mayBeModelCard } from '../review/recognition';
import { mayHoldResults } from '../review/resultsFile';
import { complain, type Io } from './io';

export interface FoundFile {
	/** As users wrote it or relative to the directory they wrote, with forward slashes. */
	readonly path: string;
	/** Whether the user named this very file. */
	readonly named: boolean;
}

export interface Search {
	readonly files: readonly FoundFile[];
	/** One message for each target that leads nowhere. */
	readonly problems: readonly string[];
}

/** The path that stands for standard input, and the name that its review carries. */
export const STDIN = '-';

const NEVER = ['**/node_modules/**', '**/.git/**'];

/**
 * The files that `targets` name: files, directories, globs and `-`. Each file once, sorted by path within a target. Dot
 * directories, but for `.eval_results`, and `node_modules` are entered only when they are named.
 */
export async function findFiles(targets: readonly string[], cwd: string): Promise<Search> {
	const files = new Map<string, FoundFile>();
	const problems: string[] = [];
	const add = (path: string, named: boolean): void => {
		const key = path === STDIN ? STDIN : resolve(cwd, path);
		if (!files.has(key)) files.set(key, { path, named });
	};
	for (const target of targets) {
		const path = target.split(sep).join('/');
		if (path === STDIN) {
			add(STDIN, true);
			continue;
		}
		const kind = await kindOf(resolve(cwd, target));
		if (kind === 'other') add(path, true);
		else {
			const found = kind === 'directory'
				? (await search(['**/*', '.eval_results/*', '**/.eval_results/*'], resolve(cwd, target))).map((name) => posix.join(path, name)).filter((name) => mayBeModelCard(name) || mayHoldResults(name))
				: await search(path, cwd);
			for (const name of found.sort()) add(name, false);
			if (found.length === 0) problems.push(`${path}: ${kind === 'directory' ? 'holds no Markdown file and no YAML card' : 'no such file, and no file matches it'}`);
		}
	}
	return { files: [...files.values()], problems };
}

/** What stands at a path, if anything does. */
export async function kindOf(path: string): Promise<'directory' | 'other' | undefined> {
	try {
		return (await stat(path)).isDirectory() ? 'directory' : 'other';
	} catch (error) {
		// Whatever exists and cannot be looked at is reported when it is read.
		return codeOf(error) === 'ENOENT' ? undefined : 'other';
	}
}

function search(pattern: string | string[], cwd: string): Promise<string[]> {
	return glob(pattern, { cwd, ignore: NEVER, caseSensitiveMatch: false, expandDirectories: false, followSymbolicLinks: false });
}

/** A file that holds no text to review; the message says why, without the path. */
export class UnreadableFileError extends Error {
	override readonly name = 'UnreadableFileError';
}

/** A text as editors show it, without a byte order mark, and what of its file that leaves out. */
export interface Source {
	readonly text: string;
	readonly hasByteOrderMark: boolean;
}

/**
 * Reads what a command was given.
 *
 * @param path relative to the current directory, or `-`
 * @param maxSize in bytes
 * @throws UnreadableFileError for a file that is missing, forbidden, too large, binary or not UTF-8
 */
export function readInput(path: string, { cwd, stdin }: Io, maxSize: number): Promise<Source> {
	return path === STDIN ? readStream(stdin, maxSize) : readFile(resolve(cwd, path), maxSize);
}

/** What messages call an input. */
export function shownName(path: string): string {
	return path === STDIN ? t('standard input') : path;
}

/** Says why an input cannot be read; throws any other error again. */
export function complainOfInput(io: Io, path: string, error: unknown): void {
	if (!(error instanceof UnreadableFileError)) throw error;
	complain(io, `${shownName(path)}: ${error.message}`);
}

/** The path that decides the format of an input. Standard input has no name to go by: its text decides. */
export function nameOf(path: string): string {
	return path === STDIN ? 'stdin.md' : path;
}

async function readFile(path: string, maxSize: number): Promise<Source> {
	let file: FileHandle | undefined;
	try {
		const { size } = await expectFile(path);
		if (size > maxSize) throw tooLarge(maxSize);
		file = await open(path);
		return decode(await file.readFile());
	} catch (error) {
		throw error instanceof UnreadableFileError ? error : new UnreadableFileError(REASONS[codeOf(error) ?? ''] ?? `cannot be read (${codeOf(error) ?? String(error)})`);
	} finally {
		await file?.close();
	}
}

async function readStream(stream: AsyncIterable<Uint8Array>, maxSize: number): Promise<Source> {
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of stream) {
		size += part.length;
		if (size > maxSize) throw tooLarge(maxSize);
		parts.push(part);
	}
	return decode(Buffer.concat(parts));
}

// A pipe or a device is refused before it is opened: opening one can wait for ever.
async function expectFile(path: string): Promise<{ readonly size: number }> {
	const found = await stat(path);
	if (found.isDirectory()) throw new UnreadableFileError('is a directory');
	if (!found.isFile()) throw new UnreadableFileError('is not a regular file');
	return found;
}

const REASONS: { readonly [code: string]: string } = { ENOENT: 'no such file', EACCES: 'permission denied', EPERM: 'permission denied', ENOTDIR: 'no such file', ENAMETOOLONG: 'no such file', ELOOP: 'is a symbolic link to itself' };

function tooLarge(maxSize: number): UnreadableFileError {
	return new UnreadableFileError(`is larger than ${maxSize} bytes and is not reviewed (--max-size sets the limit)`);
}

function decode(bytes: Uint8Array): Source {
	if (bytes.includes(0)) throw new UnreadableFileError('is a binary file');
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), hasByteOrderMark: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf };
	} catch {
		throw new UnreadableFileError('is not UTF-8 text');
	}
}

/** The code of an error of the system, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
	return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
