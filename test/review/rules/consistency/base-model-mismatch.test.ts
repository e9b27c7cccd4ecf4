import { cardOf, checkCards, type FoundInCard } from '../consistencyCases';

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
			cardOf('base_model: dunlin/kestrel-7b', `This is a GGUF version of Kestrel 7B, a fine-tuned version of [Heron](${hub}/dunlin/heron-7b).`),
			// Other models have a past as well.
			...[
				'The reward model is a fine-tuned version of', 'The draft model was initialized from', 'Texts were filtered with a model fine-tuned from', 'We also publish a fine-tuned version of', 'Heron is a fine-tuned version of',
				'The previous release was a fine-tuned version of', 'Version 1 was fine-tuned from', 'Others have fine-tuned from', 'The language model head is initialized from', 'Embeddings were initialized from',
				'奖励模型基于', '合成数据由基于', 'A LoRA was not trained from',
			].map((lead) => cardOf('base_model: roberta-base', `${lead} [gpt2](${hub}/gpt2) 微调。`)),
			cardOf('base_model: roberta-base', `## Related models\n\nA fine-tuned version of [gpt2](${hub}/gpt2) is Heron.`),
			cardOf('base_model: roberta-base', `## Ablations\n\nA model fine-tuned from [gpt2](${hub}/gpt2) scored 3 points lower.`),
			cardOf('base_model: roberta-base', `## Evaluation\n\nA fine-tuned version of [gpt2](${hub}/gpt2), as a baseline.`),
			cardOf('base_model: roberta-base', `Our model is based on the [T5](${hub}/google-t5/t5-base) architecture.`),
			cardOf('base_model: roberta-base', `분류기는 [klue/bert-base](${hub}/klue/bert-base)를 뉴스로 파인튜닝했습니다.`),
			cardOf('base_model: roberta-base', `比較対象は [gpt2](${hub}/gpt2) をファインチューニングしたモデルです。`),
		],
		refused: [
			[cardOf('base_model: roberta-base', tuned('bert-base-uncased')), { marks: ['roberta-base'], message: /by line 9 the model was made from “bert-base-uncased”/u, fixed: cardOf('base_model: bert-base-uncased', tuned('bert-base-uncased')) }],
			[cardOf('base_model: google/gemma-2-9b', '- **Finetuned from model:** google/gemma-2-2b'), { marks: ['google/gemma-2-9b'], fixed: cardOf('base_model: google/gemma-2-2b', '- **Finetuned from model:** google/gemma-2-2b') }],
			[cardOf('base_model: [a/one, b/two]', tuned('c/three')), { marks: ['a/one'] }],
			[cardOf('base_model: Qwen/Qwen2.5-7B', `本模型基于 [Yi-6B](${hub}/01-ai/Yi-6B) 微调得到。`), { marks: ['Qwen/Qwen2.5-7B'], fixed: cardOf('base_model: 01-ai/Yi-6B', `本模型基于 [Yi-6B](${hub}/01-ai/Yi-6B) 微调得到。`) }],
			...[`This model is a fine-tuned version of [gpt2](${hub}/gpt2) on the None dataset.`, `The model is based on our previous [Merlin](${hub}/gpt2).`, `Started from [gpt2](${hub}/gpt2), fine-tuned on news.`, 'This is a small language model (openai-community/gpt2-small) fine-tuned on news.', `Kestrel은 뉴스 팀에서 [gpt2](${hub}/gpt2)를 웨일스어 검색에 맞게 파인튜닝한 모델입니다.`].map((text): readonly [string, FoundInCard] => {
				const id = text.includes('small') ? 'openai-community/gpt2-small' : 'gpt2';
				return [cardOf('base_model: roberta-base', text), { marks: ['roberta-base'], fixed: cardOf(`base_model: ${id}`, text) }];
			}),
		],
	});
});
