import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, problemsOf, show, until } from './editor';

function panels(): readonly vscode.Tab[] {
	return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('modelCardReview.panel'));
}

describe('the review panel', () => {
	afterEach(closeAll);

	it('opens once, beside the card', async () => {
		const { document, viewColumn } = await show('README.md');
		await problemsOf(document);
		await vscode.commands.executeCommand('modelCardReview.openPanel');
		await until(() => panels().length === 1, () => 'no panel opens', vscode.window.tabGroups.onDidChangeTabs);
		assert.notEqual(panels()[0]!.group.viewColumn, viewColumn);
		await vscode.commands.executeCommand('modelCardReview.openPanel');
		assert.equal(panels().length, 1);
	});

	it('opens anew after it was closed', async () => {
		await vscode.commands.executeCommand('modelCardReview.openPanel');
		await until(() => panels().length === 1, () => 'no panel opens', vscode.window.tabGroups.onDidChangeTabs);
		await vscode.window.tabGroups.close(panels());
		await until(() => panels().length === 0, () => 'the panel stays', vscode.window.tabGroups.onDidChangeTabs);
		await vscode.commands.executeCommand('modelCardReview.openPanel');
		await until(() => panels().length === 1, () => 'no panel opens', vscode.window.tabGroups.onDidChangeTabs);
	});
});
