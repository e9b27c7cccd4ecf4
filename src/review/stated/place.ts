import type { DisclosureId } from '../../disclosures/disclosure';
import type { PlacedStatement, Reading } from '../reading';

/** Whether a label, or a heading above, says by its whole name that the statement is about something that passes. */
export function standsUnder({ labelled, section }: PlacedStatement, { topics }: Reading, passes: (id: DisclosureId) => boolean): boolean {
	if (labelled.some(({ id }) => passes(id))) return true;
	for (let at: typeof section | undefined = section; at; at = at.parent) if (topics.get(at)!.some(({ id, exact }) => exact && passes(id))) return true;
	return false;
}
