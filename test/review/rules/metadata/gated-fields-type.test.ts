import { checkCases } from '../metadataCases';

describe('rule: metadata/gated-fields-type', () => {
	checkCases('metadata/gated-fields-type', {
		severity: 'error',
		accepted: [
			'extra_gated_fields:\n  Name: text\n  Country: country\n  Born: date_picker\n  Place: ip_location\n  I agree: checkbox\n  Use:\n    type: select\n    options: [a, {label: b, value: c}]',
			'extra_gated_fields: {Name: {type: text}}',
			'extra_gated_fields:',
			'extra_gated_fields: {{ x }}',
		],
		refused: {
			'extra_gated_fields:\n- Name: text\n- Country: country # x': { marks: ['extra_gated_fields'], fixed: 'extra_gated_fields:\n  Name: text\n  Country: country # x' },
			'extra_gated_fields:\n  - Use:\n      type: select\n      options: [a]': { marks: ['extra_gated_fields'], fixed: 'extra_gated_fields:\n    Use:\n      type: select\n      options: [a]' },
			'extra_gated_fields: [Name, Country]': { marks: ['extra_gated_fields'] },
			'extra_gated_fields: text': { marks: ['extra_gated_fields'] },
			'extra_gated_fields:\n  Name: txt': { marks: ['txt'], fixed: 'extra_gated_fields:\n  Name: text' },
			'extra_gated_fields:\n  Name: "Text" # x': { marks: ['"Text"'], fixed: 'extra_gated_fields:\n  Name: "text" # x' },
			'extra_gated_fields:\n  Mail: email': { marks: ['email'] },
			'extra_gated_fields:\n  Name:': { marks: ['Name'] },
			'extra_gated_fields:\n  Use: select': { marks: ['Use'] },
			'extra_gated_fields:\n  Use:\n    type: select': { marks: ['Use'] },
			'extra_gated_fields:\n  Use:\n    options: [a]': { marks: ['Use'] },
			'extra_gated_fields:\n  Use: [a]': { marks: ['[a]'] },
		},
	});
});
