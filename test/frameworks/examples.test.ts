import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FRAMEWORKS } from '../../src/frameworks/catalogue';
import { evaluateFrameworks } from '../../src/frameworks/evaluate';
import type { FrameworkId, FrameworkResult, RequirementStatus } from '../../src/frameworks/framework';
import { reviewFile } from '../../src/review/reviewer';

function evaluate(example: string): readonly FrameworkResult[] {
	const path = `${example === 'staged' ? 'test/frameworks' : 'examples'}/${example}/README.md`;
	const { card, review } = reviewFile({ path, text: readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8') });
	return evaluateFrameworks(FRAMEWORKS, card!, review);
}

/** Identifiers of requirements, with blanks between them, by their status; `rest` is the status of all others. */
type Expected = { readonly [S in RequirementStatus]?: string } & { readonly rest: RequirementStatus };

const NOT_CLAIMED = 'open-datasets data-license supported-compute';
const NOT_IN_CARDS = 'sample-model-outputs supporting-libraries';
/** Indicators that ask for something more special than any disclosure, which a review can show in part only. */
const SPECIAL = '2 3 4 6 7 9 10 12 14 15 20 21 22 23 24 25 26 27 28 31 38 43 45 46 49 50 51 53 54 55 58 59 60 62 77 78 79 80 81 83 86 88 91 93 95';

/** Worked out by reading the cards and the sources of the frameworks. */
const EXPECTED: { readonly [example: string]: { readonly [F in FrameworkId]: Expected } } = {
	good: {
		'open-science': { 'not-applicable': 'supported-compute', 'rest': 'met' },
		'mof': { 'not-assessed': NOT_IN_CARDS, 'rest': 'met' },
		'osaid': { partial: 'data-terms', rest: 'met' },
		'european-index': { 'partial': 'datasources_endmodel weights_basemodel', 'not-assessed': 'paper', 'rest': 'open' },
		'fmti-2025': { partial: `${SPECIAL} 17 18`, rest: 'met' },
		'eu-gpai': { partial: 'xi-1-2-e xii-1-d-e xii-2-b form-energy summary summary-processing', rest: 'met' },
		'eu-gpai-systemic': { partial: 'xi-1-2-e xii-1-d-e xii-2-b form-energy summary summary-processing xi-2-3 55-1-c', rest: 'met' },
		'mitchell': { partial: 'intersectional-results variation', rest: 'met' },
		'hub': { rest: 'met' },
		'frontier-open-weights': { rest: 'met' },
	},
	poor: {
		'open-science': { 'met': 'model-license weights inference-code', 'partial': 'detailed-evaluations training-data limits', 'not-applicable': `${NOT_CLAIMED} code-license`, 'rest': 'unmet' },
		'mof': { 'met': 'model-parameters-final evaluation-results inference-code', 'not-assessed': NOT_IN_CARDS, 'rest': 'unmet' },
		'osaid': { met: 'inference-code parameters parameter-terms', partial: 'data-description data-terms architecture', rest: 'unmet' },
		'european-index': { 'open': 'weights_endmodel', 'partial': 'weights_basemodel modelcard licenses', 'not-assessed': 'paper', 'rest': 'closed' },
		'fmti-2025': { met: '41 64', partial: '1 2 4 6 30 31 32 35 36 43 44 62', rest: 'unmet' },
		'eu-gpai': { met: 'xi-1-1-f xii-1-h form-distribution', partial: 'xii-2-a xi-1-1-a xi-1-1-c xi-1-1-d xi-1-1-e xi-1-2-a xi-1-2-c xii-1-a xii-1-c xii-1-f xii-1-g xii-2-b xii-2-c form-general form-properties form-use form-data summary-general summary-sources', rest: 'unmet' },
		'eu-gpai-systemic': { met: 'xi-1-1-f xii-1-h form-distribution', partial: 'xii-2-a xi-1-1-a xi-1-1-c xi-1-1-d xi-1-1-e xi-1-2-a xi-1-2-c xii-1-a xii-1-c xii-1-f xii-1-g xii-2-b xii-2-c form-general form-properties form-use form-data summary-general summary-sources xi-2-1 xi-2-2-adaptations', rest: 'unmet' },
		'mitchell': { met: 'license unitary-results', partial: 'developer type primary-uses measures training-data', rest: 'unmet' },
		'hub': { 'met': 'description model-type license sources get-started results', 'partial': 'developed-by direct-use training-data testing-data architecture', 'not-applicable': 'language', 'rest': 'unmet' },
		'frontier-open-weights': { partial: 'evaluations post-training', rest: 'unmet' },
	},
	template: {
		'open-science': { 'not-applicable': `${NOT_CLAIMED} code-license`, 'rest': 'unmet' },
		'mof': { 'not-assessed': NOT_IN_CARDS, 'rest': 'unmet' },
		'osaid': { rest: 'unmet' },
		'european-index': { 'not-assessed': 'paper', 'rest': 'closed' },
		'fmti-2025': { rest: 'unmet' },
		'eu-gpai': { rest: 'unmet' },
		'eu-gpai-systemic': { rest: 'unmet' },
		'mitchell': { rest: 'unmet' },
		'hub': { rest: 'unmet' },
		'frontier-open-weights': { rest: 'unmet' },
	},
	chinese: {
		'open-science': { 'partial': 'detailed-evaluations', 'unmet': 'training-code safety-methodology safety-evaluations red-teaming weights checkpoints', 'not-applicable': NOT_CLAIMED, 'rest': 'met' },
		'mof': { 'met': 'model-architecture inference-code evaluation-code', 'not-open': 'technical-report evaluation-results model-card data-card research-paper model-metadata', 'not-assessed': NOT_IN_CARDS, 'rest': 'unmet' },
		'osaid': { met: 'data-description inference-code evaluation-code training-settings architecture code-terms', partial: 'data-terms parameter-terms', rest: 'unmet' },
		'european-index': { 'open': 'hardware_architecture preprint modelcard', 'partial': 'weights_basemodel licenses', 'not-assessed': 'paper', 'rest': 'closed' },
		'fmti-2025': { met: '1 8 13 16 30 35 37 64 92', partial: '2 4 6 9 10 14 15 21 22 23 24 25 31 32 36 43 44 45', rest: 'unmet' },
		'eu-gpai': { partial: 'xi-1-1-c xi-1-2-a xii-1-c xii-2-a xii-2-b form-distribution form-use summary-general summary-sources summary-processing', unmet: 'xi-1-1-b xi-1-2-e xii-1-b xii-1-d-e form-energy copyright-policy summary', rest: 'met' },
		'eu-gpai-systemic': { partial: 'xi-1-1-c xi-1-2-a xii-1-c xii-2-a xii-2-b form-distribution form-use summary-general summary-sources summary-processing xi-2-2-adaptations', unmet: 'xi-1-1-b xi-1-2-e xii-1-b xii-1-d-e form-energy copyright-policy summary xi-2-2-testing xi-2-3 55-1-a-b 55-1-c', rest: 'met' },
		'mitchell': { partial: 'factors measures variation ethical-considerations', unmet: 'version contact out-of-scope intersectional-results', rest: 'met' },
		'hub': { partial: 'factors limitations testing-data', unmet: 'sources out-of-scope structured-results societal-impact environmental-impact contact', rest: 'met' },
		'frontier-open-weights': { met: 'evaluations', partial: 'post-training', rest: 'unmet' },
	},
	staged: {
		'open-science': { 'promised': 'training-code open-datasets', 'unmet': 'safety-methodology safety-evaluations red-teaming checkpoints', 'not-applicable': 'data-license supported-compute', 'rest': 'met' },
		'mof': { 'promised': 'training-code datasets', 'unmet': 'data-preprocessing-code model-parameters-intermediate', 'unlicensed': 'evaluation-data', 'not-assessed': NOT_IN_CARDS, 'rest': 'met' },
		'osaid': { promised: 'data-access training-code', partial: 'data-terms', unmet: 'data-code', rest: 'met' },
		'european-index': { 'promised': 'datasources_basemodel datasources_endmodel', 'partial': 'weights_basemodel licenses', 'closed': 'trainingcode code datasheet', 'not-assessed': 'paper', 'rest': 'open' },
		'fmti-2025': { met: '1 13 16 30 35 36 37 41 44 64', promised: '19 20', partial: '2 4 6 14 15 21 22 23 24 25 31 32 43 45 59 60 62 83', rest: 'unmet' },
		'eu-gpai': { partial: 'xi-1-2-a xii-2-a xii-2-b form-use form-data summary-sources summary-processing', unmet: 'xi-1-1-b xi-1-2-e xii-1-b xii-1-d-e form-energy copyright-policy summary', rest: 'met' },
		'eu-gpai-systemic': { partial: 'xi-1-2-a xii-2-a xii-2-b form-use form-data summary-sources summary-processing xi-2-2-adaptations', unmet: 'xi-1-1-b xi-1-2-e xii-1-b xii-1-d-e form-energy copyright-policy summary xi-2-2-testing xi-2-3 55-1-a-b 55-1-c', rest: 'met' },
		'mitchell': { partial: 'variation ethical-considerations', unmet: 'out-of-scope intersectional-results recommendations', rest: 'met' },
		'hub': { partial: 'limitations', unmet: 'out-of-scope recommendations structured-results societal-impact environmental-impact', rest: 'met' },
		'frontier-open-weights': { met: 'evaluations', partial: 'post-training', rest: 'unmet' },
	},
};

/** Where the review knows less, or more, than a reader: what it says instead, by the disclosure that is to blame. */
const MISREAD: { readonly [example: string]: { readonly [requirement: string]: RequirementStatus } } = {
	// evaluation/independent: a named institute without a score beside it.
	good: { 'frontier-open-weights external-evaluation': 'partial' },
	// evaluation/benchmarks: an accuracy without a benchmark.
	poor: { 'open-science standardized-benchmarks': 'partial', 'mitchell evaluation-data': 'partial' },
	// data/annotation: who wrote a part of the conversations. evaluation/disaggregated: weak dialects without results.
	chinese: { 'mitchell intersectional-results': 'partial' },
	// identity/release-date: the date at the head of a news item that also tells of code. evaluation/disaggregated: weak languages without results.
	staged: { 'mitchell date': 'unmet', 'mitchell intersectional-results': 'partial', ...Object.fromEntries(['eu-gpai', 'eu-gpai-systemic'].flatMap((id) => ['xi-1-1-c', 'xii-1-c', 'form-general'].map((each) => [`${id} ${each}`, 'partial' as const]))) },
};

const LEVELS: { readonly [example: string]: readonly [string, number, number, number] } = {
	good: ['class-1', 1, 1, 1],
	poor: ['unclassified', 2 / 6, 0, 0],
	template: ['unclassified', 0, 0, 0],
	chinese: ['unclassified', 1 / 6, 0, 0],
	staged: ['class-3', 1, 8 / 10, 0],
};

describe('frameworks: examples', () => {
	for (const [example, byFramework] of Object.entries(EXPECTED)) {
		const results = evaluate(example);
		for (const { id, requirements } of results) {
			it(`${example}: ${id}`, () => {
				const { rest, ...named } = byFramework[id];
				const statusOf = new Map(Object.entries(named).flatMap(([status, ids]) => ids.split(' ').map((each) => [each, status] as const)));
				const known = new Set(requirements.map((each) => each.id));
				assert.deepEqual([...statusOf.keys()].filter((each) => !known.has(each)), []);
				assert.deepEqual(requirements.map((each) => `${each.id}: ${each.status}`), requirements.map((each) => `${each.id}: ${MISREAD[example]?.[`${id} ${each.id}`] ?? statusOf.get(each.id) ?? rest}`));
			});
		}

		it(`${example}: class by the Model Openness Framework`, () => {
			const { level, progress } = results.find(({ id }) => id === 'mof')!;
			const [expected, three, two, one] = LEVELS[example]!;
			assert.equal(level, expected);
			assert.deepEqual(progress, { 'class-3': three, 'class-2': two, 'class-1': one });
		});
	}

	it('notes: is no card, so that nothing judges it', () => { assert.deepEqual(evaluate('notes'), []); });
});
