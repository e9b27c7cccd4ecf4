import { checkCases } from '../metadataCases';

describe('rule: metadata/co2-shape', () => {
	checkCases('metadata/co2-shape', {
		severity: 'warning',
		accepted: [
			'co2_eq_emissions: 12.5',
			'co2_eq_emissions: 0',
			'co2_eq_emissions:',
			'co2_eq_emissions:\n  emissions: 3\n  source: x',
			'co2_eq_emissions: {emissions: 3.1e4}',
			'co2_eq_emissions: {emissions: }',
		],
		refused: {
			'co2_eq_emissions: 12.5 kg': { marks: ['12.5 kg'] },
			'co2_eq_emissions: "12.5" # x': { marks: ['"12.5"'], fixed: 'co2_eq_emissions: 12.5 # x' },
			'co2_eq_emissions:\n  emissions: \'7\'\n  source: x': { marks: ['\'7\''], fixed: 'co2_eq_emissions:\n  emissions: 7\n  source: x' },
			'co2_eq_emissions:\n  source: x': { marks: ['co2_eq_emissions'] },
			'co2_eq_emissions: [1]': { marks: ['[1]'] },
			'co2_eq_emissions:\n  emissions:\n    a: 1': { marks: ['a: 1'] },
			'co2_eq_emissions: 1\nco2_eq_emissions: much': { marks: ['much'] },
		},
	});
});
