import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, fileUri, problems, problemsOf, problemsWhen, quickFixes, reasonOfActive, showText, showUri, withSettings } from './editor';

/** A file system in memory; `isReadonly` is what an archive or a web repository is. */
class MemoryFiles implements vscode.FileSystemProvider {
	readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
	readonly #files = new Map<string, Uint8Array>();

	constructor(files: Readonly<Record<string, string>>) {
		for (const [path, text] of Object.entries(files)) this.#files.set(path, new TextEncoder().encode(text));
	}

	watch(): vscode.Disposable {
		return new vscode.Disposable(() => undefined);
	}

	stat({ path }: vscode.Uri): vscode.FileStat {
		return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.readFile({ path }).length };
	}

	readFile({ path }: { readonly path: string }): Uint8Array {
		const content = this.#files.get(path);
		if (!content) throw vscode.FileSystemError.FileNotFound(path);
		return content;
	}

	writeFile({ path }: vscode.Uri, content: Uint8Array): void {
		this.#files.set(path, content);
	}

	readDirectory(): [string, vscode.FileType][] { return []; }
	createDirectory(): void { return; }
	delete({ path }: vscode.Uri): void { this.#files.delete(path); }
	rename(): void { return; }
}

const CARD = '# Model card: Buoy\n\nA model.\n';

describe('bad input', () => {
	afterEach(closeAll);

	it('a file above the size limit is not reviewed, and the reason is said', async () => {
		const editor = await showText(CARD);
		await problemsOf(editor.document);
		await withSettings({ maxSize: 1 }, async () => {
			await editor.edit((edit) => { edit.insert(new vscode.Position(2, 0), 'Many words. '.repeat(100)); });
			await problemsWhen(editor.document.uri, (found) => found.length === 0, 'a file that is too large has problems');
			assert.match(await reasonOfActive(), /is not reviewed as a model card\. The file is larger than 1 kB \(setting “modelCardReview\.maxSize”, or “maxSize” in the project file\)\.$/u);
		});
		await problemsOf(editor.document);
	});

	it('five megabytes are too large to be reviewed', async () => {
		// YAML, because the editor's own support for Markdown is busy with such a file for a minute.
		const uri = fileUri('large/model_card.yaml');
		await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`name: Buoy\nnotes:\n${'  - A line of the very long list.\n'.repeat(150_000)}`));
		await showUri(uri);
		assert.match(await reasonOfActive(), /The file is larger than 1000 kB/u);
		assert.deepEqual(problems(uri), []);
		await closeAll();
		await vscode.workspace.fs.delete(fileUri('large'), { recursive: true });
	});

	it('a large file that is no card is none of our business', async () => {
		const { document } = await showText('key: value\n'.repeat(1000), 'yaml');
		await withSettings({ maxSize: 1 }, async () => {
			assert.match(await reasonOfActive(), /YAML files named as a model card/u);
		});
		assert.deepEqual(problems(document.uri), []);
	});

	it('odd texts end in a review or in none', async () => {
		for (const text of ['', '\u0000\u0001\uFFFD'.repeat(1000), `${CARD}💥 \uFFFD lone`, `${CARD}\`\`\`\nnever closed`, `---\na: &a [1]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n${CARD}`]) {
			const { document } = await showText(text);
			await vscode.commands.executeCommand('modelCardReview.treatAsCard');
			await problemsOf(document);
			assert.equal(document.getText(), text);
			await closeAll();
		}
	});

	it('a fence that never ends gets its sections before it', async () => {
		const { document } = await showText(`${CARD}\n## Citation\n\n\`\`\`bibtex\n@misc{`);
		const [problem] = (await problemsOf(document)).filter(({ code }) => typeof code === 'object' && code.value === 'safety/red-teaming');
		const action = (await quickFixes(document, problem!.range)).find(({ title }) => title.includes('Red Teaming'));
		assert(action?.edit);
		await vscode.workspace.applyEdit(action.edit);
		assert.match(document.getText(), /## Red Teaming\n[^`]*\n## Citation\n\n```bibtex\n@misc\{$/u);
	});

	it('a review that is overtaken by typing ends with the last text', async () => {
		const editor = await showText(`${CARD}${'## Section\n\nSome words.\n\n'.repeat(500)}`);
		for (let i = 0; i < 20; i++) {
			await editor.edit((edit) => { edit.insert(new vscode.Position(2, 0), `${i} `); });
		}
		await editor.edit((edit) => { edit.replace(new vscode.Range(0, 0, 0, 18), '# Shopping list'); });
		await reasonOfActive();
		await problemsWhen(editor.document.uri, (found) => found.length === 0, 'problems of an earlier text');
	});

	it('a file that is deleted while it is open loses nothing', async () => {
		const uri = fileUri('deleted/MODEL_CARD.md');
		await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(CARD));
		const editor = await showUri(uri);
		await editor.edit((edit) => { edit.insert(new vscode.Position(2, 0), 'Not saved yet. '); });
		await vscode.workspace.fs.delete(fileUri('deleted'), { recursive: true });
		await problemsOf(editor.document);
		assert.include(editor.document.getText(), 'Not saved yet. A model.');
	});

	it('a binary file of a card\'s name is left alone', async () => {
		const uri = fileUri('binary/README.md');
		await vscode.workspace.fs.writeFile(uri, Uint8Array.from({ length: 4096 }, (_, index) => (index * 7) % 256));
		// Some versions of the editor refuse to open it as a text at all.
		await vscode.workspace.openTextDocument(uri).then((document) => vscode.window.showTextDocument(document).then(reasonOfActive), () => undefined);
		assert.deepEqual(problems(uri), []);
		await vscode.workspace.fs.delete(fileUri('binary'), { recursive: true });
	});

	it('a card in a read-only file system is reviewed, and no edits are offered', async () => {
		const registration = vscode.workspace.registerFileSystemProvider('model-card-test', new MemoryFiles({ '/MODEL_CARD.md': `---\nlicense: mit\n---\n\n${CARD}` }), { isReadonly: true });
		try {
			const { document } = await showUri(vscode.Uri.parse('model-card-test:/MODEL_CARD.md'));
			const found = await problemsOf(document);
			assert.deepEqual(await quickFixes(document, found[0]!.range), []);
			await vscode.commands.executeCommand('modelCardReview.generateChecklist', ['disclosures', 'open-science', 'mof']);
			assert.include(vscode.window.activeTextEditor!.document.getText(), '](model-card-test:/MODEL_CARD.md#L');
		} finally {
			await closeAll();
			registration.dispose();
		}
	});

	it('a card in a virtual file system is reviewed and can be fixed', async () => {
		const registration = vscode.workspace.registerFileSystemProvider('model-card-memory', new MemoryFiles({ '/MODEL_CARD.md': CARD }));
		try {
			const { document } = await showUri(vscode.Uri.parse('model-card-memory:/MODEL_CARD.md'));
			const found = await problemsOf(document);
			assert.isNotEmpty(await quickFixes(document, found[0]!.range));
		} finally {
			await closeAll();
			registration.dispose();
		}
	});

	it('texts that are only shown are not reviewed', async () => {
		const registration = vscode.workspace.registerTextDocumentContentProvider('git', { provideTextDocumentContent: () => CARD });
		try {
			const { document } = await showUri(vscode.Uri.parse('git:/old/MODEL_CARD.md'));
			assert.match(await reasonOfActive(), /is not a file that is being edited/u);
			assert.deepEqual(problems(document.uri), []);
		} finally {
			await closeAll();
			registration.dispose();
		}
	});
});
