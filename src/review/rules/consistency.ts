import { runRules, type ConsistencyRule, type HubMetadata } from '../hubMetadata';
import type { Finding } from '../review';
import { baseModelMismatch } from './consistency/base-model-mismatch';
import { datasetsMismatch } from './consistency/datasets-mismatch';
import { deadAnchor } from './consistency/dead-anchor';
import { duplicateTemplate } from './consistency/duplicate-template';
import { licenseBaseModel } from './consistency/license-base-model';
import { licenseMismatch } from './consistency/license-mismatch';
import { openClaimRule } from './consistency/open-claim';
import { optionalMarker } from './consistency/optional-marker';
import { resultsMismatch } from './consistency/results-mismatch';
import { tableOfContents } from './consistency/table-of-contents';

const RULES: readonly ConsistencyRule[] = [
	licenseMismatch, licenseBaseModel, openClaimRule, baseModelMismatch, datasetsMismatch, resultsMismatch,
	duplicateTemplate, optionalMarker, tableOfContents, deadAnchor,
];

/** The ids of all rules about what a card says in two places. */
export const CONSISTENCY_RULE_IDS: readonly string[] = RULES.map(({ ruleId }) => ruleId);

/** Where a Markdown card contradicts itself; a YAML card says everything once. */
export function checkConsistency(metadata: HubMetadata): readonly Finding[] {
	return metadata.card.format === 'markdown' ? runRules(RULES, metadata) : [];
}
