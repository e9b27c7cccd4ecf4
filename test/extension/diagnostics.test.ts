import { assert } from 'chai';
import * as vscode from 'vscode';
import { reviewFile } from '../../src/review/reviewer';
import { closeAll, codeOf, extensionUri, positionOf, problems, problemsOf, problemsWhen, reasonOfActive, show, showText, withSettings } from './editor';

const SEVERITIES = { error: vscode.DiagnosticSeverity.Error, warning: vscode.DiagnosticSeverity.Warning, information: vscode.DiagnosticSeverity.Information, hint: vscode.DiagnosticSeverity.Hint };

describe('problems', () => {
	afterEach(closeAll);

	it('name what is missing, where, how bad it is and where to read more', async () => {
		const { document } = await show('README.md');
		const found = await problemsOf(document);
		const redTeaming = found.find((problem) => codeOf(problem) === 'safety/red-teaming');
		assert(redTeaming, `no problem about red teaming among ${found.map(codeOf).join(', ')}`);
		assert.match(redTeaming.message, /^Red teaming: not disclosed\. \S.*\. Add a section “Red Teaming”\.$/u);
		assert.equal(redTeaming.severity, vscode.DiagnosticSeverity.Warning);
		assert.equal(redTeaming.source, 'model-card');
		assert.equal(document.getText(redTeaming.range), 'Harbour Sentiment');
		assert.deepEqual(redTeaming.range, new vscode.Range(7, 2, 7, 19));
		const { target } = redTeaming.code as { target: vscode.Uri };
		assert.equal(target.toString(), vscode.Uri.joinPath(extensionUri(), 'docs/disclosures/safety/red-teaming.md').toString());
		assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(target)), /^# Red teaming\n/u);

		const evaluation = found.find((problem) => codeOf(problem) === 'evaluation/results');
		assert.equal(evaluation && document.getText(evaluation.range), '## Evaluation');
		assert.match(evaluation!.message, /^Evaluation results: only a placeholder so far\./u);
		assert.equal(found.find((problem) => codeOf(problem) === 'license/weights'), undefined);
	});

	for (const file of ['README.md', 'template/README.md', 'chinese/README.md', 'crlf/MODEL_CARD.md', 'yaml/model_card.yaml', 'broken/README.md']) {
		it(`are the findings of the review: ${file}`, async () => {
			const { document } = await show(file);
			const found = await problemsOf(document);
			const { card, review } = reviewFile({ path: file, text: document.getText() });
			const at = (offset: number): [number, number] => {
				const { line, column } = card!.lines.position(offset);
				return [line, column];
			};
			assert.deepEqual(
				found.map((problem) => ({ code: codeOf(problem), message: problem.message, severity: problem.severity, start: [problem.range.start.line, problem.range.start.character], end: [problem.range.end.line, problem.range.end.character] })),
				review.findings.map(({ ruleId, message, severity, range }) => ({ code: ruleId, message, severity: SEVERITIES[severity], start: at(range.start), end: at(range.end) })),
			);
		});
	}

	it('tell of broken metadata, with the page of the rule', async () => {
		const { document } = await show('broken/README.md');
		const duplicate = (await problemsOf(document)).find((problem) => codeOf(problem) === 'metadata/duplicate-key');
		assert(duplicate);
		assert.deepEqual([duplicate.message, duplicate.severity, document.getText(duplicate.range), duplicate.range.start.line], ['The key “license” is given twice; readers use only one of the values.', vscode.DiagnosticSeverity.Warning, 'license', 3]);
		assert.match((duplicate.code as { target: vscode.Uri }).target.path, /\/docs\/rules\/metadata\/duplicate-key\.md$/u);
	});

	it('never appear on files that are no model cards', async () => {
		for (const file of ['notes/notes.md', 'dataset/README.md', 'space/README.md', 'CHANGELOG.md']) {
			const { document } = await show(file);
			assert.match(await reasonOfActive(), /is not reviewed as a model card\. \S/u);
			assert.deepEqual(problems(document.uri), [], file);
		}
		const { document } = await showText('# Evaluation\n\n## Limitations\n', 'plaintext');
		assert.match(await reasonOfActive(), /model cards are Markdown or YAML files/u);
		assert.deepEqual(problems(document.uri), []);
	});

	it('follow the text while it is typed', async () => {
		const editor = await show('README.md');
		const { uri } = editor.document;
		await problemsWhen(uri, (found) => found.some((problem) => codeOf(problem) === 'safety/red-teaming'), 'red teaming is not missing');
		const at = editor.document.positionAt(editor.document.getText().length);
		for (const text of ['\n## Red Teaming\n\n', 'No red teaming', ' was performed', '.\n']) {
			await editor.edit((edit) => { edit.insert(editor.document.positionAt(editor.document.getText().length), text); }, { undoStopBefore: false, undoStopAfter: false });
		}
		await problemsWhen(uri, (found) => found.length > 0 && !found.some((problem) => codeOf(problem) === 'safety/red-teaming'), 'red teaming stays missing');
		await editor.edit((edit) => { edit.delete(new vscode.Range(at, editor.document.positionAt(editor.document.getText().length))); });
		await problemsWhen(uri, (found) => found.some((problem) => codeOf(problem) === 'safety/red-teaming'), 'red teaming is not missing again');
	});

	it('move with the text that they are about', async () => {
		const editor = await show('README.md');
		await problemsOf(editor.document);
		await editor.edit((edit) => { edit.insert(positionOf(editor.document, '# Harbour'), 'One 💥 more line.\n\n'); });
		const found = await problemsWhen(editor.document.uri, (all) => all.some((problem) => codeOf(problem) === 'safety/red-teaming' && problem.range.start.line === 9), 'the problem stays where it was');
		assert.equal(editor.document.getText(found.find((problem) => codeOf(problem) === 'safety/red-teaming')!.range), 'Harbour Sentiment');
	});

	it('appear in a document that has no file yet, once it is a card', async () => {
		const editor = await showText('# Notes\n');
		await reasonOfActive();
		assert.deepEqual(problems(editor.document.uri), []);
		await editor.edit((edit) => { edit.replace(new vscode.Range(0, 0, 0, 7), '# Model card: Buoy'); });
		await problemsOf(editor.document);
	});

	it('come and go with the language of the document', async () => {
		const { document } = await show('README.md');
		await problemsOf(document);
		await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
		await problemsWhen(document.uri, (found) => found.length === 0, 'plain text has problems');
		await vscode.languages.setTextDocumentLanguage(document, 'markdown');
		await problemsOf(document);
	});

	it('go when the document is closed', async () => {
		const { document } = await show('broken/README.md');
		await problemsOf(document);
		await closeAll();
		await problemsWhen(document.uri, (found) => found.length === 0, 'a closed document has problems');
	});

	it('go when the review is turned off and come back with it', async () => {
		const { document } = await show('README.md');
		await problemsOf(document);
		await withSettings({ enable: false }, async () => {
			await problemsWhen(document.uri, (found) => found.length === 0, 'problems in spite of the setting');
			assert.match(await reasonOfActive(), /is turned off/u);
		});
		await problemsOf(document);
	});

	it('appear on files that the setting names', async () => {
		const { document } = await show('notes/notes.md');
		await reasonOfActive();
		for (const glob of ['notes.md', 'copies/*/notes/*.md', '**/notes/**']) {
			await withSettings({ files: [glob] }, async () => {
				await problemsOf(document);
			});
			await problemsWhen(document.uri, (found) => found.length === 0, 'problems in spite of the setting');
		}
		await withSettings({ files: ['other/*.md', 42, ''] }, async () => {
			await reasonOfActive();
			assert.deepEqual(problems(document.uri), []);
		});
	});

	it('wait for the delay', async () => {
		await withSettings({ delay: 1500 }, async () => {
			const editor = await show('README.md');
			const { uri } = editor.document;
			await problemsOf(editor.document);
			const start = performance.now();
			await editor.edit((edit) => { edit.insert(new vscode.Position(3, 0), 'base_model: harbour/base\n'); });
			await problemsWhen(uri, (found) => !found.some((problem) => codeOf(problem) === 'model/lineage'), 'the base model stays missing');
			assert.isAtLeast(performance.now() - start, 1400);
		});
	});
});
