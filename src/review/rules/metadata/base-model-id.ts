import { removeItem, replaceValue } from '../../../fixes/replaceValue';
import { t } from '../../../l10n/translate';
import { isRepositoryId } from '../../../vocabulary/hub';
import { quote, type HubMetadata, type MetadataRule, type Problem } from '../../hubMetadata';

const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/(?:models\/)?([\w.-]{1,96}\/[\w.-]{1,96})(?:[/?#][^\s]*)?$/iu;

/** “"base_model" with value … is not valid. Use a model id from https://hf.co/models.”: the Hub rejects paths and prose. */
export const baseModelId: MetadataRule = {
	ruleId: 'metadata/base-model-id',
	severity: 'error',
	*check(metadata: HubMetadata): Iterable<Problem> {
		for (const { node, items } of metadata.values('base_model')) {
			if (node.kind === 'unknown' || (node.kind === 'scalar' && (node.value === null ? !items : isRepositoryId(String(node.value))))) continue;
			const range = metadata.mark(node.range);
			if (node.kind === 'scalar' && node.value === null) {
				yield { message: t('This item of base_model is empty, and the Hub rejects the card for it. Write owner/name, or remove the dash.'), range, fixes: [removeItem(metadata.card, items!, node)] };
				continue;
			}
			const text = node.kind === 'scalar' ? String(node.value) : metadata.source(node.range);
			const id = node.kind === 'scalar' ? ADDRESS.exec(text.trim())?.[1] ?? text.trim() : '';
			const isCertain = isRepositoryId(id);
			yield {
				message: isCertain
					? t('{0} is not the name of a model on the Hub, which rejects the card for it. Write owner/name: “{1}”.', quote(text), id)
					: t('{0} is not the name of a model on the Hub, which rejects the card for it. Write owner/name, and tell of a model that is not on the Hub in the text.', quote(text)),
				range,
				fixes: isCertain && node.kind === 'scalar' ? [replaceValue(metadata.card, node, id, true)] : [],
			};
		}
	},
};
