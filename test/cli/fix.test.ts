import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { chmod, readFile, readdir, readlink, stat, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Folder, type Run } from './folder';

const CARD = '---\nlicense: mit\npipeline_tag: text-generation\n---\n\n# Model card for Kestrel\n\nKestrel predicts the next word.\n\n## Training\n\nTODO\n';
const EXAMPLES = resolve(import.meta.dirname, '../../examples');
const BYTE_ORDER_MARK = '\uFEFF';

describe('model-card-review fix', () => {
	const folder = new Folder();
	const write = folder.write.bind(folder);

	function read(path: string): Promise<string> {
		return readFile(join(folder.path, path), 'utf8');
	}

	function run(args: readonly string[], stdin: string | Uint8Array = ''): Promise<Run> {
		return folder.run(['fix', ...args], { stdin });
	}

	const RED = ['--rule', 'safety/red-teaming'];

	describe('what it fixes', () => {
		it('leaves sections to --sections, and says so', async () => {
			await write({ 'README.md': CARD });
			const { code, out } = await run(['README.md']);
			assert.equal(code, 1);
			assert.match(out, /^README\.md: nothing to fix\n1 model card reviewed, 0 fixed by 0 fixes; \d+ findings left\. --sections inserts templates for \d+ of them\.\n$/u);
			assert.equal(await read('README.md'), CARD);
		});

		it('repairs files of results, and guesses what a key means when the rule is named', async () => {
			await write({ '.eval_results/hle.yaml': '- dataset:\n    id: cais/hle\n    taskid: default\n  value: 20.90\n  date: 2025-01-15\n' });
			const { code, out } = await run(['.']);
			assert.equal(code, 1);
			assert.match(out, /^\.eval_results\/hle\.yaml: fixed\n {2}metadata\/eval-results-shape .*quotes\n\n0 model cards reviewed, 1 fixed by 1 fix; \d findings? left\. 1 file of results checked\.\n$/u);
			const named = await run(['--rule', 'metadata/eval-results-shape', '.']);
			assert.equal(named.code, 0);
			assert.match(named.out, /“task_id”/u);
			assert.equal(await read('.eval_results/hle.yaml'), '- dataset:\n    id: cais/hle\n    task_id: default\n  value: 20.90\n  date: "2025-01-15"\n');
		});

		it('writes the results of tables to model-index in the place of a template', async () => {
			await write({ 'README.md': `${CARD}\n## Evaluation\n\n| Dataset | Accuracy |\n| --- | --- |\n| IMDB | 93.4 |\n` });
			const { out } = await run(['--rule', 'evaluation/structured-results', 'README.md']);
			assert.match(out, /^README\.md: fixed\n {2}evaluation\/structured-results {2}Add the results in the tables of the card to model-index\n/u);
			assert.match(await read('README.md'), /^---\nlicense: mit\npipeline_tag: text-generation\nmodel-index:\n- name: Kestrel\n[^]*value: 93\.4\n---\n\n# Model card for Kestrel\n/u);
			await run(['--sections', 'README.md']);
			assert.doesNotMatch(await read('README.md'), /Machine-readable Results/u);
		});

		it('inserts and fills every section with --sections', async () => {
			await write({ 'README.md': CARD });
			const { code, out } = await run(['--sections', 'README.md']);
			assert.equal(code, 1);
			assert.match(out, /^README\.md: fixed\n(?: {2}\S+ +\S.*\n)+\n1 model card reviewed, 1 fixed by \d+ fixes; \d+ findings left\.\n$/u);
			assert.match(out, /^ {2}safety\/red-teaming +Insert a section “Red Teaming”$/mu);
			const text = await read('README.md');
			assert.doesNotMatch(text, /TODO/u);
			assert.doesNotMatch(text, /Not disclosed|Not applicable/u);
			// Sections that belong together stand below one that holds them.
			assert.match(text, /^## Safety\n\n### /mu);
		});

		it('fixes the rules that are named and no others', async () => {
			await write({ 'README.md': CARD });
			const { code, out } = await run([...RED, '--rule', 'training/recipe', 'README.md']);
			assert.equal(code, 1);
			assert.match(out, /1 fixed by 2 fixes; 2 findings left\.\n$/u);
			const headings = (await read('README.md')).match(/^#+ .*/gmu);
			assert.deepEqual(headings, ['# Model card for Kestrel', '## Red Teaming', '## Training']);
			assert.equal((await run([...RED, 'README.md'])).out, 'README.md: nothing to fix\n1 model card reviewed, 0 fixed by 0 fixes; 1 finding left.\n');
		});

		it('leaves files alone that are not model cards', async () => {
			await write({ 'README.md': '# left-pad\n\nPads a string.\n', 'sub/README.md': '# right-pad\n' });
			const { code, out } = await run(['--sections', 'README.md', 'sub']);
			assert.equal(code, 0);
			assert.match(out, /^README\.md: not reviewed: .+\n0 model cards reviewed, 0 fixed by 0 fixes; 0 findings left\. 2 files are not model cards\.\n$/u);
			assert.equal(await read('README.md'), '# left-pad\n\nPads a string.\n');
			assert.match((await run(['--sections', '--assume-model-card', 'README.md'])).out, /^README\.md: fixed\n/u);
		});

		it('fixes every card that directories and globs hold', async () => {
			await write({ 'a/README.md': CARD, 'a/b/card.md': CARD, 'modelcard.yaml': 'license: mit\npipeline_tag: text-generation\n' });
			const { out } = await run([...RED, 'a', '*.yaml']);
			assert.match(out, /^a\/README\.md: fixed\n(?:.+\n)+\na\/b\/card\.md: fixed\n(?:.+\n)+\nmodelcard\.yaml: fixed\n(?:.+\n)+\n3 model cards reviewed, 3 fixed by 3 fixes; 3 findings left\.\n$/u);
			for (const path of ['a/README.md', 'a/b/card.md']) assert.match(await read(path), /^## Red Teaming$/mu);
			assert.match(await read('modelcard.yaml'), /^red_teaming: \|/mu);
		});
	});

	describe('what it leaves as it is', () => {
		for (const [what, ending] of [['LF', '\n'], ['CRLF', '\r\n']] as const) {
			for (const mark of ['', BYTE_ORDER_MARK]) {
				for (const last of ['', ending]) {
					it(`is everything else: ${what}, ${mark ? 'with' : 'no'} byte order mark, ${last ? 'a' : 'no'} final newline`, async () => {
						const before = `${mark}${CARD.trimEnd().replace('TODO', 'We trained it.  ').replaceAll('\n', ending)}${last}`;
						await write({ 'README.md': before });
						await run([...RED, 'README.md']);
						const bytes = await readFile(join(folder.path, 'README.md'));
						const after = bytes.toString('utf8');
						const start = after.indexOf('## Red Teaming');
						assert.ok(start > 0);
						assert.equal(bytes.subarray(0, 3).equals(Buffer.from(BYTE_ORDER_MARK)), mark !== '');
						// What was inserted stands before the last section.
						const end = after.indexOf('## Training');
						assert.equal(after.slice(0, start) + after.slice(end), before);
						if (ending === '\r\n') assert.doesNotMatch(after.replaceAll('\r\n', ''), /[\r\n]/u);
						else assert.doesNotMatch(after, /\r/u);
					});
				}
			}
		}

		it('is the mode of a file, and a link to it', async function () {
			if (process.platform === 'win32') this.skip();
			await write({ 'real/README.md': CARD });
			await chmod(join(folder.path, 'real/README.md'), 0o640);
			await symlink('real/README.md', join(folder.path, 'card.md'));
			assert.match((await run([...RED, 'card.md'])).out, /^card\.md: fixed/u);
			assert.equal(await readlink(join(folder.path, 'card.md')), 'real/README.md');
			assert.equal((await stat(join(folder.path, 'real/README.md'))).mode & 0o777, 0o640);
			assert.match(await read('real/README.md'), /Red Teaming/u);
			assert.deepEqual(await readdir(join(folder.path, 'real')), ['README.md']);
		});

		it('is a file without anything to fix, down to its time', async () => {
			await write({ 'README.md': CARD });
			const { mtimeMs, ino } = await stat(join(folder.path, 'README.md'));
			await run(['README.md']);
			const after = await stat(join(folder.path, 'README.md'));
			assert.deepEqual([after.mtimeMs, after.ino], [mtimeMs, ino]);
		});
	});

	describe('--dry-run', () => {
		it('prints a unified diff, tells the rest on standard error and writes nothing', async () => {
			for (const ending of ['\n', '\r\n']) {
				await write({ 'README.md': CARD.replaceAll('\n', ending) });
				const { code, out, err } = await run([...RED, '--dry-run', './README.md']);
				assert.equal(code, 1);
				const template = (await (async () => {
					const { out: fixed } = await run([...RED, '-'], CARD);
					return fixed.slice(fixed.indexOf('## Red Teaming'), fixed.indexOf('## Training'));
				})()).trimEnd().split('\n');
				const lines = [' ', ' Kestrel predicts the next word.', ' ', ...template.map((line) => `+${line}`), '+', ' ## Training', ' ', ' TODO'];
				assert.equal(out, `--- a/README.md\n+++ b/README.md\n@@ -7,6 +7,${6 + template.length + 1} @@\n${lines.map((line) => line + ending).join('')}`);
				assert.match(err, /^\.\/README\.md: would be fixed\n {2}safety\/red-teaming {2}Insert a section “Red Teaming”\n\n1 model card reviewed, 1 would be fixed by 1 fix; 1 finding left\.\n$/u);
				assert.equal(await read('README.md'), CARD.replaceAll('\n', ending));
			}
		});

		it('prints exactly this for a key of a YAML card', async () => {
			await write({ 'modelcard.yaml': 'license: mit' });
			assert.equal((await run(['--rule', 'model/description', '--dry-run', 'modelcard.yaml'])).out, [
				'--- a/modelcard.yaml', '+++ b/modelcard.yaml', '@@ -1 +1,3 @@', '+model_description: | # Two or three sentences: what kind of model, what goes in and comes out, what sets it apart.', '+  [More Information Needed]', ' license: mit', '\\ No newline at end of file', '',
			].join('\n'));
		});

		it('prints nothing when there is nothing to fix', async () => {
			await write({ 'README.md': CARD });
			assert.equal((await run(['--dry-run', 'README.md'])).out, '');
		});

		it('prints what patch makes the fixed cards of', async function () {
			const names = ['poor/README.md', 'template/README.md', 'chinese/README.md'];
			for (const name of names) await write({ [name]: await readFile(join(EXAMPLES, name)), [`fixed/${name}`]: await readFile(join(EXAMPLES, name)) });
			const { out } = await run(['--sections', '--dry-run', ...names]);
			try {
				execFileSync('git', ['apply', '-'], { cwd: folder.path, input: out, stdio: ['pipe', 'ignore', 'pipe'], env: { ...process.env, GIT_CEILING_DIRECTORIES: dirname(folder.path) } });
			} catch (error) {
				if ((error as NodeJS.ErrnoException).code === 'ENOENT') this.skip();
				throw error;
			}
			await run(['--sections', 'fixed']);
			for (const name of names) assert.equal(await read(name), await read(`fixed/${name}`));
		});
	});

	describe('standard input', () => {
		it('is written to standard output with its fixes, the report to standard error', async () => {
			const { code, out, err } = await run([...RED, '-'], BYTE_ORDER_MARK + CARD);
			assert.equal(code, 1);
			assert.match(out, /^\uFEFF---\nlicense: mit\n[^]*\n## Red Teaming\n[^]*\n## Training\n\nTODO\n$/u);
			assert.match(err, /^standard input: fixed\n/u);
		});

		it('is written as it came when it is no card', async () => {
			const { code, out, err } = await run(['--sections', '-'], '# left-pad\n');
			assert.deepEqual({ code, out }, { code: 0, out: '# left-pad\n' });
			assert.match(err, /^standard input: not reviewed: /u);
		});

		it('is shown as a diff with --dry-run', async () => {
			assert.match((await run([...RED, '--dry-run', '-'], CARD)).out, /^--- -\n\+\+\+ -\n@@ /u);
		});

		it('that cannot be read is written nowhere', async () => {
			const { code, out, err } = await run(['-'], Uint8Array.of(0xff, 0xfe));
			assert.deepEqual({ code, out }, { code: 2, out: '' });
			assert.match(err, /^model-card-review: standard input: is not UTF-8 text\n/u);
		});
	});

	describe('exit codes and refusals', () => {
		it('follows --fail-on for what is left', async () => {
			await write({ 'README.md': CARD });
			assert.equal((await run([...RED, '--fail-on', 'never', 'README.md'])).code, 0);
			assert.equal((await run([...RED, '--fail-on', 'error', 'README.md'])).code, 0);
			assert.equal((await run([...RED, '--fail-on', 'warning', 'README.md'])).code, 1);
			await write({ 'good/README.md': await readFile(join(EXAMPLES, 'good/README.md')) });
			assert.deepEqual(await run(['--sections', 'good/README.md']), { code: 0, out: 'good/README.md: nothing to fix\n1 model card reviewed, 0 fixed by 0 fixes; 0 findings left.\n', err: '' });
		});

		it('is 2 for what cannot be read, and the others are fixed all the same', async () => {
			await write({ 'README.md': CARD, 'binary.md': Uint8Array.of(35, 0) });
			const { code, out, err } = await run([...RED, 'none.md', 'binary.md', 'README.md']);
			assert.equal(code, 2);
			assert.equal(err, 'model-card-review: none.md: no such file, and no file matches it\nmodel-card-review: binary.md: is a binary file\n');
			assert.match(out, /1 fixed by 1 fix; 1 finding left\. 1 file was left as it was\.\n$/u);
		});

		it('is 2 for what may not be written, which stays as it is', async function () {
			if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
			await write({ 'a/README.md': CARD, 'b/README.md': CARD });
			await chmod(join(folder.path, 'a/README.md'), 0o444);
			await chmod(join(folder.path, 'b'), 0o555);
			const { code, err } = await run([...RED, 'a/README.md', 'b/README.md']);
			await chmod(join(folder.path, 'b'), 0o755);
			assert.deepEqual({ code, err }, { code: 2, err: 'model-card-review: a/README.md: cannot be written: permission denied\nmodel-card-review: b/README.md: cannot be written: permission denied\n' });
			for (const path of ['a/README.md', 'b/README.md']) assert.equal(await read(path), CARD);
		});

		const refusals: readonly (readonly [args: readonly string[], message: RegExp])[] = [
			[[], /fix: name at least one file/u],
			[['--rule', 'data/sauces', 'x.md'], /--rule: “data\/sauces” is not a rule/u],
			[['--rule', 'license/code', 'x.md'], /--rule: “license\/code” is in the checklist only/u],
			[['-', 'x.md'], /cannot stand beside files/u],
			[['--max-size', 'x', 'x.md'], /“x” is not a number of bytes/u],
			[['--fail-on', 'x', 'x.md'], /“x” is not one of error/u],
			[['--section', 'x.md'], /--section/u],
		];
		for (const [args, message] of refusals) {
			it(`refuses ${JSON.stringify(args)}`, async () => {
				const { code, out, err } = await run(args);
				assert.deepEqual({ code, out }, { code: 2, out: '' });
				assert.match(err, message);
			});
		}

		it('prints its help', async () => {
			const { code, out } = await run(['--help']);
			assert.equal(code, 0);
			assert.match(out, /--dry-run/u);
		});
	});
});
