import type { Link } from '../card/card';

/** What begins an address on a hub of models and is no owner. */
export const NO_OWNER = /^(?:datasets|spaces|docs|papers|blog|collections|learn|models|organizations?|studios|tasks|join|settings|metrics|c)\//iu;
/** The addresses of repositories of code or of a model, or of collections of models, with the owner in them. */
const REPOSITORIES = /(?:https?:\/\/)?(?:www\.)?(?:github\.com|gitlab\.com|(?:huggingface|hf)\.co(?:\/collections)?|modelscope\.cn\/models|tfhub\.dev|kaggle\.com\/models|gitee\.com|bitbucket\.org)\/([\w.-]{1,96}\/[\w.-]{1,96})/giu;
/** What the address of a hub of models begins with. */
const HUB = /^(?:https?:\/\/)?(?:www\.)?(?:(?:huggingface|hf)\.co|modelscope\.cn|tfhub\.dev|kaggle\.com\/models)\//iu;
/** The text of a licence, which lies in a repository and is none of what there is in it. */
const LICENSE_FILE = /\/(?:licen[cs]es?|copying)(?:[-_.][\w.-]{1,30})?(?:[?#]|$)/iu;
const OTHER_THAN_MODELS = /\/(?:datasets|spaces|papers|blog|docs)\//u;
/** A file that holds weights, by how its name ends. */
const WEIGHTS_FILE = /\.(?:safetensors|gguf|ckpt|pth|pt|onnx|h5|tflite|mlmodel|caffemodel|pdparams|keras|nemo)(?:$|[?#])/iu;
/** The words of a link that are nothing but a name for weights. */
const WEIGHTS_NAME = /^[\s\p{P}\p{S}\p{Co}]*(?:(?:the|our|hf|hugging ?face|released|final|trained|pre-?trained|fine-?tuned) ){0,2}(?:model )?(?:weights|checkpoints?|models?|(?:模型)?(?:权重|權重)|模型|モデル(?:の重み)?|重み|チェックポイント|(?:모델 )?가중치|모델|체크포인트|poids(?: du modèle)?|modèles?|(?:modell)?gewichte|modelle?|pesos(?: del modelo)?|modelos?)(?: on hugging ?face)?[\s\p{P}\p{S}\p{Co}]*$/iu;
/** Where data lie, by a part of the address. */
const DATA = /\/datasets?(?:[/?#]|$)|^https?:\/\/(?:www\.)?(?:openslr\.org|physionet\.org\/content|data\.)/iu;
/** The words of a link that call it data. */
const DATA_NAME = /(?<![\p{L}\d])(?:data ?sets?|corpus|corpora|korpus|datensatz|datensätze|jeux? de données|conjuntos? de datos)(?![\p{L}\d])|数据集|資料集|语料|データセット|コーパス|데이터셋|말뭉치|^[\s\p{P}\p{S}\p{Co}]*(?:(?:the|our|training) )?(?:data|数据|データ|데이터|données|daten|trainingsdaten|datos)[\s\p{P}\p{S}\p{Co}]*$/iu;
/** The name of a program, of its settings or of a folder of programs, in a repository or beside the card. */
const PROGRAM = /(?:^(?![a-z][a-z\d+.-]{0,20}:|#|\/\/)|\/(?:blob|tree|raw)\/[^/\s]{1,100}\/)(?:[\w.-]{1,80}\/){0,8}([\w-]{1,80}\.(?:py|sh|ipynb|ya?ml)|(?<!(?:data|datasets?|logs?|runs?|images|assets)\/)[\w-]{1,80})\/?(?:[?#]|$)/iu;
/** What it is for, by the word that such a name begins or ends with. */
const PURPOSES: readonly (readonly [string, RegExp])[] = [
	['training-link', /^(?:(?:pre|re)?-?train(?:ing)?|fine-?tun(?:e|ing))(?=[._-]|$)|[_-](?:(?:pre|re)?train(?:ing)?|fine-?tun(?:e|ing))(?=\.|$)/iu],
	['evaluation-link', /^(?:evals?|evaluat(?:e|ions?))(?=[._-]|$)|[_-](?:evals?|evaluat(?:e|ions?))(?=\.|$)/iu],
	['preparation-link', /^(?:pre-?process(?:ing)?|data[_-]?prep(?:aration)?|prep(?:are)?_data(?:set)?|tokenize|dedup|deduplicat(?:e|ion)|data_(?:processing|pipeline|curation|collection|generation|cleaning)|(?:make|build|create|generate)_data(?:set)?|scraper?|crawler?)(?=[._-]|$)|[_-](?:pre-?process(?:ing)?|scraper|crawler)(?=\.|$)/iu],
];
const NOTEBOOK = /\.ipynb(?:$|[?#])|^https?:\/\/(?:colab\.research\.google\.com|(?:www\.)?kaggle\.com\/code)\//u;
/** A program, wherever it lies, and a piece of one that somebody pasted. */
const PROGRAM_FILE = /\.(?:py|sh|R|jl)(?:$|[?#])|^https?:\/\/gist\.github\.com\/\w/u;
/** Where papers are published, or a PDF that is named as one. */
const PAPER = /^(?:https?:\/\/)?(?:[\w-]+\.)?(?:arxiv\.org\/|doi\.org\/|openreview\.net\/|aclanthology\.org\/|biorxiv\.org\/|medrxiv\.org\/|papers\.nips\.cc|proceedings\.|huggingface\.co\/papers\/)|(?:paper|report|preprint)[^/]{0,60}\.pdf$|\/(?:paper|tech[_-]?report)\b[^/]{0,60}$/iu;
/** Where data, programs and models have a DOI. */
const DEPOSIT = /doi\.org\/10\.(?:5281\/zenodo|57967\/hf|7910\/dvn|17632\/|6084\/m9|5061\/dryad|13026\/|17605\/osf)/iu;
/** Accounts, and not what somebody posted there or a button that posts it. */
const SOCIAL = /^https?:\/\/(?:www\.)?(?:x\.com|twitter\.com|linkedin\.com|weibo\.com|mastodon\.\w+|bsky\.app|instagram\.com|zhihu\.com|xiaohongshu\.com)\/(?!(?:intent|share|hashtag|search|i|feed|posts|pulse|sharing|shareArticle|p|question)\b|[^/\s?#]+\/(?:status|post|p)\/)/iu;
/** The page of somebody where code, models or contests are, which has nothing but their name behind it. */
const ACCOUNT = /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|gitee\.com|huggingface\.co|hf\.co|kaggle\.com)\/(?!(?:features|about|topics|explore|marketplace|sponsors|docs|datasets|spaces|models|papers|blog|code|competitions|learn|join|settings|pricing|search|login|signup|account|notifications)\b)[\w-]+\/?$/iu;
const CHAT = /^https?:\/\/(?:www\.)?(?:discord\.(?:gg|com)|t\.me|join\.slack\.com|[\w-]+\.slack\.com|discuss\.[\w.-]+|groups\.google\.com|(?:github\.com|gitlab\.com|gitee\.com|codeberg\.org|bitbucket\.org)\/[\w.-]+\/[\w.-]+(?:\/[\w.-]+)?\/(?:-\/)?(?:issues|discussions|work_items)(?!\/\d)|huggingface\.co\/[\w.-]+\/[\w.-]+\/discussions(?!\/\d)|matrix\.to|gitter\.im|open\.kakao\.com|chat\.whatsapp\.com|wa\.me|line\.me\/(?:ti|r)|qm\.qq\.com|zulipchat\.com|[\w-]+\.zulipchat\.com)\b/iu;
/** The page of a dataset on a hub, which is its card; a file of it, as a picture that is kept there, is not. */
const DATASET = /^https?:\/\/(?:www\.)?(?:(?:huggingface|hf)\.co|modelscope\.cn)\/datasets\/[\w.-]{1,96}(?:\/[\w.-]{1,96})?\/?(?:tree\/main\/?|blob\/main\/README\.md)?(?:[?#].*)?$/iu;
/** The text of a link that is nothing but the name of the document: "Paper", "Technical Report", "arXiv". */
const PAPER_NAME = /^[\s\p{P}\p{S}\p{Co}]*(?:the |our |read the |[\p{L}\d.-]{1,24}[ -]){0,2}(?:l['’]|查看|阅读|我们的|官方)?(?:research |tech(?:nical)? |accompanying |system )?(?:paper|report|preprint|arxiv(?: paper| preprint| link|[:： ]\s?\d{4}\.\d{4,5}(?:v\d)?)?|publication|white ?paper|manuscript|论文|技术报告|論文|技術報告|技術レポート|논문|기술 ?보고서|(?:article|papier|rapport(?: technique)?)(?: (?!(?:original|wikip\p{L}*|blog|des?|du|sur|décrivant|présentant)(?![\p{L}\d]))[\p{L}\d.-]{1,24})?|bericht|publikation|artículo|informe(?: técnico)?)(?: link| pdf|\s?链接|\s?地址|\s?\([^()]{0,20}\)| (?:on|about|describing|introducing|presenting|sur|décrivant|présentant|zu|über|sobre) (?:the )?[\p{L}\d.-]{1,24})?[\s\p{P}\p{S}]*$/iu;

/** Where an author will put an address one day. */
const UNFILLED = /^(?:todo|tbd|tba|link|url|x{2,}|\.{3,})$|[/=_.-](?:x{4,}(?:\.x+)?|0000\.0{4,5}|(?:waiting|pending)-(?:on|for)-\w+|coming[-_]soon|your[-_]?(?:paper|link|url|org|user(?:name)?|repo|model|name)|(?:paper|link|url|arxiv)[-_](?:here|id|link)|insert[-_]\w+)(?:$|[/?#._-])/iu;

/** Whether a link leads nowhere yet: `[paper](TODO)`, `arxiv.org/abs/XXXX.XXXXX`. */
export function isUnfilledAddress(url: string): boolean {
	return UNFILLED.test(url);
}

/** Whether a link leads to a notebook, which shows what it is about whatever the link is called. */
export function isNotebook(url: string): boolean {
	return NOTEBOOK.test(url);
}

/** The repositories, each behind its owner, whose addresses stand in a text. */
export function repositories(text: string): readonly string[] {
	return [...text.matchAll(REPOSITORIES)].map((match) => match[1]!).filter((repository) => !NO_OWNER.test(repository));
}

/** What a link tells by its address and by its words. */
export function linkConcepts({ url, text }: Pick<Link, 'url' | 'text'>): readonly string[] {
	const concepts: string[] = [];
	if (isUnfilledAddress(url)) return concepts;
	if (url.startsWith('mailto:')) concepts.push('email');
	const [first] = url.matchAll(REPOSITORIES);
	if (first?.index === 0 && !NO_OWNER.test(first[1]!)) concepts.push('repository-link');
	if (DATA.test(url) || DATA_NAME.test(text)) concepts.push('data-link');
	if (WEIGHTS_FILE.test(url) || (HUB.test(url) && WEIGHTS_NAME.test(text) && !OTHER_THAN_MODELS.test(url))) concepts.push('weights-link');
	if (LICENSE_FILE.test(url)) concepts.push('license-link');
	else if (concepts.includes('repository-link')) concepts.push(HUB.test(url) ? 'hub-link' : 'code-link');
	const program = OTHER_THAN_MODELS.test(url) ? undefined : PROGRAM.exec(url)?.[1];
	if (program) for (const [concept, words] of PURPOSES) if (words.test(program)) concepts.push(concept);
	if (PROGRAM_FILE.test(url)) concepts.push('program-file');
	if (isNotebook(url)) concepts.push('notebook-link');
	if (PAPER.test(url)) concepts.push('paper-link', 'document');
	if ((!PAPER.test(url) || DEPOSIT.test(url)) && !url.startsWith('mailto:')) concepts.push('page-link');
	if (SOCIAL.test(url)) concepts.push('social-link');
	if (ACCOUNT.test(url)) concepts.push('account-link');
	if (DATASET.test(url)) concepts.push('dataset-link');
	if (CHAT.test(url)) concepts.push('chat-link');
	if (PAPER_NAME.test(text)) concepts.push('paper-link-name');
	return concepts;
}
