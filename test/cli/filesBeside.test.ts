import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../src/reports/reviewJson';
import { Folder } from './folder';

const CARD = '---\nlicense: mit\npipeline_tag: text-generation\n---\n\n# Kestrel\n';
const CONFIG = '{"architectures": ["KestrelForCausalLM"], "transformers_version": "4.57.0"}';
const RULE = 'metadata/library-name-missing';

describe('model-card-review, of files beside cards', () => {
	const folder = new Folder();
	const rules = async (args: readonly string[], stdin = ''): Promise<readonly string[]> => (JSON.parse((await folder.run(['check', '--format', 'json', ...args], { stdin })).out) as Report).cards.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));

	it('sees those in the folder of each card', async () => {
		await folder.write({ 'model/README.md': CARD, 'model/config.json': CONFIG, 'model/model.safetensors': 'weights', 'code/README.md': CARD, 'code/config.json': CONFIG });
		await mkdir(join(folder.path, 'code/model.safetensors'));
		assert.ok((await rules(['model'])).includes(RULE));
		assert.ok(!(await rules(['code'])).includes(RULE), 'a folder is no file');
		assert.ok(!(await rules(['-'], CARD)).includes(RULE));
	});

	it('makes the fix that they leave no doubt of', async () => {
		await folder.write({ 'README.md': CARD, 'config.json': CONFIG, 'model.safetensors': 'weights' });
		await folder.run(['fix', '--rule', RULE, 'README.md']);
		assert.match(await readFile(join(folder.path, 'README.md'), 'utf8'), /^library_name: transformers$/mu);
	});

	it('reviews the card all the same when one cannot be read', async () => {
		await folder.write({ 'README.md': CARD, 'config.json': new Uint8Array([0xff, 0x00]), 'model.safetensors': 'weights', '.eval_results': 'a file' });
		assert.ok((await rules(['README.md'])).includes(RULE));
	});
});
