import type { Card } from '../card/card';
import { DISCLOSURES } from '../disclosures/catalogue';
import { gatherEvidence } from './evidence';
import { readCard } from './reading';
import { strongest, type Assessment } from './review';

/** The status of every disclosure of the catalogue, in its order, with all evidence in document order. */
export function assess(card: Card): readonly Assessment[] {
	const evidence = gatherEvidence(readCard(card));
	return DISCLOSURES.map(({ id }) => {
		const found = [...evidence.get(id)!].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
		return { id, status: strongest(found.map(({ status }) => status)), evidence: found };
	});
}
