import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const FILE = 'NOTICE.md';

/** What is shipped; every package that puts a byte into one of these is named. */
const BUNDLES: readonly BuildOptions[] = [
	{ entryPoints: ['src/extension.ts'], platform: 'node', external: ['vscode'] },
	{ entryPoints: ['src/extension.ts'], platform: 'browser', external: ['vscode'] },
	{ entryPoints: ['src/cli/main.ts'], platform: 'node' },
];

/** The packages from which the names in src/vocabulary are taken; those that their licence asks to name. */
const NAME_LISTS = ['@cospired/i18n-iso-languages', '@huggingface/languages', '@huggingface/tasks'].map((name) => `node_modules/${name}`);

interface Manifest {
	readonly name: string;
	readonly version: string;
	readonly license: string;
}

/** The folders of the bundled packages, below the root. */
async function bundledPackages(): Promise<readonly string[]> {
	const folders = new Set<string>();
	for (const bundle of BUNDLES) {
		const { metafile } = await build({ absWorkingDir: root, bundle: true, write: false, outdir: 'out', metafile: true, format: 'cjs', logLevel: 'error', ...bundle });
		for (const output of Object.values(metafile!.outputs)) {
			for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
				const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(input)?.[0];
				if (folder && bytesInOutput > 0) folders.add(folder);
			}
		}
	}
	return [...folders];
}

function licenseText(folder: string): string {
	const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e(?:\.\w+)?$/iu.test(name));
	if (!file) throw new Error(`${folder} is bundled and has no licence file.`);
	return readFileSync(join(root, folder, file), 'utf8').replaceAll('\r\n', '\n').replace(/[ \t]+$/gmu, '').trim();
}

/** NOTICE.md: the packages with the text of their licences; packages with the very same text share it. */
async function notices(): Promise<string> {
	const byText = new Map<string, Manifest[]>();
	for (const folder of [...await bundledPackages(), ...NAME_LISTS]) {
		const text = licenseText(folder);
		byText.set(text, [...(byText.get(text) ?? []), JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest]);
	}
	const sections = [...byText]
		.map(([text, packages]) => ({ text, packages: packages.sort((a, b) => a.name.localeCompare(b.name, 'en')) }))
		.sort((a, b) => a.packages[0]!.name.localeCompare(b.packages[0]!.name, 'en'))
		.map(({ text, packages }) => `## ${[...new Set(packages.map(({ license }) => license))].join(', ')}\n\n${packages.map(({ name, version }) => `- ${name} ${version}`).join('\n')}\n\n\`\`\`text\n${text}\n\`\`\`\n`);
	return `# Third-party notices\n\nModel Card Review is licensed under the Apache License 2.0 (see LICENSE). It bundles the following packages, or lists of names from them, under their own licences.\n\n${sections.join('\n')}`;
}

async function main(): Promise<void> {
	const expected = await notices();
	if (!process.argv.includes('--check')) {
		writeFileSync(join(root, FILE), expected);
		console.log(`notices: ${FILE} written`);
	} else if (readFileSync(join(root, FILE), 'utf8') === expected) console.log(`notices: ${FILE} names every bundled package`);
	else throw new Error(`${FILE} does not name what is bundled: run npm run notices`);
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
