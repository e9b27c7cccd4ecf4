import { assert } from 'chai';
import * as vscode from 'vscode';
import { note } from './report';
import { extensionId } from './id';

describe('activation', () => {
	it('happens in this host, quickly', async () => {
		const extension = vscode.extensions.getExtension(extensionId);
		assert(extension, 'the extension is not installed');
		// The host answers this when the workbench has opened: what is measured is the extension, not the start of VS Code.
		await vscode.commands.getCommands();
		const start = performance.now();
		await extension.activate();
		note(`activation ${Math.round(performance.now() - start)} ms`);
		assert.isTrue(extension.isActive);
	});

	it('opens a card of the workspace', async () => {
		const folder = vscode.workspace.workspaceFolders?.[0];
		assert(folder, 'no folder is open');
		const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, 'README.md'));
		assert.equal(document.languageId, 'markdown');
		assert.match(document.getText(), /^---\n/);
	});
});
