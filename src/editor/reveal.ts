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
		await vscode.window.showTextDocument(vscode.Uri.parse(uri, true), { selection: toRange(range) });
	});
}
