import * as vscode from 'vscode';
import type { Card } from '../card/card';
import type { Fix } from '../fixes/fix';
import type { ResultsFile } from '../fixes/results/actions';
import { RESULTS_FOLDER } from '../review/filesBeside';
import { toOffset, toWorkspaceEdit } from './convert';
import type { Reviews } from './reviews';

/** So many files of results, each of at most so many bytes, are read to make a table of them. */
const MAX_FILES = 20;
const MAX_BYTES = 100_000;
const KIND = vscode.CodeActionKind.RefactorRewrite;

/** Offers to write the results of a table as data, and data as a table. */
export function offerResultsActions(reviews: Reviews): vscode.Disposable {
	return vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, new ResultsActionProvider(reviews), { providedCodeActionKinds: [KIND] });
}

class ResultsActionProvider implements vscode.CodeActionProvider {
	readonly #reviews: Reviews;

	constructor(reviews: Reviews) {
		this.#reviews = reviews;
	}

	async provideCodeActions(document: vscode.TextDocument, range: vscode.Range, { triggerKind }: vscode.CodeActionContext): Promise<vscode.CodeAction[]> {
		if (vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return [];
		const state = triggerKind === vscode.CodeActionTriggerKind.Automatic ? this.#reviews.peek(document) : await this.#reviews.upToDate(document);
		if (state?.kind !== 'card' || state.version !== document.version) return [];
		const { card } = state;
		const { resultsActions } = await import('./engine');
		const { fixes, files, isPlaceForTable } = resultsActions(card, document.uri.path, { start: toOffset(card, range.start), end: toOffset(card, range.end) });
		const toAction = (fix: Fix): vscode.CodeAction => {
			const action = new vscode.CodeAction(fix.title, KIND);
			action.edit = toWorkspaceEdit(card, document.uri, fix);
			return action;
		};
		// A document that was never saved has no folder.
		if (document.isUntitled || (files.length === 0 && !isPlaceForTable)) return fixes.map(toAction);
		const folder = vscode.Uri.joinPath(document.uri, '..', RESULTS_FOLDER);
		const names = await namesIn(folder);
		const tables = isPlaceForTable ? await tablesOf(card, document.uri.path, folder, names) : [];
		return [...[...fixes, ...tables].map(toAction), ...files.map((file) => toFileAction(file, vscode.Uri.joinPath(folder, freeName(names))))];
	}
}

function toFileAction({ title, text }: ResultsFile, uri: vscode.Uri): vscode.CodeAction {
	const action = new vscode.CodeAction(title, KIND);
	action.edit = new vscode.WorkspaceEdit();
	action.edit.createFile(uri);
	action.edit.insert(uri, new vscode.Position(0, 0), text);
	action.command = { title: '', command: 'vscode.open', arguments: [uri] };
	return action;
}

/** Tables of the results in the files of a folder, each of which the card lacks. */
async function tablesOf(card: Card, path: string, folder: vscode.Uri, names: readonly string[]): Promise<readonly Fix[]> {
	const { insertTableFix, parseCard, readEvalResults } = await import('./engine');
	const fixes = await Promise.all(names.filter((name) => /\.ya?ml$/iu.test(name)).slice(0, MAX_FILES).map(async (name) => {
		const text = await read(vscode.Uri.joinPath(folder, name));
		return text === undefined ? undefined : insertTableFix(card, path, readEvalResults(parseCard(text, 'yaml')), name);
	}));
	return fixes.filter((fix) => fix !== undefined);
}

/** `undefined` for what cannot be read, or is too large. */
async function read(uri: vscode.Uri): Promise<string | undefined> {
	try {
		const { size } = await vscode.workspace.fs.stat(uri);
		return size > MAX_BYTES ? undefined : new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
	} catch {
		return undefined;
	}
}

/** Empty for a folder that is not there. */
async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
	try {
		return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
	} catch {
		return [];
	}
}

function freeName(names: readonly string[]): string {
	for (let number = 1; ; number++) {
		const name = number === 1 ? 'results.yaml' : `results-${number}.yaml`;
		if (!names.includes(name)) return name;
	}
}
