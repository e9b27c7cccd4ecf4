import { loadedData, revisionConcepts } from './artifacts';
import { NO_OWNER } from './links';
import { isPartOpen, isPlaceholder } from './placeholders';

/** What a code block is for, told by the calls and commands in it. Each is looked for in lower-cased text. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
	'usage-code': [
		'from_pretrained(', 'pipeline(', 'pip install', 'pip3 install', 'conda install', 'docker run', 'docker model run', 'docker pull', 'ollama run', 'ollama pull', 'vllm serve', 'sglang.launch_server', 'llama-cli', 'llama-server', 'huggingface-cli download', 'hf download', 'git clone', 'import torch', 'from transformers', 'import transformers', 'sentencetransformer(', 'torch.hub.load', 'hf_hub_download(', 'snapshot_download(', 'load_model(', 'from_checkpoint(', '.generate(', '.predict(', '.encode(', 'inference', 'infer.py', 'generate.py', 'sample.py', 'demo.py', 'chat.completions', 'import tensorflow', 'import keras', 'import onnxruntime', 'ort.inferencesession', 'curl http', 'npm install', 'lmdeploy', 'vllm', 'from modelscope', 'spacy.load', 'joblib.load', 'pickle.load', 'python -m', 'import spacy', 'from openai import', 'openai(', 'gradio', 'streamlit', 'setup.py install', 'webui', 'torch.load(', 'load_from_hub', '.transcribe(', 'transcribe(', 'mlx_lm', 'trtllm', 'tritonserver',
	],
	'training-code': [
		'trainer(', 'entrenar_', 'entrenar.py', 'entrainer_', 'entrainer.py', 'trainiere_', 'trainieren.py', '.train()', 'trainingarguments(', 'train.py', 'finetune.py', 'fine_tune', 'finetune', 'fine-tune', 'sfttrainer', 'dpotrainer', 'run_clm', 'run_mlm', 'run_glue', 'model.fit(', 'pretrain.py', 'run_pretrain', 'train.sh', '--learning_rate', '--learning-rate', '--num_train_epochs', 'axolotl', 'llamafactory', 'get_peft_model', 'xtuner train', 'training.py', 'run_train', 'loraconfig(', '.backward(', 'optimizer.step(', 'train_dataloader', 'train_loader', '(trainingarguments',
	],
	'evaluation-code': ['eval/run', '.evaluate', 'lm_eval', 'lm-eval', 'evaluate.load', 'load_metric(', '.compute(predictions', 'wer.compute(', 'cer.compute(', 'evaluate_policy(', 'evaluate.py', 'eval.py', 'evaluation.py', 'evalplus', 'run_eval', 'lighteval', 'opencompass', 'test.py', 'evaluate_', '/eval/', 'mteb', 'compute_metrics', 'benchmark.py', 'evaluation/', 'eval.sh', 'evaluate.sh', 'human_eval', 'classification_report', 'accuracy_score'],
	'dataset-load': ['load_dataset('],
	'hyperparameter': ['--epochs', 'epochs=', 'lr0=', 'learning_rate', 'learning-rate', 'batch_size', 'batch-size', 'num_train_epochs', 'weight_decay', 'warmup', '--lr ', 'lr=', 'lora_alpha', 'max_steps'],
};

/** A model that is loaded by its id, with the owner in it, or such an id under the name of a model. */
const HUB_ID = /(?:(?:from_(?:pretrained|hub|hf|hugging_?face)\w{0,20}|\w{0,20}download|load_(?:model|lora_weights|adapter|from_hub|textual_inversion|ip_adapter)|push_to_hub|SentenceTransformer|SparseEncoder|CrossEncoder|Sequence(?:Tagger|Classifier)\.load|(?:Text)?(?:Tagger|Classifier|Model|TTS|Pipeline)\.load|WhisperModel|LLM|FastModel|ORTModel\w{0,40}|create_model|pipeline)\([^()]{0,80}|\b(?:model|repo|checkpoint|ckpt)(?:_?(?:id|name|path|name_or_path|checkpoint))?\s?=\s?)["'](?:hf[-_]hub:|hf:\/\/)?([\w-]{2,96}\/[\w.-]{2,96})["']/giu;
/** The same on a command line: `hf download owner/model`, `vllm serve owner/model`; data are fetched alike, by their kind. */
const PULLED_ID = /\b(?:(?:hf|huggingface-cli|modelscope) download|vllm serve|ollama (?:run|pull)|lms get|mlx_lm\.\w{2,20}|llama-(?:cli|server)|sglang\.launch_server|docker model (?:run|pull))\b(?![^\n]{0,160}\b(?:dataset|space))[^\n"'#|;&]{0,80}?[\s=]["']?(?:hf\.co\/|huggingface\.co\/)?([\w-]{2,96}\/[\w.-]{2,96})/giu;
/** By its name alone, where one registry holds the models of all. */
const PULLED_NAME = /\bollama (?:run|pull) ([\w.-]{2,60})(?![\w./-])/giu;
/** Whose the models are that have no owner in their names. */
export const NOBODY = 'library';
/** A version stands behind the name of a package or of a language: `torch==2.1`, `python=3.10`, `"numpy>=1.26"`. */
const PINNED = /\b(?:pip[3x]?|uv|poetry|conda|mamba|micromamba|npm|pnpm|yarn|cargo|apt(?:-get)?) [^\n]{0,200}?[a-z\d\]](?:={1,2}|>=|~=|<=|@)\d{1,3}(?:\.\d|\b)/u;
/** A program is told to run something by its name: `lms run qwen3`, `shelf pull owner/model`. */
const RUN_BY_NAME = /^[ \t]*(?:[$>] ?)?[a-z][\w-]{1,24} (?:run|serve|chat|pull|start)(?: --?[\w-]{1,24})? [\w./:-]{3,96}[ \t]*$/imu;
/** A script is run that makes the training data; a function of such a name in a program prepares what the model is given. */
const DATA_COMMAND = /(?:\bpython3?|\bbash|\bsh|\bmake|\.\/)[^\n]{0,80}(?:preprocess|prepare_\w{0,10}data|tokenize\w{0,10}\.py|dedup|(?:build|make|create|process|clean|filter)_\w{0,16}(?:data|corpus)|data_?(?:processing|prep\b))|\bdolma (?:tokens|mix|dedupe|tag)\b|\b[a-z]{2,20}-preprocess \S/iu;
/** A configuration of the training tells the tokenizer. */
const TOKENIZER_SETTING = /^[ \t]*(?:bpemodel|token_type|tokenizer_(?:type|name)|sp_?model|spm_model)[ \t]*[:=][ \t]*\S/imu;
/** A script that is run, and one that trains, by its name: `train_heron.py`. */
const SCRIPT = /^[ \t]*[^#\n]{0,80}?\b[\w-]{1,40}\.(?:py|sh)\b/gimu;
const TRAIN_SCRIPT = /\b(?:re)?train(?:ing)?(?:_(?:(?!predict|infer|test)\w){1,40})?\.(?:py|sh)$|hyper_?param\w{0,20}\.(?:py|sh)$/iu;
/** A network is put together layer by layer, or the history of its training drawn; where weights are loaded or something is predicted, it is used as well. */
const BUILDS = /(?<!nn\.)\bSequential ?\(|\bmodel\.add\(|\bmodel\.compile\(|\bhistory\.history\[/u;
const RUNS = /\bload|\bpredict|from_(?:pretrained|preset|hub)|\bhub\.|state_dict|\.generate\(/u;
/** A program is told to train: `yolo detect train model=...`, `nnUNetv2_train 501`. */
const TRAIN_COMMAND = /^[ \t]*(?:[$>%] ?)?(?:[\w./-]{2,40} (?:[\w-]{1,24} )?train(?= [^\n]{0,200}(?:=|--|\.ya?ml|\.json))|\w{2,40}_train(?=[ \t\r\n]|$))/imu;
/** A program is started on several accelerators that does not only run or test a model. */
const LAUNCH = /^(?![^\n]{0,400}(?<![a-z])(?:generate|generation|infer(?:ence)?|sampl(?:e|ing)|chat|demo|predict|serve|server|evaluat(?:e|ion)|eval|test|benchmark)(?![a-z]))[^\n]{0,400}\b(?:torchrun|accelerate launch|deepspeed)\b/imu;
/** An option of a training is called after its tests as well, `--do_eval`, `--eval_steps`; of a program that only tests, `--eval` or `--eval-only`. */
const LAUNCH_OPTION = / --[a-z]{1,24}[-_](?!only)[\w-]{1,40}/giu;
/** The settings by which models were merged, with one of these. */
const MERGE_METHOD = /^[ \t]*merge_method[ \t]*:[ \t]*\w/imu;
const MERGED_MODEL = /^[ \t-]*(?:model|base_model|source_model)[ \t]*:[ \t]*["']?[\w.-]{1,96}\/[\w./-]{2,96}/imu;
/** A step that installs programs or fetches their source: a model that is cloned from where models lie is loaded. */
const INSTALLS = /^(?:(?:[\w.\\/-]{0,60}[\\/])?(?:python3? -m )?(?:uv )?pip[3x]? install|uv (?:add|sync|tool install)|mim install|(?:winget|choco|scoop|cargo|go|gem|bun|pre-commit) install|(?:curl|wget) [^\n]{0,200}\| ?(?:sudo )?(?:ba|z)?sh|(?:(?:ba|z)?sh )?[\w./\\-]{0,60}\binstall\.(?:sh|ps1|bat)|make install|[\w-]{2,30} install$|(?:conda|mamba|micromamba) (?:install|create|env)|poetry (?:add|install)|(?:apt(?:-get)?|brew|dnf|yum) (?:install|update)|(?:npm|pnpm) (?:install|i|ci)|yarn (?:add|install)|git clone(?! .{0,200}(?:huggingface\.co|hf\.co|modelscope\.c[no]))|docker (?:pull|build)|python3? setup\.py (?:install|develop|b?dist_?\w{0,8}|build)|install\.packages\(|(?:remotes|devtools)::install_\w{2,20})(?!\w)/iu;
/** A step that only gets a machine ready for others: a folder, an environment, a variable, a service, the version that is needed, a build, a check. */
const PREPARES = /^(?:$|#|\/\/|rem |cd |mkdir |ls\b|(?:cp|mv|copy|ren|rename|chmod|nano|vim?) |(?:cmake|make|ninja)(?! (?:run|demo|serve|start|chat|infer\w*|predict)\b)(?![\w.])|bazel build |(?:npm|pnpm|yarn) (?:run )?[\w:]{0,20}build\b|(?:\.\/|(?:ba)?sh )build\.sh|git (?:checkout|submodule|pull|lfs install)|pip3? (?:uninstall|freeze|list) |conda list|uv venv|(?:\. )?[\w.\\/-]{0,60}[\\/]activate\b|(?:uv run [^\n]{0,60})?pytest\b|python3? -m (?:pytest|unittest|ipykernel)\b|tensorboard |accelerate config$|pre-commit run|[\w-]{2,30} --version$|Set-ExecutionPolicy |[A-Z][A-Z\d_]{2,40} = (?:"[^"]*"|'[^']*'|[^\s(]*)(?: +#.*)?$|export [A-Z]\w*=|set [A-Z]\w*=|\$env:|[A-Z][A-Z\d_]{2,40}=(?:"[^"]*"|'[^']*'|\S*)(?: +#.*)?$|import os$|os\.environ\[[^\]]{1,60}\] ?=|source |conda activate|python3? -m venv|virtualenv |systemctl |nvidia-ctk |nvidia-smi\b|docker run [^\n]{0,120}(?:hello-world|nvidia-smi)$|docker login|huggingface-cli login|hf auth login|[\w.-]{2,40}(?:\[[\w,]{1,40}\])?[=~><]=\d[\w.]*$)/u;
/** What stands before a command in a shell or a notebook, and the variables that are set for it alone. */
const PROMPT = /^(?:[$>%!] ?)?(?:sudo )?(?:[A-Z][A-Z\d_]{1,40}=[^\s"']{0,80} ){0,3}/u;
/** One line of a program, which mostly only tries whether all is there, and what it has where it does more. */
const CHECK = /\bpython3? -c (?:"[^"\n]*"|'[^'\n]*')/gu;
const LOADS = /pipeline|generate|predict|pretrained|encode|transcribe|load|\w\(["']/iu;
/** A line of a class, a function or a table of settings at the margin; what is indented goes on with it. */
const DEFINES = /^(?:$|[ \t#)}\]]|(?:class|def|async def) \w|@\w|\w{1,60} ?= ?(?:dict\(|\{|[A-Z]\w{0,60}\(\)$)|(?:import|from) )/u;

/** What an evaluation printed: the report of a classifier, or a measure with its value. */
const PRINTED_RESULTS = /\bprecision[ \t]+recall[ \t]+f1-score\b|\b(?:acc|accuracy|acc_norm|exact[ _]match|f1|bleu|chrf|wer|cer|mAP(?:50)?|miou|perplexity|rouge-?[12l])\b[^\w\n]{1,12}\d{1,3}\.\d/iu;
/** What a training printed: a pass over the data, and the loss in the line of it or in the next. */
const PRINTED_LOSS = /\bepoch:? ?\[?\d{1,5} ?(?:\/|of) ?\d{1,5}[^\n]{0,200}(?:\n[^\n]{0,200})?\bloss\b/iu;
/** A setting with its value, as a line of its own: `"lr": 3e-4,  # peak`. */
const SETTING = /^[ \t-]*["']?[a-z][\w.$-]{0,40}["']?[ \t]*[:=][ \t]*(?:["'][^"'()]{0,80}["']|\[[^\n()]{0,80}\]|[\w.+$/-]{1,80})[ \t]*(?:,[ \t]*)?(?:(?:#|\/\/).*)?$/iu;
/** A setting that a server, a test or a sampler has no use for: each of these has a batch size and a seed. */
const TRAINING_SETTING = /(?<![a-z])(?:lr|eta|learning_?rate|(?:num_|n_|max_)?epochs?|optim\w{0,20}|warm_?up|weight_decay|momentum|gradient_acc|max_steps|iterations|max_depth|n_estimators|num_(?:leaves|boost)|lora)(?![a-z])/iu;
/** How long such a pass took: `- 15s`. */
const PRINTED_TIME = /\] ?- \d{1,6}s\b/u;
/** What a template has where code is to stand. */
const UNFILLED_CODE = /^\s*\{\{[^{}]{1,200}\}\}\s*$/u;
const BIBTEX = /^\s*@\w{3,20}\s*[{(]/u;
const BIBTEX_INSIDE = /@(?:article|misc|inproceedings|techreport|software|book|online|phdthesis|mastersthesis|proceedings|conference|unpublished|dataset|manual|incollection)\s*\{/iu;
/** A line of a list or of a tree of files; a number sign may begin a comment instead. */
const LISTED = /^[ \t]*(?:$|[*•・] |\d{1,2}[.．、] ?(?=[^\s\d])|[├└│])/u;
/** A branch of a tree of files, and the folder at its root. */
const BRANCH = /^[ \t│|]*[├└]/u;
const FOLDER = /^[ \t]*[\w.{}<>$\p{L}/\\-]{1,80}[ \t]*(?:#.*)?$/u;
/** Languages that hold data and settings, and run nothing. */
const NOTATION = new Set(['json', 'json5', 'jsonc', 'jsonl', 'yaml', 'yml', 'toml', 'ini', 'cfg', 'conf', 'xml', 'html', 'css', 'csv', 'tsv', 'diff', 'markdown', 'md', 'jinja', 'jinja2', 'sql', 'proto']);
/** What a shell prints bears its name as often as what is typed into it. */
const SHELL = new Set(['bash', 'sh', 'shell', 'zsh', 'console', 'log', 'plaintext', 'terminal']);
/** A line that is typed into a shell: a program with an option, a script or behind a prompt. */
const COMMAND = /^[ \t]*[$>%] ?[a-z]| --?[a-z]|\.(?:py|sh)\b/imu;
const DIAGRAM_OR_OUTPUT = new Set(['mermaid', 'plantuml', 'bibtex', 'latex', 'text', 'txt', 'output']);

/** Whether the text is a bibliography entry, in a code block or not. */
export function isBibliography(text: string): boolean {
	return BIBTEX.test(text) || BIBTEX_INSIDE.test(text.slice(0, 200));
}

/** Where an entry tells that a paper came out. */
const PAPER = /arxiv|\b(?:journal|booktitle)\s*=/iu;
const ENTRY = /@(\w{3,20})\s*[{(]/gu;

/** Whether all entries are of one of the kinds. */
function areOf(text: string, kinds: readonly string[]): boolean {
	const types = [...text.matchAll(ENTRY)].map((match) => match[1]!.toLowerCase());
	return types.length > 0 && types.every((type) => kinds.includes(type));
}

/** What code amounts to of which every step only readies a machine for others: none of them loads or runs a model. */
function readying(text: string): 'install-code' | 'setup-code' | undefined {
	const steps = text.replace(/\\[ \t]*\r?\n/gu, ' ').replace(CHECK, (check) => (LOADS.test(check) ? check : 'ls')).split(/\r?\n|&&|;/u).map((step) => step.trim().replace(PROMPT, ''));
	const others = steps.filter((step) => !INSTALLS.test(step));
	if (!others.every((step) => PREPARES.test(step))) return undefined;
	if (others.length < steps.length) return 'install-code';
	return others.some((step) => step !== '' && !/^(?:#|\/\/)/u.test(step)) ? 'setup-code' : undefined;
}

/** Whether code only says how a class, a function or a table of settings looks, and calls nothing. */
function isDefinition(text: string): boolean {
	const lines = text.split(/\r?\n/u);
	return lines.every((line) => DEFINES.test(line)) && /^(?:(?:class|def|async def) \w|\w{1,60} ?= ?(?:dict\(|\{))/mu.test(text);
}

/** Whether most lines are settings with their values, among them one of a training. */
function isOfSettings(text: string): boolean {
	if (!TRAINING_SETTING.test(text)) return false;
	const lines = text.split(/\r?\n/u).filter((line) => /^\s*(?!#|\/\/)\S/u.test(line));
	const settings = lines.filter((line) => SETTING.test(line)).length;
	return settings > 2 && settings * 2 > lines.length;
}

/** Whether there are only the folders and files of a tree, or points in a list. */
function isListing(text: string): boolean {
	const lines = text.split(/\r?\n/u);
	return lines.every((line) => LISTED.test(line)) || (lines.filter((line) => BRANCH.test(line)).length > 1 && lines.every((line) => LISTED.test(line) || FOLDER.test(line)));
}

/** The ids, each with its owner, by which code loads models from where they lie. */
export function hubIds(text: string): readonly string[] {
	const pulled = /\b(?:download|serve|run|pull|get|mlx_lm|llama-|sglang)/iu.test(text) ? [...[...text.matchAll(PULLED_ID)].map((match) => match[1]!).filter((id) => !NO_OWNER.test(id)), ...[...text.matchAll(PULLED_NAME)].map((match) => `${NOBODY}/${match[1]!}`)] : [];
	const loaded = /["']/u.test(text) && text.includes('/') ? [...text.matchAll(HUB_ID)].map((match) => match[1]!) : [];
	return [...loaded, ...pulled];
}

/** The concepts that a code block stands for; its words are not claims. */
export function classifyCode(text: string, language: string | undefined): ReadonlySet<string> {
	const concepts = new Set<string>(['code']);
	if (isBibliography(text) || language === 'bibtex') {
		const values = [...text.matchAll(/=\s*[{"]([^{}"]*)[}"]/gu)].map((match) => match[1]!);
		if (values.every(isPlaceholder) || isPartOpen(text)) return concepts.add('filler');
		// How to cite the data is not how to cite the model.
		if (areOf(text, ['dataset', 'data'])) return concepts.add('data-noun');
		concepts.add('bibtex');
		// A program is no paper, unless its entry tells where one is.
		if (areOf(text, ['software']) && !PAPER.test(text)) concepts.add('bibtex-of-program');
		if (/\bauthor\s*=/iu.test(text)) concepts.add('bibtex-author');
		return concepts;
	}
	if (UNFILLED_CODE.test(text)) return concepts.add('filler');
	if (isListing(text)) return concepts.add('notation');
	const lower = text.toLowerCase();
	if (/(?:github\.com|huggingface\.co)\/[\w.-]{1,96}\/[\w.-]{1,96}/u.test(lower)) concepts.add('repository-link');
	if (RUN_BY_NAME.test(text) && !/\b(?:npm|yarn|pnpm|make|go|cargo|dvc|kedro|wandb|mlflow|poetry|uv|pytest) (?:run|start|pull|serve)\b/u.test(lower)) concepts.add('usage-code');
	if (hubIds(text).length > 0) concepts.add('repository-link').add('model-id');
	for (const [concept, signs] of Object.entries(SIGNS)) if (signs.some((sign) => lower.includes(sign))) concepts.add(concept);
	const scripts = text.match(SCRIPT) ?? [];
	const onlyTrains = scripts.length > 0 && scripts.every((script) => TRAIN_SCRIPT.test(script));
	if (onlyTrains) concepts.add('training-only');
	if (onlyTrains || LAUNCH.test(text.replace(/\\[ \t]*\r?\n/gu, ' ').replace(LAUNCH_OPTION, '')) || TRAIN_COMMAND.test(text) || (BUILDS.test(text) && !RUNS.test(text))) concepts.add('training-code');
	if ((language === undefined || DIAGRAM_OR_OUTPUT.has(language) || (SHELL.has(language) && !COMMAND.test(text))) && PRINTED_RESULTS.test(text)) concepts.add('printed-results');
	if (PRINTED_LOSS.test(text)) concepts.add(PRINTED_TIME.test(text) ? 'timed-training-log' : 'training-log');
	if (isOfSettings(text)) concepts.add('settings-code');
	for (const concept of [...revisionConcepts(text), ...loadedData(text)]) concepts.add(concept);
	if (PINNED.test(lower)) concepts.add('pinned-version');
	if (DATA_COMMAND.test(text) || TOKENIZER_SETTING.test(text)) concepts.add('data-code');
	if (/\bpython3?\s+[\w./-]{1,80}\.py\b/u.test(lower) && !concepts.has('training-code') && !concepts.has('evaluation-code')) concepts.add('usage-code');
	// Any code in a programming language or shell shows how the model is used, unless it trains or evaluates.
	const isProgram = language !== undefined && !DIAGRAM_OR_OUTPUT.has(language);
	if (isProgram && isDefinition(text)) {
		// How a prompt is put together is told by a function as well.
		if (!/prompt|message/iu.test(text)) concepts.add('definition');
	} else if (isProgram && !concepts.has('training-code') && !concepts.has('evaluation-code') && /[({=]|\$ |(?:^|\| ?)\w+ -/mu.test(text)) concepts.add('program');
	if (language !== undefined && NOTATION.has(language)) concepts.add('notation');
	if (MERGE_METHOD.test(text) && MERGED_MODEL.test(text)) concepts.add('merge-settings');
	const ready = readying(text);
	if (ready) {
		concepts.delete('usage-code');
		concepts.delete('program');
		concepts.add(ready);
	}
	return concepts;
}
