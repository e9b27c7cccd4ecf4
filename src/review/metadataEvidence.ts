import type { Card } from '../card/card';
import { isPlaceholder } from '../claims/placeholders';
import type { MetadataEvidence } from '../disclosures/disclosure';
import { t } from '../l10n/translate';
import type { Evidence } from './review';

/** The Hub's word for no known licence, and what TRL writes where nobody gave one: `licence: license`. */
const UNFILLED_VALUE = /^(?:unknown|licen[cs]e)$/iu;

/** What the front matter tells by such keys: one piece of evidence for each key that has a value there. */
export function metadataEvidence(metadata: readonly MetadataEvidence[] = [], card: Card): readonly Evidence[] {
	return metadata.flatMap(({ path, degree, values: telling }) => {
		const [root] = path.split('.');
		return (card.frontMatter?.entries ?? []).filter(({ key }) => key === root).flatMap((entry): Evidence[] => {
			const values = entry.scalars.filter((scalar) => scalar.path.join('.') === path && scalar.value !== null && scalar.value !== '').map(({ value }) => String(value));
			if (values.length === 0 || (telling && !values.some((value) => telling.includes(value)))) return [];
			const isGiven = values.some((value) => !isPlaceholder(value) && !UNFILLED_VALUE.test(value));
			const range = { start: entry.keyRange.start, end: entry.valueRange?.end ?? entry.keyRange.end };
			return [{ range, status: isGiven ? degree : 'placeholder', signal: 'front-matter', says: t('the front matter key “{0}”', path) }];
		});
	});
}
