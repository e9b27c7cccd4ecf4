import type { Card, Section } from '../card/card';
import type { MetadataEntry } from '../card/metadata';
import { isPlaceholder } from '../claims/placeholders';
import type { Disclosure } from '../disclosures/disclosure';
import { t } from '../l10n/translate';
import type { Edit, Fix } from './fix';
import { guidanceOf, hasTemplate } from './form';
import { behindColon, keyIndent } from './keys';
import { Outline, rankOf } from './outline';
import { templateBody } from './template';

/** A key's value in literal style begins this much further in than the key. */
const INDENT = '  ';

/** The fix that gives a YAML card top-level keys with the templates as texts; `undefined` when there is nothing to add or no safe place. */
export function insertKeysFix(card: Card, disclosures: readonly Disclosure[]): Fix | undefined {
	const indent = keyIndent(card);
	if (indent === undefined) return undefined;
	const outline = Outline.of(card);
	const edits: Edit[] = [];
	const added = new Map<number, { readonly rank: number; readonly key: string; readonly value: string }[]>();
	for (const disclosure of disclosures) {
		const sections = outline.about(disclosure);
		const { key, value } = draftKey(card, disclosure, indent);
		const open = entriesOf(card, sections).find(isOpen);
		if (outline.openField(disclosure) || sections.some((section) => hasTemplate(card, section, disclosure))) continue;
		if (open) edits.push(fill(card, indent, open, value));
		else if (sections.length === 0) {
			const at = boundary(card, disclosure);
			const group = added.get(at) ?? [];
			added.set(at, [...group, { rank: rankOf(disclosure), key, value }]);
		}
	}
	for (const [at, group] of added) {
		const before = at > 0 && !/[\r\n]/u.test(card.text[at - 1]!) ? card.eol : '';
		const keys = group.sort((a, b) => a.rank - b.rank).map(({ key, value }) => `${indent}${key}:${value}${card.eol}`);
		edits.push({ range: { start: at, end: at }, newText: before + keys.join('') });
	}
	const count = [...added.values()].reduce((sum, group) => sum + group.length, edits.length - added.size);
	if (count < Math.min(2, disclosures.length)) return undefined;
	const single = disclosures.length === 1 ? disclosures[0] : undefined;
	return {
		title: single ? t('Insert the key “{0}”', keyName(card, single)) : t('Insert templates for all {0} missing disclosures', count),
		kind: added.size > 0 ? 'insert-section' : 'fill-section',
		edits: edits.sort((a, b) => a.range.start - b.range.start),
		isPreferred: single !== undefined,
	};
}

/** The key of a YAML card for a disclosure, and what stands behind its colon: the template as a text. */
export function draftKey(card: Card, disclosure: Disclosure, indent: string): { readonly key: string; readonly value: string } {
	return { key: keyName(card, disclosure), value: literal(card, templateBody(card, disclosure.template), indent) };
}

function entriesOf({ frontMatter }: Card, sections: readonly Section[]): readonly MetadataEntry[] {
	return (frontMatter?.entries ?? []).filter(({ keyRange }) => sections.some(({ heading }) => heading!.range.start === keyRange.start));
}

function isOpen({ valueRange, scalars }: MetadataEntry): boolean {
	const [only] = scalars;
	return valueRange === undefined || (scalars.length === 1 && only!.path.length === 1 && (only!.value === null || isPlaceholder(String(only!.value))));
}

/** Puts a literal in the place of a key's value; a comment behind the value goes below it. */
function fill(card: Card, indent: string, entry: MetadataEntry, value: string): Edit {
	const { text, eol } = card;
	const start = behindColon(card, entry);
	const end = entry.valueRange?.end ?? start;
	if (end > start && /[\r\n]/u.test(text[end - 1]!)) return { range: { start, end }, newText: value + eol };
	const rest = /^[^\r\n]*/u.exec(text.slice(end))![0];
	return { range: { start, end: end + rest.length }, newText: value + (rest.trim() === '' ? '' : eol + indent + rest.trim()) };
}

/** A template as a literal block behind the colon of a key; its guidance becomes a YAML comment, for it is not part of the text. */
function literal(card: Card, body: string, indent: string): string {
	const guidance = guidanceOf(body);
	const lines = body.trim().split(/\r\n|\r|\n/u).slice(guidance === undefined ? 0 : 1).join('\n').trim().split('\n');
	return [` |${guidance === undefined ? '' : ` # ${guidance}`}`, ...lines.map((line) => (line.trim() === '' ? '' : indent + INDENT + line))].join(card.eol);
}

function keyName(card: Card, { template }: Disclosure): string {
	const keys = (card.frontMatter?.entries ?? []).map(({ key }) => key);
	const separator = keys.some((key) => key.includes('-')) && !keys.some((key) => key.includes('_')) ? '-' : '_';
	return template.heading.en.toLowerCase().replaceAll('&', ' and ').replace(/[^a-z0-9]+/gu, separator).replace(/^[-_]|[-_]$/gu, '');
}

/** The start of the line, behind a key's value or before a key, at which a key for the disclosure belongs. */
function boundary(card: Card, disclosure: Disclosure): number {
	const { text, lines } = card;
	const keys = Outline.of(card).main();
	const at = Outline.of(card).boundaryAmong(keys, rankOf(disclosure), text.length);
	const content = text.slice(0, at).trimEnd().length;
	const isBeforeFirst = at === keys[0]?.range.start;
	return isBeforeFirst ? lines.line(lines.position(at).line).start : lines.line(lines.position(content).line).end;
}
