import { describeStatuses } from '../statuses';

describeStatuses('training/hyperparameters', {
	disclosed: [
		'I let it run for 40 epochs with Adam and then went to bed.',
		'The network was trained for fifteen epochs.',
		'RandomizedSearchCV settled on n_estimators=200 and max_depth=9, with which the forest was fitted.',
		'随便炼的，跑了 1800 步，dim 32。',
		'学習は10エポックほど回して止めました。',
		'열 에폭 동안 학습했습니다.',
		'Le modèle a été entraîné pendant trente époques.',
		'Nach zwölf Durchläufen habe ich das Training abgebrochen.',
		'Lo dejé entrenar durante ocho épocas con lotes de 16.',
		'- **Décroissance des poids :** 0,05\n- **Pas de préchauffage :** 500',
		'This natural language inference model was trained for 3 epochs with a learning rate of 2e-5 and a batch size of 32.',
		'我们以学习率 1e-4、批大小 256 训练推理模型 3 轮。',
		'It was trained with a batch size of 256 and a learning rate of 1e-4 to keep the latency low.',
		'AdamW, learning rate 2e-5, batch size 32, weight decay 0.01, bf16.',
		`- learning_rate: 5e-05
- train_batch_size: 16
- seed: 42`,
		`| Hyperparameter | Value |
|---|---|
| Peak learning rate | 3e-4 |
| Warm-up steps | 2,000 |
| Batch size | 4M tokens |`,
		'训练超参数：学习率 1e-4，批大小 128，权重衰减 0.1。',
		'学習率は3e-5、バッチサイズは32、エポック数は5です。',
		'Trained for 8 epochs with SGD, momentum 0.9, lr 0.01.',
		'훈련은 학습률 1e-4, 배치 크기 64, 3 에폭으로 했습니다.',
		'Lernrate 3e-5, 10 Epochen, Batchgröße 16.',
	],
	some: [
		`\`\`\`yaml
training:
  learning_rate: 1.0e-4
  batch_size: 64
  epochs: 10
\`\`\``,
	],
	linked: [
		'Details about the training of the parrot are available in [our report](https://example.org/parrot.pdf).',
		'训练细节请参见[技术报告](https://example.org/parrot.pdf)。',
	],
	partial: [
		'The parrot was trained in bf16.',
		'模型采用混合精度训练。',
		'Das Modell wurde in BF16 trainiert.',
	],
	withheld: [
		'The training hyperparameters are not disclosed.',
	],
	placeholder: [
		`#### Training Hyperparameters

[More Information Needed]`,
	],
	open: [
		'- **Training regime:** [More Information Needed]',
		`## 超参数

待补充`,
		`## Hyperparamètres

À compléter`,
	],
	missing: [
		'The baseline BERT was trained with a learning rate of 3e-5.',
		'The method follows three steps, and each trains a part.',
		'We took three passes over the labels to remove errors.',
		'出图时跑了 20 步采样即可。',
		'Il ne faut pas plus de trois pas dans la neige.',
		'Pasos: abre el cuaderno y corre las celdas.',
		'We stopped after two passes of peer review.',
		'데모를 세 번 반복했고 20 스텝에서 멈췄습니다.',
		'经过三轮融资，公司在 2023 年成立。',
		'We publish 3 updates of the parrot per year and train it anew each time.',
		'For chats, use a temperature of 0.7, a top_p of 0.9 and a repetition penalty of 1.05.',
		`## Fine-tune it yourself

Start with a learning rate of 1e-5 and a batch size of 8 when you adapt the model to your data.`,
		'The parrot has 3B parameters and is stored in bfloat16.',
		'推理使用 fp16，训练数据见上文。',
		'[Nina Holm](https://github.com/ninaholm) ran the hyperparameter search and wrote the training code.',
		'Details on the training data are in [our report](https://example.org/parrot.pdf).',
		'Batches of cookies are counted with an error rate of 2 %.',
		`- [Hyperparameters](#hyperparameters)
- [Licence](#licence)

## Licence

MIT`,
		'推理时温度设为 0.7，top_p 为 0.9。',
		'A batch size of 64 was used for the latency of all cages.',
		'Für die Latenz wurde eine Batchgröße von 64 verwendet.',
		'Die Temperatur im Ofen beträgt 180 Grad.',
		'El horno se ajusta en tres pasos.',
		`## Usage

\`\`\`python
scores = parrot.measure(model, tasks=['quiz'], batch_size=8)
\`\`\``,
		`\`\`\`bash
python -m parrot_bench --tasks quiz --batch_size 1
\`\`\``,
	],
});
