import type { Card } from '../card/card';
import { suppressionComments, type SuppressionComment } from '../card/suppressionComments';
import type { Assessment, Finding } from './review';
import { checkUnknownKinds } from './rules/suppressions/unknown-kind';
import { checkUnknownRules } from './rules/suppressions/unknown-rule';
import { checkUnused } from './rules/suppressions/unused';

/** Takes out the findings that comments in the card suppress, and adds what is wrong with these comments. */
export function applySuppressions(card: Card, disclosures: readonly Assessment[], found: readonly Finding[]): { readonly findings: Finding[]; readonly suppressed: readonly Finding[] } {
	const comments = suppressionComments(card);
	const uses = new Map(comments.map((comment) => [comment, new Set<string>()]));
	const findings: Finding[] = [];
	const suppressed: Finding[] = [];
	for (const finding of found) {
		const by = suppressing(card, finding, comments);
		for (const comment of by) uses.get(comment)!.add(finding.ruleId);
		(by.length > 0 ? suppressed : findings).push(finding);
	}
	// What is wrong with a comment is suppressed by its own name only: a comment about all rules cannot hide that it is of no use.
	const naming = comments.filter(({ rules }) => rules.length > 0);
	findings.push(...[...checkUnknownKinds(card), ...checkUnknownRules(card, comments), ...checkUnused(card, disclosures, uses, findings)].filter((finding) => suppressing(card, finding, naming).length === 0));
	return { findings, suppressed };
}

/** The comments that suppress a finding; of those that hold from there on, the last one before it counts. */
function suppressing(card: Card, finding: Finding, comments: readonly SuppressionComment[]): readonly SuppressionComment[] {
	const { line } = card.lines.position(finding.range.start);
	const found: SuppressionComment[] = [];
	let last: SuppressionComment | undefined;
	for (const comment of comments) {
		const isNamed = comment.rules.some(({ id }) => id === finding.ruleId);
		if (!isNamed && comment.rules.length > 0) continue;
		const isOpenEnded = comment.kind === 'disable' || comment.kind === 'enable';
		if (isOpenEnded && comment.range.start <= finding.range.start) last = comment;
		else if (comment.kind !== 'enable' && ((isNamed && standsNowhere(finding)) || (!isOpenEnded && isAbout(comment, line)))) found.push(comment);
	}
	return last?.kind === 'disable' ? [last, ...found] : found;
}

/** What is missing is found where it would be written, which changes with the card: whoever names it means it, wherever the comment is. */
function standsNowhere({ disclosure, evidence }: Finding): boolean {
	return disclosure !== undefined && evidence?.length === 0;
}

function isAbout({ kind, line: own, nextLine }: SuppressionComment, line: number): boolean {
	return kind === 'disable-file' || line === own || (kind === 'disable-next-line' && own < line && line <= nextLine);
}
