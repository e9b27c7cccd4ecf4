import assert from 'node:assert/strict';
import { reviewFile } from '../../src/review/reviewer';
import { reviewRangeProblems } from '../../scripts/ranges';

describe('review: ranges', () => {
	it('of a section reach to the end of its table, whatever is read of its cells', () => {
		const text = '# m\n\n## Training data\n\n| Corpus | Training tokens | Documents |\n|---|---|---|\n| OpenSubtitles | 12 billion | 3,000,000 |\n| Wikipedia | 135 billion | 201,080,084 |\n';
		assert.deepEqual(reviewRangeProblems(text, reviewFile({ path: 'README.md', text, treatAs: 'card' }).review), []);
	});
});
