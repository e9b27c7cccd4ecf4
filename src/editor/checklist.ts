import * as vscode from 'vscode';
import type { Range } from '../card/range';
import type { FrameworkId } from '../frameworks/framework';
import { toEditorRange } from './convert';
import { nameOf, pathBelow } from './documents';
import type { ProjectFiles } from './projectFiles';
import type { Reviews } from './reviews';
import { explainNoCard } from './reason';
import type { Treatment } from './treatment';

/** What can be chosen besides frameworks: every disclosure of the catalogue. */
const ALL = 'disclosures';
const KEY = 'checklist';

/**
 * The command that opens the openness checklist of a file, or of the card in front, as a new Markdown document, or returns the message that says why not.
 * It asks what the checklist is to show; an argument with a list of identifiers answers that.
 *
 * @param memory keeps the last answer
 */
export function registerChecklist(reviews: Reviews, treatment: Treatment, projectFiles: ProjectFiles, memory: vscode.Memento): vscode.Disposable {
	return vscode.commands.registerCommand('modelCardReview.generateChecklist', async (parts?: unknown) => {
		const document = parts instanceof vscode.Uri ? await vscode.workspace.openTextDocument(parts) : vscode.window.activeTextEditor?.document;
		const state = document && await reviews.upToDate(document);
		if (!document || (state?.kind !== 'card' && state?.kind !== 'mof-file')) {
			return explainNoCard(document, reviews, treatment);
		}
		// A menu hands over the address of the file instead.
		const chosen = state.kind === 'mof-file' ? ['mof'] : Array.isArray(parts) ? parts.map(String) : await choose(memory, (await projectFiles.of(document)).profile.frameworks);
		if (!chosen) return undefined;
		const { card, review } = state;
		const { evaluateFrameworks, FRAMEWORKS, renderChecklist } = await import('./engine');
		const address = addressOf(document.uri);
		const file = {
			name: nameOf(document),
			link: (range: Range) => `${address}#L${toEditorRange(card, range).start.line + 1}`,
		};
		const frameworks = evaluateFrameworks(FRAMEWORKS.filter(({ id }) => chosen.includes(id)), card, review);
		const content = renderChecklist(card, review, file, { disclosures: chosen.includes(ALL), frameworks });
		const checklist = await vscode.workspace.openTextDocument({ language: 'markdown', content });
		await vscode.window.showTextDocument(checklist, { viewColumn: vscode.ViewColumn.Beside, preview: false });
		return undefined;
	});
}

/** Asks what the checklist is to show, with the last answer ticked, or the frameworks of the profile; `undefined` when the user wants none. */
async function choose(memory: vscode.Memento, ofProfile: readonly FrameworkId[]): Promise<readonly string[] | undefined> {
	const { FRAMEWORKS } = await import('./engine');
	const last = memory.get<readonly (FrameworkId | typeof ALL)[]>(KEY, ofProfile.length > 0 ? ofProfile : [ALL]);
	const items = [
		{ id: ALL, label: 'All disclosures', detail: 'Everything that an open release says about itself, whoever asks for it.' },
		...FRAMEWORKS.map(({ id, title, version, about }) => ({ id, label: title, description: version, detail: about })),
	].map((item) => ({ ...item, picked: last.some((id) => id === item.id) }));
	const picked = await vscode.window.showQuickPick(items, { canPickMany: true, title: 'Openness checklist', placeHolder: 'Choose what the checklist shows' });
	if (!picked || picked.length === 0) return undefined;
	const chosen = picked.map(({ id }) => id);
	await memory.update(KEY, chosen);
	return chosen;
}

/** From the root of the workspace, so that the links hold wherever in it the checklist is saved; otherwise the whole address. */
export function addressOf(uri: vscode.Uri): string {
	const folder = vscode.workspace.workspaceFolders?.[0];
	const path = folder && pathBelow(folder.uri, uri);
	return path === undefined ? uri.toString() : `/${path.split('/').map(encodeURIComponent).join('/')}`;
}
