import { assert } from 'chai';
import { completeConfiguration } from '../../src/project/complete';

/** The labels at `|`. */
function at(marked: string): readonly string[] {
	const offset = marked.indexOf('|');
	return completeConfiguration(marked.replace('|', ''), offset).map(({ label }) => label);
}

const KEYS = ['extends', 'files', 'exclude', 'rules', 'sections', 'language', 'maxSize', 'overrides'];
const SECTION_KEYS = ['title', 'why', 'template', 'severity'];

describe('completion in a project file', () => {
	it('names the keys that are not there yet', () => {
		assert.deepEqual(at('|'), KEYS);
		assert.deepEqual(at('extends: all\n|\nrules:\n  data/*: off\n'), KEYS.filter((key) => key !== 'extends' && key !== 'rules'));
		assert.deepEqual(at('rules:\r\n  data/*: off\r\nlan|'), KEYS.filter((key) => key !== 'rules'));
	});

	it('names the values of a key', () => {
		for (const text of ['extends: |', 'extends: mi|', 'extends:\n  - |', 'extends:\n  - default\n  - m|', 'overrides:\n  - files: x\n    extends:\n    - |']) assert.deepEqual(at(text).slice(0, 5), ['default', 'all', 'minimal', 'open-science', 'mof'], text);
		assert.deepEqual(at('rules:\n  metadata/*: |'), ['off', 'error', 'warning', 'information', 'hint']);
		assert.deepEqual(at('overrides:\n  - files: x\n    language: |').slice(0, 2), ['en', 'zh']);
	});

	it('names rules and their families', () => {
		const names = at('rules:\n  data/cutoff: off\n  |');
		assert.includeMembers([...names], ['metadata/*', 'metadata/language-code', 'safety/red-teaming', 'sections/required']);
		assert.notInclude(names, 'data/cutoff');
		assert.include(at('overrides:\n- files: x\n  rules:\n    |'), 'data/cutoff');
	});

	it('knows its way through lists', () => {
		assert.deepEqual(at('sections:\n  - |'), SECTION_KEYS);
		assert.deepEqual(at('sections:\n- |'), SECTION_KEYS);
		assert.deepEqual(at('sections:\n  - title: A\n    |'), ['why', 'template', 'severity']);
		assert.deepEqual(at('sections:\n  - title: A\n    why: B\n  - |\n    severity: hint\n'), ['title', 'why', 'template']);
		assert.deepEqual(at('sections:\n  - title: A\n    template: |+\n      text\n'.replace('|+', '>') + '    s|'), ['why', 'severity']);
	});

	it('is silent where anything may stand', () => {
		for (const text of ['# |', 'files: |', 'sections:\n  - template: >\n      - |', 'files:\n  - |', 'maxSize: |', 'rules: {|', 'nothing:\n  |', 'extends: all |', 'rules:\n  constructor:\n    |']) assert.deepEqual(at(text), [], text);
	});

	it('replaces what is written of the word', () => {
		const [first] = completeConfiguration('extends: de', 11);
		assert.deepEqual(first, { label: 'default', kind: 'value', description: undefined, newText: 'default', range: { start: 9, end: 11 } });
		assert.deepEqual(completeConfiguration('ex', 2)[0]?.range, { start: 0, end: 2 });
	});
});
