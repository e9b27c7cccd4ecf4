import assert from 'node:assert/strict';
import { isPlainValue, readMeasure } from '../../../src/claims/results/measure';

function read(label: string): unknown {
	const measure = readMeasure(label);
	return measure && [measure.dataset, measure.metric, measure.split, measure.shots, measure.remarks];
}

describe('measures', () => {
	it('tell data set, metric, split and shots apart', () => {
		assert.deepEqual(read('MMLU'), ['MMLU', undefined, undefined, undefined, []]);
		assert.deepEqual(read('MMLU (5-shot)'), ['MMLU', undefined, undefined, 5, []]);
		assert.deepEqual(read('GSM8K 8-shot, CoT'.replace(', CoT', ' (CoT)')), ['GSM8K', undefined, undefined, 8, ['CoT']]);
		assert.deepEqual(read('MMLU-Pro (EM)'), ['MMLU-Pro', 'EM', undefined, undefined, []]);
		assert.deepEqual(read('DROP (3-shot F1)'), ['DROP', 'F1', undefined, 3, []]);
		assert.deepEqual(read('MMLU (Acc.)'), ['MMLU', 'Acc', undefined, undefined, []]);
		assert.deepEqual(read('VQAv2 (val)'), ['VQAv2', undefined, 'val', undefined, []]);
		assert.deepEqual(read('AIME 2024 pass@1'), ['AIME 2024', 'pass@1', undefined, undefined, []]);
		assert.deepEqual(read('WER on LibriSpeech'), ['LibriSpeech', 'WER', undefined, undefined, []]);
		assert.deepEqual(read('F1 Score ↑'), [undefined, 'F1 Score', undefined, undefined, []]);
		assert.deepEqual(read('Final Validation Accuracy'), [undefined, 'Final Validation Accuracy', undefined, undefined, []]);
		assert.deepEqual(read('CMMLU（5-shot）'), ['CMMLU', undefined, undefined, 5, []]);
		assert.deepEqual(read('准确率'), [undefined, '准确率', undefined, undefined, []]);
		assert.deepEqual(read('Saltmarsh Reads'), ['Saltmarsh Reads', undefined, undefined, undefined, []]);
		assert.deepEqual(read('RewardBench Score'), ['RewardBench', undefined, undefined, undefined, []]);
	});

	it('are not averages, sizes, speeds and what comes of training', () => {
		for (const label of ['', 'Average', '平均', '# Params', 'Model Size', 'Latency mean (ms)', 'Training Accuracy', 'Training Loss', '训练时间', 'Epoch', 'Release Date', 'Value', 'Score', '得分', 'x'.repeat(500)]) assert.equal(readMeasure(label), undefined, label);
	});

	it('know words for a value alone', () => {
		assert.ok(isPlainValue('Score') && isPlainValue('结果') && !isPlainValue('F1 Score'));
	});
});
