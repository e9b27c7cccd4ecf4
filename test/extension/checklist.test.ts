import { assert } from 'chai';
import * as vscode from 'vscode';
import { DISCLOSURES } from '../../src/disclosures/catalogue';
import { closeAll, problems, problemsOf, reasonOfActive, show, showText, until } from './editor';

const COMMAND = 'modelCardReview.generateChecklist';

/** The links that the editor finds in a document, once it has looked at it. */
async function linksOf({ uri }: vscode.TextDocument): Promise<vscode.DocumentLink[]> {
	for (let attempt = 0; attempt < 20; attempt++) {
		const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', uri, 100);
		if (found.length > 0) return found;
		await new Promise((resolve) => setTimeout(resolve, 250));
	}
	return [];
}

describe('the openness checklist', () => {
	afterEach(closeAll);

	it('opens as Markdown in a new editor, with links to the evidence', async () => {
		const { document } = await show('README.md');
		assert.isUndefined(await vscode.commands.executeCommand(COMMAND, ['disclosures']));
		const checklist = vscode.window.activeTextEditor?.document;
		assert(checklist);
		assert.notEqual(checklist, document);
		assert.equal(checklist.languageId, 'markdown');
		const text = checklist.getText();
		assert.match(text, /^# Openness checklist: README\.md\n\n\d+ of \d+ items are disclosed/u);
		assert.equal(text.match(/^- \[[ x]\] /gmu)?.length, DISCLOSURES.length);
		assert.match(text, /^- \[x\] \*\*Limitations\*\*: disclosed\n {2}- \[line 1\d\]\(\/copies\/\d+\/README\.md#L1\d\): /mu);
		assert.match(text, /^- \[ \] \*\*Red teaming\*\*: not disclosed\. What counts: /mu);
	});

	it('links to places that open', async function () {
		// The pure web host comes without the editor's own support for Markdown.
		if ((await linksOf((await showText('[link](/README.md)\n')).document)).length === 0) this.skip();
		const { document } = await show('README.md');
		await vscode.commands.executeCommand(COMMAND, ['disclosures']);
		const checklist = vscode.window.activeTextEditor!.document;
		const links = await linksOf(checklist);
		const target = links.find(({ range }) => checklist.getText(range).includes('README.md'))?.target;
		assert(target, `no link to the card among ${links.length}`);
		assert.include(decodeURIComponent(target.toString()), document.uri.path);
	});

	it('is not reviewed as a card itself', async () => {
		await show('template/README.md');
		await vscode.commands.executeCommand(COMMAND, ['disclosures']);
		assert.match(await reasonOfActive(), /is not reviewed as a model card/u);
		assert.deepEqual(problems(vscode.window.activeTextEditor!.document.uri), []);
	});

	it('needs a card in front and says so', async () => {
		await show('notes/notes.md');
		assert.match(await vscode.commands.executeCommand(COMMAND, ['disclosures']), /^“notes\.md” is not reviewed as a model card\. \S/u);
		await closeAll();
		await until(() => vscode.window.activeTextEditor === undefined, () => 'an editor is open');
		assert.match(await vscode.commands.executeCommand(COMMAND, ['disclosures']), /^Open a model card in the editor first/u);
	});

	it('tells of the text as it is now', async () => {
		const editor = await show('README.md');
		await problemsOf(editor.document);
		await editor.edit((edit) => { edit.insert(editor.document.positionAt(editor.document.getText().length), '\n## Red Teaming\n\nNo red teaming was performed.\n'); });
		await vscode.commands.executeCommand(COMMAND, ['disclosures']);
		assert.match(vscode.window.activeTextEditor!.document.getText(), /^- \[x\] \*\*Red teaming\*\*: disclosed/mu);
	});

	it('shows the frameworks that were chosen, each with its evidence', async () => {
		await show('README.md');
		await vscode.commands.executeCommand(COMMAND, ['mof', 'open-science']);
		const text = vscode.window.activeTextEditor!.document.getText();
		assert.match(text, /^## Open science \(1\): \d+ of \d+ met$/mu);
		assert.match(text, /^## Model Openness Framework \(1\.0\): \d+ of 14 met$/mu);
		assert.match(text, /^ {2}- \[line \d+\]\(\/copies\/\d+\/README\.md#L\d+\): /mu);
		assert.notMatch(text, /items are disclosed/u);
	});

	it('asks what to show, and remembers the answer', async () => {
		const isChecklist = (): boolean => vscode.window.activeTextEditor?.document.getText().startsWith('# Openness checklist: README.md') ?? false;
		const { document } = await show('README.md');
		await problemsOf(document);
		void vscode.commands.executeCommand(COMMAND);
		const accept = setInterval(() => void vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'), 200);
		await until(isChecklist, () => 'no checklist opens');
		clearInterval(accept);
		assert.match(vscode.window.activeTextEditor!.document.getText(), /\d+ of \d+ items are disclosed/u);
	});

	it('saves beside the card, and updates what it saved without losing remarks', async () => {
		const { document } = await show('README.md');
		assert.isUndefined(await vscode.commands.executeCommand(COMMAND, ['open-science'], 'beside'));
		const checklist = vscode.window.activeTextEditor!.document;
		assert.match(checklist.uri.path, /\/README\.checklist\.md$/u);
		assert.isFalse(checklist.isDirty);
		assert.match(await reasonOfActive(), /is not reviewed as a model card/u);
		const line = checklist.getText().split(/\r?\n/u).findIndex((text) => text.startsWith('- [ ] **Red teaming**'));
		await vscode.window.activeTextEditor!.edit((edit) => { edit.insert(checklist.lineAt(line).range.end, ' ask Anna'); });
		const editor = await vscode.window.showTextDocument(document);
		await editor.edit((edit) => { edit.insert(document.positionAt(document.getText().length), '\n## Red Teaming\n\nNo red teaming was performed.\n'); });
		assert.isUndefined(await vscode.commands.executeCommand(COMMAND, ['open-science'], 'beside'));
		assert.match(checklist.getText(), /^- \[x\] \*\*Red teaming\*\*: met <!--[^>]*--> ask Anna$/mu);
		assert.isFalse(checklist.isDirty);
	});

	for (const [target, language, start] of [['html', 'html', '<!doctype html>'], ['cyclonedx', 'json', '{\n  "$schema": "http://cyclonedx.org/'], ['csv', 'plaintext', 'file,framework,']] as const) {
		it(`exports ${target} into a new document`, async () => {
			await show('README.md');
			assert.isUndefined(await vscode.commands.executeCommand(COMMAND, ['disclosures'], target));
			const { document } = vscode.window.activeTextEditor!;
			assert.equal(document.languageId, language);
			assert.isTrue(document.isUntitled);
			assert.isTrue(document.getText().replaceAll('\r\n', '\n').startsWith(start));
		});
	}

	it('copies a badge', async () => {
		await show('README.md');
		assert.isUndefined(await vscode.commands.executeCommand('modelCardReview.copyBadge', 'mof'));
	});

	it('tells the class of a file of the Model Openness Tool, without asking', async () => {
		const { document } = await show('mof/release.yml');
		await vscode.commands.executeCommand(COMMAND);
		const text = vscode.window.activeTextEditor!.document.getText();
		assert.match(text, /^# Openness checklist: release\.yml$/mu);
		assert.match(text, /^\*\*Reached: Class III: Open Model\.\*\*$/mu);
		assert.match(text, /^- \[x\] \*\*Model parameters \(Final\)\*\*: met/mu);
		assert.deepEqual(problems(document.uri), []);
	});
});
