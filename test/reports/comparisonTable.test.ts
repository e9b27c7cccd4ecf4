import { assert } from 'chai';
import { FRAMEWORKS } from '../../src/frameworks/catalogue';
import { evaluateFrameworks } from '../../src/frameworks/evaluate';
import { COMPARISON_FORMATS } from '../../src/reports/comparisonFormats';
import { comparisonHtml } from '../../src/reports/comparisonHtml';
import { comparisonTable } from '../../src/reports/comparisonTable';
import type { EvaluatedCard } from '../../src/reports/evaluated';
import { reviewFile } from '../../src/review/reviewer';

const OLD = '# Model Card\n\n## Limitations\n\nThe model invents facts about people.\n';
const NEW = '# Model Card\n\n## Red Teaming\n\nTwo people attacked the model for a week; 3 of 40 attacks succeeded.\n';

function evaluated(file: string, text: string): EvaluatedCard {
	const { card, review } = reviewFile({ path: 'MODEL_CARD.md', text });
	return { file, card: card!, review, frameworks: evaluateFrameworks(FRAMEWORKS, card!, review) };
}

const cards = [evaluated('old<1>.md', OLD), evaluated('new.md', NEW), evaluated('same.md', OLD)];

describe('reports: comparisonTable', () => {
	const { parts } = comparisonTable(cards);
	const rowOf = (id: string) => parts.flatMap(({ rows }) => rows).find((row) => row.id === id)!;

	it('marks what each card has against the first, with the place that it rests on', () => {
		const { title, differs, cells } = rowOf('safety/red-teaming');
		assert.deepEqual({ title, differs, cells: cells.map(({ text, change }) => `${text} ${change}`) }, { title: 'Red teaming', differs: true, cells: ['missing same', 'disclosed gained', 'missing same'] });
		assert.isUndefined(cells[0]!.place);
		assert.include(NEW.slice(cells[1]!.place!.start, cells[1]!.place!.end), 'attack');
		assert.isFalse(rowOf('identity/citation').differs);
	});

	it('has the frameworks and the counts of every group', () => {
		assert.deepEqual(parts[0]!.rows.map(({ id }) => id), FRAMEWORKS.map(({ id }) => id));
		assert.equal(parts[0]!.rows[0]!.cells.length, 3);
		assert.deepEqual(parts.find(({ title }) => title === 'Safety')!.counts, ['0 of 6', '2 of 6', '0 of 6']);
		for (const { counts } of parts.slice(1)) assert.equal(counts.length, 3);
	});

	it('says which frameworks are met by more', () => {
		const changes = comparisonTable([evaluated('a', '# Model Card\n'), evaluated('b', NEW)]).parts[0]!.rows.find(({ id }) => id === 'open-science')!.cells.map(({ change }) => change);
		assert.deepEqual(changes, ['same', 'stronger']);
	});

	it('is no model card itself when it is written as Markdown', () => {
		const text = COMPARISON_FORMATS.markdown(cards);
		assert.isFalse(reviewFile({ path: 'comparison.md', text }).review.reviewed);
	});

	it('escapes what names of files hold', () => {
		const html = comparisonHtml(cards);
		assert.notInclude(html, '<1>');
		assert.include(html, 'old&#60;1&#62;.md');
		assert.match(html, /<td><button type="button" class="link" data-card="1" data-start="\d+" data-end="\d+">disclosed<\/button> <span class="change gained">gained<\/span><\/td>/u);
	});
});
