import type { Terms } from '../disclosure';

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
