import { DISCLOSURES } from '../disclosures/catalogue';
import { CONSISTENCY_RULE_IDS } from './rules/consistency';
import { METADATA_RULE_IDS } from './rules/metadata';
import { RESULTS_RULE_IDS } from './rules/results';

/** The ids of all rules that findings can have: those of the disclosures, in the catalogue's order, then those of the front matter, of files of results, and of what stands in two places. */
export const RULE_IDS: readonly string[] = [...DISCLOSURES.map(({ id }) => id), ...METADATA_RULE_IDS, ...RESULTS_RULE_IDS, ...CONSISTENCY_RULE_IDS];
