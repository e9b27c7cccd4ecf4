import type { DisclosureId } from '../disclosures/disclosure';
import { isDisclosed, type Assessment, type Review, type Status } from '../review/review';

/**
 * What became of a disclosure from one card to another. `gained` and `lost`: readers get the information in one of them only. `stronger` and
 * `weaker`: they get it, or not, in both, and more or less of it. `changed`: another status that is neither better nor worse.
 */
export type Change = 'same' | 'gained' | 'lost' | 'stronger' | 'weaker' | 'changed';

/** A disclosure in two cards, with the places in each that its status rests on. */
export interface Difference {
	readonly id: DisclosureId;
	readonly change: Change;
	readonly before: Assessment;
	readonly after: Assessment;
}

/**
 * Holds two cards, or two versions of one, against each other: one entry for each disclosure of the catalogue, in its order. A file that
 * is no card discloses nothing; of two such there is nothing to tell.
 */
export function compare(before: Review, after: Review): readonly Difference[] {
	const [older, newer] = [byId(before), byId(after)];
	return [...(newer.size > 0 ? newer : older).keys()].map((id) => {
		const pair = { before: older.get(id) ?? missing(id), after: newer.get(id) ?? missing(id) };
		return { id, change: changeOf(pair.before.status, pair.after.status), ...pair };
	});
}

function byId({ disclosures }: Review): ReadonlyMap<DisclosureId, Assessment> {
	return new Map(disclosures.map((assessment) => [assessment.id, assessment]));
}

function missing(id: DisclosureId): Assessment {
	return { id, status: 'missing', evidence: [] };
}

/** How much readers get. What does not apply cannot be compared. */
const WORTH: Readonly<Record<Status, number | undefined>> = { 'disclosed': 4, 'disclosed-negative': 4, 'linked': 3, 'partial': 2, 'withheld': 1, 'placeholder': 0, 'missing': 0, 'not-applicable': undefined };

/** What it means that a status became another. */
export function changeOf(before: Status, after: Status): Change {
	const [from, to] = [WORTH[before], WORTH[after]];
	if (before === after) return 'same';
	if (from === undefined || to === undefined || from === to) return 'changed';
	if (isDisclosed(before) !== isDisclosed(after)) return from < to ? 'gained' : 'lost';
	return from < to ? 'stronger' : 'weaker';
}
