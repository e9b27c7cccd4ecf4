import * as vscode from 'vscode';

/** The command that opens a card with gaps as a new document, for the walkthrough to work in any workspace. */
export function registerExample(extensionUri: vscode.Uri): vscode.Disposable {
	// The editor opens the walkthrough of an extension that it has just installed, unless it is for later: nobody asked for a page then.
	void vscode.commands.executeCommand('setContext', 'modelCardReview.isActive', true);
	return vscode.commands.registerCommand('modelCardReview.openExample', async () => {
		const name = vscode.env.language === 'zh-cn' ? 'example.nls.zh-cn.md' : 'example.md';
		const example = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'media/walkthrough', name));
		const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: new TextDecoder().decode(example) });
		await vscode.window.showTextDocument(document, { preview: false });
	});
}
