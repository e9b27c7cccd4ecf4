import { assert } from 'chai';
import * as vscode from 'vscode';
import { applyFix, closeAll, codeOf, problemsOf, problemsWhen, show } from './editor';

const RULE = 'metadata/library-name-missing';

describe('files beside a card', () => {
	afterEach(closeAll);

	it('count from when they come to when they go', async () => {
		const { document } = await show('results/README.md');
		const isFound = (found: readonly vscode.Diagnostic[]): boolean => found.some((problem) => codeOf(problem) === RULE);
		assert.isFalse(isFound(await problemsOf(document)));
		const write = (name: string, text: string): Thenable<void> => vscode.workspace.fs.writeFile(vscode.Uri.joinPath(document.uri, '..', name), new TextEncoder().encode(text));
		await write('model.safetensors', 'weights');
		await write('config.json', '{"architectures": ["KestrelForCausalLM"], "transformers_version": "4.57.0"}');
		const found = await problemsWhen(document.uri, isFound, 'config.json is not seen');
		assert.match(await applyFix(document, found.find((problem) => codeOf(problem) === RULE)!.range, 'Add “library_name” to the front matter'), /^library_name: transformers$/mu);
		await problemsWhen(document.uri, (now) => !isFound(now), 'the finding stays');
	});
});
