import type { Range } from '../card/range';
import type { Finding, Severity, Status } from '../review/review';
import type { Reviewed } from '../review/reviewer';
import { spanOf, type Span } from './span';

export interface FindingReport extends Span {
	readonly ruleId: string;
	readonly severity: Severity;
	readonly message: string;
	readonly fixes: readonly Pick<Finding['fixes'][number], 'title' | 'kind'>[];
}

export interface CardReport {
	/** With forward slashes. */
	readonly file: string;
	readonly reviewed: boolean;
	/** Why the file is, or is not, reviewed. */
	readonly reason: string;
	readonly language: string;
	/** One for each disclosure of the catalogue; empty when not reviewed, and for a file of results. */
	readonly disclosures: readonly { readonly id: string; readonly status: Status; readonly evidence: readonly Span[] }[];
	readonly findings: readonly FindingReport[];
	/** How many findings comments in the card suppress. */
	readonly suppressed: number;
}

/** What `--format json` prints. A contract: fields are added, never changed, while `version` stays. */
export interface Report {
	readonly version: 1;
	readonly cards: readonly CardReport[];
}

/** The review of one file with lines and columns in the place of offsets. */
export function reportCard(file: string, { card, review }: Reviewed): CardReport {
	const span = (range: Range): Span => spanOf(range, card?.lines);
	return {
		file,
		reviewed: review.reviewed,
		reason: review.reason,
		language: review.language,
		disclosures: review.disclosures.map(({ id, status, evidence }) => ({ id, status, evidence: evidence.map(({ range }) => span(range)) })),
		findings: review.findings.map(({ ruleId, severity, message, range, fixes }) => ({
			ruleId, severity, message, ...span(range), fixes: fixes.map(({ title, kind }) => ({ title, kind })),
		})),
		suppressed: review.suppressed.length,
	};
}
