import assert from 'node:assert/strict';
import type { Finding } from '../../../src/review/review';
import { reviewFile } from '../../../src/review/reviewer';
import { reviewRangeProblems } from '../../../scripts/ranges';
import { apply } from '../../fixes/apply';

/** What a rule finds in a front matter: what is marked, and the block after each of the fixes. */
export interface Refused {
	readonly marks: readonly string[];
	/** The block with the preferred or only fix of each finding, one after the other in the order of the findings; absent: no finding has one. */
	readonly fixed?: string;
}

export interface Cases {
	readonly severity: Finding['severity'];
	/** Front matters, without the dashes, that the rule has nothing to say about. */
	readonly accepted: readonly string[];
	readonly refused: Readonly<Record<string, Refused>>;
}

const BODY = '\n# Model Card\n\nA model.\n';

export function block(yaml: string): string {
	return `---\n${yaml}\n---\n${BODY}`;
}

export function findingsOf(ruleId: string, text: string, path = 'MODEL_CARD.md'): readonly Finding[] {
	const { review } = reviewFile({ path, text });
	assert.equal(review.reviewed, true);
	assert.deepEqual(reviewRangeProblems(text, review), []);
	return review.findings.filter((finding) => finding.ruleId === ruleId);
}

/** Checks a rule on front matters, with either line ending; each fix has to make an end of what it is for. */
export function checkCases(ruleId: string, { severity, accepted, refused }: Cases): void {
	for (const [ending, eol] of [['LF', '\n'], ['CRLF', '\r\n']] as const) {
		const at = (yaml: string): string => block(yaml).replaceAll('\n', eol);
		for (const yaml of accepted) {
			it(`accepts ${JSON.stringify(yaml)} (${ending})`, () => { assert.deepEqual(findingsOf(ruleId, at(yaml)).map(({ message }) => message), []); });
		}
		for (const [yaml, { marks, fixed }] of Object.entries(refused)) {
			it(`finds ${marks.map((mark) => JSON.stringify(mark)).join(', ')} in ${JSON.stringify(yaml)} (${ending})`, () => {
				const text = at(yaml);
				const findings = findingsOf(ruleId, text);
				assert.deepEqual(findings.map(({ range }) => text.slice(range.start, range.end)), marks);
				for (const finding of findings) {
					assert.equal(finding.severity, severity);
					assert.match(finding.message, /^[^\n]{20,}[.?]$/u);
					for (const fix of finding.fixes) assert.equal(findingsOf(ruleId, apply(text, fix)).length, findings.length - 1, `after “${fix.title}”`);
				}
				let result = text;
				for (;;) {
					const fix = findingsOf(ruleId, result).flatMap(({ fixes }) => fixes)[0];
					if (!fix) break;
					result = apply(result, fix);
				}
				assert.equal(result, at(fixed ?? yaml));
			});
		}
	}
	it('has nothing to say of a YAML card, of broken metadata and of values as long as a book', () => {
		for (const yaml of Object.keys(refused)) {
			const { review } = reviewFile({ path: 'modelcard.yaml', text: `${yaml}\n` });
			assert.deepEqual(review.findings.filter((finding) => finding.ruleId === ruleId), []);
			const broken = block(`${yaml}\nx: "`);
			for (const finding of findingsOf(ruleId, broken)) assert.equal(finding.ruleId, 'metadata/template-token');
		}
		const key = /^[\w-]+/u.exec(Object.keys(refused)[0]!)?.[0] ?? 'license';
		for (const value of ['x'.repeat(50_000), `[${'a, '.repeat(5000)}]`, `${'['.repeat(300)}${']'.repeat(300)}`, '*nothing', '&a [*a, *a, *a, *a]', '!!binary eA==', '|\n  a\n  b', '? {a: b}', '{? [a] : b}']) {
			const found = findingsOf(ruleId, block(`${key}: ${value}`));
			assert.ok(found.length <= 20);
			for (const { message } of found) assert.ok(message.length < 500);
		}
	});
}
