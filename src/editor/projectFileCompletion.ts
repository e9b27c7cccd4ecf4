import * as vscode from 'vscode';
import { LineIndex } from '../card/lineIndex';
import { PROJECT_FILES } from '../project/names';
import { toEditorRange, toOffset } from './convert';
import { hasYamlExtension } from './projectFileProblems';

/** Completes the keys and values of project files, where no other extension does it by the schema. */
export function completeProjectFiles(): vscode.Disposable {
	return vscode.languages.registerCompletionItemProvider({ pattern: `**/{${PROJECT_FILES.join(',')}}` }, {
		async provideCompletionItems(document, position) {
			if (hasYamlExtension()) return [];
			const { completeConfiguration } = await import('./engine');
			const text = document.getText();
			const lines = new LineIndex(text);
			return completeConfiguration(text, toOffset({ lines }, position)).map(({ label, kind, description, newText, range }, index) => {
				const item = new vscode.CompletionItem(label, kind === 'key' ? vscode.CompletionItemKind.Property : vscode.CompletionItemKind.EnumMember);
				item.insertText = newText;
				item.range = toEditorRange({ lines }, range);
				// In the order of the schema, which puts first what is asked for most.
				item.sortText = String(index).padStart(3, '0');
				if (description !== undefined) item.documentation = description;
				return item;
			});
		},
	}, ' ');
}
