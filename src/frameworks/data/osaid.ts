import type { Framework } from '../framework';

export const osaid: Framework = {
	id: 'osaid',
	title: 'Open Source AI Definition',
	version: '1.0',
	about: 'The Open Source Initiative asks for three elements of an open source AI system: information on the data, the complete code, and the parameters, each under terms that it approves.',
	sources: 'The text of version 1.0, word for word in public copies that agree with each other and with the release candidate of the Open Source Initiative; its own page was not read. Which terms it approves for data information and parameters it does not list: any open licence is taken for one.',
	requirements: [
		{ id: 'data-description', group: 'Data information', title: 'Full description of the data', ways: [['data/sources', 'data/processing']], helpful: ['data/size', 'data/composition', 'data/annotation', 'data/datasheet', 'identity/technical-report'] },
		{ id: 'data-access', group: 'Data information', title: 'Public data, data of third parties, and where to obtain them', ways: [['availability/training-data']] },
		{ id: 'data-terms', group: 'Data information', title: 'Open terms of the data information', ways: [['license/weights']], helpful: ['license/data'], terms: 'open', coarse: true },
		{ id: 'training-code', group: 'Code', title: 'Code that trained the system', ways: [['availability/training-code']] },
		{ id: 'data-code', group: 'Code', title: 'Code that processed and filtered the data', ways: [['availability/data-processing-code']] },
		{ id: 'inference-code', group: 'Code', title: 'Code that runs the system', ways: [['availability/inference-code']] },
		{ id: 'evaluation-code', group: 'Code', title: 'Code for validation and testing', ways: [['availability/evaluation-code']] },
		{ id: 'training-settings', group: 'Code', title: 'Specification of the training and its settings', ways: [['training/recipe', 'training/hyperparameters']] },
		{ id: 'architecture', group: 'Code', title: 'Model architecture', ways: [['model/architecture']] },
		{ id: 'code-terms', group: 'Code', title: 'Approved licence of the code', ways: [['license/code']], terms: 'approved' },
		{ id: 'parameters', group: 'Parameters', title: 'Parameters', ways: [['availability/weights']] },
		{ id: 'parameter-terms', group: 'Parameters', title: 'Open terms of the parameters', ways: [['license/weights']], terms: 'open' },
	],
};
