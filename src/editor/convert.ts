import * as vscode from 'vscode';
import type { Card } from '../card/card';
import type { Range } from '../card/range';
import type { Fix } from '../fixes/fix';

/** A span of the card's text in the editor's terms. */
export function toEditorRange({ lines }: Card, { start, end }: Range): vscode.Range {
	const [from, to] = [lines.position(start), lines.position(end)];
	return new vscode.Range(from.line, from.column, to.line, to.column);
}

/** The offset of an editor's position in the card's text. */
export function toOffset({ lines }: Card, { line, character }: vscode.Position): number {
	return lines.offset({ line, column: character });
}

/** The edits of a fix for the document that the card was read from. */
export function toWorkspaceEdit(card: Card, uri: vscode.Uri, { edits }: Fix): vscode.WorkspaceEdit {
	const edit = new vscode.WorkspaceEdit();
	for (const { range, newText } of edits) edit.replace(uri, toEditorRange(card, range), newText);
	return edit;
}
