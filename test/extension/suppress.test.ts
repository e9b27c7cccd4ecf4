import { assert } from 'chai';
import * as vscode from 'vscode';
import { accept, applyFix, closeAll, codeOf, positionOf, problems, problemsOf, problemsWhen, quickFixes, show, until } from './editor';

async function rangeOf(document: vscode.TextDocument, rule: string): Promise<vscode.Range> {
	const problem = (await problemsOf(document)).find((candidate) => codeOf(candidate) === rule);
	assert(problem, `no problem ${rule}`);
	return problem.range;
}

async function gone(document: vscode.TextDocument, rule: string): Promise<void> {
	const found = await problemsWhen(document.uri, (all) => all.every((problem) => codeOf(problem) !== rule), `${rule} is not suppressed`);
	assert.isFalse(found.some((problem) => String(codeOf(problem)).startsWith('suppressions/')));
}

describe('suppressions', () => {
	afterEach(closeAll);

	it('are written above the heading by the light bulb', async () => {
		const { document } = await show('chinese/README.md');
		const before = document.getText();
		const text = await applyFix(document, await rangeOf(document, 'identity/citation'), 'Suppress identity/citation here');
		assert.equal(text, before.replace('## 引用', '<!-- model-card-review-disable-next-line identity/citation -->\n## 引用'));
		await gone(document, 'identity/citation');
	});

	it('are written at the top for the whole file', async () => {
		const { document } = await show('chinese/README.md');
		const before = document.getText();
		const text = await applyFix(document, await rangeOf(document, 'identity/citation'), 'Suppress identity/citation in this file');
		assert.equal(text, before.replace(/(?<=\n---\n)\n?/u, '\n<!-- model-card-review-disable-file identity/citation -->\n\n'));
		await gone(document, 'identity/citation');
	});

	it('of several rules are chosen from a list', async () => {
		const { document } = await show('README.md');
		const before = document.getText();
		const actions = await quickFixes(document, await rangeOf(document, 'safety/red-teaming'));
		const { command } = actions.find(({ title }) => title === 'Suppress...')!;
		const done = vscode.commands.executeCommand(command!.command, ...command!.arguments ?? []);
		await new Promise((resolve) => setTimeout(resolve, 500));
		for (const command of ['workbench.action.quickOpenSelectNext', 'workbench.action.quickPickManyToggle']) await vscode.commands.executeCommand(command);
		await accept(() => document.getText() !== before);
		await done;
		const added = /<!-- model-card-review-disable-next-line (\S+) -->\n/u.exec(document.getText());
		assert(added, document.getText());
		assert.equal(document.getText().replace(added[0], ''), before);
		await gone(document, added[1]!);
	});

	it('are written into the settings of the workspace', async function () {
		const configuration = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('modelCardReview');
		if (configuration().inspect('rules')?.defaultValue === undefined) this.skip();
		const { document } = await show('chinese/README.md');
		const actions = await quickFixes(document, await rangeOf(document, 'identity/citation'));
		const { command } = actions.find(({ title }) => title === 'Suppress identity/citation in this workspace')!;
		try {
			await vscode.commands.executeCommand(command!.command, ...command!.arguments ?? []);
			assert.deepEqual(configuration().inspect('rules')?.workspaceValue, { 'identity/citation': 'off' });
			await gone(document, 'identity/citation');
		} finally {
			await configuration().update('rules', undefined, vscode.ConfigurationTarget.Workspace);
		}
	});

	it('of no use are reported and taken out', async () => {
		const { document } = await show('chinese/README.md');
		const before = document.getText();
		const heading = positionOf(document, '## 引用');
		const edit = new vscode.WorkspaceEdit();
		edit.insert(document.uri, heading, '<!-- model-card-review-disable-next-line metadata/duplicate-key -->\n');
		await vscode.workspace.applyEdit(edit);
		await until(() => problems(document.uri).some((problem) => codeOf(problem) === 'suppressions/unused'), () => 'it is not reported', vscode.languages.onDidChangeDiagnostics);
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(heading.translate(0, 50), heading.translate(0, 50)));
		const remove = actions.find(({ title }) => title === 'Remove this comment');
		assert(remove?.edit, actions.map(({ title }) => title).join(', '));
		await vscode.workspace.applyEdit(remove.edit);
		assert.equal(document.getText(), before);
	});
});
