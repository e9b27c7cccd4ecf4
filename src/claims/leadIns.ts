import type { Block } from '../card/card';
import { LIBRARY_NAMES } from '../vocabulary';
import { findConcepts } from './findConcepts';
import { conceptName } from './lexicon';
import type { Statement } from './statement';

/** What a lead-in keeps to itself: numbers, names and addresses are not repeated item by item. */
const OWN = /^(?:number|percent|score|date|year|period|name|email|url|breakdown|shares|quantity\..*|.*link.*|pointer|document|not|promise)$/u;

const BAN = conceptName({ id: 'use/out-of-scope' }, 'own.not-meant-for');
/** What a ban lends to each of the things that it bans: “You may not use the model to:”. */
const OF_BANS = /^use\/(?:out-of-scope#|intended#not-meant-for$)|^denied$/u;

/** Whether a block ends with a colon: it introduces the next. */
export function isLeadIn(block: Block): boolean {
	return block.kind === 'prose' && block.prose !== 'caption' && /[:：]\s*$/u.test(block.source.text);
}

/** The concepts that a lead-in, read as statements, lends to what it introduces: "We evaluated the model on the following sets:". */
export function leadInOf(statements: readonly Statement[]): ReadonlySet<string> | undefined {
	const last = statements.at(-1);
	if (!last) return undefined;
	// What readers are told to do is not said of the model: "please note:", "train your own as follows:". What they are not to do with it is.
	const isLent = last.concepts.has('reader') ? (concept: string): boolean => last.concepts.has(BAN) && OF_BANS.test(concept) : (concept: string): boolean => !OWN.test(concept);
	return new Set([...last.concepts].filter(isLent));
}

/** Whether a block is one of a list's: what leads up to the first leads up to all. */
export function isItem(block: Block): boolean {
	return block.kind === 'prose' && block.prose === 'item';
}

const CITE = /^[\s\p{P}]*(?:please )?cite (?:the )?([\w. -]{2,40}?)(?: (?:paper|library))? as(?: follows)?[\s:：]*$/iu;
/** Those that the Hub knows, and those that write cards without being known there. */
const LIBRARIES = new Set([...Object.entries(LIBRARY_NAMES).flat(), 'TRL', 'Unsloth', 'Axolotl', 'mergekit', 'LLaMA-Factory', 'ms-swift'].map((name) => name.toLowerCase()));

/** Whether a line leads to the reference of a library or a method, as in the cards that libraries write: “Cite TRL as:”. */
export function citesTool(lead: Block): boolean {
	const name = lead.kind === 'prose' ? CITE.exec(lead.source.text)?.[1] : undefined;
	return name !== undefined && (LIBRARIES.has(name.toLowerCase()) || findConcepts(name).has('training-method'));
}

const QUESTION = /[?？]["”’)*\s]*$/u;
/** Who asks so wants to do something: the answer tells what to do. */
const OWN_DOING = /\b(?:I|my|me|we|our|how (?:to|do|can|should|would))\b|如何|怎么|怎样|我|どうやって|方法|어떻게|\b(?:comment|je|puis-je|wie (?:kann|mache|soll)|ich|cómo|puedo)\b/iu;
/** Who asks so wants to know how it was made or tested, or how good it is. */
const DONE_BY_MAKERS = /\b(?:did|have|has|had|were|was) (?:we|you|they|it|the)\b|\bhow (?:good|well|accurate|reliable)\b|怎么样|怎樣|怎么[^，。]{0,8}的[?？]|(?:如何|怎样)[^，。]{0,8}(?:出来|得来|得出|得到|评测|测试)的[?？]|どうやって[^。]{0,12}(?:たか|たの|ました)|어떻게 [^.]{0,12}(?:했|됐|었|았|만든|된)|\bcomment (?:a|ont|avez|avons|est|sont|fut|furent)\b|\bwie (?:wurde|wurden|habt|haben wir|gut|genau|zuverlässig)\b|\bcómo (?:fue|fueron|se ha|se han|se evaluó|se midió|se entrenó|habéis|han|hemos|de)\b/iu;
const INSTRUCTION: ReadonlySet<string> = new Set(['reader', 'how-to']);
const REFUSAL = /^[\s\p{P}]*(?:a[:：.]\s*)?(?:no\b|not\b|none\b|nope|(?:please )?(?:don['’]?t|do not)\b|不|否|没|沒|无|いいえ|いえ|아니|없|안 ?[됩돼]|non\b|nein\b|nicht\b|kein)/iu;
/** A no with nothing beside it. */
const BARE_REFUSAL = /^[\s\p{P}]*(?:a[:：.]\s*)?(?:(?:no|nope)[\s,.!]*)?(?:no|nope|not (?:yet|now|for now|at the moment|really|at all)|(?:please )?(?:don['’]?t|do not)|不行|不可以|不能|不会|没有|暂不支持|暂时没有|いいえ|できません|だめです|まだです|아니요|아닙니다|안 ?됩니다|안 돼요|아직입니다|non|pas encore|nein|noch nicht|todavía no)[\s\p{P}]*$/iu;

/** Whether a text asks: what stands behind it answers. */
export function isQuestion(text: string): boolean {
	return QUESTION.test(text);
}

/** Who asks so asks about a use: “Can I use it for dubbing?” */
const OF_A_USE = /\b(?:use|using|deploy|rely on|trust)\b.{0,40}\b(?:for|as|in|with|on|to)\b|用(?:于|来|作|在|它)|[にで]使|使え|使って|사용|쓸 ?수|써도|utiliser|servir|verwenden|nutzen|einsetzen|\busar\b/iu;
const NOT_FOR: ReadonlySet<string> = new Set(['not-for']);
const NOTHING: ReadonlySet<string> = new Set();

/** The concepts that a question lends to the statement behind it. */
export interface Question {
	/** To an answer: “What was it trained on? FineWeb.” */
	readonly answer: ReadonlySet<string>;
	/** To a no, which has the others of itself only: “Can I use it for dubbing? Please don't.” */
	readonly refusal: ReadonlySet<string>;
}

/** What a statement asks, if it is a question. */
export function questionOf({ text, concepts }: Pick<Statement, 'text' | 'concepts'>): Question | undefined {
	if (!isQuestion(text)) return undefined;
	const answer = OWN_DOING.test(text) && !DONE_BY_MAKERS.test(text) ? INSTRUCTION : new Set([...concepts].filter((concept) => !OWN.test(concept) && concept !== 'reader' && concept !== 'how-to'));
	return { answer, refusal: OF_A_USE.test(text) ? NOT_FOR : NOTHING };
}

/** Whether a statement says no, and not to what: “A: Not for now.” */
export function isBareRefusal({ text }: Pick<Statement, 'text'>): boolean {
	return BARE_REFUSAL.test(text);
}

/** Whether a statement says no to the question before it. */
export function isRefusal({ text }: Pick<Statement, 'text'>): boolean {
	return REFUSAL.test(text);
}
