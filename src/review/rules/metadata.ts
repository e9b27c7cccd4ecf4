import type { MetadataProblem } from '../../card/metadata';
import { runRules, type HubMetadata, type MetadataRule } from '../hubMetadata';
import type { Finding, Severity } from '../review';
import { baseModelId } from './metadata/base-model-id';
import { baseModelRelation } from './metadata/base-model-relation';
import { blockMissing } from './metadata/block-missing';
import { co2Shape } from './metadata/co2-shape';
import { datasetsNull } from './metadata/datasets-null';
import { gatedEuWithoutGate } from './metadata/gated-eu-without-gate';
import { gatedFieldsType } from './metadata/gated-fields-type';
import { languageCode } from './metadata/language-code';
import { libraryNameMissing } from './metadata/library-name-missing';
import { libraryNameUnknown } from './metadata/library-name-unknown';
import { licenseNameUnused } from './metadata/license-name-unused';
import { licenseOtherIncomplete } from './metadata/license-other-incomplete';
import { licenseSpdxSpelling } from './metadata/license-spdx-spelling';
import { licenseUnknownId } from './metadata/license-unknown-id';
import { modelIndexLegacy } from './metadata/model-index-legacy';
import { modelIndexShape } from './metadata/model-index-shape';
import { pipelineTagUnknown } from './metadata/pipeline-tag-unknown';
import { recommendedMissing } from './metadata/recommended-missing';
import { templateToken } from './metadata/template-token';
import { unknownKey } from './metadata/unknown-key';

/** The checks of what stands in the block. */
const RULES: readonly MetadataRule[] = [
	blockMissing, templateToken, unknownKey, recommendedMissing,
	licenseUnknownId, licenseSpdxSpelling, licenseOtherIncomplete, licenseNameUnused,
	languageCode, pipelineTagUnknown, libraryNameUnknown, libraryNameMissing, datasetsNull, baseModelId, baseModelRelation,
	modelIndexShape, modelIndexLegacy, co2Shape, gatedFieldsType, gatedEuWithoutGate,
];

/** What the Hub does with such a block on push: an error where it refuses it, a warning where it warns or readers differ. */
const RULE_OF: Readonly<Record<MetadataProblem['kind'], readonly [ruleId: string, severity: Severity]>> = {
	'syntax': ['metadata/yaml-invalid', 'error'],
	'not-a-mapping': ['metadata/not-a-mapping', 'error'],
	'empty': ['metadata/block-empty', 'error'],
	'unclosed': ['metadata/block-unclosed', 'warning'],
	'duplicate-key': ['metadata/duplicate-key', 'warning'],
};

/** The ids of all rules for the front matter. */
export const METADATA_RULE_IDS: readonly string[] = [...Object.values(RULE_OF).map(([ruleId]) => ruleId), ...RULES.map(({ ruleId }) => ruleId)];

/** The problems of the YAML block, and of what stands in it, as findings. */
export function checkMetadata(metadata: HubMetadata): readonly Finding[] {
	const ofBlock = (metadata.card.frontMatter?.problems ?? []).map(({ kind, message, range }): Finding => {
		const [ruleId, severity] = RULE_OF[kind];
		return { ruleId, severity, message, range, fixes: [] };
	});
	return [...ofBlock, ...runRules(RULES, metadata)];
}
