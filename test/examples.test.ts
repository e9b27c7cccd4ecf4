import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DISCLOSURES } from '../src/disclosures/catalogue';
import type { Review, Status } from '../src/review/review';
import { reviewFile } from '../src/review/reviewer';

function review(name: string): Review {
	const path = `examples/${name}/README.md`;
	return reviewFile({ path, text: readFileSync(resolve(import.meta.dirname, '..', path), 'utf8') }).review;
}

function statuses(name: string): ReadonlyMap<string, Status> {
	return new Map(review(name).disclosures.map(({ id, status }) => [id, status]));
}

const checked = DISCLOSURES.filter(({ profile }) => profile !== 'optional').map(({ id }) => id as string);

describe('examples', () => {
	it('good: makes every disclosure that is checked by default', () => {
		const found = statuses('good');
		assert.deepEqual(checked.filter((id) => !/^disclosed/u.test(found.get(id)!)).map((id) => `${id}: ${found.get(id)}`), []);
		assert.deepEqual(review('good').findings, []);
	});

	it('poor: makes few, and what it leaves open is said', () => {
		const { reviewed, findings } = review('poor');
		const found = statuses('poor');
		assert.equal(reviewed, true);
		assert.equal(found.get('license/weights'), 'disclosed');
		assert.equal(found.get('availability/inference-code'), 'disclosed');
		for (const id of ['safety/red-teaming', 'risk/bias', 'use/out-of-scope']) assert.equal(found.get(id), 'missing', id);
		assert.equal(found.get('use/intended'), 'partial');
		for (const id of ['training/recipe', 'risk/limitations']) assert.equal(found.get(id), 'placeholder', id);
		assert.ok(findings.length >= 20);
	});

	it('template: every part of the untouched template is a placeholder, none a disclosure', () => {
		const found = statuses('template');
		assert.deepEqual([...found].filter(([, status]) => status !== 'placeholder' && status !== 'missing'), []);
		for (const id of ['data/sources', 'training/recipe', 'evaluation/results', 'risk/limitations', 'identity/citation', 'license/weights']) assert.equal(found.get(id), 'placeholder', id);
	});

	it('chinese: is read as Chinese, and its gaps are told apart', () => {
		assert.equal(review('chinese').language, 'zh');
		const found = statuses('chinese');
		for (const id of ['model/description', 'license/weights', 'training/recipe', 'evaluation/results', 'evaluation/benchmarks', 'risk/limitations', 'identity/citation', 'data/processing']) assert.equal(found.get(id), 'disclosed', id);
		assert.equal(found.get('safety/methodology'), 'placeholder');
		for (const id of ['safety/red-teaming', 'identity/contact', 'use/out-of-scope']) assert.equal(found.get(id), 'missing', id);
	});

	it('notes: is not a model card', () => {
		const { reviewed, findings } = review('notes');
		assert.deepEqual({ reviewed, findings }, { reviewed: false, findings: [] });
	});
});
