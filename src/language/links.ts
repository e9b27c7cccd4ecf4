import type { Card } from '../card/card';
import type { MetadataScalar } from '../card/metadata';
import { overlapping, type Range } from '../card/range';
import { hubKeyAt, type ValueKind } from '../vocabulary/hubKeys';
import { addressOf, addressOfPaper, ARXIV_IN_TEXT } from './addresses';

/** A place of the card that leads to an address, or to a file that lies beside the card. */
export type CardLink = { readonly range: Range } & ({ readonly address: string } | { readonly file: string });

/** A file in the folder of the card or below it. */
const FILE = /^(?!\.{1,2}\/)(?!.*\/\.\.?\/)[\w-][\w./ -]{0,200}$/u;

/** What the identifiers in the metadata, and those of papers in the text, lead to. Addresses in full are left to the editor, and Markdown's links to its own support. */
export function findLinks(card: Card): readonly CardLink[] {
	return [...(card.frontMatter?.entries ?? []).flatMap(({ scalars }) => scalars.flatMap((scalar) => linkOf(card, scalar) ?? [])), ...papersInText(card)];
}

function linkOf({ text }: Card, { path, value, range: { start, end } }: MetadataScalar): CardLink | undefined {
	if (typeof value !== 'string' && typeof value !== 'number') return undefined;
	const isQuoted = /^["']/u.test(text.slice(start, end));
	const range = isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
	// `arxiv: 2301.12340` is a number for YAML; only the source has all of its digits.
	const written = typeof value === 'number' ? text.slice(start, end) : value;
	const kind = hubKeyAt(path)?.kind ?? 'text';
	if (kind === 'license-file') return FILE.test(written) ? { range, file: written } : undefined;
	const address = mayBeName(kind, path, written) ? addressOf(kind, written) : undefined;
	const found = address ?? addressOfPaper(path.at(-1)!, written);
	return found === undefined ? undefined : { range, address: found };
}

/**
 * Whether a name without an owner may be one of the Hub: those that it has from former times are in lower case, `squad` and `gpt2`; in results
 * such a name is mostly that of a benchmark.
 */
function mayBeName(kind: ValueKind, path: readonly string[], value: string): boolean {
	return (kind !== 'model' && kind !== 'dataset') || value.includes('/') || (path.length === 1 && /^[a-z][a-z\d_-]+$/u.test(value));
}

/** `arXiv:2301.12345` where no link is yet. */
function papersInText({ sections, format }: Card): readonly CardLink[] {
	if (format !== 'markdown') return [];
	return sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'prose' ? [...block.source.text.matchAll(ARXIV_IN_TEXT)].flatMap((match): readonly CardLink[] => {
		const range = block.source.range(match.index, match.index + match[0].length);
		return overlapping(block.links, range).length > 0 ? [] : [{ range, address: `https://arxiv.org/abs/${match[1]!}` }];
	}) : []));
}
