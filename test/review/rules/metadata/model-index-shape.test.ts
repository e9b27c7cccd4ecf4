import { checkCases } from '../metadataCases';

describe('rule: metadata/model-index-shape', () => {
	checkCases('metadata/model-index-shape', {
		severity: 'error',
		accepted: [
			'model-index:\n- name: m\n  results:\n  - task:\n      type: t\n    dataset:\n      type: d\n      name: D\n    metrics:\n    - type: acc\n      value: 0.5',
			'model-index:',
			'model-index: []',
			'model-index:\n- name: m\n  results: []',
			'model-index:\n- name: m\n  results:\n  - task:\n      type: t\n    dataset:\n      type: d\n      name: D\n    metrics:\n    - type: acc\n      value: 0.5\n      config: default\n    source:\n      url: https://example.org',
			'model-index:\n- name: m\n  results:\n  - task:\n      type: t\n    dataset:\n      type: d\n      name: D\n      config: "1"\n    metrics:\n    - type: acc\n      value: 0.5',
			'model-index:\n- name: m\n  results:\n  - task:\n      type: t\n    dataset:\n      type: d\n      name: D\n    metrics:\n    - type: acc\n      value: "0.5"',
			'model-index: {{ x }}',
			'model-index: [{name: m, results: [{task: {type: t}, dataset: {type: d, name: D}, metrics: [{type: a, value: 0}]}]}]',
			'model-index:\n- name: m\n  results:\n  - <<: *base\n    metrics: []',
			'x: &r\n  - task: {type: t}\n    dataset: {type: d, name: D}\n    metrics: []\nmodel-index:\n- name: m\n  results: *r',
		],
		refused: {
			'model-index: m': { marks: ['model-index'] },
			'model-index:\n  name: m\n  results: []': { marks: ['model-index'] },
			'model-index:\n- m': { marks: ['m'] },
			'model-index:\n- results: []': { marks: ['results'] },
			'model-index:\n- name: m': { marks: ['name'] },
			'model-index:\n- name:\n  results: x': { marks: ['name', 'results'] },
			'model-index:\n- name: m\n  results:\n  - task:\n      name: t\n    dataset:\n      type: d\n      name: D\n    metrics:\n    - type: acc\n      value: 0.5': { marks: ['task'] },
			'model-index:\n- name: m\n  results:\n  - task:\n      type: t\n    dataset:\n      name: D\n    metrics:\n    - type: acc\n      value: 0.5': { marks: ['dataset'] },
			'model-index:\n- name: m\n  results:\n  - task:\n      type: t\n    dataset:\n      type: d\n    metrics:\n    - type: acc\n      value: 0.5': { marks: ['dataset'] },
			'model-index:\n- name: m\n  results:\n  - task:\n      type: t\n    dataset:\n      type: d\n      name: D\n    metrics:\n    - value: 0.5': { marks: ['value'] },
			'model-index:\n- name: m\n  results:\n  - task:\n      type: t\n    dataset:\n      type: d\n      name: D\n    metrics:\n    - type: acc\n      name: x': { marks: ['type'] },
			'model-index:\n- name: m\n  results:\n  - task:\n      type: t\n    dataset:\n      type: d\n      name: D\n    metrics:\n    - type: acc\n      value:': { marks: ['value'] },
			'model-index:\n- name: m\n  results:\n  - task:\n      type: t\n    dataset:\n      type: d\n      name: D\n    metric:\n    - type: acc\n      value: 0.5': { marks: ['metric'], fixed: 'model-index:\n- name: m\n  results:\n  - task:\n      type: t\n    dataset:\n      type: d\n      name: D\n    metrics:\n    - type: acc\n      value: 0.5' },
			'model-index:\n- name: m\n  results:\n  - task:\n      type: t\n    dataset:\n      type: d\n      name: D\n      config: 1.0 # x\n    metrics:\n    - type: acc\n      value: 0.5': { marks: ['1.0'], fixed: 'model-index:\n- name: m\n  results:\n  - task:\n      type: t\n    dataset:\n      type: d\n      name: D\n      config: "1.0" # x\n    metrics:\n    - type: acc\n      value: 0.5' },
			'model-index:\n- name: m\n  results:\n  - task:\n      type: t\n    dataset:\n      type: d\n      name: D\n    metrics:\n    - type: acc\n      value: 0.5\n      config: {scale: 5}': { marks: ['config'] },
			'model-index:\n- name: m\n  results:\n  - task:\n      type: t\n    dataset:\n      type: d\n      name: D\n      config: true\n    metrics:\n    - type: acc\n      value: 0.5': { marks: ['true'], fixed: 'model-index:\n- name: m\n  results:\n  - task:\n      type: t\n    dataset:\n      type: d\n      name: D\n      config: "true"\n    metrics:\n    - type: acc\n      value: 0.5' },
			'model-index:\n- name: m\n  results:\n  - task:\n      type: t\n    dataset:\n      type: d\n      name: D\n    metrics:\n    - type: acc\n      value: 0.5\n    source:\n      name: s': { marks: ['source'] },
			'model-index:\n- name: m\n  results:\n  - task: x\n    dataset: {type: d, name: D}\n    metrics: {type: a, value: 1}': { marks: ['task', 'metrics'] },
			'model-index:\n- name: m\n  results:\n  - metrics: []': { marks: ['metrics', 'metrics'] },
			'model-index: [{name: m}]': { marks: ['name'] },
		},
	});
});
