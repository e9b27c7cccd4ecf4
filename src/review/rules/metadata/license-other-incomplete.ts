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
				message: `“other” alone does not tell the licence, so nobody can know what is allowed. Add ${missing.join(' and ')}${missing.includes('license_link') ? ': LICENSE for the file of that name, or an address' : ': a short name such as my-license-1.0'}.`,
				range: metadata.mark(node.range),
			};
		}
	},
};
