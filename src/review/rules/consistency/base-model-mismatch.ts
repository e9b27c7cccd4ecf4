import { replaceValue } from '../../../fixes/replaceValue';
import { t } from '../../../l10n/translate';
import { quote, type ConsistencyRule, type HubMetadata, type Problem } from '../../hubMetadata';
import { mayBeSameModel, statedBaseModels } from '../../stated/baseModels';

/** The text says that the model was made from one that `base_model` does not name. */
export const baseModelMismatch: ConsistencyRule = {
	ruleId: 'consistency/base-model-mismatch',
	severity: 'warning',
	*check(metadata: HubMetadata): Iterable<Problem> {
		const { card, reading } = metadata;
		const declared = metadata.texts('base_model');
		const stated = statedBaseModels(reading);
		const [first] = stated;
		// Of several steps, or of several models that were merged, each place may tell another; so may a place that names the model without its owner.
		if (!first || declared.length === 0 || stated.some(({ id, range }) => declared.some(({ node }) => mayBeSameModel(id, node.value) || namesModel(metadata.source(range), node.value)))) return;
		const [{ node }] = declared as [typeof declared[number]];
		const isOne = declared.length === 1 && stated.every(({ id }) => id === first.id);
		yield {
			message: t('base_model names {0}, but by line {1} the model was made from {2}: the Hub shows it in the wrong tree, with the wrong licence above it. Name the same model in both places.', quote(node.value), card.lines.position(first.range.start).line + 1, quote(first.id)),
			range: metadata.mark(node.range),
			fixes: isOne ? [replaceValue(card, node, first.id, false)] : [],
		};
	},
};

/** Whether a place has a model's name behind the owner, as text writes it: `Kestrel-7B`, `Kestrel 7B`. */
function namesModel(place: string, id: string): boolean {
	const plain = (text: string): string => text.toLowerCase().replace(/[\s_.-]+/gu, ' ');
	return plain(place).includes(plain(id.slice(id.lastIndexOf('/') + 1)));
}
