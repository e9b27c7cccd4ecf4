import { DISCLOSURES } from '../disclosures/catalogue';
import { gatherEvidence } from './evidence';
import type { Reading } from './reading';
import { strongest, type Assessment, type Evidence } from './review';

/** The status of every disclosure of the catalogue, in its order, with all evidence in document order. */
export function assess(reading: Reading): readonly Assessment[] {
	const evidence = gatherEvidence(reading);
	return DISCLOSURES.map(({ id }) => {
		const found = oncePerPlace(evidence.get(id)!).sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
		return { id, status: strongest(found.map(({ status }) => status)), evidence: found };
	});
}

/** Several headings above a place may announce the same disclosure: of evidence of one family in one place, the strongest is told. */
function oncePerPlace(evidence: readonly Evidence[]): Evidence[] {
	const places = new Map<string, Evidence>();
	for (const item of evidence) {
		const place = `${item.range.start}-${item.range.end} ${item.signal}`;
		const known = places.get(place);
		// The heading that is found last is the nearest.
		if (!known || strongest([known.status, item.status]) === item.status) places.set(place, item);
	}
	return [...places.values()];
}
