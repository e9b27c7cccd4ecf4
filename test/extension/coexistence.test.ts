import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, hoverTexts, positionOf, problemsOf, showText } from './editor';

const CARD = '---\npipeline_tag: text-generation\n---\n\n# Buoy\n\nA model, see [the notes](no-such-file.md) and [below](#no-such-heading).\n\n## Uses\n\nIt writes.\n\n### Direct Use\n\nPoems.\n';

function namesOf(symbols: readonly vscode.DocumentSymbol[]): readonly string[] {
	return symbols.flatMap(({ name, children }) => [name.replace(/^#+ /u, ''), ...namesOf(children)]);
}

describe('beside the built-in Markdown support', () => {
	afterEach(closeAll);

	it('each heading is one symbol', async () => {
		const { document } = await showText(CARD);
		await problemsOf(document);
		const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri) ?? [];
		for (const heading of ['Buoy', 'Uses', 'Direct Use']) assert.isAtMost(namesOf(symbols).filter((name) => name === heading).length, 1, namesOf(symbols).join(', '));
	});

	it('links are checked, and explained, by the editor alone', async () => {
		const configuration = vscode.workspace.getConfiguration('markdown.validate');
		await configuration.update('enabled', true, vscode.ConfigurationTarget.Global);
		try {
			const { document } = await showText(CARD);
			const links = [positionOf(document, 'no-such-file.md'), positionOf(document, '#no-such-heading'), positionOf(document, 'the notes')];
			for (const problem of await problemsOf(document)) assert.isFalse(links.some((link) => problem.range.contains(link)), problem.message);
			for (const link of links) assert.isFalse((await hoverTexts(document, link)).some((text) => /Asked for by|More about this disclosure/u.test(text)));
		} finally {
			await configuration.update('enabled', undefined, vscode.ConfigurationTarget.Global);
		}
	});

	it('no place has two problems of one message', async () => {
		const { document } = await showText(CARD.replace('---\n\n#', 'license: MIT\nlicense: MIT\n---\n\n#'));
		await problemsOf(document);
		const all = vscode.languages.getDiagnostics(document.uri).map(({ message, range }) => `${range.start.line}:${range.start.character} ${message}`);
		assert.lengthOf(new Set(all), all.length, all.join('\n'));
	});

	it('other Markdown gets nothing of ours', async () => {
		const { document } = await showText('# Shopping\n\n## Limitations of the list\n\n[x](y.md)\n');
		for (const text of ['Shopping', 'Limitations', 'x]']) assert.isEmpty((await hoverTexts(document, positionOf(document, text))).filter((hover) => /disclosure/u.test(hover)));
		assert.isEmpty(vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'model-card'));
	});
});
