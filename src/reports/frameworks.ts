import type { Reference } from '../disclosures/disclosure';

/** The frameworks that ask for disclosures, by the names that people know them by. */
export const FRAMEWORK_NAMES: Readonly<Record<Reference['framework'], string>> = {
	'hf': 'Hugging Face model cards',
	'mitchell': 'Model Cards for Model Reporting (2019)',
	'mof': 'Model Openness Framework',
	'osaid': 'Open Source AI Definition 1.0',
	'osai-index': 'European Open Source AI Index',
	'fmti': 'Foundation Model Transparency Index (December 2025)',
	'eu-ai-act': 'EU AI Act',
	'cyclonedx': 'CycloneDX 1.7',
	'spdx-ai': 'SPDX 3.0.1 AI and Dataset profiles',
};
