import { checkCases } from '../metadataCases';

describe('rule: metadata/pipeline-tag-unknown', () => {
	checkCases('metadata/pipeline-tag-unknown', {
		severity: 'warning',
		accepted: [
			'pipeline_tag: text-generation',
			'pipeline_tag: "other"',
			'pipeline_tag:',
			'pipeline_tag: {pipeline_tag}',
			'pipeline_tag: 3',
			'tags: [conversational]',
		],
		refused: {
			'pipeline_tag: Text Generation': { marks: ['Text Generation'], fixed: 'pipeline_tag: text-generation' },
			'pipeline_tag: "text_generation" # x': { marks: ['"text_generation"'], fixed: 'pipeline_tag: "text-generation" # x' },
			'pipeline_tag: text2text-generation': { marks: ['text2text-generation'], fixed: 'pipeline_tag: text-generation' },
			'pipeline_tag: conversational': { marks: ['conversational'], fixed: 'pipeline_tag: text-generation' },
			'pipeline_tag: text-clasification': { marks: ['text-clasification'], fixed: 'pipeline_tag: text-classification' },
			'pipeline_tag: llm': { marks: ['llm'] },
			'pipeline_tag: constructor': { marks: ['constructor'] },
			'{pipeline_tag: \'fill_mask\'}': { marks: ['\'fill_mask\''], fixed: '{pipeline_tag: \'fill-mask\'}' },
		},
	});
});
