import assert from 'node:assert/strict';
import { splitChunks } from '../../src/card/chunks';
import { parseCard } from '../../src/card/parse';

const ROWS = Array.from({ length: 3000 }, (_, index) => `| Task ${index} | ${index} | [${index}.5](https://example.org/${index}) |\n`);
const HEAD = '| Benchmark | Ours | a \\| b |\n|:---|---:|:-:|\n';
const TABLE = `# T\n\n## Results\n${HEAD}${ROWS.join('')}`;

/** The longest chunk of a text; what the parser gets at once. */
function longest(text: string): number {
	return Math.max(...splitChunks(text).map((chunk) => chunk.text.length));
}

describe('card: lines of tables', () => {
	it('are parsed in parts, however long the table is', () => {
		assert.ok(TABLE.length > 100_000);
		assert.ok(longest(TABLE) < 5000);
		assert.ok(longest(TABLE.replaceAll('\n', '\r\n')) < 5000);
		assert.equal(splitChunks(TABLE).map(({ text, repeated }) => text.slice(repeated)).join(''), TABLE);
	});

	for (const [name, text] of Object.entries({ 'LF': TABLE, 'CRLF': TABLE.replaceAll('\n', '\r\n') })) {
		it(`make one table with every row at its place: ${name}`, () => {
			const tables = parseCard(`${text}\nBehind.\n`).sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table');
			assert.equal(tables.length, 1);
			const [{ rows, range, hasHeader }] = tables as [typeof tables[0]];
			assert.ok(hasHeader);
			assert.equal(text.slice(range.start, range.end), text.slice(text.indexOf('| Benchmark')).trimEnd());
			assert.equal(rows.length, ROWS.length + 1);
			for (const [index, row] of rows.slice(1).entries()) {
				assert.deepEqual(row.cells.map(({ source }) => source.text), [`Task ${index}`, String(index), `${index}.5`]);
				const { source, links } = row.cells[2]!;
				const { start, end } = source.range(0, source.text.length);
				assert.equal(text.slice(start, end), `${index}.5`);
				assert.equal(text.slice(links[0]!.range.start, links[0]!.range.end), `[${index}.5](https://example.org/${index})`);
			}
		});
	}

	const rows = ROWS.join('');
	for (const [name, text] of Object.entries({
		'in a fence': `\`\`\`\n${HEAD}${rows}\`\`\`\n`,
		'in a comment': `<!--\n${HEAD}${rows}-->\n`,
		'in a list': `- x\n\n  ${`${HEAD}${rows}`.replaceAll('\n', '\n  ')}`,
		'behind a paragraph': `Text\n${HEAD}${rows}`,
		'under a head of other columns': `| a | b |\n|---|---|---|\n${rows}`,
		'without a head': rows,
	})) {
		it(`are left whole ${name}`, () => {
			assert.equal(splitChunks(text).length, 1);
		});
	}
});
