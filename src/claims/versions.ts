import type { Card, Section } from '../card/card';
import { isKnownModel, namingPart } from './subject';
import { isTitle } from './topics';

/** A name with its version: `Parrot-2`, `Parrot 2.1`, `ParrotV3`. What counts parameters, bits, pixels or layers is no version, nor is a plain number of two digits: `Parrot-50`. */
const NAME_VERSION = /(?<![\p{L}\d.-])(\p{Lu}[\p{L}-]{0,23}?\p{L})[ -]?(v(?=\d))?((?<=v)\d{1,2}(?:\.\d{1,2})?|\d{1,2}\.\d{1,2}|\d)(?!\d)(?![ -]?(?:[bmkx%]|bits?|px|shots?|steps?|layers?|epochs?|hours?|tokens?|gb)(?![\p{L}\d]))(?!\p{L}|[.,]\d)/giu;
/** What is counted in a title, and has no versions. */
const COUNTED = /^(?:part|stage|step|phase|chapter|section|figure|fig|table|level|top|day|week|experiment|version|release|lesson|task|part[ie]e?|teil|parte|kapitel)$/iu;
/** What tells a version by more than a count, as `2.1` and `v3` do: a plain number may belong to the name. */
const LABEL = /\d\.\d|(?<![\p{L}\d])v\d|(?<=\p{L})V\d/u;
const LABEL_WORD = /(?<=[\p{L}\d][ -])(?:alpha|beta|preview)(?![\p{L}\d])/iu;
/** What the title of a released model goes on with: its sizes, and what the members of a family are called. */
const KINDS = /^(?:[\s\p{P}\p{S}]|\d{1,4}(?:\.\d{1,2})?[bm]|a\d{1,3}(?:\.\d)?b|instruct|chat|base|it|moe|vl|vision|omni|math|coder|code|audio|embeddings?|reranker|mini|small|medium|large|nano|tiny|pro|flash|lite|turbo|alpha|beta|preview|thinking|guard|language|models?|series|family|and|简介|介绍)*$/iu;

/** The versions under which a card presents its model, read from its title. */
export class OwnVersions {
	/** The section whose heading is the title: where none stands above all, the first. */
	readonly titled: Section | undefined;
	/** The newest version in the title, by the name before it. */
	readonly #newest = new Map<string, number>();
	/** Whether the name in the title tells a version by more than a plain number. */
	readonly isLabelled: boolean = false;

	constructor(card: Card) {
		this.titled = card.sections.find(isTitle) ?? card.sections.find(({ heading }) => heading !== undefined);
		const { text: name } = namingPart(this.titled);
		const versions = [...name.matchAll(NAME_VERSION)].filter(([, stem]) => /^\p{Lu}/u.test(stem!) && !COUNTED.test(stem!));
		// On a model that everybody knows the card may only be built.
		if (isKnownModel(name) && !KINDS.test(name.replace(NAME_VERSION, ''))) return;
		for (const [, stem, , version] of versions) this.#newest.set(key(stem!), Math.max(Number(version), this.#newest.get(key(stem!)) ?? 0));
		this.isLabelled = versions.some(([whole]) => LABEL.test(whole)) || LABEL_WORD.test(name);
	}

	/** Whether a text names the model in another version than the card presents. */
	namesAnother(text: string): boolean {
		return this.#newest.size > 0 && [...text.matchAll(NAME_VERSION)].some(([, stem, , version]) => {
			const newest = this.#newest.get(key(stem!));
			return newest !== undefined && newest !== Number(version);
		});
	}
}

function key(stem: string): string {
	return stem.toLowerCase().replace(/-/gu, '');
}
