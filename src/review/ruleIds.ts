import { DISCLOSURES } from '../disclosures/catalogue';
import { METADATA_RULE_IDS } from './rules/metadata';

/** The ids of all rules that findings can have: those of the disclosures, in the catalogue's order, then those of the front matter and of suppressions. */
export const RULE_IDS: readonly string[] = [...DISCLOSURES.map(({ id }) => id), ...METADATA_RULE_IDS, 'suppressions/unknown-rule', 'suppressions/unused'];
