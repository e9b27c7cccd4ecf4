import * as vscode from 'vscode';
import type { Completion } from '../language/completion';
import { CARD_SELECTOR } from './documents';
import type { DocumentState, Reviews } from './reviews';

/** Behind a colon or a dash, in a list, and where a heading begins. */
const TRIGGERS = [' ', '[', '#'];
/** In the names that stand in comments which suppress findings. */
const COMMENT_TRIGGERS = ['-', '/'];
const TYPED_COMMENT = /(?:<!--|#)[ \t]*model-card-review-/u;
const COMMENT = /(?:<!--|#)[ \t]*(?:[\w-]*$|model-card-review-)/u;
const TYPED_HEADING = /^ {0,3}#{1,6} ?$/u;
const HEADING_OR_NOTHING = /^ {0,3}(?:#.*)?$/u;

const KIND: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
	key: vscode.CompletionItemKind.Property,
	value: vscode.CompletionItemKind.Value,
	section: vscode.CompletionItemKind.Snippet,
};

/**
 * Offers keys and values of the metadata, the sections that a card lacks, and what comments can suppress. While prose is written it stays
 * away, whatever is typed.
 */
export function completeCards(reviews: Reviews): vscode.Disposable {
	return vscode.languages.registerCompletionItemProvider(CARD_SELECTOR, new Completions(reviews), ...TRIGGERS, ...COMMENT_TRIGGERS);
}

class Completions implements vscode.CompletionItemProvider {
	readonly #reviews: Reviews;

	constructor(reviews: Reviews) {
		this.#reviews = reviews;
	}

	async provideCompletionItems(document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken, { triggerCharacter }: vscode.CompletionContext): Promise<vscode.CompletionItem[] | undefined> {
		const known = this.#reviews.peek(document);
		const before = document.lineAt(position).text.slice(0, position.character);
		const isYaml = document.languageId === 'yaml';
		const isTyped = triggerCharacter !== undefined;
		const maySection = !isYaml && (isTyped ? TYPED_HEADING : HEADING_OR_NOTHING).test(before);
		if ((isTyped ? TYPED_COMMENT : COMMENT).test(before)) {
			const found = await this.#inComment(document, position, token);
			if (found.length > 0) return found;
		}
		if (isTyped && (COMMENT_TRIGGERS.includes(triggerCharacter) || (!maySection && !mayBeMetadata(document, position, known)))) return undefined;
		if ((known ?? await this.#reviews.upToDate(document))?.kind !== 'card' || token.isCancellationRequested) return undefined;
		const { completeMetadata, completeSections, completeCardKeys } = await import('./engine');
		const offset = document.offsetAt(position);
		// For the metadata the text is enough, so that no review has to be waited for while it is written.
		const inMetadata = completeMetadata(document.getText(), isYaml ? 'yaml' : 'markdown', offset).filter(({ isFree }) => !isFree || !isTyped);
		if (isYaml ? inMetadata[0]?.kind !== 'key' : inMetadata.length > 0 || !maySection) return toItems(document, position, inMetadata);
		const state = await this.#reviews.upToDate(document);
		if (state?.kind !== 'card' || token.isCancellationRequested) return undefined;
		return toItems(document, position, [...inMetadata, ...(isYaml ? completeCardKeys : completeSections)(state.card, state.review, offset)]);
	}

	async #inComment(document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken): Promise<vscode.CompletionItem[]> {
		const state = await this.#reviews.upToDate(document);
		if ((state?.kind !== 'card' && state?.kind !== 'results') || token.isCancellationRequested) return [];
		const { completeSuppressions } = await import('./engine');
		return toItems(document, position, completeSuppressions(state.card, state.review, document.offsetAt(position)));
	}
}

/** Whether a position may lie in the metadata, as far as the last review tells: lines that came since may have moved their end. */
function mayBeMetadata({ languageId, lineCount }: vscode.TextDocument, { line }: vscode.Position, known: DocumentState | undefined): boolean {
	if (languageId === 'yaml') return true;
	if (known?.kind !== 'card' || !known.card.frontMatter) return false;
	const { frontMatter, lines } = known.card;
	return line <= lines.position(frontMatter.range.end).line + Math.max(0, lineCount - lines.count);
}

function toItems(document: vscode.TextDocument, position: vscode.Position, completions: readonly Completion[]): vscode.CompletionItem[] {
	return completions.map(({ label, kind, detail, documentation, filter, range, snippet, leadsOn }, index) => {
		const item = new vscode.CompletionItem(label, KIND[kind]);
		const start = document.positionAt(range.start);
		if (detail !== undefined) item.detail = detail;
		if (documentation !== undefined) item.documentation = documentation;
		item.filterText = filter;
		item.sortText = String(index).padStart(4, '0');
		item.range = { inserting: new vscode.Range(start, position), replacing: new vscode.Range(start, document.positionAt(range.end)) };
		item.insertText = new vscode.SnippetString(snippet);
		if (leadsOn) item.command = { title: '', command: 'editor.action.triggerSuggest' };
		return item;
	});
}
