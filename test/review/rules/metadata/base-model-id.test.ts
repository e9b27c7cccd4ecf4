import { checkCases } from '../metadataCases';

describe('rule: metadata/base-model-id', () => {
	checkCases('metadata/base-model-id', {
		severity: 'error',
		accepted: [
			'base_model: google/gemma-2-2b',
			'base_model: bert-base-uncased',
			'base_model:\n- a/b\n- "c/d_e.f"',
			'base_model: [a/b]',
			'base_model:',
			'base_model: {base_model}',
			'base_model: 01-ai/Yi-6B # x',
			'base_model: "gpt2"',
			'x: &b a/b\nbase_model: *b',
		],
		refused: {
			'base_model: https://huggingface.co/google/gemma-2-2b': { marks: ['https://huggingface.co/google/gemma-2-2b'], fixed: 'base_model: google/gemma-2-2b' },
			'base_model: "hf.co/a/b/tree/main" # x': { marks: ['"hf.co/a/b/tree/main"'], fixed: 'base_model: "a/b" # x' },
			'base_model: " a/b"': { marks: ['" a/b"'], fixed: 'base_model: "a/b"' },
			'base_model: /workspace/out/merged': { marks: ['/workspace/out/merged'] },
			'base_model: ./model': { marks: ['./model'] },
			'base_model: a/b/c': { marks: ['a/b/c'] },
			'base_model: Llama 3 8B': { marks: ['Llama 3 8B'] },
			'base_model: [a/b, c--d]': { marks: ['c--d'] },
			'base_model:\n- a/b\n- null': { marks: ['null'], fixed: 'base_model:\n- a/b' },
			'base_model:\n-': { marks: ['-'] },
			'base_model: {a: b}': { marks: ['{a: b}'] },
			'base_model: a/b\nbase_model: a b': { marks: ['a b'] },
			'base_model: org/': { marks: ['org/'] },
		},
	});
});
