import { assert } from 'chai';
import { findFramework } from '../../src/frameworks/catalogue';
import { evaluateFrameworks } from '../../src/frameworks/evaluate';
import { levelText, tableColumns, tableRow, type TableRow } from '../../src/reports/table';
import { TABLE_FORMATS } from '../../src/reports/tableFormats';
import { tableHtml } from '../../src/reports/tableHtml';
import { reviewFile } from '../../src/review/reviewer';

const TEXT = '---\nlicense: mit\n---\n\n# Model Card\n\n## Red Teaming\n\nTwo people attacked the model for a week; 3 of 40 attacks succeeded.\n\n## Limitations\n\n[More Information Needed]\n';

function rowOf(file: string, text = TEXT): TableRow {
	const { card, review } = reviewFile({ path: 'MODEL_CARD.md', text });
	return tableRow({ file, card: card!, review, frameworks: evaluateFrameworks((['open-science', 'mof'] as const).map(findFramework), card!, review) });
}

describe('reports: table', () => {
	it('counts what a card discloses, what is missing, and what was found', () => {
		const { review } = reviewFile({ path: 'MODEL_CARD.md', text: TEXT });
		const { coverage, missing, partial, errors, warnings, license, language, frameworks } = rowOf('a.md');
		const count = (...statuses: readonly string[]): number => review.disclosures.filter(({ status }) => statuses.includes(status)).length;
		assert.equal(missing, count('missing', 'placeholder'));
		assert.equal(partial, count('partial'));
		assert.closeTo(coverage, count('disclosed', 'linked') / review.disclosures.length, 1e-9);
		assert.equal(errors + warnings, review.findings.filter(({ severity }) => severity === 'error' || severity === 'warning').length);
		assert.deepEqual({ license, language, ids: frameworks.map(({ id }) => id) }, { license: 'MIT', language: 'en', ids: ['open-science', 'mof'] });
		assert.isUndefined(rowOf('b.md', '# Model Card\n').license);
	});

	it('sorts shares and levels as numbers, and the rest as words', () => {
		const columns = tableColumns([rowOf('a.md')]);
		assert.deepEqual(columns.map(({ id, isNumber }) => `${id}${isNumber ? ' #' : ''}`), ['file', 'coverage #', 'missing #', 'partial #', 'errors #', 'warnings #', 'open-science #', 'mof #', 'license', 'language']);
		for (const { isNumber, value } of columns) assert.equal(typeof value(rowOf('a.md')), isNumber ? 'number' : 'string');
	});

	it('never rounds up to everything', () => {
		const level = { id: 'osaid', title: 'x', level: undefined } as const;
		assert.equal(levelText({ ...level, progress: { met: 0.999 } }), '99%');
		assert.equal(levelText({ ...level, progress: { met: 0.29 } }), '29%');
		assert.equal(levelText({ ...level, progress: { met: 1 } }), '100%');
		assert.equal(levelText({ ...level, level: 'class-2', progress: {} }), 'Class II');
		assert.equal(levelText({ ...level, level: 'unclassified', progress: {} }), 'no class');
	});

	it('is written as CSV, JSON and Markdown', () => {
		const rows = [rowOf('=cards/a|b.md'), rowOf('b.md')];
		assert.match(TABLE_FORMATS.csv(rows), /^Model card,Disclosed,Missing,.*\r\n'=cards\/a\|b\.md,\d+%,/u);
		const { version, cards } = JSON.parse(TABLE_FORMATS.json(rows)) as { version: number; cards: unknown[] };
		const [first] = cards;
		assert.deepEqual({ version, first }, { version: 1, first: { ...rows[0]!, frameworks: rows[0]!.frameworks.map((framework) => ({ ...framework, level: framework.level ?? null })) } });
		assert.match(TABLE_FORMATS.markdown(rows), /^\| =cards\/a\\\|b\.md \| +\d+% \|/mu);
		for (const write of Object.values(TABLE_FORMATS)) assert.isString(write([]));
	});

	it('escapes what names of files hold', () => {
		const html = tableHtml([rowOf('<img src=x onerror="alert(1)">.md')], '<b>');
		assert.notInclude(html, '<img');
		assert.include(html, '&#60;img src=x onerror=&#34;alert(1)&#34;&#62;.md');
		assert.include(html, '<p class="note">&#60;b&#62;</p>');
		assert.match(html, /data-card="0"/u);
	});

	it('has a head that sorts by every column', () => {
		const html = tableHtml([rowOf('a.md')], '');
		assert.equal(html.match(/<th scope="col" aria-sort="none"[^>]*><button type="button" data-sort=/gu)?.length, tableColumns([rowOf('a.md')]).length);
		assert.equal(html.match(/data-value=/gu)?.length, tableColumns([rowOf('a.md')]).length);
	});
});
