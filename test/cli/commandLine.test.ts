import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../src/reports/reviewJson';
import { version } from '../../package.json';
import { Folder } from './folder';

const CARD = '---\nlicense: mit\npipeline_tag: text-generation\n---\n\n# Model card for Kestrel\n\nKestrel predicts the next word.\n';

const ESCAPE = '\u001b';

describe('model-card-review', () => {
	const folder = new Folder();
	const write = folder.write.bind(folder);
	const run = folder.run.bind(folder);

	async function json(...args: string[]): Promise<Report & { readonly code: number; readonly err: string }> {
		const { code, out, err } = await run(['check', '--format', 'json', ...args]);
		return { ...(JSON.parse(out) as Report), code, err };
	}

	describe('usage', () => {
		it('prints its help and its version', async () => {
			for (const args of [['--help'], ['-h']]) assert.match((await run(args)).out, /^Usage: model-card-review COMMAND/u);
			for (const args of [['--version'], ['-v']]) assert.deepEqual(await run(args), { code: 0, out: `${version}\n`, err: '' });
			for (const args of [['check', '--help'], ['check', '-h', 'x']]) {
				const { code, out } = await run(args);
				assert.equal(code, 0);
				assert.match(out, /--assume-model-card/u);
			}
		});

		const refusals: readonly (readonly [args: readonly string[], message: RegExp])[] = [
			[[], /a command is missing/u],
			[['README.md'], /“README\.md” is not a command/u],
			[['check'], /name at least one file/u],
			[['check', '--fromat', 'json', 'x.md'], /--fromat/u],
			[['check', '--format', 'xml', 'x.md'], /--format: “xml” is not one of pretty, json/u],
			[['check', '--fail-on', 'fatal', 'x.md'], /“fatal” is not one of error, warning, information, hint, never/u],
			[['check', '--max-size', '1MB', 'x.md'], /“1MB” is not a number of bytes/u],
			[['check', '--max-size', '0', 'x.md'], /“0” is not a number/u],
			[['check', 'x.md', '--format'], /--format/u],
			[['explain'], /name one file/u],
			[['explain', 'x.md', 'data/sauces'], /“data\/sauces” is not a disclosure; explain --list shows all of them\. Did you mean “data\/sources”\?\n/u],
			[['explain', 'x.md', 'no/such'], /“no\/such” is not a disclosure; explain --list shows all of them\n/u],
			[['explain', '--list', 'x.md'], /name one file/u],
			[['chekc', 'x.md'], /“chekc” is not a command\. Did you mean “check”\?/u],
			[['fix', '--rule', 'data/sauces', 'x.md'], /is not a rule; .+ Did you mean “data\/sources”\?/u],
			[['check', '--formt', 'json', 'x.md'], /Unknown option '--formt'\. Did you mean “--format”\?/u],
			[['explain', 'x.md', 'data/sources', 'y'], /at most one disclosure/u],
			[['explain', '--format', 'xml', 'x.md'], /--format: “xml” is not one of pretty, json/u],
		];
		for (const [args, message] of refusals) {
			it(`refuses ${JSON.stringify(args)} in a line or two, with exit code 2`, async () => {
				const { code, out, err } = await run(args);
				assert.equal(code, 2);
				assert.equal(out, '');
				assert.match(err, message);
				assert.match(err, /Try model-card-review (?:[a-z]+ )?--help\.\n$/u);
				assert.doesNotMatch(err, /\n\s+at /u);
			});
		}

		it('says of an unknown option no more than that, and where the options of the command are', async () => {
			const { err } = await run(['check', '--bogus', 'x.md']);
			assert.equal(err, "model-card-review: check: Unknown option '--bogus'\nTry model-card-review check --help.\n");
		});

		it('does not let an argument control the terminal', async () => {
			assert.ok(!(await run(['\u001b[2J'])).err.includes(ESCAPE));
		});
	});

	describe('check --format json', () => {
		it('keeps its contract', async () => {
			await write({ 'README.md': CARD });
			const { version: format, cards } = await json('README.md');
			assert.equal(format, 1);
			assert.equal(cards.length, 1);
			const [card] = cards;
			assert.deepEqual(Object.keys(card!), ['file', 'reviewed', 'reason', 'language', 'disclosures', 'findings', 'suppressed']);
			assert.equal(card!.file, 'README.md');
			assert.equal(card!.reviewed, true);
			assert.equal(card!.language, 'en');
			for (const disclosure of card!.disclosures) assert.deepEqual(Object.keys(disclosure), ['id', 'status', 'evidence']);
			for (const finding of card!.findings) {
				assert.deepEqual(Object.keys(finding), ['ruleId', 'severity', 'message', 'line', 'column', 'endLine', 'endColumn', 'fixes']);
				for (const fix of finding.fixes) assert.deepEqual(Object.keys(fix), ['title', 'kind']);
			}
			assert.ok(card!.findings.length > 0);
		});

		it('lists every disclosure of every card, evidence with lines and columns from 1', async () => {
			await write({ 'README.md': CARD, 'zh/README.md': '---\nlicense: mit\npipeline_tag: text-generation\n---\n# 模型卡\n\n## 训练数据\n\n暂无\n' });
			const { cards } = await json('README.md', 'zh/README.md');
			assert.deepEqual(cards.map(({ language }) => language), ['en', 'zh']);
			assert.deepEqual(cards[1]!.disclosures.map(({ id }) => id), cards[0]!.disclosures.map(({ id }) => id));
			assert.ok(cards[0]!.disclosures.length > 50);
			const license = cards[0]!.disclosures.find(({ id }) => id === 'license/weights')!;
			assert.equal(license.status, 'disclosed');
			const [evidence] = license.evidence;
			assert.equal(evidence!.line, 2);
			assert.equal(evidence!.endLine, 2);
			assert.ok(evidence!.column >= 1 && evidence!.endColumn <= 'license: mit'.length + 1 && evidence!.column < evidence!.endColumn);
		});

		it('counts lines and columns as editors do, whatever ends the lines and whatever stands before', async () => {
			const places = async (text: string): Promise<unknown> => {
				await write({ 'README.md': text });
				return (await json('README.md')).cards[0]!.findings.map(({ ruleId, line, column, endLine, endColumn }) => [ruleId, line, column, endLine, endColumn]);
			};
			const expected = await places(CARD);
			assert.deepEqual(await places(CARD.replaceAll('\n', '\r\n')), expected);
			assert.deepEqual(await places(`\uFEFF${CARD}`), expected);
		});

		it('reports nothing of a file that is not a card, and why', async () => {
			await write({ 'README.md': '# left-pad\n\nPads a string.\n\n## Install\n\n`npm install left-pad`\n' });
			const { code, cards } = await json('README.md');
			assert.equal(code, 0);
			const { reviewed, reason, disclosures, findings } = cards[0]!;
			assert.equal(reviewed, false);
			assert.ok(reason.length > 10);
			assert.deepEqual({ disclosures, findings }, { disclosures: [], findings: [] });
		});

		it('reviews any file with --assume-model-card', async () => {
			await write({ 'notes.md': '# left-pad\n\nPads a string.\n' });
			const { code, cards } = await json('--assume-model-card', 'notes.md');
			assert.equal(code, 1);
			assert.equal(cards[0]!.reviewed, true);
		});

		it('reviews a YAML card', async () => {
			await write({ 'modelcard.yaml': 'license: mit\npipeline_tag: text-generation\nlimitations: It forgets what was said a page ago.\n' });
			const { cards } = await json('modelcard.yaml');
			assert.equal(cards[0]!.reviewed, true);
			assert.equal(cards[0]!.disclosures.find(({ id }) => id === 'license/weights')!.status, 'disclosed');
		});

		it('escapes what a terminal would act on, and keeps the value', async () => {
			await write({ 'README.md': CARD });
			await write({ 'evil\u009b31m.md': CARD });
			const { out } = await run(['check', '--format', 'json', 'evil\u009b31m.md']);
			assert.doesNotMatch(out, /\u009b/u);
			assert.equal((JSON.parse(out) as Report).cards[0]!.file, 'evil\u009b31m.md');
		});
	});

	describe('check --format pretty', () => {
		it('prints a line for each finding below the name of its file, and a summary', async () => {
			await write({ 'README.md': CARD });
			const { out } = await run(['check', 'README.md']);
			const { cards } = await json('README.md');
			const lines = out.split('\n');
			assert.equal(lines[0], 'README.md');
			cards[0]!.findings.forEach(({ line, column, severity, message, ruleId }, index) => {
				const text = lines[index + 1]!;
				assert.ok(text.trimStart().startsWith(`${line}:${column}  ${severity}`), text);
				assert.ok(text.includes(message) && text.endsWith(ruleId), text);
			});
			assert.match(out, /\n\n1 model card reviewed: (?:\d+ (?:errors?|warnings?|information|hints?)(?:, )?)+\.\n$/u);
			assert.ok(!out.includes(ESCAPE));
		});

		it('uses colours only where they are seen', async () => {
			await write({ 'README.md': CARD });
			assert.ok((await run(['check', 'README.md'], { colour: true })).out.includes(`${ESCAPE}[33mwarning`));
			assert.ok(!(await run(['check', 'README.md'], { colour: false })).out.includes(ESCAPE));
		});

		it('says why a file that was named is not reviewed, and only counts those that were found', async () => {
			await write({ 'README.md': '# left-pad\n\nPads a string.\n' });
			assert.match((await run(['check', 'README.md'])).out, /^README\.md: not reviewed: .+\n0 model cards reviewed: no findings\. 1 file is not a model card\.\n$/u);
			assert.equal((await run(['check', '.'])).out, '0 model cards reviewed: no findings. 1 file is not a model card.\n');
		});

		it('leaves out what comments suppress, and counts it', async () => {
			await write({ 'README.md': `${CARD}\n<!-- model-card-review-disable-file -- a draft -->\n` });
			const suppressed = (await json('README.md')).cards[0]!.suppressed;
			assert.ok(suppressed > 10);
			assert.deepEqual(await run(['check', '--fail-on', 'hint', 'README.md']), { code: 0, out: `1 model card reviewed: no findings. ${suppressed} findings are suppressed by comments.\n`, err: '' });
			await write({ 'README.md': `${CARD}\n<!-- model-card-review-disable-file risk/bias -->\n` });
			const { out } = await run(['check', 'README.md']);
			assert.doesNotMatch(out, /risk\/bias/u);
			assert.match(out, / 1 finding is suppressed by comments\.\n$/u);
		});

		it('shows control characters of a card as escapes', async () => {
			await write({ 'README.md': CARD.replace('license: mit', 'license: mit\n"\\e[2Jx": 1\n"\\e[2Jx": 2') });
			const { out } = await run(['check', 'README.md']);
			assert.match(out, /\\u001b\[2J/u);
			assert.ok(!out.includes(ESCAPE));
		});
	});

	describe('exit codes', () => {
		it('is 1 for findings from --fail-on on', async () => {
			await write({ 'README.md': CARD });
			const severities = new Set((await json('README.md')).cards[0]!.findings.map(({ severity }) => severity));
			assert.ok(severities.has('warning'));
			assert.equal((await run(['check', 'README.md'])).code, 1);
			assert.equal((await run(['check', '--fail-on', 'hint', 'README.md'])).code, 1);
			assert.equal((await run(['check', '--fail-on', 'error', 'README.md'])).code, severities.has('error') ? 1 : 0);
			assert.equal((await run(['check', '--fail-on', 'never', 'README.md'])).code, 0);
		});

		it('is 2 when a file cannot be read, and the others are reviewed all the same', async () => {
			await write({ 'README.md': CARD, 'binary/README.md': Uint8Array.of(35, 32, 0, 1, 2), 'latin1/README.md': Uint8Array.of(35, 32, 0xe9, 0x20), 'large/README.md': '#'.repeat(1_000_001) });
			const { code, err, cards } = await json('README.md', 'missing.md', 'binary/README.md', 'latin1/README.md', 'large/README.md', '--fail-on', 'never');
			assert.equal(code, 2);
			assert.deepEqual(cards.map(({ file }) => file), ['README.md']);
			assert.deepEqual(err.trimEnd().split('\n'), [
				'model-card-review: missing.md: no such file, and no file matches it',
				'model-card-review: binary/README.md: is a binary file',
				'model-card-review: latin1/README.md: is not UTF-8 text',
				'model-card-review: large/README.md: is larger than 1000000 bytes and is not reviewed (--max-size sets the limit)',
			]);
		});

		it('is 2 for a pipe, which is not waited for', async function () {
			if (process.platform === 'win32') this.skip();
			execFileSync('mkfifo', [join(folder.path, 'pipe.md')]);
			const { code, out, err } = await run(['check', 'pipe.md']);
			assert.deepEqual({ code, out, err }, { code: 2, out: '0 model cards reviewed: no findings. 1 file was not read.\n', err: 'model-card-review: pipe.md: is not a regular file\n' });
		});

		it('is 2 for a file that may not be read', async function () {
			if (process.getuid?.() === 0) this.skip();
			await write({ 'README.md': CARD });
			await chmod(join(folder.path, 'README.md'), 0);
			const { code, err } = await run(['check', 'README.md']);
			assert.deepEqual({ code, err }, { code: 2, err: 'model-card-review: README.md: permission denied\n' });
		});

		it('is 2 for a directory or a glob without files', async () => {
			await mkdir(join(folder.path, 'empty'));
			const { code, out, err } = await run(['check', 'empty', '**/*.card']);
			assert.equal(code, 2);
			assert.equal(out, '0 model cards reviewed: no findings.\n');
			assert.match(err, /empty: holds no Markdown file and no YAML card\n.*\*\*\/\*\.card: no such file, and no file matches it\n/u);
		});
	});

	describe('files', () => {
		it('searches directories, but neither hidden ones nor node_modules', async () => {
			await write({
				'a/README.md': CARD, 'a/b/MODEL_CARD.md': CARD, 'a/modelcard.yml': 'license: mit\n', 'a/tiny.modelcard.yaml': 'license: mit\n', 'a/config.yaml': 'a: 1\n', 'a/notes.txt': CARD,
				'a/node_modules/x/README.md': CARD, 'a/.hidden/README.md': CARD, 'a/.git/README.md': CARD,
			});
			const { cards } = await json('a');
			assert.deepEqual(cards.map(({ file }) => file), ['a/README.md', 'a/b/MODEL_CARD.md', 'a/modelcard.yml', 'a/tiny.modelcard.yaml']);
			assert.deepEqual((await json('a/.hidden')).cards.map(({ file }) => file), ['a/.hidden/README.md']);
			assert.deepEqual((await json('a/node_modules/x/README.md')).cards.map(({ file }) => file), ['a/node_modules/x/README.md']);
		});

		it('finds files of results in their hidden directory, and benchmarks', async () => {
			await folder.write({ 'm/README.md': '# notes', 'm/.eval_results/hle.yaml': '- value: 1\n', 'm/.eval_results/log.txt': 'x', 'm/.other/x.yaml': 'x', 'm/.other/.eval_results/y.yaml': '- value: 1\n', 'd/eval.yaml': 'evaluation_framework: x\nname: y\n', 'p/eval.yaml': 'batch_size: 8\n' });
			const { code, out } = await folder.run(['check', '.']);
			assert.equal(code, 1);
			assert.match(out, /^d\/eval\.yaml\n.*tasks is missing.*metadata\/benchmark-shape\n\nm\/\.eval_results\/hle\.yaml\n.*dataset is missing.*metadata\/eval-results-shape\n/u);
			assert.match(out, /\n0 model cards reviewed: 2 errors\. 2 files of results checked\. 2 files are not a model card\.\n$|2 files are not model cards\.\n$/u);
			assert.doesNotMatch(out, /y\.yaml|log\.txt/u);
			assert.equal((await folder.run(['check', '--assume-model-card', 'm/.eval_results/hle.yaml'])).code, 1);
			assert.match((await folder.run(['check', 'm/.eval_results'])).out, /^m\/\.eval_results\/hle\.yaml\n.*dataset is missing/u);
		});

		it('takes globs, and names with the characters of globs literally when they exist', async () => {
			await write({ 'cards/a.md': CARD, 'cards/b.md': CARD, 'cards/[x].md': CARD, 'cards/x.md': CARD });
			assert.deepEqual((await json('cards/{a,b}.md')).cards.map(({ file }) => file), ['cards/a.md', 'cards/b.md']);
			assert.deepEqual((await json('cards/[x].md')).cards.map(({ file }) => file), ['cards/[x].md']);
		});

		it('reviews a file once, however often it is named', async () => {
			await write({ 'README.md': CARD });
			assert.deepEqual((await json('README.md', './README.md', '.', '*.md', join(folder.path, 'README.md'))).cards.map(({ file }) => file), ['README.md']);
		});

		it('does not follow links out of a directory, but reads a link that is named', async () => {
			await write({ 'outside/README.md': CARD, 'inside/README.md': CARD });
			await symlink(join(folder.path, 'outside'), join(folder.path, 'inside', 'link'));
			await symlink(join(folder.path, 'inside'), join(folder.path, 'inside', 'loop'));
			assert.deepEqual((await json('inside')).cards.map(({ file }) => file), ['inside/README.md']);
			assert.deepEqual((await json('inside/link/README.md')).cards.map(({ file }) => file), ['inside/link/README.md']);
		});

		it('reads a card from standard input', async () => {
			const { code, out } = await run(['check', '--format', 'json', '-'], { stdin: CARD });
			assert.equal(code, 1);
			assert.equal((JSON.parse(out) as Report).cards[0]!.file, '-');
			assert.equal((await run(['check', '--max-size', '10', '-'], { stdin: CARD })).code, 2);
		});
	});

	describe('explain', () => {
		it('shows what decided a status, with its place and its kind', async () => {
			await write({ 'card.md': `${CARD}\n## Training data\n\nWe trained it on Wikipedia dumps.\n` });
			const { code, out } = await run(['explain', 'card.md', 'data/sources']);
			assert.equal(code, 0);
			assert.match(out, /^data\/sources: disclosed\n/u);
			assert.match(out, /12:1-12:34 {2}disclosed, claim: .+\n {4}We trained it on Wikipedia dumps\.\n/u);
			assert.match(out, /10:1-12:34 {2}disclosed, section: the section “Training data”/u);
			assert.doesNotMatch(out, /license\/weights/u);
		});

		it('explains every disclosure when none is named, missing ones too', async () => {
			await write({ 'card.md': CARD });
			const { out } = await run(['explain', 'card.md']);
			assert.match(out, /^license\/weights: disclosed\n {2}2:1-2:13 {2}disclosed, front-matter: /mu);
			assert.match(out, /^safety\/red-teaming: not disclosed\n/mu);
		});

		it('prints JSON', async () => {
			const { out } = await run(['explain', '--format', 'json', '-', 'license/weights'], { stdin: CARD });
			const { disclosures: [license] } = JSON.parse(out) as { disclosures: { status: string; evidence: { signal: string; line: number; text: string }[] }[] };
			assert.equal(license!.status, 'disclosed');
			assert.deepEqual(license!.evidence.map(({ signal, line, text }) => ({ signal, line, text })), [{ signal: 'front-matter', line: 2, text: 'license: mit' }]);
		});

		it('says what it cannot read', async () => {
			const { code, err } = await run(['explain', 'none.md']);
			assert.equal(code, 2);
			assert.match(err, /none\.md/u);
		});
	});
});
