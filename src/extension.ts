import type * as vscode from 'vscode';

/** Called by the editor on the first Markdown or YAML document. */
export function activate(_context: vscode.ExtensionContext): void {
}

/** Called by the editor before it closes. */
export function deactivate(): void {
}
