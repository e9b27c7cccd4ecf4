import * as vscode from 'vscode';

export const SECTION = 'modelCardReview';

export interface Settings {
	readonly enable: boolean;
	/** Globs of files that are always cards. */
	readonly files: readonly string[];
	/** Milliseconds from the last keystroke to the review. */
	readonly delay: number;
	/** In bytes; larger files are not reviewed. */
	readonly maxSize: number;
}

/** The settings for one document. What a settings file holds is not trusted to be of the right type. */
export function readSettings(document: vscode.TextDocument): Settings {
	const configuration = vscode.workspace.getConfiguration(SECTION, document);
	const files = configuration.get<unknown>('files');
	return {
		enable: configuration.get<unknown>('enable') !== false,
		files: Array.isArray(files) ? files.filter((glob): glob is string => typeof glob === 'string' && glob !== '') : [],
		delay: numberOr(configuration.get<unknown>('delay'), 250),
		maxSize: numberOr(configuration.get<unknown>('maxSize'), 1000) * 1000,
	};
}

/** Whether one of the globs names the document; a glob without a slash names files in any folder. */
export function isNamedBy(globs: readonly string[], document: vscode.TextDocument): boolean {
	const folder = vscode.workspace.getWorkspaceFolder(document.uri);
	return globs.some((glob) => {
		const pattern = glob.includes('/') ? glob.replace(/^\.?\//u, '') : `**/${glob}`;
		return vscode.languages.match({ pattern: folder ? new vscode.RelativePattern(folder, pattern) : `**/${pattern}` }, document) > 0;
	});
}

function numberOr(value: unknown, fallback: number): number {
	return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : fallback;
}
