import type { Block, Card, Label, Link, Prose, Section } from '../card/card';
import { overlapping, type Range } from '../card/range';
import { classifyCode, isBibliography } from './code';
import { LEXICON } from './lexicon';
import { linkConcepts } from './links';
import { isPlaceholder } from './placeholders';
import { findQuantities } from './quantities';
import { splitSentences } from './sentences';
import { classifyTable, isFieldTable } from './tables';

export type StatementKind = 'sentence' | 'field' | 'row' | 'table' | 'code' | 'image' | 'badge';

/** The smallest unit that can disclose something, with the concepts that it speaks of. */
export interface Statement {
	readonly kind: StatementKind;
	readonly range: Range;
	/** As a reader sees it; for a field, the name and the value. */
	readonly text: string;
	/** For a field, the value alone; otherwise the text. */
	readonly value: string;
	readonly concepts: ReadonlySet<string>;
	readonly labels: readonly Label[];
	readonly links: readonly Link[];
	readonly section: Section;
}

/** What depends on the text alone is kept by the text's runs, which survive edits elsewhere in the card. */
interface Analysis {
	readonly start: number;
	readonly end: number;
	readonly concepts: ReadonlySet<string>;
}
const analyses = new WeakMap<object, readonly Analysis[]>();

/** Every statement of the card in document order. Comments are not statements. */
export function readStatements(card: Card): readonly Statement[] {
	return card.sections.flatMap((section) => section.blocks.flatMap((block) => blockStatements(block, section)));
}

/** "No external evaluation was carried out": what was not done stands between the negation and the verb. */
const NOTHING_DONE = /(?:^|[\s;,(])no (?:\S+ ){1,8}(?:(?:was|were|has been|have been|is|are) (?:\w+ly )?(?:performed|conducted|applied|done|made|carried out|used|undertaken|run|measured|attempted|recorded)|took place)\b|未(?:在|对|对其|使用|采用|进行|做|经过)[^。，；]{0,16}(?:评测|评估|测试|对齐|过滤|训练|微调|处理|测量)/iu;

/** The concepts of a text. */
export function findConcepts(text: string): Set<string> {
	const concepts = new Set<string>();
	LEXICON.addConcepts(text, concepts);
	for (const { concept, start, end } of findQuantities(text)) {
		concepts.add(concept);
		if (concept === 'url') for (const more of linkConcepts({ url: text.slice(start, end), text: '' })) concepts.add(more);
	}
	if (NOTHING_DONE.test(text)) concepts.add('not-done');
	if (concepts.has('percent')) concepts.add('number');
	if (concepts.has('number') && (concepts.has('metric-name') || concepts.has('benchmark-name'))) concepts.add('score');
	return concepts;
}

function blockStatements(block: Block, section: Section): readonly Statement[] {
	const base = { section, labels: block.labels, range: block.range, links: [] as readonly Link[] };
	switch (block.kind) {
		case 'prose':
			return proseStatements(block, section);
		case 'table': {
			const field = isFieldTable(block);
			const [header] = block.hasHeader ? block.rows : [];
			// The name of the first column says what the rows are: `| Weakness | Example |`.
			const title = header?.cells[0];
			const labels = title && title.source.text.trim() !== '' ? [...block.labels, { text: title.source.text.trim(), range: title.range, bold: false }] : block.labels;
			const rows = block.rows.flatMap((row, index): Statement[] => {
				const [first, ...rest] = row.cells;
				// A row whose cells are all filler but for its name is filler.
				const value = rest.map((cell) => cell.source.text.trim()).filter((cell) => !isPlaceholder(cell)).join(' | ');
				const text = row.cells.map((cell) => cell.source.text.trim()).join(' | ');
				if (!first || text.replace(/[\s|]/gu, '') === '') return [];
				const links = row.cells.flatMap((cell) => cell.links);
				if (field && !(index === 0 && header)) {
					const label: Label = { text: first.source.text.trim(), range: first.range, bold: false };
					return [{ ...base, kind: 'field', range: row.range, text, value, links, labels: [...labels, label], concepts: withLinks(findConcepts(text), links) }];
				}
				return [{ ...base, kind: 'row', range: row.range, text, value: rest.length > 0 ? value : text, links, labels, concepts: withLinks(findConcepts(text), links) }];
			});
			const concepts = classifyTable(block, rows.filter(({ value }) => value !== '').map((row) => row.concepts), section);
			const statements = header && rows.length > 1 && rows[0]!.range === header.range ? rows.slice(1) : rows;
			return concepts.size > 0 ? [...statements, { ...base, kind: 'table', text: '', value: '', concepts }] : statements;
		}
		case 'code':
			return [{ ...base, kind: 'code', text: block.text, value: block.text, concepts: classifyCode(block.text, block.language) }];
		case 'image': {
			const badge = badgeText(block.url);
			const text = badge === undefined ? block.alt : `${block.alt} ${badge}`;
			const concepts = findConcepts(text);
			return [{ ...base, kind: badge === undefined ? 'image' : 'badge', text, value: text, concepts: concepts.add(badge === undefined ? 'image' : 'badge') }];
		}
		default:
			return [];
	}
}

/** A table of contents that is written as one paragraph has few entries; longer lists are not worth the look. */
const MAX_CONTENTS = 40;

const BADGE = /^https?:\/\/img\.shields\.io\/(?:static\/v1\?|badge\/)([^?#]{1,300})/iu;

/** The words of a badge of shields.io, which stand in its address; `undefined` for any other picture. */
function badgeText(url: string): string | undefined {
	const path = BADGE.exec(url)?.[1];
	if (path === undefined) return undefined;
	try {
		return decodeURIComponent(path).replace(/__/gu, '\uE000').replace(/[_-]+/gu, ' ').replace(/\uE000/gu, '_');
	} catch {
		return path;
	}
}

function proseStatements(block: Prose, section: Section): readonly Statement[] {
	const { source, valueStart, labels } = block;
	// An entry of a table of contents says nothing but that there is a section.
	if (block.links.length > 0 && block.links.length <= MAX_CONTENTS && block.links.every(({ url }) => url.startsWith('#')) && block.links.reduce((rest, { text }) => rest.replace(text, ''), source.text).replace(/[\s\p{P}\d]+/gu, '') === '') return [];
	if (isBibliography(source.text)) {
		return [{ kind: 'code', range: block.range, text: source.text, value: source.text, labels, links: block.links, section, concepts: classifyCode(source.text, undefined) }];
	}
	let analysis = analyses.get(source.runs);
	if (!analysis) {
		analysis = splitSentences(source.text).map(({ start, end }) => ({ start, end, concepts: findConcepts(source.text.slice(start, end)) }));
		analyses.set(source.runs, analysis);
	}
	// A paragraph that begins by telling the author what to write does so to its end.
	const first = analysis[0];
	const isGuidance = analysis.length > 1 && first !== undefined && isPlaceholder(source.text.slice(Math.min(Math.max(valueStart, first.start), first.end), first.end));
	return analysis.map(({ start, end, concepts }, index) => {
		const range = source.range(start, end);
		const links = overlapping(block.links, range);
		const isField = index === 0 && valueStart > 0;
		return {
			kind: isField ? 'field' : 'sentence', range, text: source.text.slice(start, end), value: isGuidance ? '' : source.text.slice(isField ? Math.min(valueStart, end) : start, end),
			concepts: withLinks(concepts, links), labels, links, section,
		} satisfies Statement;
	});
}

function withLinks(concepts: ReadonlySet<string>, links: readonly Link[]): ReadonlySet<string> {
	const outside = links.filter((link) => link.url !== '' && !link.url.startsWith('#'));
	return outside.length === 0 ? concepts : new Set([...concepts, 'link', ...outside.flatMap(linkConcepts)]);
}

