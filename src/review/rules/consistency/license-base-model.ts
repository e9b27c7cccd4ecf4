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
			const name = terms.id === undefined ? 'a licence of their own' : quote(terms.id);
			yield {
				message: terms.kind === 'non-commercial'
					? `The metadata say ${quote(node.value)}, but the base model ${quote(base.node.value)} looks like one of the ${terms.family} models, which are under ${name}: without commercial use, for what is made from them as well. Check those terms, and say which of them hold for this model.`
					: `The metadata say ${quote(node.value)}, but the base model ${quote(base.node.value)} looks like one of the ${terms.family} models, which are under ${name}: its limits on use go along with what is made from them. Check those terms, and say which of them hold for this model.`,
				range: metadata.mark(node.range),
			};
			return;
		}
	},
};
