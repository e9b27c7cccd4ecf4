import { t } from '../../../l10n/translate';
import type { HubMetadata, MetadataRule, Problem } from '../../hubMetadata';

/** hub-docs, modelcard.md: with `license: other`, a name and a link are to be given. */
export const licenseOtherIncomplete: MetadataRule = {
	ruleId: 'metadata/license-other-incomplete',
	severity: 'warning',
	*check(metadata: HubMetadata): Iterable<Problem> {
		const missing = ['license_name', 'license_link'].filter((key) => !metadata.has(key));
		if (missing.length === 0) return;
		for (const { node } of metadata.texts('license')) {
			if (node.value !== 'other') continue;
			yield {
				message: told(missing),
				range: metadata.mark(node.range),
			};
		}
	},
};

function told(missing: readonly string[]): string {
	if (missing.length > 1) return t('“other” alone does not tell the licence, so nobody can know what is allowed. Add license_name and license_link: LICENSE for the file of that name, or an address.');
	return missing.includes('license_link')
		? t('“other” alone does not tell the licence, so nobody can know what is allowed. Add license_link: LICENSE for the file of that name, or an address.')
		: t('“other” alone does not tell the licence, so nobody can know what is allowed. Add license_name: a short name such as my-license-1.0.');
}
