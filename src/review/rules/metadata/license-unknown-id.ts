import { replaceValue } from '../../../fixes/replaceValue';
import { t } from '../../../l10n/translate';
import { HUB_LICENSES } from '../../../vocabulary';
import { closest } from '../../../vocabulary/closest';
import { hubLicenseOf, isHubLicense } from '../../../vocabulary/hub';
import { didYouMean, quote, type HubMetadata, type MetadataRule, type Problem } from '../../hubMetadata';

/** “"license" must be one of”: the Hub takes an identifier of its list, or a list of them (huggingface_hub, issue 4218). */
export const licenseUnknownId: MetadataRule = {
	ruleId: 'metadata/license-unknown-id',
	severity: 'error',
	*check(metadata: HubMetadata): Iterable<Problem> {
		for (const { node } of metadata.values('license')) {
			if (node.kind === 'unknown' || (node.kind === 'scalar' && node.value === null)) continue;
			const text = node.kind === 'scalar' ? String(node.value) : metadata.source(node.range);
			if (isHubLicense(text) || (node.kind === 'scalar' && hubLicenseOf(text))) continue;
			const meant = closest(text.toLowerCase(), Object.keys(HUB_LICENSES));
			yield {
				message: t('{0} is none of the Hub\'s licence identifiers; it rejects the card.{1} For a licence that is not in its list, write “other” and give license_name and license_link.', quote(text), didYouMean(meant)),
				range: metadata.mark(node.range),
				fixes: meant === undefined ? [] : [replaceValue(metadata.card, node, meant, false)],
			};
		}
	},
};
