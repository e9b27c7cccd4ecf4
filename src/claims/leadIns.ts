import type { Block } from '../card/card';
import { LIBRARY_NAMES } from '../vocabulary';
import { findConcepts } from './findConcepts';
import type { Statement } from './statement';

/** What a lead-in keeps to itself: numbers, names and addresses are not repeated item by item. */
const OWN = /^(?:number|percent|score|date|year|name|email|url|breakdown|quantity\..*|.*link.*|pointer|document|not|promise)$/u;

/** Whether a block ends with a colon: it introduces the next. */
export function isLeadIn(block: Block): boolean {
	return block.kind === 'prose' && block.prose !== 'caption' && /[:：]\s*$/u.test(block.source.text);
}

/** The concepts that a lead-in, read as statements, lends to what it introduces: "We evaluated the model on the following sets:". */
export function leadInOf(statements: readonly Statement[]): ReadonlySet<string> | undefined {
	const last = statements.at(-1);
	// What readers are told to do is not said of the model: "please note:", "train your own as follows:".
	return last && !last.concepts.has('reader') ? new Set([...last.concepts].filter((concept) => !OWN.test(concept))) : undefined;
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
const INSTRUCTION: ReadonlySet<string> = new Set(['reader', 'how-to']);
const REFUSAL = /^[\s\p{P}]*(?:a[:：.]\s*)?(?:no\b|not\b|none\b|nope|不|否|没|沒|无|いいえ|いえ|아니|없|non\b|nein\b|nicht\b|kein)/iu;

/** Whether a text asks: what stands behind it answers. */
export function isQuestion(text: string): boolean {
	return QUESTION.test(text);
}

/** The concepts that a question lends to its answer: “What was it trained on? FineWeb.” An answer in the negative has them of itself only. */
export function questionOf({ text, concepts }: Pick<Statement, 'text' | 'concepts'>): ReadonlySet<string> | undefined {
	if (!isQuestion(text)) return undefined;
	return OWN_DOING.test(text) ? INSTRUCTION : new Set([...concepts].filter((concept) => !OWN.test(concept) && concept !== 'reader'));
}

/** Whether a statement says no to the question before it. */
export function isRefusal({ text }: Pick<Statement, 'text'>): boolean {
	return REFUSAL.test(text);
}
