import assert from 'node:assert/strict';
import { reviewFile } from '../../../../src/review/reviewer';
import { apply } from '../../../fixes/apply';

const PATH = 'kestrel/.eval_results/results.yaml';

function check(text: string): readonly (readonly [mark: string, fixed: string | undefined])[] {
	return reviewFile({ path: PATH, text }).review.findings.map(({ ruleId, severity, message, range, fixes }) => {
		assert.equal(ruleId, 'metadata/eval-results-shape');
		assert.equal(severity, 'error');
		assert.match(message, /^[^\n]{20,}[.?]$/u);
		return [text.slice(range.start, range.end), fixes[0] && apply(text, fixes[0])] as const;
	});
}

const GOOD = '- dataset:\n    id: cais/hle\n    task_id: default\n  value: 20.90\n';

describe('rule: metadata/eval-results-shape', () => {
	it('accepts what the Hub documents', () => {
		for (const text of [
			GOOD, '', '[]', '# nothing yet\n',
			`${GOOD}  date: "2025-01-15"\n  source:\n    url: https://example.org\n    name: Logs\n    user: someone\n  verifyToken: abc\n  notes: no-tools\n  evaluation_framework: hle\n`,
			`${GOOD}  date: "2025-01-15T10:30:00Z"\n`, `${GOOD}  date: '2025-01-15T10:30:00.123+01:00'\n`,
			'- {dataset: {id: cais/hle, task_id: default, revision: abc}, value: 0}\n', '- dataset:\n    id: {id}\n    task_id: default\n  value: {metric_value}\n  date: {date}\n',
			'- &r\n  dataset: {id: a/b, task_id: c}\n  value: 1\n- <<: *r\n  value: 2\n', '- dataset: {id: a/b, task_id: c}\n  value: "0.5"\n',
		]) {
			for (const eol of ['\n', '\r\n']) assert.deepEqual(check(text.replaceAll('\n', eol)), [], text);
		}
	});

	it('finds what is missing, at the result or the key that lacks it', () => {
		for (const [text, ...marks] of [
			['dataset: {id: a/b, task_id: c}\nvalue: 1\n', 'dataset'],
			['- 0.5\n', '0.5'],
			['- value: 1\n', 'value'],
			['- dataset: {id: a/b, task_id: c}\n', 'dataset'],
			['- dataset: {id: a/b, task_id: c}\n  value:\n', 'value'],
			['- dataset:\n    id: a/b\n  value: 1\n', 'id'],
			['- dataset:\n    task_id: c\n  value: 1\n', 'task_id'],
			['- dataset: cais/hle\n  value: 1\n', 'dataset'],
			[`${GOOD}  source:\n    name: Logs\n`, 'name'],
			[`${GOOD}  source: https://example.org\n`, 'source'],
			[`${GOOD}  date: "yesterday"\n`, '"yesterday"'],
			[`${GOOD}  date: "15/01/2025"\n`, '"15/01/2025"'],
			[`${GOOD}  date: "2025-13-01"\n`, '"2025-13-01"'],
		] as const) {
			for (const eol of ['\n', '\r\n']) assert.deepEqual(check(text.replaceAll('\n', eol)).map(([mark]) => mark), marks, text);
		}
	});

	it('puts right what is misspelt and what has no quotes', () => {
		assert.deepEqual(check(GOOD.replace('task_id', 'taskid')), [['taskid', GOOD]]);
		assert.deepEqual(check(GOOD.replace('value', 'vaule')), [['vaule', GOOD]]);
		assert.deepEqual(check(`${GOOD}  date: 2025-01-15\n`), [['2025-01-15', `${GOOD}  date: "2025-01-15"\n`]]);
	});
});
