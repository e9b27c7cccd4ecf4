import type { Framework } from '../framework';

const DATA = 'Availability';
const DOCUMENTATION = 'Documentation';

export const europeanIndex: Framework = {
	id: 'european-index',
	title: 'European Open Source AI Index',
	version: 'database of June 2026',
	about: 'Twelve dimensions of openness of a generative model, each open, partial or closed.',
	sources: 'Language-Technology-Assessment/main-database 5a388e8: readme and the files of 194 systems. Its readers judge sources that a card only points to; where a card cannot show what they look for, the dimension is partial at most, and whether a paper was reviewed by peers is left out.',
	words: { met: 'open', unmet: 'closed' },
	requirements: [
		{ id: 'datasources_basemodel', group: DATA, title: 'Base model data', ways: [['availability/training-data']], helpful: ['data/sources'] },
		{ id: 'datasources_endmodel', group: DATA, title: 'End model data', ways: [['availability/training-data']], helpful: ['data/sources', 'training/post-training'], coarse: true },
		{ id: 'weights_basemodel', group: DATA, title: 'Base model weights', ways: [['model/lineage', 'availability/weights']], coarse: true },
		{ id: 'weights_endmodel', group: DATA, title: 'End model weights', ways: [['availability/weights']], ungated: true },
		{ id: 'trainingcode', group: DATA, title: 'Training code', ways: [['availability/training-code', 'availability/data-processing-code']] },
		{ id: 'code', group: DOCUMENTATION, title: 'Code documentation', ways: [['availability/training-code', 'availability/data-processing-code']], helpful: ['availability/inference-code', 'training/recipe'] },
		{ id: 'hardware_architecture', group: DOCUMENTATION, title: 'Hardware and architecture', ways: [['compute/hardware', 'compute/training-compute']], helpful: ['model/architecture'] },
		{ id: 'preprint', group: DOCUMENTATION, title: 'Preprint', ways: [['identity/technical-report']], helpful: ['identity/citation'] },
		{ id: 'paper', group: DOCUMENTATION, title: 'Peer-reviewed paper', ways: [] },
		{ id: 'modelcard', group: DOCUMENTATION, title: 'Model card', ways: [['model/description', 'model/architecture', 'training/recipe', 'training/post-training', 'evaluation/results']] },
		{ id: 'datasheet', group: DOCUMENTATION, title: 'Datasheet', ways: [['data/datasheet']], helpful: ['data/sources'] },
		{ id: 'licenses', group: 'Access', title: 'Licences', ways: [['license/weights', 'license/code', 'license/data']], terms: 'open' },
	],
};
