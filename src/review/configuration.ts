import type { Language } from '../card/card';
import type { Disclosure } from '../disclosures/disclosure';
import { DEFAULT_PROFILE, type Profile } from './profiles';
import type { TreatAs } from './recognition';
import { SEVERITIES, type Finding, type Severity } from './review';

/** What a rule can be set to. */
export const RULE_SETTINGS = ['off', ...SEVERITIES] as const;
export type RuleSetting = (typeof RULE_SETTINGS)[number];

/** By the id of a rule, or by its family: `metadata/*`. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/** A section that a team wants in every card. */
export interface RequiredSection {
	/** Any of these names will do; the first is the one that is inserted. Each has a letter or a digit. */
	readonly titles: readonly string[];
	/** A sentence for people. */
	readonly why: string | undefined;
	/** Markdown without the heading; `undefined` for a placeholder. */
	readonly template: string | undefined;
	readonly severity: Severity;
}

/** What a team or a user decided about the review of one file. */
export interface ReviewConfiguration {
	readonly profile: Profile;
	/** The word of the first that names the rule counts. */
	readonly rules: readonly RuleSettings[];
	readonly sections: readonly RequiredSection[];
	/** That of the templates, when it is not to be that of the card. */
	readonly language: Language | undefined;
	readonly treatAs: TreatAs | undefined;
}

export const DEFAULT_CONFIGURATION: ReviewConfiguration = { profile: DEFAULT_PROFILE, rules: [], sections: [], language: undefined, treatAs: undefined };

/** The family of a rule, as settings name it. */
export function familyOf(ruleId: string): string {
	return `${ruleId.slice(0, ruleId.indexOf('/'))}/*`;
}

/** The severity of a disclosure's absence; `undefined` when the disclosure is not checked. */
export function severityOfDisclosure({ rules, profile }: ReviewConfiguration, disclosure: Disclosure): Severity | undefined {
	const found = lookUp(rules, disclosure.id);
	// A family says how much its rules weigh; only its own name turns a rule on.
	if (found?.setting === 'off') return undefined;
	if (found?.isNamed) return found.setting;
	const severity = profile.severityOf(disclosure);
	return severity && (found?.setting ?? severity);
}

/** The finding of a rule that is no disclosure, with the severity that it is to have; `undefined` when it is not wanted. */
export function asConfigured(finding: Finding, { rules, profile }: ReviewConfiguration): Finding | undefined {
	const found = lookUp(rules, finding.ruleId);
	if (found?.setting === 'off') return undefined;
	// What a team asks for by name is no matter of the profile.
	const isOfProfile = !found?.isNamed && familyOf(finding.ruleId) !== 'sections/*';
	if (isOfProfile && SEVERITIES.indexOf(finding.severity) > SEVERITIES.indexOf(profile.threshold)) return undefined;
	if (!found || found.setting === finding.severity) return finding;
	// Copied by name: a spread would have the fixes made, which waits until somebody asks for them.
	const { ruleId, message, range } = finding;
	return { ruleId, severity: found.setting, message, range, get fixes() { return finding.fixes; } };
}

function lookUp(rules: readonly RuleSettings[], ruleId: string): { readonly setting: RuleSetting; readonly isNamed: boolean } | undefined {
	for (const settings of rules) {
		const named = settings.get(ruleId);
		const setting = named ?? settings.get(familyOf(ruleId));
		if (setting !== undefined) return { setting, isNamed: named !== undefined };
	}
	return undefined;
}
