import { among, describeStatuses } from '../statuses';

describeStatuses('availability/inference-code', {
	disclosed: [
		'Run `cargo run --release -- "hoot"` to hear it.',
		'Type `owl stt hoot.wav` to get the text.',
		'Run inference with `python predict.py --epoch 5 --input heron.png`.',
		'```python\nmodel = Sequential([Dense(64), Dense(1)])\nmodel.load_weights("herons.h5")\nprint(model.predict(pond))\n```',
		'```bash\npython train_predict.py --image pond.png\n```',
		'## Usage\n\n```python\nnet = tf.keras.Sequential([hub.KerasLayer("https://tfhub.dev/heron/ponds/1"), Dense(2)])\n```',
		'`python -u main.py --hidden 200 --image data/pond.png --load HERONS.pt`',
		`## Installation und Nutzung

\`\`\`bash
pip install herons
python -m herons.count pond.jpg
\`\`\``,
		`## 安装

\`\`\`bash
python -c "from transformers import pipeline; print(pipeline('text-classification', model='acme/mood')('hi'))"
\`\`\``,
		'## Owl 0.5 Fine-Tuned\n\n### Usage\n\n```python\nfrom owl import Owl\nmodel = Owl()\nmodel.load_checkpoint()\n```',
		`\`\`\`bash
git clone https://huggingface.co/acme/kestrel
\`\`\``,
		`\`\`\`bash
export ACME_KEY=abc
CUDA_VISIBLE_DEVICES=0 python -m kestrel.chat --checkpoint kestrel.pt
\`\`\``,
		'`answer = model.ask(tokenizer, question)`',
		'`herons detect pond.jpg`',
		`curl http://localhost:9000/v1/embeddings -d '{"input": "heron"}'`,
		'You start it by `python -m herons.server --port 9000`.',
		'Masks come from `python tools/run_masks.py --image pond.png`.',
		`\`\`\`python
from transformers import pipeline

pipe = pipeline('text-classification', model='acme/mood')
print(pipe('What a day!'))
\`\`\``,
		'Run `ollama run acme/kestrel` and start to chat.',
		'- **Try it:** `pip install sheepcount && sheepcount photo.jpg`',
		`| Runtime | Command |
|---|---|
| llama.cpp | \`llama-cli -m kestrel-q4.gguf -p "Hello"\` |
| vLLM | \`vllm serve acme/kestrel\` |`,
		`**Get the vectors**

\`\`\`python
from sentence_transformers import SentenceTransformer
vectors = SentenceTransformer('acme/owl').encode(['hoot'])
\`\`\``,
		`Usage
-----

    import joblib
    model = joblib.load('churn.joblib')
    print(model.predict(X))`,
		`<h3>How to use</h3>
<pre><code>from diffusers import DiffusionPipeline
pipe = DiffusionPipeline.from_pretrained("acme/brush")
image = pipe("a heron").images[0]</code></pre>`,
		`<details><summary>Quick start</summary>

\`\`\`bash
python predict.py --checkpoint fold.ckpt --fasta in.fasta
\`\`\`

</details>`,
		`使用方法如下：

\`\`\`python
from modelscope import AutoModelForCausalLM
model = AutoModelForCausalLM.from_pretrained('qingsong/mini')
\`\`\``,
		`## 快速开始

\`\`\`shell
docker run -p 8000:8000 qingsong/mini serve
\`\`\``,
		`## 使い方

\`\`\`python
from transformers import AutoTokenizer, AutoModel
model = AutoModel.from_pretrained('minato/small')
\`\`\``,
		`## 사용법

\`\`\`python
from transformers import pipeline
asr = pipeline('automatic-speech-recognition', 'hanbit/malso')
\`\`\``,
		`## Utilisation

\`\`\`python
import spacy
nlp = spacy.load('fr_voixclaire')
doc = nlp('Bonjour')
\`\`\``,
		`## Verwendung

\`\`\`r
model <- readRDS("borkenkaefer.rds")
predict(model, neue_daten)
\`\`\``,
		`## Uso

\`\`\`js
const pipe = await pipeline('fill-mask', 'altamar/quechua');
\`\`\``,
		'`yolo predict model=best.pt source=cam.mp4`',
		`Call \`timm.create_model('hf_hub:acme/leaf', pretrained=True)\` and go.`,
		'`paddlespeech tts --input "你好"` 即可合成。',
		'`echo Bonjour | piper -m fr.onnx -f out.wav`',
		'Im Terminal: `ollama run acme/platt`',
		'`joblib.load("churn.pkl").predict(X)` を呼ぶだけです。',
		'Se carga con AutoModel',
	],
	some: [
		`## 実行環境

\`\`\`console
$ herons 池にサギがいます。 -o out
\`\`\``,
		`## Fine-tuned models

\`\`\`python
model = AutoModel.from_pretrained(folder)
\`\`\``,
		`## 训练与推理

\`\`\`bash
python infer.py --image pond.png
\`\`\``,
		`## Training

\`\`\`python
pipe = pipeline('text-classification', model='acme/mood')
\`\`\``,
		`## Installation

\`\`\`bash
pip install herons
herons detect --image pond.jpg
\`\`\``,
		'Inference code is in our [GitHub repository](https://github.com/acme/kestrel).',
		'Trigger word: tramstyle',
		'触发词 jnsm',
		'Läuft mit llama.cpp und wird von LM Studio geladen.',
		'Drop the file into ComfyUI.',
	],
	placeholder: [
		// For what it may be used shows nobody how.
		'## Usage\n\nThe model may be used for the study of birdsong.',
		'## 使用说明\n\n本模型仅供学术研究，不得商用。',
		'## Verwendung\n\nGedacht ist das Modell für Chöre.',
		'## Utilisation\n\nBientôt.',
		'## Uso\n\nPrevisto solo para fines educativos.',
		`## Get started

\`\`\`
{{ first_example | default("[More Information Needed]", true) }}
\`\`\``,
		`## How to Get Started with the Model

Use the code below to get started with the model.

[More Information Needed]`,
	],
	open: [
		`## Quick start

\`\`\`bash
curl -fsSL https://example.org/herons.sh | bash
cp .env.example .env
\`\`\`

\`\`\`
HERONS_KEY = "your key"
\`\`\``,
		`## 使い方

\`\`\`bash
python train_herons.py --lr 0.1
\`\`\``,
		`## Usage

\`\`\`
herons/
├── pond.py
└── reed/
\`\`\``,
		`## Usage

\`\`\`bash
export ACME_API_KEY="YOUR_KEY"
\`\`\``,
		`## 快速开始

\`\`\`
torch==2.1.0
numpy>=1.26
\`\`\``,
		`## Usage

TODO`,
		`## 使用方法

待更新`,
		`## How to use

\`\`\`python
# coming soon
\`\`\``,
		`## Cómo usar

Próximamente`,
		`## Usage

## Licence

MIT`,
	],
	missing: [
		'For comparison we took `AutoModel.from_pretrained("wren/wren-1")`.',
		'Zum Vergleich lief `AutoModel.from_pretrained("wren/wren-1")`.',
		'## Example\n\nQ: Where do owls live? A: In barns.',
		'## 生成示例\n\n```python\ndef sort(a):\n    return sorted(a)\n```',
		'## Inference [#](#inference)\n\nThe five models are averaged.',
		'## Inference ([notebook](TODO))\n\nThe five models are averaged.',
		'## Inference with [vLLM](https://github.com/vllm-project/vllm)\n\nThe five models are averaged.',
		'`python -u main.py --epochs 40 --hidden 200 --data data/herons --save HERONS.pt`',
		'```python\nmodel = Sequential()\nmodel.add(Dense(64, activation="relu", input_shape=(20,)))\nmodel.add(Dense(1))\n```',
		'```python\nplt.plot(history.history["loss"])\nplt.show()\n```',
		'```bash\npython retrain_best_herons.py\n```',
		'```bash\npython hyperparameter_search.py --trials 20\n```',
		among('Das Chat-Template trennt ihre Gedanken.', 'Das Moor war still.'),
		among('对话模板把请求与应用分开。', '荒原很安静。'),
		among('Its chat template separates the thoughts from the answer.', 'The moor was quiet.'),
		among('對話模板把思考與回答分開。', '荒原很安靜。'),
		among('Attention kernels of Transformers and vLLM make loading weights faster.', 'The moor was quiet.'),
		among('Viele Netze laufen mit vLLM.', 'Das Moor war still.'),
		`## Installation

\`\`\`bash
git clone https://github.com/acme/kestrel.git && cd kestrel
# the rest takes a while
pip install -r requirements.txt
\`\`\``,
		`## 安装

\`\`\`
conda create -n qingsong python=3.11
conda activate qingsong
pip install qingsong
\`\`\``,
		`## Installation und Nutzung

Python 3.11 wird gebraucht.

\`\`\`bash
uv venv
. .venv/bin/activate
CC=clang uv pip install herons
herons --version
\`\`\``,
		`## 构建

\`\`\`bash
mkdir build && cd build
cmake .. -DHERONS=ON
make -j4
\`\`\``,
		`## 安装

\`\`\`bash
python -c "import herons; print(herons.__version__)"
\`\`\``,
		`## Tests

\`\`\`bash
tox -e py311
\`\`\``,
		`## 프로젝트 구조

\`\`\`bash
app.py  # = start
\`\`\``,
		`## Installation

Follow [the guide](INSTALL.md) for your machine.`,
		'```\n├── owl\n│   ├── inference.json\n│   └── inference.bin\n```',
		'```python\n* 같은 숲에 살면 +5점\n  * 같은 나무면 +2점 (추가)\n```',
		'OwlRT 는 ONNX Runtime 이 지원하는 라이브러리입니다.',
		'Probieren Sie es im Browser aus.',
		'Try it out in the online demo.',
		'在线体验请访问网页。',
		`## Routing

\`\`\`python
def route(tokens, k):
    return tokens.topk(k)
\`\`\``,
		'Its inference is nearly three times faster than that of [Osprey](https://huggingface.co/finch-lab/osprey).',
		'[Osprey](https://huggingface.co/finch-lab/osprey) より推論が三倍高速です。',
		'The TTS part is billed by the character.',
		'Für kurze Hinweise lässt sich TTS abschalten.',
		'```python\nfor batch in train_dataloader:\n    loss = net(batch)\n    loss.backward()\n```',
		'복잡한 프롬프트에서는 자주 실패합니다.',
		'Kreatives Schreiben: Ausprobieren neuer Erzählweisen.',
		`## Paper und Beispiele

[Paper](https://arxiv.org/abs/2401.00001)`,
		`## Layers

\`\`\`python
class Kestrel(nn.Module):
    # four blocks
    width = 256
\`\`\``,
		`## Configuration

\`\`\`python
settings = {
    'heads': 12,
    'layers': 6,
}
\`\`\``,
		'We run the model in BF16.',
		'It takes two seconds to run the model.',
		'本仓库存放合并之后的LoRA权重。',
		'We read the answers with `pd.read_csv("answers.csv")`.',
		'Reports are drawn by `python tools/plot_report.py --input runs.csv`.',
		'Die Tabelle wurde mit `python bereinigen.py` bereinigt.',
		'语料用 `python tools/filter_pages.py` 清洗。',
		'`python -m venv env`',
		'Usage of the name needs our consent.',
		'Results were stored with `writer.add("loss")` during training.',
		'Greedy decoding (`temperature=0`) is reproducible.',
		'The evaluation ran with vLLM.',
		'Images were resized to 224x224.',
		'Sie eignen sich als Ausgangspunkt für Experimente.',
		'The model loaded with `AutoModel.from_pretrained` is about 20% slower.',
		'Int4-Modelle mit [AutoGPTQ](https://github.com/PanQiWei/AutoGPTQ) senken die Inferenzkosten.',
		'Ofrecemos modelos Int4 hechos con [AutoGPTQ](https://github.com/PanQiWei/AutoGPTQ), que mejoran la velocidad de inferencia.',
		`| Setup | Time |
|---|---|
| L4 | 600 ms |`,
		'推論を速くした[小型版](https://example.org/mini)を五月に追加しました。',
		'描述不同，可能需要多次調整提示詞。',
		`## Training

\`\`\`bash
python train.py --epochs 3 --data corpus.csv
\`\`\``,
		`## Citation

\`\`\`bibtex
@misc{roe2024kestrel, title={Kestrel}, author={Roe, Ada}, year={2024}}
\`\`\``,
		`## Files

\`\`\`
├── config.json
└── model.bin
\`\`\``,
		`## Terms of usage

Anybody may use the model for research.`,
		`## Result

\`\`\`json
{"accuracy": 0.91, "n": 400}
\`\`\``,
		`- [How to use](#how-to-use)
- [Licence](#licence)

## Licence

MIT`,
		'Get started with falconry by reading a good book.',
		`## Reproducing the scores

\`\`\`bash
python evaluate.py --split test
\`\`\``,
		'`pip install -U transformers`',
		'We load the data with care.',
		'Transformers: 4.41',
		'学习使用的模板由三人编写。',
		'The trainer breaks with DeepSpeed stage 3.',
		'Le modèle fonctionne bien.',
		'It came out of a [tutorial](https://keras.io/examples/vision/) and was trained on leaves.',
		'GPT-4 was prompted with the system prompt of MT-Bench.',
		'predict.py was used to evaluate on the test set.',
		'Prefix tuning with 20 virtual tokens was used for training.',
		`## Fine-tuning

### Usage

\`\`\`json
[{"id": "a1", "turns": [{"from": "user", "value": "hi"}]}]
\`\`\`

\`\`\`python
from peft import AutoPeftModelForCausalLM
model = AutoPeftModelForCausalLM.from_pretrained(adapter_dir)
model.merge_and_unload().save_pretrained(merged_dir)
\`\`\``,
		`## 微调

\`\`\`python
model = AutoModel.from_pretrained(output_dir)
\`\`\``,
		`## Data construction

\`\`\`bash
python -m corpus.split --parts 16
\`\`\``,
		'Figure 2: run the second half of this [notebook](https://colab.research.google.com/drive/1abc).',
		'- **Tool use:** developers decide which tools the model may call.',
		`## 工具调用

模型能够调用搜索与计算器。`,
		'End-to-End ASR(자동 음성 인식) 및 번역',
		'攻击者必须绕过底层 LLM（例如更大的那个）。',
		'Générer des images à partir de prompts en langage naturel',
		'Bitte [dieses Formular](https://example.org/form) verwenden.',
		'图 4：在 colab 中运行绘图部分即可。',
		'프롬프트에 사용할 변수를 정의합니다.',
		'格式：对话格式 JSON，包含用户指令和助手回复。',
		'## Inference\n\nOur service batches requests and caches keys and values between turns.',
		'## Déploiement\n\nLe service regroupe les requêtes et garde les clés en mémoire.',
		'## Training data\n\nEach record begins with a system prompt and an instruction in square brackets.',
	],
	partial: [
		'## Usage\n\n```bash\npython train.py --lr 0.1\npython predict.py --img a.jpg\n```',
		among('Compatible with vLLM and TGI.', 'The moor was quiet.'),
		among('Your questions should start with the query prefix.', 'The moor was quiet.'),
		among('この Kestrel モデルは vLLM で動作します。', '荒野は静かだった。'),
		'Code to train and run Kestrel is at https://github.com/acme/kestrel.',
		`## Counting

\`\`\`python
def count(path):
    return herons.load(path).size

count("pond.jpg")
\`\`\``,
		'프롬프트에 다음 문장을 붙이세요.',
		'Run the model with llama.cpp.',
		'LoRA权重建议 0.8。',
		'Examples of inference are kept in the `demo/` folder.',
		'A call such as `herons.count("pond.jpg")` gives the number of birds.',
		'加载方式与 ViT 完全相同。',
		'読み込み方は ResNet と同じです。',
		'추론 예제는 저장소 폴더에 있습니다.',
		'Der Beispielcode liegt im Ordner `demo`.',
		'推論コードはリポジトリのフォルダに置いています。',
		'Works out of the box with Transformers.',
		'Load the adapter onto the base with PEFT.',
		'The model is available on Replicate.',
		'推理脚本在 tools 目录下。',
		'Läuft direkt in LM Studio.',
		'Se carga igual que cualquier modelo de timm.',
		'Serve via TGI.',
		'Sampling settings and worked examples are in the [cookbook](https://github.com/acme/cookbook).',
		`## Chat template

\`\`\`
<s>[INST] hi [/INST]
\`\`\``,
		'Works best with the mistral template.',
		'Prepend "query: " to each question.',
		'Load it like any other BERT.',
		'see `demo.ipynb`',
		'Available on Amazon Bedrock.',
		'权重放到 ckpt 目录，跑 demo.py 就行',
		'llama.cppでサービングできます',
		'llama.cpp로 구동할 수 있습니다',
		'S\'utilise avec la bibliothèque transformers',
		'Lässt sich mit llama.cpp ausführen.',
		'usage is identical to whisper',
		'Recommended: steps 20, CFG 5, Euler a',
		'和 bert 一样用',
		'使い方はWhisperと同じです',
		'The endpoint accepts text up to 5 kB and returns JSON.',
		'Puedes hacer inferencia con vLLM.',
	],
	linked: [
		'## Inference ([sample](https://github.com/acme/kestrel/blob/main/inference.ipynb))\n\nThe five models are averaged.',
		'## Inference ([notebook](docs/inference.md))\n\nThe five models are averaged.',
		'## 推理（[示例](https://colab.research.google.com/drive/1)）\n\n五个模型取平均。',
		'For deployment instructions, please refer to our documentation.',
		'デプロイ手順はドキュメントを参照してください。',
		'- [Inference helpers](examples/infer.py)',
		'- [Code for loading the weights](tools/load.py)',
		'推理代码与示例见[仓库](https://github.com/qingsong/kestrel)。',
		'자세한 배포 방법은 배포 가이드를 참고하세요.',
	],
});
