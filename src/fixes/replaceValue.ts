import type { Card } from '../card/card';
import type { MetadataEntry } from '../card/metadata';
import type { MetadataNode } from '../card/metadataNode';
import type { Range } from '../card/range';
import { t } from '../l10n/translate';
import type { Edit, Fix } from './fix';
import { keyIndent } from './keys';

/** The fix that puts another value in the place of a scalar, in its quotes; `undefined` for a block scalar, whose end is not its own. */
export function replaceValue(card: Card, { range }: { readonly range: Range }, value: string, isPreferred: boolean): Fix | undefined {
	const source = card.text.slice(range.start, range.end);
	if (source === '' || /^[|>]/u.test(source)) return undefined;
	const quote = /^["']/u.exec(source)?.[0] ?? (needsQuotes(value) ? '"' : '');
	return fix(t('Change to “{0}”', value), [{ range, newText: quote + value + quote }], isPreferred);
}

/** The fix that puts another number in the place of a scalar, in quotes if it is; `undefined` for a block scalar, as above. */
export function replaceNumber(card: Card, { range }: { readonly range: Range }, value: string): Fix | undefined {
	const source = card.text.slice(range.start, range.end);
	if (source === '' || /^[|>]/u.test(source)) return undefined;
	const quote = /^["']/u.exec(source)?.[0] ?? '';
	return fix(t('Change to {0}', value), [{ range, newText: quote + value + quote }], false);
}

/** The fix that makes a list of values of what stands there. */
export function replaceByList(range: Range, values: readonly string[], isPreferred: boolean): Fix {
	const list = values.map(scalar).join(', ');
	return fix(t('Change to a list: [{0}]', list), [{ range, newText: `[${list}]` }], isPreferred);
}

/** The fix that puts quotes around a scalar, which makes a text of it. */
export function quoteValue(card: Card, range: Range): Fix {
	return fix(t('Put it in quotes'), [{ range, newText: `"${card.text.slice(range.start, range.end)}"` }], true);
}

/** The fix that changes the name of a key. */
export function renameKey(card: Card, range: Range, name: string): Fix {
	const quote = /^["']/u.exec(card.text.slice(range.start, range.end))?.[0] ?? '';
	return fix(t('Rename to “{0}”', name), [{ range, newText: quote + name + quote }], false);
}

/** The fix that takes out the lines of a key; `undefined` where the metadata is not written in lines. */
export function removeKey(card: Card, { key, keyRange, valueRange }: MetadataEntry): Fix | undefined {
	if (keyIndent(card) === undefined) return undefined;
	const end = card.text.slice(keyRange.start, valueRange?.end ?? keyRange.end).trimEnd().length;
	return fix(t('Remove “{0}”', key), [removeLines(card, { start: keyRange.start, end: keyRange.start + end })], false);
}

/** The fix that takes an item out of a list with a line for each; `undefined` for any other list, and for the only item. */
export function removeItem(card: Card, items: readonly MetadataNode[], item: MetadataNode): Fix | undefined {
	const line = card.lines.line(card.lines.position(item.range.start).line);
	const source = card.text.slice(line.start, line.end).trim();
	if (items.length < 2 || !/^-(?:[ \t]+(?:null|~))?(?:[ \t]+#.*)?$/iu.test(source)) return undefined;
	return fix(t('Remove the empty entry'), [{ range: line, newText: '' }], true);
}

/** The whole lines of a range, the ending of the last included. */
function removeLines({ lines }: Card, { start, end }: Range): Edit {
	return { range: { start: lines.line(lines.position(start).line).start, end: lines.line(lines.position(end).line).end }, newText: '' };
}

/** A value as YAML that every reader takes for a text. */
export function scalar(value: string): string {
	return needsQuotes(value) ? `"${value}"` : value;
}

/** `no` is Norwegian for some readers of YAML, and false for those of version 1.1, as the Python libraries are. */
export function needsQuotes(value: string): boolean {
	return /^(?:no|on|off|yes|y|n|true|false|null|~)$|^[\d.]+$|[:#[\]{},&*!|>'"%@`]/iu.test(value);
}

function fix(title: string, edits: readonly Edit[], isPreferred: boolean): Fix {
	return { title, kind: 'metadata', edits, isPreferred };
}
