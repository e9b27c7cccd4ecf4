import * as vscode from 'vscode';
import type { Review } from '../review/review';
import { columnOf } from './reveal';
import type { DocumentState, Reviews } from './reviews';

export type CardState = DocumentState & { readonly kind: 'card' };

/**
 * The card that the views show: that of the editor in front. One stays while its user is at something else, until another card is in front
 * or it is closed.
 */
export class ActiveCard implements vscode.Disposable {
	readonly #reviews: Pick<Reviews, 'peek' | 'onDidChange'>;
	readonly #changed = new vscode.EventEmitter<void>();
	/** The reviews of documents as they were saved last. */
	readonly #saved = new WeakMap<vscode.TextDocument, Review>();
	readonly #subscriptions: vscode.Disposable;
	#document: vscode.TextDocument | undefined;
	/** Fires when there is another card, a new review of it, or it was saved. */
	readonly onDidChange = this.#changed.event;

	constructor(reviews: Pick<Reviews, 'peek' | 'onDidChange'>) {
		this.#reviews = reviews;
		const follow = (): void => { this.#follow(); };
		this.#subscriptions = vscode.Disposable.from(
			this.#changed,
			vscode.window.onDidChangeActiveTextEditor(follow),
			vscode.window.tabGroups.onDidChangeTabs(({ closed }) => { if (closed.length > 0) this.#follow(); }),
			vscode.workspace.onDidSaveTextDocument((document) => { if (document === this.#document) this.#update(); }),
			reviews.onDidChange((document) => {
				if (document === this.#document) this.#update();
				else if (!this.#document || document === vscode.window.activeTextEditor?.document) this.#follow();
			}),
		);
		this.#follow();
	}

	get document(): vscode.TextDocument | undefined {
		return this.#document;
	}

	/** The last known state of that card. */
	get state(): CardState | undefined {
		return this.#document && this.#stateOf(this.#document);
	}

	/** The review of that card as it was saved last, if it was seen. */
	get saved(): Review | undefined {
		return this.#document && this.#saved.get(this.#document);
	}

	dispose(): void {
		this.#subscriptions.dispose();
	}

	#follow(): void {
		const { activeTextEditor, visibleTextEditors } = vscode.window;
		const before = this.#document && columnOf(this.#document.uri) ? this.#document : undefined;
		const candidates = [activeTextEditor?.document, before, ...visibleTextEditors.map(({ document }) => document)];
		const document = candidates.find((each) => each && this.#stateOf(each));
		if (document === this.#document) return;
		this.#document = document;
		this.#update();
	}

	#update(): void {
		const { document, state } = this;
		if (!document || !state) {
			this.#document = undefined;
		} else if (!document.isDirty && state.version === document.version) {
			this.#saved.set(document, state.review);
		}
		void vscode.commands.executeCommand('setContext', 'modelCardReview.hasCard', this.#document !== undefined);
		this.#changed.fire();
	}

	#stateOf(document: vscode.TextDocument): CardState | undefined {
		const state = this.#reviews.peek(document);
		return state?.kind === 'card' ? state : undefined;
	}
}
