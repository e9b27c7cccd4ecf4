import { checkCases } from '../metadataCases';

describe('rule: metadata/gated-eu-without-gate', () => {
	checkCases('metadata/gated-eu-without-gate', {
		severity: 'hint',
		accepted: [
			'extra_gated_eu_disallowed: true\ngated: true',
			'extra_gated_eu_disallowed: true\ngated: auto',
			'extra_gated_eu_disallowed: false',
			'extra_gated_eu_disallowed:',
			'extra_gated_eu_disallowed: true\nextra_gated_prompt: You agree',
			'gated: false',
		],
		refused: {
			'extra_gated_eu_disallowed: true # x': { marks: ['extra_gated_eu_disallowed'] },
			'"extra_gated_eu_disallowed": true\ngated: false\nextra_gated_prompt: x': { marks: ['"extra_gated_eu_disallowed"'] },
		},
	});
});
