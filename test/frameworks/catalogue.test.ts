import assert from 'node:assert/strict';
import { DISCLOSURES } from '../../src/disclosures/catalogue';
import type { DisclosureId, Reference } from '../../src/disclosures/disclosure';
import { disclosuresOf, findFramework, FRAMEWORKS } from '../../src/frameworks/catalogue';
import { FRAMEWORK_IDS, type FrameworkId } from '../../src/frameworks/framework';

/** What the disclosures refer to a framework by. */
const REFERENCES: { readonly [framework in Reference['framework']]?: readonly FrameworkId[] } = {
	'hf': ['hub'], 'mitchell': ['mitchell'], 'mof': ['mof'], 'osaid': ['osaid'], 'osai-index': ['european-index'], 'fmti': ['fmti-2025'], 'eu-ai-act': ['eu-gpai', 'eu-gpai-systemic'],
};

describe('frameworks: catalogue', () => {
	it('has every framework once', () => { assert.deepEqual(FRAMEWORKS.map(({ id }) => id), FRAMEWORK_IDS); });

	for (const { id, requirements, about, sources } of FRAMEWORKS) {
		it(`${id}: has requirements of its own, known disclosures and whole sentences`, () => {
			assert.ok(requirements.length > 5);
			assert.equal(new Set(requirements.map((each) => each.id)).size, requirements.length);
			const known = new Set(DISCLOSURES.map((disclosure) => disclosure.id));
			for (const { ways, helpful = [] } of requirements) for (const each of [...ways.flat(), ...helpful]) assert.ok(known.has(each), each);
			for (const text of [about, sources]) assert.match(text, /^\S.+\.$/u);
		});
	}

	for (const [reference, ids] of Object.entries(REFERENCES)) {
		it(`${ids.join(' and ')}: the disclosures that refer to it are those that it asks for`, () => {
			const asked = ids.flatMap((id) => [...disclosuresOf(id).required, ...disclosuresOf(id).recommended]);
			const referring = DISCLOSURES.filter(({ references }) => references.some(({ framework }) => framework === reference)).map(({ id }) => id);
			assert.deepEqual([...new Set(asked)].sort(), [...referring].sort());
		});
	}

	it('fmti-2025: its indicators and the disclosures name each other by number', () => {
		const byFramework = findFramework('fmti-2025').requirements.flatMap(({ id, ways, helpful = [] }) => [...ways.flat(), ...helpful].map((disclosure) => `${id} ${disclosure}`));
		const byDisclosure = DISCLOSURES.flatMap(({ id, references }) => references.filter(({ framework }) => framework === 'fmti').flatMap(({ item }) => (item.match(/\b\d+\b/gu) ?? []).map((number) => `${number} ${id}`)));
		assert.deepEqual([...new Set(byFramework)].sort(), [...new Set(byDisclosure)].sort());
	});

	it('fmti-2025: has the 67 indicators that a card can carry', () => { assert.equal(findFramework('fmti-2025').requirements.length, 67); });

	it('tells what a framework requires from what it only recommends', () => {
		const { required, recommended } = disclosuresOf('mof');
		const has = (set: ReadonlySet<DisclosureId>, ...ids: readonly DisclosureId[]): boolean => ids.every((id) => set.has(id));
		assert.ok(has(required, 'availability/weights', 'evaluation/results', 'use/intended'));
		// Either a datasheet or the information in the card will do; hyperparameters are optional.
		assert.ok(has(recommended, 'data/datasheet', 'data/sources', 'training/hyperparameters', 'license/code'));
		for (const { id } of FRAMEWORKS) {
			const sets = disclosuresOf(id);
			assert.ok(sets.required.size > 0);
			assert.deepEqual([...sets.required].filter((each) => sets.recommended.has(each)), []);
		}
	});
});
