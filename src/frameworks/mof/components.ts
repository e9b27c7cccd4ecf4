import type { DisclosureId } from '../../disclosures/disclosure';

export type ContentType = 'code' | 'data' | 'document';
export type ModelClass = 1 | 2 | 3;

/** A part of a release that the Model Openness Framework counts. */
export interface Component {
	readonly id: string;
	/** As files of the Model Openness Tool name it. */
	readonly name: string;
	/** In our words. */
	readonly description: string;
	readonly type: ContentType;
	/** The first of the cumulative classes that counts it: III before II before I. */
	readonly class: ModelClass;
	readonly required: boolean;
	/** As in `Requirement`. */
	readonly ways: readonly (readonly DisclosureId[])[];
	readonly helpful?: readonly DisclosureId[];
}

const required = { required: true } as const;
const optional = { required: false } as const;

/** A card cannot tell a report from a paper, and a detailed report stands in for the paper. */
const REPORT: readonly (readonly DisclosureId[])[] = [['identity/technical-report']];

/** All components, by class (lfai/model_openness_tool 8b5d30e, web/modules/mof/config/install/mof.settings.yml). */
export const COMPONENTS: readonly Component[] = [
	{ id: 'model-architecture', name: 'Model architecture', description: 'The code that defines the model', type: 'code', class: 3, ...required, ways: [['model/architecture', 'availability/inference-code']] },
	{ id: 'model-parameters-final', name: 'Model parameters (Final)', description: 'The weights of the trained model', type: 'data', class: 3, ...required, ways: [['availability/weights']], helpful: ['license/weights', 'model/lineage'] },
	{ id: 'technical-report', name: 'Technical report', description: 'A report on how the model was made and what it can do', type: 'document', class: 3, ...required, ways: REPORT, helpful: ['training/recipe', 'evaluation/methodology', 'evaluation/contamination', 'safety/methodology'] },
	{ id: 'evaluation-results', name: 'Evaluation results', description: 'What the model was measured to do', type: 'document', class: 3, ...required, ways: [['evaluation/results']], helpful: ['evaluation/benchmarks'] },
	{ id: 'model-card', name: 'Model card', description: 'What the model is, what it is for and where it fails', type: 'document', class: 3, ...required, ways: [['model/description', 'use/intended', 'risk/limitations']], helpful: ['identity/release-date', 'identity/contact'] },
	{ id: 'data-card', name: 'Data card', description: 'Where the data come from and how they were prepared', type: 'document', class: 3, ...required, ways: [['data/datasheet'], ['data/sources', 'data/processing']] },
	{ id: 'sample-model-outputs', name: 'Sample model outputs', description: 'Examples of what the model produces', type: 'document', class: 3, ...optional, ways: [] },
	{ id: 'training-code', name: 'Training code', description: 'The code that trained the model', type: 'code', class: 2, ...required, ways: [['availability/training-code']], helpful: ['license/code'] },
	{ id: 'inference-code', name: 'Inference code', description: 'The code that runs the model', type: 'code', class: 2, ...required, ways: [['availability/inference-code']] },
	{ id: 'evaluation-code', name: 'Evaluation code', description: 'The code that measured the model', type: 'code', class: 2, ...required, ways: [['availability/evaluation-code']] },
	{ id: 'evaluation-data', name: 'Evaluation data', description: 'The data that the model was measured on', type: 'data', class: 2, ...required, ways: [['evaluation/data-metrics']] },
	{ id: 'supporting-libraries', name: 'Supporting libraries and tools', description: 'Libraries and tools that the work needed', type: 'code', class: 2, ...optional, ways: [] },
	{ id: 'datasets', name: 'Datasets', description: 'The data that the model was trained, validated and tested on', type: 'data', class: 1, ...required, ways: [['availability/training-data']], helpful: ['license/data'] },
	{ id: 'data-preprocessing-code', name: 'Data preprocessing code', description: 'The code that cleaned and prepared the data', type: 'code', class: 1, ...required, ways: [['availability/data-processing-code']] },
	{ id: 'model-parameters-intermediate', name: 'Model parameters (Intermediate)', description: 'Weights from on the way of the training', type: 'data', class: 1, ...required, ways: [['availability/checkpoints']] },
	{ id: 'research-paper', name: 'Research paper', description: 'A paper on how the model was made and what it can do', type: 'document', class: 1, ...required, ways: REPORT },
	{ id: 'model-metadata', name: 'Model metadata', description: 'Configuration of the training, states of the optimizer and the like', type: 'data', class: 1, ...optional, ways: [['training/hyperparameters']] },
];

/** The component of that name; `undefined` for one that the framework does not have. */
export function componentOf(name: string): Component | undefined {
	return COMPONENTS.find((component) => component.name === name);
}
