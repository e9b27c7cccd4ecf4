import * as vscode from 'vscode';
import type { Range } from '../card/range';
import type { FrameworkId } from '../frameworks/framework';
import type { ChecklistFormat } from '../reports/checklistFormats';
import { saveBeside, showAsText } from './checklistTargets';
import { toEditorRange } from './convert';
import { folderOf, nameOf, pathBelow } from './documents';
import type { ProjectFiles } from './projectFiles';
import type { Reviews } from './reviews';
import { explainNoCard } from './reason';
import type { Treatment } from './treatment';

/** What can be chosen besides frameworks: every disclosure of the catalogue. */
const ALL = 'disclosures';
const KEY = 'checklist';

/** Where a checklist goes: into a new document, beside the card, or into a new document of another format. */
type Target = 'open' | 'beside' | Exclude<ChecklistFormat, 'markdown'>;

/**
 * The command that makes the openness checklist of a file, or of the card in front, or returns the message that says why not. It asks what the
 * checklist is to show and where it goes; arguments with a list of identifiers and a target answer that.
 *
 * @param memory keeps the last answer
 */
export function registerChecklist(reviews: Reviews, treatment: Treatment, projectFiles: ProjectFiles, memory: vscode.Memento): vscode.Disposable {
	return vscode.commands.registerCommand('modelCardReview.generateChecklist', async (parts?: unknown, to?: unknown) => {
		const document = parts instanceof vscode.Uri ? await vscode.workspace.openTextDocument(parts) : vscode.window.activeTextEditor?.document;
		const state = document && await reviews.upToDate(document);
		if (!document || (state?.kind !== 'card' && state?.kind !== 'mof-file')) {
			return explainNoCard(document, reviews, treatment);
		}
		// A menu hands over the address of the file, and those of all that are selected.
		const isAsked = !Array.isArray(parts);
		const chosen = !isAsked ? parts.map(String) : state.kind === 'mof-file' ? ['mof'] : await chooseParts(memory, (await projectFiles.of(document)).profile.frameworks);
		const target = typeof to === 'string' ? to : (isAsked && chosen && state.kind === 'card' ? await chooseTarget(document) : 'open');
		if (!chosen || target === undefined) return undefined;
		const { card, review } = state;
		const { CHECKLIST_FORMATS, checklistName, evaluateFrameworks, FRAMEWORKS, renderChecklist, timestamp } = await import('./engine');
		const name = nameOf(document);
		const frameworks = evaluateFrameworks(FRAMEWORKS.filter(({ id }) => chosen.includes(id)), card, review);
		const render = (address: string, marks: boolean): string => renderChecklist(card, review, {
			name,
			link: (range: Range) => `${address}#L${toEditorRange(card, range).start.line + 1}`,
		}, { disclosures: chosen.includes(ALL) && review.reviewed, frameworks, marks });
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

/** Asks what the checklist is to show, with the last answer ticked, or the frameworks of the profile; `undefined` when the user wants none. */
async function chooseParts(memory: vscode.Memento, ofProfile: readonly FrameworkId[]): Promise<readonly string[] | undefined> {
	const { FRAMEWORKS } = await import('./engine');
	const last = memory.get<readonly (FrameworkId | typeof ALL)[]>(KEY, ofProfile.length > 0 ? ofProfile : [ALL]);
	const items = [
		{ id: ALL, label: vscode.l10n.t('All disclosures'), detail: vscode.l10n.t('Everything that an open release says about itself, whoever asks for it.') },
		...FRAMEWORKS.map(({ id, title, version, about }) => ({ id, label: vscode.l10n.t(title), description: vscode.l10n.t(version), detail: vscode.l10n.t(about) })),
	].map((item) => ({ ...item, picked: last.some((id) => id === item.id) }));
	const picked = await vscode.window.showQuickPick(items, { canPickMany: true, title: vscode.l10n.t('Openness checklist'), placeHolder: vscode.l10n.t('Choose what the checklist shows') });
	if (!picked || picked.length === 0) return undefined;
	const chosen = picked.map(({ id }) => id);
	await memory.update(KEY, chosen);
	return chosen;
}

/** Asks where the checklist goes; a card that is not saved has no place beside it. */
async function chooseTarget(document: vscode.TextDocument): Promise<Target | undefined> {
	const { checklistName } = await import('./engine');
	const items: readonly (vscode.QuickPickItem & { readonly target?: Target })[] = [
		{ target: 'open', label: vscode.l10n.t('Open as a new document') },
		...(document.isUntitled ? [] : [{ target: 'beside' as const, label: vscode.l10n.t('Save beside the card'), description: checklistName(nameOf(document), 'markdown'), detail: vscode.l10n.t('One that is there is updated, and keeps the ticks and remarks that people added.') }]),
		{ label: vscode.l10n.t('Export'), kind: vscode.QuickPickItemKind.Separator },
		{ target: 'html', label: 'HTML', detail: vscode.l10n.t('A page to read and to print.') },
		{ target: 'csv', label: 'CSV', detail: vscode.l10n.t('A table with a row for each requirement.') },
		{ target: 'json', label: 'JSON', detail: vscode.l10n.t('The same as data.') },
		{ target: 'cyclonedx', label: 'CycloneDX 1.7', detail: vscode.l10n.t('What the card says of the model, as a bill of materials.') },
		{ target: 'spdx', label: 'SPDX 3.0.1', detail: vscode.l10n.t('The same for tools that read SPDX.') },
		{ target: 'mof-yaml', label: 'Model Openness Tool', detail: vscode.l10n.t('What the card says of the release, as a file of that tool.') },
	];
	return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Openness checklist'), placeHolder: vscode.l10n.t('Choose where the checklist goes') }))?.target;
}

/** From the root of the workspace, so that the links hold wherever in it the checklist is saved; otherwise the whole address. */
export function addressOf(uri: vscode.Uri): string {
	const folder = vscode.workspace.workspaceFolders?.[0];
	const path = folder && pathBelow(folder.uri, uri);
	return path === undefined ? uri.toString() : `/${path.split('/').map(encodeURIComponent).join('/')}`;
}
