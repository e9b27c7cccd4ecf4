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

/** Shows the findings of reviewed cards as problems, as long as the documents are open. */
export function showDiagnostics(reviews: Reviews, pages: DocsPages): vscode.Disposable {
	const collection = vscode.languages.createDiagnosticCollection(SOURCE);
	const toDiagnostic = (range: vscode.Range, finding: Finding): vscode.Diagnostic => {
		const diagnostic = new vscode.Diagnostic(range, finding.message, SEVERITY[finding.severity]);
		diagnostic.source = SOURCE;
		diagnostic.code = { value: finding.ruleId, target: pages.ofFinding(finding) };
		return diagnostic;
	};
	const listener = reviews.onDidChange((document) => {
		const state = reviews.peek(document);
		if (state?.kind !== 'card' && state?.kind !== 'results') {
			collection.delete(document.uri);
			return;
		}
		const findings = isCheckedAsYaml(document) ? state.review.findings.filter(({ ruleId }) => !OF_YAML.has(ruleId)) : state.review.findings;
		collection.set(document.uri, findings.map((finding) => toDiagnostic(toEditorRange(state.card, finding.range), finding)));
	});
	return vscode.Disposable.from(collection, listener);
}
