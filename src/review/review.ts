import type { Language } from '../card/card';
import type { Range } from '../card/range';
import type { StatementKind } from '../claims/statement';
import type { DisclosureId } from '../disclosures/disclosure';
import type { Fix } from '../fixes/fix';

/** What the card does about a disclosure; see docs/statuses.md. */
export const STATUSES = ['disclosed', 'disclosed-negative', 'partial', 'linked', 'withheld', 'not-applicable', 'placeholder', 'missing'] as const;
export type Status = (typeof STATUSES)[number];

/** When several places speak of one disclosure, the status that comes first here wins. */
const STRENGTH: readonly Status[] = ['disclosed', 'disclosed-negative', 'withheld', 'partial', 'linked', 'not-applicable', 'placeholder', 'missing'];

/** The status that wins; `missing` when there is none. */
export function strongest(statuses: readonly Status[]): Status {
	return STRENGTH.find((status) => statuses.includes(status)) ?? 'missing';
}

/** Whether an item of that status leaves nothing to find. */
export function isSettled(status: Status): boolean {
	return status === 'disclosed' || status === 'disclosed-negative' || status === 'not-applicable';
}

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The families of evidence: by what a place speaks of a disclosure. */
export const SIGNALS = ['front-matter', 'section', 'field', 'claim', 'table', 'code', 'image', 'pointer'] as const;
export type Signal = (typeof SIGNALS)[number];

/** The family of what a statement says, by the kind of statement. */
export const SIGNAL_OF: Readonly<Record<StatementKind, Signal>> = { heading: 'claim', sentence: 'claim', field: 'claim', row: 'table', table: 'table', code: 'code', image: 'image', badge: 'image' };

/** A place that decided a status, and what was recognised there. */
export interface Evidence {
	readonly range: Range;
	readonly status: Status;
	readonly signal: Signal;
	/** For people, in their language: "the section “Training Data”", "names a training dataset". */
	readonly says: string;
}

export interface Assessment {
	readonly id: DisclosureId;
	readonly status: Status;
	/** The places that support the status, in document order; empty for `missing`. */
	readonly evidence: readonly Evidence[];
}

/** Whether readers get the information, from the card or from where it sends them. */
export function isDisclosed(status: Status): boolean {
	return status === 'disclosed' || status === 'disclosed-negative' || status === 'linked';
}

/** Whether the card says nothing of the item yet: what a template leaves to be filled in says nothing. */
export function isUnsaid(status: Status): boolean {
	return status === 'missing' || status === 'placeholder';
}

/** The places that decided the status; all places that speak of the disclosure where none did. */
export function decidingPlaces({ status, evidence }: Assessment): readonly Evidence[] {
	const places = evidence.filter((place) => place.status === status);
	return places.length > 0 ? places : evidence;
}

export interface Finding {
	/** The disclosure's id, or the id of another rule such as `metadata/yaml-invalid`. */
	readonly ruleId: string;
	readonly severity: Severity;
	/** What is missing, why it matters in half a line, what to do. */
	readonly message: string;
	readonly range: Range;
	readonly disclosure?: DisclosureId;
	readonly evidence?: readonly Evidence[];
	readonly fixes: readonly Fix[];
}

/** Everything that a surface shows of one file. */
export interface Review {
	readonly reviewed: boolean;
	/** Why the file is, or is not, reviewed as a model card. */
	readonly reason: string;
	readonly language: Language;
	/** It is a file of the Model Openness Tool: no card to be reviewed, but what the Model Openness Framework can be told of. */
	readonly isMofFile?: true;
	/** One for each disclosure of the catalogue, in its order; empty when not reviewed, and for a file of results, which is no card. */
	readonly disclosures: readonly Assessment[];
	/** Sorted by place, then severity. */
	readonly findings: readonly Finding[];
	/** The findings that comments in the card suppress. */
	readonly suppressed: readonly Finding[];
}
