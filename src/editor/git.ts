import * as vscode from 'vscode';

/** As much of the API of the built-in Git extension, version 1, as is used here. */
interface GitApi {
	getRepository(uri: vscode.Uri): Repository | null;
	openRepository?(root: vscode.Uri): Promise<Repository | null>;
}

export interface Repository {
	readonly state: { readonly HEAD: { readonly name?: string; readonly commit?: string } | undefined };
	/** The text of a file as it was. Rejects when there was none. */
	show(ref: string, path: string): Promise<string>;
	getRefs(query: { readonly sort?: 'alphabetically' | 'committerdate' }): Promise<readonly Ref[]>;
}

interface Ref {
	/** Branch, branch of a remote, tag. */
	readonly type: 0 | 1 | 2;
	readonly name?: string;
	readonly commit?: string;
}

/** The repository that a file is in, or the message that says why there is none. */
export async function repositoryOf(uri: vscode.Uri): Promise<Repository | string> {
	const extension = vscode.extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
	if (!extension) return vscode.l10n.t('Git is not available here: earlier versions of a card are read by the built-in Git extension, which is missing or disabled.');
	try {
		const api = (await extension.activate()).getAPI(1);
		// Git only has the path, which may be that of something else on this machine.
		const repository = !/^(?:file|vscode-remote)$/u.test(uri.scheme) ? null : api.getRepository(uri) ?? await api.openRepository?.(vscode.Uri.joinPath(uri, '..')) ?? null;
		return repository ?? vscode.l10n.t('The card is in no Git repository that is open in the editor, so there is no earlier version to compare it with.');
	} catch {
		return vscode.l10n.t('Git is not available here: it is not installed, or turned off by the setting “git.enabled”.');
	}
}
