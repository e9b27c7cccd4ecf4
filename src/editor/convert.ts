import * as vscode from 'vscode';
import type { Card } from '../card/card';
import type { Range } from '../card/range';
import type { Edit, Fix } from '../fixes/fix';
import { toSnippets } from '../fixes/snippet';

/** A span of the card's text in the editor's terms. */
export function toEditorRange({ lines }: Pick<Card, 'lines'>, { start, end }: Range): vscode.Range {
	const [from, to] = [lines.position(start), lines.position(end)];
	return new vscode.Range(from.line, from.column, to.line, to.column);
}

/** The offset of an editor's position in the card's text. */
export function toOffset({ lines }: Pick<Card, 'lines'>, { line, character }: vscode.Position): number {
	return lines.offset({ line, column: character });
}

/**
 * The edits of a fix for the document that the card was read from. Where they leave something to write and the editor has snippets, it
 * selects the first such place, and the tab key leads to the next.
 */
export function toWorkspaceEdit(card: Card, uri: vscode.Uri, { edits }: Pick<Fix, 'edits'>): vscode.WorkspaceEdit {
	const edit = new vscode.WorkspaceEdit();
	const snippets = 'SnippetTextEdit' in vscode && !edits.some((one) => isIndented(card, one)) ? toSnippets(edits.map(({ newText }) => newText)) : undefined;
	edit.set(uri, edits.map(({ range, newText }, index) => {
		const replaced = toEditorRange(card, range);
		return snippets ? vscode.SnippetTextEdit.replace(replaced, new vscode.SnippetString(snippets[index])) : vscode.TextEdit.replace(replaced, newText);
	}));
	return edit;
}

/** Whether a snippet of several lines would get the indent of the line in which it begins, on top of its own. */
function isIndented({ text, lines }: Card, { range, newText }: Edit): boolean {
	return /[\r\n]/u.test(newText) && /^[ \t]/u.test(text.slice(lines.line(lines.position(range.start).line).start, range.start));
}
