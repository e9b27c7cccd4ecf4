import * as vscode from 'vscode';
import type { Card } from '../card/card';
import type { Range } from '../card/range';
import type { Fix } from '../fixes/fix';

/** A span of the card's text in the editor's terms. */
export function toEditorRange({ lines }: Pick<Card, 'lines'>, { start, end }: Range): vscode.Range {
	const [from, to] = [lines.position(start), lines.position(end)];
	return new vscode.Range(from.line, from.column, to.line, to.column);
}

/** The offset of an editor's position in the card's text. */
export function toOffset({ lines }: Pick<Card, 'lines'>, { line, character }: vscode.Position): number {
	return lines.offset({ line, column: character });
}

/** The edits of a fix for the document that the card was read from. */
export function toWorkspaceEdit(card: Card, uri: vscode.Uri, { edits }: Pick<Fix, 'edits'>): vscode.WorkspaceEdit {
	const edit = new vscode.WorkspaceEdit();
	for (const { range, newText } of edits) edit.replace(uri, toEditorRange(card, range), newText);
	return edit;
}

/** What templates and declarations leave for the author to write. */
const TO_WRITE = /\[(?:More Information Needed|待补充|give the reason|请说明原因)\]/u;

/** Where the first thing to write stands once the fix is made, or else its text begins. */
export function firstToWrite(card: Card, { edits: [edit] }: Fix): vscode.Range | undefined {
	if (!edit) return undefined;
	const { newText, range } = edit;
	const match = TO_WRITE.exec(newText);
	const before = newText.slice(0, match?.index ?? newText.length - newText.trimStart().length).split(/\r\n|\r|\n/u);
	const { line, column } = card.lines.position(range.start);
	const start = new vscode.Position(line + before.length - 1, before.at(-1)!.length + (before.length === 1 ? column : 0));
	return new vscode.Range(start, start.translate(0, match?.[0].length ?? 0));
}
