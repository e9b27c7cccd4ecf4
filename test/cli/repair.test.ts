import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BrokenFixError, repair } from '../../src/cli/repair';
import { parseCard } from '../../src/card/parse';
import type { Edit } from '../../src/fixes/fix';
import { applyEdits } from '../../src/fixes/apply';
import type { Selection } from '../../src/review/repairs';
import type { Finding } from '../../src/review/review';
import { reviewFile, type FileToReview, type Reviewed } from '../../src/review/reviewer';
import { cards } from '../fixes/cards';

const ALL: Selection = { rules: new Set(), sections: true };
const REPAIRS: Selection = { rules: new Set(), sections: false };
const EXAMPLES = ['good', 'poor', 'template', 'chinese', 'notes'].map((name) => readFileSync(resolve(import.meta.dirname, '../../examples', name, 'README.md'), 'utf8'));

/** The fixes that the command line takes of a finding. */
function preferred({ review: { findings } }: Reviewed) {
	return findings.flatMap(({ ruleId, fixes }) => fixes.filter(({ isPreferred }) => isPreferred).map((fix) => ({ ruleId, fix })));
}

describe('repair', () => {
	it('leaves nothing to fix: examples', () => {
		for (const text of EXAMPLES) {
			const { text: fixed, reviewed } = repair({ path: 'README.md', text }, ALL);
			assert.deepEqual(preferred(reviewed), []);
			assert.deepEqual(repair({ path: 'README.md', text: fixed }, ALL), { text: fixed, applied: [], reviewed: repair({ path: 'README.md', text: fixed }, ALL).reviewed });
		}
	}).timeout(60_000);

	it('leaves nothing to fix: cards of all shapes', () => {
		for (const text of cards(40)) {
			const once = repair({ path: 'README.md', text, treatAs: 'card' }, ALL);
			const twice = repair({ path: 'README.md', text: once.text, treatAs: 'card' }, ALL);
			assert.deepEqual(twice.applied, [], JSON.stringify(text));
			assert.equal(twice.text, once.text);
		}
	}).timeout(120_000);

	it('finds that each fix of each example takes away what it is offered for', () => {
		for (const text of EXAMPLES) {
			for (const { ruleId, fix } of preferred(reviewFile({ path: 'README.md', text }))) {
				const after = reviewFile({ path: 'README.md', text: applyEdits(text, fix.edits) });
				assert.deepEqual(preferred(after).filter((other) => other.ruleId === ruleId), [], `${ruleId}: ${fix.title}`);
			}
		}
	}).timeout(60_000);

	it('does as little as it is told', () => {
		for (const text of EXAMPLES) assert.equal(repair({ path: 'README.md', text }, REPAIRS).text, text);
	});

	it('inserts nothing for what is suppressed, also where the sections that come change its place', () => {
		const [marks, names] = ['<!-- model-card-review-disable-next-line data/size safety/red-teaming -->\n', new Set(['data/size', 'safety/red-teaming'])];
		const { text, applied, reviewed: { review } } = repair({ path: 'README.md', text: EXAMPLES[1]!.replace('\n# ', `\n${marks}# `) }, ALL);
		assert.ok(text.includes(marks) && applied.length > 10);
		assert.deepEqual(new Set(review.suppressed.map(({ ruleId }) => ruleId)), names);
		assert.ok(!applied.some(({ ruleId }) => names.has(ruleId) || ruleId.startsWith('suppressions/')));
	}).timeout(20_000);

	/** A rule that finds every match of a pattern and replaces it. */
	function rule(pattern: RegExp, replacement: (found: string) => string, message: (at: number) => string = () => 'Wrong.') {
		return ({ text }: FileToReview): Reviewed => {
			const findings = [...text.matchAll(pattern)].map(({ 0: found, index }): Finding => {
				const range = { start: index, end: index + found.length };
				const edits: Edit[] = [{ range, newText: replacement(found) }];
				return { ruleId: 'metadata/test', severity: 'error', message: message(index), range, fixes: [{ title: 'Right it', kind: 'replace', isPreferred: true, edits }] };
			});
			return { card: parseCard(text), review: { reviewed: true, reason: '', language: 'en', disclosures: [], findings, suppressed: [] } };
		};
	}
	const fixed = (text: string, review: (file: FileToReview) => Reviewed): string => repair({ path: 'README.md', text }, REPAIRS, review).text;

	it('makes the fixes of other rules without --sections', () => {
		assert.equal(fixed('a-b-c', rule(/-/gu, () => ' ')), 'a b c');
	});

	it('leaves to the author which of two statements holds, unless the rule is named', () => {
		const text = '---\nlicense: mit\n---\n\n# Kestrel\n\nSee [uses](#use-s).\n\n## Uses [optional]\n\nText.\n\n## License\n\nApache 2.0\n';
		const file = { path: 'MODEL_CARD.md', text };
		assert.match(repair(file, REPAIRS).text, /^license: mit\n[^]*^## Uses$/mu);
		assert.match(repair(file, { rules: new Set(['consistency/license-mismatch']), sections: false }).text, /^license: apache-2\.0\n/mu);
	});

	it('leaves guesses to the author, unless the rule is named', () => {
		const results = 'model-index:\n- name: Kestrel\n  results:\n  - task: {type: text-classification}\n    dataset: {type: imdb, name: IMDB}\n    metrics:\n    - {type: accuracy, value: 91.2}';
		const text = `---\nlicense: apache-2.1\npipeline_tag: text-classification\nlanguage: en\n${results}\n---\n\n# Kestrel\n\n## Evaluation\n\n| Dataset | Accuracy |\n| --- | --- |\n| IMDB | 93.4 |\n`;
		const file = { path: 'MODEL_CARD.md', text };
		assert.equal(repair(file, REPAIRS).text, text);
		for (const [rule, before, after] of [['consistency/results-mismatch', '91.2', '93.4'], ['metadata/license-unknown-id', 'apache-2.1', 'apache-2.0']] as const) {
			assert.equal(repair(file, { rules: new Set([rule]), sections: false }).text, text.replace(before, after));
		}
	});

	it('makes fixes that touch one another one after the other', () => {
		assert.equal(fixed('xaaay', rule(/a/gu, () => '')), 'xy');
	});

	it('goes on when a fix lays bare the next finding', () => {
		assert.equal(fixed('---', rule(/(?<!-)-/gu, () => 'x')), 'xxx');
	});

	it('ends with an error when a fix leaves its finding', () => {
		for (const review of [rule(/bad/gu, () => 'bad!'), rule(/bad/gu, () => 'bad'), rule(/bad|dab/gu, (found) => [...found].reverse().join('')), rule(/bad/gu, () => '!bad', (at) => `At ${at}.`)]) {
			assert.throws(() => fixed('a bad word', review), BrokenFixError);
		}
	});
});
