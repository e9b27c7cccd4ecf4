import * as vscode from 'vscode';
import type { Finding, Severity } from '../review/review';
import { toEditorRange } from './convert';
import type { DocsPages } from './docsPages';
import type { Reviews } from './reviews';

/** What the Problems view names as the origin. */
export const SOURCE = 'model-card';

const SEVERITY: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
	error: vscode.DiagnosticSeverity.Error,
	warning: vscode.DiagnosticSeverity.Warning,
	information: vscode.DiagnosticSeverity.Information,
	hint: vscode.DiagnosticSeverity.Hint,
};

/** Shows the findings of reviewed cards as problems, as long as the documents are open. */
export function showDiagnostics(reviews: Reviews, pages: DocsPages): vscode.Disposable {
	const collection = vscode.languages.createDiagnosticCollection(SOURCE);
	const toDiagnostic = (range: vscode.Range, { message, severity, ruleId }: Finding): vscode.Diagnostic => {
		const diagnostic = new vscode.Diagnostic(range, message, SEVERITY[severity]);
		diagnostic.source = SOURCE;
		diagnostic.code = { value: ruleId, target: pages.of(ruleId) };
		return diagnostic;
	};
	const listener = reviews.onDidChange((document) => {
		const state = reviews.peek(document);
		if (state?.kind === 'card') collection.set(document.uri, state.review.findings.map((finding) => toDiagnostic(toEditorRange(state.card, finding.range), finding)));
		else collection.delete(document.uri);
	});
	return vscode.Disposable.from(collection, listener);
}
