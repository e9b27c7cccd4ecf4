import assert from 'node:assert/strict';
import { parseCard } from '../../src/card/parse';
import { isModelCard } from '../../src/review/recognition';

function recognise(path: string, text: string, treatAs?: 'card' | 'other'): ReturnType<typeof isModelCard> {
	return isModelCard(path, parseCard(text, path.endsWith('yaml') ? 'yaml' : 'markdown'), treatAs);
}

describe('review: recognition', () => {
	for (const [why, path, text] of [
		['file name', 'a/MODEL_CARD.md', 'x'], ['file name', 'model-card.zh.md', 'x'], ['file name', 'tiny.modelcard.yaml', 'license: mit'], ['key', 'README.md', '---\npipeline_tag: text-generation\n---\n'], ['key', 'README.md', '---\nbase_model: a/b\nlicense: mit\n---\n'],
		['heading', 'README.md', '# Model Card for Tiny\n'], ['heading', 'docs/x.md', '# Tiny Model Card\n'], ['heading', 'README.md', '# 模型卡：小模型\n'], ['sections', 'README.md', '# Tiny\n\n## Training data\n\nx\n\n## Intended use\n\nx\n\n## Limitations\n\nx\n'],
	] as const) {
		it(`reviews ${path}: ${why}`, () => {
			const { isCard, reason } = recognise(path, text);
			assert.equal(isCard, true, reason);
			assert.ok(reason.toLowerCase().includes(why), reason);
		});
	}

	for (const [path, text] of [
		['README.md', '# A library\n\n## Usage\n\n## License\n'], ['README.md', '---\ntitle: My Space\nsdk: gradio\n---\n# Model Card\n'], ['README.md', '---\ntask_categories: [text-generation]\nlicense: mit\n---\n# Dataset\n'], ['CHANGELOG.md', '# Changelog\n'], ['CONTRIBUTING.md', '# How to write a model card\n'],
		['MODEL_CARD.checklist.md', '# Openness checklist\n'], ['README.md', '# How to write a model card\n'], ['README.md', '# Model cards\n\nWe list them.\n'], ['config.yaml', 'license: mit\npipeline_tag: x\n'], ['README.md', ''], ['README.md', '\u0000\u0001binary'],
	] as const) {
		it(`leaves alone ${path}: ${JSON.stringify(text.slice(0, 40))}`, () => { assert.equal(recognise(path, text).isCard, false); });
	}

	it('does what the user says', () => {
		assert.equal(recognise('README.md', '# Lib', 'card').isCard, true);
		assert.equal(recognise('MODEL_CARD.md', '# Model Card', 'other').isCard, false);
	});
});
