import { describeStatuses } from '../statuses';

describeStatuses('compute/hardware', {
	disclosed: [
		'使用张量并行 4，在 64 块昆仑芯上完成训练。',
		'Merci au centre, dont les MI250X ont servi à entraîner le modèle.',
		'## Notes\n\nAll the algorithms were tested on one machine with an AMD Threadripper 3990X.',
		'This work used 8 A100 GPUs.',
		'## Notas\n\nTodos los experimentos se probaron con una RTX 3090.',
		'## 说明\n\n1. 硬件环境<br>\n   - 显卡：NVIDIA GeForce 3060ti',
		'## 四、安装\n\n我们使用的显卡是 GTX1080。\n\n```\npip install bridge\n```',
		'## 使い方\n\nTitanRTX（重いモデルの学習に使用）',
		'我们在 4 块 H800 上运行了训练。',
		'메모리가 많이 필요해서 RTX 4090 4장으로 훈련했습니다.',
		'J\'ai entraîné ce modèle sur mon Mac.',
		'I trained it on my Mac.',
		'The training was executed on the [Vega supercomputer](https://vega.example), to which we were granted access.',
		'The training was executed on the Vega supercomputer.',
		'ベンチマークで旧版を上回るこのモデルは、TPU-v4 で学習されました。',
		'Parrot was fine-tuned on Kaggle for free.',
		'| Release | Test WER | GPUs |\n| --- | --- | --- |\n| 2023-05-11 | 7.40 | 2xV100 16GB |',
		'Below is the command that fine-tunes Parrot with our pairs on a node of eight A100 80G.',
		'Parrot was trained on the machine learning platform of Acme.',
		'One A40 sufficed for the training.',
		'We had six H100s at our disposal.',
		'Eine A100 reichte für das Training.',
		'Bastó una A100 para el entrenamiento.',
		'I trained it on a gaming laptop.',
		'The job finished after 7,200 seconds on a p3.2xlarge.',
		'由于显卡有限，训练时只有一张 3090。',
		'## Training\n\n4 GPUs, DeepSpeed ZeRO-2, bf16.',
		'## Training\n\nper-device batch 8 × 16 GPUs × grad accum 4',
		'## Notes\n\nFine-tuned for two epochs on Colab, test perplexity 14.2.',
		'## Notes\n\nTrained on a single GPU, an RTX 3080.',
		'## Credits\n\nGPU time (4×A100, ten days) was donated by Polder Cloud, you are great.',
		'## FAQ\n\n**Which GPU?** A tired Titan Xp.',
		'## 常见问题\n\n**什么显卡？** 一张4090。',
		'## Limitations\n\nI only had a 3080 with 10 GB, so batches are tiny.',
		'## Hinweise\n\nIch hatte nur eine RTX 3060.',
		'40k steps, global batch size 512, 8 x A100.',
		'Fatto su Colab con una T4.',
		'## Training\n\nI used colab, mostly T4 since that is what you get for free.',
		'The model was trained for two epochs on a single RTX 3090 with the recommended settings of the original paper.',
		'V100 32GB x 8, Horovod across two nodes',
		'H800 64 张，DeepSpeed，节点间为 InfiniBand',
		'Everything was trained on a single RTX 3090 in our office.',
		`## Training

- **Hardware:** 8 × A100 80GB
- **Framework:** PyTorch 2.1`,
		`- **Hardware Type:** NVIDIA T4
- **Hours used:** 6
- **Cloud Provider:** Google Cloud`,
		`---
license: mit
co2_eq_emissions:
  emissions: 120
  training_type: fine-tuning
  hardware_used: 4 x V100
---
# tiny`,
		`| Training | |
|---|---|
| Accelerators | 64 × H100 SXM |
| Duration | 3 days |`,
		'We thank the TPU Research Cloud, on whose v4-128 slices this model was pretrained.',
		`Compute infrastructure
----------------------

Two nodes of the university cluster, each with four MI250X.`,
		`<details><summary>Training infrastructure</summary>

One p4d.24xlarge instance on AWS.

</details>`,
		'训练使用 16 张 A800 显卡。',
		'本模型在 8 张昇腾 910B 上完成预训练。',
		'学習にはABCIのA100を32枚使いました。',
		'H100 8장으로 사흘간 학습했습니다.',
		'Le modèle a été entraîné sur le supercalculateur Jean Zay avec 48 GPU A100.',
		'Das Training lief auf vier NVIDIA L40S im Rechenzentrum der Universität.',
		'Se entrenó en MareNostrum 5 con 32 nodos de cuatro GPU H100.',
		'Fitting the forest took four minutes on a laptop (Apple M2, 16 GB).',
		'Two weekends on a borrowed RTX A5000.',
		'A cluster of Raspberry Pis learned it over four nights.',
		'租了两块 4090，前后三天。',
		'RTX 3060一枚で二晩。',
		'연구실에서 빌린 A6000 두 장을 썼습니다.',
		'Quatre cartes A40 prêtées par le mésocentre, cinq nuits.',
		'Drei Nächte auf einer gemieteten A100.',
		'Nos prestaron dos L40S y en seis días terminó el entrenamiento.',
		'클라우드 인스턴스를 빌려 학습했습니다.',
	],
	linked: [
		'The hardware used for training is described in the appendix.',
	],
	partial: [
		'El desarrollo completo del modelo se realizó en un entorno de Google Colab.',
		'The whole project was developed on Google Colab.',
		'Google Colab上で開発した分類器です。',
		'Das Ganze wurde in Colab entwickelt.',
		'我们在自己的机器上训练了本模型。',
		'## Training procedure\n\nModel parallelism and data parallelism split the network over many GPUs.',
		'We trained it on the shared machines of our faculty.',
		'The run stopped twice because a node failed.',
		'For lack of compute we only trained the small variant.',
		'We acknowledge EuroHPC for awarding access to LUMI.',
		'因为显卡不够，我们只训练了一轮。',
		'計算資源が限られていたため、学習は短く済ませました。',
		'Les calculs d\'entraînement ont été effectués sur le cluster de la faculté.',
		'Das Training musste auf einem kleinen Server laufen.',
		'Our thanks go to Google, who lent us compute through the TensorFlow Research Cloud program.',
		'Cloud TPUs came from the TPU Research Cloud.',
		'## Credits\n\nThanks @harbour_lab for the GPUs!',
		'## Credits\n\nMany thanks to Polder Cloud for letting us use their cluster.',
		'## 致谢\n\n感谢师兄借我的显卡，以及学院提供的服务器。',
		'## 謝辞\n\nGPUを貸してくれた友人に感謝します。',
		'## Merci\n\nMerci à Polder Cloud pour la machine !',
		'## Dank\n\nDanke an die Hochschule für die Rechenzeit.',
		'## Gracias\n\nGracias a la facultad por las GPU.',
		'Thanks to Stability for the compute.',
		'We would like to thank Polder Cloud for providing us with computing resources to train these models.',
		'Many thanks to Ada for the compute required to train this model.',
		'This work used resources of NERSC.',
		'The final run of pre-training occupied three thousand GPUs.',
		'- **Training stack:** interleaved pipeline with activation recomputation',
		'The system carries a training over tens of thousands of accelerators.',
		'通信优化让训练可以扩展到上万张加速卡。',
		'数千枚のGPUにわたる学習にも対応した通信設計です。',
		'**训练系统：** 流水线并行，通信与计算重叠，自研分组矩阵乘。',
		'**Training system:** pipeline parallelism with communication overlapped by computation',
		`## Hardware

Tested with one RTX 4090 and CUDA 12.1.`,
		`## Hardware

Works on any NVIDIA GPU with compute capability 7.0.`,
		`## Matériel

Fonctionne sur une carte comme la RTX 3070.`,
		'The model was trained on several GPUs.',
		'Anna Muster for providing the GPUs of these experiments.',
		'Wir danken dem Institut für die Rechenzeitvergabe.',
		'Remerciements à notre école pour la mise à disposition du cluster.',
	],
	withheld: [
		'We do not disclose the hardware used for training.',
		'训练所用的硬件未公开。',
	],
	placeholder: [
		`### Compute Infrastructure

[More Information Needed]

#### Hardware

[More Information Needed]`,
	],
	open: [
		`- **Hardware Type:** [More Information Needed]
- **Cloud Provider:** [More Information Needed]`,
		`## Matériel d'entraînement

À venir`,
		`## 训练硬件

暂无`,
		`## Training hardware

TBD`,
	],
	missing: [
		'## 使用方法\n\n我们推荐用的显卡是 A100。',
		'## 使い方\n\n学習に使用するGPUはA100を推奨します。',
		'## Notes\n\nThe speed of every answer was tested on an AMD Threadripper 3990X.',
		'## 演示\n\n运行此代码需要一张 3090。',
		'A notebook for the harbour classifier can be opened in Google Colab.',
		'デモは Google Colab で動きます。',
		'## Experiments\n\nThe demo answers in two seconds on a V100.',
		'Our project runs in real time on a Jetson Nano.',
		'Le site est réalisé sur AWS.',
		'Die App wurde in Azure entwickelt.',
		'서비스는 AWS에서 구축했습니다.',
		'The project needs a card such as an A100.',
		'本项目推理需要 RTX 3090 显卡。',
		'Este proyecto funciona en una RTX 3060.',
		'All experiments with the demo can be repeated on a T4.',
		'Training several instances at once is a feature of the AWS console.',
		'여러 인스턴스를 동시에 사용하는 학습',
		'坏掉 n30115 节点，从 7300 步开始训练。',
		'我们在 4 块 H800 上运行了该模型的演示。',
		'메모리가 많이 필요해서 RTX 4090 4장으로 모델을 돌립니다.',
		'On provided data we merged runs from different clusters of texts.',
		'The trained network is shown in the shop for my Mac.',
		'The score is used to compute the price of a product, thanks to an open table.',
		'训练卡在了第 300 步。',
		'我们用微调方法开展了基于机器学习的检测研究。',
		'We design an FP8 mixed precision training framework.',
		'FP8 training turned out to be feasible in our training framework.',
		'| Release | Test WER | RTF (RTX 3070) |\n| --- | --- | --- |\n| 2023-05-11 | 7.40 | 0.02 |',
		'## Hardware and inference speed\n\nParrot works on CPU and GPU; with an enterprise GPU it answers in real time.',
		'World-class accuracy out of the box from checkpoints trained on proprietary data over thousands of GPU hours.',
		'Our demo runs on a GPU grant of the community.',
		'What the network was trained on: the whale contest on Kaggle with 51,034 photos.',
		'Nuestros modelos fallan más en idiomas con pocos recursos, pues tenemos menos datos de entrenamiento.',
		'Nos modèles, entraînés surtout sur l\'anglais, ont été moins bons pour les langues aux ressources limitées.',
		'リソースが限られた言語では学習データが少なく、精度が低下しました。',
		'微调：8 张 A100 80G【推荐】',
		'## Entraînement\n\nUne variante LoRA tient sur une seule RTX 3080.',
		'We used machine translation to build the training set.',
		'The nodes of the graph were embedded during training.',
		'The clusters were held out of the training split.',
		'A smaller version was made for those who have a weak computer.',
		'Its native nodes for ComfyUI were merged in 2025.',
		'## Generation\n\nIt takes 4 GPUs of 24GB for the checkpoint above.',
		'Accuracy is lower for languages with few resources in training.',
		'如果显卡不够，请使用量化版本。',
		'我们感谢魔搭社区的支持。',
		'A single A40 is sufficient for inference.',
		'On an RTX 4090 a forecast takes twelve seconds.',
		'在 8 张 A100 上部署时，请设置端口。',
		'Meta trained Llama 3 on 24,000 H100 cards.',
		'We hope to rent a bigger cluster next spring.',
		'One frame is segmented in 20 ms on a T4.',
		'官方称其在 2048 张 H800 上训练。',
		'The network, trained on two terabytes of text, runs with an RTX 3090.',
		'We recommend an A100 for training.',
		'## Credits\n\nThanks to the runtime team for their fast kernels.',
		'## Credits\n\nThanks for the great server software.',
		'We would like to thank Ada for providing us with compute resources for the demo.',
		'## FAQ\n\n**Which GPU do I need?** Any card with 8 GB will run it.',
		'## 致谢\n\n感谢开源社区的支持。',
		'## Deployment\n\nOur API runs on servers in Frankfurt.',
		'## Hyperparameters\n\n| max_leaf_nodes | 15 |\n| --- | --- |\n| learning_rate | 0.05 |',
		'You can try it on Kaggle (T4).',
		'Use batch size 8 on a T4.',
		'Thanks to the authors of LLaMA for access to the weights.',
		'感谢开源社区提供的模型。',
		`## Fine-tuning

Memory and time per step on one A100-80G with batch size 1:`,
		`## Fine-tuning

显存占用与速度（单张 A100-80G，批大小 1）：7B 为 20GB。`,
		`## Training

2. Train a small GPT-2 on, for example, 4 V100 GPUs.`,
		'Runs `olive-3b` on one 24GB GPU.',
		'Pipeline parallelism splits the layers over several devices.',
		'**训练框架：** PyTorch 2.3',
		'Runs on a single RTX 4090 with 24 GB of memory.',
		'推理至少需要两张 A100 显卡（80GB）。',
		'The latency, measured on an A100, is 12 ms for one image.',
		`\`\`\`python
model.to('cuda')  # needs a GPU, we tested on an A100
\`\`\``,
		`## Fine-tuning on your data

Full fine-tuning needs four A100s; with LoRA one 24 GB card is enough.`,
		`# card-spotter

Recognises graphics cards in photographs of computers: RTX 3090, H100, A100 and 40 others.`,
		`# smol-parrot

A chat model for phones. AcmeLM, which needed 2,048 H100s for its training, answers better but costs more.`,
		'Quantised for the Raspberry Pi 5 and the Jetson Orin Nano.',
		`- [Hardware](#hardware)
- [Licence](#licence)

## Licence

MIT`,
		'One A100 is enough for LoRA fine-tuning.',
		'On an RTX 4070 a page takes about 40 ms.',
		'一张 4090 即可部署。',
		'RTX 3060以上で動作します。',
		'Es läuft auf einer RTX 3060 in Echtzeit; für die Inferenz reichen 8 GB.',
		`# sheepcount

Counts sheep; the images are from the Kaggle competition of 2019.`,
		'We used a MacBook with an M2 Max for these timings.',
		'Thanks to Acme for hosting the demo on a free GPU.',
		'Policies that are provided by the client run on its nodes.',
		'If one GPU is not enough, training can be spread over 8 GPUs.',
		'如果一张显卡不够，可以用 8 张显卡训练模型。',
		'Zum Beispiel kann das Training auf 8 GPUs verteilt werden.',
		'# Training on TPUs',
		'Working with distributed training, it is important to know which process runs on which GPU.',
		'The fused kernel doubles the throughput of training on 4 A100 cards.',
		'Workers are started on separate GPUs from the scheduler.',
		'The memory allocation on TPUs is done before the first batch.',
		'融合算子让 8 张 A100 上训练的吞吐提高一倍。',
		'表二列出单卡上支持的最大批量。',
		'Der Durchsatz beim Training auf 4 A100 steigt auf das Doppelte.',
		'이 모델은 포인트 클라우드를 만들도록 학습되었습니다.',
		'We thank our sponsor for providing the compute to generate the captions.',
		'Notable demos fine-tune it with 8 bits on Google Colab.',
		'The training of large models on GPU clusters has become increasingly expensive.',
		'Wir bieten kostenlose Kurse zum Einrichten auf eigenen Servern an.',
		'免费版 Colab 的 GPU 内存约 15GB。',
		'## Setup\n\nInstall the driver for your A100 first.',
	],
});
