import * as vscode from 'vscode';
import type { Card } from '../card/card';
import type { Fix } from '../fixes/fix';
import type { Finding } from '../review/review';
import { toWorkspaceEdit } from './convert';
import { reopen } from './findingsAt';
import { makeFix } from './makeFix';
import { toPlace, type Place } from './reveal';
import type { Reviews } from './reviews';
import { SECTION } from './settings';

const COMMAND = 'modelCardReview.suppress';
const IN_WORKSPACE_COMMAND = 'modelCardReview.suppressInWorkspace';
const KIND = vscode.CodeActionKind.QuickFix;

/** The entries of the light bulb that suppress findings: here, in the file and in the workspace, or one that asks when they are of several rules. */
export async function suppressActions(document: vscode.TextDocument, card: Card, range: vscode.Range, here: readonly Finding[]): Promise<vscode.CodeAction[]> {
	const findings = suppressible(here);
	const rules = rulesOf(findings);
	if (rules.length === 0) return [];
	if (rules.length > 1) {
		const action = new vscode.CodeAction(vscode.l10n.t('Suppress...'), KIND);
		action.command = { title: action.title, command: COMMAND, arguments: toPlace(document.uri, range) };
		return [action];
	}
	const { suppressHereFix, suppressInFileFix } = await import('./engine');
	const [rule] = rules;
	const toAction = (title: string, fix: Fix | undefined): vscode.CodeAction => {
		const action = new vscode.CodeAction(title, KIND);
		if (fix) action.edit = toWorkspaceEdit(card, document.uri, fix);
		else action.disabled = { reason: vscode.l10n.t('A comment at this place would be read as something else. Suppress the rule in the file instead.') };
		return action;
	};
	const inFile = suppressInFileFix(card, rules);
	const inWorkspace = new vscode.CodeAction(vscode.l10n.t('Suppress {0} in this workspace', rule!), KIND);
	if (vscode.workspace.workspaceFolders) inWorkspace.command = { title: inWorkspace.title, command: IN_WORKSPACE_COMMAND, arguments: [document.uri.toString(), ...rules] };
	else inWorkspace.disabled = { reason: vscode.l10n.t('No folder is open whose settings could say so. Suppress the rule in the file instead.') };
	return [toAction(vscode.l10n.t('Suppress {0} here', rule!), suppressHereFix(card, findings)), toAction(inFile.title, inFile), inWorkspace];
}

/** The commands behind the entries. */
export function registerSuppress(reviews: Reviews): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.commands.registerCommand(COMMAND, async (...place: Place) => { await suppressSeveral(reviews, place); }),
		vscode.commands.registerCommand(IN_WORKSPACE_COMMAND, async (uri: string, ...rules: readonly string[]) => { await turnOff(vscode.Uri.parse(uri, true), rules); }),
	);
}

/** Asks which rules are to be suppressed, and where. */
async function suppressSeveral(reviews: Reviews, place: Place): Promise<void> {
	const opened = await reopen(reviews, place);
	if (!opened) return;
	const { document, version, card } = opened;
	const findings = suppressible(opened.findings);
	const title = vscode.l10n.t('Suppress Findings');
	const items = rulesOf(findings).map((rule) => ({ label: rule, detail: findings.find(({ ruleId }) => ruleId === rule)!.message }));
	const picked = await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('Rules to suppress'), canPickMany: true, matchOnDetail: true });
	if (!picked || picked.length === 0) return;
	const rules = picked.map(({ label }) => label);
	const { suppressHereFix, suppressInFileFix } = await import('./engine');
	const here = suppressHereFix(card, findings.filter(({ ruleId }) => rules.includes(ruleId)));
	const places = [
		...(here ? [{ label: vscode.l10n.t('Here'), description: vscode.l10n.t('a comment in the card, for the line'), suppress: () => makeFix(document, version, card, here) }] : []),
		{ label: vscode.l10n.t('In this file'), description: vscode.l10n.t('a comment at the top of the card'), suppress: () => makeFix(document, version, card, suppressInFileFix(card, rules)) },
		...(vscode.workspace.workspaceFolders ? [{ label: vscode.l10n.t('In this workspace'), description: vscode.l10n.t('the setting {0}.rules', SECTION), suppress: () => turnOff(document.uri, rules) }] : []),
	];
	const where = await vscode.window.showQuickPick(places, { title, placeHolder: vscode.l10n.t('Where to suppress them') });
	await where?.suppress();
}

/** Turns rules off in the settings of the workspace, or of the document's folder when there are several. */
async function turnOff(uri: vscode.Uri, rules: readonly string[]): Promise<void> {
	const configuration = vscode.workspace.getConfiguration(SECTION, uri);
	const values = configuration.inspect<Readonly<Record<string, unknown>>>('rules');
	const isOneOfSeveral = (vscode.workspace.workspaceFolders ?? []).length > 1 && vscode.workspace.getWorkspaceFolder(uri) !== undefined;
	const value = isOneOfSeveral ? values?.workspaceFolderValue : values?.workspaceValue;
	const off = Object.fromEntries(rules.map((rule) => [rule, 'off']));
	await configuration.update('rules', { ...value, ...off }, isOneOfSeveral ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Workspace);
}

/** What is wrong with a suppression is not to be met by another one. */
function suppressible(findings: readonly Finding[]): readonly Finding[] {
	return findings.filter(({ ruleId }) => !ruleId.startsWith('suppressions/'));
}

function rulesOf(findings: readonly Finding[]): readonly string[] {
	return [...new Set(findings.map(({ ruleId }) => ruleId))];
}
