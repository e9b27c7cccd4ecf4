import * as vscode from 'vscode';
import { folderOf, pathBelow } from './documents';
import { explainNoCard } from './reason';
import type { Reviews } from './reviews';
import type { Treatment } from './treatment';

/**
 * The command that copies the openness badge of the card in front, as a picture in SVG, and offers to save it. It asks for the framework; an argument with
 * its identifier answers that. Returns the message that says why there is none.
 */
export function registerBadge(reviews: Reviews, treatment: Treatment): vscode.Disposable {
	return vscode.commands.registerCommand('modelCardReview.copyBadge', async (framework?: unknown) => {
		const document = vscode.window.activeTextEditor?.document;
		const state = document && await reviews.upToDate(document);
		if (state?.kind !== 'card' && state?.kind !== 'mof-file') return explainNoCard(document, reviews, treatment);
		const { BADGE_FORMATS, badgeOf, evaluateFrameworks, FRAMEWORKS } = await import('./engine');
		const items = FRAMEWORKS.map(({ id, title, version }) => ({ id, label: title, description: version }));
		const wanted = state.kind === 'mof-file' ? 'mof' : typeof framework === 'string' ? framework
			: (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Openness badge'), placeHolder: vscode.l10n.t('Choose the framework that the badge is about') }))?.id;
		const [result] = evaluateFrameworks(FRAMEWORKS.filter(({ id }) => id === wanted), state.card, state.review);
		if (!result) return undefined;
		const badge = badgeOf(result);
		const svg = BADGE_FORMATS.svg(badge);
		await vscode.env.clipboard.writeText(svg);
		const message = vscode.l10n.t('The badge “{0}: {1}” was copied as SVG. Saved beside the card, it can be shown there as an image.', badge.label, badge.message);
		const save = vscode.l10n.t('Save...');
		void vscode.window.showInformationMessage(message, save).then((chosen) => (chosen === save ? saveBadge(document!, svg, `${badge.label}: ${badge.message}`) : undefined));
		return undefined;
	});
}

/** Asks for a file, beside the card at first, and copies the image that shows it in the card. */
async function saveBadge(card: vscode.TextDocument, svg: string, alt: string): Promise<void> {
	const folder = card.isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : folderOf(card.uri);
	const file = await vscode.window.showSaveDialog({ ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, 'openness-badge.svg') } : {}), filters: { SVG: ['svg'] }, title: vscode.l10n.t('Openness badge') });
	if (!file) return;
	try {
		await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(svg));
	} catch (error) {
		void vscode.window.showErrorMessage(vscode.l10n.t('The badge could not be saved. {0}', error instanceof Error ? error.message : String(error)));
		return;
	}
	const path = folder && pathBelow(folder, file);
	if (path === undefined) return;
	await vscode.env.clipboard.writeText(imageOf(alt, path));
	void vscode.window.showInformationMessage(vscode.l10n.t('The badge was saved, and the line that shows it was copied: paste it into the card.'));
}

/** The image in Markdown. */
function imageOf(alt: string, path: string): string {
	return `![${alt.replace(/[[\]\\]/gu, '\\$&')}](${path.split('/').map(encodeURIComponent).join('/')})`;
}
