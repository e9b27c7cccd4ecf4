import { assert } from 'chai';
import { DISCLOSURES } from '../../src/disclosures/catalogue';
import { changeOf, compare } from '../../src/reports/comparison';
import { reviewFile } from '../../src/review/reviewer';

const OLD = '# Model Card\n\n## Red Teaming\n\n[More Information Needed]\n\n## Limitations\n\nThe model invents facts about people.\n';
const NEW = '# Model Card\n\n## Red Teaming\n\nTwo people attacked the model for a week; 3 of 40 attacks succeeded.\n';

const reviewOf = (text: string, path = 'MODEL_CARD.md') => reviewFile({ path, text }).review;

describe('reports: comparison', () => {
	it('has an entry for every disclosure, with the evidence of both sides', () => {
		const differences = compare(reviewOf(OLD), reviewOf(NEW));
		assert.deepEqual(differences.map(({ id }) => id), DISCLOSURES.map(({ id }) => id));
		const of = (wanted: string) => differences.find(({ id }) => id === wanted)!;
		assert.equal(of('safety/red-teaming').change, 'gained');
		assert.equal(of('safety/red-teaming').before.status, 'placeholder');
		assert.isNotEmpty(of('safety/red-teaming').after.evidence);
		assert.equal(of('risk/limitations').change, 'lost');
		assert.isNotEmpty(of('risk/limitations').before.evidence);
		assert.deepEqual(of('risk/limitations').after, { id: 'risk/limitations', status: 'missing', evidence: [] });
	});

	it('finds nothing to tell of a card and itself', () => {
		assert.isTrue(compare(reviewOf(OLD), reviewOf(OLD)).every(({ change }) => change === 'same'));
	});

	it('takes what is no card for one that discloses nothing', () => {
		const [no, card] = [reviewOf('Milk, bread.\n', 'notes.md'), reviewOf(NEW)];
		assert.equal(compare(no, card).find(({ id }) => id === 'safety/red-teaming')!.change, 'gained');
		assert.equal(compare(card, no).find(({ id }) => id === 'safety/red-teaming')!.change, 'lost');
		assert.deepEqual(compare(no, no), []);
	});

	it('tells better from worse, and both from merely other', () => {
		assert.equal(changeOf('missing', 'linked'), 'gained');
		assert.equal(changeOf('disclosed', 'withheld'), 'lost');
		assert.equal(changeOf('linked', 'disclosed'), 'stronger');
		assert.equal(changeOf('missing', 'partial'), 'stronger');
		assert.equal(changeOf('partial', 'withheld'), 'weaker');
		assert.equal(changeOf('disclosed', 'linked'), 'weaker');
		assert.equal(changeOf('disclosed', 'disclosed-negative'), 'changed');
		assert.equal(changeOf('placeholder', 'missing'), 'changed');
		assert.equal(changeOf('not-applicable', 'disclosed'), 'changed');
		assert.equal(changeOf('missing', 'not-applicable'), 'changed');
	});
});
