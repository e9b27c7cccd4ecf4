/** What templates and declarations leave for the author to write, and the place of a new key's value before its comment. */
const TO_WRITE = /\[(?:More Information Needed|待补充|give the reason|请说明原因)\]|^ *[\w-]{1,60}: (?=# )/gmu;

/**
 * The texts of a fix as TextMate snippets, in which the author goes with the tab key from one thing to write to the next; `undefined` when
 * there is nothing to write. The stops are numbered through, as editors take equal numbers for one value in several places.
 */
export function toSnippets(texts: readonly string[]): readonly string[] | undefined {
	let stops = 0;
	const snippets = texts.map((text) => escape(text).replace(TO_WRITE, (found) => (found.startsWith('[') ? `\${${++stops}:${found}}` : `${found}$${++stops}`)));
	return stops > 0 ? snippets : undefined;
}

function escape(text: string): string {
	return text.replace(/[\\$}]/gu, '\\$&');
}
