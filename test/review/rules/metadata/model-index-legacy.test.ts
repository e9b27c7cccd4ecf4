import { checkCases } from '../metadataCases';

const index = (type: string, name: string): string => `model-index:\n- name: m\n  results:\n  - task:\n      type: t\n    dataset:\n      type: ${type}\n      name: ${name}\n    metrics:\n    - type: acc\n      value: 0.5`;

describe('rule: metadata/model-index-legacy', () => {
	checkCases('metadata/model-index-legacy', {
		severity: 'hint',
		accepted: ['license: mit', 'model-index: []', index('cais/mmlu', 'MMLU'), index('saltmarsh/reads', 'Reads'), index('someone/gsm8k-fr', 'GSM8K French')],
		refused: { [index('openai/gsm8k', 'GSM8K')]: { marks: ['model-index'] }, [index('gsm8k', 'GSM8K')]: { marks: ['model-index'] } },
	});
});
