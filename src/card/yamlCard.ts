import { appendAligned } from './align';
import type { Label } from './card';
import type { MetadataEntry } from './metadata';
import type { Piece } from './pieces';
import { SourceTextBuilder } from './sourceText';

/** The keys of a YAML card as sections and the strings below them as fields, so that it reads as a Markdown card does. */
export function yamlPieces(text: string, entries: readonly MetadataEntry[]): readonly Piece[] {
	const pieces: Piece[] = [];
	for (const { key, keyRange, scalars } of entries) {
		pieces.push({ kind: 'heading', heading: { text: asName(key), range: keyRange, textRange: keyRange, level: 1, style: 'key', links: [] } });
		for (const { path, value, range } of scalars) {
			if (value === null || value === '') continue;
			const builder = new SourceTextBuilder();
			appendAligned(builder, String(value), text, range.start, range.end);
			const labels = path.slice(1).filter(Boolean).map((name): Label => ({ text: asName(name), range, bold: false }));
			pieces.push({ kind: 'prose', prose: 'item', range, source: builder.build(), valueStart: 0, isItalic: false, links: [], labels });
		}
	}
	return pieces;
}

function asName(key: string): string {
	return key.replace(/[_-]+/gu, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
}
