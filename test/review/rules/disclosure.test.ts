import assert from 'node:assert/strict';
import { reviewFile } from '../../../src/review/reviewer';
import type { Finding } from '../../../src/review/review';

function findings(text: string): ReadonlyMap<string, Finding> {
	return new Map(reviewFile({ path: 'MODEL_CARD.md', text }).review.findings.map((finding) => [finding.ruleId, finding]));
}

describe('rule: disclosures', () => {
	const card = '---\nlicense: mit\n---\n\n# Model Card for Tiny\n\n## Training Details\n\n### Training Data\n\n[More Information Needed]\n\n## Evaluation\n\nSee [the paper](https://example.org/paper.pdf).\n\n## Bias, Risks, and Limitations\n\nIt fails on long inputs.\n';

	it('finds what is missing at the heading below which it belongs, else at the title', () => {
		const finding = findings(card).get('training/recipe')!;
		assert.equal(card.slice(finding.range.start, finding.range.end), 'Training Details');
		assert.equal(finding.severity, 'warning');
		assert.match(finding.message, /^Training .+: not disclosed\. .+ Add a section “.+”\.$/u);
		const other = findings(card).get('safety/red-teaming')!;
		assert.equal(card.slice(other.range.start, other.range.end), 'Model Card for Tiny');
	});

	it('finds a placeholder where it stands and offers to replace it', () => {
		const finding = findings(card).get('data/sources')!;
		assert.ok(card.slice(finding.range.start).startsWith('### Training Data') || card.slice(finding.range.start).startsWith('[More Information Needed]'));
		assert.match(finding.message, /only a placeholder/u);
		assert.equal(finding.fixes[0]!.isPreferred, true);
		assert.equal(finding.fixes, finding.fixes, 'computed once');
	});

	it('lowers the severity of what is touched upon or stands elsewhere', () => {
		const finding = findings(card).get('evaluation/results')!;
		assert.equal(finding.severity, 'hint');
		assert.match(finding.message, /pointer to another document/u);
		assert.deepEqual(finding.fixes, []);
	});

	it('reports what is withheld as information', () => {
		const finding = findings('# Model Card\n\n## Training data\n\nThe training data is proprietary and not disclosed.\n').get('data/sources')!;
		assert.equal(finding.severity, 'information');
		assert.match(finding.message, /declared as not disclosed/u);
	});

	it('says nothing of what is disclosed, of what does not apply and of optional items', () => {
		const found = findings(card);
		assert.equal(found.has('license/weights'), false);
		assert.equal(found.has('risk/limitations'), false);
		assert.equal(found.has('license/data'), false);
		assert.equal(findings('# Model Card\n\n## Training data\n\nNot applicable: the weights are random.\n').has('data/sources'), false);
		assert.equal(findings('# Model Card\n\n## Training data\n\nNot applicable.\n').has('data/sources'), true);
	});

	it('marks one line, in an empty card too', () => {
		for (const text of ['', '\n', '# Model Card\r\n', '---\n---\n']) {
			for (const { range } of reviewFile({ path: 'MODEL_CARD.md', text }).review.findings) {
				assert.ok(range.start >= 0 && range.start <= range.end && range.end <= text.length);
				assert.doesNotMatch(text.slice(range.start, range.end), /\n./u);
			}
		}
	});
});
