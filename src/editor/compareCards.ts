import * as vscode from 'vscode';
import type { EvaluatedCard } from '../reports/evaluated';
import { toEditorRange } from './convert';
import { nameOf } from './documents';
import type { Reviews } from './reviews';
import type { TablesPage, TablesPages } from './tablesPage';
import type { WorkspaceCards } from './workspaceCards';
import { reviewWithProgress } from './workspaceReview';

/**
 * The command that shows cards side by side: those selected in the Explorer, or those that the user picks from the workspace's and the open
 * ones. Returns the message that says why not, where it cannot.
 */
export function registerCompare(reviews: Reviews, cards: WorkspaceCards, pages: TablesPages): vscode.Disposable {
	return vscode.commands.registerCommand('modelCardReview.compareCards', async (_clicked?: unknown, selected?: unknown) => {
		const uris = Array.isArray(selected) ? selected.filter((uri) => uri instanceof vscode.Uri) : await choose(reviews, cards);
		if (!uris) return undefined;
		const page = await makePage(uris, reviews);
		if (typeof page === 'string') {
			void vscode.window.showInformationMessage(page);
			return page;
		}
		await pages.show('modelCardReview.comparison', page);
		return undefined;
	});
}

/** The page that compares the cards with the first, or the message that says why there is none. */
async function makePage(uris: readonly vscode.Uri[], reviews: Reviews): Promise<TablesPage | string> {
	const { COMPARISON_FORMATS, comparisonHtml, evaluateFrameworks, FRAMEWORKS } = await import('./engine');
	const found: { readonly uri: vscode.Uri; readonly card: EvaluatedCard }[] = [];
	for (const uri of uris) {
		const document = await vscode.workspace.openTextDocument(uri);
		const state = await reviews.upToDate(document);
		if (state?.kind !== 'card') return vscode.l10n.t('“{0}” is not reviewed as a model card, so it cannot be compared. The command “Why Is This File (Not) Reviewed?” tells the reason.', nameOf(document));
		const { card, review } = state;
		found.push({ uri, card: { file: vscode.workspace.asRelativePath(uri), card, review, frameworks: evaluateFrameworks(FRAMEWORKS, card, review) } });
	}
	if (found.length < 2) return vscode.l10n.t('Choose at least two model cards to compare.');
	const evaluated = found.map(({ card }) => card);
	const again = (order: readonly vscode.Uri[]) => async (): Promise<TablesPage | undefined> => {
		const page = await makePage(order, reviews);
		return typeof page === 'string' ? void vscode.window.showInformationMessage(page) : page;
	};
	return {
		title: vscode.l10n.t('Compare Model Cards'),
		body: comparisonHtml(evaluated),
		uris,
		actions: { refresh: again(uris), next: again([...uris.slice(1), uris[0]!]) },
		exports: Object.fromEntries(Object.entries(COMPARISON_FORMATS).map(([format, write]) => [format, () => write(evaluated)])),
		placeOf: (index, start, end) => evaluated[index] && toEditorRange(evaluated[index].card, { start, end }),
	};
}

/** Asks which of the workspace's and the open cards are to be compared; the open ones are ticked. */
async function choose(reviews: Reviews, cards: WorkspaceCards): Promise<readonly vscode.Uri[] | undefined> {
	const isOpen = new Map(vscode.workspace.textDocuments.filter((document) => reviews.peek(document)?.kind === 'card').map(({ uri }) => [uri.toString(), uri]));
	const found = (await reviewWithProgress(cards)).cards.map(({ uri, row }) => ({ uri, label: row.file, description: vscode.l10n.t('{0}% disclosed', Math.floor(row.coverage * 100)) }));
	const others = [...isOpen.values()].filter((uri) => !found.some((item) => item.uri.toString() === uri.toString())).map((uri) => ({ uri, label: vscode.workspace.asRelativePath(uri), description: vscode.l10n.t('open in an editor') }));
	const items = [...found, ...others].map((item) => ({ ...item, picked: isOpen.has(item.uri.toString()) }));
	const picked = await vscode.window.showQuickPick(items, { canPickMany: true, title: vscode.l10n.t('Compare Model Cards'), placeHolder: vscode.l10n.t('Choose the cards to compare with the first of them') });
	return picked?.map(({ uri }) => uri);
}
