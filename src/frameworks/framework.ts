import type { DisclosureId } from '../disclosures/disclosure';
import type { Evidence } from '../review/review';

export const FRAMEWORK_IDS = ['open-science', 'mof', 'osaid', 'european-index', 'fmti-2025', 'eu-gpai', 'eu-gpai-systemic', 'mitchell', 'hub', 'frontier-open-weights'] as const;
export type FrameworkId = (typeof FRAMEWORK_IDS)[number];

/** What a requirement rests on before it is asked for at all. */
export type Condition = 'weights-released' | 'code-released' | 'open-data-claimed' | 'compute-support-claimed';

/** One thing that a framework asks for. */
export interface Requirement {
	/** Unique within the framework; stays when titles change. */
	readonly id: string;
	/** In the framework's own term. */
	readonly title: string;
	/** The part of the framework that it stands in. */
	readonly group: string;
	/** Sets of disclosures; it is met when the card makes every disclosure of one of them. Without any, no card can show it. */
	readonly ways: readonly (readonly DisclosureId[])[];
	/** Further disclosures that serve it without deciding. */
	readonly helpful?: readonly DisclosureId[];
	/** The framework wishes for it and counts without it. */
	readonly optional?: true;
	/** Asked for only where this holds. */
	readonly onlyIf?: Condition;
	/** Which terms the licences among the disclosures must have: those of an approved open source licence, or of any open one. */
	readonly terms?: 'approved' | 'open';
	/** Weights that are given on request count in part. */
	readonly ungated?: true;
	/** It asks for less, or for something more special, than its disclosures: they can show at most a part of it. */
	readonly coarse?: true;
	/** Known from summaries only: neither its own words nor copies of them that agree were read. */
	readonly unverified?: true;
}

/** What somebody asks of open models, as data. */
export interface Framework {
	readonly id: FrameworkId;
	readonly title: string;
	readonly version: string;
	/** What it is, in a sentence or two. */
	readonly about: string;
	/** What was read, and what was not. */
	readonly sources: string;
	readonly requirements: readonly Requirement[];
	/** Its own words for met and unmet. */
	readonly words?: { readonly met: RequirementStatus; readonly unmet: RequirementStatus };
}

/**
 * What a card does about a requirement. `promised`: the card announces it. `unlicensed` and `not-open`: it is there, under no licence or
 * under one that is not open. `not-assessed`: no card can show it. `open` and `closed` are an index's words for met and unmet.
 */
export const REQUIREMENT_STATUSES = ['met', 'partial', 'unmet', 'promised', 'unlicensed', 'not-open', 'not-applicable', 'not-assessed', 'open', 'closed'] as const;
export type RequirementStatus = (typeof REQUIREMENT_STATUSES)[number];

export interface RequirementResult {
	readonly id: string;
	readonly title: string;
	readonly group: string;
	readonly status: RequirementStatus;
	readonly optional: boolean;
	/** Whether its words were read; see `Requirement`. */
	readonly verified: boolean;
	readonly disclosures: readonly DisclosureId[];
	/** The places that decided, in document order. */
	readonly evidence: readonly Pick<Evidence, 'range' | 'says'>[];
	/** What is still to be disclosed, in a sentence; empty when nothing is. */
	readonly needed: string;
}

export interface FrameworkResult {
	readonly id: FrameworkId;
	readonly title: string;
	/** With a remark where the words of a requirement were not read. */
	readonly version: string;
	/** The highest level reached, of a framework that has levels. */
	readonly level: string | undefined;
	/** Shares from 0 to 1: of each level, or under `met` of the requirements that apply and are not optional. */
	readonly progress: Readonly<Record<string, number>>;
	readonly requirements: readonly RequirementResult[];
}

/** Whether nothing is left to do for a requirement. */
export function isMet(status: RequirementStatus): boolean {
	return status === 'met' || status === 'open';
}

/** Whether a requirement is counted: neither out of place nor beyond what a card can show. */
export function applies(status: RequirementStatus): boolean {
	return status !== 'not-applicable' && status !== 'not-assessed';
}

/** How many requirements are met, of those that apply and are not optional. */
export function countMet(requirements: readonly RequirementResult[]): { readonly met: number; readonly total: number } {
	const counted = requirements.filter(({ optional, status }) => !optional && applies(status));
	return { met: counted.filter(({ status }) => isMet(status)).length, total: counted.length };
}
