import { assert } from 'chai';
import { configurationFromSettings, parseConfiguration } from '../../src/project/parse';

/** What is wrong with a file: the text that is marked and the message. */
function problems(text: string): readonly (readonly [marked: string, message: string])[] {
	return parseConfiguration(text).problems.map(({ range, message }) => [text.slice(range.start, range.end), message]);
}

describe('project file', () => {
	it('is read', () => {
		const { configuration, problems: found } = parseConfiguration([
			'extends: all', 'files: cards/**', 'exclude: [drafts/**, old.md]', 'language: zh', 'maxSize: 500', 'rules:', '  metadata/*: off', '  "safety/red-teaming": error',
			'sections:', '- title: [Release Approval, 发布审批]', '  why: |', '    Legal reads it', '  template: "- **By:** x\\n"', '- title: " Model\\n# Glossary"', '  severity: hint',
			'overrides:', '- files: internal/**', '  extends: minimal', '',
		].join('\r\n'));
		assert.deepEqual(found, []);
		assert(configuration);
		const { profile, rules, overrides: [override], ...rest } = configuration;
		assert.deepEqual(profile?.names, ['all']);
		assert.deepEqual([...rules], [['metadata/*', 'off'], ['safety/red-teaming', 'error']]);
		assert.deepEqual(rest, {
			files: ['cards/**'], exclude: ['drafts/**', 'old.md'], language: 'zh', maxSize: 500,
			sections: [{ titles: ['Release Approval', '发布审批'], why: 'Legal reads it.', template: '- **By:** x\n', severity: 'warning' }, { titles: ['Model # Glossary'], why: undefined, template: undefined, severity: 'hint' }],
		});
		assert.deepEqual([override?.profile?.names, override?.files], [['minimal'], ['internal/**']]);
	});

	it('may start from several profiles', () => {
		for (const text of ['extends: [mof, default]', 'extends:\n  - default\n  - mof\n  - mof\n']) assert.deepEqual(parseConfiguration(text).configuration?.profile?.names, ['default', 'mof'], text);
	});

	it('may be empty', () => {
		for (const text of ['', '\uFEFF', '# later\n', '{}']) assert.deepEqual(problems(text), [], text);
	});

	it('says what no check by the schema finds, so that it is said beside one', () => {
		const isBeyond = (text: string): readonly (true | undefined)[] => parseConfiguration(text).problems.map(({ isBeyondSchema }) => isBeyondSchema);
		assert.deepEqual(isBeyond('<<: {extends: all}\nextend: all\n'), [true, undefined]);
		assert.deepEqual(isBeyond('#'.repeat(70_000)), [true]);
	});

	const wrong: readonly (readonly [text: string, marked: string, message: RegExp])[] = [
		['extend: all', 'extend', /^“extend” is not a key that can stand here; these can: extends, .*\. Did you mean “extends”\?$/u],
		['overrides:\n- <<: {extends: all}\n  files: a', '<<', /merges nothing here/u],
		['extends: https://example.org/x.yaml', 'https://example.org/x.yaml', /^“extends” must be one of default, all, minimal, open-science, mof, /u],
		['extends: minmal', 'minmal', /Did you mean “minimal”\?$/u],
		['extends: [all, moff]', 'moff', /^“extends” must be one of .* Did you mean “mof”\?$/u],
		['extends: []', '[]', /^The list of “extends” is empty\./u],
		['extends: 1', '1', /^“extends” must be a text, or a list of texts\.$/u],
		['extends: {mof: true}', '{mof: true}', /^“extends” must be a text, or a list of texts\.$/u],
		['extends:', '', /^“extends” has no value\. Write one, or remove the key\.$/u],
		['rules:\n  safety/red-team: off', 'safety/red-team', /^“safety\/red-team” is not the name of a rule\./u],
		['rules:\n  safety/red-teeming: off', 'safety/red-teeming', /Did you mean “safety\/red-teaming”\?$/u],
		['rules:\n  constructor: off', 'constructor', /is not the name of a rule/u],
		['rules:\n  data/size: warn', 'warn', /^“data\/size” must be one of off, error, warning, information, hint\.$/u],
		['rules: [data/size]', '[data/size]', /^“rules” must hold keys with values/u],
		['rules:\n  data/size: off\n  data/size: hint', 'data/size', /^The key “data\/size” is given twice\./u],
		['files: [1]', '1', /^“files” must be a text\.$/u],
		['files: 1', '1', /^“files” must be a text, or a list of texts\.$/u],
		['exclude:\n  a: b', 'a: b', /^“exclude” must be a text, or a list of texts\.$/u],
		[`files: ${'x'.repeat(201)}`, 'x'.repeat(201), /^A text of “files” is longer than 200 characters\./u],
		['language: pt', 'pt', /^“language” must be one of en, zh, /u],
		['maxSize: 1.5', '1.5', /^“maxSize” must be a whole number of at least 1\.$/u],
		['maxSize: 0', '0', /whole number/u],
		['maxSize: "7"', '"7"', /whole number/u],
		['maxSize: .inf', '.inf', /whole number/u],
		['sections: Glossary', 'Glossary', /^“sections” must be a list/u],
		['sections:\n- why: x', 'why: x', /^“title” is missing here/u],
		['sections:\n- title: ---', '---', /^“title” must have a letter or a digit in it/u],
		['sections:\n- title: []', '[]', /^The list of “title” is empty\./u],
		['overrides:\n- rules: {}', 'rules: {}', /^“files” is missing here/u],
		['overrides:\n- files: x\n  exclude: y', 'exclude', /^“exclude” is not a key that can stand here/u],
		['sections: *x', '*x', /cannot be read/u],
		['just text', 'just text', /^The file must hold keys with values/u],
		['extends: all\nextends: all', 'extends', /is given twice/u],
	];
	for (const [text, marked, message] of wrong) {
		it(`is refused with the place: ${JSON.stringify(text)}`, () => {
			const [found, ...more] = problems(text).filter(([, said]) => !/^This is no valid YAML/u.test(said));
			assert.deepEqual(more, []);
			assert.equal(found?.[0].trim(), marked);
			assert.match(found![1], message);
			assert.isUndefined(parseConfiguration(text).configuration);
		});
	}

	it('is refused when it is no YAML, or no configuration at all', () => {
		assert.match(problems('rules: {')[0]![1], /^This is no valid YAML, so that nothing of the file is in force\. \S/u);
		assert.match(problems(`# ${'x'.repeat(64_000)}`)[0]![1], /too long/u);
		for (const text of ['['.repeat(5000), 'a: {'.repeat(5000), `a: ${'- '.repeat(5000)}`]) assert.match(problems(text)[0]![1], /nested too deep/u);
		for (const text of ['\0\uFFFD', 'a: &a [*a]', '? [x]\n: y', '- - -', '!!js/function "x"', 'rules: &r {}\noverrides: [{files: x, rules: *r}]']) assert.doesNotThrow(() => parseConfiguration(text), text);
	});
});

describe('settings', () => {
	it('are taken as far as they are of the right type', () => {
		const nothing = { profile: undefined, rules: undefined, files: undefined, exclude: undefined, language: undefined, maxSize: undefined };
		const read = (settings: Partial<typeof nothing> | Readonly<Record<string, unknown>>) => configurationFromSettings({ ...nothing, ...settings });
		const empty = read({});
		for (const settings of [{ profile: 'none', rules: 'off', files: 'x', exclude: {}, language: 'xx', maxSize: -1 }, { profile: 1, rules: [], files: [1, ''], language: 'auto', maxSize: Infinity }, { rules: null }]) assert.deepEqual(read(settings), empty);
		const { profile, rules, files, exclude, language, maxSize } = read({ profile: 'minimal', rules: { 'data/size': 'off', 'data/*': 'warn', 'x': 1 }, files: ['a', 2], exclude: ['b'], language: 'zh', maxSize: 1.5 });
		assert.deepEqual(read({ profile: ['mof', 'none', 7] }).profile?.names, ['mof']);
		assert.deepEqual([profile?.names, [...rules], files, exclude, language, maxSize], [['minimal'], [['data/size', 'off']], ['a'], ['b'], 'zh', 1.5]);
	});
});
