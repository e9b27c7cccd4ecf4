import { cardOf, checkCards } from '../consistencyCases';

describe('rule: consistency/datasets-mismatch', () => {
	const hub = 'https://huggingface.co/datasets';
	const both = `It was trained on [curlew](${hub}/dunlin/curlew) and [gull](https://hf.co/datasets/dunlin/gull).`;
	checkCards('consistency/datasets-mismatch', {
		severity: 'information',
		accepted: [
			cardOf('datasets: [dunlin/curlew, dunlin/gull]', both),
			cardOf('datasets: [curlew, Dunlin/Gull]', both),
			cardOf('license: mit', both),
			cardOf('datasets: dunlin/curlew', `We evaluate it on [mmlu](${hub}/cais/mmlu).`),
			cardOf('datasets: dunlin/curlew', `## Evaluation\n\n### Data\n\n[mmlu](${hub}/cais/mmlu)`),
			cardOf('datasets: dunlin/curlew', `The base model was trained on [pile](${hub}/a/pile).`),
			cardOf('datasets: dunlin/curlew', `It was not trained on [pile](${hub}/a/pile).`),
			cardOf('datasets: dunlin/curlew', `## How to fine-tune\n\nYou can train it on [x](${hub}/a/x).`),
			cardOf('datasets: dunlin/curlew', `## Datasets\n\n- [We also publish this one](${hub}/a/x).`),
			cardOf('datasets: dunlin/curlew-v2', `It was trained on [curlew](${hub}/dunlin/curlew).`),
			cardOf('datasets: birds/common_curlew_17_0', `It was trained on [curlew](${hub}/common_curlew).`),
			// What other models, or later ones, are trained on, and what data are held against.
			cardOf('datasets: dunlin/curlew', `The reward model was trained on [x](${hub}/a/x).`),
			cardOf('datasets: dunlin/curlew', `The tokenizer was trained on [x](${hub}/a/x).`),
			cardOf('datasets: dunlin/curlew', `For DPO we will train on [x](${hub}/a/x) next.`),
			cardOf('datasets: dunlin/curlew', `Answers were filtered with a classifier trained on [x](${hub}/a/x).`),
			cardOf('datasets: dunlin/curlew', `## Training\n\nHyperparameters were tuned on [x](${hub}/a/x).`),
			...['We deduplicated it against', 'Texts were removed from', 'The format is that of', 'It was collected as in', 'For comparison, Heron was trained on', 'A sample can be seen in'].map((lead) => cardOf('datasets: dunlin/curlew', `## Training Data\n\n${lead} [x](${hub}/a/x).`)),
			cardOf('datasets: dunlin/curlew', `## Training Data\n\n| Split | Data |\n| --- | --- |\n| test | [x](${hub}/a/x) |`),
		],
		refused: [
			[cardOf('datasets:\n- dunlin/curlew\nlicense: mit', both), { marks: [both], isPreferred: true, fixed: cardOf('datasets:\n- dunlin/curlew\n- dunlin/gull\nlicense: mit', both) }],
			[cardOf('datasets: [dunlin/curlew]', both), { marks: [both], isPreferred: true, fixed: cardOf('datasets: [dunlin/curlew, dunlin/gull]', both) }],
			[cardOf('datasets: dunlin/curlew # x', both), { marks: [both], isPreferred: true, fixed: cardOf('datasets: [dunlin/curlew, dunlin/gull] # x', both) }],
			[cardOf('datasets:\n  - dunlin/curlew # x', `## 训练数据\n\n使用[语料](${hub}/dunlin/yu)。`), { marks: [`使用[语料](${hub}/dunlin/yu)。`], isPreferred: true, fixed: cardOf('datasets:\n  - dunlin/curlew # x\n  - dunlin/yu', `## 训练数据\n\n使用[语料](${hub}/dunlin/yu)。`) }],
		],
	});
});
