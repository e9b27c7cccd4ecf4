import assert from 'node:assert/strict';
import { findingsOf } from '../metadataCases';

describe('rule: metadata/block-missing', () => {
	const ruleId = 'metadata/block-missing';
	const found = (text: string, path: string): readonly string[] => findingsOf(ruleId, text, path).map(({ severity, range }) => `${severity}: ${text.slice(range.start, range.end)}`);

	it('warns of a README that calls itself a model card, at its title', () => {
		for (const path of ['README.md', 'models/kestrel/readme.md', 'models\\kestrel\\README.md']) assert.deepEqual(found('# Model Card for Kestrel\r\n\r\nA model.\r\n', path), ['warning: Model Card for Kestrel']);
		assert.deepEqual(found('# 模型卡\n', 'README.md'), ['warning: 模型卡']);
	});

	it('only hints at it where the Hub does not read the file, or the README is that of a code repository', () => {
		assert.deepEqual(found('# Kestrel\n\nA model.\n', 'MODEL_CARD.md'), ['hint: Kestrel']);
		assert.deepEqual(found('A model.\n', 'MODEL_CARD.md'), ['hint: A model.']);
		assert.deepEqual(found('', 'MODEL_CARD.md'), ['hint: ']);
		assert.deepEqual(found('# Model Card: Kestrel\n\n```sh\ngit clone https://github.com/a/b\n```\n', 'README.md'), ['hint: Model Card: Kestrel']);
		assert.deepEqual(found('# Kestrel\n\n## Training data\n\nWeb pages.\n\n## Limitations\n\nMany.\n\n## Evaluation results\n\nGood.\n', 'README.md'), ['hint: Kestrel']);
	});

	it('has nothing to say of a card with metadata, of other names and of YAML', () => {
		for (const text of ['---\nlicense: mit\n---\n# Model Card\n', '---\n---\n# Model Card\n', '---\nlicense: mit\n\n# Model Card\n']) assert.deepEqual(found(text, 'README.md'), []);
		assert.deepEqual(found('# Model Card\n', 'kestrel.md'), []);
		assert.deepEqual(found('license: mit\n', 'modelcard.yaml'), []);
	});
});
