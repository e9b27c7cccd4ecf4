import { isDisclosed } from '../../review/review';
import type { CardFacts } from '../facts';
import { COMPONENTS } from './components';
import { UNLICENSED, type Release } from './release';

/** The licence of a repository does not reach the data that others made. */
const DATA = ['datasets', 'evaluation-data'];

/**
 * What a card says of the components of its release and their licences. The licence of the model holds for what has none of its own,
 * except for data.
 */
export function releaseOf(facts: CardFacts): Release {
	const distribution = facts.licenseOf('license/weights');
	const code = facts.licenseOf('license/code');
	const data = facts.licenseOf('license/data') ?? UNLICENSED;
	const components = COMPONENTS.flatMap(({ id, ways }) => {
		const way = ways.find((each) => each.every((disclosure) => isDisclosed(facts.statusOf(disclosure))));
		return way ? [{ id, license: DATA.includes(id) ? data : undefined, evidence: way.flatMap((disclosure) => facts.placesOf(disclosure)) }] : [];
	});
	return {
		licenses: { ...(distribution === undefined ? {} : { distribution }), ...(code === undefined ? {} : { code }) },
		components,
		unknown: COMPONENTS.filter(({ ways }) => ways.length === 0).map(({ id }) => id),
	};
}
