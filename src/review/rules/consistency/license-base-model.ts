import { t } from '../../../l10n/translate';
import { licenseKind } from '../../../vocabulary/licenseNames';
import { modelLicense } from '../../../vocabulary/modelLicenses';
import { quote, type ConsistencyRule, type HubMetadata, type Problem } from '../../hubMetadata';

/** A licence that restricts nobody on a model whose base model comes with terms that go along with what is made from it. */
export const licenseBaseModel: ConsistencyRule = {
	ruleId: 'consistency/license-base-model',
	severity: 'information',
	*check(metadata: HubMetadata): Iterable<Problem> {
		const licenses = metadata.texts('license');
		// One of several licences may be that of the base model, though it is not named.
		if (licenses.length !== 1) return;
		const [{ node }] = licenses as [typeof licenses[number]];
		const kind = licenseKind(node.value);
		if (kind !== 'osi-approved' && kind !== 'open-content') return;
		for (const base of metadata.texts('base_model')) {
			const terms = modelLicense(base.node.value);
			if (!terms) continue;
			const name = terms.id === undefined ? t('a licence of their own') : quote(terms.id);
			yield {
				message: terms.kind === 'non-commercial'
					? t('The metadata say {0}, but the base model {1} looks like one of the {2} models, which are under {3}: without commercial use, for what is made from them as well. Check those terms, and say which of them hold for this model.', quote(node.value), quote(base.node.value), terms.family, name)
					: t('The metadata say {0}, but the base model {1} looks like one of the {2} models, which are under {3}: its limits on use go along with what is made from them. Check those terms, and say which of them hold for this model.', quote(node.value), quote(base.node.value), terms.family, name),
				range: metadata.mark(node.range),
			};
			return;
		}
	},
};
