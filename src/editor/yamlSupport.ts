import * as vscode from 'vscode';

/** Whether an extension for YAML in general serves the document: it has its outline, and finds what is not YAML. */
export function isServedAsYaml({ languageId }: vscode.TextDocument): boolean {
	return languageId === 'yaml' && vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined;
}

/** Whether that extension also reports errors of syntax and keys that are given twice. */
export function isCheckedAsYaml(document: vscode.TextDocument): boolean {
	return isServedAsYaml(document) && vscode.workspace.getConfiguration('yaml', document).get('validate') !== false;
}
