import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, show, showText, until } from './editor';

const CARD = '---\nlicense: Apache 2.0\nlanguage: en, fr\npipeline_tag: text-generation\n---\n\n# Model Card\n\n- **Developed by:** [More Information Needed]\n';
const FIXED = CARD.replace('Apache 2.0', 'apache-2.0').replace('en, fr', '[en, fr]');

async function fixAlls(document: vscode.TextDocument, kind = 'source.fixAll'): Promise<readonly vscode.CodeAction[]> {
	const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(0, 0, 0, 0), kind);
	return actions.filter((action) => action.kind?.value === 'source.fixAll.modelCardReview');
}

describe('fix all', () => {
	afterEach(closeAll);

	it('makes every fix that has one right form, and no other', async () => {
		const { document } = await showText(CARD);
		for (const kind of ['source.fixAll', 'source.fixAll.modelCardReview']) assert.lengthOf(await fixAlls(document, kind), 1, kind);
		assert.lengthOf(await fixAlls(document, 'source.fixAll.other'), 0);
		const [action] = await fixAlls(document);
		await vscode.workspace.applyEdit(action!.edit!);
		assert.equal(document.getText(), FIXED);
		assert.lengthOf(await fixAlls(document), 0);
	});

	it('works when a card is saved', async () => {
		const { document } = await show('README.md');
		const editor = vscode.workspace.getConfiguration('editor', { uri: document.uri, languageId: 'markdown' });
		await editor.update('codeActionsOnSave', { 'source.fixAll.modelCardReview': 'always' }, vscode.ConfigurationTarget.Global);
		try {
			const edit = new vscode.WorkspaceEdit();
			edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), CARD);
			await vscode.workspace.applyEdit(edit);
			await vscode.commands.executeCommand('workbench.action.files.save');
			await until(() => !document.isDirty && document.getText() === FIXED, () => document.getText());
		} finally {
			await editor.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	it('has nothing to do on other files', async () => {
		const { document } = await show('notes/notes.md');
		assert.lengthOf(await fixAlls(document), 0);
	});
});
