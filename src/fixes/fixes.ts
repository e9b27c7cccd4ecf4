import type { Card } from '../card/card';
import type { Disclosure } from '../disclosures/disclosure';
import { addKeyFix } from './addKey';
import { declareFixes } from './declare';
import type { Fix } from './fix';
import { insertSectionFix } from './insertSection';

/** The fixes for a disclosure that the card lacks, the preferred one first. */
export function disclosureFixes(card: Card, disclosure: Disclosure): readonly Fix[] {
	return [...[insertSectionFix(card, disclosure), addKeyFix(card, disclosure)].filter((fix) => fix !== undefined), ...declareFixes(card, disclosure)];
}
