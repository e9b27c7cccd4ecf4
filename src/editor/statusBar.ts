import * as vscode from 'vscode';
import { isOpen } from '../reports/status';
import type { DocumentState, Reviews } from './reviews';

/** Says of the card in front how many items are open, or that it is too large to be reviewed; hidden on everything else. */
export function showStatus(reviews: Reviews): vscode.Disposable {
	const item = vscode.window.createStatusBarItem('modelCardReview.openItems', vscode.StatusBarAlignment.Right, 100);
	item.name = 'Model Card Review';
	const update = (): void => {
		const document = vscode.window.activeTextEditor?.document;
		const state = document && reviews.peek(document);
		void vscode.commands.executeCommand('setContext', 'modelCardReview.isCard', state?.kind === 'card');
		const shown = state && present(state);
		if (!shown) {
			item.hide();
			return;
		}
		item.text = shown.text;
		item.tooltip = shown.tooltip;
		item.command = shown.command;
		item.show();
	};
	update();
	return vscode.Disposable.from(
		item,
		vscode.window.onDidChangeActiveTextEditor(update),
		reviews.onDidChange((document) => {
			if (document === vscode.window.activeTextEditor?.document) update();
		}),
	);
}

/** The class of a release, for people. */
function levelName(level: string | undefined): string {
	switch (level) {
		case 'class-1': return vscode.l10n.t('Class I: Open Science');
		case 'class-2': return vscode.l10n.t('Class II: Open Tooling');
		case 'class-3': return vscode.l10n.t('Class III: Open Model');
		default: return vscode.l10n.t('Unclassified');
	}
}

/** The text and what a click does; `undefined` to show nothing. */
export function present(state: DocumentState): { readonly text: string; readonly tooltip: string; readonly command: string } | undefined {
	if (state.kind === 'too-large') return { text: `$(circle-slash) ${vscode.l10n.t('Model card: too large')}`, tooltip: vscode.l10n.t('Not reviewed: {0}', state.reason), command: 'modelCardReview.showReason' };
	if (state.kind === 'failed') return { text: `$(warning) ${vscode.l10n.t('Model card: not reviewed')}`, tooltip: state.reason, command: 'modelCardReview.showLog' };
	if (state.kind === 'no-card' || state.kind === 'results') return undefined;
	if (state.kind === 'mof-file') return { text: `$(checklist) ${levelName(state.level)}`, tooltip: vscode.l10n.t('The class of this release by the Model Openness Framework. Generate the openness checklist.'), command: 'modelCardReview.generateChecklist' };
	const { disclosures, findings } = state.review;
	const status = new Map(disclosures.map((assessment) => [assessment.id, assessment.status]));
	const open = findings.filter(({ disclosure, ruleId }) => (disclosure ? isOpen(status.get(disclosure)!) : ruleId.startsWith('sections/')));
	// The Problems view, where a click leads, lists no hints.
	const hints = open.filter(({ severity }) => severity === 'hint').length;
	const count = open.length - hints;
	return open.length > 0
		? { text: `$(checklist) ${vscode.l10n.t('{0} open', count)}`, tooltip: openItems(count, hints), command: 'workbench.actions.view.problems' }
		: { text: `$(checklist) ${vscode.l10n.t('Model card')}`, tooltip: vscode.l10n.t('Model card: nothing is open. Generate the openness checklist.'), command: 'modelCardReview.generateChecklist' };
}

/** @param hints those that the Problems view does not list */
function openItems(count: number, hints: number): string {
	if (hints === 0) return count === 1
		? vscode.l10n.t('Model card: 1 item is missing, unfilled or only touched upon. Show the problems.')
		: vscode.l10n.t('Model card: {0} items are missing, unfilled or only touched upon. Show the problems.', count);
	return count === 1
		? vscode.l10n.t('Model card: 1 item is missing, unfilled or only touched upon, and {0} of less weight. Show the problems.', hints)
		: vscode.l10n.t('Model card: {0} items are missing, unfilled or only touched upon, and {1} of less weight. Show the problems.', count, hints);
}
