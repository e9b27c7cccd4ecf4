import { cardOf, checkCards } from '../consistencyCases';

describe('rule: consistency/license-base-model', () => {
	const card = (yaml: string): string => cardOf(yaml, 'Text.');
	checkCards('consistency/license-base-model', {
		severity: 'information',
		accepted: [
			card('license: llama3.1\nbase_model: meta-llama/Llama-3.1-8B'),
			card('license: other\nbase_model: meta-llama/Llama-3.1-8B'),
			card('license: [mit, llama3.1]\nbase_model: meta-llama/Llama-3.1-8B'),
			card('base_model: meta-llama/Llama-3.1-8B'),
			card('license: apache-2.0\nbase_model: TinyLlama/TinyLlama-1.1B-Chat-v1.0'),
			card('license: apache-2.0\nbase_model: openlm-research/open_llama_3b'),
			card('license: apache-2.0\nbase_model: google/gemma-4-31b'),
			card('license: apache-2.0\nbase_model: Qwen/Qwen3-8B'),
			card('license: mit\nbase_model: dunlin/llama-farm-reader'),
			card('license: cc-by-nc-4.0\nbase_model: google/gemma-2-2b'),
		],
		refused: [
			[card('license: mit\nbase_model: meta-llama/Llama-3.1-8B'), { marks: ['mit'], message: /Llama models, which are under “llama3\.1”: its limits/u }],
			[card('license: apache-2.0\nbase_model:\n- a/b\n- unsloth/Meta-Llama-3-8B-bnb-4bit'), { marks: ['apache-2.0'], message: /“llama3”/u }],
			[card('license: cc-by-4.0\nbase_model: google/gemma-2-2b-it'), { marks: ['cc-by-4.0'], message: /“gemma”/u }],
			[card('license: apache-2.0\nbase_model: facebook/nllb-200-distilled-600M'), { marks: ['apache-2.0'], message: /without commercial use/u }],
			[card('license: mit\nbase_model: black-forest-labs/FLUX.1-dev'), { marks: ['mit'], message: /a licence of their own/u }],
		],
	});
});
