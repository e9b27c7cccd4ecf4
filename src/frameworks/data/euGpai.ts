import type { DisclosureId } from '../../disclosures/disclosure';
import type { Framework, Requirement } from '../framework';

const XI = 'Annex XI, section 1';
const XII = 'Annex XII';
const FORM = 'Model Documentation Form';
const SUMMARY = 'Public summary of training content';
const SYSTEMIC = 'Annex XI, section 2, and Article 55';
const NO_ADVICE = 'It is no legal advice: it does not say whether the Act applies to a model, nor whether documents that are not public fulfil it.';
const SOURCES = 'The words of Annexes XI and XII and of Articles 53 and 55 of Regulation (EU) 2024/1689, of the first four sections of the form of the Code of Practice (10 July 2025) and of the template of the summary (24 July 2025), in copies on public pages that agree; the other sections of the form as tools and studies tell them. The Official Journal and the pages of the Commission were not read.';
/** What is needed to put the model to use. */
const MEANS: readonly DisclosureId[] = ['availability/inference-code', 'compute/inference-requirements'];

const general: readonly Requirement[] = [
	{ id: 'xi-1-1-a', group: XI, title: '1(a) Tasks and type of systems', ways: [['model/task', 'use/intended']], helpful: ['model/description'] },
	{ id: 'xi-1-1-b', group: XI, title: '1(b) Acceptable use policies', ways: [['use/acceptable-use-policy']] },
	{ id: 'xi-1-1-c', group: XI, title: '1(c) Release date and distribution', ways: [['identity/release-date', 'availability/weights']] },
	{ id: 'xi-1-1-d', group: XI, title: '1(d) Architecture and number of parameters', ways: [['model/architecture', 'model/parameters']] },
	{ id: 'xi-1-1-e', group: XI, title: '1(e) Modality and format of inputs and outputs', ways: [['model/modalities']] },
	{ id: 'xi-1-1-f', group: XI, title: '1(f) Licence', ways: [['license/weights']] },
	{ id: 'xi-1-2-a', group: XI, title: '2(a) Technical means for integration', ways: [MEANS] },
	{ id: 'xi-1-2-b', group: XI, title: '2(b) Design and training process', ways: [['training/recipe']], helpful: ['training/hyperparameters', 'training/post-training'] },
	{ id: 'xi-1-2-c', group: XI, title: '2(c) Data for training, testing and validation', ways: [['data/sources', 'data/size', 'data/processing']], helpful: ['data/composition', 'data/annotation', 'evaluation/data-metrics', 'risk/bias'] },
	{ id: 'xi-1-2-d', group: XI, title: '2(d) Compute and training time', ways: [['compute/training-compute']], helpful: ['compute/hardware'] },
	{ id: 'xi-1-2-e', group: XI, title: '2(e) Energy consumption', ways: [['compute/energy-emissions']], coarse: true },
	{ id: 'xii-1-a', group: XII, title: '1(a) Tasks and type of systems', ways: [['model/task', 'use/intended']] },
	{ id: 'xii-1-b', group: XII, title: '1(b) Acceptable use policies', ways: [['use/acceptable-use-policy']] },
	{ id: 'xii-1-c', group: XII, title: '1(c) Release date and distribution', ways: [['identity/release-date', 'availability/weights']] },
	{ id: 'xii-1-d-e', group: XII, title: '1(d)-(e) Interaction with hardware and software, and versions', ways: [['compute/inference-requirements']], coarse: true },
	{ id: 'xii-1-f', group: XII, title: '1(f) Architecture and number of parameters', ways: [['model/architecture', 'model/parameters']] },
	{ id: 'xii-1-g', group: XII, title: '1(g) Modality and format of inputs and outputs', ways: [['model/modalities']] },
	{ id: 'xii-1-h', group: XII, title: '1(h) Licence', ways: [['license/weights']] },
	{ id: 'xii-2-a', group: XII, title: '2(a) Technical means for integration', ways: [MEANS] },
	{ id: 'xii-2-b', group: XII, title: '2(b) Maximum size of inputs and outputs', ways: [['model/modalities']], coarse: true },
	{ id: 'xii-2-c', group: XII, title: '2(c) Data and their curation', ways: [['data/sources', 'data/processing']] },
	{ id: 'form-general', group: FORM, title: 'General information', ways: [['identity/developer', 'identity/release-date', 'model/lineage']], helpful: ['identity/version', 'identity/contact'] },
	{ id: 'form-properties', group: FORM, title: 'Model properties', ways: [['model/architecture', 'model/modalities', 'model/parameters']], helpful: ['model/languages'] },
	{ id: 'form-distribution', group: FORM, title: 'Distribution and licences', ways: [['availability/weights', 'license/weights']] },
	{ id: 'form-use', group: FORM, title: 'Use', ways: [['use/acceptable-use-policy', 'use/intended', ...MEANS], ['use/acceptable-use-policy', 'use/out-of-scope', ...MEANS]] },
	{ id: 'form-training', group: FORM, title: 'Training process', ways: [['training/recipe']], unverified: true },
	{ id: 'form-data', group: FORM, title: 'Information on the data', ways: [['data/sources', 'data/size', 'data/processing', 'data/personal-information']], helpful: ['data/synthetic', 'risk/bias'], unverified: true },
	{ id: 'form-compute', group: FORM, title: 'Computational resources', ways: [['compute/training-compute']], unverified: true },
	{ id: 'form-energy', group: FORM, title: 'Energy consumption', ways: [['compute/energy-emissions']], coarse: true, unverified: true },
	{ id: 'copyright-policy', group: SUMMARY, title: 'Policy on copyright (Article 53(1)(c))', ways: [['data/copyright']] },
	{ id: 'summary', group: SUMMARY, title: 'The summary itself (Article 53(1)(d))', ways: [['data/datasheet']], coarse: true },
	{ id: 'summary-general', group: SUMMARY, title: 'Section 1: general information', ways: [['identity/developer', 'data/size', 'data/cutoff']], helpful: ['model/lineage', 'data/composition'] },
	{ id: 'summary-sources', group: SUMMARY, title: 'Section 2: data sources', ways: [['data/sources', 'data/synthetic']], helpful: ['license/data', 'availability/training-data', 'data/personal-information'] },
	{ id: 'summary-processing', group: SUMMARY, title: 'Section 3: data processing', ways: [['data/copyright', 'data/processing']], coarse: true },
];

const systemic: readonly Requirement[] = [
	{ id: 'xi-2-1', group: SYSTEMIC, title: '1 Evaluation strategies and results', ways: [['evaluation/results', 'evaluation/methodology', 'risk/limitations']], helpful: ['evaluation/benchmarks', 'safety/evaluations'] },
	{ id: 'xi-2-2-testing', group: SYSTEMIC, title: '2 Adversarial testing', ways: [['safety/red-teaming']], helpful: ['evaluation/independent'] },
	{ id: 'xi-2-2-adaptations', group: SYSTEMIC, title: '2 Adaptations, alignment and fine-tuning', ways: [['training/post-training', 'safety/methodology']] },
	{ id: 'xi-2-3', group: SYSTEMIC, title: '3 System architecture', ways: [['safety/system-safeguards']], coarse: true },
	{ id: '55-1-a-b', group: SYSTEMIC, title: 'Article 55(1)(a)-(b) Evaluation and mitigation of systemic risks', ways: [['safety/dangerous-capabilities', 'safety/evaluations', 'risk/harms']] },
	{ id: '55-1-c', group: SYSTEMIC, title: 'Article 55(1)(c) Reports of serious incidents', ways: [['safety/reporting']], coarse: true },
];

export const euGpai: Framework = {
	id: 'eu-gpai',
	title: 'EU AI Act, general-purpose models',
	version: 'Regulation (EU) 2024/1689',
	about: `What the Act and the documents around it ask providers of general-purpose AI models to document, as far as a card can hold it. ${NO_ADVICE}`,
	sources: SOURCES,
	requirements: general,
};

export const euGpaiSystemic: Framework = {
	id: 'eu-gpai-systemic',
	title: 'EU AI Act, general-purpose models with systemic risk',
	version: 'Regulation (EU) 2024/1689',
	about: `The same, and what is asked in addition of providers of models with systemic risk. ${NO_ADVICE}`,
	sources: SOURCES,
	requirements: [...general, ...systemic],
};
