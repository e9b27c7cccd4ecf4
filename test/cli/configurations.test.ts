import { strict as assert } from 'node:assert';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../src/reports/reviewJson';
import { Folder } from './folder';

const CARD = '---\nlicense: mit\npipeline_tag: text-generation\n---\n\n# Model card for Kestrel\n\nKestrel predicts the next word.\n';
const FILE = '.modelcardreview.yaml';

describe('the project file on the command line', () => {
	const folder = new Folder();

	/** The severities that the rule has, by file. */
	async function severities(ruleId: string, ...args: string[]): Promise<Readonly<Record<string, string | undefined>>> {
		const { out, err } = await folder.run(['check', '--format', 'json', ...args]);
		assert.equal(err, '');
		return Object.fromEntries((JSON.parse(out) as Report).cards.map(({ file, findings }) => [file, findings.find((finding) => finding.ruleId === ruleId)?.severity]));
	}

	it('is the nearest of the card\'s folder and those above it, and only that', async () => {
		await folder.write({ 'a/README.md': CARD, 'a/b/c/README.md': CARD, 'README.md': CARD, [`a/${FILE}`]: 'rules:\n  data/sources: error\n', [FILE]: 'rules:\n  data/sources: off\n  data/size: off\n', 'a/b/.modelcardreview.yml': 'extends: default\n' });
		assert.deepEqual(await severities('data/sources', '.'), { 'README.md': undefined, 'a/README.md': 'error', 'a/b/c/README.md': 'warning' });
		assert.deepEqual(await severities('data/size', 'a/README.md'), { 'a/README.md': 'information' });
	});

	it('is looked for up to the root of the repository', async () => {
		await folder.write({ 'repository/cards/README.md': CARD, [FILE]: 'rules: {data/sources: off}' });
		assert.deepEqual(await severities('data/sources', 'repository'), { 'repository/cards/README.md': undefined });
		await mkdir(join(folder.path, 'repository/.git'));
		assert.deepEqual(await severities('data/sources', 'repository'), { 'repository/cards/README.md': 'warning' });
	});

	it('can be named, or left aside', async () => {
		await folder.write({ 'a/README.md': CARD, [`a/${FILE}`]: 'rules: {data/sources: off}', 'strict.yaml': 'overrides: [{files: a/*, rules: {data/sources: error}}]' });
		assert.deepEqual(await severities('data/sources', '--config', 'strict.yaml', 'a'), { 'a/README.md': 'error' });
		assert.deepEqual(await severities('data/sources', '--no-config', 'a'), { 'a/README.md': 'warning' });
	});

	it('names the files that are cards, and those that are none', async () => {
		await folder.write({ 'notes.md': '# Notes\n', 'drafts/README.md': CARD, [FILE]: 'files: notes.md\nexclude: drafts/**\n' });
		const { out } = await folder.run(['check', 'notes.md', 'drafts/README.md']);
		assert.match(out, /1 model card reviewed: /u);
		assert.match(out, /drafts\/README\.md: not reviewed: The settings or the project file exclude it\./u);
		assert.match((await folder.run(['check', '--assume-model-card', 'drafts'])).out, /0 model cards reviewed/u);
	});

	it('limits the size, unless the option does', async () => {
		await folder.write({ 'README.md': CARD + 'Words. '.repeat(200), [FILE]: 'maxSize: 1\n' });
		assert.match((await folder.run(['check', 'README.md'])).err, /is larger than 1000 bytes/u);
		assert.match((await folder.run(['explain', 'README.md'])).err, /is larger than 1000 bytes/u);
		assert.equal((await folder.run(['check', '--max-size', '5000', 'README.md'])).err, '');
	});

	it('holds for standard input by the current directory', async () => {
		await folder.write({ [FILE]: 'extends: minimal\nrules: {safety/red-teaming: off}\n' });
		const { out } = await folder.run(['check', '-'], { stdin: CARD });
		assert.doesNotMatch(out, /safety\/red-teaming/u);
	});

	for (const command of ['check', 'fix', 'explain']) {
		it(`stops ${command} when it is wrong, with the places, before anything is done`, async () => {
			const text = `---\nlicense: MIT\npipeline_tag: text-generation\n---\n# Kestrel\n`;
			await folder.write({ 'a/README.md': text, 'b/README.md': text, [`b/${FILE}`]: '# team\nextends: al\nrules:\n  data/\u001bsauces: off\n' });
			const { code, out, err } = await folder.run([command, ...(command === 'explain' ? [] : ['a/README.md']), 'b/README.md']);
			assert.deepEqual([code, out], [2, '']);
			assert.match(err, /^model-card-review: b\/\.modelcardreview\.yaml:2:10: “extends” must be one of default, all, minimal, [^\n]*\nmodel-card-review: b\/\.modelcardreview\.yaml:4:3: “data\/\\u001bsauces” is not the name of a rule\.[^\n]*\n$/u);
			assert.equal(await readFile(join(folder.path, 'a/README.md'), 'utf8'), text);
		});
	}

	it('is refused when it is not there, or unreadable', async () => {
		await folder.write({ 'README.md': CARD, 'binary.yaml': Uint8Array.of(0, 1) });
		for (const [name, reason] of [['none.yaml', 'no such file'], ['binary.yaml', 'is a binary file'], ['.', 'is a directory']] as const) {
			assert.deepEqual(await folder.run(['check', '--config', name, 'README.md']), { code: 2, out: '', err: `model-card-review: ${name}: ${reason}\n` });
		}
	});

	it('has its required sections inserted when templates are asked for, each once', async () => {
		await folder.write({ 'README.md': CARD, [FILE]: 'sections:\n- title: Release Approval\n  template: "- **By:** [More Information Needed]"\n- title: Retention\n' });
		assert.doesNotMatch((await folder.run(['fix', 'README.md'])).out, /sections\/required/u);
		const { code, out, err } = await folder.run(['fix', '--rule', 'sections/required', 'README.md']);
		assert.equal(err, '');
		assert.equal(code, 1);
		assert.match(out, /sections\/required\s+Insert a section “Release Approval”\n\s+sections\/required\s+Insert a section “Retention”\n/u);
		const text = await readFile(join(folder.path, 'README.md'), 'utf8');
		assert.equal(text, `${CARD}\n## Release Approval\n\n- **By:** [More Information Needed]\n\n## Retention\n\n[More Information Needed]\n`);
		assert.match((await folder.run(['fix', '--sections', 'README.md'])).out, /fixed/u);
		assert.match((await folder.run(['fix', '--sections', 'README.md'])).out, /nothing to fix/u);
	});

	it('can have an optional disclosure checked, and so fixed', async () => {
		await folder.write({ 'README.md': CARD });
		assert.match((await folder.run(['fix', '--rule', 'data/composition', 'README.md'])).err, /in the checklist only, or turned off/u);
		await folder.write({ [FILE]: 'rules: {data/composition: hint}' });
		assert.match((await folder.run(['fix', '--rule', 'data/composition', 'README.md'])).out, /1 fixed by 1 fix/u);
	});
});
