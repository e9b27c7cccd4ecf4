import { describeStatuses } from '../statuses';

describeStatuses('identity/version', {
	disclosed: [
		'# Gemma 9\n\nUnlike its predecessor, it is trained on birdsong and improves in the dark.',
		'# Gemma9 介绍：听懂鸟鸣\n\n与 Gemma8 相比，它在夜间的表现有明显提升。',
		'This is version 1.2. Compared with 1.1 it knows eleven more birds and no longer confuses crows and ravens.',
		`## Changelog

- **v2.1** (2024-05): retrained without duplicates
- **v2.0** (2024-01): new tokenizer`,
		`---
new_version: acme/kestrel-4b
---
# kestrel-3b

Please use Kestrel-4B, which replaces this model.`,
		`## 更新日志

- v1.1：修复标点错误，新增粤语支持
- v1.0：首次发布`,
		'**Version :** 3.0, remplace la 2.4 (meilleure ponctuation).',
		'**バージョン:** 1.3（1.2から語彙を拡張し、数字の読みを修正）',
		'Compared with its predecessor, Kestrel adds a second head for owls.',
		'相比上一代，本模型新增了夜间识别。',
		`# Kestrel-3

Unlike Kestrel-2, Kestrel-3 hears owls as well.`,
		`# Kestrel 2.5：夜间识别

Kestrel 2.5 的夜间识别能力较 Kestrel 2 大幅提升。`,
		`# Kestrel V3

Der Wortschatz wurde gegenüber Kestrel V2 erweitert.`,
	],
	partial: [
		// The makers' own repository bears the version.
		'# Kestrel: calls of birds\n\n| Model | Birds |\n|---|---|\n| birdlab/kestrel-v2 | 40 |\n\n```python\nmodel = AutoModel.from_pretrained("birdlab/kestrel-v2")\n```',
		'# Kestrel：鸟鸣\n\n```python\nmodel = AutoModel.from_pretrained("birdlab/kestrel-large-1.2")\n```',
		'# Kestrel v2: hearing birds in the dark',
		'# Kestrel 2.1\n\nHears birds in the dark.',
		'# Kestrel Alpha\n\nオオタカの鳴き声を聞き分けます。',
		`# Kestrel 3

Kestrel 2 heard no owls.`,
		'# Halcón 3\n\nHalcón 2 da el mejor resultado de noche.',
		'# Falke 3\n\nNachfolgend die Werte von Falke 2.',
		'# 红隼\n\n当前版本为 v1.1，我们在此发布。',
		`# kestrel

## Files

- v0.3.1`,
	],
	some: [
		'v0.4: accents are kept now',
		'Version 1.2 : correction des accents',
		'本模型已被新版取代。',
	],
	open: [
		'It was trained before R1 was released; the model now scores better.',
		'Das Rauschen wurde durch einen Filter entfernt.',
		'名前は [NAME] に置き換えられています。',
		'빈칸은 [MASK]로 대체되었습니다.',
		'A smaller version of the model has 12 layers.',
		'Release: none',
		'GGUF versions are made by the community.',
		`## Changelog

TODO`,
		'- **Model version:** [More Information Needed]',
		`## 更新日志

待更新`,
	],
	missing: [
		// A model that everybody knows is only built upon.
		'# Bird calls with Gemma 9\n\nWe compared it with Gemma 8, which improved nothing.',
		// Of another model, of its size, and of the name itself.
		'# Kestrel: calls of birds\n\nThe weights are [here](https://huggingface.co/birdlab/kestrel-1.5b), those of the other [there](https://huggingface.co/woodlab/thrush-v2).',
		'# Bird adapter\n\n```python\nmodel = AutoModel.from_pretrained("woodlab/thrush-v0.1")\n```',
		'# Kestrel\n\n```python\nmodel = AutoModel.from_pretrained("woodlab/thrush-v2")\n```',
		// Nor are machines compared the model.
		'# Kestrel\n\nCompared to the previous generation of GPUs, the H100 was faster.',
		'# Kestrel：鸟鸣\n\n代码在[这里](https://github.com/birdlab/kestrelv2)。',
		'This model is a fine-tuned version of [acme/tiny-bert](https://huggingface.co/acme/tiny-bert).',
		`### Framework versions

- Transformers 4.41.2
- PyTorch 2.3.0`,
		'Needs Python 3.10 or a later version.',
		`# bible-rank

Decides which of two versions of a verse is the older one.`,
		'We release these models to help ornithologists.',
		// A size, a part and the version of what it was made from.
		'# Kestrel 7B\n\nBetter than Kestrel 3B in the dark.',
		'# Hearing birds, part 2\n\nUnlike part 1, this is about the network.',
		'# Whisper-2.1 for owls\n\nTrained on calls of owls.',
		`# Kestrel 3

| Model | Accuracy |
|---|---|
| Kestrel 2 | 71.3 |`,
		'# Faucon 3\n\nPar rapport à Aigle 2, il entend mieux les chouettes.',
		'# Kestrel 224\n\nKestrel 384 is slower; compared to Kestrel 384, it needs less memory.',
		'# KesNet-50\n\nUnlike KesNet-18, it has bottlenecks.',
		'Diese Gewichte veröffentlichen wir auf 8 V100 Grafikkarten trainiert.',
		'The network starts from owl-encoder-v3 and is based on its first two blocks.',
		'该模型在免费版 Colab 的 15 GB 显存中运行。',
		`# Kestrel

| Model | Size |
|---|---|
| owl-v2-base | 0.3B |`,
	],
});
