import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { missingCompanions } from '../../scripts/docs/companions';

describe('companions', () => {
	let root: string;

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'model-card-review-'));
	});

	afterEach(() => rmSync(root, { recursive: true }));

	function write(files: { readonly [path: string]: string }): void {
		for (const [path, content] of Object.entries(files)) {
			mkdirSync(dirname(join(root, path)), { recursive: true });
			writeFileSync(join(root, path), content);
		}
	}

	it('names the disclosure without a file or a test of its own', () => {
		write({ 'src/disclosures/data/size.ts': '', 'src/disclosures/data/words.ts': '', 'src/disclosures/data/sources.ts': '', 'test/disclosures/data/size.test.ts': '' });
		assert.deepEqual(missingCompanions(root, ['data/size', 'data/sources', 'data/cutoff']), [
			'data/sources has no test/disclosures/data/sources.test.ts',
			'data/cutoff has no src/disclosures/data/cutoff.ts',
			'data/cutoff has no test/disclosures/data/cutoff.test.ts',
		]);
	});

	it('names the rule without a page or a test, and the page without a rule', () => {
		write({ 'src/review/rules/metadata.ts': 'const a = [\'metadata/one\', \'metadata/two\'];', 'docs/rules/metadata/one.md': '', 'docs/rules/metadata/three.md': '' });
		assert.deepEqual(missingCompanions(root, []), [
			'src/review/rules/metadata.ts has no test/review/rules/metadata.test.ts',
			'the rule metadata/two of src/review/rules/metadata.ts has no docs/rules/metadata/two.md',
			'docs/rules/metadata/three.md has no rule',
		]);
	});

	it('is content when nothing is missing', () => {
		write({ 'src/disclosures/disclosure.ts': '', 'src/review/rules/metadata.ts': '\'metadata/one\'', 'docs/rules/metadata/one.md': '', 'test/review/rules/metadata.test.ts': '' });
		assert.deepEqual(missingCompanions(root, []), []);
	});
});
