import type { Card } from '../card/card';
import type { Disclosure } from '../disclosures/disclosure';
import { addKeyFix } from './addKey';
import { declareFixes } from './declare';
import type { Fix } from './fix';
import { insertSectionFix } from './insertSection';
import { addAllToModelIndex } from './results/actions';

/** The fixes for a disclosure that the card lacks, the preferred one first. */
export function disclosureFixes(card: Card, disclosure: Disclosure): readonly Fix[] {
	const fixes = [...[insertSectionFix(card, disclosure), addKeyFix(card, disclosure)].filter((fix) => fix !== undefined), ...declareFixes(card, disclosure)];
	// Results that stand in tables need no template to be filled in.
	const results = disclosure.id === 'evaluation/structured-results' ? addAllToModelIndex(card) : undefined;
	return results ? [results, ...fixes.map((fix) => ({ ...fix, isPreferred: false }))] : fixes;
}
