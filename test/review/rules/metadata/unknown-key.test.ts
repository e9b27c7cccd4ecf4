import { checkCases } from '../metadataCases';

describe('rule: metadata/unknown-key', () => {
	checkCases('metadata/unknown-key', {
		severity: 'hint',
		accepted: [
			'license: mit',
			'foo: bar',
			'title: x\ndate: 2024-01-01\nlayout: post',
			'model_type: x\nquantized_by: y\nmodel_name: z',
			'task: x',
			'dataset: a\ndatasets: b',
			'<<: {}',
			'1: 2',
			'"": 3',
			'author: x',
		],
		refused: {
			'licence: mit': { marks: ['licence'], fixed: 'license: mit' },
			'"languages": [en] # x': { marks: ['"languages"'], fixed: '"language": [en] # x' },
			'dataset: a/b': { marks: ['dataset'], fixed: 'datasets: a/b' },
			'tag: [a]': { marks: ['tag'], fixed: 'tags: [a]' },
			'model_index: []': { marks: ['model_index'], fixed: 'model-index: []' },
			'Pipeline-Tag: x': { marks: ['Pipeline-Tag'], fixed: 'pipeline_tag: x' },
			'License: mit': { marks: ['License'], fixed: 'license: mit' },
			'base_models: [a/b]': { marks: ['base_models'], fixed: 'base_model: [a/b]' },
			'co2_eq_emission: 1\nlicnese: mit': { marks: ['co2_eq_emission', 'licnese'], fixed: 'co2_eq_emissions: 1\nlicense: mit' },
			'{metric: [f1]}': { marks: ['metric'], fixed: '{metrics: [f1]}' },
		},
	});
});
