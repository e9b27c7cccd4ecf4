import * as vscode from 'vscode';
import type { Card } from '../card/card';
import type { Fix } from '../fixes/fix';
import { toWorkspaceEdit } from './convert';

/** Makes a fix of a version of a document for which the editor selects what is to be written. */
export async function makeFix(document: vscode.TextDocument, version: number, card: Card, fix: Fix): Promise<void> {
	if (document.version !== version) {
		void vscode.window.showInformationMessage(vscode.l10n.t('Nothing was done, because the model card has changed meanwhile. Try again.'));
		return;
	}
	await vscode.workspace.applyEdit(toWorkspaceEdit(card, document.uri, fix));
}
