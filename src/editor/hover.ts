import * as vscode from 'vscode';
import { toEditorRange, toOffset } from './convert';
import type { DocsPages } from './docsPages';
import { CARD_SELECTOR } from './documents';
import { REVEAL_COMMAND, revealLink } from './reveal';
import type { Reviews } from './reviews';

/** Explains headings, keys and values of the metadata, and findings. */
export function explainOnHover(reviews: Reviews, pages: DocsPages): vscode.Disposable {
	return vscode.languages.registerHoverProvider(CARD_SELECTOR, {
		async provideHover(document, position) {
			const state = await reviews.upToDate(document);
			if (state?.kind !== 'card') return undefined;
			const { card, review } = state;
			const { explainPlace } = await import('./engine');
			const explained = explainPlace(card, review, toOffset(card, position), {
				place: (range) => revealLink(document.uri, toEditorRange(card, range)),
				page: ({ id }) => pages.ofDisclosure(id).toString(),
			});
			return explained && new vscode.Hover(explained.texts.map(trusted), toEditorRange(card, explained.range));
		},
	});
}

/** Markdown of ours whose links may show places of cards. */
export function trusted(markdown: string): vscode.MarkdownString {
	const text = new vscode.MarkdownString(markdown);
	text.isTrusted = { enabledCommands: [REVEAL_COMMAND] };
	return text;
}
