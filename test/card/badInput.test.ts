import assert from 'node:assert/strict';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { splitChunks } from '../../src/card/chunks';
import { parseCard } from '../../src/card/parse';

const ALIASES = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`).join('\n');

describe('card: bad input ends in a card', function () {
	this.timeout(60_000);
	const inputs: Readonly<Record<string, () => string>> = {
		'nothing': () => '',
		'binary': () => Array.from({ length: 50_000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join(''),
		'an unclosed fence': () => `# T\n\n\`\`\`python\n${'# not a heading\n'.repeat(5000)}`,
		'a YAML bomb': () => `---\na0: &a0 [x, x]\n${ALIASES}\n---\n# T\n`,
		'deep YAML': () => `---\nkey: ${'['.repeat(20_000)}\n---\n`,
		'20,000 headings': () => '# h\n\n'.repeat(20_000),
		'a table of 10,000 columns': () => `|${' a |'.repeat(10_000)}\n|${'---|'.repeat(10_000)}\n|${' 1 |'.repeat(10_000)}\n`,
		'deep quotes': () => `${'>'.repeat(10_000)} x\n`,
		'deep lists': () => Array.from({ length: 1000 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n'),
		'many brackets': () => '['.repeat(50_000),
		'many asterisks': () => '*a_'.repeat(30_000),
		'many HTML tags': () => '<div><b>'.repeat(30_000),
		'an unclosed HTML comment': () => `<!-- ${'# x\n\n'.repeat(10_000)}`,
		'lone surrogates': () => '\uDE00# \uD83D\n\n\uD83D',
		'one long line': () => 'word '.repeat(200_000),
		'many definitions': () => Array.from({ length: 5000 }, (_, i) => `[r${i}]: https://e.org/${i}`).join('\n'),
	};
	for (const [name, make] of Object.entries(inputs)) {
		it(name, () => {
			const text = make();
			const card = parseCard(text);
			assert.equal(card.sections[0], card.root);
			for (const { range, blocks } of card.sections) for (const each of [range, ...blocks.map((block) => block.range)]) assert.ok(each.start >= 0 && each.start <= each.end && each.end <= text.length);
		});
	}
});

describe('card: chunks', () => {
	/** The types and places of the top-level nodes. */
	function shape(markdown: string, base = 0): string[] {
		return remark().use(remarkGfm).parse(markdown).children.map(({ type, position }) => `${type} ${base + position!.start.offset!}-${base + position!.end.offset!}`);
	}
	const long = 'Some words to fill the chunk.\n\n'.repeat(100);
	for (const [name, text] of Object.entries({
		'prose': `# A\n\n${long}# B\n\n${long}## C\n\n${long}`,
		'fences with headings in them': `# A\n\n${long}\`\`\`\n\n# no\n\n\`\`\`\n\n${long}# B\n\n~~~~ text\n\n# no\n\n~~~\n\n# no\n\n~~~~\n\n# yes\n`,
		'comments and raw HTML': `# A\n\n${long}<!-- open\n\n# no\n\n-->\n\n# B\n\n${long}<script>\n\n# no\n\n</script>\n\n# C\n`,
		'lists and quotes before a heading': `# A\n\n${long}- item\n\n  more\n\n# B\n\n${long}> quote\n\n# C\n`,
		'headings without a blank line before them': `# A\n${long}text\n# B\n${long}<div>\n# raw\n</div>\n\n# C\n`,
		'CRLF': `# A\n\n${long}# B\n\n${long}`.replaceAll('\n', '\r\n'),
	})) {
		it(`parse as the whole does: ${name}`, () => {
			const chunks = splitChunks(text);
			assert.ok(chunks.length > 1, 'the text is split');
			assert.equal(chunks.map((chunk) => chunk.text).join(''), text);
			assert.deepEqual(chunks.flatMap((chunk) => shape(chunk.text, chunk.start)), shape(text));
		});
	}
});
