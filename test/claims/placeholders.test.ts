import assert from 'node:assert/strict';
import { isNotApplicable, isPlaceholder } from '../../src/claims/placeholders';

describe('claims: placeholders', () => {
	for (const text of ['', '[More Information Needed]', '[More information needed](https://e.org)'.slice(0, 25), 'More information needed.', 'TODO', 'TODO: describe the data', '**TBD**', '{{ training_data | default("[More Information Needed]", true)}}', '<your text>', '[INSERT NAME]', '[Describe the data here]', '...', '待补充', '待补充。', '準備中', '작성 예정', 'À compléter', 'Weitere Informationen folgen.', 'Próximamente', '[待补充]']) {
		it(`is: ${text}`, () => { assert.equal(isPlaceholder(text), true); });
	}
	for (const text of ['MIT', 'We need more information on users, so we asked 20 of them.', '[Wikipedia](https://e.org)', '[1]', 'Unknown words are mapped to [UNK].', 'N/A', '无', 'Todos los datos son públicos.', 'trained on {A, B}']) {
		it(`is not: ${text}`, () => { assert.equal(isPlaceholder(text), false); });
	}
	it('tells what does not apply', () => {
		assert.deepEqual(['N/A', 'Not applicable.', '不适用', 'n/a: see below'].map(isNotApplicable), [true, true, true, false]);
	});
});
