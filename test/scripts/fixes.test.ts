import { assert } from 'chai';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { newLint } from '../../scripts/evaluate/fixes';
import { repair } from '../../src/cli/repair';

describe('cards after all fixes', () => {
	for (const name of ['poor', 'template', 'chinese']) {
		it(`have no new faults for markdownlint: ${name}`, () => {
			const text = readFileSync(resolve(import.meta.dirname, `../../examples/${name}/README.md`), 'utf8');
			const repaired = repair({ path: 'README.md', text }, { rules: new Set(), sections: true });
			assert.isNotEmpty(repaired.applied);
			assert.deepEqual(newLint(text, repaired.text), []);
		});
	}

	it('would show what is wrong', () => {
		assert.deepEqual(newLint('# T\n', '# T\n\n\n## A\nText.\n'), ['MD012', 'MD022']);
	});
});
