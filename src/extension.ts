import * as vscode from 'vscode';
import { registerBadge } from './editor/badge';
import { registerChecklist } from './editor/checklist';
import { completeCards } from './editor/completions';
import { registerDeclare } from './editor/declare';
import { showDiagnostics } from './editor/diagnostics';
import { DocsPages } from './editor/docsPages';
import { linkIdentifiers } from './editor/documentLinks';
import { registerExample } from './editor/example';
import { offerFixAll } from './editor/fixAll';
import { explainOnHover } from './editor/hover';
import { registerLanguageModelTools } from './editor/languageModelTools';
import { registerOpennessChanges } from './editor/opennessChanges';
import { Preview } from './editor/preview';
import { completeProjectFiles } from './editor/projectFileCompletion';
import { showProjectFileProblems } from './editor/projectFileProblems';
import { ProjectFiles } from './editor/projectFiles';
import { offerQuickFixes } from './editor/quickFixes';
import { registerTreatmentCommands } from './editor/reason';
import { offerResultsActions } from './editor/resultsActions';
import { registerReveal } from './editor/reveal';
import { Reviews } from './editor/reviews';
import { showStatus } from './editor/statusBar';
import { showStructure } from './editor/structure';
import { registerSuppress } from './editor/suppress';
import { Treatment } from './editor/treatment';

/** Called by the editor on the first Markdown or YAML document, or the first command. What it returns is for the Markdown preview. */
export function activate({ extensionUri, subscriptions, workspaceState }: vscode.ExtensionContext): Pick<Preview, 'extendMarkdownIt'> {
	const log = vscode.window.createOutputChannel('Model Card Review', { log: true });
	const treatment = new Treatment(workspaceState);
	const projectFiles = new ProjectFiles(log);
	const reviews = new Reviews(treatment, projectFiles, log);
	const pages = new DocsPages(extensionUri);
	const preview = new Preview(reviews);
	subscriptions.push(
		log,
		projectFiles,
		reviews,
		preview,
		showProjectFileProblems(projectFiles, pages),
		completeProjectFiles(),
		showDiagnostics(reviews, pages),
		offerQuickFixes(reviews),
		offerResultsActions(reviews),
		offerFixAll(reviews),
		registerDeclare(reviews),
		registerSuppress(reviews),
		explainOnHover(reviews, pages),
		completeCards(reviews),
		linkIdentifiers(reviews),
		showStructure(reviews),
		showStatus(reviews),
		registerChecklist(reviews, treatment, projectFiles, workspaceState),
		registerBadge(reviews, treatment),
		registerOpennessChanges(reviews, treatment, projectFiles),
		registerLanguageModelTools(reviews, projectFiles),
		registerTreatmentCommands(reviews, treatment),
		registerReveal(),
		registerExample(extensionUri),
		vscode.commands.registerCommand('modelCardReview.showLog', () => { log.show(); }),
	);
	projectFiles.start();
	reviews.start();
	return { extendMarkdownIt: (md) => preview.extendMarkdownIt(md) };
}
