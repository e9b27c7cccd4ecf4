import * as vscode from 'vscode';
import type { Card } from '../card/card';
import type { KeySymbol } from '../language/structure';
import { toEditorRange } from './convert';
import { CARD_SELECTOR } from './documents';
import type { Reviews } from './reviews';
import { isServedAsYaml } from './yamlSupport';

const KIND: Readonly<Record<KeySymbol['kind'], vscode.SymbolKind>> = {
	scalar: vscode.SymbolKind.Property,
	list: vscode.SymbolKind.Array,
	mapping: vscode.SymbolKind.Object,
	unknown: vscode.SymbolKind.Property,
};

/**
 * Adds the metadata to the outline and to what can be folded. Headings are those of the built-in Markdown support, which leaves front matter out;
 * YAML cards are folded by the editor, and another extension may have their symbols.
 */
export function showStructure(reviews: Reviews): vscode.Disposable {
	const symbols = vscode.languages.registerDocumentSymbolProvider(CARD_SELECTOR, {
		async provideDocumentSymbols(document, token) {
			const state = isServedAsYaml(document) ? undefined : await reviews.settled(document, token);
			if (state?.kind !== 'card') return undefined;
			const { keySymbols } = await import('./engine');
			return keySymbols(state.card).map((symbol) => toEditorSymbol(state.card, symbol));
		},
	}, { label: 'Model Card Metadata' });
	const folding = vscode.languages.registerFoldingRangeProvider({ language: 'markdown' }, {
		async provideFoldingRanges(document, _context, token) {
			const state = await reviews.settled(document, token);
			if (state?.kind !== 'card') return undefined;
			const { foldingLines } = await import('./engine');
			return foldingLines(state.card).map(({ start, end }) => new vscode.FoldingRange(start, end));
		},
	});
	return vscode.Disposable.from(symbols, folding);
}

function toEditorSymbol(card: Card, { name, detail, kind, range, nameRange, children }: KeySymbol): vscode.DocumentSymbol {
	const symbol = new vscode.DocumentSymbol(name, detail, KIND[kind], toEditorRange(card, range), toEditorRange(card, nameRange));
	symbol.children = children.map((child) => toEditorSymbol(card, child));
	return symbol;
}
