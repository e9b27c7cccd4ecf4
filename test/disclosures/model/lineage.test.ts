import { describeStatuses } from '../statuses';

describeStatuses('model/lineage', {
	disclosed: [
		'The weights derive from BLOOM-7B1, so its licence applies here as well.',
		'It is essentially Whisper small that knows the names of birds.',
		'Many thanks to the Qwen team, on whose Qwen2.5-7B we built on for this.',
		'An action head grafted onto PaliGemma-3B.',
		'All weights were initialised at random, and learned from the logs alone.',
		'The model was trained from the ground up.',
		'```yaml\nmodels:\n  - model: acme/kestrel-7b\n  - model: acme/osprey-7b\nmerge_method: ties\n```',
		'本模型没有用任何已有权重，全部从头学起。',
		'既存の重みを使わず、一から学習しました。',
		'기존 가중치 없이 바닥부터 학습했습니다.',
		'J\'ai pris Mistral-7B et lui ai appris à parler aux oiseaux.',
		'Das ist im Kern Whisper small, dem wir Vogelnamen beigebracht haben.',
		'Tomé Stable Diffusion 1.5 y le enseñé a dibujar faros.',
		'It is a fine-tuned T5-base that rewrites English sentences.',
		'本模型基于 Qwen2 微调，用于文本改写。',
		'Llama 3 8B를 합성 데이터로 미세조정한 모델입니다.',
		'We use the tokenizer of GPT-NeoX.',
		'Kestrel 基于 Gemma 2 打造，相比上一代更轻。',
		`---
base_model: acme/kestrel-3b
---
# kestrel-3b-chat`,
		'We fine-tuned Kestrel-3B on dialogues about gardening.',
		'- **Finetuned from model:** acme/kestrel-3b',
		`| | |
|---|---|
| Base model | Kestrel-3B |
| Method | LoRA |`,
		`**Merge details**

A SLERP merge of Kestrel-3B-Chat and Osprey-3B.`,
		`GGUF files
----------

4-bit and 8-bit quantisations of Kestrel-3B-Chat by Acme.`,
		'<p>A rank-16 LoRA adapter for <b>Osprey-7B</b>.</p>',
		`<details><summary>Origin</summary>

The encoder was initialised from wav2vec 2.0 XLS-R 300M.

</details>`,
		'本模型基于 Kestrel-3B 微调得到。',
		'**基座模型：** Kestrel-3B-Base',
		'Kestrel-3Bをベースに日本語の対話データで追加学習したモデルです。',
		'Kestrel-3B를 기반으로 한국어 데이터로 미세조정한 모델입니다.',
		'Ce modèle est une version affinée de CamemBERT-base.',
		'Das Modell ist ein Feintuning von GBERT-large.',
		'Modelo ajustado a partir de BETO para clasificar reseñas.',
		'ESM-2 650M with a regression head on top.',
		'Started life as SpanBERT.',
		'我们把 Yi-34B 裁掉二十层再修复，并继续训练。',
		'土台は Gemma-2-2b で、方言を教え込みました。',
		'Unterbau: XLM-R, eingefroren bis auf die letzte Schicht.',
		'Merge aus 60 % Mistral-7B und 40 % Zephyr, zusammengeführt mit SLERP.',
	],
	some: [
		'<p>Distilled from <b>Osprey-70B</b>, which served as the teacher.</p>',
		'The network was trained from scratch.',
		'本模型从头训练，没有使用任何预训练权重。',
		'Used the pre-trained weight of Osprey-50 from its authors.',
		'Transfer learning with VGG16.',
		`# Qwen3-Shore

Qwen3-Shore is built on Qwen3-8B.`,
		`# BERT: Stimmung von Kritiken

BERT wurde auf Kritiken feinabgestimmt.`,
		'Starting from Gemma-2-2b we continued pre-training on songs, and release it under the Apache-2.0 license.',
		'本模型在 Qwen2.5-7B 的基础上训练，以 Apache 2.0 协议开源。',
		'該模型使用 [**ResNet50**](https://arxiv.org/abs/1512.03385) 作為特徵提取器。',
		'単語の埋め込みには BERT を利用した。',
		'用 VGG16 做迁移学习。',
		'Aprendizaje por transferencia con VGG16.',
	],
	open: [
		'- **Finetuned from model [optional]:** [More Information Needed]',
		`---
base_model:
---
# tiny`,
		`## Base model

TBD`,
		'**基座模型：** 待补充',
	],
	missing: [
		'# Welcome Gemma 2 - a new model of ours\n\nGemma 2 was trained on harbour logs.',
		'# StarCoder2 and its data\n\nThe base variant of StarCoder2 writes harbour logs.',
		'# Kestrel\n\nKestrel counts gulls.\n\nAlpaca was fine-tuned from LLaMA.',
		'This card was based on the template of BERT.',
		'The following were fine-tuned from Kestrel by the community.',
		'A version on top of Llama 3 may follow.',
		'Whoever counts birds in a harbour will want a tool as quick as CLIP, which nobody has yet found in any shop, however long they have looked: a base of planks does it.',
		'Kestrel을 바탕으로 여러분만의 모델을 미세조정할 수 있습니다.',
		'第一次使用时请以 Llama 3 作对比，我们的船只在港口停留了很长很长的一段时间之后才继续航行。',
		'Llama-3 的发布说明预训练数据的规模很重要。',
		'We use a tokenizer for Esperanto.',
		'Use is conditioned on accepting the terms of Llama 3.',
		'预训练模型为研究者提供了便利，例如 BERT。',
		'事前学習モデルは BERT など多数あります。',
		'Kestrel 优于基于 Llama 3 打造的模型。',
		'Fine-tuning Kestrel works better than training from scratch.',
		'Das Feintuning gelingt besser als von Grund auf neu zu trainieren.',
		'我们利用 Gemma 2 对语料进行清洗与改写，基础能力因此更好。',
		'Kestrel joins attention in Swin Transformers with patch merging.',
		'A library of agents can serve as the backbone for Kestrel-X.',
		'Predictions are based on the prices of the last 30 days.',
		'Acme Robotics is based in Lyon and builds harvesters.',
		`# lens-check

Finds scratches on lenses; runs from scratch within a second.`,
		'Compared with the baseline model, memory use is lower.',
		`# sql-db

Explains the entity-relationship model of a database.`,
		`- [Base model](#base-model)
- [Licence](#licence)

## Licence

MIT`,
		`## Fine-tuning on your own data

\`\`\`bash
parrot finetune --data mine.csv
\`\`\``,
		`# smol-parrot

A parrot for phones. AcmeChat is a fine-tuned version of AcmeLM and runs on servers only.`,
		'Mistral is a cold wind of southern France.',
		'Labels were written by GPT-4.',
		'与 Llama-3 相比，它更快。',
		`# Qwen3

Qwen3-8B builds on what we learned; fine-tuning Qwen3 takes an hour.`,
		`# StarCoder2：代码模型

微调 StarCoder2-3B 只需一张显卡。`,
		'RNN 기반 알고리즘으로 수요를 예측합니다.',
		'Optuna 결과를 바탕으로 값을 골랐습니다.',
		'We used Llama-3 to generate questions about the pages.',
		'- **2 MB quantized ONNX** for phones',
		'Kestrel is pre-trained on [Open Shore](https://example.org/shore).',
		`Merci à l'équipe de CamemBERT.`,
		'Served with llama.cpp on a laptop.',
		'You can also try transfer learning with VGG16.',
		'Unlike transfer learning with BERT, this model was trained on songs alone.',
		'Im Vergleich zu Qwen2.5 ist es langsam.',
	],
});
