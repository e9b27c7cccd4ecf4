import { availabilityCheckpoints } from './availability/checkpoints';
import { availabilityDataProcessingCode } from './availability/data-processing-code';
import { availabilityEvaluationCode } from './availability/evaluation-code';
import { availabilityInferenceCode } from './availability/inference-code';
import { availabilityTrainingCode } from './availability/training-code';
import { availabilityTrainingData } from './availability/training-data';
import { availabilityWeights } from './availability/weights';
import { computeEnergyEmissions } from './compute/energy-emissions';
import { computeHardware } from './compute/hardware';
import { computeInferenceRequirements } from './compute/inference-requirements';
import { computeTrainingCompute } from './compute/training-compute';
import { dataAnnotation } from './data/annotation';
import { dataComposition } from './data/composition';
import { dataCopyright } from './data/copyright';
import { dataCutoff } from './data/cutoff';
import { dataDatasheet } from './data/datasheet';
import { dataPersonalInformation } from './data/personal-information';
import { dataProcessing } from './data/processing';
import { dataSize } from './data/size';
import { dataSources } from './data/sources';
import { dataSynthetic } from './data/synthetic';
import { evaluationBenchmarks } from './evaluation/benchmarks';
import { evaluationContamination } from './evaluation/contamination';
import { evaluationDataMetrics } from './evaluation/data-metrics';
import { evaluationDisaggregated } from './evaluation/disaggregated';
import { evaluationIndependent } from './evaluation/independent';
import { evaluationMethodology } from './evaluation/methodology';
import { evaluationResults } from './evaluation/results';
import { evaluationStructuredResults } from './evaluation/structured-results';
import { identityCitation } from './identity/citation';
import { identityContact } from './identity/contact';
import { identityDeveloper } from './identity/developer';
import { identityReleaseDate } from './identity/release-date';
import { identityTechnicalReport } from './identity/technical-report';
import { identityVersion } from './identity/version';
import { licenseCode } from './license/code';
import { licenseData } from './license/data';
import { licenseWeights } from './license/weights';
import { modelArchitecture } from './model/architecture';
import { modelDescription } from './model/description';
import { modelLanguages } from './model/languages';
import { modelLineage } from './model/lineage';
import { modelModalities } from './model/modalities';
import { modelParameters } from './model/parameters';
import { modelTask } from './model/task';
import { riskBias } from './risk/bias';
import { riskHarms } from './risk/harms';
import { riskLimitations } from './risk/limitations';
import { riskRecommendations } from './risk/recommendations';
import { safetyDangerousCapabilities } from './safety/dangerous-capabilities';
import { safetyEvaluations } from './safety/evaluations';
import { safetyMethodology } from './safety/methodology';
import { safetyRedTeaming } from './safety/red-teaming';
import { safetyReporting } from './safety/reporting';
import { safetySystemSafeguards } from './safety/system-safeguards';
import { trainingHyperparameters } from './training/hyperparameters';
import { trainingPostTraining } from './training/post-training';
import { trainingRecipe } from './training/recipe';
import { useAcceptableUsePolicy } from './use/acceptable-use-policy';
import { useIntended } from './use/intended';
import { useOutOfScope } from './use/out-of-scope';
import type { Disclosure, DisclosureId, Group } from './disclosure';

/** Everything that an open release says about itself, in the order in which reports list it. */
export const DISCLOSURES: readonly Disclosure[] = [
	identityDeveloper, identityReleaseDate, identityVersion, identityContact, identityTechnicalReport, identityCitation,
	modelDescription, modelLineage, modelArchitecture, modelParameters, modelModalities, modelLanguages, modelTask,
	licenseWeights, licenseCode, licenseData,
	availabilityWeights, availabilityCheckpoints, availabilityTrainingCode, availabilityInferenceCode, availabilityEvaluationCode, availabilityDataProcessingCode, availabilityTrainingData,
	dataSources, dataSize, dataComposition, dataProcessing, dataAnnotation, dataSynthetic, dataPersonalInformation, dataCopyright, dataCutoff, dataDatasheet,
	trainingRecipe, trainingHyperparameters, trainingPostTraining,
	computeHardware, computeTrainingCompute, computeEnergyEmissions, computeInferenceRequirements,
	evaluationResults, evaluationBenchmarks, evaluationMethodology, evaluationDataMetrics, evaluationDisaggregated, evaluationContamination, evaluationIndependent, evaluationStructuredResults,
	useIntended, useOutOfScope, useAcceptableUsePolicy,
	riskLimitations, riskBias, riskHarms, riskRecommendations,
	safetyMethodology, safetyEvaluations, safetyRedTeaming, safetyDangerousCapabilities, safetySystemSafeguards, safetyReporting,
];

const BY_ID = new Map<string, Disclosure>(DISCLOSURES.map((disclosure) => [disclosure.id, disclosure]));

/** The disclosure of that id. Throws a `RangeError` for an id that the catalogue does not have. */
export function findDisclosure(id: DisclosureId): Disclosure {
	const found = BY_ID.get(id);
	if (!found) throw new RangeError(`No disclosure has the id “${id}”.`);
	return found;
}

export const GROUP_TITLES: Readonly<Record<Group, string>> = {
	identity: 'Identity',
	model: 'Model',
	license: 'Licences',
	availability: 'Availability',
	data: 'Training data',
	training: 'Training',
	compute: 'Compute and energy',
	evaluation: 'Evaluation',
	use: 'Use',
	risk: 'Limitations and risks',
	safety: 'Safety',
};
