import * as vscode from 'vscode';
import { toWorkspaceEdit } from './convert';
import { CARD_SELECTOR } from './documents';
import type { Reviews } from './reviews';

const KIND = vscode.CodeActionKind.SourceFixAll.append('modelCardReview');

/** Makes all fixes at once that leave nothing to choose or to write: on request, or when a card is saved (`editor.codeActionsOnSave`). */
export function offerFixAll(reviews: Reviews): vscode.Disposable {
	return vscode.languages.registerCodeActionsProvider(CARD_SELECTOR, {
		async provideCodeActions(document, _range, { only }) {
			if (!only?.contains(KIND)) return [];
			const state = await reviews.upToDate(document);
			if (state?.kind !== 'card') return [];
			const { combineFixes, repairsOf } = await import('./engine');
			const { edits } = combineFixes(repairsOf(state.review.findings));
			if (edits.length === 0 || state.version !== document.version) return [];
			const action = new vscode.CodeAction(vscode.l10n.t('Fix everything in the model card that has one right form'), KIND);
			action.edit = toWorkspaceEdit(state.card, document.uri, { edits });
			return [action];
		},
	}, { providedCodeActionKinds: [KIND] });
}
