import { cardOf, checkCards } from '../consistencyCases';

describe('rule: consistency/base-model-mismatch', () => {
	const hub = 'https://huggingface.co';
	const tuned = (id: string): string => `This model is a fine-tuned version of [${id}](${hub}/${id}) on Welsh texts.`;
	checkCards('consistency/base-model-mismatch', {
		severity: 'warning',
		accepted: [
			cardOf('base_model: google-bert/bert-base-uncased', tuned('bert-base-uncased')),
			cardOf('base_model: meta-llama/Llama-2-7b-hf', tuned('meta-llama/Llama-2-7b')),
			cardOf('base_model: unsloth/llama-3-8b-bnb-4bit', tuned('meta-llama/Meta-Llama-3-8B')),
			cardOf('base_model: https://huggingface.co/roberta-base', tuned('FacebookAI/roberta-base')),
			cardOf('base_model: [a/one, b/two]', tuned('b/two')),
			cardOf('license: mit', tuned('roberta-base')),
			cardOf('base_model: roberta-base', tuned('None')),
			cardOf('base_model: roberta-base', `Kestrel beats the fine-tuned version of [gpt2](${hub}/gpt2).`),
			cardOf('base_model: roberta-base', 'You can fine-tune it from dunlin/kestrel-7b.'),
			cardOf('base_model: roberta-base', `The tokenizer comes from [gpt2](${hub}/gpt2).`),
			cardOf('base_model: roberta-base', 'It was fine-tuned from a BERT model.'),
		],
		refused: [
			[cardOf('base_model: roberta-base', tuned('bert-base-uncased')), { marks: ['roberta-base'], message: /by line 9 the model was made from “bert-base-uncased”/u, fixed: cardOf('base_model: bert-base-uncased', tuned('bert-base-uncased')) }],
			[cardOf('base_model: google/gemma-2-9b', '- **Finetuned from model:** google/gemma-2-2b'), { marks: ['google/gemma-2-9b'], fixed: cardOf('base_model: google/gemma-2-2b', '- **Finetuned from model:** google/gemma-2-2b') }],
			[cardOf('base_model: [a/one, b/two]', tuned('c/three')), { marks: ['a/one'] }],
			[cardOf('base_model: Qwen/Qwen2.5-7B', `青禾基于 [Yi-6B](${hub}/01-ai/Yi-6B) 微调得到。`), { marks: ['Qwen/Qwen2.5-7B'], fixed: cardOf('base_model: 01-ai/Yi-6B', `青禾基于 [Yi-6B](${hub}/01-ai/Yi-6B) 微调得到。`) }],
		],
	});
});
