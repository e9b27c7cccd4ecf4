import type { Framework } from '../framework';

export const frontierOpenWeights: Framework = {
	id: 'frontier-open-weights',
	title: 'Frontier open weights',
	version: '2026',
	about: 'What leading releases of open weights disclose on capabilities and safety.',
	sources: 'The cards of Llama 3 to 4 and Gemma, the use policy of Llama 3.1 (meta-llama/llama-models) and METR’s report on its review of gpt-oss were read; the model card of gpt-oss in summaries only. It is a comparison, not a standard.',
	requirements: [
		{ id: 'evaluations', group: 'Capabilities', title: 'Capability evaluations on public benchmarks', ways: [['evaluation/results', 'evaluation/benchmarks']], helpful: ['evaluation/contamination'] },
		{ id: 'post-training', group: 'Safety of the model', title: 'Post-training for safety', ways: [['training/post-training', 'safety/methodology']], optional: true },
		{ id: 'safety-methodology', group: 'Safety of the model', title: 'Approach to safety', ways: [['safety/methodology']] },
		{ id: 'safety-evaluations', group: 'Safety of the model', title: 'Safety evaluations', ways: [['safety/evaluations']] },
		{ id: 'red-teaming', group: 'Safety of the model', title: 'Red teaming', ways: [['safety/red-teaming']] },
		{ id: 'critical-risks', group: 'Critical risks', title: 'Biological, chemical, cyber and other critical risks', ways: [['safety/dangerous-capabilities']], helpful: ['risk/harms'], optional: true },
		{ id: 'external-evaluation', group: 'Critical risks', title: 'Evaluation by others', ways: [['evaluation/independent']], optional: true },
		{ id: 'safeguards', group: 'Deployment', title: 'Safeguards around the model', ways: [['safety/system-safeguards']], optional: true },
		{ id: 'use-policy', group: 'Deployment', title: 'Use policy', ways: [['use/acceptable-use-policy'], ['use/out-of-scope']], optional: true },
		{ id: 'reporting', group: 'Deployment', title: 'Way to report problems', ways: [['safety/reporting']], optional: true },
	],
};
