import assert from 'node:assert/strict';
import { parseCard } from '../../src/card/parse';
import { readStatements } from '../../src/claims/statements';
import { claimsComputeSupport } from '../../src/frameworks/computeSupport';
import { readStages } from '../../src/frameworks/staged';

function stages(text: string): readonly string[] {
	return readStages(readStatements(parseCard(text))).map(({ kind, disclosure, when }) => [kind, disclosure, ...(when === undefined ? [] : [when])].join(' '));
}

describe('frameworks: what is opened in stages', () => {
	for (const [text, expected] of [
		['The weights of Foo 2 will be released in September 2026 under Apache-2.0.', 'promised availability/weights September 2026'],
		['The weights will be published on 3 March 2027.', 'promised availability/weights 3 March 2027'],
		['We plan to release the evaluation code in Q3 2026.', 'promised availability/evaluation-code Q3 2026'],
		['The data processing code will be published by the end of 2026.', 'promised availability/data-processing-code the end of 2026'],
		['The training code will be released later.', 'promised availability/training-code'],
		['We will release the dataset soon.', 'promised availability/training-data'],
		['Intermediate checkpoints will be released on 2026-11-02.', 'promised availability/checkpoints 2026-11-02'],
		['模型权重将于 2026 年 9 月开源。', 'promised availability/weights 2026 年 9 月'],
		['| Item | Status |\n| --- | --- |\n| Weights | to be released in Q4 2026 |\n', 'promised availability/weights Q4 2026'],
		['The weights of Foo 1, the previous generation, are available at https://huggingface.co/foo/foo-1.', 'earlier availability/weights'],
		['上一代模型的权重已开源。', 'earlier availability/weights'],
	] as const) {
		it(`reads “${text}”`, () => { assert.deepEqual(stages(text), [expected]); });
	}

	for (const text of [
		'The weights are available at https://huggingface.co/foo/foo-2.', 'The weights will not be released.', 'The weights of the previous version are not available.', 'The model will be available through our API.', 'This card will be updated in 2026.',
		'The previous model was released in 2024 with worse results.', 'Future versions of the tuned models will be released as we improve model safety.', 'FP8 support coming soon.', 'An OpenAI-compatible API will be available at `http://localhost:8000/v1`.', 'Users share the model outputs they like.',
	]) {
		it(`reads nothing in “${text}”`, () => { assert.deepEqual(stages(text), []); });
	}

	it('takes no version for a year', () => { assert.deepEqual(stages('The weights of Foo-2026.1 will be released.'), ['promised availability/weights']); });

	it('takes no longer for a long line', () => {
		const statements = readStatements(parseCard(`The weights will be released ${'in 20 jan '.repeat(5000)}`));
		const start = performance.now();
		readStages(statements);
		assert.ok(performance.now() - start < 1000);
	});
});

describe('frameworks: claims of supported compute', () => {
	const claims = (text: string): boolean => claimsComputeSupport(readStatements(parseCard(text)));

	for (const text of ['We thank the Google TPU Research Cloud.', 'Training used 2 million GPU hours granted by the Gauss Centre.', 'Compute was provided by EuroHPC.', 'We offer compute credits to researchers.', '感谢某某中心提供的算力。']) {
		it(`sees one in “${text}”`, () => { assert.equal(claims(text), true); });
	}

	for (const text of ['Training took 1,520 GPU hours.', 'Funded by the Saltmarsh Foundation, grant 2025-014.', 'We thank the reviewers.', 'The model supports GPU inference.', '支持多种计算资源。', 'We computed the scores with the script provided by the authors.']) {
		it(`sees none in “${text}”`, () => { assert.equal(claims(text), false); });
	}
});
