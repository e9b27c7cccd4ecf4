import assert from 'node:assert/strict';
import { FRAMEWORKS, findFramework } from '../../src/frameworks/catalogue';
import { evaluateFrameworks } from '../../src/frameworks/evaluate';
import { REQUIREMENT_STATUSES, type FrameworkId, type RequirementResult } from '../../src/frameworks/framework';
import { reviewFile } from '../../src/review/reviewer';

function evaluate(text: string, id: FrameworkId = 'open-science'): readonly RequirementResult[] {
	const { card, review } = reviewFile({ path: 'README.md', text, treatAs: 'card' });
	return evaluateFrameworks([findFramework(id)], card!, review)[0]!.requirements;
}

function requirement(text: string, id: string, framework?: FrameworkId): RequirementResult {
	return evaluate(text, framework).find((each) => each.id === id)!;
}

const CARD = '---\nlicense: apache-2.0\n---\n# Foo 2\n\nFoo 2 is a language model.\n\n';

describe('frameworks: evaluation', () => {
	describe('a model whose weights are not released', () => {
		const closed = `${CARD}## Weights\n\nThe weights of Foo 2 are not released; the model is only available via API.\n`;
		const about = ['weights', 'model-license', 'inference-code', 'checkpoints'];

		it('is asked nothing about weights', () => {
			for (const id of about) assert.deepEqual([requirement(closed, id).status, requirement(closed, id).needed], ['not-applicable', ''], id);
		});

		it('is asked everything else', () => {
			const statuses = (text: string): readonly string[] => evaluate(text).filter(({ id }) => !about.includes(id)).map(({ id, status }) => `${id}: ${status}`);
			assert.deepEqual(statuses(closed), statuses(CARD));
		});

		it('is told so by other frameworks, which ask all the same', () => {
			const { status, needed } = requirement(closed, 'parameters', 'osaid');
			assert.equal(status, 'unmet');
			assert.match(needed, /^The card withholds “Availability of final weights”/u);
			assert.equal(requirement(closed, 'model-parameters-final', 'mof').status, 'unmet');
		});
	});

	describe('a release in stages', () => {
		it('says what is promised, and when', () => {
			const text = `${CARD}## Availability\n\nThe weights of Foo 2 will be released in September 2026. The training code will be published later.\n`;
			const weights = requirement(text, 'weights');
			assert.equal(weights.status, 'promised');
			assert.equal(weights.needed, 'Promised for September 2026: “Availability of final weights”.');
			assert.deepEqual(weights.evidence.map(({ range }) => text.slice(range.start, range.end)), ['The weights of Foo 2 will be released in September 2026.']);
			assert.deepEqual([requirement(text, 'training-code').status, requirement(text, 'training-code').needed], ['promised', 'Promised without a date: “Training code”. Say when.']);
			const component = requirement(text, 'model-parameters-final', 'mof');
			assert.deepEqual([component.status, component.needed, component.evidence], ['promised', weights.needed, weights.evidence]);
		});

		it('tells what is open of an earlier generation from what is open of this one', () => {
			const earlier = 'The weights of Foo 1, the previous generation, are available at https://huggingface.co/foo/foo-1.';
			const text = `${CARD}## Availability\n\n${earlier}\n`;
			const { status, needed, evidence } = requirement(text, 'weights');
			assert.deepEqual([status, needed], ['partial', 'Open so far for an earlier model only: “Availability of final weights”.']);
			assert.ok(evidence.some(({ range }) => text.slice(range.start, range.end) === earlier));
			assert.equal(requirement(text, 'model-parameters-final', 'mof').status, 'unmet');
			const closed = requirement(`${text}\nThe weights of Foo 2 are not released.\n`, 'weights');
			assert.deepEqual([closed.status, closed.needed], ['not-applicable', 'Open so far for an earlier model only: “Availability of final weights”.']);
		});

		it('names what is missing beside what is promised', () => {
			const { status, needed } = requirement(`${CARD}The training code will be published later.\n`, 'trainingcode', 'european-index');
			assert.deepEqual([status, needed], ['closed', 'Still to be disclosed: “Training code”, “Data processing code”.']);
		});

		it('counts what is open beside what is promised', () => {
			const text = `${CARD}The weights are available at https://huggingface.co/foo/foo-2.\n\nThe weights of the 70B variant will be released in Q4 2026.\n`;
			const { status, needed } = requirement(text, 'weights');
			assert.deepEqual([status, needed], ['partial', 'Open in part; the rest is promised for Q4 2026: “Availability of final weights”.']);
			assert.equal(requirement(text, 'model-license').status, 'met');
		});
	});

	it('asks about open data and supported compute only where they are claimed', () => {
		for (const id of ['open-datasets', 'data-license', 'supported-compute', 'code-license']) assert.equal(requirement(CARD, id).status, 'not-applicable', id);
		const harness = `${CARD}## Evaluation\n\nFoo 2 was evaluated with lm-evaluation-harness: 41.3 on MMLU (5-shot).\n`;
		assert.deepEqual([requirement(harness, 'evaluation-code').status, requirement(harness, 'code-license').status, requirement(harness, 'code-license').evidence], ['met', 'not-applicable', []]);
		assert.equal(requirement(`${harness}\nThe evaluation code is at https://github.com/foo/eval.\n`, 'code-license').status, 'unmet');
		const data = `${CARD}The training data are published at https://huggingface.co/datasets/foo/corpus.\n`;
		assert.equal(requirement(data, 'open-datasets').status, 'met');
		assert.deepEqual([requirement(data, 'data-license').status, requirement(data, 'data-license').needed], ['unmet', 'Still to be disclosed: “Licence and rights status of data”.']);
		assert.equal(requirement(`${CARD}We thank the TPU Research Cloud for compute.\n`, 'supported-compute').status, 'partial');
		assert.equal(requirement(`${CARD}Foo 2 was trained on 64 NVIDIA A100 GPUs for 12 days; the compute was provided by EuroHPC.\n`, 'supported-compute').status, 'met');
	});

	it('names what a card lacks for a component of the Model Openness Framework', () => {
		const { status, needed } = requirement(CARD, 'model-card', 'mof');
		assert.deepEqual([status, needed], ['unmet', 'Still to be disclosed: “Model description”, “Intended use”, “Limitations”.']);
		assert.deepEqual([requirement(CARD, 'model-metadata', 'mof').optional, requirement(CARD, 'model-metadata', 'mof').needed], [true, 'Still to be disclosed: “Training hyperparameters”.']);
	});

	it('tells what is missing from what is withheld', () => {
		const { status, needed } = requirement(`${CARD}## Weights\n\nThe weights of Foo 2 are not released.\n`, 'xi-1-1-c', 'eu-gpai');
		assert.deepEqual([status, needed], ['unmet', 'Still to be disclosed: “Model release date”. The card withholds “Availability of final weights”, which the framework asks for.']);
	});

	it('names a licence that is not open', () => {
		const { status, needed } = requirement(CARD.replace('apache-2.0', 'cc-by-nc-4.0'), 'parameter-terms', 'osaid');
		assert.deepEqual([status, needed], ['partial', 'The framework does not count “cc-by-nc-4.0” as an open licence.']);
		assert.equal(requirement(CARD, 'parameter-terms', 'osaid').status, 'met');
		assert.match(requirement(`${CARD}\n- **License of the code:** Foo Community License\n`, 'code-terms', 'osaid').needed, /^Name the licence by its SPDX identifier/u);
	});

	it('counts weights on request in part where the framework does', () => {
		const text = `${CARD.replace('license: apache-2.0\n', 'license: apache-2.0\nextra_gated_prompt: Please agree.\n')}The weights are available at https://huggingface.co/foo/foo-2.\n`;
		const { status, needed, evidence } = requirement(text, 'weights_endmodel', 'european-index');
		assert.deepEqual([status, needed], ['partial', 'Access is given on request, which the framework counts as open in part.']);
		assert.equal(text.slice(evidence[0]!.range.start, evidence[0]!.range.end), 'extra_gated_prompt');
		assert.deepEqual([requirement(text, 'parameters', 'osaid').status, requirement(text.replace(/extra.*\n/u, ''), 'weights_endmodel', 'european-index').status], ['met', 'open']);
	});

	it('leaves to a reader what a disclosure is too broad to show', () => {
		const text = `${CARD}## Environmental impact\n\n- **Carbon emitted:** 134 kg CO2eq\n`;
		const { status, needed } = requirement(text, '28', 'fmti-2025');
		assert.equal(status, 'partial');
		assert.equal(needed, 'The card speaks of “Energy use and carbon emissions”; whether that covers “28 Water usage for final training run” is for a reader to check.');
	});

	it('gives evidence in document order, each place once, and a sentence for whatever is open', () => {
		const text = `${CARD}## Evaluation\n\nAccuracy on MMLU (5-shot) is 41.3.\n\n- **Architecture:** a decoder-only transformer with 32 layers\n- **Parameters:** 7 billion\n`;
		for (const { id: framework } of FRAMEWORKS) {
			for (const { id, status, needed, evidence } of evaluate(text, framework)) {
				assert.ok(REQUIREMENT_STATUSES.includes(status));
				const starts = evidence.map(({ range }) => range.start);
				assert.deepEqual(starts, [...starts].sort((a, b) => a - b));
				assert.equal(new Set(evidence.map(({ range }) => `${range.start}-${range.end}`)).size, evidence.length);
				const mayBeSilent = ['met', 'open', 'not-applicable', 'not-assessed'].includes(status);
				assert.ok(mayBeSilent || /^\p{Lu}.+\.$/u.test(needed), `${framework} ${id}: ${needed}`);
			}
		}
	});

	it('says of results whose words were not read', () => {
		const { card, review } = reviewFile({ path: 'README.md', text: CARD, treatAs: 'card' });
		const unverified = evaluateFrameworks(FRAMEWORKS, card!, review).map(({ id, version, requirements }) => [id, version.endsWith(', unverified in part'), requirements.filter(({ verified }) => !verified).map((each) => each.id).join(' ')]);
		const FORM = 'form-training form-data form-compute form-energy';
		assert.deepEqual(unverified.filter(([, isMarked, ids]) => isMarked || ids !== ''), [['eu-gpai', true, FORM], ['eu-gpai-systemic', true, FORM]]);
	});

	it('counts progress without what is optional or out of place', () => {
		const { card, review } = reviewFile({ path: 'README.md', text: CARD, treatAs: 'card' });
		for (const { id, level, progress, requirements } of evaluateFrameworks(FRAMEWORKS, card!, review)) {
			if (id === 'mof') continue;
			const counted = requirements.filter(({ optional, status }) => !optional && status !== 'not-applicable');
			assert.equal(level, undefined);
			assert.deepEqual(progress, { met: counted.filter(({ status }) => status === 'met' || status === 'open').length / counted.length });
		}
	});

	it('walks the evidence of a disclosure a few times, however many requirements ask for it', () => {
		const { card, review } = reviewFile({ path: 'README.md', text: '---\nlicense: mit\n---\n# Model card for Tiny\n\nThe training code is released under MIT.\n', treatAs: 'card' });
		let walks = 0;
		const disclosures = review.disclosures.map(({ evidence, ...rest }) => ({ ...rest, get evidence() { walks++; return evidence; } }));
		evaluateFrameworks(FRAMEWORKS, card!, { ...review, disclosures });
		assert.ok(walks < 3 * disclosures.length, `${walks / disclosures.length} walks each`);
	});
});
