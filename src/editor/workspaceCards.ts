import * as vscode from 'vscode';
import type { FrameworkId } from '../frameworks/framework';
import type { EvaluatedCard } from '../reports/evaluated';
import type { TableRow } from '../reports/table';
import { pathBelow } from './documents';
import type { FoldersOfCards } from './foldersOfCards';
import type { ProjectFiles } from './projectFiles';
import { inSlices, MAX_SIZE, type Reviews } from './reviews';
import { readSettings, SECTION } from './settings';
import type { Treatment } from './treatment';

/** As on the command line, hidden folders and installed packages hold no cards of one's own. */
const FILES = '**/*.{md,MD,markdown,mdx,yaml,yml}';
const EXCLUDED = '**/{node_modules,site-packages,.*}/**';
/** Files that are read at the same time: a remote file system answers late. */
const AT_ONCE = 8;
/** Those whose levels the table has. */
const FRAMEWORK_COLUMNS: readonly FrameworkId[] = ['open-science', 'mof', 'osaid', 'european-index'];

export interface WorkspaceCard {
	readonly uri: vscode.Uri;
	readonly row: TableRow;
}

/** What is known of the cards of a workspace. */
export interface WorkspaceReview {
	/** By path. */
	readonly cards: readonly WorkspaceCard[];
	/** How many files could be cards, and how many of them were looked at before the user cancelled. */
	readonly files: number;
	readonly seen: number;
	readonly isStopped: boolean;
	/** How many are larger than the limit, or cannot be read. */
	readonly skipped: number;
}

/** A file as it was when it was looked at. */
interface Known {
	readonly mark: string;
	readonly row: TableRow | 'skipped' | undefined;
}

/** Finds and reviews the cards of all folders of the workspace; what has not changed since the last time is not read again. */
export class WorkspaceCards implements vscode.Disposable {
	readonly #known = new Map<string, Known>();
	readonly #reviews: Reviews;
	readonly #treatment: Treatment;
	readonly #projectFiles: ProjectFiles;
	readonly #folders: FoldersOfCards;
	readonly #log: vscode.LogOutputChannel;
	readonly #subscriptions: vscode.Disposable;

	constructor(reviews: Reviews, treatment: Treatment, projectFiles: ProjectFiles, folders: FoldersOfCards, log: vscode.LogOutputChannel) {
		this.#reviews = reviews;
		this.#treatment = treatment;
		this.#projectFiles = projectFiles;
		this.#folders = folders;
		this.#log = log;
		this.#subscriptions = vscode.Disposable.from(
			vscode.workspace.onDidChangeConfiguration((event) => { if (event.affectsConfiguration(SECTION)) this.#known.clear(); }),
			...[projectFiles, folders].map(({ onDidChange }) => onDidChange((folder) => {
				for (const key of [...this.#known.keys()]) if (pathBelow(folder, vscode.Uri.parse(key, true)) !== undefined) this.#known.delete(key);
			})),
		);
	}

	/**
	 * Reviews all of them, and hands back control so often that the editor stays responsive.
	 *
	 * @param report is told of every file: how many of how many have been seen, and how many cards were among them
	 */
	async review(token: vscode.CancellationToken, report: (seen: number, files: number, cards: number) => void): Promise<WorkspaceReview> {
		const uris = await vscode.workspace.findFiles(FILES, EXCLUDED, undefined, token);
		const cards: WorkspaceCard[] = [];
		let [next, seen, skipped] = [0, 0, 0];
		const work = async (): Promise<void> => {
			while (next < uris.length && !token.isCancellationRequested) {
				const uri = uris[next++]!;
				const row = await this.#look(uri, token);
				if (token.isCancellationRequested) return;
				if (row === 'skipped') skipped++;
				else if (row) cards.push({ uri, row });
				report(++seen, uris.length, cards.length);
			}
		};
		await Promise.all(Array.from({ length: AT_ONCE }, work));
		return { cards: cards.sort((a, b) => a.row.file.localeCompare(b.row.file)), files: uris.length, seen, isStopped: token.isCancellationRequested, skipped };
	}

	dispose(): void {
		this.#subscriptions.dispose();
	}

	async #look(uri: vscode.Uri, token: vscode.CancellationToken): Promise<TableRow | 'skipped' | undefined> {
		try {
			const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
			const state = open && await this.#reviews.upToDate(open);
			if (!open) return await this.#lookAtFile(uri, token);
			if (state?.kind === 'too-large') return 'skipped';
			return state?.kind === 'card' ? await rowOf(uri, state) : undefined;
		} catch (error) {
			this.#log.warn(`${uri.toString(true)} cannot be reviewed.`, error instanceof Error ? error : String(error));
			return 'skipped';
		}
	}

	async #lookAtFile(uri: vscode.Uri, token: vscode.CancellationToken): Promise<Known['row']> {
		const file = { uri, languageId: /\.ya?ml$/iu.test(uri.path) ? 'yaml' : 'markdown' };
		const { mayBeCardText, mayBeModelCard, reviewSteps } = await import('./engine');
		const configuration = await this.#projectFiles.of(file);
		const treatAs = this.#treatment.ofFile(uri) ?? configuration.treatAs;
		if (treatAs === 'other' || (treatAs !== 'card' && !mayBeModelCard(uri.path)) || !readSettings(file).enable) return undefined;
		const { mtime, size } = await vscode.workspace.fs.stat(uri);
		if (size > (configuration.maxSize ?? MAX_SIZE) * 1000) return 'skipped';
		const key = uri.toString();
		const mark = `${mtime} ${size} ${treatAs}`;
		const known = this.#known.get(key);
		// A file system that tells no times cannot tell that nothing has changed.
		if (known?.mark === mark && mtime > 0) return known.row;
		const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
		let row: TableRow | undefined;
		if (treatAs === 'card' || mayBeCardText(uri.path, text)) {
			const reviewed = await inSlices(reviewSteps({ path: uri.path, text, treatAs, configuration, beside: await this.#folders.beside(file) }), () => token.isCancellationRequested);
			if (!reviewed) return undefined;
			const { card, review } = reviewed;
			// A file of results is reviewed as well, and discloses nothing.
			if (card && review.disclosures.length > 0) row = await rowOf(uri, { card, review });
		}
		this.#known.set(key, { mark, row });
		return row;
	}
}

async function rowOf(uri: vscode.Uri, { card, review }: Pick<EvaluatedCard, 'card' | 'review'>): Promise<TableRow> {
	const { evaluateFrameworks, findFramework, tableRow } = await import('./engine');
	return tableRow({ file: vscode.workspace.asRelativePath(uri), card, review, frameworks: evaluateFrameworks(FRAMEWORK_COLUMNS.map(findFramework), card, review) });
}
