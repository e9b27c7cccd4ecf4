import * as vscode from 'vscode';
import type { ConfigurationProblem } from '../project/check';
import type { Configuration, FileConfiguration, Source } from '../project/configuration';
import { foldersUpTo } from '../project/folders';
import { PROJECT_FILES } from '../project/names';
import { folderOf, isProjectFile, pathBelow } from './documents';
import { readSettings, type WorkspaceFile } from './settings';

/** Milliseconds from the last keystroke in a project file to what it changes. */
const DELAY = 250;

/** A project file as it was read. */
export interface ReadFile {
	readonly uri: vscode.Uri;
	readonly text: string;
	readonly problems: readonly ConfigurationProblem[];
}

interface ProjectFile {
	readonly folder: vscode.Uri;
	/** The last that was right; `undefined` as long as none was. */
	readonly configuration: Configuration | undefined;
}

/** Knows the project files of the workspace. Each is read once, and again when it changes, in whatever file system it is. */
export class ProjectFiles implements vscode.Disposable {
	readonly #inFolder = new Map<string, Promise<ProjectFile | undefined>>();
	readonly #lastRight = new Map<string, Configuration>();
	readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
	readonly #changed = new vscode.EventEmitter<vscode.Uri>();
	readonly #read = new vscode.EventEmitter<ReadFile>();
	readonly #gone = new vscode.EventEmitter<vscode.Uri>();
	readonly #subscriptions: vscode.Disposable;
	readonly #log: vscode.LogOutputChannel;
	/** Fires with a folder for whose files something else may hold. */
	readonly onDidChange = this.#changed.event;
	/** Fires for every file that is read, right or wrong. */
	readonly onDidRead = this.#read.event;
	readonly onDidDelete = this.#gone.event;

	constructor(log: vscode.LogOutputChannel) {
		this.#log = log;
		const watcher = vscode.workspace.createFileSystemWatcher(`**/{${PROJECT_FILES.join(',')}}`);
		const change = (uri: vscode.Uri): void => { this.#change(uri); };
		const changeOpen = (document: vscode.TextDocument): void => {
			if (isProjectFile(document)) change(document.uri);
		};
		this.#subscriptions = vscode.Disposable.from(
			this.#changed, this.#read, this.#gone, watcher,
			watcher.onDidCreate(change), watcher.onDidChange(change),
			watcher.onDidDelete((uri) => {
				this.#lastRight.delete(uri.toString());
				this.#gone.fire(uri);
				change(uri);
			}),
			vscode.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
				for (const { uri } of [...removed, ...added]) this.#readAgainIn(uri);
			}),
			vscode.workspace.onDidOpenTextDocument(changeOpen),
			vscode.workspace.onDidCloseTextDocument(changeOpen),
			vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
				if (contentChanges.length === 0 || !isProjectFile(document)) return;
				const key = document.uri.toString();
				clearTimeout(this.#timers.get(key));
				this.#timers.set(key, setTimeout(() => { change(document.uri); }, DELAY));
			}),
		);
	}

	/** Reads the project files that are open. */
	start(): void {
		for (const document of vscode.workspace.textDocuments) if (isProjectFile(document)) this.#change(document.uri);
	}

	/** What holds for a file: by the project file nearest to it within its workspace folder, and else by its settings. */
	async of(file: WorkspaceFile): Promise<FileConfiguration> {
		const { configurationFor, configurationFromSettings } = await import('./engine');
		const root = vscode.workspace.getWorkspaceFolder(file.uri)?.uri;
		const project = root && await this.#nearest(file.uri, root);
		const settings = configurationFromSettings(readSettings(file).project);
		// Globs for a file of no folder start anywhere.
		const anywhere = (globs: readonly string[]): readonly string[] => globs.map((glob) => `**/${glob.replace(/^\.?\//u, '')}`);
		const sources: readonly (Source | undefined)[] = [
			project?.configuration && { configuration: project.configuration, path: pathBelow(project.folder, file.uri)! },
			root
				? { configuration: settings, path: pathBelow(root, file.uri) ?? file.uri.path }
				: { configuration: { ...settings, files: anywhere(settings.files), exclude: anywhere(settings.exclude) }, path: file.uri.path.slice(1) },
		];
		return configurationFor(sources.filter((source) => source !== undefined));
	}

	dispose(): void {
		for (const timer of this.#timers.values()) clearTimeout(timer);
		this.#subscriptions.dispose();
	}

	async #nearest(file: vscode.Uri, root: vscode.Uri): Promise<ProjectFile | undefined> {
		for (const path of foldersUpTo(root.path, file.path)) {
			const found = await this.#in(file.with({ path }));
			if (found) return found;
		}
		return undefined;
	}

	#in(folder: vscode.Uri): Promise<ProjectFile | undefined> {
		const key = folder.toString();
		const known = this.#inFolder.get(key) ?? this.#load(folder);
		this.#inFolder.set(key, known);
		return known;
	}

	async #load(folder: vscode.Uri): Promise<ProjectFile | undefined> {
		for (const name of PROJECT_FILES) {
			const uri = vscode.Uri.joinPath(folder, name);
			const text = await this.#textOf(uri);
			if (text === undefined) continue;
			const { parseConfiguration } = await import('./engine');
			const { configuration, problems } = parseConfiguration(text);
			const key = uri.toString();
			if (configuration) this.#lastRight.set(key, configuration);
			this.#read.fire({ uri, text, problems });
			return { folder, configuration: this.#lastRight.get(key) };
		}
		return undefined;
	}

	/** What is being written counts before it is saved. */
	async #textOf(uri: vscode.Uri): Promise<string | undefined> {
		const open = vscode.workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === uri.toString());
		if (open) return open.getText();
		try {
			return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
		} catch (error) {
			// Most folders have none; what else goes wrong must not keep cards from being reviewed.
			if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) this.#log.warn(`${uri.toString(true)} cannot be read.`, error instanceof Error ? error : String(error));
			return undefined;
		}
	}

	/** A root came to the workspace or left it: other project files hold for the files in it, and nobody watched these before. */
	#readAgainIn(root: vscode.Uri): void {
		for (const key of [...this.#inFolder.keys()]) {
			const folder = vscode.Uri.parse(key, true);
			if (key !== root.toString() && pathBelow(root, folder) === undefined) continue;
			this.#inFolder.delete(key);
			for (const name of PROJECT_FILES) this.#gone.fire(vscode.Uri.joinPath(folder, name));
		}
		for (const document of vscode.workspace.textDocuments) if (isProjectFile(document) && pathBelow(root, document.uri) !== undefined) this.#change(document.uri);
		this.#changed.fire(root);
	}

	#change(uri: vscode.Uri): void {
		const folder = folderOf(uri);
		const key = folder.toString();
		// Read it also when no card asks, to say what is wrong with it; and behind a reading under way, whose text may be older.
		const again = (this.#inFolder.get(key) ?? Promise.resolve()).then(() => this.#load(folder));
		this.#inFolder.set(key, again);
		void again.then(() => { this.#changed.fire(folder); });
	}
}
