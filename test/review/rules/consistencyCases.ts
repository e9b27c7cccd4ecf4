import assert from 'node:assert/strict';
import type { Finding } from '../../../src/review/review';
import { apply } from '../../fixes/apply';
import { findingsOf } from './metadataCases';

/** What a rule finds in a card: what is marked, and the card after all fixes of the rule; absent: no finding has one. */
export interface FoundInCard {
	readonly marks: readonly string[];
	readonly fixed?: string;
	/** Whether the fixes are certain. */
	readonly isPreferred?: boolean;
	readonly message?: RegExp;
	readonly severity?: Finding['severity'];
}

export interface CardCases {
	readonly severity: Finding['severity'];
	/** Cards that the rule has nothing to say about. */
	readonly accepted: readonly string[];
	readonly refused: readonly (readonly [card: string, found: FoundInCard])[];
}

/** Checks a rule on whole cards, with either line ending. */
export function checkCards(ruleId: string, { severity: usual, accepted, refused }: CardCases): void {
	for (const [ending, eol] of [['LF', '\n'], ['CRLF', '\r\n']] as const) {
		for (const card of accepted) {
			it(`accepts ${JSON.stringify(card.slice(-120))} (${ending})`, () => { assert.deepEqual(findingsOf(ruleId, card.replaceAll('\n', eol)).map(({ message }) => message), []); });
		}
		for (const [card, { marks, fixed, isPreferred = false, message, severity = usual }] of refused) {
			it(`finds ${JSON.stringify(marks)} in ${JSON.stringify(card.slice(-120))} (${ending})`, () => {
				let text = card.replaceAll('\n', eol);
				const findings = findingsOf(ruleId, text);
				assert.deepEqual(findings.map(({ range }) => text.slice(range.start, range.end)), marks);
				for (const finding of findings) {
					assert.equal(finding.severity, severity);
					assert.match(finding.message, message ?? /^[^\n]{20,}[.?]$/u);
					for (const fix of finding.fixes) assert.equal(fix.isPreferred, isPreferred, fix.title);
				}
				for (let round = 0; round <= marks.length; round++) {
					const fix = findingsOf(ruleId, text).flatMap(({ fixes }) => fixes)[0];
					if (fix) text = apply(text, fix);
				}
				assert.equal(text, (fixed ?? card).replaceAll('\n', eol));
				if (fixed !== undefined) assert.deepEqual(findingsOf(ruleId, text).flatMap(({ fixes }) => fixes), []);
			});
		}
	}
}

/** A card with that front matter and text. */
export function cardOf(yaml: string, text: string): string {
	return `---\n${yaml}\n---\n\n# Kestrel\n\nKestrel reads Welsh.\n\n${text}\n`;
}
