import type { Card, Heading, Prose, Section } from '../card/card';
import { labelTopics, sectionTopics, type Topic } from '../claims/topics';
import { DISCLOSURES, findDisclosure } from '../disclosures/catalogue';
import type { ByLanguage, Disclosure, DisclosureId } from '../disclosures/disclosure';
import { isOpenField } from './form';
import { compactName, hubPlace, hubPlaceOf } from './hubOutline';

/** More than the catalogue has items, so that ranks go by the Hub's place first and by the catalogue within one. */
const PLACE = 1000;
const CATALOGUE_ORDER = new Map<DisclosureId, number>(DISCLOSURES.map(({ id }, index) => [id, index + 1]));
const DEFAULT_LEVEL = 2;
/** Which disclosures the names of template sections belong to, whatever else such a heading may announce. */
const OWNERS = new Map<string, Set<DisclosureId>>();
for (const { id, template } of DISCLOSURES) {
	for (const name of Object.values(template.heading)) OWNERS.set(compactName(name), new Set([...(OWNERS.get(compactName(name)) ?? []), id]));
}

/** Where a disclosure stands among others in a good card; smaller is earlier. */
export function rankOf(disclosure: Disclosure): number {
	return hubPlaceOf(disclosure) * PLACE + (CATALOGUE_ORDER.get(disclosure.id) ?? PLACE - 1);
}

/** Whether a heading opens a section for a reader of the rendered card: not a bold line, nor a summary that hides what follows. */
export function isWritten({ style }: Heading): boolean {
	return style !== 'bold' && style !== 'summary';
}

/** What the sections of a card are about and how they are ordered, read once for all of its fixes. */
export class Outline {
	static readonly #known = new WeakMap<Card, Outline>();
	readonly #topics = new Map<Section, readonly Topic[]>();
	readonly #byTopic = new Map<DisclosureId, Section[]>();
	readonly #byName = new Map<string, Section[]>();
	/** The sections that are written as such, with their places in the Hub's order. */
	readonly #written: { readonly section: Section; readonly place: number | undefined }[] = [];
	readonly #ranks = new Map<Section, number | undefined>();
	readonly #openFields = new Map<DisclosureId, Prose>();
	/** The level at which the card has its main sections. */
	readonly mainLevel: number;

	static of(card: Card): Outline {
		let outline = Outline.#known.get(card);
		if (!outline) {
			outline = new Outline(card);
			Outline.#known.set(card, outline);
		}
		return outline;
	}

	private constructor(card: Card) {
		for (const section of card.sections) {
			for (const block of section.blocks) {
				if (isOpenField(block)) for (const { id, exact } of labelTopics(block.labels.at(-1)!)) if (exact && !this.#openFields.has(id)) this.#openFields.set(id, block);
			}
			if (!section.heading) continue;
			const topics = sectionTopics(section);
			this.#topics.set(section, topics);
			for (const { id, exact } of topics) if (exact) add(this.#byTopic, id, section);
			add(this.#byName, compactName(section.heading.text), section);
			if (isWritten(section.heading)) this.#written.push({ section, place: hubPlace(section.heading.text) });
		}
		this.mainLevel = this.#findMainLevel();
	}

	/** The sections whose heading names the disclosure, in document order; not those of another disclosure's own name. */
	about({ id, template }: Disclosure): readonly Section[] {
		const named = (this.#byTopic.get(id) ?? []).filter(({ heading }) => OWNERS.get(compactName(heading!.text))?.has(id) ?? true);
		const sections = new Set([...named, ...this.#named(template.heading)]);
		return [...sections].sort((a, b) => a.range.start - b.range.start);
	}

	/** The first field of the disclosure's name that waits for its value. */
	openField({ id }: Disclosure): Prose | undefined {
		return this.#openFields.get(id);
	}

	/** The section below which the disclosure's own belongs. */
	parentOf(disclosure: Disclosure): Section | undefined {
		const { parent } = disclosure.template;
		if (!parent) return undefined;
		const place = hubPlaceOf(disclosure);
		return shallowest(this.#named(parent).filter(({ heading }) => isWritten(heading!)))
			?? shallowest(this.#written.filter((written) => written.place === place).map(({ section }) => section));
	}

	/**
	 * Where a section of that rank belongs among `sections`, which are all the sections of one level in one place: beside those of its own
	 * place in the Hub's order, wherever the card has them; there, or else anywhere, at the boundary that leaves the fewest of them in the
	 * wrong order, behind its predecessor rather than before its successor.
	 *
	 * @param end where it goes when nothing tells
	 */
	boundaryAmong(sections: readonly Section[], rank: number, end: number): number {
		const ranks = sections.map((section) => this.#rank(section));
		const isKin = (other: number | undefined): boolean => other !== undefined && Math.floor(other / PLACE) === Math.floor(rank / PLACE);
		const hasKin = ranks.some(isKin);
		let wrong = ranks.filter((other) => other !== undefined && other <= rank).length;
		let least = { wrong: Infinity, boundary: end };
		for (let gap = 0; gap <= ranks.length; gap++) {
			const before = ranks[gap - 1];
			if (before !== undefined) wrong += before <= rank ? -1 : 1;
			const isBehindPredecessor = before !== undefined && before <= rank;
			const isAtNeighbour = isBehindPredecessor || (ranks[gap] !== undefined && ranks[gap]! > rank);
			if (hasKin && !isKin(before) && !isKin(ranks[gap])) continue;
			if (isAtNeighbour && (wrong < least.wrong || (wrong === least.wrong && isBehindPredecessor))) {
				least = { wrong, boundary: isBehindPredecessor ? sections[gap - 1]!.range.end : sections[gap]!.range.start };
			}
		}
		return least.boundary;
	}

	/** The sections of the main level, in document order. */
	main(): readonly Section[] {
		return this.#written.filter(({ section }) => section.level === this.mainLevel).map(({ section }) => section);
	}

	#named(names: ByLanguage<string>): readonly Section[] {
		return Object.values(names).flatMap((name) => this.#byName.get(compactName(name)) ?? []);
	}

	/** `undefined` for a section that the Hub's order does not know. */
	#rank(section: Section): number | undefined {
		if (!this.#ranks.has(section)) {
			const place = hubPlace(section.heading!.text);
			const topics = this.#topics.get(section)!;
			const topic = topics.find(({ exact }) => exact) ?? topics[0];
			this.#ranks.set(section, place === undefined ? topic && rankOf(findDisclosure(topic.id)) : place * PLACE);
		}
		return this.#ranks.get(section);
	}

	/** A single heading of the first level is the card's title; several are its sections, unless none of them has a section's name. */
	#findMainLevel(): number {
		const first = this.#written.filter(({ section }) => section.level === 1);
		const areSections = first.some(({ section }) => section.heading!.style === 'key')
			|| (first.length > 1 && first.some(({ section }) => this.#rank(section) !== undefined));
		if (areSections) return 1;
		const levels = this.#written.map(({ section }) => section.level).filter((level) => level > 1);
		return levels.length > 0 ? levels.reduce((a, b) => Math.min(a, b)) : DEFAULT_LEVEL;
	}
}

function add<K>(map: Map<K, Section[]>, key: K, section: Section): void {
	const found = map.get(key);
	if (found) found.push(section);
	else map.set(key, [section]);
}

function shallowest(sections: readonly Section[]): Section | undefined {
	return sections.reduce<Section | undefined>((best, section) => (best && best.level <= section.level ? best : section), undefined);
}
