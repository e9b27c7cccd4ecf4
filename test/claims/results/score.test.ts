import assert from 'node:assert/strict';
import { readScore } from '../../../src/claims/results/score';

describe('scores', () => {
	it('are read as they are written, with their digits', () => {
		for (const [cell, text, isPercent] of [
			['71.2', '71.2', false], ['71.20', '71.20', false], ['71.2%', '71.2', true], ['71.2 %', '71.2', true], ['７１.2', undefined, false], ['0.712', '0.712', false], ['.712', '0.712', false],
			['71,2', '71.2', false], ['0,875', '0.875', false], ['71.2 ± 0.3', '71.2', false], ['71.2±0.3', '71.2', false], ['71.2 +/- 0.3', '71.2', false], ['**71.2**', '71.2', false],
			['71.2 (5-shot)', '71.2', false], ['71.2 (0.3)', '71.2', false], ['-3.5', '-3.5', false], ['−3.5', '-3.5', false], ['0.9714🔥', '0.9714', false], ['71.2†', '71.2', false], ['97％', '97', true], ['12', '12', false],
		] as const) {
			const score = readScore(cell);
			assert.equal(score?.text, text, cell);
			if (score) assert.deepEqual([score.value, score.isPercent], [Number(text), isPercent], cell);
		}
	});

	it('keep what is said in brackets, unless it is a spread', () => {
		assert.equal(readScore('71.2 (5-shot)')?.remark, '5-shot');
		assert.equal(readScore('71.2（5-shot）')?.remark, '5-shot');
		assert.equal(readScore('71.2 (+1.3)')?.remark, undefined);
	});

	it('are not what may be two numbers, a size, a date or a word', () => {
		for (const cell of ['', '-', 'n/a', '1,820', '7B', '83.4K', '2024-01-31', '92–99%', '71.2 / 68.0', '1 820 000', '12ms', '> 85', ':x:', 'x'.repeat(5000), '1'.repeat(5000)]) assert.equal(readScore(cell), undefined, cell);
	});
});
