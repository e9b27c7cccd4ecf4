/** The checksum of a text in eight hexadecimal digits (FNV-1a over UTF-16 code units): tells texts apart, and keeps no secret. */
export function checksum(text: string): string {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}

/** A UUID that depends on a text only: version 8 of RFC 9562, which leaves the digits to who makes it. */
export function uuidOf(text: string): string {
	const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((part) => checksum(`${part}${text}${part}`)) as [string, string, string, string];
	return `${a}-${b.slice(0, 4)}-8${b.slice(5)}-${'89ab'[parseInt(c[0]!, 16) % 4]!}${c.slice(1, 4)}-${c.slice(4)}${d}`;
}
