import assert from 'node:assert/strict';
import { parseCard } from '../../src/card/parse';

function kinds(text: string): string[] {
	return parseCard(text).frontMatter?.problems.map(({ kind }) => kind) ?? ['none'];
}

describe('card: front matter', () => {
	for (const [name, text] of [
		['plain', '---\nlicense: mit\n---\n# T\n'], ['leading blank lines', '\n\n---\nlicense: mit\n---\n# T\n'], ['an indented fence', '  ---\nlicense: mit\n---\n# T\n'],
		['trailing blanks on the closing fence', '---\nlicense: mit\n--- \t\n# T\n'], ['a byte order mark', '\uFEFF---\nlicense: mit\n---\n# T\n'], ['CRLF', '---\r\nlicense: mit\r\n---\r\n# T\r\n'], ['no line behind it', '---\nlicense: mit\n---'],
	] as const) {
		it(`is found with ${name}`, () => {
			const { frontMatter } = parseCard(text);
			const entry = frontMatter!.entries[0]!;
			assert.equal(text.slice(entry.keyRange.start, entry.keyRange.end), 'license');
			assert.equal(text.slice(entry.valueRange!.start, entry.valueRange!.end), 'mit');
			assert.match(text.slice(frontMatter!.range.start, frontMatter!.range.end), /^---[\s\S]*---\s*$/u);
			assert.deepEqual(frontMatter!.problems, []);
		});
	}

	it('is absent where dashes are a thematic break', () => {
		assert.deepEqual(kinds('---\n\nSome prose, then nothing.\n'), ['none']);
		assert.deepEqual(kinds('# T\n\n---\nlicense: mit\n---\n'), ['none']);
	});

	it('tells what is wrong with a block', () => {
		assert.deepEqual(kinds('---\n---\n# T\n'), ['empty']);
		assert.deepEqual(kinds('---\n\n---\n# T\n'), ['empty']);
		assert.deepEqual(kinds('---\n- a\n- b\n---\n'), ['not-a-mapping']);
		assert.deepEqual(kinds('---\njust words\n---\n'), ['not-a-mapping']);
		assert.deepEqual(kinds('---\nlicense: mit\n# T\n'), ['unclosed']);
		assert.deepEqual(kinds('---\nlicense: mit\nlicense: apache-2.0\n---\n'), ['duplicate-key']);
	});

	it('places a YAML error in the text', () => {
		const text = '# comment\n---\n'.slice(10) + 'license: [mit\ntags: "x\n---\n';
		const { problems } = parseCard(text).frontMatter!;
		assert.equal(problems[0]!.kind, 'syntax');
		assert.ok(problems.every(({ range }) => range.start >= 4 && range.end <= text.length));
	});

	it('reads nested values with their paths and template tokens as they stand', () => {
		const text = '---\nmodel-index:\n- name: m\n  results:\n  - task: {type: x}\n    metrics:\n    - type: f1\n      value: 0.9\nlicense: {{ license }}\n---\n';
		const { entries } = parseCard(text).frontMatter!;
		assert.deepEqual(entries[0]!.scalars.map(({ path, value }) => [path.slice(1).join('.'), value]), [['name', 'm'], ['results.task.type', 'x'], ['results.metrics.type', 'f1'], ['results.metrics.value', 0.9]]);
		assert.equal(text.slice(entries[1]!.valueRange!.start, entries[1]!.valueRange!.end), '{{ license }}');
	});
});
