import * as vscode from 'vscode';
import type { ActiveCard } from './activeCard';
import type { Reviews } from './reviews';
import { writeDisclosure } from './writeDisclosure';

const VIEW_TYPE = 'modelCardReview.panel';

/** The command that opens the review panel, of which a window has one, and its return after the window was loaded anew. */
export function registerPanel(active: ActiveCard, reviews: Reviews): vscode.Disposable {
	let open: ReviewPanel | undefined;
	const adopt = (panel: vscode.WebviewPanel): void => {
		open?.dispose();
		const adopted = open = new ReviewPanel(panel, active, reviews);
		panel.onDidDispose(() => {
			adopted.dispose();
			if (open === adopted) open = undefined;
		});
	};
	return vscode.Disposable.from(
		{ dispose: () => { open?.dispose(); } },
		vscode.commands.registerCommand('modelCardReview.openPanel', () => {
			if (open) open.reveal();
			else adopt(vscode.window.createWebviewPanel(VIEW_TYPE, vscode.l10n.t('Openness'), vscode.ViewColumn.Beside));
		}),
		vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, { deserializeWebviewPanel: async (panel) => { adopt(panel); } }),
	);
}

class ReviewPanel implements vscode.Disposable {
	readonly #panel: vscode.WebviewPanel;
	readonly #active: ActiveCard;
	readonly #reviews: Reviews;
	readonly #subscriptions: vscode.Disposable;

	constructor(panel: vscode.WebviewPanel, active: ActiveCard, reviews: Reviews) {
		this.#panel = panel;
		this.#active = active;
		this.#reviews = reviews;
		this.#subscriptions = vscode.Disposable.from(
			active.onDidChange(() => void this.#update()),
			panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message)),
		);
		panel.webview.options = { enableScripts: true, localResourceRoots: [] };
		void this.#start();
	}

	reveal(): void {
		this.#panel.reveal();
	}

	dispose(): void {
		this.#subscriptions.dispose();
		this.#panel.dispose();
	}

	async #start(): Promise<void> {
		const { panelPage } = await import('./engine');
		// Its content follows when the page says that it is ready, which it does anew whenever it has been hidden.
		this.#panel.webview.html = panelPage(crypto.randomUUID().replaceAll('-', ''), vscode.env.language);
	}

	async #update(): Promise<void> {
		if (!this.#panel.visible) return;
		const { panelOf, renderNoCard, renderPanel } = await import('./engine');
		const { document, state, saved } = this.#active;
		const message = document && state
			? { card: document.uri.toString(), body: renderPanel(panelOf(vscode.workspace.asRelativePath(document.uri), state.card, state.review, saved)) }
			: { card: '', body: renderNoCard() };
		await this.#panel.webview.postMessage(message);
	}

	/** What a page says is not trusted: a step is taken only if it is a disclosure of the card that is shown. */
	async #receive(message: unknown): Promise<void> {
		const { type, id, card } = (typeof message === 'object' && message ? message : {}) as Readonly<Record<string, unknown>>;
		const { document, state } = this.#active;
		if (type === 'ready') {
			await this.#update();
		} else if (type === 'example') {
			await vscode.commands.executeCommand('modelCardReview.openExample');
		} else if (type === 'step' && document && card === document.uri.toString()) {
			const known = state?.review.disclosures.find((assessment) => assessment.id === id);
			if (known) await writeDisclosure(this.#reviews, document, known.id);
		}
	}
}
