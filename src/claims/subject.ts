import type { Card, Section } from '../card/card';
import { othersTools } from '../disclosures/identity/words/tools';
import { models } from '../disclosures/model/words/releasedModels';
import { findConcepts } from './findConcepts';
import { TermMatcher } from './terms';
import { isTitle } from './topics';

/** Words before the subject that set it against another: "whereas X ...", "compared to X", 作为对比. */
const CONTRAST = /^[\s\p{P}]*(?:(?:whereas|while|unlike|like|although|though|compared? (?:to|with)|(?:in|by|for) (?:comparison|contrast|reference)(?: to| with)?|but|however|mais|tandis que|contrairement à|par rapport à|aber|während|im gegensatz zu|im vergleich(?: zu| dazu)?|anders als|pero|mientras que|a diferencia de|en comparación(?: con)?)[,\s]+|(?:作为对比|作為對比|相比之下|相较于|与|對比|对比|而|但|比起)[，,]?\s?)/iu;
/** What is only compared with: the subject stands behind it. */
const COMPARED = /^[\s\p{P}]*(?:(?:unlike|like|compared? (?:to|with)|in (?:comparison|contrast) (?:to|with)|contrairement à|par rapport à|comparé à|im gegensatz zu|im vergleich zu|anders als|verglichen mit|a diferencia de|en comparación con|comparado con)\s|相较于|相較於|相比于|与|與|比起)[^,，.。]{1,60}[,，]\s?(?!(?:which|who|whose|qui|der|die|das|que)\s)/iu;
/** A name with a capital or digit inside it at the beginning of a sentence, and what can follow a subject. */
const SUBJECT = /^[\s\p{P}]*(\p{Lu}[\p{L}\d]*(?:[-.][\p{L}\d]+)*)(?:['’]s)?(?=[\s,，]+[\p{Ll}(]|\s?(?:は|が|는|은|이|가|是|的|由|在|得|达|于|可以|采用|使用|支持))/u;
/** An adjective, not a name: `LLM-based`, `GPU-accelerated`. */
const COMPOUND = /^\p{Lu}{2,}-\p{Ll}{4,}$/u;
const INNER = /^.+?[\p{Lu}\d]/u;
/** An abbreviation of something else far more often than of a model that nobody knows: `PII`, `PDFs`, `CTC`. */
const ABBREVIATION = /^\p{Lu}{2,5}s?$/u;
/** What may stand before the subject of a clause: a conjunction, and what is told first up to a comma. */
export const BEFORE_SUBJECT = /^[\s\p{P}\p{S}]*(?:[^,，、]{1,60}[,，、]\s?)?(?:(?:but|however|and|so|also|although|though|while|whilst|because|since|as|if|when|mais|car|bien que|comme|si|quand|lorsque|aber|denn|weil|obwohl|da|wenn|pero|aunque|porque|cuando)\s|但是?|不过|不過|然而|因为|因為|由于|由於|而|虽然|雖然)?/iu;
/** The card's model, called so by a noun that stands for it alone. */
const THIS_MODEL = /^(?:(?:the|this|these|our|both)\s(?:(?:current|released|final|resulting|fine-?tuned|trained|new|present|full|small(?:er|est)?|large(?:r|st)?|[\w.-]{0,20}\d[\w.-]{0,20})\s){0,2}?(?:models?|checkpoints?|networks?|classifiers?|detectors?)\s(?!(?:of|for|in|from|by|to)\s)|(?:le|ce|notre|les|ces|nos)\smod[eè]les?\s|(?:das|dieses|unser|die|diese|unsere)\smodelle?\s|(?:el|este|nuestro|los|estos|nuestros)\smodelos?\s|(?:(?:本|该|該|此|這個|这个|我们的|我們的)(?:模型|系统|系統)|模型)(?!的?(?:大小|参数|參數|结构|結構|架构|架構|训练|訓練|规模|規模|权重|權重))|(?:本|この|当|我々の|私たちの)?モデル(?:は|が|も|では|には)|(?:(?:이|본|우리|저희|해당)\s?)?모델(?:은|는|이|가|도|에서는))/iu;
/** Models that everybody knows, of whose names the first word is enough: "Vicuna was trained on ...". */
const KNOWN = new TermMatcher();
KNOWN.add('model', models);
// Models that hardly anybody builds upon, as most of them are served only.
KNOWN.add('model', { en: ['alpaca', 'gpt 3*', 'gpt 4*', 'gpt 5*', 'chatgpt', 'claude*', 'gemini*', 'palm', 'palm 2', 'grok*', 'dall e*', 'midjourney', 'imagen', 'sora', 'alphafold*', 'grounding dino', 'chinchilla', 'gopher', 'flamingo', 'instructgpt', 'lamda', 'galactica'] });
/** Programs that everybody knows, by what they are said to be or to do for whoever runs them. */
const TOOLS = new TermMatcher();
TOOLS.add('tool', othersTools);
const TOOL_PREDICATE = /^\s?(?:(?:is|are|provides?|offers?|covers?|contains?|comes with|computes?|lets|allows|helps|makes|est|facilite|permet|contient|ist|enthält|bietet|es|contiene|ofrece|facilita)\s(?!used|what|how)|(?:最初)?由|是(?!我们)|适用于|更?适合|常被|は[^。]{0,40}(?:ツール|ライブラリ|フレームワーク|エンジン)|[는은])/u;
/** Whose work it is: “the authors of X”, “X 的作者”. */
const MAKERS_OF = /^[\s\p{P}]*(?:(?:the|les|die|los|las)\s)?(?:original\s)?(?:authors?|creators?|makers?|developers?|inventors?|maintainers?|team behind|people behind|auteurs|créateurs|concepteurs|autoren|macher|entwickler|autores|creadores|desarrolladores)\s(?:of|behind|de la|des?|du|von|der|del?)\s(?:the\s)?([\p{L}\d][\p{L}\d.-]*)|^[\s\p{P}]*([\p{L}\d][\w.-]*)\s?(?:的(?:原)?(?:作者|开发者|开发团队|維護者|维护者)|の(?:著者|作者|開発者)|의 (?:저자|개발자))/iu;
/** Whose paper it is: “the BERT paper reports”, “BERT の原論文には”. */
const PAPER_OF = /^[\s\p{P}]*(?:the )?(?:original )?([\p{L}\d][\w.-]*(?:\s\d[\d.]{0,4})?)(?:\s(?:paper|report|tech(?:nical)? report|authors|team)\s\p{Ll}|\s?(?:最初的|的原?|原|官方的?)\s?(?:论文|論文|技术报告|报告|公布)|\s?の(?:原)?(?:論文|技術報告)|\s?(?:기술 보고서|논문)[은는이가])/u;
/** The same with the name behind: “the paper on BERT”, “el artículo de BERT”. */
const PAPER_ON = /^[\s\p{P}\p{S}]*(?:(?:the|le|l['’]|das|der|die|el|la|o)\s?)?(?:original(?:e|es)?\s)?(?:paper|report|article|publication|preprint|papier|artikel|veröffentlichung|artículo|informe|artigo)\s(?:original\s)?(?:on|of|about|for|de|du|sur|zu|von|über|sobre|do)\s(\p{Lu}[\p{L}\d.+-]*)/iu;
/** A name and, between commas, who made what bears it: “Parrot, released by ...”. */
const APPOSITION = /^[\s\p{P}]*(?:(?:the|das|der|die|le|la|el)\s)?((?:\p{Lu}|\p{Ll}{1,8}\p{Lu})[\p{L}\d.+-]*)(?:\s[\p{Lu}\d][\p{L}\d.+-]*){0,2},\s(?:(?:which|that|qui|die|das|der|que)\s(?:was|were|is|a été|ont été|wurde|wurden|fue|fueron)\s)?(?:\p{Ll}+ly\s|first\s)?(?:(?:released|built|created|made|developed|designed|trained|introduced|proposed|published|prepared|compiled|collected|curated|maintained)\s(?:by|at|in)|(?:conçu|créé|développé|publié|proposé|réalisé|entraîné|constitué)(?:e|s|es)?\spar|(?:entwickelt|erstellt|veröffentlicht|gebaut|trainiert|zusammengestellt)\s(?:von|vom|an|am)|(?:von|vom)\s[^,.]{1,40}\s(?:entwickelt|erstellt|veröffentlicht|gebaut|trainiert|zusammengestellt)|(?:cread|desarrollad|publicad|diseñad|entrenad|recopilad)[oa]s?\spor)\s?/u;
/** A link that says whose paper it leads to: “CLIP paper”. */
const NAMED_PAPER = /^[\s\p{P}\p{S}]*(?:the )?(?:original )?(?!(?:arxiv|iclr|icml|neurips|nips|cvpr|iccv|eccv|acl|emnlp|naacl|eacl|coling|tacl|aaai|ijcai|interspeech|icassp|miccai|ieee|acm|pdf|html|pmlr|jmlr|tmlr)\b)(\p{Lu}[\p{L}\d.+-]*)\s?(?:paper|论文|論文|논문)[\s\p{P}\p{S}]*$/iu;
/** What something is, said of it as one explains it to others: “Z is a library for ...”, “Z 是一个开放数据集”. */
const DEFINED = /^[\s\p{P}]*(?!(?:this|it|that|there|what|which|here|these|our|the model|ours)\b)(?:the )?([\p{L}\d][\w.+-]*(?:\s[\p{Lu}\d][\w.+-]*){0,2})(?:\sis\san?\s(?:[\w'’-]+\s){0,4}?(?:library|framework|toolkit|toolbox|package|tool|engine|runtime|platform|project|format|metric|measure|benchmark|data ?set|corpus|collection|technique|method|algorithm)\b|\s(?:格式\s?)?是(?:一|由|目前|当前|[^，。]{0,8}(?:推出|提出|常用|开源))[^，。]{0,30}(?:库|框架|工具|引擎|平台|社区|格式|指标|基准|榜单|数据集|结构|方法|算法|相似度)|\s?は[^。、]{0,30}(?:ライブラリ|フレームワーク|ツール|エンジン|構造|指標|手法|ベンチマーク|データセット)(?:です|だ|である))/u;
/** The forms that name what a sentence is about. Of these, a definition may be of a name in small letters. */
const OF_WORKS = [MAKERS_OF, PAPER_OF, DEFINED];
/** Whose model it is: “OpenAI's GPT-4”. */
const OWNER = /^\p{Lu}[\p{L}\d]*['’]s\s/u;
/** What is said of a known model as such, and not of its tokenizer, its size or a version of it that was made. */
const KNOWN_PREDICATE = /^(?:[\w.-]*\s){0,2}?(?:(?:is|was|were|est|a été|wurde|wird|fue|ha sido)\s(?!(?:(?!typical|common|usual|general|wide|frequent)\w+ly\s)?(?:used|asked|prompted|employed|applied|chosen|queried|instructed|utilis[ée]+|verwendet|benutzt|usado|utilizado)\b)|(?:has|had|can|cannot|will|would|may|might|does|did|needs?|needed|requires?|required|reach(?:es|ed)|scor(?:es|ed)|achiev(?:es|ed)|obtain(?:s|ed)|attain(?:s|ed)|gets?|got|holds?|held|takes?|took|consumed|struggles?|fails?|uses|shows?|covers?|describes?|reports?|comes|came|stays|remains|drops|learnt|saw|a|était|affiche|atteint|obtient|utilise|peut|war|hat|erreicht|kann|nutzt|lernte|es|fue|ha|son|alcanza|obtiene|logra|tiene|puede)\s)|^[\w.\s-]{0,12}(?:更?适合|常被|常用|由|在|是|有|当初|最初|训练|官方|使用|采用|的|得|は|が|には|는|은|가|의)/u;
/** A name that the card speaks of this often is one of its own: a family, an alias, a component. */
const OWN_MENTIONS = 3;
/** What stands before a model's name in its title, and what ends it: “Model Card for Parrot-2: ...”, “Introducing Parrot-2!”. */
const BEFORE_NAME = /^(?:[\s\p{P}\p{S}]|(?:model card|readme|introduction)(?: for| of| to)?\s|the\s|welcome\s|welcoming\s|meet\s|hello,?\s|unveiling\s|launching\s|introducing\s|announcing\s|releasing\s|presenting\s)+/iu;
const AFTER_NAME = /[:：|(（–—，,！!]|\s-\s/u;
/** A name is more than a word: it has a capital or a digit inside, or is all that the title says. */
const NAME_LIKE = /^\p{L}+(?:[-.]?[\p{Lu}\d])|^\p{L}+\d|^\p{Lu}[\p{L}\d]*-/u;
/** Two names of one family begin alike. */
const FAMILY_PREFIX = 4;
/** Each further name costs a pass over the card. */
const MAX_NAMES = 200;

/** Tells sentences about other people's models: those whose subject is a name that the card does not go by. */
export class Subjects {
	readonly #own = new Set<string>();
	readonly #families = new Set<string>();
	/** What the title calls the model. */
	readonly #title: string | undefined;
	/** How its paper is called after it. */
	readonly #paper: RegExp | undefined;
	/** What the title calls a model that everybody knows, when it is this card's: “Qwen3”. */
	readonly #release: string | undefined;
	/** All headings in one: of whom a paper is cannot be told from the front matter, whose tags name what the model was made of. */
	readonly #headings: string;
	readonly #text: string;
	/** The models that the front matter says this one was made from. */
	readonly #bases: readonly string[];
	readonly #mentions = new Map<string, number>();

	constructor(card: Card) {
		const lead = card.sections.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'prose');
		const first = lead?.kind === 'prose' ? lead.source.text.split(/[.。!！]\s/u, 1)[0]! : '';
		// What a card contrasts itself with in its first sentence is not its own.
		const names = [...card.sections.map(({ heading }) => heading?.text ?? ''), ...(CONTRAST.test(first) ? [] : [first]), ...(card.frontMatter?.entries ?? []).flatMap(({ scalars }) => scalars.map(({ value }) => String(value)))];
		for (const name of names.flatMap((each) => each.split(/[\s/,，（）()]+/u)).map(plain)) {
			this.#own.add(name);
			if (name.length >= FAMILY_PREFIX) this.#families.add(name.slice(0, FAMILY_PREFIX));
		}
		this.#title = titleName(card);
		this.#paper = this.#title === undefined ? undefined : paperOf(this.#title);
		this.#release = releaseName(card);
		this.#headings = plain(card.sections.map(({ heading }) => heading?.text ?? '').join(' '));
		this.#text = card.text;
		this.#bases = (card.frontMatter?.entries ?? []).filter(({ key }) => key === 'base_model').flatMap(({ scalars }) => scalars.map(({ value }) => plain(String(value).split('/').at(-1)!)));
	}

	/** Whether the sentence begins with what the card's title calls its model. */
	isOwnName(sentence: string): boolean {
		if (this.#title === undefined) return false;
		const beginning = sentence.replace(/^[\s\p{P}\p{S}]*(?:the\s)?/iu, '').slice(0, 80);
		if (!beginning.toLowerCase().startsWith(this.#title)) return false;
		const next = beginning[this.#title.length] ?? '';
		return !/[\p{Script=Latin}]/u.test(next) || !/\p{Script=Latin}$/u.test(this.#title);
	}

	/** Whether the text speaks of a paper as that of this card's model, by what its title calls it: “the Parrot paper”. */
	namesOwnPaper(text: string): boolean {
		return this.#paper !== undefined && this.#paper.test(text);
	}

	/** Whether of all released models the text names only this card's own, in whatever size: in a card called “Qwen3”, that is `Qwen3-32B`. */
	namesOnlyItself(text: string): boolean {
		const own = this.#release;
		if (own === undefined) return false;
		const matches = KNOWN.find(text);
		return matches.length > 0 && matches.every(({ start }) => plain(text.slice(start, start + own.length + 8)).startsWith(own));
	}

	/** Whether the subject of the clause is surely this card's model: its name, or a noun that stands for it. */
	isThisModel(clause: string): boolean {
		const subject = subjectFirst(clause);
		return this.isOwnName(subject) || THIS_MODEL.test(subject.replace(BEFORE_SUBJECT, '')) || THIS_MODEL.test(subject.trimStart());
	}

	/** Whether the subject of the sentence is the model that this one was made from, by the name that the front matter gives it and no heading does. */
	isBase(sentence: string): boolean {
		return this.#bases.length > 0 && this.#knownSubject(sentence, (key) => !this.#isOfBase(key));
	}

	/** Whether the subject of the sentence is a model that everybody knows and that is not this card's. */
	isKnownForeign(sentence: string): boolean {
		const subject = subjectFirst(sentence);
		for (const form of OF_WORKS) {
			const [, work, other] = form.exec(subject) ?? [];
			const name = work ?? other;
			if (name !== undefined && (form === DEFINED || /[\p{Lu}\d]/u.test(name)) && !this.#isOwn(plain(name))) return true;
		}
		const papers = PAPER_ON.exec(subject)?.[1];
		if (papers !== undefined && isKnownModel(papers) && !this.#isOwn(plain(papers))) return true;
		const beginning = subject.replace(/^[\s\p{P}]+/u, '').replace(OWNER, '').slice(0, 80);
		const tool = TOOLS.find(beginning).find(({ start }) => start === 0);
		if (tool && !this.#isOwn(plain(beginning.slice(0, tool.end))) && TOOL_PREDICATE.test(beginning.slice(tool.end))) return true;
		return this.#knownSubject(sentence, (key) => this.#isOwn(key) && !this.#isOfBase(key));
	}

	/** Whether the subject of the sentence is a model that everybody knows, by a name that is not excluded. */
	#knownSubject(sentence: string, isExcluded: (key: string) => boolean): boolean {
		const beginning = subjectFirst(sentence).replace(/^[\s\p{P}]+/u, '').replace(OWNER, '').slice(0, 80);
		const match = KNOWN.find(beginning).find(({ start }) => start === 0);
		return match !== undefined && !isExcluded(plain(beginning.slice(0, match.end))) && KNOWN_PREDICATE.test(beginning.slice(match.end).trimStart());
	}

	#isOfBase(key: string): boolean {
		return this.#bases.some((base) => base.startsWith(key)) && !this.#headings.includes(key);
	}

	/** Whether a link is called the paper of a model that is not this card's. */
	isForeignPaper(link: string): boolean {
		const name = (NAMED_PAPER.exec(link) ?? PAPER_ON.exec(link))?.[1];
		return name !== undefined && KNOWN.find(name).some(({ start }) => start === 0) && !this.#headings.includes(plain(name));
	}

	#isOwn(key: string): boolean {
		return this.#own.has(key) || (key.length >= FAMILY_PREFIX && this.#families.has(key.slice(0, FAMILY_PREFIX)));
	}

	/** Whether the subject of the sentence is a name, of a model or of something else, that the card does not go by. */
	isForeign(sentence: string): boolean {
		const subject = subjectFirst(sentence);
		const explained = APPOSITION.exec(subject)?.[1];
		const name = explained ?? SUBJECT.exec(subject)?.[1];
		if (name === undefined || (explained === undefined && (!INNER.test(name) || COMPOUND.test(name) || ABBREVIATION.test(name) || isOneOf(name, MEASURES)))) return false;
		const key = plain(name);
		if (this.#isOwn(key)) return false;
		let mentions = this.#mentions.get(name);
		if (mentions === undefined && this.#mentions.size >= MAX_NAMES) return false;
		if (mentions === undefined) this.#mentions.set(name, mentions = this.#text.split(name, OWN_MENTIONS + 1).length - 1);
		return mentions < OWN_MENTIONS;
	}
}

/** What a version adds to a name, which the paper on the first one goes without. */
const VERSION = /[\s-]v?\d{1,3}(?:\.\d{1,3}){0,2}$/u;

/** The paper of a model of that name, as texts call it before or behind the name, or by its own title: “Parrot: how to ...”. */
function paperOf(title: string): RegExp {
	const name = title.replace(VERSION, '').length >= FAMILY_PREFIX ? title.replace(VERSION, '') : title;
	const escaped = `${name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}${name === title ? '' : String.raw`(?:[\s-]?v?\d{1,3}(?:\.\d{1,3})?)?`}`;
	const text = String.raw`(?:(?:research |tech(?:nical)? |original )?(?:paper|report|preprint|article|manuscript)|(?:的|の|의\s?)?(?:相关|技術|技术|기술 ?)?(?:论文|論文|技术报告|報告|报告|レポート|논문|보고서))`;
	const before = String.raw`(?:paper|report|preprint|article|artículo|informe|artigo|rapport|papier|prépublication|bericht|artikel|veröffentlichung|publikation|publication|publicación|articolo|thesis)(?: on| about| of| for| zu| über| von| de| sur| sobre| del| do| su|:)? ["“«„]?\s?`;
	return new RegExp(String.raw`(?<![\p{L}\d])(?:${escaped}(?:['’]s)?\s?${text}|${before}${escaped})(?![\p{L}\d-])`, 'iu');
}

/** What the title of a card calls its model, in lower case: the name that it begins with, before what it goes on to say of it. */
function titleName(card: Card): string | undefined {
	const { text, goesOn } = namingPart(card.sections.find(isTitle));
	const words = text.split(/\s/u);
	// Several words are a name only where the title goes on behind a mark.
	const isWhole = words.length === 1 || (words.length <= 3 && goesOn);
	const name = isWhole ? words.join(' ') : words[0]!;
	const isName = name.length > 1 && (isWhole || NAME_LIKE.test(name)) && KNOWN.find(name).length === 0 && !isOneOf(name, NO_NAME);
	return isName ? name.toLowerCase() : undefined;
}

/** What ends the name in a title that announces it: “StarCoder2 and The Stack v2”, “StarCoder2 正式发布”. */
const ANNOUNCED = /\s(?:and|&|is|are|now|et|und|y|est|ist|es)\s|\s?(?:及|与|與|和|、|正式|重磅|现已|发布|發布|开源|開源|来了|來了|登場|公開|を公開|출시|공개)/u;
/** A name with a version or a size: “Gemma 2”, “Llama 3.1 405B”. */
const SEVERAL_WORDS = /^\p{Lu}[\p{L}\d.-]*(?:\s(?:v?\d[\p{L}\d.]*|\p{Lu}[\p{L}\d.]*)){1,3}$/u;

/** The part of a title in which a name may stand, and whether the title goes on behind it. */
export function namingPart(section: Section | undefined): { readonly text: string; readonly goesOn: boolean } {
	const title = section?.heading?.text.replace(BEFORE_NAME, '').trim() ?? '';
	const end = AFTER_NAME.exec(title)?.index ?? title.length;
	return { text: title.slice(0, end).trim(), goesOn: end < title.length };
}

/** Whether a text names a model that everybody knows. */
export function isKnownModel(text: string): boolean {
	return KNOWN.find(text).length > 0;
}

/**
 * The model that everybody knows of whom the whole title is, or all of it before a mark. A kind of network is more often what somebody else
 * has trained: “BERT: sentiment of reviews”.
 */
function releaseName(card: Card): string | undefined {
	const { text, goesOn } = namingPart(card.sections.find(isTitle));
	const [name = ''] = text.replace(/^(?:欢迎|歡迎|隆重推出|介绍|介紹|推出|发布|發布)\s?/u, '').split(ANNOUNCED, 1);
	const isName = (!/\s/u.test(name) || ((goesOn || name.length < text.length) && SEVERAL_WORDS.test(name))) && KNOWN.find(name).some(({ start }) => start === 0) && !isOneOf(name, NO_NAME);
	return isName ? plain(name) : undefined;
}

/** A sentence without what it sets its subject against. */
function subjectFirst(sentence: string): string {
	return sentence.replace(COMPARED, '').replace(CONTRAST, '');
}

/** What has names besides models: metrics, benchmarks, data sets, devices. */
const MEASURES = ['metric-name', 'benchmark-name', 'safety-benchmark', 'dataset-name', 'hardware-name', 'training-method', 'license-name', 'hyperparameter', 'training/recipe#optimizer', 'data/processing#subwords'];
/** What a title may begin with that is no name of the model. */
const NO_NAME = [...MEASURES, 'language-name', 'task-name', 'architecture-name'];

function isOneOf(name: string, kinds: readonly string[]): boolean {
	const concepts = findConcepts(name);
	return kinds.some((kind) => concepts.has(kind));
}

function plain(name: string): string {
	return name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
