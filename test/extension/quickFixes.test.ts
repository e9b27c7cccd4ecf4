import { assert } from 'chai';
import * as vscode from 'vscode';
import { findDisclosure } from '../../src/disclosures/catalogue';
import type { DisclosureId } from '../../src/disclosures/disclosure';
import { blankBody } from '../../src/fixes/template';
import { accept, applyFix, closeAll, codeOf, positionOf, problemsOf, problemsWhen, quickFixes, show, showText, until } from './editor';

function template(id: DisclosureId, language: 'en' | 'zh' = 'en'): string {
	return blankBody(findDisclosure(id).template, language).trim();
}

function titleOf(document: vscode.TextDocument): string {
	return /^# (?:Model card: )?(.*)$/mu.exec(document.getText())![1]!.trim();
}

async function rangeOf(document: vscode.TextDocument, id: DisclosureId): Promise<vscode.Range> {
	const problem = (await problemsOf(document)).find((candidate) => codeOf(candidate) === id);
	assert(problem, `no problem ${id}`);
	return problem.range;
}

describe('quick fixes', () => {
	afterEach(closeAll);

	it('fill an empty section', async () => {
		const { document } = await show('README.md');
		const before = document.getText();
		const text = await applyFix(document, await rangeOf(document, 'evaluation/results'), 'Fill the section “Evaluation” with a template');
		assert.equal(text, before.replace('## Evaluation\n\n', `## Evaluation\n\n${template('evaluation/results').replace('#### ', '### ')}\n\n`));
	});

	it('insert a missing section where the Hub\'s template has it', async () => {
		const { document } = await show('README.md');
		const before = document.getText();
		const text = await applyFix(document, await rangeOf(document, 'safety/red-teaming'), 'Insert a section “Red Teaming”');
		assert.equal(text, `${before}\n## Red Teaming\n\n${template('safety/red-teaming')}\n`);
		// Now it is there, and only has to be written.
		const found = await problemsWhen(document.uri, (all) => all.some((problem) => codeOf(problem) === 'safety/red-teaming' && problem.message.includes('placeholder')), 'the template is not seen as a placeholder');
		const again = await quickFixes(document, found.find((problem) => codeOf(problem) === 'safety/red-teaming')!.range);
		assert.notInclude(again.map(({ title }) => title), 'Insert a section “Red Teaming”');
	});

	it('put a section below its parent and replace nothing but a placeholder', async () => {
		const { document } = await show('template/README.md');
		const before = document.getText();
		const text = await applyFix(document, await rangeOf(document, 'evaluation/results'), 'Fill the section “Results” with a template');
		assert.equal(text, before.replace(/\[More Information Needed\]\n$/u, `${template('evaluation/results')}\n`));
		const withScope = await applyFix(document, new vscode.Range(positionOf(document, '### Out-of-Scope'), positionOf(document, '### Out-of-Scope')), 'Fill the section “Out-of-Scope Use” with a template');
		assert.equal(withScope, text.replace('made for. -->\n\n[More Information Needed]', `made for. -->\n\n${template('use/out-of-scope')}`));
	});

	it('guide the author at a field that waits for its value', async () => {
		const { document } = await show('template/README.md');
		const before = document.getText();
		const text = await applyFix(document, await rangeOf(document, 'identity/developer'), 'Add guidance to the field “Developed by”');
		assert.equal(text, before.replace('**Developed by:** [', `**Developed by:** ${template('identity/developer').split('\n')[0]!} [`));
		assert.equal(document.getText(vscode.window.activeTextEditor!.selection), '[More Information Needed]');
	});

	it('write with the line endings of the card', async () => {
		const { document } = await show('crlf/MODEL_CARD.md');
		assert.equal(document.eol, vscode.EndOfLine.CRLF);
		const before = document.getText();
		const text = await applyFix(document, await rangeOf(document, 'identity/citation'), 'Fill the section “Citation” with a template');
		assert.equal(text, before.replace('[More Information Needed]', template('identity/citation').replace('title  = {[More Information Needed]}', `title  = {${titleOf(document)}}`).replaceAll('\n', '\r\n')));
	});

	it('write in the language of the card', async () => {
		const { document } = await show('chinese/README.md');
		const before = document.getText();
		const text = await applyFix(document, await rangeOf(document, 'identity/citation'), 'Fill the section “引用” with a template');
		assert.equal(text, before.replace('待补充', template('identity/citation', 'zh').replace('title  = {[待补充]}', `title  = {${titleOf(document)}}`)));
		const heading = findDisclosure('safety/red-teaming').template.heading.zh!;
		const withSafety = await applyFix(document, await rangeOf(document, 'safety/red-teaming'), `Insert a section “${heading}”`);
		assert.include(withSafety, `\n\n## ${heading}\n\n${template('safety/red-teaming', 'zh')}\n`);
	});

	it('write keys into a YAML card', async () => {
		const { document } = await show('yaml/model_card.yaml');
		const before = document.getText();
		const text = await applyFix(document, await rangeOf(document, 'safety/red-teaming'), 'Insert the key “red_teaming”');
		const [guidance, , ...body] = template('safety/red-teaming').split('\n');
		const literal = body.map((line) => (line === '' ? '' : `  ${line}`)).join('\n');
		assert.equal(text, `${before}red_teaming: | # ${guidance!.replace(/^<!-- | -->$/gu, '')}\n${literal}\n`);
	});

	it('lead to what is to be written first', async () => {
		for (const [file, id, title, placeholder] of [
			['README.md', 'safety/red-teaming', 'Insert a section “Red Teaming”', '[More Information Needed]'],
			['crlf/MODEL_CARD.md', 'identity/citation', 'Fill the section “Citation” with a template', '[More Information Needed]'],
			['chinese/README.md', 'identity/citation', 'Fill the section “引用” with a template', '[待补充]'],
			['yaml/model_card.yaml', 'safety/red-teaming', 'Insert the key “red_teaming”', '[More Information Needed]'],
		] as const) {
			const { document } = await show(file);
			const text = await applyFix(document, await rangeOf(document, id), title);
			const { selection } = vscode.window.activeTextEditor!;
			assert.equal(document.getText(selection), placeholder, file);
			const inserted = text.indexOf(placeholder, text.indexOf(template(id, file.startsWith('chinese') ? 'zh' : 'en').split('\n')[0]!.replace(/^<!-- | -->$/gu, '')));
			assert.equal(document.offsetAt(selection.start), inserted, file);
			const editor = vscode.window.activeTextEditor!;
			await until(() => editor.visibleRanges.some((visible) => visible.contains(selection)), () => `what is to be written in ${file} is out of sight`, vscode.window.onDidChangeTextEditorVisibleRanges);
			await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
			const next = text.indexOf(placeholder, inserted + 1);
			await until(() => document.offsetAt(editor.selection.start) === next, () => `the tab key does not lead on in ${file}`, vscode.window.onDidChangeTextEditorSelection);
			assert.equal(document.getText(editor.selection), placeholder, file);
		}
	});

	it('lead to the value of a new key', async () => {
		const { document } = await show('README.md');
		await applyFix(document, await rangeOf(document, 'model/lineage'), 'Add “base_model” to the front matter');
		const { active } = vscode.window.activeTextEditor!.selection;
		assert.match(document.lineAt(active.line).text, /^base_model: # /u);
		assert.equal(active.character, 'base_model: '.length);
	});

	it('write what means something in a snippet as it is', async () => {
		const editor = await showText('---\npipeline_tag: text-generation\nmodel_name: $1 costs $TM_FILENAME\n---\n\n# Buoy\n\nA model.\n');
		const text = await applyFix(editor.document, await rangeOf(editor.document, 'identity/citation'), 'Insert a section “Citation”');
		assert.include(text, '  title  = {$1 costs $TM_FILENAME},\n  author = {[More Information Needed]},\n');
		assert.isTrue(text.endsWith('}\n```\n'));
	});

	it('insert all missing sections at once, each once', async () => {
		const { document } = await show('README.md');
		const actions = await quickFixes(document, await rangeOf(document, 'safety/red-teaming'));
		const all = actions.filter(({ title }) => /^Insert templates for all \d+ missing disclosures$/u.test(title));
		assert.lengthOf(all, 1);
		const text = await applyFix(document, await rangeOf(document, 'safety/red-teaming'), all[0]!.title);
		const headings = text.match(/^#{1,6} .*/gmu)!;
		assert.lengthOf(new Set(headings), headings.length, headings.join('\n'));
		assert.includeMembers(headings, ['# Harbour Sentiment', '## Evaluation', '## Limitations']);
		assert.notMatch(text, /\n\n\n/u);
		await problemsWhen(document.uri, (found) => found.some((problem) => codeOf(problem) === 'safety/red-teaming' && problem.message.includes('placeholder')), 'the templates are not seen as placeholders');
		const left = await quickFixes(document, new vscode.Range(0, 0, document.lineCount, 0));
		assert.isFalse(left.some(({ title }) => title.startsWith('Insert')), left.map(({ title }) => title).join(', '));
	});

	it('are preferred where there is one problem', async () => {
		const { document } = await show('chinese/README.md');
		const actions = await quickFixes(document, await rangeOf(document, 'identity/citation'));
		assert.deepEqual(actions.map(({ isPreferred }) => isPreferred ?? false), [true, false, false, false, false, false, false]);
		const many = await quickFixes(document, await rangeOf(document, 'safety/red-teaming'));
		assert.isTrue(many.every(({ isPreferred }) => !isPreferred));
		assert.match(many[0]!.title, /^Insert templates for all/u);
	});

	it('declare what is not disclosed or does not apply, behind what repairs it, and lead to the reason', async () => {
		const { document } = await show('chinese/README.md');
		const before = document.getText();
		const range = await rangeOf(document, 'identity/citation');
		const titles = (await quickFixes(document, range)).map(({ title }) => title);
		assert.deepEqual(titles.filter((title) => !title.startsWith('Suppress')).slice(-2), ['Declare “引用” as not disclosed, with a reason', 'Declare “引用” as not applicable, with a reason']);
		const text = await applyFix(document, range, 'Declare “引用” as not disclosed, with a reason');
		assert.equal(text, before.replace('待补充', '未公开，因为[请说明原因]。'));
		assert.equal(document.getText(vscode.window.activeTextEditor!.selection), '[请说明原因]');
		const { selection } = vscode.window.activeTextEditor!;
		await vscode.window.activeTextEditor!.edit((edit) => { edit.replace(selection, '论文尚在评审'); });
		await problemsWhen(document.uri, (found) => found.some((problem) => codeOf(problem) === 'identity/citation' && problem.message.includes('declared as not disclosed')), 'the declaration is not understood');
	});

	it('let the author pick what is declared where there are many problems', async () => {
		const { document } = await show('README.md');
		const before = document.getText();
		const range = await rangeOf(document, 'safety/red-teaming');
		const actions = await quickFixes(document, range);
		const titles = actions.map(({ title }) => title);
		assert.deepEqual(titles.filter((title) => /^(?:Declare|Suppress)/u.test(title)), ['Declare as not disclosed or not applicable...', 'Suppress...']);
		const { command } = actions.find(({ title }) => title.startsWith('Declare'))!;
		const done = vscode.commands.executeCommand(command!.command, ...command!.arguments ?? []);
		await accept(() => document.getText() !== before);
		await done;
		assert.match(document.getText(), /\nNot disclosed: \[give the reason\]\.\n/u);
		assert.equal(document.getText(vscode.window.activeTextEditor!.selection), '[give the reason]');
	});

	it('are none where nothing is wrong, and none on other files', async () => {
		const { document } = await show('README.md');
		await problemsOf(document);
		const text = positionOf(document, 'The log entries');
		assert.deepEqual(await quickFixes(document, new vscode.Range(text, text)), []);
		const { document: notes } = await show('notes/notes.md');
		assert.deepEqual(await quickFixes(notes, new vscode.Range(0, 0, 0, 5)), []);
	});
});
