import { checkCases } from '../metadataCases';

describe('rule: metadata/template-token', () => {
	checkCases('metadata/template-token', {
		severity: 'warning',
		accepted: [
			'license: mit',
			'tags: {a: b}',
			'tags: {welsh}',
			'widget:\n- text: "Hello {name}"',
			'description: "{{ is a brace"',
			'# {{ license }}',
			'license: "{x_y}z"',
		],
		refused: {
			'{{ card_data }}': { marks: ['{{ card_data }}'] },
			'tags:\n- {tag_0}  # Example: audio\n- {tag_1}': { marks: ['{tag_0}', '{tag_1}'] },
			'library_name: "{{ library_name }}"': { marks: ['"{{ library_name }}"'] },
			'license: {license}': { marks: ['{license}'] },
			'model-index:\n- name: {model_id}\n  results:\n  - task:\n      type: {task_type}': { marks: ['{model_id}', '{task_type}'] },
			'tags: [More Information Needed]': { marks: ['[More Information Needed]'] },
		},
	});
});
