import { describeStatuses } from '../statuses';

describeStatuses('model/architecture', {
	disclosed: [
		'This is a HistGradientBoostingRegressor that predicts the weight of a salmon.',
		'A decoder-only transformer of 24 layers with grouped-query attention and rotary embeddings.',
		'- **Architecture:** ResNet-50 with a feature pyramid neck',
		`| | |
|---|---|
| Type | mixture-of-experts decoder |
| Layers | 32 |
| Experts | 64, of which 6 are active |
| Hidden size | 2,048 |`,
		`**Under the hood**

A U-Net with four down-sampling stages, conditioned on the text through cross-attention.`,
		`Model architecture
------------------

Conformer encoder (17 blocks, 512 units, 8 heads) and a CTC output layer.`,
		`<h3>Architecture</h3>
<p>Two towers of 12-layer BERT that share their weights; mean pooling gives a 768-dimensional vector.</p>`,
		`<details><summary>Architecture</summary>

A gradient-boosted ensemble of 400 trees with a depth of at most 6.

</details>`,
		'模型采用仅解码器的 Transformer 架构，共 32 层，隐藏维度 4096，使用 GQA 与 RoPE。',
		'**模型结构：** 双塔结构，12 层编码器，输出 768 维向量。',
		'アーキテクチャは24層のデコーダ型Transformerで、隠れ層の次元は2048です。',
		'12층 인코더와 6층 디코더로 이루어진 트랜스포머 구조이며 어텐션 헤드는 8개입니다.',
		`Le réseau est un transformeur encodeur de 12 couches, avec 12 têtes d'attention et une dimension cachée de 768.`,
		'Das Netz ist ein Vision Transformer mit 12 Schichten und Patches von 16×16 Pixeln.',
		'La arquitectura es un transformador de solo codificador con 12 capas y 768 dimensiones ocultas.',
		'An equivariant graph network with eight message-passing layers works on the atoms within 5 Å of the ligand.',
		'ModernBERT-large with a sigmoid head for every rule.',
		'ConvMixer with a smaller patch',
		'a mistral 7b tune',
	],
	linked: [
		'The architecture is described in the [paper](https://arxiv.org/abs/2401.00001).',
	],
	withheld: [
		'The architecture of the model is proprietary and not disclosed.',
	],
	placeholder: [
		`### Model Architecture and Objective

[More Information Needed]`,
	],
	open: [
		`## Architecture

TODO`,
		`## 模型架构

待补充`,
		`## Arquitectura del modelo

Próximamente`,
		`## Modellarchitektur

Noch auszufüllen`,
	],
	partial: [
		'It copies the design of OPT.',
		'结构与 OPT 完全相同。',
		'Der Aufbau entspricht dem von BERT.',
		'Rather than a CNN, Parrot relies on a Conformer.',
		'Anders als der Vorgänger verwendet Parrot einen Conformer.',
		'![Architecture of Parrot](net.png)',
		'The speaker vector is fed into every block of the decoder.',
		'Input and output projections are tied.',
		'Please see the diagram for the architecture.',
		'层数由 24 增至 32。',
		'Der Kopf sitzt direkt auf dem Encoder.',
		'Les deux encodeurs partagent toutes leurs couches.',
		'TabNet',
		'A machine learning model for predicting frost',
		'The service combines OCR, a layout model and a rules engine.',
		'结构与 CamemBERT 一致',
		'XLM-R과 같은 구조입니다',
		'Même architecture que CamemBERT-base',
		'Gleiche Architektur wie GBERT',
		'Misma arquitectura que BETO',
		'Zweistufiges Verfahren',
	],
	missing: [
		'For an adapter we suggest a rank of 16.',
		'LoRA 的 rank 建议取 16。',
		'The licence text is identical to that of BERT.',
		'A transformer is a network that weighs every word against all others.',
		'Diffusion models have replaced older generators.',
		'The booking service has a backend with three layers of caching.',
		'METEOR is based on word alignments.',
		'For comparison, a network with 48 layers is listed too.',
		'A version of 48 layers may be what we publish, it is in the works.',
		'Binaries are there for the arm64 and x86 architectures.',
		'卷积网络在医学影像领域应用广泛。',
		'打算以后训练 48 层的版本。',
		'サーバーは 3 層構成です。',
		'고객층은 30대가 많습니다.',
		'La red de sensores tiene 12 nodos y tres capas.',
		`# facade-net

Tells Gothic from Baroque architecture in photographs of churches.`,
		`# grid-watch

Finds faults of electric power transformers from oil samples.`,
		`# 变压器巡检

识别变压器油中的气体异常。`,
		`\`\`\`python
import transformers
print(transformers.__version__)
\`\`\``,
		'The binary needs a CPU of the x86_64 architecture.',
		'Videos are stored with a hardware H.264 encoder.',
		`- [Architecture](#architecture)
- [Licence](#licence)

## Licence

MIT`,
		`# smol-parrot

A parrot for phones. AcmeLM has 126 layers and a hidden size of 16,384.`,
		`# cake-count

Counts the layers of a cake.`,
		'We planted nine trees to make up for it.',
		'Figure 1 shows the depth of the lake.',
		'训练花了 3 天。',
		'La formation dure trois couches de peinture.',
		'Batch size 32, sequence length 512, learning rate 1e-5.',
		'Compared with Llama-3-8B it is quick.',
		'Deep learning is used in many hospitals.',
		'The article describes layout.',
		'Tune the threshold on your data.',
	],
	some: [
		'The number of layers was raised from 12 to 16.',
		'编码器之后接一个池化模块。',
		'디코더는 인코더 위에 얹었습니다.',
		'デコーダの後に射影層を重ねています。',
		'Output dimensionality: 768 dimensions',
		'400 trees of depth 5 over 38 ratios',
		'词表 64000，28 层',
		'12 Schichten und ein Vokabular von 32000',
		'12 capas y 768 dimensiones',
	],
});
