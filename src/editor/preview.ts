import * as vscode from 'vscode';
import type { Finding } from '../review/review';
import { addBadges, type MarkdownIt } from './previewBadges';
import type { Reviews } from './reviews';
import { SECTION } from './settings';

const SETTING = `${SECTION}.preview.enable`;
/** So many texts are remembered: those of the previews that are open, and a few that were. */
const MAX_TEXTS = 5;

/** Badges in the editor's Markdown preview, of the reviews that there are: a preview never starts one. */
export class Preview implements vscode.Disposable {
	readonly #reviews: Reviews;
	/** The texts that were rendered last, each with the findings that it was rendered with. */
	readonly #rendered = new Map<string, readonly Finding[]>();
	readonly #subscriptions: vscode.Disposable;

	constructor(reviews: Reviews) {
		this.#reviews = reviews;
		this.#subscriptions = vscode.Disposable.from(
			reviews.onDidChange((document) => { this.#update(document); }),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration(SETTING) && this.#rendered.size > 0) refresh();
			}),
		);
	}

	/** Called by the editor's Markdown support when it makes its renderer. */
	extendMarkdownIt<T extends MarkdownIt>(md: T): T {
		addBadges(md, (text) => {
			const found = isEnabled() ? this.#reviews.ofText(text) : undefined;
			this.#remember(text, found?.review.findings ?? []);
			return found;
		});
		return md;
	}

	dispose(): void {
		this.#subscriptions.dispose();
	}

	#remember(text: string, findings: readonly Finding[]): void {
		this.#rendered.delete(text);
		this.#rendered.set(text, findings);
		for (const oldest of this.#rendered.keys()) {
			if (this.#rendered.size <= MAX_TEXTS) break;
			this.#rendered.delete(oldest);
		}
	}

	/** Has previews rendered again that show another review of this text, or none. That remembers the new one, so that it happens once. */
	#update(document: vscode.TextDocument): void {
		if (this.#rendered.size === 0 || document.isClosed || !isEnabled()) return;
		const text = document.getText();
		const shown = this.#rendered.get(text);
		if (!shown) return;
		const findings = this.#reviews.ofText(text)?.review.findings ?? [];
		const isSame = findings.length === shown.length && findings.every(({ message, severity, range }, index) => message === shown[index]!.message && severity === shown[index]!.severity && range.start === shown[index]!.range.start);
		if (isSame) return;
		// Should the preview be closed, nobody else remembers.
		this.#rendered.set(text, findings);
		refresh();
	}
}

function isEnabled(): boolean {
	return vscode.workspace.getConfiguration().get<unknown>(SETTING) !== false;
}

function refresh(): void {
	// Other editors may have no such preview, and need none.
	vscode.commands.executeCommand('markdown.preview.refresh').then(undefined, () => undefined);
}
