import { DISCLOSURES } from '../disclosures/catalogue';
import { METADATA_RULE_IDS } from './rules/metadata';
import { SECTION_REQUIRED } from './rules/sections/required';

/** The ids of all rules that findings can have: those of the disclosures, in the catalogue's order, then those of the front matter and of sections. */
export const RULE_IDS: readonly string[] = [...DISCLOSURES.map(({ id }) => id), ...METADATA_RULE_IDS, SECTION_REQUIRED];
