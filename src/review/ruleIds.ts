import { DISCLOSURES } from '../disclosures/catalogue';
import { CONSISTENCY_RULE_IDS } from './rules/consistency';
import { METADATA_RULE_IDS } from './rules/metadata';
import { RESULTS_RULE_IDS } from './rules/results';
import { SECTION_REQUIRED } from './rules/sections/required';

/** The ids of all rules that findings can have: those of the disclosures, in the catalogue's order, then those of the front matter, of files of results, of what stands in two places, of sections, and of suppressions. */
export const RULE_IDS: readonly string[] = [...DISCLOSURES.map(({ id }) => id), ...METADATA_RULE_IDS, ...RESULTS_RULE_IDS, ...CONSISTENCY_RULE_IDS, SECTION_REQUIRED, 'suppressions/unknown-kind', 'suppressions/unknown-rule', 'suppressions/unused'];
