// Control characters move the cursor, recolour the terminal or rename its window; bidirectional overrides reorder what is read.
const UNSAFE = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** `text` on one line, with characters that a terminal would act on written as escapes: `\u001b`. */
export function printable(text: string): string {
	return text.replace(UNSAFE, escape);
}

/** The same for a JSON document, whose own line breaks stay. Its value does not change: the escapes are JSON's. */
export function printableJson(json: string): string {
	return json.replace(UNSAFE, (unit) => (unit === '\n' || unit === '\t' ? unit : escape(unit)));
}

function escape(unit: string): string {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
