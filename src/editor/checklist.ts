import * as vscode from 'vscode';
import type { Range } from '../card/range';
import type { ChecklistFormat } from '../reports/checklistFormats';
import { ALL_DISCLOSURES, chooseChecklist } from './checklistChoice';
import { saveBeside, showAsText } from './checklistTargets';
import { toEditorRange } from './convert';
import { folderOf, nameOf, pathBelow } from './documents';
import type { ProjectFiles } from './projectFiles';
import type { Reviews } from './reviews';
import { explainNoCard } from './reason';
import type { Treatment } from './treatment';

/**
 * The command that makes the openness checklist of a file, or of the card in front, or returns the message that says why not. It asks what the
 * checklist is to show and where it goes; arguments with a list of identifiers and a target answer that.
 *
 * @param memory keeps the last answers
 */
export function registerChecklist(reviews: Reviews, treatment: Treatment, projectFiles: ProjectFiles, memory: vscode.Memento): vscode.Disposable {
	return vscode.commands.registerCommand('modelCardReview.generateChecklist', async (parts?: unknown, to?: unknown) => {
		const document = parts instanceof vscode.Uri ? await vscode.workspace.openTextDocument(parts) : vscode.window.activeTextEditor?.document;
		const state = document && await reviews.upToDate(document);
		if (!document || (state?.kind !== 'card' && state?.kind !== 'mof-file')) {
			return explainNoCard(document, reviews, treatment);
		}
		// A menu hands over the address of the file, and those of all that are selected.
		const answer = Array.isArray(parts) ? { parts: parts.map(String), target: 'open' }
			: state.kind === 'mof-file' ? { parts: ['mof'], target: 'open' }
			: await chooseChecklist(document, memory, (await projectFiles.of(document)).profile.frameworks);
		if (!answer) return undefined;
		const target = typeof to === 'string' ? to : answer.target;
		const { card, review } = state;
		const { CHECKLIST_FORMATS, checklistName, evaluateFrameworks, FRAMEWORKS, renderChecklist, timestamp } = await import('./engine');
		const name = nameOf(document);
		const frameworks = evaluateFrameworks(FRAMEWORKS.filter(({ id }) => answer.parts.includes(id)), card, review);
		const render = (address: string, marks: boolean): string => renderChecklist(card, review, {
			name,
			link: (range: Range) => `${address}#L${toEditorRange(card, range).start.line + 1}`,
		}, { disclosures: answer.parts.includes(ALL_DISCLOSURES) && review.reviewed, frameworks, marks });
		if (target === 'beside') return saveBeside(vscode.Uri.joinPath(folderOf(document.uri), checklistName(name, 'markdown')), render(encodeURIComponent(name), true));
		if (!isFormat(target, CHECKLIST_FORMATS)) {
			await showAsText(render(addressOf(document.uri), false), 'markdown');
			return undefined;
		}
		// These forms speak of frameworks only.
		const spoken = frameworks.length > 0 ? frameworks : evaluateFrameworks(FRAMEWORKS.filter(({ id }) => id === 'open-science'), card, review);
		const text = CHECKLIST_FORMATS[target].write([{ file: name, card, review, frameworks: spoken }], { created: timestamp(new Date()) });
		await showAsText(text, LANGUAGES[target]);
		return undefined;
	});
}

function isFormat(target: string, formats: Readonly<Record<ChecklistFormat, unknown>>): target is Exclude<ChecklistFormat, 'markdown'> {
	return target !== 'markdown' && Object.hasOwn(formats, target);
}

const LANGUAGES: Readonly<Record<Exclude<ChecklistFormat, 'markdown'>, string>> = { 'html': 'html', 'csv': 'plaintext', 'json': 'json', 'cyclonedx': 'json', 'spdx': 'json', 'mof-yaml': 'yaml' };

/** From the root of the workspace, so that the links hold wherever in it the checklist is saved; otherwise the whole address. */
export function addressOf(uri: vscode.Uri): string {
	const folder = vscode.workspace.workspaceFolders?.[0];
	const path = folder && pathBelow(folder.uri, uri);
	return path === undefined ? uri.toString() : `/${path.split('/').map(encodeURIComponent).join('/')}`;
}
