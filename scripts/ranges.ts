import type { Block, Card, Section } from '../src/card/card';
import type { Range } from '../src/card/range';
import type { SourceText } from '../src/card/sourceText';
import type { Review } from '../src/review/review';

/** Everything about the ranges of a card that is not as its types say; for people, empty when all is well. */
export function cardRangeProblems(card: Card): readonly string[] {
	const check = new RangeCheck(card.text);
	for (const section of card.sections) checkSection(check, section);
	check.nested('sections', card.sections.map(({ range }) => range));
	for (const { key, keyRange, valueRange, scalars } of card.frontMatter?.entries ?? []) {
		check.holds(`key ${key}`, keyRange, key);
		if (valueRange) check.inside(`value of ${key}`, valueRange, card.frontMatter!.range);
		for (const scalar of scalars) check.inside(`scalar of ${key}`, scalar.range, card.frontMatter!.range);
	}
	return check.problems;
}

/** The same for the ranges of a review: inside the text, in order, never half across one another. */
export function reviewRangeProblems(text: string, { disclosures, findings }: Review): readonly string[] {
	const check = new RangeCheck(text);
	for (const { id, evidence } of disclosures) {
		const ranges = evidence.map(({ range }) => range);
		for (const range of ranges) check.valid(`evidence of ${id}`, range);
		check.nested(`evidence of ${id}`, ranges);
	}
	for (const { ruleId, range, fixes } of findings) {
		check.valid(`finding ${ruleId}`, range);
		for (const { title, edits } of fixes) {
			edits.forEach((edit, index) => {
				check.valid(`fix “${title}”`, edit.range);
				if (index > 0 && edit.range.start < edits[index - 1]!.range.end) check.report(`fix “${title}” edits a place twice or out of order`, edit.range);
			});
		}
	}
	return check.problems;
}

function checkSection(check: RangeCheck, { heading, range, body, blocks, parent }: Section): void {
	if (parent) check.inside('section', range, parent.range);
	check.inside('body', body, range);
	if (heading) {
		check.inside('heading', heading.range, range);
		check.inside('heading text', heading.textRange, heading.range);
		check.holds('heading', heading.textRange, heading.text);
	}
	for (const block of blocks) {
		check.inside(block.kind, block.range, range);
		checkBlock(check, block);
	}
	check.nested('blocks', blocks.map((block) => block.range));
}

function checkBlock(check: RangeCheck, block: Block): void {
	for (const { text, range } of block.labels) check.holds('label', range, text);
	if (block.kind === 'prose') {
		check.reads('prose', block.source, block.range);
		for (const link of block.links) check.holds('link', link.range, link.text);
	} else if (block.kind === 'table') {
		check.nested('rows', block.rows.map(({ range }) => range));
		for (const row of block.rows) {
			check.inside('row', row.range, block.range);
			check.nested('cells', row.cells.map(({ range }) => range));
			for (const cell of row.cells) {
				check.inside('cell', cell.range, row.range);
				check.reads('cell', cell.source, cell.range);
			}
		}
	} else if (block.kind === 'code') check.holds('code', block.range, block.text);
}

class RangeCheck {
	readonly problems: string[] = [];
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	report(problem: string, { start, end }: Range): void {
		this.problems.push(`${problem}: [${start}, ${end}) ${JSON.stringify(this.#text.slice(start, Math.min(end, start + 60)))}`);
	}

	/** A span of the text that cuts no character in two. */
	valid(what: string, range: Range): boolean {
		const { start, end } = range;
		const ok = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= this.#text.length && !this.#cutsPair(start) && !this.#cutsPair(end);
		if (!ok) this.report(`${what} is not a span of the text`, range);
		return ok;
	}

	inside(what: string, range: Range, outer: Range): void {
		if (this.valid(what, range) && (range.start < outer.start || range.end > outer.end)) this.report(`${what} leaves what it is part of`, range);
	}

	/** Of any two ranges, one holds the other or they share nothing. */
	nested(what: string, ranges: readonly Range[]): void {
		const open: Range[] = [];
		for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
			while (open.length > 0 && open.at(-1)!.end <= range.start) open.pop();
			if (open.length > 0 && range.end > open.at(-1)!.end) this.report(`${what} cross`, range);
			open.push(range);
		}
	}

	/** The words of `expected` stand in `range`, in their order. */
	holds(what: string, range: Range, expected: string): void {
		if (!this.valid(what, range)) return;
		const found = this.#text.slice(range.start, range.end);
		let at = 0;
		for (const char of letters(expected)) {
			at = found.indexOf(char, at) + char.length;
			if (at < char.length) {
				// Character references and escapes of YAML stand for letters that the source does not show.
				if (!/[&\\]/u.test(found)) this.report(`${what} does not say ${JSON.stringify(expected.slice(0, 60))}`, range);
				return;
			}
		}
	}

	/** Every letter and digit of `source` leads back to itself. */
	reads(what: string, source: SourceText, outer: Range): void {
		if (source.text === '') return;
		this.inside(what, source.range(), outer);
		for (const { 0: char, index } of source.text.matchAll(/[\p{L}\p{N}]/gu)) {
			const range = source.range(index, index + char.length);
			const found = this.#text.slice(range.start, range.end);
			if (found !== char && !/^[&\\]/u.test(found)) {
				this.report(`${what} leads from ${JSON.stringify(source.text.slice(index, index + 20))} astray`, range);
				return;
			}
		}
	}

	#cutsPair(offset: number): boolean {
		return /[\uD800-\uDBFF]/u.test(this.#text[offset - 1] ?? '') && /[\uDC00-\uDFFF]/u.test(this.#text[offset] ?? '');
	}
}

function letters(text: string): string {
	return text.replace(/[^\p{L}\p{N}]/gu, '');
}
