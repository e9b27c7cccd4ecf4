import { assert } from 'chai';
import * as vscode from 'vscode';
import type { FrameworksReport } from '../../src/reports/frameworkJson';
import type { Report } from '../../src/reports/reviewJson';
import { closeAll, show, showText } from './editor';

/** What a tool answers a language model. */
async function call<T>(name: string, input: object): Promise<T> {
	const { content } = await vscode.lm.invokeTool(`model-card-review_${name}`, { input, toolInvocationToken: undefined });
	const [part] = content;
	assert.instanceOf(part, vscode.LanguageModelTextPart);
	return JSON.parse((part as vscode.LanguageModelTextPart).value) as T;
}

async function refusal(name: string, input: object): Promise<string> {
	return call(name, input).then(() => 'answered', (error: unknown) => String(error));
}

describe('tools for language models', () => {
	before(async function () {
		await show('README.md');
		if (typeof vscode.lm?.invokeTool !== 'function' || !vscode.lm.tools.some(({ name }) => name === 'model-card-review_review')) this.skip();
	});
	after(closeAll);

	it('review a card of the workspace, or the one in the editor', async () => {
		const { cards: [card = assert.fail()] } = await call<Report>('review', { path: 'README.md' });
		assert.equal(card.file, 'README.md');
		assert.isTrue(card.reviewed);
		assert.isAbove(card.disclosures.length, 50);
		assert.isTrue(card.findings.every(({ line, message }) => line > 0 && message !== ''));
		const { cards: [active] } = await call<Report>('review', {});
		assert.match(active!.file, /^copies\/\d+\/README\.md$/u);
		const { cards: [absolute] } = await call<Report>('review', { path: vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'README.md').path });
		assert.deepEqual(absolute, card);
	});

	it('review the file in front also where it is not in the workspace', async () => {
		await showText('# Model card for Tiny\n\n## Limitations\n\nIt invents facts.\n');
		const { cards: [card] } = await call<Report>('review', {});
		assert.match(card!.file, /^Untitled-\d+$/u);
		await show('README.md');
	});

	it('tell how far it meets frameworks', async () => {
		const { cards: [card] } = await call<FrameworksReport>('checklist', { path: 'README.md', frameworks: ['mof', 'osaid'] });
		assert.deepEqual(card?.frameworks.map(({ id }) => id), ['mof', 'osaid']);
		assert.deepEqual((await call<FrameworksReport>('checklist', { path: 'README.md' })).cards[0]?.frameworks.map(({ id }) => id), ['open-science']);
		assert.deepEqual((await call<FrameworksReport>('checklist', { path: 'mof/release.yml' })).cards[0]?.frameworks.map(({ id, level }) => [id, level]), [['mof', 'class-3']]);
	});

	it('refuse what is outside of the workspace, no card, or no framework', async () => {
		// Nothing is outside of a file system that is the workspace.
		const outside = vscode.workspace.workspaceFolders![0]!.uri.path === '/' ? [] : ['/etc/hostname', '../README.md', 'notes/../../README.md', '..\\..\\README.md'];
		for (const path of outside) assert.match(await refusal('review', { path }), /is not in the workspace/u, path);
		assert.match(await refusal('review', { path: 'none/README.md' }), /cannot be read/u);
		assert.match(await refusal('review', { path: 'notes/notes.md' }), /is not reviewed as a model card/u);
		assert.match(await refusal('checklist', { path: 'README.md', frameworks: ['iso'] }), /iso/u);
	});
});
