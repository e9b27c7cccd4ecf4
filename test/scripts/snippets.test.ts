import { assert } from 'chai';
import { lint } from 'markdownlint/sync';
import { snippetsFile } from '../../scripts/docs/snippets';
import { DISCLOSURES } from '../../src/disclosures/catalogue';
import { reviewFile } from '../../src/review/reviewer';

const SNIPPETS = JSON.parse(snippetsFile()) as Readonly<Record<string, { readonly prefix: string; readonly body: readonly string[] }>>;

/** What stands in the editor when nothing has been written yet. */
function expand(body: readonly string[]): string {
	return `${body.join('\n')}\n`.replace(/\$\{\d+:([^}]*)\}|\$\d+|\\([\\$}])/gu, (_, value: string | undefined, escaped: string | undefined) => value ?? escaped ?? '');
}

describe('snippets', () => {
	for (const [name, language] of [['Model card', 'en'], ['模型卡', 'zh']] as const) {
		it(`${name}: a card that asks for everything that is required`, () => {
			const { review } = reviewFile({ path: 'README.md', text: expand(SNIPPETS[name]!.body) });
			assert.isTrue(review.reviewed, review.reason);
			assert.equal(review.language, language);
			const statusOf = (id: string) => review.disclosures.find((assessment) => assessment.id === id)!.status;
			assert.deepEqual(DISCLOSURES.filter(({ id, profile }) => profile === 'required' && statusOf(id) !== 'placeholder').map(({ id }) => `${id}: ${statusOf(id)}`), []);
			assert.deepEqual(review.disclosures.filter(({ status }) => status !== 'missing' && status !== 'placeholder').map(({ id, status }) => `${id}: ${status}`), []);
			assert.deepEqual(review.findings.filter(({ severity, ruleId }) => severity === 'error' && ruleId.startsWith('metadata/')), []);
		});
	}

	it('have names of their own, stops that count up, and Markdown without faults', () => {
		const all = Object.entries(SNIPPETS);
		assert.isAbove(all.length, 20);
		assert.lengthOf(new Set(all.map(([, { prefix }]) => prefix)), all.length);
		for (const [name, { body }] of all) {
			const stops = [...body.join('\n').matchAll(/(?<!\\)\$\{?(\d+)/gu)].map(([, number]) => Number(number));
			assert.deepEqual(stops, stops.map((_, index) => index + 1), name);
			const text = expand(body);
			assert.notInclude(text, '{{', name);
			assert.deepEqual(lint({ strings: { text }, config: { default: true, MD013: false, MD041: false } })['text']!.map(({ ruleNames, lineNumber }) => `${ruleNames[0]} ${lineNumber}`), [], name);
		}
	});
});
