import * as vscode from 'vscode';
import { PROJECT_FILES } from '../project/names';

/** The languages that cards are written in. */
export const CARD_LANGUAGES = ['markdown', 'yaml'];
export const CARD_SELECTOR: vscode.DocumentSelector = CARD_LANGUAGES.map((language) => ({ language }));

/** Texts that are shown, not written: other versions of files, reviews, chat answers and output. */
const SHOWN_ONLY = /^(?:git|gitfs|gitlens|pr|review|output|debug|comment|walkThrough)$|^(?:chat|interactive|vscode-(?:chat|notebook|interactive|terminal|settings|scm|local-history|merge))/u;

/**
 * Whether a document is a file, saved or not, that a person writes. Every file system counts, also virtual and read-only ones.
 */
export function isFile({ uri, isUntitled }: vscode.TextDocument): boolean {
	if (isUntitled) return true;
	return !SHOWN_ONLY.test(uri.scheme) && (uri.scheme === 'file' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== undefined);
}

/** Whether a document may hold a card as far as its language and origin go. */
export function mayHoldCard(document: vscode.TextDocument): boolean {
	return CARD_LANGUAGES.includes(document.languageId) && isFile(document);
}

/** The path by which the reviewer knows the document; one without a fitting ending gets it from the document's language. */
export function reviewPath({ uri, languageId }: vscode.TextDocument): string {
	if (languageId === 'yaml') return /\.ya?ml$/iu.test(uri.path) ? uri.path : `${uri.path}.yaml`;
	return /\.(?:md|markdown|mdx)$/iu.test(uri.path) ? uri.path : `${uri.path}.md`;
}

/** Whether a document is a configuration of this extension. */
export function isProjectFile(document: vscode.TextDocument): boolean {
	return PROJECT_FILES.some((name) => name === nameOf(document)) && isFile(document);
}

/** The folder that a file is in. */
export function folderOf(uri: vscode.Uri): vscode.Uri {
	return vscode.Uri.joinPath(uri, '..');
}

/** The path of a file from a folder that it is in, at any depth; `undefined` when it is not. */
export function pathBelow(folder: vscode.Uri, file: vscode.Uri): string | undefined {
	const root = `${folder.path.replace(/\/$/u, '')}/`;
	const isBelow = folder.scheme === file.scheme && folder.authority === file.authority && file.path.startsWith(root);
	return isBelow ? file.path.slice(root.length) : undefined;
}

/** The name that people know the document by. */
export function nameOf({ uri }: vscode.TextDocument): string {
	return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
