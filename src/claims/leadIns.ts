import type { Block } from '../card/card';
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
