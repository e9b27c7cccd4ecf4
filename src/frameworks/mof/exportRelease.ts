import type { Card } from '../../card/card';
import { firstHeading } from '../../card/outline';
import type { Review } from '../../review/review';
import { CardFacts } from '../facts';
import { UNRECOGNISED } from '../license';
import { detailsOf, readMofFile, writeMofFile } from './file';
import { releaseOf } from './fromCard';
import { UNLICENSED } from './release';

/** What a card, or a file of the Model Openness Tool, says of its release, as a file of that tool. */
export function exportRelease(card: Card, review: Review): string {
	if (review.isMofFile) return writeMofFile(detailsOf(card), readMofFile(card));
	const facts = new CardFacts(card, review);
	const { licenses, components, unknown } = releaseOf(facts);
	const known = Object.entries(licenses).filter(([, license]) => license !== UNRECOGNISED);
	const name = firstHeading(card)?.text ?? '';
	const maker = facts.placesOf('identity/developer').find(({ signal }) => signal === 'field');
	// Without the name of the field and what marks it: `- **Developed by:** A Lab`.
	const producer = maker ? card.text.slice(maker.range.start, maker.range.end).replace(/^[^:：]*[:：][*_\s]*/u, '').trim() : '';
	return writeMofFile({ name, producer }, {
		licenses: Object.fromEntries(known),
		components: components.map((component) => (component.license === UNRECOGNISED ? { ...component, license: UNLICENSED } : component)),
		unknown,
	});
}
