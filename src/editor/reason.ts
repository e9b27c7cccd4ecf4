import * as vscode from 'vscode';
import type { TreatAs } from '../review/recognition';
import { isFile, mayHoldCard, nameOf } from './documents';
import type { Reviews } from './reviews';
import { readSettings } from './settings';
import type { Treatment } from './treatment';

/** The commands about whether a file is reviewed. Each returns the message that it shows, if it shows one. */
export function registerTreatmentCommands(reviews: Reviews, treatment: Treatment): vscode.Disposable {
	const treat = (treatAs: TreatAs) => async (): Promise<string | undefined> => {
		const document = vscode.window.activeTextEditor?.document;
		const impossible = reasonWithoutReview(document);
		if (!document || impossible !== undefined) return show(impossible ?? '');
		await setTreatment(document, treatAs, reviews, treatment);
		return undefined;
	};
	return vscode.Disposable.from(
		vscode.commands.registerCommand('modelCardReview.treatAsCard', treat('card')),
		vscode.commands.registerCommand('modelCardReview.treatAsOther', treat('other')),
		vscode.commands.registerCommand('modelCardReview.showReason', async () => {
			const document = vscode.window.activeTextEditor?.document;
			const state = document && await reviews.upToDate(document);
			if (!document || state?.kind !== 'card') return explainNoCard(document, reviews, treatment);
			return offer(document, vscode.l10n.t('“{0}” is reviewed as a model card. {1}', nameOf(document), state.review.reason), 'other', reviews, treatment);
		}),
	);
}

/** Says why a document is not reviewed and offers what the user can do about it; returns what it says. */
export async function explainNoCard(document: vscode.TextDocument | undefined, reviews: Reviews, treatment: Treatment): Promise<string> {
	const impossible = reasonWithoutReview(document);
	if (!document || impossible !== undefined) return show(impossible ?? '');
	const state = await reviews.upToDate(document);
	const message = vscode.l10n.t('“{0}” is not reviewed as a model card. {1}', nameOf(document), state && 'reason' in state ? state.reason : '').trim();
	return state?.kind === 'no-card' ? offer(document, message, 'card', reviews, treatment) : show(message);
}

function show(message: string): string {
	void vscode.window.showInformationMessage(message);
	return message;
}

/** Shows a message with a way to change how the document is treated. */
function offer(document: vscode.TextDocument, message: string, treatAs: TreatAs, reviews: Reviews, treatment: Treatment): string {
	const change = treatAs === 'card' ? vscode.l10n.t('Review as Model Card') : vscode.l10n.t('Never Review');
	const forget = vscode.l10n.t('Decide Automatically');
	void vscode.window.showInformationMessage(message, change, ...(treatment.of(document) ? [forget] : [])).then(async (chosen) => {
		if (chosen) await setTreatment(document, chosen === change ? treatAs : undefined, reviews, treatment);
	});
	return message;
}

async function setTreatment(document: vscode.TextDocument, treatAs: TreatAs | undefined, reviews: Reviews, treatment: Treatment): Promise<void> {
	await treatment.set(document, treatAs);
	reviews.refresh(document);
}

/** Why a document is not even looked at, if that is so. */
function reasonWithoutReview(document: vscode.TextDocument | undefined): string | undefined {
	if (!document) return vscode.l10n.t('Open a model card in the editor first: a Markdown file such as README.md, or a YAML card.');
	if (!isFile(document)) return vscode.l10n.t('“{0}” is not a file that is being edited, so it is not reviewed.', nameOf(document));
	if (!mayHoldCard(document)) return vscode.l10n.t('“{0}” is not reviewed: model cards are Markdown or YAML files.', nameOf(document));
	if (!readSettings(document).enable) return vscode.l10n.t('Model Card Review is turned off (setting “modelCardReview.enable”).');
	return undefined;
}
