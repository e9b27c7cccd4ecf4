import { strict as assert } from 'node:assert';
import { isByline } from '../../src/claims/byline';

describe('isByline', () => {
	for (const text of ['Ada Rowan1*, Ben M. Ash1,2, Eva van Loon2†', 'Ada Rowan* Ben Ash* Eva Birch', 'José Olmo, Ana del Río y Eva Sauce', '森田 花子, 木村 太郎']) {
		it(`is one: ${text}`, () => { assert.ok(isByline(text)); });
	}
	for (const text of ['Paper Code Models', 'New York, Los Angeles', 'Fast Inference and Low Latency', 'Ada Rowan trained it, and Ben Ash tested it', 'Kestrel, Merlin, Hobby', 'Kestrel 3 8B, Merlin 2 7B', '法律、医疗、金融']) {
		it(`is none: ${text}`, () => { assert.ok(!isByline(text)); });
	}
});
