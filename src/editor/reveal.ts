import * as vscode from 'vscode';

/** Shows and selects a place of a document. Links in hovers use it because editors open only some kinds of addresses from there. */
export const REVEAL_COMMAND = 'modelCardReview.reveal';

/** A place of a document, for arguments of commands. */
export type Place = [uri: string, startLine: number, startCharacter: number, endLine: number, endCharacter: number];

export function toPlace(uri: vscode.Uri, { start, end }: vscode.Range): Place {
	return [uri.toString(), start.line, start.character, end.line, end.character];
}

export function toRange([startLine, startCharacter, endLine, endCharacter]: readonly [number, number, number, number]): vscode.Range {
	return new vscode.Range(startLine, startCharacter, endLine, endCharacter);
}

/** The address of a place for Markdown that trusts the command. */
export function revealLink(uri: vscode.Uri, range: vscode.Range): string {
	return `command:${REVEAL_COMMAND}?${encodeURIComponent(JSON.stringify(toPlace(uri, range)))}`;
}

export function registerReveal(): vscode.Disposable {
	return vscode.commands.registerCommand(REVEAL_COMMAND, async (...[uri, ...range]: Place) => {
		await showDocument(vscode.Uri.parse(uri, true), toRange(range));
	});
}

/** Brings a document to the front, in the column where it is open already. */
export function showDocument(uri: vscode.Uri, selection?: vscode.Range): Thenable<vscode.TextEditor> {
	const viewColumn = columnOf(uri);
	return vscode.window.showTextDocument(uri, { ...(viewColumn && { viewColumn }), ...(selection && { selection }) });
}

/** Where a document has a tab. That in front counts first. */
export function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
	const { activeTabGroup, all } = vscode.window.tabGroups;
	const address = uri.toString();
	const isOf = ({ input }: vscode.Tab): boolean => (input instanceof vscode.TabInputText ? input.uri.toString() === address : input instanceof vscode.TabInputTextDiff && input.modified.toString() === address);
	return [activeTabGroup, ...all].find(({ tabs }) => tabs.some(isOf))?.viewColumn;
}
