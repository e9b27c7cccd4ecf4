import type { Fix } from '../fixes/fix';
import type { Finding } from './review';
import { SECTION_REQUIRED } from './rules/sections/required';

/** A fix that may be made, with the finding that it is for. */
export interface Candidate {
	readonly finding: Finding;
	readonly fix: Fix;
}

/** What people ask for beyond what is certain. */
export interface Selection {
	/** The rules that are named; all when none is. */
	readonly rules: ReadonlySet<string>;
	/** Whether disclosures get the templates of their sections though their rules are not named. */
	readonly sections: boolean;
}

/** Nothing: only what can be made unseen. */
export const CERTAIN: Selection = { rules: new Set(), sections: false };

/** Whether the finding says that a disclosure is not made: its fixes leave the facts for the author to write. */
export function isOfDisclosure({ ruleId, disclosure }: Finding): boolean {
	return ruleId === disclosure;
}

/** Whether its fixes are templates, which authors ask for. */
export function leavesToWrite(finding: Finding): boolean {
	return isOfDisclosure(finding) || finding.ruleId === SECTION_REQUIRED;
}

/**
 * The fixes that are made without anybody choosing among them, one for a finding at most. Those that are certain have one right text, with
 * nothing left to write; which of two statements holds, or what a misspelt word means, is guessed only for a rule that is named.
 */
export function repairsOf(findings: readonly Finding[], { rules, sections }: Selection = CERTAIN): readonly Candidate[] {
	return findings.flatMap((finding): readonly Candidate[] => {
		if (rules.size > 0 ? !rules.has(finding.ruleId) : leavesToWrite(finding) && !sections) return [];
		// What else there is for a disclosure, such as to declare it as withheld, is always for the author to choose.
		const fix = finding.fixes.find(({ isPreferred }) => isPreferred) ?? (rules.size > 0 && !leavesToWrite(finding) ? finding.fixes[0] : undefined);
		return fix ? [{ finding, fix }] : [];
	});
}
