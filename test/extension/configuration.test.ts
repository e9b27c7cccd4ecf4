import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, codeOf, extensionUri, fileUri, problems, problemsOf, problemsWhen, reasonOfActive, show, showUri, withSettings } from './editor';

const RULE = 'safety/red-teaming';

function severityOf(found: readonly vscode.Diagnostic[], rule = RULE): vscode.DiagnosticSeverity | undefined {
	return found.find((problem) => codeOf(problem) === rule)?.severity;
}

/** Waits until the rule has that severity on a card that has other problems too. */
async function severityBecomes(uri: vscode.Uri, severity: vscode.DiagnosticSeverity | undefined, rule = RULE): Promise<void> {
	await problemsWhen(uri, (found) => found.length > 0 && severityOf(found, rule) === severity, `${rule} does not become ${severity === undefined ? 'off' : vscode.DiagnosticSeverity[severity]}`);
}

async function write(uri: vscode.Uri, text: string): Promise<void> {
	await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

function beside({ uri }: vscode.TextDocument, name = '.modelcardreview.yaml'): vscode.Uri {
	return vscode.Uri.joinPath(uri, '..', name);
}

describe('configuration', () => {
	afterEach(closeAll);

	it('by the setting for rules: another weight, or none, for one or a family', async () => {
		const { document: { uri } } = await show('README.md');
		await severityBecomes(uri, vscode.DiagnosticSeverity.Warning);
		await withSettings({ rules: { [RULE]: 'error' } }, async () => severityBecomes(uri, vscode.DiagnosticSeverity.Error));
		await withSettings({ rules: { [RULE]: 'off' } }, async () => severityBecomes(uri, undefined));
		await withSettings({ rules: { 'safety/*': 'hint' } }, async () => severityBecomes(uri, vscode.DiagnosticSeverity.Hint));
		await severityBecomes(uri, vscode.DiagnosticSeverity.Warning);
	});

	it('by the settings for the profile, for files and for the language', async () => {
		const { document } = await show('README.md');
		await problemsOf(document);
		await withSettings({ profile: 'all' }, async () => severityBecomes(document.uri, vscode.DiagnosticSeverity.Hint, 'availability/checkpoints'));
		await withSettings({ exclude: ['README.md'] }, async () => {
			await problemsWhen(document.uri, (found) => found.length === 0, 'a file that is excluded has problems');
			assert.match(await reasonOfActive(), /is not reviewed as a model card\. The settings or the project file exclude it\.$/u);
		});
		await withSettings({ language: 'zh' }, async () => {
			const found = await problemsOf(document);
			const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, found.find((problem) => codeOf(problem) === RULE)!.range);
			assert.include(actions.map(({ title }) => title), 'Insert a section “红队测试”');
		});
	});

	it('is not upset by settings of the wrong type', async () => {
		const { document: { uri } } = await show('README.md');
		for (const settings of [{ rules: { [RULE]: 'fatal', 'no/rule': 'off' } }, { rules: ['off'], profile: 7, exclude: 'README.md', language: {} }]) {
			await withSettings(settings, async () => {
				await reasonOfActive();
				assert.equal(severityOf(problems(uri)), vscode.DiagnosticSeverity.Warning);
			});
		}
	});

	it('by the project file: as soon as it is there, when it changes, and no longer when it is gone', async () => {
		const { document } = await show('README.md');
		await problemsOf(document);
		const file = beside(document);
		await write(file, `rules:\n  ${RULE}: error\nsections:\n  - title: Release Approval\n    severity: information\n`);
		await severityBecomes(document.uri, vscode.DiagnosticSeverity.Error);
		await severityBecomes(document.uri, vscode.DiagnosticSeverity.Information, 'sections/required');
		await withSettings({ rules: { [RULE]: 'off', 'evaluation/results': 'hint' } }, async () => {
			await severityBecomes(document.uri, vscode.DiagnosticSeverity.Hint, 'evaluation/results');
			assert.equal(severityOf(problems(document.uri)), vscode.DiagnosticSeverity.Error, 'the file is the team\'s word');
		});
		await write(file, `rules: {${RULE}: off}\n`);
		await severityBecomes(document.uri, undefined);
		await vscode.workspace.fs.delete(file);
		await severityBecomes(document.uri, vscode.DiagnosticSeverity.Warning);
	});

	it('inserts the section that a team requires', async () => {
		const { document } = await show('README.md');
		await write(beside(document), 'sections:\n  - title: Release Approval\n    template: "- **Approved by:** [More Information Needed]"\n');
		const [problem] = (await problemsWhen(document.uri, (found) => severityOf(found, 'sections/required') !== undefined, 'the section is not missing')).filter((found) => codeOf(found) === 'sections/required');
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, problem!.range);
		await vscode.workspace.applyEdit(actions.find(({ title }) => title === 'Insert a section “Release Approval”')!.edit!);
		assert.include(document.getText(), '## Release Approval\n\n- **Approved by:** [More Information Needed]\n');
		await vscode.workspace.fs.stat((problem!.code as { target: vscode.Uri }).target);
	});

	it('by a wrong project file: said in the file, and what was right before stays in force', async () => {
		const { document } = await show('README.md');
		const file = beside(document);
		await write(file, `rules:\n  ${RULE}: error\n`);
		await severityBecomes(document.uri, vscode.DiagnosticSeverity.Error);
		await write(file, `rules:\n  ${RULE}: fatal\n  data/sources: off\n`);
		const [problem, ...more] = await problemsWhen(file, (found) => found.length > 0, 'the wrong file has no problem');
		assert.deepEqual([problem!.message, problem!.range, problem!.severity, more], [`“${RULE}” must be one of off, error, warning, information, hint.`, new vscode.Range(1, 22, 1, 27), vscode.DiagnosticSeverity.Error, []]);
		await vscode.workspace.fs.stat((problem!.code as { target: vscode.Uri }).target);
		await reasonOfActive();
		assert.equal(severityOf(problems(document.uri)), vscode.DiagnosticSeverity.Error);
		assert.isDefined(severityOf(problems(document.uri), 'data/sources'));

		const { document: other } = await show('README.md');
		await problemsOf(other);
		assert.equal(severityOf(problems(other.uri)), vscode.DiagnosticSeverity.Warning, 'the file of another folder is in force');

		await write(file, `rules:\n  ${RULE}: hint\n`);
		await problemsWhen(file, (found) => found.length === 0, 'the problem stays');
		await severityBecomes(document.uri, vscode.DiagnosticSeverity.Hint);
	});

	it('by a project file while it is written', async () => {
		const { document } = await show('README.md');
		const file = beside(document, '.modelcardreview.yml');
		await write(file, '# later\n');
		const editor = await showUri(file);
		await editor.edit((edit) => { edit.insert(new vscode.Position(1, 0), `rules:\n  ${RULE}: `); });
		await problemsWhen(file, (found) => found.some(({ message }) => message.includes('has no value')), 'half a line has no problem');
		await editor.edit((edit) => { edit.insert(new vscode.Position(2, 22), 'error\n'); });
		await severityBecomes(document.uri, vscode.DiagnosticSeverity.Error);
		await problemsWhen(file, (found) => found.length === 0, 'the problem stays');
		await closeAll();
		await showUri(document.uri);
		await severityBecomes(document.uri, vscode.DiagnosticSeverity.Warning);
	});

	it('is completed', async () => {
		const file = fileUri('completed/.modelcardreview.yaml');
		await write(file, 'extends: \nrules:\n  ');
		const { document } = await showUri(file);
		const at = async (line: number, character: number) => (await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, new vscode.Position(line, character))).items;
		assert.includeMembers((await at(0, 9)).map(({ label }) => label), ['default', 'all', 'minimal']);
		const rule = (await at(2, 2)).find(({ label }) => label === RULE);
		assert.equal(rule?.insertText, `${RULE}: `);
		await closeAll();
		await vscode.workspace.fs.delete(fileUri('completed'), { recursive: true });
	});

	it('has a schema for other editors', async () => {
		const [{ url }] = vscode.extensions.getExtension('model-card-review.model-card-review')!.packageJSON.contributes.yamlValidation;
		const schema = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri(), url))));
		assert.containsAllKeys(schema.properties.rules.properties, [RULE, 'metadata/*']);
	});
});
