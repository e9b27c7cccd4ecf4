import * as vscode from 'vscode';
import type { UntrustedSettings } from '../project/parse';

export const SECTION = 'modelCardReview';

export interface Settings {
	readonly enable: boolean;
	/** Milliseconds from the last keystroke to the review. */
	readonly delay: number;
	/** What a project file may say as well. */
	readonly project: UntrustedSettings;
}

/** A file of the workspace, whether or not it is open as a document. */
export type WorkspaceFile = Pick<vscode.TextDocument, 'uri' | 'languageId'>;

/** The settings for one file. What a settings file holds is not trusted to be of the right type. */
export function readSettings({ uri, languageId }: WorkspaceFile): Settings {
	const configuration = vscode.workspace.getConfiguration(SECTION, { uri, languageId });
	const get = (name: string): unknown => configuration.get<unknown>(name);
	const delay = get('delay');
	return {
		enable: get('enable') !== false,
		delay: typeof delay === 'number' && Number.isFinite(delay) && delay >= 0 ? delay : 250,
		project: { profile: get('profile'), rules: get('rules'), files: get('files'), exclude: get('exclude'), language: get('language'), maxSize: get('maxSize') },
	};
}
