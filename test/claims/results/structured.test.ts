import assert from 'node:assert/strict';
import { parseCard } from '../../../src/card/parse';
import { MeasureMap, type IdentifiedMeasure } from '../../../src/claims/results/identify';
import { readMeasure } from '../../../src/claims/results/measure';
import { readEvalResults, readModelIndex } from '../../../src/claims/results/structured';

const INDEX = '---\nmodel-index:\n- name: kestrel\n  results:\n  - task: {type: text-generation}\n    dataset:\n      type: ai2_arc\n      name: AI2 Reasoning Challenge (25-Shot)\n      config: ARC-Challenge\n      split: test\n    metrics:\n    - type: acc_norm\n      value: 61.40\n      name: normalized accuracy\n    - type: f1\n      value: "0.5"\n    - type: f1\n      value: n/a\n    - value: 3\n---\n# Kestrel\n';

describe('structured results', () => {
	it('are read from model-index with their digits', () => {
		const found = readModelIndex(parseCard(INDEX));
		assert.deepEqual(found.map(({ model, datasetId, dataset, config, split, shots, metric, score: { text } }) => [model, datasetId, dataset, config, split, shots, metric, text]), [
			['kestrel', 'ai2_arc', 'AI2 Reasoning Challenge', 'ARC-Challenge', 'test', 25, 'normalized accuracy', '61.40'],
			['kestrel', 'ai2_arc', 'AI2 Reasoning Challenge', 'ARC-Challenge', 'test', 25, 'f1', '0.5'],
		]);
		assert.equal(INDEX.slice(found[0]!.node.range.start, found[0]!.node.range.end), '61.40');
	});

	it('are read from a file of results', () => {
		const found = readEvalResults(parseCard('- dataset:\n    id: Idavidrein/gpqa\n    task_id: gpqa_diamond\n  value: 0.412\n- dataset:\n    id: cais/hle\n    task_id: default\n  value: 20.90\n  notes: no-tools\n- value: 3\n', 'yaml'));
		assert.deepEqual(found.map(({ dataset, config, remarks, score: { text } }) => [dataset, config, remarks, text]), [['gpqa', 'gpqa_diamond', [], '0.412'], ['hle', undefined, ['no-tools'], '20.90']]);
	});

	it('are nothing in front matter of any other shape', () => {
		for (const yaml of ['model-index: x', 'model-index: [x, {results: x}, {results: [{metrics: x}]}]', 'model-index:', 'x: &a [*a]\nmodel-index: *a']) assert.deepEqual(readModelIndex(parseCard(`---\n${yaml}\n---\n`)), []);
		for (const text of ['', 'a: b', '- x', '- dataset: x\n  value: 1', '"']) assert.deepEqual(readEvalResults(parseCard(text, 'yaml')), []);
	});

	it('are the same as what a table says, when everything that is said is the same', () => {
		const isSameMeasure = (a: IdentifiedMeasure, b: IdentifiedMeasure): boolean => new MeasureMap([a]).get(b).length > 0;
		const told = (label: string, metric: string): IdentifiedMeasure => ({ ...readMeasure(label)!, metric });
		const base: IdentifiedMeasure = { dataset: 'GSM8K', metric: 'acc', split: undefined, shots: 5, remarks: [] };
		assert.ok(isSameMeasure(told('GSM-8K (5-shot)', 'Accuracy'), base));
		assert.ok(isSameMeasure(told('openai/gsm8k (5-shot)', 'Accuracy'), base));
		for (const other of [told('GSM8K', 'Accuracy'), told('GSM8K (8-shot)', 'Accuracy'), told('GSM8K (5-shot)', 'F1'), told('MMLU (5-shot)', 'Accuracy'), told('GSM8K (5-shot, CoT)', 'Accuracy'), told('GSM8K (5-shot, test)', 'Accuracy')]) assert.ok(!isSameMeasure(other, base));
		assert.ok(isSameMeasure({ ...base, split: 'constructor' }, { ...base, split: 'Constructor' }));
		assert.ok(!isSameMeasure({ ...base, split: 'constructor' }, base));
		const arc = { ...base, dataset: 'ARC-Challenge' };
		assert.ok(!isSameMeasure({ ...base, dataset: 'ARC-Easy' }, arc));
		assert.ok(isSameMeasure({ ...base, dataset: undefined, datasetId: 'allenai/ai2_arc', config: 'ARC-Challenge' }, arc));
		assert.ok(!isSameMeasure({ ...base, dataset: 'AI2 Reasoning Challenge', datasetId: 'allenai/ai2_arc' }, arc));
	});
});
