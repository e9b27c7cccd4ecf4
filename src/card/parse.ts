import type { Card, CardFormat, Section } from './card';
import { splitChunks } from './chunks';
import { readFrontMatter } from './frontMatter';
import { detectLanguages, isMostlyUnread } from './language';
import { LineIndex } from './lineIndex';
import { readMarkdown } from './markdown';
import { readMapping } from './metadata';
import { buildOutline, type PlacedPieces } from './outline';
import type { Piece } from './pieces';
import { yamlPieces } from './yamlCard';

/** What was parsed of the previous versions of a card, by content: a keystroke costs the chunk that it falls in. */
export class ChunkCache {
	#previous = new Map<string, readonly Piece[]>();
	#current = new Map<string, readonly Piece[]>();

	/** Begins a new version of the card: what the last version did not use is forgotten. */
	begin(): void {
		this.#previous = this.#current;
		this.#current = new Map();
	}

	get(key: string, make: () => readonly Piece[]): readonly Piece[] {
		const found = this.#current.get(key) ?? this.#previous.get(key) ?? make();
		this.#current.set(key, found);
		return found;
	}
}

/** The card in `text`; never throws, whatever the text is. */
export function parseCard(text: string, format: CardFormat = 'markdown'): Card {
	const steps = parseSteps(text, format);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** As `parseCard`, but hands back control after every chunk, so that a stale run can be dropped. */
export function* parseSteps(text: string, format: CardFormat, cache = new ChunkCache()): Generator<undefined, Card, void> {
	if (format === 'yaml') return parseYaml(text);
	const frontMatter = readFrontMatter(text);
	const start = frontMatter?.range.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
	const chunks: PlacedPieces[] = [];
	cache.begin();
	for (const chunk of splitChunks(text.slice(start))) {
		chunks.push({ start: start + chunk.start, repeated: chunk.repeated, pieces: cache.get(`${chunk.definitions}\0${chunk.text}`, () => readMarkdown(chunk)) });
		yield;
	}
	return makeCard(text, 'markdown', frontMatter, buildOutline(chunks, { start, end: text.length }));
}

function parseYaml(text: string): Card {
	const range = { start: 0, end: text.length };
	const mapping = readMapping(text, range);
	const sections = buildOutline([{ pieces: yamlPieces(text, mapping.entries), start: 0, repeated: 0 }], range);
	return makeCard(text, 'yaml', { range, content: range, ...mapping }, sections);
}

function makeCard(text: string, format: CardFormat, frontMatter: Card['frontMatter'], sections: readonly Section[]): Card {
	const prose = sections.map((section) => `${section.heading?.text ?? ''}\n${section.blocks.map((block) => (block.kind === 'prose' ? block.source.text : '')).join('\n')}`).join('\n');
	const crlf = text.includes('\r\n') && text.split('\r\n').length * 2 > text.split('\n').length;
	return { text, format, frontMatter, sections, root: sections[0]!, languages: detectLanguages(prose), isMostlyUnread: isMostlyUnread(prose), lines: new LineIndex(text), eol: crlf ? '\r\n' : '\n' };
}
