import { strict as assert } from 'node:assert';
import type { Finding } from '../../../../src/review/review';
import { reviewFile } from '../../../../src/review/reviewer';
import { apply } from '../../../fixes/apply';

const CARD = '# Model Card\n\n## Training Data\n\nTODO\n';

function complaints(text: string): readonly Finding[] {
	return reviewFile({ path: 'MODEL_CARD.md', text }).review.findings.filter(({ ruleId }) => ruleId.startsWith('suppressions/'));
}

function at(content: string): string {
	return `${CARD}\n<!-- model-card-review-${content} -->\n`;
}

describe('rule: suppressions/unknown-rule', () => {
	/** Checks the one finding and the text after each of its fixes. */
	function check(content: string, mark: string, fixed: readonly (string | undefined)[], message = /is not the name of a rule/u): void {
		const text = at(content);
		const [finding, ...others] = complaints(text);
		assert.ok(finding, content);
		assert.deepEqual(others, []);
		assert.equal(finding.ruleId, 'suppressions/unknown-rule');
		assert.equal(finding.severity, 'warning');
		assert.equal(text.slice(finding.range.start, finding.range.end), mark);
		assert.match(finding.message, message);
		const results = finding.fixes.map((fix) => apply(text, fix));
		assert.deepEqual(results, fixed.map((wanted) => (wanted === undefined ? `${CARD}\n` : at(wanted))));
		for (const result of results) assert.deepEqual(complaints(result), []);
	}

	it('asks for what was meant', () => {
		check('disable-file data/source', 'data/source', ['disable-file data/sources', undefined], /Did you mean “data\/sources”\?/u);
		check('disable-file Data/Sources', 'Data/Sources', ['disable-file data/sources', undefined], /Did you mean/u);
		check('disable-file data/sources safety/red-taming -- why', 'safety/red-taming', ['disable-file data/sources safety/red-teaming -- why', 'disable-file data/sources -- why']);
	});

	it('takes the name out', () => {
		check('disable-file data/sources MD013', 'MD013', ['disable-file data/sources']);
		check('disable-file MD013', 'MD013', [undefined]);
		check('enable MD013 data/sources', 'MD013', ['enable data/sources']);
		check('enable MD013', 'MD013', [undefined]);
	});

	it('is silent about rules that there are, and about reasons', () => {
		assert.deepEqual(complaints(at('disable-file data/sources -- MD013')), []);
		assert.deepEqual(complaints(at('enable metadata/language-code suppressions/unused')), []);
	});
});
