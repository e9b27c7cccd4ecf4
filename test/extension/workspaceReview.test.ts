import { assert } from 'chai';
import * as vscode from 'vscode';
import type { TableRow } from '../../src/reports/table';
import { closeAll, fileUri, needsFileSearch, problemsOf, show, until, withSettings } from './editor';

const REVIEW = 'modelCardReview.reviewWorkspace';
const COMPARE = 'modelCardReview.compareCards';

/** The rows of the table, without the copies that other tests have made. */
async function rows(stop?: vscode.CancellationToken): Promise<readonly TableRow[] | undefined> {
	const found = await vscode.commands.executeCommand<readonly TableRow[] | undefined>(REVIEW, stop);
	return found?.filter(({ file }) => !file.startsWith('copies/'));
}

/** The title of the page in front. */
function pageInFront(): string | undefined {
	const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
	return tab?.input instanceof vscode.TabInputWebview ? tab.label : undefined;
}

describe('the review of the workspace', () => {
	before(async function () { await needsFileSearch(this); });
	afterEach(closeAll);

	it('has a row for every card, and none for other files', async () => {
		const found = await rows();
		assert(found);
		assert.includeMembers(found.map(({ file }) => file), ['README.md', 'chinese/README.md', 'crlf/MODEL_CARD.md', 'template/README.md', 'yaml/model_card.yaml']);
		assert.notIncludeMembers(found.map(({ file }) => file), ['notes/notes.md', 'dataset/README.md', 'space/README.md', 'CHANGELOG.md', 'mof/release.yml']);
		const card = found.find(({ file }) => file === 'README.md')!;
		assert.isAbove(card.coverage, 0);
		assert.isAbove(card.missing, 0);
		assert.deepEqual(card.frameworks.map(({ id }) => id), ['open-science', 'mof', 'osaid', 'european-index']);
		assert.equal(found.find(({ file }) => file === 'chinese/README.md')!.language, 'zh');
		await until(() => pageInFront() === 'Model Cards', () => `in front is ${pageInFront()}`);
	});

	it('tells of the text as it is now, saved or not', async () => {
		const { document } = await show('README.md');
		const path = vscode.workspace.asRelativePath(document.uri);
		const missing = async (): Promise<number> => (await vscode.commands.executeCommand<readonly TableRow[]>(REVIEW)).find(({ file }) => file === path)!.missing;
		const before = await missing();
		const edit = new vscode.WorkspaceEdit();
		edit.insert(document.uri, document.positionAt(document.getText().length), '\n## Red Teaming\n\nNo red teaming was performed.\n');
		await vscode.workspace.applyEdit(edit);
		assert.isBelow(await missing(), before);
	});

	it('sees what has changed on the disk since', async () => {
		const uri = fileUri('copies/changing/MODEL_CARD.md');
		const write = (text: string): Thenable<void> => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
		const row = async (): Promise<TableRow | undefined> => (await vscode.commands.executeCommand<readonly TableRow[]>(REVIEW)).find(({ file }) => file === 'copies/changing/MODEL_CARD.md');
		await write('# Model Card\n');
		const before = await row();
		await write('# Model Card\n\n## Limitations\n\nThe model invents facts about people.\n');
		const after = await row();
		await vscode.workspace.fs.delete(uri);
		assert.equal(before!.missing - 1, after!.missing);
		assert.isUndefined(await row());
	});

	it('leaves out what the settings exclude', async () => {
		await withSettings({ exclude: ['template/**'] }, async () => {
			assert.notInclude((await rows())!.map(({ file }) => file), 'template/README.md');
		});
		await withSettings({ files: ['notes/*.md'] }, async () => {
			assert.include((await rows())!.map(({ file }) => file), 'notes/notes.md');
		});
		const files = vscode.workspace.getConfiguration('files');
		await files.update('exclude', { template: true }, vscode.ConfigurationTarget.Global);
		try {
			// The search of the pure web host does not heed it.
			const isHeeded = (await vscode.workspace.findFiles('template/README.md')).length === 0;
			assert.equal((await rows())!.some(({ file }) => file === 'template/README.md'), !isHeeded);
		} finally {
			await files.update('exclude', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	it('can be stopped', async () => {
		const source = new vscode.CancellationTokenSource();
		source.cancel();
		assert.isUndefined(await rows(source.token));
		assert.isUndefined(pageInFront());
	});
});

describe('the comparison of cards', () => {
	afterEach(closeAll);

	it('shows the cards that are selected in the Explorer', async () => {
		const uris = [fileUri('README.md'), fileUri('chinese/README.md'), fileUri('yaml/model_card.yaml')];
		assert.isUndefined(await vscode.commands.executeCommand(COMPARE, uris[0], uris));
		await until(() => pageInFront() === 'Compare Model Cards', () => `in front is ${pageInFront()}`);
	});

	it('says why it cannot', async () => {
		assert.match(await vscode.commands.executeCommand(COMPARE, fileUri('README.md'), [fileUri('README.md')]), /^Choose at least two model cards/u);
		assert.match(await vscode.commands.executeCommand(COMPARE, fileUri('README.md'), [fileUri('README.md'), fileUri('notes/notes.md')]), /^“notes\.md” is not reviewed as a model card/u);
	});

	it('asks which cards otherwise, with the open ones ticked', async function () {
		await needsFileSearch(this);
		for (const path of ['README.md', 'crlf/MODEL_CARD.md']) await problemsOf((await show(path)).document);
		void vscode.commands.executeCommand(COMPARE);
		const accept = setInterval(() => void vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'), 200);
		await until(() => pageInFront() === 'Compare Model Cards', () => `in front is ${pageInFront()}`);
		clearInterval(accept);
	});
});
