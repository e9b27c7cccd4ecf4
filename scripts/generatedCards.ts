/** Mulberry32: the same numbers in [0, 1) for the same seed, on every machine. */
function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const FRONT_MATTER = `---
license: apache-2.0
language: [en, zh]
library_name: transformers
pipeline_tag: text-generation
base_model: meadow-lab/kestrel-base
datasets:
  - meadow-lab/field-notes
tags: [text-generation, conversational]
---

# Kestrel

`;

const HEADINGS = ['Model Details', 'Intended Use', 'Training Data', 'Training Procedure', 'Evaluation', 'Results', 'Limitations', 'Ethical Considerations', 'Quickstart', 'Deployment', 'Preprocessing', 'Hyperparameters', '模型介绍', '训练数据', '评测结果', '使用方法', '局限性', '部署'];
const SUBJECTS = ['The model', 'Our tokenizer', 'Each checkpoint', 'The instruction-tuned variant', 'This release', 'The reward model', 'A held-out split', 'The data pipeline', 'Every conversation', 'The long-context version'];
const VERBS = ['was trained on', 'is evaluated with', 'does not cover', 'improves over', 'was filtered by', 'relies on', 'is compared to', 'may reproduce errors of', 'extends', 'was sampled from'];
const OBJECTS = ['two trillion tokens of public web text', 'a mixture of code and mathematics', 'human preference data', 'the previous generation', 'low-resource languages', 'a deduplicated crawl', 'eight benchmarks in a zero-shot setting', 'personal information that slipped through', 'a cosine schedule with 2,000 warm-up steps', 'documents in forty languages'];
const ENDINGS = ['with a learning rate of 3e-4', 'on 64 accelerators for nine days', 'as the [report](https://example.org/report.pdf) describes', 'at a context length of **32,768** tokens', 'using `bfloat16` throughout', 'and should not be used for *medical* advice', 'which took about 12,000 hours', 'before any safety tuning', 'with 5-shot prompts', 'in the second stage'];
const CHINESE = ['本模型在约两万亿个词元的公开语料上进行预训练', '指令微调阶段使用了人工标注的对话数据', '我们在多个标准基准上对模型进行了评测', '模型可能会生成不准确或带有偏见的内容', '训练使用了六十四张加速卡，历时九天', '数据经过去重、质量过滤和敏感信息清洗', '请勿将本模型用于医疗、法律等高风险场景', '更多细节请参阅[技术报告](https://example.org/report.pdf)', '长文本版本支持 **32K** 的上下文长度', '代码以 `Apache-2.0` 许可证发布'];
const BENCHMARKS = ['MMLU', 'GSM8K', 'HumanEval', 'C-Eval', 'ARC-Challenge', 'HellaSwag', 'TruthfulQA', 'BBH', 'MATH', 'MBPP', 'WinoGrande', 'BoolQ'];
const FIELDS = ['Developed by', 'Model type', 'Language(s)', 'License', 'Context length', 'Parameters', 'Finetuned from', 'Precision', 'Optimizer', 'Batch size'];
const CODE = ['from transformers import AutoModelForCausalLM, AutoTokenizer', 'model = AutoModelForCausalLM.from_pretrained(name, device_map="auto")', 'tokens = tokenizer(prompt, return_tensors="pt").to(model.device)', '# Training data is not needed to run this.', 'output = model.generate(**tokens, max_new_tokens=256)', 'print(tokenizer.decode(output[0], skip_special_tokens=True))', 'for batch in loader:', '    loss = model(**batch).loss', '    loss.backward()'];

/** A model card of about `size` bytes of UTF-8: prose in two languages, tables, lists, code and links. The same for the same size. */
export function generateCard(size: number): string {
	const random = randomNumbers(size);
	const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
	const times = <T>(from: number, to: number, make: (index: number) => T): T[] => Array.from({ length: from + Math.floor(random() * (to - from + 1)) }, (_, index) => make(index));
	// The step makes sentences differ, so that nothing gains from having seen the same one before.
	const step = (): string => Math.floor(random() * 1e6).toLocaleString('en');
	const sentence = (): string => `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(ENDINGS)}${random() < 0.5 ? ` from step ${step()} on` : ''}.`;
	const paragraph = (): string => (random() < 0.7 ? times(2, 6, sentence).join(' ') : `${times(2, 5, () => pick(CHINESE)).join('，')}。`);
	const score = (): string => (40 + random() * 55).toFixed(1);
	const makers: readonly (() => string)[] = [
		paragraph, paragraph, paragraph,
		() => times(3, 8, () => `- ${sentence()}`).join('\n'),
		() => times(3, 6, () => `- **${pick(FIELDS)}:** ${pick(OBJECTS)}`).join('\n'),
		() => times(2, 5, (index) => `${index + 1}. ${sentence()}\n   - ${pick(CHINESE)}`).join('\n'),
		() => ['| Benchmark | Kestrel 1B | Kestrel 7B | Baseline |', '| :-- | --: | --: | --: |', ...times(4, 12, () => `| ${pick(BENCHMARKS)} | ${score()} | **${score()}** | ${score()} |`)].join('\n'),
		() => ['```python', ...times(4, 12, () => pick(CODE)), '```'].join('\n'),
		() => `> ${sentence()}\n> ${pick(CHINESE)}`,
		() => `![Loss over ${Math.floor(random() * 90)} thousand steps](images/loss.png)`,
		() => `<details>\n<summary>${pick(FIELDS)}</summary>\n\n${paragraph()}\n\n</details>`,
	];
	let card = FRONT_MATTER;
	for (let bytes = Buffer.byteLength(card), blocksLeft = 0; bytes < size; blocksLeft--) {
		if (blocksLeft === 0) blocksLeft = 2 + Math.floor(random() * 5);
		const heading = blocksLeft === 1 ? `${random() < 0.4 ? '##' : '###'} ${pick(HEADINGS)}\n\n` : '';
		const block = `${heading}${pick(makers)()}\n\n`;
		card += block;
		bytes += Buffer.byteLength(block);
	}
	return card;
}
