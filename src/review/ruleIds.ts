import { DISCLOSURES } from '../disclosures/catalogue';
import { CONSISTENCY_RULE_IDS } from './rules/consistency';
import { METADATA_RULE_IDS } from './rules/metadata';

/** The ids of all rules that findings can have: those of the disclosures, in the catalogue's order, then those of the front matter, then those that hold it against the text. */
export const RULE_IDS: readonly string[] = [...DISCLOSURES.map(({ id }) => id), ...METADATA_RULE_IDS, ...CONSISTENCY_RULE_IDS];
