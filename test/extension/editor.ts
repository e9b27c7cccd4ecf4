import { assert } from 'chai';
import * as vscode from 'vscode';
import { extensionId } from './id';

/** Generous for a host that shares its machine; a wait that fails is a failed test. */
const TIMEOUT = 10_000;

/** A file of the test workspace, with `/` between the parts of its path. */
export function fileUri(path: string): vscode.Uri {
	const folder = vscode.workspace.workspaceFolders?.[0];
	assert(folder, 'no folder is open');
	return vscode.Uri.joinPath(folder.uri, ...path.split('/'));
}

/** Skips the test on a host without the editor's own support for Markdown, such as the pure web host. */
export async function needsMarkdownSupport(test: Mocha.Context): Promise<void> {
	if (!(await vscode.commands.getCommands()).includes('markdown.showPreview')) test.skip();
}

/** Skips the test on a host that cannot search for files: the oldest one comes without the program that does. */
export async function needsFileSearch(test: Mocha.Context): Promise<void> {
	try {
		await vscode.workspace.findFiles('README.md', undefined, 1);
	} catch {
		test.skip();
	}
}

let copies = 0;

/** Opens a fresh copy of a file of the test workspace in the editor in front: not every host takes back what a test has written. */
export async function show(path: string): Promise<vscode.TextEditor> {
	const copy = fileUri(`copies/${++copies}/${path}`);
	await vscode.workspace.fs.copy(fileUri(path), copy);
	return showUri(copy);
}

/** Opens a document in the editor in front, as a user does: a document that the API opens stays open for minutes after its editor. */
export async function showUri(uri: vscode.Uri): Promise<vscode.TextEditor> {
	await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
	const isInFront = (): boolean => vscode.window.activeTextEditor?.document.uri.toString() === uri.toString();
	await until(isInFront, () => `${uri.toString()} does not open`, vscode.window.onDidChangeActiveTextEditor);
	return vscode.window.activeTextEditor!;
}

/** A document without a file, in the editor in front. */
export async function showText(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
	return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content }), { preview: false });
}

/** The problems that the extension shows for a document. */
export function problems(uri: vscode.Uri): vscode.Diagnostic[] {
	return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'model-card');
}

export function codeOf({ code }: vscode.Diagnostic): unknown {
	return typeof code === 'object' ? code.value : code;
}

/** Waits until the problems of a document are as wanted, and returns them. */
export async function problemsWhen(uri: vscode.Uri, wanted: (problems: readonly vscode.Diagnostic[]) => boolean, what: string): Promise<vscode.Diagnostic[]> {
	await until(() => wanted(problems(uri)), () => `${what}: ${problems(uri).map(codeOf).join(', ') || 'no problems'}`, vscode.languages.onDidChangeDiagnostics);
	return problems(uri);
}

/** The problems of a card as it is now. */
export async function problemsOf(document: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
	// A hover needs a review of the present text, so afterwards there is one.
	await hoverTexts(document, new vscode.Position(0, 0));
	return problemsWhen(document.uri, (found) => found.length > 0, 'the card has no problems');
}

/** Says what a review of the document in front came to; by then its problems are shown. */
export async function reasonOfActive(): Promise<string> {
	return vscode.commands.executeCommand<string>('modelCardReview.showReason');
}

/** Waits until a condition holds, looking whenever the event fires, and now and then. */
export async function until(condition: () => boolean, failure: () => string, event?: vscode.Event<unknown>): Promise<void> {
	if (condition()) return;
	await new Promise<void>((resolve, reject) => {
		const end = (outcome: () => void) => (): void => {
			clearTimeout(timer);
			clearInterval(poll);
			subscription?.dispose();
			outcome();
		};
		const look = (): void => {
			if (condition()) end(resolve)();
		};
		const subscription = event?.(look);
		const poll = setInterval(look, 50);
		const timer = setTimeout(end(() => { reject(new Error(`Timed out: ${failure()}`)); }), TIMEOUT);
	});
}

/** The quick fixes that the extension offers at a range. */
export async function quickFixes(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
	const actions = await vscode.commands.executeCommand<(vscode.CodeAction | vscode.Command)[]>('vscode.executeCodeActionProvider', document.uri, range, vscode.CodeActionKind.QuickFix.value);
	return actions.filter((action): action is vscode.CodeAction => typeof action.command !== 'string' && /^(?:Add|Change|Declare|Fill|Insert|Suppress)\b/u.test(action.title));
}

/** Applies the quick fix of that title and returns the text. */
export async function applyFix(document: vscode.TextDocument, range: vscode.Range, title: string): Promise<string> {
	const actions = await quickFixes(document, range);
	const action = actions.find((candidate) => candidate.title === title);
	assert(action?.edit, `no quick fix “${title}” among ${actions.map((candidate) => candidate.title).join(', ') || 'none'}`);
	assert.isTrue(await vscode.workspace.applyEdit(action.edit), 'the edit was refused');
	return document.getText();
}

/** Takes what a list that is about to open offers first, as often as it takes. */
export async function accept(isDone: () => boolean): Promise<void> {
	for (let i = 0; i < 300 && !isDone(); i++) {
		await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	assert.isTrue(isDone(), 'nothing came of the choice');
}

/** The texts of the extension's hovers at a position. */
export async function hoverTexts({ uri }: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
	const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
	return hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value)));
}

/** The position of a text in a document. */
export function positionOf(document: vscode.TextDocument, text: string): vscode.Position {
	const offset = document.getText().indexOf(text);
	assert.isAtLeast(offset, 0, `the document does not say “${text}”`);
	return document.positionAt(offset);
}

/** Closes every editor and throws their changes away. */
export async function closeAll(): Promise<void> {
	while (vscode.window.activeTextEditor) {
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
	}
	await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Runs something under other settings and puts them back. */
export async function withSettings(settings: Readonly<Record<string, unknown>>, run: () => Promise<void>): Promise<void> {
	const configuration = vscode.workspace.getConfiguration('modelCardReview');
	const set = async (name: string, value: unknown): Promise<void> => configuration.update(name, value, vscode.ConfigurationTarget.Global);
	try {
		for (const [name, value] of Object.entries(settings)) await set(name, value);
		await run();
	} finally {
		for (const name of Object.keys(settings)) await set(name, undefined);
	}
}

export function extensionUri(): vscode.Uri {
	const extension = vscode.extensions.getExtension(extensionId);
	assert(extension, 'the extension is not installed');
	return extension.extensionUri;
}
