import * as vscode from 'vscode';
import type { Fix } from '../fixes/fix';
import type { Card } from '../card/card';
import { isUnsaid, type Review } from '../review/review';
import { toWorkspaceEdit } from './convert';
import { declareSeveral } from './declare';
import { SOURCE } from './diagnostics';
import { CARD_SELECTOR } from './documents';
import { findingsAt } from './findingsAt';
import type { Reviews } from './reviews';
import { suppressActions } from './suppress';

const MANY = 3;

/** Offers the fixes of the findings at the cursor, and one that inserts all missing sections of the card. */
export function offerQuickFixes(reviews: Reviews): vscode.Disposable {
	return vscode.languages.registerCodeActionsProvider(CARD_SELECTOR, new QuickFixes(reviews), { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] });
}

class QuickFixes implements vscode.CodeActionProvider {
	readonly #reviews: Reviews;

	constructor(reviews: Reviews) {
		this.#reviews = reviews;
	}

	async provideCodeActions(document: vscode.TextDocument, range: vscode.Range, { diagnostics, triggerKind }: vscode.CodeActionContext): Promise<vscode.CodeAction[]> {
		if (vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return [];
		// The light bulb comes by itself after each keystroke; it can wait for the review, after which the editor asks again.
		const state = triggerKind === vscode.CodeActionTriggerKind.Automatic ? this.#reviews.peek(document) : await this.#reviews.upToDate(document);
		if ((state?.kind !== 'card' && state?.kind !== 'results') || state.version !== document.version) return [];
		const { card, review } = state;
		const toAction = (fix: Fix, solved: readonly vscode.Diagnostic[], isPreferred: boolean): vscode.CodeAction => {
			const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
			action.edit = toWorkspaceEdit(card, document.uri, fix);
			action.isPreferred = isPreferred;
			action.diagnostics = [...solved];
			return action;
		};
		const found = findingsAt(card, review, range);
		const here = found.filter(({ fixes }) => fixes.length > 0);
		const actionsFor = (isWanted: (fix: Fix) => boolean): vscode.CodeAction[] => here.flatMap(({ ruleId, fixes }) => {
			const solved = diagnostics.filter((diagnostic) => isOf(diagnostic, ruleId));
			return fixes.filter(isWanted).map((fix) => toAction(fix, solved, fix.isPreferred && here.length === 1));
		});
		const actions = actionsFor(({ kind }) => kind !== 'declare');
		// To say why something is not said, and not to want to hear of it, are the last resorts.
		const isDeclaration = ({ kind }: Fix): boolean => kind === 'declare';
		const isOne = here.filter(({ fixes }) => fixes.some(isDeclaration)).length < 2;
		const last = [...(isOne ? actionsFor(isDeclaration) : [declareSeveral(document, range)]), ...await suppressActions(document, card, range, found)];
		const all = state.kind === 'card' && here.length > 0 ? await insertAll(card, review) : undefined;
		if (!all) return [...actions, ...last];
		const allAtOnce = toAction(all, diagnostics.filter(({ source }) => source === SOURCE), false);
		// Where a card says little, its title collects most findings: nobody finds the last of forty entries.
		return here.length > MANY ? [allAtOnce, ...actions, ...last] : [...actions, allAtOnce, ...last];
	}
}

/** Two or more missing sections at once. */
async function insertAll(card: Card, { disclosures, findings }: Review): Promise<Fix | undefined> {
	const { findDisclosure, insertSectionsFix } = await import('./engine');
	const unsaid = new Set(disclosures.filter(({ status }) => isUnsaid(status)).map(({ id }) => id));
	return insertSectionsFix(card, findings.flatMap(({ disclosure }) => (disclosure && unsaid.has(disclosure) ? [findDisclosure(disclosure)] : [])));
}

function isOf({ source, code }: vscode.Diagnostic, ruleId: string): boolean {
	return source === SOURCE && typeof code === 'object' && code.value === ruleId;
}
