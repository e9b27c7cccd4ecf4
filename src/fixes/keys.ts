import type { Card } from '../card/card';
import type { MetadataEntry } from '../card/metadata';

/**
 * How far the top-level keys are indented; `undefined` when no key can be added by adding a line, because the YAML is broken, is no
 * mapping or is written in braces.
 */
export function keyIndent({ text, frontMatter, lines }: Card): string | undefined {
	if (!frontMatter || frontMatter.problems.some(({ kind }) => kind !== 'duplicate-key' && kind !== 'empty')) return undefined;
	const first = frontMatter.entries[0];
	if (!first) return '';
	const indent = text.slice(lines.line(lines.position(first.keyRange.start).line).start, first.keyRange.start);
	return /^ *$/u.test(indent) ? indent : undefined;
}

/** The offset behind the colon of a key. */
export function behindColon({ text }: Card, { keyRange }: MetadataEntry): number {
	return text.indexOf(':', keyRange.end) + 1;
}
