import type { Card } from '../card/card';
import type { MetadataEntry } from '../card/metadata';
import { t } from '../l10n/translate';
import type { Edit, Fix } from './fix';
import { scalar } from './replaceValue';

/** The fix that adds a value to the list of a key, or makes a list of its only value; `undefined` where the list is not written as lists are. */
export function addItem(card: Card, { key, value }: MetadataEntry, added: string, isPreferred: boolean): Fix | undefined {
	const edit = value.kind === 'list' ? appended(card, value, scalar(added)) : value.kind === 'scalar' ? asList(card, value, scalar(added)) : undefined;
	return edit && { title: t('Add “{0}” to {1}', added, key), kind: 'metadata', edits: [edit], isPreferred };
}

function appended({ text, lines, eol }: Card, { items, range }: Extract<MetadataEntry['value'], { kind: 'list' }>, item: string): Edit | undefined {
	const last = items.at(-1);
	if (!last) return undefined;
	const insert = (at: number, newText: string): Edit => ({ range: { start: at, end: at }, newText });
	if (text[range.start] === '[') return insert(last.range.end, `, ${item}`);
	const line = lines.line(lines.position(last.range.start).line);
	const dash = /^[ \t]*-[ \t]+/u.exec(text.slice(line.start, last.range.start))?.[0];
	const end = line.start + text.slice(line.start, line.end).trimEnd().length;
	return dash === undefined || last.range.end > line.end ? undefined : insert(end, `${eol}${dash}${item}`);
}

function asList({ text }: Card, { range }: { readonly range: MetadataEntry['keyRange'] }, item: string): Edit | undefined {
	const source = text.slice(range.start, range.end);
	return source === '' || /^[|>]|[\r\n]/u.test(source) ? undefined : { range, newText: `[${source}, ${item}]` };
}
