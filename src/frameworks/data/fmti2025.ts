import type { DisclosureId } from '../../disclosures/disclosure';
import type { Framework, Requirement } from '../framework';

/** The indicator of that number; the disclosures are all needed. */
function indicator(number: number, title: string, disclosures: readonly DisclosureId[], more: Partial<Pick<Requirement, 'helpful' | 'coarse'>> = {}): Omit<Requirement, 'group'> {
	return { id: String(number), title: `${number} ${title}`, ways: [disclosures], ...more };
}

function subdomain(group: string, indicators: readonly Omit<Requirement, 'group'>[]): readonly Requirement[] {
	return indicators.map((each) => ({ ...each, group }));
}

/** The indicator asks for something more special than the disclosure. */
const coarse = { coarse: true } as const;

export const fmti2025: Framework = {
	id: 'fmti-2025',
	title: 'Foundation Model Transparency Index',
	version: 'December 2025',
	about: 'Those 67 of its 100 indicators that a model card can carry; the others ask about usage, cost, organisation and enforcement. The index scores what a developer publishes anywhere, and no more than one point an indicator.',
	sources: 'stanford-crfm/fmti f4500c5, Dec2025/Dec2025_indicators.csv, with its notes on what a point is given for and the reports that apply them; the numbers are those of its rows.',
	requirements: [
		...subdomain('Data acquisition', [
			indicator(1, 'Data acquisition methods', ['data/sources']),
			indicator(2, 'Public datasets', ['data/sources'], coarse),
			indicator(3, 'Crawling', ['data/copyright'], { helpful: ['data/sources'], ...coarse }),
			indicator(4, 'Usage data used in training', ['data/sources'], coarse),
			indicator(6, 'Licensed data sources', ['data/sources'], { helpful: ['license/data'], ...coarse }),
			indicator(7, 'Licensed data compensation', ['license/data'], coarse),
			indicator(8, 'New human-generated data sources', ['data/annotation'], { helpful: ['data/sources'] }),
			indicator(9, 'Instructions for data generation', ['data/annotation'], coarse),
			indicator(10, 'Data laborer practices', ['data/annotation'], coarse),
			indicator(11, 'Synthetic data sources', ['data/synthetic']),
			indicator(12, 'Synthetic data purpose', ['data/synthetic'], coarse),
		]),
		...subdomain('Data processing', [
			indicator(13, 'Data processing methods', ['data/processing']),
			indicator(14, 'Data processing purpose', ['data/processing'], { helpful: ['data/personal-information'], ...coarse }),
			indicator(15, 'Data processing techniques', ['data/processing'], coarse),
		]),
		...subdomain('Data properties', [
			indicator(16, 'Data size', ['data/size']),
			indicator(17, 'Data language composition', ['data/composition'], { helpful: ['model/languages'], ...coarse }),
			indicator(18, 'Data domain composition', ['data/composition'], coarse),
			indicator(19, 'External data access', ['availability/training-data']),
			indicator(20, 'Data replicability', ['availability/training-data'], coarse),
		]),
		...subdomain('Compute', [
			indicator(21, 'Compute usage for final training run', ['compute/training-compute'], coarse),
			indicator(22, 'Compute usage including R&D', ['compute/training-compute'], coarse),
			indicator(23, 'Development duration for final training run', ['compute/training-compute'], coarse),
			indicator(24, 'Compute hardware for final training run', ['compute/hardware'], coarse),
			indicator(25, 'Compute provider', ['compute/hardware'], coarse),
			indicator(26, 'Energy usage for final training run', ['compute/energy-emissions'], coarse),
			indicator(27, 'Carbon emissions for final training run', ['compute/energy-emissions'], coarse),
			indicator(28, 'Water usage for final training run', ['compute/energy-emissions'], coarse),
		]),
		...subdomain('Methods', [
			indicator(30, 'Model stages', ['training/recipe', 'training/post-training']),
			indicator(31, 'Model objectives', ['training/recipe', 'training/post-training'], coarse),
			indicator(32, 'Code access', ['availability/training-code', 'availability/inference-code']),
		]),
		...subdomain('Model information', [
			indicator(35, 'Basic model properties', ['model/architecture', 'model/parameters', 'model/modalities'], { helpful: ['model/description'] }),
			indicator(36, 'Deeper model properties', ['model/architecture', 'availability/weights']),
			indicator(37, 'Model dependencies', ['model/lineage']),
			indicator(38, 'Benchmarked inference', ['compute/inference-requirements'], coarse),
		]),
		...subdomain('Model access', [indicator(41, 'Open weights', ['availability/weights'])]),
		...subdomain('Capabilities', [
			indicator(43, 'Capabilities taxonomy', ['training/post-training'], coarse),
			indicator(44, 'Capabilities evaluation', ['evaluation/results', 'evaluation/benchmarks', 'evaluation/data-metrics']),
			indicator(45, 'External reproducibility of capabilities evaluation', ['availability/evaluation-code', 'evaluation/methodology'], { helpful: ['evaluation/benchmarks'], ...coarse }),
			indicator(46, 'Train-test overlap', ['evaluation/contamination'], coarse),
		]),
		...subdomain('Risks', [
			indicator(47, 'Risks taxonomy', ['risk/harms'], { helpful: ['risk/bias', 'safety/dangerous-capabilities'] }),
			indicator(48, 'Risks evaluation', ['safety/evaluations'], { helpful: ['risk/bias', 'safety/red-teaming', 'safety/dangerous-capabilities'] }),
			indicator(49, 'External reproducibility of risks evaluation', ['safety/evaluations'], { helpful: ['availability/evaluation-code'], ...coarse }),
			indicator(50, 'Pre-deployment risk evaluation', ['evaluation/independent'], { helpful: ['safety/red-teaming'], ...coarse }),
			indicator(51, 'External risk evaluation', ['evaluation/independent'], { helpful: ['safety/red-teaming'], ...coarse }),
		]),
		...subdomain('Model mitigations', [
			indicator(52, 'Mitigations taxonomy', ['safety/methodology'], { helpful: ['training/post-training'] }),
			indicator(53, 'Mitigations taxonomy mapped to risk taxonomy', ['safety/methodology'], coarse),
			indicator(54, 'Mitigations efficacy', ['safety/methodology'], coarse),
			indicator(55, 'External reproducibility of mitigations evaluation', ['safety/methodology'], { helpful: ['availability/evaluation-code'], ...coarse }),
		]),
		...subdomain('Release', [
			indicator(58, 'Risk thresholds', ['safety/dangerous-capabilities'], coarse),
			indicator(59, 'Versioning protocol', ['identity/version'], coarse),
			indicator(60, 'Change log', ['identity/version'], coarse),
			indicator(62, 'Top distribution channels', ['availability/weights'], coarse),
			indicator(64, 'Terms of use', ['license/weights'], { helpful: ['use/acceptable-use-policy'] }),
		]),
		...subdomain('Post-deployment monitoring', [
			indicator(77, 'AI bug bounty', ['safety/reporting'], coarse),
			indicator(78, 'Responsible disclosure policy', ['safety/reporting'], coarse),
			indicator(79, 'Safe harbor', ['safety/reporting'], coarse),
			indicator(80, 'Security incident reporting protocol', ['safety/reporting'], coarse),
			indicator(81, 'Misuse incident reporting protocol', ['safety/reporting'], coarse),
			indicator(83, 'Feedback mechanisms', ['identity/contact'], coarse),
		]),
		...subdomain('Model behavior policy', [indicator(86, 'System prompt', ['safety/system-safeguards'], coarse)]),
		...subdomain('Downstream mitigations', [
			indicator(88, 'Internal product and service mitigations', ['safety/system-safeguards'], coarse),
			indicator(89, 'External developer mitigations', ['safety/system-safeguards'], { helpful: ['risk/recommendations'] }),
			indicator(91, 'Detection of machine-generated content', ['safety/system-safeguards'], coarse),
			indicator(92, 'Documentation for responsible use', ['risk/recommendations'], { helpful: ['use/intended'] }),
		]),
		...subdomain('Acceptable use policy', [
			indicator(93, 'Permitted and prohibited users', ['use/acceptable-use-policy'], coarse),
			indicator(94, 'Permitted, restricted, and prohibited uses', ['use/acceptable-use-policy'], { helpful: ['use/out-of-scope'] }),
			indicator(95, 'AUP enforcement process', ['use/acceptable-use-policy'], coarse),
		]),
	],
};
