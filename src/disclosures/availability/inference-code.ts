import type { Disclosure } from '../disclosure';
import { NUMBERS, phrases } from '../phrases';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** What may follow the name of whatever is called for it to be a call and not a remark in brackets: a string first, or one for a named argument. */
const ARGUMENTS = ['("', '(\'', '(["', '([\'', '(*="', '(*_*="', '(*, *="', '(*, *_*="', '(*, *_*=[', '(*, *_*=none)', '(*, "', '(*, \''];

/** How files end that a model is given, writes or is. */
const FILES = ['wav', 'mp3', 'flac', 'png', 'jpg', 'jpeg', 'webp', 'mp4', 'avi', 'pdf', 'fasta', 'fa', 'pdb', 'smi', 'nii', 'dcm', 'tif', 'safetensors', 'gguf', 'onnx', 'pth', 'pt', 'ckpt', 'srt'];

/** What programs are told that read or hear something. */
const READERS = ['stt', 'asr', 'ocr', 'tts', 'read', 'recognize', 'recognise', 'diarize', 'diarise', 'align', 'label', 'describe', 'inpaint', 'deblur', 'dehaze', 'identify', 'dub', 'lemmatize'];

/** Files that hold what a model is to read, which programs that only run or serve one do not take. */
const READ_FILES = ['txt', 'csv', 'tsv', 'json', 'jsonl', 'npy', 'npz', 'bin', 'm4a', 'ogg', 'mov', 'gif', 'bmp', 'tiff', 'mid', 'midi', 'edf', 'las', 'ply', 'fastq', 'bam', 'vcf', 'cif', 'sdf', 'mol', 'mol2', 'xyz', 'tex', 'docx', 'html', 'vtt'];

/** The variables that programs keep a loaded model in, or what comes with it. */
const HOLDERS = ['model', 'pipe', 'pipeline', 'tokenizer', 'tok', 'processor', 'predictor', 'detector', 'classifier', 'generator', 'embedder', 'translator', 'transcriber', 'segmenter', 'recognizer', 'tagger', 'nlp', 'tts', 'asr', 'ocr', 'llm', 'engine', 'sess', 'session', 'policy', 'agent', 'clf', 'reranker', 'ranker', 'vae', 'unet', 'net', 'summarizer'];

/** Those of them that are written in sentences too. */
const ACRONYMS = ['nlp', 'tts', 'asr', 'ocr', 'llm', 'vae'];

export const availabilityInferenceCode: Disclosure = {
	id: 'availability/inference-code',
	title: 'Inference code and usage example',
	why: 'The first thing that every visitor does is paste the example; without one, most never load the model at all. A wrong prompt template or dtype quietly costs quality, and then your model is blamed for it.',
	counts: 'Runnable code or a command that loads or calls this model. A pointer to a repository is partial.',
	severity: 'warning',
	profile: 'recommended',
	headings: {
		en: [
			'running a model', 'running it', 'run it', 'how to run it', 'load our models', 'load the models', 'running the models', 'how to get started with the model', 'how to get started', 'get started', 'getting started', 'get started with the model', 'how to use', 'how to use this model', 'how to use the model', 'how to run', 'how to run the model', 'how to run locally', 'how to load',
			'usage', 'model usage', 'basic usage', 'example usage', 'usage example', 'usage examples', 'usage with transformers', 'sample usage', 'quick usage', 'usage instructions', 'usage tips', 'usage guide', 'usage recommendations', 'use with transformers',
			'use with', 'use in transformers', 'use this model', 'use the model', 'using the model', 'using this model', 'using this model with docker model runner', 'use this ai model with docker model runner', 'run with', 'run this model', 'run the model', 'run locally', 'running the model', 'running locally', 'run',
			'quickstart', 'quick start', 'quick start guide', 'quick demo', 'example', 'examples', 'code example', 'code examples', 'example code', 'sample code', 'code snippet', 'code snippets', 'minimal example', 'demo code', 'inference', 'inference code', 'inference example', 'inference examples',
			'inference with transformers', 'python code inference', 'local inference', 'batch inference', 'deployment', 'deploy', 'model deployment', 'local deployment', 'deploying', 'serving', 'model serving', 'loading the model', 'load the model', 'model loading', 'installation and usage', 'setup and usage',
			'prompt template', 'prompt templates', 'prompt format', 'prompt formats', 'chat template', 'chat format', 'instruct template', 'instruction template', 'instruction format', 'prompt structure', 'prompt style', 'prompting', 'how to prompt', 'recommended settings', 'sampler settings', 'recommended samplers',
			'installation', 'requirements and usage', 'vllm', 'sglang', 'llama.cpp', 'ollama', 'lmdeploy', 'cli', 'command line', 'api', 'api usage', 'chat demo', 'web demo', 'cli demo',
		],
		zh: [
			'如何开始使用', '开始使用', '如何开始', '如何使用', '快速开始', '快速使用', '快速上手', '快速入门', '使用方法', '使用方式', '使用说明', '使用示例', '使用案例', '使用教程', '使用指南', '用法', '用法示例', '模型使用', '模型调用', '调用示例', '调用方式', '代码调用', '代码范例', '代码示例', '代码样例', '示例', '示例代码',
			'范例', '模型推理', '推理', '推理代码', '推理示例', '推理示例代码', '推理脚本', '运行', '如何运行', '运行模型', '本地运行', '部署', '模型部署', '本地部署', '部署方式', '推理和部署', '推理与部署', '加载模型', '模型加载', '安装', '安装与使用', '安装使用', '环境配置', '环境安装', '通过代码调用', '命令行',
			'提示词模板', '提示词格式', '对话模板', '对话格式', 'prompt 模板', 'prompt模板', 'prompt 格式', '推荐参数', '提示詞模板', '交互式demo', '网页demo', '期望模型使用方式以及适用范围 > 如何使用', '对话示例', '快速開始', '使用說明', '使用範例', '範例', '範例程式', '程式碼範例', '推論', '模型推論', '安裝', '安裝與使用', '執行', '載入模型', '開始使用', '使用本模型', '使用此模型', '通过 docker model runner 使用', '使用 docker model runner 运行',
			'生成示例',
		],
		ja: ['モデルを使う', 'このモデルを使う', '使用方法', '使い方', 'クイックスタート', '推論', '推論コード', '推論方法', '利用方法', '使用例', '利用例', '実行方法', '実行例', 'サンプルコード', 'コード例', '始め方', 'はじめ方', 'モデルの使い方', 'モデルの使用方法', 'モデルの実行', 'デプロイ', 'デプロイメント', 'インストール', '導入方法', '動かし方', 'プロンプトテンプレート', 'プロンプト形式', 'プロンプトフォーマット', 'チャットテンプレート', '推奨設定', 'このモデルの使い方', 'docker model runner での使い方', 'docker model runner で使う', 'モデルの読み込み', 'モデルのロード', 'ローカルで実行'],
		ko: ['사용 방법', '사용방법', '사용법', '사용 예시', '사용 예제', '사용하기', '빠른 시작', '시작하기', '실행 방법', '실행 예시', '예제', '예제 코드', '코드 예시', '샘플 코드', '추론', '추론 코드', '추론 예시', '모델 사용법', '모델 사용 방법', '모델 로드', '설치', '설치 및 사용', '배포', '활용 방법', '이용 방법', '프롬프트 템플릿', '프롬프트 형식', '채팅 템플릿', '대화 템플릿', '이 모델 사용하기', '모델 사용하기', '모델 불러오기', 'docker model runner로 사용하기', 'docker model runner로 이 모델 사용하기', '모델 실행', '로컬에서 실행'],
		fr: ['bien démarrer', 'démarrer avec le modèle', 'premiers pas', 'comment utiliser', 'comment utiliser le modèle', 'comment l\'utiliser', 'utilisation', 'utilisation du modèle', 'utiliser le modèle', 'démarrage rapide', 'prise en main', 'pour commencer', 'exemple', 'exemples', 'exemple d\'utilisation', 'exemple de code', 'inférence', 'déploiement', 'installation', 'mode d\'emploi', 'format de prompt', 'format du prompt', 'gabarit de prompt', 'modèle de prompt', 'utiliser ce modèle', 'utiliser ce modèle avec docker model runner', 'utiliser ce modèle d\'ia avec docker model runner', 'exécuter le modèle', 'charger le modèle', 'comment exécuter'],
		de: ['loslegen', 'loslegen mit dem modell', 'so geht es los', 'verwendung', 'verwendung des modells', 'anwendung', 'nutzung', 'benutzung', 'so verwenden', 'wie benutzt man', 'modell-bedienung', 'schnellstart', 'erste schritte', 'beispiel', 'beispiele', 'beispielcode', 'codebeispiel', 'anwendungsbeispiel', 'inferenz', 'ausführung', 'installation', 'bereitstellung', 'einsatz des modells', 'prompt-format', 'prompt-vorlage', 'chat-vorlage', 'dieses modell verwenden', 'dieses modell mit docker model runner verwenden', 'dieses ki-modell mit docker model runner verwenden', 'modell verwenden', 'modell ausführen', 'modell laden', 'das modell verwenden', 'das modell ausführen'],
		es: ['comenzar con el modelo', 'empezar a usar el modelo', 'cómo usar', 'como usar', 'cómo utilizar', 'cómo empezar', 'cómo usar el modelo', 'uso', 'uso del modelo', 'utilización', 'inicio rápido', 'guía rápida', 'primeros pasos', 'ejemplo', 'ejemplos', 'ejemplo de uso', 'ejemplos de uso', 'código de ejemplo', 'inferencia', 'instalación', 'despliegue', 'modo de uso', 'formato de prompt', 'formato del prompt', 'plantilla de prompt', 'plantilla de chat', 'usar este modelo', 'usar el modelo', 'usar este modelo con docker model runner', 'usar este modelo de ia con docker model runner', 'cómo ejecutar', 'cómo ejecutarlo', 'cómo usarlo', 'ejecutar el modelo', 'cargar el modelo'],
	},
	terms: {
		'code-place': {
			en: ['inference code', 'inference script*', 'example code', 'sample code', 'usage example*', 'demo notebook', 'usage instructions', 'how to run', 'how to use', 'code to run', 'code to train and run', 'installable via pip', 'installable with pip', 'pip installable'],
			zh: ['推理代码', '示例代码', '使用示例', '使用说明', '推理脚本'],
			ja: ['推論コード', 'サンプルコード', '使用例'],
			ko: ['추론 코드', '예제 코드', '사용 예'],
			fr: ['code d\'inférence', 'exemple de code', 'exemples d\'utilisation'],
			de: ['inferenzcode', 'beispielcode', 'anwendungsbeispiel*'],
			es: ['código de inferencia', 'código de ejemplo', 'ejemplos de uso'],
		},
		'usage-resource': {
			en: ['inference code', 'inference script', 'inference scripts', 'inference example', 'usage example', 'usage examples', 'example notebook', 'notebook', 'colab', 'google colab', 'example code', 'sample code', 'code samples', 'demo code', 'quickstart', 'quick start', 'getting started', 'cookbook', 'recipes', 'how to use', 'usage instructions', 'deployment guide', 'run the model', 'using the model', 'use the model', 'use this model', 'load the model', 'interactive demo', 'online demo', 'try it', 'our api', 'api platform'],
			zh: ['推理代码', '推理脚本', '使用示例', '示例代码', '快速开始', '使用方法', '如何使用', '使用说明', '部署文档', '部署指南', '在线体验', '範例', '使用說明'],
			ja: ['推論コード', '使い方', '使用方法', 'サンプルコード', 'ノートブック'],
			ko: ['추론 코드', '사용 방법', '사용법', '예제 코드', '노트북'],
			fr: ['code d\'inférence', 'exemple d\'utilisation', 'notebook', 'utiliser le modèle'],
			de: ['inferenzcode', 'beispielcode', 'notebook', 'modell verwenden', 'modell nutzen', 'modell laden', 'modells verwenden', 'modells nutzen', 'modells laden', 'modelle verwenden', 'modelle nutzen', 'modelle laden', 'checkpoint verwenden', 'checkpoint nutzen', 'checkpoint laden', 'verwendung des modells', 'so verwenden'],
			es: ['código de inferencia', 'ejemplo de uso', 'cuaderno', 'usar el modelo'],
		},
		/** Running a model, which much else is said of. */
		'running': {
			en: ['inference'],
			zh: ['推理', '推論', '体验'],
			ja: ['推論'],
			ko: ['추론'],
			fr: ['inférence'],
			de: ['inferenz'],
			es: ['inferencia'],
		},
		/** How fast and at what cost it runs, which shows nobody how. */
		'speed': {
			en: ['inference speed*', 'speed of inference', 'generation speed', 'inference cost*', 'inference efficien*', 'inference latency', 'inference time', 'faster inference', 'slower', 'memory cost*', 'throughput', 'times faster', 'faster than', ...phrases(NUMBERS, ['faster'])],
			zh: ['倍速', '更快', '推理速度', '生成速度', '推理效率', '推理成本', '推理时间', '推理延迟', '推論速度', '吞吐'],
			ja: ['倍高速', '倍速く', 'より高速', 'より速', '推論速度', '生成速度', '推論コスト', '推論時間', '遅く'],
			ko: ['배 빠', '더 빠', '추론 속도', '추론 비용', '추론 시간', '느려'],
			fr: ['vitesse d\'inférence', 'coût d\'inférence', 'temps d\'inférence', 'plus lent*', 'plus rapide*'],
			de: ['inferenzgeschwindigkeit', 'inferenzkosten', 'inferenzzeit', 'langsamer', 'schneller als', 'mal schneller', 'so schnell wie'],
			es: ['velocidad de inferencia', 'coste de inferencia', 'costes de memoria', 'tiempo de inferencia', 'más lent*', 'más rápid*'],
		},
		/** What a notebook may draw instead. */
		'figures': {
			en: ['figure', 'figures', 'plot', 'plots', 'plotting', 'drawing', 'visuali*', 'results notebook'],
			zh: ['绘图', '画图', '图表', '繪圖'],
			ja: ['作図', 'グラフ'],
			ko: ['그림', '그래프'],
			fr: ['figure', 'figures', 'graphique*'],
			de: ['abbildung*', 'diagramm*'],
			es: ['figura', 'figuras', 'gráfic*'],
		},
		/** Documents with code that shows how something is used, and nothing else. */
		'worked-example': {
			en: ['cookbook', 'cookbooks', 'notebook', 'notebooks', 'colab', 'google colab', 'example notebook', 'quickstart', 'quick start', 'quickstart guide', 'getting started guide', 'getting started with', 'recipes', 'worked example*', 'example application*', 'example app', 'example apps', ...phrases(['example of', 'examples of'], ['running', 'using', 'loading', 'calling', 'generating text', 'generating images', 'inference']), 'example script*', 'example code', 'code example*', 'code sample*', 'sample code', 'demo code', 'demo script*', 'demo notebook*', 'usage example*', 'usage guide', 'usage instructions', 'user guide', 'inference code', 'inference script*', 'inference example*', 'inference helper*', 'inference utilit*', 'scoring helper*', 'helper script*', 'helper code', 'code to load', 'code for loading', 'code for inference', 'scripts for inference', 'generation settings', 'generation parameters', 'sampling settings', 'sampling parameters', 'prompting guide', 'how to run', 'how to load', 'how to use'],
			zh: ['推理代码', '推理脚本', '推理示例', '示例代码', '示例脚本', '代码示例', '使用示例', '调用示例', '示例应用', '快速开始', '快速上手', '使用手册', '使用指南', '使用教程', '上手教程', '生成参数', '采样参数', '提示词指南', '笔记本', '範例程式', '使用範例', '快速開始'],
			ja: ['推論コード', '推論スクリプト', 'サンプルコード', 'コード例', '使用例', '利用例', '使用ガイド', '利用ガイド', 'クイックスタート', 'クックブック', 'ノートブック', '生成パラメータ', '推論例'],
			ko: ['추론 코드', '추론 스크립트', '추론 예제', '예제 코드', '코드 예제', '샘플 코드', '사용 예제', '사용 가이드', '빠른 시작', '쿡북', '노트북', '생성 설정', '생성 파라미터'],
			fr: ['code d\'inférence', 'script d\'inférence', 'exemple d\'utilisation', 'exemples d\'utilisation', 'exemples de code', 'exemple de code', 'guide d\'utilisation', 'guide de démarrage', 'carnet', 'notebook', 'paramètres de génération', 'livre de recettes'],
			de: ['inferenzcode', 'inferenzskript*', 'beispielcode', 'codebeispiel*', 'beispielskript*', 'anwendungsbeispiel*', 'nutzungsbeispiel*', 'beispielanwendung*', 'schnellstart*', 'notebook', 'notebooks', 'kochbuch', 'generierungsparameter', 'kurzanleitung'],
			es: ['código de inferencia', 'script de inferencia', 'ejemplo de uso', 'ejemplos de uso', 'ejemplos de código', 'código de ejemplo', 'guía de uso', 'guía de inicio', 'guía rápida', 'cuaderno', 'cuadernos', 'notebook', 'parámetros de generación', 'recetario'],
		},
		'command': {
			en: [
				'from_pretrained', 'pip install * &&', 'docker run', 'npx', 'ollama run', 'docker model run', 'vllm serve', 'llama-cli -', 'llama-server -', 'sglang.launch_server', 'torch.hub.load(', 'python generate.py', 'python inference.py', 'python infer.py', 'python demo.py', 'python sample.py',
				'cargo run', 'go run', 'bun run', 'deno run', 'uvx', 'pipx run', 'swift run', 'dotnet run', 'rscript *.r', 'rscript */*.r', 'julia *.jl', 'node *.js', 'node *.mjs', 'java -jar', 'make demo', 'streamlit run', '| fasttext predict*', 'fasttext predict*', 'lmdeploy chat', 'lmdeploy serve', 'load_model(', 'model.generate(', 'model.predict(', 'model.encode(', 'pipeline(',
				'python predict.py', 'python run.py', 'python main.py', 'python chat.py', 'torch.load(', 'joblib.load(', 'pickle.load(', 'spacy.load(', 'load_from_hub(', 'hf_hub_download(', 'snapshot_download(', 'huggingface-cli download', 'ort.inferencesession(', 'keras.models.load_model', 'tf.saved_model.load', 'mlx_lm.generate', 'llama.cpp -m', 'curl -x post', '.transcribe(', '.predict(', '.generate(', '.encode(',
				...phrases(['python', 'python3'], ['*.py', '*_*.py', '*_*_*.py', '*/*.py', '*/*_*.py', '*/*/*.py', 'm *.*', 'm *_*.*']), 'bash run*', './run*', 'ollama pull', 'llama-server', 'sh scripts/infer*', 'bash infer*', 'bash scripts/infer*', 'sh infer*', 'bash demo*', 'sh demo*', 'sh run*',
			],
		},
		/** A call with a string among its arguments, whatever is called. */
		'any-call': { en: LETTERS.flatMap((letter) => ARGUMENTS.map((end) => `${letter}*${end}`)) },
		/** A call of a model, or of what is loaded along with it. */
		'model-call': {
			// Behind an acronym a bracket holds its long form as well: “ASR (speech recognition)”.
			en: HOLDERS.flatMap((name) => [...(ACRONYMS.includes(name) ? [] : [`${name}(*)`, `${name}(*, `, `${name}(**`]), `${name}.*(`, `${name}.*_*(`, `${name}.*_*_*(`, `${name}.*_*_*_*(`]),
		},
		/** Calls that make, read, write or show something else. */
		'other-call': {
			en: ['load_dataset(', 'read_csv(', 'read_json(', 'read_parquet(', 'open(', 'print("', 'print(\'', 'save(', 'save_pretrained(', 'push_to_hub(', 'to_csv(', 'savefig(', 'writer(', 'export(', 'login(', 'setenv(', 'environ', 'getenv(', 'system(', 'set_seed(', 'manual_seed(', 'filterwarnings(', 'setlevel(', 'add_special_tokens(', 'add_tokens(', 'num_parameters(', 'compile(', 'model.train(', 'model.fit(', '.fit(', 'summary(', 'evaluate.load(', 'load_metric(', 'install_github(', 'install.packages(', 'nltk.download(', 'getlogger(', 'torch.device(', 'default("', 'normalize(', 'replace(', 'split(', 'strip(', 'sub(', 'join(', 'lower(', 'encode("utf*', 'getattr(', 'isinstance(', 'glob(', 'listdir('],
		},
		/** Files by their endings, in a command or call. */
		'file': { en: [...LETTERS, ...'0123456789'].flatMap((letter) => FILES.map((end) => `${letter}*.${end}`)) },
		/** What models do, as the first word behind the name of a program. */
		'does': {
			en: ['transcribe', 'translate', 'predict', 'infer', 'generate', 'detect', 'segment', 'classify', 'embed', 'encode', 'synthesize', 'synthesise', 'speak', 'restore', 'enhance', 'denoise', 'separate', 'upscale', 'colorize', 'fold', 'dock', 'caption', 'tag', 'parse', 'summarize', 'score', 'run', 'chat', 'serve', 'rank', ...READERS].flatMap((verb) => FILES.flatMap((end) => [`${verb} *.${end}`, `${verb} */*.${end}`])).concat(phrases(['transcribe', 'translate', 'predict', 'predict-prob', 'infer', 'detect', 'classify', 'embed', 'encode', 'tag', 'parse', 'summarize', 'speak', ...READERS], READ_FILES.flatMap((end) => [`*.${end}`, `*_*.${end}`, `*/*.${end}`]))),
		},
		/** How commands name the model, its input and its output. */
		'setting': { en: ['model', 'input', 'source', 'image', 'img', 'audio', 'text', 'prompt', 'checkpoint', 'ckpt', 'weights', 'output', 'video'].map((name) => `${name}=*`) },
		/** Where a server of models listens, and what it is sent. */
		'request': { en: ['curl http*', 'curl x post', 'curl localhost*', 'curl s http*', 'curl request post', 'http post', 'requests.post(', 'wget qo* http*', 'post request*', 'a post to', 'un post', 'requête post', 'post anfrage', 'post /*', 'api inference.huggingface.co*', 'invoke restmethod'], zh: ['post 请求', 'post请求'], ja: ['postリクエスト', 'post リクエスト', 'postで', 'post で'], ko: ['post 요청', 'post로'] },
		'payload': { en: ['inputs', '"input"', 'messages', 'content type', 'application/json', '"prompt"', '"text"', '"model"', '/v1/*', '/predict', '/generate', '/embed', '/transcribe', '/invocations', 'authorization', 'bearer', 'json={*', 'json=*', 'api inference.huggingface.co*'] },
		/** What turns data into other data, builds or checks software. */
		'makes-other': {
			en: ['convert', 'converts', 'converted', 'converting', 'preprocess*', 'pre-process*', 'prepare the data*', 'prepares the data*', 'download the data*', 'downloads the data*', 'unit test*', 'pytest', 'lint*', 'code formatting', 'compile', 'build the', 'builds the', 'docker build', 'documentation is built', 'split the data', 'plot*', 'figure', 'pull request', 'ffmpeg', 'cache', 'augment*', 'annotat*', 'quantize it', 'reproduce*', 'benchmark*', 'ablation*', 'training set', 'backup', 'clean', 'cleaned', 'cleans', 'cleaning', 'crawl*', 'scrape*', 'scraping', 'collected', 'filtered'],
			zh: ['转成', '转换', '转为', '转换为', '预处理', '构建', '编译', '格式化', '单元测试', '画图', '绘制', '切分', '数据集', '数据下载', '标注', '打包', '复现', '清洗', '采集', '爬取', '抓取', '收集', '过滤', '转檔', '轉換', '預處理'],
			ja: ['変換', '前処理', 'ビルド', 'コンパイル', '単体テスト', 'ユニットテスト', 'データセット', '整形', 'キャッシュ', '再現', 'アノテーション', '収集', 'クロール', 'フィルタ'],
			ko: ['변환', '전처리', '빌드', '컴파일', '단위 테스트', '데이터셋', '캐시', '재현', '라벨링', '모았', '수집', '정제', '크롤링'],
			fr: ['convertir', 'conversion', 'prétraite*', 'compiler', 'tests unitaires', 'jeu de données', 'corpus', 'reproduire', 'annotation*', 'nettoy*', 'collect*', 'filtré*'],
			de: ['konvertier*', 'umwandeln', 'vorverarbeit*', 'kompilier*', 'unit tests', 'datensatz', 'korpus', 'reproduzier*', 'annotation*', 'bereinig*', 'gesammelt', 'gefiltert'],
			es: ['convertir', 'convierte', 'conversión', 'preproces*', 'compilar', 'pruebas unitarias', 'conjunto de datos', 'corpus', 'reproducir', 'anotación*', 'limpi*', 'recopil*', 'filtr*'],
		},
		/** How something is loaded, called or used. */
		'way': {
			en: ['usage', 'loading', 'loading code', 'loading procedure', 'interface', 'calling convention', 'call signature', 'is used', 'are used', 'is loaded', 'are loaded', 'loads', 'can be loaded', 'inference code'],
			zh: ['用法', '加载方式', '加载方法', '加载代码', '载入方式', '调用方式', '调用方法', '调用接口', '使用方式', '使用方法', '推理方式', '推理代码', '加载流程', '載入方式', '呼叫方式'],
			ja: ['使い方', '使用方法', '利用方法', '読み込み方', '読み込み方法', '呼び出し方', '推論方法', '推論コード', 'インターフェース'],
			ko: ['사용법', '사용 방법', '사용방법', '로드 방법', '불러오는 방법', '호출 방법', '추론 방법', '추론 코드', '인터페이스'],
			fr: ['utilisation', 'chargement', 's\'utilise', 'se charge', 's\'emploie', 'interface'],
			de: ['benutzung', 'verwendung', 'nutzung', 'laden', 'geladen', 'aufruf', 'schnittstelle'],
			es: ['uso', 'carga', 'se usa', 'se carga', 'se utiliza', 'interfaz'],
		},
		'same': {
			en: ['same as', 'the same way', 'in the same way', 'same interface', 'same api', 'identical to', 'identically', 'exactly like', 'just like', 'just as', 'like any other', 'as with any', 'unchanged', 'no different from', 'analogous to'],
			zh: ['完全一样', '一样', '一致', '相同', '无异', '完全兼容', '没有区别', '無異', '一樣'],
			ja: ['と同じ', '同様', '変わりません', '同一'],
			ko: [...phrases(['와', '과'], ['같은 방', '같이', '같습니다', '같다']), '동일', '똑같'],
			fr: ['identique', 'exactement comme', 'de la même manière', 'de la même façon', 'inchangé*', 'comme n\'importe quel'],
			de: ['identisch', 'genauso', 'genau wie', 'wie bei', 'wie jedes', 'ebenso', 'unverändert'],
			es: ['idéntic*', 'igual que', 'exactamente como', 'de la misma manera', 'de la misma forma', 'como cualquier'],
		},
		/** Where such code lies: what is said of a folder or file in place of telling the reader to look there. */
		'lies': {
			en: ['live in', 'lives in', 'is in', 'are in', 'sits in', 'sit in', 'kept in', 'stored in', 'included', 'located in', 'found in', 'found under', 'lies in', 'placed in', 'provided in', 'provided as', 'shipped with', 'ships with', 'comes with', 'come with', 'bundled', 'there is a', 'there are', 'contains', 'holds', 'walks you through', 'walks through', 'shows how', 'show how', 'demonstrates', 'illustrates', 'explains', 'explained', 'have a look', 'look at', 'open the', 'we provide', 'we offer', 'prepared', 'under the', 'in the'],
			zh: ['在', '位于', '放在', '附带', '附有', '提供了', '提供', '包含', '准备了', '收录', '見', '存放', '给出', '演示', '自带', '介绍'],
			ja: ['にあり', 'にある', 'に置', '用意', '収録', '同梱', 'お読み', '読んで', 'に載', '記載', '説明', '公開して', '含まれ', '入って', 'まとめ', '掲載'],
			ko: ['에 있', '들어 있', '포함', '제공', '준비', '올려', '설명', '수록', '두었', '담겨', '정리', '넣어 둔', '넣어둔', '넣어 두', '올려 둔', '올려둔', '마련', '첨부', '같이 들어'],
			fr: ['se trouve', 'se trouvent', 'est fourni', 'sont fournis', 'figure', 'figurent', 'dans le', 'inclus', 'expliqué*', 'montre', 'contient', 'fourni*', 'lisez'],
			de: ['liegt', 'liegen', 'steht', 'stehen', 'findet sich', 'enthält', 'enthalten', 'beigelegt', 'zeigt', 'bereit', 'erklärt', 'befindet', 'befinden', 'beschrieben'],
			es: ['está en', 'están en', 'se encuentra', 'se encuentran', 'se incluye', 'se incluyen', 'incluido*', 'muestra', 'contiene', 'explica*', 'hay', 'ofrecemos', 'lea'],
		},
		'place': {
			en: ['folder', 'directory', 'subfolder', 'examples/', '/examples', 'scripts/', 'demo/', 'notebooks/', 'docs/', 'example.*', 'inference.*', 'demo.*', 'quickstart.*', 'usage.*', '.ipynb', '.py', 'in this repo', 'wiki'],
			zh: ['目录', '文件夹', '目錄', '資料夾', '仓库', '倉庫', '项目页', 'readme', 'examples/', '文档', '文件'],
			ja: ['フォルダ', 'ディレクトリ', 'readme', 'リポジトリ', 'ファイル', 'wiki'],
			ko: ['폴더', '디렉터리', '디렉토리', 'readme', '저장소', '파일', '위키', '리포지토리'],
			fr: ['dossier', 'répertoire', 'readme', 'fichier', 'dépôt', 'wiki'],
			de: ['ordner', 'verzeichnis', 'readme', 'datei', 'wiki', 'repo'],
			es: ['carpeta', 'directorio', 'readme', 'archivo', 'fichero', 'wiki', 'repositorio'],
		},
		/** Calls that load a model or have it do something, whatever library they belong to. */
		'call': {
			en: ['load(', 'load_model', 'load_checkpoint(', 'load_learner(', 'load_state_dict', 'load_file(', 'from_pretrained', 'from_preset', 'from_quantized', 'from_hparams', 'from_single_file', 'from_checkpoint', 'restore_from', 'create_model(', 'hub.load', 'readrds(', 'model name or path', 'predict(', 'generate(', 'transcribe(', 'encode(', 'infer(', 'inference_sft(', 'pipeline(', 'apply_chat_template', 'automodel*', 'autotokenizer', 'autoprocessor', 'marianmtmodel', 'sentencetransformer(', 'crossencoder(', 'sequencetagger', 'farmreader(', 'taskflow(', 'rtdetr(', 'yolo(', 'merge_and_unload', 'load_from_hub', 'msmodel', 'trust_remote_code', 'load_in_8bit', 'load_in_4bit', 'run_opts', 'from transformers import', 'from sentence_transformers import', 'forced_bos_token_id', 'multi_label=true'],
		},
		/** Programs that are started in a shell, with what makes them run a model. */
		'shell': {
			en: ['ollama run', 'swift deploy', 'swift infer', 'xinference launch', 'lms load', 'bentoml serve', 'serve run', 'ollama create', 'yolo predict', 'piper -m', 'piper --model', 'tts model_name *', 'tts out_path *', 'tts list_models', 'whisper ctranslate2', 'paddleocr det*', 'paddlespeech tts', 'paddlespeech asr', 'tritonserver', './main', './demo', './llama*', 'llama cli', 'llama server', 'vllm serve', 'transformers cli chat', 'mlx_lm.generate', 'f5 tts_infer cli', 'docker compose up and', 'cli_demo.py', 'main.py', 'app.py', 'webui.py', 'sample_factory.huggingface*', 'sglang.launch_server', 'modelfile'],
		},
		/** Programs and libraries that run models of others. */
		'runner': {
			en: ['openai-compatible client', 'controlnet', 'peft', 'adapters library', 'the transformers library', 'llamacpp', 'lmstudio', 'jan', 'msty', 'open webui', 'openwebui', 'ramalama', 'mlc llm', 'exo', 'tabby', 'webllm', 'candle', 'burn', 'tensorrt llm', 'nim', 'sagemaker', 'text generation inference', 'text-embeddings-inference', 'tei', 'infinity', 'fastembed', 'chroma', 'langchain', 'llamaindex', 'pipeline api', 'hub api', 'audiocraft', 'stable audio tools', 'coqui tts', 'piper', 'sherpa onnx', 'nemo toolkit', 'pyannote', 'ultralytics', 'detectron2', 'monai', 'torchvision', 'pytorch hub', 'torch hub', 'tensorflow hub', 'scikit learn', 'xgboost', 'setfit', 'gliner', 'spark nlp', 'huggingface_hub', 'hugging face transformers', 'rl zoo', 'stable-baselines3', 'cleanrl', 'lerobot', 'xinference', 'fastchat', 'qanything', 'ktransformers', 'mnn', 'transformers', 'vllm', 'sglang', 'ollama', 'llama.cpp', 'llamafile', 'lm studio', 'koboldcpp', 'kobold', 'oobabooga', 'text generation webui', 'sillytavern', 'comfyui', 'a1111', 'automatic1111', 'webui', 'invokeai', 'diffusers', 'timm', 'onnxruntime', 'onnx runtime', 'openvino', 'tensorrt', 'triton', 'ct2', 'ctranslate2', 'faster whisper', 'whisper.cpp', 'bitsandbytes', 'exllama*', 'autogptq', 'autoawq', 'mlx', 'speechbrain', 'nemo', 'espnet', 'funasr', 'modelscope', 'paddle*', 'mindspore', 'rknn*', 'ncnn', 'keras', 'spacy', 'flair', 'haystack', 'sentence transformers', 'fasttext', 'stable baselines3', 'sb3', 'mmdetection', 'mmsegmentation', 'mmpose', 'qgis', 'unity', 'djl', 'tgi', 'openai compatible', 'uvr5', 'tensorflow.js', 'transformers.js', 'coreml', 'lmdeploy', 'joblib', 'pickle', 'fairseq', 'tflite', 'tensorflow lite', 'android studio', 'core ml', 'torchscript', 'llama cpp python', 'gpt4all', 'aphrodite', 'tabbyapi', 'fooocus', 'forge', 'draw things', 'mlx lm', 'exllamav2'],
		},
		'works': {
			en: ['deploy using', 'serve using', 'run using', 'load using', 'run the model', 'load this model', 'call the model', 'plug it', 'runs fine', 'runs great', 'runs well', 'runs happily', 'loads fine', 'loads cleanly', 'serve via', 'serve with', 'deploy via', 'launch with', 'launch via', 'spin up', 'point vllm', 'point sglang', 'use llama.cpp', 'use vllm', 'use ollama', 'use transformers', 'use diffusers', 'works out of the box', 'runs out of the box', 'out of the box', 'plug and play', 'just works', 'supported in', 'supported natively', 'natively supported', 'native support', 'usable in', 'usable from', 'load the adapter', 'load the checkpoint', 'load the weights', 'load this', 'load them', 'loadable', 'loading it', 'runnable', 'run it', 'runs natively', 'point * at', 'serve it', 'serving with', 'can be used with', 'can be used in', 'can be used from', 'can be deployed', 'deploy it', 'deploy with', 'inference with', 'inference via', 'infer with', 'install and', 'tested with', 'tested in', 'tested on', 'confirmed working', 'readable by', 'anything that reads', 'any client', 'works with', 'work with', 'works in', 'runs in', 'runs with', 'runs on', 'run with', 'run via', 'run in', 'runs under', 'load it', 'load with', 'load the', 'loads with', 'loads in', 'loaded with', 'loading', 'load the model', 'loads', 'drop', 'put', 'copy', 'place', 'import', 'open in', 'opens', 'compatible with', 'supported by', 'usable with', 'use it with', 'use with', 'clone the', 'will do', 'feed', 'pass', 'call', 'picks up', 'ready for', 'can be loaded', 'can be served', 'can be run', 'served with', 'serve it with', 'used with', 'try it with', 'pull it', 'pick the', 'select the', 'chosen in'],
			zh: ['配合', '可直接', '直接调用', '兼容', '一键部署', '一键启动', '开箱即用', '可部署', '推理时', '推理可', '请使用', '需使用', '需要安装', '拉起', '可以用', '加载即可', '载入即可', '加载', '载入', '载入参数', '放进', '放到', '丢进', '拖进', '直接用', '直接加载', '运行', '即可', '双击', '起推理', '部署', '导入', '執行', '下載', '打开', '支持', '跑', '合并', '起一个', '挂载', '推理用', '调用'],
			ja: ['使えます', 'で使えます', '検索すれば', 'で読み', 'で推論', 'そのまま', '利用できます', '利用可能', '使用できます', 'ロードして', '実行できます', '動作', '動き', '動く', '動か', '読み込', '置い', '入れ', '起動', '使え', '呼べ', '渡し', 'サービング', 'ロードでき', 'ロード可能', '対応して'],
			ko: ['바로 실행', '로 불러', '로 실행', '로 로드', '에서 바로', '바로 사용', '로 추론', '이용할 수', '배포할 수', '불러', '로드', '올리', '넣으', '돌아', '실행', '쓰시', '동작', '띄우', '사용할 수', '서빙', '구동', '돌릴 수', '불러와', '실행됩니다', '와 함께 사용', '과 함께 사용', '로 서빙', '이용이 가능', '이용 가능', '사용이 가능', '사용 가능'],
			fr: ['se lance', 's\'exécute', 'utilisable avec', 'utilisable dans', 'exploitable', 'directement avec', 'directement dans', 'prêt à l\'emploi', 'se charge comme', 'déployable', 'chargez', 'charger', 'fonctionne avec', 'tourne avec', 'tourne sous', 'placez', 'compatible avec', 'se charge', 's\'utilise avec', 'se lance avec', 'à utiliser avec', 'lancer avec', 'marche avec', 'si usa con', 'si carica con', 'funziona con', 'gira con', 'inférence avec', 'utilisable via', 'utilisé avec', 'utilisés avec'],
			de: ['loslegen', 'öffnen', 'auswählen', 'lässt sich', 'lassen sich', 'läuft out of the box', 'läuft unter', 'läuft direkt', 'einsetzbar', 'direkt mit', 'lädt', 'laden mit', 'eingebunden', 'laden', 'läuft mit', 'läuft in', 'funktioniert mit', 'kopieren', 'geladen', 'kompatibel mit', 'ablegen', 'ausführen', 'ausgeführt', 'lässt sich mit', 'starten', 'nutzbar mit', 'verwendbar mit', 'lädt man', 'inferenz mit', 'nutzen mit', 'verwenden mit'],
			es: ['roda', 'se carga', 'se ejecuta', 'funciona en', 'funciona directamente', 'listo para', 'se puede usar', 'se puede cargar', 'puede cargarse', 'puede usarse', 'pode ser usado', 'pode ser carregado', 'basta carregar', 'utilizable', 'carga', 'cargar', 'funciona con', 'corre en', 'compatible con', 'copia', 'le das a', 'elegid', 'pon', 'se usa con', 'se ejecuta con', 'se carga con', 'ejecutar con', 'úsalo con', 'va bien con', 'carregar', 'funciona com', 'rodar com', 'roda no', 'roda em', 'inferencia con', 'inferencia usando', 'usarse con', 'usarse desde', 'utilizarse con'],
		},
		/** What one has to hand to the model for it to work as meant. */
		'prompting': {
			en: ['wrap your', 'wrap the', 'instruction template', 'uses the alpaca', 'uses chatml', 'uses the chatml', 'chatml prompt*', 'trigger with', 'triggered by', 'activate with', 'activation tag*', 'use the tag', 'use the word', 'keyword:', 'keywords:', 'trigger words:', 'recommended strength', 'strength 0*', 'recommended weight', 'recommended cfg', 'cfg:', 'sampler', 'recommended params', 'suggested settings', 'best settings', 'good settings', 'normalise the input', 'normalize the input', 'lowercase the input', 'lowercase your', 'trigger word*', 'trigger:', 'trigger phrase', 'activation word*', 'instance prompt', 'chat template', 'prompt template', 'prompt format', 'prompt it with', 'chatml', 'alpaca format', 'vicuna format', '[inst]', 'clip skip', 'min_p', 'query:', 'passage:', 'search:', 'prefix each', 'prefix queries', 'prefix every', 'language token', 'sampling rate of the input', 'arrive at 16 khz', 'sampled at 16khz', 'sampled at 16 khz', 'to use the model,', 'recommended settings', 'call it like', 'preset', 'system prompt:', 'lora weight', '<lora:*', 'instruct template', 'prompt style', 'sampler settings', 'samplers', 'sampler:', 'template:', 'v3 tekken', 'tekken', 'temp 0*', 'temp 1*', 'temperature 0* and', 'minp 0*', 'min p 0*', 'recommended sampler*', 'recommended temperature', 'instruct format', 'alpaca template', 'tokens in your prompt', 'token in your prompt', 'in your prompts', 'mistral template', 'llama template', 'gemma template', 'llama 3 template', 'vicuna template', 'zephyr template', 'template works', 'works with chatml', '### instruction', '<|im_start|>', '<|user|>', '<start_of_turn>', 'task prefix', 'forget the * prefix', 'the * prefix', 'add the prefix', 'use the prefix', 'with the prefix', 'prepend', 'start the prompt with', 'start your prompt with', 'start the input with', 'query instruction', 'query prefix', 'prompt it like', 'prompt it as', 'prompts should', 'prompt should', 'write prompts', 'load it like', 'loads like', 'use it like any', 'used like any', 'use it exactly like', 'works like any other', 'drop-in replacement', 'same api as', '<lora', 'activation text', 'instance token', 'trigger token', 'usage: same as', 'usage is identical', 'usage is the same', 'used the same way', 'used in the same way', 'into models/*', 'in models/*', 'in comfyui/*', 'into comfyui/*', 'models folder', 'euler a', 'dpm++', 'dpm++ 2m', 'cfg scale', 'cfg 3*', 'cfg 4*', 'cfg 5*', 'cfg 6*', 'cfg 7*', 'hires fix'],
			zh: ['触发词：', '触发词:', '触发tag', '起手式', '建议权重', '推荐权重', ...phrases(['lora权重', 'lora 权重'], [':', '设', '为', '在', '建议', '推荐', '0*', ' 0*'], ''), '建议参数', '采样器', '迭代步数', '推荐采样', '推荐步数', '建议温度', '推荐温度', '温度设', 'temperature 设', '模板为', '模板采用', '采用chatml', '采用 chatml', '格式采用', '提示词用', '提示词：', '使用 alpaca', '使用chatml', '使用 chatml', '触发词', '觸發詞', '对话模板', '提示词里写', 'chatml', '查询句前', '提示詞裡寫', '提示詞中加', '提示詞模板', '推荐参数', '权重 0.*', '指令模板', '提示词格式', '提示词模板', '加前缀', '加上前缀', '前加指令', 'alpaca 格式', 'alpaca格式', 'chatml 格式', 'chatml格式', '模板用', '用 chatml', 'prompt 格式', 'prompt格式', 'prompt 写', 'prompt写', 'system prompt 写', '指令前缀', '查询前缀', '采样参数', '需要加前缀', '触发关键词', '触发：', '一样用', '用法同', '用法与', '用法和', '使用方式与', '使用方法与', '调用方式与', '系统提示词写', '系统提示词用', '系统提示词设', '系统提示词如下', '系统提示词中', '系统提示词里', '推荐系统提示词', '默认系统提示词', '建议系统提示词', '推荐的系统提示词', '默认的系统提示词', '系统提示词：', '系统提示词:', '系统提示词为', '占位符', '采样率为', '采样率需', '采样率应', '采样率必须', '采样率要', '对话格式为', '对话格式如下', '使用对话格式', '采用对话格式', '按对话格式', '官方对话格式', '对话格式：', '对话格式调用', '对话格式输入', '的对话格式'],
			ja: ['プロンプトに入れ', 'プロンプトに含め', 'プロンプトに追加', 'プロンプトに付け', 'プロンプトに加え', 'プロンプトに書', 'プロンプトに入力', 'プロンプトに記', 'プロンプトには', 'プロンプトに「', 'プロンプトに`', 'プロンプトに以下', 'プロンプトに次', 'プロンプトは', 'トリガー:', '推奨ウェイト', 'ウェイトは', '推奨温度', 'テンプレートは', 'chatml', 'alpaca', 'トリガーワード', 'トリガー', 'チャットテンプレート', 'プロンプトの先頭', 'プロンプト形式', 'clip skip', 'クエリ:', '先頭に', 'プロンプトテンプレート', '指示テンプレート', 'プロンプトの形式', 'alpaca 形式', 'alpaca形式', 'chatml 形式', 'chatml形式', 'vicuna形式', '指示形式', '接頭辞', 'プレフィックス', '推奨設定', '推奨パラメータ', '推奨サンプラー', 'システムプロンプト', '使い方はwhisper*', 'と同じ使い方', '使い方は同じ', 'と同じように使', '使用方法は同じ'],
			ko: ['프롬프트에 추가', '프롬프트에 넣', '프롬프트에 포함', '프롬프트에 입력', '프롬프트에 붙', '프롬프트에 적', '프롬프트에 쓰', '프롬프트에 사용하세', '프롬프트에 사용해', '프롬프트에 다음', '프롬프트에 \'', '프롬프트에 "', '프롬프트에 `', '프롬프트에는 ', '프롬프트는', '트리거:', '권장 가중치', '템플릿은', 'chatml', '샘플러', '트리거 워드', '트리거', '채팅 템플릿', '프롬프트 형식', '프롬프트 템플릿', '지시 템플릿', '대화 템플릿', 'chatml 형식', 'alpaca 형식', '알파카 형식', '프롬프트 포맷', '접두어', '접두사', '시스템 프롬프트', '권장 설정', '사용법은', '사용 방법은', '와 같은 방식', '동일하게 사용'],
			fr: ['mots déclencheurs', 'déclenché par', 'poids conseillé', 'température conseillée', 'prompt au format', 'au format chatml', 'déclencheur', 'mot déclencheur', 'gabarit de conversation', 'rééchantillonner', 'gabarit de prompt', 'format de prompt', 'modèle de prompt', 'format chatml', 'format alpaca', 'préfixe', 'invite système', 'réglages conseillés', 'mot clé déclencheur', 'utilisation identique', 's\'utilise comme', 'même usage que'],
			de: ['auslöser', 'triggerwörter', 'empfohlene stärke', 'stärke 0*', 'prompts im', 'im chatml', 'triggerwort', 'trigger:', 'prompt format', 'chat template', 'chatvorlage', 'prompt vorlage', 'prompt-vorlage', 'chatml format', 'alpaca format', 'präfix', 'systemprompt', 'empfohlene einstellungen', 'auslösewort', 'benutzung wie', 'nutzung wie', 'verwendung wie', 'genauso benutzen'],
			es: ['palabras clave:', 'palabra activadora', 'peso recomendado', 'temperatura recomendada', 'en formato chatml', 'palabra clave', 'trigger:', 'plantilla', 'plantilla de chat', 'formato de prompt', 'plantilla de prompt', 'formato chatml', 'formato alpaca', 'prefijo', 'ajustes recomendados', 'palabra de activación', 'se usa igual', 'se usa como', 'uso idéntico', 'prompts en formato', 'prompts en el formato', 'prompts en inglés', 'prompts en español'],
		},
		/** That readers are told what to do, or what it takes. */
		'to-readers': {
			en: ['you', 'your', 'use the', 'use this', 'use a', 'to use', 'should', 'must', 'please', 'remember to', 'make sure', 'recommend*', 'expects', 'requires', 'needs'],
			zh: ['请使用', '请先', '请将', '请在', '请注意', '請使用', '請先', '請將', '你可以', '您可以', '你需要', '您需要', '应使用', '应该', '应当', '應該', '建议', '建議', '务必', '推荐使用', '推薦使用'],
			ja: ['ください', '必要です', '必要があり', '推奨', 'お勧め', 'おすすめ'],
			ko: ['세요', '십시오', '필요합니다', '권장', '해야'],
			fr: ['vous', 'votre', 'vos', 'utilisez', 'il faut', 'doit', 'doivent', 'nécessite', 'recommandé*'],
			de: ['du', 'man', 'bitte', 'muss', 'müssen', 'sollte*', 'empfohlen', 'braucht', 'erwartet'],
			es: ['usted', 'utiliza', 'utilice', 'debe', 'deben', 'hay que', 'recomienda', 'recomendado', 'necesita'],
		},
		/** That it goes with something, which needs no subject: “Compatible with”. */
		'goes-with': {
			en: ['compatible with', 'runs with', 'runs on', 'runs in', 'works with', 'works in', 'loads with', 'loads in', 'usable with', 'usable in', 'can be used with', 'can be run', 'can be served', 'supported by'],
			zh: ['兼容', '可直接', '可以用', '可用于'],
			ja: ['で動作', 'で使えます', 'で利用できます', 'で実行できます'],
			ko: ['에서 실행', '로 실행', '와 호환', '과 호환'],
			fr: ['compatible avec', 'fonctionne avec', 'utilisable avec', 'utilisable dans', 'se charge'],
			de: ['kompatibel mit', 'läuft mit', 'läuft in', 'funktioniert mit', 'nutzbar mit'],
			es: ['compatible con', 'funciona con', 'se ejecuta con', 'se carga con'],
		},
		/** Scripts by the names that authors give to those that run a model. */
		'script': {
			en: ['example', 'inference', 'infer', 'predict', 'demo', 'web_demo', 'cli_demo', 'gradio_demo', 'generate', 'sample', 'chat', 'run_inference', 'quickstart', 'usage', 'test_inference', 'minimal_example', 'run_model', 'detect', 'transcribe', 'translate', 'synthesize', 'api_server'].flatMap((name) => [`${name}.py`, `${name}.ipynb`, `${name}.sh`]),
			zh: ['推理脚本在', '推理脚本见', '推理代码在', '推理代码见', '示例脚本在', '示例代码在', '示例代码见', '加载方式与', '加载方式同', '调用方式同'],
			ja: ['推論スクリプトは', '推論コードは', 'サンプルコードは', '読み込み方は'],
			ko: ['추론 스크립트는', '추론 코드는', '예제 코드는', '로드 방법은'],
			fr: ['le script d\'inférence se trouve', 'le code d\'inférence se trouve', 'se charge exactement comme'],
			de: ['das inferenzskript liegt', 'der inferenzcode liegt', 'wird geladen wie'],
			es: ['el script de inferencia está', 'el código de inferencia está', 'se carga igual que'],
		},
		/** What a document is said to tell of. */
		'tells-usage': {
			en: ['for usage', 'usage see', 'usage:', 'usage is', 'usage details', 'usage information', 'for inference', 'inference instructions', 'how to load', 'how to run', 'to run it', 'to run this', 'to use it', 'to use this', 'running instructions', 'setup instructions', 'example notebook', 'notebook', 'demo notebook', 'end-to-end example', 'example in the', 'how to call', 'how to use', 'ways to run', 'running it', 'examples of use', 'examples of inference', 'usage', 'deployment instructions', 'deployment guide', 'for deployment', 'how to deploy'],
			zh: ['用法', '使用请', '使用方式', '推理方法', '推理请', '调用方法', '部署方法', '示例见', '例子见', '運行方式', '运行方法', '运行方式', '加载方法', '启动方式', '启动方法', '怎么用', '怎么跑', '部署文档', '部署指南', '部署教程', '如何部署', '如何运行', '如何加载', '如何调用', '使用方法'],
			ja: ['使い方', '利用方法', '推論方法', '実行方法', '使用例', 'サンプル', '動かし方', '使用方法', '呼び出し方', '読み込み方', '実行手順', '起動方法', 'デプロイ方法', 'デプロイ手順', 'デプロイガイド'],
			ko: ['사용법', '사용 방법', '사용방법', '추론 방법', '실행 방법', '예제', '노트북', '불러오는 방법', '구동 방법', '실행법', '호출 방법', '배포 방법', '배포 가이드', '배포 절차'],
			fr: ['pour l\'utilisation', 'pour l\'utiliser', 'mode d\'emploi', 'exemple complet', 'exemples dans', 'guide de déploiement', 'instructions de déploiement', 'pour le déploiement'],
			de: ['zur nutzung', 'zur verwendung', 'zur benutzung', 'nutzungshinweise', 'beispiele im', 'beispiel im', 'benutzung siehe', 'verwendung siehe', 'anleitung zur bereitstellung', 'bereitstellungsanleitung', 'für die bereitstellung'],
			es: ['para usarlo', 'modo de uso', 'instrucciones de uso', 'ejemplo completo', 'ejemplos en', 'como usar', 'cómo usarlo', 'uso: ver', 'guía de despliegue', 'instrucciones de despliegue', 'para el despliegue'],
		},
		/** Services whose machines run it when their interface is called; a page to try it on shows nobody how. */
		'served': {
			en: ['use this model" button', 'click "use this model"', 'inference api', 'api endpoint', 'endpoint is available', 'hosted endpoint', 'hosted api', 'hosted on replicate', 'available on replicate', 'available on together*', 'available via together*', 'available on fireworks', 'available on openrouter', 'on openrouter', 'on replicate', 'replicate.com/*', 'hosted inference', 'openai-compatible api', 'openai compatible endpoint', 'rest api', 'through our platform', 'available in our app', 'on our platform', 'available in the app', 'available to subscribers', 'available on amazon', 'available on google cloud', 'on amazon bedrock', 'on vertex ai', 'on azure ai', 'through bedrock', 'available via the api', 'available via our api', 'available through the api', 'available through our api', 'accessible via the api', 'accessible through the api', 'call the api', 'call the endpoint', 'our api endpoint', 'model garden', 'available on amazon bedrock', 'available in amazon bedrock', 'available on bedrock', 'available on vertex ai', 'available on azure', 'available in azure', 'azure ai foundry', 'model id is', 'api model name', 'endpoint accepts', 'the api accepts', 'api returns', 'api call returns', 'api operation'],
			zh: ['api 接口', 'api接口', '开放平台', '调用接口', '百炼', '火山引擎', '通过api', '通过 api', 'api 调用', 'api调用'],
			ja: ['apiとして', 'apiから利用', 'api経由', 'apiで利用'],
			ko: ['api 엔드포인트', 'api로', 'api를 통해'],
			fr: ['point d\'accès', 'via l\'api'],
			de: ['endpunkt', 'über die api'],
			es: ['a través de la api'],
		},
		/** What such words are also said of. */
		'not-usage': {
			en: ['version', 'versions', 'requirements', 'install', 'pip install', 'conda install', 'venv', 'download', 'bug', 'breaks', 'fails', 'evaluated', 'harness', 'tokenizer.encode', 'is a library', 'is an engine', 'is a framework', 'is a toolkit', 'developed', 'license', 'licence', 'maintained', 'thanks', 'wrapper', 'jailbreak*', 'attack*', 'roadmap', 'suboptimal', 'workaround', 'valueerror', 'typeerror'],
			zh: ['安装', '依赖', '版本', '评测', '协议', '感谢', '攻击', '提供的', '推理框架，', '部署框架，', '解决方案', '库支持', '还支持', '格式转'],
			ja: ['インストール', '評価', 'ライセンス', '攻撃', 'ライブラリです', 'フレームワークです'],
			ko: ['설치', '평가', '라이선스', '공격', '라이브러리입니다', '프레임워크입니다'],
			fr: ['installer', 'évalu*', 'est une bibliothèque'],
			de: ['installieren', 'evaluier*', 'ist eine bibliothek', 'ist ein framework'],
			es: ['instalar', 'evalu*', 'es una biblioteca', 'es una librería', 'es un framework'],
		},
		/** How a model is or was trained; one that is trained already is loaded and run. */
		'in-training': {
			en: ['was trained', 'were trained', 'is trained', 'are trained', 'been trained', 'being trained', 'trained on', 'trained with', 'trained using', 'trained for', 'trained by', 'trained in', 'trained from', 'trained at', 'we trained', 'i trained', 'trained it', 'fine-tune', 'fine-tuned', 'finetune', 'finetuned', 'fine-tuning', 'finetuning', 'training', 'trainer'],
			zh: ['训练', '微调', '訓練', '微調'].flatMap((word) => ['时', '集', '数据', '脚本', '代码', '中', '过程', '阶段', '框架', '采用', '使用', '用', '自己', '请', '了', '方法', '的时候', '轮', '於', '資料', '時'].map((more) => word + more)).concat(['进行训练', '我们训练', '在训练', '如需微调', '进行微调', '来训练', '继续训练', '训练自']),
			ja: ['学習', '訓練', '微調整', 'ファインチューニング'].flatMap((word) => ['し', 'さ', 'に', 'で', 'を', 'の', 'は', 'が', 'データ', 'コード', '時', 'スクリプト', '率'].map((more) => word + more)),
			ko: ['학습', '훈련', '미세조정', '파인튜닝'].flatMap((word) => ['시', '하', '에', '은', '을', '의', '할', '했', '률', ' 데이터', ' 코드', ' 스크립트', '용'].map((more) => word + more)),
			fr: ['entraîner', 'entraînement', 'a été entraîné', 'entraîné sur', 'entraîné avec', 'affiner'],
			de: ['trainieren', 'trainiert auf', 'trainiert mit', 'wurde trainiert', 'training', 'wurde mit'],
			es: ['entrenar', 'entrenamiento', 'fue entrenado', 'entrenado con', 'entrenado en', 'entrenando'],
		},
		/** A model that is only compared with, or that training began from. */
		'of-another': {
			en: ['baseline', 'baselines', 'for comparison', 'by comparison', 'compared against', 'comparison value*', 'reference value*', 'reference score*', 'initialised with', 'initialised from', 'initialized with', 'initialized from', 'starting weights', 'initial weights'],
			zh: ['基线', '基線', '作为对比', '作為對比', '对照', '對照', '用于比较', '初始化自', '初始权重', '初始權重'],
			ja: ['ベースライン', '比較のため', '比較対象', '比較用', '初期値', '初期重み'],
			ko: ['베이스라인', '비교를 위', '비교용', '비교 대상', '초기 가중치', '초깃값'],
			fr: ['ligne de base', 'à titre de comparaison', 'pour comparaison', 'valeur de comparaison', 'valeurs de référence', 'initialis*', 'poids initiaux'],
			de: ['baseline', 'vergleichswert*', 'zum vergleich', 'für den vergleich', 'referenzwert*', 'initialisier*', 'startgewichte*', 'anfangsgewichte*'],
			es: ['línea base', 'línea de base', 'para comparar', 'como comparación', 'a efectos de comparación', 'valor de referencia', 'valores de referencia', 'inicializ*', 'pesos iniciales'],
		},
		/** Below a name for the way to use it, for what one may do so: it shows nobody how. */
		'permits': {
			en: ['research only', 'for research', 'research purposes', 'research use', 'academic use', 'academic purposes', 'educational purposes', 'non-commercial', 'noncommercial', 'commercial use', 'commercial purposes', 'commercially', 'personal use', 'intended for', 'intended to', 'meant for', 'designed for', 'designed to', 'suitable for', 'suited for', 'can be used for', 'may be used for', 'could be used for', 'should be used for', 'is used for', 'are used for', 'only be used', 'not be used', 'not use it', 'not use this', 'do not deploy', 'don\'t deploy', 'not deploy', 'prohibited', 'forbidden', 'not allowed', 'not permitted', 'is permitted', 'is allowed', 'are allowed', 'use policy', 'terms of use', 'free to use', 'freely use', 'feel free to use', 'at your own risk', 'responsibly', 'in production'],
			zh: ['仅供', '仅限', '僅供', '僅限', '科研使用', '研究使用', '学术研究', '學術研究', '研究用途', '商用', '商业用途', '商業用途', '商业产品', '不要用于', '请勿', '請勿', '不得', '不要将', '不要把', '不要拿', '不应', '不應', '禁止', '适用于', '適用於', '适合', '適合', '可用于', '可用於', '可以用于', '可以用來', '可用来', '用途', '允许', '允許', '许可', '授权', '遵守', '自由使用', '免费使用'],
			ja: ['研究目的', '研究用', '研究利用', '学術目的', '商用', '非商用', '個人利用', 'のみ利用', 'に限り', '目的とし', '用途', '禁止', 'しないで', 'てはいけ', '利用できます', '許可', '許諾', '規約', '自由に使', '自由にお使い', '自由に利用'],
			ko: ['연구 목적', '연구용', '학술 목적', '상업적', '비상업', '개인적', '목적으로만', '용도', '금지', '안 됩니다', '하지 마', '허용', '허가', '약관', '자유롭게 사용'],
			fr: ['pour la recherche', 'à des fins', 'usage commercial', 'non commercial', 'usage personnel', 'destiné*', 'conçu* pour', 'adapté* à', 'peut servir', 'peut être utilisé* pour', 'interdit*', 'n\'est pas autorisé*', 'est autorisé*', 'réservé*', 'ne pas utiliser', 'ne doit pas', 'librement'],
			de: ['für die forschung', 'forschungszwecke*', 'zu forschungs*', 'nicht kommerziell*', 'nichtkommerziell*', 'kommerziell*', 'privat*', 'gedacht', 'bestimmt', 'vorgesehen', 'geeignet', 'eignet sich', 'kann für', 'verboten', 'untersagt', 'erlaubt', 'gestattet', 'darf nicht', 'dürfen nicht', 'darf nur', 'dürfen nur', 'nicht einsetzen', 'nicht verwenden', 'frei nutz*'],
			es: ['para investigación', 'para la investigación', 'fines de', 'con fines', 'uso comercial', 'no comercial', 'uso personal', 'destinad*', 'pensad* para', 'diseñad* para', 'adecuad* para', 'puede usarse para', 'se puede usar para', 'puede utilizarse para', 'prohibid*', 'permitid*', 'no debe', 'no deben', 'no usar', 'solo para', 'sólo para', 'únicamente', 'libremente'],
		},
		'about-training': {
			en: ['fine-tune', 'fine-tuning', 'train your', 'training script', 'train the model', 'evaluation script', 'evaluate the model', 'reproduce', ...phrases(['epochs'], NUMBERS)],
			zh: ['微调', '训练脚本', '评测脚本', '复现', '微調', '訓練', '重現'],
			ja: ['ファインチューニング', '学習コード', '評価コード'],
			ko: ['파인튜닝', '학습 코드', '평가 코드'],
			fr: ['affiner', 'entraîner'],
			de: ['feinabstimmen', 'trainieren'],
			es: ['ajustar', 'entrenar'],
		},
		'other-command': {
			en: ['python train*', 'python3 train*', 'python finetune*', 'python fine-tune*', 'python eval*', 'python3 eval*', 'python preprocess*', 'python pretrain*', 'python prepare*', 'python test*', 'python setup*', ...['pip', 'venv', 'pytest', 'unittest', 'build', 'ipykernel', 'nltk', 'ensurepip', 'torch.distributed*', 'train*', 'eval*', '*.train*', '*.eval*', '*.finetune*', 'lm_eval*', 'http.server', 'virtualenv', '*.preprocess*'].flatMap((module) => [`python m ${module}`, `python3 m ${module}`]), 'python entrain*', 'python entren*', 'python trainier*', 'python crawl*', 'python clean*', 'python */clean*', 'python */crawl*', 'python *_train*', 'python *_eval*', 'python */finetune*', 'python */preprocess*', 'python */prepare*', 'python */convert*', 'python build*', 'python make*', 'python download*', 'python */download*', 'python quantize*', 'python merge*', 'python export*', 'python run_glue*', 'python run_mlm*', 'python run_clm*', 'python convert*', 'bash run_train*', 'bash run_eval*', 'train.py', 'finetune.py', 'eval.py', 'evaluate.py', 'python benchmark*', 'python */train*', 'python */eval*'],
		},
	},
	evidence: [
		{ says: 'links code to run it', degree: 'partial', all: ['own.code-place', ['link', 'url']] },
		{ says: 'shows code that uses the model', degree: 'disclosed', all: ['code', 'usage-code'], none: ['training-code', 'evaluation-code'] },
		{ says: 'shows code under a heading on usage', degree: 'disclosed', all: ['code', ['usage-code', 'program']], under: true },
		{ says: 'shows a program', degree: 'partial', all: ['program'], none: ['training-code', 'evaluation-code', 'data-code', 'notation'] },
		{ says: 'gives a command', degree: 'disclosed', all: ['own.command'], none: ['own.about-training', 'own.of-another', 'own.other-command', 'own.speed', 'own.makes-other'] },
		{ says: 'has a program work on a file', degree: 'disclosed', all: [['own.does', 'own.setting', 'identifier'], 'own.file'], none: ['own.about-training', 'own.other-command', 'own.makes-other', 'own.in-training', 'evaluating'] },
		{ says: 'sends a request to a server of models', degree: 'disclosed', all: ['own.request', 'own.payload'], none: ['own.about-training', 'evaluating'] },
		{ says: 'calls the model or what comes with it', degree: 'disclosed', all: ['own.model-call'], none: ['own.about-training', 'own.of-another', 'own.other-call', 'own.other-command', 'own.makes-other', 'own.in-training', 'own.speed', 'evaluating'] },
		{ says: 'shows a call', degree: 'partial', all: ['own.any-call'], none: ['own.about-training', 'own.of-another', 'own.other-call', 'own.other-command', 'own.makes-other', 'own.not-usage', 'own.in-training', 'own.speed', 'evaluating', 'score'] },
		{ says: 'says that it is used as others are', degree: 'partial', all: ['own.way', 'own.same', ['name', 'architecture-name']], none: ['own.about-training', 'own.not-usage', 'own.in-training', 'own.makes-other', 'own.speed', 'evaluating', 'data-noun', 'license-name', 'score'] },
		{ says: 'says where its usage is shown', degree: 'partial', all: [['own.worked-example', 'own.tells-usage'], ['own.lies', 'pointer'], 'own.place'], none: ['own.about-training', 'own.makes-other', 'own.speed', 'own.not-usage', 'own.in-training', 'evaluating', 'dataset-name', 'score'] },
		{ says: 'shows a call that loads or runs a model', degree: 'disclosed', all: ['own.call'], none: ['own.about-training', 'own.of-another', 'own.other-command', 'own.not-usage', 'own.in-training', 'own.speed', 'evaluating'] },
		{ says: 'shows a command that runs a model', degree: 'disclosed', all: ['own.shell'], none: ['own.about-training', 'own.other-command', 'own.not-usage', 'own.in-training', 'evaluating'] },
		{ says: 'says with which program it runs', degree: 'partial', all: ['own.runner', 'own.works', ['own.to-readers', 'own.goes-with', 'how-to', 'in-short-card', 'this-model', 'identifier']], none: ['own.about-training', 'own.other-command', 'own.not-usage', 'own.in-training', 'own.figures', 'evaluating', 'dataset-name', 'score'] },
		{ says: 'says how it wants to be prompted or called', degree: 'partial', all: ['own.prompting', ['own.to-readers', 'how-to', 'in-short-card', 'identifier']], none: ['own.about-training', 'own.not-usage', 'own.in-training', 'told-of-else', 'evaluating', 'dataset-name', 'safety', 'score'] },
		{ says: 'says where usage is told', degree: 'partial', all: [['own.worked-example', 'own.tells-usage'], 'pointer', 'document'], none: ['own.about-training', 'own.speed', 'own.not-usage', 'own.in-training', 'evaluating', 'dataset-name', 'score', 'train'] },
		{ says: 'points to usage code', degree: 'partial', all: ['own.usage-resource', ['link', 'url']], none: ['own.about-training', 'own.figures', 'evaluating', 'data-noun'] },
		{ says: 'names a script that runs it', degree: 'partial', all: ['own.script'], none: ['own.about-training', 'own.other-command', 'evaluating', 'train', 'train-noun', 'dataset-name'] },
		{ says: 'says where it can be called', degree: 'partial', all: ['own.served', ['this-model', 'link', 'url', 'in-short-card', 'own.works']], none: ['own.about-training', 'evaluating', 'train', 'dataset-name', 'score'] },
		{ says: 'shows what it is prompted with', degree: 'partial', all: ['code'], none: ['training-code', 'evaluation-code', 'data-code', 'install-code', 'setup-code', 'bibtex', 'filler', 'notation', 'definition'], under: true },
		{ says: 'points to a worked example', degree: 'partial', all: ['own.worked-example', ['link', 'url']], none: ['own.about-training', 'own.figures', 'evaluating', 'dataset-name', 'score', 'train'] },
		{ says: 'points to where it is run', degree: 'partial', all: ['own.running', ['link', 'url'], 'pointer'], none: ['own.about-training', 'own.speed', 'evaluating', 'data-noun', 'dataset-name', 'date', 'train'] },
		{ says: 'shows code that loads the model, among other code', degree: 'partial', all: ['code', 'usage-code', ['training-code', 'evaluation-code'], 'repository-link'] },
	],
	section: 'evidence',
	// The makers' own systems are told under these names, too, what the model has answered, or what is to be installed: prose alone shows nobody how to run the model.
	vagueHeadings: /^[\s\p{P}\p{S}\d]*(?:examples?|生成示例|示例|例|exemples?|beispiele?|ejemplos?|예시)[\s\p{P}\p{S}]*$|inst[ai]ll|instal[ae]|inf[eé]ren[cz]|d[eé]plo[iy]|bereitstell|desplieg|serving|推理|推論|추론|部署|デプロイ|배포|安[装裝]|环境|インストール|導入|설치/iu,
	// Programs, a key, an environment, a training, data, a tree of files or a function that is only defined run nothing, and for what a model may be used shows nobody how.
	tellsNothing: ['setup-code', 'install-code', 'training-only', 'notation', 'definition', 'own.permits'],
	template: {
		heading: { en: 'How to Get Started with the Model', zh: '如何使用' },
		body: {
			en: '<!-- The shortest code that loads this model and prints a result; then the prompt format, dtype and hardware it was tried with. -->\n\n```python\n[More Information Needed]\n```\n\n- **Tested with (library versions, hardware):** [More Information Needed]\n',
			zh: '<!-- 能加载本模型并输出结果的最短代码；并说明提示词格式、精度与测试环境。 -->\n\n```python\n[待补充]\n```\n\n- **测试环境（库版本、硬件）：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'How to Get Started with the Model; library_name' },
		{ framework: 'mof', item: 'Inference code (Class II)' },
		{ framework: 'osaid', item: 'Code: inference' },
		{ framework: 'osai-index', item: 'code' },
		{ framework: 'fmti', item: '32 Code access' },
		{ framework: 'eu-ai-act', item: 'Annex XI 1(2)(a); Annex XII 2(a); Model Documentation Form: technical means for integration' },
		{ framework: 'cyclonedx', item: 'component.externalReferences' },
	],
};
