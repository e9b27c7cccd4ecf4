import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { HostPackage } from './install';
import { onStop } from './lifecycle';
import { root, temporaryFolder } from './paths';

/** A VS Code that keeps still: nothing pops up, nothing is fetched, nothing is saved by itself. */
export const quietSettings = {
	'chat.disableAIFeatures': true,
	'editor.lightbulb.enabled': 'on',
	'extensions.autoCheckUpdates': false,
	'extensions.autoUpdate': false,
	'extensions.ignoreRecommendations': true,
	'files.autoSave': 'off',
	'files.simpleDialog.enable': true,
	'git.enabled': false,
	'npm.autoDetect': 'off',
	'security.workspace.trust.enabled': false,
	'telemetry.telemetryLevel': 'off',
	'update.mode': 'none',
	'workbench.enableExperiments': false,
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
	'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

export interface ServerOptions {
	/** User settings on top of `quietSettings`. */
	readonly settings?: Readonly<Record<string, unknown>>;
	/** How the extension gets in: a packaged file, or this folder as if it were installed. Without it, name it in the URL's payload. */
	readonly installed?: { readonly vsix: string } | 'folder';
	/** Lets the payload name an extension under development and a test suite; hides notification toasts. */
	readonly testDriver?: boolean;
}

export interface Server {
	/** Where the server keeps its settings and extensions; deleted when the run stops. */
	readonly dataFolder: string;
	/** The workbench on a folder; `payload` are the options that a web workbench takes from its address. */
	url(folder: string, payload?: Readonly<Record<string, string>>): string;
	/** The address by which the workbench knows a file of this machine. */
	remoteUri(file: string): string;
	/** Settles when the server is gone, for whatever reason. */
	readonly ended: Promise<void>;
	stop(): Promise<void>;
}

const startTimeout = 60_000;

/**
 * Starts a VS Code server that listens on the loopback address only and asks for a token.
 *
 * @throws with the server's output when it does not start within a minute
 */
export async function startServer(host: HostPackage, options: ServerOptions = {}): Promise<Server> {
	const dataFolder = temporaryFolder('server');
	const extensions = path.join(dataFolder, 'extensions');
	mkdirSync(path.join(dataFolder, 'data/User'), { recursive: true });
	mkdirSync(extensions);
	writeFileSync(path.join(dataFolder, 'data/User/settings.json'), JSON.stringify({ ...quietSettings, ...options.settings }));

	const main = path.join(host.vscode, 'out/server-main.js');
	const folders = ['--server-data-dir', dataFolder, '--extensions-dir', extensions, '--telemetry-level', 'off'];
	const env = serverEnvironment(temporaryFolder('sockets'));
	if (options.installed === 'folder') {
		symlinkSync(root, path.join(extensions, 'model-card-review.model-card-review'), 'dir');
	} else if (options.installed !== undefined) {
		const { status, stdout, stderr } = spawnSync(host.node, [main, ...folders, '--install-extension', options.installed.vsix], { env, encoding: 'utf8', timeout: startTimeout });
		if (status !== 0) {
			throw new Error(`VS Code could not install ${options.installed.vsix}:\n${stdout}${stderr}`);
		}
	}

	const token = randomBytes(16).toString('hex');
	const child = spawn(host.node, [
		main, ...folders,
		'--host', '127.0.0.1', '--port', '0', '--connection-token', token,
		'--accept-server-license-terms', '--disable-workspace-trust',
		...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
		'--log', 'info', // or the console of the extension host, which carries the test results, never arrives
	], { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const stop = onStop(() => endProcessGroup(child));
	const [, port] = await outputOf(child, /listening on (\d+)/);
	return {
		dataFolder,
		url: (folder, payload = {}) => {
			const query = new URLSearchParams({ tkn: token, folder });
			if (Object.keys(payload).length > 0) {
				query.set('payload', JSON.stringify(Object.entries(payload)));
			}
			return `http://127.0.0.1:${port}/?${query}`;
		},
		remoteUri: (file) => `vscode-remote://127.0.0.1:${port}${file}`,
		ended,
		stop,
	};
}

/**
 * No gallery, so that no request leaves the machine; no variables of a VS Code in whose terminal this may run; and sockets and
 * other passing files in a folder that is deleted.
 */
function serverEnvironment(passing: string): NodeJS.ProcessEnv {
	const own = Object.entries(process.env).filter(([name]) => !name.startsWith('VSCODE_') && name !== 'XDG_RUNTIME_DIR');
	return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{}', TMPDIR: passing };
}

/**
 * Waits until a server that is starting prints what is looked for.
 *
 * @throws with the server's output when it ends instead, or says nothing like it within a minute
 */
export function outputOf(server: ChildProcess, wanted: RegExp): Promise<RegExpExecArray> {
	return new Promise((resolve, reject) => {
		let output = '';
		const fail = (reason: string): void => reject(new Error(`The server ${reason}:\n${output}`));
		const timer = setTimeout(() => fail('did not start in time'), startTimeout);
		const listen = (chunk: Buffer): void => {
			output = (output + chunk).slice(-10_000);
			const match = wanted.exec(output);
			if (match !== null) {
				clearTimeout(timer);
				resolve(match);
			}
		};
		server.stdout?.on('data', listen);
		server.stderr?.on('data', listen);
		server.once('error', (error) => fail(`could not be started (${error.message})`));
		server.once('exit', (code) => fail(`ended with code ${code}`));
	});
}

/** Ends a detached process together with its children, and waits until it is gone. */
export async function endProcessGroup(child: ChildProcess): Promise<void> {
	if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) {
		return;
	}
	const gone = new Promise((resolve) => child.once('exit', resolve));
	process.kill(-child.pid, 'SIGTERM');
	const timer = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), 5000);
	await gone;
	clearTimeout(timer);
}
