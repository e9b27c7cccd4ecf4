import type { Disclosure } from '../disclosures/disclosure';
import type { Severity } from './review';

/** Which rules are checked where no rule is named. */
export interface Profile {
	readonly id: string;
	/** For people: what is checked. */
	readonly checks: string;
	readonly includes: (disclosure: Disclosure) => boolean;
	/** Findings of rules that are no disclosures are left out when they weigh less. */
	readonly threshold: Severity;
}

export const DEFAULT_PROFILE: Profile = {
	id: 'default', checks: 'required and recommended disclosures, and everything in the front matter', includes: ({ profile }) => profile !== 'optional', threshold: 'hint',
};

/** The profiles that a configuration can start from. */
export const PROFILES: readonly Profile[] = [
	DEFAULT_PROFILE,
	{ id: 'all', checks: 'optional disclosures as well, which are in the checklist only otherwise', includes: () => true, threshold: 'hint' },
	{ id: 'minimal', checks: 'required disclosures, and errors of the front matter', includes: ({ profile }) => profile === 'required', threshold: 'error' },
];

/** The profile of that id; `undefined` when there is none. */
export function findProfile(id: string): Profile | undefined {
	return PROFILES.find((profile) => profile.id === id);
}
