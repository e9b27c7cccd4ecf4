import * as vscode from 'vscode';
import { nameOf } from './documents';

/** Shows a text in a new document beside the card; works in any workspace, and saves nothing. */
export async function showAsText(content: string, language: string): Promise<void> {
	const document = await vscode.workspace.openTextDocument({ language, content });
	await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: false });
}

/**
 * Saves a checklist, with marks, and shows it. One that is there is updated as it stands in the editor, where the change can be undone. Returns the
 * message that says why it was not saved.
 */
export async function saveBeside(uri: vscode.Uri, fresh: string): Promise<string | undefined> {
	const { mergeChecklist } = await import('./engine');
	try {
		if (!await exists(uri)) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(fresh));
		const document = await vscode.workspace.openTextDocument(uri);
		const text = mergeChecklist(document.getText(), fresh);
		if (text === undefined) return show(vscode.l10n.t('“{0}” is not a checklist that was saved by this command, so it is left as it is. Rename it first.', nameOf(document)));
		if (text !== document.getText()) {
			const edit = new vscode.WorkspaceEdit();
			edit.replace(uri, new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length)), text);
			await vscode.workspace.applyEdit(edit);
			await document.save();
		}
		await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: false });
		return undefined;
	} catch (error) {
		return show(vscode.l10n.t('The checklist could not be saved. {0}', error instanceof Error ? error.message : String(error)));
	}
}

async function exists(uri: vscode.Uri): Promise<boolean> {
	try {
		await vscode.workspace.fs.stat(uri);
		return true;
	} catch (error) {
		if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
		throw error;
	}
}

function show(message: string): string {
	void vscode.window.showErrorMessage(message);
	return message;
}
