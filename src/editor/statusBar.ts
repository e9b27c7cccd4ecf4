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

const LEVELS: Readonly<Record<string, string>> = { 'class-1': 'Class I: Open Science', 'class-2': 'Class II: Open Tooling', 'class-3': 'Class III: Open Model', 'unclassified': 'Unclassified' };

/** The text and what a click does; `undefined` to show nothing. */
export function present(state: DocumentState): { readonly text: string; readonly tooltip: string; readonly command: string } | undefined {
	if (state.kind === 'too-large') return { text: '$(circle-slash) Model card: too large', tooltip: `Not reviewed: ${state.reason}`, command: 'modelCardReview.showReason' };
	if (state.kind === 'failed') return { text: '$(warning) Model card: not reviewed', tooltip: state.reason, command: 'modelCardReview.showLog' };
	if (state.kind === 'no-card' || state.kind === 'results') return undefined;
	if (state.kind === 'mof-file') return { text: `$(checklist) ${LEVELS[state.level ?? ''] ?? LEVELS['unclassified']}`, tooltip: 'The class of this release by the Model Openness Framework. Generate the openness checklist.', command: 'modelCardReview.generateChecklist' };
	const { disclosures, findings } = state.review;
	const status = new Map(disclosures.map((assessment) => [assessment.id, assessment.status]));
	const open = findings.filter(({ disclosure, ruleId }) => (disclosure ? isOpen(status.get(disclosure)!) : ruleId.startsWith('sections/')));
	// The Problems view, where a click leads, lists no hints.
	const hints = open.filter(({ severity }) => severity === 'hint').length;
	const count = open.length - hints;
	return open.length > 0
		? { text: `$(checklist) ${count} open`, tooltip: `Model card: ${count} ${count === 1 ? 'item is' : 'items are'} missing, unfilled or only touched upon${hints > 0 ? `, and ${hints} of less weight` : ''}. Show the problems.`, command: 'workbench.actions.view.problems' }
		: { text: '$(checklist) Model card', tooltip: 'Model card: nothing is open. Generate the openness checklist.', command: 'modelCardReview.generateChecklist' };
}
