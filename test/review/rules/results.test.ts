import assert from 'node:assert/strict';
import { reviewFile } from '../../../src/review/reviewer';

function found(path: string, text: string): readonly string[] | undefined {
	const { review } = reviewFile({ path, text });
	assert.deepEqual(review.disclosures, []);
	return review.reviewed ? review.findings.map(({ ruleId }) => ruleId) : undefined;
}

describe('rule: results', () => {
	it('look at files of results and at benchmarks only', () => {
		assert.deepEqual(found('.eval_results/x.yaml', 'a: b\n'), ['metadata/eval-results-shape']);
		assert.deepEqual(found('/repository/.eval_results/x.yml', 'a: b\n'), ['metadata/eval-results-shape']);
		assert.deepEqual(found('C:\\repository\\.eval_results\\x.yaml', 'a: b\n'), ['metadata/eval-results-shape']);
		assert.deepEqual(found('eval.yaml', 'evaluation_framework: x\n'), ['metadata/benchmark-shape', 'metadata/benchmark-shape']);
		for (const path of ['eval_results/x.yaml', 'x.eval_results.yaml', '.eval_results/deep/x.yaml', '.eval_results/x.txt', 'my-eval.yaml', 'x.yaml']) assert.equal(found(path, 'a: b\n'), undefined, path);
		assert.equal(found('eval.yaml', 'model: x\ntasks: 3\n'), undefined);
	});

	it('report YAML that cannot be read as such', () => {
		assert.deepEqual([...new Set(found('.eval_results/x.yaml', '- "a\n'))], ['metadata/yaml-invalid']);
	});

	it('leave a file alone of which the user says so', () => {
		assert.equal(reviewFile({ path: '.eval_results/x.yaml', text: 'a: b', treatAs: 'other' }).review.reviewed, false);
	});

	it('come to an end whatever stands there', () => {
		for (const text of ['', '-', '- - -', '- [a, {b: c}]', '&a - *a', '- &a {dataset: *a}', '['.repeat(5000), '- '.repeat(5000), '- dataset: {id: x}\n'.repeat(3000), '\0', '- date: 2025-99-99\n']) {
			for (const path of ['.eval_results/x.yaml', 'eval.yaml']) assert.ok(reviewFile({ path, text: `${path === 'eval.yaml' ? 'evaluation_framework: x\ntasks:\n' : ''}${text}` }).review.findings.length <= 30);
		}
	});
});
