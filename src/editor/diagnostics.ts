import * as vscode from 'vscode';
import type { Finding, Severity } from '../review/review';
import { toEditorRange } from './convert';
import type { DocsPages } from './docsPages';
import type { Reviews } from './reviews';
import { isCheckedAsYaml } from './yamlSupport';

/** What the Problems view names as the origin. */
export const SOURCE = 'model-card';

const SEVERITY: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
	error: vscode.DiagnosticSeverity.Error,
	warning: vscode.DiagnosticSeverity.Warning,
	information: vscode.DiagnosticSeverity.Information,
	hint: vscode.DiagnosticSeverity.Hint,
};

/** What every extension for YAML reports. */
const OF_YAML: ReadonlySet<string> = new Set(['metadata/yaml-invalid', 'metadata/duplicate-key']);

/** What the built-in Markdown support reports as well, when it checks links. */
const OF_LINKS = 'consistency/dead-anchor';

/** Shows the findings of reviewed cards as problems, as long as the documents are open. */
export function showDiagnostics(reviews: Reviews, pages: DocsPages): vscode.Disposable {
	const collection = vscode.languages.createDiagnosticCollection(SOURCE);
	const toDiagnostic = (range: vscode.Range, finding: Finding): vscode.Diagnostic => {
		const diagnostic = new vscode.Diagnostic(range, finding.message, SEVERITY[finding.severity]);
		diagnostic.source = SOURCE;
		diagnostic.code = { value: finding.ruleId, target: pages.ofFinding(finding) };
		return diagnostic;
	};
	const show = (document: vscode.TextDocument): void => {
		const state = reviews.peek(document);
		if (state?.kind !== 'card' && state?.kind !== 'results') {
			collection.delete(document.uri);
			return;
		}
		const findings = state.review.findings.filter(({ ruleId }) => !(OF_YAML.has(ruleId) && isCheckedAsYaml(document)) && !(ruleId === OF_LINKS && areLinksChecked(document)));
		collection.set(document.uri, findings.map((finding) => toDiagnostic(toEditorRange(state.card, finding.range), finding)));
	};
	return vscode.Disposable.from(collection, reviews.onDidChange(show), vscode.workspace.onDidChangeConfiguration((event) => {
		if (event.affectsConfiguration('markdown.validate') || event.affectsConfiguration('yaml.validate')) vscode.workspace.textDocuments.forEach(show);
	}));
}

/** Whether the built-in Markdown support looks for links to headings that do not exist; it does when it is told to. */
function areLinksChecked(document: vscode.TextDocument): boolean {
	const configuration = vscode.workspace.getConfiguration('markdown.validate', document);
	return configuration.get('enabled') === true && configuration.get('fragmentLinks.enabled') !== 'ignore';
}
