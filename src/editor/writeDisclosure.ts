import * as vscode from 'vscode';
import type { DisclosureId } from '../disclosures/disclosure';
import { t } from '../l10n/translate';
import { decidingPlaces, isUnsaid } from '../review/review';
import { toEditorRange } from './convert';
import { makeFix } from './makeFix';
import { showDocument } from './reveal';
import type { Reviews } from './reviews';

/** Leads the author to where a disclosure is to be written: inserts its section, or shows the place where the card speaks of it already. */
export async function writeDisclosure(reviews: Reviews, document: vscode.TextDocument, id: DisclosureId): Promise<void> {
	const state = await reviews.upToDate(document);
	const assessment = state?.kind === 'card' ? state.review.disclosures.find((each) => each.id === id) : undefined;
	if (state?.kind !== 'card' || !assessment) return;
	const { card, version } = state;
	const { disclosureFixes, findDisclosure } = await import('./engine');
	const disclosure = findDisclosure(id);
	const fix = isUnsaid(assessment.status) ? disclosureFixes(card, disclosure).find(({ kind }) => kind !== 'declare') : undefined;
	const [place] = decidingPlaces(assessment);
	if (fix) {
		await showDocument(document.uri);
		await makeFix(document, version, card, fix);
	} else if (place) {
		await showDocument(document.uri, toEditorRange(card, place.range));
	} else {
		void vscode.window.showInformationMessage(vscode.l10n.t('No place was found for a section on “{0}”: a code block or a comment of the card may never end. End it and try again.', t(disclosure.title)));
	}
}
