import * as vscode from 'vscode';
import type { Finding } from '../review/review';
import { reopen } from './findingsAt';
import { makeFix } from './makeFix';
import { toPlace, type Place } from './reveal';
import type { Reviews } from './reviews';

const COMMAND = 'modelCardReview.declare';

/** The entry of the light bulb that stands for the declarations of several findings. */
export function declareSeveral(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction {
	const action = new vscode.CodeAction(vscode.l10n.t('Declare as not disclosed or not applicable...'), vscode.CodeActionKind.QuickFix);
	action.command = { title: action.title, command: COMMAND, arguments: toPlace(document.uri, range) };
	return action;
}

/** The command behind that entry: the author picks the disclosure and what is said of it. */
export function registerDeclare(reviews: Reviews): vscode.Disposable {
	return vscode.commands.registerCommand(COMMAND, async (...place: Place) => {
		const opened = await reopen(reviews, place);
		if (!opened) return;
		const items = opened.findings.flatMap((finding) => declarations(finding).map((fix) => ({ label: fix.title, description: finding.ruleId, fix })));
		const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Declare as Not Disclosed or Not Applicable'), placeHolder: vscode.l10n.t('The reason is yours to write in the card'), matchOnDescription: true });
		if (picked) await makeFix(opened.document, opened.version, opened.card, picked.fix);
	});
}

function declarations({ fixes }: Finding): Finding['fixes'] {
	return fixes.filter(({ kind }) => kind === 'declare');
}
