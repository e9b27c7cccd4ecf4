import * as vscode from 'vscode';
import type { Card } from '../card/card';
import type { Finding, Review } from '../review/review';
import { toEditorRange } from './convert';
import { toRange, type Place } from './reveal';
import type { Reviews } from './reviews';

/** The findings that a range touches. */
export function findingsAt(card: Card, { findings }: Review, range: vscode.Range): readonly Finding[] {
	return findings.filter((finding) => toEditorRange(card, finding.range).intersection(range));
}

/** What a command that was offered at a place works on; `undefined` when the document is neither a card nor a file of results any more. */
export async function reopen(reviews: Reviews, [uri, ...numbers]: Place) {
	const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
	const state = await reviews.upToDate(document);
	return state?.kind === 'card' || state?.kind === 'results' ? { document, ...state, findings: findingsAt(state.card, state.review, toRange(numbers)) } : undefined;
}
