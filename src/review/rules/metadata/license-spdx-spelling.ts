import { replaceValue } from '../../../fixes/replaceValue';
import { t } from '../../../l10n/translate';
import { hubLicenseOf, isHubLicense } from '../../../vocabulary/hub';
import { quote, type HubMetadata, type MetadataRule, type Problem } from '../../hubMetadata';

/**
 * The Hub compares letter by letter: “MIT” and “gpl-2.0-or-later” were rejected (spacy-huggingface-hub, issue 4 and pull request 3;
 * huggingface_hub, issue 4218).
 */
export const licenseSpdxSpelling: MetadataRule = {
	ruleId: 'metadata/license-spdx-spelling',
	severity: 'error',
	*check(metadata: HubMetadata): Iterable<Problem> {
		for (const { node } of metadata.texts('license')) {
			const id = isHubLicense(node.value) ? undefined : hubLicenseOf(node.value);
			if (id === undefined) continue;
			yield {
				message: t('The Hub spells {0} as “{1}”, and rejects any other spelling. Write “{1}”.', quote(node.value), id),
				range: metadata.mark(node.range),
				fixes: [replaceValue(metadata.card, node, id, true)],
			};
		}
	},
};
