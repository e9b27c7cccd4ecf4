import { assert } from 'chai';
import { fitting, MAX_ANSWER } from '../../src/editor/toolAnswer';

const finding = (index: number) => ({ ruleId: 'data/sources', message: `${index} ${'x'.repeat(300)}` });

describe('answers to language models', () => {
	it('are whole as long as they are short', () => {
		const report = { version: 1, cards: [{ disclosures: [{ id: 'a', evidence: [1, 2, 3, 4, 5] }], findings: [finding(1)] }] };
		assert.deepEqual(JSON.parse(fitting(report)), report);
	});

	it('lose evidence first, then items, and say so', () => {
		const evidence = Array.from({ length: 200 }, (_, line) => ({ line, text: 'x'.repeat(200) }));
		const first = JSON.parse(fitting({ cards: [{ disclosures: [{ id: 'a', evidence }], findings: [finding(1)] }] })) as { shortened: boolean; cards: [{ disclosures: [{ evidence: unknown[] }]; findings: unknown[] }] };
		assert.deepEqual([first.shortened, first.cards[0].disclosures[0].evidence.length, first.cards[0].findings.length], [true, 3, 1]);
		const second = fitting({ cards: [{ disclosures: [], findings: Array.from({ length: 5000 }, (_, index) => finding(index)) }] });
		assert.isAtMost(second.length, MAX_ANSWER);
		assert.isAbove((JSON.parse(second) as typeof first).cards[0].findings.length, 10);
	});

	it('are as long as they may be, and cost few walks through the report', () => {
		for (const count of [1, 30, 100, 300, 5000]) {
			let walks = 0;
			const counter = { toJSON: () => { walks++; return 0; } };
			const { cards: [card] } = JSON.parse(fitting({ cards: [{ counter, findings: Array.from({ length: count }, (_, index) => finding(index)) }] })) as { cards: [{ findings: unknown[] }] };
			assert.isAtMost(walks, 5);
			// A finding is some 350 units long.
			assert.equal(card.findings.length, count > 110 ? 80 : count);
		}
	});
});
