import assert from 'node:assert/strict';
import { apply } from '../../../fixes/apply';
import { findingsOf } from '../metadataCases';

describe('rule: metadata/recommended-missing', () => {
	const ruleId = 'metadata/recommended-missing';
	const body = '\n# Kestrel\n\nKestrel is a text classification model for English and Welsh.\n\n- **Language(s):** English, Welsh\n- **License:** Apache 2.0\n- **Task:** text classification\n';
	const card = (yaml: string): string => `---\n${yaml}\n---\n${body}`;

	it('names the keys that the text has the answer to, at the opening dashes, and adds them', () => {
		for (const text of [card('datasets: a/b'), card('datasets: a/b').replaceAll('\n', '\r\n')]) {
			const [finding, ...others] = findingsOf(ruleId, text);
			assert.deepEqual(others, []);
			assert.equal(finding!.severity, 'hint');
			assert.equal(text.slice(finding!.range.start, finding!.range.end), '---');
			assert.match(finding!.message, /: license \(apache-2\.0, line 10\), language \(en, cy, line 9\), pipeline_tag \(text-classification, line 11\)\./u);
			const result = apply(text, finding!.fixes[0]);
			assert.deepEqual(findingsOf(ruleId, result), []);
			assert.match(result, /^---\r?\ndatasets: a\/b\r?\nlicense: apache-2\.0\r?\nlanguage:\r?\n- en\r?\n- cy\r?\npipeline_tag: text-classification\r?\n---/u);
			assert.equal(finding!.fixes[0]!.isPreferred, true);
		}
	});

	it('leaves out what is there, if only as a key or as a tag', () => {
		assert.match(findingsOf(ruleId, card('license: mit\nlanguage:'))[0]!.message, /: pipeline_tag \(text-classification, line 12\)\./u);
		assert.deepEqual(findingsOf(ruleId, card('license: mit\nlanguage: en\ntags: [text-classification]')), []);
	});

	it('leaves to the disclosures what the text does not tell, and to the other rules a block that is missing or broken', () => {
		assert.deepEqual(findingsOf(ruleId, '---\ndatasets: a/b\n---\n# Kestrel\n'), []);
		assert.deepEqual(findingsOf(ruleId, body), []);
		assert.deepEqual(findingsOf(ruleId, card('datasets: "a')), []);
		assert.deepEqual(findingsOf(ruleId, card('# nothing')), []);
		assert.deepEqual(findingsOf(ruleId, 'datasets: a/b\nlicence_text: MIT\n', 'modelcard.yaml'), []);
	});

	const only = (text: string): string => findingsOf(ruleId, `---\ntags: [x]\n---\n\n# Kestrel\n\nKestrel reads Welsh.\n\n${text}\n`)[0]?.message ?? '';
	const added = (text: string): string | undefined => {
		const card = `---\ntags: [x]\n---\n\n# Kestrel\n\nKestrel reads Welsh.\n\n${text}\n`;
		return /^tags: \[x\]\n([^]*?)\n---/mu.exec(apply(card, findingsOf(ruleId, card)[0]?.fixes[0]))?.[1];
	};
	const hub = 'https://huggingface.co';

	it('writes what the text links or names, and nothing else', () => {
		assert.equal(added(`This model is a fine-tuned version of [bert-base-uncased](${hub}/bert-base-uncased) on the [imdb](${hub}/datasets/imdb) dataset.`), 'base_model: bert-base-uncased\ndatasets:\n- imdb');
		assert.equal(added('The code is under MIT, the model weights are under CC BY-NC 4.0.'), 'license: cc-by-nc-4.0');
		assert.equal(added('本模型采用 Apache-2.0 许可证。'), 'license: apache-2.0');
		assert.equal(added(`本モデルは [llm-jp-3-1.8b](${hub}/llm-jp/llm-jp-3-1.8b) をファインチューニングしたものです。`), 'base_model: llm-jp/llm-jp-3-1.8b');
		assert.equal(added('- **Languages:** Norwegian'), 'language: "no"');
	});

	it('writes the ids of data sets that training is said to be on by a name that leaves no doubt', () => {
		assert.equal(added('Kestrel was trained on FineWeb-Edu and StarCoderData.'), 'datasets:\n- HuggingFaceFW/fineweb-edu\n- bigcode/starcoderdata');
		assert.equal(added('## Training Data\n\n- 120B tokens of fineweb 2\n- MetaMathQA'), 'datasets:\n- HuggingFaceFW/fineweb-2\n- meta-math/MetaMathQA');
		assert.equal(added(`It was trained on [welsh](${hub}/datasets/dunlin/welsh) and FineWeb-Edu.`), 'datasets:\n- dunlin/welsh\n- HuggingFaceFW/fineweb-edu');
		assert.equal(added('模型使用 CulturaX 训练。'), 'datasets:\n- uonlp/CulturaX');
		for (const text of [
			'Kestrel was trained on The Stack and UltraFeedback.', 'Kestrel was trained on FineWeb-Edu-Welsh.', 'Kestrel was trained on a FineWeb-Edu-like corpus.', 'Kestrel was trained on a translation of FineWeb-Edu.',
			'Kestrel was not trained on FineWeb-Edu.', 'Heron-7B was trained on FineWeb-Edu.', 'The base model was trained on FineWeb-Edu.', 'The reward model was trained on HelpSteer2.', 'We will train on FineWeb-Edu.',
			'We evaluate on a sample of FineWeb-Edu.', '## Evaluation\n\n- Perplexity on CulturaX', '## Training Data\n\nWe deduplicated it against CulturaX.', '## Related work\n\nCulturaX is a corpus in 167 languages.',
			'## How to fine-tune\n\nYou can train it on OASST2.', 'Kestrel was trained on RedPajama-Data-V2 mini.', 'The annotations follow OASST1.', 'Unlike CulturaX, our training corpus is in Welsh only.',
		]) assert.doesNotMatch(only(text), /datasets/u, text);
	});

	it('leaves a key to the author where the value is not certain', () => {
		assert.match(added('- **License:** the Kestrel Community License')!, /^license: #/u);
		assert.match(added('- **License:** Apache 2.0 and the Kestrel Community License')!, /^license: #/u);
		assert.match(added('- **Languages:** English, Welsh and several other languages')!, /^language: #/u);
		assert.match(added('- **Task:** reading news for text generation')!, /^pipeline_tag: #/u);
	});

	it('takes no model or data set for one that this model was made from', () => {
		for (const text of [
			`The base model was trained on [pile](${hub}/datasets/a/pile).`, `We evaluate it on [mmlu](${hub}/datasets/cais/mmlu).`, `## How to fine-tune\n\nYou can train on [x](${hub}/datasets/a/x).`,
			`## Datasets\n\n- We also publish [x](${hub}/datasets/a/x).`, `Kestrel beats the fine-tuned version of [gpt2](${hub}/gpt2).`, `The tokenizer comes from [gpt2](${hub}/gpt2).`,
			`This model is a fine-tuned version of [None](${hub}/None) on the None dataset.`, `You can start from dunlin/kestrel-7b yourself.`,
		]) assert.doesNotMatch(only(text), /base_model|datasets/u, text);
	});
});
