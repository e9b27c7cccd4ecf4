/** What templates leave for the author to write. */
const TO_WRITE = /\[(?:More Information Needed|待补充)\]/gu;

/** A text as a snippet of the editor that inserts just this text. */
export function plain(text: string): string {
	return text.replace(/[\\$}]/gu, '\\$&');
}

/** A template as a snippet of the editor, with a tab stop at each place where the author is to write. */
export function withTabStops(template: string): string {
	let count = 0;
	return plain(template).replace(TO_WRITE, (open) => `\${${++count}:${open}}`);
}
