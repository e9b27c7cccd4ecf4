import { assert } from 'chai';
import { csv } from '../../src/reports/checklistCsv';
import type { EvaluatedCard } from '../../src/reports/evaluated';
import { evaluate } from './evaluated';

/** Reads RFC 4180. */
function read(text: string): readonly (readonly string[])[] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
		rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
		if (end === '\r\n') rows.push([]);
	}
	return rows.slice(0, -1);
}

describe('checklist as CSV', () => {
	it('has a row for each requirement, all of the same width', () => {
		const evaluated = evaluate('# Tiny\n\n## Red teaming\n\nTwo people, who said "no", attacked the model for a week; 3 of 40 attacks succeeded.\n', ['open-science', 'mof']);
		const [head, ...rows] = read(csv([evaluated]));
		assert.deepEqual(head!.slice(0, 6), ['file', 'framework', 'version', 'group', 'id', 'title']);
		assert.equal(rows.length, evaluated.frameworks.flatMap(({ requirements }) => requirements).length);
		for (const row of rows) assert.equal(row.length, head!.length);
		const row = rows.find(([, framework, , , id]) => framework === 'open-science' && id === 'red-teaming')!;
		assert.equal(row[7], 'met');
		assert.include(row[11]!, 'Two people, who said "no", attacked');
	});

	for (const text of ['=1+1', '+1', '-a', '@A', ' =1', '\t=1', '\u0000=1', '＝1+1']) {
		it(`lets no spreadsheet calculate ${JSON.stringify(text)}`, () => {
			const { frameworks: [framework], ...others } = evaluate('# Tiny\n');
			const evaluated: EvaluatedCard = { ...others, file: text, frameworks: [{ ...framework!, requirements: [{ ...framework!.requirements[0]!, needed: text }] }] };
			const [, row] = read(csv([evaluated]));
			assert.equal(row![0], `'${text}`);
			assert.equal(row![9], `'${text}`);
		});
	}
});
