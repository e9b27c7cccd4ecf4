import assert from 'node:assert/strict';
import { Folder } from './folder';

const CARD = '---\npipeline_tag: text-generation\n---\n\n# Tiny\n\nTiny is a language model.\n';

describe('cli: badge', () => {
	const folder = new Folder();

	it('prints a picture by open science', async () => {
		await folder.write({ 'README.md': CARD });
		const { code, out, err } = await folder.run(['badge', 'README.md']);
		assert.deepEqual({ code, err }, { code: 0, err: '' });
		assert.match(out, /^<svg [^>]*aria-label="Open science: \d+ of \d+">.*<\/svg>\n$/u);
	});

	it('prints what shields.io reads, by a framework', async () => {
		await folder.write({ 'README.md': CARD });
		const { code, out } = await folder.run(['badge', '--framework', 'mof', '--format', 'shields', 'README.md']);
		assert.equal(code, 0);
		assert.deepEqual(JSON.parse(out), { schemaVersion: 1, label: 'Model Openness Framework', message: 'no class', color: 'red' });
	});

	it('reads a card from standard input', async () => {
		assert.match((await folder.run(['badge', '-'], { stdin: CARD })).out, /^<svg /u);
	});

	it('says why there is none', async () => {
		await folder.write({ 'notes.md': '# Notes\n' });
		for (const [args, message] of [
			[['badge', 'notes.md'], /notes\.md: not evaluated: /u], [['badge', 'gone.md'], /gone\.md: no such file/u], [['badge'], /name one file/u], [['badge', 'a.md', 'b.md'], /name one file/u],
			[['badge', '--format', 'png', 'a.md'], /“png” is not one of svg, shields/u],
		] as const) {
			const { code, out, err } = await folder.run(args);
			assert.deepEqual({ code, out }, { code: 2, out: '' });
			assert.match(err, message);
		}
		assert.match((await folder.run(['badge', '--help'])).out, /^Usage: model-card-review badge/u);
	});
});
