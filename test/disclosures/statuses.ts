import assert from 'node:assert/strict';
import { parseCard } from '../../src/card/parse';
import type { DisclosureId } from '../../src/disclosures/disclosure';
import { assess } from '../../src/review/assess';
import { readCard } from '../../src/review/reading';
import type { Status } from '../../src/review/review';
import { GAPS } from './gaps';

/** Short cards by the status that they must give a disclosure; `open` is missing or placeholder, `some` anything else. */
export type Expected = { readonly [S in Status | 'open' | 'some']?: readonly string[] };

/** A card of some length: a sentence, beside twelve of another, is not all that there is on something. */
export function among(sentence: string, other: string): string {
	return `# Kestrel\n\n${`${other} `.repeat(12)}\n\n${sentence}\n`;
}

/**
 * One test for each card: the disclosure has the status under which the card is listed. A card that is known to be judged
 * wrongly is pending until it is judged rightly; then it fails, so that it is taken off the list.
 */
export function describeStatuses(id: DisclosureId, expected: Expected): void {
	describe(`disclosure ${id}`, () => {
		it('is pinned down by six cards that make it and six that only seem to, in three languages', () => {
			const cards = Object.entries(expected).map(([status, listed]) => ({ makes: !['open', 'missing', 'placeholder'].includes(status), listed }));
			for (const makes of [true, false]) assert.ok(cards.filter((each) => each.makes === makes).reduce((sum, { listed }) => sum + listed.length, 0) >= 6, `${makes}`);
			const languages = new Set(cards.flatMap(({ listed }) => listed.map((card) => parseCard(card).languages[0])));
			assert.ok(languages.size >= 3, [...languages].join(', '));
		});
		for (const [status, cards] of Object.entries(expected)) {
			for (const card of cards) {
				const title = `${status}: ${card.replace(/\s+/gu, ' ').trim().slice(0, 100)}`;
				it(title, function () {
					const { status: actual, evidence } = assess(readCard(parseCard(card))).find((assessment) => assessment.id === id)!;
					const isOpen = actual === 'missing' || actual === 'placeholder';
					const asExpected = status === 'open' ? isOpen : status === 'some' ? !isOpen : actual === status;
					if (GAPS[id]?.includes(title)) {
						assert.ok(!asExpected, 'is judged rightly now: take it off the list of gaps');
						this.skip();
					}
					assert.ok(asExpected, `${actual}: ${evidence.map(({ status: of, says, range }) => `${of} (${says}) “${card.slice(range.start, range.end)}”`).join('; ') || 'no evidence'}`);
				});
			}
		}
	});
}
