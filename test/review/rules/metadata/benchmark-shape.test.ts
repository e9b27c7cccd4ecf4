import assert from 'node:assert/strict';
import { reviewFile } from '../../../../src/review/reviewer';

function check(text: string): readonly string[] {
	return reviewFile({ path: 'bird-calls/eval.yaml', text }).review.findings.map(({ ruleId, severity, message, range }) => {
		assert.deepEqual([ruleId, severity], ['metadata/benchmark-shape', 'error']);
		assert.match(message, /^[^\n]{20,}[.?]$/u);
		return text.slice(range.start, range.end);
	});
}

describe('rule: metadata/benchmark-shape', () => {
	it('accepts what the Hub documents', () => {
		for (const text of [
			'name: Bird Calls\nevaluation_framework: inspect-ai\ntasks:\n  - id: bird_calls\n    config: default\n    split: test\n',
			'name: Bird Calls\ndescription: >\n  Calls.\nevaluation_framework: own # ours\ntasks: [{id: a}, {id: b}]\n',
			'name: {name}\nevaluation_framework: {x}\ntasks:\n- &t {id: a}\n- <<: *t\n',
		]) assert.deepEqual(check(text), [], text);
	});

	it('finds what is missing', () => {
		assert.deepEqual(check('evaluation_framework: own\ntasks:\n- id: a\n'), ['evaluation_framework']);
		assert.deepEqual(check('name: x\nevaluation_framework:\ntasks:\n- id: a\n'), ['evaluation_framework']);
		assert.deepEqual(check('name: x\nevaluation_framework: own\n'), ['name']);
		assert.deepEqual(check('name: x\nevaluation_framework: own\ntasks:\n  id: a\n'), ['tasks']);
		assert.deepEqual(check('name: x\nevaluation_framework: own\ntasks:\n- id: a\n- config: b\n'), ['config']);
	});
});
