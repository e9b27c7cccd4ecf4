import * as vscode from 'vscode';
import { hasFilesBeside, MAX_BESIDE, readFilesBeside, RESULTS_FOLDER, type FilesBeside } from '../review/filesBeside';
import { folderOf } from './documents';

/** Knows what stands beside cards. A folder is looked at once, and again when something in it changes, or a card in it is opened or saved. */
export class FoldersOfCards implements vscode.Disposable {
	readonly #known = new Map<string, Promise<FilesBeside | undefined>>();
	readonly #changed = new vscode.EventEmitter<vscode.Uri>();
	readonly #subscriptions: vscode.Disposable;
	/** Fires with a folder in which a file has come, gone or changed that reviews of its card read. */
	readonly onDidChange = this.#changed.event;

	constructor() {
		const watchers = ['**/{config,modules}.json', `**/${RESULTS_FOLDER}/*.{yaml,yml}`].map((glob) => vscode.workspace.createFileSystemWatcher(glob));
		const change = (uri: vscode.Uri): void => {
			const folder = folderOf(uri);
			const ofCard = folder.path.endsWith(`/${RESULTS_FOLDER}`) ? folderOf(folder) : folder;
			this.#known.delete(ofCard.toString());
			this.#changed.fire(ofCard);
		};
		const forget = ({ uri }: vscode.TextDocument): void => { this.#known.delete(folderOf(uri).toString()); };
		this.#subscriptions = vscode.Disposable.from(
			this.#changed, ...watchers,
			...watchers.flatMap((watcher) => [watcher.onDidCreate(change), watcher.onDidChange(change), watcher.onDidDelete(change)]),
			vscode.workspace.onDidOpenTextDocument(forget),
			vscode.workspace.onDidSaveTextDocument(forget),
		);
	}

	/** What stands beside a file, as far as its review depends on it; `undefined` where it does not, or where that cannot be seen. */
	async beside({ uri }: Pick<vscode.TextDocument, 'uri'>): Promise<FilesBeside | undefined> {
		if (uri.scheme === 'untitled' || !hasFilesBeside(uri.path)) return undefined;
		const folder = folderOf(uri);
		const key = folder.toString();
		const known = this.#known.get(key) ?? this.#look(folder);
		this.#known.set(key, known);
		return known;
	}

	dispose(): void {
		this.#subscriptions.dispose();
	}

	/** Not every file system lists its folders; there a card is reviewed as if it stood alone. */
	#look(folder: vscode.Uri): Promise<FilesBeside | undefined> {
		return readFilesBeside({
			list: async (inside) => (await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, inside))).filter(([, type]) => (type & vscode.FileType.Directory) === 0).map(([name]) => name),
			read: async (path) => {
				const uri = vscode.Uri.joinPath(folder, path);
				const { size } = await vscode.workspace.fs.stat(uri);
				return size > MAX_BESIDE ? undefined : new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
			},
		});
	}
}
