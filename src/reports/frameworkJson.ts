import type { FrameworkId, FrameworkResult, RequirementStatus } from '../frameworks/framework';
import type { EvaluatedCard } from './evaluated';
import { spanOf, type Span } from './span';

/** What `checklist --format json` prints. A contract: fields are added, never changed, while `version` stays. */
export interface FrameworksReport {
	readonly version: 1;
	readonly cards: readonly { readonly file: string; readonly frameworks: readonly FrameworkReport[] }[];
}

export interface FrameworkReport {
	readonly id: FrameworkId;
	readonly title: string;
	readonly version: string;
	/** `null` for a framework without levels. */
	readonly level: string | null;
	readonly progress: FrameworkResult['progress'];
	readonly requirements: readonly {
		readonly id: string;
		readonly title: string;
		readonly status: RequirementStatus;
		/** The framework counts without it. */
		readonly optional?: true;
		/** Its words were not read. */
		readonly verified?: false;
		readonly disclosures: readonly string[];
		readonly evidence: readonly Span[];
		/** Empty when nothing is. */
		readonly needed: string;
	}[];
}

/** The report as JSON on one line. */
export function frameworkJson(cards: readonly EvaluatedCard[]): string {
	return `${JSON.stringify(frameworksReport(cards))}\n`;
}

export function frameworksReport(cards: readonly EvaluatedCard[]): FrameworksReport {
	return { version: 1, cards: cards.map((evaluated) => ({ file: evaluated.file, frameworks: evaluated.frameworks.map((result) => reportFramework(result, evaluated)) })) };
}

function reportFramework({ id, title, version, level, progress, requirements }: FrameworkResult, { card }: EvaluatedCard): FrameworkReport {
	return {
		id, title, version, level: level ?? null, progress,
		requirements: requirements.map(({ id, title, status, optional, verified, disclosures, evidence, needed }) => ({
			id, title, status, ...(optional ? { optional } : {}), ...(verified ? {} : { verified }), disclosures, evidence: evidence.map(({ range }) => spanOf(range, card.lines)), needed,
		})),
	};
}
