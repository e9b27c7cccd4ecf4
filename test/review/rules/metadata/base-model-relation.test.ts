import { checkCases } from '../metadataCases';

describe('rule: metadata/base-model-relation', () => {
	checkCases('metadata/base-model-relation', {
		severity: 'warning',
		accepted: [
			'base_model_relation: adapter',
			'base_model_relation: "quantized"',
			'base_model_relation: merge # x',
			'base_model_relation: finetune',
			'base_model_relation:',
			'base_model_relation: {base_model_relation}',
			'base_model_relation: 3',
		],
		refused: {
			'base_model_relation: fine-tuned': { marks: ['fine-tuned'], fixed: 'base_model_relation: finetune' },
			'base_model_relation: "Quantised" # x': { marks: ['"Quantised"'], fixed: 'base_model_relation: "quantized" # x' },
			'base_model_relation: adaptor': { marks: ['adaptor'], fixed: 'base_model_relation: adapter' },
			'base_model_relation: Merged': { marks: ['Merged'], fixed: 'base_model_relation: merge' },
			'base_model_relation: distilled': { marks: ['distilled'] },
		},
	});
});
