/** Deeper than any metadata, though a text in it may hold brackets of its own; the parser of YAML takes some of the stack for each level. */
const MAX_NESTING = 200;

/**
 * Where, in UTF-16 code units, the line begins from which on a text of YAML has more brackets in brackets, or lists in lists on one line, than
 * can be meant; `undefined` where it has not. The parser would recurse until the stack is full, which ends the whole process where it happens
 * while a regular expression is compiled.
 */
export function deepNesting(yaml: string): number | undefined {
	let depth = 0;
	let outermost = 0;
	for (const { 0: mark, index } of yaml.matchAll(/[[\]{}]|(?:[-?] ){200}/gu)) {
		if (depth === 0) outermost = index;
		depth = Math.max(0, depth + (mark === '[' || mark === '{' ? 1 : mark.length === 1 ? -1 : MAX_NESTING));
		if (depth >= MAX_NESTING) return Math.max(yaml.lastIndexOf('\n', outermost), yaml.lastIndexOf('\r', outermost)) + 1;
	}
	return undefined;
}
