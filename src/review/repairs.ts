import type { Fix } from '../fixes/fix';
import type { Finding } from './review';

/** A fix that may be made, with the finding that it is for. */
export interface Candidate {
	readonly finding: Finding;
	readonly fix: Fix;
}

/** Whether the finding says that a disclosure is not made: its fixes leave the facts for the author to write. */
export function isOfDisclosure({ ruleId, disclosure }: Finding): boolean {
	return ruleId === disclosure;
}

/** The fixes that can be made unseen: there is one right text, and nothing is left to choose or to write. */
export function certainRepairs(findings: readonly Finding[]): readonly Candidate[] {
	return findings.filter((finding) => !isOfDisclosure(finding)).flatMap((finding): readonly Candidate[] => {
		const fix = finding.fixes.find(({ kind, isPreferred }) => isPreferred && (kind === 'replace' || kind === 'metadata'));
		return fix ? [{ finding, fix }] : [];
	});
}
