import * as vscode from 'vscode';

/** A page of `media/views/tables.js`: what it shows and what becomes of what is clicked. */
export interface TablesPage {
	readonly title: string;
	/** HTML. */
	readonly body: string;
	/** What stands behind the numbers of cards. */
	readonly uris: readonly vscode.Uri[];
	/** What makes another page of this one, by the names of the buttons; `undefined` to keep this one. */
	readonly actions: Readonly<Record<string, () => Promise<TablesPage | undefined>>>;
	/** The table as a text in each format. */
	readonly exports: Readonly<Record<string, () => string>>;
	/** The place in a card that offsets of its text stand for. */
	placeOf?(card: number, start: number, end: number): vscode.Range | undefined;
}

const LANGUAGES: Readonly<Record<string, string>> = { csv: 'plaintext', json: 'json', markdown: 'markdown' };

/** Shows pages with tables of cards, of each kind in one editor. */
export class TablesPages {
	readonly #panels = new Map<string, { readonly panel: vscode.WebviewPanel; page: TablesPage }>();
	readonly #folder: vscode.Uri;

	/** @param extensionUri the extension's folder */
	constructor(extensionUri: vscode.Uri) {
		this.#folder = vscode.Uri.joinPath(extensionUri, 'media', 'views');
	}

	async show(kind: string, page: TablesPage): Promise<void> {
		const open = this.#panels.get(kind);
		const panel = open?.panel ?? vscode.window.createWebviewPanel(kind, page.title, vscode.ViewColumn.Active, { enableScripts: true, localResourceRoots: [this.#folder] });
		if (open) {
			open.page = page;
			panel.reveal();
		} else {
			const shown = { panel, page };
			this.#panels.set(kind, shown);
			panel.onDidDispose(() => { this.#panels.delete(kind); });
			panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(kind, shown.page, message));
		}
		const { webPage } = await import('./engine');
		const fileOf = (name: string): string => panel.webview.asWebviewUri(vscode.Uri.joinPath(this.#folder, name)).toString();
		panel.webview.html = webPage(page.title, page.body, {
			language: vscode.env.language, source: panel.webview.cspSource, nonce: crypto.randomUUID(), style: fileOf('tables.css'), script: fileOf('tables.js'),
		});
	}

	/** What a page says is not trusted: it names a card that it shows, or something that it can do. */
	async #receive(kind: string, page: TablesPage, message: unknown): Promise<void> {
		const { action, card, start, end } = (typeof message === 'object' && message ? message : {}) as Readonly<Record<string, unknown>>;
		const uri = typeof card === 'number' ? page.uris[card] : undefined;
		if (uri) {
			const selection = typeof start === 'number' && typeof end === 'number' ? page.placeOf?.(card as number, start, end) : undefined;
			await vscode.commands.executeCommand('vscode.open', uri, { preview: false, ...(selection ? { selection } : {}) });
		}
		if (typeof action !== 'string') return;
		const next = Object.hasOwn(page.actions, action) ? await page.actions[action]!() : undefined;
		if (next) await this.show(kind, next);
		const format = action.replace(/^export-/u, '');
		const write = format !== action && Object.hasOwn(page.exports, format) ? page.exports[format] : undefined;
		if (write) await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: LANGUAGES[format] ?? 'plaintext', content: write() }), { preview: false });
	}
}
