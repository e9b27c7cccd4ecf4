import assert from 'node:assert/strict';
import { licenseNames } from '../../scripts/vocabulary/licenses';
import { free, hardwareNames, metricNames, properNames, taskNames, withoutRedundant } from '../../scripts/vocabulary/names';
import type { Name } from '../../scripts/vocabulary/sources';

function name(spellings: string, sources = 1): Name {
	return { spellings: new Set(spellings.split('|')), sources: new Set(Array.from({ length: sources }, (_, i) => String(i))) };
}

describe('names to terms', () => {
	for (const [spellings, sources, terms] of [
		['HellaSwag', 1, ['hellaswag']],
		['MMLU-Pro', 1, []],
		['MMLU-Pro', 2, ['mmlu-pro']],
		['CIFAR10', 1, ['cifar-10']],
		['MT-Bench', 1, ['mt-bench']],
		['MultiPL-E', 1, ['multipl e']],
		['race|RACE|Race', 3, ['=RACE']],
		['RACE', 1, []],
		['Natural Questions|natural_questions|NaturalQuestions', 2, ['=Natural Questions', 'natural_questions', 'naturalquestions']],
		['Machine Learning', 1, []],
		['emotion', 5, []],
		['part10', 1, []],
		['food101', 2, ['food101']],
		['clic', 1, []],
		['PhyX', 1, ['=PhyX']],
		['C4', 1, []],
		['C4', 2, ['=C4']],
		['CB', 2, []],
		['Summarization', 3, []],
		['ChatGPT', 3, []],
		['∞Bench', 2, []],
	] as const) {
		it(`${spellings} of ${sources}`, () => { assert.deepEqual(properNames('benchmark', [name(spellings, sources)], ['summarization']), terms); });
	}

	it('metrics', () => {
		assert.deepEqual(metricNames([name('accuracy|Accuracy', 3), name('Specificity'), name('MAE|mae', 2), name('Mean Absolute Error'), name('bleu', 2), name('SQuAD', 2), name('f1', 2)], ['=SQuAD']), ['accuracy', 'accuracy', '=MAE', 'mean-absolute-error', 'bleu', 'f1']);
	});

	it('hardware', () => {
		assert.deepEqual(hardwareNames([name('T4', 2), name('A2'), name('A10'), name('H100'), name('RTX 4090'), name('A10G'), name('Jetson Nano'), name('Ryzen Zen 5 9000'), name('Xeon')]), ['=T4', '=A10', 'h100*', 'rtx-4090*', 'a10g', '=Jetson Nano']);
	});

	it('tasks', () => {
		assert.deepEqual(taskNames([name('Text-to-Image'), name('parsing'), name('reinforcement-learning')]), ['text to image']);
	});

	it('licences', () => {
		assert.deepEqual(licenseNames([name('mit\tMIT'), name('gemma\tGemma Terms of Use'), name('Python-2.0\tPython License 2.0'), name('cc-by-sa-4.0\tCreative Commons Attribution Share Alike 4.0'), name('EUPL-1.2\tEuropean Union Public License 1.2')]), ['gemma terms of use', 'cc by sa', 'creative commons attribution share alike', 'eupl 1.2', 'european union public license']);
	});

	it('leaves out what a shorter term finds', () => {
		assert.deepEqual(withoutRedundant(['mmlu', 'mmlu-pro', '=MMLU', 'global-mmlu', 'h100*', 'nvidia-h100', '=ARC', 'arc-agi']), ['=ARC', 'arc-agi', 'h100*', 'mmlu']);
	});

	it('leaves a separator where the name is a word without it', () => {
		assert.equal(free('multipl_e'), 'multipl e');
		assert.equal(free('big_bench'), 'big-bench');
	});
});
