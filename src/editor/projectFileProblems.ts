import * as vscode from 'vscode';
import { LineIndex } from '../card/lineIndex';
import { toEditorRange } from './convert';
import { SOURCE } from './diagnostics';
import type { DocsPages } from './docsPages';
import type { ProjectFiles } from './projectFiles';

/** Says in a project file what is wrong with it. */
export function showProjectFileProblems(files: ProjectFiles, pages: DocsPages): vscode.Disposable {
	const collection = vscode.languages.createDiagnosticCollection(`${SOURCE}-configuration`);
	return vscode.Disposable.from(
		collection,
		files.onDidRead(({ uri, text, problems }) => {
			const lines = new LineIndex(text);
			const isTold = isToldByYamlExtension(uri);
			collection.set(uri, problems.filter(({ isBeyondSchema }) => isBeyondSchema || !isTold).map(({ message, range }) => {
				const diagnostic = new vscode.Diagnostic(toEditorRange({ lines }, range), message, vscode.DiagnosticSeverity.Error);
				diagnostic.source = SOURCE;
				diagnostic.code = { value: 'configuration', target: pages.ofConfiguration() };
				return diagnostic;
			}));
		}),
		files.onDidDelete((uri) => { collection.delete(uri); }),
	);
}

/** Red Hat's extension checks the YAML files that are open, this one by the schema that comes with the extension: nobody wants to read it twice. */
function isToldByYamlExtension(uri: vscode.Uri): boolean {
	const isOpen = vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
	return isOpen && hasYamlExtension() && vscode.workspace.getConfiguration('yaml', uri).get<unknown>('validate') !== false;
}

/** Whether Red Hat's YAML extension is there, which completes and checks YAML files by their schemas. */
export function hasYamlExtension(): boolean {
	return vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined;
}
