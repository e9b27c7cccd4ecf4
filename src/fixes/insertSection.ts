import type { Card, Prose, Section } from '../card/card';
import type { Disclosure } from '../disclosures/disclosure';
import { t } from '../l10n/translate';
import { findOpenDeclaration } from './declaration';
import { arrangeDrafts, bodyBelow, renderDraft, type Draft } from './draft';
import type { Edit, Fix } from './fix';
import { guidanceOf, hasTemplate, isEmpty, placeholderLines } from './form';
import { compactName } from './hubOutline';
import { insertBlocks, replaceLines } from './insertion';
import { insertKeysFix } from './insertKeys';
import { Outline, isWritten } from './outline';
import { Spots } from './spot';
import { inLanguage, templateBody } from './template';

/** What is to be done for one disclosure: text for a section that exists, or a new section, below `parent` or at the top level. */
type Plan =
	| { readonly kind: 'fill'; readonly section: Section; readonly saysMore: boolean; readonly disclosure: Disclosure }
	| { readonly kind: 'insert'; readonly parent: Section | undefined; readonly disclosure: Disclosure };

/** Blocks that go to one place. What belongs to the deeper section comes first. */
interface Insertion {
	readonly at: number;
	readonly depth: number;
	readonly rank: number;
	readonly blocks: readonly string[];
}

/**
 * The fix that gives the card a section on the disclosure: an empty one is filled, otherwise the template goes where a good card has it.
 * A field about it that waits for its value gets the guidance of the template instead. `undefined` when the card holds the template
 * already, or has no place where a section could stand, because a fence or a comment never ends.
 */
export function insertSectionFix(card: Card, disclosure: Disclosure): Fix | undefined {
	if (card.format === 'yaml') return insertKeysFix(card, [disclosure]);
	const outline = Outline.of(card);
	if (outline.about(disclosure).some((section) => hasTemplate(card, section, disclosure))) return undefined;
	const field = outline.openField(disclosure);
	if (field) return guideFieldFix(card, field, disclosure);
	const plan = makePlan(card, disclosure);
	const edits = plan ? makeEdits(card, [plan]) : [];
	if (!plan || edits.length === 0) return undefined;
	return plan.kind === 'fill'
		? { title: plan.saysMore ? t('Add a template to the section “{0}”', plan.section.heading!.text) : t('Fill the section “{0}” with a template', plan.section.heading!.text), kind: 'fill-section', edits, isPreferred: true }
		: { title: t('Insert a section “{0}”', inLanguage(card, disclosure.template.heading)), kind: 'insert-section', edits, isPreferred: true };
}

/**
 * One fix for many disclosures. Those whose common parent section the card lacks get it once. `undefined` for fewer than two sections.
 *
 * @param disclosures in catalogue order
 */
export function insertSectionsFix(card: Card, disclosures: readonly Disclosure[]): Fix | undefined {
	if (card.format === 'yaml') return insertKeysFix(card, disclosures);
	const plans = disclosures.flatMap((disclosure) => makePlan(card, disclosure) ?? []);
	const edits = plans.length < 2 ? [] : makeEdits(card, plans);
	if (edits.length === 0) return undefined;
	return { title: t('Insert templates for all {0} missing disclosures', plans.length), kind: 'insert-section', edits, isPreferred: false };
}

function guideFieldFix(card: Card, { source, valueStart, range, labels }: Prose, disclosure: Disclosure): Fix | undefined {
	const guidance = guidanceOf(templateBody(card, disclosure.template));
	const value = source.range(valueStart);
	const held = card.text.slice(range.start, value.end);
	if (guidance === undefined || held.includes(guidance) || findOpenDeclaration(held) !== undefined) return undefined;
	const newText = `<!-- ${guidance} --> ${card.text.slice(value.start, value.end)}`;
	return { title: t('Add guidance to the field “{0}”', labels.at(-1)!.text), kind: 'replace', edits: [{ range: value, newText }], isPreferred: true };
}

function makePlan(card: Card, disclosure: Disclosure): Plan | undefined {
	const outline = Outline.of(card);
	const sections = outline.about(disclosure);
	if (outline.openField(disclosure) || sections.some((section) => hasTemplate(card, section, disclosure))) return undefined;
	const open = sections.find((section) => placeholderLines(card, section) ?? (isEmpty(section) && section.children.length === 0));
	const own = inLanguage(card, disclosure.template.heading);
	const section = open ?? sections.find(({ heading }) => compactName(heading!.text) === compactName(own)) ?? sections[0];
	if (!section) return { kind: 'insert', parent: outline.parentOf(disclosure), disclosure };
	// An empty section with sections below it only groups them: what is missing goes below it too, unless it would have the same name.
	return section !== open && isEmpty(section) && isWritten(section.heading!) && !isWithin(section, own)
		? { kind: 'insert', parent: section, disclosure }
		: { kind: 'fill', section, saysMore: section !== open && !isEmpty(section), disclosure };
}

function makeEdits(card: Card, plans: readonly Plan[]): readonly Edit[] {
	const edits: Edit[] = [];
	const insertions: Insertion[] = [];
	const filled = new Set<Section>();
	const drafts: { readonly parent: Section | undefined; readonly disclosure: Disclosure }[] = [];
	const addToBody = ({ section, disclosure }: Plan & { kind: 'fill' }): void => {
		const body = bodyBelow(templateBody(card, disclosure.template), section.level);
		const lines = filled.has(section) ? undefined : placeholderLines(card, section);
		const at = lines ? undefined : Spots.of(card).inBody(section);
		if (lines) edits.push(replaceLines(card, lines, body));
		else if (at !== undefined) insertions.push({ at, depth: section.level + 0.5, rank: filled.has(section) ? 1 : 0, blocks: [body] });
		filled.add(section);
	};
	for (const plan of plans) {
		if (plan.kind === 'insert') drafts.push(plan);
		// A section is filled for one disclosure; the next one gets a section of its own below it, unless that has the name of one around it.
		else if (filled.has(plan.section) && !isWithin(plan.section, inLanguage(card, plan.disclosure.template.heading))) drafts.push({ parent: plan.section, disclosure: plan.disclosure });
		else addToBody(plan);
	}
	for (const { parent, drafts: arranged } of arrangeDrafts(card, drafts)) insertions.push(...arranged.flatMap((draft) => place(card, parent, draft) ?? []));
	for (const [at, group] of groupByPlace(insertions)) {
		group.sort((a, b) => b.depth - a.depth || a.rank - b.rank);
		edits.push(insertBlocks(card, at, group.flatMap(({ blocks }) => blocks)));
	}
	return edits.sort((a, b) => a.range.start - b.range.start);
}

function isWithin(section: Section, name: string): boolean {
	return section.path.some((heading) => compactName(heading) === compactName(name));
}

function place(card: Card, parent: Section | undefined, draft: Draft): Insertion | undefined {
	const outline = Outline.of(card);
	const siblings = parent ? parent.children.filter(({ heading }) => isWritten(heading!)) : outline.main();
	const boundary = outline.boundaryAmong(siblings, draft.rank, (parent ?? card.root).range.end);
	const at = Spots.of(card).near(boundary);
	if (at === undefined) return undefined;
	const level = parent ? siblings[0]?.level ?? parent.level + 1 : outline.mainLevel;
	return { at, depth: parent?.level ?? 0, rank: draft.rank, blocks: renderDraft(draft, level) };
}

function groupByPlace(insertions: readonly Insertion[]): ReadonlyMap<number, Insertion[]> {
	const groups = new Map<number, Insertion[]>();
	for (const insertion of insertions) groups.set(insertion.at, [...(groups.get(insertion.at) ?? []), insertion]);
	return groups;
}
