import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, hoverTexts, needsFileSearch, needsMarkdownSupport, positionOf, problemsOf, problemsWhen, show, showText } from './editor';

/** The labels of the extension's own completions, which have a place in an order; words of the text have none. */
async function completions({ uri }: vscode.TextDocument, position: vscode.Position, trigger?: string): Promise<vscode.CompletionItem[]> {
	const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, position, trigger);
	return items.filter(({ sortText }) => /^\d{4}$/u.test(sortText ?? ''));
}

function labelsOf(items: readonly vscode.CompletionItem[]): readonly string[] {
	return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

async function insert(editor: vscode.TextEditor, position: vscode.Position, text: string): Promise<void> {
	assert.isTrue(await editor.edit((edit) => { edit.insert(position, text); }));
}

describe('completion', () => {
	afterEach(closeAll);

	it('offers keys and values of the front matter at once, finished or not', async () => {
		const editor = await show('README.md');
		const { document } = editor;
		await problemsOf(document);
		await insert(editor, new vscode.Position(1, 0), 'metrics:\n- \nbase_model_relation: \n\n');
		assert.includeMembers([...labelsOf(await completions(document, new vscode.Position(2, 2), ' '))], ['accuracy', 'f1']);
		assert.deepEqual(labelsOf(await completions(document, new vscode.Position(3, 21), ' ')), ['finetune', 'adapter', 'quantized', 'merge']);
		await insert(editor, new vscode.Position(4, 0), 'tags:\n- \n');
		assert.deepEqual(labelsOf(await completions(document, new vscode.Position(5, 2), ' ')), []);
		assert.include(labelsOf(await completions(document, new vscode.Position(5, 2))), 'language-modeling');
		const keys = labelsOf(await completions(document, new vscode.Position(6, 0)));
		assert.include(keys, 'datasets');
		assert.notInclude(keys, 'license');
	});

	it('puts in what was chosen', async () => {
		const editor = await show('README.md');
		const { document } = editor;
		await problemsOf(document);
		const license = document.lineAt(1).text;
		assert.equal(license, 'license: apache-2.0');
		const mit = (await completions(document, new vscode.Position(1, license.length))).find(({ label }) => label === 'mit');
		assert(mit?.range && 'replacing' in mit.range && mit.insertText instanceof vscode.SnippetString);
		await editor.insertSnippet(mit.insertText, mit.range.replacing);
		assert.equal(document.lineAt(1).text, 'license: mit');
	});

	it('offers missing sections where a heading begins, with the template', async () => {
		const editor = await show('README.md');
		const { document } = editor;
		await problemsOf(document);
		const end = document.positionAt(document.getText().length);
		await insert(editor, end, '\n#');
		const at = end.translate(1, 1);
		const section = (await completions(document, at, '#')).find(({ label }) => label === '## Red Teaming');
		assert(section?.range && 'replacing' in section.range && section.insertText instanceof vscode.SnippetString);
		await editor.insertSnippet(section.insertText, section.range.replacing);
		assert.match(document.getText(), /\n\n## Red Teaming\n\n<!-- .+ -->\n\n/u);
		// The author goes from one place to be written to the next.
		assert.equal(document.getText(editor.selection), '[More Information Needed]');
		await problemsWhen(document.uri, (all) => all.some(({ code, message }) => typeof code === 'object' && code.value === 'safety/red-teaming' && message.includes('placeholder')), 'the section is not seen');
	});

	it('stays away from prose, from other files, and from what is typed there', async () => {
		const editor = await show('README.md');
		await problemsOf(editor.document);
		const inProse = positionOf(editor.document, 'entries come');
		for (const trigger of [' ', '[', '#', undefined]) assert.deepEqual(labelsOf(await completions(editor.document, inProse, trigger)), [], trigger);
		for (const path of ['dataset/README.md', 'notes/notes.md']) {
			const { document } = await show(path);
			for (const trigger of [' ', '#', undefined]) for (const line of [0, 1, 2]) assert.deepEqual(labelsOf(await completions(document, document.lineAt(line).range.end, trigger)), [], `${path}:${line}`);
		}
	});

	it('offers kinds and rules in comments that suppress, at once only there', async () => {
		const editor = await show('README.md');
		const { document } = editor;
		await problemsOf(document);
		await insert(editor, new vscode.Position(1, 0), '# model-card-review-\n');
		assert.include(labelsOf(await completions(document, new vscode.Position(1, 20), '-')), 'model-card-review-disable-line');
		await insert(editor, new vscode.Position(1, 20), 'disable-file ');
		assert.include(labelsOf(await completions(document, new vscode.Position(1, 33), ' ')), 'metadata/language-code');
		const end = document.positionAt(document.getText().length);
		await insert(editor, end, '\n<!-- model-card-review-');
		const at = end.translate(1, 23);
		const kind = (await completions(document, at, '-')).find(({ label }) => label === 'model-card-review-disable-file');
		assert(kind?.range && 'replacing' in kind.range && kind.insertText instanceof vscode.SnippetString);
		await editor.insertSnippet(kind.insertText, kind.range.inserting);
		assert.isTrue(document.getText().endsWith('\n<!-- model-card-review-disable-file  -->'), document.getText().slice(-80));
		assert.equal((await completions(document, editor.selection.active, ' ')).find(({ label }) => label === 'safety/red-teaming')?.detail, 'Red teaming');
		await insert(editor, new vscode.Position(document.lineCount - 1, 0), 'well-');
		assert.deepEqual(labelsOf(await completions(document, new vscode.Position(document.lineCount - 1, 5), '-')), []);
	});

	it('offers keys in YAML cards', async () => {
		const editor = await show('yaml/model_card.yaml');
		const { document } = editor;
		await problemsOf(document);
		await insert(editor, new vscode.Position(document.lineCount - 1, 0), 'r');
		const keys = labelsOf(await completions(document, new vscode.Position(document.lineCount - 1, 1)));
		assert.include(keys, 'red_teaming');
		assert.notInclude(keys, 'training_data');
	});
});

describe('front matter in the editor', () => {
	const CARD = '---\nlicense: apache-2.0\nlicense_link: LICENSE\nbase_model: acme/gull\ndatasets:\n- acme/corpus\nthumbnail: https://acme.example/gull.png\npipeline_tag: text-generation\n---\n\n# Model card for Gull\n\nSee [the limits](#limitations) and arXiv:2301.12345.\n\n## Limitations\n\nNone is known.\n';
	afterEach(closeAll);

	it('links identifiers, and nothing twice', async function () {
		await needsMarkdownSupport(this);
		const { document } = await showText(CARD);
		await problemsOf(document);
		const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri, 20);
		const shown = links.map(({ range, target }) => [document.getText(range), target?.scheme === 'untitled' ? '' : target?.toString(true)]).sort(([a], [b]) => a!.localeCompare(b!));
		assert.deepEqual(shown, [
			['#limitations', ''],
			['acme/corpus', 'https://huggingface.co/datasets/acme/corpus'],
			['acme/gull', 'https://huggingface.co/acme/gull'],
			['apache-2.0', 'https://spdx.org/licenses/Apache-2.0.html'],
			['arXiv:2301.12345', 'https://arxiv.org/abs/2301.12345'],
			['https://acme.example/gull.png', 'https://acme.example/gull.png'],
		]);
	});

	it('leads to the licence beside a card', async () => {
		const editor = await show('README.md');
		await insert(editor, new vscode.Position(1, 0), 'license_link: LICENSE\n');
		const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', editor.document.uri, 20);
		const beside = vscode.Uri.joinPath(editor.document.uri, '..', 'LICENSE').toString();
		assert.include(links.map(({ target }) => target?.toString()), beside);
	});

	it('has its keys in the outline besides the headings, each once', async () => {
		const { document } = await showText(CARD);
		await problemsOf(document);
		const names = async (): Promise<readonly string[]> => {
			const flatten = (symbols: readonly vscode.DocumentSymbol[]): readonly string[] => symbols.flatMap(({ name, children }) => [name, ...flatten(children ?? [])]);
			return flatten(await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri) ?? []);
		};
		const found = await names();
		assert.includeMembers([...found], ['license', 'datasets', 'pipeline_tag']);
		assert.lengthOf(new Set(found), found.length, found.join(', '));
		assert.lengthOf(found.filter((name) => /license/u.test(name)), 2);
		const { document: yaml } = await show('yaml/model_card.yaml');
		await problemsOf(yaml);
		const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', yaml.uri);
		assert.deepEqual(symbols.map(({ name, children }) => [name, children.length]), [['model_details', 2], ['training_data', 0], ['limitations', 0]]);
	});

	it('is folded, with the sections still folded', async function () {
		await needsMarkdownSupport(this);
		const { document } = await showText(CARD);
		await problemsOf(document);
		const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
		const shown = ranges.map(({ start, end }) => `${start}-${end}`);
		assert.includeMembers(shown, ['0-8', '4-5', '10-16']);
		assert.lengthOf(new Set(ranges.map(({ start }) => start)), ranges.length, shown.join(', '));
	});

	it('explains keys and values', async () => {
		const { document } = await showText(CARD);
		await problemsOf(document);
		assert.include((await hoverTexts(document, positionOf(document, 'pipeline_tag'))).join('\n'), 'The Hub files the model under this task');
		assert.include((await hoverTexts(document, positionOf(document, 'text-generation'))).join('\n'), '**Text Generation**');
	});

	it('leaves anchors to the built-in support, which renames them with their heading', async function () {
		await needsFileSearch(this);
		await needsMarkdownSupport(this);
		const { document } = await showText(CARD);
		await problemsOf(document);
		const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, positionOf(document, 'Limitations'), 'Known limits');
		assert.deepEqual(edit.get(document.uri).map(({ newText }) => newText).sort(), ['Known limits', 'known-limits']);
	});
});
