import { t } from '../../../l10n/translate';
import type { HubMetadata, MetadataRule, Problem } from '../../hubMetadata';

/** hub-docs, models-gated.md: “This feature will only activate if your model is already gated.” */
export const gatedEuWithoutGate: MetadataRule = {
	ruleId: 'metadata/gated-eu-without-gate',
	severity: 'hint',
	*check(metadata: HubMetadata): Iterable<Problem> {
		const isOff = (key: string): boolean => metadata.entries.some((entry) => entry.key === key && entry.value.kind === 'scalar' && entry.value.value === false);
		// A form for those who ask for access tells that access has to be asked for, which is set in the repository, not in the card.
		const isGated = metadata.has('gated') || metadata.entries.some(({ key }) => /^extra_gated_(?!eu_)/u.test(key));
		if (isGated && !isOff('gated')) return;
		for (const { key, keyRange, value } of metadata.entries) {
			if (key !== 'extra_gated_eu_disallowed' || value.kind !== 'scalar' || value.value !== true) continue;
			yield { message: t('The Hub heeds extra_gated_eu_disallowed on gated models only, and nothing here says that access has to be asked for: everybody can download this model. Enable access requests in the settings of the repository, and say “gated: true”.'), range: keyRange };
		}
	},
};
