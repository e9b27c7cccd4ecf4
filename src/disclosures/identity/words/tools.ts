import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/**
 * Tools that cards name and link: what trains, measures, stores, converts and serves models. A link beside such a name leads to the
 * tool's own people, not to those who made the model or who answer for it.
 */
export const othersTools: Terms = {
	en: [
		// Libraries to build and train with.
		'pytorch', 'torchvision', 'torchaudio', 'pytorch lightning', 'lightning', 'tensorflow', 'keras', 'jax', 'flax', 'paddlepaddle', 'mindspore', 'mxnet', 'fairseq', 'espnet', 'nemo', 'speechbrain', 'kaldi', 'k2', 'spacy', 'flair', 'gensim', 'scikit-learn', 'sklearn', 'xgboost', 'lightgbm', 'optuna', 'monai', 'timm', 'mmdetection', 'mmsegmentation', 'detectron2', 'stable baselines3', 'rl zoo', 'cleanrl', 'sample factory', 'sentence transformers', 'transformers library', '🤗 transformers', 'huggingface transformers', 'hugging face transformers', 'diffusers library', 'huggingface_hub', 'huggingface.js', 'accelerate', 'peft', 'trl', 'lighteval', 'optimum', 'safetensors', 'autotrain',
		'deepspeed', 'fsdp', 'megatron lm', 'megatron deepspeed', 'nanotron', 'transformerengine', 'transformer engine', 'apex', 'flash attention', 'flashattention', 'xformers', 'liger kernel', 'unsloth', 'axolotl', 'llama factory', 'llamafactory', 'torchtune', 'mergekit', 'openrlhf', 'verl', 'swift', 'ms-swift', 'xtuner', 'firefly', 'bitsandbytes', 'autogptq', 'auto-gptq', 'auto_gptq', 'autoawq', 'llm compressor', 'exllama*', 'wandb', 'weights & biases', 'tensorboard', 'mlflow', 'ray',
		// Programs that run and measure models.
		'vllm', 'sglang', 'lmdeploy', 'tgi', 'text generation inference', 'tensorrt*', 'triton', 'triton inference server', 'openvino*', 'onnx', 'onnxruntime', 'onnx runtime', 'ollama', 'llama.cpp', 'llamafile', 'koboldcpp', 'lm studio', 'text-generation-webui', 'sillytavern', 'mlx', 'mlx-lm', 'mnn', 'ncnn', 'ktransformers', 'ctranslate2', 'faster-whisper', 'whisper.cpp', 'comfyui', 'automatic1111', 'gradio', 'streamlit', 'langchain', 'llamaindex', 'dspy', 'fastchat', 'docker', 'ramalama', 'litellm', 'lm evaluation harness', 'lm-evaluation-harness', 'lm-eval', 'lm_eval', 'lmms-eval', 'vlmevalkit', 'opencompass', 'evalscope', 'simple-evals', 'bigcode evaluation harness', 'sacrebleu', 'sentencepiece', 'tiktoken', 'tokenizers', 'fasttext', 'datatrove', 'distilabel', 'nemo curator', 'datasets library',
		// The same, by the owners in addresses.
		...[
			'huggingface', 'pytorch', 'tensorflow', 'vllm-project', 'sgl-project', 'ggerganov', 'ggml-org', 'dao-ailab', 'panqiwei', 'timdettmers', 'openvinotoolkit', 'internlm/lmdeploy', 'internlm/xtuner', 'hiyouga', 'modelscope', 'eleutherai/lm-eval*', 'microsoft/deepspeed', 'deepspeedai', 'nvidia/megatron*', 'nvidia/apex', 'nvidia/nemo', 'nvidia/tensorrt*', 'google/sentencepiece', 'casper-hansen', 'qwopqwop200', 'oobabooga', 'mlabonne', 'arcee-ai/mergekit', 'unslothai', 'axolotl-ai-cloud', 'lm-sys/fastchat', 'facebookresearch/fairseq', 'ultralytics', 'dlr-rm', 'vwxyzjn', 'kpu/kenlm', 'openai/openai-python', 'openai/evals', 'openai/simple-evals', 'open-mmlab', 'espnet/espnet', 'lightning-ai',
		].map((owner) => `github.com/${owner}`),
		// Who converts models of others.
		...['ggml-org', 'unsloth', 'thebloke', 'bartowski', 'lmstudio-community', 'mlx-community', 'onnx-community', 'mradermacher'].map((owner) => `huggingface.co/${owner}`),
	],
};

const TOOLS = othersTools.en!.filter((name) => !name.includes('/') && !name.includes('*') && name !== 'lightning' && name !== 'swift' && name !== 'firefly' && name !== 'ray' && name !== 'apex').concat('transformers', 'espeak-ng');

/** Tools as what a sentence is about. */
export const otherTools: Terms = {
	en: phrases(TOOLS, [' was', ' is', ' were', ' are', '\'s'], ''),
	zh: phrases(TOOLS, [' 由', '由', ' 是', '是', ' 最初', ' 的', '的', ' 以', ' 采用', '采用'], ''),
	ja: phrases(TOOLS, [' は', 'は', ' が'], ''),
	ko: phrases(TOOLS, ['는', '은', '가'], ''),
	fr: phrases(TOOLS, [' est', ' a été'], ''),
	de: phrases(TOOLS, [' ist', ' wurde', ' steht'], ''),
	es: phrases(TOOLS, [' es', ' fue', ', que'], ''),
};

/** What is not the model, and has makers of its own, as the subject of a sentence: what it is trained from, made up of, shown in or measured with. */
export const otherParts: Terms = {
	en: [...otherTools.en!, ...phrases([
		...phrases(['base', 'parent', 'teacher', 'backbone', 'reward', 'judge', 'upstream', 'underlying'], ['model', 'network', 'checkpoint', 'weights']),
		'backbone', 'teacher', 'tokenizer', 'tokeniser', 'vocoder', 'vae', 'text encoder', 'vision encoder', 'image encoder', 'audio encoder', 'speech encoder',
		'conversion', 'conversions', 'quantisation', 'quantization', 'quantised versions', 'quantized versions', 'gguf files', 'build', 'windows build', 'installer', 'readme', 'this readme', 'this page', 'pipeline component', 'our starting point', 'our baseline', 'the starting point', 'demo', 'gradio demo', 'web demo', 'app', 'web app', 'interface', 'labelling interface', 'labelling tool', 'annotation tool', 'plugin', 'port', 'wrapper', 'logo', 'icon', 'cover image',
		'annotation', 'annotations', 'guidelines', 'labels', 'translations', 'recordings', 'prompts', 'questions', 'metric', 'loss', 'optimizer', 'method', 'architecture', 'technique', 'algorithm', 'approach', 'idea', 'evaluation', 'human evaluation', 'audit',
	], ['is', 'was', 'were', 'are', 'has been', 'have been', 'comes', 'come', 'came', 'goes', 'stems'].map((verb) => ` ${verb}`).concat([',', ' (', ' itself']), '')],
	zh: [...otherTools.zh!, ...phrases(['基座模型', '基座', '底座模型', '底座', '基础模型', '教师模型', '分词器', '声码器', '编码器', '演示', '界面', '图标', '标注', '标注工作', '评测', '架构', '算法', '方法'], ['由', '是', '来自', '出自'], ''), '学生模型', '學生模型', '所用的', '所使用的', '的维护者', '我们对比', '对比模型', '基线模型', '转换脚本', '权重格式', '文件格式', '榜单'],
	ja: [...otherTools.ja!, ...phrases(['ベースモデル', '元モデル', '教師モデル', 'トークナイザ', 'トークナイザー', 'ボコーダ', 'エンコーダ', 'デモ', 'アノテーション', 'アーキテクチャ', 'アルゴリズム'], ['は', 'が'], '')],
	ko: [...phrases(['베이스 모델', '기반 모델', '교사 모델', '데모', '인코더', '아키텍처', '알고리즘'], ['은', '는', '이', '가'], ''), '토크나이저는', '토크나이저가'],
	fr: phrases(['modèle de base', 'modèle d\'origine', 'modèle enseignant', 'encodeur', 'tokeniseur', 'vocodeur', 'démo', 'démonstrateur', 'annotations', 'annotation', 'enregistrements', 'architecture', 'méthode', 'algorithme', 'interface', 'logo', 'icône', 'évaluation'], [' a été', ' ont été', ' est', ' sont', ' vient', ' viennent', ' provient', ' proviennent', ','], ''),
	de: phrases(['basismodell', 'grundmodell', 'ausgangsmodell', 'lehrermodell', 'encoder', 'tokenizer', 'vocoder', 'demo', 'annotationen', 'annotation', 'aufnahmen', 'architektur', 'methode', 'verfahren', 'algorithmus', 'oberfläche', 'logo', 'evaluation', 'quantisierung'], [' wurde', ' wurden', ' ist', ' sind', ' stammt', ' stammen', ' kommt', ' kommen', ' geht', ','], ''),
	es: phrases(['modelo base', 'modelo original', 'modelo maestro', 'codificador', 'tokenizador', 'vocoder', 'demo', 'anotaciones', 'anotación', 'grabaciones', 'arquitectura', 'método', 'algoritmo', 'interfaz', 'logo', 'logotipo', 'icono', 'evaluación'], [' fue', ' fueron', ' es', ' son', ' viene', ' vienen', ' proviene', ' procede', ' ha sido', ','], ''),
};
