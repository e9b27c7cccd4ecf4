import assert from 'node:assert/strict';
import { reviewFile } from '../../../src/review/reviewer';

function metadataFindings(text: string): [rule: string, severity: string, place: string][] {
	return reviewFile({ path: 'MODEL_CARD.md', text }).review.findings
		.filter(({ ruleId }) => ruleId.startsWith('metadata/'))
		.map(({ ruleId, severity, range }) => [ruleId, severity, text.slice(range.start, range.end)]);
}

describe('rule: metadata', () => {
	it('refuses what the Hub refuses', () => {
		assert.deepEqual(metadataFindings('---\n---\n# T\n').map(([rule, severity]) => [rule, severity]), [['metadata/block-empty', 'error']]);
		assert.deepEqual(metadataFindings('---\n- mit\n---\n# T\n').map(([rule, severity]) => [rule, severity]), [['metadata/not-a-mapping', 'error']]);
		assert.equal(metadataFindings('---\nlicense: "mit\n---\n# T\n')[0]![0], 'metadata/yaml-invalid');
	});

	it('warns of a key given twice, at the second', () => {
		assert.deepEqual(metadataFindings('---\nlicense: mit\ntags: [x]\nlicense: apache-2.0\n---\n'), [['metadata/duplicate-key', 'warning', 'license']]);
	});

	it('warns of a block that is never closed', () => {
		assert.deepEqual(metadataFindings('---\nlicense: mit\n\n# T\n'), [['metadata/block-unclosed', 'warning', '---\n']]);
	});

	it('has nothing to say of a good block or of none', () => {
		assert.deepEqual(metadataFindings('---\nlicense: mit\n---\n# T\n'), []);
		assert.deepEqual(metadataFindings('# T\n').filter(([rule]) => rule !== 'metadata/block-missing'), []);
	});

	it('tells of the first twenty wrong values of a rule only', () => {
		const text = `---\nlanguage: [${'XX, '.repeat(50)}]\nlicense: nonsense\n---\n# T\n`;
		const rules = metadataFindings(text).map(([rule]) => rule);
		assert.equal(rules.filter((rule) => rule === 'metadata/language-code').length, 20);
		assert.equal(rules.filter((rule) => rule === 'metadata/license-unknown-id').length, 1);
	});

	it('takes as long as the block is, not longer', () => {
		const start = performance.now();
		for (const yaml of [`language: [${'Xx, '.repeat(20_000)}]`, Array.from({ length: 20_000 }, (_, i) => `licenze${i}: x`).join('\n'), `datasets:\n${'- null\n'.repeat(20_000)}`, `license: ${'Apache '.repeat(20_000)}`, `base_model: ${'a/'.repeat(50_000)}`, `tags: ${'{a: '.repeat(2000)}`]) {
			reviewFile({ path: 'MODEL_CARD.md', text: `---\n${yaml}\n---\n# T\n` });
		}
		assert.ok(performance.now() - start < 15_000);
	});
});
