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
		assert.deepEqual(metadataFindings('# T\n'), []);
	});
});
