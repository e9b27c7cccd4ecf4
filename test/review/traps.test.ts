import assert from 'node:assert/strict';
import { parseCard } from '../../src/card/parse';
import type { DisclosureId } from '../../src/disclosures/disclosure';
import { assess } from '../../src/review/assess';
import { readCard } from '../../src/review/reading';

/** Cards that hold the words of a disclosure and do not make it. */
const TRAPS: readonly { readonly trap: string; readonly card: string; readonly missing: readonly DisclosureId[] }[] = [
	{ trap: 'a comment in code', missing: ['training/recipe', 'data/sources', 'license/weights'], card: '# m\n\n```python\n# Trained for 3 epochs on Wikipedia with AdamW, MIT licence\nmodel = load("m")\n```' },
	{ trap: 'an entry of a table of contents', missing: ['training/recipe', 'risk/limitations', 'evaluation/results'], card: '# m\n\n- [Training procedure](#training-procedure)\n- [Limitations](#limitations)\n- [Evaluation results](#evaluation-results)\n\nA parrot.' },
	{ trap: 'a table of contents in one line', missing: ['training/recipe', 'risk/limitations'], card: '# m\n\n[Training](#training) | [Limitations](#limitations) | [Licence](#licence)\n\nA parrot.' },
	{ trap: 'training code that is promised', missing: ['training/recipe', 'data/sources', 'availability/training-code'], card: '# m\n\nTraining code coming soon!' },
	{ trap: 'weights and data that are promised', missing: ['availability/training-data', 'data/sources', 'evaluation/results'], card: '# m\n\nWe will release the training data and the evaluation results in the coming weeks.' },
	{ trap: 'benchmarks in a bibliography', missing: ['evaluation/benchmarks', 'evaluation/results', 'evaluation/methodology'], card: '# m\n\n## References\n\n- Hendrycks et al. Measuring Massive Multitask Language Understanding (MMLU). 2021.\n- Cobbe et al. Training Verifiers to Solve Math Word Problems (GSM8K). 2021.' },
	{ trap: 'a score in a BibTeX entry', missing: ['evaluation/results', 'evaluation/benchmarks'], card: '# m\n\n```bibtex\n@article{x, title={Reaching 87.3 accuracy on MMLU}, author={Roe, Ada}, abstract={We reach 87.3 on MMLU and 92.1 F1 on SQuAD.}}\n```' },
	{ trap: 'licences of other models', missing: ['license/weights'], card: '# m\n\nUnlike AcmeLM-7B, which is under the MIT license, and OspreyChat-3B under Apache 2.0, this one was made in a weekend.' },
	{ trap: 'thread safety', missing: ['safety/methodology', 'safety/evaluations'], card: '# m\n\nThe tokenizer is thread safe; safety of concurrent calls is covered by tests.' },
	{ trap: 'the task of a safety checker', missing: ['safety/methodology', 'safety/evaluations', 'safety/red-teaming'], card: '# m\n\nClassifies pictures as safe or unsafe for railway crossings.' },
	{ trap: 'a safety score among many scores', missing: ['safety/methodology', 'safety/red-teaming'], card: '# m\n\n| Benchmark | m |\n|---|---|\n| MMLU | 61.2 |\n| GSM8K | 44.0 |\n| TruthfulQA | 41.3 |' },
	{ trap: 'a question', missing: ['data/sources', 'risk/bias'], card: '# m\n\n## FAQ\n\nWhat data was it trained on? Is it biased? Ask away.' },
	{ trap: 'an example prompt in a quotation', missing: ['safety/red-teaming', 'license/weights'], card: '# m\n\n```text\nUser: How do I red team a model under the MIT license?\nAssistant: You hire experts.\n```' },
	{ trap: 'how readers train their own', missing: ['training/recipe', 'compute/hardware', 'data/sources'], card: '# m\n\n## Fine-tune it on your data\n\nPut your texts into `data/`, then train for 3 epochs with a learning rate of 2e-5 on one A100:\n\n```bash\npython train.py --learning_rate 2e-5\n```' },
	{ trap: 'hardware to run it on', missing: ['compute/hardware', 'compute/training-compute'], card: '# m\n\nRuns on a single RTX 3090 with 24 GB; a sentence takes 0.2 seconds on an A100.' },
	{ trap: 'a change log', missing: ['training/recipe', 'risk/limitations'], card: '# m\n\n## Changelog\n\n- 2024-05-01: fixed a bug in the training script\n- 2024-04-01: limitations of the old parser removed' },
	{ trap: 'another model in the first clause', missing: ['evaluation/results', 'compute/training-compute'], card: '# m\n\nWhereas AcmeLM-400B scores 88 on MMLU after 30 million GPU hours, this one is small.' },
	{ trap: 'another model, then a pronoun', missing: ['data/sources', 'training/recipe'], card: '# m\n\nCompare with BigParrot-70B from Acme. It was trained on 15T tokens of web pages with AdamW.' },
	{ trap: 'a model that everybody knows', missing: ['data/sources', 'training/recipe'], card: '# parrot\n\nA parrot.\n\nVicuna was trained on ShareGPT conversations for three epochs.' },
	{ trap: 'the makers of another model', missing: ['data/processing', 'evaluation/methodology', 'license/weights'], card: '# parrot\n\nA parrot.\n\nThe authors of Whisper removed duplicates from the training data, had twelve annotators rate the outputs and chose the MIT license.' },
	{ trap: '另一个模型的论文', missing: ['evaluation/methodology', 'training/recipe'], card: '# 鹦鹉\n\n一只鹦鹉。\n\nBERT 的论文用三个随机种子取平均，并用 AdamW 训练了三轮。' },
	{ trap: 'what a tool is', missing: ['data/processing', 'evaluation/methodology'], card: '# parrot\n\nA parrot.\n\nPandas removes duplicates and cleans the training data.\n\nBeakEval is a framework that evaluates models on 200 tasks with five shots.' },
	{ trap: 'ライブラリの説明', missing: ['data/processing'], card: '# オウム\n\n一羽のオウム。\n\nBeakLib は学習データの重複を除去するライブラリです。' },
	{ trap: 'another model in a language that has one word for all', missing: ['identity/developer', 'data/sources'], card: '# 鹦鹉\n\n一只鹦鹉。\n\nWhisper large-v3 是 OpenAI 开发的语音模型，训练时使用了 500 万小时音频。' },
	{ trap: 'what the makers plan', missing: ['evaluation/methodology', 'safety/evaluations', 'safety/methodology'], card: '# parrot\n\nA parrot.\n\nWe plan to have ten raters judge the outputs, and wir planen Sicherheitstests für die nächste Version.' },
	{ trap: 'the paper of what it was made of', missing: ['identity/citation'], card: '---\ntags: [clip]\n---\n# Gate Watcher\n\nA parrot.\n\n- [CLIP Paper](https://arxiv.org/abs/2103.00020)' },
	{ trap: 'words that are metrics in another language', missing: ['evaluation/results', 'evaluation/methodology'], card: '# Papagei\n\nEin Papagei.\n\nDer Vogel, der 2021 kam, kennt die 12 Bilder. Map the 300 labels to ids first.' },
	{ trap: 'words of software', missing: ['data/processing', 'risk/limitations', 'use/out-of-scope'], card: '# parrot\n\nA parrot.\n\n## Installation\n\nFiles of the old version are removed first. The installer does not work with Python 2 and is not meant for Windows.' },
	{ trap: 'names in a program', missing: ['data/processing', 'safety/methodology'], card: '# parrot\n\nA parrot.\n\n## Options\n\n- `drop_duplicates`: whether duplicate examples are removed\n- `filter_toxic`: toxic training examples are filtered out before they are seen' },
	{ trap: 'what a library offers', missing: ['data/processing', 'training/recipe'], card: '# parrot\n\nA parrot.\n\nBeakLib supports deduplication of training data with MinHash, and allows instruction tuning with LoRA.' },
	{ trap: '一个库的功能', missing: ['data/processing', 'training/recipe'], card: '# 鹦鹉\n\n一只鹦鹉。\n\nBeakLib 支持对训练数据去重，也支持 LoRA 指令微调。' },
	{ trap: 'a list of links', missing: ['compute/training-compute'], card: '# m\n\n## Resources\n\n- [Our documentation](https://example.org/docs)' },
	{ trap: 'a function that prepares a picture', missing: ['data/processing'], card: '# m\n\n```python\ndef preprocess(image):\n    return image / 255\n```' },
	{ trap: 'a heading that tells readers what to do', missing: ['data/sources', 'training/recipe', 'evaluation/results'], card: '# m\n\n## Publish a dataset\n\nPress the button.\n\n## 如何添加数据集\n\n按下按钮。\n\n## Step 2: run the evaluation\n\nPress it again.' },
	{ trap: 'a heading of which one word is a topic', missing: ['training/recipe', 'data/sources'], card: '# m\n\n## Multi-GPU training\n\nIt is on the list.\n\n## Dataset viewer\n\nIt is there.' },
	{ trap: 'a table of speed and memory', missing: ['evaluation/results'], card: '# m\n\n## Inference performance\n\n| Precision | Tokens/s | GPU memory (GB) |\n|---|---|---|\n| BF16 | 54.2 | 16.1 |\n| Int4 | 71.8 | 6.4 |' },
	{ trap: 'how to cite the data', missing: ['identity/citation', 'identity/developer'], card: '# m\n\n## Data\n\n```bibtex\n@dataset{tides, title={Tides of the North Sea}, author={Roe, Ada}, year={2021}}\n```' },
	{ trap: 'a table of options', missing: ['evaluation/results', 'training/recipe'], card: '# m\n\n## Options of the evaluator\n\n| Parameter | Type | Default |\n|---|---|---|\n| tolerance | float | 0.5 |\n| threshold | float | 0.95 |' },
	{ trap: 'a formula', missing: ['training/recipe', 'evaluation/methodology'], card: '# m\n\nThe KL loss $\\mathcal{L} = \\beta \\log \\pi$ is minimised by policy gradients with advantage $\\hat{A}$.' },
	{ trap: 'the data sets of a table of results', missing: ['data/sources'], card: '# 鹦鹉\n\n## 评测\n\n| 数据集 | 鹦鹉-7B | 别的-7B |\n|---|---|---|\n| MMLU | 64.9 | 61.0 |\n| C-Eval | 70.2 | 69.3 |' },
	{ trap: 'a section whose title gives it to the reader', missing: ['compute/hardware', 'compute/training-compute', 'data/sources', 'data/processing'], card: '# m\n\n## Adapt it to your town\n\nCollect 4,000 minutes of meetings of some council. Remove addresses first and deduplicate. It takes 3 hours on one RTX 4090.\n\n## 用自己的数据微调\n\n收集 500 条对话即可，8×A100 上大约 14 小时。' },
	{ trap: 'machines and material of the tests', missing: ['compute/hardware', 'compute/training-compute', 'data/sources'], card: '# m\n\n## Results\n\nCoastReviews is our own set of 4,812 reviews of hotels. Runs in around 40 min on a single RTX 3090.' },
	{ trap: 'when knowledge ends', missing: ['risk/limitations'], card: '# m\n\n| | |\n|---|---|\n| Layers | 32 |\n| Knowledge cutoff | October 2024 |' },
	{ trap: 'scripts of something else', missing: ['evaluation/methodology'], card: '# m\n\nThe scripts are in `tools/` and under the MIT licence.' },
	{ trap: 'an archive of the weights', missing: ['identity/citation'], card: '# m\n\n| name | params | size | download |\n|---|---|---|---|\n| small | 22M | 88 MB | [zenodo](https://zenodo.org/records/1) |' },
	{ trap: 'a no that does not say to what', missing: ['use/out-of-scope'], card: '# m\n\n## FAQ\n\nQ: Is there audio support?\n\nA: Not for now.\n\nQ: 有更大的版本吗？\n\nA: 没有。' },
	{ trap: 'machines that were timed', missing: ['compute/hardware', 'compute/training-compute', 'evaluation/results'], card: '# m\n\n## Hardware\n\n| Device | dtype | Time to first audio | × real time |\n|---|---|---|---|\n| H100 | bf16 | 95 ms | 6.9 |\n| RTX 4090 | bf16 | 180 ms | 4.2 |\n\n| Machine | Latency (ms) |\n|---|---|\n| RTX 3060 | 142 |' },
	{ trap: 'formats of numbers below “precision”', missing: ['evaluation/results', 'evaluation/methodology'], card: '# m\n\n| Checkpoint | Context | Precision | Size on disk |\n|---|---|---|---|\n| m-3b | 32768 | bf16 | 6.1 |\n| m-11b | 32768 | fp8 | 11.9 |' },
	{ trap: 'a guide to fine-tuning without a word to the reader', missing: ['compute/hardware', 'training/recipe', 'data/sources'], card: '# 鹦鹉\n\n## 微调\n\n支持 LoRA 与全参数微调，数据为 JSONL。8 张 A100 上 10 万条样本约 3 小时。\n\n```bash\nswift sft --model parrot --learning_rate 1e-4\n```' },
	{ trap: 'a table of what was trained on', missing: ['evaluation/results', 'evaluation/benchmarks', 'identity/citation'], card: '# m\n\n## Training data\n\n| Dataset | Paper | Number of training tuples |\n|---|---|---|\n| [MS MARCO](https://microsoft.github.io/msmarco/) triplets | [paper](https://doi.org/10.1145/3404835.3462804) | 9,144,553 |\n| [PAQ](https://github.com/facebookresearch/PAQ) pairs | [paper](https://arxiv.org/abs/2102.07033) | 64,371,441 |' },
	{ trap: 'what its makers do besides', missing: ['use/intended', 'identity/citation'], card: '# m\n\n## About us\n\nWe help companies to search and read their own documents. Some of our other work:\n\n- [Polder BERT](https://example.org/polder-bert)\n- [A labelling tool](https://github.com/example/tool)' },
	{ trap: 'formats of numbers in a row', missing: ['evaluation/results', 'evaluation/methodology'], card: '# m\n\n| Model | m-2b | m-6b |\n|---|---|---|\n| Inference precision | FP16, INT8 | BF16, FP8 |\n| Memory (GB) | 4.1 | 9.3 |' },
	{ trap: 'data that nobody filtered', missing: ['safety/methodology'], card: '# m\n\nThe training data is unfiltered content from the internet.' },
	{ trap: 'limits of liability', missing: ['risk/limitations'], card: '# m\n\n## Limitation of liability\n\nIn no event shall the authors be liable for any claim, damages or other liability.' },
	{ trap: 'a bias term', missing: ['risk/bias'], card: '# m\n\nLinear layers are used without bias; attention has a learned bias per head.' },
	{ trap: 'words of another trade', missing: ['data/processing', 'compute/energy-emissions', 'evaluation/results'], card: '# m\n\nForecasts carbon emissions and power of trains at stations, for filtering and cleaning of air.' },
	{ trap: '训练代码的承诺', missing: ['training/recipe', 'availability/training-code'], card: '# m\n\n训练代码即将开源，敬请期待。' },
	{ trap: '别家模型的成绩', missing: ['evaluation/results'], card: '# m\n\n作为对比，DeepParrot-V9 在 MMLU 上得分 88.5，但需要十六张显卡。' },
	{ trap: '目录', missing: ['training/recipe', 'risk/limitations'], card: '# m\n\n- [训练方法](#训练方法)\n- [局限性](#局限性)\n\n一只鹦鹉。' },
	{ trap: '評価の予定', missing: ['evaluation/results'], card: '# m\n\n評価結果は近日公開予定です。' },
	{ trap: 'what comes next, as a question', missing: ['data/sources', 'training/recipe'], card: '# Heron\n\n## What’s next for Heron?\n\nTraining it on 2T tokens of FineWeb with a batch size of 512' },
	{ trap: 'what comes next, in Chinese', missing: ['data/sources', 'training/recipe'], card: '# 苍鹭\n\n## 未来展望\n\n在 FineWeb 的 2T token 上以 512 的批大小训练' },
	{ trap: 'what the next version shall do', missing: ['use/intended'], card: '# m\n\n## Next steps\n\nOur aim is to help translators with idioms.' },
	{ trap: 'the purpose of a batch of data', missing: ['use/intended'], card: '# m\n\n## Training data\n\n### Letters\n\nThis part was written for pupils and is suitable for reading aloud.' },
	{ trap: 'machines that readers need to tune it', missing: ['compute/hardware', 'training/recipe'], card: '# m\n\n## 硬件要求\n\n| 大小 | 类型 | 种类 | 最低要求 | 配置示例 |\n|---|---|---|---|---|\n| 苍鹭 40B | Training | QLoRA | 160GB | 2x A100 80GB |\n| 苍鹭 40B | Inference | BF16 | 80GB | 1x A100 80GB |' },
	{ trap: 'what the first runs could not do', missing: ['risk/limitations'], card: '# m\n\n## Training procedure\n\nWith a constant learning rate the model often repeated itself and failed on long inputs, so we decay it.' },
	{ trap: 'why a layer was replaced', missing: ['risk/limitations', 'use/intended'], card: '# m\n\n## 模型架构\n\n单个向量难以区分相近的说话人，容易混淆；新的编码器可以用于提取帧级特征。' },
	{ trap: 'a sample among results that forbids something', missing: ['use/out-of-scope'], card: '# m\n\n## Evaluation results\n\n| Source | Output |\n|---|---|\n| 别让病人用它 | Do not use it for medical advice |' },
	{ trap: 'a road map', missing: ['data/sources', 'training/recipe', 'compute/hardware', 'safety/methodology', 'safety/red-teaming'], card: '# m\n\n## 🗺 Roadmap\n\n- Train on 2T tokens of FineWeb with 64 H100 GPUs\n- Filter the data for toxic content\n- Red teaming by external experts' },
	{ trap: 'plans in Chinese', missing: ['data/processing', 'evaluation/benchmarks', 'availability/training-code'], card: '# m\n\n## 后续计划\n\n- 对语料进行 MinHash 去重\n- 在 C-Eval 上评测\n- 开源训练代码' },
	{ trap: 'a task without a tick', missing: ['data/processing', 'evaluation/benchmarks'], card: '# m\n\n- [ ] Deduplicate the training corpus with MinHash\n- [ ] Evaluate on MMLU with 5 shots' },
	{ trap: 'addresses that are still to come', missing: ['identity/citation', 'identity/technical-report', 'identity/developer', 'training/recipe'], card: '# m\n\n[Paper](https://arxiv.org/abs/XXXX.XXXXX) | [Code](https://github.com/your-org/m) | [技术报告](TODO)\n\nFor training details, see the [report](https://arxiv.org/abs/0000.00000).' },
	{ trap: 'advice to the user below a heading on the training', missing: ['compute/training-compute', 'data/processing'], card: '# m\n\n### Speeds, Sizes, Times\n\nMake sure that your recordings are mono before you call the model.\n\n### Preprocessing\n\nPlease pass your audio as 16 kHz WAV.' },
	{ trap: 'a question that is answered with no', missing: ['data/sources', 'evaluation/results'], card: '# m\n\n## FAQ\n\n**Was it trained on Wikipedia?** No, and we do not want to say more.\n\n问：在 C-Eval 上测过吗？\n\n没有。' },
	{ trap: 'a question of somebody who wants to train', missing: ['training/recipe', 'compute/hardware'], card: '# m\n\n## FAQ\n\n**How do I train an adapter?** With any trainer, one A100 and a learning rate of 1e-4.' },
	{ trap: 'a graphics card that is the least to have', missing: ['compute/hardware'], card: '# m\n\n| | |\n|---|---|\n| GPU (minimum) | RTX 3060 with 12 GB |\n| 推荐显卡 | A100 |' },
	{ trap: 'references of the library and the method that wrote the card', missing: ['identity/citation'], card: '# m\n\n## Citations\n\nCite GRPO as:\n\n```bibtex\n@article{a, title={A Method}, author={Roe, Ada}, year={2024}}\n```\n\nCite TRL as:\n\n```bibtex\n@misc{b, title={A Library}, author={Doe, Jan}, year={2020}}\n```' },
	{ trap: 'a licence that is only called one', missing: ['license/weights'], card: '---\nlicence: license\nlibrary_name: transformers\n---\n\n# m\n\nA parrot.' },
	{ trap: 'a safety benchmark as one row of many', missing: ['safety/methodology', 'safety/evaluations'], card: '# m\n\n## Evaluation\n\n| Benchmark | m | base |\n|---|---|---|\n| MMLU | 61.2 | 58.0 |\n| GSM8K | 44.0 | 41.2 |\n| TruthfulQA | 41.3 | 40.8 |\n| HellaSwag | 80.1 | 79.9 |' },
	{ trap: 'what a run of the reader takes, among instructions', missing: ['compute/hardware', 'compute/training-compute'], card: '# m\n\n## Fine-tune\n\nPrepare your data as above. You need 8 A100-80G and about two days:\n\n```bash\nsh shell/stage3.sh\n```' },
	{ trap: 'a table of speed with the precision of numbers', missing: ['evaluation/results', 'evaluation/benchmarks', 'evaluation/methodology', 'compute/hardware'], card: '# Owl-7B\n\n## Speed\n\n| Model | Precision | Speed (tokens/s) | GPU memory (GB) |\n|---|---|---|---|\n| Owl-7B | BF16 | 51.3 | 14.0 |\n| Owl-7B | GPTQ-Int4 | 63.1 | 5.2 |\n\n| GPU | Latency (ms) | Throughput |\n|---|---|---|\n| RTX 4090 | 97.5 | 5.6 |\n| L40S | 203.1 | 8.9 |' },
	{ trap: 'what others made of it', missing: ['data/sources', 'compute/hardware', 'evaluation/results', 'data/processing'], card: '# Owl-7B\n\n## Community and ecosystem\n\n- OwlMed-7B: a fine-tune on PubMed abstracts with 8 A100 for six days; its authors report 71.2 on MedQA.\n\n## 🌱 生态与教程\n\n- 猫头鹰法律版：用 12 万条去重后的法律问答微调。' },
	{ trap: 'how long a run of the reader takes, in a guide to fine-tuning', missing: ['compute/hardware', 'compute/training-compute'], card: '# Owl-7B\n\nOwl writes code.\n\n## Fine-tuning\n\nPut your chats into one file. Training takes about 3 hours on a single A100.\n\n```bash\npython train.py --data chats.jsonl\n```' },
	{ trap: 'settings for the reader, in a guide to fine-tuning', missing: ['training/recipe'], card: '# Owl-7B\n\nOwl writes code.\n\n## Fine-tuning\n\nThese hyperparameters are a good start for your data:\n\n| Hyperparameter | Value |\n| --- | --- |\n| Learning rate | 1e-5 |\n| Batch size | 256 |\n\n```bash\npython train.py --data chats.jsonl\n```' },
	{ trap: 'the reader’s data below a guide to fine-tuning', missing: ['data/sources'], card: '# Owl-7B\n\n## Fine-tuning\n\nYou can tune it on your own chats.\n\n### Data\n\nOne JSON object a line:\n\n```bash\npython train.py --data chats.jsonl\n```' },
	{ trap: 'the biases and deformable layers of a network', missing: ['risk/bias', 'risk/limitations'], card: '# m\n\nRelative position biases are made by a small MLP, so the network can be run at other resolutions. Six deformable attention layers follow.' },
];

/** Cards in which a word that often misleads is meant as it says. */
const MEANT: readonly { readonly what: string; readonly card: string; readonly disclosed: readonly DisclosureId[] }[] = [
	{ what: 'two topics in one heading', disclosed: ['evaluation/results', 'risk/limitations'], card: '# m\n\n## Performance and Limitations\n\nWord error rate is 8.1 on Common Voice. It often fails on children\'s voices.' },
	{ what: 'this model in the second clause', disclosed: ['evaluation/results'], card: '# parrot-3b\n\nAcmeLM-400B needs sixteen GPUs, but our model scores 71.3 on MMLU on one.' },
	{ what: 'items behind a lead-in', disclosed: ['evaluation/benchmarks'], card: '# m\n\nWe evaluated the model on the following sets:\n\n- our own questions\n- MMLU\n- GSM8K' },
	{ what: 'a note for attention', disclosed: ['data/processing'], card: '# m\n\nPlease note: sequences of viruses were removed from the training data.' },
	{ what: 'a command that makes the training data', disclosed: ['data/processing'], card: '# m\n\n## Training\n\n```bash\npython tools/preprocess_corpus.py --lang fi\npython train.py --learning_rate 2e-5\n```' },
	{ what: 'data named as in a program', disclosed: ['data/processing'], card: '# m\n\n## Training data\n\n- `calls_v4`: duplicates were removed from the transcripts of 2,300 calls' },
	{ what: 'a table below the name of a metric', disclosed: ['evaluation/results'], card: '# m\n\n## CER (%)\n\n| Recordings | m |\n|---|---|\n| tape | 11.3 |\n| stage | 14.0 |' },
	{ what: 'a topic before a colon', disclosed: ['training/recipe'], card: '# m\n\n## Training: the script\n\n```python\ntrainer.train("out", learning_rate=0.1, max_epochs=150)\n```' },
	{ what: 'badges that lead to a chat', disclosed: ['identity/contact'], card: '# m\n\n<p align="center"><a href="https://discord.gg/abcdef"><img src="https://img.shields.io/badge/Discord-join-blue"></a></p>' },
	{ what: 'an old promise beside a fact', disclosed: ['data/sources'], card: '# m\n\nThe code will be released soon. The model was trained on Wikipedia and OpenSubtitles.' },
	{ what: 'a task that is ticked off', disclosed: ['data/processing', 'data/sources'], card: '# m\n\n## TODO\n\n- [x] We deduplicated the training corpus with MinHash.\n- ✅ We trained the model on FineWeb.' },
	{ what: 'a use with its label in a section on training', disclosed: ['use/intended'], card: '# m\n\n## Training\n\n**Intended use:** transcribing parish registers' },
	{ what: 'what its makers spent, in a section that shows how to tune it, in Chinese', disclosed: ['compute/hardware', 'compute/training-compute'], card: '# m\n\n## 微調\n\n请准备您的数据，然后运行：\n\n```bash\npython tune.py\n```\n\n我們自己用了四張 A100，訓練花了 3 天。' },
	{ what: 'what its maker spent, in a section that shows how to tune it, in French', disclosed: ['compute/hardware'], card: '# m\n\n## Affinage\n\nPréparez vos données, puis lancez :\n\n```bash\npython tune.py\n```\n\nPour cela, on a utilisé quatre A100 pendant deux jours.' },
	{ what: 'a weakness with its label in a section on data', disclosed: ['risk/limitations'], card: '# m\n\n## Training data\n\n**Known limitation:** the model fails on handwriting before 1700.' },
	{ what: 'a weakness among plans', disclosed: ['risk/limitations'], card: '# m\n\n## Future work\n\nThe model still fails on arithmetic with more than three digits; we plan to mend this.' },
	{ what: 'an answer to a question', disclosed: ['data/sources', 'compute/hardware'], card: '# m\n\n## FAQ\n\n**What data was it trained on?** FineWeb and a dump of Stack Exchange.\n\n### Which GPUs did you use?\n\nEight A100, for about four days.' },
	{ what: 'the columns of a zoo of runs', disclosed: ['data/sources', 'training/hyperparameters', 'compute/hardware'], card: '# m\n\n| run | train data | lr | GPUs | MRR@10 |\n|---|---|---|---|---|\n| a | MS MARCO + NQ | 1e-5 | 8 x A100 | 41.9 |\n| b | MS MARCO | 2e-5 | 4 x A100 | 39.2 |' },
	{ what: 'an abbreviation as the subject', disclosed: ['data/processing'], card: '# m\n\n## Training data\n\nPII masked with presidio, PDFs converted to text with Tesseract.' },
	{ what: 'the reference of the model itself behind the words of a template', disclosed: ['identity/citation'], card: '# Kestrel-7B\n\n## Citations\n\nCite Kestrel as:\n\n```bibtex\n@article{a, title={Kestrel}, author={Roe, Ada}, year={2024}}\n```' },
	{ what: 'how long a training takes, among instructions for it', disclosed: ['compute/hardware', 'compute/training-compute'], card: '# Usage\n\n## Training\n\nTo train the detector on one machine run:\n\n```bash\npython main.py --coco_path /data/coco\n```\n\nAn epoch takes 40 minutes, so the whole training takes about 8 days on a machine with 8 V100 cards.' },
	{ what: 'a guide that repeats the fine-tuning of its makers', disclosed: ['training/recipe'], card: '# Owl-7B\n\nOwl writes code.\n\n## Fine-tuning\n\nThese hyperparameters were used:\n\n| Hyperparameter | Value |\n| --- | --- |\n| Learning rate | 1e-5 |\n| Batch size | 256 |\n| Epochs | 2 |\n\nTo repeat our fine-tuning, put your token into `.env` and run\n\n```bash\npython train.py --data chats.jsonl\n```' },
	{ what: 'what the training took, among instructions', disclosed: ['compute/hardware', 'compute/training-compute'], card: '# m\n\n## Fine-tune\n\n按上文准备数据，然后运行：\n\n```bash\nsh shell/stage3.sh\n```\n\n訓練過程用了一張 A100，大概花了 2 天時間。' },
	{ what: 'what its makers ran, among instructions', disclosed: ['compute/hardware'], card: '# m\n\n## Fine-tune\n\nPrepare your data as above. This is what we ran, on 32 nodes with 8 A100-80G each, for about six days:\n\n```bash\nsh shell/stage3.sh\n```' },
	{ what: 'a past run in a section of the reader', disclosed: ['compute/hardware'], card: '# m\n\n## Train on your own invoices\n\nPut them in one folder. Ours of v2 ran 11 days on 4x RTX A6000.' },
	{ what: 'training told among results', disclosed: ['compute/hardware'], card: '# m\n\n## Results\n\nIt was trained for three days on 8 A100.' },
	{ what: 'what it is only compared with', disclosed: ['evaluation/results'], card: '# parrot\n\nCompared with AcmeLM, it reaches 71.3 on MMLU.' },
	{ what: 'a no to a use', disclosed: ['use/out-of-scope'], card: '# m\n\n## FAQ\n\n**Can I use it for dubbing of films?**\n\nPlease don\'t.' },
	{ what: 'how its makers fine-tuned it, with the code', disclosed: ['compute/hardware'], card: '# m\n\n## Fine-tuning\n\nWe trained it for two days on 8 A100.\n\n```bash\npython train.py --learning_rate 1e-4\n```' },
	{ what: 'commands of an evaluation', disclosed: ['evaluation/methodology'], card: '# m\n\nA recogniser.\n\n## Evaluation\n\n```bash\npython eval.py --model_id m --dataset common_voice --split test --chunk_length_s 5.0\n```' },
	{ what: 'what it learned from by a name that nobody knows', disclosed: ['data/sources'], card: '# m\n\n## License\n\nThe checkpoints are CC-BY-NC, since they were trained on Quillvoice, which was gathered in the wild.' },
	{ what: 'a likeness to other models', disclosed: ['risk/limitations'], card: '# m\n\nLike most models, it can hallucinate facts.' },
	{ what: '与其他模型的相似', disclosed: ['risk/limitations'], card: '# m\n\n和大多数模型一样，它会产生幻觉。' },
	{ what: 'precision as a score beside the time', disclosed: ['evaluation/results'], card: '# m\n\n## Results\n\n| Model | Precision | Latency (ms) |\n|---|---|---|\n| m | 91.3 | 14.0 |\n| base | 88.1 | 5.2 |' },
];

function statusOf(card: string, id: DisclosureId): string {
	return assess(readCard(parseCard(card))).find((assessment) => assessment.id === id)!.status;
}

describe('traps', () => {
	for (const { trap, card, missing } of TRAPS) {
		it(`is not taken in by ${trap}`, () => {
			for (const id of missing) assert.match(statusOf(card, id), /^(?:missing|placeholder)$/u, id);
		});
	}
	for (const { what, card, disclosed } of MEANT) {
		it(`understands ${what}`, () => {
			for (const id of disclosed) assert.equal(statusOf(card, id), 'disclosed', id);
		});
	}
});
