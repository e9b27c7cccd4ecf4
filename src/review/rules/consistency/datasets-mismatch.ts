import { addItem } from '../../../fixes/addItem';
import { t } from '../../../l10n/translate';
import { quote, type ConsistencyRule, type HubMetadata, type Problem } from '../../hubMetadata';
import { mayBeSameDataset, statedDatasets } from '../../stated/datasets';

/** A data set of the Hub that the text links as training data and the list in the metadata lacks; where there is no list, see `metadata/recommended-missing`. */
export const datasetsMismatch: ConsistencyRule = {
	ruleId: 'consistency/datasets-mismatch',
	severity: 'information',
	*check(metadata: HubMetadata): Iterable<Problem> {
		const { card, reading } = metadata;
		const declared = metadata.texts('datasets');
		const [first] = declared;
		if (!first) return;
		for (const { id, range } of statedDatasets(reading)) {
			if (declared.some(({ node }) => mayBeSameDataset(node.value, id))) continue;
			yield {
				message: t('The text links {0} as training data, but datasets in the metadata does not name it: the page of the data set does not lead to this model. Add it to the list.', quote(id)),
				range: metadata.mark(range),
				fixes: [addItem(card, first.entry, id, true)],
			};
		}
	},
};
