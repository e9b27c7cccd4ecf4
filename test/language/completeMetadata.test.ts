import { assert } from 'chai';
import type { CardFormat } from '../../src/card/card';
import { completeMetadata } from '../../src/language/completeMetadata';
import type { Completion } from '../../src/language/completion';
import { reviewFile } from '../../src/review/reviewer';
import { atCursor } from './cursor';

/** The completions at the cursor, which `|` stands for. */
function complete(marked: string, format: CardFormat = 'markdown'): readonly Completion[] {
	const offset = marked.indexOf('|');
	assert.isAtLeast(offset, 0);
	return completeMetadata(marked.replace('|', ''), format, offset);
}

/** Tab stops are accepted as `<…>`. */
const { labels, accept } = atCursor(complete, (snippet, before) => {
	const indent = /[^\n]*$/u.exec(before)![0].match(/^ */u)![0];
	return snippet.replace(/\$\{\d+:([^}]*)\}|\$\{\d+\|([^,|]*)[^}]*\}|\$0/gu, (_, named: string | undefined, choice: string | undefined) => `<${named ?? choice ?? ''}>`).replaceAll('\n', `\n${indent}`).replace(/\\([\\$}])/gu, '$1');
});

const KEYS = ['license', 'pipeline_tag', 'datasets', 'model-index'];
const inBlock = (yaml: string): string => `---\n${yaml}\n---\n\n# Model\n`;

describe('completion of keys', () => {
	for (const marked of ['|', 'lic|', 'license|', '"li|', 'language: en\n|', 'language: en\n\n|\ntags:\n- a', '|\nlanguage: en', 'language:\n- en\n|', 'lic|\nlanguage: en', 'model-index:\n- name: x\n  results: []\n|', 'x: "\n|', 'description: >\n  text: a\n|', 'lic|: mit', '{|']) {
		const expected = marked === '{|' ? [] : KEYS;
		it(`${expected.length > 0 ? 'offers' : 'offers no'} keys of the top level at ${JSON.stringify(marked)}`, () => {
			for (const text of [inBlock(marked), inBlock(marked).replaceAll('\n', '\r\n')]) assert.deepEqual(labels(text).filter((label) => KEYS.includes(label)), marked.includes('model-index') ? expected.filter((key) => key !== 'model-index') : expected);
		});
	}

	it('offers no key twice', () => {
		for (const marked of ['license: mit\n|', '|\nlicense: mit', 'language:\n- en\n|\nlicense: mit', '"license": mit\n|', 'license:\n|']) {
			assert.notInclude(labels(inBlock(marked)), 'license', marked);
			assert.include(labels(inBlock(marked)), 'tags', marked);
		}
	});

	it('works in a block that is not closed yet, and only there', () => {
		for (const marked of ['---\n|', '---\nlic|', '---\nlicense: mit\n|', '---\nlicense: mit\n|\n\n# Model\n', '---\r\nlicense: mit\r\n|', '\uFEFF---\nlicense: mit\npip|\n']) assert.include(labels(marked), 'pipeline_tag', marked);
		for (const marked of ['---\n\n# Model\n|', '---\nA sentence.\n|', '---\nA sen|', '---\nlicense: mit\n\n|', '---\nlicense: mit\n\n# Model\n\nlic|', '# Model\n|', '|', '|---\nlicense: mit\n---\n', '---\nlicense: mit\n---|', '---\nlicense: mit\n---\nlic|', '---\nlicense: mit\n---\n\n```yaml\nlic|\n```\n', '```\n---\nlic|\n---\n```']) assert.deepEqual(labels(marked), [], marked);
	});

	it('writes a key with what belongs behind it', () => {
		assert.equal(accept(inBlock('lic|'), 'license'), inBlock('license: '));
		assert.equal(accept(inBlock('lic|: mit'), 'license'), inBlock('license: mit'));
		assert.equal(accept(inBlock('dat|asets'), 'datasets'), inBlock('datasets:\n- <owner/name>'));
		assert.equal(accept(inBlock('"li|"'), 'license'), inBlock('"license"'));
		assert.isTrue(complete(inBlock('lic|')).find(({ label }) => label === 'license')!.leadsOn);
		assert.isFalse(complete(inBlock('lic|')).find(({ label }) => label === 'description')!.leadsOn);
	});

	it('writes results that the Hub takes', () => {
		assert.equal(accept(inBlock('model|'), 'model-index'), inBlock('model-index:\n- name: <model>\n  results:\n  - task:\n      type: <text-generation>\n    dataset:\n      name: <Name of the benchmark>\n      type: <owner/name>\n    metrics:\n    - type: <accuracy>\n      value: <0.0>'));
		const nested = 'model-index:\n- name: x\n  results:\n  - task:\n      type: a\n';
		assert.equal(accept(inBlock(`${nested}    dat|`), 'dataset'), inBlock(`${nested}    dataset:\n      name: <Name of the benchmark>\n      type: <owner/name>`));
		assert.equal(accept(inBlock('model-index:\n- name: x\n  results:\n  - |'), 'dataset'), inBlock('model-index:\n- name: x\n  results:\n  - dataset:\n      name: <Name of the benchmark>\n      type: <owner/name>'));
	});

	it('writes nothing that the rules find wrong', () => {
		for (const { label } of complete(inBlock('|'))) {
			const { review } = reviewFile({ path: 'MODEL_CARD.md', text: accept(inBlock('|'), label).replace(/[<>]/gu, '') });
			const wrong = review.findings.filter(({ ruleId, severity }) => ruleId.startsWith('metadata/') && severity === 'error');
			assert.deepEqual(wrong.map(({ message }) => message), [], label);
		}
	});

	for (const [marked, expected] of [
		['model-index:\n- |', ['name', 'results']],
		['model-index:\n  - |', ['name', 'results']],
		['model-index:\n- name: x\n  |', ['results']],
		['model-index:\n- results: []\n  na|', ['name']],
		['model-index:\n- name: x\n  results:\n  - task:\n      type: t\n    |', ['dataset', 'metrics', 'source']],
		['model-index:\n- name: x\n  results:\n  - |\n    metrics: []\n  - task: {}\n    dataset: {}', ['task', 'dataset', 'source']],
		['model-index:\n- name: x\n  results:\n  - task:\n      |', ['type', 'name']],
		['model-index:\n- name: x\n  results:\n  - task:\n      type: t\n      |\n    dataset:\n      name: d', ['name']],
		['model-index:\n- name: x\n  results:\n  - metrics:\n    - |', ['type', 'value', 'name', 'config', 'args', 'verified']],
		['model-index:\n- name: x\n  results:\n  - metrics:\n    - type: a\n      value: 1\n    - type: b\n      |\n    - name: c', ['value', 'name', 'config', 'args', 'verified']],
		['co2_eq_emissions:\n  emissions: 1\n  |', ['source', 'training_type', 'geographical_location', 'hardware_used']],
		['extra_gated_fields:\n  Country:\n    |', ['type', 'options']],
		['extra_gated_fields:\n  |', []],
		['tags:\n  x:\n    |', []],
		['other:\n  |', []],
	] as const) {
		it(`offers ${expected.join(', ') || 'nothing'} at ${JSON.stringify(marked)}`, () => {
			for (const text of [inBlock(marked), `---\n${marked}`, inBlock(marked).replaceAll('\n', '\r\n')]) assert.deepEqual(labels(text), expected);
		});
	}
});

describe('completion of values', () => {
	for (const [marked, some] of [
		['license: |', ['apache-2.0', 'mit', 'other']],
		['license: apa|', ['apache-2.0']],
		['license: "apa|"', ['apache-2.0']],
		['license: |  # see LICENSE', ['apache-2.0']],
		['license:\n- mit\n- |', ['apache-2.0']],
		['license:\n  |', ['apache-2.0']],
		['pipeline_tag: text|\nlicense: mit', ['text-generation', 'text-classification']],
		['library_name: |', ['transformers', 'diffusers']],
		['language: |', ['en', 'zh', 'code']],
		['language:\n- |', ['en', 'zh']],
		['language:\n  - en\n  - z|', ['zh']],
		['language: [|', ['en', 'zh']],
		['language: [en, |]', ['zh', 'fr']],
		['language: [en, |\nlicense: mit', ['zh', 'fr']],
		['language: [\n  en,\n  |\n]', ['zh', 'fr']],
		['"language": ["en", "|"]', ['zh']],
		['tags:\n- |', ['abstractive-qa']],
		['metrics:\n- acc|', ['accuracy']],
		['base_model_relation: |', ['finetune', 'adapter', 'quantized', 'merge']],
		['gated: |', ['auto', 'manual', 'false']],
		['extra_gated_eu_disallowed: |', ['true', 'false']],
		['extra_gated_fields:\n  Country: |', ['country', 'text', 'checkbox']],
		['extra_gated_fields:\n  Use:\n    type: |', ['select']],
		['license_link: |', ['LICENSE']],
		['co2_eq_emissions:\n  training_type: |', ['fine-tuning']],
		['model-index:\n- name: x\n  results:\n  - task:\n      type: |', ['text-generation']],
		['model-index:\n- name: x\n  results:\n  - metrics:\n    - type: |', ['accuracy']],
		['license: mit\n# license: x\npipeline_tag: |', ['text-generation']],
	] as const) {
		it(`offers ${some.join(', ')} at ${JSON.stringify(marked)}`, () => {
			for (const text of [inBlock(marked), `---\n${marked}`, inBlock(marked).replaceAll('\n', '\r\n')]) assert.includeMembers([...labels(text)], [...some], text);
		});
	}

	for (const marked of ['license:|', 'license: mit # |', '# license: |', 'license_name: |', 'description: a license: |', 'description: >\n  license: x|', 'description: >\n\n  A note:\n    license: |', 'description: some\n  more|', 'foo: |', 'foo:\n- |', 'language:\n-|', 'language: {|', 'language: [en\n  |', 'license: "mit"|', 'language: ["en"|', 'language: [[|', 'language: [en]|', 'license: &a |', 'x:\n  license: |', 'license: *|', 'model-index: |', 'model-index:\n- task:\n    type: |', 'base_model: |', 'datasets:\n- |', '- |']) {
		it(`offers nothing at ${JSON.stringify(marked)}`, () => {
			assert.deepEqual(labels(inBlock(marked)), []);
		});
	}

	it('offers no item twice', () => {
		for (const marked of ['language: [en, |]', 'language: [|, en]', 'language: ["en", |', 'language:\n- en\n- |', 'language:\n- |\n- en # English', 'language:\n  - "en"\n  - fr\n  - |']) {
			assert.notInclude(labels(inBlock(marked)), 'en', marked);
			assert.include(labels(inBlock(marked)), 'de', marked);
		}
	});

	it('knows where the author may write anything', () => {
		assert.isTrue(complete(inBlock('tags:\n- |')).every(({ isFree }) => isFree));
		assert.isTrue(complete(inBlock('license: |')).every(({ isFree }) => !isFree));
	});

	it('replaces the word that stands there and nothing else', () => {
		for (const [marked, label, expected] of [
			['license: apa|', 'apache-2.0', 'license: apache-2.0'],
			['license: m|it # ours', 'apache-2.0', 'license: apache-2.0 # ours'],
			['license: |# to be chosen', 'mit', 'license: mit # to be chosen'],
			['license: | # to be chosen', 'mit', 'license: mit # to be chosen'],
			['license: "m|it"', 'apache-2.0', 'license: "apache-2.0"'],
			['language: [e|n, fr]', 'de', 'language: [de, fr]'],
			['language: [en, |\nlicense: mit', 'de', 'language: [en, de\nlicense: mit'],
			['language:\n- e|', 'de', 'language:\n- de'],
			['language: |', 'no', 'language: "no"'],
			['language: \'|\'', 'no', 'language: \'no\''],
			['extra_gated_eu_disallowed: |', 'true', 'extra_gated_eu_disallowed: true'],
		] as const) assert.equal(accept(inBlock(marked), label), inBlock(expected));
	});

	it('tells what a value is, and finds it by its name', () => {
		const find = (marked: string, label: string): Completion => complete(inBlock(marked)).find((completion) => completion.label === label)!;
		assert.equal(find('language: |', 'de').detail, 'German');
		assert.include(find('language: |', 'de').filter, 'German');
		assert.equal(find('license: |', 'apache-2.0').detail, 'Apache license 2.0');
		assert.equal(find('license: |', 'cc-by-nc-sa-4.0').documentation, 'SPDX: CC-BY-NC-SA-4.0. No commercial use. Changed versions under the same licence only.');
		assert.equal(find('pipeline_tag: |', 'fill-mask').detail, 'Fill-Mask');
	});

	it('offers nothing that the rules find wrong', () => {
		for (const key of ['license', 'language']) {
			const items = complete(inBlock(`${key}:\n- |`)).map(({ snippet }) => `\n- ${snippet}`);
			const { review } = reviewFile({ path: 'MODEL_CARD.md', text: inBlock(`${key}:${items.join('')}`) });
			const wrong = review.findings.filter(({ ruleId }) => /^metadata\/(?:license-unknown|license-spdx|language|yaml)/u.test(ruleId));
			assert.deepEqual(wrong.map(({ message }) => message), [], key);
		}
	});

	it('works in YAML cards, and at any length in little time', () => {
		assert.include(labels('name: x\nlicense: |\n', 'yaml'), 'mit');
		const start = performance.now();
		for (const line of ['- a: b\n', `${' '.repeat(50)}x\n`, 'a: [\n', '- '.repeat(40) + '\n', '"\n']) labels(inBlock(`${line.repeat(5000)}license: |`));
		assert.isBelow(performance.now() - start, 5000);
	});
});
