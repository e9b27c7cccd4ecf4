import { toCsv } from './csv';
import type { EvaluatedCard } from './evaluated';
import { excerpt } from './markdown';

const COLUMNS = ['file', 'framework', 'version', 'group', 'id', 'title', 'optional', 'status', 'disclosures', 'needed', 'lines', 'evidence', 'verified'];

/** One row for each requirement with the words of the JSON form. Several disclosures or lines stand in one field, apart by `; `. */
export function csv(cards: readonly EvaluatedCard[]): string {
	const rows = cards.flatMap(({ file, card, frameworks }) => frameworks.flatMap((framework) => framework.requirements.map(({ group, id, title, optional, verified, status, disclosures, needed, evidence }) => [
		file, framework.id, framework.version, group, id, title, optional ? 'yes' : 'no', status, disclosures.join('; '), needed,
		evidence.map(({ range }) => card.lines.position(range.start).line + 1).join('; '),
		evidence.map(({ range }) => excerpt(card.text.slice(range.start, range.end)).value).join('; '), verified ? 'yes' : 'no',
	])));
	return toCsv([COLUMNS, ...rows]);
}
