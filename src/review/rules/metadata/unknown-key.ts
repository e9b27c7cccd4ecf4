import { renameKey } from '../../../fixes/replaceValue';
import { t } from '../../../l10n/translate';
import { closest } from '../../../vocabulary/closest';
import { TOP_KEYS } from '../../../vocabulary/hubKeys';
import { didYouMean, quote, type HubMetadata, type MetadataRule, type Problem } from '../../hubMetadata';

/** Keys that others give a meaning to; none of them is a misspelling. */
const OTHERS = new Set([...TOP_KEYS, 'model_name', 'eval_results', 'task', 'tasks', 'model', 'models', 'name', 'title', 'date', 'data', 'lang']);

/** Nobody writes more of them by hand; to compare each takes a while. */
const MAX_KEYS = 500;

/** The Hub takes unknown keys without a word, and reads nothing of them. */
export const unknownKey: MetadataRule = {
	ruleId: 'metadata/unknown-key',
	severity: 'hint',
	*check(metadata: HubMetadata): Iterable<Problem> {
		const keys = new Set(metadata.entries.map(({ key }) => key));
		for (const { key, keyRange } of metadata.entries.slice(0, MAX_KEYS)) {
			const meant = OTHERS.has(key) ? undefined : closest(key.toLowerCase(), TOP_KEYS) ?? TOP_KEYS.find((name) => name === key.toLowerCase());
			// Where the right key stands as well, this one is another.
			if (meant === undefined || keys.has(meant)) continue;
			yield { message: t('The Hub does not know the key {0} and reads nothing of it.{1}', quote(key), didYouMean(meant)), range: keyRange, fixes: [renameKey(metadata.card, keyRange, meant)] };
		}
	},
};
