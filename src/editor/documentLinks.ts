import * as vscode from 'vscode';
import { toEditorRange } from './convert';
import { CARD_SELECTOR } from './documents';
import type { Reviews } from './reviews';

/** Links the identifiers of models, data sets, licences and papers in a card with their pages. */
export function linkIdentifiers(reviews: Reviews): vscode.Disposable {
	return vscode.languages.registerDocumentLinkProvider(CARD_SELECTOR, {
		async provideDocumentLinks(document, token) {
			const state = await reviews.settled(document, token);
			if (state?.kind !== 'card') return undefined;
			const { findLinks } = await import('./engine');
			return findLinks(state.card).flatMap((link) => {
				const range = toEditorRange(state.card, link.range);
				if ('address' in link) return [new vscode.DocumentLink(range, vscode.Uri.parse(link.address))];
				// Beside a document without a file there is none.
				return document.isUntitled ? [] : [new vscode.DocumentLink(range, vscode.Uri.joinPath(document.uri, '..', link.file))];
			});
		},
	});
}
