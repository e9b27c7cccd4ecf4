import type { Card, Section } from '../card/card';
import { namedBySection } from '../claims/topics';
import { findDisclosure } from '../disclosures/catalogue';
import type { Disclosure } from '../disclosures/disclosure';
import { hubName, hubPlaceOf } from './hubOutline';
import { isWritten, Outline, rankOf } from './outline';
import { inLanguage, templateBody } from './template';

/** A section to be written, with those below it. */
export interface Draft {
	readonly heading: string;
	readonly body: string;
	readonly rank: number;
	readonly children: readonly Draft[];
}

interface OpenDraft extends Draft {
	readonly children: OpenDraft[];
}

const MAX_LEVEL = 6;
const HEADING = /^#{1,6}(?= )/gmu;
const FENCED = /(^```[^]*?^```)/mu;

/**
 * Sorts the sections that several disclosures need into places: below an existing section, below one another, or at the top level, where
 * those that share a main section of the Hub's template get it once.
 */
export function arrangeDrafts(
	card: Card, wanted: readonly { readonly parent: Section | undefined; readonly disclosure: Disclosure }[],
): readonly { readonly parent: Section | undefined; readonly drafts: readonly Draft[] }[] {
	const made = new Map(wanted.map(({ disclosure }) => [disclosure, makeDraft(card, disclosure)]));
	const byName = new Map(wanted.map(({ disclosure }) => [disclosure.template.heading.en, made.get(disclosure)!]));
	const belowSection = new Map<Section, OpenDraft[]>();
	const topLevel = new Map<number, Disclosure[]>();
	for (const { parent, disclosure } of wanted) {
		const draft = made.get(disclosure)!;
		const above = byName.get(disclosure.template.parent?.en ?? '');
		if (above && above !== draft) above.children.push(draft);
		else if (parent) append(belowSection, parent, draft);
		else append(topLevel, hubPlaceOf(disclosure), disclosure);
	}
	const atTop = [...topLevel].flatMap(([place, disclosures]): readonly OpenDraft[] => {
		const [own, others] = [disclosures.filter(isMain), disclosures.filter((disclosure) => !isMain(disclosure))];
		const drafts = others.map((disclosure) => made.get(disclosure)!);
		const main = own.map((disclosure) => made.get(disclosure)!);
		if (drafts.length < 2) return [...main, ...drafts];
		const heading = hubName(place, card.languages[0]!);
		// A card that has a section of that meaning is ordered otherwise: a second one around new sections would compete with it.
		if (namedBySection(heading).some((id) => hasSection(card, findDisclosure(id)))) return [...main, ...drafts];
		return [...main, { heading, body: '', rank: Math.min(...drafts.map(({ rank }) => rank)), children: drafts }];
	});
	return [...[...belowSection].map(([parent, drafts]) => ({ parent, drafts })), { parent: undefined, drafts: atTop }];
}

/** Whether the card has a section on the disclosure; its title is none, though it may say “Model card”. A bold line is no title, whatever its level. */
function hasSection(card: Card, disclosure: Disclosure): boolean {
	const outline = Outline.of(card);
	return outline.about(disclosure).some(({ level, heading }) => level >= outline.mainLevel || !isWritten(heading!));
}

/** Whether the template is for a section of the top level. */
function isMain({ template }: Disclosure): boolean {
	return template.parent === undefined;
}

/** The draft as Markdown blocks, headings from `level` on. */
export function renderDraft({ heading, body, children }: Draft, level: number): readonly string[] {
	return [`${mark(level)} ${heading}`, ...(body === '' ? [] : [bodyBelow(body, level)]), ...[...children].sort((a, b) => a.rank - b.rank).flatMap((child) => renderDraft(child, level + 1))];
}

/** The body of a template with its own headings, if it has some, below a section of that level. */
export function bodyBelow(body: string, level: number): string {
	const parts = body.split(FENCED);
	const levels = parts.flatMap((part, index) => (index % 2 === 0 ? [...part.matchAll(HEADING)] : [])).map(([marks]) => marks.length);
	const shift = level + 1 - Math.min(...levels);
	return parts.map((part, index) => (index % 2 === 0 ? part.replace(HEADING, (marks) => mark(marks.length + shift)) : part)).join('');
}

function mark(level: number): string {
	return '#'.repeat(Math.min(level, MAX_LEVEL));
}

function makeDraft(card: Card, disclosure: Disclosure): OpenDraft {
	const { template } = disclosure;
	return { heading: inLanguage(card, template.heading), body: templateBody(card, template), rank: rankOf(disclosure), children: [] };
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const found = map.get(key);
	if (found) found.push(value);
	else map.set(key, [value]);
}
