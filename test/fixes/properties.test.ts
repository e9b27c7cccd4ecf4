import { assert } from 'chai';
import { parseCard } from '../../src/card/parse';
import { DISCLOSURES } from '../../src/disclosures/catalogue';
import { addKeyFix } from '../../src/fixes/addKey';
import { insertSectionFix, insertSectionsFix } from '../../src/fixes/insertSection';
import { apply } from './apply';
import { cards } from './cards';

/** Whether `text` is what is left when some characters of `longer` are taken away. */
function isSubsequence(text: string, longer: string): boolean {
	let at = 0;
	for (let i = 0; i < longer.length && at < text.length; i++) if (longer[i] === text[at]) at++;
	return at === text.length;
}

describe('fixes on cards of all shapes', () => {
	const all = [...cards(150)];

	it('insert each template once, with a heading that is found again', () => {
		for (const text of all.slice(0, 50)) {
			const card = parseCard(text);
			for (const disclosure of DISCLOSURES) {
				const fix = insertSectionFix(card, disclosure);
				if (!fix) continue;
				const fixed = apply(text, fix);
				const again = insertSectionFix(parseCard(fixed), disclosure);
				assert.isUndefined(again, `${disclosure.id} goes twice into ${JSON.stringify(text)}, now ${JSON.stringify(fixed)}`);
			}
		}
	});

	it('take away placeholders and nothing else', () => {
		for (const text of all) {
			const fixed = apply(text, insertSectionsFix(parseCard(text), DISCLOSURES));
			const kept = text.replaceAll(/\[More Information Needed\]|待补充/gu, '');
			assert.isTrue(isSubsequence(kept, fixed), `${JSON.stringify(text)} became ${JSON.stringify(fixed)}`);
			if (text.includes('\r\n')) assert.notMatch(fixed.replaceAll('\r\n', ''), /[\r\n]/u);
			else assert.notMatch(fixed, /\r/u);
		}
	});

	it('leave every section that was there in its place', () => {
		for (const text of all) {
			const before = parseCard(text);
			const fix = insertSectionsFix(before, DISCLOSURES);
			const after = parseCard(apply(text, fix));
			const headings = (card: typeof before): string[] => card.sections.flatMap(({ heading }) => (heading ? [heading.text] : []));
			const found = headings(after);
			let at = 0;
			for (const name of found) if (name === headings(before)[at]) at++;
			assert.equal(at, headings(before).length, `${JSON.stringify(text)} became ${JSON.stringify(after.text)}`);
			// One blank line around each inserted heading.
			for (const { heading } of after.sections) {
				if (!heading || heading.style !== 'atx' || text.includes(heading.text)) continue;
				const start = after.lines.position(heading.range.start).line;
				const line = (index: number): string => after.text.slice(after.lines.line(index).start, after.lines.line(index).end).trim();
				assert.isTrue(start === 0 || line(start - 1) === '', `no blank line before “${heading.text}” in ${JSON.stringify(after.text)}`);
				assert.equal(line(start + 1), '', `no blank line behind “${heading.text}” in ${JSON.stringify(after.text)}`);
			}
		}
	});

	it('add a key to the front matter once', () => {
		for (const text of all) {
			const card = parseCard(text);
			for (const disclosure of DISCLOSURES) {
				const fix = addKeyFix(card, disclosure);
				if (!fix) continue;
				const fixed = parseCard(apply(text, fix));
				assert.isTrue(isSubsequence(text, fixed.text));
				assert.deepEqual(fixed.frontMatter?.problems, []);
				assert.isUndefined(addKeyFix(fixed, disclosure));
			}
		}
	});
});
