import { describeStatuses } from '../statuses';

describeStatuses('model/parameters', {
	disclosed: [
		'With 3.2 billion parameters it fits on a phone.',
		'- **Size:** 671B parameters in total, 37B activated per token',
		`| | |
|---|---|
| Params | 86M |
| Input | 224 px |`,
		'模型共有 70 亿参数。',
		'パラメータ数は約1.3億です。',
		'Le réseau compte 110 millions de paramètres.',
	],
	withheld: [
		'The number of parameters is not disclosed.',
	],
	some: [
		'整个网络约有一亿来个参数。',
		'- n_params: 2.8e9',
		'It has roughly 40k weights.',
	],
	open: [
		'The loss was logged every 100 steps with Weights & Biases.',
		'It beats 70B models.',
		'- **Parameters:** TBD',
		'**参数量：** 待补充',
		`| Model | Parameters |
|---|---|
| kestrel | ... |`,
	],
	missing: [
		'The pictures come from LAION-2B-en and YFCC100M.',
		'Die Bilder stammen aus LAION-5B.',
		'Our servers classify some 40M/year, and 3M per month on holidays.',
		'It learned from a 6.5M corpus of fables.',
		'The base model has 90M parameters.',
		'The base model has 7B parameters and is a large model.',
		'The function takes two parameters, `text` and `top_k`.',
		'Good sampling parameters are a temperature of 0.7 and a top_p of 0.9.',
		`# smol-parrot

A parrot for phones. AcmeLM has 400 billion parameters and runs on servers only.`,
		`# water-lab

Predicts twelve parameters of water quality, such as pH and turbidity.`,
		'训练用了 3 张显卡。',
		'We captioned 600M pictures and kept 40B Python tokens.',
		'Aus 20M Sätzen wurden Paare gebildet.',
		'Install it with `python3 -m pip install tern`; weights are in tern_v5b.0.pt.',
		'The river is 30 m wide.',
		'Le jeu compte 7 000 phrases.',
		'Das Korpus hat 12 Millionen Sätze.',
	],
});
