import { runRules, type ConsistencyRule, type HubMetadata } from '../hubMetadata';
import type { Finding } from '../review';
import { resultsMismatch } from './consistency/results-mismatch';

const RULES: readonly ConsistencyRule[] = [
	resultsMismatch,
];

/** The ids of all rules about what a card says in two places. */
export const CONSISTENCY_RULE_IDS: readonly string[] = RULES.map(({ ruleId }) => ruleId);

/** Where a Markdown card contradicts itself; a YAML card says everything once. */
export function checkConsistency(metadata: HubMetadata): readonly Finding[] {
	return metadata.card.format === 'markdown' ? runRules(RULES, metadata) : [];
}
