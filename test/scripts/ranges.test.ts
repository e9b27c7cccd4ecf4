import { strict as assert } from 'node:assert';
import { cardRangeProblems, reviewRangeProblems } from '../../scripts/ranges';
import type { Card, Prose } from '../../src/card/card';
import { parseCard } from '../../src/card/parse';
import type { Range } from '../../src/card/range';
import type { Review } from '../../src/review/review';

const TEXT = [
	'---', 'license: mit # as agreed', 'tags: [a, "b"]', '---', '', '# Kestrel 🦅 &amp; co', '', 'A **bold** claim about [data](https://example.org) &copy; 2026.', '',
	'<h2>模型</h2>', '', '- **Developed by:** the lab', '  - deeper', '', '| a | b |', '| - | - |', '| 1 | `2` |', '', '```', 'code', '```', '', '<details><summary>More</summary>', '', 'text', '', '</details>', '', 'after',
].join('\n');

describe('ranges', () => {
	it('finds nothing wrong with a card as it is parsed', () => {
		for (const text of [TEXT, TEXT.replaceAll('\n', '\r\n'), `\uFEFF\n${TEXT}`]) assert.deepEqual(cardRangeProblems(parseCard(text)), []);
		assert.deepEqual(cardRangeProblems(parseCard('license: mit\nlimitations: "forgets"\n', 'yaml')), []);
	});

	it('notices a card whose ranges belong to another text', () => {
		const card = parseCard(TEXT);
		const shifted: Card = { ...card, text: ` ${TEXT}`.slice(0, -1) };
		assert.ok(cardRangeProblems(shifted).length > 5);
	});

	it('notices a block that leaves its section, and text that leads astray', () => {
		const card = parseCard('# A\n\nfirst\n\n# B\n\nsecond\n');
		const [root, a, b] = card.sections;
		const moved: Card = { ...card, sections: [root!, { ...a!, blocks: b!.blocks }, b!] };
		assert.match(cardRangeProblems(moved).join('\n'), /prose leaves what it is part of/u);
		const prose = a!.blocks[0] as Prose;
		const astray: Card = { ...card, sections: [root!, { ...a!, blocks: [{ ...prose, source: prose.source.moved(1) }] }, b!] };
		assert.match(cardRangeProblems(astray).join('\n'), /leads from "first" astray/u);
	});

	describe('of a review', () => {
		const text = 'ab🦅cd';
		const review = (evidence: readonly Range[], edits: readonly Range[] = []): Review => ({
			reviewed: true, reason: '', language: 'en', suppressed: [],
			disclosures: [{ id: 'data/sources', status: 'disclosed', evidence: evidence.map((range) => ({ range, status: 'disclosed', signal: 'claim', says: '' })) }],
			findings: [{ ruleId: 'x', severity: 'warning', message: '', range: { start: 0, end: 0 }, fixes: [{ title: 'Fix', kind: 'replace', isPreferred: true, edits: edits.map((range) => ({ range, newText: '' })) }] }],
		});

		it('allows what is inside, nested or apart', () => {
			assert.deepEqual(reviewRangeProblems(text, review([{ start: 0, end: 6 }, { start: 0, end: 2 }, { start: 2, end: 4 }], [{ start: 0, end: 1 }, { start: 1, end: 2 }])), []);
		});

		const wrong: readonly (readonly [what: string, evidence: readonly Range[], edits: readonly Range[], problem: RegExp])[] = [
			['behind the end', [{ start: 0, end: 7 }], [], /not a span/u],
			['back to front', [{ start: 2, end: 1 }], [], /not a span/u],
			['half a surrogate pair', [{ start: 0, end: 3 }], [], /not a span/u],
			['half across another', [{ start: 0, end: 2 }, { start: 1, end: 4 }], [], /cross/u],
			['edits of one place', [], [{ start: 0, end: 2 }, { start: 1, end: 4 }], /twice or out of order/u],
		];
		for (const [what, evidence, edits, problem] of wrong) {
			it(`notices a range ${what}`, () => {
				const problems = reviewRangeProblems(text, review(evidence, edits));
				assert.equal(problems.length, 1);
				assert.match(problems[0]!, problem);
			});
		}
	});
});
