import * as vscode from 'vscode';
import { findDisclosure } from '../disclosures/catalogue';
import { insertSectionsFix } from '../fixes/insertSection';
import type { Fix } from '../fixes/fix';
import type { Card } from '../card/card';
import type { Review } from '../review/review';
import { toEditorRange, toWorkspaceEdit } from './convert';
import { SOURCE } from './diagnostics';
import { CARD_SELECTOR } from './documents';
import type { Reviews } from './reviews';

/** Offers the fixes of the findings at the cursor, and one that inserts all missing sections of the card. */
export function offerQuickFixes(reviews: Reviews): vscode.Disposable {
	return vscode.languages.registerCodeActionsProvider(CARD_SELECTOR, new QuickFixes(reviews), { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] });
}

class QuickFixes implements vscode.CodeActionProvider {
	readonly #reviews: Reviews;

	constructor(reviews: Reviews) {
		this.#reviews = reviews;
	}

	async provideCodeActions(document: vscode.TextDocument, range: vscode.Range, { diagnostics }: vscode.CodeActionContext): Promise<vscode.CodeAction[]> {
		if (vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return [];
		const state = await this.#reviews.upToDate(document);
		if (state?.kind !== 'card') return [];
		const { card, review } = state;
		const toAction = (fix: Fix, solved: readonly vscode.Diagnostic[]): vscode.CodeAction => {
			const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
			action.edit = toWorkspaceEdit(card, document.uri, fix);
			action.isPreferred = fix.isPreferred;
			action.diagnostics = [...solved];
			return action;
		};
		const here = review.findings.filter((finding) => toEditorRange(card, finding.range).intersection(range));
		const actions = here.flatMap(({ ruleId, fixes }) => fixes.map((fix) => toAction(fix, diagnostics.filter((diagnostic) => isOf(diagnostic, ruleId)))));
		const all = actions.length > 0 ? insertAll(card, review) : undefined;
		return all ? [...actions, toAction(all, diagnostics.filter(({ source }) => source === SOURCE))] : actions;
	}
}

/** Two or more missing sections at once. */
function insertAll(card: Card, { findings }: Review): Fix | undefined {
	const missing = findings.flatMap(({ disclosure, fixes }) => (disclosure && fixes.some(({ kind }) => kind !== 'metadata') ? [disclosure] : []));
	return missing.length > 1 ? insertSectionsFix(card, missing.map(findDisclosure)) : undefined;
}

function isOf({ source, code }: vscode.Diagnostic, ruleId: string): boolean {
	return source === SOURCE && typeof code === 'object' && code.value === ruleId;
}
