import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, needsMarkdownSupport, problemsOf, show, showText, until, withSettings } from './editor';

const CARD = '---\r\nlicense: apache-2.0\r\npipeline_tag: text-generation\r\n---\r\n\r\n# Model card for Tiny\r\n\r\nTiny is a small language model.\r\n\r\n## Training data\r\n\r\nTODO\r\n\r\n## Citation\r\n\r\n[More Information Needed]\r\n';

/** The preview of a document, as the editor's Markdown support renders it. */
async function preview(document: vscode.TextDocument): Promise<string> {
	return vscode.commands.executeCommand<string>('markdown.api.render', document);
}

/** The number behind a heading; `undefined` without a badge. */
function badgeOf(html: string, heading: string): string | undefined {
	const line = new RegExp(`<h\\d[^>]*>[^\\n]*${heading}.*?</h\\d>`, 'su').exec(html)?.[0];
	assert(line, `no heading “${heading}” in ${html}`);
	return /<span class="model-card-badge model-card-(?:error|warning|information)" role="img" title="[^"]+" aria-label="[^"]+">(\d+)<\/span>/u.exec(line)?.[1];
}

describe('the Markdown preview', () => {
	before(async function () {
		await needsMarkdownSupport(this);
		// Where that runs in another extension host than this extension, it knows nothing of it.
		if (!vscode.extensions.getExtension('vscode.markdown-language-features')) this.skip();
	});
	afterEach(closeAll);

	it('shows how many findings stand below a heading', async () => {
		const { document } = await showText(CARD);
		const problems = await problemsOf(document);
		const html = await preview(document);
		const starts = ['# Model card', '## Training data', '## Citation'].map((text) => document.positionAt(document.getText().indexOf(text)).line);
		const counts = starts.map((line, index) => problems.filter(({ severity, range }) => severity !== vscode.DiagnosticSeverity.Hint && range.start.line >= line && range.start.line < (starts[index + 1] ?? Infinity)).length);
		assert.isAbove(counts[0]!, 3);
		assert.isAbove(counts[1]!, 0);
		assert.deepEqual(['Model card for Tiny', 'Training data', 'Citation'].map((heading) => Number(badgeOf(html, heading) ?? 0)), counts);
	});

	it('shows nothing when it is turned off, nor on what is no card', async () => {
		const { document } = await showText(CARD);
		await problemsOf(document);
		await withSettings({ 'preview.enable': false }, async () => assert.notInclude(await preview(document), 'model-card-badge'));
		await problemsOf(document);
		assert.include(await preview(document), 'model-card-badge');
		const notes = await show('notes/notes.md');
		assert.notInclude(await preview(notes.document), 'model-card-badge');
	});

	it('gets the badges of a review that ends later', async () => {
		const editor = await showText(CARD);
		await problemsOf(editor.document);
		await preview(editor.document);
		await editor.edit((edit) => { edit.insert(new vscode.Position(editor.document.lineCount, 0), '\r\n## Limitations\r\n\r\nTBD\r\n'); });
		assert.notInclude(await preview(editor.document), 'model-card-badge');
		await problemsOf(editor.document);
		assert.isDefined(badgeOf(await preview(editor.document), 'Limitations'));
	});

	it('is opened with badges', async () => {
		const { document } = await show('README.md');
		await problemsOf(document);
		await vscode.commands.executeCommand('markdown.showPreview', document.uri);
		await until(() => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('markdown.preview'))), () => 'no preview opens');
		assert.include(await preview(document), 'model-card-badge');
	});
});
