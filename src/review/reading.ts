import type { Card, Label, Section } from '../card/card';
import { ClaimReader, type Claim } from '../claims/claims';
import { isBareRefusal } from '../claims/leadIns';
import { fulfilledRules } from '../claims/rules';
import type { Statement } from '../claims/statement';
import { readStatements } from '../claims/statements';
import { labelTopics, namedDisclosures, sectionTopics, type Topic } from '../claims/topics';
import type { DisclosureId, EvidenceRule, Group } from '../disclosures/disclosure';
import { Places, type Placed } from './places';
import type { Status } from './review';
import { isSourceOfPrograms } from './scopes';
import { weigh } from './weight';

/** The card as evidence is looked for in it: its statements, each with what the headings and labels around it announce. */
export interface Reading {
	readonly card: Card;
	readonly statements: readonly PlacedStatement[];
	/** What stands below each heading. */
	readonly bySection: ReadonlyMap<Section, readonly PlacedStatement[]>;
	readonly topics: ReadonlyMap<Section, readonly Topic[]>;
}

export interface PlacedStatement extends Statement {
	/** The nearest label that announces a disclosure, and which it announces. */
	readonly field: Label | undefined;
	readonly labelled: readonly Topic[];
	/** What the statement amounts to when only its place tells what it is about. */
	readonly weight: Status;
	readonly claims: readonly Claim[];
	/** It stands where readers are told how to use or train the model, and does not tell what its makers did. */
	readonly isInstruction: boolean;
	/** Whether a disclosure may be told where it stands. */
	readonly mayTell: (id: DisclosureId) => boolean;
	/** What each of its claims says of which disclosure. */
	readonly rules: ReadonlyMap<DisclosureId, readonly Fulfilled[]>;
	/** The disclosures that it calls by name while it points elsewhere. */
	readonly pointsTo: ReadonlySet<DisclosureId>;
}

/** That a claim has what a rule asks for. */
export interface Fulfilled {
	readonly rule: EvidenceRule;
	readonly claim: Claim;
}

const NO_RULES: ReadonlyMap<DisclosureId, readonly Fulfilled[]> = new Map();
const NONE: ReadonlySet<never> = new Set();

/** What a section is about that tells of no test, whatever stands above it: authors choose the depth of a heading by its looks. */
const NO_RESULTS = /^(?:identity|license|availability|use|safety)\//u;

function withoutEvaluation(announced: ReadonlySet<DisclosureId | Group>): ReadonlySet<DisclosureId | Group> {
	return new Set([...announced].filter((id) => id !== 'evaluation' && !id.startsWith('evaluation/')));
}

/** Reads a card for evidence. */
export function readCard(card: Card): Reading {
	const topics = new Map<Section, readonly Topic[]>();
	const announced = new Map<Section, ReadonlySet<DisclosureId | Group>>();
	for (const section of card.sections) {
		const own = sectionTopics(section);
		const inherited = section.parent ? announced.get(section.parent)! : NONE;
		const above = own.some(({ exact }) => exact) && own.every(({ id }) => NO_RESULTS.test(id)) ? withoutEvaluation(inherited) : inherited;
		topics.set(section, own);
		announced.set(section, own.length > 0 ? new Set([...above, ...own.flatMap(withGroup)]) : above);
	}
	const plain = readStatements(card);
	const places = new Places(card, plain, topics);
	const claimReader = new ClaimReader(card);
	const topicsOf = remember(labelTopics, ({ text }) => text);
	const statements = plain.map((statement): PlacedStatement => {
		const written = card.text.slice(statement.range.start, statement.range.end);
		const byLabel = statement.labels.map((label) => {
			const found = topicsOf(label);
			return found.length > 0 && isSourceOfPrograms(label.text, written) ? [] : found;
		});
		const nearest = byLabel.findLastIndex((found) => found.length > 0);
		const above = announced.get(statement.section)!;
		const under = nearest < 0 ? above : new Set([...above, ...byLabel.flat().flatMap(withGroup)]);
		const read = claimReader.read(statement);
		const claims = under.has('data') || under.has('training') ? read.map(withoutIdentifiers) : read;
		const weight = weigh(statement);
		const placed = places.place(statement, claims, byLabel[nearest] ?? []);
		const rules = (): ReadonlyMap<DisclosureId, readonly Fulfilled[]> => {
			if (weight === 'placeholder' || weight === 'not-applicable' || (isBareRefusal(statement) && !statement.concepts.has('not-for'))) return NO_RULES;
			return fulfilled(placed, under);
		};
		const mayTell = (id: DisclosureId): boolean => placed.claims.some((claim) => placed.mayTell(id, claim));
		return {
			...statement, weight, claims, isInstruction: placed.isInstruction, mayTell, field: statement.labels[nearest], labelled: byLabel[nearest] ?? [], rules: rules(),
			pointsTo: weight === 'linked' ? new Set([...namedDisclosures(statement.text)].filter(mayTell)) : NONE,
		};
	});
	const bySection = new Map<Section, PlacedStatement[]>(card.sections.map((section) => [section, []]));
	for (const statement of statements) if (statement.kind !== 'heading') bySection.get(statement.section)!.push(statement);
	return { card, statements, bySection, topics };
}

/** A topic's disclosure and the group that it belongs to. */
function withGroup({ id }: Topic): readonly (DisclosureId | Group)[] {
	return [id, id.slice(0, id.indexOf('/')) as Group];
}

function remember<A, R>(make: (argument: A) => R, key: (argument: A) => string): (argument: A) => R {
	const known = new Map<string, R>();
	return (argument) => {
		const name = key(argument);
		let result = known.get(name);
		if (result === undefined) known.set(name, result = make(argument));
		return result;
	};
}

/** The rules that the claims fulfil, by disclosure, of those disclosures that the place can tell of. */
function fulfilled({ claims, mayTell }: Placed, under: ReadonlySet<DisclosureId | Group>): ReadonlyMap<DisclosureId, readonly Fulfilled[]> {
	const all = new Map<DisclosureId, Fulfilled[]>();
	for (const claim of claims) {
		for (const [id, rules] of fulfilledRules(claim.concepts, under)) if (mayTell(id, claim)) all.set(id, [...(all.get(id) ?? []), ...rules.map((rule) => ({ rule, claim }))]);
	}
	return all;
}

/** Where the data or the training are told, what looks like a name in a program is one of data. */
function withoutIdentifiers(claim: Claim): Claim {
	return claim.concepts.has('identifier') ? { ...claim, concepts: new Set([...claim.concepts].filter((concept) => concept !== 'identifier')) } : claim;
}
