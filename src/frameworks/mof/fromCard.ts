import type { Card } from '../../card/card';
import type { DisclosureId } from '../../disclosures/disclosure';
import { decidingPlaces, isDisclosed, type Assessment, type Review } from '../../review/review';
import { modelLicense, namedLicense } from '../license';
import { COMPONENTS, type Component } from './components';
import { UNLICENSED, type Release } from './release';

/** The licence of a repository does not reach the data that others made. */
const DATA = ['datasets', 'evaluation-data'];

/**
 * What a card says of the components of its release and their licences. The licence of the model holds for what has none of its own,
 * except for data.
 */
export function releaseOf(card: Card, { disclosures }: Review): Release {
	const of = (id: DisclosureId): Assessment => disclosures.find((assessment) => assessment.id === id)!;
	const data = namedLicense(card, of('license/data'));
	const code = namedLicense(card, of('license/code'));
	const distribution = modelLicense(card, of('license/weights'));
	const components = COMPONENTS.flatMap(({ id, ways }: Component) => {
		const way = ways.find((each) => each.every((disclosure) => isDisclosed(of(disclosure).status)));
		return way ? [{ id, license: DATA.includes(id) ? data ?? UNLICENSED : undefined, evidence: way.flatMap((disclosure) => decidingPlaces(of(disclosure))) }] : [];
	});
	return {
		licenses: { ...(distribution === undefined ? {} : { distribution }), ...(code === undefined ? {} : { code }) },
		components,
		unknown: COMPONENTS.filter(({ ways }) => ways.length === 0).map(({ id }) => id),
	};
}
