import { assert } from 'chai';
import { configurationFor } from '../../src/project/configuration';
import { parseConfiguration } from '../../src/project/parse';
import { reviewFile } from '../../src/review/reviewer';

const CARD = '---\nlicense: mit\nlanguage: en_GB\npipeline_tag: text-generation\n---\n\n# Kestrel\n\n## Evaluation\n\nSee https://example.org.\n';

/** What holds for a file under texts of project files, the strongest first. */
function configuration(path: string, ...texts: readonly string[]) {
	return configurationFor(texts.map((text) => {
		const { configuration: parsed, problems } = parseConfiguration(text);
		assert(parsed, problems[0]?.message);
		return { configuration: parsed, path };
	}));
}

/** The severities of the findings of a card, by rule. */
function severities(...texts: readonly string[]): Readonly<Record<string, string>> {
	const { review } = reviewFile({ path: 'README.md', text: CARD, configuration: configuration('README.md', ...texts) });
	return Object.fromEntries(review.findings.map(({ ruleId, severity }) => [ruleId, severity]));
}

describe('configuration', () => {
	const plain = severities();

	it('of nothing changes nothing', () => {
		assert.deepEqual(severities('', '{}'), plain);
		assert.deepEqual([plain['safety/red-teaming'], plain['metadata/language-code'], plain['data/composition']], ['warning', 'error', undefined]);
	});

	it('sets the weight of a rule, or turns it off', () => {
		assert.deepEqual(severities('rules: {safety/red-teaming: error, metadata/language-code: hint}'), { ...plain, 'safety/red-teaming': 'error', 'metadata/language-code': 'hint' });
		const rest = Object.entries(plain).filter(([ruleId]) => ruleId !== 'safety/red-teaming' && ruleId !== 'metadata/language-code');
		assert.deepEqual(severities('rules: {safety/red-teaming: off, metadata/language-code: off}'), Object.fromEntries(rest));
	});

	it('keeps what is only a pointer below what is missing', () => {
		assert.equal(plain['evaluation/results'], 'hint');
		assert.equal(severities('rules: {evaluation/results: error}')['evaluation/results'], 'hint');
	});

	it('sets the weight of a family, but checks nothing more; a rule\'s own name counts more', () => {
		const found = severities('rules: {data/*: information, data/sources: error}');
		assert.deepEqual(Object.keys(found).sort(), Object.keys(plain).sort());
		assert.deepEqual([found['data/sources'], found['data/size'], found['data/cutoff']], ['error', 'information', 'information']);
		assert.notInclude(Object.keys(severities('rules: {metadata/*: off}')).join(), 'metadata/');
	});

	it('checks what a profile asks for, and what is named', () => {
		const all = severities('extends: all');
		assert.isDefined(all['data/composition']);
		assert.isTrue(Object.keys(plain).every((id) => all[id] === plain[id]));
		const minimal = severities('extends: minimal');
		assert.isDefined(minimal['metadata/language-code']);
		assert.isUndefined(minimal['safety/system-safeguards']);
		assert.isBelow(Object.keys(minimal).length, Object.keys(plain).length);
		assert.equal(severities('extends: minimal\nrules: {data/composition: hint}')['data/composition'], 'hint');
	});

	it('does not make fixes before anybody asks', () => {
		const { review } = reviewFile({ path: 'README.md', text: CARD, configuration: configuration('README.md', 'rules: {metadata/language-code: hint}') });
		assert.equal(review.findings.find(({ ruleId }) => ruleId === 'metadata/language-code')?.fixes[0]?.title, 'Change to “en”');
	});

	it('of two sources takes the word of the first, and of the second what the first leaves open', () => {
		const found = severities('rules: {safety/*: hint}', 'extends: minimal\nrules: {safety/red-teaming: error, metadata/language-code: warning}');
		assert.deepEqual([found['safety/red-teaming'], found['metadata/language-code'], found['safety/system-safeguards']], ['hint', 'warning', undefined]);
		assert.equal(configuration('a.md', 'maxSize: 5', 'maxSize: 7\nlanguage: zh').maxSize, 5);
		assert.equal(configuration('a.md', 'maxSize: 5', 'maxSize: 7\nlanguage: zh').language, 'zh');
	});

	it('differs for the files of an override; the last counts', () => {
		const text = 'maxSize: 1\noverrides:\n- {files: "drafts/**", extends: minimal, rules: {data/size: off}, maxSize: 2}\n- {files: "*.md", maxSize: 3}\n';
		const draft = configuration('drafts/a.md', text);
		assert.deepEqual([draft.profile.names, draft.maxSize, draft.rules.map((rules) => rules.get('data/size'))], [['minimal'], 3, [undefined, 'off', undefined]]);
		assert.deepEqual([configuration('a.yaml', text).profile.names, configuration('a.yaml', text).maxSize], [['default'], 1]);
	});

	it('names files that are cards and files that are none', () => {
		const treated = (path: string, ...texts: readonly string[]) => configuration(path, ...texts).treatAs;
		assert.equal(treated('a/notes.md', 'files: notes.md'), 'card');
		assert.equal(treated('a/notes.md', 'files: notes.md\nexclude: a/**'), 'other');
		assert.equal(treated('a/notes.md', 'files: notes.md', 'exclude: a/**'), 'card');
		assert.equal(treated('a/notes.md', 'files: x.md', 'exclude: a/**'), 'other');
		assert.isUndefined(treated('b.md', 'files: notes.md', 'exclude: a/**'));
	});

	it('says why a file is, or is not, reviewed', () => {
		const reason = (text: string): string => reviewFile({ path: 'README.md', text: CARD, configuration: configuration('README.md', text) }).review.reason;
		assert.equal(reason('exclude: README.md'), 'The settings or the project file exclude it.');
		assert.equal(reason('files: README.md'), 'The settings or the project file name it as one.');
		assert.isTrue(reviewFile({ path: 'README.md', text: CARD, treatAs: 'card', configuration: configuration('README.md', 'exclude: README.md') }).review.reviewed);
	});

	it('chooses the language of the templates', () => {
		const { review } = reviewFile({ path: 'README.md', text: CARD, configuration: configuration('README.md', 'language: zh') });
		assert.include(review.findings.find(({ ruleId }) => ruleId === 'safety/red-teaming')!.fixes[0]!.edits[0]!.newText, '红队测试');
	});
});
