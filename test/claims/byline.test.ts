import { strict as assert } from 'node:assert';
import { isByline, isSignature, namesMarkedAuthors } from '../../src/claims/byline';

describe('isByline', () => {
	for (const text of ['Ada Rowan1*, Ben M. Ash1,2, Eva van Loon2†', 'Ada Rowan* Ben Ash* Eva Birch', 'José Olmo, Ana del Río y Eva Sauce', '森田 花子, 木村 太郎']) {
		it(`is one: ${text}`, () => { assert.ok(isByline(text)); });
	}
	for (const text of ['Paper Code Models', 'New York, Los Angeles', 'Fast Inference and Low Latency', 'Ada Rowan trained it, and Ben Ash tested it', 'Kestrel, Merlin, Hobby', 'Kestrel 3 8B, Merlin 2 7B', '法律、医疗、金融']) {
		it(`is none: ${text}`, () => { assert.ok(!isByline(text)); });
	}
});

describe('isSignature', () => {
	for (const text of ['— Ada Rowan', '-- Ben van Loon, Skye', '– José Olmo Ruiz']) it(`is one: ${text}`, () => { assert.ok(isSignature(text)); });
	for (const text of ['— see below', '– Kestrel', '- Ada Rowan', 'Ada Rowan', '— Ada Rowan trained it on gulls']) it(`is none: ${text}`, () => { assert.ok(!isSignature(text)); });
});

describe('namesMarkedAuthors', () => {
	for (const text of ['Hearing gulls. A. Rowan¹, B. Ash², ¹ Skye', 'Ada Rowan¹ and Eva van Loon²']) it(`does: ${text}`, () => { assert.ok(namesMarkedAuthors(text)); });
	for (const text of ['Ada Rowan¹ trained it', 'R² and m³, in Skye Bay', 'Kestrel†, Merlin‡']) it(`does not: ${text}`, () => { assert.ok(!namesMarkedAuthors(text)); });
	it('takes time linear in the length', () => {
		const start = Date.now();
		namesMarkedAuthors('A.'.repeat(200_000));
		assert.ok(Date.now() - start < 2000);
	});
});
