import type { DisclosureId } from '../../disclosures/disclosure';
import type { PlacedStatement, Reading } from '../reading';

/** Whether a label, or a heading above, says by its whole name that the statement is about something that passes. */
export function standsUnder({ field, labelled, section }: PlacedStatement, { topics }: Reading, passes: (id: DisclosureId, name: string) => boolean): boolean {
	if (labelled.some(({ id }) => passes(id, field!.text))) return true;
	for (let at: typeof section | undefined = section; at; at = at.parent) if (topics.get(at)!.some(({ id, exact }) => exact && passes(id, at!.heading!.text))) return true;
	return false;
}
