import type { Block, Card, Link, Prose, Section } from '../card/card';
import { overlapping, type Range } from '../card/range';
import { splitClauses } from './clauses';
import { classifyCode, isBibliography } from './code';
import { isContents } from './contents';
import { findConcepts, withLinks } from './findConcepts';
import { isUnfilledForm } from './form';
import { citesTool, isItem, isLeadIn, isQuestion, isRefusal, leadInOf, questionOf, type Question } from './leadIns';
import { pictureStatement } from './pictures';
import { isDeclaration, isPlaceholder } from './placeholders';
import { splitSentences } from './sentences';
import { whole, type Clause, type Statement } from './statement';
import { tableStatements } from './tables';
import { isTitle, labelTopics, sectionTopics } from './topics';

/** Every statement of the card in document order. Comments are not statements. */
export function readStatements(card: Card): readonly Statement[] {
	const isForm = isUnfilledForm(card);
	return card.sections.flatMap((section) => {
		let lead: ReadonlySet<string> | undefined;
		let previous: Block | undefined;
		let isBehindTool = false;
		const below = section.blocks.flatMap((block) => {
			if (block.kind === 'comment') return [];
			// A lead-in leads the block behind it; of a list, every item.
			if (previous && !isLeadIn(previous) && !(isItem(previous) && isItem(block))) lead = undefined;
			const led = block.kind === 'prose' && !isLeadIn(block) ? lead : block.kind === 'table' && lead ? ofTraining(lead) : undefined;
			const lent = block.kind === 'code' && isBehindTool ? FILLER : led;
			const own = blockStatements(block, section, isForm, lead).map((statement) => (lent ? ledBy(statement, lent) : statement));
			isBehindTool = citesTool(block);
			const statements = isBehindTool ? own.map((statement) => ({ ...statement, value: '' })) : own;
			if (isLeadIn(block)) lead = leadInOf(statements);
			previous = block;
			return statements;
		});
		const title = section.heading?.text ?? '';
		return [...headingStatements(section), ...answered(below, isQuestion(title) ? questionOf({ text: title, concepts: findConcepts(title) }) : undefined)];
	});
}

/** What a table takes from what leads to it: that something was trained, and no more, as its columns say what else it tells. */
function ofTraining(lead: ReadonlySet<string>): ReadonlySet<string> {
	return new Set(['train', 'train-noun'].filter((concept) => lead.has(concept)));
}

/** The reference of a tool is what its template put there. */
const FILLER: ReadonlySet<string> = new Set(['filler']);

/** Lends what a question asks about to the statement behind it; `asked` is the question above all of them, if there is one. */
function answered(statements: readonly Statement[], asked: Question | undefined): readonly Statement[] {
	let question = asked;
	return statements.map((statement) => {
		const answer = question ? ledBy(statement, isRefusal(statement) ? question.refusal : question.answer) : statement;
		question = questionOf(statement);
		return answer;
	});
}

function ledBy(statement: Statement, lead: ReadonlySet<string>): Statement {
	const add = (concepts: ReadonlySet<string>): ReadonlySet<string> => new Set([...concepts, ...lead]);
	return { ...statement, concepts: add(statement.concepts), clauses: statement.clauses.map((clause) => ({ ...clause, concepts: add(clause.concepts) })) };
}

/** A heading of so many words, or with a comma, is a sentence: some authors write all of a card in headings. */
const SENTENCE_WORDS = 7;
const WORDS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}|[\p{L}\p{N}][^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]*/gu;

/** What a heading says besides naming its section. The title of a card may name the maker, the method or the data. */
function headingStatements(section: Section): readonly Statement[] {
	const { heading } = section;
	if (!heading || heading.style === 'key') return [];
	const isSentence = /[,，、;；。]/u.test(heading.text) || (heading.text.match(WORDS)?.length ?? 0) >= SENTENCE_WORDS;
	if (!(isTitle(section) || (isSentence && section.children.length === 0)) || sectionTopics(section).some(({ exact }) => exact)) return [];
	const { text, textRange: range } = heading;
	return [whole({ kind: 'heading', range, text, value: text, labels: [], links: [], section, block: undefined, concepts: findConcepts(text) })];
}

/**
 * @param isForm what is in italics is a hint to the author, and pictures are examples
 * @param lead what the line before it says that introduces it
 */
function blockStatements(block: Block, section: Section, isForm: boolean, lead: ReadonlySet<string> | undefined): readonly Statement[] {
	const base = { section, block, labels: block.labels, range: block.range, links: [] as readonly Link[] };
	switch (block.kind) {
		case 'prose':
			return proseStatements(block, section, isForm);
		case 'table':
			return tableStatements(block, section, isForm, lead);
		case 'code':
			return [whole({ ...base, kind: 'code', text: block.text, value: block.text, concepts: classifyCode(block.text, block.language) })];
		case 'image':
			// The pictures of a form show its author what a picture may look like.
			return isForm ? [] : [pictureStatement(block, section)];
		default:
			return [];
	}
}

/** A sentence as it is found in a text: what depends on the text alone is kept by its runs, which survive edits elsewhere in the card. */
interface Found {
	readonly start: number;
	readonly end: number;
	readonly clauses: readonly { readonly start: number; readonly end: number; readonly concepts: ReadonlySet<string> }[];
}
const analyses = new WeakMap<object, readonly Found[]>();

function analyse({ text, runs }: Prose['source']): readonly Found[] {
	let found = analyses.get(runs);
	if (!found) {
		found = splitSentences(text).map(({ start, end }) => ({
			start, end,
			clauses: splitClauses(text.slice(start, end)).map((clause) => {
				const from = start + clause.start;
				const to = start + clause.end;
				return { start: from, end: to, concepts: findConcepts(text.slice(from, to)) };
			}),
		}));
		analyses.set(runs, found);
	}
	return found;
}

function proseStatements(block: Prose, section: Section, isForm: boolean): readonly Statement[] {
	const { source, valueStart, labels } = block;
	// An entry of a table of contents says nothing but that there is a section.
	if (isContents(block)) return [];
	if (isBibliography(source.text)) {
		return [whole({ kind: 'code', range: block.range, text: source.text, value: source.text, labels, links: block.links, section, block, concepts: classifyCode(source.text, undefined) })];
	}
	const found = analyse(source);
	// A paragraph that begins by telling the author what to write does so to its end.
	const first = found[0];
	const isGuidance = (isForm && block.isItalic) || (first !== undefined && found.length > 1 && valueStart < first.end && isPlaceholder(source.text.slice(Math.max(valueStart, first.start), first.end)));
	// “Not applicable: we trained nothing” names no field; “不适用：医疗诊断” does.
	const declares = valueStart > 0 && isDeclaration(source.text.slice(0, valueStart)) && labelTopics(labels.at(-1)!).length === 0;
	return found.flatMap(({ start, end, clauses }, index): Statement[] => {
		const text = source.text.slice(start, end);
		if (!/[\p{L}\p{N}]/u.test(text)) return [];
		const isField = index === 0 && valueStart > 0 && !declares;
		const parts = clauses.map((clause): Clause => {
			const range = source.range(clause.start, clause.end);
			const links = overlapping(block.links, range);
			return { range: hull(range, links), text: source.text.slice(clause.start, clause.end), concepts: withLinks(clause.concepts, links) };
		});
		const range = hull(source.range(start, end), parts);
		return [{
			kind: isField ? 'field' : 'sentence', range, text, value: isGuidance ? '' : source.text.slice(isField ? Math.min(valueStart, end) : start, end),
			concepts: parts.length === 1 ? parts[0]!.concepts : new Set(parts.flatMap(({ concepts }) => [...concepts])), clauses: parts,
			labels, links: overlapping(block.links, range), section, block,
		}];
	});
}

/** A link belongs to the sentence as a whole, its target included. */
function hull(range: Range, parts: readonly { readonly range: Range }[]): Range {
	return { start: Math.min(range.start, ...parts.map((part) => part.range.start)), end: Math.max(range.end, ...parts.map((part) => part.range.end)) };
}
