import { disclosuresOf, FRAMEWORKS } from '../frameworks/catalogue';
import type { Framework, FrameworkId } from '../frameworks/framework';
import { DEFAULT_PROFILE, PROFILES, type NamedProfile, type Profile } from '../review/profiles';
import { SEVERITIES, type Severity } from '../review/review';

/** What one or several names of profiles come to. */
export interface ChosenProfile extends Profile {
	readonly names: readonly string[];
	/** The frameworks among them, in their order. */
	readonly frameworks: readonly FrameworkId[];
}

/** Every profile that a configuration can name: those of the review, and one for each framework. */
export const PROFILE_NAMES: readonly Pick<NamedProfile, 'id' | 'checks'>[] = [
	...PROFILES.map(({ id, checks }) => ({ id, checks })),
	...FRAMEWORKS.map(({ id, title }) => ({ id, checks: `what is asked for under the title “${title}”` })),
];

/**
 * The profile that checks all that any of the named ones does, each disclosure with the greatest weight that one of them gives it. Only the
 * profiles of the review say how much of the front matter is checked; frameworks alone leave that at its default.
 *
 * @returns `undefined` when none of the names is known
 */
export function chooseProfile(names: readonly string[]): ChosenProfile | undefined {
	const own = PROFILES.filter(({ id }) => names.includes(id));
	const frameworks = FRAMEWORKS.filter(({ id }) => names.includes(id));
	if (own.length + frameworks.length === 0) return undefined;
	const severities = [...own.map(({ severityOf }) => severityOf), ...frameworks.map(severityByFramework)];
	const thresholds = own.length > 0 ? own.map(({ threshold }) => threshold) : [DEFAULT_PROFILE.threshold];
	return {
		names: [...own, ...frameworks].map(({ id }) => id),
		frameworks: frameworks.map(({ id }) => id),
		severityOf: (disclosure) => SEVERITIES.find((severity) => severities.some((severityOf) => severityOf(disclosure) === severity)),
		threshold: SEVERITIES.findLast((severity) => thresholds.includes(severity))!,
	};
}

/** What a checklist shows unless somebody chooses: the frameworks of the profile, or the default one. */
export function checklistFrameworks({ frameworks }: ChosenProfile): readonly FrameworkId[] {
	return frameworks.length > 0 ? frameworks : [FRAMEWORKS[0]!.id];
}

function severityByFramework({ id }: Framework): Profile['severityOf'] {
	const { required, recommended } = disclosuresOf(id);
	return (disclosure): Severity | undefined => (required.has(disclosure.id) ? 'warning' : recommended.has(disclosure.id) ? 'information' : undefined);
}
