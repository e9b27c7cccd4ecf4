import type { Block, Card, Cell, Heading, Label, Link, Section, Table } from './card';
import type { Piece } from './pieces';
import type { Range } from './range';

/** The pieces of a chunk and where the chunk begins in the card. */
export interface PlacedPieces {
	readonly pieces: readonly Piece[];
	readonly start: number;
	/** Of its beginning, so much is the head of a table again that began in the chunk before. */
	readonly repeated: number;
}

interface Draft {
	heading: Heading | undefined;
	level: number;
	path: readonly string[];
	range: { start: number; end: number };
	body: { start: number; end: number };
	blocks: Block[];
	parent: Draft | undefined;
	children: Draft[];
}

/** The first heading of a card, which is its title in most. */
export function firstHeading({ sections }: Card): Heading | undefined {
	return sections.find(({ heading }) => heading)?.heading;
}

/** Builds the section tree of `content` from its pieces; returns every section in document order, the root first. */
export function buildOutline(chunks: readonly PlacedPieces[], content: Range): readonly Section[] {
	const root: Draft = { heading: undefined, level: 0, path: [], range: { ...content }, body: { ...content }, blocks: [], parent: undefined, children: [] };
	const sections = [root];
	let current = root;
	const end = (until: number, at: number): void => {
		while (current.parent && current.level >= until) {
			current.range.end = at;
			current = current.parent;
		}
	};
	for (const { pieces, start, repeated } of chunks) {
		for (const piece of repeated === 0 ? pieces : continueTable(current.blocks, pieces, start, repeated)) {
			if (piece.kind === 'details-end') {
				// What follows `</details>` belongs to the section around it again.
				const summary = enclosing(current, (section) => section.heading?.style === 'summary');
				// The pictures in a table stand behind it among the blocks, and end before it does.
				if (summary) end(summary.level, current.blocks.reduce((last, { range }) => Math.max(last, range.end), current.body.start));
			} else if (piece.kind === 'heading') {
				const heading = placeHeading(piece.heading, start, current);
				end(heading.level, heading.range.start);
				if (current.children.length === 0) current.body.end = heading.range.start;
				const section: Draft = {
					heading, level: heading.level, path: [...current.path, heading.text], range: { start: heading.range.start, end: content.end },
					body: { start: heading.range.end, end: content.end }, blocks: [], parent: current, children: [],
				};
				current.children.push(section);
				sections.push(section);
				current = section;
			} else {
				const block = placeBlock(piece, start);
				// A paragraph under a bold name of its own stands beside a bold heading, not below it.
				if (current.heading?.style === 'bold' && block.kind === 'prose' && block.prose === 'paragraph' && block.valueStart > 0 && block.labels.at(-1)?.bold) end(current.level, block.range.start);
				current.blocks.push(block);
			}
		}
	}
	for (const section of sections) if (section.children.length === 0) section.body.end = section.range.end;
	return sections;
}

function enclosing(section: Draft, test: (section: Draft) => boolean): Draft | undefined {
	for (let at: Draft | undefined = section; at; at = at.parent) if (test(at)) return at;
	return undefined;
}

function placeHeading(heading: Heading, start: number, current: Draft): Heading {
	return { ...heading, level: heading.level > 0 ? heading.level : impliedLevel(current), range: move(heading.range, start), textRange: move(heading.textRange, start), links: heading.links.map((link) => placeLink(link, start)) };
}

/** A bold line or a summary stands one level below the heading above it, beside bold lines and summaries before it. */
function impliedLevel(current: Draft): number {
	const written = enclosing(current, ({ heading }) => heading === undefined || (heading.style !== 'bold' && heading.style !== 'summary'))!;
	return written.level + 1;
}

function move(range: Range, by: number): Range {
	return { start: range.start + by, end: range.end + by };
}

function placeBlock(block: Block, by: number): Block {
	if (by === 0) return block;
	const placed = { range: move(block.range, by), labels: block.labels.map((label): Label => ({ ...label, range: move(label.range, by) })) };
	switch (block.kind) {
		case 'prose':
			return { ...block, ...placed, source: block.source.moved(by), links: block.links.map((link) => placeLink(link, by)) };
		case 'table':
			return {
				...block, ...placed,
				rows: block.rows.map((row) => ({
					range: move(row.range, by),
					cells: row.cells.map((cell): Cell => ({ ...cell, range: move(cell.range, by), source: cell.source.moved(by), links: cell.links.map((link) => placeLink(link, by)) })),
				})),
			};
		default:
			return { ...block, ...placed };
	}
}

/** Adds the rows of a part of a table to those of the part before, and returns what else there is in the chunk. */
function continueTable(blocks: Block[], pieces: readonly Piece[], start: number, repeated: number): readonly Piece[] {
	const isRepeated = (piece: Piece): boolean => 'range' in piece && piece.range.start < repeated;
	const index = blocks.findLastIndex(({ kind }) => kind === 'table');
	const [begun, part] = [blocks[index], pieces.find((piece) => piece.kind === 'table' && isRepeated(piece))];
	if (begun?.kind === 'table' && part?.kind === 'table') {
		const added = placeBlock({ ...part, rows: part.rows.filter(({ range }) => range.start >= repeated) }, start) as Table;
		blocks[index] = { ...begun, range: { start: begun.range.start, end: added.range.end }, rows: [...begun.rows, ...added.rows] };
	}
	return pieces.filter((piece) => !isRepeated(piece));
}

function placeLink(link: Link, by: number): Link {
	return { ...link, range: move(link.range, by) };
}
