import * as vscode from 'vscode';
import { ActiveCard } from './editor/activeCard';
import { registerBadge } from './editor/badge';
import { registerChecklist } from './editor/checklist';
import { registerCompare } from './editor/compareCards';
import { completeCards } from './editor/completions';
import { registerDeclare } from './editor/declare';
import { showDiagnostics } from './editor/diagnostics';
import { DocsPages } from './editor/docsPages';
import { linkIdentifiers } from './editor/documentLinks';
import { registerExample } from './editor/example';
import { offerFixAll } from './editor/fixAll';
import { FoldersOfCards } from './editor/foldersOfCards';
import { explainOnHover } from './editor/hover';
import { registerLanguageModelTools } from './editor/languageModelTools';
import { registerOpennessChanges } from './editor/opennessChanges';
import { showOpenness } from './editor/opennessTree';
import { registerPanel } from './editor/panel';
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
import { TablesPages } from './editor/tablesPage';
import { Treatment } from './editor/treatment';
import { WorkspaceCards } from './editor/workspaceCards';
import { registerWorkspaceReview } from './editor/workspaceReview';
import { setMessages } from './l10n/translate';

/** Called by the editor on the first Markdown or YAML document, or the first command. What it returns is for the Markdown preview. */
export function activate({ extensionUri, subscriptions, workspaceState }: vscode.ExtensionContext): Pick<Preview, 'extendMarkdownIt'> {
	setMessages(vscode.l10n.bundle);
	const log = vscode.window.createOutputChannel('Model Card Review', { log: true });
	const treatment = new Treatment(workspaceState);
	const projectFiles = new ProjectFiles(log);
	const folders = new FoldersOfCards();
	const reviews = new Reviews(treatment, projectFiles, folders, log);
	const active = new ActiveCard(reviews);
	const pages = new DocsPages(extensionUri);
	const preview = new Preview(reviews);
	const cards = new WorkspaceCards(reviews, treatment, projectFiles, folders, log);
	const tables = new TablesPages(extensionUri);
	subscriptions.push(
		log,
		projectFiles,
		folders,
		reviews,
		active,
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
		showOpenness(active, reviews, pages, workspaceState),
		registerPanel(active, reviews),
		registerChecklist(reviews, treatment, projectFiles, workspaceState),
		registerBadge(reviews, treatment),
		registerOpennessChanges(reviews, treatment, projectFiles),
		registerLanguageModelTools(reviews, projectFiles),
		cards,
		registerWorkspaceReview(cards, tables),
		registerCompare(reviews, cards, tables),
		registerTreatmentCommands(reviews, treatment),
		registerReveal(),
		registerExample(extensionUri),
		vscode.commands.registerCommand('modelCardReview.showLog', () => { log.show(); }),
	);
	projectFiles.start();
	reviews.start();
	return { extendMarkdownIt: (md) => preview.extendMarkdownIt(md) };
}
