import type { Framework } from '../framework';
import { COMPONENTS } from '../mof/components';
import { CLASS_TITLES } from '../mof/evaluate';

export const mof: Framework = {
	id: 'mof',
	title: 'Model Openness Framework',
	version: '1.0',
	about: 'Seventeen components of a release, each under an open licence, in three cumulative classes: III (Open Model), II (Open Tooling) and I (Open Science).',
	sources: 'lfai/model_openness_tool 8b5d30e: components, licences and evaluation, by the tool’s own test data; the paper (arXiv 2403.13784) was read in its abstract only.',
	requirements: COMPONENTS.map(({ id, name, class: group, required, ways, helpful }) => ({
		id, title: name, group: CLASS_TITLES[group], ways, ...(helpful ? { helpful } : {}), ...(required ? {} : { optional: true as const }),
	})),
};
