/** Cards, by the titles of their tests, that the reviewer is known to judge wrongly: what remains to be understood. */
export const GAPS: Readonly<Record<string, readonly string[]>> = {
	'availability/checkpoints': [
		'disclosed: ```python model = GPTNeoXForCausalLM.from_pretrained(\'acme/owl\', revision=\'step3000\') ``` Load a che',
	],
	'availability/data-processing-code': [
		'disclosed: The scripts that clean and deduplicate the training corpus are at https://github.com/acme/kestrel-da',
		'disclosed: データ前処理のコード: https://github.com/minato/preprocess',
		'withheld: The code of our data processing pipeline is not released.',
		'missing: ```python text = text.strip() # preprocessing print(classify(text)) ```',
	],
	'availability/inference-code': [
		'missing: ## Terms of usage Anybody may use the model for research.',
	],
	'availability/training-code': [
		'disclosed: - **Training script:** [`train.py`](https://github.com/acme/sheepcount/blob/main/train.py)',
	],
	'availability/weights': [
		'disclosed: | Model | Download | |---|---| | Kestrel-3B | [Hugging Face](https://huggingface.co/acme/kestrel-3b)',
	],
	'compute/energy-emissions': [
		'missing: # smol-parrot A chat model for phones. Training BigLM emitted 552 tonnes of CO2, so small models des',
	],
	'data/composition': [
		'disclosed: | Source | Share of the training data | |---|---| | Web pages | 81 % | | Books | 12 % | | Wikipedia ',
	],
	'data/sources': [
		'missing: # smol-parrot A chat model that fits into 400 MB. AcmeLM, which was trained on The Pile, is eleven t',
	],
	'data/synthetic': [
		'disclosed-negative: 训练中未使用任何合成数据。',
	],
	'evaluation/benchmarks': [
		'missing: # small Why small? AcmeLM-400B scores 88 on MMLU, but it needs sixteen GPUs.',
	],
	'evaluation/disaggregated': [
		'disclosed: | Language | F1 | |---|---| | Basque | 81 | | Galician | 86 | | Catalan | 88 |',
	],
	'identity/citation': [
		'disclosed: ## 引用 张三, 李四. 青松：小型中文语言模型. 计算语言学报, 2024, 12(3): 1-10.',
	],
	'identity/contact': [
		'some: No support is offered for this model.',
		'partial: Follow us: [X](https://x.com/acmerobots)',
		'missing: # mail-ner Input: `Write to jo@corp.example today` → `EMAIL: jo@corp.example`',
	],
	'identity/developer': [
		'disclosed: Who made this ------------- Two volunteers of the Basque Wikipedia, Miren Etxeberria and Jon Agirre.',
	],
	'identity/release-date': [
		'missing: Common Voice 13 was released in March 2023 by its makers.',
	],
	'identity/technical-report': [
		'disclosed: - **Paper:** [Reading the sheep](https://doi.org/10.1000/sheep.2023.1)',
		'disclosed: **技术报告：** [青松技术报告](https://arxiv.org/abs/2402.00002)',
		'disclosed-negative: There is no paper about this model.',
	],
	'identity/version': [
		'disclosed: This is version 1.2. Compared with 1.1 it knows eleven more birds and no longer confuses crows and r',
		'missing: This model is a fine-tuned version of [acme/tiny-bert](https://huggingface.co/acme/tiny-bert).',
	],
	'license/data': [
		'disclosed: The newspaper texts are in the public domain, the blog posts are licensed under CC BY 4.0 by their a',
	],
	'license/weights': [
		'some: All rights reserved; no licence is granted for these weights.',
	],
	'model/description': [
		'disclosed: # sheepcount Sheepcount finds and counts sheep in drone photographs of pastures.',
	],
	'model/lineage': [
		'missing: # smol-parrot A parrot for phones. AcmeChat is a fine-tuned version of AcmeLM and runs on servers on',
	],
	'model/parameters': [
		'missing: Good sampling parameters are a temperature of 0.7 and a top_p of 0.9.',
	],
};
