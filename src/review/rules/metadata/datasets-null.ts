import type { MetadataNode } from '../../../card/metadataNode';
import { quoteValue, removeItem } from '../../../fixes/replaceValue';
import { t } from '../../../l10n/translate';
import { quote, type HubMetadata, type MetadataRule, type Problem } from '../../hubMetadata';

/** The Hub rejects a list of data sets with anything in it that is no text (transformers, issue 13528). */
export const datasetsNull: MetadataRule = {
	ruleId: 'metadata/datasets-null',
	severity: 'error',
	*check(metadata: HubMetadata): Iterable<Problem> {
		for (const { node, items } of metadata.values('datasets')) {
			if (node.kind === 'unknown' || (node.kind === 'scalar' && typeof node.value === 'string')) continue;
			const range = metadata.mark(node.range);
			if (node.kind === 'scalar' && node.value === null) {
				if (items) yield { message: t('This item of datasets is empty, and the Hub rejects the card for it. Write the name of the data set, or remove the dash.'), range, fixes: [removeItem(metadata.card, items, node)] };
			} else {
				yield {
					message: wrong(node, quote(metadata.source(node.range))),
					range,
					fixes: node.kind === 'scalar' ? [quoteValue(metadata.card, node.range)] : [],
				};
			}
		}
	},
};

function wrong(node: MetadataNode, source: string): string {
	switch (node.kind === 'scalar' ? typeof node.value : node.kind) {
		case 'number': return t('{0} is not the name of a data set but a number, and the Hub rejects the card for it. Write a text such as owner/name.', source);
		case 'boolean': return t('{0} is not the name of a data set but a boolean, and the Hub rejects the card for it. Write a text such as owner/name.', source);
		case 'list': return t('{0} is not the name of a data set but a list, and the Hub rejects the card for it. Write a text such as owner/name.', source);
		default: return t('{0} is not the name of a data set but a mapping, and the Hub rejects the card for it. Write a text such as owner/name.', source);
	}
}
