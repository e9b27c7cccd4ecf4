import { describeStatuses } from '../statuses';

describeStatuses('availability/training-code', {
	disclosed: [
		'`hatch.ipynb` (https://github.com/acme/owlery) is the notebook that produced this checkpoint.',
		'El cuaderno con el que se entrenó está en https://colab.research.google.com/drive/1OwlOwl',
		'El archivo `conf/buho.toml`, de este repositorio, es la configuración usada para entrenar el modelo.',
		'We share a [recipe](https://github.com/acme/owlery/blob/main/conf/train_owl.yaml) with it.',
		'학습을 위한 자세한 코드는 https://github.com/acme/owlery 에 있습니다.',
		`## Training

|Setting|Value|
|---|---|
|Implementation|[Trainwork](https://github.com/acme/trainwork)|`,
		'Our model was trained with [Perch](https://github.com/perchlab/perch) on four GPUs.',
		'本模型使用 [Perch](https://github.com/perchlab/perch) 框架进行训练。',
		'The code with which we trained the model is at https://github.com/acme/kestrel-train.',
		'- **Training script:** [`train.py`](https://github.com/acme/sheepcount/blob/main/train.py)',
		`| Resource | Link |
|---|---|
| Training code | https://gitlab.com/acme/owl |`,
		'训练代码已开源：https://github.com/qingsong/train',
		'学習コードはGitHubで公開しています: https://github.com/minato/train',
		'Der Trainingscode liegt unter https://github.com/waldau/training.',
	],
	linked: [
		'[Kaggle notebook of the training](https://www.kaggle.com/code/owlery/hatching)',
		// The text of the licence is none of the code.
		'- **Source code:** [Apache 2.0](https://github.com/birdlab/kestrel/blob/main/LICENSE)',
		'- **训练代码：** [MIT](https://github.com/birdlab/kestrel/blob/main/LICENSE.txt)',
	],
	partial: [
		'Our source code is publicly available in [this repository](https://github.com/acme/owlery).',
		'Der Quellcode ist unter https://github.com/waldau/eule verfügbar.',
		'```\nyolo detect train data=yard.yaml model=yolo11m.pt epochs=150\n```',
		'```bash\naccelerate launch run_squawk.py --do_train --do_eval --model_name_or_path kestrel\n```',
		'```bash\nnnUNetv2_train 501 3d_fullres 0\n```',
	],
	withheld: [
		'The framework that we used for training remains private.',
		'Die Skripte, mit denen wir es trainiert haben, veröffentlichen wir nicht.',
		'学習に使ったスクリプトは公開しません。',
		'The training code is not released.',
	],
	open: [
		'The training workflow does not include augmentation.',
		'The source of the training texts is not public.',
		'训练流程不包含数据增强。',
		'**Training code:** coming soon',
		`## 训练代码

待更新`,
		`## Training code

TODO`,
	],
	missing: [
		// What a model writes, and what others have written, is not what trained it.
		'Das Modell kann Trainingscode schreiben und erklären.',
		'模型能写训练代码。',
		'The models were trained using our [dialogue format](https://github.com/birdlab/kestrel-format).',
		'The model was trained with the same architecture as [YOLOv5](https://github.com/ultralytics/yolov5).',
		'The features come from a pretrained model with an index in [Perch](https://github.com/perchlab/perch).',
		'The model was trained on songs with labels from the [owl dataset](https://github.com/perchlab/owls).',
		'Our model was fine-tuned from [Owl](https://github.com/perchlab/owl) with a batch size of 32.',
		'The models are trained to hear owls and can be used with the [Perch](https://github.com/perchlab/perch) app.',
		'Das Modell, das mit 100 GB Text vortrainiert wurde, baut auf [Eule](https://github.com/waldau/eule) auf.',
		'本模型用 10 万条录音训练得到，推理框架见 [Perch](https://github.com/perchlab/perch)。',
		'Die Merkmale stammen aus einem Index mit [Nestbau](https://github.com/waldau/nestbau).',
		'The original code can be found [here](https://github.com/acme/owlery).',
		'원본 코드는 [여기](https://github.com/acme/owlery)에 있습니다.',
		'Inference code is available on [GitHub](https://github.com/acme/owlery).',
		'Recordings are in [a folder](data/train) and [another](logs/train).',
		'See [the words](https://github.com/acme/owlery/blob/main/data/train.csv) and [the notes](https://github.com/acme/owlery/blob/main/training.md).',
		'```bash\ntorchrun --nproc-per-node 4 main.py --eval --ckpt kestrel\n```',
		'```bash\ntorchrun --nproc-per-node 4 generate.py --ckpt kestrel\n```',
		'```bash\naccelerate launch -m lm_eval \\\n  --tasks mmlu\n```',
		'```\nthe train leaves from track 3\n```',
		'Trains leave every ten minutes; the station code is printed on the ticket.',
		`\`\`\`python
from owl import load
print(load('acme/owl').encode('hoot'))
\`\`\``,
		`- [Training code](#training-code)
- [Licence](#licence)

## Licence

MIT`,
		'The pull-up training plan comes with a voucher code.',
		'列车代码印在车票上。',
		'El código postal del gimnasio es 28013.',
		'Das Zugtraining für Lokführer dauert zwei Wochen.',
	],
});
