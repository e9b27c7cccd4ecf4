import { assert } from 'chai';
import * as vscode from 'vscode';
import { parseCard } from '../../src/card/parse';
import { readModelIndex } from '../../src/claims/results/structured';
import { closeAll, codeOf, positionOf, problemsWhen, show, showUri } from './editor';

const KIND = vscode.CodeActionKind.RefactorRewrite;

async function actionsAt(document: vscode.TextDocument, place: string): Promise<readonly vscode.CodeAction[]> {
	const position = positionOf(document, place);
	const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(position, position), KIND.value);
	return actions.filter(({ title }) => /results/u.test(title));
}

async function apply(action: vscode.CodeAction | undefined): Promise<void> {
	assert(action?.edit, 'no such action');
	assert.isTrue(await vscode.workspace.applyEdit(action.edit), 'the edit was refused');
}

describe('results actions', () => {
	afterEach(closeAll);

	it('add the results of a table to the front matter', async () => {
		const { document } = await show('results/README.md');
		const actions = await actionsAt(document, '| IMDB');
		assert.deepEqual(actions.map(({ title }) => title), ['Add these results to model-index', 'Write these results to a file in .eval_results']);
		await apply(actions[0]);
		assert.deepEqual(readModelIndex(parseCard(document.getText())).map(({ dataset, score }) => [dataset, score.text]), [['IMDB', '93.40'], ['Harbour Log', '88.1']]);
		assert.deepEqual((await actionsAt(document, '| IMDB')).map(({ title }) => title), ['Write these results to a file in .eval_results']);
		assert.deepEqual(await actionsAt(document, 'Model card for'), []);
	});

	it('write them to a new file, which is checked', async () => {
		const { document } = await show('results/README.md');
		const folder = vscode.Uri.joinPath(document.uri, '..', '.eval_results');
		await apply((await actionsAt(document, '| IMDB'))[1]);
		await apply((await actionsAt(document, '| IMDB'))[1]);
		assert.deepEqual((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort(), ['results-2.yaml', 'results.yaml']);
		const { document: file } = await showUri(vscode.Uri.joinPath(folder, 'results.yaml'));
		assert.include(file.getText(), 'id: stanfordnlp/imdb');
		await vscode.window.activeTextEditor!.edit((edit) => { edit.replace(new vscode.Range(file.positionAt(file.getText().indexOf('task_id')), file.positionAt(file.getText().indexOf('task_id') + 7)), 'other'); });
		await problemsWhen(file.uri, (found) => found.some((problem) => codeOf(problem) === 'metadata/eval-results-shape'), 'the file is not checked');
	});

	it('insert a table of a file of results', async () => {
		const { document } = await show('results/README.md');
		await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(document.uri, '..', '.eval_results', 'hle.yaml'), new TextEncoder().encode('- dataset:\n    id: cais/hle\n    task_id: default\n  value: 20.90\n'));
		// The folder has changed, so the card is reviewed again: what is asked meanwhile may be answered with nothing.
		let actions = await actionsAt(document, '## Evaluation');
		for (let attempt = 0; actions.length === 0 && attempt < 20; attempt++) {
			await new Promise((resolve) => { setTimeout(resolve, 100); });
			actions = await actionsAt(document, '## Evaluation');
		}
		assert.deepEqual(actions.map(({ title }) => title), ['Insert a table of the results in hle.yaml']);
		await apply(actions[0]);
		assert.include(document.getText(), '| hle | 20.90 |');
	});

	it('are none on other files', async () => {
		assert.deepEqual(await actionsAt((await show('notes/notes.md')).document, ''), []);
	});
});
