import { assert } from 'chai';
import * as vscode from 'vscode';
import { accept, closeAll, codeOf, extensionUri, problemsOf, show } from './editor';
import { extensionId } from './id';

interface Walkthrough {
	readonly when?: string;
	readonly steps: readonly { readonly description: string; readonly media: { readonly markdown: string } }[];
}

describe('the walkthrough', () => {
	afterEach(closeAll);

	it('has an example with something to find, in a document that belongs to no file', async () => {
		await vscode.commands.executeCommand('modelCardReview.openExample');
		const { document } = vscode.window.activeTextEditor!;
		assert.isTrue(document.isUntitled);
		assert.equal(document.languageId, 'markdown');
		const codes = (await problemsOf(document)).map(codeOf);
		assert.includeMembers(codes, ['safety/red-teaming', 'evaluation/results', 'metadata/license-spdx-spelling']);
	});

	it('leads to commands and pages that exist, and opens only when asked for', async () => {
		const { contributes } = vscode.extensions.getExtension(extensionId)!.packageJSON as { contributes: { walkthroughs: readonly Walkthrough[] } };
		const commands = await vscode.commands.getCommands(true);
		for (const { when, steps } of contributes.walkthroughs) {
			assert.isString(when);
			for (const { description, media } of steps) {
				for (const [, command] of description.matchAll(/\(command:([\w.]+)/gu)) assert.include(commands, command);
				assert.isAbove((await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri(), media.markdown))).length, 0);
			}
		}
	});

	it('ends with a checklist, which the Explorer also makes of a card that is not open', async () => {
		const { document } = await show('README.md');
		await closeAll();
		const made = vscode.commands.executeCommand('modelCardReview.generateChecklist', document.uri);
		await accept(() => vscode.window.activeTextEditor?.document.getText().startsWith('# Openness checklist: README.md') ?? false);
		await made;
	});
});
