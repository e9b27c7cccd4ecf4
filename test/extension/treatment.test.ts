import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, problemsOf, problemsWhen, reasonOfActive, show, showText, showUri } from './editor';

const treatAs = async (what: 'Card' | 'Other'): Promise<unknown> => vscode.commands.executeCommand(`modelCardReview.treatAs${what}`);

describe('whether a file is reviewed', () => {
	afterEach(closeAll);

	it('is explained', async () => {
		await show('README.md');
		assert.match(await reasonOfActive(), /^“README\.md” is reviewed as a model card\. The front matter key “\w+” is used for models only\.$/u);
		await show('dataset/README.md');
		assert.match(await reasonOfActive(), /^“README\.md” is not reviewed as a model card\. The front matter key “\w+” is that of a dataset card\.$/u);
	});

	it('can be decided for a file: never', async () => {
		const { document } = await show('README.md');
		await problemsOf(document);
		await treatAs('Other');
		await problemsWhen(document.uri, (found) => found.length === 0, 'problems on a file that is never to be reviewed');
		assert.match(await reasonOfActive(), /is not reviewed as a model card\. You asked/u);
		await treatAs('Card');
		await problemsOf(document);
	});

	it('can be decided for a file: as a card, also when it is opened again', async () => {
		const { document } = await show('notes/notes.md');
		await treatAs('Card');
		await problemsOf(document);
		await closeAll();
		const { document: again } = await showUri(document.uri);
		await problemsOf(again);
		assert.match(await reasonOfActive(), /is reviewed as a model card\. You asked/u);
		await treatAs('Other');
	});

	it('is not remembered for documents without a file', async () => {
		const { document } = await showText('# A\n');
		await treatAs('Card');
		await problemsOf(document);
		await closeAll();
		const { document: next } = await showText('# B\n');
		assert.match(await reasonOfActive(), /is not reviewed as a model card/u);
		assert.deepEqual(vscode.languages.getDiagnostics(next.uri).filter(({ source }) => source === 'model-card'), []);
	});

	it('leaves a log', async () => {
		await vscode.commands.executeCommand('modelCardReview.showLog');
	});
});
