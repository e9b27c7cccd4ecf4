import type { Card } from '../card/card';
import { pairsOf, type MetadataPair } from '../card/metadataNode';
import { contains, type Range } from '../card/range';
import { t } from '../l10n/translate';
import { excerpt, link, paragraph, strong, toMarkdown } from '../reports/markdown';
import { hubKeyAt } from '../vocabulary/hubKeys';
import { addressOf } from './addresses';
import { describeValue } from './values';

/** A key of the metadata, with the keys that lead to it; positions in lists are left out. */
export interface KeyPlace {
	readonly path: readonly string[];
	readonly range: Range;
}

/** The key at an offset, if there is one. */
export function keyAt({ frontMatter }: Card, offset: number): KeyPlace | undefined {
	return findKey(frontMatter?.entries ?? [], [], offset);
}

function findKey(pairs: readonly MetadataPair[], above: readonly string[], offset: number): KeyPlace | undefined {
	// A value in block style ends where the next key begins: the key comes first.
	const own = pairs.find(({ keyRange }) => contains(keyRange, offset));
	if (own) return { path: [...above, own.key], range: own.keyRange };
	const around = pairs.find(({ value }) => value.kind !== 'scalar' && contains(value.range, offset));
	return around && findKey(pairsOf(around.value), [...above, around.key], offset);
}

/** What the Hub does with a key, as Markdown. A key of a YAML card is the author's: only in front matter it is one of the Hub's. */
export function explainKey({ format }: Card, { path }: KeyPlace): string | undefined {
	const known = format === 'markdown' ? hubKeyAt(path) : undefined;
	return known && toMarkdown([paragraph(excerpt(path.at(-1)!), t(': {0}', t(known.does)))]);
}

/** What the value at an offset of the metadata says, as Markdown; `undefined` for what the Hub does not know. */
export function explainValue({ frontMatter }: Card, offset: number): { readonly range: Range; readonly text: string } | undefined {
	const scalar = frontMatter?.entries.flatMap(({ scalars }) => scalars).find(({ range }) => contains(range, offset));
	const kind = scalar && hubKeyAt(scalar.path)?.kind;
	const known = kind && describeValue(kind, String(scalar.value));
	if (!known || (known.name ?? known.about) === undefined) return undefined;
	const { value, name, about } = known;
	const address = addressOf(kind, value);
	return {
		range: scalar.range,
		text: toMarkdown([
			paragraph(excerpt(value), ...(name === undefined ? [] : [t(': '), strong(name)])),
			...(about === undefined ? [] : [paragraph(about)]),
			...(address === undefined ? [] : [paragraph(link(address.replace('https://', ''), address))]),
		]),
	};
}
