import * as vscode from 'vscode';
import { toEditorRange } from './convert';
import { nameOf, pathBelow } from './documents';
import type { Reviews } from './reviews';
import { explainNoCard } from './reason';
import type { Treatment } from './treatment';

/** The command that opens the openness checklist of a file, or of the card in front, as a new Markdown document, or returns the message that says why not. */
export function registerChecklist(reviews: Reviews, treatment: Treatment): vscode.Disposable {
	return vscode.commands.registerCommand('modelCardReview.generateChecklist', async (file?: vscode.Uri) => {
		const document = file ? await vscode.workspace.openTextDocument(file) : vscode.window.activeTextEditor?.document;
		const state = document && await reviews.upToDate(document);
		if (!document || state?.kind !== 'card') {
			return explainNoCard(document, reviews, treatment);
		}
		const { card, review } = state;
		const { renderChecklist } = await import('./engine');
		const address = addressOf(document.uri);
		const content = renderChecklist(card, review, {
			name: nameOf(document),
			link: (range) => `${address}#L${toEditorRange(card, range).start.line + 1}`,
		});
		const checklist = await vscode.workspace.openTextDocument({ language: 'markdown', content });
		await vscode.window.showTextDocument(checklist, { viewColumn: vscode.ViewColumn.Beside, preview: false });
		return undefined;
	});
}

/** From the root of the workspace, so that the links hold wherever in it the checklist is saved; otherwise the whole address. */
function addressOf(uri: vscode.Uri): string {
	const folder = vscode.workspace.workspaceFolders?.[0];
	const path = folder && pathBelow(folder.uri, uri);
	return path === undefined ? uri.toString() : `/${path.split('/').map(encodeURIComponent).join('/')}`;
}
