import type { Card, Section } from '../card/card';
import { lastAtMost } from '../card/lineIndex';
import { contains, type Range } from '../card/range';
import { findDisclosure } from '../disclosures/catalogue';
import type { Disclosure } from '../disclosures/disclosure';
import { arrangeDrafts, renderDraft } from '../fixes/draft';
import { draftKey } from '../fixes/insertKeys';
import { inStyleOf } from '../fixes/markdownStyle';
import { Outline } from '../fixes/outline';
import { findRegions } from '../fixes/regions';
import { toSnippets } from '../fixes/snippet';
import { t } from '../l10n/translate';
import type { Review } from '../review/review';
import type { Completion } from './completion';
import { metadataPlace } from './metadataPlace';

/** A line that is empty, or on which a heading begins. */
const HEADING_START = /^ {0,3}(?:(#{1,6})(?:[ \t][^#\r\n]*)?)?$/u;

/** The sections that the card still lacks, each with its template, for an empty line or the beginning of a heading in a Markdown card; those that are checked first. */
export function completeSections(card: Card, review: Review, offset: number): readonly Completion[] {
	const { text, lines } = card;
	const line = lines.line(lines.position(offset).line);
	const before = text.slice(line.start, offset);
	const heading = HEADING_START.exec(before);
	const behind = /^[^\r\n]*/u.exec(text.slice(offset, line.end))![0];
	if (card.format !== 'markdown' || !heading || behind.trim() !== '' || !isProse(card, offset)) return [];
	const marks = heading[1] ?? '';
	const start = line.start + before.length - before.trimStart().length;
	const range: Range = { start, end: offset + behind.length };
	const isFollowed = text.slice(line.end, lines.line(lines.position(offset).line + 1).end).trim() !== '';
	return lacking(card, review).flatMap((disclosure): readonly Completion[] => {
		// A single mark is where every heading begins.
		const level = marks.length > 1 ? marks.length : levelAt(card, disclosure, offset);
		const [draft] = arrangeDrafts(card, [{ parent: undefined, disclosure }])[0]!.drafts;
		const blocks = renderDraft(draft!, level);
		const template = blocks.map((block) => inStyleOf(card, block.trim())).join('\n\n') + (isFollowed ? '\n' : '');
		return toCompletion(disclosure, { label: blocks[0]!, filter: `${marks === '' ? '' : `${marks} `}${draft!.heading}`, range }, template);
	});
}

/** The keys of disclosures that a YAML card still lacks, each with its template. */
export function completeCardKeys(card: Card, review: Review, offset: number): readonly Completion[] {
	const place = card.format === 'yaml' ? metadataPlace(card.text, 'yaml', offset) : undefined;
	if (place?.role !== 'key' || place.path.length > 0 || place.hasColon || place.quote !== '') return [];
	return lacking(card, review).flatMap((disclosure): readonly Completion[] => {
		const { key, value } = draftKey(card, disclosure, '');
		return place.beside.has(key) ? [] : toCompletion(disclosure, { label: key, filter: key, range: place.word }, `${key}:${value.replaceAll(card.eol, '\n')}`);
	});
}

/** None for a template that leaves nothing to write. */
function toCompletion({ title, counts }: Disclosure, shown: Pick<Completion, 'label' | 'filter' | 'range'>, template: string): readonly Completion[] {
	const [snippet] = toSnippets([template]) ?? [];
	return snippet === undefined ? [] : [{ kind: 'section', detail: t(title), documentation: t(counts), snippet, ...shown }];
}

/** What the card says nothing of, in no section either; what the review tells of comes first. */
function lacking(card: Card, { disclosures, findings }: Review): readonly Disclosure[] {
	const outline = Outline.of(card);
	const told = new Set(findings.map(({ disclosure }) => disclosure));
	const missing = disclosures.filter(({ status }) => status === 'missing').map(({ id }) => findDisclosure(id)).filter((disclosure) => outline.about(disclosure).length === 0);
	return [...missing.filter(({ id }) => told.has(id)), ...missing.filter(({ id }) => !told.has(id))];
}

/** Whether a heading can stand at an offset: in the body, not in code, comments, tables, nor behind what never ends. */
function isProse(card: Card, offset: number): boolean {
	if (offset < card.root.range.start || offset > findRegions(card).openFrom) return false;
	return !card.sections.some(({ blocks }) => blocks.some(({ kind, range }) => (kind === 'code' || kind === 'comment' || kind === 'table') && contains(range, offset)));
}

/** Right below the section that the disclosure belongs to, where the offset is in it; otherwise that of the main sections. */
function levelAt(card: Card, disclosure: Disclosure, offset: number): number {
	const outline = Outline.of(card);
	const parent = outline.parentOf(disclosure);
	let section: Section | undefined = card.sections[lastAtMost(card.sections.map(({ range }) => range.start), offset)];
	while (section && section !== parent) section = section.parent;
	return section?.heading ? section.level + 1 : outline.mainLevel;
}
