import type { DisclosureId } from '../../../disclosures/disclosure';
import { addKeys } from '../../../fixes/addKey';
import { t } from '../../../l10n/translate';
import { PIPELINE_TAGS } from '../../../vocabulary';
import type { HubMetadata, MetadataRule, Problem } from '../../hubMetadata';
import type { Assessment } from '../../review';
import { statedValues, type StatedValues } from '../../stated/keys';

/** Keys that readers filter by, with what the card tells of the same; of the last two only what the text links certainly belongs there. */
const KEYS: readonly (readonly [key: string, disclosure: DisclosureId | undefined])[] = [['license', 'license/weights'], ['language', 'model/languages'], ['pipeline_tag', 'model/task'], ['base_model', undefined], ['datasets', undefined]];

/**
 * Where the card does not tell it at all, the disclosure is reported; this is about what only people can read (hub-docs,
 * model-release-checklist.md).
 */
export const recommendedMissing: MetadataRule = {
	ruleId: 'metadata/recommended-missing',
	severity: 'hint',
	*check(metadata: HubMetadata): Iterable<Problem> {
		const { card, reading } = metadata;
		if (metadata.entries.length === 0 || metadata.entries.some(({ key }) => key === '<<')) return;
		const isThere = (key: string): boolean => metadata.entries.some((entry) => entry.key === key) || (key === 'pipeline_tag' && isTaskAmongTags(metadata));
		const missing = KEYS.filter(([key]) => !isThere(key)).flatMap(([key, id]) => {
			const stated = statedValues(key, reading);
			return stated || (id && isTold(metadata.assessment(id))) ? [{ key, stated, values: stated?.values }] : [];
		});
		if (missing.length === 0) return;
		const told = missing.map(({ key, stated }) => (stated ? t('{0} ({1}, line {2})', key, shown(stated), card.lines.position(stated.range.start).line + 1) : key)).join(', ');
		yield {
			message: missing.length > 1
				? t('The text tells what the metadata do not: {0}. The Hub does not read the text: filters miss the model, or rest on a guess. Add the keys.', told)
				: t('The text tells what the metadata do not: {0}. The Hub does not read the text: filters miss the model, or rest on a guess. Add the key.', told),
			range: metadata.mark(card.frontMatter!.range),
			fixes: [addKeys(card, missing)],
		};
	},
};

const MAX_SHOWN = 3;

function shown({ values }: StatedValues): string {
	return values.slice(0, MAX_SHOWN).join(', ') + (values.length > MAX_SHOWN ? ', …' : '');
}

/** In a field or a section for it: a sentence may name the language of a corpus, or the task of a test. */
function isTold(assessment: Assessment | undefined): boolean {
	return assessment?.status === 'disclosed' && assessment.evidence.some(({ status, signal }) => status === 'disclosed' && (signal === 'field' || signal === 'section'));
}

/** The Hub takes the task from a tag of that name. */
function isTaskAmongTags(metadata: HubMetadata): boolean {
	return metadata.texts('tags').some(({ node }) => PIPELINE_TAGS.includes(node.value));
}
