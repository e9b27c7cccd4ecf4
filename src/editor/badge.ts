import * as vscode from 'vscode';
import { explainNoCard } from './reason';
import type { Reviews } from './reviews';
import type { Treatment } from './treatment';

/**
 * The command that copies the openness badge of the card in front, as a picture in SVG that can be saved anywhere. It asks for the framework; an argument with
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
		await vscode.env.clipboard.writeText(BADGE_FORMATS.svg(badge));
		void vscode.window.showInformationMessage(vscode.l10n.t('The badge “{0}: {1}” was copied as SVG. Save it as a file beside the card, and show it there as an image.', badge.label, badge.message));
		return undefined;
	});
}
