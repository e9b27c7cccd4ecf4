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
		['weights', 'README.md', '# Qilin-2\n\n[Qilin-2-7B](https://huggingface.co/qilin-lab/Qilin-2-7B)\n'], ['weights', 'Lark/README_zh.md', '# 云雀\n\n| 模型 |\n| - |\n| https://modelscope.cn/models/lark/Lark-1B |\n| https://hf.co/lark/Lark-7B |\n| https://hf.co/lark/Lark-7B-Chat |\n'],
		['weights', 'README.md', '<h1 align="center">Lark: songs for all</h1>\n\n```python\nAutoModel.from_pretrained(\n  "lark/lark-songs")\nAutoModel.from_pretrained("lark/lark-calls")\nAutoTokenizer.from_pretrained("openai/clip-vit-base")\n```\n'],
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
		['README.md', '# A library\n\n[a](https://huggingface.co/qwen/qwen-7b) [b](https://huggingface.co/google/gemma-2b) [c](https://huggingface.co/google-bert/bert-base)\n'], ['README.md', '# Fine-tune Qilin\n\n```python\nAutoModel.from_pretrained("qilin-lab/Qilin-2-7B")\n```\n'],
		['README.md', '# Qilin\n\n[data](https://huggingface.co/datasets/qilin) [demo](https://huggingface.co/spaces/qilin) [paper](https://huggingface.co/papers/qilin) [all](https://huggingface.co/collections/qilin)\n'],
		['docs/quickstart.md', '# Qilin-2\n\n[Qilin-2-7B](https://huggingface.co/qilin-lab/Qilin-2-7B)\n'], ['README.md', '# Lark bindings for Rust\n\n[lark](https://huggingface.co/lark/Lark-7B) [owl](https://huggingface.co/owl/Owl-7B) [wren](https://huggingface.co/wren/Wren-7B) [tit](https://huggingface.co/tit/Tit-7B)\n'],
	] as const) {
		it(`leaves alone ${path}: ${JSON.stringify(text.slice(0, 40))}`, () => { assert.equal(recognise(path, text).isCard, false); });
	}

	for (const text of [
		'Training data\n=============\n\nx\n\nIntended use\n---\nx\n\n**Limitations**\n\nx\n',
		'<h2 align="center">Training data</h2>\n\nx\n\n## *Intended* use\n\nx\n\n### 3. Limitations:\n\nx\n',
		'# Tiny\n\n## Training\n\n### Data\n\nx\n\n## Intended use\n\nx\n\n## Limitations\n\nx\n',
		'# Tiny\r\n\r\n## 训练数据\r\n\r\nx\r\n\r\n## 预期用途\r\n\r\nx\r\n\r\n## 局限性\r\n\r\nx\r\n',
		'# Model&nbsp;**Card**\n', '# Lark 7B\n\n![](https://hf.co/lark/Lark-7B)\n', '---\n"pipeline_tag" : x\n---\n',
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
