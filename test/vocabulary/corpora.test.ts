import assert from 'node:assert/strict';
import { corporaIn } from '../../src/vocabulary/corpora';

describe('names of training data', () => {
	it('lead to ids of the Hub, however they are separated', () => {
		for (const name of ['FineWeb-Edu', 'fineweb edu', 'FineWebEdu', '“FineWeb_Edu”', 'on FineWeb-Edu.', '使用FineWeb-Edu训练'.replace('使用', '使用 ')]) assert.deepEqual(corporaIn(name), ['HuggingFaceFW/fineweb-edu'], name);
		assert.deepEqual(corporaIn('SlimOrca, The Stack v2'), ['Open-Orca/SlimOrca', 'bigcode/the-stack-v2']);
	});

	it('lead nowhere as a part of another name, or with another version', () => {
		for (const name of ['', 'FineWeb', 'FineWeb-Edu-cy', 'my/FineWeb-Edu', 'FineWeb-2.5', 'FineWeb 2 v3', 'FineWeb-Edu dedup', 'NotOpenOrca', 'OpenOrca-Platypus2', 'OASST', 'dclm baseline 1.01', 'CulturaXL']) assert.deepEqual(corporaIn(name), [], name);
	});
});
