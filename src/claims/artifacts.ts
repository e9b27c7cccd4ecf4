import { LEXICON } from './lexicon';

/**
 * What no word list can hold of the things that a release is made of: the names of programs, data and branches, the points of a training at
 * which weights were kept, and the ids under which data are loaded.
 */

/** A program beside the card, by its name: `tools/clean_text.py`. What some libraries are called ends in `.js` or `.cpp`. */
const PROGRAM_FILE = /(?<![\w:/.-])(?:\.{0,2}\/)?(?:[\w-]{1,60}\/){0,8}([\w-]{1,80})\.(?:py|sh|ipynb|R|jl|ps1|lua|bash|smk|pl)(?![\w/])/gu;
/** What it does, by a word that its name begins or ends with, in the languages that authors name their programs in. */
const OF_FILES: readonly (readonly [concept: string, words: RegExp])[] = [
	['evaluation-file', /^(?:eval|evalu|auswert|test(?:s|e|er)?(?=[_-]|$)|bench|scor(?:e|ing)|metri[ck]|(?:compute|calc|calculate|measure|report)_(?!data|stat))|[_-](?:eval(?:uat)?\w{0,8}|test|bench(?:mark)?|scor(?:e|er|ing)|metri[ck]s?|wer|cer|bleu|map|accuracy|f1)$/iu],
	['training-file', /^(?:(?:pre|re|fine)?_?(?:train|tune)|finetun|entren|entrain|trainier)|[_-](?:train|training|finetune|finetuning|sft|dpo|trainer)$/iu],
	['preparation-file', /^(?:pre_?proc|prep(?:are)?(?=[_-]|$)|clean|dedup|filter|tokeni[sz]|scrap|crawl|collect|nettoy|limpi|bereinig|aufbereit|daten_|data_(?!load)|dataset_|corpus_|(?:make|build|create|generate|download|gen|get|process|convert|split)_(?:\w{1,20}_)?(?:data|corpus|dataset|train|manifest|shards|pairs)\w{0,10}$)|[_-](?:preproc\w{0,10}|clean(?:ing|er)?|dedup|filter(?:ing)?|tokeni[sz]e|scraper?|crawler?|corpus|dataset)$/iu],
];
/** Data that are packed into a file. */
const DATA_FILE = /(?<![\w:.-])(?:[\w-]{1,60}\/){0,8}[\w.-]{1,80}\.(?:zip|csv|tsv|jsonl|ndjson|parquet|arrow|tar|tar\.gz|tgz|7z|json\.gz|xlsx)(?:\.(?:gz|zst|xz))?(?![\w/])/iu;

const NUMBER = '\\d{1,9}(?:[.,]\\d{1,3}){0,3}\\s?(?:[kmb]|千|万|萬|천|만)?';
const UNIT = '(?:(?:training|optimi[sz]er|gradient|global)\\s)?(?:steps|iterations|iters|updates|epochs|tokens|步|轮|輪|个?\\s?epoch|ステップ|エポック|스텝|에폭|에포크|étapes|itérations|époques|pas(?!\\p{L})|epochen|iterationen|(?:trainings)?schritten?|pasos|épocas|iteraciones)';
/** Points of a training, one behind the other: “every 500 steps”, “after 10k, 20k and 40k steps”, 每 1000 步. */
const POINTS = new RegExp([
	`(?<!\\p{L})(?:every|each|once per|once every|alle|jede[rnsm]?|tous les|toutes les|chaque|cada|todos los)\\s(?:[\\p{L}~≈]{1,12}\\s)?(?:${NUMBER}\\s?)?(?:[bmk]\\s)?(?:${UNIT}|step|epoch|iteration|epoche|époque|époque|étape|época|paso)(?!\\p{Script=Latin})`,
	`(?:每(?:隔|训练|訓練|经过)?|毎)\\s?(?:${NUMBER}\\s?|[一二两十百千万]{1,4})?个?\\s?${UNIT}`,
	`(?:ステップ|エポック|トークン|스텝|에폭|에포크|토큰)\\s?(?:ごと|毎|おき|마다)`,
	`\\d\\s?%[^.;。；]{0,40}\\s(?:of\\s(?:the\\s|our\\s)?(?:run|training|steps|tokens)|des trainings|de l['’]entraînement|del entrenamiento)(?!\\p{L})`,
	`(?:${NUMBER}(?:\\s?${UNIT})?(?:,\\s(?:and\\s)?|\\s?[、/–和与與~至到]\\s?|\\s(?:and|or|und|et|y|to|bis|à|through|a|hasta)\\s)){1,12}${NUMBER}\\s?${UNIT}`,
	`(?<!\\p{L})(?:steps|epochs|iterations|époques|étapes|epochen|schritte|pasos|épocas)\\s(?:${NUMBER}(?:,\\s(?:and\\s)?|\\s?[–~-]\\s?|\\s(?:and|und|et|y|to|bis|à|through|a|hasta)\\s)){1,12}${NUMBER}`,
].join('|'), 'iu');
/** What branches, tags and folders of such weights are called, with or without a number yet: `step-1000`, `epoch_{n}`. */
const STEP_NAME = /(?<![\p{L}\d])(?:[\w-]{1,40}[_-])?(?:(?:global_?)?steps?|epochs?|epoche|epoca|epoque|iter(?:ation)?|ckpt|checkpoint|paso|etape|schritt|tokens?)[_-]?(?:\d{2,9}[kmb]?|\d{1,4}[kmb](?![a-z])|\d{1,5}(?=\.(?:pt|pth|ckpt|safetensors|bin|h5|keras|tar)(?!\w))|[{<[][^\s{}<>[\]]{1,20}[}>\]]|[xyn]+k?(?!\w))/iu;
/** A file of weights that is named after nothing but such a point. */
const STEP_FILE = /^[\s\p{P}\p{S}]{0,4}(?:steps?|epochs?|epoche|epoca|epoque|iter(?:ation)?|ckpt|checkpoint|paso|etape|schritt)[_-]?\d{1,9}[kmb]?(?:\.(?:pt|pth|ckpt|safetensors|bin|h5|keras|tar)|\/)/iu;
/** A revision that is asked for: `revision="..."`, `--revision ...`. */
const REVISION = /(?<![\p{L}])(?:revision|rev|branch|tag)(?:\s?=\s?|\s)["'`](?!main["'`])([\w./{}-]{1,60})["'`]|--(?:revision|branch)[ =]["']?(?!main\b)([\w./{}-]{1,60})|resolve\/(?!main\b)([\w.-]{1,60})\//giu;
const VERSION_TAG = /^(?:v|ver|version|release|r|rc)?[._-]?\d{1,3}(?:\.\d{1,4}){0,3}(?:[._-]?(?:rc|beta|alpha|dev)\d{0,2})?$|^[\da-f]{7,40}$/iu;

/** The id of data on a hub, told by what stands around it: “tuned on `owner/name`”, “the owner/name dataset”, `load_dataset("owner/name")`. */
const ID = '["\'`“«(]?\\[?(?:https?:\\/\\/(?:www\\.)?(?:huggingface|hf)\\.co\\/datasets\\/)?(?!(?:and|or|und|et|y|he|she|train|training|dev|val|test|his|data|datasets?|code|src|images?|text|web|path)\\/)(?<!\\/)(?=[\\w-]{0,80}[a-z])[\\w-]{2,96}\\/(?=[\\w.-]{0,80}[a-z])[\\w.-]{2,96}(?!\\/)["\'`”»)]?';
const DATA_WORD = '(?:data ?sets?|corpus|corpora|(?:preference|training|instruction|pair|text|dialogue)?\\s?(?:data|set|mix|mixture|split)|jeux?(?: de données)?|conjuntos?(?: de datos)?|datensatz|korpus|数据集?|資料集?|语料|データセット|コーパス|데이터셋|데이터|말뭉치)';
const DATA_ID = new RegExp([
	`(?<!\\p{L})(?:trained|tuned|finetuned|distilled|retrained|learned|entra[iî]née?s?|affinée?s?|ajustée?s?|appris|entrenad[oa]s?|ajustad[oa]s?|afinad[oa]s?|trainiert|feinabgestimmt|nachtrainiert)\\s(?:\\p{Ll}+ly\\s|only\\s|further\\s)?(?:on|sur|auf|en|sobre)\\s(?:[^\\s.,;:]{1,20}\\s){0,4}${ID}(?!\\s(?:model|base))`,
	`${DATA_WORD}[\\s:：]{1,2}(?:[^\\s.,;:]{1,20}\\s){0,4}(?:(?:is|are|at|on|as|in|under|está en|están en|liegt unter|est|sont|como|:)\\s)?${ID}`,
	`(?<!\\p{L})(?:sft|dpo|training|tuning|finetuning|entrenamiento|entraînement)\\s(?:(?:was|is|were|ran)\\s)?(?:done\\s)?(?:[^\\s.,;:]{1,20}\\s){0,2}(?:on|sur|sobre|auf)\\s${ID}(?!\\s(?:model|base))`,
	`${ID}\\s?(?:の|的|의)?\\s?${DATA_WORD}(?!\\p{Ll})`,
	`${ID}\\sas\\s(?:its|our|the|a)\\s(?:[\\p{L}-]{1,20}\\s){0,2}${DATA_WORD}`,
	`(?<!\\p{L})(?:trained|tuned|finetuned)\\s(?:[^\\s.,;:]{1,20}\\s){0,2}(?:with|using)\\s${ID}(?=[,\\s][^.]{0,40}(?:split|config|subset|rows|examples|samples))`,
	`load_dataset\\(\\s?["'][\\w-]{2,96}\\/[\\w.-]{2,96}["']`,
].join('|'), 'giu');
/** Models are tuned “on” their base as well, and on files that lie beside the program. */
const NO_DATA_ID = /[-_.](?:\d{1,2}(?:\.\d{1,2})?b|base|large|small|tiny|instruct|chat)(?![a-z\d])|\.(?:jsonl?|csv|tsv|txt|parquet|ya?ml|py|zip|md)(?![a-z])/iu;

/** Whether data are named by an id, which is not that of a model. Two names beside each other, as in `P3/BLOOM`, are none. */
function hasDataId(text: string): boolean {
	return text.includes('/') && [...text.matchAll(DATA_ID)].some(([whole]) => /\/[\w.-]*[a-z]/u.test(whole) && !NO_DATA_ID.test(whole) && !LEXICON.find(whole).some(({ concept }) => concept === 'released-model'));
}

/** Settings of a training that name the data by their ids. */
const DATA_SETTING = /^[ \t]*(?:train_?)?(?:datasets?|dataset_(?:name|id|path|mixer)|data_id)["']?[ \t]*[:=][ \t]*["']?(?!data\/)[\w-]{2,60}\/(?!\S*\/)[\w.-]{2,96}["']?,?[ \t]*(?:#.*)?$|^[ \t]*datasets["']?[ \t]*:[^\n]{0,80}\n[ \t]*-[ \t]*(?:path[ \t]*:[ \t]*)?["']?[\w-]{2,60}\/[\w.-]{2,96}/imu;
/** Code that loads data, with a comment that they were learned from. */
const LOADED_FOR_TRAINING = /load_dataset\([^\n]{0,200}#[^\n]{0,80}(?:train|tune|训练|訓練|微调|学習|학습|훈련|entra[iî]n|entren|trainiert)|#[^\n]{0,80}(?:trained|training data|训练数据|訓練資料|学習データ|학습 데이터|entra[iî]n|entren|trainiert|trainingsdaten)[^\n]{0,80}\n[^\n]{0,80}load_dataset\(/iu;

/** An entry in a list of versions, which tells what is new in one: `1.2: accents repaired`, `v0.3 — ...`. */
const CHANGE_ENTRY = /^[\s\p{P}]{0,4}(?:version\s|release\s|build\s|fassung\s|ausgabe\s|versión\s|édition\s|edición\s|版本\s?|バージョン\s?|버전\s?)?(?:v\s?\d{1,3}(?:\.\d{1,4}){0,3}|\d{1,3}(?:\.\d{1,4}){1,3}|\d{1,3}(?=\s?[|｜]))(?:[-.]?(?:rc|beta|alpha)\d{0,2})?\s?(?:\([^()]{1,30}\)|（[^（）]{1,30}）)?\s?(?:[:：|｜]|\s[–—-]\s|\s?->)\s*\p{L}{2,}/iu;
/** What tells a version by its place in a row: 第三版, “build 2024.2”, “release candidate 2”, “rc1”. */
const NUMBERED = /第[一二三四五六七八九十\d]{1,3}[版代]|(?<![\p{L}\d.-])(?:(?:version|build|release|revision|iteration|edition|ausgabe|fassung|édition|edición|rev\.?|ver\.?)\s(?:candidate\s)?v?\d[\d.]{0,8}|v\d{1,3}(?:\.\d{1,4}){0,3}|rc[- ]?\d{1,2})(?![\p{Script=Latin}\d])/giu;

/** The code of a language as an argument or a setting: `lang="pl"`, `src_lang: "de_DE"`, `language: ja`. */
const LANGUAGE_CODE = /(?<![\p{L}\d])(?:(?:src|tgt|source|target|text|speech)_)?(?:lang|language|locale)(?:_(?:code|id|tag))?["']?\s?(?:=|:)\s?\[?(?:["'](?!all|any|auto|none|en_core)[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?["']|(?!all|any|the|see|not|tbd|n\/a)[a-z]{2,3}(?=\s*$))/u;

/** The concepts of such names in a text or in a program. */
export function artifactConcepts(text: string): readonly string[] {
	const concepts: string[] = [];
	if (text.includes('.')) {
		for (const [, name] of text.matchAll(PROGRAM_FILE)) {
			concepts.push('program-file');
			for (const [concept, words] of OF_FILES) if (words.test(name!)) concepts.push(concept);
		}
		if (DATA_FILE.test(text)) concepts.push('data-file');
	}
	if (POINTS.test(text)) concepts.push('points-of-training');
	if (STEP_NAME.test(text)) concepts.push('step-name');
	if (STEP_FILE.test(text)) concepts.push('step-file');
	if (/rev|branch|tag|resolve\//iu.test(text)) concepts.push(...revisionConcepts(text));
	if (/lang|locale/iu.test(text) && LANGUAGE_CODE.test(text)) concepts.push('language-code');
	if (hasDataId(text)) concepts.push('data-id');
	if (!/\d|第/u.test(text)) return concepts;
	if (CHANGE_ENTRY.test(text)) concepts.push('change-entry');
	const numbered = new Set([...text.matchAll(NUMBERED)].map(([whole]) => whole.toLowerCase()));
	if (numbered.size > 0) concepts.push('numbered-version');
	if (numbered.size > 1) concepts.push('two-versions');
	return concepts;
}

/** What the revisions are called that a text or a program asks for. */
export function revisionConcepts(text: string): readonly string[] {
	return [...text.matchAll(REVISION)].flatMap(([, given, option, path]) => {
		const name = given ?? option ?? path ?? '';
		return STEP_NAME.test(name) ? ['step-revision'] : VERSION_TAG.test(name) ? ['version-revision'] : [];
	});
}

/** The concepts of data that a program loads or is set to. */
export function loadedData(text: string): readonly string[] {
	return [...(DATA_SETTING.test(text) ? ['data-setting'] : []), ...(LOADED_FOR_TRAINING.test(text) ? ['training-data-load'] : [])];
}
