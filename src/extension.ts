import * as vscode from 'vscode';
import { registerChecklist } from './editor/checklist';
import { showDiagnostics } from './editor/diagnostics';
import { DocsPages } from './editor/docsPages';
import { explainOnHover } from './editor/hover';
import { offerQuickFixes } from './editor/quickFixes';
import { registerTreatmentCommands } from './editor/reason';
import { registerReveal } from './editor/reveal';
import { Reviews } from './editor/reviews';
import { showStatus } from './editor/statusBar';
import { Treatment } from './editor/treatment';

/** Called by the editor on the first Markdown or YAML document, or the first command. */
export function activate({ extensionUri, subscriptions, workspaceState }: vscode.ExtensionContext): void {
	const log = vscode.window.createOutputChannel('Model Card Review', { log: true });
	const treatment = new Treatment(workspaceState);
	const reviews = new Reviews(treatment, log);
	const pages = new DocsPages(extensionUri);
	subscriptions.push(
		log,
		reviews,
		showDiagnostics(reviews, pages),
		offerQuickFixes(reviews),
		explainOnHover(reviews, pages),
		showStatus(reviews),
		registerChecklist(reviews, treatment, workspaceState),
		registerTreatmentCommands(reviews, treatment),
		registerReveal(),
		vscode.commands.registerCommand('modelCardReview.showLog', () => { log.show(); }),
	);
	reviews.start();
}
