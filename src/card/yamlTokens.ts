import { Lexer } from 'yaml';
import type { Range } from './range';

/** A piece of YAML as it is written. A quoted text is `other`, as is everything that is neither a comment nor a plain or block scalar. */
export interface YamlToken {
	readonly kind: 'comment' | 'scalar' | 'other';
	readonly range: Range;
}

/** What the lexer puts among the pieces of the text: the start of a document, the end of a broken flow, and a scalar that follows. */
const DOCUMENT = '\x02';
const FLOW_END = '\x18';
const SCALAR = '\x1F';

/** The pieces of the YAML in a part of a text, however broken it is. */
export function* yamlTokens(text: string, { start, end }: Range): Generator<YamlToken, void, void> {
	let at = start;
	let isScalar = false;
	for (const token of new Lexer().lex(text.slice(start, end))) {
		if (!isScalar && (token === DOCUMENT || token === FLOW_END)) continue;
		if (!isScalar && token === SCALAR) {
			isScalar = true;
			continue;
		}
		yield { kind: isScalar ? 'scalar' : token.startsWith('#') ? 'comment' : 'other', range: { start: at, end: at + token.length } };
		at += token.length;
		isScalar = false;
	}
}
