import * as vscode from 'vscode';

/** Shows and selects a place of a document. Links in hovers use it because editors open only some kinds of addresses from there. */
export const REVEAL_COMMAND = 'modelCardReview.reveal';

type Place = [uri: string, startLine: number, startCharacter: number, endLine: number, endCharacter: number];

/** The address of a place for Markdown that trusts the command. */
export function revealLink(uri: vscode.Uri, { start, end }: vscode.Range): string {
	const place: Place = [uri.toString(), start.line, start.character, end.line, end.character];
	return `command:${REVEAL_COMMAND}?${encodeURIComponent(JSON.stringify(place))}`;
}

export function registerReveal(): vscode.Disposable {
	return vscode.commands.registerCommand(REVEAL_COMMAND, async (...[uri, startLine, startCharacter, endLine, endCharacter]: Place) => {
		await vscode.window.showTextDocument(vscode.Uri.parse(uri, true), { selection: new vscode.Range(startLine, startCharacter, endLine, endCharacter) });
	});
}
