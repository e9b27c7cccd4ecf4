import { checkCases } from '../metadataCases';

describe('rule: metadata/datasets-null', () => {
	checkCases('metadata/datasets-null', {
		severity: 'error',
		accepted: [
			'datasets: squad',
			'datasets: [a/b, c]',
			'datasets:\n- "a"\n- b # c',
			'datasets:',
			'datasets: # later',
			'datasets:\n- {dataset_0}',
		],
		refused: {
			'datasets:\n- null': { marks: ['null'] },
			'datasets:\n- a\n- null # x\n- b': { marks: ['null'], fixed: 'datasets:\n- a\n- b' },
			'datasets:\n-\n- a': { marks: ['-'], fixed: 'datasets:\n- a' },
			'datasets:\n  - a\n  - ~': { marks: ['~'], fixed: 'datasets:\n  - a' },
			'datasets: [a, null]': { marks: ['null'] },
			'datasets:\n- 2023': { marks: ['2023'], fixed: 'datasets:\n- "2023"' },
			'datasets: 2023': { marks: ['2023'], fixed: 'datasets: "2023"' },
			'datasets: [true]': { marks: ['true'], fixed: 'datasets: ["true"]' },
			'datasets:\n- name: a\n  split: b': { marks: ['name: a'] },
			'datasets: {a: b}': { marks: ['{a: b}'] },
		},
	});
});
