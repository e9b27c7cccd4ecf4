/** Deeper than any metadata, though a text in it may hold brackets of its own; the parser of YAML takes some of the stack for each level. */
const MAX_NESTING = 200;

/**
 * Whether a text of YAML has more brackets in brackets, or lists in lists on one line, than can be meant. The parser would recurse until the stack
 * is full, which ends the whole process where it happens while a regular expression is compiled.
 */
export function isNestedTooDeep(yaml: string): boolean {
	let depth = 0;
	for (const [mark] of yaml.matchAll(/[[\]{}]|(?:[-?] ){200}/gu)) {
		depth = Math.max(0, depth + (mark === '[' || mark === '{' ? 1 : mark.length === 1 ? -1 : MAX_NESTING));
		if (depth >= MAX_NESTING) return true;
	}
	return false;
}
