import type { Disclosure } from '../disclosures/disclosure';
import type { Severity } from './review';

/** Which rules are checked where no rule is named. */
export interface Profile {
	/** How much the absence of a disclosure weighs; `undefined` when it is not checked. */
	readonly severityOf: (disclosure: Disclosure) => Severity | undefined;
	/** Findings of rules that are no disclosures are left out when they weigh less. */
	readonly threshold: Severity;
}

export interface NamedProfile extends Profile {
	readonly id: string;
	/** For people: what is checked. */
	readonly checks: string;
}

export const DEFAULT_PROFILE: NamedProfile = {
	id: 'default', checks: 'required and recommended disclosures, and everything in the front matter', severityOf: ({ profile, severity }) => (profile === 'optional' ? undefined : severity), threshold: 'hint',
};

/** The profiles of the review itself. */
export const PROFILES: readonly NamedProfile[] = [
	DEFAULT_PROFILE,
	{ id: 'all', checks: 'optional disclosures as well, which are in the checklist only otherwise', severityOf: ({ severity }) => severity, threshold: 'hint' },
	{ id: 'minimal', checks: 'required disclosures, and errors of the front matter', severityOf: ({ profile, severity }) => (profile === 'required' ? severity : undefined), threshold: 'error' },
];
