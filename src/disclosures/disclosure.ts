import type { Language } from '../card/card';

export const GROUPS = ['identity', 'model', 'license', 'availability', 'data', 'training', 'compute', 'evaluation', 'use', 'risk', 'safety'] as const;
export type Group = (typeof GROUPS)[number];

/** `group/name`, for example `safety/red-teaming`. */
export type DisclosureId = `${Group}/${string}`;

export type ByLanguage<T> = { readonly [L in Language]?: T };

/**
 * Words to look for, in lower case. A space in a term is any white space or hyphen, `-` an optional one; `*` at the end takes the
 * rest of the word; a leading `=` asks for the very same capitals. Terms of scripts that write
 * spaces between words match whole words only.
 */
export type Terms = ByLanguage<readonly string[]>;

/**
 * A statement that discloses the item when one sentence, label with its value, table row or
 * caption makes it.
 */
export interface EvidenceRule {
	/** What the rule recognises, for hovers and `explain`: "names a training dataset". */
	readonly says: string;
	readonly degree: 'disclosed' | 'partial' | 'withheld';
	/** Which part of the item a partial claim tells: a card that tells two of them, wherever, discloses it. */
	readonly part?: string;
	/** The concepts that must all occur; of an inner list any one will do. `own.x` is `terms.x` of the disclosure. */
	readonly all: readonly (string | readonly string[])[];
	/**
	 * The concepts of which none may occur; `other-model` and `promise` may not either, unless `all` asks for them: a claim about
	 * somebody else's model, or a promise, discloses nothing of this one.
	 */
	readonly none?: readonly string[];
	/** The rule counts only below a heading or label of this disclosure, or of any disclosure of a group. */
	readonly under?: true | Group;
}

/** Where a key of the front matter discloses the item. */
export interface MetadataEvidence {
	/** A key, or a path of keys with dots: `model-index.results.metrics.value`. */
	readonly path: string;
	/** `not-applicable`: with such a value the item has no meaning for this model. */
	readonly degree: 'disclosed' | 'partial' | 'not-applicable';
	/** The values that tell it; without them any does. */
	readonly values?: readonly string[];
	/** Which part of the item it tells, as in `EvidenceRule`. */
	readonly part?: string;
}

/**
 * The section that a quick fix inserts. Bodies are Markdown without the heading; `{{datasets}}` stands for a fact that the card may tell
 * already (src/fixes/facts.ts), and else is for the author to write.
 */
export interface Template {
	/** The title of the Hub template's section below which the section belongs, or `undefined` for the top level. */
	readonly parent?: ByLanguage<string> & { readonly en: string };
	readonly heading: ByLanguage<string> & { readonly en: string };
	readonly body: ByLanguage<string> & { readonly en: string };
}

/** Where a framework asks for the item, in the framework's own term. */
export interface Reference {
	readonly framework: 'hf' | 'mitchell' | 'mof' | 'osaid' | 'osai-index' | 'fmti' | 'eu-ai-act' | 'cyclonedx' | 'spdx-ai';
	readonly item: string;
}

/** One thing that an open release says about itself. */
export interface Disclosure {
	readonly id: DisclosureId;
	readonly title: string;
	/** Two sentences that would convince a busy author. */
	readonly why: string;
	/** What counts as disclosed, for authors. */
	readonly counts: string;
	/** The severity of its absence. */
	readonly severity: 'error' | 'warning' | 'information' | 'hint';
	/** `required` and `recommended` items are checked by default; `optional` ones only when asked for. */
	readonly profile: 'required' | 'recommended' | 'optional';
	/**
	 * Names of sections and fields about the item, in sentence case. `Parent > Name` counts only below a section named Parent
	 * and then outranks the plain name.
	 */
	readonly headings: Terms;
	/** Headings that name something else as often: below them only what a rule accepts makes the item. */
	readonly vagueHeadings?: RegExp;
	/** Names that are clear as a field (`Date: ...`) but too general for a section. */
	readonly fields?: Terms;
	readonly metadata?: readonly MetadataEvidence[];
	readonly terms?: { readonly [name: string]: Terms };
	readonly evidence: readonly EvidenceRule[];
	/**
	 * What goes with the item in any longer card that makes it. Where none of `any` is told, only claims with one of the concepts `unless`
	 * make it: what else is said there is said of tests, metrics or programs at large.
	 */
	readonly beside?: { readonly any: readonly DisclosureId[]; readonly unless: readonly string[] };
	/** Where a card speaks of `where` and hardly ever of `unless`, the item has no meaning for its model. */
	readonly meaningless?: { readonly where: string; readonly unless: string };
	/** What a section of that name must hold: any specific prose, or a statement that one of `evidence` accepts. */
	readonly section: 'prose' | 'evidence';
	/** Concepts with which a statement below its heading tells nothing of the item, unless a rule finds more in it: what readers are to run is no result. */
	readonly tellsNothing?: readonly string[];
	readonly template: Template;
	readonly references: readonly Reference[];
}
