/** A text for HTML, SVG and their attributes; control characters, which XML does not have, and what would turn the direction of the text become blanks. */
export function escapeXml(text: string): string {
	return text.replace(/[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/gu, ' ').replace(/[&<>"']/gu, (unit) => `&#${unit.charCodeAt(0)};`);
}
