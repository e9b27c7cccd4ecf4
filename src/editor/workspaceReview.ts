import * as vscode from 'vscode';
import type { TableRow } from '../reports/table';
import type { TablesPage, TablesPages } from './tablesPage';
import type { WorkspaceCards, WorkspaceReview } from './workspaceCards';

/** The command that reviews the cards of all folders and shows them in a table. It returns the rows of the table, which tests look at. */
export function registerWorkspaceReview(cards: WorkspaceCards, pages: TablesPages): vscode.Disposable {
	const page = async (stop?: vscode.CancellationToken): Promise<(TablesPage & { readonly rows: readonly TableRow[] }) | undefined> => {
		const review = await reviewWithProgress(cards, stop);
		if (review.cards.length === 0 && review.isStopped) return undefined;
		const rows = review.cards.map(({ row }) => row);
		const { TABLE_FORMATS, tableHtml } = await import('./engine');
		return {
			title: vscode.l10n.t('Model Cards'),
			body: tableHtml(rows, noteOf(review)),
			uris: review.cards.map(({ uri }) => uri),
			actions: { refresh: () => page() },
			exports: Object.fromEntries(Object.entries(TABLE_FORMATS).map(([format, write]) => [format, () => write(rows)])),
			rows,
		};
	};
	return vscode.commands.registerCommand('modelCardReview.reviewWorkspace', async (stop?: vscode.CancellationToken) => {
		const made = await page(stop);
		if (made) await pages.show('modelCardReview.workspace', made);
		return made?.rows;
	});
}

/** Reviews the cards of the workspace, tells how far it is, and lets the user stop it, as `stop` does. */
export async function reviewWithProgress(cards: WorkspaceCards, stop?: vscode.CancellationToken): Promise<WorkspaceReview> {
	const options = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Reviewing model cards'), cancellable: true };
	return vscode.window.withProgress(options, async (progress, token) => {
		const source = new vscode.CancellationTokenSource();
		const cancel = (): void => { source.cancel(); };
		if (stop?.isCancellationRequested) cancel();
		const subscriptions = vscode.Disposable.from(source, token.onCancellationRequested(cancel), ...(stop ? [stop.onCancellationRequested(cancel)] : []));
		let last = 0;
		const review = await cards.review(source.token, (seen, files, found) => {
			// Every message crosses to the window.
			if (performance.now() - last < 100) return;
			last = performance.now();
			progress.report({ message: vscode.l10n.t('{0} of {1} files, {2} model cards', seen, files, found) });
		});
		subscriptions.dispose();
		return review;
	});
}

function noteOf({ cards, files, seen, isStopped, skipped }: WorkspaceReview): string {
	const counts = vscode.l10n.t('{0} model cards in {1} Markdown and YAML files.', cards.length, seen);
	return [
		counts,
		...(isStopped ? [vscode.l10n.t('You stopped the review: {0} files were not looked at.', files - seen)] : []),
		...(skipped > 0 ? [vscode.l10n.t('{0} files are larger than the limit (setting “modelCardReview.maxSize”) or cannot be read; the log says more.', skipped)] : []),
	].join(' ');
}
