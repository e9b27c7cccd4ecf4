import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Fix } from '../../src/fixes/fix';
import { suppressHereFix, suppressInFileFix } from '../../src/fixes/suppress';
import { removeCommentFix } from '../../src/fixes/unsuppress';
import { suppressionComments } from '../../src/card/suppressionComments';
import type { Finding } from '../../src/review/review';
import { reviewFile, type Reviewed } from '../../src/review/reviewer';
import { apply } from './apply';
import { cards } from './cards';

function review(text: string, path = 'MODEL_CARD.md'): Reviewed & { readonly card: NonNullable<Reviewed['card']> } {
	const { card, review } = reviewFile({ path, text, treatAs: 'card' });
	return { card: card!, review };
}

const EXAMPLES = ['good', 'poor', 'template', 'chinese'].map((name) => readFileSync(resolve(import.meta.dirname, '../../examples', name, 'README.md'), 'utf8'));

function summary({ review: { findings } }: Reviewed, without: string) {
	return findings.filter(({ ruleId }) => ruleId !== without).map(({ ruleId, message }) => `${ruleId}: ${message}`).sort();
}

/** Checks that a fix suppresses the finding and changes nothing else of the review. */
function checkSuppression(text: string, finding: Finding, fix: Fix, path?: string): string {
	const before = review(text, path);
	const fixed = apply(text, fix);
	const after = review(fixed, path);
	const what = `${fix.title} in ${JSON.stringify(text.length > 3000 ? text.slice(0, 100) : text)}\n${JSON.stringify(fix.edits)}`;
	const statuses = ({ review: { disclosures } }: Reviewed) => disclosures.map(({ id, status }) => `${id}: ${status}`);
	assert.deepEqual(statuses(after), statuses(before), what);
	const ofRule = ({ review: { findings } }: Reviewed): number => findings.filter(({ ruleId }) => ruleId === finding.ruleId).length;
	assert.ok(ofRule(after) < ofRule(before), what);
	assert.ok(after.review.suppressed.some(({ ruleId, message }) => ruleId === finding.ruleId && message === finding.message), what);
	assert.deepEqual(summary(after, finding.ruleId), summary(before, finding.ruleId), what);
	return fixed;
}

describe('fixes: suppress', () => {
	const text = '---\nlicense: mit\nlanguage:\n  - english\n---\n\n# Heron\n\n## Training Data\n\n[More Information Needed]\n';
	const find = (source: string, ruleId: string, path?: string): Finding => review(source, path).review.findings.find((finding) => finding.ruleId === ruleId)!;
	const here = (source: string, ruleId: string, path?: string): string => {
		const finding = find(source, ruleId, path);
		const fix = suppressHereFix(review(source, path).card, [finding]);
		assert.ok(fix, `${ruleId} cannot be suppressed there`);
		return checkSuppression(source, finding, fix, path);
	};
	const inFile = (source: string, ruleId: string, path?: string): string => checkSuppression(source, find(source, ruleId, path), suppressInFileFix(review(source, path).card, [ruleId]), path);

	it('puts a comment above a heading', () => {
		assert.equal(here(text, 'data/sources'), text.replace('## Training', '<!-- model-card-review-disable-next-line data/sources -->\n## Training'));
	});

	it('adds to the comment that is there', () => {
		const once = here(text, 'safety/red-teaming');
		assert.equal(here(once, 'risk/bias'), text.replace('# Heron', '<!-- model-card-review-disable-next-line safety/red-teaming risk/bias -->\n# Heron'));
		const inFileOnce = inFile(text, 'risk/bias');
		assert.equal(inFileOnce, text.replace('---\n\n#', '---\n\n<!-- model-card-review-disable-file risk/bias -->\n\n#'));
		assert.equal(inFile(inFileOnce, 'data/sources'), inFileOnce.replace('risk/bias', 'risk/bias data/sources'));
	});

	it('puts a comment for each line', () => {
		const { card, review: { findings } } = review(text);
		const fixed = apply(text, suppressHereFix(card, findings.filter(({ ruleId }) => ['data/sources', 'metadata/language-code', 'risk/bias', 'safety/red-teaming'].includes(ruleId))));
		const names = findings.filter(({ ruleId }) => ['risk/bias', 'safety/red-teaming'].includes(ruleId)).map(({ ruleId }) => ruleId).join(' ');
		const mark = (rules: string): string => `model-card-review-disable-next-line ${rules}`;
		assert.equal(fixed, text.replace('  - e', `  # ${mark('metadata/language-code')}\n  - e`).replace('# Heron', `<!-- ${mark(names)} -->\n# Heron`).replace('## T', `<!-- ${mark('data/sources')} -->\n## T`));
		assert.deepEqual(review(fixed).review.suppressed.length, 4);
	});

	it('writes YAML comments into the front matter and into YAML cards', () => {
		assert.equal(here(text, 'metadata/language-code'), text.replace('  - english', '  # model-card-review-disable-next-line metadata/language-code\n  - english'));
		const yaml = 'name: Heron\nlimitations: ""\n';
		assert.equal(here(yaml, 'risk/limitations', 'modelcard.yaml'), 'name: Heron\n# model-card-review-disable-next-line risk/limitations\nlimitations: ""\n');
		assert.equal(inFile(yaml, 'risk/limitations', 'modelcard.yaml'), `# model-card-review-disable-file risk/limitations\n${yaml}`);
	});

	it('does not write into a text of several lines, nor at the dashes', () => {
		const scalar = '---\nlicense: mit\nextra_gated_prompt: |\n  [More Information Needed]\n  and more\n---\n\n# Heron\n';
		const { card } = review(scalar);
		for (const at of ['[More', 'and more', '---\n\n', '---\nlicense']) {
			const start = scalar.indexOf(at);
			assert.equal(suppressHereFix(card, [{ ruleId: 'metadata/template-token', range: { start, end: start + 1 } }]), undefined, at);
		}
		const quoted = '---\nlicense: mit\ndescription: "one\n  two"\n---\n\n# Heron\n';
		const start = quoted.indexOf('two');
		assert.equal(suppressHereFix(review(quoted).card, [{ ruleId: 'metadata/unknown-key', range: { start, end: start + 1 } }]), undefined);
	});

	it('writes behind the text of a line, inside of the last cell of a row', () => {
		const paragraph = '# Model Card\n\nIts training data\nare proprietary and not disclosed.\nIt is small.\n';
		assert.equal(here(paragraph, 'data/sources'), paragraph.replace('training data\n', 'training data <!-- model-card-review-disable-line data/sources -->\n'));
		const table = '# Model Card\n\n| Name | Value |\n| --- | --- |\n| Training data | TBD |\n';
		const { card } = review(table);
		const start = table.indexOf('Training data');
		assert.equal(apply(table, suppressHereFix(card, [{ ruleId: 'data/sources', range: { start, end: start + 8 } }])), table.replace('TBD |', 'TBD <!-- model-card-review-disable-line data/sources --> |'));
	});

	it('does not write where a comment would be code, a tag, the target of a link or an escape', () => {
		for (const line of ['A `span\nof code` here.', 'A <a\nhref="x">link</a>.', 'A [link](x\n"title").', 'A line\\\nbroken.', '```\ncode\n```']) {
			const source = `# Model Card\n\n${line}\n`;
			const start = source.indexOf('\n', 15) - 1;
			assert.equal(suppressHereFix(review(source).card, [{ ruleId: 'data/sources', range: { start, end: start + 1 } }]) === undefined, !line.startsWith('```'), line);
		}
	});

	it('changes nothing but the one finding: examples', () => {
		for (const example of EXAMPLES) {
			for (const [index, eol] of ['\n', '\r\n'].entries()) {
				const source = example.replaceAll('\n', eol);
				const { card, review: { findings } } = review(source);
				// A quarter with either line ending: each takes several reviews.
				for (const finding of findings.filter((_, at) => at % 4 === index)) {
					const fix = suppressHereFix(card, [finding]);
					assert.ok(fix, `${finding.ruleId} at ${JSON.stringify(source.slice(finding.range.start, finding.range.end))}`);
					checkSuppression(source, finding, fix);
					const once = checkSuppression(source, finding, suppressInFileFix(card, [finding.ruleId]));
					const comment = suppressionComments(review(once).card)[0]!;
					assert.equal(apply(once, removeCommentFix(review(once).card, comment)), source);
				}
			}
		}
	}).timeout(120_000);

	it('changes nothing but the one finding: cards of all shapes', () => {
		let impossible = 0;
		let possible = 0;
		for (const source of cards(15)) {
			const { card, review: { findings } } = review(source);
			for (const ruleId of ['data/sources', 'safety/red-teaming', 'evaluation/results', 'risk/limitations', 'license/weights', 'metadata/block-missing']) {
				const finding = findings.find((candidate) => candidate.ruleId === ruleId);
				if (!finding) continue;
				const fix = suppressHereFix(card, [finding]);
				if (fix) checkSuppression(source, finding, fix);
				if (fix) possible++;
				else impossible++;
				checkSuppression(source, finding, suppressInFileFix(card, [ruleId]));
			}
		}
		assert.ok(possible > 10 * impossible, `${impossible} of ${possible + impossible} cannot be suppressed where they stand`);
	}).timeout(120_000);
});
