import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FRAMEWORK_IDS, REQUIREMENT_STATUSES } from '../../src/frameworks/framework';
import type { FrameworksReport } from '../../src/reports/frameworkJson';
import { Folder } from './folder';

const CARD = '---\nlicense: mit\npipeline_tag: text-generation\n---\n\n# Tiny\n\nTiny is a language model.\n\n## Red teaming\n\nTwo people attacked the model for a week; 3 of 40 attacks succeeded.\n';
const MOF = 'framework:\n  name: Model Openness Framework\n  version: "1.0"\nrelease:\n  name: Tiny\n  license:\n    distribution: {name: MIT}\n  producer: A Lab\n  components:\n    - name: Model card\n    - name: Inference code\n      license: LicenseRef-Secret\n';

describe('cli: checklist', () => {
	const folder = new Folder();
	const json = async (...args: readonly string[]): Promise<{ readonly code: number; readonly err: string; readonly cards: FrameworksReport['cards'] }> => {
		const { code, out, err } = await folder.run(['checklist', '--format', 'json', ...args]);
		return { code, err, cards: (JSON.parse(out) as FrameworksReport).cards };
	};

	it('evaluates cards by open science, as Markdown', async () => {
		await folder.write({ 'README.md': CARD });
		const { code, out, err } = await folder.run(['checklist', 'README.md']);
		assert.deepEqual({ code, err }, { code: 0, err: '' });
		assert.match(out, /^# Openness checklist: README\.md\n/u);
		assert.match(out, /^## Open science \(1\): \d+ of \d+ met$/mu);
		assert.match(out, /^- \[x\] \*\*Red teaming\*\*: met\n {2}- \[line \d+\]\(README\.md#L\d+\): /mu);
		assert.equal(out.match(/^## /gmu)!.length, 1);
	});

	it('evaluates by the frameworks that are named, each once, as JSON', async () => {
		await folder.write({ 'README.md': CARD, 'a/MODEL_CARD.md': CARD });
		const { code, cards } = await json('--framework', 'osaid', '--framework', 'mof', '--framework', 'osaid', '.');
		assert.equal(code, 0);
		assert.deepEqual(cards.map(({ file, frameworks }) => [file, frameworks.map(({ id }) => id)]), [['README.md', ['osaid', 'mof']], ['a/MODEL_CARD.md', ['osaid', 'mof']]]);
		const requirement = cards[0]!.frameworks[1]!.requirements.find(({ id }) => id === 'model-parameters-final')!;
		assert.deepEqual(Object.keys(requirement), ['id', 'title', 'status', 'disclosures', 'evidence', 'needed']);
		assert.equal(cards[0]!.frameworks[1]!.requirements.length, 17);
	});

	it('keeps the contract for every framework', async () => {
		await folder.write({ 'README.md': CARD, 'Tiny.yml': MOF });
		const { cards } = await json(...FRAMEWORK_IDS.flatMap((id) => ['--framework', id]), 'README.md', 'Tiny.yml');
		assert.deepEqual(cards.map(({ file, frameworks }) => [file, frameworks.map(({ id }) => id)]), [['README.md', FRAMEWORK_IDS], ['Tiny.yml', ['mof']]]);
		for (const framework of cards.flatMap(({ frameworks }) => frameworks)) {
			const { id, level, progress, requirements } = framework;
			assert.deepEqual(Object.keys(framework), ['id', 'title', 'version', 'level', 'progress', 'requirements'], id);
			assert.ok(id === 'mof' ? ['class-1', 'class-2', 'class-3', 'unclassified'].includes(level!) : level === null, id);
			assert.deepEqual(Object.keys(progress).sort(), id === 'mof' ? ['class-1', 'class-2', 'class-3'] : ['met'], id);
			for (const share of Object.values(progress)) assert.ok(share >= 0 && share <= 1, id);
			for (const { status, optional, verified, disclosures, evidence, needed, ...names } of requirements) {
				assert.deepEqual(Object.keys(names), ['id', 'title'], id);
				assert.ok(REQUIREMENT_STATUSES.includes(status), status);
				assert.deepEqual([[undefined, true].includes(optional), [undefined, false].includes(verified), Array.isArray(disclosures)], [true, true, true]);
				for (const place of evidence) assert.deepEqual(Object.keys(place), ['line', 'column', 'endLine', 'endColumn']);
				// Only what is met, out of place or beyond a card needs nothing.
				assert.ok(needed !== '' || ['met', 'open', 'not-applicable', 'not-assessed'].includes(status), `${id} ${names.id}: ${status}`);
			}
		}
	});

	it('evaluates by the frameworks of the profile where none is named', async () => {
		await folder.write({ 'README.md': CARD, '.modelcardreview.yaml': 'extends: [default, osaid, mof]\n' });
		const named = async (...args: string[]) => (await json(...args, 'README.md')).cards[0]!.frameworks.map(({ id }) => id);
		assert.deepEqual(await named(), ['mof', 'osaid']);
		assert.deepEqual(await named('--no-config'), ['open-science']);
		assert.deepEqual(await named('--framework', 'hub'), ['hub']);
		await folder.write({ '.modelcardreview.yaml': '' });
	});

	it('gives the places of the evidence as check does', async () => {
		await folder.write({ 'README.md': CARD });
		const { cards } = await json('README.md');
		const { evidence } = cards[0]!.frameworks[0]!.requirements.find(({ id }) => id === 'model-license')!;
		assert.deepEqual(evidence, [{ line: 2, column: 1, endLine: 2, endColumn: 13 }]);
	});

	it('evaluates a file of the Model Openness Tool by its framework', async () => {
		await folder.write({ 'Tiny.yml': MOF });
		for (const args of [['Tiny.yml'], ['--framework', 'mof', 'Tiny.yml'], ['--framework', 'open-science', '--framework', 'mof', 'Tiny.yml']]) {
			const { code, cards } = await json(...args);
			assert.equal(code, 0);
			const [{ id, level, progress, requirements } = assert.fail(), ...others] = cards[0]!.frameworks;
			assert.deepEqual({ id, level, progress, others }, { id: 'mof', level: 'unclassified', progress: { 'class-3': 1 / 6, 'class-2': 0, 'class-1': 0 }, others: [] });
			assert.deepEqual(requirements.filter(({ status }) => status !== 'unmet').map(({ id, status, evidence }) => [id, status, evidence[0]!.line]), [['model-card', 'met', 10], ['inference-code', 'not-open', 11]]);
		}
		const { code, err, cards } = await json('--framework', 'osaid', 'Tiny.yml');
		assert.deepEqual({ code, cards }, { code: 2, cards: [] });
		assert.match(err, /Tiny\.yml: a file of the Model Openness Tool is evaluated with --framework mof only/u);
	});

	it('writes files of the Model Openness Tool', async () => {
		await folder.write({ 'README.md': CARD });
		const { code, out } = await folder.run(['checklist', '--format', 'mof-yaml', 'README.md']);
		assert.equal(code, 0);
		await folder.write({ 'out.yml': out });
		const classOf = async (file: string): Promise<unknown> => {
			const { level, progress } = (await json('--framework', 'mof', file)).cards[0]!.frameworks[0]!;
			return { level, progress };
		};
		assert.deepEqual(await classOf('out.yml'), await classOf('README.md'));
	});

	it('leaves alone what is no card, and says so of a file that was named', async () => {
		await folder.write({ 'README.md': '# left-pad\n\nPads a string.\n' });
		const named = await json('README.md');
		assert.deepEqual({ code: named.code, cards: named.cards }, { code: 2, cards: [] });
		assert.match(named.err, /README\.md: not evaluated: \S/u);
		const found = await json('.');
		assert.equal(found.code, 2);
		assert.match(found.err, /None of the files is a model card/u);
		await folder.write({ 'model/README.md': CARD });
		const both = await json('.');
		assert.deepEqual([both.code, both.cards.length, both.err], [0, 1, '']);
		assert.equal((await json('README.md', 'model/README.md')).code, 2);
		assert.equal((await json('--assume-model-card', 'README.md')).cards.length, 1);
	});

	it('passes over files of results beside a card', async () => {
		await folder.write({ 'README.md': CARD, '.eval_results/hle.yaml': '- dataset:\n    id: cais/hle\n  value: 20\n' });
		const { code, cards } = await json('.');
		assert.deepEqual([code, cards.map(({ file }) => file)], [0, ['README.md']]);
		const named = await json('.eval_results/hle.yaml');
		assert.equal(named.code, 2);
		assert.match(named.err, /hle\.yaml: not evaluated: It holds results for the Hub/u);
	});

	it('evaluates what can be read, and fails for what cannot', async () => {
		await folder.write({ 'README.md': CARD, 'MODEL_CARD.md': Uint8Array.of(0) });
		const { code, err, cards } = await json('README.md', 'MODEL_CARD.md', 'none.md');
		assert.deepEqual([code, cards.length], [2, 1]);
		assert.match(err, /none\.md: no such file[^\n]*\n[^\n]*MODEL_CARD\.md: is a binary file\n/u);
	});

	it('lets nothing of a card act on a terminal', async () => {
		await folder.write({ 'README.md': CARD.replace('# Tiny', '# Tiny \u001B[31m\u009B2J').replace('license: mit', 'license: other\nlicense_name: "x\\e[2J"') });
		for (const format of ['markdown', 'json', 'mof-yaml']) {
			const { out } = await folder.run(['checklist', '--framework', 'mof', '--framework', 'osaid', '--format', format, 'README.md']);
			for (const unit of ['\u001B', '\u009B']) assert.ok(!out.includes(unit), format);
		}
	});

	it('writes beside the cards, and keeps what people wrote there', async () => {
		await folder.write({ 'README.md': CARD, 'a/MODEL_CARD.md': CARD });
		const first = await folder.run(['checklist', '--write', '.']);
		assert.deepEqual(first, { code: 0, out: 'README.checklist.md: written\na/MODEL_CARD.checklist.md: written\n', err: '' });
		const path = join(folder.path, 'a/MODEL_CARD.checklist.md');
		const text = await readFile(path, 'utf8');
		assert.match(text, /^# Openness checklist: MODEL_CARD\.md <!--/u);
		assert.match(text, /\(MODEL_CARD\.md#L\d+\)/u);
		await writeFile(path, `${text.replace('**Red teaming**: met', '**Red teaming**: met, see Anna')}\nOur notes.\n`);
		await folder.write({ 'a/MODEL_CARD.md': CARD.slice(0, CARD.indexOf('## Red teaming')) });
		const second = await folder.run(['checklist', '--write', '.']);
		assert.equal(second.out, 'README.checklist.md: nothing new\na/MODEL_CARD.checklist.md: updated\n');
		const updated = await readFile(path, 'utf8');
		assert.match(updated, /\*\*Red teaming\*\*: not met[^\n]*\n {2}- Written before the update: \*\*Red teaming\*\*: met, see Anna/u);
		assert.ok(updated.endsWith('\nOur notes.\n'));
	});

	it('leaves a file of another kind beside the card alone', async () => {
		await folder.write({ 'README.md': CARD, 'README.checklist.md': '# Ours\n' });
		const { code, err } = await folder.run(['checklist', '--write', 'README.md']);
		assert.equal(code, 2);
		assert.match(err, /README\.checklist\.md: is not a checklist that this program has written/u);
		assert.equal(await readFile(join(folder.path, 'README.checklist.md'), 'utf8'), '# Ours\n');
	});

	for (const [format, ending] of [['html', 'checklist.html'], ['csv', 'checklist.csv'], ['json', 'checklist.json'], ['cyclonedx', 'cdx.json'], ['spdx', 'spdx.json'], ['mof-yaml', 'mof.yml']] as const) {
		it(`writes ${format} to a file of its own, anew each time`, async () => {
			await folder.write({ 'README.md': CARD });
			assert.equal((await folder.run(['checklist', '--format', format, '--write', 'README.md'])).out, `README.${ending}: written\n`);
			await folder.write({ [`README.${ending}`]: 'old' });
			assert.equal((await folder.run(['checklist', '--format', format, '--write', 'README.md'])).out, `README.${ending}: updated\n`);
			assert.ok((await readFile(join(folder.path, `README.${ending}`), 'utf8')).length > 200);
		});
	}

	it('dates SPDX as reproducible builds do', async () => {
		await folder.write({ 'README.md': CARD });
		process.env['SOURCE_DATE_EPOCH'] = '1767323045';
		const { out } = await folder.run(['checklist', '--format', 'spdx', 'README.md']).finally(() => { delete process.env['SOURCE_DATE_EPOCH']; });
		assert.ok(out.includes('"created": "2026-01-02T03:04:05Z"'));
		assert.match((await folder.run(['checklist', '--format', 'spdx', 'README.md'])).out, /"created": "20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ"/u);
	});

	for (const [args, message] of [
		[['checklist', '--write', '-'], /--write writes beside files/u],
		[['checklist'], /name at least one file/u],
		[['checklist', '--framework', 'iso', 'x.md'], /--framework: “iso” is not one of open-science, mof, osaid, /u],
		[['checklist', '--format', 'pdf', 'x.md'], /--format: “pdf” is not one of markdown, html, csv, json, /u],
		[['checklist', '--max-size', 'x', 'x.md'], /is not a number of bytes/u],
	] as const) {
		it(`refuses ${JSON.stringify(args)}`, async () => {
			const { code, out, err } = await folder.run(args);
			assert.deepEqual({ code, out }, { code: 2, out: '' });
			assert.match(err, message);
		});
	}

	it('explains itself', async () => {
		const { code, out } = await folder.run(['checklist', '--help']);
		assert.equal(code, 0);
		for (const word of ['--framework', '--format', 'open-science', 'eu-gpai-systemic', 'Exit codes']) assert.ok(out.includes(word), word);
	});
});
