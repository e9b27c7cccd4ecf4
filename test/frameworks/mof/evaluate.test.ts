import assert from 'node:assert/strict';
import { COMPONENTS } from '../../../src/frameworks/mof/components';
import { evaluateRelease } from '../../../src/frameworks/mof/evaluate';
import { UNLICENSED, type Release } from '../../../src/frameworks/mof/release';

const CLASS_3 = ['model-architecture', 'model-parameters-final', 'technical-report', 'evaluation-results', 'model-card', 'data-card'];
const CLASS_2 = [...CLASS_3, 'training-code', 'inference-code', 'evaluation-code', 'evaluation-data'];
const CLASS_1 = [...CLASS_2, 'datasets', 'data-preprocessing-code', 'model-parameters-intermediate', 'research-paper'];

/** A release of the components, those with a licence of their own as `id: licence`. */
function release(components: readonly string[], licenses: Release['licenses'] = { distribution: 'Apache-2.0' }): Release {
	return { licenses, unknown: [], components: components.map((component) => {
		const [id, license] = component.split(': ');
		return { id: id!, license, evidence: [] };
	}) };
}

function without(components: readonly string[], ...ids: readonly string[]): readonly string[] {
	return components.filter((id) => !ids.includes(id));
}

function classOf(...args: Parameters<typeof release>): readonly [string | undefined, number, number, number] {
	const { level, progress } = evaluateRelease(release(...args));
	return [level, progress['class-3']!, progress['class-2']!, progress['class-1']!];
}

function statusOf(id: string, ...args: Parameters<typeof release>): readonly [string, string] {
	const { status, needed } = evaluateRelease(release(...args)).requirements.find((each) => each.id === id)!;
	return [status, needed];
}

describe('frameworks: classes of the Model Openness Framework', () => {
	it('has 17 components, 6, 10 and 14 of them required', () => {
		assert.equal(COMPONENTS.length, 17);
		assert.deepEqual(COMPONENTS.filter((each) => each.required && each.class === 3).map(({ id }) => id).sort(), [...CLASS_3].sort());
		assert.deepEqual(COMPONENTS.filter((each) => each.required && each.class >= 2).map(({ id }) => id).sort(), [...CLASS_2].sort());
		assert.deepEqual(COMPONENTS.filter((each) => each.required).map(({ id }) => id).sort(), [...CLASS_1].sort());
	});

	it('reaches class after class', () => {
		assert.deepEqual(classOf([]), ['unclassified', 0, 0, 0]);
		assert.deepEqual(classOf(CLASS_3), ['class-3', 1, 6 / 10, 0]);
		assert.deepEqual(classOf(CLASS_2), ['class-2', 1, 1, 10 / 14]);
		assert.deepEqual(classOf(CLASS_1), ['class-1', 1, 1, 1]);
		assert.deepEqual(classOf(COMPONENTS.map(({ id }) => id)), ['class-1', 1, 1, 1]);
	});

	it('counts no progress on the way to a class before the one below it is reached', () => {
		assert.deepEqual(classOf(without(CLASS_1, 'model-card')), ['unclassified', 5 / 6, 0, 0]);
		assert.deepEqual(classOf(without(CLASS_1, 'evaluation-data')), ['class-3', 1, 9 / 10, 0]);
	});

	it('does without the optional components', () => {
		assert.deepEqual(statusOf('sample-model-outputs', CLASS_3), ['unmet', 'No class counts it. To complete the release, include “Sample model outputs”, or say where it is.']);
		assert.deepEqual(classOf([...CLASS_3, 'sample-model-outputs: LicenseRef-Secret']), ['class-3', 1, 6 / 10, 0]);
	});

	it('takes a paper for the report', () => {
		assert.deepEqual(classOf([...without(CLASS_3, 'technical-report'), 'research-paper']), ['class-3', 1, 6 / 10, 0]);
		assert.deepEqual(classOf([...without(CLASS_2, 'technical-report'), 'research-paper']), ['class-2', 1, 1, 10 / 13]);
		assert.deepEqual(classOf(without(CLASS_1, 'technical-report')), ['class-1', 1, 1, 1]);
		assert.deepEqual(statusOf('technical-report', without(CLASS_1, 'technical-report')), ['not-applicable', '']);
	});

	it('takes no report for the paper, and no paper that is not open for the report', () => {
		assert.deepEqual(classOf(without(CLASS_1, 'research-paper')), ['class-2', 1, 1, 13 / 14]);
		assert.deepEqual(classOf([...without(CLASS_3, 'technical-report'), 'research-paper: unlicensed']), ['unclassified', 5 / 6, 0, 0]);
	});

	it('is content with an open paper beside a report that is not open, and still tells of the report', () => {
		const components = [...without(CLASS_3, 'technical-report'), 'technical-report: CC-BY-NC-4.0', 'research-paper'];
		assert.deepEqual(classOf(components), ['class-3', 1, 6 / 10, 0]);
		assert.deepEqual(statusOf('technical-report', components), ['not-open', '']);
	});

	describe('licences', () => {
		it('come from the component, else from its type, else from the distribution', () => {
			assert.equal(statusOf('model-card', ['model-card'], { distribution: 'MIT' })[0], 'met');
			assert.equal(statusOf('model-card', ['model-card'], { distribution: 'MIT', document: 'CC-BY-NC-4.0' })[0], 'not-open');
			assert.equal(statusOf('model-card', ['model-card: CC-BY-4.0'], { distribution: 'CC-BY-NC-4.0', document: 'CC-BY-NC-4.0' })[0], 'met');
			assert.equal(statusOf('model-card', ['model-card'], { code: 'MIT', data: 'CC0-1.0' })[0], 'unlicensed');
			assert.equal(statusOf('model-card', ['model-card: unlicensed'], { distribution: 'MIT' })[0], 'unlicensed');
			assert.equal(UNLICENSED, 'unlicensed');
		});

		it('are open when approved, free, or made for open data', () => {
			for (const license of ['MIT', 'GPL-3.0', 'CC0-1.0', 'CC-BY-2.5-AU', 'ODC-By-1.0', 'OGL-UK-3.0', 'CDLA-Sharing-1.0', 'OpenMDW-1.0', 'WTFPL']) assert.equal(statusOf('datasets', [`datasets: ${license}`])[0], 'met', license);
		});

		it('are not open when they restrict, are not known, or are written otherwise', () => {
			for (const license of ['CC-BY-NC-4.0', 'CC-BY-ND-4.0', 'OpenRAIL', 'llama3', 'LicenseRef-x', 'apache-2.0', 'constructor', '__proto__']) assert.equal(statusOf('datasets', [`datasets: ${license}`])[0], 'not-open', license);
		});

		it('of data that the tool lists as fitting, but not as open, do not pass, as in the tool', () => {
			for (const license of ['PDDL-1.0', 'C-UDA-1.0', 'CC-PDDC']) assert.equal(statusOf('datasets', [`datasets: ${license}`])[0], 'not-open', license);
		});

		it('pass with a remark when made for another type', () => {
			assert.deepEqual(statusOf('training-code', ['training-code: MIT']), ['met', '']);
			assert.deepEqual(statusOf('datasets', ['datasets: CDLA-Permissive-2.0']), ['met', '']);
			assert.deepEqual(statusOf('model-card', ['model-card: Apache-2.0']), ['met', '']);
			for (const id of ['training-code: CC-BY-4.0', 'datasets: MIT', 'model-card: MIT']) {
				const [component, license] = id.split(': ');
				const [status, needed] = statusOf(component!, [id]);
				assert.equal(status, 'met');
				assert.ok(needed.includes(`“${license}”`), needed);
			}
		});

		it('that are missing or not open are named in what is needed', () => {
			assert.match(statusOf('datasets', ['datasets'], {})[1], /^Put “Datasets” under an open licence: none holds for it\.$/u);
			assert.match(statusOf('datasets', ['datasets: llama3'])[1], /“llama3”/u);
			assert.match(statusOf('datasets', [])[1], /^Include “Datasets”/u);
		});
	});
});
