import * as vscode from 'vscode';
import type { FrameworkId } from '../frameworks/framework';
import type { ChecklistFormat } from '../reports/checklistFormats';
import { nameOf } from './documents';

/** What can be chosen besides frameworks: every disclosure of the catalogue. */
export const ALL_DISCLOSURES = 'disclosures';

/** Where a checklist goes: into a new document, beside the card, or into a new document of another format. */
export type Target = 'open' | 'beside' | Exclude<ChecklistFormat, 'markdown'>;

export interface ChecklistChoice {
	/** Identifiers of frameworks, and `ALL_DISCLOSURES`. */
	readonly parts: readonly string[];
	readonly target: Target;
}

const PARTS_KEY = 'checklist';
const TARGET_KEY = 'checklistTarget';

/**
 * Asks what the checklist is to show, with the last answer ticked, or the frameworks of the profile. It goes where the last one went, which the
 * title says; a button lets the user choose another place. `undefined` when the user wants none.
 *
 * @param memory keeps the answers
 */
export async function chooseChecklist(document: vscode.TextDocument, memory: vscode.Memento, ofProfile: readonly FrameworkId[]): Promise<ChecklistChoice | undefined> {
	const { FRAMEWORKS } = await import('./engine');
	const targets = await targetsOf(document);
	let target = targets.find((each) => each.target === memory.get(TARGET_KEY, 'open')) ?? targets[0]!;
	let parts: readonly string[] = memory.get<readonly string[]>(PARTS_KEY, ofProfile.length > 0 ? ofProfile : [ALL_DISCLOSURES]);
	const items = [
		{ id: ALL_DISCLOSURES, label: vscode.l10n.t('All disclosures'), detail: vscode.l10n.t('Everything that an open release says about itself, whoever asks for it.') },
		...FRAMEWORKS.map(({ id, title, version, about }) => ({ id, label: vscode.l10n.t(title), description: vscode.l10n.t(version), detail: vscode.l10n.t(about) })),
	];
	for (;;) {
		const answer = await askParts(items, parts, target.label);
		if (!answer) return undefined;
		({ parts } = answer);
		if (!answer.elsewhere) break;
		target = await vscode.window.showQuickPick(targets, { title: vscode.l10n.t('Openness checklist'), placeHolder: vscode.l10n.t('Choose where the checklist goes') }) ?? target;
	}
	if (parts.length === 0) return undefined;
	await Promise.all([memory.update(PARTS_KEY, parts), memory.update(TARGET_KEY, target.target)]);
	return { parts, target: target.target! };
}

/** Shows the list of what a checklist can show; `elsewhere` when the user wants to say first where it goes. */
function askParts(items: readonly (vscode.QuickPickItem & { readonly id: string })[], parts: readonly string[], target: string): Promise<{ readonly parts: readonly string[]; readonly elsewhere: boolean } | undefined> {
	return new Promise((resolve) => {
		const picker = vscode.window.createQuickPick<typeof items[number]>();
		const answer = (elsewhere: boolean): void => {
			resolve({ parts: picker.selectedItems.map(({ id }) => id), elsewhere });
			picker.hide();
		};
		picker.canSelectMany = true;
		picker.title = vscode.l10n.t('Openness checklist: {0}', target);
		picker.placeholder = vscode.l10n.t('Choose what the checklist shows');
		picker.buttons = [{ iconPath: new vscode.ThemeIcon('export'), tooltip: vscode.l10n.t('Choose Where the Checklist Goes...') }];
		picker.items = items;
		picker.selectedItems = items.filter(({ id }) => parts.includes(id));
		picker.onDidAccept(() => { answer(false); });
		picker.onDidTriggerButton(() => { answer(true); });
		picker.onDidHide(() => {
			resolve(undefined);
			picker.dispose();
		});
		picker.show();
	});
}

/** Where the checklist of a card can go; one that is not saved has no place beside it. */
async function targetsOf(document: vscode.TextDocument): Promise<readonly (vscode.QuickPickItem & { readonly target?: Target })[]> {
	const { checklistName } = await import('./engine');
	return [
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
}
