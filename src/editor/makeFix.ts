import * as vscode from 'vscode';
import type { Card } from '../card/card';
import type { Fix } from '../fixes/fix';
import { firstToWrite, toWorkspaceEdit } from './convert';
import { REVEAL_COMMAND, revealCommand } from './reveal';

/** Makes a fix of a version of a document and shows what is to be written in it. */
export async function makeFix(document: vscode.TextDocument, version: number, card: Card, fix: Fix): Promise<void> {
	if (document.version !== version) {
		void vscode.window.showInformationMessage('Nothing was done, because the model card has changed meanwhile. Try again.');
		return;
	}
	await vscode.workspace.applyEdit(toWorkspaceEdit(card, document.uri, fix));
	const place = fix.kind === 'suppress' ? undefined : firstToWrite(card, fix);
	if (place) await vscode.commands.executeCommand(REVEAL_COMMAND, ...revealCommand(document.uri, place).arguments!);
}
