import assert from 'node:assert/strict';
import { DISCLOSURES } from '../../src/disclosures/catalogue';

describe('claims: rules', () => {
	for (const { id, terms = {}, evidence } of DISCLOSURES) {
		it(`${id}: words for the concepts of its rules, and for no others`, () => {
			const asked = new Set(evidence.flatMap(({ all, none = [] }) => [...all.flat(), ...none]).filter((concept) => concept.startsWith('own.')));
			assert.deepEqual(Object.keys(terms).map((name) => `own.${name}`).sort(), [...asked].sort());
		});
	}
});
