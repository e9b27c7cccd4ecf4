import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { globSync } from 'tinyglobby';

const root = path.resolve(import.meta.dirname, '..');

/** VS Code 1.96, the oldest supported one, runs extensions on Node 20 and web workers in Chromium 128. */
const node: BuildOptions = { platform: 'node', target: 'node20' };
const webWorker: BuildOptions = {
	platform: 'browser',
	target: 'chrome128',
	// A worker has no DOM: packages that tell the two apart (decode-named-character-reference) must give their worker variant.
	conditions: ['worker', 'module'],
};

/** Both kinds of extension host load CommonJS and hand out the editor's API as the module `vscode`. */
const extensionHost: BuildOptions = { format: 'cjs', external: ['vscode'] };

async function bundle(entry: string, outfile: string, options: BuildOptions): Promise<void> {
	await build({
		absWorkingDir: root,
		entryPoints: [entry],
		outfile,
		bundle: true,
		sourcemap: false,
		logLevel: 'warning',
		...options,
	});
}

/** Bundles the extension for the Node host and for the web worker host. */
export async function buildExtension({ production = false } = {}): Promise<void> {
	// Escaped, the Chinese, Japanese and Korean vocabulary would take twice the room.
	const release: BuildOptions = { ...extensionHost, charset: 'utf8', minify: production };
	await Promise.all([
		bundle('src/extension.ts', 'dist/extension.js', { ...node, ...release }),
		bundle('src/extension.ts', 'dist/web/extension.js', { ...webWorker, ...release }),
	]);
}

/** Bundles the command line into one executable file. */
async function buildCommandLine({ production = false } = {}): Promise<void> {
	if (existsSync(path.join(root, 'src/cli/main.ts'))) {
		// fdir, which finds the files, makes its `require` from `import.meta.url`; CommonJS has none.
		const importMetaUrl = { banner: { js: "#!/usr/bin/env node\nconst importMetaUrl = require('node:url').pathToFileURL(__filename).href;" }, define: { 'import.meta.url': 'importMetaUrl' } };
		await bundle('src/cli/main.ts', 'dist/cli.js', { ...node, format: 'cjs', minify: production, ...importMetaUrl });
		chmodSync(path.join(root, 'dist/cli.js'), 0o755);
	}
}

/**
 * Bundles the suite that runs inside VS Code into `dist/test/`: every `test/extension/**\/*.test.ts`, once for each kind of host.
 * The bundles lie inside the extension's folder because the web worker host loads nothing from elsewhere. Their own folder
 * is an extension too, an empty one: VS Code runs tests for an extension under development only, not for an installed one.
 */
export async function buildSuite(): Promise<void> {
	const cases = globSync('**/*.test.ts', { cwd: path.join(root, 'test/extension') }).map((file) => file.slice(0, -'.test.ts'.length));
	const define = { TEST_CASES: JSON.stringify(cases.sort()) };
	const folder = path.join(root, 'dist/test');
	mkdirSync(folder, { recursive: true });
	writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'suite', publisher: 'model-card-review', version: '0.0.0', engines: { vscode: '*' } }));
	await Promise.all([
		bundle('test/extension/suite.node.ts', 'dist/test/suite.js', { ...node, ...extensionHost, define, external: ['vscode', 'mocha'] }),
		bundle('test/extension/suite.web.ts', 'dist/test/suite.web.js', { ...webWorker, ...extensionHost, define }),
	]);
}

/** `[--production] [--extension] [--cli] [--tests]`: what is named, or the product, which is the first two. */
async function main(flags: readonly string[]): Promise<void> {
	const known = ['--production', '--extension', '--cli', '--tests'];
	const unknown = flags.filter((flag) => !known.includes(flag));
	if (unknown.length > 0) {
		throw new Error(`Unknown option ${unknown.join(' ')}. Known: ${known.join(' ')}.`);
	}
	const production = flags.includes('--production');
	const named = flags.filter((flag) => flag !== '--production');
	const wanted = named.length > 0 ? named : ['--extension', '--cli'];
	await Promise.all([
		wanted.includes('--extension') && buildExtension({ production }),
		wanted.includes('--cli') && buildCommandLine({ production }),
		wanted.includes('--tests') && buildSuite(),
	]);
}

if (process.argv[1] === import.meta.filename) {
	main(process.argv.slice(2)).catch((error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	});
}
