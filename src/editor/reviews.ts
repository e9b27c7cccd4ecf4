import * as vscode from 'vscode';
import type { Card } from '../card/card';
import type { ChunkCache } from '../card/parse';
import type { FileConfiguration } from '../project/configuration';
import type { FileToReview, Reviewed } from '../review/reviewer';
import type { Review } from '../review/review';
import { mayHoldCard, nameOf, pathBelow, reviewPath } from './documents';
import type { FoldersOfCards } from './foldersOfCards';
import type { ProjectFiles } from './projectFiles';
import { readSettings, SECTION } from './settings';
import type { Treatment } from './treatment';

/** A review gives way to the editor after so many milliseconds. */
const SLICE = 8;
/** So much of a text that is too large to be reviewed tells whether it would have been. */
const BEGINNING = 20_000;
/** In kB, when nobody says otherwise. */
export const MAX_SIZE = 1000;

/** What is known of one version of a document. */
export type DocumentState =
	| { readonly kind: 'card'; readonly version: number; readonly card: Card; readonly review: Review }
	/** A file of results, which is no card and only has findings. */
	| { readonly kind: 'results'; readonly version: number; readonly card: Card; readonly review: Review; readonly reason: string }
	| { readonly kind: 'mof-file'; readonly version: number; readonly card: Card; readonly review: Review; readonly reason: string; readonly level: string | undefined }
	| { readonly kind: 'no-card'; readonly version: number; readonly reason: string }
	| { readonly kind: 'too-large'; readonly version: number; readonly reason: string }
	| { readonly kind: 'failed'; readonly version: number; readonly reason: string };

interface Entry {
	readonly document: vscode.TextDocument;
	cache: ChunkCache | undefined;
	state: DocumentState | undefined;
	timer: ReturnType<typeof setTimeout> | undefined;
	run: { readonly version: number; readonly result: Promise<DocumentState | undefined>; isStale: boolean } | undefined;
}

/** Keeps the review of every open document up to date: soon after a keystroke, in small steps, and never twice for one version. */
export class Reviews implements vscode.Disposable {
	readonly #entries = new Map<vscode.TextDocument, Entry>();
	readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
	readonly #subscriptions: vscode.Disposable;
	readonly #treatment: Treatment;
	readonly #projectFiles: ProjectFiles;
	readonly #folders: FoldersOfCards;
	readonly #log: vscode.LogOutputChannel;
	/** Fires when the state of a document has changed, also when it is closed. */
	readonly onDidChange = this.#changed.event;

	constructor(treatment: Treatment, projectFiles: ProjectFiles, folders: FoldersOfCards, log: vscode.LogOutputChannel) {
		this.#treatment = treatment;
		this.#projectFiles = projectFiles;
		this.#folders = folders;
		this.#log = log;
		this.#subscriptions = vscode.Disposable.from(
			this.#changed,
			vscode.workspace.onDidOpenTextDocument((document) => { this.refresh(document); }),
			vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
				if (contentChanges.length > 0) this.#schedule(document, readSettings(document).delay);
			}),
			vscode.workspace.onDidCloseTextDocument((document) => { this.#forget(document); }),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration(SECTION)) for (const document of vscode.workspace.textDocuments) this.refresh(document);
			}),
			projectFiles.onDidChange((folder) => {
				for (const document of vscode.workspace.textDocuments) if (pathBelow(folder, document.uri) !== undefined) this.refresh(document);
			}),
			folders.onDidChange((folder) => {
				for (const document of vscode.workspace.textDocuments) if (pathBelow(folder, document.uri) === nameOf(document)) this.refresh(document);
			}),
		);
	}

	/** Reviews the documents that are open. */
	start(): void {
		for (const document of vscode.workspace.textDocuments) this.refresh(document);
	}

	/** Reviews a document anew, whether or not its text has changed. */
	refresh(document: vscode.TextDocument): void {
		const entry = this.#entries.get(document);
		if (entry?.run) entry.run.isStale = true;
		if (entry) entry.run = entry.state = undefined;
		this.#schedule(document, 0);
	}

	/** The last known state, which may be that of an earlier version. */
	peek(document: vscode.TextDocument): DocumentState | undefined {
		return this.#entries.get(document)?.state;
	}

	/** The last review of an open card that has this text. */
	ofText(text: string): (DocumentState & { readonly kind: 'card' }) | undefined {
		for (const { state } of this.#entries.values()) if (state?.kind === 'card' && state.card.text === text) return state;
		return undefined;
	}

	/** The state of the document's present version; `undefined` when it cannot hold a card, is closed or changes meanwhile. */
	async upToDate(document: vscode.TextDocument): Promise<DocumentState | undefined> {
		const entry = this.#entry(document);
		if (!entry || entry.state?.version === document.version) return entry?.state;
		clearTimeout(entry.timer);
		return this.#run(entry);
	}

	/** As `upToDate`, for what the editor asks for by itself after keystrokes: waits for the review, which comes in its own time. */
	async settled(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<DocumentState | undefined> {
		const entry = this.#entry(document);
		const isUpToDate = (): boolean => entry?.state?.version === document.version;
		if (!entry || isUpToDate()) return entry?.state;
		return new Promise((resolve) => {
			const end = (): void => {
				waiting.dispose();
				resolve(isUpToDate() ? entry.state : undefined);
			};
			const waiting = vscode.Disposable.from(this.onDidChange((changed) => { if (changed === document) end(); }), token.onCancellationRequested(end));
		});
	}

	dispose(): void {
		this.#subscriptions.dispose();
		for (const { document } of [...this.#entries.values()]) this.#drop(document);
	}

	#entry(document: vscode.TextDocument): Entry | undefined {
		if (document.isClosed || !mayHoldCard(document) || !readSettings(document).enable) return undefined;
		let entry = this.#entries.get(document);
		if (!entry) {
			entry = { document, cache: undefined, state: undefined, timer: undefined, run: undefined };
			this.#entries.set(document, entry);
		}
		return entry;
	}

	#schedule(document: vscode.TextDocument, delay: number): void {
		const entry = this.#entry(document);
		if (!entry) {
			this.#forget(document);
			return;
		}
		clearTimeout(entry.timer);
		entry.timer = setTimeout(() => void this.#run(entry), delay);
	}

	#forget(document: vscode.TextDocument): void {
		if (this.#drop(document)) this.#changed.fire(document);
	}

	#drop(document: vscode.TextDocument): boolean {
		const entry = this.#entries.get(document);
		clearTimeout(entry?.timer);
		if (entry?.run) entry.run.isStale = true;
		return this.#entries.delete(document);
	}

	#run(entry: Entry): Promise<DocumentState | undefined> {
		const { version } = entry.document;
		if (entry.run && !entry.run.isStale && entry.run.version === version) return entry.run.result;
		if (entry.run) entry.run.isStale = true;
		const isStale = (): boolean => run.isStale || entry.document.version !== version;
		const result = this.#review(entry, isStale).then((state) => {
			if (!state || isStale()) return undefined;
			entry.state = state;
			this.#changed.fire(entry.document);
			return state;
		});
		const run = entry.run = { version, isStale: false, result };
		return result;
	}

	/** One review, from the document's present text; `undefined` when it has become stale on its way. */
	async #review(entry: Entry, isStale: () => boolean): Promise<DocumentState | undefined> {
		const { document } = entry;
		const { version } = document;
		const treatAs = this.#treatment.of(document);
		const text = document.getText();
		try {
			const [configuration, beside] = await Promise.all([this.#projectFiles.of(document), this.#folders.beside(document)]);
			const problem = sizeProblem(text, configuration);
			const file: FileToReview = { path: reviewPath(document), text: problem === undefined ? text : text.slice(0, BEGINNING), treatAs, configuration, beside };
			const { ChunkCache, evaluateFrameworks, findFramework, reviewSteps } = await import('./engine');
			const reviewed = isStale() ? undefined : await inSlices(reviewSteps(file, entry.cache ??= new ChunkCache()), isStale);
			if (!reviewed) return undefined;
			const { card, review } = reviewed;
			this.#log.debug(`${document.uri.toString(true)}: ${review.reviewed ? `${review.findings.length} findings` : 'no model card'}. ${review.reason}`);
			if (problem !== undefined && (review.reviewed || review.isMofFile)) return { kind: 'too-large', version, reason: problem };
			if (card && review.isMofFile) return { kind: 'mof-file', version, card, review, reason: review.reason, level: evaluateFrameworks([findFramework('mof')], card, review)[0]?.level };
			if (!card || !review.reviewed) return { kind: 'no-card', version, reason: review.reason };
			return review.disclosures.length > 0 ? { kind: 'card', version, card, review } : { kind: 'results', version, card, review, reason: review.reason };
		} catch (error) {
			this.#log.error(`The review of ${document.uri.toString(true)} failed.`, error instanceof Error ? error : String(error));
			return { kind: 'failed', version, reason: vscode.l10n.t('The review of “{0}” failed; the log says more.', nameOf(document)) };
		}
	}
}

/** Runs the steps of a review and lets the editor do its work in between. */
export async function inSlices(steps: Iterator<undefined, Reviewed>, isStale: () => boolean): Promise<Reviewed | undefined> {
	for (let start = performance.now();;) {
		const step = steps.next();
		if (step.done) return step.value;
		if (performance.now() - start < SLICE) continue;
		await new Promise((resolve) => setTimeout(resolve, 0));
		if (isStale()) return undefined;
		start = performance.now();
	}
}

/** Why a text is too large to be reviewed, if it is. */
function sizeProblem(text: string, { maxSize: kilobytes = MAX_SIZE }: FileConfiguration): string | undefined {
	const maxSize = kilobytes * 1000;
	// A UTF-16 code unit takes one to three bytes of UTF-8.
	if (text.length * 3 <= maxSize) return undefined;
	const size = text.length > maxSize ? text.length : new TextEncoder().encode(text).length;
	return size > maxSize ? vscode.l10n.t('The file is larger than {0} kB (setting “{1}.maxSize”, or “maxSize” in the project file).', kilobytes, SECTION) : undefined;
}
