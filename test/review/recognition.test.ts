import assert from 'node:assert/strict';
import { parseCard } from '../../src/card/parse';
import { isModelCard, mayBeCardText } from '../../src/review/recognition';

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
			assert.equal(mayBeCardText(path, text), true, 'sorted out before it is read');
			assert.ok(reason.toLowerCase().includes(why), reason);
		});
	}

	for (const [path, text] of [
		['README.md', '# A library\n\n## Usage\n\n## License\n'], ['README.md', '---\ntitle: My Space\nsdk: gradio\n---\n# Model Card\n'], ['README.md', '---\ntask_categories: [text-generation]\nlicense: mit\n---\n# Dataset\n'], ['CHANGELOG.md', '# Changelog\n'], ['CONTRIBUTING.md', '# How to write a model card\n'],
		['MODEL_CARD.checklist.md', '# Openness checklist\n'], ['README.md', '# How to write a model card\n'], ['README.md', '# Model cards\n\nWe list them.\n'], ['config.yaml', 'license: mit\npipeline_tag: x\n'], ['README.md', ''], ['README.md', '\u0000\u0001binary'],
	] as const) {
		it(`leaves alone ${path}: ${JSON.stringify(text.slice(0, 40))}`, () => { assert.equal(recognise(path, text).isCard, false); });
	}

	for (const text of [
		'Training data\n=============\n\nx\n\nIntended use\n---\nx\n\n**Limitations**\n\nx\n',
		'<h2 align="center">Training data</h2>\n\nx\n\n## *Intended* use\n\nx\n\n### 3. Limitations:\n\nx\n',
		'# Tiny\n\n## Training\n\n### Data\n\nx\n\n## Intended use\n\nx\n\n## Limitations\n\nx\n',
		'# Tiny\r\n\r\n## 训练数据\r\n\r\nx\r\n\r\n## 预期用途\r\n\r\nx\r\n\r\n## 局限性\r\n\r\nx\r\n',
		'# Model&nbsp;**Card**\n', '---\n"pipeline_tag" : x\n---\n',
	]) {
		it(`is not sorted out before it is read: ${JSON.stringify(text.slice(0, 40))}`, () => {
			assert.equal(recognise('README.md', text).isCard, true, recognise('README.md', text).reason);
			assert.equal(mayBeCardText('README.md', text), true);
		});
	}

	it('sorts out what is no card before it is read', () => {
		for (const text of ['# A library\n\n## Usage\n\nTrain it.\n\n## Limitations\n\n## License\n', 'Milk, bread.\n', '']) assert.equal(mayBeCardText('README.md', text), false, text);
		assert.equal(mayBeCardText('CONTRIBUTING.md', '# How to write a model card\n'), false);
	});

	it('does what the user says', () => {
		assert.equal(recognise('README.md', '# Lib', 'card').isCard, true);
		assert.equal(recognise('MODEL_CARD.md', '# Model Card', 'other').isCard, false);
	});
});
