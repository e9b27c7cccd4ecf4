import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { reviewFile } from '../../src/review/reviewer';

const folder = resolve(import.meta.dirname, '../../node_modules');

describe('recognition: ordinary README files', () => {
	it('gives no finding for any README below node_modules', function () {
		this.timeout(120_000);
		const files = globSync('**/readme*.{md,markdown}', { cwd: folder, caseSensitiveMatch: false, dot: true, followSymbolicLinks: false });
		assert.ok(files.length > 300, `only ${files.length} files`);
		const reviewed = files.flatMap((path) => {
			const { review } = reviewFile({ path, text: readFileSync(join(folder, path), 'utf8') });
			return review.reviewed || review.findings.length > 0 ? [`${path}: ${review.reason}`] : [];
		});
		assert.deepEqual(reviewed, []);
	});

	it('says why on demand', () => {
		const { review } = reviewFile({ path: 'README.md', text: readFileSync(join(folder, 'yaml/README.md'), 'utf8') });
		assert.equal(review.reviewed, false);
		assert.match(review.reason, /\.$/u);
	});
});
