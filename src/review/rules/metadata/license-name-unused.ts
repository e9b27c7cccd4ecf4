import { removeKey } from '../../../fixes/replaceValue';
import { t } from '../../../l10n/translate';
import { isHubLicense } from '../../../vocabulary/hub';
import type { HubMetadata, MetadataRule, Problem } from '../../hubMetadata';

/** The two keys are for a licence that the Hub does not know by its identifier (huggingface_hub, ModelCardData; hub-docs, modelcard.md). */
export const licenseNameUnused: MetadataRule = {
	ruleId: 'metadata/license-name-unused',
	severity: 'information',
	*check(metadata: HubMetadata): Iterable<Problem> {
		const licenses = metadata.texts('license').map(({ node }) => node.value);
		if (licenses.length === 0 || licenses.some((id) => !isHubLicense(id) || id === 'other' || id === 'unknown')) return;
		for (const entry of metadata.entries) {
			if ((entry.key !== 'license_name' && entry.key !== 'license_link') || !metadata.has(entry.key)) continue;
			yield {
				message: t('{0} is for “license: other”; with “{1}” the licence has its name and text already, and two statements can contradict each other. Remove it, or set license to “other” if the terms differ.', entry.key, licenses[0]!),
				range: entry.keyRange,
				fixes: [removeKey(metadata.card, entry)],
			};
		}
	},
};
