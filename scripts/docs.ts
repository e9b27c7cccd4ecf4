import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { DISCLOSURES } from '../src/disclosures/catalogue';
import { FRAMEWORKS } from '../src/frameworks/catalogue';
import { missingCompanions } from './docs/companions';
import { configurationTable, jsonSchema, withSettings, type Manifest } from './docs/configuration';
import { commandsList, settingsTable, type Contributions } from './docs/contributions';
import { disclosurePage } from './docs/disclosurePage';
import { frameworksPage, frameworksTable } from './docs/frameworksPage';
import { disclosureIndex, readmeTable } from './docs/indexes';
import { snippetsFile } from './docs/snippets';

const root = resolve(import.meta.dirname, '..');
/** Every generated file by its path below the root. */
function generate(): ReadonlyMap<string, string> {
	const manifest = withSettings(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { contributes: Contributions & Manifest['contributes'] });
	const { contributes } = manifest;
	let readme = readFileSync(join(root, 'README.md'), 'utf8');
	readme = fill(readme, 'disclosures', readmeTable(DISCLOSURES));
	readme = fill(readme, 'frameworks', frameworksTable(FRAMEWORKS));
	readme = fill(readme, 'settings', settingsTable(contributes));
	readme = fill(readme, 'commands', commandsList(contributes));
	return new Map([
		...DISCLOSURES.map((disclosure) => [`docs/disclosures/${disclosure.id}.md`, disclosurePage(disclosure)] as const),
		['docs/disclosures/README.md', disclosureIndex(DISCLOSURES)],
		['docs/frameworks.md', frameworksPage(FRAMEWORKS)],
		['README.md', readme],
		['docs/configuration.md', fill(readFileSync(join(root, 'docs/configuration.md'), 'utf8'), 'keys', configurationTable())],
		['media/modelcardreview.schema.json', jsonSchema()],
		['package.json', `${JSON.stringify(manifest, undefined, 2)}\n`],
		['media/snippets/model-card.json', snippetsFile()],
	]);
}

/** Puts `content` between the two comments that name `part`. */
function fill(markdown: string, part: string, content: string): string {
	const [before, after] = [`<!-- ${part}: npm run docs -->\n`, `<!-- end of ${part} -->`];
	const [start, end] = [markdown.indexOf(before) + before.length, markdown.indexOf(after)];
	if (start < before.length || end < start) throw new Error(`There is no place for ${part}.`);
	return `${markdown.slice(0, start)}\n${content}\n\n${markdown.slice(end)}`;
}

function committed(path: string): string | undefined {
	try {
		return readFileSync(join(root, path), 'utf8');
	} catch {
		return undefined;
	}
}

const pages = generate();
const stale = globSync('docs/disclosures/**/*.md', { cwd: root }).filter((path) => !pages.has(path));
if (process.argv.includes('--check')) {
	const outdated = [...pages].filter(([path, content]) => committed(path) !== content).map(([path]) => path);
	const problems = [
		...outdated.map((path) => `${path} is not what its source says: run npm run docs`),
		...stale.map((path) => `${path} has no disclosure: run npm run docs`),
		...missingCompanions(root, DISCLOSURES.map(({ id }) => id)),
	];
	for (const problem of problems) console.error(problem);
	if (problems.length > 0) process.exitCode = 1;
	else console.log(`docs: ${pages.size} generated pages are up to date; every disclosure and rule has its page and test`);
} else {
	for (const [path, content] of pages) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), content);
	}
	for (const path of stale) rmSync(join(root, path));
	console.log(`docs: ${pages.size} pages written`);
}
