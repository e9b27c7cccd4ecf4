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
			assert.match(finding!.message, /: license, language, pipeline_tag\./u);
			const result = apply(text, finding!.fixes[0]);
			assert.deepEqual(findingsOf(ruleId, result), []);
			assert.match(result, /^---\r?\ndatasets: a\/b\r?\nlicense: #.*\r?\nlanguage: #.*\r?\npipeline_tag: #.*\r?\n---/u);
		}
	});

	it('leaves out what is there, if only as a key or as a tag', () => {
		assert.match(findingsOf(ruleId, card('license: mit\nlanguage:'))[0]!.message, /: pipeline_tag\./u);
		assert.deepEqual(findingsOf(ruleId, card('license: mit\nlanguage: en\ntags: [text-classification]')), []);
	});

	it('leaves to the disclosures what the text does not tell, and to the other rules a block that is missing or broken', () => {
		assert.deepEqual(findingsOf(ruleId, '---\ndatasets: a/b\n---\n# Kestrel\n'), []);
		assert.deepEqual(findingsOf(ruleId, body), []);
		assert.deepEqual(findingsOf(ruleId, card('datasets: "a')), []);
		assert.deepEqual(findingsOf(ruleId, card('# nothing')), []);
		assert.deepEqual(findingsOf(ruleId, 'datasets: a/b\nlicence_text: MIT\n', 'modelcard.yaml'), []);
	});
});
