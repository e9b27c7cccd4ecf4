import type { Card } from '../card/card';
import { pairsOf, type MetadataNode, type MetadataPair } from '../card/metadataNode';
import type { Range } from '../card/range';

/** A key of the metadata for an outline. */
export interface KeySymbol {
	readonly name: string;
	/** The value, when it is short enough for a line. */
	readonly detail: string;
	readonly kind: MetadataNode['kind'];
	/** Key and value. */
	readonly range: Range;
	readonly nameRange: Range;
	readonly children: readonly KeySymbol[];
}

const MAX_DETAIL = 80;

/** The keys of the metadata, and those right below them. */
export function keySymbols(card: Card): readonly KeySymbol[] {
	return (card.frontMatter?.entries ?? []).map((entry) => symbolOf(card, entry, 1));
}

function symbolOf(card: Card, pair: MetadataPair, levels: number): KeySymbol {
	const { key, keyRange, value } = pair;
	const range = wholeRange(card, pair);
	const items = (value.kind === 'list' ? value.items : [value]).map((node) => (node.kind === 'scalar' ? String(node.value ?? '') : ''));
	const detail = items.every((item) => item !== '') ? items.join(', ') : '';
	return {
		name: key.trim() === '' ? '…' : key,
		detail: detail.length > MAX_DETAIL || /[\r\n]/u.test(detail) ? '' : detail,
		kind: value.kind,
		range,
		nameRange: keyRange,
		children: levels > 0 && value.kind === 'mapping' ? value.pairs.map((child) => symbolOf(card, child, levels - 1)) : [],
	};
}

/** What can be folded in the front matter of a Markdown card: all of it, and every key with a value of several lines. Lines count from 0, both included. */
export function foldingLines(card: Card): readonly { readonly start: number; readonly end: number }[] {
	const { frontMatter, format, lines, text } = card;
	if (format !== 'markdown' || !frontMatter) return [];
	const toLines = ({ start, end }: Range): { readonly start: number; readonly end: number } => ({ start: lines.position(start).line, end: lines.position(start + text.slice(start, end).trimEnd().length).line });
	const ofPair = (pair: MetadataPair): readonly Range[] => [wholeRange(card, pair), ...pairsOf(pair.value).flatMap(ofPair)];
	return [frontMatter.range, ...frontMatter.entries.flatMap(ofPair)].map(toLines).filter(({ start, end }) => end > start);
}

/** A key with its value, the line ending behind it left out; the place of an alias is that of what stands there. */
function wholeRange({ text }: Card, { keyRange: { start, end }, value }: MetadataPair): Range {
	return { start, end: start + text.slice(start, Math.max(end, value.range.end)).trimEnd().length };
}
