import assert from 'node:assert/strict';
import { DISCLOSURES } from '../../src/disclosures/catalogue';

describe('claims: rules', () => {
	for (const { id, terms = {}, evidence, meaningless, tellsNothing = [] } of DISCLOSURES) {
		it(`${id}: words for the concepts that it asks for, and for no others`, () => {
			const asked = new Set([...evidence.flatMap(({ all, none = [] }) => [...all.flat(), ...none]), ...(meaningless ? [meaningless.where, meaningless.unless] : []), ...tellsNothing].filter((concept) => concept.startsWith('own.')));
			assert.deepEqual(Object.keys(terms).map((name) => `own.${name}`).sort(), [...asked].sort());
		});
	}
});
