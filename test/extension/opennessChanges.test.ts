import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, show, until } from './editor';

const COMMAND = 'modelCardReview.showChanges';
const CARD = '---\nlicense: apache-2.0\npipeline_tag: text-generation\n---\n\n# Model card for Tiny\n\nTiny is a small language model.\n\n## Red teaming\n\nTwo people attacked the model for a week; 3 of 40 attacks succeeded.\n';

describe('what changed in openness', () => {
	afterEach(closeAll);
	after(async () => vscode.workspace.getConfiguration('git').update('enabled', undefined, vscode.ConfigurationTarget.Global));

	it('needs a card in front, and a repository, and says so', async () => {
		await show('notes/notes.md');
		assert.match(await vscode.commands.executeCommand(COMMAND, 'HEAD'), /^“notes\.md” is not reviewed as a model card\./u);
		await show('README.md');
		assert.match(await vscode.commands.executeCommand(COMMAND, 'HEAD'), /^(?:The card is in no Git repository|Git is not available here)/u);
	});

	it('is told since a commit', async function () {
		const git = vscode.extensions.getExtension('vscode.git');
		const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
		if (!git || folder?.scheme !== 'file' && folder?.scheme !== 'vscode-remote') this.skip();
		// The other tests need no Git, and run without.
		const settings = vscode.workspace.getConfiguration('git');
		await settings.update('enabled', true, vscode.ConfigurationTarget.Global);
		const { getAPI } = await git.activate().then((exports) => ({ getAPI: () => { try { return exports.getAPI(1); } catch { return undefined; } } }));
		await until(() => getAPI()?.state === 'initialized', () => 'Git does not start');
		const api = getAPI();
		const root = vscode.Uri.joinPath(folder, 'repository');
		const uri = vscode.Uri.joinPath(root, 'README.md');
		await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(CARD));
		const repository = await api.init(root);
		assert(repository, 'no repository is made');
		await repository.setConfig('user.name', 'A');
		await repository.setConfig('user.email', 'a@example.org');
		await repository.add([uri.fsPath]);
		await repository.commit('Add the card');
		const editor = await vscode.window.showTextDocument(uri);
		await editor.edit((edit) => {
			edit.replace(new vscode.Range(editor.document.positionAt(CARD.indexOf('## Red')), editor.document.positionAt(CARD.length)), '## Limitations\n\nTiny fails at arithmetic with numbers of more than three digits.\n');
		});
		assert.isUndefined(await vscode.commands.executeCommand(COMMAND, 'HEAD'));
		const text = vscode.window.activeTextEditor!.document.getText();
		assert.match(text, /^# Changes in openness: README\.md\n\nSince HEAD, \d+ of \d+ disclosures have changed\.$/mu);
		assert.match(text, /^## Gained\n[^#]*\*\*Limitations\*\*: disclosed \(before: not disclosed\)\n {2}- \[line \d+\]\(\/repository\/README\.md#L\d+\): /mu);
		assert.match(text, /^## Lost\n[^#]*\*\*Red teaming\*\*: not disclosed \(before: disclosed\)\n {2}- line \d+: /mu);
		await vscode.window.showTextDocument(editor.document);
		assert.match(await vscode.commands.executeCommand(COMMAND, 'v0'), /^“v0” has no version of “README\.md”/u);
		const before = await vscode.workspace.fs.readDirectory(root);
		assert.match(await vscode.commands.executeCommand(COMMAND, '--output=written'), /^“--output=written” has no version of “README\.md”/u);
		assert.deepEqual(await vscode.workspace.fs.readDirectory(root), before);
	});
});
