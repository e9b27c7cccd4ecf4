import assert from 'node:assert/strict';
import { Folder } from './folder';

const OLD = '---\nlicense: mit\n---\n\n# Tiny 1\n\n## Limitations\n\nThe model invents facts about people.\n';
const NEW = '---\nlicense: mit\n---\n\n# Model Card for Tiny 2\n\n## Red teaming\n\nTwo people attacked the model for a week; 3 of 40 attacks succeeded.\n';

describe('cli: compare', () => {
	const folder = new Folder();

	it('shows cards side by side and marks what differs, as Markdown', async () => {
		await folder.write({ 'old.md': OLD, 'new.md': NEW });
		const { code, out, err } = await folder.run(['compare', 'old.md', 'new.md']);
		assert.deepEqual({ code, err }, { code: 0, err: '' });
		assert.match(out, /^\| Red teaming +\| missing +\| disclosed \(gained\) +\|$/mu);
		assert.match(out, /^\| Limitations +\| disclosed +\| missing \(lost\) +\|$/mu);
		assert.match(out, /^\| {2,}\| old\.md +\| new\\?\.md +\|$/mu);
		assert.match(out, /^\| Model Openness Framework +\| no class, \d+% of the next \|/mu);
	});

	it('gives the same as JSON', async () => {
		await folder.write({ 'old.md': OLD, 'new.md': NEW });
		const { code, out } = await folder.run(['compare', '--format', 'json', 'old.md', 'new.md', 'old.md']);
		const { version, cards, disclosures, frameworks } = JSON.parse(out) as { version: number; cards: string[]; disclosures: { id: string; statuses: string[]; changes: string[] }[]; frameworks: { id: string; levels: (string | null)[]; progress: object[] }[] };
		assert.deepEqual({ code, version, cards }, { code: 0, version: 1, cards: ['old.md', 'new.md'] });
		assert.deepEqual(disclosures.find(({ id }) => id === 'safety/red-teaming'), { id: 'safety/red-teaming', statuses: ['missing', 'disclosed'], changes: ['same', 'gained'] });
		assert.equal(frameworks.length, 10);
		assert.equal(frameworks.find(({ id }) => id === 'mof')!.levels.length, 2);
	});

	it('takes of a directory the model cards only', async () => {
		await folder.write({ 'b/old.md': `# Model Card\n${OLD.slice(OLD.indexOf('\n##'))}`, 'b/new.md': NEW, 'b/notes.md': 'Milk, bread.\n' });
		const { code, out } = await folder.run(['compare', '--format', 'json', 'b']);
		assert.equal(code, 0);
		assert.deepEqual((JSON.parse(out) as { cards: string[] }).cards, ['b/new.md', 'b/old.md']);
	});

	it('needs two cards that can be read', async () => {
		await folder.write({ 'old.md': OLD });
		const one = await folder.run(['compare', 'old.md']);
		assert.equal(one.code, 2);
		assert.match(one.err, /name at least two model cards/u);
		const gone = await folder.run(['compare', 'old.md', 'gone.md']);
		assert.deepEqual({ code: gone.code, out: gone.out }, { code: 2, out: '' });
		assert.match(gone.err, /gone\.md: no such file/u);
		assert.match((await folder.run(['compare', '--help'])).out, /^Usage: model-card-review compare/u);
	});
});
