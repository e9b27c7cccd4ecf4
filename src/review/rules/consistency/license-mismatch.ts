import { replaceValue } from '../../../fixes/replaceValue';
import { t } from '../../../l10n/translate';
import { idOfLicense, isSameLicense, licenseOfId } from '../../../vocabulary/licenseNames';
import { quote, type ConsistencyRule, type HubMetadata, type Problem } from '../../hubMetadata';
import { onlyLicense, statedLicenses } from '../../stated/licenses';

/** The text names another licence of the model than the metadata do; a licence of its own under `other` is compared by neither. */
export const licenseMismatch: ConsistencyRule = {
	ruleId: 'consistency/license-mismatch',
	severity: 'warning',
	*check(metadata: HubMetadata): Iterable<Problem> {
		const { card, reading } = metadata;
		const declared = metadata.texts('license');
		const names = declared.map(({ node }) => licenseOfId(node.value));
		const stated = onlyLicense(statedLicenses(reading));
		if (!stated || names.length === 0 || names.some((name) => name === undefined || isSameLicense(name, stated.name))) return;
		const [{ node }] = declared as [typeof declared[number]];
		const id = declared.length === 1 ? idOfLicense(stated.name) : undefined;
		yield {
			message: t('The metadata say {0}, but line {1} says {2}: who filters by licence gets other terms than who reads. Say the same in both places.', quote(node.value), card.lines.position(stated.range.start).line + 1, quote(stated.name.text)),
			range: metadata.mark(node.range),
			// Which of them holds, only the author knows.
			fixes: id === undefined ? [] : [replaceValue(card, node, id, false)],
		};
	},
};
