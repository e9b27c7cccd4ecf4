/**
 * What stands in the folder of a card, of which the core knows what it is told: every file by its path from the folder, with `/`, and the
 * text of those that the review reads; `undefined` for a text that it does not, or that cannot be read.
 */
export type FilesBeside = ReadonlyMap<string, string | undefined>;

/** The folder of results, which is looked into as well. */
export const RESULTS_FOLDER = '.eval_results';
/** More files of results than this are not read. */
const MAX_RESULTS = 20;
/** Nor is a file of more bytes. */
export const MAX_BESIDE = 200_000;

const READ = /^(?:config|modules)\.json$|^\.eval_results\/[^/]+\.ya?ml$/u;

/** Whether the review of a file depends on what stands beside it: the Hub reads the card of a repository from the README only. */
export function hasFilesBeside(path: string): boolean {
	return /(?:^|[\\/])readme\.md$/iu.test(path);
}

/** Looks at the folder of a card by the means of whoever can. `undefined` when it cannot be listed: then the card is reviewed without. */
export async function readFilesBeside({ list, read }: {
	/** The names of the files in the folder, or in one inside of it. */
	readonly list: (inside: string) => Promise<readonly string[]>;
	/** The text of a file of at most `MAX_BESIDE` bytes, by its path from the folder. */
	readonly read: (path: string) => Promise<string | undefined>;
}): Promise<FilesBeside | undefined> {
	try {
		const [names, results] = await Promise.all([list(''), list(RESULTS_FOLDER).catch(() => [])]);
		const files = [...names, ...[...results].sort().slice(0, MAX_RESULTS).map((name) => `${RESULTS_FOLDER}/${name}`)];
		return new Map(await Promise.all(files.map(async (path) => [path, READ.test(path) ? await read(path).catch(() => undefined) : undefined] as const)));
	} catch {
		return undefined;
	}
}
